export const id = 5026;
export const ids = [5026,8033];
export const modules = {

/***/ 35026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubArchives: () => (/* binding */ githubArchives)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/evidence/instant.js
var instant = __webpack_require__(92652);
// EXTERNAL MODULE: ./lib/time/instant.js
var time_instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/hosts/faults.js
var faults = __webpack_require__(41234);
// EXTERNAL MODULE: ./lib/hosts/ids.js
var ids = __webpack_require__(75897);
// EXTERNAL MODULE: ./lib/hosts/parts.js
var parts = __webpack_require__(9633);
// EXTERNAL MODULE: ./lib/hosts/remembered.js
var remembered = __webpack_require__(55837);
// EXTERNAL MODULE: ./lib/hosts/github/permissions.js
var permissions = __webpack_require__(2303);
// EXTERNAL MODULE: ./lib/hosts/github/workflow-runs.js
var workflow_runs = __webpack_require__(48033);
;// CONCATENATED MODULE: ./lib/hosts/github/branch-runs.js
/** Which run of a workflow speaks for the default branch: the newest that succeeded on a commit of its own (T40). */





/** So many commits of the branch are looked at, and so many runs: one page of each. */
const most = 100;
/**
 * Undefined if the branch has none. A tag may have the name of the branch, and a run of it is listed with those of
 * the branch: so the commits are those of the branch's history, and not what a run says of its branch.
 */
async function findBranchRun(place, { workflow, branch, except }) {
    const { owner, name: repo } = place.environment;
    const name = branch.ref.replace(/^refs\/heads\//, '');
    const [commits, told] = await Promise.all([
        place.api.rest('GET /repos/{owner}/{repo}/commits', { owner, repo, sha: branch.sha, per_page: most }, schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }))),
        place.api.rest('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
            ...{ owner, repo, workflow_id: workflow, branch: name },
            ...{ status: 'success', exclude_pull_requests: true, per_page: most },
        }, schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(workflow_runs/* runSchema */.Lx) })),
    ]);
    if (!commits.ok)
        return (0,permissions/* toUnknown */.u1)(commits.fault, permissions/* wanted */.Ol.commits);
    if (!told.ok)
        return (0,permissions/* toUnknown */.u1)(told.fault, permissions/* wanted */.Ol.runs);
    const { workflow_runs: runs } = told.value;
    const own = runs
        .filter((run) => run.conclusion === 'success' && (0,workflow_runs/* buildsItsCommit */.Ho)(run))
        .filter((run) => (0,workflow_runs/* isOfFile */.O7)(run.path, `.github/workflows/${workflow}`))
        .sort((one, other) => other.run_number - one.run_number);
    for (const { sha } of commits.value) {
        const run = sha === except ? undefined : own.find((each) => each.head_sha === sha);
        if (run !== undefined)
            return { status: 'known', value: (0,workflow_runs/* toCounted */.oy)(place, run, workflow) };
    }
    if (commits.value.length < most && runs.length < most)
        return { status: 'known', value: undefined };
    const where = `the last ${String(most)} commits of ${(0,faults/* cut */.Jj)(name)}`;
    return (0,parts/* failed */.g)(`no run of ${(0,faults/* cut */.Jj)(workflow)} that succeeded is among ${where}`);
}

// EXTERNAL MODULE: ./lib/hosts/github/fact-answers.js
var fact_answers = __webpack_require__(19827);
;// CONCATENATED MODULE: ./lib/hosts/github/archives.js
/** Archives that jobs left at GitHub: the artifact of a name, of the run of a workflow on the candidate (T40). */












/** Artifacts of one name in one run: one of each attempt. */
const mostArtifacts = 1000;
/** Names that a message tells. */
const mostNames = 5;
const artifactSchema = schemas/* object */.Ikc({
    id: ids/* idSchema */.f,
    name: schemas/* string */.YjP(),
    expired: schemas/* boolean */.zMY(),
    created_at: instant/* instantSchema */.p,
    // Servers of before 2025 do not tell it.
    digest: schemas/* string */.YjP().nullish(),
    workflow_run: schemas/* object */.Ikc({
        id: ids/* idSchema */.f,
        head_sha: schemas/* string */.YjP(),
        repository_id: ids/* idSchema */.f,
        head_repository_id: ids/* idSchema */.f,
    }),
});
/** The run of a workflow is looked up once, whatever is asked of it. */
function githubArchives(place) {
    const runOf = (0,remembered/* remembered */.H)((question) => (0,workflow_runs/* findRun */.Lc)(place, question));
    const branchRunOf = (0,remembered/* remembered */.H)(async (question) => {
        const told = await place.snapshot();
        if (!told.ok)
            return (0,permissions/* toUnknown */.u1)(told.fault, permissions/* wanted */.Ol.repository);
        return findBranchRun(place, { ...question, branch: told.value.defaultBranch });
    });
    async function find(question, { request, now, of }) {
        const named = readQuestion(question);
        if (named.status !== 'known')
            return named;
        const { workflow } = named.value;
        const { sha } = request.candidate;
        const run = of === 'candidate'
            ? await runOf({ workflow, sha, mode: request.mode })
            : await branchRunOf({ workflow, except: sha });
        if (run.status !== 'known')
            return run;
        if (run.value === undefined)
            return { status: 'none', source: (0,fact_answers/* forgeSource */.JQ)(now) };
        const { value: counted } = run;
        const asked = named.value;
        const found = await findArtifact(place, counted, asked);
        if (found.status !== 'known')
            return found;
        const source = {
            ...(0,fact_answers/* forgeSource */.JQ)(now, { url: counted.url, sha: counted.sha }),
            level: 'artifact',
        };
        return { status: 'known', value: [toArchive(place, counted, { asked, ...found })], source };
    }
    return (question, context) => find(question, context).catch(toFailed);
}
function toFailed(error) {
    return (0,parts/* failed */.g)((0,faults/* cut */.Jj)(error instanceof Error ? error.message : String(error)));
}
/** A number would be taken by GitHub for the id of a workflow, so that the file has to be named. */
function readQuestion({ workflow, artifact, job }) {
    if (job !== undefined)
        return unsupported('a report of `job` is one of GitLab');
    if (workflow === undefined || artifact === undefined) {
        return unsupported('a report at GitHub is in the artifact of a run of a workflow');
    }
    if (!/^[^/\\]+\.ya?ml$/i.test(workflow)) {
        return unsupported(`"${(0,faults/* cut */.Jj)(workflow)}" is not the name of a file of a workflow`);
    }
    return { status: 'known', value: { workflow, artifact } };
}
function unsupported(reason) {
    const needs = '`workflow`, a file in .github/workflows/ such as ci.yml, and `artifact`';
    return { status: 'unsupported', reason, needs };
}
/** Attempts of a run may each leave one: the newest counts. */
async function findArtifact(place, run, { artifact }) {
    const listed = await listArtifacts(place, run, { name: artifact, item: artifactSchema });
    if (!listed.ok)
        return (0,permissions/* toUnknown */.u1)(listed.fault, permissions/* wanted */.Ol.artifacts);
    // A server that does not know the parameter lists all of them.
    const [newest] = listed.value
        .filter(({ name }) => name === artifact)
        .sort((one, other) => timeOf(other) - timeOf(one) || Number(other.id) - Number(one.id));
    if (newest === undefined)
        return (0,parts/* failed */.g)(await tellMissing(place, run, artifact));
    const { workflow_run: of } = newest;
    const what = `artifact ${(0,faults/* cut */.Jj)(artifact)} of ${run.name}`;
    if (of.id !== run.id || of.head_sha !== run.sha) {
        return (0,parts/* failed */.g)(`${what} is told to be of run ${of.id} on commit ${(0,faults/* cut */.Jj)(of.head_sha)}`);
    }
    if (of.head_repository_id !== of.repository_id)
        return (0,parts/* failed */.g)(`${what} is of a fork`);
    if (newest.expired)
        return (0,parts/* failed */.g)(`${what} has expired: run the workflow again`);
    return { status: 'known', value: newest };
}
function listArtifacts({ api, environment }, run, { name, item }) {
    const { owner, name: repo } = environment;
    return api.list('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', { owner, repo, run_id: run.id, ...(name === undefined ? {} : { name }) }, { item, key: 'artifacts', most: mostArtifacts, id: ({ id }) => id });
}
function timeOf({ created_at }) {
    return (0,time_instant/* parseInstant */.nV)(created_at) ?? 0;
}
/** What is there instead says whether the name is wrong, or the job that makes it did not run. */
async function tellMissing(place, run, artifact) {
    const isOwn = run.isOwn ? ', the run of this step, has' : ' left';
    const missing = `${run.name}${isOwn} no artifact ${(0,faults/* cut */.Jj)(artifact)}`;
    const item = schemas/* object */.Ikc({ id: ids/* idSchema */.f, name: schemas/* string */.YjP() });
    const listed = await listArtifacts(place, run, { item });
    if (!listed.ok)
        return missing;
    const names = [...new Set(listed.value.map(({ name }) => name))].sort();
    const told = names.slice(0, mostNames).map((name) => (0,faults/* cut */.Jj)(name));
    const more = names.length > mostNames ? `, and ${names.length - mostNames} more` : '';
    const others = names.length === 0 ? 'nor any other' : `but ${told.join(', ')}${more}`;
    const hint = run.isOwn ? '; let the job of the gate need the job that uploads it' : '';
    return `${missing}, ${others}${hint}`;
}
function toArchive(place, run, of) {
    const { asked, value } = of;
    const name = `artifact ${(0,faults/* cut */.Jj)(asked.artifact)} of ${run.name}`;
    return {
        name,
        url: run.url,
        sha: run.sha,
        since: run.since,
        download: (to) => download(place, { name, artifact: value, to }).catch(toFailed),
    };
}
/** Its digest is that of the upload, where GitHub tells one: what differs from it was exchanged since (T47). */
async function download({ api, environment }, of) {
    const { name, artifact, to } = of;
    const { path, mostBytes } = to;
    const reply = await api.download('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip', { owner: environment.owner, repo: environment.name, artifact_id: artifact.id }, { to: path, mostBytes });
    if (!reply.ok)
        return (0,permissions/* toUnknown */.u1)(reply.fault, { ...permissions/* wanted */.Ol.artifacts, what: name });
    const { digest, bytes } = reply.value;
    if (artifact.digest == null || artifact.digest === digest) {
        return { status: 'known', bytes, digest };
    }
    await (0,promises_.rm)(path, { force: true });
    return (0,parts/* failed */.g)(`${name} is not what was uploaded: ${digest}, not ${(0,faults/* cut */.Jj)(artifact.digest)}`);
}


/***/ }),

/***/ 48033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ buildsItsCommit),
/* harmony export */   Lc: () => (/* binding */ findRun),
/* harmony export */   Lx: () => (/* binding */ runSchema),
/* harmony export */   O7: () => (/* binding */ isOfFile),
/* harmony export */   oy: () => (/* binding */ toCounted),
/* harmony export */   readOwnStart: () => (/* binding */ readOwnStart)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _evidence_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92652);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96216);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41234);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75897);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9633);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2303);
/** Which run of a workflow speaks for a commit: the latest one that built exactly that commit (T40, T44). */







/** So many runs of one workflow on one commit are looked through; GitHub lists no more for a commit. */
const mostRuns = 1000;
const repository = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: _ids_js__WEBPACK_IMPORTED_MODULE_2__/* .idSchema */ .f });
const runSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: _ids_js__WEBPACK_IMPORTED_MODULE_2__/* .idSchema */ .f,
    run_number: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
    head_sha: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    event: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
    created_at: _evidence_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p,
    repository,
    // Null if the fork is gone.
    head_repository: repository.nullable(),
});
/**
 * What runs by these is the commit that the run is of
 * (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows). Runs by
 * `pull_request_target`, `workflow_run`, `issue_comment`, `repository_dispatch` and the like stand on one
 * commit, mostly the head of the default branch, and often check out and build another one, which anybody
 * may have written: what they leave says nothing of the commit that they stand on.
 */
const buildTheirCommit = [
    'create',
    'deployment',
    'merge_group',
    'push',
    'release',
    'schedule',
    'workflow_dispatch',
];
/** By these the merge of the commit with its target is built: enough for a preview, and no promotion. */
const buildMerges = ['pull_request'];
/** Whatever failed in these, all of their jobs have ended. After any other end some may be missing (T45). */
const wholeConclusions = ['success', 'failure', 'neutral'];
/**
 * When the run of the gate itself was made: what is older is not of it (T41). Undefined without `actions: read`,
 * which a check needs for nothing else; one that the server does not know is none. Never throws.
 */
async function readOwnStart({ api, environment }) {
    const { owner, name: repo, run } = environment;
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
    const own = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: _ids_js__WEBPACK_IMPORTED_MODULE_2__/* .idSchema */ .f, created_at: _evidence_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p });
    const reply = await api.rest(route, { owner, repo, run_id: run.id }, own);
    if (!reply.ok || reply.value.id !== run.id)
        return undefined;
    return (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(reply.value.created_at);
}
/**
 * Only runs of this repository's own branches and tags count. If the latest of them has not ended, or was cut
 * short, none does: an older one would be another answer than the one that is being given.
 */
async function findRun(place, question) {
    const { owner, name: repo, run: own } = place.environment;
    const { workflow, sha } = question;
    const listed = await place.api.list('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', { owner, repo, workflow_id: workflow, head_sha: sha, exclude_pull_requests: true }, { item: runSchema, key: 'workflow_runs', most: mostRuns, id: ({ id }) => id });
    if (!listed.ok) {
        if (listed.fault.kind !== 'not-found')
            return (0,_permissions_js__WEBPACK_IMPORTED_MODULE_3__/* .toUnknown */ .u1)(listed.fault, _permissions_js__WEBPACK_IMPORTED_MODULE_3__/* .wanted */ .Ol.runs);
        return (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)(`${_permissions_js__WEBPACK_IMPORTED_MODULE_3__/* .wanted */ .Ol.runs.what}: there is no .github/workflows/${(0,_faults_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(workflow)}, or the token may not see it`);
    }
    const runs = [...listed.value].sort((one, other) => other.run_number - one.run_number);
    const run = runs.find((each) => whyNot(each, question) === undefined);
    if (run === undefined)
        return notThere(`no ${noneOf(runs, question)}`);
    const name = nameOf(run, workflow);
    const isOwn = run.id === own.id;
    const state = isOwn ? undefined : stateOf(run);
    if (state !== undefined)
        return { ...state, reason: `${name} ${state.reason}` };
    return { status: 'known', value: { ...toCounted(place, run, workflow), isOwn } };
}
/** As one that has ended, which the run of the gate itself has not. */
function toCounted({ environment }, run, workflow) {
    const { owner, name: repo, serverUrl } = environment;
    return {
        id: run.id,
        name: nameOf(run, workflow),
        url: `${serverUrl}/${owner}/${repo}/actions/runs/${run.id}`,
        sha: run.head_sha,
        since: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(run.created_at) ?? 0,
        isOwn: false,
    };
}
function nameOf({ run_number }, workflow) {
    return `run ${run_number} of ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(workflow)}`;
}
/** Why a run does not count for the commit; undefined if it does. */
function whyNot(run, { workflow, sha, mode }) {
    if (run.head_sha !== sha)
        return 'is of another commit';
    if (!isOfFile(run.path, `.github/workflows/${workflow}`)) {
        return `is of another workflow, ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(run.path)}`;
    }
    if (!isOwnRepository(run))
        return 'is of a fork';
    if (buildTheirCommit.includes(run.event))
        return undefined;
    if (!buildMerges.includes(run.event)) {
        return `was started by ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(run.event)}, and may have built another commit`;
    }
    if (mode === 'preview')
        return undefined;
    return `was started by ${run.event}, and built a merge of the commit`;
}
/** Whether what it built is known to be the commit that it is of, in this repository. */
function buildsItsCommit(run) {
    return isOwnRepository(run) && buildTheirCommit.includes(run.event);
}
function isOwnRepository({ repository: own, head_repository: head }) {
    return head?.id === own.id;
}
/** A path may have the ref behind it: `.github/workflows/ci.yml@main`. */
function isOfFile(path, file) {
    return path === file || path.startsWith(`${file}@`);
}
/** What stands in the way of reading what the run left. */
function stateOf({ status, conclusion }) {
    if (status !== 'completed')
        return notThere('is still in progress');
    if (conclusion !== null && wholeConclusions.includes(conclusion))
        return undefined;
    const ended = (0,_faults_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(conclusion ?? 'nothing');
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)(`ended with ${ended}: what it left may be a part`);
}
function noneOf(runs, question) {
    const { workflow, sha } = question;
    const of = `run of ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(workflow)}`;
    const [latest] = runs;
    if (latest === undefined)
        return `${of} is of commit ${sha}`;
    const because = `run ${latest.run_number} ${whyNot(latest, question) ?? ''}`;
    return `${of} counts for commit ${sha}: ${because}`;
}
/** It may come yet. */
function notThere(reason) {
    return { ...(0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .g)(reason), retryable: true };
}


/***/ })

};

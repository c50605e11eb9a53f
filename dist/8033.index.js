export const id = 8033;
export const ids = [8033];
export const modules = {

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

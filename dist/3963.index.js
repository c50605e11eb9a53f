export const id = 3963;
export const ids = [3963];
export const modules = {

/***/ 5460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf)
/* harmony export */ });
/** Why one of the runner's files could not be written, as the system's code: paths are left out. */
/** `EROFS`, `ENOSPC` … */
function codeOf(error) {
    const isCoded = typeof error === 'object' && error !== null && 'code' in error;
    return isCoded ? String(error.code) : 'unknown error';
}


/***/ }),

/***/ 72692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   ni: () => (/* binding */ toCommandLine),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* unused harmony export recordFile */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34337);
/* harmony import */ var _step_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63819);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65854);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62676);
/** The inputs of the component as a command line: the same names are flags. */





/** What a check leaves in CI_PROJECT_DIR if the input `record` names no other file. */
const recordFile = 'promotion-gate-record.json';
/** What the runner collects under these names is a report: a record there would be read as one. */
const reportFiles = [_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .outputsFile */ .R, ...Object.values(_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .reportNames */ .TT)];
/**
 * The command line that the inputs stand for; an empty input is one that was not given. Throws a
 * RequestError for a command that a step cannot run, since `help` would end well and decide nothing, and
 * for a record in the place of a report.
 */
function toCommandLine(env) {
    refuseReport(env);
    return (0,_step_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOfInputs */ .C)({
        inputOf: (input) => inputOf(env, input),
        recordPath: () => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['CI_PROJECT_DIR'] ?? '', recordFile),
    });
}
function refuseReport(env) {
    const record = inputOf(env, 'record');
    if (record === undefined)
        return;
    const [first = ''] = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env['CI_PROJECT_DIR'] ?? ''), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(record)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    if (!reportFiles.includes(first))
        return;
    const message = `the input record is ${first}, which is a report of the job`;
    throw new _host_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI('request/usage', message, 'give the record another name');
}
/** `PROMOTION_GATE_INPUT_ENVIRONMENT`: a name of a variable has no hyphens on GitLab. */
function variableOf(input) {
    return `PROMOTION_GATE_INPUT_${input.toUpperCase().replaceAll('-', '_')}`;
}
/** The text of an input, which the component only ever puts into a variable; tokens have other names. */
function inputOf(env, input) {
    const text = env[variableOf(input)]?.trim();
    return text === undefined || text === '' ? undefined : text;
}


/***/ }),

/***/ 70937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFileText: () => (/* binding */ readFileText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _file_content_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49405);
/* harmony import */ var _object_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64570);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71549);
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21003);
/** The text of a file at a commit as it is in the repository, or by name why it cannot be taken. */






const fileSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    size: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(),
    encoding: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    content: zod__WEBPACK_IMPORTED_MODULE_4__/* .base64 */ .K39(),
    content_sha256: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    blob_id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .commitSchema */ .lN,
    commit_id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .commitSchema */ .lN,
});
/**
 * Never throws. With an access token GitLab tells the file's blob, which must be that of the bytes that
 * came; a submodule has no such bytes. The job token gets the bytes alone, so that their blob is only
 * computed, and no bytes at all are refused: they could stand for a submodule. A symbolic link is not
 * followed on either way: its text is where it leads, and no policy (T43)
 * (https://docs.gitlab.com/api/repository_files/,
 * https://docs.gitlab.com/ci/jobs/ci_job_token/#job-token-access).
 *
 * That there is no such file is only believed where GitLab says that it is the file that is missing:
 * the commit was read with the same token, which needs the same permission (F05).
 */
async function readFileText(place, file) {
    const read = await (place.api.credential === 'access'
        ? readWhole(place, file)
        : readRaw(place, file));
    if (read.status !== 'fault')
        return read;
    const { kind, body = '' } = read.fault;
    const isAbsent = kind === 'not-found' && body.includes('"404 File Not Found"');
    return isAbsent ? { status: 'known', file: null } : read;
}
async function readWhole({ api, project }, file) {
    const { path, commit, what } = file;
    const reply = await api.get(filePath(project, path), { ref: commit }, fileSchema);
    if (!reply.ok)
        return { status: 'fault', fault: reply.fault };
    const { size, encoding, content, content_sha256: digest, blob_id: blob, commit_id: id, } = reply.value;
    if (id !== commit)
        return failed(`${what}: it was told as of ${id}, not of ${commit}`);
    if (size > _file_content_js__WEBPACK_IMPORTED_MODULE_5__/* .largestFile */ .Ny)
        return failed((0,_file_content_js__WEBPACK_IMPORTED_MODULE_5__/* .tooLarge */ .g$)(what, size));
    if (encoding !== 'base64')
        return failed(`${what}: its encoding is not base64`);
    const bytes = Buffer.from(content, 'base64');
    const isOwn = bytes.length === size &&
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') === digest &&
        (0,_object_name_js__WEBPACK_IMPORTED_MODULE_1__/* .blobName */ .P)(bytes, formatOf(commit)) === blob;
    if (!isOwn)
        return failed(`${what}: its content is not that of its blob ${blob}; is it a file?`);
    const text = bytes.toString('utf8');
    if (!Buffer.from(text, 'utf8').equals(bytes))
        return failed(`${what} is not UTF-8 text`);
    return toText(what, blob, text);
}
async function readRaw({ api, project }, file) {
    const { path, commit, what } = file;
    const reply = await api.text(`${filePath(project, path)}/raw`, { ref: commit, lfs: false });
    if (!reply.ok)
        return { status: 'fault', fault: reply.fault };
    const bytes = Buffer.from(reply.value, 'utf8');
    if (bytes.length === 0)
        return failed(`${what} is empty, or a submodule`);
    if (bytes.length > _file_content_js__WEBPACK_IMPORTED_MODULE_5__/* .largestFile */ .Ny)
        return failed((0,_file_content_js__WEBPACK_IMPORTED_MODULE_5__/* .tooLarge */ .g$)(what, bytes.length));
    return toText(what, (0,_object_name_js__WEBPACK_IMPORTED_MODULE_1__/* .blobName */ .P)(bytes, formatOf(commit)), reply.value);
}
function filePath(project, path) {
    return (0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .X)('projects', project, 'repository', 'files', path);
}
function formatOf(commit) {
    return commit.length === 64 ? 'sha256' : 'sha1';
}
function toText(what, blob, text) {
    if (text.includes('\0'))
        return failed(`${what} is not text`);
    const pointer = (0,_file_content_js__WEBPACK_IMPORTED_MODULE_5__/* .whyPointer */ .YO)(what, text);
    if (pointer !== undefined)
        return failed(pointer);
    return { status: 'known', file: { blob, text } };
}
function failed(reason) {
    return { status: 'failed', reason };
}


/***/ }),

/***/ 40554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitlabHost: () => (/* binding */ gitlabHost)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/sources/http/client.js + 11 modules
var client = __webpack_require__(66422);
// EXTERNAL MODULE: ./lib/sources/http/limits.js
var limits = __webpack_require__(12807);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/hosts/budgets.js
var hosts_budgets = __webpack_require__(48109);
// EXTERNAL MODULE: ./lib/hosts/own-files.js
var own_files = __webpack_require__(4565);
// EXTERNAL MODULE: ./lib/hosts/run.js
var run = __webpack_require__(7682);
// EXTERNAL MODULE: ./lib/hosts/gitlab/api.js + 2 modules
var gitlab_api = __webpack_require__(71549);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/hosts/faults.js
var faults = __webpack_require__(41234);
// EXTERNAL MODULE: ./lib/hosts/gitlab/fact-answers.js
var fact_answers = __webpack_require__(21003);
// EXTERNAL MODULE: ./lib/hosts/gitlab/named-refs.js
var named_refs = __webpack_require__(72041);
// EXTERNAL MODULE: ./lib/hosts/gitlab/permissions.js
var permissions = __webpack_require__(25367);
// EXTERNAL MODULE: ./lib/hosts/candidate.js
var candidate = __webpack_require__(98586);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/candidate.js
/** What a commit, a branch or a tag is called on GitLab, down to its commit. */







const commitAnswer = schemas/* object */.Ikc({ id: fact_answers/* commitSchema */.lN });
/** All commits that were asked for. A commit is one request, a name two. Never throws. */
function readCandidate(place, asked) {
    return asked.pinned ? readCommit(place, asked.name) : readNames(place, asked.name);
}
/** A commit that is not there is none only if another one of the repository can be read (F05). */
async function readCommit(place, sha) {
    const { api, environment } = place;
    const reply = await askCommit(place, sha);
    // A branch may have the digits of a commit for its name, and then stands for another one (T03).
    if (reply.ok)
        return { status: 'known', value: [{ ref: sha, sha: reply.value.id }] };
    const unknown = (0,permissions/* toUnknown */.u1)(reply.fault, permissions/* wanted */.Ol.commit, api);
    if (reply.fault.kind !== 'not-found' || sha === environment.sha)
        return unknown;
    const own = await askCommit(place, environment.sha);
    return own.ok && own.value.id === environment.sha ? { status: 'known', value: [] } : unknown;
}
function askCommit({ api, environment }, sha) {
    const path = (0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'repository', 'commits', sha);
    return api.get(path, {}, commitAnswer);
}
async function readNames(place, name) {
    const found = await (0,named_refs/* readNamedRefs */.E)(place, name);
    if (found.status !== 'known')
        return found;
    const nameless = found.value.find(({ sha }) => sha === undefined);
    if (nameless !== undefined)
        return (0,fact_answers/* failed */.gz)(`${(0,faults/* cut */.Jj)(nameless.ref)} does not lead to a commit`);
    return {
        status: 'known',
        value: found.value.flatMap(({ ref, sha }) => (sha === undefined ? [] : [{ ref, sha }])),
    };
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/candidate-claim.js



/** A full object name needs no question; a name is asked for again (two requests). Never throws. */
async function claimCandidate(parts) {
    const { asked, request, now } = parts;
    const source = (0,fact_answers/* forgeSource */.JQ)(now);
    if (asked.pinned)
        return { status: 'known', value: { sha: request.candidate.sha }, source };
    const found = await readCandidate(parts, asked);
    if (found.status !== 'known')
        return found;
    const [only, ...others] = found.value;
    const told = `"${(0,faults/* cut */.Jj)(asked.name)}"`;
    if (only === undefined)
        return (0,fact_answers/* failed */.gz)(`${told} is gone`);
    if (others.length > 0) {
        const refs = found.value.map(({ ref }) => ref).join(' and of ');
        return (0,fact_answers/* failed */.gz)(`${told} is now the name of ${refs}`);
    }
    return { status: 'known', value: { sha: only.sha }, source };
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/claims.js
var gitlab_claims = __webpack_require__(16450);
// EXTERNAL MODULE: ./lib/hosts/gitlab/client.js
var gitlab_client = __webpack_require__(53104);
// EXTERNAL MODULE: ./lib/hosts/gitlab/environment.js
var gitlab_environment = __webpack_require__(22766);
// EXTERNAL MODULE: ./lib/hosts/host.js
var host = __webpack_require__(34337);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/event.js
/** What started the pipeline, which commit it is about, and whether that is a promotion or a preview. */

/**
 * Sources of pipelines of a branch or a tag, by
 * https://docs.gitlab.com/ci/jobs/job_rules/#ci_pipeline_source-predefined-variable.
 */
const promoting = [
    ...['push', 'web', 'schedule', 'api', 'trigger', 'pipeline', 'parent_pipeline', 'chat'],
];
/**
 * Reads the event out of the variables; `stateRequest` holds it against the interface, since whoever
 * starts a pipeline can set each of them. Throws a RequestError with `request/event` for a pipeline that
 * promotes nothing (T67): of an external service, of a scan, or of a kind that is not known.
 *
 * A child of a merge request's pipeline is about that merge request, too
 * (https://docs.gitlab.com/ci/pipelines/downstream_pipelines/#run-child-pipelines-with-merge-request-pipelines);
 * in all other pipelines the merge request's variables are somebody's own, and mean nothing.
 */
function readEvent(environment) {
    const { source } = environment.pipeline;
    const { mergeRequest } = environment;
    if (source === 'merge_request_event') {
        if (mergeRequest !== undefined)
            return toPreview(environment, mergeRequest);
        throw new host/* RequestError */.GI('request/event', 'CI_MERGE_REQUEST_IID is not set, although the pipeline is one of a merge request', 'let only the runner set the variables of the job');
    }
    if (!promoting.includes(source)) {
        throw new host/* RequestError */.GI('request/event', `a pipeline of the source "${source}" names no change that could be promoted`, `run the gate in a pipeline of one of ${[...promoting, 'merge_request_event'].join(', ')}`);
    }
    if (source === 'parent_pipeline' && mergeRequest !== undefined) {
        return toPreview(environment, mergeRequest);
    }
    const { sha, ref, tag } = environment;
    const full = `refs/${tag ? 'tags' : 'heads'}/${ref}`;
    return { name: source, mode: 'enforce', sha, ref: full, homeless: false };
}
/**
 * The commit is that of the pipeline, CI_COMMIT_SHA. In a pipeline of the source branch it is the head
 * of the merge request; in one of merged results or of a merge train it is the result of merging it,
 * which GitLab itself made and keeps below `refs/merge-requests/`
 * (https://docs.gitlab.com/ci/pipelines/merged_results_pipelines/). CI_MERGE_REQUEST_SOURCE_BRANCH_SHA
 * would be the head in these too, but it is not the commit that the jobs of this pipeline built and
 * tested, and neither the ID token nor `GET /job` vouch for it. The branch's name is that of the source
 * project, which may be called main in a fork: it is never used as a ref.
 */
function toPreview({ sha, pipeline, project }, { iid, projectId = project.id }) {
    // In a pipeline that runs in the fork itself the number is one of the project it was forked from: `stateRequest` refuses it.
    const isHere = projectId === project.id;
    return {
        name: pipeline.source,
        mode: 'preview',
        sha,
        ref: `refs/merge-requests/${iid}/head`,
        homeless: true,
        ...(isHere ? { mergeRequest: { iid } } : {}),
    };
}

// EXTERNAL MODULE: ./lib/hosts/deployment-history.js
var deployment_history = __webpack_require__(66957);
// EXTERNAL MODULE: ./lib/hosts/elsewhere.js
var elsewhere = __webpack_require__(85095);
// EXTERNAL MODULE: ./lib/hosts/owed-debts.js
var owed_debts = __webpack_require__(38263);
// EXTERNAL MODULE: ./lib/hosts/settle.js
var settle = __webpack_require__(5032);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/external-results.js
/** Results that systems outside of GitLab CI/CD set on the candidate: external commit statuses. */






/** https://docs.gitlab.com/api/commits/#list-commit-statuses */
const statusSchema = schemas/* object */.Ikc({
    id: fact_answers/* idSchema */.fY,
    sha: fact_answers/* commitSchema */.lN,
    name: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    target_url: schemas/* string */.YjP().nullish(),
    finished_at: fact_answers/* timeSchema */.Rl,
    /** Not told by servers before 16.3. */
    pipeline_id: fact_answers/* idSchema */.fY.nullish(),
    author: schemas/* object */.Ikc({ username: schemas/* string */.YjP(), web_url: schemas/* string */.YjP().nullish() }).nullish(),
});
const mostStatuses = 1000;
/** How the status that the gate itself posts begins. */
const own = 'promotion-gate / ';
/**
 * All of that name, those too that a later one took the place of: GitLab calls the newest of a pipeline
 * the latest, whoever set it, so that the list of the latest would hide whose failure it stands in for
 * (T44). Needs an access token. Never throws.
 */
async function readStatuses({ api, environment }, asked) {
    const { sha, name } = asked;
    const reply = await api.list((0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'repository', 'commits', sha, 'statuses'), { name, all: true }, { item: statusSchema, most: mostStatuses, id: ({ id }) => id });
    return (0,fact_answers/* toPart */.ty)(reply, permissions/* wanted */.Ol.statuses, api);
}
/**
 * The list of statuses holds the jobs of CI/CD, too, and a pipeline's file may name a job as it likes. Those of the
 * pipeline that the status is in, and its trigger jobs, are listed elsewhere; an external status is in neither list
 * (https://docs.gitlab.com/api/jobs/#list-pipeline-jobs, #list-pipeline-trigger-jobs). That a single job is not found
 * would say less: trigger jobs never are, and one lost answer would allow (F05). Undefined if it is none. Never throws.
 */
async function whyNoStatus(sources, status) {
    const { id, name, pipeline } = status;
    if (pipeline === undefined)
        return untold;
    const [jobs, triggers] = await Promise.all([
        readIds(sources, [pipeline, 'jobs'], { include_retried: true }),
        readIds(sources, [pipeline, 'bridges'], {}),
    ]);
    if (jobs.status !== 'known')
        return jobs;
    if (triggers.status !== 'known')
        return triggers;
    if (jobs.value.includes(id)) {
        return (0,fact_answers/* failed */.gz)((0,faults/* cut */.Jj)(`"${name}" is a job and no external status: write \`job: ${name}\``));
    }
    const isTrigger = triggers.value.includes(id);
    return isTrigger ? (0,fact_answers/* failed */.gz)((0,faults/* cut */.Jj)(`"${name}" is a trigger job and no external status`)) : undefined;
}
/** https://gitlab.com/gitlab-org/gitlab/-/merge_requests/127559 */
const untold = {
    status: 'unsupported',
    reason: 'GitLab does not tell the pipeline of a status, so that it may be a job',
    needs: 'GitLab 16.3 or later',
};
const mostJobs = 2000;
async function readIds({ api, environment }, list, query) {
    const path = (0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'pipelines', ...list);
    const item = schemas/* object */.Ikc({ id: fact_answers/* idSchema */.fY });
    const part = (0,fact_answers/* toPart */.ty)(await api.list(path, query, { item, most: mostJobs, id: ({ id }) => id }), permissions/* wanted */.Ol.jobs, api);
    return part.status === 'known'
        ? { status: 'known', value: part.value.map(({ id }) => id) }
        : part;
}
/**
 * Anybody who may push can set a status of any name, so that two who set one name cannot be told apart
 * unless the policy names the author (T44). Of one who set it several times the newest counts: in another
 * pipeline it may be one of a smaller number that ended later, and then no success hides it. The gate's own
 * status never counts.
 */
function pickStatus(statuses, asked) {
    const { name, author } = asked;
    if (name.startsWith(own))
        return refuse(`"${name}" is the status of the gate: name another one`);
    const named = statuses.filter((status) => status.name === name && (author === undefined || status.author?.username === author));
    const people = [...new Set(named.map(authorOf))];
    if (people.length > 1) {
        return refuse(`"${name}" was set by ${people.length} (${people.join(', ')}): name one of them as \`author\``);
    }
    const newest = newestOf(named);
    if (newest === undefined) {
        const by = author === undefined ? '' : ` by ${author}`;
        return { status: 'missing', reason: (0,faults/* cut */.Jj)(`no external status "${name}"${by}`) };
    }
    return {
        status: 'found',
        id: newest.id,
        pipeline: newest.pipeline_id ?? undefined,
        sha: newest.sha,
        conclusion: newest.status,
        completedAt: newest.finished_at,
        url: newest.target_url ?? undefined,
        setBy: newest.author?.web_url ?? authorOf(newest),
    };
}
/** The one that was set last; or one that ended after it and did not succeed. */
function newestOf(named) {
    const [first] = named.toSorted((a, b) => (BigInt(b.id) > BigInt(a.id) ? 1 : -1));
    const end = endOf(first);
    if (end === undefined)
        return first;
    const [last] = named
        .filter((each) => (endOf(each) ?? 0) > end)
        .toSorted((a, b) => (endOf(b) ?? 0) - (endOf(a) ?? 0));
    return last === undefined || last.status === 'success' ? first : last;
}
/** Undefined for one that has not ended. */
function endOf(status) {
    return (0,instant/* parseInstant */.nV)(status?.finished_at ?? '');
}
function authorOf({ author }) {
    return author?.username ?? 'somebody unknown';
}
function refuse(reason) {
    return { status: 'refused', why: (0,fact_answers/* failed */.gz)((0,faults/* cut */.Jj)(reason)) };
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/job-results.js
var job_results = __webpack_require__(54915);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/check-results.js
/** Results of checks on the candidate: jobs by name, and external statuses with who set them. */






const specSchema = schemas/* object */.Ikc({
    gitlab: schemas/* union */.KCZ([
        schemas/* strictObject */.rej({ job: schemas/* string */.YjP() }),
        schemas/* strictObject */.rej({ external: schemas/* string */.YjP(), author: schemas/* string */.YjP().optional() }),
    ])
        .optional(),
});
/** One wait for all jobs, and one for each status (T46). Nothing is asked before it is needed. */
function watchChecks(sources, context) {
    const { sha } = context.request.candidate;
    const pacing = { pauses: (0,settle/* pausesOf */.P)(sources, context), wait: sources.wait };
    const byName = new Map();
    return {
        jobs: () => sources.jobs(context),
        statuses({ name, author }) {
            const key = JSON.stringify([name, author]);
            const look = () => readStatuses(sources, { sha, name, author });
            const found = byName.get(key) ?? (0,settle/* watch */.w)({ ...pacing, look });
            byName.set(key, found);
            return found;
        },
    };
}
/** The result that counts; one that is not there, or has not ended, is awaited for a bounded time. */
async function readCheckResult(checks, spec, asked) {
    const parsed = specSchema.safeParse(spec);
    if (!parsed.success || parsed.data.gitlab === undefined) {
        return {
            status: 'unsupported',
            reason: 'no source for this host is named',
            needs: '`gitlab: {job: …}` or `gitlab: {external: …}`',
        };
    }
    const { gitlab: check } = parsed.data;
    const { context, sources } = asked;
    const found = 'job' in check
        ? await awaitJob(checks, { name: check.job, own: sources.environment.job.id })
        : await awaitStatus(checks, sources, { name: check.external, author: check.author });
    if (found.status === 'refused')
        return found.why;
    if (found.status === 'missing') {
        const waited = context.request.mode === 'preview' ? 0 : sources.settle();
        const when = waited === 0 ? 'yet' : `after ${waited / 1000} s`;
        return (0,fact_answers/* failed */.gz)((0,faults/* cut */.Jj)(`${found.reason} ${when}: run the check on the candidate`));
    }
    const { sha, conclusion, completedAt, url, setBy } = found;
    const value = {
        name: 'job' in check ? check.job : check.external,
        sha,
        conclusion,
        ...(completedAt === undefined ? {} : { completedAt }),
        ...(url === undefined ? {} : { url }),
    };
    const source = (0,fact_answers/* forgeSource */.JQ)(context.now, { sha, ...(setBy === undefined ? {} : { url: setBy }) });
    return { status: 'known', value, source };
}
async function awaitJob(checks, job) {
    const pick = (part) => {
        if (part.status !== 'known')
            return { status: 'refused', why: part };
        if (part.value === undefined) {
            return { status: 'missing', reason: (0,faults/* cut */.Jj)(`no pipeline with the job "${job.name}"`) };
        }
        return (0,job_results/* pickJob */.B)(part.value, job);
    };
    return pick(await checks.jobs().until((part) => hasEnded(pick(part))));
}
async function awaitStatus(checks, sources, asked) {
    const pick = (part) => part.status === 'known' ? pickStatus(part.value, asked) : { status: 'refused', why: part };
    const found = pick(await checks.statuses(asked).until((part) => hasEnded(pick(part))));
    if (found.status !== 'found' || found.id === undefined)
        return found;
    const { id, pipeline } = found;
    const why = await whyNoStatus(sources, { id, name: asked.name, pipeline });
    return why === undefined ? found : { status: 'refused', why };
}
/** A job that waits for somebody to start it has not ended, but nothing is gained by waiting. */
const pending = ['created', 'pending', 'running', 'waiting'];
function hasEnded(found) {
    if (found.status === 'found')
        return !pending.includes(found.conclusion);
    return found.status === 'refused';
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/proved-deployments.js
/** Which successful deployments count as such: those of jobs of a branch or tag that is protected (T01, T23). */



/** So many other refs than the default branch are looked at; deployments of more count as not proved. */
const mostRefs = 20;
/**
 * A Developer or a job token may tell the interface of any deployment, and a pipeline of any branch may have a job that
 * deploys (https://docs.gitlab.com/api/deployments/#create-a-deployment). What is told without a job is not proved, nor
 * is one of a branch or tag that is not protected or not there any more; one of the default branch is. Costs a request
 * for each other ref. The newest come first. Never throws.
 */
async function findProved(sources, successes) {
    const refs = new Set(successes.flatMap((each) => refOf(each) ?? []));
    if (refs.size === 0)
        return { status: 'known', value: () => false };
    const branch = await sources.branch();
    if (!branch.ok)
        return (0,permissions/* toUnknown */.u1)(branch.fault, permissions/* wanted */.Ol.branches, sources.api);
    const main = branch.value.ref;
    const others = [...refs].filter((ref) => ref !== main).slice(0, mostRefs);
    const found = await (0,fact_answers/* askEach */.HA)(others, (ref) => (0,named_refs/* readNamedRefs */.E)(sources, ref));
    if (found.status !== 'known')
        return found;
    const held = found.value.flat().filter((each) => each.protected);
    const proved = new Set([main, ...held.map(({ ref }) => ref)]);
    return { status: 'known', value: (deployment) => proved.has(refOf(deployment) ?? '') };
}
/** In full; undefined for none, or one of a merge request. */
function refOf({ deployable }) {
    const { ref, tag } = deployable ?? {};
    if (typeof ref !== 'string' || typeof tag !== 'boolean' || ref.startsWith('refs/'))
        return undefined;
    return `refs/${tag ? 'tags' : 'heads'}/${ref}`;
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/forge-deployments.js
/** Deployments to an environment as GitLab keeps them, with what became of each. */






/** https://docs.gitlab.com/api/deployments/#list-project-deployments; `deployable` is the job. */
const entrySchema = schemas/* object */.Ikc({
    id: fact_answers/* idSchema */.fY,
    sha: fact_answers/* commitSchema */.lN,
    ref: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    created_at: fact_answers/* timeSchema */.Rl,
    updated_at: fact_answers/* timeSchema */.Rl,
    deployable: schemas/* object */.Ikc({
        status: schemas/* string */.YjP(),
        ref: schemas/* string */.YjP().nullish(),
        tag: schemas/* boolean */.zMY().nullish(),
        started_at: fact_answers/* timeSchema */.Rl,
        finished_at: fact_answers/* timeSchema */.Rl,
        web_url: schemas/* string */.YjP().nullish(),
        pipeline: schemas/* object */.Ikc({ id: fact_answers/* idSchema */.fY }).nullish(),
    })
        .nullish(),
});
/** More deployments than this since then are not looked at: the answer is then unknown (T24). */
const most = 1000;
/** So many of the newest successes are looked at to find one that is proved. */
const mostSuccesses = 20;
/**
 * Newest first: all since the instant asked for, and the newest success and the newest that is proved, however old. A
 * deployment is made with its pipeline, and its job may be started by hand long after: what counts is
 * when it was last changed, and for the newest success when it ended, never the order of ids.
 */
async function readForgeDeployments(sources, asked) {
    const { since } = asked.context;
    const [recent, last] = await Promise.all([
        readRecent(sources, { environment: asked.environment, since }),
        readLastSuccesses(sources, asked.environment),
    ]);
    if (recent.status !== 'known')
        return recent;
    if (last.status !== 'known')
        return last;
    const own = sources.environment.pipeline.id;
    const all = new Map([...recent.value, ...last.value].map((entry) => [entry.id, entry]));
    const entries = [...all.values()].filter((entry) => !isOfRun(entry, own));
    const strange = entries.find(({ status }) => !known.includes(status));
    if (strange !== undefined) {
        const { status } = strange;
        return (0,fact_answers/* failed */.gz)((0,faults/* cut */.Jj)(`a deployment to ${asked.environment} has the unknown status "${status}"`));
    }
    const successes = [...last.value, ...entries.filter(({ status }) => status === 'success')];
    const proved = await findProved(sources, successes);
    if (proved.status !== 'known')
        return proved;
    const newest = last.value[0];
    const kept = [newest?.id, last.value.find(proved.value)?.id];
    const told = inOrder(entries, newest).flatMap((entry) => {
        const deployment = toDeployment(entry);
        const isOld = (timeOf(entry) ?? Infinity) < Date.parse(since);
        if (deployment === undefined || (isOld && !kept.includes(entry.id)))
            return [];
        const isProved = entry.status !== 'success' || proved.value(entry);
        return isProved ? [deployment] : [{ ...deployment, unproved: true }];
    });
    return { status: 'known', value: told };
}
/** Filter and order by the time of the last change belong together in this interface. */
async function readRecent({ api, environment }, asked) {
    const reply = await api.list((0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'deployments'), {
        environment: asked.environment,
        updated_after: asked.since,
        order_by: 'updated_at',
        sort: 'desc',
    }, { item: entrySchema, most, id: ({ id }) => id });
    if (!reply.ok && reply.fault.kind === 'too-large') {
        return (0,fact_answers/* failed */.gz)((0,faults/* cut */.Jj)(`there are more than ${most} deployments to ${asked.environment}`));
    }
    return (0,fact_answers/* toPart */.ty)(reply, permissions/* wanted */.Ol.deployments, api);
}
/** The order by end needs a filter by it, which is why it asks from the beginning. */
async function readLastSuccesses({ api, environment }, name) {
    const reply = await api.get((0,gitlab_api/* pathOf */.X)('projects', environment.project.id, 'deployments'), {
        environment: name,
        status: 'success',
        finished_after: '1970-01-01T00:00:00Z',
        order_by: 'finished_at',
        sort: 'desc',
        per_page: mostSuccesses,
    }, schemas/* array */.YOg(entrySchema));
    return (0,fact_answers/* toPart */.ty)(reply, permissions/* wanted */.Ol.deployments, api);
}
/** What is of this pipeline is being judged; what succeeded was deployed, by whatever run (T30). */
function isOfRun({ status, deployable }, pipeline) {
    return status !== 'success' && deployable?.pipeline?.id === pipeline;
}
/** Newest first; no success comes before the one that GitLab calls the newest. */
function inOrder(entries, newest) {
    const latest = newest === undefined ? -Infinity : (timeOf(newest) ?? -Infinity);
    const rank = (entry) => {
        const at = timeOf(entry) ?? -Infinity;
        return entry.status === 'success' ? Math.min(at, latest) : at;
    };
    return [...entries].sort((a, b) => {
        const [first, second] = [rank(a), rank(b)];
        if (first !== second)
            return second > first ? 1 : -1;
        if (a.id === newest?.id)
            return -1;
        return b.id === newest?.id || BigInt(b.id) > BigInt(a.id) ? 1 : -1;
    });
}
/** When it ended, or else when it began; one without a job was last changed when its status was. */
function timeOf(entry) {
    const { finishedAt, startedAt } = timesOf(entry);
    const at = finishedAt ?? startedAt ?? entry.updated_at;
    return at === undefined ? undefined : Date.parse(at);
}
function timesOf({ status, deployable, ...entry }) {
    const isApi = deployable === null || deployable === undefined;
    const startedAt = isApi ? entry.created_at : deployable.started_at;
    const hasEnded = ended.includes(status);
    const finishedAt = isApi ? entry.updated_at : deployable.finished_at;
    return {
        ...(startedAt === undefined ? {} : { startedAt }),
        ...(hasEnded && finishedAt !== undefined ? { finishedAt } : {}),
    };
}
const ended = ['success', 'failed', 'canceled'];
const known = [...ended, 'created', 'running', 'blocked', 'skipped'];
/** States of a job that will run without anybody's act. */
const queued = [
    ...['pending', 'preparing', 'running', 'canceling'],
    ...['waiting_for_resource', 'waiting_for_callback'],
];
/** Undefined for what never ran: a job that nobody started, that was skipped, or that waits for a consent. */
function toDeployment(entry) {
    const outcome = outcomeOf(entry);
    if (outcome === undefined)
        return undefined;
    const { sha, ref, deployable } = entry;
    const url = deployable?.web_url ?? undefined;
    return {
        sha,
        ...(deployable?.tag === true ? { version: ref } : {}),
        outcome,
        ...timesOf(entry),
        ...(url === undefined ? {} : { url }),
    };
}
/** One that was given up while it ran may have left anything behind. */
function outcomeOf({ status, deployable }) {
    const hasJob = deployable !== null && deployable !== undefined;
    switch (status) {
        case 'success':
            return 'success';
        case 'failed':
            return 'failure';
        case 'canceled':
            return hasJob && deployable.started_at === undefined ? undefined : 'failure';
        case 'running':
            return 'in-progress';
        case 'created':
            return hasJob && queued.includes(deployable.status) ? 'in-progress' : undefined;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/deployments.js




/**
 * Deployments since the instant asked for, and always the newest successful one; newest first.
 * Without a statement several services share one environment of the forge: their records differ.
 */
async function readDeployments(sources, context, spec) {
    const parsed = deployment_history/* statementSchema */.t.safeParse(spec);
    if (!parsed.success)
        return (0,fact_answers/* failed */.gz)('the deployments statement is not understood');
    const statement = parsed.data;
    const { request, since, now } = context;
    if (statement === undefined && context.shared) {
        const { service, environment } = request;
        return sources.records.deployments({ service, environment, since });
    }
    if (statement !== undefined && 'tags' in statement) {
        const { tags } = statement;
        const { readTagDeployments } = await __webpack_require__.e(/* import() */ 2758).then(__webpack_require__.bind(__webpack_require__, 82758));
        const found = await readTagDeployments(sources, { glob: tags, since });
        return (0,deployment_history/* toHistory */.GQ)(found, (0,fact_answers/* forgeSource */.JQ)(now, { url: `refs/tags/${tags}` }));
    }
    if (statement !== undefined && 'ref' in statement) {
        const { ref } = statement;
        const { readRefDeployment } = await __webpack_require__.e(/* import() */ 1703).then(__webpack_require__.bind(__webpack_require__, 51703));
        return (0,deployment_history/* toHistory */.GQ)(await readRefDeployment(sources, ref), (0,fact_answers/* forgeSource */.JQ)(now, { url: ref }));
    }
    const environment = statement?.environment ?? request.environment;
    const found = await readForgeDeployments(sources, { environment, context });
    const { serverUrl, project } = sources.environment;
    return (0,deployment_history/* toHistory */.GQ)(found, (0,fact_answers/* forgeSource */.JQ)(now, { url: `${serverUrl}/${project.path}/-/environments` }));
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/file-text.js
var file_text = __webpack_require__(70937);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/policy-change.js
/** Whether the policy changed since the last successful deployment. */





/** The policy that decides: its path on the default branch, its blob, and who owns it. */
const policy_change_specSchema = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    blob: schemas/* string */.YjP(),
    owners: schemas/* object */.Ikc({ logins: schemas/* array */.YOg(schemas/* string */.YjP()), groups: schemas/* array */.YOg(schemas/* string */.YjP()) })
        .default({ logins: [], groups: [] }),
});
const answerSchema = schemas/* object */.Ikc({ id: fact_answers/* commitSchema */.lN });
/** `base` is the commit of the last successful deployment; null if there was none, and so no older policy. */
async function readPolicyChange(sources, context, asked) {
    const parsed = policy_change_specSchema.safeParse(asked.spec);
    if (!parsed.success)
        return (0,fact_answers/* failed */.gz)('it is not told which policy decides');
    const change = await readChange(sources, context, { ...parsed.data, base: asked.base });
    if (change.status !== 'known')
        return change;
    return { status: 'known', value: change.value, source: (0,fact_answers/* forgeSource */.JQ)(context.now) };
}
async function readChange(sources, context, asked) {
    const { base, path, blob, owners } = asked;
    if (base === null)
        return policy_change_known({ base, changed: false, approvedBy: [] });
    const before = await readBlob(sources, { base, path });
    if (before.status !== 'known')
        return before;
    if (before.value === blob)
        return policy_change_known({ base, changed: false, approvedBy: [] });
    if (owners.logins.length + owners.groups.length === 0) {
        const reason = 'the policy names no owner who could approve its change';
        return policy_change_known({ base, changed: true, approvedBy: [], reason });
    }
    const { readPolicyApprovals } = await __webpack_require__.e(/* import() */ 6754).then(__webpack_require__.bind(__webpack_require__, 36754));
    const approvals = await readPolicyApprovals(sources, context, { base, path, owners });
    if (approvals.status !== 'known')
        return approvals;
    return policy_change_known({ base, changed: true, ...approvals.value });
}
/** The policy's blob at the base, null if it was not there. */
async function readBlob({ api, environment }, { base, path }) {
    const project = environment.project.id;
    const address = (0,gitlab_api/* pathOf */.X)('projects', project, 'repository', 'commits', base);
    const commit = await api.get(address, { stats: false }, answerSchema);
    if (!commit.ok)
        return (0,permissions/* toUnknown */.u1)(commit.fault, permissions/* wanted */.Ol.commit, api);
    if (commit.value.id !== base)
        return (0,fact_answers/* failed */.gz)(`another commit was told than ${base}`);
    const read = await (0,file_text.readFileText)({ api, project }, { path, commit: base, what: path });
    if (read.status === 'fault')
        return (0,permissions/* toUnknown */.u1)(read.fault, permissions/* wanted */.Ol.policy, api);
    if (read.status === 'failed')
        return (0,fact_answers/* failed */.gz)(read.reason);
    return { status: 'known', value: read.file?.blob ?? null };
}
function policy_change_known(value) {
    return { status: 'known', value };
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/facts.js
/** Reads facts of GitLab, each kind in its own way; what cannot be known here names who could. */











/** Facts of the forge, as of the first time that each is read. Never throws. */
function gitlabFacts(sources) {
    // Windows, quotas and the range of the promotion look at the same history: it is read once.
    const histories = new Map();
    // Code owners are those of the same changes.
    const ranges = new Map();
    let checks;
    function deployments(spec, context) {
        const { request, since, shared } = context;
        const key = JSON.stringify([spec, request.service, request.environment, since, shared]);
        const reading = histories.get(key) ?? readDeployments(sources, context, spec);
        histories.set(key, reading);
        return reading;
    }
    function changes(spec, context) {
        const { service, environment } = context.request;
        const key = JSON.stringify([spec, service, environment]);
        const reading = ranges.get(key) ?? readRange(spec, context);
        ranges.set(key, reading);
        return reading;
    }
    async function readRange(spec, context) {
        const { request, since } = context;
        const { readChanges } = await __webpack_require__.e(/* import() */ 6754).then(__webpack_require__.bind(__webpack_require__, 36754));
        return readChanges(sources, context, {
            spec,
            deployments: (statement) => deployments(statement, context),
            records: () => sources.records.records({
                ...{ service: request.service, environment: request.environment, since },
            }),
        });
    }
    const readers = {
        ...elsewhere/* readElsewhere */.z,
        deployments: ({ spec }, context) => deployments(spec, context),
        records: ({ key }, { request, since }) => sources.records.records({ service: request.service, environment: key, since }),
        baseline: ({ spec }, { request, since }) => {
            const { service, environment, candidate } = request;
            return sources.records.baseline({ service, environment, since }, { spec, sha: candidate.sha });
        },
        'changed-paths': async ({ spec }, context) => {
            const base = (0,deployment_history/* baseOf */.bx)(await deployments(spec, context));
            if (base.status !== 'known')
                return base;
            const { readChangedPaths } = await __webpack_require__.e(/* import() */ 529).then(__webpack_require__.bind(__webpack_require__, 40529));
            return readChangedPaths(sources, context, base.value);
        },
        changes: ({ spec }, context) => changes(spec, context),
        'code-owners': async ({ spec }, context) => {
            const { readCodeOwners } = await __webpack_require__.e(/* import() */ 6754).then(__webpack_require__.bind(__webpack_require__, 36754));
            return readCodeOwners(sources, context, changes(spec, context));
        },
        owed: async (_, context) => {
            const { request, since } = context;
            const { service, environment } = request;
            const debts = await sources.records.debts({ service, environment, since });
            const { readLateChange } = await __webpack_require__.e(/* import() */ 6754).then(__webpack_require__.bind(__webpack_require__, 36754));
            return (0,owed_debts/* readOwed */.c)(debts, (number) => readLateChange(sources, context, number));
        },
        starter: async (_, context) => {
            const { readStarter } = await __webpack_require__.e(/* import() */ 6754).then(__webpack_require__.bind(__webpack_require__, 36754));
            return readStarter(sources, context);
        },
        group: async ({ key, spec }, context) => {
            const { readGroup } = await __webpack_require__.e(/* import() */ 6754).then(__webpack_require__.bind(__webpack_require__, 36754));
            return readGroup(sources, context, { id: key, spec });
        },
        'check-result': ({ spec }, context) => {
            checks ??= watchChecks(sources, context);
            return readCheckResult(checks, spec, { context, sources });
        },
        'policy-change': async ({ spec }, context) => {
            const base = (0,deployment_history/* baseOf */.bx)(await deployments((0,deployment_history/* statementOf */.T8)(spec), context));
            if (base.status !== 'known')
                return base;
            return readPolicyChange(sources, context, { spec, base: base.value });
        },
        'branch-protection': ({ key }) => sources.protection(key),
        'run-identity': () => sources.identity(),
        reachability: (_, context) => sources.reachability(context),
        clock: (_, context) => readClock(sources, context),
        'pull-request': (_, context) => sources.pullRequest(context),
        catalog: () => (0,elsewhere/* unsupported */.q)('GitLab has no catalogue of services', 'a catalogue'),
    };
    return {
        async read(ref, context) {
            try {
                return await readers[ref.kind](ref, context);
            }
            catch (error) {
                return (0,fact_answers/* failed */.gz)((0,faults/* cut */.Jj)(error instanceof Error ? error.message : String(error)));
            }
        },
    };
}
/** Where nothing was asked yet, the commit is: every answer tells the time (F27). */
async function readClock({ api, clock, environment }, { now }) {
    const before = clock();
    if (before !== undefined)
        return toClock(before, now);
    const { project, sha } = environment;
    const path = (0,gitlab_api/* pathOf */.X)('projects', project.id, 'repository', 'commits', sha);
    const reply = await api.get(path, { stats: false }, schemas/* object */.Ikc({}));
    const after = clock();
    if (after !== undefined)
        return toClock(after, now);
    if (!reply.ok)
        return (0,permissions/* toUnknown */.u1)(reply.fault, permissions/* wanted */.Ol.commit, api);
    return (0,fact_answers/* failed */.gz)("the forge's answers carry no Date");
}
function toClock(skew, now) {
    return { status: 'known', value: { skew }, source: (0,fact_answers/* forgeSource */.JQ)(now) };
}

// EXTERNAL MODULE: ./lib/hosts/refused-identity.js
var refused_identity = __webpack_require__(88662);
// EXTERNAL MODULE: ./lib/hosts/gitlab/job.js
var gitlab_job = __webpack_require__(41100);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/identity.js




/**
 * An ID token is believed if the server itself signed it for the gate, and then over the variables: one
 * of them that says something else is a refusal. Without a token the job token is asked what job it
 * belongs to: what that answer confirms is `claimed` with level forge, and without an answer to it nobody
 * vouches, level workspace. Never throws.
 */
async function readIdentity(parts) {
    const { environment, now } = parts;
    const claims = await (parts.claims ?? (() => (0,gitlab_claims/* readClaims */.Ip)(parts)))();
    if (claims.status === 'failed')
        return claims;
    if (claims.status === 'refused')
        return identity_refuse(claims.refusal, now);
    if (claims.status === 'known')
        return toAttested(environment, claims.value, now);
    const credential = { kind: 'job', token: environment.tokens.job };
    const ask = () => (0,gitlab_job/* readJob */.cd)((0,gitlab_api/* openApi */.N)({ http: parts.http, url: environment.apiUrl, credential }));
    return toClaimed(environment, await (parts.job ?? ask)(), now);
}
async function toAttested(environment, claims, now) {
    const { findForged } = await __webpack_require__.e(/* import() */ 2890).then(__webpack_require__.bind(__webpack_require__, 42890));
    const forged = findForged(environment, claims);
    if (forged !== undefined)
        return identity_refuse(toRefusal(forged, 'the ID token'), now);
    const url = environment.serverUrl;
    const source = { level: 'attested', system: 'gitlab', url, fetchedAt: now };
    return { status: 'known', value: toValue(environment, claims), source };
}
/**
 * What the claims say. The claims are those of a run that the variables agree with, so that its project
 * is the one of the run, where the server tells only a fork. GitLab counts no attempts.
 */
function toValue({ project }, claims) {
    return {
        proof: 'token',
        repositoryId: project.id,
        runId: claims.pipeline_id,
        ...(claims.environment ? { environment: claims.environment } : {}),
        sha: claims.sha,
        ...(claims.user_id === '' ? {} : { actorId: claims.user_id }),
    };
}
/** Only a plain refusal leaves a claim: a token of no job, or no answer, is a reading that failed. */
function toClaimed(environment, job, now) {
    const source = { level: 'workspace', system: 'gitlab', fetchedAt: now };
    if (job.status === 'unsupported') {
        return { status: 'known', value: { proof: 'claimed', unconfirmed: true }, source };
    }
    if (job.status === 'failed')
        return job;
    const difference = (0,gitlab_job/* findDifference */.Hl)(environment, job.value);
    if (difference !== undefined)
        return identity_refuse(toRefusal(difference, 'GitLab'), now);
    const { pipeline, user } = job.value;
    const value = {
        proof: 'claimed',
        repositoryId: pipeline.project_id,
        runId: pipeline.id,
        sha: pipeline.sha,
        ...(user ? { actorId: user.id } : {}),
    };
    return {
        status: 'known',
        value,
        source: { ...source, level: 'forge', url: `${environment.apiUrl}/job` },
    };
}
function toRefusal(difference, who) {
    const { variable } = difference;
    return { fault: 'variable', reason: (0,gitlab_job/* tellDifference */.pA)(difference, who), variable };
}
function identity_refuse(refusal, now) {
    return (0,refused_identity/* refusedIdentity */.P)(refusal, { system: 'gitlab', now });
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/pipeline-jobs.js
var pipeline_jobs = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/hosts/gitlab/pipeline.js
var gitlab_pipeline = __webpack_require__(96829);
// EXTERNAL MODULE: ./lib/hosts/object-name.js
var object_name = __webpack_require__(64570);
// EXTERNAL MODULE: ./lib/hosts/policy-names.js
var policy_names = __webpack_require__(17816);
// EXTERNAL MODULE: ./lib/hosts/remembered.js
var remembered = __webpack_require__(55837);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/default-branch.js
/** The default branch of a project as the interface tells it: its name, its head, and who may push to it. */




const branchSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    default: schemas/* boolean */.zMY(),
    protected: schemas/* boolean */.zMY(),
    developers_can_push: schemas/* boolean */.zMY().nullish(),
    can_push: schemas/* boolean */.zMY().nullish(),
    web_url: schemas/* string */.YjP().nullish(),
    commit: schemas/* object */.Ikc({ id: fact_answers/* commitSchema */.lN }),
});
const projectSchema = schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().nullish() });
const mostBranches = 2000;
/**
 * Never throws. An access token reads the project and then the branch that it names (two requests,
 * https://docs.gitlab.com/api/projects/, https://docs.gitlab.com/api/branches/). The job token may do
 * neither; it may list branches, each of which says whether it is the default one
 * (https://docs.gitlab.com/ci/jobs/ci_job_token/#job-token-access). A variable of the pipeline only
 * says where to look first (T01). A project that is another one than its path says is a fault: kind
 * `conflict`, as is one without a default branch.
 */
async function readDefaultBranch(place, hint = {}) {
    const reply = place.api.credential === 'access'
        ? await readNamed(place)
        : await readListed(place, hint.branch);
    if (!reply.ok)
        return reply;
    const { web_url: url } = reply.value;
    if (hint.path !== undefined && typeof url === 'string' && !isBelow(url, hint.path)) {
        return conflict(`project ${place.project} is not ${hint.path}: its branch is ${(0,faults/* cut */.Jj)(url)}`);
    }
    return { ok: true, value: toBranch(reply.value) };
}
async function readNamed({ api, project }) {
    const about = await api.get((0,gitlab_api/* pathOf */.X)('projects', project), {}, projectSchema);
    if (!about.ok)
        return about;
    const { default_branch: name } = about.value;
    if (typeof name !== 'string' || name === '')
        return withoutDefault();
    const branch = await api.get(branchPath(project, name), {}, branchSchema);
    if (!branch.ok)
        return branch;
    if (branch.value.default && branch.value.name === name)
        return branch;
    return conflict(`"${(0,faults/* cut */.Jj)(name)}" stopped being the default branch while it was read`);
}
async function readListed({ api, project }, first) {
    const searches = first === undefined || first === '' ? [undefined] : [`^${first}`, undefined];
    for (const search of searches) {
        const of = { item: branchSchema, most: mostBranches, id: ({ name }) => name };
        const reply = await api.list(branchPath(project), { search }, of);
        if (!reply.ok)
            return reply;
        const [found, other] = reply.value.filter((each) => each.default);
        if (other !== undefined)
            return conflict('the list tells of more than one default branch');
        if (found !== undefined)
            return { ok: true, value: found };
    }
    return withoutDefault();
}
function branchPath(project, ...name) {
    return (0,gitlab_api/* pathOf */.X)('projects', project, 'repository', 'branches', ...name);
}
function toBranch(answer) {
    return {
        name: answer.name,
        ref: `refs/heads/${answer.name}`,
        commit: answer.commit.id,
        protected: answer.protected,
        open: answer.developers_can_push === true || answer.can_push === true,
    };
}
/** `https://gitlab.example/group/project/-/tree/main`; paths are the same in upper and lower case. */
function isBelow(url, path) {
    if (!URL.canParse(url))
        return false;
    return new URL(url).pathname.toLowerCase().includes(`/${path.toLowerCase()}/-/`);
}
function withoutDefault() {
    return conflict('the project has no default branch');
}
function conflict(reason) {
    return { ok: false, fault: (0,faults/* faultOf */.Kl)('conflict', reason) };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/file-history.js
/** When a file last changed at the head of its project's default branch. */



const file_history_answerSchema = schemas/* tuple */.PVZ([
    schemas/* object */.Ikc({ id: fact_answers/* commitSchema */.lN, committed_date: iso/* datetime */.w$({ offset: true }) }),
]);
/**
 * RFC 3339; undefined if it cannot be told, as with the job token, which may not list commits. It is
 * the committer's date of the commit by which the change came to the branch: of the first parents only,
 * so that of a merge commit GitLab's clock counts and not that of who wrote the change. Where commits
 * are put on top without one it is still what somebody's own clock said; a date that is not over yet is
 * believed of nobody (https://docs.gitlab.com/api/commits/#list-repository-commits).
 */
async function readChangedAt({ api, project }, at) {
    if (api.credential === 'job')
        return undefined;
    const query = { ref_name: at.commit, path: at.path, first_parent: true, per_page: 1 };
    const reply = await api.get((0,gitlab_api/* pathOf */.X)('projects', project, 'repository', 'commits'), query, file_history_answerSchema);
    if (!reply.ok)
        return undefined;
    const instant = new Date(reply.value[0].committed_date);
    return instant > new Date(at.now) ? undefined : instant.toISOString();
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/policy-names.js
/** What the input `policy` names on GitLab, where a project lies in one group or in groups of groups. */

/** `group/project`, `group/subgroup/project`: two names or more, none of them a step out of the path. */
const projectPattern = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[\w.-]+(?:\/[\w.-]+)+$/;
/** See `toPolicyName`. */
function readPolicyName(path) {
    return (0,policy_names/* toPolicyName */.n$)(path, projectPattern);
}
/** True for the full path of a project. */
function isProjectPath(text) {
    return projectPattern.test(text);
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/protection.js
var protection = __webpack_require__(24916);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/reachability.js
/** Whether a commit is one of the default branch, to which changes have to be merged (T03, T26). */





const baseSchema = schemas/* object */.Ikc({ id: fact_answers/* commitSchema */.lN });
const reachability_answerSchema = schemas/* object */.Ikc({ id: fact_answers/* commitSchema */.lN, parent_ids: schemas/* array */.YOg(fact_answers/* commitSchema */.lN) });
/** How many commits are looked at with the job token, which may not ask for a merge base. */
const mostSteps = 40;
/**
 * A commit of a fork, or of a branch that anybody may push to, can be read by its name too. Only the
 * default branch counts: of another one it would have to be known who may create it.
 */
async function readReachability(sources, { request, now }) {
    const { sha } = request.candidate;
    const branch = await sources.branch();
    if (!branch.ok)
        return (0,permissions/* toUnknown */.u1)(branch.fault, permissions/* wanted */.Ol.branches, sources.api);
    const held = await holdsCommit(sources, branch.value, sha);
    if (held.status !== 'known')
        return held;
    const value = { ref: branch.value.ref, reachable: held.value };
    return { status: 'known', value, source: (0,fact_answers/* forgeSource */.JQ)(now, { sha }) };
}
/**
 * Whether the head, as it was read, is the commit or one that came after it. With an access token that
 * is exact: the merge base of both is the commit itself, in one request
 * (https://docs.gitlab.com/api/repositories/#merge-base). The job token may only read single commits:
 * their parents are followed from the head, so that a commit that lies further back stays unknown.
 */
async function holdsCommit(place, branch, sha) {
    if (branch.commit === sha)
        return { status: 'known', value: true };
    return place.api.credential === 'access'
        ? holdsByBase(place, branch, sha)
        : holdsByParents(place, branch, sha);
}
async function holdsByBase({ api, project }, { commit }, sha) {
    const refs = new URLSearchParams([
        ['refs[]', commit],
        ['refs[]', sha],
    ]);
    const path = `${(0,gitlab_api/* pathOf */.X)('projects', project, 'repository', 'merge_base')}?${refs.toString()}`;
    const reply = await api.get(path, {}, baseSchema);
    if (reply.ok)
        return { status: 'known', value: reply.value.id === sha };
    // Both commits were found, and have no commit in common: an answer about them, not about the project.
    const { kind, body = '' } = reply.fault;
    const isApart = kind === 'not-found' && body.includes('"404 Merge Base Not Found"');
    return isApart ? { status: 'known', value: false } : (0,permissions/* toUnknown */.u1)(reply.fault, permissions/* wanted */.Ol.ancestry, api);
}
async function holdsByParents({ api, project }, { commit }, sha) {
    const seen = new Set([commit]);
    let level = [commit];
    while (level.length > 0) {
        if (seen.size > mostSteps)
            return (0,protection/* closed */.$h)(permissions/* wanted */.Ol.ancestry);
        const path = (id) => (0,gitlab_api/* pathOf */.X)('projects', project, 'repository', 'commits', id);
        const replies = await Promise.all(level.map((id) => api.get(path(id), { stats: false }, reachability_answerSchema)));
        const next = [];
        for (const [index, reply] of replies.entries()) {
            if (!reply.ok)
                return (0,permissions/* toUnknown */.u1)(reply.fault, permissions/* wanted */.Ol.commit, api);
            if (reply.value.id !== level[index]) {
                return (0,fact_answers/* failed */.gz)(`${reply.value.id} was told in place of ${level[index] ?? ''}`);
            }
            next.push(...reply.value.parent_ids);
        }
        if (next.includes(sha))
            return { status: 'known', value: true };
        level = [...new Set(next)].filter((id) => !seen.has(id));
        for (const id of level)
            seen.add(id);
    }
    return { status: 'known', value: false };
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/repository-file.js
/** A file of any project: at a commit, at a tag, or at the head of its default branch. */







const repository_file_answerSchema = schemas/* object */.Ikc({ id: fact_answers/* commitSchema */.lN });
const tagSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    protected: schemas/* boolean */.zMY().nullish(),
    commit: schemas/* object */.Ikc({ id: fact_answers/* commitSchema */.lN }).nullable(),
});
const mostTags = 2000;
/** Never throws. */
async function readRepositoryFile(access, question) {
    const found = await findCommit(access, question.at);
    if (!found.ok)
        return found.failure;
    const { sha: commit, anchor } = found.value;
    const what = `${access.name}//${question.path}`;
    const read = await (0,file_text.readFileText)(access, { path: question.path, commit, what });
    if (read.status === 'fault')
        return toFailure(access, read.fault);
    if (read.status === 'failed')
        return failed(read.reason);
    return { status: 'known', commit, file: read.file, anchor };
}
function findCommit(access, at) {
    if (at.kind === 'head')
        return findHead(access);
    return at.kind === 'tag' ? findTag(access, at.tag) : findPinned(access, at.sha);
}
async function findHead(access) {
    const branch = await access.branch();
    if (!branch.ok)
        return { ok: false, failure: toFailure(access, branch.fault) };
    const { ref, commit: sha } = branch.value;
    const anchor = async () => toAnchor(ref, await (0,protection/* readBranchProtection */.yj)(access, branch.value));
    return { ok: true, value: { sha, anchor } };
}
/**
 * A tag by its exact name out of the list of those that begin with it, which the job token may read too
 * (https://docs.gitlab.com/api/tags/): a branch of that name is none of them.
 */
async function findTag(access, tag) {
    const { api, project } = access;
    const path = (0,gitlab_api/* pathOf */.X)('projects', project, 'repository', 'tags');
    const of = { item: tagSchema, most: mostTags, id: ({ name }) => name };
    const tags = await api.list(path, { search: `^${tag}` }, of);
    if (!tags.ok)
        return { ok: false, failure: toFailure(access, tags.fault) };
    const found = tags.value.find(({ name }) => name === tag);
    if (found === undefined)
        return none(`${access.name} has no tag "${tag}"`);
    if (found.commit === null)
        return none(`tag "${tag}" of ${access.name} does not lead to a commit`);
    const told = { name: tag, protected: found.protected ?? undefined };
    const anchor = async () => toAnchor(`refs/tags/${tag}`, await (0,protection/* readTagProtection */.AZ)(access, told));
    return { ok: true, value: { sha: found.commit.id, anchor } };
}
/** The interface takes names of branches for a commit too: what it gives must be the very one. */
async function findPinned(access, sha) {
    const { api, project } = access;
    const path = (0,gitlab_api/* pathOf */.X)('projects', project, 'repository', 'commits', sha);
    const commit = await api.get(path, { stats: false }, repository_file_answerSchema);
    if (!commit.ok)
        return { ok: false, failure: toFailure(access, commit.fault) };
    if (commit.value.id !== sha)
        return none(`${access.name} told of another commit than ${sha}`);
    return { ok: true, value: { sha, anchor: () => readPinnedAnchor(access, sha) } };
}
/** A commit that is not on the branch may come from a fork: the branch does not protect it. */
async function readPinnedAnchor(access, sha) {
    const branch = await access.branch();
    if (!branch.ok)
        return (0,permissions/* toUnknown */.u1)(branch.fault, permissions/* wanted */.Ol.branches, access.api);
    const { ref } = branch.value;
    const guarded = await (0,protection/* readBranchProtection */.yj)(access, branch.value);
    if (guarded.status === 'known' && !guarded.value)
        return toAnchor(ref, guarded);
    const held = await holdsCommit(access, branch.value, sha);
    if (held.status === 'known' && held.value)
        return toAnchor(ref, guarded);
    return toAnchor(ref, held, 'pinned-commit');
}
/** Rules of GitLab say who may push, and none that a merge request is needed: it is, once nobody may. */
function toAnchor(ref, part, lacks = 'closed-push') {
    if (part.status !== 'known')
        return part;
    return { ...part, value: { ref, protected: part.value, ...(part.value ? {} : { lacks }) } };
}
/** 404 and 403 of another project are a matter of the token, and never "not there" (F05). */
function toFailure({ name, credentials }, fault) {
    if (fault.kind === 'conflict')
        return failed(`${name}: ${fault.reason}`);
    const isHidden = fault.kind === 'not-found' || fault.kind === 'forbidden';
    if (!isHidden || credentials === undefined) {
        const reason = `${name} could not be read: ${fault.reason}`;
        return { status: 'failed', reason, unavailable: true };
    }
    return {
        status: 'failed',
        code: 'policy/layer-unreadable',
        reason: `${name} is not there, or ${credentials} may not read it`,
        hint: `give the variable PROMOTION_GATE_POLICY_TOKEN a token of ${name} with role Reporter and scope read_api, or allow this project's job token there`,
    };
}
function none(reason) {
    return { ok: false, failure: failed(reason) };
}
function failed(reason) {
    return { status: 'failed', reason };
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/policies.js








/**
 * Requests: two for the own policy with the job token, three with an access token. A file of another
 * project costs as many, one at a tag or a commit two; a protection one or two more, only where it is
 * asked for. Nothing is asked twice: what moves meanwhile does not change what was read.
 */
function gitlabPolicies(parts) {
    const { environment, listSources, now } = parts;
    const own = environment.project.path;
    const anchors = new Map();
    const tags = new Map();
    const branchOf = (0,remembered/* remembered */.H)(({ name }) => {
        const isOwn = isSame(name, own);
        const hint = isOwn ? { branch: environment.defaultBranch, path: own } : {};
        return readDefaultBranch(placeOf(name), hint);
    });
    /** Which token reads a project, and how people call it. */
    function placeOf(name) {
        const { api, policyApi } = parts;
        if (isSame(name, own))
            return { api, project: environment.project.id };
        return { api: policyApi ?? api, project: name };
    }
    function accessTo(name) {
        const branch = () => branchOf({ name: name.toLowerCase() });
        return { ...placeOf(name), name, branch, credentials: credentialsOf(parts, name) };
    }
    const ask = (0,remembered/* remembered */.H)((question) => readRepositoryFile(accessTo(question.name), question));
    async function readAt(file, at, name) {
        const { repository, path } = file;
        if (!isProjectPath(repository)) {
            return policies_failed(`"${repository}" is not the path of a project: write group/project`);
        }
        if (!(0,policy_names/* isPlainPath */.qW)(path))
            return policies_failed(`${name}: the path leads out of the repository`);
        const reading = await ask({ name: repository, path, at });
        if (reading.status === 'failed')
            return reading;
        const { commit, anchor } = reading;
        if (at.kind === 'tag') {
            const tag = `${repository}@${at.tag}`;
            const guarded = await anchor();
            // What is not known is not protected.
            const isFixed = guarded.status === 'known' && guarded.value.protected;
            tags.set(tag, { name: tag, commit, protected: isFixed });
        }
        if (reading.file === null)
            return { status: 'none', reason: `there is no ${name}` };
        // What is read as of an older commit does not tell of the branch as it is now.
        if (!anchors.has(name))
            anchors.set(name, anchor);
        const where = { name, repository, path, commit };
        return { status: 'known', file: { ...where, ...reading.file, level: 'forge' } };
    }
    function layer(file) {
        const { ref = '' } = file;
        if (ref === '')
            return Promise.resolve(policies_failed(`${(0,policy_names/* remoteName */.iy)(file)} names no commit or tag`));
        const at = (0,object_name/* isSha */.H)(ref) ? { kind: 'commit', sha: ref } : { kind: 'tag', tag: ref };
        return readAt(file, at, (0,policy_names/* remoteName */.iy)(file));
    }
    function live({ repository, path }) {
        return readAt({ repository, path }, { kind: 'head' }, `${repository}//${path}`);
    }
    function sibling(path, of) {
        const { repository, commit } = of;
        if (commit === undefined) {
            return Promise.resolve(policies_failed(`the commit of ${of.name} is not known`));
        }
        const remote = `${repository}//${of.path}`;
        const name = of.name.startsWith(remote)
            ? `${repository}//${path}${of.name.slice(remote.length)}`
            : path;
        return readAt({ repository, path }, { kind: 'commit', sha: commit }, name);
    }
    function ownFile(path) {
        return readAt({ repository: own, path }, { kind: 'head' }, path);
    }
    async function listedFile(file) {
        const shown = (0,policy_names/* remoteName */.iy)(file);
        if (!isSame(topOf(file.repository), topOf(own))) {
            return foreign(`${shown} is of another group than ${own}`);
        }
        const listing = await ownFile(policy_names/* defaultPolicy */.G4);
        if (listing.status === 'failed')
            return listing;
        const sources = listing.status === 'known' ? listSources(listing.file.text) : [];
        if (sources === undefined)
            return foreign(`policy-sources of ${policy_names/* defaultPolicy */.G4} cannot be read`);
        if (!(0,policy_names/* isListed */.yy)(file, sources)) {
            return foreign(`${policy_names/* defaultPolicy */.G4} of ${own} does not list ${shown} in policy-sources`);
        }
        return file.ref === undefined ? live(file) : layer(file);
    }
    function root(path) {
        const name = readPolicyName(path);
        if (name.kind === 'foreign')
            return Promise.resolve(name.failure);
        return name.kind === 'own' ? ownFile(name.path) : listedFile(name.file);
    }
    const changedAt = (0,remembered/* remembered */.H)(async (file) => {
        const access = accessTo(file.repository);
        if (!isProjectPath(file.repository) || access.api.credential === 'job')
            return undefined;
        const branch = await access.branch();
        if (!branch.ok)
            return undefined;
        return readChangedAt(access, { path: file.path, commit: branch.value.commit, now });
    });
    return {
        root,
        layer,
        live,
        sibling,
        changedAt,
        policiesAt: (commit) => ({
            layer,
            live,
            sibling,
            changedAt,
            root(path) {
                const name = readPolicyName(path);
                if (name.kind !== 'own')
                    return root(path);
                const file = { repository: own, path: name.path };
                return readAt(file, { kind: 'commit', sha: commit }, name.path);
            },
        }),
        tags: () => [...tags.values()],
        protection: (name) => toFact(name, anchors.get(name), now),
        branch: () => accessTo(own).branch(),
    };
}
function credentialsOf({ api, policyApi, environment }, name) {
    if (isSame(name, environment.project.path))
        return undefined;
    if (policyApi !== undefined)
        return 'PROMOTION_GATE_POLICY_TOKEN';
    return api.credential === 'job' ? 'the job token' : 'PROMOTION_GATE_TOKEN';
}
async function toFact(name, anchor, now) {
    if (anchor === undefined) {
        return { status: 'failed', reason: `${name} was not read from a branch`, retryable: false };
    }
    const guarded = await anchor();
    if (guarded.status !== 'known')
        return guarded;
    return { status: 'known', value: guarded.value, source: (0,fact_answers/* forgeSource */.JQ)(now) };
}
/** The group at the top: `acme` of `acme/platform/shop`. */
function topOf(path) {
    return path.split('/')[0] ?? '';
}
/** Paths of projects are the same in upper and lower case. */
function isSame(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function foreign(reason) {
    const hint = `list it in policy-sources of ${policy_names/* defaultPolicy */.G4} on the default branch`;
    return { status: 'failed', code: 'policy/foreign-source', reason, hint };
}
function policies_failed(reason) {
    return { status: 'failed', reason };
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/proxies.js
var proxies = __webpack_require__(67743);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/pull-request.js
/** The merge request that a pipeline is about, as GitLab tells it: variables could have been set. */




/** https://docs.gitlab.com/api/merge_requests/#get-single-mr; the source is null once its project is gone. */
const mergeRequestSchema = schemas/* object */.Ikc({
    iid: schemas/* int */.Whr().positive(),
    source_branch: schemas/* string */.YjP(),
    target_branch: schemas/* string */.YjP(),
    source_project_id: fact_answers/* idSchema */.fY.nullable(),
    target_project_id: fact_answers/* idSchema */.fY,
    labels: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** One request, and none where the pipeline is about no merge request. Never throws. */
async function readMergeRequest(part) {
    const { api, event } = part;
    const { project } = part.environment;
    if (event.mergeRequest === undefined)
        return { status: 'none' };
    const { iid } = event.mergeRequest;
    const path = (0,gitlab_api/* pathOf */.X)('projects', project.id, 'merge_requests', iid);
    const told = (0,fact_answers/* toPart */.ty)(await api.get(path, {}, mergeRequestSchema), permissions/* wanted */.Ol.mergeRequests, api);
    if (told.status !== 'known')
        return told;
    const isAsked = String(told.value.iid) === iid && told.value.target_project_id === project.id;
    if (isAsked)
        return told;
    return (0,fact_answers/* failed */.gz)(`merge requests: GitLab answered another one than !${iid} of this project`);
}
/** True if the branch is one of another project, or of one that is gone. */
function isFork(told) {
    return told.source_project_id !== told.target_project_id;
}
/** The same as a fact; `now` is RFC 3339 in UTC. */
function toPullRequest(reading, now) {
    if (reading.status === 'none')
        return { status: 'none', source: (0,fact_answers/* forgeSource */.JQ)(now) };
    if (reading.status !== 'known')
        return reading;
    const told = reading.value;
    const value = {
        number: told.iid,
        branch: told.source_branch,
        target: told.target_branch,
        labels: told.labels,
        fork: isFork(told),
    };
    return { status: 'known', value, source: (0,fact_answers/* forgeSource */.JQ)(now) };
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/record-branch.js + 1 modules
var record_branch = __webpack_require__(8007);
// EXTERNAL MODULE: ./lib/hosts/branch-records.js
var branch_records = __webpack_require__(31984);
// EXTERNAL MODULE: ./lib/hosts/parts.js
var parts = __webpack_require__(9633);
// EXTERNAL MODULE: ./lib/hosts/record-tags.js
var record_tags = __webpack_require__(79846);
// EXTERNAL MODULE: ./lib/hosts/gitlab/record-refusals.js
var record_refusals = __webpack_require__(35138);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/records.js





/** Nothing is asked before it is needed; reading and writing are loaded then. */
function gitlabRecords(options) {
    const { api, place, readRecord, now, note } = options;
    const store = (0,record_branch/* storeName */.Hz)(place);
    if (api === undefined)
        return closedRecords(place, now);
    const readHead = async () => {
        const at = await (0,record_branch/* readRecordsHead */.XG)(api, place);
        const unproved = at.status === 'known' ? at.value?.unproved : undefined;
        if (unproved !== undefined)
            note?.(unproved);
        return at;
    };
    let tags = [];
    // A file is made or changed: which of both hangs on the very commit that the record stands on.
    const tagsAt = async (head) => {
        const { folder } = place;
        if (head !== null)
            return (0,record_tags/* compareTags */.bb)({ name: store, folder, read: reading(api, place, head) }, tags);
        return { status: 'known', value: { moved: [], files: (0,record_tags/* rememberAll */.H$)(tags, folder) } };
    };
    const records = (0,branch_records/* branchRecords */.F)({
        ...{ system: 'gitlab', store, now, first: readHead, again: readHead },
        async find(head, query) {
            const { findDocuments } = await __webpack_require__.e(/* import() */ 5608).then(__webpack_require__.bind(__webpack_require__, 55608));
            return findDocuments({ api, place, head, readRecord, now }, query);
        },
        async append(record, expectedHead) {
            const { appendRecord } = await __webpack_require__.e(/* import() */ 8963).then(__webpack_require__.bind(__webpack_require__, 48963));
            // What is not known of a tag is no reason to leave the record out.
            const found = await tagsAt(expectedHead);
            const beside = found.status === 'known' ? found.value.files : [];
            return appendRecord({ api, place, record, beside }, expectedHead);
        },
    });
    return {
        ...records,
        async movedTags(resolved) {
            tags = resolved.filter((tag) => !tag.protected);
            if (tags.length === 0)
                return { status: 'known', value: [] };
            const at = await records.at();
            if (at.status !== 'known')
                return at;
            const found = await tagsAt(at.value?.head ?? null);
            return found.status === 'known' ? { status: 'known', value: found.value.moved } : found;
        },
    };
}
/** Reads files of the branch at a commit; one that is missing there is undefined. */
function reading(api, place, commit) {
    return (paths) => (0,parts/* askEach */.H)(paths, async (path) => {
        const what = `${path} on ${(0,record_branch/* storeName */.Hz)(place)}`;
        const { readFileText } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 70937));
        const read = await readFileText({ api, project: place.project }, { path, commit, what });
        if (read.status === 'known')
            return { status: 'known', value: read.file ?? undefined };
        return read.status === 'fault' ? (0,record_branch/* unreadable */.O$)(read.fault, { api, place }) : (0,parts/* failed */.g)(read.reason);
    });
}
/** A store that nobody can open here. */
function closedRecords(place, now) {
    const { wanted, needs } = (0,record_refusals/* wantedOf */.L)(place);
    const reason = `${wanted.what}: there is no token that may read and write them`;
    const unknown = { status: 'unsupported', reason, needs };
    const unread = () => Promise.resolve(unknown);
    const records = (0,branch_records/* branchRecords */.F)({
        ...{ system: 'gitlab', store: (0,record_branch/* storeName */.Hz)(place), now, first: unread, again: unread },
        find: unread,
        append: () => Promise.resolve({ status: 'unsupported', reason: `${reason}: it needs ${needs}` }),
    });
    return { ...records, movedTags: unread };
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/request.js





/**
 * Throws a RequestError with a code of `request/…` if there is no such candidate or a variable was set
 * by somebody else than the runner, and an UnavailableError if GitLab did not tell. `starters` come
 * from `readStarters`, `found` from `readCandidate`, `mergeRequest` from `readMergeRequest`.
 */
function stateRequest(parts) {
    const { environment, event, job, mergeRequest, asked, found, inputs, starters } = parts;
    request_confirm(environment, event, job);
    const isForeign = confirmSource(environment, mergeRequest);
    const { project, serverUrl } = environment;
    return {
        host: 'gitlab',
        mode: event.mode,
        repository: { id: project.id, name: project.path, url: `${serverUrl}/${project.path}` },
        candidate: (0,candidate/* pickCandidate */.x8)(asked, found, 'GitLab'),
        actors: [...starters],
        run: {
            id: environment.pipeline.id,
            // GitLab counts no attempts: a job that is retried is a new job, with another id, of the same
            // pipeline (https://docs.gitlab.com/ci/jobs/#retry-jobs); its own address tells it apart.
            attempt: 1,
            ...(job.status === 'known' ? { job: job.value.name } : {}),
            url: environment.job.url,
        },
        ...(inputs.version === undefined ? {} : { version: inputs.version }),
        ...(inputs.ticket === undefined ? {} : { ticket: inputs.ticket }),
        ...(isForeign ? { foreign: true } : {}),
    };
}
/**
 * A preview enforces nothing, so that nobody may make one of a promotion by setting CI_PIPELINE_SOURCE:
 * it has to be confirmed (T05). A promotion that is not confirmed stays one, and its identity says so.
 */
function request_confirm(environment, { mode }, job) {
    if (job.status !== 'known') {
        if (mode === 'enforce')
            return;
        throw new host/* UnavailableError */.hG(`whether the pipeline is one of a merge request could not be read: ${job.reason}`);
    }
    const difference = (0,gitlab_job/* findDifference */.Hl)(environment, job.value);
    if (difference?.variable === 'CI_MERGE_REQUEST_IID' && isInFork(environment, job.value)) {
        throw inFork(environment);
    }
    request_refuse(difference);
}
/**
 * As GitLab runs the pipeline of a merge request from a fork unless somebody of the project starts it: in the
 * fork, on its branch, and only the variables name the merge request, which is one of another project
 * (https://docs.gitlab.com/ci/pipelines/merge_request_pipelines/#use-with-forked-projects).
 */
function isInFork({ mergeRequest, project }, { pipeline }) {
    const { projectId = project.id } = mergeRequest ?? {};
    const isOfBranch = !pipeline.ref.startsWith('refs/');
    return pipeline.source === 'merge_request_event' && isOfBranch && projectId !== project.id;
}
/** Nothing is deployed from a fork, and it knows nothing of what is. */
function inFork({ mergeRequest, project }) {
    const { iid = '', projectId = '' } = mergeRequest ?? {};
    return new host/* RequestError */.GI('request/event', `the pipeline runs in the fork ${project.path}, and merge request !${iid} is one of the project ${projectId}: nothing of that project can be decided here`, 'a member of the project can start it there (Pipelines of the merge request, Run pipeline); the rule $CI_PROJECT_ID == $CI_MERGE_REQUEST_PROJECT_ID keeps the job out of forks');
}
/**
 * True if GitLab itself says that the merge request comes from another project. Such a preview never
 * enforces, so that a variable alone says it of none: where GitLab does not tell, the policy is kept (T05,
 * T67).
 */
function confirmSource({ mergeRequest }, reading) {
    if (reading.status !== 'known')
        return false;
    const { source_project_id: told } = reading.value;
    const is = mergeRequest?.sourceProjectId ?? '';
    if (told !== null && told !== is) {
        request_refuse({ variable: 'CI_MERGE_REQUEST_SOURCE_PROJECT_ID', is, told });
    }
    return isFork(reading.value);
}
function request_refuse(difference) {
    if (difference === undefined)
        return;
    const { variable, is, told } = difference;
    throw new host/* RequestError */.GI('request/gitlab-environment', `${variable} is "${(0,faults/* cut */.Jj)(is)}", but GitLab says that it is "${(0,faults/* cut */.Jj)(told)}"`, 'a variable of the project, the pipeline or the job stands in for one of the runner: remove it');
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/signed-inputs.js
var signed_inputs = __webpack_require__(75089);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/starters.js
/**
 * Stands for somebody whom the server does not name. No login is empty, so whoever asks for the
 * separation of duties sees that a starter is not known, and takes none for somebody else.
 */
const unknownStarter = { login: '' };
/**
 * The distinct starters, the one of the job first: whoever retries a job or runs a manual one is its
 * user, and not that of the pipeline. The job token may not read a pipeline of a private project, so that
 * without an access token its user is unknown. GITLAB_USER_LOGIN is what a pipeline can set: it is told
 * where nothing better is, beside the unknown one.
 */
function startersOf(environment, job, pipeline) {
    const user = pipeline.status === 'known' ? pipeline.value.user : undefined;
    const ofPipeline = user ? toActor(user) : unknownStarter;
    return distinct([...ofJob(environment, job), ofPipeline]);
}
function ofJob({ user }, job) {
    if (job.status === 'known')
        return [job.value.user ? toActor(job.value.user) : unknownStarter];
    return [{ login: user.login, ...(user.id === undefined ? {} : { id: user.id }) }, unknownStarter];
}
function toActor({ id, username }) {
    return { login: username, id };
}
/** Logins are the same in upper and lower case. */
function distinct(actors) {
    const logins = actors.map(({ login }) => login.toLowerCase());
    return actors.filter((_, index) => logins.indexOf(logins[index] ?? '') === index);
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/host.js




























/** Throws a RequestError if the job is not what the runner of GitLab starts, or asks for nonsense. */
function gitlabHost(options) {
    const session = openSession(options);
    const { inputs, now, environment, event, asked, http, api } = session;
    const place = { api, project: environment.project.id };
    const policies = gitlabPolicies({
        ...{ api, environment, now, listSources: options.listSources },
        policyApi: apiWith(session, 'policy'),
    });
    const branch = () => policies.branch();
    let records = recordsIn(session, undefined);
    const job = (0,run/* once */.Oo)(() => (0,gitlab_job/* readJob */.cd)(openWith(session, jobCredential(environment))));
    const mergeRequest = (0,run/* once */.Oo)(() => readMergeRequest({ api, environment, event }));
    const pipeline = (0,run/* once */.Oo)(() => (0,gitlab_pipeline/* readPipeline */.l9)(api, environment));
    const claims = (0,run/* once */.Oo)(() => (0,gitlab_claims/* readClaims */.Ip)({ environment, http, now }));
    const identity = (0,run/* once */.Oo)(() => readIdentity({ environment, http, now, job, claims }));
    const settle = () => http.limits().settle;
    const jobs = (0,pipeline_jobs/* watchJobs */.wB)({ api, environment, wait: promises_.setTimeout, settle });
    const committed = (0,run/* once */.Oo)(async () => {
        const { openCommitted } = await __webpack_require__.e(/* import() */ 9236).then(__webpack_require__.bind(__webpack_require__, 39236));
        return openCommitted(environment.directory);
    });
    const facts = gitlabFacts({
        ...{ api, environment, jobs, identity, wait: promises_.setTimeout, settle, branch, job, pipeline },
        pullRequest: async (context) => toPullRequest(await mergeRequest(), context.now),
        protection: (name) => policies.protection(name),
        reachability: (context) => readReachability({ ...place, branch }, context),
        clock: () => http.skew(new URL(environment.apiUrl).origin),
        records: {
            records: (query) => records.reader.records(query),
            deployments: (query) => records.reader.deployments(query),
            debts: (query) => records.reader.debts(query),
            baseline: (query, asked) => records.reader.baseline(query, asked),
        },
    });
    return {
        id: 'gitlab',
        async request() {
            const [signed, told, started, found, source] = await Promise.all([
                // At once: the token has to be valid for this run.
                claims(),
                job(),
                pipeline(),
                readCandidate({ api, environment }, asked),
                mergeRequest(),
            ]);
            (0,signed_inputs/* confirmInputs */.k)(options.env, environment, signed);
            return stateRequest({
                ...{ environment, event, asked, found, inputs },
                ...{ job: told, mergeRequest: source },
                starters: startersOf(environment, told, started),
            });
        },
        policies,
        policiesAt: (commit) => policies.policiesAt(commit),
        facts,
        tellsDeployments: true,
        async workspace({ candidate }) {
            await (0,own_files/* demandOwnFiles */.r)(environment.sha, candidate.sha);
            const since = () => (0,gitlab_pipeline/* createdAt */.CT)({ job, claims, pipeline });
            const find = async (paths) => (await committed())(paths, candidate.sha);
            // In archives of jobs paths begin at the top of the project.
            return { folder: environment.directory, since, committed: find, archived: find };
        },
        archives: async (question, context) => {
            const { findJobArchives } = await __webpack_require__.e(/* import() */ 5974).then(__webpack_require__.bind(__webpack_require__, 55974));
            return findJobArchives({ api, environment, jobs, branch }, question, context);
        },
        standing: ({ mode }) => (0,run/* standingFacts */.YN)(asked.homeless || mode === 'preview'),
        claims: {
            candidate: (request) => claimCandidate({ api, environment, asked, request, now }),
        },
        async access(environments) {
            const { readAccess } = await __webpack_require__.e(/* import() */ 3773).then(__webpack_require__.bind(__webpack_require__, 83773));
            return readAccess({ ...place, branch }, environments);
        },
        records: (0,run/* delegating */.h)(() => records),
        async movedTags() {
            const moved = await records.movedTags(policies.tags());
            // Not known is no reason to doubt a tag: it is a warning that may be missing, never an allow.
            return moved.status === 'known' ? moved.value : [];
        },
        // Of the time to decide, so that what is silent leaves time to say so (F15); no token of the forge.
        outside: ({ limits, origins, reach }) => (0,client/* openHttp */.f)({
            limits: { ...http.limits(), ...limits },
            began: (0,instant/* parseInstant */.nV)(now),
            proxies: (0,proxies/* declaredProxies */.L)(options.env),
            origins,
            reach,
        }),
        freezes: async ({ project, now: at }) => {
            const { readFreezePeriods } = await __webpack_require__.e(/* import() */ 2291).then(__webpack_require__.bind(__webpack_require__, 22291));
            return readFreezePeriods(freezePlace(session, project), at);
        },
        configure({ limits, store }) {
            session.total = Math.min(session.total, limits.total ?? session.total);
            http.limit({ ...limits, total: (0,run/* timeToDecide */.tK)(session.total) });
            records = recordsIn(session, store);
        },
        halt() {
            // What is under way ends with its first answer: a second try could come after the last word.
            for (const client of session.telling)
                client.limit({ total: 0 });
        },
        async publish(publication) {
            const { gitlabPublisher } = await __webpack_require__.e(/* import() */ 4751).then(__webpack_require__.bind(__webpack_require__, 54751));
            const { outputsPath, writeOutputs } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 65854));
            const { name, pinned } = asked;
            const tell = gitlabPublisher({
                ...{ api: openToTell(session), environment, event, out: options.out },
                places: inputs.publish,
                leaveOutputs: (outputs) => writeOutputs(outputsPath(environment.directory), outputs),
                candidate: pinned ? name : undefined,
            });
            return [...(await tell(publication)), ...session.noted];
        },
    };
}
function openSession(options) {
    const { env, inputs } = options;
    const environment = (0,gitlab_environment/* readEnvironment */.Q)(env);
    const event = readEvent(environment);
    const asked = (0,candidate/* askCandidate */.rK)(event, inputs.sha);
    const budgets = (0,hosts_budgets/* readBudgets */.l)(env, 'request/gitlab-environment');
    const { total = limits/* defaultLimits */.M.total } = budgets;
    const http = (0,gitlab_client/* openClient */.M)(options, environment, { ...budgets, total: (0,run/* timeToDecide */.tK)(total) });
    const credential = accessTo(environment, 'own') ?? jobCredential(environment);
    const api = (0,gitlab_api/* openApi */.N)({ http, url: environment.apiUrl, credential });
    return { ...options, environment, event, asked, http, api, total, noted: new Set(), telling: [] };
}
/** A client of its own, for what is left of the whole run; without an access token nothing is posted. */
function openToTell(session) {
    const { http, environment, total, telling } = session;
    const credential = accessTo(environment, 'own');
    if (credential === undefined)
        return undefined;
    const client = (0,gitlab_client/* openClient */.M)(session, environment, { ...http.limits(), total });
    telling.push(client);
    return (0,gitlab_api/* openApi */.N)({ http: client, url: environment.apiUrl, credential });
}
/** The store that the policy names: a branch here, or one of another project with its own token. */
function recordsIn(session, store) {
    const { environment, readRecord, now } = session;
    const place = (0,record_branch/* toRecordPlace */.Ud)(store, environment);
    const api = apiWith(session, (0,record_branch/* recordToken */.BG)(place, environment));
    const note = (text) => void session.noted.add(text);
    return gitlabRecords({ api, place, readRecord, now, note });
}
/**
 * Of another project with the token for the policy's project, if there is one: it is often the same. What
 * the policy names is asked for by that name, whatever CI_PROJECT_PATH says.
 */
function freezePlace(session, project) {
    const { api, environment } = session;
    const own = environment.project;
    if (project === undefined)
        return { api, project: own.id };
    if (project.toLowerCase() === own.path.toLowerCase())
        return { api, project };
    const policyApi = apiWith(session, 'policy');
    return {
        api: policyApi ?? api,
        project,
        variable: policyApi && gitlab_environment/* tokenVariables */.f.policy,
    };
}
function apiWith(session, token) {
    const credential = accessTo(session.environment, token);
    return credential && openWith(session, credential);
}
function openWith({ http, environment }, credential) {
    return (0,gitlab_api/* openApi */.N)({ http, url: environment.apiUrl, credential });
}
/** Undefined for a token that the job was not given. */
function accessTo({ tokens }, name) {
    const token = tokens[name];
    return token === undefined
        ? undefined
        : { kind: 'access', token, variable: gitlab_environment/* tokenVariables */.f[name] };
}
function jobCredential({ tokens }) {
    return { kind: 'job', token: tokens.job };
}


/***/ }),

/***/ 54915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pickJob),
/* harmony export */   w: () => (/* binding */ ownJob)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41234);
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21003);
/* harmony import */ var _pipeline_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4726);
/** Results of jobs on the candidate, by their exact names. */



/** The job of exactly that name. The gate's own job says nothing of the candidate. */
function pickJob({ pipeline, jobs }, wantedJob) {
    const { name, own } = wantedJob;
    const named = jobs.filter((job) => job.name === name);
    if (named.some(({ id }) => id === own))
        return refuse(ownJob(name));
    if (named.length > 1) {
        return refuse(`pipeline ${pipeline} has ${named.length} jobs "${name}": give each its own name`);
    }
    const [job] = named;
    if (job === undefined)
        return missing({ name, pipeline, jobs });
    if (!job.commit)
        return refuse(`GitLab does not tell of which commit the job "${name}" is`);
    return {
        status: 'found',
        sha: job.commit.id,
        conclusion: toConclusion(job.status),
        completedAt: job.finished_at,
        url: job.web_url ?? undefined,
        setBy: undefined,
    };
}
/** Jobs of `parallel` and of `matrix` have names of their own, of which none stands for all. */
function missing(part) {
    const { name, pipeline, jobs } = part;
    const parallel = jobs.filter((job) => (0,_pipeline_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .shardOf */ .IS)(job.name, name) !== undefined);
    if (parallel.length > 0) {
        const names = parallel.map((job) => `"${job.name}"`).join(', ');
        return refuse(`"${name}" is ${parallel.length} parallel jobs: require each by its name: ${names}`);
    }
    return {
        status: 'missing',
        reason: (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(`no job "${name}" in pipeline ${pipeline}; ${_pipeline_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .notLookedAt */ .$h}`),
    };
}
/** All that go on without anybody are called one thing. */
function toConclusion(status) {
    return _pipeline_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .underway */ .g1.includes(status) ? 'waiting' : status;
}
function ownJob(name) {
    return `"${name}" is the job of the gate itself: name another one`;
}
function refuse(reason) {
    return { status: 'refused', why: (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)((0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(reason)) };
}


/***/ }),

/***/ 72041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readNamedRefs),
/* harmony export */   P: () => (/* binding */ knownRefsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98586);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71549);
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21003);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25367);
/** The branch and the tag of a name, by GitLab's lists of both. */





/** A tag of anything but a commit has none. */
const refAnswer = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitSchema */ .lN }).nullish(),
    protected: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().nullish(),
});
/** Branches or tags that begin with a name; more of them are a fault. */
const mostAlike = 2000;
const kinds = [
    { start: 'refs/heads/', part: 'branches', of: _permissions_js__WEBPACK_IMPORTED_MODULE_3__/* .wanted */ .Ol.branches },
    { start: 'refs/tags/', part: 'tags', of: _permissions_js__WEBPACK_IMPORTED_MODULE_3__/* .wanted */ .Ol.tags },
];
/**
 * None, one or both of them; a name in full, `refs/tags/v1`, is that one alone, and of any other kind none.
 * They are looked up in the lists: the job token may read these and no single one
 * (https://docs.gitlab.com/ci/jobs/fine_grained_permissions/), and an empty list is an absence, which a 404
 * would not be (F05). If one of them cannot be read, nothing is known (T03). Never throws.
 */
async function readNamedRefs(place, name) {
    const parts = await Promise.all((0,_candidate_js__WEBPACK_IMPORTED_MODULE_0__/* .refsOf */ .gA)(name).map((ref) => readRef(place, ref)));
    const unknown = parts.find((part) => part.status !== 'known');
    if (unknown !== undefined)
        return unknown;
    return {
        status: 'known',
        value: parts.flatMap((part) => (part.status === 'known' ? part.value : [])),
    };
}
/** The full names that a name may have: GitLab's interface tells of no other refs. */
function knownRefsOf(name) {
    return (0,_candidate_js__WEBPACK_IMPORTED_MODULE_0__/* .refsOf */ .gA)(name).filter((ref) => kinds.some(({ start }) => ref.startsWith(start)));
}
/** `^` searches for what begins so (https://docs.gitlab.com/api/branches/); only the name itself counts. */
async function readRef({ api, environment }, ref) {
    const kind = kinds.find(({ start }) => ref.startsWith(start));
    if (kind === undefined)
        return { status: 'known', value: [] };
    const name = ref.slice(kind.start.length);
    const reply = await api.list((0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)('projects', environment.project.id, 'repository', kind.part), { search: `^${name}` }, { item: refAnswer, most: mostAlike, id: (item) => item.name });
    const found = (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .toPart */ .ty)(reply, kind.of, api);
    if (found.status !== 'known')
        return found;
    const own = found.value.filter((item) => item.name === name);
    return {
        status: 'known',
        value: own.map((item) => ({ ref, sha: item.commit?.id, protected: item.protected === true })),
    };
}


/***/ }),

/***/ 65854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ outputsFile),
  outputsPath: () => (/* binding */ outputsPath),
  writeOutputs: () => (/* binding */ writeOutputs)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/hosts/file-fault.js
var file_fault = __webpack_require__(5460);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/dotenv.js
/** Outputs as a dotenv report, which becomes variables of later jobs. */
/** Bytes: a report has to be smaller (https://docs.gitlab.com/administration/instance_limits/). */
const limit = 5 * 1024;
/** Variables of a report where nobody raised the limit. */
const mostVariables = 20;
/** Characters that a list of codes may have, so that it leaves room for the rest. */
const longestList = 2000;
/** What stands in a value as it is; GitLab expands `$` when it hands the variable on. */
const plain = /[\p{L}\p{N}._/:+@~,-]/u;
/**
 * One `NAME=value` a line, in the order of the outputs: `reason-code` is REASON_CODE. GitLab knows no
 * quotes, blanks, comments or lines in a value (https://docs.gitlab.com/ci/yaml/artifacts_reports/),
 * so none is left (T63): a JSON list of codes becomes the codes with commas between them, as many of
 * the first as fit 2000 characters, and any other character that is not plain is written as in an
 * address, `%20`. Throws an Error if the whole does not fit the limits of a report.
 */
function toDotenv(outputs) {
    const entries = Object.entries(outputs);
    const text = entries.map(([name, value]) => `${toName(name)}=${toValue(value)}\n`).join('');
    if (entries.length > mostVariables) {
        throw new Error(`a dotenv report holds at most ${mostVariables} variables`);
    }
    if (Buffer.byteLength(text) >= limit) {
        throw new Error('the outputs do not fit a dotenv report of less than 5 KB; shorten `record`');
    }
    return text;
}
function toName(name) {
    if (/^[a-z][a-z0-9-]*$/.test(name))
        return name.toUpperCase().replaceAll('-', '_');
    throw new Error('the name of an output has other characters than letters, digits and hyphens');
}
function toValue(value) {
    const codes = toList(value);
    if (codes === undefined)
        return Array.from(value, encode).join('');
    return fitting(codes.map((code) => Array.from(code, encodeItem).join(''))).join(',');
}
/** The items of a JSON list of texts; undefined for any other value. */
function toList(value) {
    if (!value.startsWith('['))
        return undefined;
    try {
        const list = JSON.parse(value);
        return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : undefined;
    }
    catch {
        return undefined;
    }
}
function fitting(codes) {
    let length = 0;
    return codes.filter((code) => (length += code.length + 1) <= longestList);
}
function encodeItem(character) {
    return character === ',' ? '%2C' : encode(character);
}
/** Half of a surrogate pair has no bytes: it becomes U+FFFD. */
function encode(character) {
    if (plain.test(character))
        return character;
    const bytes = [...Buffer.from(character, 'utf8')];
    return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

;// CONCATENATED MODULE: ./lib/hosts/gitlab/outputs.js
/** The file through which a job leaves its outputs: a dotenv report, which the runner collects. */





/** As the component names it under `artifacts: reports: dotenv`. */
const outputsFile = 'promotion-gate.env';
/** Where the report lies; `directory` is CI_PROJECT_DIR. */
function outputsPath(directory) {
    return (0,external_node_path_.join)(directory ?? '', outputsFile);
}
/**
 * Replaces the report by these outputs, whole. The folder is the checkout of a commit that nobody has
 * approved yet: a file or a link of that name is replaced and never written through. Rejects if it
 * cannot be written, so that the run does not end well without it (F31).
 */
async function writeOutputs(path, outputs) {
    const record = inFolder((0,external_node_path_.dirname)(path), outputs.record);
    const text = toDotenv({ ...outputs, record });
    const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.writeFile)(draft, text, { flag: 'wx', flush: true });
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true }).catch(() => undefined);
        throw new Error(`the outputs could not be written to ${outputsFile} (${(0,file_fault/* codeOf */.$)(error)})`);
    }
}
/** As a later job finds the file, whose folder is another one: artifacts keep paths below CI_PROJECT_DIR. */
function inFolder(folder, record) {
    if (record === '')
        return record;
    const path = (0,external_node_path_.relative)((0,external_node_path_.resolve)(folder), (0,external_node_path_.resolve)(record));
    const [first, ...rest] = path.split(external_node_path_.sep);
    return first === '..' || (0,external_node_path_.isAbsolute)(path) ? record : [first, ...rest].join('/');
}


/***/ }),

/***/ 4726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ notLookedAt),
/* harmony export */   Eo: () => (/* binding */ goesOn),
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   U7: () => (/* binding */ readJobsOf),
/* harmony export */   g1: () => (/* binding */ underway),
/* harmony export */   wB: () => (/* binding */ watchJobs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41234);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5032);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71549);
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21003);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25367);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96829);
/** Jobs of a pipeline of the candidate: of this one, or of the latest one of another commit. */








/** https://docs.gitlab.com/api/jobs/#list-pipeline-jobs: neither retried ones nor bridges. */
const jobSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .idSchema */ .fY,
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** An instant; undefined for a job that has not begun. */
    started_at: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .nullish()
        .transform((text) => (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(text ?? '')),
    finished_at: _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .timeSchema */ .Rl,
    web_url: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullish(),
    commit: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitSchema */ .lN }).nullish(),
    pipeline: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .idSchema */ .fY }).nullish(),
    /** The archive of `artifacts:paths`; not there if there is none, or none any more. */
    artifacts_file: zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({}).nullish(),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ file_type: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })).nullish(),
    artifacts_expire_at: _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .timeSchema */ .Rl,
});
const mostJobs = 2000;
/** One list for checks and reports (T46). Nothing is asked before it is needed. */
function watchJobs(sources) {
    const byCommit = new Map();
    return (context) => {
        const { sha } = context.request.candidate;
        const pacing = { pauses: (0,_settle_js__WEBPACK_IMPORTED_MODULE_6__/* .pausesOf */ .P)(sources, context), wait: sources.wait };
        const watched = byCommit.get(sha) ?? (0,_settle_js__WEBPACK_IMPORTED_MODULE_6__/* .watch */ .w)({ ...pacing, look: () => readJobs(sources, sha) });
        byCommit.set(sha, watched);
        return watched;
    };
}
/** Never throws. The latest pipeline of another commit can only be asked for with an access token. */
async function readJobs(sources, sha) {
    const { environment } = sources;
    const pipeline = sha === environment.sha
        ? { status: 'known', value: environment.pipeline.id }
        : await latestPipeline(sources, sha);
    if (pipeline.status !== 'known')
        return pipeline;
    const { value: id } = pipeline;
    return id === undefined ? { status: 'known', value: undefined } : readJobsOf(sources, id);
}
/** Those of one pipeline. Never throws. */
async function readJobsOf({ api, environment }, pipeline) {
    const reply = await api.list((0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)('projects', environment.project.id, 'pipelines', pipeline, 'jobs'), { include_retried: false }, { item: jobSchema, most: mostJobs, id: (job) => job.id });
    const part = (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .toPart */ .ty)(reply, _permissions_js__WEBPACK_IMPORTED_MODULE_3__/* .wanted */ .Ol.jobs, api);
    if (part.status !== 'known')
        return part;
    return { status: 'known', value: { pipeline, jobs: part.value } };
}
/** One page of pipelines of a commit, the newest first. */
const mostPipelines = 20;
const listedSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .idSchema */ .fY, sha: _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitSchema */ .lN, ref: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
/**
 * Of the branch or tag of this run alone: whoever may push a branch may let the commit pass there, with other
 * variables (T44), and so may whoever pushes a tag of its name (T03).
 * https://docs.gitlab.com/api/pipelines/#list-project-pipelines: child pipelines are not among them.
 */
async function latestPipeline({ api, environment }, sha) {
    const { project, tag } = environment;
    const ref = ownRef(environment);
    const reply = await api.get((0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)('projects', project.id, 'pipelines'), { sha, ref, order_by: 'id', sort: 'desc', per_page: mostPipelines }, zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(listedSchema));
    const of = { ..._permissions_js__WEBPACK_IMPORTED_MODULE_3__/* .wanted */ .Ol.statuses, what: 'pipelines of the candidate' };
    const part = (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .toPart */ .ty)(reply, of, api);
    if (part.status !== 'known')
        return part;
    const pipelines = part.value;
    const other = pipelines.find((each) => each.sha !== sha || each.ref !== (ref ?? each.ref));
    if (other !== undefined) {
        const told = `${other.sha} on ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_7__/* .cut */ .Jj)(other.ref)}`;
        return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(`GitLab was asked for pipelines of ${sha} and told one of ${told}`);
    }
    return (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_4__/* .firstOfKind */ .YW)(api, project, { pipelines, of: tag ? 'tag' : 'branch' });
}
/** Undefined in a merge request, whose commits have pipelines of its branch and of its merge. */
function ownRef({ ref }) {
    return ref.startsWith('refs/merge-requests/') ? undefined : ref;
}
/** `2` of `test 2/3`, if it is one of a number of jobs: https://docs.gitlab.com/ci/yaml/#parallel */
function shardOf(job, name) {
    if (!job.startsWith(name))
        return undefined;
    const parts = /^(?: (\d+)\/(\d+)|:? \[.*\])$/s.exec(job.slice(name.length));
    if (parts === null)
        return undefined;
    const [, nth, of] = parts;
    return nth === undefined || of === undefined ? {} : { nth: Number(nth), of: Number(of) };
}
/** Nobody has to act for these to go on. */
const underway = [
    ...['preparing', 'scheduled', 'canceling'],
    ...['waiting_for_resource', 'waiting_for_callback'],
];
/** True if it goes on by itself. One that waits for somebody to start it does not. */
function goesOn({ status }) {
    return ['created', 'pending', 'running', ...underway].includes(status);
}
const notLookedAt = 'trigger jobs and jobs of child pipelines are not looked at';


/***/ }),

/***/ 96829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ createdAt),
/* harmony export */   YW: () => (/* binding */ firstOfKind),
/* harmony export */   l9: () => (/* binding */ readPipeline)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71549);
/* harmony import */ var _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21003);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41100);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25367);
/** A pipeline as the interface tells it: of what it is, whose it is, and when it was created. */






const pipelineSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    id: _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .idSchema */ .fY,
    sha: _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .commitSchema */ .lN,
    ref: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** True for one of a tag: a branch may have its name. */
    tag: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    /** Null once the account is gone. */
    user: _job_js__WEBPACK_IMPORTED_MODULE_3__/* .userSchema */ .vJ.nullish(),
    created_at: _fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .timeSchema */ .Rl,
});
/**
 * One request, never throws. The job token may not read one of a private project
 * (https://docs.gitlab.com/api/pipelines/#get-a-single-pipeline).
 */
async function readPipeline(api, { project, pipeline, }) {
    const path = (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .X)('projects', project.id, 'pipelines', pipeline.id);
    const told = (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .toPart */ .ty)(await api.get(path, {}, pipelineSchema), _permissions_js__WEBPACK_IMPORTED_MODULE_4__/* .wanted */ .Ol.pipeline, api);
    if (told.status !== 'known' || told.value.id === pipeline.id)
        return told;
    return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(`pipelines: GitLab answered another one than ${pipeline.id}`);
}
/** So many pipelines of one name are looked at to find one of its branch, or of its tag. */
const mostAlike = 10;
/**
 * The first that is of a tag, or of a branch. A branch and a tag may have one name, and whoever may make the one need
 * not be able to make the other; lists hold the pipelines of both and do not say of which each is (T03, T44).
 * Undefined if there is none. Never throws.
 */
async function firstOfKind(api, project, asked) {
    const { pipelines, of } = asked;
    for (const { id, sha, ref } of pipelines.slice(0, mostAlike)) {
        const told = await readPipeline(api, { project, pipeline: { id } });
        if (told.status !== 'known')
            return told;
        if (told.value.sha !== sha || told.value.ref !== ref) {
            return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(`pipelines: GitLab tells ${id} otherwise than its list does`);
        }
        if (told.value.tag === (of === 'tag'))
            return { status: 'known', value: id };
    }
    if (pipelines.length <= mostAlike)
        return { status: 'known', value: undefined };
    return (0,_fact_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(`the last ${mostAlike} pipelines of a commit are none of the ${of}, but more is not read`);
}
/**
 * When this pipeline was created, in whole seconds, as files have them: no report of it is older. The job's
 * own answer says it; where GitLab does not give that, the pipeline does, if an ID token vouches for which
 * one it is. A variable never does (T41, T62). Rejects if nobody tells it: of what age the files of the run
 * may be is then not known.
 */
async function createdAt(part) {
    const told = await tellCreated(part);
    const instant = told.status === 'known' ? (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(told.value ?? '') : undefined;
    if (instant !== undefined)
        return wholeSecond(instant);
    const why = told.status === 'known' ? 'GitLab does not tell it' : told.reason;
    const what = 'when this pipeline was created is not known';
    throw new Error(`${what}, and its files could be of an earlier one: ${why}`);
}
async function tellCreated({ job: readOwn, claims, pipeline: readIt, }) {
    const job = await readOwn();
    if (job.status === 'known')
        return { ...job, value: job.value.pipeline.created_at };
    if ((await claims()).status !== 'known')
        return job;
    const pipeline = await readIt();
    if (pipeline.status !== 'known')
        return pipeline;
    return { ...pipeline, value: pipeline.value.created_at };
}
/** Times of files may be cut to their second. */
function wholeSecond(instant) {
    return instant - (instant % 1000);
}


/***/ }),

/***/ 24916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ closed),
/* harmony export */   AZ: () => (/* binding */ readTagProtection),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   wM: () => (/* binding */ levelSchema),
/* harmony export */   yj: () => (/* binding */ readBranchProtection)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71549);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25367);
/** Whether a branch or a tag is kept from being changed by anybody alone. */



/** `0`: no one. People, groups and deploy keys of their own have no level, or one beside their id. */
const levelSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    access_level: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullish(),
    user_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional(),
    group_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional(),
    deploy_key_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional(),
});
const branchRule = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), push_access_levels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(levelSchema) });
const tagRule = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), create_access_levels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(levelSchema) });
const mostRules = 1000;
/**
 * Protected is a branch that nobody may push to: each rule that matches it says "No one", so that every
 * change comes by a merge request. GitLab's own default, which lets Maintainers push, is not protected
 * in this sense. On GitHub likewise only a rule that demands pull requests counts, and neither the
 * number of approvals nor the right to take the rule away. Of several rules the most permissive one
 * holds, and an exact name does not override a pattern; force pushes are only for those who may push,
 * and code owners bind only the paths that they own, so neither counts
 * (https://docs.gitlab.com/user/project/repository/branches/protection_rules/).
 *
 * The list of rules takes an access token of a Maintainer
 * (https://docs.gitlab.com/api/protected_branches/). Without it the branch itself still tells a no:
 * that it is not protected at all, or that developers or the job's user may push. It never tells a yes.
 */
async function readBranchProtection(place, branch) {
    if (!branch.protected || branch.open)
        return { status: 'known', value: false };
    const of = _permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .wanted */ .Ol.protection;
    if (place.api.credential === 'job')
        return closed(of);
    const list = { item: branchRule, most: mostRules, id: nameOf };
    const path = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .X)('projects', place.project, 'protected_branches');
    const rules = await place.api.list(path, {}, list);
    return judge(place, rules, {
        name: branch.name,
        of,
        levels: ({ push_access_levels: levels }) => levels,
    });
}
/**
 * Fixed is a tag that nobody may create: Maintainers may delete a protected tag in any case, so that
 * whoever may create it can move it (https://docs.gitlab.com/user/project/protected_tags/). The list of
 * rules takes an access token of a Maintainer; without it only "not protected at all" is known.
 */
async function readTagProtection(place, tag) {
    if (tag.protected === false)
        return { status: 'known', value: false };
    const of = _permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .wanted */ .Ol.tagProtection;
    if (place.api.credential === 'job')
        return closed(of);
    const list = { item: tagRule, most: mostRules, id: nameOf };
    const path = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .X)('projects', place.project, 'protected_tags');
    const rules = await place.api.list(path, {}, list);
    return judge(place, rules, {
        name: tag.name,
        of,
        levels: ({ create_access_levels: levels }) => levels,
    });
}
/** What the job token may not read, said without asking. */
function closed(of) {
    const reason = `${of.what}: the job token may not read this`;
    return { status: 'unsupported', reason, needs: (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOf */ .hN)(of) };
}
/** True if the whole name is as the rule's, in which `*` stands for anything; case counts. */
function matches(pattern, name) {
    const [first = '', ...rest] = pattern.split('*');
    const last = rest.pop();
    if (last === undefined)
        return name === pattern;
    if (!name.startsWith(first))
        return false;
    let from = first.length;
    for (const part of rest) {
        const at = name.indexOf(part, from);
        if (at < 0)
            return false;
        from = at + part.length;
    }
    return name.length - last.length >= from && name.endsWith(last);
}
function judge({ api }, rules, { name, of, levels }) {
    if (!rules.ok)
        return (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .toUnknown */ .u1)(rules.fault, of, api);
    const own = rules.value.filter((rule) => matches(rule.name, name));
    if (own.length === 0) {
        const reason = `${of.what}: no rule of it is told, although it is said to be protected`;
        return { status: 'failed', reason, retryable: false };
    }
    return { status: 'known', value: own.every((rule) => isNobody(levels(rule))) };
}
function isNobody(levels) {
    const isClosed = levels.every((level) => level.access_level === 0 &&
        level.user_id == null &&
        level.group_id == null &&
        level.deploy_key_id == null);
    return levels.length > 0 && isClosed;
}
function nameOf({ name }) {
    return name;
}


/***/ }),

/***/ 8007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gz: () => (/* binding */ below),
  pG: () => (/* binding */ readBranch),
  XG: () => (/* binding */ readRecordsHead),
  H6: () => (/* binding */ readStart),
  BG: () => (/* binding */ recordToken),
  Vm: () => (/* binding */ rootFolder),
  Hz: () => (/* binding */ storeName),
  Ud: () => (/* binding */ toRecordPlace),
  O$: () => (/* binding */ unreadable)
});

// UNUSED EXPORTS: recordsBranch

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/hosts/object-name.js
var object_name = __webpack_require__(64570);
// EXTERNAL MODULE: ./lib/hosts/parts.js
var parts = __webpack_require__(9633);
// EXTERNAL MODULE: ./lib/hosts/gitlab/api.js + 2 modules
var gitlab_api = __webpack_require__(71549);
// EXTERNAL MODULE: ./lib/hosts/gitlab/permissions.js
var permissions = __webpack_require__(25367);
// EXTERNAL MODULE: ./lib/hosts/gitlab/protection.js
var protection = __webpack_require__(24916);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/record-guard.js
/** Whether the branch of records is kept from those who deploy: by a rule that lets no developer write. */




/** The role Maintainer (https://docs.gitlab.com/api/protected_branches/#valid-access-levels). */
const maintainer = 40;
const mostRules = 500;
/** https://docs.gitlab.com/api/protected_branches/#list-protected-branches */
const ruleSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    push_access_levels: schemas/* array */.YOg(protection/* levelSchema */.wM),
    merge_access_levels: schemas/* array */.YOg(protection/* levelSchema */.wM),
    allow_force_push: schemas/* boolean */.zMY(),
});
/**
 * Protected if every rule that matches the branch leaves pushing and merging to maintainers, or to users and
 * deploy keys that one of them named, and nobody may force. Of several rules the most lenient one holds.
 * A rule that cannot be read protects nothing, which is said: only a Maintainer's token reads them
 * (https://docs.gitlab.com/api/protected_branches/). Neither does one of a group that is not listed.
 */
async function readGuard(api, place, branch) {
    const isClosed = branch.protected &&
        branch.developers_can_push === false &&
        branch.developers_can_merge === false;
    if (!isClosed)
        return { protected: false };
    const reply = await api.list((0,gitlab_api/* pathOf */.X)('projects', place.project, 'protected_branches'), {}, { item: ruleSchema, most: mostRules, id: ({ name }) => name });
    if (!reply.ok)
        return { protected: false, unproved: tellUnproved(reply.fault, api, place) };
    const rules = reply.value.filter(({ name }) => (0,protection/* matches */.cK)(name, branch.name));
    return { protected: rules.length > 0 && rules.every(isStrict) };
}
function tellUnproved(fault, api, place) {
    const of = { ...permissions/* wanted */.Ol.protection, what: `the protection of the records in ${place.path}` };
    const unknown = (0,permissions/* toUnknown */.u1)(fault, of, api);
    const needs = unknown.status === 'unsupported' ? `; give ${(0,permissions/* needsOf */.hN)(of, variableOf(place))}` : '';
    return `${unknown.reason}; they count as unprotected${needs}`;
}
function variableOf({ token }) {
    return token === 'own' ? 'PROMOTION_GATE_TOKEN' : 'PROMOTION_GATE_RECORDS_TOKEN';
}
function isStrict(rule) {
    const who = [...rule.push_access_levels, ...rule.merge_access_levels];
    return !rule.allow_force_push && who.every((each) => !isWide(each));
}
/** A whole group may hold anybody, and so may a role that is not named. */
function isWide(who) {
    if (who.group_id != null)
        return true;
    if (who.user_id != null || who.deploy_key_id != null)
        return false;
    const { access_level: level } = who;
    return level == null || (level > 0 && level < maintainer);
}

// EXTERNAL MODULE: ./lib/hosts/gitlab/record-refusals.js
var record_refusals = __webpack_require__(35138);
;// CONCATENATED MODULE: ./lib/hosts/gitlab/record-branch.js
/** The branch that holds the records: where it is, where it stands, and what it starts from. */







/** The branch in which records are kept, in each project that keeps any. */
const recordsBranch = 'promotion-gate/records';
/**
 * All that is written or read of the branch lies below this folder. The interface makes no branch
 * without a parent, so the branch may hold the files of a project beside it.
 */
const rootFolder = '.promotion-gate';
/** `branch`, or nothing said, is the own project; `group/project` is a store that others share. */
function toRecordPlace(store, { project }) {
    const records = `${rootFolder}/records/`;
    const isOther = store?.includes('/') === true;
    // Paths of projects are the same in any case of their letters.
    if (!isOther || store.toLowerCase() === project.path.toLowerCase()) {
        const { id, path } = project;
        return { project: id, path, branch: recordsBranch, folder: records, token: 'own' };
    }
    const folder = `${records}${project.path}/`;
    return { project: store, path: store, branch: recordsBranch, folder, token: 'records' };
}
/** Which token is for a place. A group's token may do for both projects; the job token does for none. */
function recordToken({ token }, { tokens }) {
    return token === 'records' && tokens.records !== undefined ? 'records' : 'own';
}
/** How people call the store. */
function storeName({ path, branch }) {
    return `${path}@${branch}`;
}
/** A path of the interface below the project of the store. */
function below({ project }, ...parts) {
    return (0,gitlab_api/* pathOf */.X)('projects', project, ...parts);
}
/** https://docs.gitlab.com/api/branches/#get-single-repository-branch */
const branchSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    commit: schemas/* object */.Ikc({ id: schemas/* string */.YjP().refine(object_name/* isSha */.H) }),
    protected: schemas/* boolean */.zMY(),
    developers_can_push: schemas/* boolean */.zMY().nullish(),
    developers_can_merge: schemas/* boolean */.zMY().nullish(),
});
/** A branch as it is now. */
async function readBranch(api, place, name) {
    const path = below(place, 'repository', 'branches', name);
    const reply = await api.get(path, {}, branchSchema);
    if (!reply.ok) {
        const { fault } = reply;
        return fault.kind === 'not-found'
            ? { status: 'missing', fault }
            : unreadable(fault, { api, place });
    }
    if (reply.value.name === name)
        return { status: 'known', value: reply.value };
    return (0,parts/* failed */.g)(`${storeName(place)}: GitLab told of another branch than ${name}`);
}
/**
 * Reads where the branch stands now. That it is not there is believed only beside the default branch,
 * which the same token reads in the same way: a token that sees no branch is answered 404 as well (F05).
 */
async function readRecordsHead(api, place) {
    const branch = await readBranch(api, place, place.branch);
    if (branch.status === 'known') {
        const guard = await readGuard(api, place, branch.value);
        return { status: 'known', value: { head: branch.value.commit.id, ...guard } };
    }
    if (branch.status !== 'missing')
        return branch;
    const start = await readStart(api, place);
    return start.status === 'known' ? { status: 'known', value: null } : start;
}
/** https://docs.gitlab.com/api/projects/#get-a-single-project */
const projectSchema = schemas/* object */.Ikc({
    default_branch: schemas/* string */.YjP().nullish(),
    empty_repo: schemas/* boolean */.zMY().nullish(),
});
/** The head of the default branch, from which the branch of records starts; null without any commit. */
async function readStart(api, place) {
    const project = await api.get(below(place), {}, projectSchema);
    if (!project.ok)
        return unreadable(project.fault, { api, place });
    const { default_branch: name, empty_repo: isEmpty } = project.value;
    if (name == null || name === '') {
        if (isEmpty === true)
            return { status: 'known', value: null };
        return (0,parts/* failed */.g)(`${place.path}: its default branch is not told: the token may see no branch`);
    }
    const branch = await readBranch(api, place, name);
    if (branch.status === 'known')
        return { status: 'known', value: branch.value.commit.id };
    if (branch.status !== 'missing')
        return branch;
    if (isEmpty === true)
        return { status: 'known', value: null };
    return unreadable(branch.fault, { api, place });
}
/** Why something of the store could not be read. */
function unreadable(fault, { api, place }) {
    const { wanted, needs } = (0,record_refusals/* wantedOf */.L)(place);
    const unknown = (0,permissions/* toUnknown */.u1)(fault, wanted, api);
    return unknown.status === 'unsupported' ? { ...unknown, needs } : unknown;
}


/***/ }),

/***/ 35138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wantedOf),
/* harmony export */   w: () => (/* binding */ toRefusal)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41234);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25367);
/* harmony import */ var _refusal_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67479);



/** What is needed to read and write the store, in words. */
function wantedOf({ path, token }) {
    const { role, scope } = _permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .wanted */ .Ol.records;
    const needs = token === 'own'
        ? (0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .needsOf */ .hN)(_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .wanted */ .Ol.records)
        : `an access token of ${path} as the variable PROMOTION_GATE_RECORDS_TOKEN: role ${role}, scope ${scope}`;
    return { wanted: { ..._permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .wanted */ .Ol.records, what: `the records in ${path}` }, needs };
}
/**
 * The words with which GitLab refuses a commit, first match first. They are part of its interface as
 * little as any other words: what none of them matches is `refused`, and the branch is looked at.
 */
const causes = [
    {
        // The claim on the head is there already, the branch is there already or no more, or two were written at once.
        words: /file with (?:this name|the name .*) already exists|branch called .* already exists|when you are on a branch|could not update refs\/heads\/|refresh and try again/i,
        toRefusal: () => ({ status: 'stale' }),
    },
    {
        words: /not allowed to (?:push|create|force push)|protected branch/i,
        toRefusal: (words, place) => unsupported(notAllowed(words, place)),
    },
    {
        // https://docs.gitlab.com/user/project/repository/push_rules/
        words: /does not follow the pattern|contains the forbidden pattern|prohibited by the pattern|blacklisted|is larger than the allowed size|is not a member of team|must be signed|\bDCO\b|unverified email|secret|path .* is locked/i,
        toRefusal: (words) => failed(`a push rule of the project keeps the record from being written: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(words)}; let it pass what the gate writes, or keep records in a project of their own`),
    },
    {
        // https://docs.gitlab.com/administration/settings/account_and_limit_settings/#repository-size-limit
        words: /size limit|storage limit|read-only namespace/i,
        toRefusal: (words, { path }) => failed(`${path} has no room left for records: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(words)}; raise its limit or make room`),
    },
    {
        words: /read-only|archived/i,
        toRefusal: (words, { path }) => failed(`${path} cannot be written to now: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(words)}; unarchive it or wait`),
    },
];
/** What a refused commit means. */
function toRefusal(fault, place) {
    const words = (0,_refusal_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z)(fault);
    const told = ['refused', 'forbidden', 'conflict'].includes(fault.kind) ? words : undefined;
    const cause = causes.find((each) => told !== undefined && each.words.test(told));
    if (told !== undefined && cause !== undefined)
        return cause.toRefusal(told, place);
    if (fault.kind === 'forbidden')
        return unsupported(notAllowed(words ?? '', place));
    if (fault.kind === 'unauthorized') {
        // Which variable it stands in, and what to do, is in the reason.
        return failed(fault.reason);
    }
    if (isLost(fault))
        return { status: 'lost', reason: fault.reason };
    if (fault.status === 413) {
        return failed(`the record is larger than ${place.path} takes: ${fault.reason}`);
    }
    const tellsOfState = ['conflict', 'refused', 'not-found'].includes(fault.kind);
    const reason = words === undefined ? fault.reason : `GitLab refused it: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(words)}`;
    return { status: tellsOfState ? 'refused' : 'failed', reason };
}
function notAllowed(words, place) {
    const { needs } = wantedOf(place);
    const said = words === '' ? '' : ` (${(0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(words)})`;
    return `the token may not write to ${place.path}${said}: it needs ${needs}; if ${place.branch} is protected, allow its user to push there`;
}
/** An answer that breaks off, or that tells of trouble on the other side, may come after the write. */
function isLost({ sent, kind }) {
    return sent || ['malformed', 'server', 'too-large'].includes(kind);
}
function failed(reason) {
    return { status: 'failed', reason };
}
function unsupported(reason) {
    return { status: 'unsupported', reason };
}


/***/ }),

/***/ 67479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/** What GitLab says of a request that it refuses: https://docs.gitlab.com/api/rest/troubleshooting/. */

/** `{"message": "…"}`, or `{"error": "insufficient_scope", "error_description": "…"}`. */
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    error_description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** What the body says, if it is one of GitLab's; untrusted. */
function wordsOf({ body }) {
    try {
        const parsed = answerSchema.safeParse(JSON.parse(body ?? 'null'));
        if (!parsed.success)
            return undefined;
        return parsed.data.message ?? parsed.data.error_description ?? parsed.data.error;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 62676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ writeReports),
/* harmony export */   TT: () => (/* binding */ reportNames),
/* harmony export */   ZG: () => (/* binding */ clearReports),
/* harmony export */   hP: () => (/* binding */ linksOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5460);
/**
 * The reports that the runner collects from the job's folder:
 * https://docs.gitlab.com/ci/yaml/artifacts_reports/
 */



/** The component names them as `reports:` of the job. */
const reportNames = {
    junit: 'promotion-gate-junit.xml',
    codeQuality: 'promotion-gate-code-quality.json',
    links: 'promotion-gate-annotations.json',
};
/** Removes what is there by these names: a file that the repository brought is no report. */
async function clearReports(directory) {
    const cleared = await Promise.all(Object.values(reportNames).map((name) => tryFile(name, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), { force: true }))));
    return cleared.flat();
}
/** Writes the reports, and gives a note for each that cannot be: the log says the same. */
async function writeReports(directory, files) {
    const names = ['junit', 'codeQuality', 'links'];
    const written = await Promise.all(names.map((name) => tryFile(reportNames[name], async () => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, reportNames[name]);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
        // A link of this name, which the repository could bring, is not followed.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, files[name], { flag: 'wx' });
    })));
    return written.flat();
}
async function tryFile(name, write) {
    try {
        await write();
        return [];
    }
    catch (error) {
        return [`the report ${name} was not written: its file cannot be written to (${(0,_file_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error)})`];
    }
}
/** Addresses of GitLab's own pages: lines of files at the commit, and the record as an artifact. */
function linksOf(environment, publication) {
    const { serverUrl, project, job, directory } = environment;
    const sha = publication.sha ?? environment.sha;
    const record = withinFolder(directory, publication.outputs.record);
    return {
        toLine: ({ file, line, commit = sha }) => `${serverUrl}/${project.path}/-/blob/${commit}/${encodePath(file)}#L${String(line)}`,
        more: record === undefined
            ? []
            : [
                {
                    label: 'Record of the decision',
                    url: `${job.url}/artifacts/file/${encodePath(record)}`,
                },
            ],
    };
}
/** The path as the job's artifacts know it; undefined if there is none within the folder. */
function withinFolder(directory, path) {
    if (path === '')
        return undefined;
    const inner = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(directory) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path) : path;
    const isInside = inner !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inner) && inner.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..';
    return isInside ? inner.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') : undefined;
}
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 63819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wordsOfInputs),
/* harmony export */   a: () => (/* binding */ stepInputs)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34337);
/** The inputs of the gate as a step of a pipeline: the same names on every forge, and flags of the command. */

/** Every input that a step has; nothing else is ever read as one (T62). */
const stepInputs = [
    'environment',
    'service',
    'policy',
    'policy-token',
    'records-token',
    'token',
    'sha',
    'version',
    'artifacts',
    'regions',
    'ticket',
    'bypass',
    'publish',
    'command',
    'record',
    'outcome',
];
/** Which inputs a command takes; tokens never stand on a command line. */
const taken = {
    check: [
        ...['environment', 'service', 'policy', 'sha', 'version', 'artifacts', 'regions'],
        ...['ticket', 'bypass', 'publish', 'record'],
    ],
    result: ['record', 'outcome'],
    lint: ['policy', 'sha'],
};
/**
 * The command line that the inputs stand for; an input that is undefined was not given. `recordPath` is
 * where a check leaves its record if no input says so. Throws a RequestError for a command that a step
 * cannot run, since `help` would end well and decide nothing.
 */
function wordsOfInputs(of) {
    const command = of.inputOf('command') ?? 'check';
    const inputs = Object.hasOwn(taken, command) ? taken[command] : undefined;
    if (inputs === undefined) {
        const known = Object.keys(taken).join(', ');
        const message = `"${command.slice(0, 40)}" is no command of a step`;
        throw new _host_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('request/usage', message, `write one of ${known} into the input command`);
    }
    const flags = inputs.flatMap((input) => {
        const text = of.inputOf(input);
        return text === undefined ? [] : [`--${input}=${text}`];
    });
    // A step has no work tree to read, or one that nobody has approved: the forge tells what would be merged.
    if (command === 'lint')
        return [command, '--source=forge', ...flags];
    if (command !== 'check' || of.inputOf('record') !== undefined)
        return [command, ...flags];
    const path = of.recordPath();
    return path === undefined ? [command, ...flags] : [command, ...flags, `--record=${path}`];
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};

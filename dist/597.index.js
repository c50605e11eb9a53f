export const id = 597;
export const ids = [597];
export const modules = {

/***/ 1029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ve: () => (/* binding */ toCommand),
/* harmony export */   ZQ: () => (/* binding */ toLogText),
/* harmony export */   mL: () => (/* binding */ toAnnotationCommand),
/* harmony export */   xL: () => (/* binding */ toGroup)
/* harmony export */ });
/** `::error title=…,file=…,line=…,col=…::message`, without the line's end. */
function toCommand(command) {
    const { name, properties = {}, message } = command;
    const shown = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '' && value !== 0)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    const space = Object.keys(properties).length === 0 ? '' : ' ';
    return `::${name}${space}${shown.join(',')}::${escapeData(message)}`;
}
/** The command that shows an annotation. */
function toAnnotationCommand({ level, title, message, place }) {
    const { file, line, column: col } = place ?? {};
    return toCommand({ name: level, properties: { title, file, line, col }, message });
}
/** The lines below one that folds them. */
function toGroup(title, lines) {
    if (lines.length === 0)
        return [];
    return [
        toCommand({ name: 'group', message: title }),
        ...lines,
        toCommand({ name: 'endgroup', message: '' }),
    ];
}
/**
 * Text for the log in which no runner finds a command: `::` at the start of a line, `##[` anywhere.
 * The text was escaped where it was made; this is the second lock on the same door (T54).
 */
function toLogText(text) {
    return text
        .replace(/((?:^|\u0085)[\s\u0085]*)(:+)(?=:)/gm, (_, space, colons) => {
        return `${space}${' '.repeat(colons.length)}`;
    })
        .replace(/##(?=\[)/g, '# ');
}
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}


/***/ }),

/***/ 2180:
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

/***/ 5947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ writeLines)
/* harmony export */ });
/** Writes lines; rejects if the stream is closed or its disk is full (F31). */
function writeLines(out, lines) {
    const text = lines.map((line) => (line.endsWith('\n') ? line : `${line}\n`)).join('');
    if (text === '')
        return Promise.resolve();
    return new Promise((resolve, reject) => {
        out.write(text, (error) => (error ? reject(error) : resolve()));
    });
}


/***/ }),

/***/ 6265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* unused harmony export toOutputText */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2180);
/** The file through which a step leaves its outputs: GITHUB_OUTPUT, in the form that the runner reads. */



/**
 * Appends all outputs in one write; the runner takes the last value of each. Without a path there is
 * no runner, and nothing is written. Rejects if the file cannot be written, so that the run does not
 * end well without them (F31).
 */
async function writeOutputs(path, outputs) {
    if (path === undefined || path === '')
        return;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(path, toOutputText(outputs, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID), { flush: true });
    }
    catch (error) {
        throw new Error(`the outputs could not be written to the file of GITHUB_OUTPUT (${(0,_file_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(error)})`);
    }
}
/**
 * `name<<delimiter`, value, delimiter. The delimiter is made of `random`, and is contained in no value:
 * otherwise a value could end early and state other outputs (CVE-2022-35954, T63).
 */
function toOutputText(outputs, random) {
    const entries = Object.entries(outputs);
    const all = entries.flat().join('\n');
    let delimiter = `gate_${random()}`;
    while (all.includes(delimiter))
        delimiter = `${delimiter}_${random()}`;
    return entries.map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`).join('');
}


/***/ }),

/***/ 2597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubPublisher: () => (/* binding */ githubPublisher)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
;// CONCATENATED MODULE: ./lib/hosts/github/fit-text.js
/** Text that must not be larger than a forge takes: cut at the end of a line, and said so (F23). */
const note = '\n\n_The rest does not fit here; the record has all of it._\n';
/** The text if it has at most `most` bytes of UTF-8, else its first lines and a note. */
function fitBytes(text, most) {
    if (Buffer.byteLength(text) <= most)
        return text;
    const room = most - Buffer.byteLength(note);
    const start = Buffer.from(text).subarray(0, room).toString();
    return `${start.slice(0, Math.max(0, start.lastIndexOf('\n')))}${note}`;
}
/** The same with at most `most` characters, and the last line kept: a comment is found again by it. */
function fitComment(text, most) {
    if (text.length <= most)
        return text;
    const last = text.trimEnd().split('\n').at(-1) ?? '';
    const start = text.slice(0, most - note.length - last.length - 1);
    return `${start.slice(0, Math.max(0, start.lastIndexOf('\n')))}${note}${last}\n`;
}

// EXTERNAL MODULE: ./lib/hosts/github/faults.js
var faults = __webpack_require__(4770);
;// CONCATENATED MODULE: ./lib/hosts/github/posting.js

/** Controls, format characters such as bidi overrides, lone surrogates and private use. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;
/** Text from outside as part of a note: one line of visible characters, at most 200 (T54). */
function toReason(text) {
    return (0,faults/* cut */.Jj)(text).replace(invisible, '\u{fffd}');
}
/** Says what was not posted, and which permission of the workflow is missing if it is that. */
function tellUnposted(part) {
    const { what, permission, failure } = part;
    const lead = `${what} was not posted`;
    if (failure.kind === 'forbidden' || failure.kind === 'not-found') {
        return `${lead}: the token may not; give the job the permission \`${permission}\` (a pull request from a fork gets a read-only token)`;
    }
    return `${lead}: ${toReason(failure.reason)}`;
}
/** The part of an answer that was refused, as a failure; undefined if nothing was. */
function toFailure(refused) {
    const [first] = refused;
    if (first === undefined)
        return undefined;
    const kinds = { FORBIDDEN: 'forbidden', NOT_FOUND: 'not-found' };
    const kind = first.type in kinds ? kinds[first.type] : 'refused';
    return { kind, reason: `GitHub refused it (${toReason(first.type)})` };
}

;// CONCATENATED MODULE: ./lib/hosts/github/check-run.js
/** The check run: the whole report beside the commit, with annotations; only by choice. */



/** What GitHub takes: annotations of one request, and bytes of a summary (github/docs#35252). */
const mostAnnotations = 50;
const mostBytes = 65_535;
/** A name that occurs this often on one commit is not ours alone. */
const mostRuns = 1000;
const runSchema = schemas/* object */.Ikc({
    id: schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP()]).transform(String),
    external_id: schemas/* string */.YjP().nullish(),
    conclusion: schemas/* string */.YjP().nullish(),
});
/** Posts the check run, once even where an answer is lost (F21), and all annotations batch by batch (F23). */
async function postCheckRun(target, content) {
    const [first = [], ...rest] = toBatches(content.annotations.flatMap(toCheckAnnotation));
    const created = await create(target, content, first);
    if (!created.ok) {
        const { fault: failure } = created;
        const note = tellUnposted({ what: 'the check run', permission: 'checks: write', failure });
        return { posted: false, note };
    }
    for (const annotations of rest) {
        const added = await addAnnotations(target, content, { id: created.value.id, annotations });
        if (added.ok)
            continue;
        const note = `some annotations are missing in the check run: ${toReason(added.fault.reason)}`;
        return { posted: true, note };
    }
    return { posted: true };
}
/** A check run shows annotations at a line of a file only; the summary has the others. */
function toCheckAnnotation({ level, title, message, place }) {
    if (place === undefined)
        return [];
    const { file: path, line, column } = place;
    return [
        {
            path,
            start_line: line,
            end_line: line,
            start_column: column,
            end_column: column,
            annotation_level: level === 'error' ? 'failure' : level,
            title,
            message,
        },
    ];
}
function toBatches(all) {
    const count = Math.ceil(all.length / mostAnnotations);
    return Array.from({ length: count }, (_, index) => all.slice(index * mostAnnotations, (index + 1) * mostAnnotations));
}
async function create(target, content, annotations) {
    const first = await post(target, content, annotations);
    if (first.ok || !first.fault.sent)
        return first;
    const found = await findOurs(target, conclusionOf(content));
    if (!found.ok)
        return found;
    if (found.value !== undefined)
        return { ok: true, value: found.value };
    return post(target, content, annotations);
}
function post(target, content, annotations) {
    const { api, environment, sha, name } = target;
    const { owner, name: repo, run } = environment;
    return api.rest('POST /repos/{owner}/{repo}/check-runs', {
        owner,
        repo,
        name,
        head_sha: sha,
        status: 'completed',
        conclusion: conclusionOf(content),
        external_id: externalId(target),
        details_url: run.url,
        output: { ...outputOf(content), annotations },
    }, runSchema);
}
function addAnnotations({ api, environment }, content, more) {
    const { owner, name: repo } = environment;
    const { id: check_run_id, annotations } = more;
    return api.rest('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { owner, repo, check_run_id, output: { ...outputOf(content), annotations } }, runSchema);
}
/** The one that this run posted although no answer came; undefined if there is none. */
async function findOurs(target, conclusion) {
    const { api, environment, sha, name } = target;
    const { owner, name: repo } = environment;
    const listed = await api.list('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', { owner, repo, ref: sha, check_name: name, filter: 'all' }, { item: runSchema, key: 'check_runs', most: mostRuns, id: ({ id }) => id });
    if (!listed.ok)
        return listed;
    const ours = listed.value.find((run) => run.external_id === externalId(target) && run.conclusion === conclusion);
    return { ok: true, value: ours };
}
/** Never neutral or skipped: a branch that requires the check takes both for a pass. */
function conclusionOf({ status }) {
    return status.state === 'success' ? 'success' : 'failure';
}
function outputOf({ status, markdown }) {
    return { title: status.text, summary: fitBytes(markdown, mostBytes) };
}
/** The same for every try of one step, another one for every attempt and every name. */
function externalId({ environment: { run }, name }) {
    return [run.id, run.attempt, run.job ?? '', name].join('/');
}

;// CONCATENATED MODULE: ./lib/hosts/github/comment-queries.js
/** What is asked of GitHub to find, write, change and fold the comment on a pull request. */

const commentSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    viewerDidAuthor: schemas/* boolean */.zMY(),
    isMinimized: schemas/* boolean */.zMY(),
});
/** Pull requests that hold a commit. */
const pullsText = `query PullsOfCommit($owner: String!, $name: String!, $sha: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) {
      ... on Commit {
        associatedPullRequests(first: 50, orderBy: { field: UPDATED_AT, direction: DESC }) {
          nodes { number mergedAt }
        }
      }
    }
  }
}`;
const pullsSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        object: schemas/* object */.Ikc({
            associatedPullRequests: schemas/* object */.Ikc({
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr(), mergedAt: schemas/* string */.YjP().nullable() }).nullable())
                    .nullable(),
            })
                .nullish(),
        })
            .nullable(),
    }),
});
/** Comments of a pull request, the newest hundred first. */
const commentsText = `query Comments($owner: String!, $name: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      id
      comments(last: 100, before: $before) {
        nodes { id body viewerDidAuthor isMinimized }
        pageInfo { hasPreviousPage startCursor }
      }
    }
  }
}`;
const commentsSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            id: schemas/* string */.YjP(),
            comments: schemas/* object */.Ikc({
                nodes: schemas/* array */.YOg(commentSchema.nullable()),
                pageInfo: schemas/* object */.Ikc({ hasPreviousPage: schemas/* boolean */.zMY(), startCursor: schemas/* string */.YjP().nullable() }),
            }),
        }),
    }),
});
const addText = `mutation AddComment($subject: ID!, $body: String!) {
  addComment(input: { subjectId: $subject, body: $body }) { commentEdge { node { id } } }
}`;
const updateText = `mutation UpdateComment($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { issueComment { id } }
}`;
const minimizeText = `mutation FoldComment($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;
/** A mutation whose answer is there at all was carried out; a refused one is null. */
const mutationSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({}).nullable());
/** Writes a comment: not to be sent twice. */
function addQuery(subject, body) {
    return { name: 'AddComment', text: addText, variables: { subject, body }, repeatable: false };
}
/** Replaces the text of a comment. */
function updateQuery(id, body) {
    return { name: 'UpdateComment', text: updateText, variables: { id, body }, repeatable: true };
}
/** Folds a comment as outdated. */
function minimizeQuery(id) {
    return { name: 'FoldComment', text: minimizeText, variables: { id }, repeatable: true };
}

;// CONCATENATED MODULE: ./lib/hosts/github/comment.js



/** What GitHub takes as the body of a comment, in characters. */
const longestBody = 65_536;
/** Pages of a hundred comments in which ours is looked for. */
const mostPages = 10;
/**
 * Posts the report, whose last line is the marker by which it is found again. Edits notify nobody,
 * so that another verdict is a new comment, and the old one is folded.
 */
async function postComment(target, markdown) {
    const body = fitComment(markdown, longestBody);
    if (!markerOf(body).startsWith('<!-- promotion-gate ')) {
        return {
            posted: false,
            note: 'the comment was not posted: the report ends without its marker',
        };
    }
    const number = await findPull(target);
    if (!number.ok)
        return unposted(number.failure);
    if (number.value === undefined) {
        return {
            posted: false,
            note: 'no comment was posted: no merged pull request holds the commit',
        };
    }
    const thread = await comment_findOurs({ ...target, pullRequest: number.value }, markerOf(body));
    if (!thread.ok)
        return unposted(thread.failure);
    const [current] = thread.value.ours;
    if (current !== undefined && signOf(current.body) === signOf(body)) {
        if (sameText(current.body, body))
            return { posted: true };
        const updated = await change(target.api, updateQuery(current.id, body));
        return updated.ok ? { posted: true } : unposted(updated.failure);
    }
    const added = await add({ ...target, pullRequest: number.value }, thread.value.subject, body);
    if (!added.ok)
        return unposted(added.failure);
    return fold(target.api, thread.value.ours);
}
/** The number of the pull request; undefined if there is none. */
async function findPull(target) {
    const { api, environment, pullRequest, sha } = target;
    if (pullRequest !== undefined || sha === undefined)
        return { ok: true, value: pullRequest };
    const { owner, name } = environment;
    const query = { name: 'PullsOfCommit', text: pullsText, variables: { owner, name, sha } };
    const reply = await api.graphql({ ...query, repeatable: true }, pullsSchema);
    if (!reply.ok)
        return { ok: false, failure: toFailure(reply.refused) ?? reply.fault };
    const failure = toFailure(reply.refused);
    if (failure !== undefined)
        return { ok: false, failure };
    const merged = (reply.value.repository.object?.associatedPullRequests?.nodes ?? [])
        .flatMap((pull) => (pull?.mergedAt == null ? [] : [{ ...pull, at: Date.parse(pull.mergedAt) }]))
        .sort((a, b) => b.at - a.at);
    return { ok: true, value: merged[0]?.number };
}
/** Ours has the marker as its last line **and** this token as its author: others can copy a marker. */
async function comment_findOurs(target, marker) {
    let before;
    let subject = '';
    for (let page = 0; page < mostPages; page += 1) {
        const read = await readPage(target, before);
        if (!read.ok)
            return read;
        const ours = read.value.comments.filter(({ body, viewerDidAuthor, isMinimized }) => viewerDidAuthor && !isMinimized && isOfThread(markerOf(body), marker));
        if (ours.length > 0)
            return { ok: true, value: { subject: read.value.subject, ours } };
        ({ subject, before } = read.value);
        if (before === undefined)
            break;
    }
    return { ok: true, value: { subject, ours: [] } };
}
async function readPage(target, before) {
    const { api, environment, pullRequest: number } = target;
    const { owner, name } = environment;
    const variables = { owner, name, number, before: before ?? null };
    const query = { name: 'Comments', text: commentsText, variables, repeatable: true };
    const reply = await api.graphql(query, commentsSchema);
    const failure = toFailure(reply.refused);
    if (!reply.ok)
        return { ok: false, failure: failure ?? reply.fault };
    if (failure !== undefined)
        return { ok: false, failure };
    const { id: subject, comments } = reply.value.repository.pullRequest;
    const { hasPreviousPage, startCursor } = comments.pageInfo;
    return {
        ok: true,
        value: {
            subject,
            comments: comments.nodes.filter((node) => node !== null).reverse(),
            before: hasPreviousPage ? (startCursor ?? undefined) : undefined,
        },
    };
}
/** Writes the comment once: where the answer is lost it is looked for before the second try (F21). */
async function add(target, subject, body) {
    const query = addQuery(subject, body);
    const first = await change(target.api, query);
    if (first.ok || first.failure.sent !== true)
        return first;
    const thread = await comment_findOurs(target, markerOf(body));
    if (!thread.ok)
        return first;
    const isThere = thread.value.ours.some((comment) => sameText(comment.body, body));
    return isThere ? { ok: true, value: undefined } : change(target.api, query);
}
/** The new comment is there already, so that one which cannot be folded is worth a note only. */
async function fold(api, outdated) {
    const folded = await Promise.all(outdated.map(({ id }) => change(api, minimizeQuery(id))));
    const [failure] = folded.flatMap((one) => (one.ok ? [] : [one.failure]));
    if (failure === undefined)
        return { posted: true };
    const reason = toReason(failure.reason);
    return { posted: true, note: `the comment of an earlier verdict was not folded: ${reason}` };
}
async function change(api, query) {
    const reply = await api.graphql(query, mutationSchema);
    const failure = toFailure(reply.refused);
    if (!reply.ok)
        return { ok: false, failure: failure ?? reply.fault };
    return failure === undefined ? { ok: true, value: reply.value } : { ok: false, failure };
}
function unposted(failure) {
    const permission = 'pull-requests: write';
    return { posted: false, note: tellUnposted({ what: 'the comment', permission, failure }) };
}
function markerOf(body) {
    return linesOf(body).at(-1) ?? '';
}
/**
 * While a policy cannot be read its service is not known: such a comment and those about a service of
 * the same environment take each other's place.
 */
function isOfThread(theirs, ours) {
    if (theirs === ours)
        return true;
    const [head, service] = splitMarker(ours);
    const [otherHead, otherService] = splitMarker(theirs);
    return head === otherHead && [service, otherService].includes('unknown');
}
/** The marker up to its environment, and its service. */
function splitMarker(line) {
    const [, head = line, service = ''] = /^(<!-- promotion-gate .*) (\S+) -->$/.exec(line) ?? [];
    return [head, service];
}
/** `### ✅` tells the verdict; in a preview the first words in bold below it do. */
function signOf(body) {
    const [heading = '', opening = ''] = linesOf(body);
    const foreseen = heading.startsWith('### 🔭') ? (/\*\*[^*]+\*\*/.exec(opening)?.[0] ?? '') : '';
    return `${/^### \S+/.exec(heading)?.[0] ?? ''} ${foreseen}`;
}
function sameText(one, other) {
    return linesOf(one).join('\n') === linesOf(other).join('\n');
}
function linesOf(text) {
    return text.trimEnd().split(/\r?\n/);
}

// EXTERNAL MODULE: ./lib/hosts/github/commands.js
var github_commands = __webpack_require__(1029);
// EXTERNAL MODULE: ./lib/hosts/github/job-log.js
var job_log = __webpack_require__(5947);
// EXTERNAL MODULE: ./lib/hosts/github/outputs.js
var github_outputs = __webpack_require__(6265);
;// CONCATENATED MODULE: ./lib/hosts/github/runner-limits.js
/** Most severe first. One warning is kept for what cannot be posted. */
const most = { error: 10, warning: 9, notice: 10 };
const order = Object.keys(most);
/** The annotations that fit, and one notice that counts the others (F23, T70). */
function fitRunner(annotations) {
    const groups = order.map((level) => annotations.filter((one) => one.level === level));
    const fitting = groups.map((group, index) => group.slice(0, most[order[index] ?? 'notice']));
    if (fitting.flat().length === annotations.length)
        return fitting.flat();
    const [errors = [], warnings = [], notices = []] = fitting;
    const shown = [...errors, ...warnings, ...notices.slice(0, most.notice - 1)];
    const more = String(annotations.length - shown.length);
    const message = `${more} more are not shown here; the job summary has them`;
    return [...shown, { level: 'notice', title: `and ${more} more`, message }];
}

;// CONCATENATED MODULE: ./lib/hosts/github/status.js
/** The commit status: the line in the merge box, and what a branch can require. */


const answerSchema = schemas/* object */.Ikc({ state: schemas/* string */.YjP(), context: schemas/* string */.YjP() });
/** Posts the status on the commit. Posting it twice does no harm: the newest one counts. */
async function postStatus(target, status) {
    const first = await status_post(target, status);
    const reply = !first.ok && first.fault.sent ? await status_post(target, status) : first;
    if (reply.ok)
        return { posted: true };
    const { fault: failure } = reply;
    const note = tellUnposted({ what: 'the commit status', permission: 'statuses: write', failure });
    return { posted: false, note };
}
function status_post({ api, environment, sha, name }, { state, text }) {
    const { owner, name: repo, run } = environment;
    return api.rest('POST /repos/{owner}/{repo}/statuses/{sha}', { owner, repo, sha, state, context: name, description: text, target_url: run.url }, answerSchema);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/hosts/github/file-fault.js
var file_fault = __webpack_require__(2180);
;// CONCATENATED MODULE: ./lib/hosts/github/summary.js
/** The job's summary: the report as markdown on the page of the run. */



/** The runner drops a summary of more than 1 MiB, with an error of its own (T70). */
const summary_mostBytes = 1_000_000;
/** Appends the report; gives a note if that is not possible, since the log says the same. */
async function writeSummary(path, markdown) {
    if (path === undefined || path === '') {
        return 'the job summary was not written: GITHUB_STEP_SUMMARY is not set';
    }
    try {
        await (0,promises_.appendFile)(path, fitBytes(markdown, summary_mostBytes));
        return undefined;
    }
    catch (error) {
        return `the job summary was not written: its file cannot be written to (${(0,file_fault/* codeOf */.$)(error)})`;
    }
}

;// CONCATENATED MODULE: ./lib/hosts/github/publish.js









/**
 * Gives back what could not be posted, and never changes the verdict. Rejects if the log or the
 * outputs cannot be written: an allow is then posted nowhere. Without a text the log belongs to
 * somebody else, such as one JSON document, and nothing is written there.
 */
function githubPublisher(options) {
    return async (publication) => {
        const once = renderOnce(publication);
        const seen = { ...options, publication: once };
        const told = await tellJob(seen).catch(toError);
        if (told instanceof Error && publication.verdict === 'allow')
            throw told;
        const posted = publication.aborted ? await postInTime(seen) : await postAll(seen);
        if (told instanceof Error)
            throw told;
        return [...told, ...posted];
    };
}
/** Log, annotations, outputs and summary. Rejects if log or outputs cannot be written (F31). */
async function tellJob({ publication, environment, out }) {
    const { text, outputs, aborted } = publication;
    const isSpoken = text !== '' && !aborted;
    await (0,job_log/* writeLines */.x)(out, text === '' ? [] : [(0,github_commands/* toLogText */.ZQ)(text)]);
    const annotations = await attempt(() => (isSpoken ? publication.annotations() : Promise.resolve([])), []);
    const commands = fitRunner(annotations.value).map(github_commands/* toAnnotationCommand */.mL);
    await (0,job_log/* writeLines */.x)(out, (0,github_commands/* toGroup */.xL)('Annotations', commands));
    await (0,github_outputs/* writeOutputs */.K)(environment.files.output, outputs);
    if (aborted)
        return [];
    const markdown = await attempt(() => publication.markdown(), '');
    const unwritten = markdown.note ?? (await writeSummary(environment.files.summary, markdown.value));
    return [annotations.note, unwritten].flatMap((note) => note ?? []);
}
/** Everything at once; whatever is slow or refused keeps nothing else waiting. */
async function postAll(seen) {
    const { publication, event, out } = seen;
    const places = placesOf(seen);
    const target = targetOf(seen);
    const tried = await Promise.all([
        ...(places.has('status') && target !== undefined ? [tryStatus(seen, target)] : []),
        ...(places.has('check-run') && target !== undefined ? [tryCheckRun(seen, target)] : []),
        ...(places.has('comment') ? [tryComment(seen)] : []),
    ]);
    const notes = tried.flatMap(({ notes: some }) => some);
    const loud = tried.flatMap((one) => (one.asked ? one.notes : []));
    if (loud.length > 0 && !event.fork && publication.text !== '') {
        const title = 'Not everything was posted';
        const warning = (0,github_commands/* toCommand */.Ve)({
            name: 'warning',
            properties: { title },
            message: loud.join('; '),
        });
        await (0,job_log/* writeLines */.x)(out, [warning]);
    }
    const isHomeless = publication.sha === undefined && places.size > 0;
    return isHomeless ? ['nothing was posted on a commit: which one is not known', ...notes] : notes;
}
/** A status only, and only while the runner still waits for it. */
async function postInTime(seen) {
    const target = targetOf(seen);
    if (target === undefined || !placesOf(seen).has('status'))
        return [];
    let timer;
    const late = new Promise((resolve) => {
        const note = 'the commit status was not posted: there was no time left';
        timer = setTimeout(() => resolve([note]), seen.patience ?? 3000);
    });
    const posted = tryStatus(seen, target).then(({ notes }) => notes);
    return Promise.race([posted, late]).finally(() => clearTimeout(timer));
}
/** Enforcing runs leave a status; previews a comment too, where they may. */
function placesOf({ places, publication }) {
    const own = publication.mode === 'preview' ? ['status', 'comment'] : ['status'];
    return new Set(places ?? own);
}
function targetOf({ api, environment, publication }) {
    const { sha, statusName: name } = publication;
    return sha === undefined ? undefined : { api, environment, sha, name };
}
function tryStatus({ publication }, target) {
    return guard(async () => postStatus(target, await publication.status()), true);
}
/** Where check runs are refused a status tells the same (F22). */
async function tryCheckRun(seen, target) {
    const { publication } = seen;
    const tried = await guard(async () => {
        const status = await publication.status();
        const markdown = await publication.markdown();
        const annotations = await publication.annotations();
        return postCheckRun(target, { status, markdown, annotations });
    }, true);
    if (tried.posted || placesOf(seen).has('status'))
        return tried;
    const instead = await tryStatus(seen, target);
    const note = instead.posted ? ['a commit status was posted instead'] : instead.notes;
    return { ...instead, notes: [...tried.notes, ...note] };
}
async function tryComment({ api, environment, event, places, publication }) {
    const [pullRequest] = event.pullRequests;
    const target = { api, environment, pullRequest, sha: publication.sha };
    return guard(async () => postComment(target, await publication.markdown()), places !== undefined);
}
/** A fault of the renderer or of this program is a note too: nothing here may change the verdict. */
async function guard(post, asked) {
    const { value, note } = await attempt(post, undefined);
    const notes = [value?.note, note].flatMap((one) => one ?? []);
    return { asked, posted: value?.posted === true, notes };
}
async function attempt(make, otherwise) {
    try {
        return { value: await make() };
    }
    catch (error) {
        const reason = toReason(toError(error).message);
        return { value: otherwise, note: `a part of the report could not be made: ${reason}` };
    }
}
function toError(error) {
    return error instanceof Error ? error : new Error(String(error));
}
/** Several places show the same report: it is made once. */
function renderOnce(publication) {
    let status;
    let markdown;
    let annotations;
    return {
        ...publication,
        status: () => (status ??= publication.status()),
        markdown: () => (markdown ??= publication.markdown()),
        annotations: () => (annotations ??= publication.annotations()),
    };
}


/***/ })

};

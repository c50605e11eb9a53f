export const id = 7594;
export const ids = [7594];
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

/***/ 55458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZN: () => (/* binding */ fitBytes),
/* harmony export */   ax: () => (/* binding */ fitLine),
/* harmony export */   pI: () => (/* binding */ fitComment)
/* harmony export */ });
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
/** A line of at most that many characters, cut between two of them, never within one. */
function fitLine(text, most) {
    const characters = Array.from(text);
    if (characters.length <= most)
        return text;
    return `${characters.slice(0, most - 1).join('')}…`;
}


/***/ }),

/***/ 11029:
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

/***/ 66265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* unused harmony export toOutputText */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5460);
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

/***/ 28669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ tellUnposted),
/* harmony export */   w: () => (/* binding */ toFailure)
/* harmony export */ });
/* harmony import */ var _posting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60685);
/** Where on GitHub something is posted, and the words for what could not be. */

/** Says what was not posted, and which permission of the workflow is missing if it is that. */
function tellUnposted(part) {
    const { what, permission, failure } = part;
    const lead = `${what} was not posted`;
    if (failure.kind === 'forbidden' || failure.kind === 'not-found') {
        return `${lead}: the token may not; give the job the permission \`${permission}\` (a pull request from a fork gets a read-only token)`;
    }
    return `${lead}: ${(0,_posting_js__WEBPACK_IMPORTED_MODULE_0__/* .toReason */ .G)(failure.reason)}`;
}
/** The part of an answer that was refused, as a failure; undefined if nothing was. */
function toFailure(refused) {
    const [first] = refused;
    if (first === undefined)
        return undefined;
    const kinds = { FORBIDDEN: 'forbidden', NOT_FOUND: 'not-found' };
    const kind = first.type in kinds ? kinds[first.type] : 'refused';
    return { kind, reason: `GitHub refused it (${(0,_posting_js__WEBPACK_IMPORTED_MODULE_0__/* .toReason */ .G)(first.type)})` };
}


/***/ }),

/***/ 27594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubPublisher: () => (/* binding */ githubPublisher)
});

// EXTERNAL MODULE: ./lib/hosts/job-log.js
var job_log = __webpack_require__(94475);
// EXTERNAL MODULE: ./lib/hosts/publishing.js
var publishing = __webpack_require__(40474);
// EXTERNAL MODULE: ./lib/hosts/github/commands.js
var github_commands = __webpack_require__(11029);
// EXTERNAL MODULE: ./lib/hosts/github/outputs.js
var github_outputs = __webpack_require__(66265);
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

// EXTERNAL MODULE: ./lib/hosts/github/status.js
var github_status = __webpack_require__(62625);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/hosts/file-fault.js
var file_fault = __webpack_require__(5460);
// EXTERNAL MODULE: ./lib/hosts/fit-text.js
var fit_text = __webpack_require__(55458);
;// CONCATENATED MODULE: ./lib/hosts/github/summary.js
/** The job's summary: the report as markdown on the page of the run. */



/** The runner drops a summary of more than 1 MiB, with an error of its own (T70). */
const mostBytes = 1_000_000;
/** Appends the report; gives a note if that is not possible, since the log says the same. */
async function writeSummary(path, markdown) {
    if (path === undefined || path === '') {
        return 'the job summary was not written: GITHUB_STEP_SUMMARY is not set';
    }
    try {
        await (0,promises_.appendFile)(path, (0,fit_text/* fitBytes */.ZN)(markdown, mostBytes));
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
        const once = (0,publishing/* renderOnce */.Il)(publication);
        const seen = { ...options, publication: once };
        const told = await tellJob(seen).catch(publishing/* toError */.iT);
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
    const annotations = await (0,publishing/* attempt */.CD)(() => (isSpoken ? publication.annotations() : Promise.resolve([])), []);
    const commands = fitRunner(annotations.value).map(github_commands/* toAnnotationCommand */.mL);
    await (0,job_log/* writeLines */.x)(out, (0,github_commands/* toGroup */.xL)('Annotations', commands));
    await (0,github_outputs/* writeOutputs */.K)(environment.files.output, outputs);
    if (aborted)
        return [];
    const markdown = await (0,publishing/* attempt */.CD)(() => publication.markdown(), '');
    const unwritten = markdown.note ?? (await writeSummary(environment.files.summary, markdown.value));
    return [annotations.note, unwritten].flatMap((note) => note ?? []);
}
/** Everything at once; whatever is slow or refused keeps nothing else waiting. */
async function postAll(seen) {
    const { publication, event, out } = seen;
    const places = (0,publishing/* placesOf */.ek)(seen.places, seen.publication);
    const target = targetOf(seen);
    const tried = await Promise.all([
        ...(places.has('status') && target !== undefined ? tryStatuses(seen, target) : []),
        ...(places.has('check-run') && target !== undefined ? [tryCheckRun(seen, target)] : []),
        ...(places.has('comment') ? [tryComment(seen)] : []),
        ...tellAbsent(places).map((told) => Promise.resolve(told)),
    ]);
    const notes = tried.flatMap(({ notes: some }) => some);
    const loud = (0,publishing/* loudNotes */._d)(tried);
    if (loud.length > 0 && !event.fork && publication.text !== '') {
        const title = 'Not everything was posted';
        const warning = (0,github_commands/* toCommand */.Ve)({
            name: 'warning',
            properties: { title },
            message: loud.join('; '),
        });
        await (0,job_log/* writeLines */.x)(out, [warning]);
    }
    const isHomeless = target === undefined && places.size > 0;
    return isHomeless ? ['nothing was posted on a commit: which one is not known', ...notes] : notes;
}
/** Places of another forge, asked for here. */
function tellAbsent(places) {
    const absent = [
        ['external-status-check', 'no external status check was posted: GitHub has none'],
        ['deployment-approval', 'no deployment was approved: the gate approves none on GitHub'],
    ];
    return absent.flatMap(([place, note]) => places.has(place) ? [{ asked: true, posted: false, notes: [note] }] : []);
}
/** Status and check run only, and only while the runner still waits for them. */
async function postInTime(seen) {
    const target = targetOf(seen);
    const places = (0,publishing/* placesOf */.ek)(seen.places, seen.publication);
    if (target === undefined)
        return [];
    const tried = Promise.all([
        ...(places.has('status') ? tryStatuses(seen, target) : []),
        ...(places.has('check-run') ? [tryCheckRun(seen, target)] : []),
    ]);
    return (0,publishing/* inTime */.RN)(tried, seen.patience ?? 3000);
}
function targetOf({ api, environment, publication, candidate }) {
    const { sha = candidate, statusName: name } = publication;
    return sha === undefined ? undefined : { api, environment, sha, name };
}
/**
 * A run that ends before it knows its service must not leave the green of an earlier one. Another attempt
 * that knows it must not leave the red of such a run.
 */
function tryStatuses(seen, target) {
    const { service, mode, verdict, aborted } = seen.publication;
    const status = tryStatus(seen, target);
    if (service === undefined) {
        const isNo = mode === 'enforce' && verdict !== 'allow';
        return [status, ...(isNo ? [tryGreens(seen, target)] : [])];
    }
    const isAgain = seen.environment.run.attempt > 1 && !aborted;
    return [status, ...(isAgain ? [status.then((told) => tryNameless(seen, target, told))] : [])];
}
async function tryNameless({ publication }, target, told) {
    const { service } = publication;
    if (service === undefined || !told.posted)
        return { asked: false, posted: false, notes: [] };
    return (0,publishing/* guard */.ah)(async () => {
        const { postOverNameless } = await __webpack_require__.e(/* import() */ 9953).then(__webpack_require__.bind(__webpack_require__, 49953));
        return postOverNameless(target, await publication.status(), service);
    }, false);
}
function tryGreens({ publication }, target) {
    return (0,publishing/* guard */.ah)(async () => {
        const { postOverGreens } = await __webpack_require__.e(/* import() */ 9953).then(__webpack_require__.bind(__webpack_require__, 49953));
        return postOverGreens(target, await publication.status());
    }, false);
}
function tryStatus({ publication }, target) {
    return (0,publishing/* guard */.ah)(async () => (0,github_status/* postStatus */.j)(target, await publication.status()), true);
}
/** Where check runs are refused a status tells the same (F22). */
async function tryCheckRun(seen, target) {
    const { publication } = seen;
    const tried = await (0,publishing/* guard */.ah)(async () => {
        const status = await publication.status();
        const markdown = await publication.markdown();
        const annotations = await publication.annotations();
        const { postCheckRun } = await __webpack_require__.e(/* import() */ 3507).then(__webpack_require__.bind(__webpack_require__, 3507));
        return postCheckRun(target, { status, markdown, annotations });
    }, true);
    if (tried.posted || (0,publishing/* placesOf */.ek)(seen.places, publication).has('status'))
        return tried;
    const instead = await tryStatus(seen, target);
    const note = instead.posted ? ['a commit status was posted instead'] : instead.notes;
    return { ...instead, notes: [...tried.notes, ...note] };
}
async function tryComment({ api, environment, event, places, publication }) {
    const [pullRequest] = event.pullRequests;
    const target = { api, environment, pullRequest, sha: publication.sha };
    return (0,publishing/* guard */.ah)(async () => {
        const { postComment } = await __webpack_require__.e(/* import() */ 9294).then(__webpack_require__.bind(__webpack_require__, 89294));
        return postComment(target, await publication.markdown());
    }, places !== undefined);
}


/***/ }),

/***/ 62625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ postStatus)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _posting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28669);
/** The commit status: the line in the merge box, and what a branch can require. */


const answerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), context: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** Posts the status on the commit. Posting it twice does no harm: the newest one counts. */
async function postStatus(target, status) {
    const first = await post(target, status);
    const reply = !first.ok && first.fault.sent ? await post(target, status) : first;
    if (reply.ok)
        return { posted: true };
    const { fault: failure } = reply;
    const note = (0,_posting_js__WEBPACK_IMPORTED_MODULE_1__/* .tellUnposted */ .o)({ what: 'the commit status', permission: 'statuses: write', failure });
    return { posted: false, note };
}
function post({ api, environment, sha, name }, { state, text }) {
    const { owner, name: repo, run } = environment;
    return api.rest('POST /repos/{owner}/{repo}/statuses/{sha}', { owner, repo, sha, state, context: name, description: text, target_url: run.url }, answerSchema);
}


/***/ }),

/***/ 94475:
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

/***/ 60685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ toReason)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41234);

/** Controls, format characters such as bidi overrides, lone surrogates and private use. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;
/** Text from outside as part of a note: one line of visible characters, at most 200 (T54). */
function toReason(text) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text).replace(invisible, '\u{fffd}');
}


/***/ }),

/***/ 40474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   Il: () => (/* binding */ renderOnce),
/* harmony export */   RN: () => (/* binding */ inTime),
/* harmony export */   _d: () => (/* binding */ loudNotes),
/* harmony export */   ah: () => (/* binding */ guard),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   iT: () => (/* binding */ toError)
/* harmony export */ });
/* harmony import */ var _posting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60685);

/** Enforcing runs leave a status; previews a comment too, where they may. */
function placesOf(places, { mode }) {
    const own = mode === 'preview' ? ['status', 'comment'] : ['status'];
    return new Set(places ?? own);
}
/** A fault of the renderer or of this program is a note too: nothing here may change the verdict. */
async function guard(post, asked) {
    const { value, note } = await attempt(post, undefined);
    const notes = [value?.note, note].flatMap((one) => one ?? []);
    return { asked, posted: value?.posted === true, notes };
}
/** What is made, or `otherwise` and a note that says why. */
async function attempt(make, otherwise) {
    try {
        return { value: await make() };
    }
    catch (error) {
        const reason = (0,_posting_js__WEBPACK_IMPORTED_MODULE_0__/* .toReason */ .G)(toError(error).message);
        return { value: otherwise, note: `a part of the report could not be made: ${reason}` };
    }
}
/** The notes of all, or one note if they take longer than `patience` milliseconds. */
function inTime(tried, patience) {
    let timer;
    const late = new Promise((resolve) => {
        const note = 'what was to be posted was not: there was no time left';
        timer = setTimeout(() => resolve([note]), patience);
    });
    const posted = tried.then((each) => each.flatMap(({ notes }) => notes));
    return Promise.race([posted, late]).finally(() => clearTimeout(timer));
}
/** The notes that somebody should see in the log. */
function loudNotes(tried) {
    return tried.flatMap(({ asked, notes }) => (asked ? notes : []));
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

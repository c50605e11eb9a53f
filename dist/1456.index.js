export const id = 1456;
export const ids = [1456];
export const modules = {

/***/ 22749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ formatsOf),
/* harmony export */   c: () => (/* binding */ numbersOf)
/* harmony export */ });
/* harmony import */ var _report_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33685);

/** What a comparison needs, as of when it was decided: no names of failed tests, no messages of findings, nothing that those said of a run before. */
function numbersOf(fact, of) {
    const { sha, metric, now } = of;
    const { tests, coverage, scan, performance, mutation } = fact;
    if (metric !== undefined) {
        const told = (performance ?? []).filter((each) => each.metric === metric);
        const isTold = told.length > 0 && (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvidence */ .e)(fact, { kind: 'performance', sha, now });
        return isTold ? { performance: told } : {};
    }
    return {
        ...(tests &&
            (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvidence */ .e)(fact, { kind: 'tests', sha, now }) && { tests: { ...tests, failures: [] } }),
        ...(coverage && (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvidence */ .e)(fact, { kind: 'coverage', sha, now }) && { coverage }),
        ...(mutation && (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvidence */ .e)(fact, { kind: 'mutation', sha, now }) && { mutation }),
        ...(scan &&
            (0,_report_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvidence */ .e)(fact, { kind: 'scan', sha, now }) && {
            scan: {
                ...withoutStates(scan),
                findings: scan.findings.map(({ message: _, line: __, ...rest }) => rest),
            },
        }),
    };
}
function withoutStates({ states: _, ...scan }) {
    return scan;
}
/** Of its files, each once, sorted. */
function formatsOf({ files }) {
    return [...new Set(files.flatMap(({ format }) => format ?? []))].sort();
}


/***/ }),

/***/ 43327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toBaselineReading)
/* harmony export */ });
/* harmony import */ var _evidence_baseline_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46357);
/* harmony import */ var _evidence_baseline_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22749);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96216);
/** Stored records as the fact that numbers are held against: what the reports of allowed promotions told. */



/** So many runs tell how far a metric varies. */
const mostRuns = 20;
/** Of totals the last ones are enough: a number that the newest does not tell may be in one before. */
const mostTotals = 3;
/** `sha` is the candidate: a commit is never its own baseline. */
function toBaselineReading(found, source, asked) {
    if (found.status === 'none')
        return { status: 'none', source };
    if (found.status !== 'known')
        return found;
    const spec = _evidence_baseline_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineSpecSchema */ .Ug.parse(asked.spec);
    const runs = runsOf(found.documents, { spec, sha: asked.sha });
    const at = { ...source, sha: found.head };
    if (runs.length === 0)
        return { status: 'none', source: at };
    return { status: 'known', value: { origin: 'records', runs }, source: at };
}
function runsOf(documents, { spec, sha }) {
    const most = spec.metric === undefined ? mostTotals : mostRuns;
    const seen = new Set([sha]);
    const runs = [];
    for (const document of documents) {
        if (runs.length === most)
            break;
        const { subject } = document;
        if (seen.has(subject.sha))
            continue;
        const run = toRun(document, spec);
        if (run === undefined)
            continue;
        seen.add(subject.sha);
        runs.push(runs.length === 0 ? run : withoutFindings(run));
    }
    return runs;
}
/** Of a decision that allowed and was enforced, if one of the report's kinds was evidence then. */
function toRun(document, spec) {
    const { id, at, subject, decision, enforced, evidence } = document;
    const isAllowed = document.kind === 'decision' && enforced && decision?.verdict === 'allow';
    const reports = evidence?.facts.report ?? {};
    const reading = Object.hasOwn(reports, spec.report) ? reports[spec.report] : undefined;
    if (!isAllowed || reading?.status !== 'known')
        return undefined;
    const now = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(at);
    if (now === undefined)
        return undefined;
    const numbers = (0,_evidence_baseline_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOf */ .c)(reading.value, { sha: subject.sha, metric: spec.metric, now });
    if (Object.keys(numbers).length === 0)
        return undefined;
    const { version } = subject;
    const policy = decision.policy[0]?.sha256;
    return {
        ...{ record: id, at, sha: subject.sha },
        ...(version !== undefined && { version }),
        ...(policy !== undefined && { policy }),
        patterns: reading.value.patterns.slice(0, 20),
        formats: (0,_evidence_baseline_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatsOf */ .I)(reading.value),
        numbers,
    };
}
function withoutFindings(run) {
    const { scan, ...others } = run.numbers;
    if (scan === undefined)
        return run;
    const { ages: _, marks: __, ...rest } = scan;
    return { ...run, numbers: { ...others, scan: { ...rest, findings: [] } } };
}


/***/ }),

/***/ 31984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ branchRecords)
/* harmony export */ });
/* harmony import */ var _baseline_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43327);
/* harmony import */ var _owed_debts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38263);
/* harmony import */ var _past_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37188);



/** `head` throws where it is not known; nothing else does. */
function branchRecords(branch) {
    const documents = new Map();
    let read = branch.first;
    let reading;
    function readHead() {
        return (reading ??= read());
    }
    async function find(query) {
        const at = await readHead();
        const value = at.status === 'known' ? at.value : null;
        const source = {
            level: value?.protected === true ? 'forge' : 'workspace',
            system: branch.system,
            url: branch.store,
            fetchedAt: branch.now,
        };
        if (at.status !== 'known')
            return [at, source];
        if (value === null)
            return [{ status: 'none' }, source];
        // A commit never changes: what was read of it holds as long as the branch stands there.
        const key = JSON.stringify([value.head, query]);
        const found = documents.get(key) ?? branch.find(value.head, query);
        documents.set(key, found);
        return [await found, source];
    }
    async function records(query) {
        return (0,_past_records_js__WEBPACK_IMPORTED_MODULE_2__/* .toRecordsReading */ .MW)(...(await find((0,_past_records_js__WEBPACK_IMPORTED_MODULE_2__/* .toFolderQuery */ .S)(query))));
    }
    return {
        async head() {
            const at = await readHead();
            if (at.status === 'known')
                return at.value?.head ?? null;
            throw new Error(`The head of the records cannot be read: ${withNeeds(at)}`);
        },
        async append(record, expectedHead) {
            const result = await branch.append(record, expectedHead);
            read = branch.again;
            reading = undefined;
            return result;
        },
        find: records,
        documents: async (query) => (await find((0,_past_records_js__WEBPACK_IMPORTED_MODULE_2__/* .toFolderQuery */ .S)(query)))[0],
        snapshots: async (since) => (await find((0,_past_records_js__WEBPACK_IMPORTED_MODULE_2__/* .accessQuery */ .b$)(since)))[0],
        reader: {
            records,
            deployments: async (query) => (0,_past_records_js__WEBPACK_IMPORTED_MODULE_2__/* .toDeploymentsReading */ .sl)(...(await find((0,_past_records_js__WEBPACK_IMPORTED_MODULE_2__/* .toFolderQuery */ .S)(query)))),
            debts: async (query) => {
                const [found, source] = await find((0,_past_records_js__WEBPACK_IMPORTED_MODULE_2__/* .toFolderQuery */ .S)(query));
                return { debts: (0,_owed_debts_js__WEBPACK_IMPORTED_MODULE_1__/* .toDebts */ .g)(found), source };
            },
            baseline: async (query, asked) => (0,_baseline_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .toBaselineReading */ .$)(...(await find((0,_past_records_js__WEBPACK_IMPORTED_MODULE_2__/* .toFolderQuery */ .S)(query))), asked),
        },
        at: readHead,
    };
}
function withNeeds(unknown) {
    const needs = unknown.status === 'unsupported' ? unknown.needs : undefined;
    const isSaid = needs === undefined || unknown.reason.includes(needs);
    return isSaid ? unknown.reason : `${unknown.reason} (needs ${needs})`;
}


/***/ }),

/***/ 98586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gA: () => (/* binding */ refsOf),
/* harmony export */   rK: () => (/* binding */ askCandidate),
/* harmony export */   x8: () => (/* binding */ pickCandidate)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41234);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34337);


/**
 * The event's own commit, or what the input `sha` names. Only the event's own commit is exempt from
 * being on a protected branch: the merge queue vouches for no other one. Throws a RequestError for
 * a text that can be no name.
 */
function askCandidate(event, sha) {
    const own = { name: event.sha, ref: event.ref, pinned: true, homeless: event.homeless };
    if (sha === undefined || sha === '')
        return own;
    const digits = sha.toLowerCase();
    if (digits === event.sha)
        return own;
    if (isCommitName(digits))
        return { name: digits, ref: digits, pinned: true, homeless: false };
    if (isRefName(sha))
        return { name: sha, ref: sha, pinned: false, homeless: false };
    const message = `"${(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(sha)}" is no name of a commit, branch or tag`;
    throw new _host_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('request/unknown-commit', message, "write the commit's 40 digits");
}
/** The refs that a name may stand for. */
function refsOf(name) {
    return name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
}
/**
 * The one commit. A name that stands for several refs stands for none, even where they agree today:
 * nobody can put a tag before a branch (T03). Throws a RequestError, or an UnavailableError if the
 * forge did not tell.
 */
function pickCandidate(asked, found, forge) {
    const { name, pinned } = asked;
    if (found.status !== 'known') {
        throw new _host_js__WEBPACK_IMPORTED_MODULE_0__/* .UnavailableError */ .hG(`the commit of "${name}" could not be read: ${found.reason}`);
    }
    const [only, ...others] = found.value;
    if (only === undefined)
        throw unknownCommit(name);
    if (others.length > 0) {
        throw new _host_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('request/ambiguous-ref', `"${name}" is the name of ${found.value.map(({ ref }) => ref).join(' and of ')}`, `write one of them in full, or the commit's 40 digits`);
    }
    const isAsked = pinned ? only.sha === name : refsOf(name).includes(only.ref);
    if (!isAsked)
        throw new _host_js__WEBPACK_IMPORTED_MODULE_0__/* .UnavailableError */ .hG(`${forge} was asked for "${name}" and told of another`);
    const { sha, tree } = only;
    const ref = pinned ? asked.ref : only.ref;
    return { sha, ...(tree === undefined ? {} : { tree }), ref, pinned };
}
function unknownCommit(name) {
    const message = `there is no commit, branch or tag "${name}" in this repository`;
    const isShort = /^[0-9a-f]{4,39}$/i.test(name);
    const hint = isShort ? 'write all 40 digits of the commit' : 'push it first, or mend the name';
    return new _host_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI('request/unknown-commit', message, hint);
}
function isCommitName(text) {
    return /^[0-9a-f]{40}$/.test(text);
}
/** What git allows in a ref, and no option, expression or second line. */
function isRefName(text) {
    return (/^(?![-/])(?!.*(?:\.\.|@\{|\/\/))[!-~\u{a0}-\u{10ffff}]{1,255}$/u.test(text) &&
        !/[~^:?*[\\]/.test(text));
}


/***/ }),

/***/ 66957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ toHistory),
/* harmony export */   Mg: () => (/* binding */ provedSuccesses),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   t: () => (/* binding */ statementSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9633);
/** What every host makes of past deployments: where the policy sees them, and the last that succeeded. */


/** The policy's `deployments` statement of an environment; undefined where it says nothing. */
const statementSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
])
    .optional();
/** The statement within a fact's spec that tells what was deployed last; undefined for the default. */
function statementOf(spec) {
    return typeof spec === 'object' && spec !== null && 'deployments' in spec
        ? spec.deployments
        : undefined;
}
const unproved = 'no successful deployment that is told is by a job of the default branch, or of a protected branch or tag: ' +
    'deploy from one, or say in `deployments` where they are seen';
/** `none` if all of the history was looked at and nothing was ever deployed. */
function toHistory(found, source) {
    if (found.status !== 'known')
        return found;
    if (found.value.length === 0)
        return { status: 'none', source };
    return { status: 'known', value: [...found.value], source };
}
/** Those that succeeded, and that nobody could make up who may only push (T01, T23); in the order given. */
function provedSuccesses(deployments) {
    return deployments.filter(({ outcome, unproved }) => outcome === 'success' && unproved !== true);
}
/**
 * The commit of the last successful deployment that is proved; null if there never was a successful one. If none of
 * them is proved, it is not known: nothing would be older than what anybody makes up, the rules included.
 */
function baseOf(deployments) {
    if (deployments.status === 'none')
        return { status: 'known', value: null };
    if (deployments.status !== 'known')
        return deployments;
    const [last] = provedSuccesses(deployments.value);
    if (last !== undefined)
        return { status: 'known', value: last.sha };
    if (deployments.value.some(({ outcome }) => outcome === 'success'))
        return (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)(unproved);
    return { status: 'known', value: null };
}


/***/ }),

/***/ 85095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ unsupported),
/* harmony export */   z: () => (/* binding */ readElsewhere)
/* harmony export */ });
/** Facts that no host reads: the gate's own readers do, tickets tell them, or they are results of claims. */
/** An answer to a question that this host cannot answer; `needs` names who could. */
function unsupported(reason, needs) {
    return Promise.resolve({ status: 'unsupported', reason, needs });
}
function claimed() {
    return Promise.resolve({ status: 'unsupported', reason: 'this fact is the result of a claim' });
}
/** The readers of these kinds, the same on every host. */
const readElsewhere = {
    zone: () => unsupported('zones are read from the runtime', 'the reader of zones'),
    holidays: () => unsupported('holidays are read from the data of the gate', 'that data'),
    calendar: () => unsupported('calendars are read where the policy says', 'that calendar'),
    report: () => unsupported('reports are read from the files of the run', 'a workspace'),
    people: () => unsupported('people are read where the policy says', 'that people file'),
    class: () => unsupported('the class of a change comes from its ticket', 'a ticket system'),
    risk: () => unsupported('the risk of a change is not computed here', 'a later version'),
    candidate: claimed,
    'bypass-redemption': claimed,
    lock: claimed,
    'record-append': claimed,
};


/***/ }),

/***/ 49405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ largestFile),
/* harmony export */   YO: () => (/* binding */ whyPointer),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/** What every host refuses of a file that it was told, in the same words. */
/** Above the limit of the language (256 KiB), so that its parser can say that the file is too large. */
const largestFile = 300 * 1024;
function tooLarge(what, size) {
    return `${what} is ${size} bytes long; at most ${largestFile} are read`;
}
/** Text that stands in for a file in Git LFS is not that file. Undefined for any other text. */
function whyPointer(what, text) {
    return text.startsWith('version https://git-lfs.github.com/spec/')
        ? `${what} is kept in Git LFS; keep it in the repository itself`
        : undefined;
}


/***/ }),

/***/ 64570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isSha),
/* harmony export */   P: () => (/* binding */ blobName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** Names that git gives to objects: the hash of what they hold. */

/** A full object name in git's two formats, SHA-1 and SHA-256. */
function isSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** The name that git gives to a file of these bytes, in the repository's own format. */
function blobName(bytes, format) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 38263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readOwed),
/* harmony export */   g: () => (/* binding */ toDebts)
/* harmony export */ });
/* harmony import */ var _evidence_owed_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7185);

/**
 * Debts of allowed and enforced decisions that no later one saw settled. Each decision says again what
 * it still found open, so that a debt does not hang on one record; the earliest date holds.
 */
function toDebts(found) {
    if (found.status === 'none')
        return { status: 'known', value: [] };
    if (found.status !== 'known')
        return found;
    const open = new Map();
    for (const { id, decision, enforced } of [...found.documents].reverse()) {
        if (decision === undefined || !enforced)
            continue;
        for (const debt of decision.owed ?? []) {
            const isNew = debt.record === undefined;
            if (isNew && decision.verdict !== 'allow')
                continue;
            const key = (0,_evidence_owed_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .debtKey */ .zC)(debt);
            const before = open.get(key);
            if (debt.met !== undefined)
                open.delete(key);
            else if (before === undefined)
                open.set(key, { ...debt, record: debt.record ?? id });
            else
                open.set(key, (0,_evidence_owed_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .joinDebts */ .DP)(before, debt));
        }
    }
    return { status: 'known', value: [...open.values()] };
}
/** The fact; a change that cannot be read leaves its debts unknown, and no other one. */
async function readOwed({ debts, source }, readChange) {
    if (debts.status !== 'known')
        return debts;
    if (debts.value.length === 0)
        return { status: 'none', source };
    const numbers = debts.value.flatMap(({ changes }) => changes.map(({ number }) => number));
    const read = new Map();
    // One after the other: there are few, and each is several requests.
    for (const number of new Set(numbers))
        read.set(number, await readChange(number));
    const value = debts.value.map((debt) => {
        const changes = [];
        let gap;
        for (const { number } of debt.changes) {
            const change = read.get(number);
            if (change?.status === 'known')
                changes.push(change.value);
            else
                gap ??= change?.reason ?? 'it was not read';
        }
        return { debt, changes, ...(gap === undefined ? {} : { gap }) };
    });
    return { status: 'known', value, source };
}


/***/ }),

/***/ 4565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ demandOwnFiles)
/* harmony export */ });
/** Of which commit the files in the folder of a run are. */
/**
 * Reports in the folder of a run are about the commit that the run stands on, whatever candidate is asked
 * about: another one is judged by none of them (T41). Rejects with what to do.
 */
function demandOwnFiles(own, candidate) {
    if (own === candidate)
        return Promise.resolve();
    const error = new Error(`the files here are of ${short(own)}, the commit of this run, and not of the candidate ${short(candidate)}: start the run there, or let the report name its job, or workflow and artifact`);
    return Promise.reject(error);
}
function short(sha) {
    return sha.slice(0, 8);
}


/***/ }),

/***/ 37188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ toRecordsReading),
/* harmony export */   S: () => (/* binding */ toFolderQuery),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   b$: () => (/* binding */ accessQuery),
/* harmony export */   r9: () => (/* binding */ readDocuments),
/* harmony export */   sl: () => (/* binding */ toDeploymentsReading)
/* harmony export */ });
/* unused harmony export readStored */
/* harmony import */ var _object_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64570);
/* harmony import */ var _record_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6072);


/** Where the records of a service and environment lie. */
function toFolderQuery(query) {
    return { folder: (0,_record_path_js__WEBPACK_IMPORTED_MODULE_1__/* .recordFolder */ .ae)(query), since: query.since };
}
/** Where snapshots of who may do what lie. */
function accessQuery(since) {
    return { folder: _record_path_js__WEBPACK_IMPORTED_MODULE_1__/* .accessFolder */ .nW, since };
}
/** The path of a record in a store. */
function pathOf({ kind, subject, at, id }) {
    if (kind === 'access')
        return (0,_record_path_js__WEBPACK_IMPORTED_MODULE_1__/* .accessPath */ ._y)({ at, id });
    const { service, environment } = subject;
    return (0,_record_path_js__WEBPACK_IMPORTED_MODULE_1__/* .recordPath */ .lX)({ service, environment, at, id });
}
/** Reads one file of a store: a broken record, or one that lies where it does not belong, is a problem. */
function readStored(file, readRecord) {
    if (file.text === undefined)
        return { problem: 'it is missing' };
    let value;
    try {
        value = JSON.parse(file.text);
    }
    catch {
        return { problem: 'it is not JSON' };
    }
    const read = readRecord(value);
    if ('problem' in read)
        return read;
    const problem = misplaced(read.record, file.path);
    return problem === undefined ? read : { problem };
}
/**
 * All files of a store as documents since then, newest first. One that cannot be read fails them all,
 * by its name: a quota counted from the rest would be too low.
 */
function readDocuments(files, of) {
    const documents = [];
    for (const file of files) {
        const read = readStored(file, of.readRecord);
        if ('problem' in read) {
            const reason = `the record ${file.path} on ${of.store} is broken: ${read.problem}`;
            return { status: 'failed', reason, retryable: false };
        }
        if (Date.parse(read.record.at) >= Date.parse(of.since))
            documents.push(read.record);
    }
    if (documents.length === 0)
        return { status: 'none' };
    documents.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
    return { status: 'known', documents, head: of.head };
}
/** Documents as the fact that windows and quotas look at. */
function toRecordsReading(found, source) {
    if (found.status === 'none')
        return { status: 'none', source };
    if (found.status !== 'known')
        return found;
    const value = found.documents.flatMap(toPastRecord);
    return { status: 'known', value, source: { ...source, sha: found.head } };
}
/** Documents as the deployments that they tell of; `none` is authoritative: nothing was ever recorded. */
function toDeploymentsReading(found, source) {
    if (found.status !== 'known' && found.status !== 'none')
        return found;
    const value = found.status === 'none' ? [] : toDeployments(found.documents);
    return value.length === 0 ? { status: 'none', source } : { status: 'known', value, source };
}
/**
 * The newest result of a promotion holds: a deployment that was rolled back later is no success. What
 * failed stays beside it, as a later success does not undo that there was a failure.
 */
function toDeployments(documents) {
    const told = new Set();
    const ended = new Set();
    return documents.flatMap((document) => {
        const { decision, enforced, result, promotionId } = document;
        if (result !== undefined) {
            if (result.outcome === 'success' && ended.has(promotionId))
                return [];
            told.add(promotionId);
            ended.add(promotionId);
            return [toEnded(document, result)];
        }
        const started = enforced && decision?.verdict === 'allow';
        if (!started || told.has(promotionId))
            return [];
        told.add(promotionId);
        // Allowed, and nobody said what became of it: it may be running, or have failed.
        return [{ sha: document.subject.sha, outcome: 'in-progress', startedAt: document.at }];
    });
}
function toEnded({ subject }, { outcome, startedAt, finishedAt }) {
    return {
        sha: subject.sha,
        ...(subject.version === undefined ? {} : { version: subject.version }),
        outcome,
        ...(startedAt === undefined ? {} : { startedAt }),
        finishedAt,
    };
}
/** A record that was copied to another service or month would count where it does not belong. */
function misplaced(record, path) {
    if (pathOf(record) !== path)
        return `it belongs to ${pathOf(record)}`;
    return (0,_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha */ .H)(record.subject.sha) ? undefined : 'it names no commit';
}
/** A snapshot of who may do what is of no promotion. */
function toPastRecord(record) {
    const { id, promotionId, kind, at, enforced, subject, decision, result, origin } = record;
    if (kind === 'access')
        return [];
    return {
        ...{ id, promotionId, kind, at, sha: subject.sha, enforced },
        ...(decision && { verdict: decision.verdict }),
        ...(result && { outcome: result.outcome }),
        ...(subject.artifacts.length > 0 && {
            artifacts: subject.artifacts.map(({ digest }) => digest),
        }),
        tz: origin.tz,
    };
}


/***/ }),

/***/ 17816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   iy: () => (/* binding */ remoteName),
/* harmony export */   n$: () => (/* binding */ toPolicyName),
/* harmony export */   qW: () => (/* binding */ isPlainPath),
/* harmony export */   yy: () => (/* binding */ isListed)
/* harmony export */ });
/** The policy of a repository that names no other. */
const defaultPolicy = '.promotion-gate.yml';
/**
 * The default policy, a file under `.promotion-gate/` beside it, or `owner/repo//path[@ref]`. Any
 * other file could be one that nobody guards as a policy (T01). `repository` is what the host calls
 * one: on GitHub two names, on GitLab two or more.
 */
function toPolicyName(path, repository) {
    if (path === undefined || path === defaultPolicy)
        return { kind: 'own', path: defaultPolicy };
    const file = toRemoteFile(path, repository);
    if (file !== undefined)
        return { kind: 'remote', file };
    if (/^\.promotion-gate\/./.test(path) && isPlainPath(path))
        return { kind: 'own', path };
    const failure = {
        status: 'failed',
        code: 'policy/foreign-path',
        reason: `"${path}" is no place for a policy of this repository`,
        hint: `name a file under .promotion-gate/ of the default branch, or none for ${defaultPolicy}`,
    };
    return { kind: 'foreign', failure };
}
/** A path as git has it: no empty, `.` or `..` segment, and no control character. */
function isPlainPath(path) {
    const segments = path.split('/');
    return !/\p{Cc}|\\/u.test(path) && !segments.some((each) => ['', '.', '..'].includes(each));
}
/**
 * Another repository's policy counts only if this repository's own one lists it, and only of the
 * same owner: otherwise whoever writes a workflow would choose the rules.
 */
function isListed(file, sources) {
    const repository = file.repository.toLowerCase();
    // With a ref the step would choose among all commits, a fork's among them: only the listed one may be.
    if (file.ref !== undefined)
        return sources.includes(remoteName(file));
    return sources.some((source) => {
        const [listed = '', ...path] = source.split('//');
        const isSame = listed.toLowerCase() === repository;
        return isSame && (path.length === 0 || path.join('//') === file.path);
    });
}
/** `owner/repo//path`, with `@ref` for a layer. */
function remoteName({ repository, path, ref }) {
    return `${repository}//${path}${ref === undefined ? '' : `@${ref}`}`;
}
function toRemoteFile(text, pattern) {
    const [, repository, path, ref] = /^([\w./-]+?)\/\/([^@\s]+)(?:@([\w./-]+))?$/.exec(text) ?? [];
    if (repository === undefined || path === undefined || !pattern.test(repository))
        return undefined;
    return { repository, path, ref };
}


/***/ }),

/***/ 6072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _y: () => (/* binding */ accessPath),
/* harmony export */   ae: () => (/* binding */ recordFolder),
/* harmony export */   f7: () => (/* binding */ monthFolder),
/* harmony export */   lX: () => (/* binding */ recordPath),
/* harmony export */   nW: () => (/* binding */ accessFolder),
/* harmony export */   vJ: () => (/* binding */ toSegment)
/* harmony export */ });
/** Where a record lies in the tree of the records ref: `<service>/<environment>/<yyyy>/<mm>/<id>.json`. */
/** A text as one segment of a path: never empty, never `..`, and no two texts share a segment. */
function toSegment(text) {
    if (text === '')
        return '%';
    const encoded = encodeURIComponent(text.replaceAll(/[\ud800-\udfff]/gu, '\ufffd'));
    return /^\.+$/.test(encoded) ? encoded.replaceAll('.', '%2E') : encoded;
}
/** The folder of all records of a service and environment. */
function recordFolder(of) {
    return `${toSegment(of.service)}/${toSegment(of.environment)}`;
}
/** `at` is RFC 3339 in UTC. */
function recordPath(of) {
    return `${recordFolder(of)}/${monthFolder(of.at)}/${toSegment(of.id)}.json`;
}
/** The folder of snapshots of who may do what: no service has its name, since `@` is encoded in one. */
const accessFolder = '@access';
/** `@access/2026/11/<id>.json`; `at` is RFC 3339 in UTC. */
function accessPath({ at, id }) {
    return `${accessFolder}/${monthFolder(at)}/${toSegment(id)}.json`;
}
/** `2026/11`: folders of months sort as time does. */
function monthFolder(at) {
    return at.slice(0, 7).replace('-', '/');
}


/***/ }),

/***/ 79846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ rememberAll),
/* harmony export */   bb: () => (/* binding */ compareTags)
/* harmony export */ });
/* unused harmony export tagPath */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _object_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64570);
/* harmony import */ var _record_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6072);
/** Remembers beside the records what tags of layers stood for, since nobody else tells that one moved. */



const tagSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine(_object_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha */ .H) });
/** `layers/acme/release-policy/v4.json`; a layer's own path in front of the `@` says nothing here. */
function tagPath(name) {
    const [, repository = '', tag = ''] = /^([^@]*?)(?:\/\/[^@]*)?@(.*)$/s.exec(name) ?? [];
    const segments = [...repository.split('/'), tag === '' ? name : tag].map(_record_path_js__WEBPACK_IMPORTED_MODULE_2__/* .toSegment */ .vJ);
    return `layers/${segments.join('/')}.json`;
}
/** What the next record has to bring where nothing is remembered yet. */
function rememberAll(tags, folder) {
    return unique(unprotected(tags).map((tag) => fileOf(tag, folder)));
}
/** Compares unprotected tags with what is remembered; asks nothing if there is no such tag. */
async function compareTags(store, tags) {
    const { name: storeName, folder } = store;
    const loose = unprotected(tags);
    if (loose.length === 0)
        return { status: 'known', value: { moved: [], files: [] } };
    const known = await store.read(loose.map(({ name }) => folder + tagPath(name)));
    if (known.status !== 'known')
        return known;
    const moved = [];
    const files = [];
    for (const [index, tag] of loose.entries()) {
        const file = known.value[index];
        const was = file === undefined ? undefined : parseTag(file.text);
        if (file !== undefined && was === undefined) {
            const reason = `what is remembered of ${tag.name} on ${storeName} is broken: ${tagPath(tag.name)}`;
            return { status: 'failed', reason, retryable: false };
        }
        if (was === tag.commit)
            continue;
        files.push({ ...fileOf(tag, folder), replaces: was !== undefined });
        if (was !== undefined)
            moved.push({ name: tag.name, was, is: tag.commit });
    }
    return { status: 'known', value: { moved, files: unique(files) } };
}
function unprotected(tags) {
    return tags.filter((tag) => !tag.protected);
}
function fileOf({ name, commit }, folder) {
    const text = `${JSON.stringify({ commit })}\n`;
    return { path: folder + tagPath(name), text, replaces: false };
}
/** A tag that two layers name is one file. */
function unique(files) {
    return [...new Map(files.map((file) => [file.path, file])).values()];
}
function parseTag(text) {
    try {
        const parsed = tagSchema.safeParse(JSON.parse(text ?? 'null'));
        return parsed.success ? parsed.data.commit : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 88662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ refusedIdentity)
/* harmony export */ });
/** A proof that was looked at and is not believed: that is known, and no claim is taken in its place. */
function refusedIdentity(refusal, { system, now }) {
    const source = { level: 'workspace', system, fetchedAt: now };
    return { status: 'known', value: { proof: 'refused', refusal }, source };
}


/***/ }),

/***/ 55837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/** One answer for each question, by its value: nothing is asked twice in a run. */
function remembered(read) {
    const answers = new Map();
    return (question) => {
        const key = JSON.stringify(question);
        const answer = answers.get(key) ?? read(question);
        answers.set(key, answer);
        return answer;
    };
}


/***/ }),

/***/ 7682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   YN: () => (/* binding */ standingFacts),
/* harmony export */   h: () => (/* binding */ delegating),
/* harmony export */   tK: () => (/* binding */ timeToDecide)
/* harmony export */ });
/** Milliseconds that are kept for posting the answer, at most a quarter of what the whole run may take. */
const timeToTell = 10_000;
/**
 * Whoever keeps the run waiting until its time is over must not keep it from saying so: the green of an
 * earlier run would go on standing on the commit (F15).
 */
function timeToDecide(total) {
    return total - Math.min(timeToTell, total / 4);
}
/** A preview's commit is merged nowhere yet, and what it would change is not in force. */
function standingFacts(isUnmerged) {
    const always = [
        { kind: 'clock', key: '' },
        { kind: 'run-identity', key: '' },
        { kind: 'branch-protection', key: '' },
    ];
    if (isUnmerged)
        return always;
    return [...always, { kind: 'reachability', key: '' }, { kind: 'policy-change', key: '' }];
}
/** The store as it is at the time of each call: the policy names it after the host was opened. */
function delegating(store) {
    return {
        head: () => store().head(),
        append: (record, expectedHead) => store().append(record, expectedHead),
        find: (query) => store().find(query),
        documents: (query) => store().documents(query),
        snapshots: (since) => store().snapshots(since),
    };
}
/** Asked once, whoever asks. */
function once(read) {
    let reading;
    return () => (reading ??= read());
}


/***/ }),

/***/ 5032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pausesOf),
/* harmony export */   w: () => (/* binding */ watch)
/* harmony export */ });
/**
 * The pauses between looks, in milliseconds: each twice as long as the one before, together the
 * budget (2, 4, 8 and 16 s of 30 s). A preview decides nothing, so it waits for nothing.
 */
function pausesOf({ settle }, { request }) {
    if (request.mode === 'preview')
        return [];
    const unit = settle() / 15;
    return [1, 2, 4, 8].map((part) => part * unit);
}
/** `look` is called with 0 for the first time, at once. */
function watch(asked) {
    const { look, pauses, wait } = asked;
    const looks = [];
    async function lookAfter(pause, index) {
        if (pause !== undefined)
            await wait(pause);
        return look(index);
    }
    return {
        async until(accepts) {
            for (let index = 0;; index += 1) {
                const seen = await (looks[index] ??= lookAfter(pauses[index - 1], index));
                if (accepts(seen) || index >= pauses.length)
                    return seen;
            }
        },
    };
}


/***/ })

};

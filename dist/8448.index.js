export const id = 8448;
export const ids = [8448,4570];
export const modules = {

/***/ 46357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ug: () => (/* binding */ baselineSpecSchema),
/* harmony export */   d2: () => (/* binding */ baselineSchema),
/* harmony export */   x2: () => (/* binding */ baselineKey)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92652);
/* harmony import */ var _report_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);
/** What numbers are held against: those of earlier allowed promotions, or of a file beside the policy. */



const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
/** One earlier state, with the numbers of the kinds that were evidence then. */
const baselineRun = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** The record that holds the numbers; absent for a file. */
    record: text.optional(),
    /** When it was decided. */
    at: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p.optional(),
    sha: text.optional(),
    version: text.optional(),
    /** SHA-256 of the policy by which it was allowed. */
    policy: text.optional(),
    /** The globs of the report then. */
    patterns: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text),
    /** Of its files, each once, sorted. */
    formats: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text),
    numbers: _report_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersSchema */ .m,
});
/** `runs` are newest first, one for each commit, the candidate left out; a file is one run. */
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    origin: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['records', 'file']),
    /** SHA-256 of the policy as it is now. */
    policy: text.optional(),
    runs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(baselineRun),
});
/** Of which report, of which of its metrics alone, and from which slot of the policy instead of the records. */
const baselineSpecSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    report: text,
    metric: text.optional(),
    from: text.optional(),
});
/** The key of the fact: `coverage`, `load checkout-p95`, `coverage by coverage-before`. */
function baselineKey({ report, metric, from }) {
    return [
        report,
        ...(metric === undefined ? [] : [metric]),
        ...(from === undefined ? [] : ['by', from]),
    ].join(' ');
}


/***/ }),

/***/ 92652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ instantSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);
/** The schema of instants in documents: RFC 3339 with seconds, exactly what the time room reads. */


/** Text such as `2026-11-20T16:55:00Z`. */
const instantSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .refine((text) => (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(text) !== undefined, {
    error: 'expected an instant such as 2026-11-20T16:55:00Z',
})
    .meta({ format: 'date-time' });


/***/ }),

/***/ 49470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reportSchema),
/* harmony export */   m: () => (/* binding */ numbersSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92652);
/* harmony import */ var _report_totals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26895);
/** What the files of a named report say together: totals by kind, and where each number comes from. */



const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
/** `at` is when; without a zone in the file it is read as UTC, and may be half a day off. */
const toldTime = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ at: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p, zoned: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() });
const kind = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['tests', 'coverage', 'scan', 'performance', 'mutation']);
const reportFile = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** From the top of the workspace. */
    path: text,
    /** Absent where it was not recognised. */
    format: text.optional(),
    kind: kind.optional(),
    /** False if it is no evidence: then it is in none of the totals. */
    usable: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** Of its bytes; absent where they were not read to the end. */
    digest: text.optional(),
    bytes: count,
    /** When it was last written, by the file system. */
    modifiedAt: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p.optional(),
    /** Commits that the file itself names. */
    commits: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).optional(),
    /** The first and the last time that the file itself tells. */
    first: toldTime.optional(),
    last: toldTime.optional(),
    /** The same bytes as another file, which alone is counted. */
    copyOf: text.optional(),
    /** The first of them. */
    problems: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ code: text, message: text })).optional(),
});
const place = { file: text.optional(), line: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional() };
const tests = _report_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .testTotalsSchema */ .jb.extend({
    /** Passed after they had failed; they are in `passed`. */
    flaky: count,
    /** The first of them. */
    failures: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: text,
        classname: text.optional(),
        message: text.optional(),
        ...place,
    })),
});
const scan = _report_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .scanTotalsSchema */ .kB.extend({
    /** The most severe ones. What is not listed is of unknown age and state. */
    findings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        severity: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['critical', 'high', 'medium', 'low', 'info']),
        rule: text.optional(),
        message: text.optional(),
        component: text.optional(),
        since: text.optional(),
        state: text.optional(),
        ...place,
    })),
});
/** All that is known of a named report. Totals are of usable files alone; a kind that none is of is absent. */
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** The globs that were looked for; none if no layer fills the report. */
    patterns: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text),
    /** What is written before is of an earlier run or commit; absent where nobody tells it. */
    since: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p.optional(),
    /** How many files there are. */
    fileCount: count,
    /** The first of them; those that may be no evidence come before all others. */
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(reportFile),
    tests: tests.optional(),
    coverage: _report_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageTotalsSchema */ .R9.optional(),
    scan: scan.optional(),
    performance: _report_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsSchema */ .HR.optional(),
    mutation: _report_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .mutationTotalsSchema */ .c8.optional(),
    /** What of several files cannot be put together, and is therefore not told. */
    refused: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind, measure: text.optional(), reason: text })).optional(),
});
/** The numbers of a report without its files. */
const numbersSchema = reportSchema.pick({
    tests: true,
    coverage: true,
    scan: true,
    performance: true,
});


/***/ }),

/***/ 26895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ metricsSchema),
/* harmony export */   R9: () => (/* binding */ coverageTotalsSchema),
/* harmony export */   c8: () => (/* binding */ mutationTotalsSchema),
/* harmony export */   jb: () => (/* binding */ testTotalsSchema),
/* harmony export */   kB: () => (/* binding */ scanTotalsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/** Totals of report files by kind: as `measure` prints them of one file, and a fact tells them of several. */

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
/** `covered` is at most `total`. */
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ covered: count, total: count });
const testTotalsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    total: count,
    passed: count,
    /** With `errors`. */
    failed: count,
    errors: count,
    skipped: count,
    /** Milliseconds; absent where it is not told, or of several files not by each. */
    duration: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).optional(),
});
const coverageTotalsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    lines: share.optional(),
    branches: share.optional(),
    functions: share.optional(),
    statements: share.optional(),
});
/** `total` is the sum of the severities; what is suppressed is in none of them. */
const scanTotalsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    total: count,
    critical: count,
    high: count,
    medium: count,
    low: count,
    info: count,
    suppressed: count,
});
/** `unit` as the file tells it: `ms`, `s`, `bytes`, `percent`; empty for a plain number. */
const metricsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), unit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }));
const mutationTotalsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    detected: count,
    total: count,
    survived: count,
    uncovered: count,
});


/***/ }),

/***/ 45482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   TE: () => (/* binding */ isOfAnother),
/* harmony export */   V3: () => (/* binding */ madeBefore),
/* harmony export */   em: () => (/* binding */ isEvidence)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);
/** Whether a report is evidence for a commit: its files are usable, about that commit, and not older. */

/** True if nothing stands in the way of believing the numbers of this kind. */
function isEvidence(fact, of) {
    const { kind, sha } = of;
    const since = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(fact.since ?? '');
    const files = filesOf(fact, kind);
    const isRefused = fact.refused?.some((each) => each.kind === kind && each.measure === undefined);
    return (files.length > 0 &&
        isRefused !== true &&
        files.every((file) => file.usable && !isOfAnother(file, sha) && madeBefore(file, since) === undefined));
}
/** The files of a kind, and those of which nobody knows the kind. */
function filesOf({ files }, kind) {
    return files.filter((file) => file.kind === undefined || file.kind === kind);
}
/** A file that names commits, and not this one, is about another one. */
function isOfAnother({ commits }, sha) {
    return commits !== undefined && commits.length > 0 && !commits.includes(sha);
}
/**
 * When a file was made, if that is before the run or the commit. A time without a zone may be that of
 * any zone, so half a day is granted to it.
 */
function madeBefore({ modifiedAt, last }, since) {
    if (since === undefined)
        return undefined;
    const written = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(modifiedAt ?? '');
    if (written !== undefined && written < since)
        return modifiedAt;
    const said = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(last?.at ?? '');
    if (said === undefined)
        return undefined;
    // Files tell whole seconds.
    const grace = last?.zoned === true ? 1000 : _time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd / 2;
    return said + grace < since ? last?.at : undefined;
}


/***/ }),

/***/ 43327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toBaselineReading)
/* harmony export */ });
/* harmony import */ var _evidence_baseline_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46357);
/* harmony import */ var _evidence_report_validity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45482);
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
    const numbers = numbersOf(reading.value, { sha: subject.sha, metric: spec.metric });
    if (Object.keys(numbers).length === 0)
        return undefined;
    const { version } = subject;
    const policy = decision.policy[0]?.sha256;
    const formats = reading.value.files.flatMap(({ format }) => format ?? []);
    return {
        ...{ record: id, at, sha: subject.sha },
        ...(version !== undefined && { version }),
        ...(policy !== undefined && { policy }),
        patterns: reading.value.patterns.slice(0, 20),
        formats: [...new Set(formats)].sort(),
        numbers,
    };
}
/** What a comparison needs: no names of failed tests, no messages of findings. */
function numbersOf(fact, of) {
    const { sha, metric } = of;
    const { tests, coverage, scan, performance } = fact;
    if (metric !== undefined) {
        const told = (performance ?? []).filter((each) => each.metric === metric);
        const isTold = told.length > 0 && (0,_evidence_report_validity_js__WEBPACK_IMPORTED_MODULE_1__/* .isEvidence */ .em)(fact, { kind: 'performance', sha });
        return isTold ? { performance: told } : {};
    }
    return {
        ...(tests && (0,_evidence_report_validity_js__WEBPACK_IMPORTED_MODULE_1__/* .isEvidence */ .em)(fact, { kind: 'tests', sha }) && { tests: { ...tests, failures: [] } }),
        ...(coverage && (0,_evidence_report_validity_js__WEBPACK_IMPORTED_MODULE_1__/* .isEvidence */ .em)(fact, { kind: 'coverage', sha }) && { coverage }),
        ...(scan &&
            (0,_evidence_report_validity_js__WEBPACK_IMPORTED_MODULE_1__/* .isEvidence */ .em)(fact, { kind: 'scan', sha }) && {
            scan: { ...scan, findings: scan.findings.map(({ message: _, line: __, ...rest }) => rest) },
        }),
    };
}
function withoutFindings(run) {
    const { scan, ...others } = run.numbers;
    return scan === undefined
        ? run
        : { ...run, numbers: { ...others, scan: { ...scan, findings: [] } } };
}


/***/ }),

/***/ 66957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ toHistory),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   t: () => (/* binding */ statementSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
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
/** `none` if all of the history was looked at and nothing was ever deployed. */
function toHistory(found, source) {
    if (found.status !== 'known')
        return found;
    if (found.value.length === 0)
        return { status: 'none', source };
    return { status: 'known', value: [...found.value], source };
}
/** The commit of the last successful deployment; null if there never was one. */
function baseOf(deployments) {
    if (deployments.status === 'none')
        return { status: 'known', value: null };
    if (deployments.status !== 'known')
        return deployments;
    const last = deployments.value.find(({ outcome }) => outcome === 'success');
    return { status: 'known', value: last?.sha ?? null };
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
    class: () => unsupported('the class of a change comes from its ticket', 'a ticket system'),
    risk: () => unsupported('the risk of a change is not computed here', 'a later version'),
    candidate: claimed,
    'bypass-redemption': claimed,
    lock: claimed,
    'record-append': claimed,
};


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

/***/ 37188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ toRecordsReading),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   r9: () => (/* binding */ readDocuments),
/* harmony export */   sl: () => (/* binding */ toDeploymentsReading)
/* harmony export */ });
/* unused harmony export readStored */
/* harmony import */ var _object_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64570);
/* harmony import */ var _record_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6072);


/** The path of a record in a store. */
function pathOf({ subject, at, id }) {
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
    const value = found.documents.map(toPastRecord);
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
function toPastRecord(record) {
    const { id, promotionId, kind, at, enforced, subject, decision, result, origin } = record;
    return {
        ...{ id, promotionId, kind, at, sha: subject.sha, enforced },
        ...(decision && { verdict: decision.verdict }),
        ...(result && { outcome: result.outcome }),
        tz: origin.tz,
    };
}


/***/ }),

/***/ 6072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ae: () => (/* binding */ recordFolder),
/* harmony export */   f7: () => (/* binding */ monthFolder),
/* harmony export */   lX: () => (/* binding */ recordPath),
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
/** `2026/11`: folders of months sort as time does. */
function monthFolder(at) {
    return at.slice(0, 7).replace('-', '/');
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


/***/ })

};

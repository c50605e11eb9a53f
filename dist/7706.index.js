export const id = 7706;
export const ids = [7706,504,9067];
export const modules = {

/***/ 55840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75700);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33814);
/* harmony import */ var _load_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62575);
/** Saved evidence and records, as files that commands read. */




/** Reads a record (its digest is checked) or an evidence document. Throws a UsageError. */
async function readDocument(path) {
    const value = parseJson(await readText(path), path);
    if (isObject(value) && 'digest' in value) {
        const [{ readRecord }, { sha256 }] = await Promise.all([
            (0,_load_records_js__WEBPACK_IMPORTED_MODULE_3__/* .loadRecords */ .f)(),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 476)),
        ]);
        const read = readRecord(value, sha256);
        if ('problem' in read) {
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${path} cannot be used: ${read.problem}`, 'take the record as it was written');
        }
        return { kind: 'record', record: read.record };
    }
    const parsed = _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceSchema */ .j.safeParse(value);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        const at = issue?.path.join('.') ?? '';
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${path} is neither a record nor evidence: ${at} ${issue?.message ?? ''}`.trim(), 'promotion-gate schema evidence prints what is expected');
    }
    return { kind: 'evidence', evidence: parsed.data };
}
async function readText(path) {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile())
            throw new Error('it is not a file');
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${path} could not be read: ${reason}`, 'name a file that exists');
    }
}
function parseJson(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${path} is no JSON: ${reason}`, 'take the file as it was written');
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
/** The evidence of either kind of document. Throws a UsageError if there is none. */
function evidenceOf(document, path) {
    const evidence = document.kind === 'evidence' ? document.evidence : document.record.evidence;
    if (evidence === undefined) {
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${path} holds no evidence`, 'take the record of a decision');
    }
    return evidence;
}


/***/ }),

/***/ 62575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ loadRecords)
/* harmony export */ });
/** Building and reading records needs canonical JSON, which most runs that fail do not. */
function loadRecords() {
    return __webpack_require__.e(/* import() */ 5126).then(__webpack_require__.bind(__webpack_require__, 85126));
}


/***/ }),

/***/ 69067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLocalHost: () => (/* binding */ openLocalHost),
  i: () => (/* binding */ openRunHost)
});

// EXTERNAL MODULE: ./lib/hosts/detect.js
var detect = __webpack_require__(40504);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/policy/yaml-document.js + 11 modules
var yaml_document = __webpack_require__(57040);
;// CONCATENATED MODULE: ./lib/policy/policy-sources.js
/** Which other policies a policy allows the step to name: its `policy-sources`, read before anything else of it. */


const sourcesSchema = schemas/* looseObject */._H3({ 'policy-sources': schemas/* array */.YOg(schemas/* string */.YjP()).optional() });
/** `owner/repo` or `owner/repo//path` each; undefined if the text is no policy. */
function policySources(text) {
    const document = (0,yaml_document/* readYaml */.g)({ file: '.promotion-gate.yml', text });
    const parsed = document.ok ? sourcesSchema.safeParse(document.yaml.value) : undefined;
    return parsed?.success === true ? (parsed.data['policy-sources'] ?? []) : undefined;
}

// EXTERNAL MODULE: ./lib/sources/digest.js
var digest = __webpack_require__(476);
// EXTERNAL MODULE: ./lib/cli/load-records.js
var load_records = __webpack_require__(62575);
;// CONCATENATED MODULE: ./lib/cli/local-host.js
/** Opens the host of a run with what it takes from the process. */




/** The host that the process runs on: for commands that decide, claim or record. */
async function openRunHost(opened) {
    return (0,detect/* openHost */.Z)(await toOptions(opened));
}
/** The local git repository, whatever the process runs on: for commands that only read files. */
async function openLocalHost(opened) {
    const { layers, now } = opened;
    const inputs = { environment: '', layers, artifacts: [], regions: [] };
    return (0,detect/* openGitHost */.j)(await toOptions({ inputs, now }));
}
/** The module of records is a chunk of its own, which commands share. */
async function toOptions({ inputs, now }) {
    const { readRecord } = await (0,load_records/* loadRecords */.f)();
    return {
        directory: process.cwd(),
        inputs,
        now,
        readRecord: (value) => readRecord(value, digest.sha256),
        listSources: policySources,
        out: process.stdout,
    };
}


/***/ }),

/***/ 88801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   result: () => (/* binding */ result)
/* harmony export */ });
/* harmony import */ var _policy_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32348);
/* harmony import */ var _policy_record_store_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(14397);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(55536);
/* harmony import */ var _sources_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(476);
/* harmony import */ var _sources_recording_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75887);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96216);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13411);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33814);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(11515);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55840);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20535);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88805);
/* harmony import */ var _load_records_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(62575);
/* harmony import */ var _local_host_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69067);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67365);
/* harmony import */ var _policy_session_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67823);
















/** A lost race for the head of the records is run again at most this often. */
const attempts = 10;
/** Appends a record of kind `result`. */
async function result(given, console) {
    const format = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .toPlainFormat */ .XS)(given);
    const path = given.required('record');
    const of = await readDecisionRecord(path);
    const outcome = (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_10__/* .toOutcome */ .K)(given);
    const nothing = whyNothing(of);
    if (nothing !== undefined) {
        // A job that runs whenever something failed also runs after a no: nothing was deployed, as it should be.
        if (outcome === 'success')
            throw notAllowed(path, nothing);
        const said = `nothing to record: ${path} records ${nothing}`;
        console.out(format === 'json' ? 'null' : (0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_12__/* .escapeTerminal */ .en)(said));
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .h.done;
    }
    const now = Date.now();
    const inputs = inputsOf(of);
    const host = await (0,_local_host_js__WEBPACK_IMPORTED_MODULE_9__/* .openRunHost */ .i)({ inputs, now: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInstant */ .r4)(now) });
    refuseOther(of, (await host.request(inputs)).repository);
    host.configure({ limits: {}, store: await storeOf(of) });
    const records = await (0,_load_records_js__WEBPACK_IMPORTED_MODULE_13__/* .loadRecords */ .f)();
    const build = (previous) => records.recordResult({ ...madeAt(now), of, outcome, previous }, _sources_digest_js__WEBPACK_IMPORTED_MODULE_1__.sha256);
    const { record, answer } = await appendTo(host.records, build);
    if (answer.status !== 'appended') {
        const reason = 'reason' in answer ? answer.reason : 'others kept writing at the same time';
        throw new Error(`the outcome was not recorded: ${reason}`);
    }
    const { service, environment } = of.subject;
    const said = `recorded: ${outcome} of ${service} → ${environment} (${record.id})`;
    console.out(format === 'json' ? (0,_console_js__WEBPACK_IMPORTED_MODULE_14__/* .toJson */ .aB)(record) : (0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_12__/* .escapeTerminal */ .en)(said));
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .h.done;
}
/** The records of one repository tell nothing of another one's deployments (T31). */
function refuseOther({ subject }, { id, name: here }) {
    if (subject.repositoryId === id)
        return;
    throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`the record is one of ${subject.repository} (${subject.repositoryId}), and this is ${here} (${id})`, 'record the outcome in the repository that was promoted');
}
/** The promotion that the record speaks of. */
function inputsOf({ subject }) {
    const { environment, service, sha, artifacts } = subject;
    const lines = artifacts.map(({ name: artifact, digest }) => `${artifact}@${digest}`);
    return { environment, service, sha, artifacts: lines, regions: [] };
}
/** Where the policy that decided keeps its records. Throws if it keeps none. */
async function storeOf({ policy: files, at }) {
    if (files === undefined)
        return undefined;
    const source = (0,_sources_recording_source_js__WEBPACK_IMPORTED_MODULE_2__/* .replayReadings */ .f)(files);
    const now = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .nV)(at) ?? 0;
    const { policy } = await (0,_policy_session_js__WEBPACK_IMPORTED_MODULE_11__/* .loadPolicy */ .t)({ source, now, names: _policy_link_js__WEBPACK_IMPORTED_MODULE_0__/* .anyNames */ .r });
    const store = policy === undefined ? undefined : (0,_policy_record_store_js__WEBPACK_IMPORTED_MODULE_15__/* .recordStoreOf */ .A)(policy);
    if (store === 'none')
        throw new Error('the policy keeps no records: `records: { store: none }`');
    return store;
}
/** What a record says of the run that made it. */
function madeAt(now) {
    return {
        id: (0,_sources_digest_js__WEBPACK_IMPORTED_MODULE_1__.ulid)(now),
        finishedAt: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInstant */ .r4)(now),
        engine: { name: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .name */ .UU, version: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .rE, distSha256: (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .readDistSha256 */ .CL)() },
        tz: process.versions['tz'] ?? 'unknown',
    };
}
async function appendTo(store, build) {
    for (let attempt = 1;; attempt += 1) {
        const head = await store.head();
        const record = build(head);
        const answer = await store.append(record, head);
        if (answer.status !== 'conflict' || attempt === attempts)
            return { record, answer };
    }
}
async function readDecisionRecord(path) {
    const document = await (0,_documents_js__WEBPACK_IMPORTED_MODULE_6__/* .readDocument */ .u)(path);
    if (document.kind === 'evidence' || document.record.kind !== 'decision') {
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`${path} is no record of a decision`, 'take the file that check --record wrote');
    }
    const { record } = document;
    return record;
}
/** Undefined if the decision let something be deployed. */
function whyNothing(of) {
    if (of.decision?.verdict !== 'allow')
        return 'no allow';
    return of.enforced ? undefined : 'a decision that enforced nothing';
}
function notAllowed(path, nothing) {
    return new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`${path} records ${nothing}: nothing should have been deployed`, 'record the outcome of the promotion that was allowed');
}


/***/ }),

/***/ 75700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ evidenceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92652);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58758);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8424);
/** The evidence document: all that a decision reads, as one value without secrets. */




/** `now` is RFC 3339 in UTC, `tz` the version of the time-zone database that filled the zone tables. */
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    now: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p,
    tz: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    request: _request_js__WEBPACK_IMPORTED_MODULE_2__/* .requestSchema */ .TF,
    facts: _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .factsSchema */ .tp,
});


/***/ }),

/***/ 58758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ intrinsicKinds),
/* harmony export */   MU: () => (/* binding */ readingOf),
/* harmony export */   tl: () => (/* binding */ withReading),
/* harmony export */   tp: () => (/* binding */ factsSchema)
/* harmony export */ });
/* unused harmony exports calendarEventSchema, deploymentSchema, pastRecordSchema, factSchemas, factKinds */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88343);
/* harmony import */ var _time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31963);
/* harmony import */ var _time_local_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95206);
/* harmony import */ var _baseline_fact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46357);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92652);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78877);
/* harmony import */ var _report_fact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49470);
/** The closed set of kinds of facts, and the shape of each. */







const instant = _instant_js__WEBPACK_IMPORTED_MODULE_3__/* .instantSchema */ .p;
const sha = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
/** Offsets are minutes east of UTC; each transition holds from its instant to the next one. */
const zone = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    from: instant,
    to: instant,
    transitions: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ at: instant, offset: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr(), abbreviation: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }))
        .min(1),
});
const date = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().refine((text) => (0,_time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCivilDate */ .Di)(text) !== undefined, {
    error: 'expected a date such as 2026-12-24',
});
/** `2026-12-24`, a whole day, or `2026-12-24T18:00:00`, what clocks show in the zone in which it is judged. */
const localTime = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().refine((text) => (0,_time_local_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLocalTime */ .K)(text) !== undefined, {
    error: 'expected a date, or a date and a time such as 2026-12-24T18:00:00',
});
/** Public holidays of one country or region of it, by ISO 3166 code, on the days on which they are kept. */
const holidays = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    from: date,
    through: date,
    days: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ date, name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() })),
});
/**
 * One occurrence of an event. Of an event with a zone start and end are instants, read as RFC 5545
 * says; `widest` is there where clocks change and both readings together are longer. Floating events
 * and whole days are local times of the zone in which the period is judged; the end is exclusive.
 */
const calendarEventSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    uid: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    summary: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    categories: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    /** Not confirmed: it restricts, and permits nothing. */
    tentative: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(true).optional(),
    time: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
            start: instant,
            end: instant,
            widest: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ start: instant, end: instant }).optional(),
        }),
        zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ localStart: localTime, localEnd: localTime }),
    ]),
});
/** All occurrences with a part in `[from, to)`, by start; cancelled ones are left out. */
const calendar = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    from: instant,
    to: instant,
    events: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(calendarEventSchema),
    /** The first things of it that are read, and probably not meant: `line:column: message`. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).optional(),
});
/** One past deployment; times are absent where the source does not tell them. */
const deploymentSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    sha,
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['success', 'failure', 'rolled-back', 'in-progress']),
    startedAt: instant.optional(),
    finishedAt: instant.optional(),
    url: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
});
/** One earlier decision or result of the same service and environment, as the records tell it. */
const pastRecordSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    promotionId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['decision', 'error', 'aborted', 'result']),
    at: instant,
    sha,
    verdict: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['allow', 'block', 'inconclusive']).optional(),
    enforced: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['success', 'failure', 'rolled-back']).optional(),
    /** The version of the time-zone database that it was decided with. */
    tz: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
});
/**
 * Every kind of fact with the schema of its value. Keys: `zone` the zone's name; `holidays` the ISO
 * code; `calendar` the calendar's id; `deployments` and
 * `records` the environment's name, with the layer's where a layer above sees them elsewhere; `check-result` the address of the rule that asks; `report` its id; `baseline` the report's, a metric and a slot (`baselineKey`); `catalog` the
 * service; `branch-protection` the name of the layer; the others have the empty key.
 */
const factSchemas = {
    zone,
    holidays,
    calendar,
    /** Newest first. */
    deployments: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(deploymentSchema),
    /** Newest first. */
    records: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(pastRecordSchema),
    'changed-paths': zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        /** The last successful deployment, or null on the first one: then all paths count. */
        base: sha.nullable(),
        paths: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
    }),
    'check-result': zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        sha,
        conclusion: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        completedAt: instant.optional(),
        url: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    }),
    /** Of a named report of the policy, all its files together. */
    report: _report_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .reportSchema */ .Q,
    /** What the numbers of a report are held against. */
    baseline: _baseline_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineSchema */ .d2,
    catalog: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        tier: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().optional(),
        data: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).optional(),
        regions: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).optional(),
        owner: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    }),
    'branch-protection': zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ ref: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), protected: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY() }),
    /** How far the forge's clock is ahead of the runner's, in seconds. */
    clock: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ skew: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig() }),
    /** Whether the candidate is a commit of the branch that changes have to be merged to. */
    reachability: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ ref: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), reachable: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY() }),
    /** Who says what this run is: the forge's signed token, or variables that a step could have set. */
    'run-identity': zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        proof: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['token', 'claimed']),
        /** Anybody who starts a run could have set what is claimed, and the forge was asked and did not confirm it. */
        unconfirmed: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(true).optional(),
        environment: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
        repositoryId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
        sha: sha.optional(),
        runId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().optional(),
        actorId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
        workflow: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    }),
    /** Whether the policy changed since the last successful deployment, and who stands behind that. */
    'policy-change': zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        /** The commit of the last successful deployment, or null if there is none. */
        base: sha.nullable(),
        changed: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
        /** Who of the layer's owner approved the change, by login. */
        approvedBy: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
        /** What the policy at the base says of this promotion; absent where it was not asked. */
        atBase: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['allow', 'block', 'inconclusive', 'error']).optional(),
        reason: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    }),
    /** The pull request that a preview is about; its branch and labels are what people chose. */
    'pull-request': zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        number: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().positive(),
        branch: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        target: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        labels: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
        /** True if the branch is one of another repository. */
        fork: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
    }),
    class: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['standard', 'normal', 'emergency']),
    risk: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['low', 'medium', 'high']),
    /** Claims: what became of the effects that can still turn an allow into a no. */
    candidate: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ sha }),
    'bypass-redemption': zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }),
    lock: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }),
    'record-append': zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), store: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }),
};
const factKinds = Object.keys(factSchemas);
/** Facts that the runtime itself provides: no policy can demand a trust level of them. */
const intrinsicKinds = new Set([
    'zone',
    'holidays',
    'candidate',
    'bypass-redemption',
    'lock',
    'record-append',
]);
const kindSchemas = Object.fromEntries(factKinds.map((kind) => [
    kind,
    zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .readingSchema */ .Cu)(factSchemas[kind])).optional(),
]));
/** The schema of all facts; unknown kinds are refused. */
const factsSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej(kindSchemas);
/** The reading of one fact, or undefined if nobody looked. */
function readingOf(facts, ref) {
    const ofKind = facts[ref.kind];
    return ofKind !== undefined && Object.hasOwn(ofKind, ref.key) ? ofKind[ref.key] : undefined;
}
/** The facts with one reading set or replaced. */
function withReading(facts, ref, reading) {
    return { ...facts, [ref.kind]: { ...facts[ref.kind], [ref.key]: reading } };
}


/***/ }),

/***/ 8424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TF: () => (/* binding */ requestSchema),
/* harmony export */   yo: () => (/* binding */ artifactSchema),
/* harmony export */   zH: () => (/* binding */ actorSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/** Which promotion is asked for: never what is required of it. */

const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
/** A person or machine, by the forge's id and login; never an e-mail address. */
const actorSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/),
});
/**
 * The request as the host states it. `environment` is the name as asked for; `mode` is `preview`
 * where nothing is enforced. Text fields are untrusted: they are escaped wherever they are shown.
 */
const requestSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    host: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['git', 'github', 'gitlab']),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['enforce', 'preview']),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }),
    service: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sha, tree: sha.optional(), ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), pinned: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(artifactSchema),
    regions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    ticket: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    actors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(actorSchema),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
        job: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    })
        .optional(),
});


/***/ }),

/***/ 40504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openHost),
/* harmony export */   j: () => (/* binding */ openGitHost),
/* harmony export */   openStep: () => (/* binding */ openStep)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34337);
/** Finds the host that the command runs on: the only place that looks at a forge's variables. */


/** The step that this process is, or undefined outside of a pipeline. */
async function openStep() {
    const forge = forgeOf(process.env);
    if (forge === undefined)
        return undefined;
    if (forge === 'GitLab') {
        const { gitlabStep } = await __webpack_require__.e(/* import() */ 1401).then(__webpack_require__.bind(__webpack_require__, 61401));
        return gitlabStep(process.env, process.stdout);
    }
    const { githubStep } = await __webpack_require__.e(/* import() */ 8973).then(__webpack_require__.bind(__webpack_require__, 28973));
    return githubStep(process.env, process.stdout);
}
/** The host of this process: that of its forge, and no other one where that cannot be opened. */
async function openHost(options) {
    const forge = forgeOf(process.env);
    if (forge === 'GitHub') {
        const { githubHost } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(8343), __webpack_require__.e(155), __webpack_require__.e(8448), __webpack_require__.e(6000)]).then(__webpack_require__.bind(__webpack_require__, 56000));
        return githubHost({ ...options, env: process.env });
    }
    if (forge === 'GitLab') {
        const { gitlabHost } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(8343), __webpack_require__.e(155), __webpack_require__.e(8448), __webpack_require__.e(9996)]).then(__webpack_require__.bind(__webpack_require__, 99996));
        return gitlabHost({ ...options, env: process.env });
    }
    return openGitHost(options);
}
/** The local git host, whatever the process runs on: for commands that publish and claim nothing. */
async function openGitHost(options) {
    const { gitHost } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(8343), __webpack_require__.e(8448), __webpack_require__.e(5348), __webpack_require__.e(6302)]).then(__webpack_require__.bind(__webpack_require__, 36302));
    return gitHost({ ...options, layers: options.inputs.layers, login: loginName() });
}
/**
 * Throws a RequestError for a process that says it is on both: whoever starts a pipeline of GitLab can set
 * GITHUB_ACTIONS, and would have it decided by what he sets besides (T62).
 */
function forgeOf(env) {
    const isGithub = env['GITHUB_ACTIONS'] === 'true';
    const isGitlab = env['GITLAB_CI'] === 'true';
    if (isGithub && isGitlab) {
        const message = 'GITHUB_ACTIONS and GITLAB_CI are both set: a job runs on one of them';
        throw new _host_js__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .GI('request/two-forges', message, 'remove the variable that is not true');
    }
    if (isGithub)
        return 'GitHub';
    return isGitlab ? 'GitLab' : undefined;
}
function loginName() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username;
    }
    catch {
        return 'unknown';
    }
}


/***/ }),

/***/ 87290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ blocksOf)
/* harmony export */ });
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97388);

/** All check blocks of an environment, in the order of the registry, own ones first. */
function blocksOf(id, environment) {
    const own = blocksIn(environment, { path: ['environments', id], address: id, options: [] });
    const also = Object.entries(environment.also ?? {}).flatMap(([alsoId, block]) => blocksIn(block, {
        path: ['environments', id, 'also', alsoId],
        address: `${id}/${alsoId}`,
        options: [block],
    }));
    return [...own, ...also];
}
function blocksIn(container, at) {
    const values = container;
    return _checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A.flatMap((check) => {
        const config = values[check.id];
        if (typeof config !== 'object' || config === null)
            return [];
        return [
            {
                check,
                config,
                path: [...at.path, check.id],
                address: `${at.address}/${check.id}`,
                options: [...at.options, config],
            },
        ];
    });
}


/***/ }),

/***/ 14397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ recordStoreOf)
/* harmony export */ });
/**
 * `branch`, `none`, or `owner/repo`; undefined if the policy does not say. Words are sealed, so that
 * at most one layer says it.
 */
function recordStoreOf({ layers }) {
    return layers.find(({ config }) => config.records?.store !== undefined)?.config.records?.store;
}


/***/ }),

/***/ 75887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ recordReadings),
/* harmony export */   f: () => (/* binding */ replayReadings)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(476);

/** Wraps a source. */
function recordReadings(source) {
    const files = [];
    const unread = [];
    const changed = [];
    const keep = (role, asked, reading) => {
        if (reading.status === 'known') {
            const { level, text } = reading.file;
            files.push({ ...(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__.identify)(reading.file), role, asked, level, text });
        }
        else {
            unread.push({ role, asked, status: reading.status, reason: reading.reason });
        }
        return reading;
    };
    return {
        root: async (path) => keep('root', '', await source.root(path)),
        layer: async (file) => keep('layer', nameOf(file), await source.layer(file)),
        live: async (file) => {
            const reading = await source.live(file);
            return isCalendar(file.path) ? reading : keep('live', nameOf(file), reading);
        },
        sibling: async (path, of) => {
            const reading = await source.sibling(path, of);
            return isCalendar(path) ? reading : keep('sibling', `${of.name} ${path}`, reading);
        },
        changedAt: async (file) => {
            const at = await source.changedAt(file);
            changed.push({ asked: nameOf(file), ...(at === undefined ? {} : { at }) });
            return at;
        },
        readings: () => ({ files, unread, changed }),
    };
}
/** What a calendar says is part of the evidence, with its digest: its text would be there twice. */
function isCalendar(path) {
    return path.endsWith('.ics');
}
/** The source that a record holds: it answers what was answered then, and nothing else. */
function replayReadings(readings) {
    const find = (role, asked) => {
        const file = readings.files.find((one) => one.role === role && one.asked === asked);
        if (file)
            return Promise.resolve({ status: 'known', file });
        const missing = readings.unread.find((one) => one.role === role && one.asked === asked);
        const { status, reason } = missing ?? {
            status: 'failed',
            reason: 'not in the record',
        };
        return Promise.resolve({ status, reason });
    };
    return {
        root: () => find('root', ''),
        layer: (file) => find('layer', nameOf(file)),
        live: (file) => find('live', nameOf(file)),
        sibling: (path, of) => find('sibling', `${of.name} ${path}`),
        changedAt: (file) => Promise.resolve(readings.changed.find(({ asked }) => asked === nameOf(file))?.at),
    };
}
function nameOf({ repository, path, ref }) {
    return `${repository}//${path}${ref === undefined ? '' : `@${ref}`}`;
}


/***/ })

};

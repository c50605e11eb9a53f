export const id = 7706;
export const ids = [7706,504,5864];
export const modules = {

/***/ 9488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ appendTo)
/* harmony export */ });
/** A lost race for the head of the records is run again at most this often. */
const attempts = 10;
/** `build` makes the record on the head that it is to stand on. Rejects if the head cannot be read. */
async function appendTo(store, build) {
    for (let attempt = 1;; attempt += 1) {
        const head = await store.head();
        const record = build(head);
        const answer = await store.append(record, head);
        if (answer.status !== 'conflict' || attempt === attempts)
            return { record, answer };
    }
}


/***/ }),

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




/** Reads a record (its digest is checked) or an evidence document. Throws a UsageError; `hint` is for a file that is not there. */
async function readDocument(path, hint = 'name a file that exists') {
    const value = parseJson(await readText(path, hint), path);
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
async function readText(path, hint) {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile())
            throw new Error('it is not a file');
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${path} could not be read: ${reason}`, hint);
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
    return Promise.all(/* import() */[__webpack_require__.e(2153), __webpack_require__.e(5126)]).then(__webpack_require__.bind(__webpack_require__, 85126));
}


/***/ }),

/***/ 55864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ openRunHost),
/* harmony export */   openLocalHost: () => (/* binding */ openLocalHost)
/* harmony export */ });
/* harmony import */ var _hosts_detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40504);
/* harmony import */ var _policy_policy_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96281);
/* harmony import */ var _sources_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(476);
/* harmony import */ var _load_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62575);
/** Opens the host of a run with what it takes from the process. */




/** The host that the process runs on: for commands that decide, claim or record. */
async function openRunHost(opened) {
    return (0,_hosts_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .openHost */ .Z)(await toOptions(opened));
}
/** The local git repository, whatever the process runs on: for commands that only read files. */
async function openLocalHost(opened) {
    const { layers, now } = opened;
    const inputs = { environment: '', layers, artifacts: [], regions: [] };
    return (0,_hosts_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .openGitHost */ .j)(await toOptions({ inputs, now }));
}
/** The module of records is a chunk of its own, which commands share. */
async function toOptions({ inputs, now }) {
    const { readRecord } = await (0,_load_records_js__WEBPACK_IMPORTED_MODULE_3__/* .loadRecords */ .f)();
    return {
        directory: process.cwd(),
        inputs,
        now,
        readRecord: (value) => readRecord(value, _sources_digest_js__WEBPACK_IMPORTED_MODULE_2__.sha256),
        listSources: _policy_policy_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .policySources */ .T,
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
/* harmony import */ var _policy_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98431);
/* harmony import */ var _policy_record_store_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(14397);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(55536);
/* harmony import */ var _sources_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(476);
/* harmony import */ var _sources_recording_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75887);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96216);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13411);
/* harmony import */ var _append_record_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9488);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33814);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(11515);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55840);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20535);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88805);
/* harmony import */ var _load_records_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(62575);
/* harmony import */ var _local_host_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55864);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67365);
/* harmony import */ var _policy_session_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67823);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(91222);


















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
    const { record, answer } = await (0,_append_record_js__WEBPACK_IMPORTED_MODULE_14__/* .appendTo */ .S)(host.records, build);
    if (answer.status !== 'appended') {
        const reason = 'reason' in answer ? answer.reason : 'others kept writing at the same time';
        throw new Error(`the outcome was not recorded: ${reason}`);
    }
    const { service, environment } = of.subject;
    const said = `recorded: ${outcome} of ${service} → ${environment} (${record.id})`;
    console.out(format === 'json' ? (0,_console_js__WEBPACK_IMPORTED_MODULE_15__/* .toJson */ .aB)(record) : (0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_12__/* .escapeTerminal */ .en)(said));
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
    const store = policy === undefined ? undefined : (0,_policy_record_store_js__WEBPACK_IMPORTED_MODULE_16__/* .recordStoreOf */ .A)(policy);
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
        tz: (0,_world_js__WEBPACK_IMPORTED_MODULE_17__/* .tzVersion */ .x)(),
    };
}
async function readDecisionRecord(path) {
    const hint = 'name the file that check wrote; another job has it as an artifact of the gate: on GitLab by `dependencies`, on GitHub by actions/download-artifact';
    const document = await (0,_documents_js__WEBPACK_IMPORTED_MODULE_6__/* .readDocument */ .u)(path, hint);
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

/***/ 91222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ worldOf),
/* harmony export */   x: () => (/* binding */ tzVersion)
/* harmony export */ });
/** The world of one run, with the policies that it reads. */
function worldOf(host, read) {
    const { facts, tellsDeployments, outside, freezes, workspace, archives } = host;
    return {
        ...read,
        read: facts,
        tz: tzVersion(),
        tellsDeployments,
        outside,
        freezes,
        workspace,
        archives,
    };
}
/** The version of the runtime's time-zone database. */
function tzVersion() {
    return process.versions['tz'] ?? 'unknown';
}


/***/ }),

/***/ 75700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ evidenceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92652);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11743);
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

/***/ 11743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tp: () => (/* binding */ factsSchema),
  HC: () => (/* binding */ intrinsicKinds),
  MU: () => (/* binding */ readingOf),
  tl: () => (/* binding */ withReading)
});

// UNUSED EXPORTS: calendarEventSchema, deploymentSchema, factKinds, factSchemas, pastRecordSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/time/civil-date.js
var civil_date = __webpack_require__(31963);
// EXTERNAL MODULE: ./lib/time/local-time.js
var local_time = __webpack_require__(95206);
// EXTERNAL MODULE: ./lib/evidence/baseline-fact.js
var baseline_fact = __webpack_require__(46357);
// EXTERNAL MODULE: ./lib/evidence/changes-fact.js
var changes_fact = __webpack_require__(43391);
;// CONCATENATED MODULE: ./lib/evidence/code-owners-fact.js
/** Who owns what the changes of a promotion touch, by the CODEOWNERS file of the protected branch. */


const code_owners_fact_text = schemas/* string */.YjP();
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
/**
 * Paths of one change with the same owners. Without owners nobody owns them: the file does not name
 * them, or takes their owners away. With `unknown` it is not known who owns them, and that says why.
 */
const ownedPathsSchema = schemas/* strictObject */.rej({
    /** The first of the patterns, as it is written; absent where none matches. */
    pattern: code_owners_fact_text.optional(),
    /** The line of that pattern, from 1. */
    line: schemas/* int */.Whr().positive().optional(),
    /** The section of GitLab's file that asks for it. */
    section: code_owners_fact_text.optional(),
    /** How many owners the section asks for; 1 where it does not say. */
    count: schemas/* int */.Whr().positive(),
    /** As they are written: `@alice`, `@acme/payments`, an address. */
    owners: schemas/* array */.YOg(code_owners_fact_text),
    unknown: code_owners_fact_text.optional(),
    /** The first few, and how many more there are. Untrusted. */
    paths: schemas/* array */.YOg(code_owners_fact_text),
    more: schemas/* int */.Whr().min(0),
});
/** Who is meant by a name in the file: one login, the members of a group, or why that is not known. */
const ownerSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ name: code_owners_fact_text, members: schemas/* array */.YOg(changes_fact/* accountSchema */.rE) }),
    schemas/* strictObject */.rej({ name: code_owners_fact_text, unknown: code_owners_fact_text, needs: code_owners_fact_text.optional() }),
]);
const codeOwnersSchema = schemas/* strictObject */.rej({
    /** Where the file is at the head of the protected branch; null if there is none. */
    file: schemas/* strictObject */.rej({ path: code_owners_fact_text, commit: sha }).nullable(),
    /** What is wrong with the file, `path:line: message`: the first few. */
    faults: schemas/* array */.YOg(code_owners_fact_text),
    /** By the head and the number of each change; at least one part each. */
    changes: schemas/* array */.YOg(schemas/* strictObject */.rej({
        head: sha,
        number: schemas/* int */.Whr().positive().optional(),
        parts: schemas/* array */.YOg(ownedPathsSchema).min(1),
    })),
    /** Everybody who owns one of the parts. */
    owners: schemas/* array */.YOg(ownerSchema),
});

// EXTERNAL MODULE: ./lib/evidence/instant.js
var instant = __webpack_require__(92652);
// EXTERNAL MODULE: ./lib/evidence/owed-fact.js
var owed_fact = __webpack_require__(7185);
// EXTERNAL MODULE: ./lib/evidence/reading.js
var reading = __webpack_require__(78877);
// EXTERNAL MODULE: ./lib/evidence/report-fact.js
var report_fact = __webpack_require__(49470);
;// CONCATENATED MODULE: ./lib/evidence/facts.js
/** The closed set of kinds of facts, and the shape of each. */










const facts_instant = instant/* instantSchema */.p;
const facts_sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
/** Offsets are minutes east of UTC; each transition holds from its instant to the next one. */
const zone = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    from: facts_instant,
    to: facts_instant,
    transitions: schemas/* array */.YOg(schemas/* strictObject */.rej({ at: facts_instant, offset: schemas/* int */.Whr(), abbreviation: schemas/* string */.YjP() }))
        .min(1),
});
const date = schemas/* string */.YjP().refine((text) => (0,civil_date/* parseCivilDate */.Di)(text) !== undefined, {
    error: 'expected a date such as 2026-12-24',
});
/** `2026-12-24`, a whole day, or `2026-12-24T18:00:00`, what clocks show in the zone in which it is judged. */
const localTime = schemas/* string */.YjP().refine((text) => (0,local_time/* parseLocalTime */.K)(text) !== undefined, {
    error: 'expected a date, or a date and a time such as 2026-12-24T18:00:00',
});
/** Public holidays of one country or region of it, by ISO 3166 code, on the days on which they are kept. */
const holidays = schemas/* strictObject */.rej({
    from: date,
    through: date,
    days: schemas/* array */.YOg(schemas/* strictObject */.rej({ date, name: schemas/* string */.YjP() })),
});
/**
 * One occurrence of an event. Of an event with a zone start and end are instants, read as RFC 5545
 * says; `widest` is there where clocks change and both readings together are longer. Floating events
 * and whole days are local times of the zone in which the period is judged; the end is exclusive.
 */
const calendarEventSchema = schemas/* strictObject */.rej({
    uid: schemas/* string */.YjP(),
    summary: schemas/* string */.YjP().optional(),
    categories: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Not confirmed: it restricts, and permits nothing. */
    tentative: schemas/* literal */.euz(true).optional(),
    time: schemas/* union */.KCZ([
        schemas/* strictObject */.rej({
            start: facts_instant,
            end: facts_instant,
            widest: schemas/* strictObject */.rej({ start: facts_instant, end: facts_instant }).optional(),
        }),
        schemas/* strictObject */.rej({ localStart: localTime, localEnd: localTime }),
    ]),
});
/** All occurrences with a part in `[from, to)`, by start; cancelled ones are left out. */
const calendar = schemas/* strictObject */.rej({
    from: facts_instant,
    to: facts_instant,
    events: schemas/* array */.YOg(calendarEventSchema),
    /** The first things of it that are read, and probably not meant: `line:column: message`. */
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
/** One past deployment; times are absent where the source does not tell them. */
const deploymentSchema = schemas/* strictObject */.rej({
    sha: facts_sha,
    version: schemas/* string */.YjP().optional(),
    outcome: schemas/* enum */.k5n(['success', 'failure', 'rolled-back', 'in-progress']),
    startedAt: facts_instant.optional(),
    finishedAt: facts_instant.optional(),
    url: schemas/* string */.YjP().optional(),
    /** A success that whoever may push could have made up: nothing counts as deployed before because of it. */
    unproved: schemas/* literal */.euz(true).optional(),
});
/** One earlier decision or result of the same service and environment, as the records tell it. */
const pastRecordSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    promotionId: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['decision', 'error', 'aborted', 'result']),
    at: facts_instant,
    sha: facts_sha,
    verdict: schemas/* enum */.k5n(['allow', 'block', 'inconclusive']).optional(),
    enforced: schemas/* boolean */.zMY(),
    outcome: schemas/* enum */.k5n(['success', 'failure', 'rolled-back']).optional(),
    /** Digests of the artifacts that it was about. */
    artifacts: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** The version of the time-zone database that it was decided with. */
    tz: schemas/* string */.YjP().optional(),
});
/** What is wrong with the proof of a run's identity. */
const refusalSchema = schemas/* strictObject */.rej({
    fault: schemas/* enum */.k5n(['form', 'signature', 'issuer', 'audience', 'expired', 'early', 'variable']),
    /** In words that go on after "it is refused:"; never holds a part of the token. */
    reason: schemas/* string */.YjP(),
    /** The variable by which the job is given the token, or the one that says something else. */
    variable: schemas/* string */.YjP(),
});
/**
 * Every kind of fact with the schema of its value. Keys: `zone` the zone's name; `holidays` the ISO
 * code; `calendar` the calendar's id; `deployments` and
 * `records` the environment's name, with the layer's where a layer above sees them elsewhere; `check-result` the address of the rule that asks; `report` its id; `baseline` the report's, a metric and a slot (`baselineKey`); `catalog` the
 * service; `branch-protection` the name of the layer; `changes` and `code-owners` that of the deployments they count from;
 * `group` the group's id; the others have the empty key.
 */
const factSchemas = {
    zone,
    holidays,
    calendar,
    /** Newest first. */
    deployments: schemas/* array */.YOg(deploymentSchema),
    /** Newest first. */
    records: schemas/* array */.YOg(pastRecordSchema),
    'changed-paths': schemas/* strictObject */.rej({
        /** The last successful deployment, or null on the first one: then all paths count. */
        base: facts_sha.nullable(),
        paths: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** Those of them that base and candidate differ in, and that the candidate has; all if it is absent. */
        present: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    }),
    'check-result': schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        sha: facts_sha,
        conclusion: schemas/* string */.YjP(),
        completedAt: facts_instant.optional(),
        url: schemas/* string */.YjP().optional(),
    }),
    /** Of a named report of the policy, all its files together. */
    report: report_fact/* reportSchema */.Q,
    /** What the numbers of a report are held against. */
    baseline: baseline_fact/* baselineSchema */.d2,
    catalog: schemas/* strictObject */.rej({
        tier: schemas/* int */.Whr().optional(),
        data: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        regions: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        owner: schemas/* string */.YjP().optional(),
    }),
    'branch-protection': schemas/* strictObject */.rej({
        ref: schemas/* string */.YjP(),
        protected: schemas/* boolean */.zMY(),
        /**
         * What keeps it from being protected, where the forge tells that: no rule asks for a review, somebody
         * may push (or make the tag), or the pinned commit is none of the branch.
         */
        lacks: schemas/* enum */.k5n(['review-rule', 'closed-push', 'pinned-commit']).optional(),
    }),
    /** How far the forge's clock is ahead of the runner's, in seconds. */
    clock: schemas/* strictObject */.rej({ skew: schemas/* number */.aig() }),
    /** Whether the candidate is a commit of the branch that changes have to be merged to. */
    reachability: schemas/* strictObject */.rej({ ref: schemas/* string */.YjP(), reachable: schemas/* boolean */.zMY() }),
    /** Who says what this run is: the forge's signed token, or variables that a step could have set. */
    'run-identity': schemas/* strictObject */.rej({
        proof: schemas/* enum */.k5n(['token', 'claimed', 'refused']),
        /** Of a token, or of variables, that were looked at and are not believed. */
        refusal: refusalSchema.optional(),
        /** Anybody who starts a run could have set what is claimed, and the forge was asked and did not confirm it. */
        unconfirmed: schemas/* literal */.euz(true).optional(),
        environment: schemas/* string */.YjP().optional(),
        repositoryId: schemas/* string */.YjP().optional(),
        sha: facts_sha.optional(),
        runId: schemas/* string */.YjP().optional(),
        attempt: schemas/* int */.Whr().optional(),
        actorId: schemas/* string */.YjP().optional(),
        workflow: schemas/* string */.YjP().optional(),
    }),
    /** Whether the policy changed since the last successful deployment, and who stands behind that. */
    'policy-change': schemas/* strictObject */.rej({
        /** The commit of the last successful deployment, or null if there is none. */
        base: facts_sha.nullable(),
        changed: schemas/* boolean */.zMY(),
        /** Who of the layer's owner approved the change, by login. */
        approvedBy: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** Why no owner's approval counts, once the policy at the base was asked instead. */
        unapproved: schemas/* string */.YjP().optional(),
        /** What the policy at the base says of this promotion; absent where it was not asked. */
        atBase: schemas/* enum */.k5n(['allow', 'block', 'inconclusive', 'error']).optional(),
        reason: schemas/* string */.YjP().optional(),
    }),
    /** The pull request that a preview is about; its branch and labels are what people chose. */
    'pull-request': schemas/* strictObject */.rej({
        number: schemas/* int */.Whr().positive(),
        branch: schemas/* string */.YjP(),
        target: schemas/* string */.YjP(),
        labels: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** True if the branch is one of another repository. */
        fork: schemas/* boolean */.zMY(),
    }),
    /** What is promoted, and who wrote and approved it. */
    changes: changes_fact/* changesSchema */.fh,
    /** Whose approval the paths of these changes ask for. */
    'code-owners': codeOwnersSchema,
    /** The members of a group of the policy. */
    group: changes_fact/* groupSchema */.NL,
    /** Which accounts are one person's. */
    people: changes_fact/* peopleSchema */.Zm,
    /** In whose name this run was started. */
    starter: changes_fact/* starterSchema */.bI,
    /** What earlier decisions of the same service and environment left owed, and is not settled. */
    owed: owed_fact/* owedSchema */.Pr,
    class: schemas/* enum */.k5n(['standard', 'normal', 'emergency']),
    risk: schemas/* enum */.k5n(['low', 'medium', 'high']),
    /** Claims: what became of the effects that can still turn an allow into a no. */
    candidate: schemas/* strictObject */.rej({ sha: facts_sha }),
    'bypass-redemption': schemas/* strictObject */.rej({ id: schemas/* string */.YjP() }),
    lock: schemas/* strictObject */.rej({ id: schemas/* string */.YjP() }),
    'record-append': schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), store: schemas/* string */.YjP() }),
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
    schemas/* record */.g1P(schemas/* string */.YjP(), (0,reading/* readingSchema */.Cu)(factSchemas[kind])).optional(),
]));
/** The schema of all facts; unknown kinds are refused. */
const factsSchema = schemas/* strictObject */.rej(kindSchemas);
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
        const { githubHost } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(8343), __webpack_require__.e(8161), __webpack_require__.e(4840), __webpack_require__.e(1456), __webpack_require__.e(9698)]).then(__webpack_require__.bind(__webpack_require__, 39698));
        return githubHost({ ...options, env: process.env });
    }
    if (forge === 'GitLab') {
        const { gitlabHost } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(8343), __webpack_require__.e(8161), __webpack_require__.e(4840), __webpack_require__.e(7314), __webpack_require__.e(1456), __webpack_require__.e(3963)]).then(__webpack_require__.bind(__webpack_require__, 40554));
        return gitlabHost({ ...options, env: process.env });
    }
    return openGitHost(options);
}
/** The local git host, whatever the process runs on: for commands that publish and claim nothing. */
async function openGitHost(options) {
    const { gitHost } = await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(8343), __webpack_require__.e(8161), __webpack_require__.e(5348), __webpack_require__.e(5447)]).then(__webpack_require__.bind(__webpack_require__, 55447));
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
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83694);

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

/***/ 96281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ policySources)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57040);
/** Which other policies a policy allows the step to name: its `policy-sources`, read before anything else of it. */


const sourcesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ 'policy-sources': zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional() });
/** `owner/repo` or `owner/repo//path` each; undefined if the text is no policy. */
function policySources(text) {
    const document = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)({ file: '.promotion-gate.yml', text });
    const parsed = document.ok ? sourcesSchema.safeParse(document.yaml.value) : undefined;
    return parsed?.success === true ? (parsed.data['policy-sources'] ?? []) : undefined;
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

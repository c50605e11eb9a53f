export const id = 801;
export const ids = [801,135];
export const modules = {

/***/ 3459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5700);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3814);
/* harmony import */ var _load_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2575);
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

/***/ 2575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ loadRecords)
/* harmony export */ });
/** Building and reading records needs canonical JSON, which most runs that fail do not. */
function loadRecords() {
    return __webpack_require__.e(/* import() */ 126).then(__webpack_require__.bind(__webpack_require__, 5126));
}


/***/ }),

/***/ 7135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLocalHost: () => (/* binding */ openLocalHost),
  i: () => (/* binding */ openRunHost)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/hosts/host.js
var host = __webpack_require__(4337);
;// CONCATENATED MODULE: ./lib/hosts/detect.js
/** Finds the host that the command runs on: the only place that looks at a forge's variables. */


/** The host of this process. On a forge that this version does not serve it refuses: no silent fallback. */
async function openHost(options) {
    const { env } = process;
    const forge = env['GITHUB_ACTIONS'] === 'true'
        ? 'GitHub'
        : env['GITLAB_CI'] === 'true'
            ? 'GitLab'
            : undefined;
    if (forge !== undefined) {
        throw new host/* RequestError */.G('request/host-not-built', `this version does not decide on ${forge} yet: policy and workspace are not trusted there`, 'run the command outside of the pipeline, or use `lint` and `explain --evidence`');
    }
    return openGitHost(options);
}
/** The local git host, whatever the process runs on: for commands that publish and claim nothing. */
async function openGitHost(options) {
    const { gitHost } = await Promise.all(/* import() */[__webpack_require__.e(348), __webpack_require__.e(36)]).then(__webpack_require__.bind(__webpack_require__, 4036));
    return gitHost({ ...options, login: loginName() });
}
function loginName() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return 'unknown';
    }
}

// EXTERNAL MODULE: ./lib/sources/digest.js
var digest = __webpack_require__(476);
// EXTERNAL MODULE: ./lib/cli/load-records.js
var load_records = __webpack_require__(2575);
;// CONCATENATED MODULE: ./lib/cli/local-host.js
/** Opens the host of a run with what it takes from the process. */



/** The host that the process runs on: for commands that decide, claim or record. */
async function openRunHost(opened) {
    return openHost(await toOptions(opened));
}
/** The local git repository, whatever the process runs on: for commands that only read files. */
async function openLocalHost(opened) {
    return openGitHost(await toOptions(opened));
}
/** The module of records is a chunk of its own, which commands share. */
async function toOptions({ layers, now }) {
    const { readRecord } = await (0,load_records/* loadRecords */.f)();
    return {
        directory: process.cwd(),
        layers,
        now,
        readRecord: (value) => readRecord(value, digest.sha256),
        out: process.stdout,
    };
}


/***/ }),

/***/ 8801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   result: () => (/* binding */ result)
/* harmony export */ });
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5536);
/* harmony import */ var _sources_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(476);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6216);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7885);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3814);
/* harmony import */ var _console_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1515);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3459);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(535);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8805);
/* harmony import */ var _load_records_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2575);
/* harmony import */ var _local_host_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7135);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7365);












/** A lost race for the head of the records is run again at most this often. */
const attempts = 10;
/** Appends a record of kind `result`. */
async function result(given, console) {
    const format = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .toPlainFormat */ .XS)(given);
    const of = await readDecisionRecord(given.required('record'));
    const outcome = (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_8__/* .toOutcome */ .K)(given);
    const now = Date.now();
    const host = await (0,_local_host_js__WEBPACK_IMPORTED_MODULE_7__/* .openRunHost */ .i)({ layers: undefined, now: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(now) });
    const records = await (0,_load_records_js__WEBPACK_IMPORTED_MODULE_9__/* .loadRecords */ .f)();
    const build = (previous) => records.recordResult({ ...madeAt(now), of, outcome, previous }, _sources_digest_js__WEBPACK_IMPORTED_MODULE_0__.sha256);
    const { record, answer } = await appendTo(host.records, build);
    if (answer.status !== 'appended') {
        const reason = 'reason' in answer ? answer.reason : 'others kept writing at the same time';
        throw new Error(`the outcome was not recorded: ${reason}`);
    }
    const { service, environment } = of.subject;
    const said = `recorded: ${outcome} of ${service} → ${environment} (${record.id})`;
    console.out(format === 'json' ? (0,_console_js__WEBPACK_IMPORTED_MODULE_10__/* .toJson */ .a)(record) : (0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_11__/* .escapeTerminal */ .en)(said));
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .h.done;
}
/** What a record says of the run that made it. */
function madeAt(now) {
    return {
        id: (0,_sources_digest_js__WEBPACK_IMPORTED_MODULE_0__.ulid)(now),
        finishedAt: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(now),
        engine: { name: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU, version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .rE, distSha256: (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readDistSha256 */ .CL)() },
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
    const document = await (0,_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocument */ .u)(path);
    if (document.kind === 'evidence' || document.record.kind !== 'decision') {
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${path} is no record of a decision`, 'take the file that check --record wrote');
    }
    const { record } = document;
    if (record.decision?.verdict !== 'allow') {
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${path} records no allow: nothing should have been deployed`, 'record the outcome of the promotion that was allowed');
    }
    return record;
}


/***/ }),

/***/ 5700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ evidenceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2311);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2652);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8758);
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

/***/ 8758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ intrinsicKinds),
/* harmony export */   MU: () => (/* binding */ readingOf),
/* harmony export */   tl: () => (/* binding */ withReading),
/* harmony export */   tp: () => (/* binding */ factsSchema)
/* harmony export */ });
/* unused harmony exports deploymentSchema, pastRecordSchema, factSchemas, factKinds */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2652);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);
/** The closed set of kinds of facts, and the shape of each. */



const instant = _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p;
const sha = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
/** Offsets are minutes east of UTC; each transition holds from its instant to the next one. */
const zone = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    from: instant,
    to: instant,
    transitions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ at: instant, offset: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), abbreviation: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }))
        .min(1),
});
/** One past deployment; times are absent where the source does not tell them. */
const deploymentSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    sha,
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['success', 'failure', 'rolled-back', 'in-progress']),
    startedAt: instant.optional(),
    finishedAt: instant.optional(),
    url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
/** One earlier decision or result of the same service and environment, as the records tell it. */
const pastRecordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    promotionId: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['decision', 'error', 'aborted', 'result']),
    at: instant,
    sha,
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['allow', 'block', 'inconclusive']).optional(),
    enforced: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['success', 'failure', 'rolled-back']).optional(),
});
/**
 * Every kind of fact with the schema of its value. Keys: `zone` the zone's name; `deployments` and
 * `records` the environment's name, with the layer's where a layer above sees them elsewhere; `check-result` the address of the rule that asks; `catalog` the
 * service; the others have the empty key.
 */
const factSchemas = {
    zone,
    /** Newest first. */
    deployments: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(deploymentSchema),
    /** Newest first. */
    records: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(pastRecordSchema),
    'changed-paths': zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        /** The last successful deployment, or null on the first one: then all paths count. */
        base: sha.nullable(),
        paths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    }),
    'check-result': zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        sha,
        conclusion: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        completedAt: instant.optional(),
        url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    }),
    catalog: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        tier: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional(),
        data: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
        regions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
        owner: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    }),
    'branch-protection': zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), protected: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() }),
    class: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['standard', 'normal', 'emergency']),
    risk: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['low', 'medium', 'high']),
    /** Claims: what became of the effects that can still turn an allow into a no. */
    candidate: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ sha }),
    'bypass-redemption': zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    lock: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    'record-append': zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), store: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
};
const factKinds = Object.keys(factSchemas);
/** Facts that the runtime itself provides: no policy can demand a trust level of them. */
const intrinsicKinds = new Set([
    'zone',
    'candidate',
    'bypass-redemption',
    'lock',
    'record-append',
]);
const kindSchemas = Object.fromEntries(factKinds.map((kind) => [
    kind,
    zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readingSchema */ .Cu)(factSchemas[kind])).optional(),
]));
/** The schema of all facts; unknown kinds are refused. */
const factsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(kindSchemas);
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

/***/ 2652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ instantSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2311);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6216);
/** The schema of instants in documents: RFC 3339 with seconds, exactly what the time room reads. */


/** Text such as `2026-11-20T16:55:00Z`. */
const instantSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .refine((text) => (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(text) !== undefined, {
    error: 'expected an instant such as 2026-11-20T16:55:00Z',
})
    .meta({ format: 'date-time' });


/***/ }),

/***/ 8877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ readingSchema),
/* harmony export */   W2: () => (/* binding */ isTrusted),
/* harmony export */   eN: () => (/* binding */ trustLevels),
/* harmony export */   t8: () => (/* binding */ isUnknown)
/* harmony export */ });
/* unused harmony export provenanceSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2311);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2652);
/** What came of looking at one thing: known, nothing there, not knowable here, or could not look. */


/** How far a source can be believed, weakest first. */
const trustLevels = ['workspace', 'artifact', 'forge', 'attested'];
/** Where a value came from. `fetchedAt` is RFC 3339 in UTC; `digest` is `sha256:<hex>` of what was read. */
const provenanceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(trustLevels),
    system: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    fetchedAt: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p,
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
/** The schema of a reading whose known value has the given schema. */
function readingSchema(value) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('status', [
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('known'), value, source: provenanceSchema }),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('none'), source: provenanceSchema }),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('unsupported'),
            reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            needs: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        }),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('failed'), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), retryable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
    ]);
}
/** True if the reading says neither what is there nor that nothing is there. */
function isUnknown(reading) {
    return reading.status === 'unsupported' || reading.status === 'failed';
}
/** True if `level` is at least as strong as `demanded`. */
function isTrusted(level, demanded) {
    return trustLevels.indexOf(level) >= trustLevels.indexOf(demanded);
}


/***/ }),

/***/ 8424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TF: () => (/* binding */ requestSchema),
/* harmony export */   yo: () => (/* binding */ artifactSchema),
/* harmony export */   zH: () => (/* binding */ actorSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);
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

/***/ 4337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
/** The step was asked for something that cannot be: exit 2, no decision. */
class RequestError extends Error {
    code;
    hint;
    constructor(code, message, hint) {
        super(message);
        this.code = code;
        this.hint = hint;
    }
}


/***/ }),

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identify: () => (/* binding */ identify),
/* harmony export */   identifyLayers: () => (/* binding */ identifyLayers),
/* harmony export */   sha256: () => (/* binding */ sha256),
/* harmony export */   ulid: () => (/* binding */ ulid)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** SHA-256 digests and identifiers of what the gate reads and writes. */

/** SHA-256 of UTF-8 text, as hex. */
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}
/** Who a file is, without its text. */
function identify(file) {
    const { name, repository, path, commit, blob, text } = file;
    return {
        name,
        repository,
        path,
        ...(commit === undefined ? {} : { commit }),
        ...(blob === undefined ? {} : { blob }),
        sha256: sha256(text),
    };
}
/** The identities of all layers, the policy itself first. */
function identifyLayers(chain) {
    return chain.layers.map(({ file }) => identify(file));
}
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** A ULID: 48 bits of time and 80 random bits, sortable by time (github.com/ulid/spec). */
function ulid(now) {
    const time = encode(BigInt(now), 10);
    const random = encode(BigInt(`0x${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(10).toString('hex')}`), 16);
    return time + random;
}
function encode(value, length) {
    let rest = value;
    let text = '';
    for (let index = 0; index < length; index += 1) {
        text = (alphabet[Number(rest & 31n)] ?? '') + text;
        rest >>= 5n;
    }
    return text;
}


/***/ }),

/***/ 6216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ minute),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   nW: () => (/* binding */ hour),
/* harmony export */   r4: () => (/* binding */ formatInstant),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/** Instants as epoch milliseconds, and their RFC 3339 text. */
/** One minute in milliseconds. */
const minute = 60_000;
/** One hour in milliseconds. */
const hour = 60 * minute;
/** Twenty-four hours in milliseconds; a local day may be shorter or longer. */
const day = 24 * hour;
const rfc3339 = /^(?<date>\d{4}-\d{2}-\d{2})T(?<clock>\d{2}:\d{2}:\d{2})(?:\.(?<fraction>\d+))?(?:Z|(?<sign>[+-])(?<hours>\d{2}):(?<minutes>\d{2}))$/i;
/**
 * The instant of an RFC 3339 date-time with `Z` or an offset; digits below the millisecond are cut.
 * Undefined for everything else: no offset, no seconds, an impossible date, a leap second.
 */
function parseInstant(text) {
    const parts = rfc3339.exec(text)?.groups;
    if (parts === undefined)
        return undefined;
    const wallText = `${parts['date'] ?? ''}T${parts['clock'] ?? ''}`;
    const wall = Date.parse(`${wallText}Z`);
    // Date.parse turns 30 February into March and 24:00:00 into the next day; the text then differs.
    if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(wallText))
        return undefined;
    const offsetHours = Number(parts['hours'] ?? 0);
    const offsetMinutes = Number(parts['minutes'] ?? 0);
    if (offsetHours > 23 || offsetMinutes > 59)
        return undefined;
    const offset = (offsetHours * hour + offsetMinutes * minute) * (parts['sign'] === '-' ? -1 : 1);
    return wall + Number((parts['fraction'] ?? '').padEnd(3, '0').slice(0, 3)) - offset;
}
/** UTC text such as `2026-11-20T16:55:00Z`, milliseconds only when not zero. Throws a RangeError if not finite. */
function formatInstant(instant) {
    return new Date(instant).toISOString().replace('.000Z', 'Z');
}


/***/ })

};

export const id = 9237;
export const ids = [9237];
export const modules = {

/***/ 9237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schema: () => (/* binding */ schema)
});

// EXTERNAL MODULE: ./lib/cli/console.js
var cli_console = __webpack_require__(11515);
// EXTERNAL MODULE: ./lib/cli/exit-codes.js
var exit_codes = __webpack_require__(20535);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./lib/decision/decision.js
var decision = __webpack_require__(16130);
// EXTERNAL MODULE: ./lib/evidence/evidence.js
var evidence = __webpack_require__(75700);
// EXTERNAL MODULE: ./lib/policy/grammar.js
var grammar = __webpack_require__(71431);
// EXTERNAL MODULE: ./lib/policy/live-files.js
var live_files = __webpack_require__(35460);
// EXTERNAL MODULE: ./lib/report/record.js
var record = __webpack_require__(42153);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./lib/cli/error-schema.js
/** The schema of the document that `--format json` prints where there is no decision. */


const faultSchema = schemas/* strictObject */.rej({
    /** From the closed set of codes; `request/usage` is a command line that cannot be understood. */
    code: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
    hint: schemas/* string */.YjP().optional(),
    severity: schemas/* enum */.k5n(['error', 'warning']).optional(),
    /** Faults of the policy have one. */
    place: decision/* placeSchema */.Jd.optional(),
});
/** `exitCode` 2: the request or the policy is wrong; 3: something failed before there was a decision. */
const errorSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(1),
    error: schemas/* literal */.euz(true),
    exitCode: schemas/* union */.KCZ([schemas/* literal */.euz(2), schemas/* literal */.euz(3)]),
    faults: schemas/* array */.YOg(faultSchema).min(1),
    engine: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
});

// EXTERNAL MODULE: ./lib/evidence/report-totals.js
var report_totals = __webpack_require__(26895);
;// CONCATENATED MODULE: ./lib/cli/measure-schema.js
/** The schema of the document that `measure --format json` prints. */


const count = schemas/* int */.Whr().min(0);
const mutation = report_totals/* mutationTotalsSchema */.c8.extend({
    ignored: count.optional(),
    invalid: count.optional(),
});
/** `severity`: `unusable` makes the file no evidence; with `shown` the worse of two numbers was taken. */
const problem = schemas/* strictObject */.rej({
    code: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(['unusable', 'shown']),
});
const known = {
    path: schemas/* string */.YjP(),
    format: schemas/* string */.YjP(),
    problems: schemas/* array */.YOg(problem),
};
/** `totals` is null where the file could not be read to its end, or holds an impossible number. */
const file = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ ...known, kind: schemas/* literal */.euz('tests'), totals: report_totals/* testTotalsSchema */.jb.nullable() }),
    schemas/* strictObject */.rej({
        ...known,
        kind: schemas/* literal */.euz('coverage'),
        totals: report_totals/* coverageTotalsSchema */.R9.nullable(),
    }),
    schemas/* strictObject */.rej({ ...known, kind: schemas/* literal */.euz('scan'), totals: report_totals/* scanTotalsSchema */.kB.nullable() }),
    schemas/* strictObject */.rej({ ...known, kind: schemas/* literal */.euz('performance'), totals: report_totals/* metricsSchema */.HR.nullable() }),
    schemas/* strictObject */.rej({ ...known, kind: schemas/* literal */.euz('mutation'), totals: mutation.nullable() }),
    schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        kind: schemas/* null */.chJ(),
        format: schemas/* null */.chJ(),
        totals: schemas/* null */.chJ(),
        problems: schemas/* array */.YOg(problem).min(1),
    }),
]);
const measureSchema = schemas/* strictObject */.rej({ schema: schemas/* literal */.euz(1), files: schemas/* array */.YOg(file).min(1) });

;// CONCATENATED MODULE: ./lib/cli/json-schemas.js
/** JSON schemas, generated from the zod schemas that the gate itself uses. */








const json_schemas_schemas = {
    policy: { schema: grammar/* policySchema */.wh, title: 'promotion-gate policy, version 1' },
    exceptions: { schema: live_files/* exceptionsSchema */.IL, title: 'promotion-gate exceptions' },
    catalog: { schema: live_files/* catalogSchema */.X8, title: 'promotion-gate service catalogue' },
    evidence: { schema: evidence/* evidenceSchema */.j, title: 'promotion-gate evidence, schema 1' },
    record: { schema: record/* recordSchema */.f, title: 'promotion-gate record, schema 1' },
    decision: { schema: decision/* decisionSchema */.Ow, title: 'promotion-gate decision, schema 1' },
    error: { schema: errorSchema, title: 'promotion-gate error, schema 1' },
    measure: { schema: measureSchema, title: 'promotion-gate measure, schema 1' },
};
/** JSON Schema draft-07: what editors' YAML language servers understand. */
function jsonSchemaOf(name) {
    const { schema, title } = json_schemas_schemas[name];
    const { $schema, ...body } = json_schema_processors/* toJSONSchema */.bl(schema, {
        target: 'draft-7',
        io: 'input',
        unrepresentable: 'any',
        reused: 'ref',
    });
    return { $schema, title, ...body };
}

// EXTERNAL MODULE: ./lib/cli/schema-names.js
var schema_names = __webpack_require__(96758);
;// CONCATENATED MODULE: ./lib/cli/schema.js




/** Prints one schema. */
function schema(given, console) {
    console.out((0,cli_console/* toJson */.aB)(jsonSchemaOf((0,schema_names/* toSchemaName */.w)(given))));
    return Promise.resolve(exit_codes/* exitCodes */.h.done);
}


/***/ }),

/***/ 16130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ placeSchema),
/* harmony export */   Ow: () => (/* binding */ decisionSchema),
/* harmony export */   ve: () => (/* binding */ layerIdentitySchema)
/* harmony export */ });
/* unused harmony exports verdicts, headlines, findingSchema, stepSchema, openingSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _evidence_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92652);
/** What a decision is: verdict, headline, findings with their effect, and what to do and when. */


const verdicts = ['allow', 'block', 'inconclusive'];
/** The headlines over the verdicts; the seventh, policy error, is no decision. */
const headlines = [
    'allowed',
    'wait',
    'blocked',
    'undecided',
    'bypassed',
    'preview',
];
const instant = _evidence_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p;
const json = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9());
const placeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
});
/**
 * One answer of one question. `outcome` is what is true, `effect` what the policy makes of it:
 * `block` counts, `warn` and `observe` only tell, `waived` was excused, `none` has no consequence.
 */
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'warn', 'fail', 'unknown', 'not-applicable']),
    effect: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['block', 'warn', 'observe', 'waived', 'owed', 'none']),
    layer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    question: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    data: json,
    place: placeSchema.optional(),
    clears: instant.optional(),
    owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    contact: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    controls: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    enforceFrom: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    exception: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    acts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ what: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), who: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), detail: json.optional() })),
});
/** One act of a person and the findings that it clears, by their index in `findings`. */
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    what: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    who: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    detail: json.optional(),
    clears: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()),
});
/** An opening: start between `start` and `latestStart` (inclusive); `end` is when it closes. */
const openingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    start: instant,
    latestStart: instant.optional(),
    end: instant.optional(),
});
/** One layer of the policy that decided, without its text. */
const layerIdentitySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    blob: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const decisionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(verdicts),
    headline: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(headlines),
    /** False in previews and where every rule only observes. */
    enforced: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(3)]),
    reasonCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    now: instant,
    /** The zone in which people are told the time. */
    timezone: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    service: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    retryAt: instant.optional(),
    latestStart: instant.optional(),
    openings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(openingSchema),
    /** False if some rule of the calendar is not known: then nobody can tell when it opens. */
    openingsKnown: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Until when openings were looked for. */
    horizon: instant,
    validUntil: instant.optional(),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findingSchema),
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stepSchema),
    unblock: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ sets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr())), complete: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
    warnings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), place: placeSchema, message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(layerIdentitySchema),
    engine: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
});


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

/***/ 42153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ recordSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _evidence_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92652);
/* harmony import */ var _decision_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16130);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75700);
/* harmony import */ var _evidence_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78877);
/* harmony import */ var _evidence_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8424);
/** Record v1: what was decided, on what evidence, by which policy text, with a digest over all of it. */






const instant = _evidence_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p;
const subjectSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    forge: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    repositoryId: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    service: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    environment: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    sha: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    tree: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_evidence_request_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactSchema */ .yo),
});
const originSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    runId: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().optional(),
    job: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    workflow: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    actors: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_evidence_request_js__WEBPACK_IMPORTED_MODULE_4__/* .actorSchema */ .zH),
    engine: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), distSha256: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }),
    tz: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
});
/** Why a file was read: as the policy, as a layer, at a branch's head, or beside another file. */
const roleSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['root', 'layer', 'live', 'sibling']);
/** A file that the decision read, with its text, so that it can be decided again. */
const policyFileSchema = _decision_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .layerIdentitySchema */ .ve.extend({
    role: roleSchema,
    /** The reference by which it was asked for; empty for the policy itself. */
    asked: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    level: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_evidence_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .trustLevels */ .eN),
    text: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
});
const policyRecordSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    files: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(policyFileSchema),
    /** Files that could not be read, and why. */
    unread: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        role: roleSchema,
        asked: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['none', 'failed']),
        reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    })),
    /** When live files last changed, where it was asked. */
    changed: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ asked: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), at: instant.optional() })),
});
/** `kind` result tells what became of the deployment; it is joined by `promotionId`. */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['decision', 'error', 'aborted', 'result']),
    at: instant,
    promotionId: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    enforced: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    subject: subjectSchema,
    origin: originSchema,
    policy: policyRecordSchema.optional(),
    evidence: _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceSchema */ .j.optional(),
    decision: _decision_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionSchema */ .Ow.optional(),
    faults: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), place: _decision_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .placeSchema */ .Jd.optional() }))
        .optional(),
    result: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        of: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        outcome: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['success', 'failure', 'rolled-back']),
        startedAt: instant.optional(),
        finishedAt: instant,
    })
        .optional(),
    previous: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    digest: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/),
});


/***/ })

};

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

;// CONCATENATED MODULE: ./lib/cli/measure-schema.js
/** The schema of the document that `measure --format json` prints. */

const count = schemas/* int */.Whr().min(0);
const share = schemas/* strictObject */.rej({ covered: count, total: count });
const tests = schemas/* strictObject */.rej({
    total: count,
    passed: count,
    /** Failures and errors. */
    failed: count,
    errors: count,
    skipped: count,
    /** Milliseconds. */
    duration: schemas/* number */.aig().min(0).optional(),
});
const coverage = schemas/* strictObject */.rej({
    lines: share.optional(),
    branches: share.optional(),
    functions: share.optional(),
    statements: share.optional(),
});
/** `total` is without what is suppressed. */
const scan = schemas/* strictObject */.rej({
    total: count,
    critical: count,
    high: count,
    medium: count,
    low: count,
    info: count,
    suppressed: count,
});
const performance = schemas/* array */.YOg(schemas/* strictObject */.rej({ metric: schemas/* string */.YjP(), value: schemas/* number */.aig(), unit: schemas/* string */.YjP() }));
const mutation = schemas/* strictObject */.rej({
    detected: count,
    total: count,
    survived: count,
    uncovered: count,
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
    schemas/* strictObject */.rej({ ...known, kind: schemas/* literal */.euz('tests'), totals: tests.nullable() }),
    schemas/* strictObject */.rej({ ...known, kind: schemas/* literal */.euz('coverage'), totals: coverage.nullable() }),
    schemas/* strictObject */.rej({ ...known, kind: schemas/* literal */.euz('scan'), totals: scan.nullable() }),
    schemas/* strictObject */.rej({ ...known, kind: schemas/* literal */.euz('performance'), totals: performance.nullable() }),
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
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24026);
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

/***/ 24026:
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
// EXTERNAL MODULE: ./lib/evidence/instant.js
var instant = __webpack_require__(92652);
// EXTERNAL MODULE: ./lib/evidence/reading.js
var reading = __webpack_require__(78877);
;// CONCATENATED MODULE: ./lib/evidence/report-fact.js
/** What the files of a named report say together: totals by kind, and where each number comes from. */


const count = schemas/* int */.Whr().min(0);
const report_fact_text = schemas/* string */.YjP();
/** `covered` is at most `total`. */
const share = schemas/* strictObject */.rej({ covered: count, total: count });
/** `at` is when; without a zone in the file it is read as UTC, and may be half a day off. */
const toldTime = schemas/* strictObject */.rej({ at: instant/* instantSchema */.p, zoned: schemas/* boolean */.zMY() });
const kind = schemas/* enum */.k5n(['tests', 'coverage', 'scan', 'performance', 'mutation']);
const reportFile = schemas/* strictObject */.rej({
    /** From the top of the workspace. */
    path: report_fact_text,
    /** Absent where it was not recognised. */
    format: report_fact_text.optional(),
    kind: kind.optional(),
    /** False if it is no evidence: then it is in none of the totals. */
    usable: schemas/* boolean */.zMY(),
    /** Of its bytes; absent where they were not read to the end. */
    digest: report_fact_text.optional(),
    bytes: count,
    /** When it was last written, by the file system. */
    modifiedAt: instant/* instantSchema */.p.optional(),
    /** Commits that the file itself names. */
    commits: schemas/* array */.YOg(report_fact_text).optional(),
    /** The first and the last time that the file itself tells. */
    first: toldTime.optional(),
    last: toldTime.optional(),
    /** The same bytes as another file, which alone is counted. */
    copyOf: report_fact_text.optional(),
    /** The first of them. */
    problems: schemas/* array */.YOg(schemas/* strictObject */.rej({ code: report_fact_text, message: report_fact_text })).optional(),
});
const place = { file: report_fact_text.optional(), line: schemas/* int */.Whr().optional() };
const tests = schemas/* strictObject */.rej({
    total: count,
    passed: count,
    /** With `errors`. */
    failed: count,
    errors: count,
    skipped: count,
    /** Milliseconds, all files together; absent where one of them does not tell it. */
    duration: schemas/* number */.aig().min(0).optional(),
    /** Passed after they had failed; they are in `passed`. */
    flaky: count,
    /** The first of them. */
    failures: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: report_fact_text,
        classname: report_fact_text.optional(),
        message: report_fact_text.optional(),
        ...place,
    })),
});
const scan = schemas/* strictObject */.rej({
    /** The sum of the severities; what is suppressed is in none of them. */
    total: count,
    critical: count,
    high: count,
    medium: count,
    low: count,
    info: count,
    suppressed: count,
    /** The most severe ones. What is not listed is of unknown age and state. */
    findings: schemas/* array */.YOg(schemas/* strictObject */.rej({
        severity: schemas/* enum */.k5n(['critical', 'high', 'medium', 'low', 'info']),
        rule: report_fact_text.optional(),
        message: report_fact_text.optional(),
        component: report_fact_text.optional(),
        since: report_fact_text.optional(),
        state: report_fact_text.optional(),
        ...place,
    })),
});
/** All that is known of a named report. Totals are of usable files alone; a kind that none is of is absent. */
const reportSchema = schemas/* strictObject */.rej({
    /** The globs that were looked for; none if no layer fills the report. */
    patterns: schemas/* array */.YOg(report_fact_text),
    /** What is written before is of an earlier run or commit; absent where nobody tells it. */
    since: instant/* instantSchema */.p.optional(),
    /** How many files there are. */
    fileCount: count,
    /** The first of them; those that may be no evidence come before all others. */
    files: schemas/* array */.YOg(reportFile),
    tests: tests.optional(),
    coverage: schemas/* strictObject */.rej({
        lines: share.optional(),
        branches: share.optional(),
        functions: share.optional(),
        statements: share.optional(),
    })
        .optional(),
    scan: scan.optional(),
    /** `unit` as the file tells it: `ms`, `s`, `bytes`, `percent`; empty for a plain number. */
    performance: schemas/* array */.YOg(schemas/* strictObject */.rej({ metric: report_fact_text, value: schemas/* number */.aig(), unit: report_fact_text })).optional(),
    mutation: schemas/* strictObject */.rej({ detected: count, total: count, survived: count, uncovered: count })
        .optional(),
    /** What of several files cannot be put together, and is therefore not told. */
    refused: schemas/* array */.YOg(schemas/* strictObject */.rej({ kind, measure: report_fact_text.optional(), reason: report_fact_text })).optional(),
});

;// CONCATENATED MODULE: ./lib/evidence/facts.js
/** The closed set of kinds of facts, and the shape of each. */






const facts_instant = instant/* instantSchema */.p;
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
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
    sha,
    version: schemas/* string */.YjP().optional(),
    outcome: schemas/* enum */.k5n(['success', 'failure', 'rolled-back', 'in-progress']),
    startedAt: facts_instant.optional(),
    finishedAt: facts_instant.optional(),
    url: schemas/* string */.YjP().optional(),
});
/** One earlier decision or result of the same service and environment, as the records tell it. */
const pastRecordSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    promotionId: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['decision', 'error', 'aborted', 'result']),
    at: facts_instant,
    sha,
    verdict: schemas/* enum */.k5n(['allow', 'block', 'inconclusive']).optional(),
    enforced: schemas/* boolean */.zMY(),
    outcome: schemas/* enum */.k5n(['success', 'failure', 'rolled-back']).optional(),
    /** The version of the time-zone database that it was decided with. */
    tz: schemas/* string */.YjP().optional(),
});
/**
 * Every kind of fact with the schema of its value. Keys: `zone` the zone's name; `holidays` the ISO
 * code; `calendar` the calendar's id; `deployments` and
 * `records` the environment's name, with the layer's where a layer above sees them elsewhere; `check-result` the address of the rule that asks; `report` its id; `catalog` the
 * service; `branch-protection` the name of the layer; the others have the empty key.
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
        base: sha.nullable(),
        paths: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    'check-result': schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        sha,
        conclusion: schemas/* string */.YjP(),
        completedAt: facts_instant.optional(),
        url: schemas/* string */.YjP().optional(),
    }),
    /** Of a named report of the policy, all its files together. */
    report: reportSchema,
    catalog: schemas/* strictObject */.rej({
        tier: schemas/* int */.Whr().optional(),
        data: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        regions: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        owner: schemas/* string */.YjP().optional(),
    }),
    'branch-protection': schemas/* strictObject */.rej({ ref: schemas/* string */.YjP(), protected: schemas/* boolean */.zMY() }),
    /** How far the forge's clock is ahead of the runner's, in seconds. */
    clock: schemas/* strictObject */.rej({ skew: schemas/* number */.aig() }),
    /** Whether the candidate is a commit of the branch that changes have to be merged to. */
    reachability: schemas/* strictObject */.rej({ ref: schemas/* string */.YjP(), reachable: schemas/* boolean */.zMY() }),
    /** Who says what this run is: the forge's signed token, or variables that a step could have set. */
    'run-identity': schemas/* strictObject */.rej({
        proof: schemas/* enum */.k5n(['token', 'claimed']),
        /** Anybody who starts a run could have set what is claimed, and the forge was asked and did not confirm it. */
        unconfirmed: schemas/* literal */.euz(true).optional(),
        environment: schemas/* string */.YjP().optional(),
        repositoryId: schemas/* string */.YjP().optional(),
        sha: sha.optional(),
        runId: schemas/* string */.YjP().optional(),
        attempt: schemas/* int */.Whr().optional(),
        actorId: schemas/* string */.YjP().optional(),
        workflow: schemas/* string */.YjP().optional(),
    }),
    /** Whether the policy changed since the last successful deployment, and who stands behind that. */
    'policy-change': schemas/* strictObject */.rej({
        /** The commit of the last successful deployment, or null if there is none. */
        base: sha.nullable(),
        changed: schemas/* boolean */.zMY(),
        /** Who of the layer's owner approved the change, by login. */
        approvedBy: schemas/* array */.YOg(schemas/* string */.YjP()),
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
    class: schemas/* enum */.k5n(['standard', 'normal', 'emergency']),
    risk: schemas/* enum */.k5n(['low', 'medium', 'high']),
    /** Claims: what became of the effects that can still turn an allow into a no. */
    candidate: schemas/* strictObject */.rej({ sha }),
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

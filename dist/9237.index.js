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
// EXTERNAL MODULE: ./lib/policy/people-file.js
var people_file = __webpack_require__(45718);
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

// EXTERNAL MODULE: ./lib/evidence/report-parts.js
var report_parts = __webpack_require__(42836);
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
    /** What of it belongs to the part that was asked for; absent where it is no evidence, or tells no parts. */
    part: report_parts/* reportPartSchema */.DP.optional(),
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
    people: { schema: people_file/* peopleFileSchema */.tX, title: 'promotion-gate people file' },
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
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72508);
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

/***/ 72508:
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
// EXTERNAL MODULE: ./lib/evidence/instant.js
var instant = __webpack_require__(92652);
;// CONCATENATED MODULE: ./lib/evidence/changes-fact.js
/** The changes of a promotion and the people behind them, the same for every forge (policy.md 4). */


const changes_fact_text = schemas/* string */.YjP();
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
/** What a forge may not tell is `unknown`, and never taken for either answer. */
const tristate = schemas/* enum */.k5n(['yes', 'no', 'unknown']);
/**
 * An account, never an e-mail address. `web` is the forge's own committer of merges and edits in the
 * browser, which is no person. The id outlives a change of the login.
 */
const accountSchema = schemas/* strictObject */.rej({
    id: changes_fact_text.optional(),
    login: changes_fact_text,
    kind: schemas/* enum */.k5n(['human', 'bot', 'app', 'web', 'unknown']),
});
/**
 * What somebody says of a change. `on` is the head that was reviewed: GitHub tells it, for GitLab it
 * is concluded from the times of the diff versions, and absent where that cannot be done. `at` is when
 * it was given; a dismissed review keeps its time.
 */
const reviewSchema = schemas/* strictObject */.rej({
    account: accountSchema,
    state: schemas/* enum */.k5n(['approved', 'changes-requested', 'dismissed', 'commented']),
    on: sha.optional(),
    at: instant/* instantSchema */.p.optional(),
    edited: tristate,
    /** Whether the account may write to the repository now, at the decision. */
    writes: tristate,
    /** Whether target branch and merge base are still those that the review was given for (T15). */
    sameTarget: tristate,
});
/**
 * One merged pull or merge request, or one commit without one: then it has no number. What a merge
 * holds besides the clean merge of its parents is a change of its own, without reviews (T22).
 */
const changeSchema = schemas/* strictObject */.rej({
    number: schemas/* int */.Whr().positive().optional(),
    url: changes_fact_text.optional(),
    /** Untrusted. */
    title: changes_fact_text.optional(),
    /** The last commit before the merge, on which an approval has to be. */
    head: sha,
    commits: schemas/* array */.YOg(sha),
    /** Of all diff versions, so that a rebase launders nobody (T14). */
    contributors: schemas/* array */.YOg(schemas/* strictObject */.rej({
        account: accountSchema,
        as: schemas/* enum */.k5n(['opener', 'author', 'co-author', 'committer', 'pusher']),
    })),
    /** Whoever pressed the button has not contributed by that. */
    merger: accountSchema.optional(),
    /** Commits with an author, co-author or committer that is nobody's account: it could be anybody's (T10). */
    unattributed: schemas/* array */.YOg(sha),
    reviews: schemas/* array */.YOg(reviewSchema),
    /** False if there may be more commits, contributors or reviews than are listed (T24). */
    complete: schemas/* boolean */.zMY(),
});
/** A consent to the run as a whole, such as the approval of a protected environment. */
const consentSchema = schemas/* strictObject */.rej({
    account: accountSchema,
    via: schemas/* enum */.k5n(['environment', 'ticket']),
    state: schemas/* enum */.k5n(['approved', 'rejected']),
    at: instant/* instantSchema */.p.optional(),
    writes: tristate,
    /** The attempt of the run that it was given for; without one it counts for the first alone. */
    attempt: schemas/* int */.Whr().positive().optional(),
});
/**
 * The promotion range: every change that touches the service since its last successful deployment.
 * Of a redeploy or rollback the changes are those that the commit's own earlier promotion carried.
 */
const changesSchema = schemas/* strictObject */.rej({
    case: schemas/* enum */.k5n(['range', 'first', 'redeploy', 'rollback', 'diverged', 'empty']),
    /** The commit of the last successful deployment, or null if there is none. */
    base: sha.nullable(),
    changes: schemas/* array */.YOg(changeSchema),
    consents: schemas/* array */.YOg(consentSchema),
    /** The record by which a redeployed commit was allowed and deployed here before (T27). */
    earlier: changes_fact_text.optional(),
    /** False if there may be more changes or consents than are listed (T24). */
    complete: schemas/* boolean */.zMY(),
});
/** Who of a group of the policy has an account here. */
const groupSchema = schemas/* strictObject */.rej({ members: schemas/* array */.YOg(accountSchema) });
/** The people file: one person, several accounts (T12). */
const peopleSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({
    id: changes_fact_text,
    accounts: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: changes_fact_text.optional(), login: changes_fact_text.optional() })),
    /** Their accounts are no person's, whatever the forge says of them. */
    machine: schemas/* literal */.euz(true).optional(),
}));
/**
 * Who started this run: the actor, the triggering actor, whoever stands behind the runs before it
 * (T18). `merge`: the merge itself started it, in its first attempt.
 */
const starterSchema = schemas/* strictObject */.rej({
    trigger: schemas/* enum */.k5n(['merge', 'person', 'schedule', 'unknown']),
    protectedBranch: tristate,
    accounts: schemas/* array */.YOg(accountSchema),
    /** False if somebody else may stand behind it. */
    complete: schemas/* boolean */.zMY(),
});

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
 * service; `branch-protection` the name of the layer; `changes` that of the deployments it counts from;
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
    changes: changesSchema,
    /** The members of a group of the policy. */
    group: groupSchema,
    /** Which accounts are one person's. */
    people: peopleSchema,
    /** In whose name this run was started. */
    starter: starterSchema,
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

/***/ 45718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hz: () => (/* binding */ parsePeople),
/* harmony export */   tX: () => (/* binding */ peopleFileSchema),
/* harmony export */   tf: () => (/* binding */ toAccount)
/* harmony export */ });
/* unused harmony export personSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _checks_rule_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37012);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66546);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30807);
/** The people file: one person, several accounts and e-mail addresses (policy.md 4, T12). */




const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1);
/** The id outlives a change of the login. */
const account = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ login: text, id: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), text]) })]);
const accounts = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([account, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(account).min(1)]);
const address = zod__WEBPACK_IMPORTED_MODULE_3__/* .email */ .Rpp({ error: 'expected an e-mail address' });
/** `machine` accounts are no person's: they approve nothing. */
const personSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    github: accounts.optional(),
    gitlab: accounts.optional(),
    emails: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([address, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(address).min(1)]).optional(),
    machine: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true).optional(),
});
const peopleFileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ people: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(_checks_rule_options_js__WEBPACK_IMPORTED_MODULE_0__/* .idSchema */ .fY, personSchema) });
/** Reads a people file. What is named for two people is a fault: whose it is nobody could tell. */
function parsePeople(source) {
    const parsed = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFile */ .C)(source, peopleFileSchema);
    if (!parsed.ok)
        return parsed;
    const { people } = parsed.value;
    const faults = [...empty(parsed.yaml, people), ...twice(parsed.yaml, people)];
    return faults.length > 0 ? { ok: false, faults } : { ok: true, value: people, yaml: parsed.yaml };
}
function empty(yaml, people) {
    return Object.entries(people)
        .filter(([, { github, gitlab, emails }]) => !(github ?? gitlab ?? emails))
        .map(([id]) => (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultIn */ ._8)(yaml, {
        code: 'policy/person-without-account',
        path: ['people', id],
        part: 'key',
        message: `${id} has no account`,
        hint: 'write github, gitlab or emails',
    }));
}
function twice(yaml, people) {
    const owners = new Map();
    return Object.entries(people).flatMap(([id, person]) => namesOf(person).flatMap(({ name, shown, path }) => {
        const owner = owners.get(name);
        if (owner === undefined || owner === id) {
            owners.set(name, id);
            return [];
        }
        return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultIn */ ._8)(yaml, {
            code: 'policy/person-named-twice',
            path: ['people', id, ...path],
            message: `${shown} is named for ${owner} and for ${id}`,
            hint: 'write all accounts of one person under one id',
        });
    }));
}
function namesOf(person) {
    const places = (key, given) => Array.isArray(given) ? given.map((one, index) => [one, [key, index]]) : [[given, [key]]];
    return [
        ...['github', 'gitlab'].flatMap((key) => places(key, person[key] ?? []).flatMap(([one, path]) => {
            const { login, id } = toAccount(one);
            return [
                { name: `${key} login ${login.toLowerCase()}`, shown: login, path },
                ...(id === undefined ? [] : [{ name: `${key} id ${id}`, shown: `the id ${id}`, path }]),
            ];
        })),
        ...places('emails', person.emails ?? []).map(([one, path]) => ({
            ...{ name: `e-mail ${one.toLowerCase()}`, shown: one, path },
        })),
    ];
}
/** A login as people write it, with or without `@`. */
function toAccount(one) {
    const { login, id } = typeof one === 'string' ? { login: one, id: undefined } : one;
    const plain = login.replace(/^@/, '');
    return id === undefined ? { login: plain } : { login: plain, id: String(id) };
}


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

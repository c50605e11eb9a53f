export const id = 2153;
export const ids = [2153];
export const modules = {

/***/ 16130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ placeSchema),
/* harmony export */   Ow: () => (/* binding */ decisionSchema),
/* harmony export */   ve: () => (/* binding */ layerIdentitySchema)
/* harmony export */ });
/* unused harmony exports verdicts, headlines, findingSchema, stepSchema, openingSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _evidence_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92652);
/* harmony import */ var _evidence_owed_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7185);
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
const json = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9());
const placeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    column: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
});
/**
 * One answer of one question. `outcome` is what is true, `effect` what the policy makes of it:
 * `block` counts, `warn` and `observe` only tell, `waived` was excused, `owed` may follow, `none` has no consequence.
 */
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'warn', 'fail', 'unknown', 'not-applicable']),
    effect: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['block', 'warn', 'observe', 'waived', 'owed', 'none']),
    layer: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    question: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    data: json,
    place: placeSchema.optional(),
    clears: instant.optional(),
    owner: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    contact: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    controls: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    evidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    enforceFrom: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    exception: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    acts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ what: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), who: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(), detail: json.optional() })),
});
/** One act of a person and the findings that it clears, by their index in `findings`. */
const stepSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    what: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    who: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    detail: json.optional(),
    clears: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()),
});
/** An opening: start between `start` and `latestStart` (inclusive); `end` is when it closes. */
const openingSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    start: instant,
    latestStart: instant.optional(),
    end: instant.optional(),
});
/** One layer of the policy that decided, without its text. */
const layerIdentitySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    blob: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
const decisionSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(verdicts),
    headline: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(headlines),
    /** False in previews and where every rule only observes. */
    enforced: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(3)]),
    reasonCode: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    now: instant,
    /** The zone in which people are told the time. */
    timezone: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    service: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    retryAt: instant.optional(),
    latestStart: instant.optional(),
    openings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(openingSchema),
    /** False if some rule of the calendar is not known: then nobody can tell when it opens. */
    openingsKnown: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** Until when openings were looked for. */
    horizon: instant,
    validUntil: instant.optional(),
    findings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(findingSchema),
    steps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(stepSchema),
    unblock: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ sets: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr())), complete: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() }),
    /** What has to follow, and by when; absent if nothing is owed. */
    owed: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_evidence_owed_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .debtSchema */ .P6).optional(),
    warnings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), place: placeSchema, message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    policy: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(layerIdentitySchema),
    engine: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
});


/***/ }),

/***/ 55751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ accessRowSchema),
/* harmony export */   Qi: () => (/* binding */ accessActs),
/* harmony export */   a3: () => (/* binding */ accessGapSchema),
/* harmony export */   wT: () => (/* binding */ accessSnapshotSchema)
/* harmony export */ });
/* unused harmony exports holderSchema, grantSchema, lastUseSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92652);
/** Who may do what around a promotion, as a host or the policy tells it; the same for every forge. */


const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
/**
 * What somebody may do: start a deployment, give an approval, pass by a rule of the branch or the
 * environment, bring a commit to the branch of the policy, change the settings that all of it rests on.
 */
const accessActs = ['deploy', 'approve', 'bypass', 'edit-policy', 'administer'];
/** `team` is one whose members are not told, `role` whoever has it, `key` a deploy key. */
const holderSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['human', 'bot', 'app', 'team', 'role', 'key', 'unknown']),
    login: text,
    /** The number of the forge; it outlives a change of the login. */
    id: text.optional(),
});
/** Absent `environment` or `service` stands for all of them. */
const grantSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    environment: text.optional(),
    service: text.optional(),
    act: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(accessActs),
    /** Of the approval, in the policy. */
    approval: text.optional(),
    holder: holderSchema,
    /** In words: the role, team, rule or group. */
    through: text,
    /** What was read to know it; a gap of one of them leaves it unknown. */
    sources: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).min(1),
});
/** What could not be read, so that there may be more who may. */
const accessGapSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    acts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(accessActs)).min(1),
    source: text,
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['unsupported', 'failed']),
    reason: text,
    /** The permission or token that would tell. */
    needs: text.optional(),
});
/** When a right was last used, as the records tell. */
const lastUseSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('used'), at: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p, service: text }),
    /** Nothing was recorded since then. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('unused'), since: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p }),
    /** Records do not tell of it, or could not be read. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('unknown') }),
]);
const accessRowSchema = grantSchema.extend({
    /** Of the people file. */
    person: text.optional(),
    lastUse: lastUseSchema,
});
/** Who might do what at one instant; kept in the records, so that the next one shows what changed. */
const accessSnapshotSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    at: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p,
    /** The names that were asked about. */
    environments: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
    services: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(accessRowSchema),
    gaps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(accessGapSchema),
    limits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
});


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

/***/ 42153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ recordSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88343);
/* harmony import */ var _evidence_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55751);
/* harmony import */ var _evidence_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92652);
/* harmony import */ var _decision_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16130);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75700);
/* harmony import */ var _evidence_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78877);
/* harmony import */ var _evidence_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8424);
/** Record v1: what was decided, on what evidence, by which policy text, with a digest over all of it. */







const instant = _evidence_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantSchema */ .p;
const subjectSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    forge: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    repositoryId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    service: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    environment: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    sha: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    tree: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_evidence_request_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactSchema */ .yo),
});
const originSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    runId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().optional(),
    job: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    workflow: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    actors: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_evidence_request_js__WEBPACK_IMPORTED_MODULE_5__/* .actorSchema */ .zH),
    engine: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), distSha256: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }),
    tz: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
});
/** Why a file was read: as the policy, as a layer, at a branch's head, or beside another file. */
const roleSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['root', 'layer', 'live', 'sibling']);
/** A file that the decision read, with its text, so that it can be decided again. */
const policyFileSchema = _decision_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .layerIdentitySchema */ .ve.extend({
    role: roleSchema,
    /** The reference by which it was asked for; empty for the policy itself. */
    asked: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    level: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_evidence_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .trustLevels */ .eN),
    text: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
});
const policyRecordSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    files: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(policyFileSchema),
    /** Files that could not be read, and why. */
    unread: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        role: roleSchema,
        asked: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['none', 'failed']),
        reason: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    })),
    /** When live files last changed, where it was asked. */
    changed: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ asked: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), at: instant.optional() })),
});
/**
 * `kind` result tells what became of the deployment; it is joined by `promotionId`. `access` is of no
 * promotion: who might do what.
 */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['decision', 'error', 'aborted', 'result', 'access']),
    at: instant,
    promotionId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    enforced: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
    subject: subjectSchema,
    origin: originSchema,
    policy: policyRecordSchema.optional(),
    evidence: _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceSchema */ .j.optional(),
    decision: _decision_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionSchema */ .Ow.optional(),
    faults: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), place: _decision_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .placeSchema */ .Jd.optional() }))
        .optional(),
    result: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        of: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        outcome: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['success', 'failure', 'rolled-back']),
        startedAt: instant.optional(),
        finishedAt: instant,
    })
        .optional(),
    access: _evidence_access_js__WEBPACK_IMPORTED_MODULE_0__/* .accessSnapshotSchema */ .wT.optional(),
    previous: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    digest: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/),
});


/***/ })

};

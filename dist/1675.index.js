export const id = 1675;
export const ids = [1675];
export const modules = {

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

/***/ 7195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ consentTable),
/* harmony export */   VK: () => (/* binding */ approvedSoFar),
/* harmony export */   Zw: () => (/* binding */ forgeSettings),
/* harmony export */   gN: () => (/* binding */ debtsOf)
/* harmony export */ });
/* harmony import */ var _finding_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30936);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81628);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94701);
/* harmony import */ var _words_duties_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74038);




/** `peer ← dave (#815), data-owner ← erin (#815)`, as the maximum matching has it. */
function approvedSoFar(decision) {
    const matching = consentsOf(decision).flatMap(({ data }) => (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(data, 'matching'));
    const distinct = new Map(matching.map((one) => [JSON.stringify(one), one]));
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)((0,_words_duties_js__WEBPACK_IMPORTED_MODULE_0__/* .proofOf */ .oX)([...distinct.values()]), ', ');
}
/** What this promotion leaves owed, by whom and until when. */
function debtsOf({ decision, evidence }, clock) {
    const sign = evidence.request.host === 'gitlab' ? '!' : '#';
    const debts = (decision.owed ?? [])
        .filter(({ record }) => record === undefined)
        .map(({ approval, changes, due, owner, contact }) => {
        const on = changes.map(({ number, url }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(`${sign}${String(number)}`, url ?? '')}`);
        const by = owner === undefined ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` by ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(owner)}`;
        const asked = contact === undefined ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` (contact ${contact})`;
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(approval)} on ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(on)}${by}${asked}, until ${clock.moment(due)}`;
    });
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(debts.slice(0, mostDebts), '; ');
}
const mostDebts = 5;
/** One row for each approval that is asked for; without a proof the text is empty. */
function consentTable(decision) {
    const rows = consentsOf(decision);
    return (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_3__/* .toTable */ .MR)({
        head: ['approval', 'needed on', 'given by', 'can still give it'],
        rows: rows.map(({ data }) => {
            const need = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(data, 'need') ?? 1;
            const places = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(data, 'places');
            const own = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(data, 'matching').filter((one) => (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(one, 'approval') === (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'approval'));
            const open = places.some((place) => (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(place, 'by').length < need);
            return [
                (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'approval'))}${need > 1 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` (${need} each)` : []}`,
                neededOn(data, places),
                (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)((0,_words_duties_js__WEBPACK_IMPORTED_MODULE_0__/* .proofOf */ .oX)(own).map((proof) => proof.slice(2)), ', '),
                open ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(data, 'canApprove').map((one) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(one)}`)) : [],
            ];
        }),
        budget: 8000,
        total: rows.length,
    });
}
const settingWords = [
    ['authors', 'authors may approve their own', 'authors may not approve their own'],
    ['committers', 'committers may approve', 'committers may not approve'],
    ['kept', 'approvals stay after a push', 'a push takes approvals away'],
    ['overrides', 'a request may change who has to approve', 'a request changes no approvers'],
];
/** What the forge itself asks of approvals, which decides nothing here; empty where it was not read. */
function forgeSettings(decision) {
    const [settings] = consentsOf(decision).flatMap(({ data }) => (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(data, 'settings') ? [(0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(data, 'settings')] : []);
    if (settings === undefined)
        return [];
    const lead = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The forge's own approval settings, which decide nothing here: `;
    if ((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(settings, 'unknown'))
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${lead}not known (${(0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(settings, 'unknown')}).`;
    const told = settingWords.flatMap(([key, yes, no]) => {
        const answer = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(settings, key);
        const text = answer === 'yes' ? yes : no;
        return answer === 'unknown' ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${{ kind: 'literal', text }}`];
    });
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${lead}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(told, '; ')}.`;
}
/** Findings about one demand each, with the proof. */
function consentsOf({ findings }) {
    return findings.filter(({ question, data }) => question.startsWith('separation-of-duties/') && Object.hasOwn(data, 'matching'));
}
function neededOn(data, places) {
    if ((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'per') === 'promotion')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the promotion`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)((0,_words_duties_js__WEBPACK_IMPORTED_MODULE_0__/* .changesOf */ .fs)(places));
}


/***/ }),

/***/ 87643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ whatIf),
/* harmony export */   aF: () => (/* binding */ policyWarnings),
/* harmony export */   xD: () => (/* binding */ recordName),
/* harmony export */   yP: () => (/* binding */ decidedBy)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94701);

const mostLayers = 4;
/** How to ask what would be decided in the opening; only where the command is safe to copy. */
function whatIf({ command, decision }, clock) {
    const { environment, retryAt } = decision;
    if (command === undefined || retryAt === undefined || !clock.isFuture(retryAt))
        return [];
    if (!/^[\w./-]+$/.test(environment))
        return [];
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${command} explain --environment ${environment} --at ${clock.typed(retryAt)}`)}`;
}
/** `.promotion-gate.yml@1a2b3c4, baseline v3@9d8e7f6, gate 1.4.2` */
function decidedBy({ policy, engine }) {
    const layers = policy.map(({ name, commit, sha256 }) => {
        const identity = commit === undefined
            ? `sha256:${sha256.replace(/^sha256:/, '').slice(0, 8)}`
            : commit.slice(0, 7);
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${name}@${identity}`)}`;
    });
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherLines */ .zV)(layers, ', ', mostLayers)}, gate ${engine.version}`;
}
/** `01KAS9V2M7 sha256:b07c55e1` */
function recordName(record) {
    if (record === undefined)
        return [];
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${record.id} sha256:${record.digest.replace(/^sha256:/, '').slice(0, 8)}`;
}
/** Warnings of the policy, which decide nothing but wait for somebody to act. */
function policyWarnings({ warnings }) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherLines */ .zV)(warnings.map(({ place, message }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${place.file}:${place.line}:${place.column} ${message}`), '; ', 3);
}


/***/ }),

/***/ 81628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ toTable),
/* harmony export */   cX: () => (/* binding */ toCell),
/* harmony export */   xL: () => (/* binding */ marker)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94701);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55536);
/** Tables of markdown that stay within a budget, and the marker by which a comment is found again. */


const longestCell = 1200;
/** A table, or '' without rows; rows beyond the budget (in characters) are only counted (T70). */
function toTable(table) {
    const { head, rows, budget, total } = table;
    if (rows.length === 0)
        return '';
    const lines = rows.map((row) => `| ${row.map(toCell).join(' | ')} |`);
    let used = 0;
    const fitting = lines.filter((line) => (used += line.length + 1) <= budget);
    const more = total - fitting.length;
    return [
        `| ${head.join(' | ')} |`,
        `|${head.map(() => '---|').join('')}`,
        ...fitting,
        ...(more > 0 ? [`| | and ${String(more)} more${' |'.repeat(head.length - 1)}`] : []),
    ].join('\n');
}
/** A phrase in one line; one that is far too long is cut and loses its markup. */
function toCell(phrase) {
    const text = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .toMarkdown */ .l6)(phrase);
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .defuseLine */ .BM)(text.length <= longestCell ? text : (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlain */ .Ul)(phrase)));
}
/** The last line of a comment: the first one becomes the preview of an e-mail. */
function marker(of) {
    const preview = of.mode === 'preview' ? 'preview ' : '';
    return `<!-- promotion-gate ${preview}${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeComment */ .fk)(of.environment)} ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeComment */ .fk)(of.service)} -->`;
}


/***/ }),

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37832);
/* harmony import */ var _consents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7195);
/* harmony import */ var _footnotes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87643);
/* harmony import */ var _headlines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76243);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81628);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94701);
/* harmony import */ var _openings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59741);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69965);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47613);
/* harmony import */ var _words_told_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40579);










/** Coloured signs: a forge's alert box would print its own word above the verdict. */
const headingSigns = {
    allowed: '✅',
    wait: '⏳',
    blocked: '⛔',
    undecided: '❓',
    bypassed: '⚠️',
    preview: '🔭',
};
const rowSigns = {
    fail: '✗',
    unknown: '?',
    waived: '⚠',
    warn: '⚠',
    later: '·',
    pass: '✓',
    'not-applicable': '·',
};
const stepHeads = {
    allowed: 'to do',
    wait: 'to start',
    blocked: 'to unblock',
    undecided: 'to go on',
    bypassed: 'to do',
    preview: 'still needed',
};
/** The report as markdown below 60,000 characters; the marker comment is its last line. */
function renderMarkdown(input) {
    const { decision } = input;
    const clock = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .toClock */ .Q)(input.evidence.facts, decision);
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .checkRows */ .Uu)(decision, clock);
    const sign = headingSigns[decision.headline];
    const word = _headlines_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineWords */ .yl[decision.headline];
    const missed = decision.verdict === 'allow' ? [] : (0,_openings_js__WEBPACK_IMPORTED_MODULE_5__/* .ifMissed */ .bg)(decision, clock);
    const opening = (0,_headlines_js__WEBPACK_IMPORTED_MODULE_2__/* .openingOf */ .E4)({ decision, rows, clock });
    const blocks = [
        `### ${sign} ${word}: ${(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__/* .toCell */ .cX)((0,_headlines_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(decision))}\n${(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__/* .toCell */ .cX)(opening)}`,
        stepTable(input, clock),
        reasonsWithoutStep(rows, input),
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .isSilent */ .eS)(missed) ? '' : `**If you miss it:** ${(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__/* .toCell */ .cX)(missed)}`,
        checkTable(rows, [(0,_consents_js__WEBPACK_IMPORTED_MODULE_1__/* .consentTable */ .LG)(decision), (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__/* .toCell */ .cX)((0,_consents_js__WEBPACK_IMPORTED_MODULE_1__/* .forgeSettings */ .Zw)(decision))]),
        `${footer(input, clock)}\n${(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__/* .marker */ .xL)({ ...decision, mode: input.evidence.request.mode })}`,
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function stepTable(input, clock) {
    const steps = (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .toSteps */ .fe)(input, clock).map(({ number, who, act, links, because }) => {
        const open = links.map((url) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv) ` ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .link */ .nf)('open', url)}`);
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .strong */ .ko)(number)}`, [...act, ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .join */ .fj)(open, '')], who, because];
    });
    const total = (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .stepsOf */ .B_)(input.decision).length;
    const head = ['', stepHeads[input.decision.headline], 'who', 'because'];
    return (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__/* .toTable */ .MR)({ head, rows: steps, budget: 15_000, total: Math.max(total, steps.length) });
}
/** What no step clears would otherwise only stand below the fold. */
function reasonsWithoutStep(rows, { decision }) {
    const stepless = (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .checksWithoutStep */ .AM)(decision, (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .stepsOf */ .B_)(decision).slice(0, _steps_js__WEBPACK_IMPORTED_MODULE_4__/* .mostSteps */ .JS));
    const untold = [...(0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(rows, 'fail'), ...(0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(rows, 'unknown')].filter(({ check }) => stepless.includes(check));
    const told = [...untold, ...(0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(rows, 'waived'), ...(0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(rows, 'warn')];
    const lines = told
        .slice(0, mostReasons)
        .map((row) => `- ${rowSigns[row.standing]} ${(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__/* .toCell */ .cX)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .strong */ .ko)(row.check)}: ${row.line}`)}`);
    const more = told.length - mostReasons;
    return [...lines, ...(more > 0 ? [`- and ${String(more)} more`] : [])].join('\n');
}
const mostReasons = 6;
const tableOrder = [
    'fail',
    'unknown',
    'waived',
    'warn',
    'pass',
    'later',
    'not-applicable',
];
function checkTable(rows, below) {
    const ordered = tableOrder.flatMap((standing) => (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(rows, standing));
    const table = (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__/* .toTable */ .MR)({
        head: ['', 'check', 'found'],
        rows: ordered.map(({ standing, check, line }) => [
            [{ kind: 'literal', text: rowSigns[standing] }],
            standing === 'later' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv) `not yet enforced` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv) `${check}`,
            line,
        ]),
        budget: 25_000,
        total: ordered.length,
    });
    const passes = (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .passedChecks */ .Iz)(rows).length;
    // Within <summary> no markdown is read, so that only counts stand there.
    const summary = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .toMarkdown */ .l6)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .join */ .fj)([
        ...(passes === 0 ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv) `✓ ${(0,_words_told_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(passes, 'check')} passed`]),
        ...counted(rows, 'fail', 'not passed'),
        ...counted(rows, 'unknown', 'not known'),
        ...counted(rows, 'waived', 'waived'),
        ...counted(rows, 'later', 'not yet enforced'),
    ], ' · '));
    if (table === '')
        return '';
    const tables = [table, ...below].filter((text) => text !== '').join('\n\n');
    return `<details><summary>${summary}</summary>\n\n${tables}\n\n</details>`;
}
function counted(rows, standing, word) {
    const number = (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(rows, standing).length;
    return number === 0 ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv) `${(0,_words_told_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(number, 'check')} ${{ kind: 'literal', text: word }}`];
}
function footer({ decision, evidence, record }, clock) {
    const { run } = evidence.request;
    const warnings = (0,_footnotes_js__WEBPACK_IMPORTED_MODULE_9__/* .policyWarnings */ .aF)(decision);
    const parts = [
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv) `as of ${clock.full(decision.now)}`,
        ...(run === undefined
            ? []
            : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .link */ .nf)(`run ${run.id}`, run.url ?? '')}, attempt ${run.attempt}`]),
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv) `policy ${(0,_footnotes_js__WEBPACK_IMPORTED_MODULE_9__/* .decidedBy */ .yP)(decision)}`,
        ...(record === undefined ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv) `record ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(record.id)}`]),
        ...((0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .isSilent */ .eS)(warnings) ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv) `policy warnings: ${warnings}`]),
    ];
    return `<sub>${parts.map(_markdown_table_js__WEBPACK_IMPORTED_MODULE_6__/* .toCell */ .cX).join(' · ')}</sub>`;
}


/***/ })

};

export const id = 6434;
export const ids = [6434];
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

/***/ 72269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   PL: () => (/* binding */ columnsOf)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55536);
/** Text in the columns of a terminal: how wide it is, and where it is broken. */

const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** How many columns a text takes: wide characters take two, combining marks none. */
function columnsOf(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let columns = 0;
    for (const character of text) {
        columns += /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
    }
    return columns;
}
/** Lines of whole words; a word that is longer than a line is broken. No line is a command. */
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((one) => breakWord(one, columns))) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (columnsOf(longer) <= columns) {
            line = longer;
        }
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line].map(_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .defuseLine */ .BM);
}
/** As much of a text as fits. */
function clip(text, columns) {
    return breakWord(text, columns)[0] ?? '';
}
function breakWord(word, columns) {
    if (columnsOf(word) <= columns)
        return [word];
    const pieces = [];
    let piece = '';
    let used = 0;
    for (const character of word) {
        const more = columnsOf(character);
        if (used + more > columns) {
            pieces.push(piece);
            piece = '';
            used = 0;
        }
        piece += character;
        used += more;
    }
    return [...pieces, piece];
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

/***/ 65526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ layHeading),
/* harmony export */   Xn: () => (/* binding */ laySentences),
/* harmony export */   cv: () => (/* binding */ layHeader),
/* harmony export */   tT: () => (/* binding */ layRow)
/* harmony export */ });
/* unused harmony export width */
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94701);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72269);
/** Lines of at most 94 columns: a sign, a label, and text that hangs below itself. */


/** The widest line, in columns. */
const width = 94;
const labelColumn = 26;
/** A row that is longer is cut: the JSON output has all of it. */
const mostLines = 6;
const signs = {
    pass: { unicode: '✓', ascii: 'ok', color: 32 },
    fail: { unicode: '✗', ascii: 'x', color: 31 },
    wait: { unicode: '◷', ascii: '(wait)', color: 33 },
    unknown: { unicode: '?', ascii: '?', color: 35 },
    warn: { unicode: '⚠', ascii: '!', color: 33 },
    error: { unicode: '!', ascii: '!', color: 31 },
    preview: { unicode: '◌', ascii: 'preview', color: 36 },
    later: { unicode: '·', ascii: '-', color: 2 },
};
/** `✗ BLOCKED  subject` with the time at the right end, below it where there is no room. */
function layHeader(header, options) {
    const { sign, title } = header;
    // Without UTF-8 these signs are words, and the title says the same.
    const isWord = !options.unicode && (sign === 'wait' || sign === 'preview');
    const lead = isWord ? '' : `${show(sign, options)} `;
    const subject = plain(header.subject, options);
    const time = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(plain([{ kind: 'value', text: header.time }], options), width / 2);
    const [first = '', ...rest] = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(`${lead}${title}  ${subject}`, width - 2);
    const gap = width - (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(first) - (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(time);
    const lines = rest.length === 0 && gap >= 2
        ? [`${first}${' '.repeat(gap)}${time}`.trimEnd()]
        : [first, ...rest.map((line) => `  ${line}`), `  ${time}`];
    const head = `${lead}${title}`;
    return lines.map((line, index) => index === 0 && line.startsWith(head)
        ? `${paint(head, { color: signs[sign].color, bold: true, options })}${line.slice(head.length)}`
        : line);
}
/** Sentences over the whole width. */
function laySentences(phrase, options) {
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(plain(phrase, options), width - 2).map((line) => `  ${line}`);
}
/** The heading of a section. */
function layHeading(text, options) {
    return `  ${paint(text, { color: 1, options })}`;
}
/** A row; a label that is too long has the text below it. */
function layRow(row, options) {
    const lead = toLead(row.lead, options);
    const label = plain(row.label, options);
    const [firstLabel = '', ...moreLabels] = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(label, width - 2 - (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(lead));
    const head = `  ${lead}${firstLabel}`;
    const words = plain(row.text, options);
    const isWide = row.copied === true && (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(words) > width - labelColumn;
    const column = isWide ? 4 : (row.column ?? labelColumn);
    const text = cut((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(words, width - column), options);
    const isLong = moreLabels.length > 0 || (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(head) + 1 > column;
    const [first = '', ...rest] = isLong && label !== '' ? ['', ...text] : text;
    const indent = ' '.repeat(column);
    const gap = ' '.repeat(Math.max(0, column - (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(head)));
    const painted = `  ${paintLead(row.lead, lead, options)}${head.slice(2 + lead.length)}`;
    return [
        `${painted}${gap}${first}`.trimEnd(),
        ...moreLabels.map((line) => `  ${line}`),
        ...rest.map((line) => `${indent}${line}`),
    ];
}
function cut(lines, options) {
    if (lines.length <= mostLines)
        return lines;
    const last = lines[mostLines - 1] ?? '';
    const ellipsis = options.unicode ? '…' : '...';
    const shorter = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(last, width - labelColumn - 3);
    return [...lines.slice(0, mostLines - 1), `${shorter}${ellipsis}`];
}
function plain(phrase, options) {
    const text = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .toPlain */ .Ul)(phrase);
    return options.unicode ? text : toAscii(text);
}
function toAscii(text) {
    return text
        .replace(/→/g, '->')
        .replace(/[–—]/g, '-')
        .replace(/…/g, '...')
        .replace(/[^\x20-\x7e]/gu, '?');
}
function show(sign, { unicode }) {
    return unicode ? signs[sign].unicode : signs[sign].ascii;
}
function toLead(lead, options) {
    if (lead === undefined)
        return '';
    return `${typeof lead === 'number' ? String(lead) : show(lead, options)} `;
}
function paintLead(lead, text, options) {
    return typeof lead === 'string' ? paint(text, { color: signs[lead].color, options }) : text;
}
function paint(text, style) {
    if (!style.options.color)
        return text;
    return `\u001b[${style.bold ? '1;' : ''}${String(style.color)}m${text}\u001b[0m`;
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

/***/ 91488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37832);
/* harmony import */ var _consents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7195);
/* harmony import */ var _footnotes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87643);
/* harmony import */ var _headlines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76243);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65526);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94701);
/* harmony import */ var _openings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59741);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69965);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47613);









const headlineSigns = {
    allowed: 'pass',
    wait: 'wait',
    blocked: 'fail',
    undecided: 'unknown',
    bypassed: 'warn',
    preview: 'preview',
};
const mostRows = 12;
/** The report for a terminal; every line ends with a newline. */
function renderTerminal(input, options) {
    const { decision } = input;
    const clock = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .toClock */ .Q)(input.evidence.facts, decision);
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .checkRows */ .Uu)(decision, clock);
    const header = {
        sign: headlineSigns[decision.headline],
        title: titleOf(input),
        subject: (0,_headlines_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(decision),
        time: clock.full(decision.now),
    };
    const sections = [
        checkSection(input, rows),
        stepSection(input, clock),
        { rows: footRows(input, rows, clock) },
    ];
    const lines = [
        ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layHeader */ .cv)(header, options),
        ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .laySentences */ .Xn)((0,_headlines_js__WEBPACK_IMPORTED_MODULE_2__/* .openingOf */ .E4)({ decision, rows, clock }), options),
        ...sections
            .filter((section) => section.rows.length > 0)
            .flatMap(({ heading, rows: below }) => [
            '',
            ...(heading === undefined ? [] : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layHeading */ .HD)(heading, options)]),
            ...below.flatMap((row) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layRow */ .tT)(row, options)),
        ]),
    ];
    return lines.map((line) => `${line}\n`).join('');
}
function titleOf({ decision }) {
    const word = _headlines_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineWords */ .yl[decision.headline].toUpperCase();
    const unenforced = decision.headline === 'allowed' && !decision.enforced;
    return unenforced ? `${word}, NOT ENFORCED` : word;
}
function checkSection({ decision }, rows) {
    const { headline, verdict } = decision;
    const reasons = [
        ...toRows((0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(rows, 'fail'), headline === 'wait' ? 'wait' : 'fail'),
        ...toRows((0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(rows, 'unknown'), 'unknown'),
        ...toRows((0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(rows, 'waived'), 'warn'),
        ...toRows((0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(rows, 'warn'), 'warn'),
    ];
    const passes = (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(rows, 'pass');
    const later = toRows((0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(rows, 'later'), 'later');
    return {
        heading: headline === 'blocked' || headline === 'undecided' ? 'Why' : undefined,
        rows: [
            ...limit(reasons),
            ...(verdict === 'allow'
                ? limit(toRows(passes, 'pass'))
                : fold({ rows: (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .passedChecks */ .Iz)(rows), sign: 'pass', word: 'pass' })),
            ...fold({ rows: (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(rows, 'not-applicable'), sign: 'later', word: 'not applicable' }),
            ...limit(later.map((row) => ({ ...row, label: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `not yet enforced` }))),
        ],
    };
}
function stepSection(input, clock) {
    const { decision } = input;
    const rows = (0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .toSteps */ .fe)(input, clock).flatMap(({ number, who, act, links, addresses }) => [
        { lead: number, label: who, text: act },
        ...[...links, ...addresses].map((url) => ({
            label: [],
            text: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${url}`,
            copied: true,
        })),
    ]);
    const more = (0,_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .stepsOf */ .B_)(decision).length - _steps_js__WEBPACK_IMPORTED_MODULE_5__/* .mostSteps */ .JS;
    return {
        heading: decision.headline === 'preview' ? 'Still needed' : 'What to do',
        rows: more > 0 ? [...rows, { label: [], text: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `and ${more} more` }] : rows,
    };
}
function footRows(input, rows, clock) {
    const { decision, record } = input;
    const isStarting = (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(rows, 'fail').length === 0 && decision.verdict === 'allow';
    const lines = [
        ['If you miss it', isStarting ? [] : (0,_openings_js__WEBPACK_IMPORTED_MODULE_7__/* .ifMissed */ .bg)(decision, clock)],
        ['You owe', (0,_consents_js__WEBPACK_IMPORTED_MODULE_1__/* .debtsOf */ .gN)(input, clock)],
        ['Approved so far', decision.verdict === 'allow' ? [] : (0,_consents_js__WEBPACK_IMPORTED_MODULE_1__/* .approvedSoFar */ .VK)(decision)],
        ['What if?', (0,_footnotes_js__WEBPACK_IMPORTED_MODULE_8__/* .whatIf */ .W_)(input, clock)],
        ['Policy warnings', (0,_footnotes_js__WEBPACK_IMPORTED_MODULE_8__/* .policyWarnings */ .aF)(decision)],
        ['Decided by', (0,_footnotes_js__WEBPACK_IMPORTED_MODULE_8__/* .decidedBy */ .yP)(decision)],
        ['Record', (0,_footnotes_js__WEBPACK_IMPORTED_MODULE_8__/* .recordName */ .xD)(record)],
    ];
    return lines
        .filter(([, text]) => !(0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .isSilent */ .eS)(text))
        .map(([label, text]) => ({
        label: [{ kind: 'literal', text: label }],
        text,
        ...(label === 'What if?' ? { copied: true } : {}),
    }));
}
function toRows(rows, lead) {
    return rows.map(({ check, line }) => ({ lead, label: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${check}`, text: line }));
}
/** `✓ 6 pass` with their names in one row. */
function fold(part) {
    const { rows, sign, word } = part;
    if (rows.length === 0)
        return [];
    const literal = { kind: 'literal', text: word };
    const names = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .enumerate */ .HL)(rows.map(({ check }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(check)}`), mostRows);
    return [{ lead: sign, label: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${rows.length} ${literal}`, text: names }];
}
/** The first rows, and how many more there are: the verdict stays in sight (T70). */
function limit(rows) {
    const more = rows.length - mostRows;
    if (more <= 0)
        return rows;
    return [
        ...rows.slice(0, mostRows),
        { lead: 'later', label: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${more} more`, text: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `see the JSON output` },
    ];
}


/***/ })

};

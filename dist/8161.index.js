export const id = 8161;
export const ids = [8161];
export const modules = {

/***/ 46357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   Ug: () => (/* binding */ baselineSpecSchema),
/* harmony export */   d2: () => (/* binding */ baselineSchema),
/* harmony export */   x2: () => (/* binding */ baselineKey)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92652);
/* harmony import */ var _report_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);
/** What numbers are held against: earlier allowed promotions, the default branch, or a file beside the policy. */



const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
/** Stands for the same report of the default branch where else a report is named; no report is called so. */
const defaultBranch = 'default-branch';
/** One earlier state, with the numbers of the kinds that were evidence then. */
const baselineRun = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** The record that holds the numbers; absent for a file. */
    record: text.optional(),
    /** When it was decided, or of a branch, when its run began. */
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
/** `runs` are newest first, one for each commit, the candidate left out; a file or a branch is one run. */
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    origin: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['records', 'file', defaultBranch]),
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

/***/ 43391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ changeSchema),
/* harmony export */   NL: () => (/* binding */ groupSchema),
/* harmony export */   Zm: () => (/* binding */ peopleSchema),
/* harmony export */   bI: () => (/* binding */ starterSchema),
/* harmony export */   fh: () => (/* binding */ changesSchema),
/* harmony export */   rE: () => (/* binding */ accountSchema)
/* harmony export */ });
/* unused harmony exports reviewSchema, consentSchema, approvalSettingsSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92652);
/** The changes of a promotion and the people behind them, the same for every forge (policy.md 4). */


const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const sha = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
/** What a forge may not tell is `unknown`, and never taken for either answer. */
const tristate = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['yes', 'no', 'unknown']);
/**
 * An account, never an e-mail address. `web` is the forge's own committer of merges and edits in the
 * browser, which is no person. The id outlives a change of the login.
 */
const accountSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: text.optional(),
    login: text,
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['human', 'bot', 'app', 'web', 'unknown']),
});
/**
 * What somebody says of a change. `on` is the head that was reviewed: GitHub tells it, for GitLab it
 * is concluded from the times of the diff versions, and absent where that cannot be done. `at` is when
 * it was given; a dismissed review keeps its time.
 */
const reviewSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    account: accountSchema,
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['approved', 'changes-requested', 'dismissed', 'commented']),
    on: sha.optional(),
    at: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p.optional(),
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
const changeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().optional(),
    url: text.optional(),
    /** Untrusted. */
    title: text.optional(),
    /** The last commit before the merge, on which an approval has to be. */
    head: sha,
    commits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(sha),
    /** Of all diff versions, so that a rebase launders nobody (T14). */
    contributors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        account: accountSchema,
        as: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['opener', 'author', 'co-author', 'committer', 'pusher']),
    })),
    /** Whoever pressed the button has not contributed by that. */
    merger: accountSchema.optional(),
    /** Commits with an author, co-author or committer that is nobody's account: it could be anybody's (T10). */
    unattributed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(sha),
    reviews: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reviewSchema),
    /** False if there may be more commits, contributors or reviews than are listed (T24). */
    complete: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
/** A consent to the run as a whole, such as the approval of a protected environment. */
const consentSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    account: accountSchema,
    via: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['environment', 'ticket']),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['approved', 'rejected']),
    at: _instant_js__WEBPACK_IMPORTED_MODULE_0__/* .instantSchema */ .p.optional(),
    writes: tristate,
    /** The attempt of the run that it was given for; without one it counts for the first alone. */
    attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().optional(),
});
/**
 * What the forge itself asks of approvals, at the decision. It is evidence for whoever audits the
 * forge: the gate judges each approval by itself, so that nothing passes or fails by it.
 */
const approvalSettingsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Whether authors may approve what they opened. */
    authors: tristate,
    /** Whether people may approve what they committed to. */
    committers: tristate,
    /** Whether approvals stay when commits are pushed. */
    kept: tristate,
    /** Whether whoever may edit a request may change who has to approve it. */
    overrides: tristate,
    /** Why they are not known, where that is so. */
    unknown: text.optional(),
});
/**
 * The promotion range: every change that touches the service since its last successful deployment.
 * Of a redeploy or rollback the changes are those that the commit's own earlier promotion carried.
 */
const changesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    case: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['range', 'first', 'redeploy', 'rollback', 'diverged', 'empty']),
    /** The commit of the last successful deployment, or null if there is none. */
    base: sha.nullable(),
    changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(changeSchema),
    consents: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(consentSchema),
    /** Absent where the host does not read them. */
    settings: approvalSettingsSchema.optional(),
    /** The record by which a redeployed commit was allowed and deployed here before (T27). */
    earlier: text.optional(),
    /** False if there may be more changes or consents than are listed (T24). */
    complete: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
/** Who of a group of the policy has an account here. */
const groupSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ members: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(accountSchema) });
/** The people file: one person, several accounts (T12). */
const peopleSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: text,
    accounts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ id: text.optional(), login: text.optional() })),
    /** Their accounts are no person's, whatever the forge says of them. */
    machine: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
}));
/**
 * Who started this run: the actor, the triggering actor, whoever stands behind the runs before it
 * (T18). `merge`: the merge itself started it, in its first attempt.
 */
const starterSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    trigger: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['merge', 'person', 'schedule', 'unknown']),
    protectedBranch: tristate,
    accounts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(accountSchema),
    /** False if somebody else may stand behind it. */
    complete: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});


/***/ }),

/***/ 3417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ statesSchema),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   Z_: () => (/* binding */ findingSeverities),
/* harmony export */   qT: () => (/* binding */ marksSchema),
/* harmony export */   qp: () => (/* binding */ agesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92652);
/** How old the findings of a scan are, and how they are known beside an earlier run, by severity. */



const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
/**
 * Findings first seen from `from` to `to`, both included, and one of them at least at either end; without `to` all
 * at the same time.
 */
const span = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ from: _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantSchema */ .p, to: _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantSchema */ .p.optional(), count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1) })
    .refine(isSpan, { error: 'expected two findings or more, and `to` after `from`' });
const spans = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(span);
/** Those that are in no span tell no time: their age is not known. */
const agesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    critical: spans.optional(),
    high: spans.optional(),
    medium: spans.optional(),
    low: spans.optional(),
    info: spans.optional(),
});
const states = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ new: count, unchanged: count, updated: count });
/** Those that are in none do not say it. */
const statesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    critical: states.optional(),
    high: states.optional(),
    medium: states.optional(),
    low: states.optional(),
    info: states.optional(),
});
const marks = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w-]{12}$/), zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1));
/**
 * How many findings of a severity have a mark of their rule, component and file, by which those of another scan
 * are held against them. Those that say their state, or are beyond the first 2,000, are in none.
 */
const marksSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    critical: marks.optional(),
    high: marks.optional(),
    medium: marks.optional(),
    low: marks.optional(),
    info: marks.optional(),
});
const findingSeverities = ['critical', 'high', 'medium', 'low', 'info'];
/** False if more is told of findings than there are, so that none of unknown age or news would be left. */
function isWithin(scan) {
    return findingSeverities.every((severity) => {
        const dated = sum((scan.ages?.[severity] ?? []).map((each) => each.count));
        const stated = sum(Object.values(scan.states?.[severity] ?? {}));
        const marked = sum(Object.values(scan.marks?.[severity] ?? {}));
        return dated <= scan[severity] && stated + marked <= scan[severity];
    });
}
function isSpan({ from, to, count: findings, }) {
    if (to === undefined)
        return true;
    const [first, last] = [(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(from), (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(to)];
    return findings > 1 && first !== undefined && last !== undefined && first < last;
}
function sum(counts) {
    return counts.reduce((total, each) => total + each, 0);
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

/***/ 7185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ joinDebts),
/* harmony export */   P6: () => (/* binding */ debtSchema),
/* harmony export */   Pr: () => (/* binding */ owedSchema),
/* harmony export */   XN: () => (/* binding */ matterOf),
/* harmony export */   zC: () => (/* binding */ debtKey)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _changes_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43391);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92652);
/** What an allow left owed, as its record keeps it, and what became of it since (policy.md 2). */



const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
const sha = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
/** One approval that was asked for at the same place, and who had given it by then. */
const demandSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: text,
    count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    from: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text),
    given: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_changes_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .accountSchema */ .rE),
});
/**
 * One debt. `kind` tells what it comes of: an approval that changes were promoted without, an emergency
 * change, a bypass, or a promotion that failed. All have a date and an owner, and are paid by approval.
 */
const debtSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['approval', 'emergency', 'bypass', 'failure']),
    /** The address of the rule that lets it follow. */
    rule: text,
    approval: text,
    /** Who owes it: the group of the rule, or the owner of its layer. */
    owner: text.optional(),
    contact: text.optional(),
    /** When it was first owed, and until when it has to be there; that instant is too late. */
    since: _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantSchema */ .p,
    due: _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantSchema */ .p,
    /** The record that owed it first; absent in that record itself. */
    record: text.optional(),
    /** When a decision saw that it had been given. */
    met: _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantSchema */ .p.optional(),
    /** What has to be approved; an approval of the promotion has to stand on each. */
    changes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), head: sha, url: text.optional() })),
    /** False if it is for the promotion as a whole. */
    each: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    demands: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(demandSchema),
    /** Whose approval does not count: contributors, and whoever started the run where they are apart. */
    not: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_changes_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .accountSchema */ .rE),
});
/** What is open, with its changes as they are now; `gap` says why one of them could not be read. */
const owedSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    debt: debtSchema,
    changes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_changes_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSchema */ .Kr),
    gap: text.optional(),
}));
/** What is owed, and on what: to owe it by other terms gives no more time. */
function matterOf({ kind, approval, changes, since }) {
    const on = changes.map(({ number, head }) => [number, head]);
    // Of no change, each promotion owes its own.
    return JSON.stringify([kind, approval, on.length === 0 ? since : on]);
}
/** What makes two debts the same one: the matter, of each change or of all, by how many and by whom. */
function debtKey(debt) {
    const own = debt.demands.filter(({ id }) => id === debt.approval);
    const terms = own.map(({ count, from }) => [count, [...from].sort()]);
    return JSON.stringify([matterOf(debt), debt.each, terms]);
}
/** The same debt as two decisions tell it: the earlier date holds, and who counts in none of them does not. */
function joinDebts(kept, other) {
    const isEarlier = Date.parse(other.due) < Date.parse(kept.due);
    const accounts = [...kept.not, ...other.not].map((one) => [JSON.stringify(one), one]);
    return { ...kept, due: isEarlier ? other.due : kept.due, not: [...new Map(accounts).values()] };
}


/***/ }),

/***/ 49470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reportSchema),
/* harmony export */   m: () => (/* binding */ numbersSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _finding_ages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3417);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92652);
/* harmony import */ var _report_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42836);
/* harmony import */ var _report_totals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26895);
/** What the files of a named report say together: totals by kind, and where each number comes from. */





const count = zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0);
const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP();
/** `at` is when; without a zone in the file it is read as UTC, and may be half a day off. */
const toldTime = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ at: _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantSchema */ .p, zoned: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY() });
const kind = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['tests', 'coverage', 'scan', 'performance', 'mutation']);
const reportFile = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    /** From the top of the workspace, or of the archive. */
    path: text,
    /** The name of the archive that it is in. */
    archive: text.optional(),
    /** Absent where it was not recognised. */
    format: text.optional(),
    kind: kind.optional(),
    /** False if it is no evidence: then it is in none of the totals, but for tests that were all skipped. */
    usable: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    /** Of its bytes; absent where they were not read to the end. */
    digest: text.optional(),
    bytes: count,
    /** When it was last written, by the file system. */
    modifiedAt: _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantSchema */ .p.optional(),
    /** The name that git gives to its bytes, where the commit that is checked out has them at this place. */
    committed: text.optional(),
    /** Commits that the file itself names. */
    commits: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text).optional(),
    /** The first and the last time that the file itself tells. */
    first: toldTime.optional(),
    last: toldTime.optional(),
    /** The same bytes as another file: what is good in them counts once, and all of it where they show that it is one run. */
    copyOf: text.optional(),
    /** The most severe of them; `more` says how many others there are. */
    problems: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ code: text, message: text })).optional(),
});
const place = { file: text.optional(), line: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().optional() };
const tests = _report_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .testTotalsSchema */ .jb.extend({
    /** Passed after they had failed; they are in `passed`. */
    flaky: count,
    /** How many of all another file may tell too: what failed or was skipped counts as often as it is told. */
    again: count.optional(),
    /** The first of them. */
    failures: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        name: text,
        classname: text.optional(),
        message: text.optional(),
        ...place,
    })),
});
const scan = _report_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .scanTotalsSchema */ .kB
    .extend({
    /** The most severe ones. */
    findings: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        severity: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['critical', 'high', 'medium', 'low', 'info']),
        rule: text.optional(),
        message: text.optional(),
        component: text.optional(),
        since: text.optional(),
        state: text.optional(),
        ...place,
    })),
    /** Of all findings; where they are absent only those that are listed are of known age and state. */
    ages: _finding_ages_js__WEBPACK_IMPORTED_MODULE_0__/* .agesSchema */ .qp.optional(),
    states: _finding_ages_js__WEBPACK_IMPORTED_MODULE_0__/* .statesSchema */ .Ar.optional(),
    /** Absent in records of before they were kept; then those that are listed are compared. */
    marks: _finding_ages_js__WEBPACK_IMPORTED_MODULE_0__/* .marksSchema */ .qT.optional(),
})
    .refine(_finding_ages_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO, { error: 'ages, states and marks are of more findings than there are' });
/** What a job left at the forge, and was read: a report has to be in each of them. */
const reportArchive = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    /** For people: `artifact reports of run 91 of ci.yml`. */
    name: text,
    url: text.optional(),
    /** The commit that the run or job was of. */
    sha: text,
    /** When the run or job began. */
    since: _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantSchema */ .p,
    /** Of the archive as it was downloaded. */
    digest: text,
    /** How many of its files match; none were read if there is a problem. */
    files: count,
    /** The globs that match none of its files. */
    unmatched: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text).optional(),
    /** Why nothing of it counts. */
    problem: text.optional(),
});
/** All that is known of a named report. Totals are of usable files, and of whole ones of which no test ran; a kind that none is of is absent. */
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    /** The globs that were looked for; none if no layer fills the report. */
    patterns: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text),
    /** Those of them that match no file of the workspace; absent where each matches one. */
    unmatched: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text).optional(),
    /** What is written before is of an earlier run or commit; absent where nobody tells it. */
    since: _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instantSchema */ .p.optional(),
    /** Where the policy says that the archives are; absent for files of the workspace. */
    from: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ workflow: text.optional(), artifact: text.optional(), job: text.optional() })
        .optional(),
    archives: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(reportArchive).optional(),
    /** How many files there are. */
    fileCount: count,
    /** The first of them; those that may be no evidence come before all others. */
    files: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(reportFile),
    tests: tests.optional(),
    coverage: _report_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageTotalsSchema */ .R9.optional(),
    scan: scan.optional(),
    performance: _report_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .metricsSchema */ .HR.optional(),
    mutation: _report_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .mutationTotalsSchema */ .c8.optional(),
    /** What parts that rules ask for have of these totals. */
    parts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_report_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .reportPartSchema */ .DP).optional(),
    /** What of several files cannot be put together, and is therefore not told. */
    refused: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ kind, measure: text.optional(), reason: text })).optional(),
});
/** The numbers of a report without its files. */
const numbersSchema = reportSchema.pick({
    tests: true,
    coverage: true,
    scan: true,
    performance: true,
    mutation: true,
});


/***/ }),

/***/ 33685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isEvidence),
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _report_validity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45482);

/** True if nothing stands in the way of believing the numbers of this kind. */
function isEvidence(fact, of) {
    return faultsOf(fact, of).length === 0;
}
/** What stands in the way of any judgement, in the order in which people are told; empty if the report is evidence. */
function faultsOf(fact, of) {
    const archived = archiveFaults(fact, of);
    const { patterns, unmatched } = fact;
    if (fact.fileCount === 0 && archived.length === 0)
        return [{ what: 'missing', more: 0, unmatched: patterns }];
    const missing = unmatched === undefined ? [] : [{ what: 'missing', more: 0, unmatched }];
    const faults = [...archived, ...missing, ...fileFaults(fact, of), ...refusals(fact, of)];
    if (faults.length > 0 || fact[of.kind] !== undefined)
        return faults;
    return [{ what: 'not-told', more: 0 }];
}
function archiveFaults({ archives = [], patterns }, { sha }) {
    return ['unusable', 'other-commit', 'missing'].flatMap((what) => {
        const [archive, ...others] = archives.filter((each) => (0,_report_validity_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveFault */ .dh)(each, sha) === what);
        if (archive === undefined)
            return [];
        const { problem, unmatched = patterns } = archive;
        return {
            ...{ what, archive, more: others.length },
            ...(what === 'missing' && { unmatched }),
            ...(problem !== undefined && { reason: problem }),
            ...(what === 'other-commit' && { found: archive.sha }),
        };
    });
}
function fileFaults(fact, { kind, sha, now }) {
    // What is wrong with a whole archive is not told again of each file in it.
    const broken = (fact.archives ?? []).filter(({ problem }) => problem !== undefined);
    const isBroken = ({ archive }) => broken.some(({ name }) => name === archive);
    const files = (0,_report_validity_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOf */ .R8)(fact, kind).filter((file) => !isBroken(file));
    // That a committed file is also old or of another commit goes without saying.
    const made = files.filter(({ committed }) => committed === undefined);
    return [
        ...firstOf(files, (file) => (file.usable ? undefined : { what: 'unusable', ...whyNot(file) })),
        ...firstOf(files, ({ committed }) => committed === undefined ? undefined : { what: 'committed' }),
        ...firstOf(made, (file) => (0,_report_validity_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfAnother */ .TE)(file, sha) ? { what: 'other-commit', found: file.commits?.[0] ?? '' } : undefined),
        ...firstOf(made, (file) => {
            const since = (0,_report_validity_js__WEBPACK_IMPORTED_MODULE_0__/* .sinceOf */ .ek)(fact, file);
            const at = (0,_report_validity_js__WEBPACK_IMPORTED_MODULE_0__/* .madeBefore */ .V3)(file, since);
            if (at === undefined || since === undefined)
                return undefined;
            return { what: 'outdated', made: at, since };
        }),
        ...firstOf(files, (file) => {
            const at = (0,_report_validity_js__WEBPACK_IMPORTED_MODULE_0__/* .toldAhead */ .NK)(file, now);
            if (at === undefined)
                return undefined;
            return { what: 'unusable', reason: `tells the time ${at}, more than a day ahead` };
        }),
    ];
}
/** What of several files cannot be put together. */
function refusals({ refused = [] }, { kind }) {
    return refused
        .filter((each) => each.kind === kind && each.measure === undefined)
        .map(({ reason }) => ({ what: 'unusable', more: 0, reason }));
}
function whyNot({ problems }) {
    const [first] = problems ?? [];
    return first === undefined ? {} : { problem: first.code, reason: first.message };
}
/** One for all files with the same fault. */
function firstOf(files, faultOf) {
    const found = files.flatMap((file) => {
        const fault = faultOf(file);
        return fault === undefined ? [] : [{ ...fault, file }];
    });
    const [first] = found;
    return first === undefined ? [] : [{ ...first, more: found.length - 1 }];
}


/***/ }),

/***/ 42836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ partsSpecSchema),
/* harmony export */   DP: () => (/* binding */ reportPartSchema),
/* harmony export */   _I: () => (/* binding */ noFindings),
/* harmony export */   be: () => (/* binding */ partKey),
/* harmony export */   jK: () => (/* binding */ joinSpecs)
/* harmony export */ });
/* unused harmony export partSelectionSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _finding_ages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3417);
/** Parts of what a report tells: which paths and components belong to one, and its own totals. */


const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
/** What belongs to a part: what has one of the paths, or is of one of the components. */
const partSelectionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Globs from the top of the repository. */
    paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).min(1).optional(),
    /** Names as reports tell them, each with all that is below it. */
    components: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).min(1).optional(),
});
/** How a reader of a report is told which parts are asked for, and which metrics: a report may tell thousands. */
const partsSpecSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    parts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(partSelectionSchema),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).optional(),
});
/** `failed` includes `errors`. */
const cases = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ total: count, failed: count, errors: count, skipped: count });
const share = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ covered: count, total: count });
const findings = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    critical: count,
    high: count,
    medium: count,
    low: count,
    info: count,
    ages: _finding_ages_js__WEBPACK_IMPORTED_MODULE_0__/* .agesSchema */ .qp.optional(),
});
const wrongAges = { error: 'ages are of more findings than there are' };
const shares = share.extend({ open: share.optional() });
/** What surely belongs to the part, and as `open` what may belong to it or not. */
const reportPartSchema = partSelectionSchema.extend({
    tests: cases.extend({ open: cases.optional() }).optional(),
    coverage: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        lines: shares.optional(),
        branches: shares.optional(),
        functions: shares.optional(),
        statements: shares.optional(),
    })
        .optional(),
    scan: findings
        .extend({ open: findings.refine(_finding_ages_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO, wrongAges).optional() })
        .refine(_finding_ages_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO, wrongAges)
        .optional(),
    /** Something of it is told, or a file of it is in the workspace: that nothing was found there is an answer. */
    there: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
    /** Why something may belong to it or not: of the first one. */
    unclear: text.optional(),
});
const noFindings = Object.fromEntries(_finding_ages_js__WEBPACK_IMPORTED_MODULE_0__/* .findingSeverities */ .Z_.map((severity) => [severity, 0]));
/** The same for the same paths and components, in whichever order. */
function partKey({ paths = [], components = [] }) {
    return JSON.stringify([[...paths].sort(), [...components].sort()]);
}
/** All that is asked for, each once; undefined if it is nothing. */
function joinSpecs(specs) {
    const parts = joinParts(specs.flatMap((each) => each.parts));
    const metrics = [...new Set(specs.flatMap((each) => each.metrics ?? []))];
    if (parts.length === 0 && metrics.length === 0)
        return undefined;
    return { parts, ...(metrics.length > 0 && { metrics }) };
}
/** Each part once. */
function joinParts(all) {
    return [...new Map(all.map((part) => [partKey(part), part])).values()];
}


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
/* harmony export */   CT: () => (/* binding */ doubtIn),
/* harmony export */   NK: () => (/* binding */ toldAhead),
/* harmony export */   QS: () => (/* binding */ severalFiles),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   TE: () => (/* binding */ isOfAnother),
/* harmony export */   V3: () => (/* binding */ madeBefore),
/* harmony export */   dh: () => (/* binding */ archiveFault),
/* harmony export */   ek: () => (/* binding */ sinceOf),
/* harmony export */   fn: () => (/* binding */ disagreement),
/* harmony export */   tu: () => (/* binding */ disagreementsIn)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96216);
/** What makes a file or an archive of a report no evidence for a commit: each rule by itself. */

/** Why a report is no evidence by one of its archives: nothing of a part of them counts. */
function archiveFault(archive, sha) {
    if (archive.problem !== undefined)
        return 'unusable';
    if (archive.sha !== sha)
        return 'other-commit';
    return archive.files === 0 || archive.unmatched !== undefined ? 'missing' : undefined;
}
/** What is made before is not of this run: of a file in an archive, of the run that left it. */
function sinceOf({ since, archives }, { archive }) {
    const own = (archives ?? []).filter(({ name }) => name === archive);
    const times = own.flatMap((each) => (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(each.since) ?? []);
    return times.length === 0 ? (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(since ?? '') : Math.max(...times);
}
/** The files of a kind, and those of which nobody knows the kind. */
function filesOf({ files }, kind) {
    return files.filter((file) => file.kind === undefined || file.kind === kind);
}
/** The problem of a file that is usable, where several files may tell the same or not: the worse reading counts. */
const severalFiles = 'several-files';
/** The problem of a file that is usable, where it says two things of one number: the worse one counts. */
const disagreement = 'disagreement';
/** The first file of a kind that is a reason for numbers to be worse than it tells, and why. */
function doubtIn(fact, kind) {
    return remarksIn(fact, { kind, code: severalFiles })[0];
}
/** Where a file of a kind contradicts itself: by path, and of a file in its order. */
function disagreementsIn(fact, kind) {
    return remarksIn(fact, { kind, code: disagreement });
}
function remarksIn({ files }, { kind, code }) {
    const found = files.flatMap(({ path, kind: own, problems = [] }) => own !== kind
        ? []
        : problems
            .filter((problem) => problem.code === code)
            .map(({ message }) => ({ path, message })));
    return found.sort((one, other) => (one.path === other.path ? 0 : one.path < other.path ? -1 : 1));
}
/** A file that names commits, and not this one, is about another one. Some tools write the beginning of an id. */
function isOfAnother({ commits }, sha) {
    return commits !== undefined && commits.length > 0 && !commits.some((id) => sha.startsWith(id));
}
/**
 * When a file was made, if that is before the run or the commit. A time without a zone may be that of
 * any zone, so half a day is granted to it. What a file tells first may have begun earlier, such as a build that others
 * use: by more than a day it is a part of another run.
 */
function madeBefore({ modifiedAt, first, last }, since) {
    if (since === undefined)
        return undefined;
    const written = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(modifiedAt ?? '');
    if (written !== undefined && written < since)
        return modifiedAt;
    const begun = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(first?.at ?? '');
    if (begun !== undefined && begun + _time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd < since)
        return first?.at;
    const said = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(last?.at ?? '');
    if (said === undefined)
        return undefined;
    // Files tell whole seconds.
    const grace = last?.zoned === true ? 1000 : _time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd / 2;
    return said + grace < since ? last?.at : undefined;
}
/**
 * The time that a file tells if it is more than a day ahead: clocks and zones differ by less, and such a file would never be
 * old. When it was written is not asked: what the gate is asked for another moment than now would not be found.
 */
function toldAhead({ last }, now) {
    const said = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(last?.at ?? '');
    return said !== undefined && said > now + _time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd ? last?.at : undefined;
}


/***/ }),

/***/ 96216:
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
    const plain = parsePlain(text);
    if (plain !== undefined)
        return plain;
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
/** The form in which this program writes whole seconds, which is most of what it reads: no expression is needed. */
function parsePlain(text) {
    if (text.length !== '2026-11-20T16:55:00Z'.length)
        return undefined;
    const instant = Date.parse(text);
    return !Number.isNaN(instant) && formatInstant(instant) === text ? instant : undefined;
}
/** UTC text such as `2026-11-20T16:55:00Z`, milliseconds only when not zero. Throws a RangeError if not finite. */
function formatInstant(instant) {
    return new Date(instant).toISOString().replace('.000Z', 'Z');
}


/***/ })

};

export const id = 6243;
export const ids = [6243];
export const modules = {

/***/ 76243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ openingOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   yl: () => (/* binding */ headlineWords)
/* harmony export */ });
/* harmony import */ var _openings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59741);
/* harmony import */ var _owed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66275);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94701);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69965);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47613);
/* harmony import */ var _words_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65851);
/* harmony import */ var _words_told_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40579);







/** The word of a headline, for sentences and, in capitals, for a terminal. */
const headlineWords = {
    allowed: 'Allowed',
    wait: 'Wait',
    blocked: 'Blocked',
    undecided: 'Could not decide',
    bypassed: 'Allowed by bypass',
    preview: 'Preview',
};
/** What is promoted where: `payments-api 4.18.0 → prod-emea`; without a version the commit. */
function subjectOf({ service, environment, version, sha }) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${service} ${version ?? sha.slice(0, 7)} → ${environment}`;
}
/** The first sentences: was anything deployed, whose fault is it, when at the earliest. */
function openingOf(seen) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(sentencesOf(seen).filter((sentence) => sentence.length > 0), ' ');
}
function sentencesOf(seen) {
    const { decision, rows } = seen;
    switch (decision.headline) {
        case 'allowed':
            return decision.enforced
                ? [...startBefore(seen), owedOf(seen), waivedChecks(rows, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `by an exception`)]
                : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Nothing is enforced yet: what does not hold is only shown.`];
        case 'bypassed':
            return [waivedChecks(rows, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `by a bypass`), ...startBefore(seen)];
        case 'wait':
            return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Nothing was deployed.`, earliestOf(seen, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Only the clock is missing: start`)];
        case 'blocked':
            return [
                (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Nothing was deployed.`,
                earliestOf(seen, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Earliest start:`),
                withoutStep(decision),
            ];
        case 'undecided':
            return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Nothing was deployed.`, faultOf(decision), whenAgain(seen)];
        case 'preview':
            return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Nothing is enforced here.`, ...foreseen(seen)];
    }
}
/** An allow holds for minutes; afterwards the gate wants to be asked again. */
function startBefore({ decision, clock }) {
    const { validUntil, latestStart, openings } = decision;
    if (validUntil === undefined)
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `All that the policy demands holds.`];
    const close = latestStart ?? openings[0]?.end;
    const last = (0,_openings_js__WEBPACK_IMPORTED_MODULE_4__/* .lastStart */ .pJ)(decision, clock);
    const isLater = close !== undefined && clock.moment(close) !== clock.moment(validUntil);
    const after = isLater ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` After that ask again; ${last}.` : [];
    return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Start before ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(clock.deadline(validUntil))}.${after}`];
}
/** What this promotion leaves owed, and what comes of it: nobody reads below an allow. */
function owedOf({ decision, clock }) {
    const owed = (0,_owed_js__WEBPACK_IMPORTED_MODULE_5__/* .owedUntil */ .G)(decision, clock);
    if (owed.length === 0)
        return [];
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${owed}; overdue, it blocks the next promotion of ${decision.service}.`;
}
function waivedChecks(rows, by) {
    const waived = (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(rows, 'waived').length;
    return waived === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_words_told_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(waived, 'check')} waived ${by}.`;
}
function earliestOf({ decision, clock }, lead) {
    const numbers = (0,_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersBeforeStart */ .SB)(decision);
    const literal = { kind: 'literal', text: numbers.length === 1 ? 'step' : 'steps' };
    const named = numbers.map((number) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${number}`);
    const after = numbers.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `after ${literal} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(named, mostNumbers)}`;
    const opening = (0,_openings_js__WEBPACK_IMPORTED_MODULE_4__/* .nextOpening */ .gR)(decision, clock);
    if (opening !== undefined) {
        const then = numbers.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `, ${after}`;
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${lead} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)((0,_openings_js__WEBPACK_IMPORTED_MODULE_4__/* .toSpan */ .ik)(opening, clock))}${then}.`;
    }
    if (decision.retryAt !== undefined) {
        const last = (0,_openings_js__WEBPACK_IMPORTED_MODULE_4__/* .lastStart */ .pJ)(decision, clock);
        const until = last.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `; ${last}`;
        return numbers.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `It can start ${after}${until}.`;
    }
    if (!decision.openingsKnown)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `When it can start is not known.`;
    return decision.headline === 'wait' || isClosed(decision)
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `No opening was found until ${clock.moment(decision.horizon)}.`
        : [];
}
const mostNumbers = 10;
/** True if a rule that the clock decides says no, without ever saying when. */
function isClosed({ findings }) {
    return findings.some(({ code: reason, effect, outcome }) => reason.startsWith('windows/') && effect === 'block' && outcome === 'fail');
}
function withoutStep(decision) {
    const checks = (0,_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .checksWithoutStep */ .AM)(decision, decision.steps).map((check) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(check)}`);
    return checks.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `No step clears ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerate */ .HL)(checks, 4)}.`;
}
function faultOf({ findings }) {
    const unknown = findings.filter(({ effect, outcome }) => effect === 'block' && outcome === 'unknown');
    const causes = unknown.map((finding) => (0,_words_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .blame */ .S)(finding.code));
    const cause = causes[0];
    if (cause === undefined || causes.includes(undefined))
        return [];
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Your change is not at fault: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(cause)}.`;
}
function whenAgain({ decision, clock }) {
    const opening = (0,_openings_js__WEBPACK_IMPORTED_MODULE_4__/* .nextOpening */ .gR)(decision, clock);
    if (opening !== undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Next opening: ${(0,_openings_js__WEBPACK_IMPORTED_MODULE_4__/* .toSpan */ .ik)(opening, clock)}.`;
    const { latestStart, openings, openingsKnown, horizon } = decision;
    if (latestStart !== undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The last start is ${clock.deadline(latestStart)}.`;
    if (!openingsKnown || openings.length > 0)
        return [];
    const until = clock.moment(horizon);
    return hasNothingPassed(decision)
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Nor does a rule pass at any time until ${until}.`
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `No opening was found until ${until}.`;
}
function hasNothingPassed({ findings }) {
    return findings.some(({ code: reason }) => reason === 'gate/nothing-passed');
}
function foreseen(seen) {
    switch (seen.decision.verdict) {
        case 'allow':
            return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `It would be ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('allowed')} now.`];
        case 'block':
            return [
                (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `It would be ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('blocked')} now.`,
                earliestOf(seen, (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Earliest start:`),
                withoutStep(seen.decision),
            ];
        case 'inconclusive':
            return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `It could ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('not be decided')} now.`, faultOf(seen.decision)];
    }
}


/***/ }),

/***/ 59741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bg: () => (/* binding */ ifMissed),
/* harmony export */   gR: () => (/* binding */ nextOpening),
/* harmony export */   ik: () => (/* binding */ toSpan),
/* harmony export */   pJ: () => (/* binding */ lastStart)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94701);

const mostOpenings = 3;
const mostDays = 6;
/** `Mon 23 Nov, 19:00–20:15 CET`: from the first to the last start, or to the close. */
function toSpan({ start, latestStart, end }, clock) {
    const last = latestStart ?? end;
    return last === undefined
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${clock.moment(start)} or later`
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${clock.span(start, last)}`;
}
/** The opening in which to start again, if it lies ahead. */
function nextOpening({ retryAt, latestStart, openings }, clock) {
    if (retryAt === undefined || !clock.isFuture(retryAt))
        return undefined;
    const end = openings[0]?.end;
    return {
        start: retryAt,
        ...(latestStart === undefined ? {} : { latestStart }),
        ...(end === undefined ? {} : { end }),
    };
}
/** `the last start is 20:15 CET`, of the opening that runs now; nothing if it has no end. */
function lastStart({ latestStart, openings }, clock) {
    const end = openings[0]?.end;
    if (latestStart !== undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the last start is ${clock.deadline(latestStart)}`;
    return end === undefined ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `it closes ${clock.deadline(end)}`;
}
/** The openings after the first one; nothing where the clock does not matter or nothing is known. */
function ifMissed({ openings, horizon }, clock) {
    const [first, ...further] = openings;
    if (first === undefined || (first.latestStart ?? first.end) === undefined)
        return [];
    if (further.length === 0)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `no other opening until ${clock.moment(horizon)}`;
    const daily = further.map(({ start, latestStart, end }) => clock.within(start, latestStart ?? end ?? start));
    const [one, ...others] = daily;
    // Evenings that are all alike are told once, with their days.
    if (one !== undefined && others.length > 0 && others.every((it) => it?.times === one.times)) {
        const days = daily.map((it) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${it?.day ?? ''}`);
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(days, mostDays)}, ${one.times} each`;
    }
    const spans = further.map((opening) => toSpan(opening, clock));
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherLines */ .zV)(spans, '; ', mostOpenings);
}


/***/ }),

/***/ 66275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ owedUntil)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94701);

/** `Owed until Tue 24 Nov, 00:00 CET: data-owner`; empty if nothing is owed anew. */
function owedUntil({ owed = [] }, clock) {
    const added = owed.filter(({ record }) => record === undefined);
    const [first] = added
        .map(({ due }) => due)
        .sort((one, other) => Date.parse(one) - Date.parse(other));
    if (first === undefined)
        return [];
    const approvals = [...new Set(added.map(({ approval }) => approval))];
    const what = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(approvals.map((id) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id)}`));
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Owed until ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(clock.moment(first))}: ${what}`;
}


/***/ }),

/***/ 69965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   EG: () => (/* binding */ checkOf),
/* harmony export */   Iz: () => (/* binding */ passedChecks),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Uu: () => (/* binding */ checkRows)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94701);
/* harmony import */ var _words_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29135);


/** Every check's rows, in the order in which the checks were asked. */
function checkRows(decision, clock) {
    const groups = new Map();
    for (const finding of decision.findings) {
        const key = JSON.stringify([rowOf(finding), standingOf(finding)]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].flatMap((findings) => toRow(findings, clock) ?? []);
}
/** The rows of one standing. A check that fails or is unknown is not listed as passing as well. */
function rowsOf(rows, standing) {
    const counts = rows.filter((row) => row.standing === standing);
    if (standing !== 'pass' && standing !== 'not-applicable')
        return counts;
    const worse = standing === 'pass' ? ['fail', 'unknown'] : ['fail', 'unknown', 'waived', 'warn', 'pass'];
    const named = new Set(rows.filter((row) => worse.includes(row.standing)).map(({ check }) => check));
    return counts.filter(({ check }) => !named.has(check));
}
/** The checks of the policy that pass; what the gate makes sure of by itself is none of them. */
function passedChecks(rows) {
    return rowsOf(rows, 'pass').filter(({ check }) => check !== 'gate');
}
/** The check that a finding belongs to: its question is `<check>/<what>`. */
function checkOf(finding) {
    return finding.question.split('/')[0] ?? finding.question;
}
/** Checks that this version cannot judge at all share one row: there is one thing to say of them. */
function rowOf(finding) {
    return isReserved(finding) ? 'not evaluated' : checkOf(finding);
}
function isReserved({ question }) {
    return question.endsWith('/reserved');
}
/** One finding as a reason: its line, and why it has no consequence where it has none. */
function reasonOf(finding, clock) {
    const { line } = (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .q)(finding, clock);
    if (standingOf(finding) === 'waived') {
        const by = finding.exception === undefined ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` by exception ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.exception)}`;
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `waived${by}: ${line}`;
    }
    if (standingOf(finding) !== 'later')
        return line;
    const from = finding.enforceFrom === undefined ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` (from ${clock.date(finding.enforceFrom)})`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(checkOf(finding))}${from} ${consequenceOf(finding)}: ${line}`;
}
/** The standing that follows from outcome and effect. */
function standingOf({ effect, enforceFrom, outcome }) {
    if (effect === 'observe' || (outcome === 'pass' && enforceFrom !== undefined))
        return 'later';
    if (effect === 'waived')
        return 'waived';
    if (outcome === 'pass' || outcome === 'not-applicable')
        return outcome;
    if (effect === 'block' && outcome !== 'warn')
        return outcome;
    return 'warn';
}
function consequenceOf({ outcome }) {
    if (outcome === 'fail')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `would block`;
    return outcome === 'unknown' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `could not be decided` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `would pass`;
}
function toRow(findings, clock) {
    const [first] = findings;
    if (first === undefined)
        return undefined;
    const standing = standingOf(first);
    const lines = findings.map((finding) => reasonOf(finding, clock));
    const isReason = standing === 'fail' || standing === 'unknown';
    return {
        check: rowOf(first),
        standing,
        line: lineOf({ findings, lines, isReason }),
        short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherLines */ .zV)(findings.map((finding) => (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .q)(finding, clock).short), ', ', 3),
    };
}
function lineOf(part) {
    const { findings, lines, isReason } = part;
    if (findings.every(isReserved) && isReason) {
        const checks = [...new Set(findings.map(checkOf))].map((check) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${check}`);
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(checks, 12)}: this version of the gate cannot judge them yet.`;
    }
    return isReason ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherLines */ .zV)(lines, '. ')}.` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherLines */ .zV)(lines, ', ');
}


/***/ }),

/***/ 47613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AM: () => (/* binding */ checksWithoutStep),
  JS: () => (/* binding */ mostSteps),
  SB: () => (/* binding */ numbersBeforeStart),
  B_: () => (/* binding */ stepsOf),
  fe: () => (/* binding */ toSteps)
});

// EXTERNAL MODULE: ./lib/report/finding-data.js
var finding_data = __webpack_require__(30936);
// EXTERNAL MODULE: ./lib/report/phrase.js
var phrase = __webpack_require__(94701);
// EXTERNAL MODULE: ./lib/report/rows.js
var rows = __webpack_require__(69965);
// EXTERNAL MODULE: ./lib/report/openings.js
var openings = __webpack_require__(59741);
// EXTERNAL MODULE: ./lib/report/words/content.js
var content = __webpack_require__(37061);
// EXTERNAL MODULE: ./lib/report/words/afterwards.js
var afterwards = __webpack_require__(13187);
// EXTERNAL MODULE: ./lib/report/words/duties.js
var duties = __webpack_require__(74038);
// EXTERNAL MODULE: ./lib/report/words/told.js
var words_told = __webpack_require__(40579);
;// CONCATENATED MODULE: ./lib/report/words/duties-acts.js
/** Words of the acts of separation of duties: who approves what, with which button, or starts it anew. */





/** Approve where, as what; who need not try; a new run where consents of an earlier attempt are void. */
function tellApproving(detail) {
    const changes = (0,finding_data/* textsOf */.CB)(detail, 'changes');
    const alone = (0,finding_data/* textsOf */.CB)(detail, 'alone');
    const bring = alone.length === 0
        ? []
        : (0,phrase/* say */.cv) `Take ${(0,duties/* codes */.F4)(alone)} back and bring it in again by a pull or merge request: where there is none nobody can approve.`;
    if (changes.length === 0 && alone.length > 0)
        return bring;
    const byRun = (0,finding_data/* textOf */.b6)(detail, 'via') === 'environment';
    const where = byRun
        ? (0,phrase/* say */.cv) `the deployment`
        : changes.length === 0
            ? (0,phrase/* say */.cv) `the promotion`
            : linksOf(detail);
    const without = (0,finding_data/* textsOf */.CB)(detail, 'not');
    const other = without.length === 0 ? [] : (0,phrase/* say */.cv) `; not ${(0,duties/* codes */.F4)(without)}`;
    const many = (0,finding_data/* numberOf */.rl)(detail, 'count') ?? 1;
    const each = many > 1 ? (0,phrase/* say */.cv) ` (${many} people more)` : [];
    const fresh = (0,finding_data/* textOf */.b6)(detail, 'newRun') === 'true' ? (0,phrase/* say */.cv) ` Start a new run for that, not this one again.` : [];
    const parts = (0,finding_data/* objectsOf */.iZ)(detail, 'parts').map((part) => {
        const owners = (0,duties/* ownersOf */.K2)(part);
        const who = owners.length === 0 ? (0,phrase/* say */.cv) `somebody` : owners;
        return (0,phrase/* say */.cv) `${who} on ${(0,duties/* codes */.F4)((0,finding_data/* textsOf */.CB)(part, 'changes'))}${(0,duties/* forPaths */.mS)(part)}`;
    });
    const takes = parts.length === 0 ? [] : (0,phrase/* say */.cv) ` It takes ${(0,phrase/* join */.fj)((0,duties/* firstOf */.Ku)(parts), '; ')}.`;
    const as = (0,finding_data/* textsOf */.CB)(detail, 'approvals').map((id) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(id)}`);
    const role = as.length === 0 ? [] : (0,phrase/* say */.cv) ` as ${eitherOf(as)}`;
    return (0,phrase/* say */.cv) `Approve ${where}${role}${each}${buttonOf(detail)}${other}${(0,duties/* contact */.jq)(detail)}.${takes}${fresh}${alone.length === 0 ? [] : (0,phrase/* say */.cv) ` ${bring}`}`;
}
/** The words of the forge's own buttons: https://docs.github.com and https://docs.gitlab.com as of 2026. */
function buttonOf(detail) {
    const byRun = (0,finding_data/* textOf */.b6)(detail, 'via') === 'environment';
    switch ((0,finding_data/* textOf */.b6)(detail, 'host')) {
        case 'github':
            return byRun
                ? (0,phrase/* say */.cv) `: ${(0,phrase/* strong */.ko)('Review deployments')} in the run`
                : (0,phrase/* say */.cv) `: ${(0,phrase/* strong */.ko)('Files changed')}, ${(0,phrase/* strong */.ko)('Review changes')}, ${(0,phrase/* strong */.ko)('Approve')}`;
        case 'gitlab':
            return byRun
                ? (0,phrase/* say */.cv) `: ${(0,phrase/* strong */.ko)('Operate')}, ${(0,phrase/* strong */.ko)('Environments')}, ${(0,phrase/* strong */.ko)('Approval options')}`
                : (0,phrase/* say */.cv) `: button ${(0,phrase/* strong */.ko)('Approve')}`;
        default:
            return [];
    }
}
/** Each change, leading to where it is approved. */
function linksOf(detail) {
    const urls = (0,afterwards/* textsAt */.i1)(detail, 'urls');
    return (0,phrase/* enumerate */.HL)((0,finding_data/* textsOf */.CB)(detail, 'changes').map((name, index) => {
        const url = urls[index];
        return (0,phrase/* say */.cv) `${url === undefined || url === '' ? (0,phrase/* code */.aY)(name) : (0,phrase/* link */.nf)(name, url)}`;
    }));
}
/** `a`, `a or b`, `a, b or c`. */
function eitherOf(phrases) {
    const last = phrases.at(-1) ?? [];
    return phrases.length < 2 ? last : (0,phrase/* say */.cv) `${(0,phrase/* join */.fj)(phrases.slice(0, -1), ', ')} or ${last}`;
}
/** Commits that could be anybody's until somebody names them. */
function tellAttributing(detail) {
    const commits = (0,finding_data/* textsOf */.CB)(detail, 'commits').map((sha) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)((0,words_told/* shortSha */.Fu)(sha))}`);
    const which = commits.length === 0 ? (0,phrase/* say */.cv) `each commit` : (0,phrase/* enumerate */.HL)(commits);
    return (0,phrase/* say */.cv) `Let the author of ${which} link the e-mail address of it to an account, or name the person in the people file.`;
}
/** Somebody else starts a new run. */
function tellOtherStart(detail, again) {
    const from = (0,finding_data/* textsOf */.CB)(detail, 'from');
    const of = from.length === 0 ? [] : (0,phrase/* say */.cv) ` of ${(0,duties/* codes */.F4)(from)}`;
    const which = (0,finding_data/* textOf */.b6)(detail, 'reason') === 'group' ? of : (0,phrase/* say */.cv) `${of} who wrote nothing of it`;
    return (0,phrase/* say */.cv) `Let somebody${which} start it anew: ${again}.`;
}
/** What tells who an owner is, and which lines are to be mended. */
function tellOwnersMending(detail) {
    const told = (0,finding_data/* objectsOf */.iZ)(detail, 'gaps').map((gap) => {
        const needs = (0,finding_data/* textOf */.b6)(gap, 'needs');
        const name = (0,finding_data/* textOf */.b6)(gap, 'name');
        if (name === '')
            return (0,phrase/* say */.cv) `${(0,finding_data/* textOf */.b6)(gap, 'reason')}`;
        return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(name)}${needs === '' ? (0,phrase/* say */.cv) ` (${(0,finding_data/* textOf */.b6)(gap, 'reason')})` : (0,phrase/* say */.cv) ` by ${needs}`}`;
    });
    return (0,phrase/* say */.cv) `Make known who owns it, before anybody approves: ${(0,phrase/* join */.fj)((0,duties/* firstOf */.Ku)(told), '; ')}.`;
}
/** Fewer may approve than have to. */
function tellWidening(detail) {
    const paths = (0,duties/* forPaths */.mS)(detail);
    if (paths.length > 0) {
        return (0,phrase/* say */.cv) `Name further owners in ${(0,phrase/* code */.aY)('CODEOWNERS')}${paths}, or let somebody else write the change: too few may give ${(0,duties/* approval */.SH)(detail)}.`;
    }
    const groups = (0,finding_data/* textsOf */.CB)(detail, 'groups');
    const which = groups.length === 0 ? (0,phrase/* say */.cv) `who may approve` : (0,duties/* codes */.F4)(groups);
    return (0,phrase/* say */.cv) `Add people to ${which}, or let somebody else write the change: too few may give ${(0,duties/* approval */.SH)(detail)}.`;
}

// EXTERNAL MODULE: ./lib/report/words/facts.js
var facts = __webpack_require__(65851);
// EXTERNAL MODULE: ./lib/report/words/identity.js
var identity = __webpack_require__(61664);
// EXTERNAL MODULE: ./lib/report/words/protection.js
var protection = __webpack_require__(39157);
;// CONCATENATED MODULE: ./lib/report/words/acts.js









const acts = {
    'start-again': (_, context) => startAgain(context),
    'run-check': (detail) => (0,phrase/* say */.cv) `Run ${check(detail)} on ${commit(detail)}.`,
    'await-check': (detail) => (0,phrase/* say */.cv) `Wait until ${check(detail)} has ended.`,
    'mend-check': (detail) => (0,phrase/* say */.cv) `Fix what ${check(detail)} found; if it failed by chance, run it again on ${commit(detail)}.`,
    'make-report': (detail) => (0,phrase/* say */.cv) `Make the report ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(detail, 'report'))} anew on ${commit(detail)}, before the gate runs.`,
    'remove-report': (detail) => (0,phrase/* say */.cv) `Remove ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(detail, 'file'))} from the repository, or let the job write the report ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(detail, 'report'))} elsewhere and name that place in the policy.`,
    'mend-numbers': (detail) => (0,phrase/* say */.cv) `Mend what the report ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(detail, 'report'))} shows (${(0,finding_data/* textOf */.b6)(detail, 'measure')}${(0,words_told/* sayIf */.rE)((0,finding_data/* textOf */.b6)(detail, 'part'), (0,phrase/* say */.cv) ` of ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(detail, 'part'))}`)}).`,
    'mend-unit': (detail) => (0,phrase/* say */.cv) `Let the report ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(detail, 'report'))} tell ${(0,finding_data/* textOf */.b6)(detail, 'measure')} in the unit of its bounds.`,
    'mend-part': (detail) => (0,phrase/* say */.cv) `Let the report ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(detail, 'report'))} tell what belongs to ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(detail, 'part'))}, or mend its paths and components in the policy.`,
    'fetch-history': () => (0,phrase/* say */.cv) `Fetch the whole history: ${(0,phrase/* code */.aY)('git fetch --unshallow --tags')}`,
    'mend-source': (detail) => mendSource((0,finding_data/* textOf */.b6)(detail, 'fact')),
    'raise-trust': (detail) => (0,phrase/* say */.cv) `Prove ${(0,facts/* factName */.U)((0,finding_data/* textOf */.b6)(detail, 'fact'))} at level ${(0,finding_data/* textOf */.b6)(detail, 'needs')}, or lower the rule's trust.`,
    'enter-shift': (detail) => (0,phrase/* say */.cv) `Enter into ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(detail, 'calendar'))} who is on call.`,
    'state-condition': (detail) => (0,finding_data/* textOf */.b6)(detail, 'condition') === 'during'
        ? (0,phrase/* say */.cv) `Make readable what says when the rule applies${about({ reason: (0,finding_data/* textOf */.b6)(detail, 'reason') })}.`
        : (0,phrase/* say */.cv) `Let the gate know ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(detail, 'condition'))} of this change.`,
    'mend-policy': (detail) => (0,phrase/* say */.cv) `Mend the policy${about(detail)}.`,
    'merge-first': (detail) => (0,phrase/* say */.cv) `Merge ${commit(detail)} into ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(detail, 'ref').replace(/^refs\/heads\//, ''))}, and promote the commit that this makes.`,
    'mend-call': (detail) => (0,phrase/* say */.cv) `Ask for ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(detail, 'proved'))} in the call of the gate, or run the job in ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(detail, 'asked'))}.`,
    'mend-identity': (detail, { again }) => (0,identity/* tellMending */.e)(detail, again),
    'protect-branch': (detail) => (0,phrase/* say */.cv) `${(0,protection/* tellProtection */.zp)(detail)}.`,
    'approve-policy': () => (0,phrase/* say */.cv) `Let the owner of the policy approve its change.`,
    'give-approval': (detail) => tellApproving(detail),
    'attribute-commits': (detail) => tellAttributing(detail),
    'start-by-other': (detail, { again }) => tellOtherStart(detail, again),
    'add-code-owners': () => (0,phrase/* say */.cv) `Add a ${(0,phrase/* code */.aY)('CODEOWNERS')} to the protected branch, or ask a group of the policy.`,
    'mend-code-owners': (detail) => tellOwnersMending(detail),
    'widen-group': (detail) => tellWidening(detail),
    'promote-first': (detail) => (0,phrase/* say */.cv) `Promote ${commit(detail)} to ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(detail, 'environment'))} first.`,
    'await-stage': (detail) => (0,phrase/* say */.cv) `Wait until the deployment to ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(detail, 'environment'))} has ended; where nobody tells the gate, record what became of it (${(0,phrase/* code */.aY)('result')}).`,
    'record-artifacts': (detail) => (0,phrase/* say */.cv) `Name the artifacts in the promotion to ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(detail, 'environment'))} too, and record its result.`,
    'name-artifact': () => (0,phrase/* say */.cv) `Name what is promoted: ${(0,phrase/* code */.aY)('artifacts')}, with the digest.`,
    'name-region': () => (0,phrase/* say */.cv) `Say which region is promoted: ${(0,phrase/* code */.aY)('regions')}.`,
    'move-apart': (detail) => (0,content/* tellMovingApart */.Uo)(detail),
    'leave-paths': (detail) => (0,content/* tellLeaving */.md)(detail),
    'change-with': (detail) => (0,content/* tellChangingWith */.hu)(detail),
    'add-rollback': (detail) => (0,content/* tellRollback */.WL)(detail),
    'name-version': (detail) => (0,content/* tellVersion */.AG)(detail),
    'promote-tag': (detail) => (0,content/* tellTag */.kE)(detail),
    'promote-one-region': (detail) => (0,phrase/* say */.cv) `Promote one region after the other: ${(0,phrase/* enumerate */.HL)((0,finding_data/* textsOf */.CB)(detail, 'regions').map((region) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(region)}`))}.`,
    'upgrade-gate': (detail) => (0,phrase/* say */.cv) `Use a version of the gate that can judge this, or take it out of the policy${about(detail)}.`,
    'report-bug': (detail) => (0,phrase/* say */.cv) `Report this as a bug of the gate, with the record${about(detail)}.`,
};
/** True if the act has words of its own. */
function hasActWords(what) {
    return Object.hasOwn(acts, what);
}
/** What is to be done; an act without words is told by its name and detail. */
function tellAct(step, context) {
    const words = hasActWords(step.what) ? acts[step.what] : undefined;
    if (words !== undefined)
        return words(step.detail ?? {}, context);
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(step.what)}${about(step.detail ?? {})}`;
}
/** When and how to run again; nothing queues a run, so it is said that nothing starts by itself. */
function startAgain({ decision, clock, again }) {
    const opening = (0,openings/* nextOpening */.gR)(decision, clock);
    if (opening === undefined) {
        const last = (0,openings/* lastStart */.pJ)(decision, clock);
        return last.length === 0 ? (0,phrase/* say */.cv) `${again}.` : (0,phrase/* say */.cv) `${again}; ${last}.`;
    }
    const utc = clock.utcSpan(opening.start, opening.latestStart ?? opening.end ?? opening.start);
    const inUtc = utc === undefined ? [] : (0,phrase/* say */.cv) ` (${utc})`;
    return (0,phrase/* say */.cv) `${again} ${(0,openings/* toSpan */.ik)(opening, clock)}${inUtc}. It does not start again by itself.`;
}
/** A result that cannot be read is mostly one that nobody has made yet. */
function mendSource(fact) {
    if (fact === '')
        return (0,phrase/* say */.cv) `Make the source readable.`;
    const name = (0,facts/* factName */.U)(fact);
    return fact.startsWith('check-result ')
        ? (0,phrase/* say */.cv) `Let the check run on this commit, or make ${name} readable.`
        : (0,phrase/* say */.cv) `Make ${name} readable.`;
}
function check(detail) {
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(detail, 'check'))}`;
}
function commit(detail) {
    const sha = (0,words_told/* shortSha */.Fu)((0,finding_data/* textOf */.b6)(detail, 'sha'));
    return sha === '' ? (0,phrase/* say */.cv) `the candidate` : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(sha)}`;
}
function about(detail) {
    const texts = Object.keys(detail).map((key) => (0,finding_data/* textOf */.b6)(detail, key));
    const told = texts.filter((text) => text !== '').join(', ');
    return (0,words_told/* sayIf */.rE)(told, (0,phrase/* say */.cv) ` (${told})`);
}

// EXTERNAL MODULE: ./lib/report/words/index.js + 8 modules
var words = __webpack_require__(29135);
;// CONCATENATED MODULE: ./lib/report/steps.js





/** At most this many steps are told; the rest is counted. */
const mostSteps = 10;
/** The steps that people are told: on a preview nobody starts anything yet. */
function stepsOf({ headline, steps }) {
    // Where nothing else is to be done and no clock clears anything, another run says the same.
    const [only, ...others] = steps;
    const isIdle = others.length === 0 && only?.what === steps_startAgain && only.clears.length === 0;
    return headline === 'preview' || isIdle ? steps.filter(({ what }) => what !== steps_startAgain) : steps;
}
const steps_startAgain = 'start-again';
/** The first steps in the order of the decision. */
function toSteps(input, clock) {
    const { decision } = input;
    const context = { decision, clock, again: againOn(input) };
    const explained = new Set();
    return stepsOf(decision)
        .slice(0, mostSteps)
        .map((step, index) => {
        const findings = step.clears.flatMap((cleared) => decision.findings[cleared] ?? []);
        const unexplained = findings.filter((finding) => !explained.has(finding));
        for (const finding of findings)
            explained.add(finding);
        return {
            number: index + 1,
            who: whoOf(step, input),
            act: tellAct(step, context),
            links: distinct(findings.map(({ data }) => (0,finding_data/* textOf */.b6)(data, 'url'))),
            addresses: distinct((0,finding_data/* textsOf */.CB)(step.detail ?? {}, 'urls')),
            because: reasonsOf(unexplained, clock),
        };
    });
}
/** The first few, each once. */
function distinct(urls) {
    return [...new Set(urls)].filter((url) => url !== '').slice(0, 3);
}
/** An approval is given by somebody else than who started this. */
function whoOf({ who, what }, input) {
    if (who !== undefined)
        return who.includes(' or ') ? (0,phrase/* say */.cv) `${eachOf(who)}` : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(who)}`;
    return what === 'give-approval' ? (0,phrase/* say */.cv) `who may write` : starterOf(input);
}
/** `erin or frank`, each by itself. */
function eachOf(who) {
    return (0,phrase/* join */.fj)(who.split(' or ').map((one) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(one)}`), ' or ');
}
/** `windows: closed …. 45 min must fit …; required-checks: unit …` */
function reasonsOf(findings, clock) {
    const checks = [...new Set(findings.map(rows/* checkOf */.EG))];
    const reasons = checks.map((check) => {
        const ofCheck = findings.filter((finding) => (0,rows/* checkOf */.EG)(finding) === check);
        const lines = ofCheck.map((finding) => (0,words/* tell */.q)(finding, clock).line);
        return (0,phrase/* say */.cv) `${(0,phrase/* strong */.ko)(check)}: ${(0,phrase/* gatherLines */.zV)(lines, '. ', 3)}`;
    });
    return (0,phrase/* gatherLines */.zV)(reasons, '; ', 3);
}
/** The checks that stand in the way and that none of the steps clears. */
function checksWithoutStep({ findings }, steps) {
    const cleared = new Set(steps.flatMap(({ clears }) => clears));
    const untold = findings.filter(({ effect }, index) => effect === 'block' && !cleared.has(index));
    return [...new Set(untold.map(rows/* checkOf */.EG))];
}
/** The numbers of the steps that must be done before a new run helps. */
function numbersBeforeStart(decision) {
    return stepsOf(decision)
        .map(({ what }, index) => ({ what, number: index + 1 }))
        .filter(({ what, number }) => what !== steps_startAgain && number <= mostSteps)
        .map(({ number }) => number);
}
/** Who started this: on the local host the person at the keyboard. */
function starterOf({ evidence }) {
    const login = evidence.request.actors[0]?.login;
    if (evidence.request.host === 'git') {
        return login === undefined ? (0,phrase/* say */.cv) `you` : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(login)} (you)`;
    }
    return login === undefined ? (0,phrase/* say */.cv) `who started this` : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(login)}`;
}
function againOn({ evidence }) {
    return evidence.request.host === 'git' ? (0,phrase/* say */.cv) `Run this again` : (0,phrase/* say */.cv) `Re-run this job`;
}


/***/ })

};

export const id = 3274;
export const ids = [3274];
export const modules = {

/***/ 73274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toCheckCases: () => (/* binding */ toCheckCases),
/* harmony export */   toFaultCases: () => (/* binding */ toFaultCases)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37832);
/* harmony import */ var _finding_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30936);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94701);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69965);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55536);





/** One case for each finding, in the order in which they were asked. */
function toCheckCases({ decision, evidence }) {
    const clock = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .toClock */ .Q)(evidence.facts, decision);
    return decision.findings.map((finding) => {
        const outcome = outcomeOf(finding, decision);
        const url = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(finding.data, 'url');
        return {
            check: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .toVisible */ .ws)((0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOf */ .EG)(finding)),
            name: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .toVisible */ .ws)(`${finding.question} (${finding.rule})`),
            outcome,
            code: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .toVisible */ .ws)(finding.code),
            message: messageOf(finding, clock),
            ...(url === '' ? {} : { url }),
        };
    });
}
/** One case for each fault: without a decision nothing has passed. */
function toFaultCases({ faults, mode }) {
    return faults.map((fault) => ({
        check: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .toVisible */ .ws)(fault.code.split('/')[0] ?? fault.code),
        name: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .toVisible */ .ws)(fault.code),
        outcome: faultOutcome(fault, mode),
        code: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .toVisible */ .ws)(fault.code),
        message: faultMessage(fault),
    }));
}
/** A preview decides nothing yet, so that what it foresees is no failure. */
function outcomeOf({ effect, outcome }, { headline }) {
    if (outcome === 'not-applicable')
        return 'skipped';
    const counts = effect === 'block' && (outcome === 'fail' || outcome === 'unknown');
    if (!counts)
        return 'passed';
    if (headline === 'preview')
        return 'skipped';
    return outcome === 'fail' ? 'failed' : 'error';
}
/** What passes without a word needs none here either. */
function messageOf(finding, clock) {
    const { effect, outcome, owner, contact, place } = finding;
    if (outcome === 'pass' && effect === 'none')
        return '';
    const people = [owner, contact].flatMap((one) => (one === undefined ? [] : [one])).join(', ');
    const ask = people === '' ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `; ask ${people}`;
    const at = place === undefined ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) ` (${place.file}:${place.line})`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toPlain */ .Ul)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(finding, clock)}${ask}${at}`);
}
function faultOutcome({ code, severity }, mode) {
    if (severity === 'warning')
        return 'passed';
    return mode === 'preview' && code === 'policy/absent' ? 'skipped' : 'error';
}
function faultMessage({ message, hint, place }) {
    const at = place === undefined ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${place.file}:${place.line}:${place.column} `;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .toPlain */ .Ul)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${at}${message}${hint === undefined ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `; ${hint}`}`);
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


/***/ })

};

export const id = 6282;
export const ids = [6282];
export const modules = {

/***/ 36282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fitStatus: () => (/* binding */ fitStatus),
/* harmony export */   renderStatus: () => (/* binding */ renderStatus)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37832);
/* harmony import */ var _headlines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76243);
/* harmony import */ var _owed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66275);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94701);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69965);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47613);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55536);
/* harmony import */ var _words_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65851);
/* harmony import */ var _words_told_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40579);
/** The commit status: one line that fits a merge box. */









/** What GitHub accepts. */
const longestStatus = 140;
/** At most 140 characters; a preview is never a failure. */
function renderStatus(input) {
    const { decision } = input;
    const clock = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .toClock */ .Q)(input.evidence.facts, decision);
    const seen = { input, clock, rows: (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .checkRows */ .Uu)(decision, clock) };
    return { state: stateOf(input), text: fitStatus(sentenceOf(seen)) };
}
/** Text for a status, cut at 140 characters. */
function fitStatus(phrase) {
    const text = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .toPlain */ .Ul)(phrase);
    if (text.length <= longestStatus)
        return text;
    let cut = '';
    for (const character of text) {
        if (cut.length + character.length >= longestStatus)
            break;
        cut += character;
    }
    return `${cut.trimEnd()}…`;
}
function stateOf({ decision }) {
    if (decision.headline === 'preview' || decision.verdict === 'allow')
        return 'success';
    return decision.verdict === 'block' ? 'failure' : 'error';
}
function sentenceOf(seen) {
    const { input, clock, rows } = seen;
    const { decision } = input;
    const word = { kind: 'literal', text: _headlines_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineWords */ .yl[decision.headline] };
    const reasons = shorts([...(0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(rows, 'fail'), ...(0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(rows, 'unknown')]);
    switch (decision.headline) {
        case 'allowed':
        case 'bypassed':
            return decision.enforced
                ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${word}${startBefore(seen)}${passedOf(rows)}.${owedOf(seen)} Policy ${policyOf(input)}`
                : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${word}, nothing is enforced yet (observe only): ${tally(rows)}`;
        case 'wait':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${word} ${openingOf(seen)}: only the clock is missing (${reasons}). Then run again`;
        case 'blocked':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${word} ${openingOf(seen)}: ${reasons}`;
        case 'undecided':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${word}: ${faultOf(rows, input)}`;
        case 'preview':
            return decision.verdict === 'allow'
                ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${word}: would be allowed now. ${tally(rows)}`
                : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${word}: ${(0,_words_told_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)((0,_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersBeforeStart */ .SB)(decision).length, 'thing')} needed${startAt(decision.retryAt, clock)}: ${reasons}`;
    }
}
function startBefore({ input, clock }) {
    const { validUntil } = input.decision;
    return validUntil === undefined ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `, start before ${clock.deadline(validUntil)}`;
}
/** Where all that was asked for is owed nothing has passed. */
function passedOf(rows) {
    const passed = tally(rows);
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .toPlain */ .Ul)(passed) === '' ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `: ${passed}`;
}
/** Whoever sees the merge box alone has to learn of it. */
function owedOf({ input, clock }) {
    const owed = (0,_owed_js__WEBPACK_IMPORTED_MODULE_7__/* .owedUntil */ .G)(input.decision, clock);
    return owed.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) ` ${owed}.`;
}
/** `until Mon 23 Nov, 19:00 CET, last start 20:15 CET and 2 things to do` */
function openingOf({ input, clock }) {
    const { retryAt } = input.decision;
    const things = (0,_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersBeforeStart */ .SB)(input.decision).length;
    const toDo = things === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${(0,_words_told_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(things, 'thing')} to do`;
    const isLater = retryAt !== undefined && clock.isFuture(retryAt);
    if (!isLater)
        return things === 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `now` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `with ${toDo}`;
    const until = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `until ${clock.moment(retryAt)}`;
    return things === 0 ? until : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${until} and ${toDo}`;
}
function startAt(retryAt, clock) {
    return retryAt !== undefined && clock.isFuture(retryAt)
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `, start ${clock.moment(retryAt)}`
        : [];
}
/** `2 checks pass, 1 waived, 1 would block` */
function tally(rows) {
    const passes = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .passedChecks */ .Iz)(rows).length;
    const waived = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(rows, 'waived');
    const later = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(rows, 'later');
    const parts = [
        ...(passes === 0 ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${(0,_words_told_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(passes, 'check')} passed`]),
        ...(waived.length === 0 ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${waived.length} waived (${shorts(waived)})`]),
        ...(later.length === 0 ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${later.length} not yet enforced (${shorts(later)})`]),
    ];
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherLines */ .zV)(parts, ', ');
}
function faultOf(rows, { decision }) {
    const unknown = decision.findings.filter(({ effect, outcome }) => effect === 'block' && outcome === 'unknown');
    const reasons = shorts((0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(rows, 'unknown'));
    const isBlameless = unknown.length > 0 && unknown.every(({ code }) => (0,_words_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .blame */ .S)(code) !== undefined);
    return isBlameless ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${reasons}. Your change is not at fault` : reasons;
}
function policyOf({ decision }) {
    const [first] = decision.policy;
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_8__/* .toVisible */ .ws)(first?.commit ?? first?.sha256.replace(/^sha256:/, '') ?? '').slice(0, 7);
}
function shorts(rows) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherLines */ .zV)(rows.map(({ short }) => short), ', ', 5);
}


/***/ })

};

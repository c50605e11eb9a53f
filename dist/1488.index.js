export const id = 1488;
export const ids = [1488];
export const modules = {

/***/ 1488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1366);
/* harmony import */ var _footnotes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7643);
/* harmony import */ var _headlines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6243);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9159);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4701);
/* harmony import */ var _openings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9741);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9965);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1611);








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
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .checkRows */ .Uu)(decision, clock);
    const header = {
        sign: headlineSigns[decision.headline],
        title: titleOf(input),
        subject: (0,_headlines_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(decision),
        time: clock.full(decision.now),
    };
    const sections = [
        checkSection(input, rows),
        stepSection(input, clock),
        { rows: footRows(input, rows, clock) },
    ];
    const lines = [
        ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .layHeader */ .cv)(header, options),
        ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .laySentences */ .Xn)((0,_headlines_js__WEBPACK_IMPORTED_MODULE_1__/* .openingOf */ .E4)({ decision, rows, clock }), options),
        ...sections
            .filter((section) => section.rows.length > 0)
            .flatMap(({ heading, rows: below }) => [
            '',
            ...(heading === undefined ? [] : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .layHeading */ .HD)(heading, options)]),
            ...below.flatMap((row) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .layRow */ .tT)(row, options)),
        ]),
    ];
    return lines.map((line) => `${line}\n`).join('');
}
function titleOf({ decision }) {
    const word = _headlines_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineWords */ .yl[decision.headline].toUpperCase();
    const unenforced = decision.headline === 'allowed' && !decision.enforced;
    return unenforced ? `${word}, NOT ENFORCED` : word;
}
function checkSection({ decision }, rows) {
    const { headline, verdict } = decision;
    const reasons = [
        ...toRows((0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(rows, 'fail'), headline === 'wait' ? 'wait' : 'fail'),
        ...toRows((0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(rows, 'unknown'), 'unknown'),
        ...toRows((0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(rows, 'waived'), 'warn'),
        ...toRows((0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(rows, 'warn'), 'warn'),
    ];
    const passes = (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(rows, 'pass');
    const later = toRows((0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(rows, 'later'), 'later');
    return {
        heading: headline === 'blocked' || headline === 'undecided' ? 'Why' : undefined,
        rows: [
            ...limit(reasons),
            ...(verdict === 'allow'
                ? limit(toRows(passes, 'pass'))
                : fold({ rows: (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .passedChecks */ .Iz)(rows), sign: 'pass', word: 'pass' })),
            ...fold({ rows: (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(rows, 'not-applicable'), sign: 'later', word: 'not applicable' }),
            ...limit(later.map((row) => ({ ...row, label: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `not yet enforced` }))),
        ],
    };
}
function stepSection(input, clock) {
    const { decision } = input;
    const rows = (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .toSteps */ .fe)(input, clock).flatMap(({ number, who, act, links }) => [
        { lead: number, label: who, text: act },
        ...links.map((url) => ({ label: [], text: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${url}`, copied: true })),
    ]);
    const more = (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .stepsOf */ .B_)(decision).length - _steps_js__WEBPACK_IMPORTED_MODULE_4__/* .mostSteps */ .JS;
    return {
        heading: decision.headline === 'preview' ? 'Still needed' : 'What to do',
        rows: more > 0 ? [...rows, { label: [], text: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `and ${more} more` }] : rows,
    };
}
function footRows(input, rows, clock) {
    const { decision, record } = input;
    const isStarting = (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(rows, 'fail').length === 0 && decision.verdict === 'allow';
    const lines = [
        ['If you miss it', isStarting ? [] : (0,_openings_js__WEBPACK_IMPORTED_MODULE_6__/* .ifMissed */ .bg)(decision, clock)],
        ['What if?', (0,_footnotes_js__WEBPACK_IMPORTED_MODULE_7__/* .whatIf */ .W_)(input, clock)],
        ['Policy warnings', (0,_footnotes_js__WEBPACK_IMPORTED_MODULE_7__/* .policyWarnings */ .aF)(decision)],
        ['Decided by', (0,_footnotes_js__WEBPACK_IMPORTED_MODULE_7__/* .decidedBy */ .yP)(decision)],
        ['Record', (0,_footnotes_js__WEBPACK_IMPORTED_MODULE_7__/* .recordName */ .xD)(record)],
    ];
    return lines
        .filter(([, text]) => !(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .isSilent */ .eS)(text))
        .map(([label, text]) => ({
        label: [{ kind: 'literal', text: label }],
        text,
        ...(label === 'What if?' ? { copied: true } : {}),
    }));
}
function toRows(rows, lead) {
    return rows.map(({ check, line }) => ({ lead, label: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${check}`, text: line }));
}
/** `✓ 6 pass` with their names in one row. */
function fold(part) {
    const { rows, sign, word } = part;
    if (rows.length === 0)
        return [];
    const literal = { kind: 'literal', text: word };
    const names = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .enumerate */ .HL)(rows.map(({ check }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(check)}`), mostRows);
    return [{ lead: sign, label: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${rows.length} ${literal}`, text: names }];
}
/** The first rows, and how many more there are: the verdict stays in sight (T70). */
function limit(rows) {
    const more = rows.length - mostRows;
    if (more <= 0)
        return rows;
    return [
        ...rows.slice(0, mostRows),
        { lead: 'later', label: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${more} more`, text: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `see the JSON output` },
    ];
}


/***/ })

};

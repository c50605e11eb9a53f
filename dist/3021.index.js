export const id = 3021;
export const ids = [3021];
export const modules = {

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
/* harmony import */ var _footnotes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87643);
/* harmony import */ var _headlines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76243);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81628);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94701);
/* harmony import */ var _openings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59741);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69965);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81611);
/* harmony import */ var _words_told_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40579);









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
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .checkRows */ .Uu)(decision, clock);
    const sign = headingSigns[decision.headline];
    const word = _headlines_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineWords */ .yl[decision.headline];
    const missed = decision.verdict === 'allow' ? [] : (0,_openings_js__WEBPACK_IMPORTED_MODULE_4__/* .ifMissed */ .bg)(decision, clock);
    const opening = (0,_headlines_js__WEBPACK_IMPORTED_MODULE_1__/* .openingOf */ .E4)({ decision, rows, clock });
    const blocks = [
        `### ${sign} ${word}: ${(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_5__/* .toCell */ .cX)((0,_headlines_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectOf */ .et)(decision))}\n${(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_5__/* .toCell */ .cX)(opening)}`,
        stepTable(input, clock),
        reasonsWithoutStep(rows, input),
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .isSilent */ .eS)(missed) ? '' : `**If you miss it:** ${(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_5__/* .toCell */ .cX)(missed)}`,
        checkTable(rows),
        `${footer(input, clock)}\n${(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_5__/* .marker */ .xL)({ ...decision, mode: input.evidence.request.mode })}`,
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function stepTable(input, clock) {
    const steps = (0,_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .toSteps */ .fe)(input, clock).map(({ number, who, act, links, because }) => {
        const open = links.map((url) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) ` ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)('open', url)}`);
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .strong */ .ko)(number)}`, [...act, ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)(open, '')], who, because];
    });
    const total = (0,_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsOf */ .B_)(input.decision).length;
    const head = ['', stepHeads[input.decision.headline], 'who', 'because'];
    return (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_5__/* .toTable */ .MR)({ head, rows: steps, budget: 15_000, total: Math.max(total, steps.length) });
}
/** What no step clears would otherwise only stand below the fold. */
function reasonsWithoutStep(rows, { decision }) {
    const stepless = (0,_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .checksWithoutStep */ .AM)(decision, (0,_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsOf */ .B_)(decision).slice(0, _steps_js__WEBPACK_IMPORTED_MODULE_3__/* .mostSteps */ .JS));
    const untold = [...(0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(rows, 'fail'), ...(0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(rows, 'unknown')].filter(({ check }) => stepless.includes(check));
    const told = [...untold, ...(0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(rows, 'waived'), ...(0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(rows, 'warn')];
    const lines = told
        .slice(0, mostReasons)
        .map((row) => `- ${rowSigns[row.standing]} ${(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_5__/* .toCell */ .cX)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .strong */ .ko)(row.check)}: ${row.line}`)}`);
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
function checkTable(rows) {
    const ordered = tableOrder.flatMap((standing) => (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(rows, standing));
    const table = (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_5__/* .toTable */ .MR)({
        head: ['', 'check', 'found'],
        rows: ordered.map(({ standing, check, line }) => [
            [{ kind: 'literal', text: rowSigns[standing] }],
            standing === 'later' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `not yet enforced` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${check}`,
            line,
        ]),
        budget: 25_000,
        total: ordered.length,
    });
    const passes = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .passedChecks */ .Iz)(rows).length;
    // Within <summary> no markdown is read, so that only counts stand there.
    const summary = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .toMarkdown */ .l6)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .join */ .fj)([
        ...(passes === 0 ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `✓ ${(0,_words_told_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(passes, 'check')} passed`]),
        ...counted(rows, 'fail', 'not passed'),
        ...counted(rows, 'unknown', 'not known'),
        ...counted(rows, 'waived', 'waived'),
        ...counted(rows, 'later', 'not yet enforced'),
    ], ' · '));
    if (table === '')
        return '';
    return `<details><summary>${summary}</summary>\n\n${table}\n\n</details>`;
}
function counted(rows, standing, word) {
    const number = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(rows, standing).length;
    return number === 0 ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${(0,_words_told_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(number, 'check')} ${{ kind: 'literal', text: word }}`];
}
function footer({ decision, evidence, record }, clock) {
    const { run } = evidence.request;
    const warnings = (0,_footnotes_js__WEBPACK_IMPORTED_MODULE_8__/* .policyWarnings */ .aF)(decision);
    const parts = [
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `as of ${clock.full(decision.now)}`,
        ...(run === undefined
            ? []
            : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .link */ .nf)(`run ${run.id}`, run.url ?? '')}, attempt ${run.attempt}`]),
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `policy ${(0,_footnotes_js__WEBPACK_IMPORTED_MODULE_8__/* .decidedBy */ .yP)(decision)}`,
        ...(record === undefined ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `record ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(record.id)}`]),
        ...((0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .isSilent */ .eS)(warnings) ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `policy warnings: ${warnings}`]),
    ];
    return `<sub>${parts.map(_markdown_table_js__WEBPACK_IMPORTED_MODULE_5__/* .toCell */ .cX).join(' · ')}</sub>`;
}


/***/ })

};

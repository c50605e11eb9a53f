export const id = 1488;
export const ids = [1488];
export const modules = {

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

/***/ 91488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37832);
/* harmony import */ var _footnotes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87643);
/* harmony import */ var _headlines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76243);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65526);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94701);
/* harmony import */ var _openings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59741);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69965);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81611);








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

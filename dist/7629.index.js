export const id = 7629;
export const ids = [7629,6282];
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

/***/ 27629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPolicyErrorMarkdown: () => (/* binding */ renderPolicyErrorMarkdown),
/* harmony export */   renderPolicyErrorStatus: () => (/* binding */ renderPolicyErrorStatus),
/* harmony export */   renderPolicyErrorTerminal: () => (/* binding */ renderPolicyErrorTerminal)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37832);
/* harmony import */ var _footnotes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87643);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65526);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81628);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94701);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36282);
/* harmony import */ var _words_told_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40579);
/** The seventh headline: the policy or the request has faults, so that no decision was made. */







const mostFaults = 10;
/** The faults for a terminal, each with file:line:column and what to do. */
function renderPolicyErrorTerminal(input, options) {
    const faults = inOrder(input.faults);
    const header = {
        sign: words[causeOf(input)].sign,
        title: titleOf(input).toUpperCase(),
        subject: subjectOf(input),
        time: timeOf(input),
    };
    const shown = faults.slice(0, mostFaults);
    const more = faults.length - mostFaults;
    const column = Math.min(40, Math.max(...shown.map((fault) => placeOf(fault).length)) + 4);
    const foot = footRows(input);
    const lines = [
        ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layHeader */ .cv)(header, options),
        ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .laySentences */ .Xn)(openingOf(input), options),
        '',
        ...shown.flatMap((fault) => layFault({ fault, column, options })),
        ...(more > 0 ? (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .laySentences */ .Xn)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `and ${more} more`, options) : []),
        '',
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layHeading */ .HD)('What to do', options),
        ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layRow */ .tT)({ lead: 1, label: whoOf(input), text: actOf(input) }, options),
        ...(foot.length === 0 ? [] : ['', ...foot.flatMap((row) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layRow */ .tT)(row, options))]),
    ];
    return lines.map((line) => `${line}\n`).join('');
}
/** The faults as markdown, in the layout of `renderMarkdown`. */
function renderPolicyErrorMarkdown(input) {
    const faults = inOrder(input.faults);
    const rows = faults
        .slice(0, mostFaults)
        .map((fault) => [
        placeOf(fault) === '' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `the request` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(placeOf(fault))}`,
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${messageOf(fault)}`,
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${fault.hint ?? ''}`,
    ]);
    const details = [
        ...(input.now === undefined ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `as of ${timeOf(input)}`]),
        ...footRows(input).map(({ label, text }) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${label}: ${text}`),
    ];
    const blocks = [
        `### ${words[causeOf(input)].emoji} ${titleOf(input)}${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .isSilent */ .eS)(subjectOf(input)) ? '' : `: ${(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__/* .toCell */ .cX)(subjectOf(input))}`}\n${(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__/* .toCell */ .cX)(openingOf(input))}`,
        (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__/* .toTable */ .MR)({
            head: ['where', 'what', 'what to do'],
            rows,
            budget: 25_000,
            total: faults.length,
        }),
        (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__/* .toCell */ .cX)(actOf(input)),
        ...(details.length === 0 ? [] : [`<sub>${details.map(_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__/* .toCell */ .cX).join(' · ')}</sub>`]),
    ];
    const { environment = 'unknown', service = 'unknown', mode = 'enforce' } = input;
    return `${blocks.join('\n\n')}\n${(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__/* .marker */ .xL)({ environment, service, mode })}\n`;
}
/** The faults as a commit status; its state is `error`, but before there is a first policy. */
function renderPolicyErrorStatus(input) {
    const [first] = inOrder(input.faults);
    const title = { kind: 'literal', text: titleOf(input) };
    const more = countErrors(input) - 1;
    const place = first === undefined ? '' : placeOf(first);
    const isFault = ['policy', 'request'].includes(causeOf(input));
    const none = isFault ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `, no decision` : [];
    const text = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${title}${none}: ${place === '' ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${place} `}${first?.message ?? ''}${first?.hint === undefined ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `, ${first.hint}`}${more > 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` (and ${more} more)` : []}`;
    const isFirst = causeOf(input) === 'first';
    return { state: isFirst ? 'success' : 'error', text: (0,_status_js__WEBPACK_IMPORTED_MODULE_2__.fitStatus)(text) };
}
function layFault(part) {
    const { fault, options } = part;
    const column = placeOf(fault) === '' ? 2 : part.column;
    const row = { label: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${placeOf(fault)}`, text: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${messageOf(fault)}`, column };
    const hint = fault.hint === undefined ? [] : [{ label: [], text: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${fault.hint}`, column }];
    return [row, ...hint].flatMap((one) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .layRow */ .tT)(one, options));
}
/** Errors first; a fault without a place is one of the request. */
function inOrder(faults) {
    return [
        ...faults.filter(({ severity }) => severity !== 'warning'),
        ...faults.filter(({ severity }) => severity === 'warning'),
    ];
}
function countErrors({ faults }) {
    return faults.filter(({ severity }) => severity !== 'warning').length;
}
const causes = {
    'policy/unavailable': 'unavailable',
    'gate/unavailable': 'unavailable',
    'gate/crashed': 'broken',
    'gate/cancelled': 'cancelled',
};
/** A name that the policy does not know is as likely a mistake of the call. */
function causeOf({ faults, mode }) {
    const errors = faults.filter(({ severity }) => severity !== 'warning');
    const [first] = errors;
    const all = (code) => errors.every((fault) => fault.code === code);
    if (first !== undefined && mode === 'preview' && all('policy/absent'))
        return 'first';
    const cause = first === undefined ? undefined : causes[first.code];
    if (cause !== undefined && errors.every((fault) => causes[fault.code] === cause))
        return cause;
    const isOfPolicy = faults.some(({ code: fault, place }) => place !== undefined &&
        fault !== 'policy/unknown-environment' &&
        !fault.startsWith('request/'));
    return isOfPolicy ? 'policy' : 'request';
}
const nothing = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `No decision was made, nothing was deployed.`;
const runAgain = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Run this again.`;
const words = {
    policy: {
        title: 'Policy error',
        sign: 'error',
        emoji: '🛠️',
        opening: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${nothing} Your change is not at fault: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('the policy is')}.`,
        who: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `the policy's owner`,
        act: (faults) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Fix ${faults}, then run again; ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('promotion-gate lint')} shows the same locally.`,
    },
    request: {
        title: 'Configuration error',
        sign: 'error',
        emoji: '🛠️',
        opening: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${nothing} The gate was asked in a way that it cannot answer.`,
        who: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `you`,
        act: (faults) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Fix ${faults} in the call of the gate (or in its policy), then run again.`,
    },
    unavailable: {
        title: 'Could not decide',
        sign: 'unknown',
        emoji: '❓',
        opening: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Nothing was deployed. Your change is not at fault: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('a source did not answer')}.`,
        who: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `you`,
        act: () => runAgain,
    },
    broken: {
        title: 'Could not decide',
        sign: 'unknown',
        emoji: '❓',
        opening: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Nothing was deployed. Your change is not at fault: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)('the gate itself failed')}.`,
        who: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `you`,
        act: () => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Run this again; if it fails again, report it as a bug of the gate.`,
    },
    cancelled: {
        title: 'Cancelled',
        sign: 'unknown',
        emoji: '🚫',
        opening: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The run was cancelled before it had decided. Nothing was deployed.`,
        who: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `you`,
        act: () => runAgain,
    },
    first: {
        title: 'No policy yet',
        sign: 'preview',
        emoji: '🔭',
        opening: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Nothing is enforced here: the default branch has no policy yet.`,
        who: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `you`,
        act: () => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Merge the first policy; from then on it is judged by what stands there.`,
    },
};
function titleOf(input) {
    return words[causeOf(input)].title;
}
function openingOf(input) {
    return words[causeOf(input)].opening;
}
function actOf(input) {
    return words[causeOf(input)].act(faultCount(input));
}
function whoOf(input) {
    return words[causeOf(input)].who;
}
function faultCount(input) {
    const errors = countErrors(input);
    return errors === 1 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `this fault` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `these ${(0,_words_told_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(errors, 'fault')}`;
}
function subjectOf({ service, version, environment }) {
    const what = [service, version].flatMap((part) => part ?? []).join(' ');
    if (environment === undefined)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${what}`;
    return what === '' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${environment}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${what} → ${environment}`;
}
function timeOf({ now }) {
    return now === undefined ? '' : (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .toClock */ .Q)({}, { timezone: 'UTC', now }).full(now);
}
function placeOf({ place }) {
    if (place === undefined)
        return '';
    return `${place.file}:${String(place.line)}:${String(place.column)}`;
}
function messageOf({ severity, message }) {
    return severity === 'warning' ? `warning: ${message}` : message;
}
function footRows({ engine, record }) {
    return [
        ...(engine === undefined
            ? []
            : [{ label: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Gate`, text: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${engine.name} ${engine.version}` }]),
        ...(record === undefined ? [] : [{ label: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Record`, text: (0,_footnotes_js__WEBPACK_IMPORTED_MODULE_6__/* .recordName */ .xD)(record) }]),
    ];
}


/***/ }),

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

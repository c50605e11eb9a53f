export const id = 9542;
export const ids = [9542];
export const modules = {

/***/ 50794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ tellAct),
/* harmony export */   L3: () => (/* binding */ tellUse),
/* harmony export */   O4: () => (/* binding */ tellHolder),
/* harmony export */   R6: () => (/* binding */ isPast),
/* harmony export */   _: () => (/* binding */ actWords),
/* harmony export */   aN: () => (/* binding */ tellCounts),
/* harmony export */   iA: () => (/* binding */ minuteOf),
/* harmony export */   mF: () => (/* binding */ changeWords)
/* harmony export */ });
/* unused harmony export dayOf */
/** What a right is called, for people and in CSV. */
const actWords = {
    deploy: 'deploy',
    approve: 'approve',
    bypass: 'bypass',
    'edit-policy': 'edit the policy',
    administer: 'administer',
};
/** What a change is called. */
const changeWords = {
    new: 'new',
    gone: 'gone',
    same: 'same',
    unknown: 'not known',
    first: 'first snapshot',
};
/** `approve: peer`, or the act alone. */
function tellAct({ act, approval }) {
    return approval === undefined ? actWords[act] : `${actWords[act]}: ${approval}`;
}
/** `alice (1001), bot, person alice-admin`: what kind of account is said where it is no person's. */
function tellHolder({ login, id, kind }, person) {
    const number = id === undefined || kind === 'key' ? '' : ` (${id})`;
    const sort = kind === 'human' || kind === 'role' ? [] : [kind === 'unknown' ? 'kind not known' : kind];
    const who = person === undefined || person === login ? [] : [`person ${person}`];
    return [`${login}${number}`, ...sort, ...who].join(', ');
}
/** `2026-11-20, shop`. Records name people: of a team, a role or a key they tell nothing. */
function tellUse({ lastUse: use, act, holder }) {
    switch (use.status) {
        case 'used':
            return use.service === '' ? dayOf(use.at) : `${dayOf(use.at)}, ${use.service}`;
        case 'unused':
            return `none since ${dayOf(use.since)}`;
        case 'unknown':
            if (act !== 'deploy' && act !== 'approve')
                return 'not recorded';
            return ['team', 'role', 'key'].includes(holder.kind) ? 'not of one person' : 'not known';
    }
}
/** `2026-11-20`. */
function dayOf(at) {
    return at.slice(0, 10);
}
/** `2026-11-20 18:05 UTC`. */
function minuteOf(at) {
    return `${at.slice(0, 16).replace('T', ' ')} UTC`;
}
/** `12 rights: 1 new, 2 gone`; nothing is compared with no snapshot. */
function tellCounts({ rows, previous }) {
    const of = (change) => rows.filter((row) => row.change === change).length;
    const held = rows.length - rows.filter(isPast).length;
    const rights = `${String(held)} ${held === 1 ? 'right' : 'rights'}`;
    if (previous === null)
        return `${rights}; there is no earlier snapshot`;
    if (previous === undefined)
        return `${rights}; the earlier snapshot is not known`;
    const unsure = of('unknown');
    const told = `${rights}: ${String(of('new'))} new, ${String(of('gone'))} gone since ${dayOf(previous.at)}`;
    return unsure === 0 ? told : `${told}, ${String(unsure)} not comparable`;
}
/** A right of the earlier snapshot that now is gone, or could not be read. */
function isPast({ past }) {
    return past === true;
}


/***/ }),

/***/ 79542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderAccessText: () => (/* binding */ renderAccessText)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65526);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94701);
/* harmony import */ var _access_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50794);



/** The whole report. */
function renderAccessText(report, options) {
    const { at, repository, rows, gaps, limits, kept } = report;
    const sign = gaps.length > 0 ? 'unknown' : 'pass';
    const title = gaps.length > 0 ? 'NOT ALL IS KNOWN' : 'ALL ANSWERED';
    const header = { sign, title, subject: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `who may: ${repository}`, time: (0,_access_report_js__WEBPACK_IMPORTED_MODULE_1__/* .minuteOf */ .iA)(at) };
    const lines = [
        ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layHeader */ .cv)(header, options),
        ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .laySentences */ .Xn)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_access_report_js__WEBPACK_IMPORTED_MODULE_1__/* .tellCounts */ .aN)(report)}.`, options),
        ...groupsOf(rows).flatMap((group) => ['', ...layGroup(group, options)]),
        ...(gaps.length === 0 ? [] : ['', (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layHeading */ .HD)('Not known', options)]),
        ...gaps.flatMap((gap) => layGap(gap, options)),
        ...(limits.length === 0 ? [] : ['', (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layHeading */ .HD)('Not looked at', options)]),
        ...limits.flatMap((limit) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layRow */ .tT)({ lead: 'later', label: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ``, text: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${limit}`, column: 4 }, options)),
        '',
        ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .laySentences */ .Xn)(kept === undefined
            ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `No snapshot was kept.`
            : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Kept as ${kept.record} in ${kept.store}.`, options),
    ];
    return `${lines.join('\n')}\n`;
}
/** Rows come in order: those of one environment and right stand together. */
function groupsOf(rows) {
    const groups = new Map();
    for (const compared of rows) {
        const { environment, service } = compared.row;
        const where = environment ?? 'all environments';
        const of = service === undefined ? '' : `, ${service}`;
        const heading = `${where}${of}: ${(0,_access_report_js__WEBPACK_IMPORTED_MODULE_1__/* .tellAct */ .E6)(compared.row)}`;
        const group = groups.get(heading);
        if (group === undefined)
            groups.set(heading, [compared]);
        else
            group.push(compared);
    }
    return [...groups].map(([heading, own]) => ({ heading, rows: own }));
}
function layGroup({ heading, rows }, options) {
    return [
        ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .laySentences */ .Xn)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${heading}`, options),
        ...rows.flatMap((compared) => {
            const { row, change } = compared;
            const signs = { new: 'warn', gone: 'later', unknown: 'unknown' };
            const lead = change === 'same' || change === 'first' ? undefined : signs[change];
            const label = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${lead === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `  ` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ``}${(0,_access_report_js__WEBPACK_IMPORTED_MODULE_1__/* .tellHolder */ .O4)(row.holder, row.person)}`;
            return (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layRow */ .tT)({ lead, label, text: wayOf(compared), column: 34 }, options);
        }),
    ];
}
function wayOf(compared) {
    const { row, change } = compared;
    const use = isUseTold(row) ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `; last: ${(0,_access_report_js__WEBPACK_IMPORTED_MODULE_1__/* .tellUse */ .L3)(row)}` : [];
    if (change === 'same' || change === 'first')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${row.through}${use}`;
    const told = (0,_access_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isPast */ .R6)(compared) && change === 'unknown' ? 'was so, now not known' : _access_report_js__WEBPACK_IMPORTED_MODULE_1__/* .changeWords */ .mF[change];
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${told}: ${row.through}${use}`;
}
/** Records tell of people alone, and of two rights. */
function isUseTold({ act, holder }) {
    const isOne = !['team', 'role', 'key'].includes(holder.kind);
    return isOne && (act === 'deploy' || act === 'approve');
}
function layGap({ acts, reason, needs, status }, options) {
    const may = acts.map((act) => _access_report_js__WEBPACK_IMPORTED_MODULE_1__/* .actWords */ ._[act]).join(', ');
    const token = needs === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `; needs ${needs}`;
    const label = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${status}: who else may ${may}`;
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layRow */ .tT)({ lead: 'unknown', label, text: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${reason}${token}`, column: 4 }, options);
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

/***/ 94701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   eS: () => (/* binding */ isSilent),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   l6: () => (/* binding */ toMarkdown),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   zV: () => (/* binding */ gatherLines)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55536);
/**
 * Words with their origin: literals of this program, and values from outside. Renderers escape the
 * values for their sink, so that a finding's data cannot reach one unescaped.
 */

/** The phrase of a template: its literal pieces are trusted, what is put in is escaped later. */
function say(literals, ...spoken) {
    return literals.flatMap((text, index) => [
        ...(text === '' ? [] : [{ kind: 'literal', text }]),
        ...toParts(spoken[index] ?? []),
    ]);
}
/** An id, a person or a command, in code quotes where there are any. */
function code(text) {
    return { kind: 'code', text };
}
/** What the eye must find. */
function strong(spoken) {
    return { kind: 'strong', phrase: toParts(spoken) };
}
/** A link; without a harmless http or https address only the label is shown. */
function link(label, url) {
    return { kind: 'link', label, url };
}
/** Phrases with the same words between each two of them. */
function join(phrases, between) {
    return phrases.flatMap((phrase, index) => index === 0 ? phrase : [{ kind: 'literal', text: between }, ...phrase]);
}
/** `a`, `a and b`, `a, b and c`; of more than `most` the first ones and how many more. */
function enumerate(phrases, most = 8) {
    const rest = phrases.length - most;
    if (rest > 0)
        return say `${join(phrases.slice(0, most), ', ')} and ${rest} more`;
    const last = phrases.at(-1) ?? [];
    return phrases.length < 2 ? last : say `${join(phrases.slice(0, -1), ', ')} and ${last}`;
}
/** Several sentences or lines of one row: the first `most`, the same one only once. */
function gatherLines(phrases, between, most = 4) {
    const distinct = [...new Map(phrases.map((phrase) => [toPlain(phrase), phrase])).values()].filter((phrase) => !isSilent(phrase));
    const rest = distinct.length - most;
    const shown = join(distinct.slice(0, most), between);
    return rest > 0
        ? [...shown, ...say `${{ kind: 'literal', text: between }}and ${rest} more`]
        : shown;
}
/** True if there is nothing to say. */
function isSilent(phrase) {
    return toPlain(phrase).trim() === '';
}
/** For a terminal, a job log or a commit status: one line without markup. */
function toPlain(phrase) {
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .defuseLine */ .BM)(phrase.map(plainPart).join(''));
}
/** For a line or a table cell of markdown. */
function toMarkdown(phrase) {
    return phrase.map(markdownPart).join('');
}
function plainPart(part) {
    if (part.kind === 'literal')
        return part.text;
    if (part.kind === 'strong')
        return part.phrase.map(plainPart).join('');
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(part.kind === 'link' ? part.label : part.text);
}
function markdownPart(part) {
    switch (part.kind) {
        case 'literal':
            return part.text;
        case 'value':
            return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(part.text);
        case 'code':
            return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .codeQuote */ .qy)(part.text);
        case 'strong':
            return `**${toMarkdown(part.phrase)}**`;
        case 'link': {
            const target = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .toLinkTarget */ .dU)(part.url);
            const label = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(part.label);
            return target === undefined ? label : `[${label}](${target})`;
        }
    }
}
function toParts(spoken) {
    if (typeof spoken === 'number')
        return [{ kind: 'literal', text: String(spoken) }];
    if (typeof spoken === 'string')
        return spoken === '' ? [] : [{ kind: 'value', text: spoken }];
    return 'kind' in spoken ? [spoken] : spoken;
}


/***/ })

};

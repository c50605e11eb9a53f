export const id = 4632;
export const ids = [4632];
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

/***/ 64632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderAccessMarkdown: () => (/* binding */ renderAccessMarkdown)
/* harmony export */ });
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81628);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94701);
/* harmony import */ var _access_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50794);



/** A table of its own is no comment: nothing of it is left out. */
const budget = Infinity;
/** Headings, one table for each environment, what is not known, and lines to sign. */
function renderAccessMarkdown(report) {
    const { at, repository, rows, gaps, limits, kept } = report;
    const environments = [...new Set(rows.map(({ row }) => row.environment))];
    const blocks = [
        `# ${(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .toCell */ .cX)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Who may: ${repository}`)}`,
        (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .toCell */ .cX)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `As of ${(0,_access_report_js__WEBPACK_IMPORTED_MODULE_0__/* .minuteOf */ .iA)(at)}. ${(0,_access_report_js__WEBPACK_IMPORTED_MODULE_0__/* .tellCounts */ .aN)(report)}.`),
        ...environments.map((environment) => tableOf(rows, environment)),
        gaps.length === 0
            ? ''
            : `## Not known\n\n${(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .toTable */ .MR)({
                head: ['Who else may', 'What could not be read', 'What would tell'],
                rows: gaps.map(({ acts, reason, needs, status }) => [
                    (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${acts.map((act) => _access_report_js__WEBPACK_IMPORTED_MODULE_0__/* .actWords */ ._[act]).join(', ')}`,
                    (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${status}: ${reason}`,
                    (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${needs ?? 'the same again, later'}`,
                ]),
                ...{ budget, total: gaps.length },
            })}`,
        limits.length === 0
            ? ''
            : `## Not looked at\n\n${limits.map((limit) => `- ${(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .toCell */ .cX)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${limit}`)}`).join('\n')}`,
        `## Sign-off\n\n${signOff(kept)}`,
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function tableOf(rows, environment) {
    const own = rows.filter(({ row }) => row.environment === environment);
    const heading = environment === undefined ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `All environments` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Environment ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(environment)}`;
    const table = (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .toTable */ .MR)({
        head: ['May', 'Service', 'Who', 'Through', 'Last use', 'Change'],
        rows: own.map(toRow),
        ...{ budget, total: own.length },
    });
    return `## ${(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .toCell */ .cX)(heading)}\n\n${table}`;
}
function toRow(compared) {
    const { row, change } = compared;
    const isTold = change === 'same' || change === 'first';
    const told = (0,_access_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isPast */ .R6)(compared) && change === 'unknown' ? 'was so, now not known' : _access_report_js__WEBPACK_IMPORTED_MODULE_0__/* .changeWords */ .mF[change];
    return [
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_access_report_js__WEBPACK_IMPORTED_MODULE_0__/* .tellAct */ .E6)(row)}`,
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${row.service ?? 'all'}`,
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_access_report_js__WEBPACK_IMPORTED_MODULE_0__/* .tellHolder */ .O4)(row.holder, row.person))}`,
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${row.through}`,
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_access_report_js__WEBPACK_IMPORTED_MODULE_0__/* .tellUse */ .L3)(row)}`,
        isTold ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${told}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(told)}`,
    ];
}
function signOff(kept) {
    const record = kept === undefined
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `No snapshot was kept: what is signed here is this text alone.`
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Snapshot ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(kept.record)} in ${kept.store}, digest ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(kept.digest)}.`;
    return `${(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .toCell */ .cX)(record)}\n\n| Certified by | Date | Rights to be withdrawn |\n|---|---|---|\n| | | |`;
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

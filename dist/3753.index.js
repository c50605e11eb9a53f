export const id = 3753;
export const ids = [3753];
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

/***/ 73753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderAccessCsv: () => (/* binding */ renderAccessCsv),
/* harmony export */   toCsvCell: () => (/* binding */ toCsvCell)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55536);
/* harmony import */ var _access_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50794);


const columns = [
    ...['at', 'repository', 'environment', 'service', 'right', 'approval', 'who', 'id'],
    ...['kind', 'person', 'through', 'last_use', 'change', 'compared_with', 'needs'],
];
/** A line for each right, for each part that is not known, and for each that is never looked at. */
function renderAccessCsv(report) {
    const { at, repository, previous } = report;
    const compared = previous === undefined ? 'not known' : (previous?.at ?? 'none');
    const lines = [
        ...report.rows.map(toCells),
        ...report.gaps.map(gapCells),
        ...report.limits.map((limit) => ({ kind: 'not looked at', through: limit })),
    ];
    const all = lines.map((cells) => columns.map((column) => {
        const own = { at, repository, compared_with: compared, ...cells }[column] ?? '';
        return toCsvCell(own);
    }));
    return [columns.join(','), ...all.map((cells) => cells.join(',')), ''].join('\r\n');
}
function toCells(compared) {
    const { row, change } = compared;
    const { environment, service, act, approval, holder, person, through } = row;
    const unsure = (0,_access_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isPast */ .R6)(compared) && change === 'unknown' ? 'not known whether it is still so' : '';
    return {
        environment: environment ?? 'all',
        service: service ?? 'all',
        right: _access_report_js__WEBPACK_IMPORTED_MODULE_0__/* .actWords */ ._[act],
        approval: approval ?? '',
        who: holder.login,
        id: holder.id ?? '',
        kind: holder.kind,
        person: person ?? '',
        through,
        last_use: (0,_access_report_js__WEBPACK_IMPORTED_MODULE_0__/* .tellUse */ .L3)(row),
        change: _access_report_js__WEBPACK_IMPORTED_MODULE_0__/* .changeWords */ .mF[change],
        needs: unsure,
    };
}
/** Nobody is named, and nobody may read it as nobody. */
function gapCells({ acts, status, reason, needs }) {
    return {
        environment: 'all',
        service: 'all',
        right: acts.map((act) => _access_report_js__WEBPACK_IMPORTED_MODULE_0__/* .actWords */ ._[act]).join('; '),
        who: 'not known',
        kind: status,
        through: reason,
        last_use: 'not known',
        change: 'not known',
        needs: needs ?? '',
    };
}
/**
 * Quoted where RFC 4180 asks for it. What begins like a formula gets an apostrophe in front of it
 * (https://owasp.org/www-community/attacks/CSV_Injection), full-width signs among it; a number is one.
 */
function toCsvCell(text) {
    const visible = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .toVisible */ .ws)(text);
    const harmless = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(visible) ? `'${visible}` : visible;
    return /[",;'\s]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}


/***/ })

};

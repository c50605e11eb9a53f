export const id = 1116;
export const ids = [1116];
export const modules = {

/***/ 1116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderAnnotations: () => (/* binding */ renderAnnotations),
/* harmony export */   renderFaultAnnotations: () => (/* binding */ renderFaultAnnotations)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1366);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4701);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9965);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5536);
/* harmony import */ var _words_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(644);





/** More are only counted: they would hide the verdict (T70). */
const mostAnnotations = 60;
/** A forge cuts titles near 80 characters; the code follows in brackets. */
const longestTitle = 120;
/** One annotation for each finding that somebody should see; a green run has none. */
function renderAnnotations(input, policy) {
    const { decision, evidence } = input;
    const clock = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .toClock */ .Q)(evidence.facts, decision);
    const isPreview = decision.headline === 'preview';
    const seen = decision.findings.flatMap((finding) => {
        const kind = kindOf(finding);
        return kind === undefined ? [] : [{ finding, kind, told: (0,_words_index_js__WEBPACK_IMPORTED_MODULE_2__/* .tell */ .q)(finding, clock) }];
    });
    const named = new Set(seen.filter(({ told }) => !(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .isSilent */ .eS)(told.short)).map(({ finding }) => (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOf */ .EG)(finding)));
    // A finding without a short form is told by another one of its check: nothing fits while it is closed.
    const shown = kinds.flatMap((kind) => seen.filter(({ finding, kind: of, told }) => of === kind && (!(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .isSilent */ .eS)(told.short) || !named.has((0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOf */ .EG)(finding)))));
    return limit(shown.length, shown.slice(0, mostAnnotations).map(({ finding, kind, told }) => ({
        level: (isPreview ? previewLevels : levels)[kind],
        title: titleOf({ finding, kind, short: told.short, clock }),
        message: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlain */ .Ul)(messageOf(finding, clock)),
        ...placeOf(finding.place, policy),
    })));
}
/** One annotation for each fault of the policy or the request, errors first. */
function renderFaultAnnotations(input, policy) {
    const { faults, mode } = input;
    const ordered = [
        ...faults.filter(({ severity }) => severity !== 'warning'),
        ...faults.filter(({ severity }) => severity === 'warning'),
    ];
    return limit(ordered.length, ordered.slice(0, mostAnnotations).map((fault) => {
        const place = placeOf(fault.place, policy);
        return {
            level: faultLevel(fault, mode),
            title: withCode(capitalize((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .toVisible */ .ws)(fault.message)), fault.code),
            message: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlain */ .Ul)(faultMessage(fault, place.place !== undefined)),
            ...place,
        };
    }));
}
/** Most severe first. */
const kinds = ['fail', 'unknown', 'waived', 'warn', 'later'];
const levels = {
    fail: 'error',
    unknown: 'error',
    waived: 'warning',
    warn: 'warning',
    later: 'notice',
};
/** Nothing is enforced in a preview, so that nothing of it is an error. */
const previewLevels = {
    fail: 'warning',
    unknown: 'warning',
    waived: 'notice',
    warn: 'notice',
    later: 'notice',
};
/** What a finding means for people; undefined if there is nothing to tell. */
function kindOf({ effect, outcome }) {
    switch (effect) {
        case 'block':
            return outcome === 'fail' || outcome === 'unknown' ? outcome : 'warn';
        case 'waived':
            return 'waived';
        case 'warn':
        case 'owed':
            return 'warn';
        case 'observe':
            return outcome === 'fail' ? 'later' : undefined;
        case 'none':
            return undefined;
    }
}
const leads = {
    fail: [],
    unknown: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `could not decide: `,
    waived: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `waived: `,
    warn: [],
    later: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `not yet enforced, would block: `,
};
/** `Window closed until Mon 23 Nov, 19:00 CET [windows/closed]` */
function titleOf(part) {
    const { finding, kind, short, clock } = part;
    const { clears } = finding;
    const words = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .isSilent */ .eS)(short) ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOf */ .EG)(finding)}` : short;
    const isTimed = kind === 'fail' && clears !== undefined && clock.isFuture(clears);
    const phrase = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${leads[kind]}${words}${isTimed ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` until ${clock.moment(clears)}` : []}`;
    const text = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlain */ .Ul)(phrase);
    // An id at the beginning stays as it is written.
    return withCode(phrase[0]?.kind === 'literal' ? capitalize(text) : text, finding.code);
}
function withCode(text, code) {
    const characters = Array.from(text);
    const cut = characters.length <= longestTitle ? text : `${characters.slice(0, longestTitle - 1).join('')}…`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .toPlain */ .Ul)((0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${cut} [${code}]`);
}
function capitalize(text) {
    return text.replace(/^[a-z](?=[a-z]*[ :])/, (letter) => letter.toUpperCase());
}
/** `windows: closed since …. Rule: production/windows.open, .promotion-gate.yml:12` */
function messageOf(finding, clock) {
    const { owner, contact, place, rule } = finding;
    const at = place === undefined ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `, ${place.file}:${place.line}`;
    const people = [owner, contact].flatMap((one) => (one === undefined ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${one}`]));
    const ask = people.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` Ask ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .gatherLines */ .zV)(people, ', ')}.`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOf */ .EG)(finding)}: ${(0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(finding, clock)}.${ask} Rule: ${rule}${at}`;
}
function faultMessage({ message, hint, place }, isPlaced) {
    const advice = hint === undefined ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `; ${hint}`;
    const isTold = isPlaced || place === undefined;
    return isTold
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${message}${advice}`
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${place.file}:${place.line}:${place.column} ${message}${advice}`;
}
/** A first policy that is still to be merged keeps nobody from anything. */
function faultLevel({ code, severity }, mode) {
    if (mode === 'preview' && code === 'policy/absent')
        return 'notice';
    return severity === 'warning' ? 'warning' : 'error';
}
/** Files of other repositories are called `owner/repo//path`: this one has no line to show for them. */
function placeOf(place, { isAtCandidate }) {
    const isShown = isAtCandidate && place !== undefined && isOwnPath(place.file);
    return isShown ? { place } : {};
}
function isOwnPath(file) {
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .toVisible */ .ws)(file) === file && !file.startsWith('/') && !file.includes('//');
}
function limit(total, shown) {
    const more = total - shown.length;
    if (more <= 0)
        return shown;
    const message = `${String(more)} more are counted in the job summary and told in the record`;
    return [...shown, { level: 'notice', title: `and ${String(more)} more`, message }];
}


/***/ })

};

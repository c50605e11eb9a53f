export const id = 2368;
export const ids = [2368];
export const modules = {

/***/ 32368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderAnnotations: () => (/* binding */ renderAnnotations),
  renderFaultAnnotations: () => (/* binding */ renderFaultAnnotations)
});

// EXTERNAL MODULE: ./lib/report/clock.js
var report_clock = __webpack_require__(37832);
// EXTERNAL MODULE: ./lib/report/phrase.js
var report_phrase = __webpack_require__(94701);
// EXTERNAL MODULE: ./lib/report/rows.js
var rows = __webpack_require__(69965);
// EXTERNAL MODULE: ./lib/evidence/facts.js + 1 modules
var evidence_facts = __webpack_require__(11743);
// EXTERNAL MODULE: ./lib/evidence/glob.js
var glob = __webpack_require__(32027);
// EXTERNAL MODULE: ./lib/report/finding-data.js
var finding_data = __webpack_require__(30936);
// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(55536);
;// CONCATENATED MODULE: ./lib/report/source-annotations.js





/**
 * One for each failed case and each finding that has a line in the repository, most severe first: those
 * of a finding that blocks before those of one that warns. `levelOf` is the level of a finding that is
 * shown, undefined for one that is not.
 */
function sourceAnnotations(findings, part) {
    const found = findings.flatMap((finding) => {
        const level = part.levelOf(finding);
        const fact = level && reportOf(finding, part.evidence);
        return level && fact ? placed(finding, { fact, level }) : [];
    });
    const ranked = levels.flatMap((level) => found.filter((each) => each.level === level));
    // `high` and `total` may both be missed: what is at one place is shown once.
    const once = new Map();
    for (const { words, ...shown } of ranked) {
        const key = JSON.stringify([words, shown.place]);
        if (!once.has(key))
            once.set(key, shown);
    }
    return [...once.values()];
}
const levels = ['error', 'warning', 'notice'];
/** Only where a number did not hold: what is no evidence says nothing of the source. */
function reportOf({ outcome, evidence }, { facts }) {
    if (outcome !== 'fail' && outcome !== 'warn')
        return undefined;
    const ref = evidence.find(({ kind }) => kind === 'report');
    const reading = ref && (0,evidence_facts/* readingOf */.MU)(facts, { kind: 'report', key: ref.key });
    return reading?.status === 'known' ? reading.value : undefined;
}
function placed(finding, { fact, level }) {
    const measure = (0,finding_data/* textOf */.b6)(finding.data, 'measure');
    switch ((0,finding_data/* textOf */.b6)(finding.data, 'kind')) {
        case 'tests':
            // Only failed cases are listed.
            return measure === 'failed'
                ? (fact.tests?.failures ?? [])
                    .filter(({ file }) => isOfPart(finding, file))
                    .flatMap((each) => annotate(each, { finding, level, title: titleOfCase(each) }))
                : [];
        case 'scan':
            return (fact.scan?.findings ?? [])
                .filter(({ severity }) => measure === 'total' || measure === severity)
                .filter(({ file }) => isOfPart(finding, file))
                .flatMap((each) => annotate(each, { finding, level, title: titleOfFinding(each) }));
        default:
            return [];
    }
}
/** Of a rule for a part only what lies in its paths. */
function isOfPart({ data }, file = '') {
    if (!(0,finding_data/* has */.zy)(data, 'part'))
        return true;
    const plain = file.replace(/^(?:\.\/)+/, '');
    return (0,finding_data/* textsOf */.CB)(data, 'paths').some((path) => (0,glob/* matchesGlob */.kt)(plain, (0,glob/* plainGlob */.Bq)(path) ?? ''));
}
function titleOfCase({ name }) {
    return (0,report_phrase/* say */.cv) `Test failed: ${name || 'a case without a name'}`;
}
/** `High: CVE-2026-1 in openssl` */
function titleOfFinding({ severity, rule, component }) {
    const what = rule ?? component ?? 'a finding without a rule';
    const where = rule !== undefined && component !== undefined ? (0,report_phrase/* say */.cv) ` in ${component}` : [];
    return (0,report_phrase/* say */.cv) `${severity.charAt(0).toUpperCase()}${severity.slice(1)}: ${what}${where}`;
}
function annotate({ file, line = 1, message }, part) {
    const { finding, level, title } = part;
    if (file === undefined || !isSourcePath(file))
        return [];
    const report = (0,finding_data/* textOf */.b6)(finding.data, 'report');
    const from = (0,report_phrase/* say */.cv) `report ${report}, rule ${finding.rule}`;
    return [
        {
            words: (0,report_phrase/* toPlain */.Ul)(title),
            level,
            title: (0,report_phrase/* toPlain */.Ul)((0,report_phrase/* say */.cv) `${title} [${finding.code}]`),
            message: (0,report_phrase/* toPlain */.Ul)(message ? (0,report_phrase/* say */.cv) `${message} (${from})` : from),
            code: (0,untrusted/* toVisible */.ws)(finding.code),
            place: { file: file.replace(/^(?:\.\/)+/, ''), line: Math.max(1, line) },
        },
    ];
}
/** A path from the top of the repository; what a tool tells of elsewhere has no line to show. */
function isSourcePath(file) {
    return file !== '' && (0,untrusted/* isOwnPath */.gd)(file) && !/[\\:]/.test(file) && !file.split('/').includes('..');
}

// EXTERNAL MODULE: ./lib/report/words/index.js + 8 modules
var words = __webpack_require__(29135);
;// CONCATENATED MODULE: ./lib/report/annotations.js






/** More are only counted: they would hide the verdict (T70). */
const mostAnnotations = 60;
/** A forge cuts titles near 80 characters; the code follows in brackets. */
const longestTitle = 120;
/**
 * One annotation for each finding that somebody should see, and then the lines of source that such a
 * finding is about; a green run has none.
 */
function renderAnnotations(input, policy) {
    const { decision, evidence } = input;
    const clock = (0,report_clock/* toClock */.Q)(evidence.facts, decision);
    const isPreview = decision.headline === 'preview';
    const seen = decision.findings.flatMap((finding) => {
        const kind = kindOf(finding);
        return kind === undefined ? [] : [{ finding, kind, told: (0,words/* tell */.q)(finding, clock) }];
    });
    const named = new Set(seen.filter(({ told }) => !(0,report_phrase/* isSilent */.eS)(told.short)).map(({ finding }) => (0,rows/* checkOf */.EG)(finding)));
    // A finding without a short form is told by another one of its check: nothing fits while it is closed.
    const shown = kinds.flatMap((kind) => seen.filter(({ finding, kind: of, told }) => of === kind && (!(0,report_phrase/* isSilent */.eS)(told.short) || !named.has((0,rows/* checkOf */.EG)(finding)))));
    const levelsNow = isPreview ? previewLevels : annotations_levels;
    const rules = shown.map(({ finding, kind, told }) => ({
        level: levelsNow[kind],
        title: titleOf({ finding, kind, short: told.short, clock }),
        message: (0,report_phrase/* toPlain */.Ul)(messageOf(finding, clock)),
        code: (0,untrusted/* toVisible */.ws)(finding.code),
        ...placeOf(finding.place, policy),
    }));
    const sources = sourceAnnotations(decision.findings, {
        evidence,
        levelOf(finding) {
            const kind = kindOf(finding);
            return kind === undefined || kind === 'later' ? undefined : levelsNow[kind];
        },
    });
    return limit([...rules, ...sources]);
}
/** One annotation for each fault of the policy or the request, errors first. */
function renderFaultAnnotations(input, policy) {
    const { faults, mode } = input;
    const ordered = [
        ...faults.filter(({ severity }) => severity !== 'warning'),
        ...faults.filter(({ severity }) => severity === 'warning'),
    ];
    return limit(ordered.map((fault) => {
        const place = placeOf(fault.place, policy);
        return {
            level: faultLevel(fault, mode),
            title: withCode(capitalize((0,untrusted/* toVisible */.ws)(fault.message)), fault.code),
            message: (0,report_phrase/* toPlain */.Ul)(faultMessage(fault, place.place !== undefined)),
            code: (0,untrusted/* toVisible */.ws)(fault.code),
            ...place,
        };
    }));
}
/** Most severe first. */
const kinds = ['fail', 'unknown', 'waived', 'warn', 'later'];
const annotations_levels = {
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
    unknown: (0,report_phrase/* say */.cv) `could not decide: `,
    waived: (0,report_phrase/* say */.cv) `waived: `,
    warn: [],
    later: (0,report_phrase/* say */.cv) `not yet enforced, would block: `,
};
/** `Window closed until Mon 23 Nov, 19:00 CET [windows/closed]` */
function titleOf(part) {
    const { finding, kind, short, clock } = part;
    const { clears } = finding;
    const words = (0,report_phrase/* isSilent */.eS)(short) ? (0,report_phrase/* say */.cv) `${(0,rows/* checkOf */.EG)(finding)}` : short;
    const isTimed = kind === 'fail' && clears !== undefined && clock.isFuture(clears);
    const phrase = (0,report_phrase/* say */.cv) `${leads[kind]}${words}${isTimed ? (0,report_phrase/* say */.cv) ` until ${clock.moment(clears)}` : []}`;
    const text = (0,report_phrase/* toPlain */.Ul)(phrase);
    // An id at the beginning stays as it is written.
    return withCode(phrase[0]?.kind === 'literal' ? capitalize(text) : text, finding.code);
}
function withCode(text, code) {
    const characters = Array.from(text);
    const cut = characters.length <= longestTitle ? text : `${characters.slice(0, longestTitle - 1).join('')}…`;
    return (0,report_phrase/* toPlain */.Ul)((0,report_phrase/* say */.cv) `${cut} [${code}]`);
}
function capitalize(text) {
    return text.replace(/^[a-z](?=[a-z]*[ :])/, (letter) => letter.toUpperCase());
}
/** `windows: closed since …. Rule: production/windows.open, .promotion-gate.yml:12` */
function messageOf(finding, clock) {
    const { owner, contact, place, rule } = finding;
    const at = place === undefined ? [] : (0,report_phrase/* say */.cv) `, ${place.file}:${place.line}`;
    const people = [owner, contact].flatMap((one) => (one === undefined ? [] : [(0,report_phrase/* say */.cv) `${one}`]));
    const ask = people.length === 0 ? [] : (0,report_phrase/* say */.cv) ` Ask ${(0,report_phrase/* gatherLines */.zV)(people, ', ')}.`;
    return (0,report_phrase/* say */.cv) `${(0,rows/* checkOf */.EG)(finding)}: ${(0,rows/* reasonOf */.A3)(finding, clock)}.${ask} Rule: ${rule}${at}`;
}
function faultMessage({ message, hint, place }, isPlaced) {
    const advice = hint === undefined ? [] : (0,report_phrase/* say */.cv) `; ${hint}`;
    const isTold = isPlaced || place === undefined;
    return isTold
        ? (0,report_phrase/* say */.cv) `${message}${advice}`
        : (0,report_phrase/* say */.cv) `${place.file}:${place.line}:${place.column} ${message}${advice}`;
}
/** A first policy that is still to be merged keeps nobody from anything. */
function faultLevel({ code, severity }, mode) {
    if (mode === 'preview' && code === 'policy/absent')
        return 'notice';
    return severity === 'warning' ? 'warning' : 'error';
}
/** Files of other repositories are called `owner/repo//path`: this one has no line to show for them. */
function placeOf(place, { isAtCandidate }) {
    if (place === undefined || !(0,untrusted/* isOwnPath */.gd)(place.file))
        return {};
    return isAtCandidate(place.file) ? { place } : { elsewhere: place };
}
function limit(all) {
    const shown = all.slice(0, mostAnnotations);
    const more = all.length - shown.length;
    if (more <= 0)
        return shown;
    const message = `${String(more)} more are counted in the job summary and told in the record`;
    return [...shown, { level: 'notice', title: `and ${String(more)} more`, message }];
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

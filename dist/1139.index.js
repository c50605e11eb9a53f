export const id = 1139;
export const ids = [1139];
export const modules = {

/***/ 38625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ formatLocal)
/* harmony export */ });
/* harmony import */ var _time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31963);
/* harmony import */ var _time_zone_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33710);
/** Local dates and times as text, by the zone table alone: no runtime database, no process zone. */


const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'].concat([
    ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
]);
/** The tokens of a pattern, named as in Unicode TR 35; `'T'` stands for itself. */
const tokens = /yyyy|MMM|MM|EEE|dd|d|HH|mm|'T'/g;
/** Formats an instant in a zone: `EEE d MMM yyyy, HH:mm` gives `Mon 23 Nov 2026, 19:02`. */
function formatLocal(what) {
    const { day, time } = (0,_time_zone_table_js__WEBPACK_IMPORTED_MODULE_1__/* .toLocal */ .jw)(what.zone, what.at);
    const date = (0,_time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .fromCivilDay */ .Gr)(day);
    const minutes = Math.floor(time / 60_000);
    const parts = {
        yyyy: String(date.year),
        MMM: months[date.month - 1] ?? '',
        MM: twoDigits(date.month),
        EEE: weekdays[(0,_time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdayIndexOf */ .a3)(day)] ?? '',
        dd: twoDigits(date.day),
        d: String(date.day),
        HH: twoDigits(Math.floor(minutes / 60)),
        mm: twoDigits(minutes % 60),
        "'T'": 'T',
    };
    return what.pattern.replaceAll(tokens, (token) => parts[token] ?? token);
}
function twoDigits(value) {
    return String(value).padStart(2, '0');
}


/***/ }),

/***/ 37832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ formatElapsed),
/* harmony export */   Q: () => (/* binding */ toClock)
/* harmony export */ });
/* harmony import */ var _time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31963);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96216);
/* harmony import */ var _time_zone_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33710);
/* harmony import */ var _civil_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38625);
/* harmony import */ var _shown_zone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56546);





const minute = 60_000;
const daysCalledByName = 6 * 24 * 60 * minute;
/** The clock of a report; UTC where the evidence has no usable table of the zone. */
function toClock(facts, told) {
    const zone = (0,_shown_zone_js__WEBPACK_IMPORTED_MODULE_4__/* .zoneOf */ .k)(facts, told.timezone);
    const now = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(told.now) ?? 0;
    function show(at, pattern) {
        return (0,_civil_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLocal */ .x)({ zone, at, pattern });
    }
    function day(at) {
        return show(at, show(at, 'yyyy') === show(now, 'yyyy') ? 'EEE d MMM' : 'EEE d MMM yyyy');
    }
    function time(at) {
        return show(at, 'HH:mm');
    }
    function zoneAt(at) {
        return (0,_time_zone_table_js__WEBPACK_IMPORTED_MODULE_2__/* .abbreviationAt */ .MT)(zone, at);
    }
    function moment(at) {
        return `${day(at)}, ${time(at)} ${zoneAt(at)}`;
    }
    function isToday(at) {
        return show(at, 'yyyy-MM-dd') === show(now, 'yyyy-MM-dd');
    }
    function inUtc(at, shownDay) {
        const isSameDay = (0,_civil_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLocal */ .x)({ zone: _shown_zone_js__WEBPACK_IMPORTED_MODULE_4__/* .utc */ .n, at, pattern: 'EEE d' }) === show(shownDay, 'EEE d');
        return (0,_civil_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLocal */ .x)({ zone: _shown_zone_js__WEBPACK_IMPORTED_MODULE_4__/* .utc */ .n, at, pattern: isSameDay ? 'HH:mm' : 'EEE HH:mm' });
    }
    function within(start, end) {
        const isOneDay = day(start) === day(end) && zoneAt(start) === zoneAt(end) && start !== end;
        if (!isOneDay)
            return undefined;
        return { day: day(start), times: `${time(start)}–${time(end)} ${zoneAt(end)}` };
    }
    return {
        full: (text) => toldAt(text, (at) => `${show(at, 'EEE d MMM yyyy, HH:mm')} ${zoneAt(at)}`),
        moment: (text) => toldAt(text, moment),
        near: (text) => toldAt(text, (at) => {
            if (isToday(at))
                return time(at);
            const isRecent = at < now && now - at < daysCalledByName;
            return isRecent ? show(at, 'EEE HH:mm') : `${day(at)} ${time(at)}`;
        }),
        span: (from, to) => toldBetween(from, to, (start, end) => {
            if (start === end)
                return moment(start);
            const short = within(start, end);
            return short === undefined
                ? `${moment(start)} – ${moment(end)}`
                : `${short.day}, ${short.times}`;
        }),
        within: (from, to) => {
            const start = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(from);
            const end = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(to);
            return start === undefined || end === undefined ? undefined : within(start, end);
        },
        utcSpan: (from, to) => {
            const start = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(from);
            const end = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(to);
            if (start === undefined || end === undefined)
                return undefined;
            if ((0,_time_zone_table_js__WEBPACK_IMPORTED_MODULE_2__/* .offsetAt */ .HA)(zone, start) === 0 && (0,_time_zone_table_js__WEBPACK_IMPORTED_MODULE_2__/* .offsetAt */ .HA)(zone, end) === 0)
                return undefined;
            return start === end
                ? `${inUtc(start, start)} UTC`
                : `${inUtc(start, start)}–${inUtc(end, start)} UTC`;
        },
        deadline: (text) => toldAt(text, (at) => (isToday(at) ? `${time(at)} ${zoneAt(at)}` : moment(at))),
        date: (text) => {
            if ((0,_time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCivilDate */ .Di)(text) === undefined)
                return text;
            const at = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(`${text}T00:00:00Z`) ?? 0;
            const sameYear = text.startsWith(show(now, 'yyyy'));
            return (0,_civil_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLocal */ .x)({ zone: _shown_zone_js__WEBPACK_IMPORTED_MODULE_4__/* .utc */ .n, at, pattern: sameYear ? 'EEE d MMM' : 'EEE d MMM yyyy' });
        },
        typed: (text) => toldAt(text, (at) => {
            const local = (0,_time_zone_table_js__WEBPACK_IMPORTED_MODULE_2__/* .toLocal */ .jw)(zone, at);
            const resolved = (0,_time_zone_table_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveLocal */ .iT)(zone, local.day, local.time);
            const isExact = zone !== _shown_zone_js__WEBPACK_IMPORTED_MODULE_4__/* .utc */ .n && resolved.kind === 'exact' && at % minute === 0;
            return isExact ? show(at, "yyyy-MM-dd'T'HH:mm") : text;
        }),
        isFuture: (text) => ((0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text) ?? now) > now,
    };
}
/** Elapsed milliseconds as `45 min`, `2 h 30 min`, `106 h`; below a minute as `30 s`. */
function formatElapsed(ms) {
    if (!Number.isFinite(ms))
        return 'for ever';
    if (ms < minute)
        return `${String(Math.round(ms / 1000))} s`;
    const minutes = Math.round(ms / minute);
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0)
        return `${String(rest)} min`;
    return rest === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(rest)} min`;
}
function toldAt(text, tell) {
    const at = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(text);
    return at === undefined ? text : tell(at);
}
function toldBetween(from, to, tell) {
    const start = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(from);
    const end = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(to);
    return start === undefined || end === undefined ? `${from} – ${to}` : tell(start, end);
}


/***/ }),

/***/ 30936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/** The text of a field, or '' if it has none. Numbers and booleans are told as written. */
function textOf(data, key) {
    return toText(field(data, key));
}
/** The texts of a list; one text counts as a list of one. */
function textsOf(data, key) {
    const value = field(data, key);
    return (isList(value) ? value : [value]).map(toText).filter((text) => text !== '');
}
/** The number of a field, or undefined. */
function numberOf(data, key) {
    const value = field(data, key);
    return typeof value === 'number' ? value : undefined;
}
/** The object of a field, or an empty one. */
function objectOf(data, key) {
    return toObject(field(data, key));
}
/** The objects of a list. */
function objectsOf(data, key) {
    const value = field(data, key);
    return isList(value) ? value.map(toObject) : [];
}
/** True if the field is there and says something. */
function has(data, key) {
    return Object.hasOwn(data, key) && data[key] !== null;
}
function field(data, key) {
    return Object.hasOwn(data, key) ? data[key] : undefined;
}
function toText(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
function toObject(value) {
    return typeof value === 'object' && value !== null && !isList(value) ? value : {};
}
/** Unlike Array.isArray, this narrows a readonly list. */
function isList(value) {
    return Array.isArray(value);
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


/***/ }),

/***/ 56546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ zoneOf),
/* harmony export */   n: () => (/* binding */ utc)
/* harmony export */ });
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58758);
/* harmony import */ var _time_zone_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33710);
/** The zone in which people are told the time, from the table that the evidence carries. */


/** UTC, in which dates without a zone are put into words. */
const utc = (0,_time_zone_table_js__WEBPACK_IMPORTED_MODULE_1__/* .toZone */ .s2)({
    name: 'UTC',
    from: '1970-01-01T00:00:00Z',
    to: '9999-12-31T00:00:00Z',
    transitions: [{ at: '1970-01-01T00:00:00Z', offset: 0, abbreviation: 'UTC' }],
});
/**
 * The zone of that name; UTC where its table is not usable. One that is out of order made the decision
 * inconclusive, and the report must still be readable.
 */
function zoneOf(facts, name) {
    const reading = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .readingOf */ .MU)(facts, { kind: 'zone', key: name });
    if (reading?.status !== 'known')
        return utc;
    try {
        return (0,_time_zone_table_js__WEBPACK_IMPORTED_MODULE_1__/* .toZone */ .s2)(reading.value);
    }
    catch {
        return utc;
    }
}


/***/ }),

/***/ 65851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ blame),
/* harmony export */   U: () => (/* binding */ factName)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94701);
/** Facts and their sources in words: what is at fault where it is not the change. */

const noEvidence = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `a report is no evidence for this commit`;
const blames = {
    'gate/fact-failed': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `a source could not be read`,
    'gate/fact-unsupported': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the policy asks for something that cannot be known here`,
    'gate/trust-too-low': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the policy asks for a stronger proof than there is here`,
    'gate/not-built': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the policy asks for something that this version cannot judge yet`,
    'gate/condition-unknown': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `whether a rule applies could not be found out`,
    'gate/crashed': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the gate itself failed`,
    'gate/silent': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the gate itself failed`,
    'gate/not-recorded': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the decision could not be recorded`,
    'gate/clock-skewed': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the runner's clock is wrong`,
    'quality/unusable': noEvidence,
    'quality/other-commit': noEvidence,
    'quality/outdated': noEvidence,
    'quality/not-told': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `a report does not tell what the policy asks for`,
    'security-scan/unusable': noEvidence,
    'security-scan/other-commit': noEvidence,
    'security-scan/outdated': noEvidence,
    'quality/baseline-unknown': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `what a number is held against could not be found out`,
    'security-scan/baseline-unknown': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `what a number is held against could not be found out`,
    'security-scan/not-told': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `a report does not tell what the policy asks for`,
    'windows/no-durations': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the history of deployments tells too little`,
    'windows/unbounded': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `when the windows close could not be found out`,
    'windows/no-times': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the history of deployments tells too little`,
};
/** What is at fault where it is not the change; undefined where that cannot be said. */
function blame(code) {
    return Object.hasOwn(blames, code) ? blames[code] : undefined;
}
/** A fact as findings name it, `<kind> <key>`, in words. */
function factName(fact) {
    const [kind = '', ...rest] = fact.split(' ');
    const key = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(rest.join(' '));
    switch (kind) {
        case 'zone':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the time zone ${key}`;
        case 'deployments':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the history of deployments to ${key}`;
        case 'records':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the records of ${key}`;
        case 'changed-paths':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the list of changed files`;
        case 'check-result':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the result of ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fact.replace(/^.*required-checks\./, ''))}`;
        case 'report':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the report ${key}`;
        case 'baseline':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the earlier numbers of the report ${key}`;
        case 'catalog':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the catalogue's entry of ${key}`;
        case 'branch-protection':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the protection of the policy's branch`;
        case 'class':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the class of the change`;
        case 'risk':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the risk of the change`;
        case 'candidate':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the commit to be promoted`;
        case 'record-append':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the store of the records`;
        case 'clock':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the clock of the forge`;
        case 'reachability':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the branch that the commit belongs to`;
        case 'run-identity':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the identity of this run`;
        case 'policy-change':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the history of the policy`;
        case 'lock':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the lock of the environment`;
        case 'bypass-redemption':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the bypass`;
        default:
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fact)}`;
    }
}


/***/ }),

/***/ 31139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tell)
});

// UNUSED EXPORTS: hasWords

// EXTERNAL MODULE: ./lib/report/phrase.js
var phrase = __webpack_require__(94701);
// EXTERNAL MODULE: ./lib/report/finding-data.js
var finding_data = __webpack_require__(30936);
// EXTERNAL MODULE: ./lib/report/words/facts.js
var facts = __webpack_require__(65851);
// EXTERNAL MODULE: ./lib/report/words/told.js
var told = __webpack_require__(40579);
;// CONCATENATED MODULE: ./lib/report/words/gate.js
/** Words of the engine's own codes: what could not be known, and what the gate itself ran into. */




const gateWords = {
    'gate/not-built': ({ data }) => ({
        line: (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(data, 'what'))} is not evaluated by this version of the gate`,
        short: (0,phrase/* say */.cv) `${(0,finding_data/* textOf */.b6)(data, 'what')} not built`,
    }),
    'gate/fact-unsupported': ({ data }) => ({
        line: (0,phrase/* say */.cv) `${fact(data)} cannot be known here: ${(0,finding_data/* textOf */.b6)(data, 'reason')}${untoldNeeds(data)}`,
        short: (0,phrase/* say */.cv) `${fact(data)} cannot be known here`,
    }),
    'gate/fact-failed': ({ data }) => ({
        line: (0,phrase/* say */.cv) `${fact(data)} could not be read: ${(0,finding_data/* textOf */.b6)(data, 'reason')}`,
        short: (0,phrase/* say */.cv) `${fact(data)} could not be read`,
    }),
    'gate/trust-too-low': ({ data }) => ({
        line: (0,phrase/* say */.cv) `${fact(data)} is proved at level ${(0,finding_data/* textOf */.b6)(data, 'has')}; required: ${(0,finding_data/* textOf */.b6)(data, 'needs')}`,
        short: (0,phrase/* say */.cv) `${fact(data)} is not trusted enough`,
    }),
    'gate/condition-unknown': ({ data }) => ({
        line: (0,phrase/* say */.cv) `whether the rule applies is not known (${condition(data)}): ${(0,finding_data/* textOf */.b6)(data, 'reason')}`,
        short: (0,phrase/* say */.cv) `${condition(data)} not known`,
    }),
    'gate/not-applicable': ({ data }) => ({
        line: (0,phrase/* say */.cv) `does not apply: ${condition(data)}`,
        short: (0,phrase/* say */.cv) `does not apply`,
    }),
    'gate/crashed': ({ data }) => ({
        line: (0,phrase/* say */.cv) `the gate itself failed while it judged this: ${(0,finding_data/* textOf */.b6)(data, 'message')}`,
        short: (0,phrase/* say */.cv) `the gate itself failed`,
    }),
    'gate/silent': () => ({
        line: (0,phrase/* say */.cv) `the gate gave no answer to this question`,
        short: (0,phrase/* say */.cv) `the gate gave no answer`,
    }),
    'gate/nothing-passed': () => ({
        line: (0,phrase/* say */.cv) `no rule passed, so nothing speaks for this change`,
        short: (0,phrase/* say */.cv) `no rule passed`,
    }),
    'gate/waiting': () => ({
        line: (0,phrase/* say */.cv) `only the clock is missing`,
        short: (0,phrase/* say */.cv) `only the clock is missing`,
    }),
    'gate/allowed': () => ({ line: (0,phrase/* say */.cv) `every rule in force is kept`, short: (0,phrase/* say */.cv) `allowed` }),
    'gate/observed': () => ({
        line: (0,phrase/* say */.cv) `no rule is enforced yet`,
        short: (0,phrase/* say */.cv) `no rule is enforced yet`,
    }),
    'gate/bypass-used': ({ data }) => ({
        line: (0,phrase/* say */.cv) `waived by a bypass ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(data, 'id'))}`,
        short: (0,phrase/* say */.cv) `bypass used`,
    }),
    'gate/candidate-confirmed': () => ({
        line: (0,phrase/* say */.cv) `still the commit that was judged`,
        short: (0,phrase/* say */.cv) `commit confirmed`,
    }),
    'gate/claimed': ({ data }) => {
        const line = claimed((0,finding_data/* textOf */.b6)(data, 'claim'));
        return { line, short: line };
    },
    'gate/candidate-moved': ({ data }) => ({
        line: (0,phrase/* say */.cv) `the commit changed while the gate decided: ${commit(data, 'was')} became ${commit(data, 'is')}`,
        short: (0,phrase/* say */.cv) `the commit changed meanwhile`,
    }),
    'gate/not-recorded': ({ data }) => ({
        line: (0,phrase/* say */.cv) `the decision is not recorded: ${(0,finding_data/* textOf */.b6)(data, 'reason')}`,
        short: (0,phrase/* say */.cv) `not recorded`,
    }),
    'gate/clock-agrees': () => ({ line: (0,phrase/* say */.cv) `the clock agrees`, short: (0,phrase/* say */.cv) `clock agrees` }),
    'gate/clock-skewed': ({ data }) => ({
        line: (0,phrase/* say */.cv) `the runner's clock is ${(0,finding_data/* textOf */.b6)(data, 'skew')} s away from the forge's; at most ${(0,finding_data/* textOf */.b6)(data, 'most')} s`,
        short: (0,phrase/* say */.cv) `the runner's clock is wrong`,
    }),
    'gate/candidate-reachable': ({ data }) => ({
        line: (0,phrase/* say */.cv) `a commit of ${(0,phrase/* code */.aY)(branch(data))}`,
        short: (0,phrase/* say */.cv) `commit of ${branch(data)}`,
    }),
    'gate/candidate-unreachable': ({ data }) => ({
        line: (0,phrase/* say */.cv) `${commit(data, 'sha')} is no commit of ${(0,phrase/* code */.aY)(branch(data))}: it was never merged there`,
        short: (0,phrase/* say */.cv) `not a commit of ${branch(data)}`,
    }),
    'gate/identity-proved': ({ data }) => ({
        line: (0,phrase/* say */.cv) `the forge's token proves this run${(0,finding_data/* textOf */.b6)(data, 'environment') === 'proved' ? (0,phrase/* say */.cv) ` and its environment` : []}`,
        short: (0,phrase/* say */.cv) `run proved`,
    }),
    'gate/identity-claimed': () => ({
        line: (0,phrase/* say */.cv) `run and environment are claimed, not proved by a token`,
        short: (0,phrase/* say */.cv) `run claimed`,
    }),
    'gate/identity-unconfirmed': () => ({
        line: (0,phrase/* say */.cv) `nobody vouches for this run: the forge did not confirm its commit and pipeline, which are variables`,
        short: (0,phrase/* say */.cv) `run not confirmed`,
    }),
    'gate/identity-differs': ({ data }) => ({
        line: (0,phrase/* say */.cv) `the forge's token says ${(0,finding_data/* textOf */.b6)(data, 'what')} ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(data, 'proved'))}; asked was ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(data, 'asked'))}`,
        short: (0,phrase/* say */.cv) `the token speaks of another ${(0,finding_data/* textOf */.b6)(data, 'what')}`,
    }),
    'policy/unchanged-in-range': ({ data }) => ({
        line: (0,finding_data/* textOf */.b6)(data, 'base') === ''
            ? (0,phrase/* say */.cv) `nothing was deployed before`
            : (0,phrase/* say */.cv) `the policy file is that of the last deployment`,
        short: (0,phrase/* say */.cv) `policy unchanged`,
    }),
    'policy/change-approved': () => ({
        line: (0,phrase/* say */.cv) `the policy changed since the last deployment, and may`,
        short: (0,phrase/* say */.cv) `policy change approved`,
    }),
    'policy/changed-in-range': ({ data }) => ({
        line: (0,phrase/* say */.cv) `the policy changed since ${commit(data, 'base')} was deployed; its owner has not approved that, and the policy before ${(0,finding_data/* textOf */.b6)(data, 'atBase') === 'block' ? (0,phrase/* say */.cv) `does not allow this` : (0,phrase/* say */.cv) `could not decide this`}${(0,told/* sayIf */.rE)((0,finding_data/* textOf */.b6)(data, 'reason'), (0,phrase/* say */.cv) ` (${(0,finding_data/* textOf */.b6)(data, 'reason')})`)}`,
        short: (0,phrase/* say */.cv) `the policy changed, without its owner's approval`,
    }),
    'policy/protected': () => ({
        line: (0,phrase/* say */.cv) `the policy's branch is protected`,
        short: (0,phrase/* say */.cv) `policy protected`,
    }),
    'policy/unprotected': () => ({
        line: (0,phrase/* say */.cv) `the policy's branch is not protected: whoever can push can change the policy`,
        short: (0,phrase/* say */.cv) `the policy's branch is not protected`,
    }),
};
function fact(data) {
    return (0,facts/* factName */.U)((0,finding_data/* textOf */.b6)(data, 'fact'));
}
function claimed(claim) {
    if (claim === 'record-append')
        return (0,phrase/* say */.cv) `recorded`;
    return claim === 'lock' ? (0,phrase/* say */.cv) `locked for others` : (0,phrase/* say */.cv) `claimed: ${(0,phrase/* code */.aY)(claim)}`;
}
function condition(data) {
    const text = (0,finding_data/* textOf */.b6)(data, 'condition');
    return text === '' ? (0,phrase/* say */.cv) `a condition of the policy` : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(text)}`;
}
function commit(data, key) {
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)((0,told/* shortSha */.Fu)((0,finding_data/* textOf */.b6)(data, key)))}`;
}
/** `refs/heads/main` as people call it. */
function branch(data) {
    return (0,finding_data/* textOf */.b6)(data, 'ref').replace(/^refs\/heads\//, '');
}
/** What is needed, where the reason does not say it already. */
function untoldNeeds(data) {
    const needs = (0,finding_data/* textOf */.b6)(data, 'needs');
    return (0,finding_data/* textOf */.b6)(data, 'reason').includes(needs) ? [] : (0,told/* sayIf */.rE)(needs, (0,phrase/* say */.cv) ` (needs ${needs})`);
}

;// CONCATENATED MODULE: ./lib/report/words/required-checks.js
/** Words of the check required-checks. */



const requiredChecksWords = {
    'required-checks/passed': ({ data }) => {
        const conclusion = (0,finding_data/* textOf */.b6)(data, 'conclusion');
        const line = conclusion === 'success'
            ? (0,phrase/* say */.cv) `${check(data)} passed`
            : (0,phrase/* say */.cv) `${check(data)} ended with ${conclusion}, which is accepted`;
        return { line, short: (0,phrase/* say */.cv) `${check(data)} passed` };
    },
    'required-checks/not-passed': ({ data }) => ({
        line: (0,phrase/* say */.cv) `${check(data)} ended with ${(0,finding_data/* textOf */.b6)(data, 'conclusion')}; required: ${accepted(data)}`,
        short: (0,phrase/* say */.cv) `${check(data)} ended with ${(0,finding_data/* textOf */.b6)(data, 'conclusion')}`,
    }),
    'required-checks/pending': ({ data }) => ({
        line: (0,phrase/* say */.cv) `${check(data)} has not ended yet (${(0,finding_data/* textOf */.b6)(data, 'conclusion')})`,
        short: (0,phrase/* say */.cv) `${check(data)} not ended`,
    }),
    'required-checks/missing': ({ data }) => ({
        line: (0,phrase/* say */.cv) `${check(data)} has no result on ${required_checks_commit(data, 'sha')}; required: ${accepted(data)}`,
        short: (0,phrase/* say */.cv) `${check(data)} missing`,
    }),
    'required-checks/other-commit': ({ data }) => ({
        line: (0,phrase/* say */.cv) `the result of ${check(data)} is of ${required_checks_commit(data, 'found')}, not of ${required_checks_commit(data, 'sha')}`,
        short: (0,phrase/* say */.cv) `${check(data)} is of another commit`,
    }),
};
function check(data) {
    return (0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(data, 'check'));
}
function required_checks_commit(data, key) {
    return (0,phrase/* code */.aY)((0,told/* shortSha */.Fu)((0,finding_data/* textOf */.b6)(data, key)));
}
function accepted(data) {
    return (0,phrase/* enumerate */.HL)((0,finding_data/* textsOf */.CB)(data, 'accepted').map((conclusion) => (0,phrase/* say */.cv) `${conclusion}`));
}

// EXTERNAL MODULE: ./lib/time/duration.js
var duration = __webpack_require__(75921);
;// CONCATENATED MODULE: ./lib/report/words/amounts.js
/** Numbers of reports as people read them: rounded, but never so that they contradict their bound. */


const fewestDecimals = 2;
const mostDecimals = 9;
/** The number of a finding, in the unit of the comparison that it stands beside: `87.31 %`, `3`, `75 s`. */
function toAmount(data, comparison = {}) {
    const wanted = (0,finding_data/* textOf */.b6)(comparison, 'wanted');
    const covered = (0,finding_data/* numberOf */.rl)(data, 'covered');
    const total = (0,finding_data/* numberOf */.rl)(data, 'total');
    const amount = (0,finding_data/* numberOf */.rl)(data, 'amount') ?? 0;
    if (covered !== undefined && total !== undefined)
        return inPercent(covered, total, comparison);
    if (wanted.endsWith('%') && total !== undefined) {
        return `${inPercent(amount, total, comparison)} (${String(amount)} of ${String(total)})`;
    }
    const unit = (0,finding_data/* textOf */.b6)(data, 'unit');
    if (unit === '%')
        return `${rounded(amount, comparison)} %`;
    return unit === 'ms' ? inTime(amount, comparison) : rounded(amount, comparison);
}
function inPercent(part, total, comparison) {
    return `${rounded(total === 0 ? 0 : (part / total) * 100, comparison)} %`;
}
/** In the unit of the bound; without one in milliseconds. */
function inTime(milliseconds, comparison) {
    const unit = /(ms|s|m|h|d)$/.exec((0,finding_data/* textOf */.b6)(comparison, 'wanted'))?.[1] ?? 'ms';
    return `${rounded(milliseconds / (duration/* unitMs */.FP[unit] ?? 1), comparison)} ${unit}`;
}
/** With as many decimals as it takes to be on the same side of the bound as the number itself. */
function rounded(value, comparison) {
    const bound = Number.parseFloat((0,finding_data/* textOf */.b6)(comparison, 'wanted'));
    const atLeast = (0,finding_data/* textOf */.b6)(comparison, 'bound') === 'at-least';
    const met = comparison['met'];
    for (let decimals = fewestDecimals; decimals < mostDecimals; decimals += 1) {
        const shown = Number(value.toFixed(decimals));
        const holds = atLeast ? shown >= bound : shown <= bound;
        if (Number.isNaN(bound) || typeof met !== 'boolean' || holds === met)
            return String(shown);
    }
    return String(value);
}

;// CONCATENATED MODULE: ./lib/report/words/baseline.js




/** `84.2 %, 3.1 points below 87.3 % of Fri 20 Nov (release 1.4.1)`. */
function changed(data, clock) {
    const change = (0,finding_data/* objectOf */.Xy)(data, 'change');
    const was = toAmount((0,finding_data/* objectOf */.Xy)(change, 'was'), unitOf(change));
    const now = toAmount(data, unitOf(change));
    return (0,phrase/* say */.cv) `${now}, ${distance(change)} ${was}${origin(data, clock)}${spread(data)}${differs(data)}`;
}
/** `at most 0.5 points below`. */
function changeLimit(data) {
    const change = (0,finding_data/* objectOf */.Xy)(data, 'change');
    const wanted = (0,finding_data/* textOf */.b6)(change, 'wanted').replace(/ ?(%|points)$/, ' $1');
    return (0,phrase/* say */.cv) `at most ${wanted} ${(0,finding_data/* textOf */.b6)(change, 'key') === 'drop' ? (0,phrase/* say */.cv) `below` : (0,phrase/* say */.cv) `above`}`;
}
/** Where findings were compared with an earlier scan: `, by the scan of Fri 20 Nov`. */
function comparedScan(data, clock) {
    return (0,finding_data/* has */.zy)(data, 'baseline') ? (0,phrase/* say */.cv) `, beside the scan${origin(data, clock)}${differs(data)}` : [];
}
/** Times are told in the unit of the limit; no rounding of these has to agree with it. */
function unitOf(change) {
    const unit = /(ms|s|m|h|d)$/.exec((0,finding_data/* textOf */.b6)(change, 'wanted'))?.[1];
    return unit === undefined || unit === '' ? {} : { wanted: unit };
}
function distance(change) {
    const by = (0,finding_data/* numberOf */.rl)(change, 'by') ?? 0;
    if (by === 0)
        return (0,phrase/* say */.cv) `as before:`;
    const isBelow = (0,finding_data/* textOf */.b6)(change, 'key') === 'drop' ? by > 0 : by < 0;
    const unit = (0,finding_data/* textOf */.b6)(change, 'unit');
    const bound = by > 0 ? { ...change, bound: 'at-most' } : unitOf(change);
    const amount = toAmount({ amount: Math.abs(by), unit }, bound);
    const points = unit === 'points' ? (amount === '1' ? (0,phrase/* say */.cv) ` point` : (0,phrase/* say */.cv) ` points`) : [];
    return (0,phrase/* say */.cv) `${amount}${points} ${isBelow ? (0,phrase/* say */.cv) `below` : (0,phrase/* say */.cv) `above`}`;
}
function origin(data, clock) {
    const baseline = (0,finding_data/* objectOf */.Xy)(data, 'baseline');
    const { runs, since } = runsOf(data);
    if (runs > 1) {
        const from = (0,told/* sayIf */.rE)(since, (0,phrase/* say */.cv) ` since ${clock.date(since.slice(0, 10))}`);
        return (0,phrase/* say */.cv) `, the median of ${runs} allowed runs${from}`;
    }
    const sha = (0,finding_data/* textOf */.b6)(baseline, 'sha');
    const commit = (0,told/* sayIf */.rE)(sha, (0,phrase/* say */.cv) `commit ${(0,phrase/* code */.aY)((0,told/* shortSha */.Fu)(sha))}`);
    if ((0,finding_data/* textOf */.b6)(baseline, 'origin') === 'file') {
        const files = (0,finding_data/* textsOf */.CB)(baseline, 'files').map((file) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(file)}`);
        return (0,phrase/* say */.cv) ` of ${(0,phrase/* enumerate */.HL)(files)}${(0,told/* sayIf */.rE)(sha, (0,phrase/* say */.cv) ` at ${commit}`)}`;
    }
    const version = (0,finding_data/* textOf */.b6)(baseline, 'version');
    const release = version === '' ? commit : (0,phrase/* say */.cv) `release ${version}`;
    return (0,phrase/* say */.cv) ` of ${clock.date((0,finding_data/* textOf */.b6)(baseline, 'at').slice(0, 10))} (${release})`;
}
function runsOf(data) {
    const spread = (0,finding_data/* objectOf */.Xy)(data, 'spread');
    return { runs: (0,finding_data/* numberOf */.rl)(spread, 'runs') ?? 1, since: (0,finding_data/* textOf */.b6)(spread, 'since') };
}
/** What the runs before say of chance. */
function spread(data) {
    const told = (0,finding_data/* objectOf */.Xy)(data, 'spread');
    const at = (key) => (0,phrase/* say */.cv) `${toAmount({ amount: (0,finding_data/* numberOf */.rl)(told, key) ?? 0, unit: (0,finding_data/* textOf */.b6)(data, 'unit') }, unitOf((0,finding_data/* objectOf */.Xy)(data, 'change')))}`;
    const range = (0,phrase/* say */.cv) `${at('low')} to ${at('high')}`;
    const confidence = Math.round(((0,finding_data/* numberOf */.rl)(told, 'confidence') ?? 0) * 100);
    switch ((0,finding_data/* textOf */.b6)(told, 'kind')) {
        case 'worse':
            return (0,phrase/* say */.cv) `; worse with ${confidence} % confidence: these vary from ${range}`;
        case 'better':
            return (0,phrase/* say */.cv) `; better with ${confidence} % confidence: these vary from ${range}`;
        case 'no-difference-seen':
            return (0,phrase/* say */.cv) `; no difference seen beside how these vary (${range})`;
        case 'not-known':
            return (0,phrase/* say */.cv) `; too few runs to say how far they vary`;
        default:
            return [];
    }
}
function differs(data) {
    const words = (0,finding_data/* textsOf */.CB)((0,finding_data/* objectOf */.Xy)(data, 'baseline'), 'differs').map((each) => {
        switch (each) {
            case 'policy':
                return (0,phrase/* say */.cv) `by another policy`;
            case 'formats':
                return (0,phrase/* say */.cv) `in another format`;
            default:
                return (0,phrase/* say */.cv) `from other files`;
        }
    });
    return words.length === 0 ? [] : (0,phrase/* say */.cv) `; that was ${(0,phrase/* enumerate */.HL)(words)}`;
}

;// CONCATENATED MODULE: ./lib/report/words/reports.js





/** The words for the codes of one check. */
function reportWords(check) {
    return Object.fromEntries(Object.entries(words).map(([name, tell]) => [`${check}/${name}`, tell]));
}
const words = {
    met: ({ data, clock }) => ({
        line: (0,phrase/* say */.cv) `${measure(data)} ${compared(data, clock)}${source(data)}`,
        short: (0,phrase/* say */.cv) `${measure(data)} met`,
    }),
    missed: ({ data, clock }) => ({
        line: (0,phrase/* say */.cv) `${measure(data)} ${required(data, clock)}${source(data)}`,
        short: (0,phrase/* say */.cv) `${measure(data)} ${amountOf(data)}`,
    }),
    near: ({ data, clock }) => ({
        line: (0,phrase/* say */.cv) `${measure(data)} ${required(data, clock)} soon${source(data)}`,
        short: (0,phrase/* say */.cv) `${measure(data)} ${amountOf(data)}`,
    }),
    missing: ({ data }) => {
        const patterns = (0,finding_data/* textsOf */.CB)(data, 'patterns').map((pattern) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(pattern)}`);
        const line = patterns.length === 0
            ? (0,phrase/* say */.cv) `no layer of the policy says where the report ${report(data)} is`
            : (0,phrase/* say */.cv) `the report ${report(data)} is not there: no file matches ${(0,phrase/* enumerate */.HL)(patterns)}`;
        return { line, short: (0,phrase/* say */.cv) `report ${report(data)} missing` };
    },
    unusable: ({ data }) => ({
        line: (0,phrase/* say */.cv) `the report ${report(data)} is no evidence: ${culprit(data)}${(0,finding_data/* textOf */.b6)(data, 'reason') || 'it cannot be used'}${others(data)}`,
        short: (0,phrase/* say */.cv) `report ${report(data)} cannot be used`,
    }),
    'other-commit': ({ data }) => ({
        line: (0,phrase/* say */.cv) `the report ${report(data)} is of another commit: ${file(data)}names ${reports_commit(data, 'found')}, not ${reports_commit(data, 'sha')}${others(data)}`,
        short: (0,phrase/* say */.cv) `report ${report(data)} is of another commit`,
    }),
    outdated: ({ data, clock }) => ({
        line: (0,phrase/* say */.cv) `the report ${report(data)} is too old: ${file(data)}was made ${clock.full((0,finding_data/* textOf */.b6)(data, 'made'))}, before ${clock.full((0,finding_data/* textOf */.b6)(data, 'since'))}${others(data)}`,
        short: (0,phrase/* say */.cv) `report ${report(data)} too old`,
    }),
    'not-told': ({ data }) => ({
        line: (0,finding_data/* has */.zy)(data, 'measure')
            ? (0,phrase/* say */.cv) `the report ${report(data)} does not tell ${(0,finding_data/* textOf */.b6)(data, 'measure')}${(0,told/* sayIf */.rE)((0,finding_data/* textOf */.b6)(data, 'reason'), (0,phrase/* say */.cv) `: ${(0,finding_data/* textOf */.b6)(data, 'reason')}`)}${source(data)}`
            : (0,phrase/* say */.cv) `the report ${report(data)} has no file with ${kindOf(data)}`,
        short: (0,phrase/* say */.cv) `${(0,finding_data/* textOf */.b6)(data, 'measure') || (0,finding_data/* textOf */.b6)(data, 'kind')} of report ${report(data)} not told`,
    }),
    'no-baseline': ({ data }) => ({
        line: (0,phrase/* say */.cv) `${measure(data)} ${amountOf(data)}: no earlier number to hold it against, only its other bounds hold${source(data)}`,
        short: (0,phrase/* say */.cv) `${measure(data)} without a baseline`,
    }),
    'baseline-unknown': ({ data }) => ({
        line: (0,phrase/* say */.cv) `what ${measure(data)} is held against is not known${(0,told/* sayIf */.rE)((0,finding_data/* textOf */.b6)(data, 'reason'), (0,phrase/* say */.cv) `: ${(0,finding_data/* textOf */.b6)(data, 'reason')}`)}`,
        short: (0,phrase/* say */.cv) `baseline of ${measure(data)} not known`,
    }),
};
function report(data) {
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(data, 'report'))}`;
}
/** `unit failed`, `unit high (older than 30d)`. */
function measure(data) {
    const ages = [
        ...((0,finding_data/* has */.zy)(data, 'olderThan') ? [(0,phrase/* say */.cv) `older than ${(0,finding_data/* textOf */.b6)(data, 'olderThan')}`] : []),
        ...((0,finding_data/* has */.zy)(data, 'within') ? [(0,phrase/* say */.cv) `within ${(0,finding_data/* textOf */.b6)(data, 'within')}`] : []),
    ];
    const filter = ages.length === 0 ? [] : (0,phrase/* say */.cv) ` (${(0,phrase/* enumerate */.HL)(ages)})`;
    return (0,phrase/* say */.cv) `${report(data)} ${(0,finding_data/* textOf */.b6)(data, 'measure')}${filter}`;
}
/** `87.31 % ≥ 85 %`; of a number without a bound of its own only the number. */
function compared(data, clock) {
    if ((0,finding_data/* has */.zy)(data, 'change'))
        return changed(data, clock);
    const told = (0,finding_data/* objectsOf */.iZ)(data, 'comparisons').map((each) => (0,phrase/* say */.cv) `${amountOf(data, each)} ${bound(each)}`);
    const news = (0,finding_data/* has */.zy)(data, 'added') ? [(0,phrase/* say */.cv) `none new${comparedScan(data, clock)}`] : [];
    const all = [...told, ...news];
    return all.length === 0 ? (0,phrase/* say */.cv) `${amountOf(data)}` : (0,phrase/* join */.fj)(all, ', ');
}
/** `84.2 %; required: ≥ 85 %`: of several bounds those that do not hold. */
function required(data, clock) {
    if ((0,finding_data/* has */.zy)(data, 'change'))
        return (0,phrase/* say */.cv) `${changed(data, clock)}; required: ${changeLimit(data)}`;
    const missed = (0,finding_data/* objectsOf */.iZ)(data, 'comparisons').filter((each) => each['met'] !== true);
    const added = (0,finding_data/* numberOf */.rl)(data, 'added') ?? 0;
    const bounds = [...missed.map(bound), ...(added > 0 ? [(0,phrase/* say */.cv) `none new`] : [])];
    const [first] = missed;
    const news = added > 0 ? (0,phrase/* say */.cv) `, ${added} new${comparedScan(data, clock)}` : [];
    return (0,phrase/* say */.cv) `${amountOf(data, first)}${news}${examples(data)}; required: ${(0,phrase/* enumerate */.HL)(bounds)}`;
}
/** The number in the unit of the bound that it stands beside. */
function amountOf(data, comparison) {
    return (0,phrase/* say */.cv) `${toAmount(data, comparison)}`;
}
/** `≥ 85 %` */
function bound(comparison) {
    const wanted = (0,finding_data/* textOf */.b6)(comparison, 'wanted').replace(/ ?(%|points)$/, ' $1');
    return (0,finding_data/* textOf */.b6)(comparison, 'bound') === 'at-least' ? (0,phrase/* say */.cv) `≥ ${wanted}` : (0,phrase/* say */.cv) `≤ ${wanted}`;
}
function examples(data) {
    const names = [...(0,finding_data/* textsOf */.CB)(data, 'failures'), ...(0,finding_data/* textsOf */.CB)(data, 'findings')];
    return names.length === 0 ? [] : (0,phrase/* say */.cv) ` (${(0,phrase/* enumerate */.HL)(names.map((name) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(name)}`))})`;
}
/** ` (reports/unit.xml and 2 more)` */
function source(data) {
    const name = (0,finding_data/* textOf */.b6)(data, 'file');
    const more = ((0,finding_data/* numberOf */.rl)(data, 'files') ?? 1) - 1;
    const others = more > 0 ? (0,phrase/* say */.cv) ` and ${more} more` : [];
    return name === '' ? [] : (0,phrase/* say */.cv) ` (${(0,phrase/* code */.aY)(name)}${others})`;
}
function file(data) {
    const name = (0,finding_data/* textOf */.b6)(data, 'file');
    return name === '' ? [] : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(name)} `;
}
/** `reports/unit.xml: ` before what is wrong with it. */
function culprit(data) {
    const name = (0,finding_data/* textOf */.b6)(data, 'file');
    return name === '' ? [] : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(name)}: `;
}
function others(data) {
    const more = (0,finding_data/* numberOf */.rl)(data, 'more') ?? 0;
    return more > 0 ? (0,phrase/* say */.cv) `; ${more} more files as well` : [];
}
function reports_commit(data, key) {
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)((0,told/* shortSha */.Fu)((0,finding_data/* textOf */.b6)(data, key)))}`;
}
function kindOf(data) {
    switch ((0,finding_data/* textOf */.b6)(data, 'kind')) {
        case 'tests':
            return (0,phrase/* say */.cv) `test cases`;
        case 'coverage':
            return (0,phrase/* say */.cv) `coverage`;
        case 'scan':
            return (0,phrase/* say */.cv) `findings of a scan`;
        default:
            return (0,phrase/* say */.cv) `measured times and numbers`;
    }
}

// EXTERNAL MODULE: ./lib/report/clock.js
var clock = __webpack_require__(37832);
;// CONCATENATED MODULE: ./lib/report/words/periods.js


/** `change-evening` with its title, if it has one. */
function periodName(period) {
    const title = (0,finding_data/* textOf */.b6)(period, 'title');
    return title === ''
        ? (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(period, 'id'))}`
        : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(period, 'id'))} (${title})`;
}
/** When a period runs, with its zones: `Mon–Thu 19:00–22:00 Europe/Berlin`. */
function periodTimes(period, clock) {
    const times = toTimes((0,finding_data/* objectOf */.Xy)(period, 'written'), clock);
    const zones = (0,finding_data/* objectsOf */.iZ)(period, 'zones').map((zone) => (0,finding_data/* has */.zy)(zone, 'region')
        ? (0,phrase/* say */.cv) `${(0,finding_data/* textOf */.b6)(zone, 'zone')} (${(0,finding_data/* textOf */.b6)(zone, 'region')})`
        : (0,phrase/* say */.cv) `${(0,finding_data/* textOf */.b6)(zone, 'zone')}`);
    return zones.length === 0 ? (0,phrase/* say */.cv) `${times}` : (0,phrase/* say */.cv) `${times} ${(0,phrase/* enumerate */.HL)(zones, 4)}`;
}
function toTimes(written, clock) {
    const hours = (0,finding_data/* textsOf */.CB)(written, 'hours').map(toRange).join(' and ');
    const except = datesOf(written, 'except', clock);
    const parts = [
        (0,finding_data/* textsOf */.CB)(written, 'days').map(toDays).join(', '),
        datesOf(written, 'dates', clock).join(', '),
        spanOf(written, clock),
        weeklyOf(written),
        holidaysOf(written),
        calendarOf(written),
        recurrenceOf(written, clock),
        hours,
        except.length === 0 ? '' : `except ${except.join(', ')}`,
        validityOf(written, clock),
    ];
    const told = parts.filter((part) => part !== '').join(' ');
    return told.startsWith(hours) && hours !== '' ? `daily ${told}` : told;
}
/** Dates and positions as they stand in a list. */
function datesOf(written, key, clock) {
    const texts = (0,finding_data/* textsOf */.CB)(written, key).map((text) => toDate(text, clock));
    const positions = (0,finding_data/* objectsOf */.iZ)(written, key).map(toPosition);
    if (positions.length === 0)
        return texts;
    return positions
        .map((position) => (position === '' ? (texts.shift() ?? '') : position))
        .filter((date) => date !== '');
}
function spanOf(written, clock) {
    const end = ['through', 'until'].find((key) => (0,finding_data/* has */.zy)(written, key));
    if (end === undefined)
        return '';
    return `from ${dateOf(written, 'from', clock)} ${end} ${dateOf(written, end, clock)}`;
}
function dateOf(written, key, clock) {
    const text = (0,finding_data/* textOf */.b6)(written, key);
    return text === '' ? toPosition((0,finding_data/* objectOf */.Xy)(written, key)) : toDate(text, clock);
}
function weeklyOf(written) {
    if (!(0,finding_data/* has */.zy)(written, 'weekly'))
        return '';
    const weekly = (0,finding_data/* objectOf */.Xy)(written, 'weekly');
    return `${toDays((0,finding_data/* textOf */.b6)(weekly, 'from'))} to ${toDays((0,finding_data/* textOf */.b6)(weekly, 'until'))}`;
}
/** One name is that of a calendar, a list holds ISO 3166 codes. */
function holidaysOf(written) {
    const [first = '', ...more] = (0,finding_data/* textsOf */.CB)(written, 'holidays');
    if (first === '')
        return '';
    if ((0,finding_data/* textOf */.b6)(written, 'holidays') === 'region')
        return 'public holidays of the region';
    if ((0,finding_data/* textOf */.b6)(written, 'holidays') !== '')
        return `holidays of calendar ${first}`;
    return `public holidays of ${[first, ...more].join(', ')}`;
}
function calendarOf(written) {
    if (!(0,finding_data/* has */.zy)(written, 'calendar'))
        return '';
    const only = (0,finding_data/* textsOf */.CB)(written, 'only').join(', ');
    return `in calendar ${(0,finding_data/* textOf */.b6)(written, 'calendar')}${only === '' ? '' : ` (${only})`}`;
}
function recurrenceOf(written, clock) {
    const length = (0,finding_data/* textOf */.b6)(written, 'for');
    const lasting = length === '' ? '' : ` for ${length}`;
    if ((0,finding_data/* has */.zy)(written, 'cron'))
        return `by cron ${(0,finding_data/* textOf */.b6)(written, 'cron')}${lasting}`;
    if (!(0,finding_data/* has */.zy)(written, 'rrule'))
        return '';
    const start = (0,finding_data/* textOf */.b6)(written, 'start');
    const first = start === '' ? '' : ` from ${toDate(start, clock)}`;
    return `by ${(0,finding_data/* textOf */.b6)(written, 'rrule')}${first}${lasting}`;
}
function validityOf(written, clock) {
    const limits = ['from', 'until']
        .filter((limit) => (0,finding_data/* has */.zy)(written, `valid-${limit}`))
        .map((limit) => `${limit} ${dateOf(written, `valid-${limit}`, clock)}`);
    return limits.length === 0 ? '' : `(valid ${limits.join(' ')})`;
}
/** `{ business-day: -2, of: month, at: 18:00 }` as `the second last business day of each month 18:00`. */
function toPosition(position) {
    const kind = ['day', 'business-day', 'weekday'].find((key) => (0,finding_data/* has */.zy)(position, key));
    if (kind === undefined)
        return '';
    const of = (0,finding_data/* textOf */.b6)(position, 'of');
    const at = (0,finding_data/* textOf */.b6)(position, 'at');
    const which = kind === 'weekday' ? 'nth' : kind;
    const nth = (0,finding_data/* numberOf */.rl)(position, which) ?? 0;
    const weekday = weekdayNames[(0,finding_data/* textOf */.b6)(position, 'weekday')] ?? (0,finding_data/* textOf */.b6)(position, 'weekday');
    const noun = { day: 'day', 'business-day': 'business day', weekday }[kind] ?? kind;
    const isDate = kind === 'day' && nth > 0;
    const place = isDate ? `the ${toOrdinal(nth)}` : `the ${toPlace(nth)}`;
    const what = isDate && of === 'month' ? place : `${place} ${noun}`;
    return `${what} of each ${of}${at === '' ? '' : ` ${at}`}`;
}
const weekdayNames = {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
};
const placeNames = ['first', 'second', 'third', 'fourth', 'fifth'];
/** `second`, and from the end `last`, `second last`. */
function toPlace(nth) {
    const place = Math.abs(nth);
    if (nth === -1)
        return 'last';
    const name = placeNames[place - 1] ?? toOrdinal(place);
    return nth < 0 ? `${name} last` : name;
}
/** `1st`, `12th`, `22nd`. */
function toOrdinal(number) {
    const isTeen = Math.floor(number / 10) % 10 === 1;
    const ending = isTeen ? undefined : ['st', 'nd', 'rd'][(number % 10) - 1];
    return `${String(number)}${ending ?? 'th'}`;
}
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** `2026-12-01T18:00` as `Tue 1 Dec 18:00`, `12-01` as `1 Dec`; the id of a period as it is. */
function toDate(text, clock) {
    const [date = '', time] = text.split('T');
    const yearly = /^(\d{2})-(\d{2})$/.exec(date);
    const month = months[Number(yearly?.[1]) - 1];
    const day = month === undefined ? clock.date(date) : `${String(Number(yearly?.[2]))} ${month}`;
    return day === date ? text : `${day}${time === undefined ? '' : ` ${time}`}`;
}
/** `mon-thu` as `Mon–Thu`, `fri 17:00` as `Fri 17:00`. */
function toDays(text) {
    return toRange(text.replace(/\b(?:mon|tue|wed|thu|fri|sat|sun)\b/g, capital));
}
function capital(word) {
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
function toRange(text) {
    return text.replace('-', '–');
}

;// CONCATENATED MODULE: ./lib/report/words/windows.js





const windowsWords = {
    'windows/open': ({ data, clock }) => {
        const inside = codes((0,finding_data/* textsOf */.CB)(data, 'inside'));
        const until = (0,finding_data/* has */.zy)(data, 'until') ? (0,phrase/* say */.cv) ` until ${clock.near((0,finding_data/* textOf */.b6)(data, 'until'))}` : [];
        return { line: (0,phrase/* say */.cv) `${inside}${until}`, short: (0,phrase/* say */.cv) `window open${until}` };
    },
    'windows/closed': ({ data, clock }) => ({ line: windows_closed(data, clock), short: (0,phrase/* say */.cv) `window closed` }),
    'windows/not-frozen': ({ data, clock }) => {
        const next = (0,finding_data/* has */.zy)(data, 'next')
            ? (0,phrase/* say */.cv) ` until ${clock.near((0,finding_data/* textOf */.b6)(data, 'nextStart'))} (${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(data, 'next'))})`
            : [];
        return { line: (0,phrase/* say */.cv) `not frozen${next}`, short: (0,phrase/* say */.cv) `not frozen` };
    },
    'windows/frozen': ({ data, clock }) => {
        const id = (0,finding_data/* textOf */.b6)((0,finding_data/* objectOf */.Xy)(data, 'period'), 'id');
        return { line: frozen(data, clock), short: (0,phrase/* say */.cv) `frozen by ${(0,phrase/* code */.aY)(id)}` };
    },
    'windows/fits': ({ data, clock }) => {
        const close = (0,told/* sayIf */.rE)((0,finding_data/* textOf */.b6)(data, 'close'), (0,phrase/* say */.cv) ` before ${clock.near((0,finding_data/* textOf */.b6)(data, 'close'))}`);
        return { line: (0,phrase/* say */.cv) `${windows_length(data)} fit${close}`, short: (0,phrase/* say */.cv) `${windows_length(data)} fit` };
    },
    'windows/does-not-fit': ({ data, clock }) => ({
        line: (0,finding_data/* has */.zy)(data, 'close')
            ? (0,phrase/* say */.cv) `${windows_length(data)} do not fit before the close at ${clock.near((0,finding_data/* textOf */.b6)(data, 'close'))}`
            : (0,phrase/* say */.cv) `${windows_length(data)} must fit before the close`,
        // While the window is closed, that says it: nothing could fit.
        short: (0,finding_data/* has */.zy)(data, 'close') ? (0,phrase/* say */.cv) `${windows_length(data)} do not fit` : [],
    }),
    'windows/no-history': ({ data }) => {
        const line = (0,phrase/* say */.cv) `nothing was deployed yet, so only the reserve of ${windows_length(data)} must fit`;
        return { line, short: (0,phrase/* say */.cv) `no deployment yet` };
    },
    'windows/no-durations': ({ data }) => {
        const seen = (0,told/* count */.U9)((0,finding_data/* numberOf */.rl)(data, 'seen') ?? 0, 'deployment');
        const line = (0,phrase/* say */.cv) `how long a deployment takes is not known: ${seen} seen, none tells its duration`;
        return { line, short: (0,phrase/* say */.cv) `no durations known` };
    },
    'windows/unbounded': () => ({
        line: (0,phrase/* say */.cv) `when the windows close is not known, so neither is whether the deployment fits`,
        short: (0,phrase/* say */.cv) `the next close is not known`,
    }),
    'windows/cadence-kept': ({ data, clock }) => kept(data, clock),
    'windows/too-soon': ({ data, clock }) => {
        const running = (0,finding_data/* textOf */.b6)(data, 'rule') === 'after-incident' && clock.isFuture((0,finding_data/* textOf */.b6)(data, 'last'));
        const what = running ? (0,phrase/* say */.cv) `incident until` : lastOf(data);
        const last = clock.near((0,finding_data/* textOf */.b6)(data, 'last'));
        const line = (0,phrase/* say */.cv) `${what} ${last}; ${pause(data)} must pass, until ${clock.near((0,finding_data/* textOf */.b6)(data, 'until'))}`;
        return { line, short: (0,phrase/* say */.cv) `${what} too recent` };
    },
    'windows/quota-used-up': ({ data, clock }) => {
        const again = (0,told/* sayIf */.rE)((0,finding_data/* textOf */.b6)(data, 'until'), (0,phrase/* say */.cv) `; again from ${clock.near((0,finding_data/* textOf */.b6)(data, 'until'))}`);
        const short = (0,phrase/* say */.cv) `${quota(data)} used up`;
        return { line: (0,phrase/* say */.cv) `${short}${again}`, short };
    },
    'windows/covered': ({ data, clock }) => {
        const until = (0,told/* sayIf */.rE)((0,finding_data/* textOf */.b6)(data, 'until'), (0,phrase/* say */.cv) ` until ${clock.near((0,finding_data/* textOf */.b6)(data, 'until'))}`);
        const who = people(data, 'who');
        return { line: (0,phrase/* say */.cv) `${who} on call${until}`, short: (0,phrase/* say */.cv) `on call` };
    },
    'windows/not-covered': ({ data, clock }) => {
        const since = (0,told/* sayIf */.rE)((0,finding_data/* textOf */.b6)(data, 'since'), (0,phrase/* say */.cv) ` since ${clock.near((0,finding_data/* textOf */.b6)(data, 'since'))}`);
        const next = (0,finding_data/* has */.zy)(data, 'next')
            ? (0,phrase/* say */.cv) `; next ${people(data, 'nextWho')} from ${clock.near((0,finding_data/* textOf */.b6)(data, 'next'))}`
            : (0,phrase/* say */.cv) `; nobody is planned`;
        const rota = (0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(data, 'calendar'));
        return { line: (0,phrase/* say */.cv) `nobody of ${rota} is on call${since}${next}`, short: (0,phrase/* say */.cv) `nobody on call` };
    },
    'windows/no-pull-request': () => {
        const line = (0,phrase/* say */.cv) `merging is judged on pull requests only`;
        return { line, short: line };
    },
    'windows/merges-open': () => ({ line: (0,phrase/* say */.cv) `everything may be merged`, short: (0,phrase/* say */.cv) `merges open` }),
    'windows/fix': ({ data }) => {
        const line = (0,phrase/* say */.cv) `a fix by ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(data, 'fix'))}, which may be merged`;
        return { line, short: (0,phrase/* say */.cv) `a fix` };
    },
    'windows/stabilising': ({ data, clock }) => {
        const until = (0,told/* sayIf */.rE)((0,finding_data/* textOf */.b6)(data, 'until'), (0,phrase/* say */.cv) ` until ${clock.near((0,finding_data/* textOf */.b6)(data, 'until'))}`);
        const periods = codes((0,finding_data/* objectsOf */.iZ)(data, 'periods').map((period) => (0,finding_data/* textOf */.b6)(period, 'id')));
        const fixes = codes([...(0,finding_data/* textsOf */.CB)(data, 'labels'), ...(0,finding_data/* textsOf */.CB)(data, 'branches')]);
        const line = (0,phrase/* say */.cv) `only fixes may be merged${until} (${periods}): known by ${fixes}`;
        return { line, short: (0,phrase/* say */.cv) `only fixes may be merged` };
    },
    'windows/no-times': ({ data }) => {
        const line = (0,phrase/* say */.cv) `the ${lastOf(data)} tells no time, so the pause of ${pause(data)} cannot be judged`;
        return { line, short: (0,phrase/* say */.cv) `no deployment times known` };
    },
};
function windows_closed(data, clock) {
    const regions = (0,finding_data/* textsOf */.CB)(data, 'regions');
    const where = regions.length === 0 ? [] : (0,phrase/* say */.cv) ` in ${codes(regions)}`;
    const since = (0,told/* sayIf */.rE)((0,finding_data/* textOf */.b6)(data, 'since'), (0,phrase/* say */.cv) ` since ${clock.near((0,finding_data/* textOf */.b6)(data, 'since'))}`);
    const periods = (0,finding_data/* objectsOf */.iZ)(data, 'periods').map((period) => (0,phrase/* say */.cv) `${periodName(period)} is open ${periodTimes(period, clock)}`);
    const next = (0,finding_data/* has */.zy)(data, 'next')
        ? (0,phrase/* say */.cv) `; next ${clock.near((0,finding_data/* textOf */.b6)(data, 'next'))}`
        : (0,phrase/* say */.cv) `; no opening within 400 days`;
    return (0,phrase/* say */.cv) `closed${where}${since}. ${(0,phrase/* enumerate */.HL)(periods, 4)}${next}`;
}
function frozen(data, clock) {
    const period = (0,finding_data/* objectOf */.Xy)(data, 'period');
    const because = (0,told/* sayIf */.rE)((0,finding_data/* textOf */.b6)(period, 'reason'), (0,phrase/* say */.cv) ` (${(0,finding_data/* textOf */.b6)(period, 'reason')})`);
    const where = (0,told/* sayIf */.rE)((0,finding_data/* textOf */.b6)(data, 'region'), (0,phrase/* say */.cv) ` in ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(data, 'region'))}`);
    const until = (0,finding_data/* has */.zy)(data, 'lastDay')
        ? (0,phrase/* say */.cv) `, last frozen day ${clock.date((0,finding_data/* textOf */.b6)(data, 'lastDay'))}`
        : (0,told/* sayIf */.rE)((0,finding_data/* textOf */.b6)(data, 'until'), (0,phrase/* say */.cv) ` until ${clock.near((0,finding_data/* textOf */.b6)(data, 'until'))}`);
    const people = ['owner', 'ticket'].flatMap((key) => {
        const literal = { kind: 'literal', text: key };
        return (0,finding_data/* has */.zy)(period, key) ? [(0,phrase/* say */.cv) `; ${literal} ${(0,finding_data/* textOf */.b6)(period, key)}`] : [];
    });
    return (0,phrase/* say */.cv) `frozen${where} by ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(period, 'id'))}${because}${until}${(0,phrase/* join */.fj)(people, '')}`;
}
function kept(data, clock) {
    if ((0,finding_data/* textOf */.b6)(data, 'rule') === 'at-most') {
        const line = (0,phrase/* say */.cv) `${quota(data)} used`;
        return { line, short: line };
    }
    const never = (0,finding_data/* textOf */.b6)(data, 'rule') === 'after-incident'
        ? (0,phrase/* say */.cv) `no incident`
        : isAboutFailures(data)
            ? (0,phrase/* say */.cv) `no failed deployment`
            : (0,phrase/* say */.cv) `no deployment yet`;
    const line = (0,finding_data/* has */.zy)(data, 'last')
        ? (0,phrase/* say */.cv) `${lastOf(data)} ${clock.near((0,finding_data/* textOf */.b6)(data, 'last'))}, at least ${pause(data)} ago`
        : never;
    return { line, short: (0,phrase/* say */.cv) `pause kept` };
}
function lastOf(data) {
    if ((0,finding_data/* textOf */.b6)(data, 'rule') === 'after-incident')
        return (0,phrase/* say */.cv) `last incident`;
    return isAboutFailures(data) ? (0,phrase/* say */.cv) `last failed deployment` : (0,phrase/* say */.cv) `last deployment`;
}
function isAboutFailures(data) {
    return (0,finding_data/* textOf */.b6)(data, 'rule') === 'after-failure';
}
function quota(data) {
    const used = (0,finding_data/* numberOf */.rl)(data, 'used') ?? 0;
    return (0,phrase/* say */.cv) `${used} of ${(0,finding_data/* numberOf */.rl)(data, 'count') ?? 0} promotions per ${(0,finding_data/* textOf */.b6)(data, 'per')}`;
}
/** How long a deployment is expected to take, reserve included. */
function windows_length(data) {
    const time = (0,clock/* formatElapsed */.C)((0,finding_data/* numberOf */.rl)(data, 'length') ?? 0);
    return (0,finding_data/* textOf */.b6)(data, 'basis') === 'p90' ? (0,phrase/* say */.cv) `${time} (nine of ten deployments)` : (0,phrase/* say */.cv) `${time}`;
}
function pause(data) {
    return (0,clock/* formatElapsed */.C)((0,finding_data/* numberOf */.rl)(data, 'pause') ?? 0);
}
/** Names as the calendar writes them. */
function people(data, key) {
    const names = (0,finding_data/* textsOf */.CB)(data, key);
    return names.length === 0
        ? (0,phrase/* say */.cv) `somebody`
        : (0,phrase/* enumerate */.HL)(names.map((name) => (0,phrase/* say */.cv) `${name}`), 3);
}
function codes(ids) {
    return (0,phrase/* enumerate */.HL)(ids.map((id) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(id)}`));
}

;// CONCATENATED MODULE: ./lib/report/words/index.js





const words_words = {
    ...windowsWords,
    ...requiredChecksWords,
    ...reportWords('quality'),
    ...reportWords('security-scan'),
    ...gateWords,
};
/** True if the code has words of its own. */
function hasWords(findingCode) {
    return Object.hasOwn(words_words, findingCode);
}
/** A finding in words. */
function tell(finding, clock) {
    const known = hasWords(finding.code) ? words_words[finding.code] : undefined;
    if (known !== undefined)
        return known({ data: finding.data, clock });
    const short = (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(finding.code)}`;
    const data = JSON.stringify(finding.data);
    return { line: data === '{}' ? short : (0,phrase/* say */.cv) `${short} ${data}`, short };
}


/***/ }),

/***/ 40579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   rE: () => (/* binding */ sayIf)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94701);

/** `1 check`, `2 checks`. */
function count(number, noun) {
    const literal = { kind: 'literal', text: number === 1 ? noun : `${noun}s` };
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${number} ${literal}`;
}
/** The words, or nothing where the value that they speak of is missing. */
function sayIf(value, phrase) {
    return value === '' ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${phrase}`;
}
/** A commit as people compare it: its first seven digits. */
function shortSha(sha) {
    return sha.slice(0, 7);
}


/***/ })

};

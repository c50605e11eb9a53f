export const id = 9135;
export const ids = [9135];
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
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11743);
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

/***/ 13187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ afterwardsWords),
/* harmony export */   i1: () => (/* binding */ textsAt)
/* harmony export */ });
/* unused harmony export debtOf */
/* harmony import */ var _finding_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30936);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94701);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40579);



const afterwardsWords = {
    'afterwards/overdue': ({ data, clock }) => ({
        line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${debtOf(data)} was owed until ${dueOf(data, clock)}${sinceOf(data, clock)} and has not come`,
        short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'approval'))} overdue`,
    }),
    'afterwards/open': ({ data, clock }) => ({
        line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${debtOf(data)} is owed until ${dueOf(data, clock)}${sinceOf(data, clock)}; overdue, it blocks the next promotion`,
        short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'approval'))} owed until ${dueOf(data, clock)}`,
    }),
    'afterwards/given': ({ data }) => ({
        line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${debtOf(data)}, which was owed, has come`,
        short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'approval'))} has come`,
    }),
    'afterwards/unsure': ({ data, clock }) => ({
        line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `whether ${debtOf(data)}, owed until ${dueOf(data, clock)}, has come is not known${(0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .sayIf */ .rE)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'gap'), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `: ${(0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'gap')}`)}`,
        short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'approval'))} not known`,
    }),
};
/** `data-owner on #815`, each change leading to where it is approved. */
function debtOf(data) {
    const urls = textsAt(data, 'urls');
    const changes = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(data, 'changes').map((name, index) => {
        const url = urls[index] ?? '';
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${url === '' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(name, url)}`;
    });
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'approval'))} on ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(changes)}`;
}
/** By index: an address that is missing is an empty text. */
function textsAt(data, key) {
    const value = data[key];
    return Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? one : '')) : [];
}
function dueOf(data, clock) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${clock.moment((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'due'))}`;
}
function sinceOf(data, clock) {
    const since = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'since');
    return since === '' ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` (since the promotion of ${clock.moment(since)})`;
}


/***/ }),

/***/ 37061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ tellVersion),
/* harmony export */   Uo: () => (/* binding */ tellMovingApart),
/* harmony export */   WL: () => (/* binding */ tellRollback),
/* harmony export */   ZF: () => (/* binding */ contentWords),
/* harmony export */   hu: () => (/* binding */ tellChangingWith),
/* harmony export */   kE: () => (/* binding */ tellTag),
/* harmony export */   md: () => (/* binding */ tellLeaving)
/* harmony export */ });
/* harmony import */ var _finding_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30936);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94701);
/** Words of the check change-content. */


const contentWords = {
    'change-content/untouched': ({ data }) => ({
        line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `nothing of ${entry(data)} changed`,
        short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${entry(data)} unchanged`,
    }),
    'change-content/kept': ({ data }) => ({
        line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${entry(data)} changed as it should`,
        short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${entry(data)} as it should`,
    }),
    'change-content/frozen-path': ({ data }) => ({
        line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${pathsOf(data)} changed, and must not (${entry(data)}${because(data)})`,
        short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${entry(data)} changed`,
    }),
    'change-content/together': ({ data }) => ({
        line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${pathsOf(data)} together with ${pathsOf(data, 'others')}${why(data)}`,
        short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${entry(data)} not apart`,
    }),
    'change-content/alone': ({ data }) => ({
        line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${pathsOf(data)} changed, and nothing of ${codes((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(data, 'with'))}${why(data)}`,
        short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${codes((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(data, 'with'))} unchanged`,
    }),
    'change-content/no-rollback': ({ data }) => ({
        line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `nothing in ${codes((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(data, 'rollback'))} takes ${pathsOf(data)} back${why(data)}`,
        short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `no rollback for ${entry(data)}`,
    }),
    'change-content/version-kept': ({ data }) => ({
        line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `version ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'version'))}`,
        short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `version as it should`,
    }),
    'change-content/no-version': () => ({
        line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `no version is named`,
        short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `no version`,
    }),
    'change-content/other-version': ({ data }) => ({
        line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the version ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'version'))} is not written as ${(0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'form')}`,
        short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `version not ${(0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'form')}`,
    }),
    'change-content/other-tag': ({ data }) => ({
        line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the candidate is ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'ref'))}, not ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(tag(data))}`,
        short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `not the tag of its version`,
    }),
};
function tellMovingApart(detail) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Move ${pathsOf(detail)} into a promotion of its own, apart from ${pathsOf(detail, 'others')}.${owner(detail)}`;
}
function tellLeaving(detail) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Take the change of ${pathsOf(detail)} back.${owner(detail)}`;
}
function tellChangingWith(detail) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Change ${codes((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(detail, 'with'))} together with ${pathsOf(detail)}.${owner(detail)}`;
}
function tellRollback(detail) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Add a script of the same name to ${codes((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(detail, 'rollback'))} for ${pathsOf(detail)}.${owner(detail)}`;
}
function tellVersion(detail) {
    const form = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(detail, 'form');
    return form === ''
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Name the version: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('version')}.${owner(detail)}`
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Name the version as ${form}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('version')}.${owner(detail)}`;
}
function tellTag(detail) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Tag the commit ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(tag(detail))}, and promote the tag.${owner(detail)}`;
}
function tag(data) {
    return (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'tag').replace(/^refs\/tags\//, '');
}
function entry(data) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'entry'))}`;
}
/** The reason that the entry gives. */
function because(data) {
    return (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(data, 'reason') ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `: ${(0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'reason')}` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ``;
}
/** The same, after a whole line. */
function why(data) {
    return (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(data, 'reason') ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` (${(0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'reason')})` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ``;
}
/** Whom to ask where it cannot be so. */
function owner(data) {
    return (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .has */ .zy)(data, 'owner') ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` If it cannot be so, ask ${(0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'owner')}.` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ``;
}
/** The first ones, and how many more. */
function pathsOf(data, key = 'paths') {
    const more = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(data, `${key}More`) ?? 0;
    const paths = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(data, key);
    const told = paths.map((path) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path)}`);
    return more === 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(told) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(told, ', ')} and ${more} more`;
}
function codes(texts) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(texts.map((text) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(text)}`));
}


/***/ }),

/***/ 74038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ codes),
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   SH: () => (/* binding */ approval),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   jq: () => (/* binding */ contact),
/* harmony export */   mS: () => (/* binding */ forPaths),
/* harmony export */   oX: () => (/* binding */ proofOf),
/* harmony export */   ul: () => (/* binding */ dutiesWords)
/* harmony export */ });
/* harmony import */ var _finding_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30936);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94701);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40579);
/** Words of the check separation-of-duties: who approved, who is missing, who does not count and why. */



const dutiesWords = {
    'separation-of-duties/approved': ({ data }) => {
        const proof = ownProof(data);
        const given = proof.length === 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${approval(data)}: given` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(proof);
        return {
            line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${given}${not(data)}`,
            short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${approval(data)} given`,
        };
    },
    'separation-of-duties/allowed-before': ({ data }) => ({
        line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${approval(data)}: this commit was allowed and deployed here before${(0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .sayIf */ .rE)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(data, 'earlier'), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(data, 'earlier'))})`)}`,
        short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `allowed here before`,
    }),
    'separation-of-duties/too-few': ({ data, clock }) => {
        const told = tooFew(data);
        const by = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(data, 'owedBy');
        return by === ''
            ? { ...told, line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${told.line}${withoutGrace(data)}` }
            : {
                line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `owed until ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(clock.moment(by))}: ${told.line}`,
                short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${approval(data)} owed until ${clock.moment(by)}`,
            };
    },
    'separation-of-duties/impossible': ({ data }) => {
        const after = excluded((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOf */ .iZ)(data, 'excluded'));
        const without = after.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` after excluding ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(after)}`;
        const line = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${approval(data)}: need ${(0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(data, 'need') ?? 0}${forPaths(data)}, eligible ${(0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(data, 'eligible').length}${without}`;
        return { line, short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${approval(data)} impossible` };
    },
    'separation-of-duties/unsure': ({ data }) => {
        const owners = ownerGaps(data);
        const why = [...gaps(data), ...owners, ...excluded((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOf */ .iZ)(data, 'doubts'))];
        const all = owners.length === 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(why) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(why, '; ');
        const because = why.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `: ${all}`;
        const line = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `whether ${approval(data)} is given is not known${because}`;
        return { line, short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${approval(data)} not known` };
    },
    'separation-of-duties/no-code-owners': ({ data }) => ({
        line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${approval(data)} is asked of code owners, and the protected branch has no ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('CODEOWNERS')}`,
        short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `no ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('CODEOWNERS')}`,
    }),
    'separation-of-duties/faulty-code-owners': ({ data }) => {
        const faults = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(data, 'faults').map((fault) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${fault}`);
        return {
            line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `what these lines may mean is not known, and whom they would ask: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(firstOf(faults), '; ')}`,
            short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('CODEOWNERS')} has lines that are not read`,
        };
    },
    'separation-of-duties/thin-pool': ({ data }) => {
        const eligible = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(data, 'eligible');
        const who = eligible.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` (${people(eligible)})`;
        const line = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${approval(data)}: only ${eligible.length} may approve${who}, and ${(0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(data, 'need') ?? 0} must${contact(data)}`;
        return { line, short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `few may approve ${approval(data)}` };
    },
    'separation-of-duties/empty-range': () => ({
        line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `nothing of the service changed since its last deployment, so there is nothing that was approved`,
        short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `nothing changed`,
    }),
    'separation-of-duties/no-earlier-allow': ({ data }) => ({
        line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `a ${(0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(data, 'case') === 'redeploy' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `redeploy` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `rollback`} is judged by the earlier allow of its commit, and there is none`,
        short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `no earlier allow`,
    }),
    'separation-of-duties/deployer-allowed': ({ data }) => ({
        line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `deployer ${people((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(data, 'starters'))}`,
        short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `deployer allowed`,
    }),
    'separation-of-duties/deployer-not-allowed': ({ data }) => ({
        line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${people((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(data, 'who'))} started this run; allowed: ${codes((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(data, 'from'))}${contact(data)}`,
        short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `deployer not allowed`,
    }),
    'separation-of-duties/deployer-contributed': ({ data }) => {
        const alone = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(data, 'reason') === 'sole-contributor' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` alone` : [];
        const what = codes((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(data, 'changes'));
        return {
            line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${people((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(data, 'who'))} started this run and wrote ${what}${alone}`,
            short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `deployer wrote the change`,
        };
    },
    'separation-of-duties/deployer-unknown': ({ data }) => {
        const machine = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(data, 'reason') === 'machine';
        const who = people((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(data, 'starters'));
        return {
            line: machine
                ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `a machine started this run (${who}), and who stands behind it is not known`
                : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `whether whoever started this run (${who}) may is not known`,
            short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `deployer not known`,
        };
    },
    'separation-of-duties/nobody-approves': () => ({
        line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `no approval is asked for, so nothing keeps approvers apart from the deployer`,
        short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `no approvals asked for`,
    }),
};
function tooFew(data) {
    const short = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${approval(data)} missing`;
    const contests = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOf */ .iZ)(data, 'short').filter(isContested);
    const contested = new Set(contests.map((one) => (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(one, 'change')));
    const need = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(data, 'need') ?? 0;
    const needOf = (place) => (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(place, 'need') ?? need;
    const lacking = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOf */ .iZ)(data, 'places').filter((place) => (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(place, 'by').length < needOf(place) && !contested.has((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(place, 'change')));
    const owned = lacking.filter(({ owned: part }) => part !== undefined);
    const whole = lacking.filter((place) => !owned.includes(place));
    const counts = [...new Set(whole.map((place) => (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(place, 'by').length))];
    const tallies = counts.map((given) => {
        const there = whole.filter((place) => (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(place, 'by').length === given);
        const changes = there.filter((place) => (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(place, 'change') !== '').map(changeOf);
        const on = changes.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` on ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(changes)}`;
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${given} of ${need}${on}`;
    });
    const parts = owned.map((place) => {
        const owners = ownersOf(place);
        const of = owners.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` (${owners})`;
        const given = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(place, 'by').length;
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${given} of ${needOf(place)} on ${changeOf(place)}${forPaths(place)}${of}`;
    });
    const all = [...tallies, ...firstOf(parts)];
    const missing = all.length === 0 ? [] : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${approval(data)}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(all)}`];
    const said = [...missing, ...contests.map(contestOf)];
    // What two demands lack together is one thing to say: whose approval it is not differs.
    if (missing.length === 0 && contests.length > 0)
        return { line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(said, '; '), short };
    const can = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(data, 'canApprove');
    const who = can.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `; can approve: ${people(can)}`;
    const told = said.length === 0 ? short : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(said, '; ');
    return { line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${told}${without(data)}${who}${contact(data)}`, short };
}
/** The paths that ask for it, by their pattern; those of nobody by their own names. */
function forPaths(place) {
    const owned = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(place, 'owned');
    const paths = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(owned, 'paths');
    const pattern = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(owned, 'pattern');
    const section = (0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .sayIf */ .rE)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(owned, 'section'), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` (section ${(0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(owned, 'section')})`);
    if (pattern !== '')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` for ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(pattern)}${section}`;
    const more = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(owned, 'more') ?? 0;
    const others = more === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` and ${more} more`;
    return paths.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` for ${codes(paths)}${others}`;
}
/** Whose approval it has to be; anybody's where nobody is the owner. */
function ownersOf(place) {
    const owned = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(place, 'owned');
    const owners = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(owned, 'owners').map((one) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(one)}`);
    if (owners.length > 0)
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(owners, ' or ');
    const isKnown = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(owned, 'paths').length > 0 && (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOf */ .iZ)(owned, 'gaps').length === 0;
    return isKnown ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `anybody, as nobody owns it` : [];
}
/** The first few, and how many there are. */
function firstOf(all) {
    const shown = 6;
    const more = all.length - shown;
    return more > 0 ? [...all.slice(0, shown), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${more} more`] : all;
}
/** Who of the owners is not known, and what that needs. */
function ownerGaps(data) {
    const told = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOf */ .iZ)(data, 'ownerGaps').map((gap) => {
        const needs = (0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .sayIf */ .rE)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(gap, 'needs'), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `; needs ${(0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(gap, 'needs')}`);
        const who = (0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .sayIf */ .rE)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(gap, 'name'), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `who ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(gap, 'name'))} is: `);
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${who}${(0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(gap, 'reason')}${needs}`;
    });
    return firstOf(told);
}
/** Why nothing may follow, though the rule has `grace`. */
function withoutGrace(data) {
    const why = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(data, 'noGrace');
    const told = Object.hasOwn(refusals, why) ? (refusals[why] ?? []) : [];
    return told.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `; it cannot follow, since ${told}`;
}
const refusals = {
    'no-records': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `no records are kept`,
    'debts-unknown': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `what is owed already could not be read`,
    'changes-unknown': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `not all of the changes and their people is known`,
    'no-request': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `a commit is in no pull or merge request`,
    'code-owners': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `code owners approve before`,
    'due-unknown': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `when it would be due is not known`,
};
/** More approvals than people for them, each of whom gives one. */
function isContested(short) {
    const distinct = new Set((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(short, 'approvals'));
    return distinct.size > 1 && (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(short, 'people').length > 0;
}
/** Which approvals, where, and by whom alone they could be given (Hall). */
function contestOf(short) {
    const approvals = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(short, 'approvals');
    const given = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(short, 'people');
    const on = (0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .sayIf */ .rE)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(short, 'change'), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` on ${changeOf(short)}`);
    const have = given.length === 1 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `has` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `have`;
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${codes([...new Set(approvals)])}${on} need ${approvals.length} different people, and only ${people(given)} ${have} approved`;
}
/** Who is excluded, and why: contributors, whoever started the run, and whose approval does not count. */
function without(data) {
    const places = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOf */ .iZ)(data, 'places');
    const given = places.flatMap((place) => (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOf */ .iZ)(place, 'excluded'));
    const told = new Set(given.map((one) => (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(one, 'who')));
    const written = places.flatMap((place) => (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(place, 'contributors'));
    const others = [
        ...[...new Set(written)].map((who) => ({ who, why: ['author'] })),
        ...(0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(data, 'starters')
            .filter((who) => !written.includes(who))
            .map((who) => ({ who, why: ['starter'] })),
    ].filter((one) => !told.has((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(one, 'who')));
    const all = excluded([...others, ...given]);
    return all.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `; excluded: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(all)}`;
}
/** `peer ← dave (#815 and #819)`: who gives which approval, as the matching has it. */
function proofOf(matching) {
    const givers = new Map();
    for (const one of matching) {
        const key = JSON.stringify([(0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(one, 'approval'), (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(one, 'by')]);
        givers.set(key, [...(givers.get(key) ?? []), one]);
    }
    return [...givers.values()].map((given) => {
        const [first = {}] = given;
        const changes = changesOf(given);
        const on = changes.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(changes)})`;
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(first, 'approval'))} ← ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(first, 'by'))}${on}`;
    });
}
/** What a finding tells of its own demand. */
function ownProof(data) {
    const own = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOf */ .iZ)(data, 'matching').filter((one) => (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(one, 'approval') === (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(data, 'approval'));
    return proofOf(own);
}
/** The changes of the places, each once: one may have many parts. */
function changesOf(places) {
    const named = places.filter((place) => (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(place, 'change') !== '');
    return [...new Map(named.map((place) => [(0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(place, 'change'), place])).values()].map(changeOf);
}
/** A change by its name, which leads to where it is approved. */
function changeOf(place) {
    const [name, url] = [(0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(place, 'change'), (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(place, 'url')];
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${url === '' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(name, url)}`;
}
/** Who approved and does not count, each once. */
function not(data) {
    const all = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOf */ .iZ)(data, 'places').flatMap((place) => (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsOf */ .iZ)(place, 'excluded'));
    const told = excluded(all);
    return told.length === 0 ? [] : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `; not ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(told)}`;
}
const reasons = {
    machine: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `no person`,
    'changes-requested': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `asks for changes`,
    dismissed: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `dismissed`,
    rejected: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `rejected it`,
    'older-head': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `on an older commit`,
    retargeted: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `given for another target`,
    edited: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `edited`,
    'no-write': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `may not write`,
    later: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `after the decision`,
    expired: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `expired`,
    'other-attempt': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `in another attempt of the run: start a new run`,
    contributor: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `author`,
    starter: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `started the run`,
    'not-in-group': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `not of the group`,
    'not-owner': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `no owner`,
    'owner-unknown': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `whether an owner`,
    'not-on-all': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `not on every change`,
    opener: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `author`,
    author: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `author`,
    'co-author': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `author`,
    committer: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `author`,
    pusher: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `author`,
    'machine-unknown': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `whether it is a person`,
    'head-unknown': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `which commit was approved`,
    'target-unknown': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `for which target`,
    'edit-unknown': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `whether it was edited`,
    'write-unknown': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `write access`,
    'time-unknown': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `when it was given`,
    unattributed: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `a commit is nobody's`,
    'starter-unknown': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `who deploys`,
    'group-unknown': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `members of the group`,
};
/** `alice, carol (author)`, `bob (started the run)`: each person once for each reason. */
function excluded(all) {
    const byReason = new Map();
    for (const one of all) {
        const why = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(one, 'why');
        const key = JSON.stringify(why);
        const known = byReason.get(key) ?? { why, who: new Set() };
        known.who.add((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(one, 'who'));
        byReason.set(key, known);
    }
    return [...byReason.values()].map(({ why, who }) => {
        const names = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([...who].map((each) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each)}`), ', ');
        const because = why.map((each) => Object.hasOwn(reasons, each) ? (reasons[each] ?? []) : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${each}`);
        return because.length === 0 ? names : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${names} (${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(because, ', ')})`;
    });
}
/** Commits by their first digits, and what is not listed completely. */
function gaps(data) {
    const commits = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(data, 'unattributed').map((sha) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(sha)));
    const parts = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(data, 'gaps').map((gap) => gap === 'changes' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `not all changes are listed` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `not all of ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(gap)} is listed`);
    return [
        ...(commits.length === 0
            ? []
            : [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the author of ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(commits.map((one) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${one}`))} is nobody's account`]),
        ...parts,
    ];
}
/** The approval that a finding is about. */
function approval(data) {
    const id = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(data, 'approval');
    return id === '' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `an approval` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id)}`;
}
/** Where the group is asked. */
function contact(data) {
    const contacts = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(data, 'contacts');
    return contacts.length === 0
        ? []
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` (contact ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(contacts.map((one) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${one}`))})`;
}
function people(names) {
    return names.length === 0 ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `somebody` : codes(names);
}
/** Ids, one after the other. */
function codes(ids) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .enumerate */ .HL)(ids.map((id) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id)}`));
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
    'gate/identity-refused': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the proof of what this run is was refused`,
    'gate/clock-skewed': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the runner's clock is wrong`,
    'quality/unusable': noEvidence,
    'quality/other-commit': noEvidence,
    'quality/committed': noEvidence,
    'quality/outdated': noEvidence,
    'quality/not-told': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `a report does not tell what the policy asks for`,
    'security-scan/unusable': noEvidence,
    'security-scan/other-commit': noEvidence,
    'security-scan/committed': noEvidence,
    'security-scan/outdated': noEvidence,
    'quality/baseline-unknown': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `what a number is held against could not be found out`,
    'security-scan/baseline-unknown': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `what a number is held against could not be found out`,
    'security-scan/not-told': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `a report does not tell what the policy asks for`,
    'separation-of-duties/unsure': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `who stands behind the change could not be found out`,
    'separation-of-duties/deployer-unknown': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `who started the run could not be found out`,
    'separation-of-duties/no-earlier-allow': (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `no record tells that this commit was allowed here before`,
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
        case 'pull-request':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the change that is to be merged`;
        case 'changes':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the list of changes and of the people behind them`;
        case 'code-owners':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the code owners of what changed`;
        case 'owed':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `what earlier promotions left owed`;
        case 'group':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the members of ${key}`;
        case 'people':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the list of people and their accounts`;
        case 'starter':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `who started this run`;
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

/***/ 61664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ tellRefusal),
/* harmony export */   e: () => (/* binding */ tellMending)
/* harmony export */ });
/* harmony import */ var _finding_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30936);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94701);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40579);
/** A run whose proof is refused: what is wrong with the ID token or the variables, and what to do. */



/** What is wrong, and what to do about it. */
function tellRefusal(data) {
    const reason = (0,_told_js__WEBPACK_IMPORTED_MODULE_0__/* .sayIf */ .rE)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'reason'), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `: ${(0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'reason')}`);
    return (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'fault') === 'variable'
        ? { line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `this run is not what its variables say${reason}`, short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `run refused` }
        : { line: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the ID token of this run is refused${reason}`, short: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `ID token refused` };
}
/** By the fault; `again` is the imperative for a new run on this host. */
function tellMending(detail, again) {
    const variable = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(detail, 'variable'));
    const own = (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Let nothing but the forge set ${variable} for this job`;
    switch ((0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(detail, 'fault')) {
        case 'variable':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Remove what sets ${variable}, such as a variable of the project, the pipeline or an earlier step: only the runner may.`;
        case 'audience':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Ask for the ID token with the audience ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('promotion-gate')} and no other one; it comes by ${variable}.`;
        case 'expired':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${again}: a new job gets a new ID token.`;
        case 'early':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Set the clock of the runner.`;
        case 'issuer':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${own}, and use a gate that was set up for the server that the job runs on.`;
        case '':
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Let nothing stand in for the ID token of this job.`;
        default:
            return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${own}; its ID token has to be the one that the forge signs.`;
    }
}


/***/ }),

/***/ 29135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tell)
});

// UNUSED EXPORTS: hasWords

// EXTERNAL MODULE: ./lib/report/phrase.js
var phrase = __webpack_require__(94701);
// EXTERNAL MODULE: ./lib/report/words/afterwards.js
var afterwards = __webpack_require__(13187);
// EXTERNAL MODULE: ./lib/report/words/content.js
var content = __webpack_require__(37061);
// EXTERNAL MODULE: ./lib/report/words/duties.js
var duties = __webpack_require__(74038);
// EXTERNAL MODULE: ./lib/report/finding-data.js
var finding_data = __webpack_require__(30936);
// EXTERNAL MODULE: ./lib/report/words/facts.js
var facts = __webpack_require__(65851);
// EXTERNAL MODULE: ./lib/report/words/identity.js
var identity = __webpack_require__(61664);
// EXTERNAL MODULE: ./lib/report/words/protection.js
var protection = __webpack_require__(39157);
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
    'gate/identity-refused': ({ data }) => (0,identity/* tellRefusal */.Q)(data),
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
        line: (0,phrase/* say */.cv) `the policy changed since ${commit(data, 'base')} was deployed; its owner has not approved that${(0,told/* sayIf */.rE)((0,finding_data/* textOf */.b6)(data, 'unapproved'), (0,phrase/* say */.cv) ` (${(0,finding_data/* textOf */.b6)(data, 'unapproved')})`)}, and the policy before ${(0,finding_data/* textOf */.b6)(data, 'atBase') === 'block' ? (0,phrase/* say */.cv) `does not allow this` : (0,phrase/* say */.cv) `could not decide this`}${(0,told/* sayIf */.rE)((0,finding_data/* textOf */.b6)(data, 'reason'), (0,phrase/* say */.cv) ` (${(0,finding_data/* textOf */.b6)(data, 'reason')})`)}`,
        short: (0,phrase/* say */.cv) `the policy changed, without its owner's approval`,
    }),
    'policy/protected': () => ({
        line: (0,phrase/* say */.cv) `the policy's branch is protected`,
        short: (0,phrase/* say */.cv) `policy protected`,
    }),
    // A warning has no step that would say what to do.
    'policy/unprotected': ({ data, outcome }) => ({
        line: (0,phrase/* say */.cv) `${(0,protection/* tellUnprotected */.bB)(data)}: ${(0,protection/* tellDanger */.p2)(data)}${outcome === 'warn' ? (0,phrase/* say */.cv) `. ${(0,protection/* tellProtection */.zp)(data)}` : []}`,
        short: (0,protection/* tellUnprotected */.bB)(data),
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
/** Of a number that is 0 with the fewest decimals. */
const mostOff = 0.05;
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
    // What is more than nothing is not shown as nothing.
    const isTiny = value !== 0 && Number(value.toFixed(fewestDecimals)) === 0;
    for (let decimals = fewestDecimals; decimals < mostDecimals; decimals += 1) {
        const shown = Number(value.toFixed(decimals));
        const holds = atLeast ? shown >= bound : shown <= bound;
        if (isTiny && Math.abs(shown - value) > mostOff * Math.abs(value))
            continue;
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
    const wanted = (0,finding_data/* textOf */.b6)(change, 'wanted')
        .replace(/ ?(%|points)$/, ' $1')
        .replace(/^1 points$/, '1 point');
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
    const day = clock.date((0,finding_data/* textOf */.b6)(baseline, 'at').slice(0, 10));
    if ((0,finding_data/* textOf */.b6)(baseline, 'origin') === 'default-branch') {
        return (0,phrase/* say */.cv) ` of the default branch (${commit} of ${day})`;
    }
    const version = (0,finding_data/* textOf */.b6)(baseline, 'version');
    const release = version === '' ? commit : (0,phrase/* say */.cv) `release ${version}`;
    return (0,phrase/* say */.cv) ` of ${day} (${release})`;
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
        line: (0,phrase/* say */.cv) `${measure(data)} ${required(data, clock)}${source(data)}${doubt(data)}`,
        short: (0,phrase/* say */.cv) `${measure(data)} ${amountOf(data, missedOf(data)[0])}`,
    }),
    near: ({ data, clock }) => ({
        line: (0,phrase/* say */.cv) `${measure(data)} ${required(data, clock)} soon${source(data)}${doubt(data)}`,
        short: (0,phrase/* say */.cv) `${measure(data)} ${amountOf(data, missedOf(data)[0])}`,
    }),
    missing: ({ data }) => ({
        line: missing(data),
        short: (0,phrase/* say */.cv) `report ${report(data)} missing`,
    }),
    unusable: ({ data }) => ({
        line: (0,phrase/* say */.cv) `the report ${report(data)} is no evidence: ${culprit(data)}${(0,finding_data/* textOf */.b6)(data, 'reason') || 'it cannot be used'}${others(data)}`,
        short: (0,phrase/* say */.cv) `report ${report(data)} cannot be used`,
    }),
    'other-commit': ({ data }) => ({
        line: (0,phrase/* say */.cv) `the report ${report(data)} is of another commit: ${teller(data)} ${reports_commit(data, 'found')}, not ${reports_commit(data, 'sha')}${others(data)}`,
        short: (0,phrase/* say */.cv) `report ${report(data)} is of another commit`,
    }),
    committed: ({ data }) => ({
        line: (0,phrase/* say */.cv) `the report ${report(data)} is in the repository: ${culprits(data)} is committed there, so nothing shows that this run made it${others(data)}`,
        short: (0,phrase/* say */.cv) `report ${report(data)} is a committed file`,
    }),
    outdated: ({ data, clock }) => ({
        line: (0,phrase/* say */.cv) `the report ${report(data)} is too old: ${culprits(data)} was made ${clock.full((0,finding_data/* textOf */.b6)(data, 'made'))}, before ${clock.full((0,finding_data/* textOf */.b6)(data, 'since'))}${others(data)}`,
        short: (0,phrase/* say */.cv) `report ${report(data)} too old`,
    }),
    'not-told': ({ data, clock }) => ({
        line: notTold(data, clock),
        short: (0,finding_data/* has */.zy)(data, 'incomparable')
            ? (0,phrase/* say */.cv) `${measure(data)} in another unit`
            : (0,phrase/* say */.cv) `${(0,finding_data/* textOf */.b6)(data, 'measure') || (0,finding_data/* textOf */.b6)(data, 'kind')}${ofPart(data)} of report ${report(data)} not told`,
    }),
    'no-baseline': ({ data }) => ({
        line: (0,phrase/* say */.cv) `${measure(data)} ${amountOf(data)}: no earlier number to hold it against, ${(0,finding_data/* has */.zy)(data, 'alone') ? (0,phrase/* say */.cv) `and it has no other bound` : (0,phrase/* say */.cv) `only its other bounds hold`}${source(data)}`,
        short: (0,phrase/* say */.cv) `${measure(data)} without a baseline`,
    }),
    'baseline-unknown': ({ data }) => ({
        line: (0,phrase/* say */.cv) `what ${measure(data)} is held against is not known${(0,told/* sayIf */.rE)((0,finding_data/* textOf */.b6)(data, 'reason'), (0,phrase/* say */.cv) `: ${(0,finding_data/* textOf */.b6)(data, 'reason')}`)}`,
        short: (0,phrase/* say */.cv) `baseline of ${measure(data)} not known`,
    }),
};
/** The number is there and its ages or units leave open whether the bounds hold, or it is not there. */
function notTold(data, clock) {
    if (isUndecided(data))
        return (0,phrase/* say */.cv) `whether ${measure(data)} is within its bounds is not known: ${required(data, clock)}${source(data)}${doubt(data)}`;
    if ((0,finding_data/* has */.zy)(data, 'incomparable'))
        return (0,phrase/* say */.cv) `${measure(data)} cannot be held against its bounds: ${(0,finding_data/* textOf */.b6)(data, 'reason')}${source(data)}`;
    if (!(0,finding_data/* has */.zy)(data, 'measure'))
        return (0,phrase/* say */.cv) `the report ${report(data)} has no file with ${kindOf(data)}`;
    const why = (0,told/* sayIf */.rE)((0,finding_data/* textOf */.b6)(data, 'reason'), (0,phrase/* say */.cv) `: ${(0,finding_data/* textOf */.b6)(data, 'reason')}`);
    return (0,phrase/* say */.cv) `the report ${report(data)} does not tell ${(0,finding_data/* textOf */.b6)(data, 'measure')}${ofPart(data)}${why}${source(data)}`;
}
function report(data) {
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(data, 'report'))}`;
}
/** `unit failed`, `unit failed of payments`, `unit high (older than 30d)`. */
function measure(data) {
    const ages = [
        ...((0,finding_data/* has */.zy)(data, 'olderThan') ? [(0,phrase/* say */.cv) `older than ${(0,finding_data/* textOf */.b6)(data, 'olderThan')}`] : []),
        ...((0,finding_data/* has */.zy)(data, 'within') ? [(0,phrase/* say */.cv) `within ${(0,finding_data/* textOf */.b6)(data, 'within')}`] : []),
    ];
    const filter = ages.length === 0 ? [] : (0,phrase/* say */.cv) ` (${(0,phrase/* enumerate */.HL)(ages)})`;
    return (0,phrase/* say */.cv) `${report(data)} ${(0,finding_data/* textOf */.b6)(data, 'measure')}${ofPart(data)}${filter}`;
}
function ofPart(data) {
    return (0,finding_data/* has */.zy)(data, 'part') ? (0,phrase/* say */.cv) ` of ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(data, 'part'))}` : [];
}
/** `87.31 % ≥ 85 %`; of a number without a bound of its own only the number. */
function compared(data, clock) {
    if ((0,finding_data/* has */.zy)(data, 'change'))
        return (0,phrase/* say */.cv) `${changed(data, clock)}${unknownAges(data, clock)}`;
    const told = (0,finding_data/* objectsOf */.iZ)(data, 'comparisons').map((each) => (0,phrase/* say */.cv) `${amountOf(data, each)} ${bound(each)}`);
    const news = (0,finding_data/* has */.zy)(data, 'added') ? [(0,phrase/* say */.cv) `none new${comparedScan(data, clock)}`] : [];
    const all = [...told, ...news];
    const ages = told.length === 0 ? [] : (0,phrase/* say */.cv) `${unknownAges(data, clock)}`;
    return all.length === 0 ? (0,phrase/* say */.cv) `${amountOf(data)}` : (0,phrase/* say */.cv) `${(0,phrase/* join */.fj)(all, ', ')}${ages}`;
}
/** `84.2 %; required: ≥ 85 %`: of several bounds those that do not hold. */
function required(data, clock) {
    if ((0,finding_data/* has */.zy)(data, 'change')) {
        const ages = unknownAges(data, clock);
        return (0,phrase/* say */.cv) `${changed(data, clock)}${ages}; required: ${changeLimit(data)}`;
    }
    const missed = missedOf(data);
    const added = (0,finding_data/* numberOf */.rl)(data, 'added') ?? 0;
    const bounds = [...missed.map(bound), ...(added > 0 ? [(0,phrase/* say */.cv) `none new`] : [])];
    const [first] = missed;
    const unsaid = (0,finding_data/* numberOf */.rl)(data, 'unsaid') ?? 0;
    const others = unsaid > 0 ? (0,phrase/* say */.cv) ` and ${unsaid} that may be` : [];
    const news = added > 0 ? (0,phrase/* say */.cv) `, ${added} new${others}${comparedScan(data, clock)}` : [];
    const ages = first === undefined ? [] : unknownAges(data, clock, first);
    return (0,phrase/* say */.cv) `${amountOf(data, first)}${ages}${news}${examples(data)}; required: ${(0,phrase/* enumerate */.HL)(bounds)}`;
}
/** The number is there, and findings of unknown age decide. */
function isUndecided(data) {
    return (0,finding_data/* has */.zy)(data, 'comparisons') || (0,finding_data/* has */.zy)(data, 'change');
}
function missedOf(data) {
    return (0,finding_data/* objectsOf */.iZ)(data, 'comparisons').filter((each) => each['met'] !== true);
}
/** The number in the unit of the bound that it stands beside; of findings of unknown age those that are sure. */
function amountOf(data, comparison) {
    const least = (0,finding_data/* numberOf */.rl)(data, 'least');
    const isLeast = isAtLeast(comparison) && least !== undefined;
    return (0,phrase/* say */.cv) `${toAmount(isLeast ? { ...data, amount: least } : data, comparison)}`;
}
/** `, 57 of unknown age and 2 first seen between Tue 1 Sep, 10:00 UTC and Thu 3 Sep, 09:00 UTC`. */
function unknownAges(data, clock, comparison) {
    const undated = (0,finding_data/* numberOf */.rl)(data, 'undated') ?? 0;
    const more = isAtLeast(comparison) ? (0,phrase/* say */.cv) ` more` : [];
    const unsure = (0,finding_data/* numberOf */.rl)(data, 'unsure') ?? 0;
    const why = (0,told/* sayIf */.rE)((0,finding_data/* textOf */.b6)(data, 'unclear'), (0,phrase/* say */.cv) `: ${(0,finding_data/* textOf */.b6)(data, 'unclear')}`);
    const again = isAtLeast(comparison) ? ((0,finding_data/* numberOf */.rl)(data, 'again') ?? 0) : 0;
    const parts = [
        ...(again > 0 ? [(0,phrase/* say */.cv) `${again} more that several files may tell`] : []),
        ...(undated > 0 ? [(0,phrase/* say */.cv) `${undated}${more} of unknown age`] : []),
        ...(0,finding_data/* objectsOf */.iZ)(data, 'between').map((each) => {
            const from = clock.moment((0,finding_data/* textOf */.b6)(each, 'from'));
            const to = clock.moment((0,finding_data/* textOf */.b6)(each, 'to'));
            return (0,phrase/* say */.cv) `${(0,finding_data/* numberOf */.rl)(each, 'count') ?? 0}${more} first seen between ${from} and ${to}`;
        }),
        ...(unsure > 0 ? [(0,phrase/* say */.cv) `${unsure}${more} that may belong to it or not${why}`] : []),
    ];
    return parts.length === 0 ? [] : (0,phrase/* say */.cv) `, ${(0,phrase/* enumerate */.HL)(parts)}`;
}
function isAtLeast(comparison = {}) {
    return (0,finding_data/* textOf */.b6)(comparison, 'bound') === 'at-least';
}
/** `≥ 85 %` */
function bound(comparison) {
    const wanted = (0,finding_data/* textOf */.b6)(comparison, 'wanted').replace(/ ?(%|points)$/, ' $1');
    return isAtLeast(comparison) ? (0,phrase/* say */.cv) `≥ ${wanted}` : (0,phrase/* say */.cv) `≤ ${wanted}`;
}
function examples(data) {
    const names = [...(0,finding_data/* textsOf */.CB)(data, 'failures'), ...(0,finding_data/* textsOf */.CB)(data, 'findings')];
    return names.length === 0 ? [] : (0,phrase/* say */.cv) ` (${(0,phrase/* enumerate */.HL)(names.map((name) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(name)}`))})`;
}
/** ` (reports/unit.xml and 2 more in artifact reports of run 91 of ci.yml)` */
function source(data) {
    const name = (0,finding_data/* textOf */.b6)(data, 'file');
    const more = ((0,finding_data/* numberOf */.rl)(data, 'files') ?? 1) - 1;
    const others = more > 0 ? (0,phrase/* say */.cv) ` and ${more} more` : [];
    return name === '' ? [] : (0,phrase/* say */.cv) ` (${(0,phrase/* code */.aY)(name)}${others}${within(data)})`;
}
/** `; coverage/a.info tells "src/a.ts", which …; unit.xml: declares 1 failed, and has 0; the worse counts`: why the number is worse than one would think. */
function doubt(data) {
    const several = (0,finding_data/* has */.zy)(data, 'doubt')
        ? (0,phrase/* say */.cv) `; ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(data, 'doubtful'))} ${(0,finding_data/* textOf */.b6)(data, 'doubt')}`
        : [];
    const own = (0,finding_data/* has */.zy)(data, 'contradiction')
        ? (0,phrase/* say */.cv) `; ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(data, 'contradictory'))}: ${(0,finding_data/* textOf */.b6)(data, 'contradiction')}; the worse counts`
        : [];
    return (0,phrase/* say */.cv) `${several}${own}`;
}
/** ` in artifact reports of run 91 of ci.yml and 1 more` */
function within(data) {
    const more = ((0,finding_data/* numberOf */.rl)(data, 'archives') ?? 1) - 1;
    const others = more > 0 ? (0,phrase/* say */.cv) ` and ${more} more` : [];
    return (0,finding_data/* has */.zy)(data, 'archive') ? (0,phrase/* say */.cv) ` in ${archive(data)}${others}` : [];
}
function archive(data) {
    const name = (0,finding_data/* textOf */.b6)(data, 'archive');
    return (0,phrase/* say */.cv) `${(0,finding_data/* has */.zy)(data, 'url') ? (0,phrase/* link */.nf)(name, (0,finding_data/* textOf */.b6)(data, 'url')) : name}`;
}
function missing(data) {
    const patterns = (0,finding_data/* textsOf */.CB)(data, 'patterns').map((pattern) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(pattern)}`);
    const [workflow, artifact, job] = ['workflow', 'artifact', 'job'].map((key) => (0,finding_data/* textOf */.b6)(data, key));
    if (patterns.length === 0) {
        return (0,phrase/* say */.cv) `no layer of the policy says where the report ${report(data)} is`;
    }
    const there = (0,finding_data/* has */.zy)(data, 'partly') ? (0,phrase/* say */.cv) `all there` : (0,phrase/* say */.cv) `there`;
    const lead = (0,phrase/* say */.cv) `the report ${report(data)} is not ${there}: `;
    if ((0,finding_data/* has */.zy)(data, 'archive')) {
        return (0,phrase/* say */.cv) `${lead}no file of ${archive(data)} matches ${(0,phrase/* enumerate */.HL)(patterns)}${others(data)}`;
    }
    if ((0,finding_data/* has */.zy)(data, 'job'))
        return (0,phrase/* say */.cv) `${lead}job ${(0,phrase/* code */.aY)(job ?? '')} left nothing for this commit`;
    return (0,finding_data/* has */.zy)(data, 'artifact')
        ? (0,phrase/* say */.cv) `${lead}no artifact ${(0,phrase/* code */.aY)(artifact ?? '')} of ${(0,phrase/* code */.aY)(workflow ?? '')} for this commit`
        : (0,phrase/* say */.cv) `${lead}no file matches ${(0,phrase/* enumerate */.HL)(patterns)}`;
}
/** `reports/unit.xml`, or the archive as a whole. */
function culprits(data) {
    const name = (0,finding_data/* textOf */.b6)(data, 'file');
    return name === '' ? (0,phrase/* say */.cv) `${archive(data)}` : (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(name)}${within(data)}`;
}
/** A file names commits; an archive is of one. */
function teller(data) {
    return (0,phrase/* say */.cv) `${culprits(data)} ${(0,finding_data/* has */.zy)(data, 'file') ? (0,phrase/* say */.cv) `names` : (0,phrase/* say */.cv) `is of`}`;
}
/** `reports/unit.xml: ` before what is wrong with it. */
function culprit(data) {
    return (0,finding_data/* has */.zy)(data, 'file') || (0,finding_data/* has */.zy)(data, 'archive') ? (0,phrase/* say */.cv) `${culprits(data)}: ` : [];
}
function others(data) {
    const more = (0,finding_data/* numberOf */.rl)(data, 'more') ?? 0;
    const what = (0,finding_data/* has */.zy)(data, 'file') || !(0,finding_data/* has */.zy)(data, 'archive') ? (0,phrase/* say */.cv) `files` : (0,phrase/* say */.cv) `archives`;
    return more > 0 ? (0,phrase/* say */.cv) `; ${more} more ${what} as well` : [];
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
        case 'mutation':
            return (0,phrase/* say */.cv) `mutants`;
        case 'scan':
            return (0,phrase/* say */.cv) `findings of a scan`;
        default:
            return (0,phrase/* say */.cv) `measured times and numbers`;
    }
}

// EXTERNAL MODULE: ./lib/report/clock.js
var clock = __webpack_require__(37832);
;// CONCATENATED MODULE: ./lib/report/words/sequence.js
/** Words of the check sequence. */




const sequenceWords = {
    'sequence/there': ({ data, clock }) => ({
        line: (0,phrase/* say */.cv) `${thing(data)} in ${stage(data)}${since(data, clock)}${soaked(data)}`,
        short: (0,phrase/* say */.cv) `in ${stage(data)}`,
    }),
    'sequence/deployed-before': ({ data }) => {
        const rollback = (0,finding_data/* textOf */.b6)(data, 'case') === 'rollback';
        const what = rollback ? (0,phrase/* say */.cv) `a rollback: it` : (0,phrase/* say */.cv) `a redeploy: it`;
        return { line: (0,phrase/* say */.cv) `${what} was deployed here before`, short: (0,phrase/* say */.cv) `deployed here before` };
    },
    'sequence/first-region': ({ data }) => ({
        line: (0,phrase/* say */.cv) `${codes((0,finding_data/* textsOf */.CB)(data, 'regions'))} comes first`,
        short: (0,phrase/* say */.cv) `first region`,
    }),
    'sequence/not-deployed': ({ data }) => ({
        line: (0,phrase/* say */.cv) `nothing was ever deployed to ${stage(data)}; ${thing(data)} has to be there first`,
        short: (0,phrase/* say */.cv) `not in ${stage(data)}`,
    }),
    'sequence/not-ended': ({ data }) => ({
        line: (0,phrase/* say */.cv) `the newest deployment to ${stage(data)} (${sequence_commit(data, 'found')}) has not ended`,
        short: (0,phrase/* say */.cv) `deployment to ${stage(data)} not ended`,
    }),
    'sequence/failed': ({ data }) => {
        const taken = (0,finding_data/* textOf */.b6)(data, 'state') === 'rolled-back';
        const what = taken ? (0,phrase/* say */.cv) `was rolled back` : (0,phrase/* say */.cv) `failed`;
        return {
            line: (0,phrase/* say */.cv) `the newest deployment to ${stage(data)} (${sequence_commit(data, 'found')}) ${what}`,
            short: (0,phrase/* say */.cv) `${stage(data)} ${what}`,
        };
    },
    'sequence/other-there': ({ data }) => {
        const before = data['before'] === true ? (0,phrase/* say */.cv) `; it was there before` : [];
        return {
            line: (0,phrase/* say */.cv) `${stage(data)} holds ${sequence_commit(data, 'found')}, not ${thing(data)}${before}`,
            short: (0,phrase/* say */.cv) `${stage(data)} holds something else`,
        };
    },
    'sequence/not-soaked': ({ data, clock }) => ({
        line: (0,phrase/* say */.cv) `${thing(data)} in ${stage(data)}${since(data, clock)}; ${sequence_length(data)} must pass, until ${clock.near((0,finding_data/* textOf */.b6)(data, 'until'))}`,
        short: (0,phrase/* say */.cv) `not ${sequence_length(data)} in ${stage(data)} yet`,
    }),
    'sequence/no-times': ({ data }) => ({
        line: (0,phrase/* say */.cv) `since when ${thing(data)} is in ${stage(data)} is not known; ${sequence_length(data)} must have passed`,
        short: (0,phrase/* say */.cv) `time in ${stage(data)} not known`,
    }),
    'sequence/artifact-unknown': ({ data }) => (0,finding_data/* has */.zy)(data, 'found')
        ? {
            line: (0,phrase/* say */.cv) `which artifact ${sequence_commit(data, 'found')} brought to ${stage(data)} is not recorded`,
            short: (0,phrase/* say */.cv) `artifact in ${stage(data)} not known`,
        }
        : {
            line: (0,phrase/* say */.cv) `the same artifact has to be in ${stage(data)} first, and none is named`,
            short: (0,phrase/* say */.cv) `no artifact named`,
        },
    'sequence/stage-unknown': ({ data }) => ({
        line: (0,phrase/* say */.cv) `the policy has no name for ${stage(data)}${(0,told/* sayIf */.rE)((0,finding_data/* textOf */.b6)(data, 'region'), (0,phrase/* say */.cv) ` in region ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(data, 'region'))}`)}`,
        short: (0,phrase/* say */.cv) `no name for ${stage(data)}`,
    }),
    'sequence/no-region': ({ data }) => ({
        line: (0,phrase/* say */.cv) `which region is promoted is not known; the order is ${codes((0,finding_data/* textsOf */.CB)(data, 'order'))}`,
        short: (0,phrase/* say */.cv) `region not known`,
    }),
    'sequence/unlisted-region': ({ data }) => ({
        line: (0,phrase/* say */.cv) `${codes((0,finding_data/* textsOf */.CB)(data, 'unlisted'))} has no place in the order ${codes((0,finding_data/* textsOf */.CB)(data, 'order'))}`,
        short: (0,phrase/* say */.cv) `${codes((0,finding_data/* textsOf */.CB)(data, 'unlisted'))} has no place in the order`,
    }),
    'sequence/regions-together': ({ data }) => ({
        line: (0,phrase/* say */.cv) `${codes((0,finding_data/* textsOf */.CB)(data, 'regions'))} are promoted at once; the order is ${codes((0,finding_data/* textsOf */.CB)(data, 'order'))}`,
        short: (0,phrase/* say */.cv) `regions promoted at once`,
    }),
};
/** The commit, or the artifacts by their first digits. */
function thing(data) {
    const artifacts = (0,finding_data/* textsOf */.CB)(data, 'artifacts').map((digest) => `${digest.slice(0, 11)}…`);
    return artifacts.length > 0 ? codes(artifacts) : (0,phrase/* say */.cv) `${sequence_commit(data, 'sha')}`;
}
function stage(data) {
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(data, 'environment'))}`;
}
function sequence_commit(data, key) {
    return (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)((0,told/* shortSha */.Fu)((0,finding_data/* textOf */.b6)(data, key)))}`;
}
function since(data, clock) {
    return (0,finding_data/* has */.zy)(data, 'since') ? (0,phrase/* say */.cv) ` since ${clock.near((0,finding_data/* textOf */.b6)(data, 'since'))}` : [];
}
function soaked(data) {
    return ((0,finding_data/* numberOf */.rl)(data, 'soak') ?? 0) > 0 ? (0,phrase/* say */.cv) `, longer than ${sequence_length(data)}` : [];
}
function sequence_length(data) {
    return (0,phrase/* say */.cv) `${(0,clock/* formatElapsed */.C)((0,finding_data/* numberOf */.rl)(data, 'soak') ?? 0)}`;
}
function codes(texts) {
    return (0,phrase/* enumerate */.HL)(texts.map((text) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(text)}`));
}

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
        const inside = windows_codes((0,finding_data/* textsOf */.CB)(data, 'inside'));
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
        const line = (0,phrase/* say */.cv) `merging is judged in previews only`;
        return { line, short: line };
    },
    'windows/merges-open': () => ({ line: (0,phrase/* say */.cv) `everything may be merged`, short: (0,phrase/* say */.cv) `merges open` }),
    'windows/fix': ({ data }) => {
        const line = (0,phrase/* say */.cv) `a fix by ${(0,phrase/* code */.aY)((0,finding_data/* textOf */.b6)(data, 'fix'))}, which may be merged`;
        return { line, short: (0,phrase/* say */.cv) `a fix` };
    },
    'windows/stabilising': ({ data, clock }) => {
        const until = (0,told/* sayIf */.rE)((0,finding_data/* textOf */.b6)(data, 'until'), (0,phrase/* say */.cv) ` until ${clock.near((0,finding_data/* textOf */.b6)(data, 'until'))}`);
        const periods = windows_codes((0,finding_data/* objectsOf */.iZ)(data, 'periods').map((period) => (0,finding_data/* textOf */.b6)(period, 'id')));
        const fixes = windows_codes([...(0,finding_data/* textsOf */.CB)(data, 'labels'), ...(0,finding_data/* textsOf */.CB)(data, 'branches')]);
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
    const where = regions.length === 0 ? [] : (0,phrase/* say */.cv) ` in ${windows_codes(regions)}`;
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
function windows_codes(ids) {
    return (0,phrase/* enumerate */.HL)(ids.map((id) => (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(id)}`));
}

;// CONCATENATED MODULE: ./lib/report/words/index.js









const words_words = {
    ...windowsWords,
    ...requiredChecksWords,
    ...reportWords('quality'),
    ...reportWords('security-scan'),
    ...duties/* dutiesWords */.ul,
    ...afterwards/* afterwardsWords */.NK,
    ...content/* contentWords */.ZF,
    ...sequenceWords,
    ...gateWords,
};
/** True if the code has words of its own. */
function hasWords(findingCode) {
    return Object.hasOwn(words_words, findingCode);
}
/** A finding in words. */
function tell(finding, clock) {
    const known = hasWords(finding.code) ? words_words[finding.code] : undefined;
    const { data: seen, outcome } = finding;
    if (known !== undefined)
        return known({ data: seen, clock, outcome });
    const short = (0,phrase/* say */.cv) `${(0,phrase/* code */.aY)(finding.code)}`;
    const data = JSON.stringify(finding.data);
    return { line: data === '{}' ? short : (0,phrase/* say */.cv) `${short} ${data}`, short };
}


/***/ }),

/***/ 39157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bB: () => (/* binding */ tellUnprotected),
/* harmony export */   p2: () => (/* binding */ tellDanger),
/* harmony export */   zp: () => (/* binding */ tellProtection)
/* harmony export */ });
/* harmony import */ var _finding_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30936);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94701);
/** Why the ref of a policy is not protected, and how that is mended: forges differ in what protects one. */


const lacks = {
    'review-rule': {
        branch: {
            because: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `whoever can push can change the policy`,
            remedy: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Protect the policy's branch with a rule that asks for pull requests`,
        },
        tag: {
            because: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `whoever can push can move it`,
            remedy: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Protect the policy's tag with a rule that restricts updates and deletions`,
        },
    },
    'closed-push': {
        branch: {
            because: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `members who may push to it (Maintainers, and whoever else its rules let) can change the policy without a merge request`,
            remedy: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Set "Allowed to push and merge" to "No one" for the policy's branch (Settings, Repository, Protected branches), and require an approval of merge requests if your tier has approval rules`,
        },
        tag: {
            because: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `members who may create it (Maintainers, and whoever else its rules let) can move it`,
            remedy: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Set "Allowed to create" to "No one" for the policy's tag (Settings, Repository, Protected tags)`,
        },
    },
};
const pinned = {
    because: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the commit that is pinned is none of the default branch, so that anybody could have made it`,
    remedy: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Pin a commit of the default branch`,
};
const untold = {
    branch: {
        because: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `whoever can push can change the policy`,
        remedy: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Protect the policy's branch, so that nobody changes the policy without a review`,
    },
    tag: {
        because: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `whoever can push can move it`,
        remedy: (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Protect the policy's tag, so that nobody moves it`,
    },
};
/** `the policy's branch is not protected`. */
function tellUnprotected(data) {
    if (isPinned(data))
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the policy is not protected`;
    return isTag(data)
        ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the policy's tag is not protected`
        : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the policy's branch is not protected`;
}
/** Who can do what because of that. */
function tellDanger(data) {
    return lackOf(data).because;
}
/** What to do about it: a sentence without its full stop. */
function tellProtection(data) {
    return lackOf(data).remedy;
}
function lackOf(data) {
    if (isPinned(data))
        return pinned;
    const name = (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'lacks');
    const lack = Object.hasOwn(lacks, name) ? lacks[name] : undefined;
    return (lack ?? untold)[isTag(data) ? 'tag' : 'branch'];
}
function isPinned(data) {
    return (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'lacks') === 'pinned-commit';
}
function isTag(data) {
    return (0,_finding_data_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(data, 'ref').startsWith('refs/tags/');
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

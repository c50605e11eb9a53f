export const id = 8697;
export const ids = [8697];
export const modules = {

/***/ 27924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ requiredText),
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   vM: () => (/* binding */ readForeign)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33814);
/** Files of other tools as values that know where they are written; JSON is read as the YAML that it is. */


/** More than any real file has; aliases count each time they are used. */
const mostNodes = 50_000;
const deepest = 64;
/** The documents of a file. Throws a UsageError at the first fault. */
function readForeign({ file, text }) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const documents = parse({ file, text, lineCounter });
    const placeAt = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return { file, line, column: col };
    };
    const count = { nodes: 0 };
    return documents.flatMap((document) => {
        const [error] = document.errors;
        if (error !== undefined)
            throw malformed(placeAt(error.pos[0]), error.message);
        const { contents } = document;
        const place = { file, line: 1, column: 1 };
        return contents === null
            ? []
            : [toForeign(contents, { document, placeAt, place, depth: 0, count })];
    });
}
function parse(part) {
    const { file, text, lineCounter } = part;
    const options = { lineCounter, prettyErrors: false, logLevel: 'silent', merge: false };
    try {
        // A copy: without any document, the parser's list is more than a list.
        return [...(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, options)];
    }
    catch (error) {
        // The parser calls itself for each level.
        if (!(error instanceof RangeError))
            throw error;
        throw malformed({ file, line: 1, column: 1 }, 'it is nested too deeply');
    }
}
function toForeign(given, reading) {
    const { document, placeAt, count, depth } = reading;
    const place = given?.range ? placeAt(given.range[0]) : reading.place;
    count.nodes += 1;
    if (count.nodes > mostNodes)
        throw malformed(place, `there are more than ${mostNodes} values`);
    if (depth > deepest)
        throw malformed(place, 'it is nested too deeply');
    const inside = { ...reading, place, depth: depth + 1 };
    const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(given) ? (given.resolve(document) ?? null) : given;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const entries = node.items.map(({ key, value }) => {
            const at = key.range ? placeAt(key.range[0]) : place;
            return [keyOf(key, at), toForeign(value, { ...inside, place: at })];
        });
        return { kind: 'map', place, entries: new Map(entries) };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        return { kind: 'list', place, items: node.items.map((item) => toForeign(item, inside)) };
    }
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : null;
    return { kind: 'scalar', place, value, text: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? (node.source ?? '') : '' };
}
function keyOf(key, place) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.source !== '<<')
        return key.source ?? String(key.value);
    throw malformed(place, 'this key is no plain text');
}
/** The file is not what it is said to be: exit 2. */
function malformed(place, message, hint) {
    const { file, line, column } = place;
    return new _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${file}:${line}:${column}: ${message}`, hint ?? 'give the file as the other tool has it, and its name with --from');
}
/** The value of a key; undefined if there is none, or null. */
function at(value, key) {
    const found = value.kind === 'map' ? value.entries.get(key) : undefined;
    return found?.kind === 'scalar' && found.value === null ? undefined : found;
}
/** The items of a list; none if there is no value. Throws a UsageError for anything else. */
function itemsOf(value, what) {
    if (value === undefined)
        return [];
    if (value.kind !== 'list')
        throw malformed(value.place, `${what} is no list`);
    return value.items;
}
/** A text, as written where YAML would read a number. Throws a UsageError for anything else. */
function textOf(value, what) {
    if (value.kind !== 'scalar' || value.value === null) {
        throw malformed(value.place, `${what} is no text`);
    }
    return typeof value.value === 'string' ? value.value : value.text;
}
/** The text of a key; undefined if there is none. */
function textAt(value, key) {
    const found = at(value, key);
    return found && textOf(found, key);
}
/** The text of a key that has to be there. Throws a UsageError. */
function requiredText(value, key) {
    const text = textAt(value, key);
    if (text === undefined || text === '')
        throw malformed(value.place, `there is no ${key}`);
    return text;
}
/** The texts of a list; none if there is no list. */
function textsAt(value, key) {
    return itemsOf(at(value, key), key).map((item) => textOf(item, `an item of ${key}`));
}
/** True for a key that says true. Throws a UsageError for what is neither true nor false. */
function isTrue(value, key) {
    const found = at(value, key);
    if (found === undefined)
        return false;
    if (found.kind === 'scalar' && typeof found.value === 'boolean')
        return found.value;
    throw malformed(found.place, `${key} is neither true nor false`);
}


/***/ }),

/***/ 98697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importMergify: () => (/* binding */ importMergify)
});

// EXTERNAL MODULE: ./lib/cli/calendar-import/foreign-file.js
var foreign_file = __webpack_require__(27924);
// EXTERNAL MODULE: ./lib/time/instant.js
var time_instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/sources/foreign-zones.js
var foreign_zones = __webpack_require__(84108);
;// CONCATENATED MODULE: ./lib/cli/calendar-import/mergify-freezes.js
/**
 * Scheduled freezes of Mergify: the answer of GET /repos/{owner}/{repository}/scheduled_freeze
 * (https://docs.mergify.com/api/scheduled-freeze/). Instants with an offset are written in UTC, which is
 * the same; those without are wall clock of the freeze's zone.
 */



/** The freezes of the answer. Throws a UsageError. */
function importFreezes(answer) {
    const windows = [];
    const unexpressed = [];
    const list = (0,foreign_file.at)(answer, 'scheduled_freezes') ?? answer;
    for (const freeze of (0,foreign_file/* itemsOf */.S3)(list, 'scheduled_freezes')) {
        const found = toWindow(freeze);
        if ('problem' in found)
            unexpressed.push({ place: freeze.place, message: found.problem });
        else
            windows.push(found);
    }
    return { windows, unexpressed, notes: [] };
}
function toWindow(freeze) {
    const limits = ['matching_conditions', 'exclude_conditions'].find((key) => hasConditions(freeze, key));
    if (limits !== undefined) {
        return { problem: `${limits}: it holds for some pull requests only` };
    }
    const end = (0,foreign_file/* textAt */.$6)(freeze, 'end');
    if (end === undefined) {
        return { problem: 'it has no end: a hold stops until somebody lifts it' };
    }
    const from = toTime((0,foreign_file/* requiredText */.$4)(freeze, 'start'));
    const until = toTime(end);
    if (from?.isInstant !== until?.isInstant || from === undefined || until === undefined) {
        return { problem: 'its start or end is no date and time in whole minutes' };
    }
    if (until.text <= from.text)
        return { problem: 'its end is not after its start' };
    const named = (0,foreign_zones/* toPolicyZone */.a)(from.isInstant ? 'UTC' : ((0,foreign_file/* textAt */.$6)(freeze, 'timezone') ?? 'UTC'));
    if ('problem' in named)
        return named;
    const reason = (0,foreign_file/* textAt */.$6)(freeze, 'reason');
    const period = { from: from.text, until: until.text };
    return { name: reason ?? 'freeze', effect: 'frozen', period, zone: named.zone, reason };
}
function hasConditions(freeze, key) {
    const found = (0,foreign_file.at)(freeze, key);
    if (found === undefined)
        return false;
    return found.kind === 'map' ? found.entries.size > 0 : (0,foreign_file/* textsAt */.i1)(freeze, key).length > 0;
}
/** `2026-12-24T18:00`; undefined for what a policy cannot write. */
function toTime(text) {
    const instant = (0,time_instant/* parseInstant */.nV)(text);
    if (instant !== undefined) {
        if (instant % time_instant/* minute */.Vc !== 0)
            return undefined;
        return { text: (0,time_instant/* formatInstant */.r4)(instant).slice(0, 16), isInstant: true };
    }
    // Read as UTC only to find out whether there is such a date.
    const local = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::00(?:\.0+)?)?$/.exec(text)?.[1];
    if (local === undefined || (0,time_instant/* parseInstant */.nV)(`${local}:00Z`) === undefined)
        return undefined;
    return { text: local, isInstant: false };
}

// EXTERNAL MODULE: ./lib/cli/calendar-import/week.js
var calendar_import_week = __webpack_require__(87197);
;// CONCATENATED MODULE: ./lib/cli/calendar-import/mergify-schedule.js
/**
 * Schedules in conditions of Mergify: `schedule = Mon-Fri 09:00-17:30[Europe/Paris]`, days, times or both
 * (https://docs.mergify.com/configuration/data-types/#schedule). Without a zone they are UTC.
 */


const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const longNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const otherTimes = /^[-¬]?\s*(?:current-(?:datetime|time|timestamp|day|day-of-week|month|year)|(?:updated|created|closed|merged)[-_]at)\b/;
const schedule = /^([-¬]?)\s*schedule\s*(!=|=)\s*(.*)$/;
const body = /^(?:([a-z]+)(?:-([a-z]+))?)?\s*(?:(\d{2}):(\d{2})-(\d{2}):(\d{2}))?\s*(?:\[([^\]]*)\])?$/i;
/** Reads a condition; undefined if it does not speak of the time. */
function parseTimeCondition(condition) {
    const text = condition.trim();
    if (otherTimes.test(text))
        return other(`a policy has no "${text}": write it as a period`);
    const [, minus, operator, rest] = schedule.exec(text) ?? [];
    if (rest === undefined) {
        return /^[-¬]?\s*schedule\b/.test(text) ? other(`"${text}" is no schedule`) : undefined;
    }
    const isNegated = (minus === '') !== (operator === '=');
    const found = parseSchedule(rest.trim().replace(/^(["'])(.*)\1$/, '$2'));
    if ('problem' in found)
        return other(found.problem);
    return { kind: isNegated ? 'outside' : 'within', ...found };
}
function other(problem) {
    return { kind: 'other', problem };
}
function parseSchedule(text) {
    const [, first, last, ...clocks] = body.exec(text) ?? [];
    const name = clocks.pop();
    const hasTimes = clocks[0] !== undefined;
    if (first === undefined && !hasTimes)
        return { problem: `"${text}" is no schedule` };
    const named = (0,foreign_zones/* toPolicyZone */.a)(name ?? 'UTC');
    if ('problem' in named)
        return named;
    const from = first === undefined ? 0 : dayOf(first);
    const to = first === undefined ? 6 : dayOf(last ?? first);
    if (from < 0 || to < 0)
        return { problem: `"${text}" has no days of the week` };
    if (to < from)
        return { problem: `the days of "${text}" run backwards, which is not documented` };
    const [hour = 0, minute = 0, endHour = 24, endMinute = 0] = hasTimes ? clocks.map(Number) : [];
    const start = hour * 60 + minute;
    const end = endHour * 60 + endMinute;
    if (end <= start)
        return { problem: `the times of "${text}" run backwards, which is not documented` };
    if (end > calendar_import_week/* dayMinutes */.C5 || minute > 59 || endMinute > 59) {
        return { problem: `"${text}" has no times of a day` };
    }
    const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const spans = days.map((day) => ({ start: day * calendar_import_week/* dayMinutes */.C5 + start, length: end - start }));
    return { week: (0,calendar_import_week/* toWeek */.QT)(spans), zone: named.zone };
}
function dayOf(text) {
    const name = text.toLowerCase();
    return Math.max(dayNames.indexOf(name), longNames.indexOf(name));
}

;// CONCATENATED MODULE: ./lib/cli/calendar-import/mergify.js
/**
 * Windows of Mergify: schedules in the conditions of one rule, all of which have to hold
 * (https://docs.mergify.com/workflow/schedule-merge/), or scheduled freezes. A `schedule !=` closes, so
 * it is a freeze; what the other conditions of a rule ask is no matter of windows.
 */




const sections = ['merge_protections', 'queue_rules', 'pull_request_rules'];
const conditionKeys = [
    'conditions',
    'success_conditions',
    'queue_conditions',
    'routing_conditions',
    'merge_conditions',
];
/** Reads a configuration, a list of conditions, or the answer with the freezes. Throws a UsageError. */
function importMergify(given) {
    const [document] = (0,foreign_file/* readForeign */.vM)(given);
    if (document === undefined || document.kind === 'scalar') {
        throw (0,foreign_file/* malformed */.Qm)({ file: given.file, line: 1, column: 1 }, 'there are neither rules nor freezes');
    }
    if (isFreezes(document))
        return importFreezes(document);
    const [rule, ...others] = rulesOf(document);
    const unexpressed = others.map(({ foreign, name }) => ({
        place: foreign.place,
        message: `rule ${name} has windows of its own: import it by itself, for another environment`,
    }));
    if (rule === undefined)
        return { windows: [], unexpressed, notes: [] };
    const read = windowsOf(rule);
    return {
        windows: read.windows,
        unexpressed: [...read.unexpressed, ...unexpressed],
        notes: [
            `these are the windows of ${rule.name}; its other conditions are not of time and are left out`,
            'an end such as 17:00 or 23:59 is that instant: Mergify does not say whether its minute counts',
        ],
    };
}
function isFreezes(document) {
    if ((0,foreign_file.at)(document, 'scheduled_freezes') !== undefined)
        return true;
    return (document.kind === 'list' &&
        document.items.some((item) => item.kind === 'map' && (0,foreign_file.at)(item, 'start')));
}
/** The rules that speak of time. */
function rulesOf(document) {
    const rules = document.kind === 'list'
        ? [{ foreign: document, name: 'the list', lists: [document] }]
        : sections.flatMap((section) => (0,foreign_file/* itemsOf */.S3)((0,foreign_file.at)(document, section), section).map((foreign) => ({
            foreign,
            name: (0,foreign_file/* textAt */.$6)(foreign, 'name') ?? `of ${section}`,
            lists: decidesMerges(foreign, section)
                ? conditionKeys.flatMap((key) => (0,foreign_file.at)(foreign, key) ?? [])
                : [],
        })));
    return rules
        .map(({ foreign, name, lists }) => ({
        foreign,
        name,
        found: [...lists.flatMap(conditionsIn), ...limitsOf(foreign)],
    }))
        .filter(({ found }) => found.length > 0);
}
/** A rule that only labels or comments is about no merge. */
function decidesMerges(rule, section) {
    if (section !== 'pull_request_rules')
        return true;
    const actions = (0,foreign_file.at)(rule, 'actions');
    return actions?.kind === 'map' && ['merge', 'queue'].some((key) => actions.entries.has(key));
}
/** A protection with a time in `if` does not apply at other times, which no window says. */
function limitsOf(rule) {
    const limits = (0,foreign_file.at)(rule, 'if');
    if (limits === undefined || !textsIn(limits).some((text) => parseTimeCondition(text)))
        return [];
    const problem = 'a time in `if`: the protection applies at that time only';
    return [{ foreign: limits, time: { kind: 'other', problem } }];
}
/** All conditions of a list have to hold; those in groups are looked at only to tell of them. */
function conditionsIn(list) {
    return (0,foreign_file/* itemsOf */.S3)(list, 'the conditions').flatMap((item) => {
        if (item.kind === 'map') {
            const all = (0,foreign_file.at)(item, 'and');
            if (all !== undefined && item.entries.size === 1)
                return conditionsIn(all);
            return textsIn(item).some((text) => parseTimeCondition(text) !== undefined)
                ? grouped(item)
                : [];
        }
        const time = item.kind === 'scalar' ? parseTimeCondition(String(item.value)) : undefined;
        return time === undefined ? [] : [{ foreign: item, time }];
    });
}
function grouped(foreign) {
    const problem = 'a window within `or` or `not`: write what is meant as periods';
    return [{ foreign, time: { kind: 'other', problem } }];
}
function textsIn(value) {
    if (value.kind === 'scalar')
        return [String(value.value)];
    const parts = value.kind === 'map' ? [...value.entries.values()] : value.items;
    return parts.flatMap(textsIn);
}
function windowsOf(rule) {
    const windows = [];
    const unexpressed = [];
    const within = [];
    for (const { foreign, time } of rule.found) {
        if (time.kind === 'other') {
            unexpressed.push({ place: foreign.place, message: time.problem });
        }
        else if (time.kind === 'outside') {
            windows.push(...frozen(rule.name, time));
        }
        else if (within[0] !== undefined && within[0].zone !== time.zone) {
            const message = `it has to hold together with a schedule of ${within[0].zone}: write it as an \`also\` block`;
            unexpressed.push({ place: foreign.place, message });
        }
        else
            within.push(time);
    }
    const [first] = within;
    if (first === undefined)
        return { windows, unexpressed };
    const periods = (0,calendar_import_week/* weekPeriods */.tw)((0,calendar_import_week/* intersectWeeks */.$Y)(within.map(({ week }) => week)));
    if (periods.length === 0) {
        unexpressed.push({ place: rule.foreign.place, message: 'its schedules never hold at once' });
    }
    const open = periods.map((period) => ({
        name: rule.name,
        effect: 'open',
        period,
        zone: first.zone,
    }));
    return { windows: [...open, ...windows], unexpressed };
}
function frozen(name, { week, zone }) {
    return (0,calendar_import_week/* weekPeriods */.tw)(week).map((period) => ({
        name: `not-${name}`,
        effect: 'frozen',
        period,
        zone,
    }));
}


/***/ }),

/***/ 87197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ intersectWeeks),
/* harmony export */   BG: () => (/* binding */ formatHours),
/* harmony export */   C5: () => (/* binding */ dayMinutes),
/* harmony export */   Pl: () => (/* binding */ oneOrMany),
/* harmony export */   QT: () => (/* binding */ toWeek),
/* harmony export */   pm: () => (/* binding */ clock),
/* harmony export */   tw: () => (/* binding */ weekPeriods),
/* harmony export */   u1: () => (/* binding */ weekMinutes)
/* harmony export */ });
/* harmony import */ var _time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31963);
/* harmony import */ var _time_foreign_cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79450);
/** A week of wall clock minutes, from Monday 00:00, and the periods that say the same. */


const dayMinutes = 24 * 60;
const weekMinutes = 7 * dayMinutes;
/** The union of the spans. */
function toWeek(spans) {
    const week = Array.from({ length: weekMinutes }, () => false);
    for (const { start, length } of spans) {
        for (let offset = 0; offset < Math.min(length, weekMinutes); offset += 1) {
            week[(start + offset) % weekMinutes] = true;
        }
    }
    return week;
}
/** The minutes that all the weeks cover. */
function intersectWeeks(weeks) {
    return Array.from({ length: weekMinutes }, (_, minute) => weeks.every((week) => week[minute] === true));
}
/** The periods whose union is the week; none for an empty one. */
function weekPeriods(week) {
    if (!week.includes(false))
        return [{ days: 'mon-sun' }];
    const wholeDays = new Set();
    const hours = new Map();
    const weekly = [];
    for (const { start, length } of spansOf(week)) {
        const day = Math.floor(start / dayMinutes);
        if (start % dayMinutes === 0 && length % dayMinutes === 0) {
            for (let next = day; next < day + length / dayMinutes; next += 1)
                wholeDays.add(next % 7);
        }
        else if (length < dayMinutes) {
            hours.set(day, [...(hours.get(day) ?? []), formatHours(start % dayMinutes, length)]);
        }
        else {
            weekly.push({ weekly: { from: weekTime(start), until: weekTime(start + length) } });
        }
    }
    const days = wholeDays.size > 0 ? [{ days: formatDays([...wholeDays]) }] : [];
    return [...days, ...hoursPeriods(hours), ...weekly];
}
/** `22:00-06:00`; a span of less than a day. */
function formatHours(start, length) {
    const end = start + length;
    return `${clock(start)}-${end === dayMinutes ? '24:00' : clock(end % dayMinutes)}`;
}
/** Minutes after 00:00 as `09:30`. */
function clock(minutes) {
    const two = (number) => String(number).padStart(2, '0');
    return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
/** The maximal spans, by their start; one that begins on Sunday may end on Monday. */
function spansOf(week) {
    const spans = [];
    week.forEach((covered, start) => {
        if (!covered || week[(start + weekMinutes - 1) % weekMinutes] === true)
            return;
        let length = 1;
        while (week[(start + length) % weekMinutes] === true)
            length += 1;
        spans.push({ start, length });
    });
    return spans;
}
/** Days with the same hours are one period. */
function hoursPeriods(hours) {
    const groups = new Map();
    for (const [day, spans] of hours) {
        const key = spans.join(' ');
        groups.set(key, [...(groups.get(key) ?? []), day]);
    }
    return [...groups].map(([key, days]) => ({
        ...(days.length < 7 && { days: formatDays(days) }),
        hours: oneOrMany(key.split(' ')),
    }));
}
/** `mon-fri`, or a list. */
function formatDays(days) {
    const runs = (0,_time_foreign_cron_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOf */ .ky)([...days].sort((a, b) => a - b));
    return oneOrMany(runs.map(({ first, last }) => (first === last ? name(first) : `${name(first)}-${name(last)}`)));
}
function weekTime(minutes) {
    return `${name(Math.floor(minutes / dayMinutes) % 7)} ${clock(minutes % dayMinutes)}`;
}
function name(day) {
    return _time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdays */ .mx[day] ?? '';
}
/** A list of one is written as its item. */
function oneOrMany(texts) {
    const [first = '', ...rest] = texts;
    return rest.length === 0 ? first : texts;
}


/***/ }),

/***/ 84108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toPolicyZone)
/* harmony export */ });
/* harmony import */ var _zone_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94807);
/** Names of time zones as the gate takes them. */

const utcNames = new Set([
    'Etc/UTC',
    'Etc/GMT',
    'GMT',
    'Z',
    'Zulu',
    'Etc/Zulu',
]);
/** The zone's name for a policy, or why there is none. */
function toPolicyZone(name) {
    const zone = utcNames.has(name) ? 'UTC' : name;
    const problem = (0,_zone_names_js__WEBPACK_IMPORTED_MODULE_0__/* .zoneProblem */ .Y)(zone);
    return problem === undefined ? { zone } : { problem };
}


/***/ }),

/***/ 79450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ parseForeignCron),
/* harmony export */   Qv: () => (/* binding */ timesOf),
/* harmony export */   gg: () => (/* binding */ formatCron),
/* harmony export */   ky: () => (/* binding */ runsOf)
/* harmony export */ });
/**
 * Cron expressions of other tools, of five fields, as what they select; what only some of them understand
 * is refused. It is not the reader of the policy's own cron, on purpose: that one goes by Vixie cron, where
 * a field that begins with a star is not limited, so that every second day has to match together with the
 * day of the week. To github.com/robfig/cron, which Argo CD uses, the step is a limit, and either suffices.
 */
/** https://pkg.go.dev/github.com/robfig/cron/v3#hdr-Predefined_schedules */
const macros = {
    '@yearly': '0 0 1 1 *',
    '@annually': '0 0 1 1 *',
    '@monthly': '0 0 1 * *',
    '@weekly': '0 0 * * 0',
    '@daily': '0 0 * * *',
    '@midnight': '0 0 * * *',
    '@hourly': '0 * * * *',
};
const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const dayNames = 'sun mon tue wed thu fri sat'.split(' ');
const fields = {
    minute: { what: 'minute', first: 0, last: 59, names: [] },
    hour: { what: 'hour', first: 0, last: 23, names: [] },
    day: { what: 'day of the month', first: 1, last: 31, names: [] },
    month: { what: 'month', first: 1, last: 12, names: monthNames },
    // Sunday is 0 and 7.
    weekday: { what: 'day of the week', first: 0, last: 7, names: dayNames },
};
/** Reads `30 22 * * 1-5`. */
function parseForeignCron(text) {
    const words = (macros[text.trim()] ?? text).trim().split(/\s+/);
    const [minute, hour, day, month, weekday, ...rest] = words;
    if (weekday === undefined || rest.length > 0) {
        return { problem: `"${text}" has not five fields` };
    }
    const read = [
        parseField(minute ?? '', fields.minute),
        parseField(hour ?? '', fields.hour),
        parseField(day ?? '', fields.day),
        parseField(month ?? '', fields.month),
        parseField(weekday, fields.weekday),
    ];
    const problem = read.find((field) => typeof field === 'string');
    if (problem !== undefined)
        return { problem };
    const [minutes = [], hours = [], days = [], months = [], sundayFirst = []] = read;
    const weekdays = ascending(sundayFirst.map((index) => (index + 6) % 7));
    const everyDay = isEveryDay(day ?? '');
    return {
        cron: { minutes, hours, days, months, weekdays, everyDay, everyWeekday: isStar(weekday) },
    };
}
/** The expression in numbers, the shortest way that means the same everywhere. */
function formatCron(cron) {
    const weekdays = ascending(cron.weekdays.map((index) => (index + 1) % 7));
    return [
        formatField(cron.minutes, 60),
        formatField(cron.hours, 24),
        cron.everyDay ? '*' : formatField(cron.days, Infinity),
        formatField(cron.months, 12),
        cron.everyWeekday ? '*' : formatField(weekdays, Infinity),
    ].join(' ');
}
function isStar(text) {
    return text === '*' || text === '?';
}
/** Of days of the month every first one is each of them, to robfig/cron as to GitLab's fugit. */
function isEveryDay(text) {
    return isStar(text) || /^[*?]\/0?1$/.test(text);
}
/** Minutes of the day at which it fires, ascending. */
function timesOf({ hours, minutes }) {
    return hours.flatMap((each) => minutes.map((past) => each * 60 + past));
}
/** The numbers, or what is wrong. */
function parseField(text, field) {
    const numbers = [];
    for (const part of text.split(',')) {
        const range = parseRange(part, field);
        if (range === undefined)
            return `"${part}" is not read as a ${field.what}`;
        for (let number = range.from; number <= range.to; number += range.step)
            numbers.push(number);
    }
    return ascending(numbers);
}
function parseRange(text, field) {
    const match = /^(\*|\?|\w+)(?:-(\w+))?(?:\/(\d{1,2}))?$/.exec(text);
    if (match === null)
        return undefined;
    const [, low = '', high, every] = match;
    const step = Number(every ?? 1);
    if (isStar(low)) {
        const last = field.what === fields.weekday.what ? 6 : field.last;
        return high === undefined && step > 0 ? { from: field.first, to: last, step } : undefined;
    }
    const from = toNumber(low, field);
    const to = high === undefined ? from : toNumber(high, field);
    // `5/10` counts up to the end in some tools and is an error in others.
    const isOpenEnded = high === undefined && every !== undefined;
    if (from === undefined || to === undefined || step < 1 || to < from || isOpenEnded) {
        return undefined;
    }
    return { from, to, step };
}
function toNumber(text, { first, last, names }) {
    const named = names.indexOf(text.toLowerCase());
    const number = named >= 0 ? named + first : /^\d{1,2}$/.test(text) ? Number(text) : -1;
    return number >= first && number <= last ? number : undefined;
}
function formatField(numbers, all) {
    if (numbers.length === all)
        return '*';
    return runsOf(numbers)
        .map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`))
        .join(',');
}
/** Neighbouring numbers as ranges, both ends included. */
function runsOf(numbers) {
    const runs = [];
    for (const number of numbers) {
        const run = runs.at(-1);
        if (run?.last === number - 1)
            run.last = number;
        else
            runs.push({ first: number, last: number });
    }
    return runs;
}
function ascending(numbers) {
    return [...new Set(numbers)].sort((a, b) => a - b);
}


/***/ })

};

export const id = 3775;
export const ids = [3775];
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

/***/ 63775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importGitlab: () => (/* binding */ importGitlab)
});

// EXTERNAL MODULE: ./lib/time/foreign-cron.js
var foreign_cron = __webpack_require__(79450);
// EXTERNAL MODULE: ./lib/cli/calendar-import/foreign-file.js
var foreign_file = __webpack_require__(27924);
// EXTERNAL MODULE: ./lib/cli/calendar-import/week.js
var week = __webpack_require__(87197);
// EXTERNAL MODULE: ./lib/cli/calendar-import/year.js
var year = __webpack_require__(41200);
;// CONCATENATED MODULE: ./lib/cli/calendar-import/freeze-pairs.js



const mostPairs = 40;
/** Of years whose months all have 31 days: only the order of times matters. */
const yearMinutes = 12 * 31 * week/* dayMinutes */.C5;
/** The periods of the freeze; frozen for good where a start falls on each end. */
function freezePeriods({ start, end }) {
    if ([start, end].every(isWeekly))
        return { periods: weeklyPeriods({ start, end }) };
    if ([start, end].every(({ everyWeekday }) => everyWeekday))
        return yearlyPeriods({ start, end });
    return { problem: 'one cron goes by days of the week, and one by dates' };
}
function isWeekly({ everyDay, months }) {
    return everyDay && months.length === 12;
}
function weeklyPeriods({ start, end }) {
    const pairs = pairsOf(weekTimes(start), weekTimes(end), week/* weekMinutes */.u1);
    return (0,week/* weekPeriods */.tw)((0,week/* toWeek */.QT)(pairs.map(({ from, until }) => ({
        start: from,
        length: until - from,
    }))));
}
function weekTimes(cron) {
    return cron.weekdays.flatMap((day) => (0,foreign_cron/* timesOf */.Qv)(cron).map((time) => day * week/* dayMinutes */.C5 + time));
}
function yearlyPeriods({ start, end }) {
    const dates = [...(0,year/* datesOfCron */.$Y)(start), ...(0,year/* datesOfCron */.$Y)(end)];
    if (dates.some(({ month, day }) => month === 2 && day === 29)) {
        return { problem: 'one cron fires on a 29 February, so leap years differ' };
    }
    const pairs = pairsOf(yearTimes(start), yearTimes(end), yearMinutes);
    if (pairs.some(({ from, until }) => until - from >= yearMinutes)) {
        return { periods: [{ days: 'mon-sun' }] };
    }
    if (pairs.length > mostPairs)
        return { problem: `it would be ${pairs.length} periods` };
    return {
        periods: pairs.map(({ from, until }) => (0,year/* spanPeriod */.mY)(fromNumber(from), fromNumber(until))),
    };
}
function yearTimes(cron) {
    return (0,year/* datesOfCron */.$Y)(cron).flatMap((date) => (0,foreign_cron/* timesOf */.Qv)(cron).map((minute) => toNumber({ ...date, minute })));
}
/** A number that grows with the time of the year. */
function toNumber({ month, day, minute }) {
    return (month * 31 + day) * week/* dayMinutes */.C5 + minute;
}
function fromNumber(number) {
    const days = Math.floor(number / week/* dayMinutes */.C5) - 1;
    return {
        // Of a number beyond the year, that of the next one.
        month: ((Math.floor(days / 31) - 1) % 12) + 1,
        day: (days % 31) + 1,
        minute: number % week/* dayMinutes */.C5,
    };
}
/**
 * From each start to the first end after it, which may lie in the next round; of starts with the same end
 * the first one. An end on which a start falls too ends nothing: without another one it is frozen for a
 * whole round.
 */
function pairsOf(starts, ends, round) {
    const begun = new Set(starts);
    const real = ends.filter((end) => !begun.has(end));
    const [first] = starts;
    if (first === undefined)
        return [];
    if (real.length === 0)
        return [{ from: first, until: first + round }];
    const own = new Set(real);
    const longest = new Map();
    for (const from of starts) {
        const until = nextAfter(real, from, round);
        const end = own.has(until) ? until : until - round;
        const held = longest.get(end);
        if (held === undefined || until - from > held.until - held.from) {
            longest.set(end, { from, until });
        }
    }
    return [...longest.values()];
}
/** The first time after another one, in the next round if there is none in this one. */
function nextAfter(times, time, round) {
    return Math.min(...times.map((each) => (each > time ? each : each + round)));
}

// EXTERNAL MODULE: ./lib/sources/rails-zones.js
var rails_zones = __webpack_require__(47273);
// EXTERNAL MODULE: ./lib/sources/foreign-zones.js
var foreign_zones = __webpack_require__(84108);
;// CONCATENATED MODULE: ./lib/cli/calendar-import/gitlab.js
/**
 * Freeze periods of GitLab: the answer of GET /projects/:id/freeze_periods
 * (https://docs.gitlab.com/api/freeze_periods/). Frozen is what lies between the last start and the first
 * end after it: app/models/ci/freeze_period.rb of gitlabhq/gitlabhq. Older releases also asked that this
 * end come before the next start, and so froze less. Zones have the names of Rails.
 */





/** Reads the list. Throws a UsageError. */
function importGitlab(given) {
    const [document, ...others] = (0,foreign_file/* readForeign */.vM)(given);
    const [surplus] = others;
    if (document === undefined) {
        throw (0,foreign_file/* malformed */.Qm)({ file: given.file, line: 1, column: 1 }, 'there is no list of freeze periods');
    }
    if (surplus !== undefined)
        throw (0,foreign_file/* malformed */.Qm)(surplus.place, 'there is a second document');
    const windows = [];
    const unexpressed = [];
    // One freeze period is an answer of GitLab too.
    const isOne = (0,foreign_file.at)(document, 'freeze_start') !== undefined;
    for (const freeze of isOne ? [document] : (0,foreign_file/* itemsOf */.S3)(document, 'the answer')) {
        const { place } = freeze;
        const zone = zoneOf(freeze);
        const found = 'problem' in zone ? zone : expressedOf(freeze);
        if ('problem' in found || 'problem' in zone) {
            unexpressed.push({ place, message: 'problem' in found ? found.problem : '' });
            continue;
        }
        if (found.periods.length === 0) {
            const message = 'it never holds: its start never comes';
            unexpressed.push({ place, message });
        }
        const name = `freeze-${(0,foreign_file/* textAt */.$6)(freeze, 'id') ?? 'period'}`;
        windows.push(...found.periods.map((period) => ({
            name,
            effect: 'frozen',
            period,
            zone: zone.zone,
        })));
    }
    return { windows, unexpressed, notes: [] };
}
function expressedOf(freeze) {
    const start = (0,foreign_cron/* parseForeignCron */.Ou)((0,foreign_file/* requiredText */.$4)(freeze, 'freeze_start'));
    const end = (0,foreign_cron/* parseForeignCron */.Ou)((0,foreign_file/* requiredText */.$4)(freeze, 'freeze_end'));
    if ('problem' in start)
        return start;
    if ('problem' in end)
        return end;
    return freezePeriods({ start: start.cron, end: end.cron });
}
function zoneOf(freeze) {
    const name = (0,foreign_file/* textAt */.$6)(freeze, 'cron_timezone') ?? 'UTC';
    return (0,foreign_zones/* toPolicyZone */.a)(rails_zones/* railsZones */.T.get(name) ?? name);
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

/***/ 41200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ datesOfCron),
/* harmony export */   S3: () => (/* binding */ yearPeriods),
/* harmony export */   mY: () => (/* binding */ spanPeriod)
/* harmony export */ });
/* harmony import */ var _time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31963);
/* harmony import */ var _week_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87197);
/** Wall clock times that come every year, and the periods that say the same. */


const commonYear = 2023;
const leapYear = 2024;
/** More than a person would read; then something else says it better, or nothing does. */
const mostDates = 62;
const mostPeriods = 12;
/** The dates that the cron selects in some year, if the days of the week do not matter. */
function datesOfCron({ months, days }) {
    return months.flatMap((month) => days.flatMap((day) => (0,_time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .toCivilDay */ .Ty)({ year: leapYear, month, day }) === undefined ? [] : { month, day }));
}
/** What covers the same wall clock minutes, every year. */
function yearPeriods(dates, times) {
    if (dates.length > mostDates)
        return { problem: `it is on ${dates.length} days of the year` };
    const spans = mergeStarts(times);
    const fit = spans.filter(isWithinDates);
    const long = spans.filter((span) => !isWithinDates(span));
    const periods = [];
    if (fit.length > 0) {
        const hours = fit
            .filter(({ length }) => length < _week_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMinutes */ .C5)
            .map(({ start, length }) => (0,_week_js__WEBPACK_IMPORTED_MODULE_1__/* .formatHours */ .BG)(start, length));
        const texts = dates.map(({ month, day }) => formatDate(month, day));
        periods.push({ dates: texts, ...(hours.length > 0 && { hours: (0,_week_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOrMany */ .Pl)(hours) }) });
    }
    for (const { month, day } of dates) {
        for (const { start, length } of long) {
            const from = { month, day, minute: start };
            const until = later(from, length);
            if (until === undefined) {
                return { problem: 'its end depends on whether the year has a 29 February' };
            }
            periods.push(spanPeriod(from, until));
        }
    }
    if (periods.length > mostPeriods)
        return { problem: `it would be ${periods.length} periods` };
    return { periods };
}
/** `from` and `until` of every year; the end is the first one after the start. */
function spanPeriod(from, until) {
    return { from: formatTime(from), until: formatTime(until) };
}
function isWithinDates({ start, length }) {
    return length < _week_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMinutes */ .C5 || (start === 0 && length === _week_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMinutes */ .C5);
}
function mergeStarts({ starts, length }) {
    const spans = [];
    for (const start of starts) {
        const last = spans.at(-1);
        if (last !== undefined && start <= last.start + last.length) {
            last.length = Math.max(last.length, start + length - last.start);
        }
        else
            spans.push({ start, length });
    }
    return spans;
}
/** The same in every year; undefined if it is not, or if it would meet the next one of its kind. */
function later(from, length) {
    if (length >= 365 * _week_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMinutes */ .C5)
        return undefined;
    const [common, leap] = [commonYear, leapYear].map((year) => {
        const start = (0,_time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .toCivilDay */ .Ty)({ year, month: from.month, day: from.day });
        if (start === undefined)
            return undefined;
        const total = from.minute + length;
        const { month, day } = (0,_time_civil_date_js__WEBPACK_IMPORTED_MODULE_0__/* .fromCivilDay */ .Gr)(start + Math.floor(total / _week_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMinutes */ .C5));
        return { month, day, minute: total % _week_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMinutes */ .C5 };
    });
    if (leap === undefined || common === undefined)
        return leap;
    return leap.month === common.month && leap.day === common.day ? leap : undefined;
}
function formatTime({ month, day, minute }) {
    const date = formatDate(month, day);
    return minute === 0 ? date : `${date}T${(0,_week_js__WEBPACK_IMPORTED_MODULE_1__/* .clock */ .pm)(minute)}`;
}
function formatDate(month, day) {
    return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
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

/***/ 47273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ railsZones)
/* harmony export */ });
/** What Rails calls time zones, as GitLab does. */
/**
 * ActiveSupport::TimeZone::MAPPING (activesupport/lib/active_support/values/time_zone.rb of rails/rails):
 * a line has the name in the IANA database, then the names of Rails.
 */
const table = `
Africa/Algiers = West Central Africa
Africa/Cairo = Cairo
Africa/Casablanca = Casablanca
Africa/Harare = Harare
Africa/Johannesburg = Pretoria
Africa/Monrovia = Monrovia
Africa/Nairobi = Nairobi
America/Argentina/Buenos_Aires = Buenos Aires
America/Asuncion = Asuncion
America/Bogota = Bogota
America/Caracas = Caracas
America/Chicago = Central Time (US & Canada)
America/Chihuahua = Chihuahua
America/Denver = Mountain Time (US & Canada)
America/Edmonton = Alberta
America/Guatemala = Central America
America/Guyana = Georgetown
America/Halifax = Atlantic Time (Canada)
America/Indiana/Indianapolis = Indiana (East)
America/Juneau = Alaska
America/La_Paz = La Paz
America/Lima = Lima | Quito
America/Los_Angeles = Pacific Time (US & Canada)
America/Mazatlan = Mazatlan
America/Mexico_City = Guadalajara | Mexico City
America/Monterrey = Monterrey
America/Montevideo = Montevideo
America/New_York = Eastern Time (US & Canada)
America/Nuuk = Greenland
America/Phoenix = Arizona
America/Puerto_Rico = Puerto Rico
America/Regina = Saskatchewan
America/Santiago = Santiago
America/Sao_Paulo = Brasilia
America/St_Johns = Newfoundland
America/Tijuana = Tijuana
America/Vancouver = Pacific Time (Canada)
Asia/Almaty = Almaty | Astana
Asia/Baghdad = Baghdad
Asia/Baku = Baku
Asia/Bangkok = Bangkok | Hanoi
Asia/Chongqing = Chongqing
Asia/Colombo = Sri Jayawardenepura
Asia/Dhaka = Dhaka
Asia/Hong_Kong = Hong Kong
Asia/Irkutsk = Irkutsk
Asia/Jakarta = Jakarta
Asia/Jerusalem = Jerusalem
Asia/Kabul = Kabul
Asia/Kamchatka = Kamchatka
Asia/Karachi = Islamabad | Karachi
Asia/Kathmandu = Kathmandu
Asia/Kolkata = Chennai | Kolkata | Mumbai | New Delhi
Asia/Krasnoyarsk = Krasnoyarsk
Asia/Kuala_Lumpur = Kuala Lumpur
Asia/Kuwait = Kuwait
Asia/Magadan = Magadan
Asia/Muscat = Abu Dhabi | Muscat
Asia/Novosibirsk = Novosibirsk
Asia/Riyadh = Riyadh
Asia/Seoul = Seoul
Asia/Shanghai = Beijing
Asia/Singapore = Singapore
Asia/Srednekolymsk = Srednekolymsk
Asia/Taipei = Taipei
Asia/Tashkent = Tashkent
Asia/Tbilisi = Tbilisi
Asia/Tehran = Tehran
Asia/Tokyo = Osaka | Sapporo | Tokyo
Asia/Ulaanbaatar = Ulaanbaatar
Asia/Urumqi = Urumqi
Asia/Vladivostok = Vladivostok
Asia/Yakutsk = Yakutsk
Asia/Yangon = Rangoon
Asia/Yekaterinburg = Ekaterinburg
Asia/Yerevan = Yerevan
Atlantic/Azores = Azores
Atlantic/Cape_Verde = Cape Verde Is.
Atlantic/South_Georgia = Mid-Atlantic
Australia/Adelaide = Adelaide
Australia/Brisbane = Brisbane
Australia/Canberra = Canberra
Australia/Darwin = Darwin
Australia/Hobart = Hobart
Australia/Melbourne = Melbourne
Australia/Perth = Perth
Australia/Sydney = Sydney
Etc/GMT+12 = International Date Line West
Europe/Amsterdam = Amsterdam
Europe/Athens = Athens
Europe/Belgrade = Belgrade
Europe/Berlin = Berlin
Europe/Bratislava = Bratislava
Europe/Brussels = Brussels
Europe/Bucharest = Bucharest
Europe/Budapest = Budapest
Europe/Copenhagen = Copenhagen
Europe/Dublin = Dublin
Europe/Helsinki = Helsinki
Europe/Istanbul = Istanbul
Europe/Kaliningrad = Kaliningrad
Europe/Kyiv = Kyiv
Europe/Lisbon = Lisbon
Europe/Ljubljana = Ljubljana
Europe/London = Edinburgh | London
Europe/Madrid = Madrid
Europe/Minsk = Minsk
Europe/Moscow = Moscow | St. Petersburg
Europe/Paris = Paris
Europe/Prague = Prague
Europe/Riga = Riga
Europe/Rome = Rome
Europe/Samara = Samara
Europe/Sarajevo = Sarajevo
Europe/Skopje = Skopje
Europe/Sofia = Sofia
Europe/Stockholm = Stockholm
Europe/Tallinn = Tallinn
Europe/Vienna = Vienna
Europe/Vilnius = Vilnius
Europe/Volgograd = Volgograd
Europe/Warsaw = Warsaw
Europe/Zagreb = Zagreb
Europe/Zurich = Bern | Zurich
Pacific/Apia = Samoa
Pacific/Auckland = Auckland | Wellington
Pacific/Chatham = Chatham Is.
Pacific/Fakaofo = Tokelau Is.
Pacific/Fiji = Fiji
Pacific/Guadalcanal = Solomon Is.
Pacific/Guam = Guam
Pacific/Honolulu = Hawaii
Pacific/Majuro = Marshall Is.
Pacific/Midway = Midway Island
Pacific/Noumea = New Caledonia
Pacific/Pago_Pago = American Samoa
Pacific/Port_Moresby = Port Moresby
Pacific/Tongatapu = Nuku'alofa
UTC = UTC
`;
/** Names of the IANA database by the name that Rails has for them. */
const railsZones = new Map(table
    .trim()
    .split('\n')
    .flatMap((line) => {
    const [zone = '', names = ''] = line.split(' = ');
    return names.split(' | ').map((name) => [name, zone]);
}));


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

export const id = 8980;
export const ids = [8980];
export const modules = {

/***/ 58980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importArgocd: () => (/* binding */ importArgocd)
});

// EXTERNAL MODULE: ./lib/time/foreign-cron.js
var foreign_cron = __webpack_require__(79450);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/cli/calendar-import/week.js
var week = __webpack_require__(87197);
// EXTERNAL MODULE: ./lib/cli/calendar-import/year.js
var year = __webpack_require__(41200);
;// CONCATENATED MODULE: ./lib/cli/calendar-import/cron-windows.js
/** Windows that begin when a cron fires and last for some time of the wall clock. */




const everyMonth = 12;
const longest = 999_999_999;
/** The periods that cover the same wall clock minutes. */
function windowPeriods(window) {
    const { cron, length } = window;
    if (length % instant/* minute */.Vc !== 0) {
        return elapsedOr(window, 'it does not last whole minutes');
    }
    if (cron.everyDay && cron.months.length === everyMonth)
        return { periods: weekOf(cron, length) };
    if (cron.everyWeekday)
        return orElapsed(window, datesIn(cron, length));
    if (cron.everyDay || cron.months.length < everyMonth) {
        return elapsedOr(window, 'it is on days of the week in some months only');
    }
    // Both days are limited: either suffices.
    const dates = datesIn(cron, length);
    if ('problem' in dates)
        return orElapsed(window, dates);
    return { periods: [...weekOf(cron, length), ...dates.periods] };
}
function weekOf(cron, length) {
    const minutes = Math.min(length / instant/* minute */.Vc, week/* weekMinutes */.u1);
    const spans = cron.weekdays.flatMap((day) => (0,foreign_cron/* timesOf */.Qv)(cron).map((time) => ({ start: day * week/* dayMinutes */.C5 + time, length: minutes })));
    return (0,week/* weekPeriods */.tw)((0,week/* toWeek */.QT)(spans));
}
function datesIn(cron, length) {
    return (0,year/* yearPeriods */.S3)((0,year/* datesOfCron */.$Y)(cron), { starts: (0,foreign_cron/* timesOf */.Qv)(cron), length: length / instant/* minute */.Vc });
}
function orElapsed(window, expressed) {
    return 'problem' in expressed ? elapsedOr(window, expressed.problem) : expressed;
}
/** In UTC the wall clock is elapsed time, so a cron period says the same; elsewhere it does not. */
function elapsedOr({ cron, length, zone }, reason) {
    const text = formatElapsed(length);
    if (zone === 'UTC' && text !== undefined) {
        return { periods: [{ cron: (0,foreign_cron/* formatCron */.gg)(cron), for: text }] };
    }
    return {
        problem: `${reason}, and a cron with a duration is elapsed time, while this lasts by the clocks of ${zone}`,
    };
}
function formatElapsed(ms) {
    const units = [
        ['h', instant/* hour */.nW],
        ['m', instant/* minute */.Vc],
        ['s', 1000],
        ['ms', 1],
    ];
    const found = units.find(([, unit]) => ms % unit === 0);
    if (found === undefined || ms / found[1] > longest)
        return undefined;
    return `${ms / found[1]}${found[0]}`;
}

// EXTERNAL MODULE: ./lib/cli/calendar-import/foreign-file.js
var foreign_file = __webpack_require__(27924);
;// CONCATENATED MODULE: ./lib/cli/calendar-import/go-duration.js
/** Durations as Go writes them: `1h30m`, `1.5h` (https://pkg.go.dev/time#ParseDuration). */

const unitMs = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    μs: 1e-3,
    ms: 1,
    s: 1000,
    m: instant/* minute */.Vc,
    h: instant/* hour */.nW,
};
const part = /(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/gu;
/** Milliseconds; undefined for another text, and for what is not longer than nothing. */
function parseGoDuration(text) {
    const positive = text.replace(/^\+/, '');
    if (text.length > 40 || positive.replace(part, '') !== '')
        return undefined;
    const ms = [...positive.matchAll(part)]
        .map(([, number, unit]) => Number(number) * (unitMs[unit ?? ''] ?? NaN))
        .reduce((sum, each) => sum + each, 0);
    return ms > 0 ? ms : undefined;
}

// EXTERNAL MODULE: ./lib/sources/foreign-zones.js
var foreign_zones = __webpack_require__(84108);
;// CONCATENATED MODULE: ./lib/cli/calendar-import/argocd.js
/**
 * Sync windows of Argo CD's AppProject. Where any `allow` window applies, everything outside of them
 * is closed; an active `deny` wins: docs/user-guide/sync_windows.md of argoproj/argo-cd. A window is
 * active if the cron fires, by the clocks of its zone, within its duration before what they show now:
 * `SyncWindows.active` in pkg/apis/application/v1alpha1/types.go. So it lasts by the wall clock.
 * `syncOverrun` speaks of syncs that run already; the gate decides before one begins.
 */





const selectors = ['applications', 'namespaces', 'clusters'];
/** Reads projects, a list of them, or several documents. Throws a UsageError. */
function importArgocd(given) {
    const projects = (0,foreign_file/* readForeign */.vM)(given).flatMap(projectsIn);
    const [first] = projects;
    if (first === undefined) {
        throw (0,foreign_file/* malformed */.Qm)({ file: given.file, line: 1, column: 1 }, 'there is no AppProject');
    }
    const windows = [];
    const unexpressed = [];
    const [project = first, ...others] = projects.filter((one) => windowsOf(one).length > 0);
    for (const other of others) {
        const message = 'another project with windows of its own: import it by itself';
        unexpressed.push({ place: other.place, message });
    }
    for (const window of windowsOf(project)) {
        const reasons = problemsOf(window);
        unexpressed.push(...reasons.map((message) => ({ place: window.place, message })));
        if (scopeProblem(window) !== undefined)
            continue;
        const zone = (0,foreign_file/* textAt */.$6)(window, 'timeZone') ?? 'UTC';
        const found = expressedOf(window, zone);
        if ('problem' in found) {
            unexpressed.push({ place: window.place, message: found.problem });
            continue;
        }
        const effect = effectOf(window);
        const reason = (0,foreign_file/* textAt */.$6)(window, 'description');
        windows.push(...found.periods.map((period) => ({
            name: reason ?? (effect === 'open' ? 'sync-allowed' : 'sync-denied'),
            effect,
            period,
            zone: found.zone,
            reason,
        })));
    }
    return { windows, unexpressed, notes: [] };
}
function projectsIn(document) {
    if (document.kind === 'list')
        return document.items.flatMap(projectsIn);
    const kind = (0,foreign_file/* textAt */.$6)(document, 'kind');
    if (kind === 'AppProject')
        return [document];
    const items = (0,foreign_file.at)(document, 'items');
    return items === undefined ? [] : (0,foreign_file/* itemsOf */.S3)(items, 'items').flatMap(projectsIn);
}
function windowsOf(project) {
    const spec = (0,foreign_file.at)(project, 'spec');
    return spec === undefined ? [] : (0,foreign_file/* itemsOf */.S3)((0,foreign_file.at)(spec, 'syncWindows'), 'syncWindows');
}
function effectOf(window) {
    const kind = (0,foreign_file/* requiredText */.$4)(window, 'kind');
    if (kind === 'allow')
        return 'open';
    if (kind === 'deny')
        return 'frozen';
    throw (0,foreign_file/* malformed */.Qm)(window.place, `"${kind}" is no kind of window`, 'a window is allow or deny');
}
function expressedOf(window, timeZone) {
    const reading = (0,foreign_cron/* parseForeignCron */.Ou)((0,foreign_file/* requiredText */.$4)(window, 'schedule'));
    if ('problem' in reading)
        return reading;
    const duration = (0,foreign_file/* requiredText */.$4)(window, 'duration');
    const length = parseGoDuration(duration);
    if (length === undefined)
        return { problem: `"${duration}" is no duration` };
    const named = (0,foreign_zones/* toPolicyZone */.a)(timeZone);
    if ('problem' in named)
        return named;
    return { ...windowPeriods({ cron: reading.cron, length, zone: named.zone }), zone: named.zone };
}
/** What a window says beyond its times. */
function problemsOf(window) {
    const scope = scopeProblem(window);
    if (scope !== undefined)
        return [scope];
    return (0,foreign_file/* isTrue */.Hn)(window, 'manualSync')
        ? ['manualSync: people may still sync by hand; in the gate a bypass is the way']
        : [];
}
/**
 * Why the window does not apply to everything. One selector suffices, or with andOperator all that
 * are given have to match.
 */
function scopeProblem(window) {
    const given = selectors
        .map((key) => ({ key, globs: (0,foreign_file/* textsAt */.i1)(window, key) }))
        .filter(({ globs }) => globs.length > 0);
    if (given.length === 0)
        return 'it names no application, and applies to none';
    const limiting = given.filter(({ globs }) => !globs.includes('*'));
    const isLimited = (0,foreign_file/* isTrue */.Hn)(window, 'andOperator')
        ? limiting.length > 0
        : limiting.length === given.length;
    if (!isLimited)
        return undefined;
    const told = limiting.map(({ key, globs }) => `${key} ${globs.join(', ')}`).join('; ');
    return `it applies to some applications only (${told}): write it into their own policies`;
}


/***/ }),

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

export const id = 3269;
export const ids = [3269];
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

/***/ 43269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importTspascoal: () => (/* binding */ importTspascoal)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33814);
/* harmony import */ var _foreign_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27924);
/* harmony import */ var _week_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87197);
/**
 * Deploy hours of the gate of tspascoal/GitHubActions.Gates.Samples: `.github/deployhours-gate.yml`, as
 * docs/Configuring.md and src/DeployHours.Gate have it. Times are UTC. A rule of the environment, in any
 * case, beats the one without a name; without either the gate rejects, as it does in a lockout.
 */



const keys = new Set(['Version', 'Lockout', 'DeployDays', 'Rules']);
const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const workdays = [0, 1, 2, 3, 4];
/** Reads the file. Throws a UsageError. */
function importTspascoal(given) {
    const [file] = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readForeign */ .vM)(given);
    if (file?.kind !== 'map') {
        throw (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)({ file: given.file, line: 1, column: 1 }, 'there are no Rules');
    }
    const unknown = [...file.entries].find(([key]) => !keys.has(key));
    if (unknown !== undefined)
        throw (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(unknown[1].place, `there is no key "${unknown[0]}"`);
    const rule = ruleOf(file, given.environment);
    const days = daysOf(file);
    const unexpressed = [];
    const spans = [];
    for (const slot of (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_1__.at)(rule, 'DeploySlots'), 'DeploySlots')) {
        const found = toSlot(slot);
        if ('problem' in found)
            unexpressed.push({ place: slot.place, message: found.problem });
        else
            spans.push(...days.map((day) => ({ ...found, start: day * _week_js__WEBPACK_IMPORTED_MODULE_2__/* .dayMinutes */ .C5 + found.start })));
    }
    const wait = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_1__.at)(rule, 'WaitMinutes');
    if (wait !== undefined && (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(wait, 'WaitMinutes') !== '0') {
        const message = 'WaitMinutes: the gate does not wait before it looks';
        unexpressed.push({ place: wait.place, message });
    }
    const zone = 'UTC';
    const windows = (0,_week_js__WEBPACK_IMPORTED_MODULE_2__/* .weekPeriods */ .tw)((0,_week_js__WEBPACK_IMPORTED_MODULE_2__/* .toWeek */ .QT)(spans)).map((period) => ({
        name: 'deploy-hours',
        effect: 'open',
        period,
        zone,
    }));
    if ((0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrue */ .Hn)(file, 'Lockout')) {
        const reason = 'Lockout is true';
        const period = { days: 'mon-sun' };
        windows.push({ name: 'lockout', effect: 'frozen', period, zone, reason });
    }
    return { windows, unexpressed, notes: [] };
}
function ruleOf(file, environment) {
    const rules = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_1__.at)(file, 'Rules'), 'Rules');
    const named = rules.map((rule) => ({ rule, name: (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(rule, 'Environment') ?? '' }));
    const wanted = environment.toLowerCase();
    const found = named.find(({ name }) => name.toLowerCase() === wanted) ??
        named.find(({ name }) => name === '');
    if (found !== undefined)
        return found.rule;
    throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${file.place.file} has no rule for ${environment}`, `write --environment with one of: ${named.map(({ name }) => name).join(', ')}`);
}
function daysOf(file) {
    const given = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_1__.at)(file, 'DeployDays');
    if (given === undefined)
        return workdays;
    const items = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(given, 'DeployDays');
    if (items.length === 0)
        throw (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(given.place, 'DeployDays is empty');
    return items.map((item) => {
        const name = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(item, 'a day');
        const day = dayNames.indexOf(name.toLowerCase());
        if (day < 0)
            throw (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(item.place, `"${name}" is no day of the week`);
        return day;
    });
}
function toSlot(slot) {
    const [start, end] = ['Start', 'End'].map((key) => {
        const text = (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredText */ .$4)(slot, key);
        const found = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/.exec(text);
        const [hours, minutes, seconds] = [found?.[1], found?.[2], found?.[3] ?? '0'].map(Number);
        if (!((hours ?? 24) <= 23 && (minutes ?? 60) <= 59 && (seconds ?? 60) <= 59)) {
            throw (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(slot.place, `${key} "${text}" is no time of a day`);
        }
        return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
    });
    if (start === undefined || end === undefined || end < start) {
        throw (0,_foreign_file_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(slot.place, 'End is before Start');
    }
    if (start === end)
        return { problem: 'this slot lasts an instant only' };
    if (start % 60 !== 0 || end % 60 !== 0) {
        return { problem: 'a policy has no seconds: round the slot to minutes first' };
    }
    return { start: start / 60, length: (end - start) / 60 };
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

export const id = 1655;
export const ids = [1655];
export const modules = {

/***/ 2575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ loadRecords)
/* harmony export */ });
/** Building and reading records needs canonical JSON, which most runs that fail do not. */
function loadRecords() {
    return __webpack_require__.e(/* import() */ 5126).then(__webpack_require__.bind(__webpack_require__, 5126));
}


/***/ }),

/***/ 4585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadPolicy)
});

// EXTERNAL MODULE: ./lib/policy/fault.js
var fault = __webpack_require__(6546);
// EXTERNAL MODULE: ./lib/time/civil-date.js
var civil_date = __webpack_require__(1963);
;// CONCATENATED MODULE: ./lib/time/period-fault.js
/** What is wrong with a period as written, on its way from where it is found to `parsePeriod`. */
/** `message` names what was observed, `hint` what to write instead. */
class PeriodFault extends Error {
    path;
    hint;
    constructor(path, message, { hint } = {}) {
        super(message);
        this.name = 'PeriodFault';
        this.path = path;
        this.hint = hint;
    }
}

// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(6216);
;// CONCATENATED MODULE: ./lib/time/wall-clock-syntax.js
/** Times, hours and days of the week as policies write them. */



/** Milliseconds after 00:00 of a text such as `17:00`; `24:00` is the end of the day. */
function parseClock(text) {
    const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(text) ?? [];
    if (hours === undefined || Number(minutes) > 59)
        return undefined;
    const time = Number(hours) * instant/* hour */.nW + Number(minutes) * instant/* minute */.Vc;
    return time <= instant/* day */.vd ? time : undefined;
}
/** `09:00-16:00`; an end at or before the start is on the next day. Throws a PeriodFault. */
function parseHours(text, path) {
    const span = toHours(text);
    if (span !== undefined)
        return span;
    const [start, end] = text.split('-');
    if (start === end) {
        throw new PeriodFault(path, `${quote(text)} starts and ends at the same time`, {
            hint: 'for the whole day leave hours out',
        });
    }
    const suggestion = suggestHours(text) ?? 'HH:MM-HH:MM up to 24:00, such as 09:00-16:00';
    throw new PeriodFault(path, `${quote(text)} is not a span of hours`, {
        hint: `write ${suggestion}`,
    });
}
/** `mon`, or the days of `mon-thu`; `fri-mon` wraps around the end of the week. Throws a PeriodFault. */
function parseWeekdays(text, path) {
    const names = text.split('-');
    if (names.length > 2)
        throw unknownDays(text, path);
    const [first = '', last = first] = names;
    const from = parseWeekday(first, { text, path });
    const days = (parseWeekday(last, { text, path }) - from + civil_date/* weekdays */.mx.length) % civil_date/* weekdays */.mx.length;
    const twice = [...civil_date/* weekdays */.mx, ...civil_date/* weekdays */.mx];
    return twice.slice(from, from + days + 1);
}
/** `fri 17:00`. Throws a PeriodFault. */
function parseWeekTime(text, path) {
    const [name = '', clock = '', ...rest] = text.split(' ');
    const weekday = civil_date/* weekdays */.mx.find((known) => known === name);
    const time = parseClock(clock);
    if (weekday !== undefined && time !== undefined && rest.length === 0)
        return { weekday, time };
    const suggestion = `${nearestWeekday(name) ?? 'fri'} ${clockLike(clock) ?? '17:00'}`;
    throw new PeriodFault(path, `${quote(text)} is not a day and a time`, {
        hint: `write a day and a time, such as ${suggestion}`,
    });
}
function toHours(text) {
    const [from = '', until = '', ...rest] = text.split('-');
    const start = parseClock(from);
    const end = parseClock(until);
    if (start === undefined || end === undefined || rest.length > 0)
        return undefined;
    if (start === end || start === instant/* day */.vd)
        return undefined;
    return { start, end: end > start ? end : end + instant/* day */.vd };
}
function suggestHours(text) {
    const [from = '', until = ''] = text.split(/\s*(?:-|–|to)\s*/);
    const suggestion = `${clockLike(from.trim()) ?? ''}-${clockLike(until.trim()) ?? ''}`;
    return toHours(suggestion) && suggestion;
}
/** `9` and `9:00` as 09:00; undefined for what cannot be a time. */
function clockLike(text) {
    const [, hours, minutes = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text) ?? [];
    const clock = `${hours?.padStart(2, '0') ?? ''}:${minutes}`;
    return parseClock(clock) === undefined ? undefined : clock;
}
function parseWeekday(name, at) {
    const index = civil_date/* weekdays */.mx.findIndex((weekday) => weekday === name);
    if (index < 0)
        throw unknownDays(at.text, at.path);
    return index;
}
function unknownDays(text, path) {
    return new PeriodFault(path, `${quote(text)} is not a day of the week or a range of days`, {
        hint: suggestDays(text) ?? `write days as in [mon, wed-fri]: ${civil_date/* weekdays */.mx.join(', ')}`,
    });
}
function suggestDays(text) {
    if (/^week-?days?$/i.test(text))
        return 'write mon-fri';
    if (/^week-?ends?$/i.test(text))
        return 'write sat-sun';
    const parts = text.split(/\s*([,–-]|\bto\b)\s*/);
    const names = parts.filter((_, index) => index % 2 === 0).map(nearestWeekday);
    if (names.includes(undefined))
        return undefined;
    return parts[1] === ',' || names.length > 2
        ? `write a list: [${names.join(', ')}]`
        : `did you mean ${names.join('-')}?`;
}
/** The day that shares its first three letters with the text, or two of them in their place. */
function nearestWeekday(text) {
    const letters = text.trim().toLowerCase().slice(0, 3);
    const nearest = [...civil_date/* weekdays */.mx].sort((a, b) => sharedLetters(b, letters) - sharedLetters(a, letters))[0];
    return nearest !== undefined && sharedLetters(nearest, letters) >= 2 ? nearest : undefined;
}
function sharedLetters(weekday, letters) {
    return [0, 1, 2].filter((index) => weekday[index] === letters[index]).length;
}
function quote(text) {
    return JSON.stringify(text);
}

;// CONCATENATED MODULE: ./lib/time/date-syntax.js
/** Dates as policies write them: of one year, of every year, with or without a time. */



const leapYear = 2024;
/** Dates of the grammar that this version reads but does not evaluate. */
const positions = ['day', 'business-day', 'weekday'];
/** Which position in a month, quarter or year a date is written as; undefined for a text. */
function positionIn(config) {
    if (config === undefined || typeof config === 'string')
        return undefined;
    return positions.find((key) => config[key] !== undefined);
}
/** `2026-12-01` or `12-01`, either with `T18:00`. Throws a PeriodFault. */
function parseDateRule(config, path) {
    if (typeof config !== 'string') {
        throw new PeriodFault(path, 'This is not a date', { hint: dateForms });
    }
    const [date = '', clock, ...rest] = config.split('T');
    const isDate = /^(\d{4}-)?\d{2}-\d{2}$/.test(date);
    const time = clock === undefined ? undefined : parseClock(clock);
    if (!isDate || rest.length > 0 || (clock !== undefined && time === undefined)) {
        throw new PeriodFault(path, `${JSON.stringify(config)} is not a date`, {
            hint: suggestDate(config) ?? dateForms,
        });
    }
    const rule = toRule(date);
    if (rule === undefined) {
        throw new PeriodFault(path, `There is no ${date}`, { hint: 'write a day that the month has' });
    }
    return time === undefined ? rule : { ...rule, time };
}
/** Like `parseDateRule`, without a time: for what stands for whole days. Throws a PeriodFault. */
function parseDayRule(config, path) {
    const rule = parseDateRule(config, path);
    if (rule.time !== undefined) {
        throw new PeriodFault(path, `${JSON.stringify(config)} has a time, a whole day is expected`, {
            hint: 'write the date alone, or from and until with times',
        });
    }
    return rule;
}
/** True for text that can only be meant as a date, and not as the id of a period. */
function looksLikeDate(text) {
    return /^\d{1,4}([-/.]\d{1,2}){1,2}(?![\w-])|^\d{1,4}-\d{1,2}(-\d{1,2})?T/.test(text);
}
const dateForms = 'write a date such as 2026-12-01, or 12-01 for every year; with a time 2026-12-01T18:00';
function toRule(date) {
    if (date.length > 'MM-DD'.length) {
        const fullDay = (0,civil_date/* parseCivilDate */.Di)(date);
        return fullDay === undefined ? undefined : { kind: 'full', day: fullDay };
    }
    const [month = 0, day = 0] = date.split('-').map(Number);
    const exists = (0,civil_date/* toCivilDay */.Ty)({ year: leapYear, month, day }) !== undefined;
    return exists ? { kind: 'yearly', month, dayOfMonth: day } : undefined;
}
const almostDate = /^(?<year>\d{4}-)?(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ](?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/i;
function suggestDate(text) {
    const parts = almostDate.exec(text)?.groups;
    if (parts === undefined)
        return undefined;
    const date = `${parts['year'] ?? ''}${twoDigits(parts['month'])}-${twoDigits(parts['day'])}`;
    const time = parts['hour'] !== undefined ? `T${twoDigits(parts['hour'])}:${twoDigits(parts['minute'])}` : '';
    if (toRule(date) === undefined)
        return undefined;
    if (time !== '' && parseClock(time.slice(1)) === undefined)
        return undefined;
    const zone = parts['zone'] !== undefined ? ', a wall clock time in the zone of the period' : '';
    return `write ${date}${time}${zone}`;
}
function twoDigits(part) {
    return (part ?? '').padStart(2, '0');
}

// EXTERNAL MODULE: ./lib/time/duration.js
var duration = __webpack_require__(5921);
;// CONCATENATED MODULE: ./lib/time/period-config.js


/** The keys that make a kind; a period has keys of one line only. */
const kinds = [
    ['days'],
    ['dates'],
    ['from', 'through', 'until'],
    ['weekly'],
    ['holidays'],
    ['calendar'],
    ['rrule'],
    ['cron'],
];
/** Keys that only mean something beside others; `hours` alone are the hours of every day. */
const companions = [
    { key: 'hours', beside: ['days', 'dates'] },
    { key: 'only', beside: ['calendar'] },
    { key: 'start', beside: ['rrule'] },
    { key: 'for', beside: ['rrule', 'cron'] },
];
/** Which kind of period it is. Throws a PeriodFault for none, for several, and for a part of one. */
function kindOf(config) {
    refuseMixture(config);
    const { days, hours, dates, weekly } = config;
    if (dates !== undefined)
        return { kind: 'dates', dates, hours };
    if (weekly !== undefined)
        return toWeekly(weekly);
    if (kinds[2].some((key) => config[key] !== undefined))
        return toSpan(config);
    if (config.holidays !== undefined)
        return { kind: 'not-built', what: 'holidays' };
    if (config.calendar !== undefined)
        return { kind: 'not-built', what: 'calendar' };
    if (config.rrule !== undefined)
        return toRecurrence(config, 'rrule');
    if (config.cron !== undefined)
        return toRecurrence(config, 'cron');
    if (days !== undefined || hours !== undefined)
        return { kind: 'weekdays', days, hours };
    throw new PeriodFault([], 'This period does not say when it is', {
        hint: 'write days and hours, dates, from with through or until, or weekly',
    });
}
function refuseMixture(config) {
    const [first, second] = kinds.flatMap((keys) => keys.find((key) => config[key] !== undefined) ?? []);
    if (first !== undefined && second !== undefined) {
        throw new PeriodFault([second], `\`${first}\` and \`${second}\` are two kinds of period`, {
            hint: 'make two periods of it, or limit one with valid-from and valid-until',
        });
    }
    for (const { key, beside } of companions) {
        const isAlone = key === 'hours' && first === undefined;
        if (config[key] === undefined || isAlone || beside.some((host) => host === first))
            continue;
        throw new PeriodFault([key], `\`${key}\` goes with ${either(beside)} only`, {
            hint: key === 'hours'
                ? 'write days and hours, limited by valid-from and valid-until'
                : `remove it, or add ${either(beside)}`,
        });
    }
}
function toSpan({ from, through, until }) {
    if (through !== undefined && until !== undefined) {
        throw new PeriodFault(['until'], '`through` and `until` both say when it ends', {
            hint: 'keep through for the last day, or until for an instant',
        });
    }
    if (from === undefined) {
        const end = through === undefined ? 'until' : 'through';
        throw new PeriodFault([end], `\`${end}\` has no beginning`, { hint: 'add from: <first day>' });
    }
    if (through !== undefined)
        return { kind: 'through', from, through };
    if (until !== undefined)
        return { kind: 'until', from, until };
    throw new PeriodFault(['from'], '`from` has no end', {
        hint: 'add through: <last day>, or until: <the instant at which it ends>',
    });
}
function toWeekly({ from, until }) {
    if (from !== undefined && until !== undefined)
        return { kind: 'weekly', from, until };
    const missing = from === undefined ? 'from' : 'until';
    throw new PeriodFault(['weekly'], `\`weekly\` has no \`${missing}\``, {
        hint: 'write { from: fri 17:00, until: mon 09:00 }',
    });
}
function toRecurrence(config, what) {
    if (what === 'rrule' && config.start === undefined) {
        throw new PeriodFault(['rrule'], '`rrule` has no `start`', {
            hint: 'add start: 2026-12-01T18:00, the first time',
        });
    }
    const length = config.for;
    if (length === undefined) {
        throw new PeriodFault([what], `\`${what}\` has no \`for\``, {
            hint: 'add for: 2h, how long each one lasts',
        });
    }
    if (!duration/* preciseElapsedPattern */.gN.test(length) || (0,duration/* parseElapsed */.Er)(length) === 0) {
        const days = /^([1-9]\d{0,3}) ?d$/.exec(length)?.[1];
        throw new PeriodFault(['for'], `${JSON.stringify(length)} is not an elapsed time`, {
            hint: days === undefined ? 'write it in h, m or s: 2h' : `write ${String(Number(days) * 24)}h`,
        });
    }
    return { kind: 'not-built', what };
}
function either(keys) {
    return keys.map((key) => `\`${key}\``).join(' or ');
}

// EXTERNAL MODULE: ./lib/time/occurrences.js
var occurrences = __webpack_require__(4503);
;// CONCATENATED MODULE: ./lib/time/period-rule.js

/** A wall clock time as a number, to compare two of them; a date counts as its 00:00. */
function nominalTime({ day, time = 0 }) {
    return day * instant/* day */.vd + time;
}

;// CONCATENATED MODULE: ./lib/time/period-existence.js


// 02-29 may be eight years away (1896 to 1904, 2096 to 2104).
const nineYears = 9 * 366;
const twoYears = 2 * 366;
const leapYearStart = 19_723; // 2024-01-01
/**
 * False if its dates, exceptions and validity leave nothing of it. Clock changes and other periods
 * as exceptions do not count: this needs no zone.
 */
function canOccur(rule) {
    const { shape, validFrom, validUntil } = rule;
    switch (shape.kind) {
        case 'weekdays':
        case 'weekly': {
            if (validFrom === undefined || validUntil === undefined)
                return true;
            const range = { first: validFrom.day, last: validUntil.day };
            return range.last - range.first > twoYears || occursIn(rule, range);
        }
        case 'dates':
            return shape.dates.some((date) => occursIn(rule, rangeOf(date, rule)));
        case 'through':
        case 'until':
            return occursIn(rule, rangeOf(shape.from, rule));
    }
}
function rangeOf(date, { validFrom, validUntil }) {
    if (date.kind === 'full')
        return { first: date.day, last: date.day };
    const earliest = validUntil === undefined ? leapYearStart : validUntil.day - nineYears;
    const first = validFrom?.day ?? earliest;
    return { first, last: first + nineYears };
}
function occursIn(rule, range) {
    return (0,occurrences/* occurrencesOf */.O)(rule.shape, range).some((occurrence) => isValid(occurrence, rule) && !isExcepted(occurrence.from.day, rule));
}
function isValid({ from, until }, { validFrom, validUntil }) {
    return ((validFrom === undefined || nominalTime(until) > nominalTime(validFrom)) &&
        (validUntil === undefined || nominalTime(from) < nominalTime(validUntil)));
}
function isExcepted(day, { except }) {
    return except.dates.some((date) => (0,occurrences/* datesOf */.r)(date, { first: day, last: day }).length > 0);
}

;// CONCATENATED MODULE: ./lib/time/period-shape.js
/** The kinds of a period as written, turned into the shapes of its rule. */






/** Reads the values of a period. Throws a PeriodFault. */
function parseShape(config) {
    switch (config.kind) {
        case 'weekdays':
            return { kind: 'weekdays', days: toDays(config.days), hours: period_shape_toHours(config.hours) };
        case 'dates':
            return {
                kind: 'dates',
                dates: refuseEmpty(config.dates, 'dates').map((date, index) => parseDayRule(date, ['dates', index])),
                hours: period_shape_toHours(config.hours),
            };
        case 'through':
            return toThrough(config);
        case 'until':
            return toUntil(config);
        case 'weekly':
            return period_shape_toWeekly(config);
    }
}
function toDays(config = [...civil_date/* weekdays */.mx]) {
    const found = eachText(config, 'days').flatMap(({ text, path }) => parseWeekdays(text, path));
    return civil_date/* weekdays */.mx.filter((weekday) => found.includes(weekday));
}
function period_shape_toHours(config) {
    if (config === undefined)
        return [];
    return eachText(config, 'hours').map(({ text, path }) => parseHours(text, path));
}
function eachText(config, key) {
    if (typeof config === 'string')
        return [{ text: config, path: [key] }];
    return refuseEmpty(config, key).map((text, index) => ({ text, path: [key, index] }));
}
function refuseEmpty(list, key) {
    if (list.length > 0)
        return list;
    throw new PeriodFault([key], `\`${key}\` is empty`, { hint: 'name at least one' });
}
function toThrough(config) {
    const from = parseStart(config.from);
    const through = parseDayRule(config.through, ['through']);
    refuseMismatch(from, { key: 'through', end: through });
    if (from.kind === 'full' && through.kind === 'full' && through.day < from.day) {
        throw new PeriodFault(['through'], '`through` is before `from`', {
            hint: 'through is the last day, included',
        });
    }
    return { kind: 'through', from, through };
}
function toUntil(config) {
    const from = parseStart(config.from);
    const until = parseDateRule(config.until, ['until']);
    refuseMismatch(from, { key: 'until', end: until });
    if (from.kind === 'full' && until.kind === 'full' && nominalTime(until) <= nominalTime(from)) {
        throw new PeriodFault(['until'], '`until` is not after `from`', {
            hint: 'until is the instant at which it ends, a date its 00:00; for a last day write through',
        });
    }
    return { kind: 'until', from, until };
}
function period_shape_toWeekly(config) {
    const from = parseWeekTime(config.from, ['weekly', 'from']);
    refuseEndOfDay(from, ['weekly', 'from']);
    const until = parseWeekTime(config.until, ['weekly', 'until']);
    return { kind: 'weekly', from, until };
}
function parseStart(config) {
    const from = parseDateRule(config, ['from']);
    refuseEndOfDay(from, ['from']);
    return from;
}
/** 24:00 is an end; as a start it would belong to two days. */
function refuseEndOfDay({ time }, path) {
    if (time !== instant/* day */.vd)
        return;
    throw new PeriodFault(path, '24:00 is the end of a day', { hint: 'write 00:00 of the next day' });
}
function refuseMismatch(from, { key, end }) {
    if (from.kind === end.kind)
        return;
    const message = from.kind === 'full'
        ? `\`from\` is in one year, \`${key}\` in every year`
        : `\`from\` is in every year, \`${key}\` in one year`;
    throw new PeriodFault([key], message, { hint: 'give both a year, or neither' });
}

;// CONCATENATED MODULE: ./lib/time/period-syntax.js
/** Periods as policies write them, turned into rules, with what is wrong as data. */






/** Reads a period. It does not throw. */
function parsePeriod(config) {
    try {
        const kind = kindOf(config);
        const validity = parseValidity(config);
        const position = firstPosition(config);
        if (kind.kind === 'not-built')
            return kind;
        if (position !== undefined)
            return { kind: 'not-built', what: position };
        const period = { shape: parseShape(kind), except: parseExceptions(config), ...validity };
        if (!canOccur(period)) {
            throw new PeriodFault([], 'This period never takes place', {
                hint: 'its dates, exceptions and validity leave nothing of it',
            });
        }
        return { kind: 'period', period, warnings: leapDayWarnings(config) };
    }
    catch (fault) {
        if (!(fault instanceof PeriodFault))
            throw fault;
        const { path, message, hint } = fault;
        return { kind: 'problem', path, message, ...(hint !== undefined && { hint }) };
    }
}
/** The first date such as `{ business-day: -2, of: month }`. */
function firstPosition({ from, through, until, dates = [], except = [] }) {
    return [from, through, until, ...dates, ...except].map(positionIn).find((key) => key);
}
function parseExceptions({ except }) {
    if (except?.length === 0) {
        throw new PeriodFault(['except'], '`except` is empty', { hint: 'remove it' });
    }
    const entries = except ?? [];
    const dates = entries.flatMap((entry, index) => typeof entry === 'string' && !looksLikeDate(entry)
        ? []
        : parseDayRule(entry, ['except', index]));
    const periods = entries.flatMap((entry) => typeof entry === 'string' && !looksLikeDate(entry) ? entry : []);
    return { dates, periods };
}
function parseValidity(config) {
    const validFrom = parseLimit(config, 'valid-from');
    const validUntil = parseLimit(config, 'valid-until');
    if (validFrom && validUntil && nominalTime(validUntil) <= nominalTime(validFrom)) {
        throw new PeriodFault(['valid-until'], '`valid-until` is not after `valid-from`', {
            hint: 'valid-until is the first day or instant at which it is not valid any more',
        });
    }
    return { ...(validFrom && { validFrom }), ...(validUntil && { validUntil }) };
}
function parseLimit(config, key) {
    const text = config[key];
    if (text === undefined)
        return undefined;
    const limit = parseDateRule(text, [key]);
    if (limit.kind === 'yearly') {
        throw new PeriodFault([key], `${JSON.stringify(text)} has no year`, {
            hint: 'write a date of one year, such as 2026-12-01',
        });
    }
    return limit;
}
/** 02-29 is legal, and its occurrence is skipped in three years of four (policy.md 3). */
function leapDayWarnings(config) {
    const dates = [
        [['from'], config.from],
        [['through'], config.through],
        [['until'], config.until],
        ...(config.dates ?? []).map((date, index) => [['dates', index], date]),
    ];
    return dates
        .filter(([, date]) => typeof date === 'string' && date.startsWith('02-29'))
        .map(([path]) => ({
        path,
        message: '02-29 exists in leap years only; in other years this does not take place',
        hint: 'write 02-28 or 03-01 if it is meant for every year',
    }));
}

// EXTERNAL MODULE: ./lib/policy/blocks.js
var policy_blocks = __webpack_require__(7290);
// EXTERNAL MODULE: ./lib/policy/grammar.js
var grammar = __webpack_require__(1431);
// EXTERNAL MODULE: ./lib/policy/suggest.js
var suggest = __webpack_require__(3304);
;// CONCATENATED MODULE: ./lib/policy/names.js



/** What a use of a name is called in messages, and where its definitions stand. */
const vocabulary = {
    period: 'periods',
    group: 'groups',
    report: 'reports',
    dependency: 'dependencies',
    tickets: 'tickets',
    calendar: 'calendars',
    region: 'regions',
};
/** The names in a layer that nothing defines. Slots are looked for in the layers below. */
function nameFaults(layer, layers) {
    const uses = [...ruleUses(layer), ...wordUses(layer)];
    return uses.flatMap((use) => {
        const slot = use.kind === 'report' || use.kind === 'dependency';
        const defining = slot ? layers : layers.slice(layer.index);
        const known = defining.flatMap(({ config }) => definitions(config, use.kind));
        if (known.includes(use.name))
            return [];
        return [
            (0,fault/* faultIn */._8)(layer.yaml, {
                code: slot ? 'policy/unfilled-slot' : 'policy/unknown-name',
                severity: slot ? 'warning' : 'error',
                path: use.path,
                message: slot
                    ? `no layer fills the ${use.kind} "${use.name}"; the rule that demands it cannot pass`
                    : `unknown ${use.kind} "${use.name}" in ${keysOf(use.path)}`,
                hint: slot ? `write ${vocabulary[use.kind]}: { ${use.name}: … }` : (0,suggest/* suggest */.Z)(use.name, known),
            }),
        ];
    });
}
/** The last keys on the way to a name, without its place in a list: `windows.open`. */
function keysOf(path) {
    return path
        .filter((key) => typeof key === 'string')
        .slice(-2)
        .join('.');
}
function definitions(config, kind) {
    return Object.keys(config[vocabulary[kind]] ?? {});
}
/** The uses in the rules of every environment and its `also` blocks. */
function ruleUses(layer) {
    return Object.entries(layer.config.environments ?? {}).flatMap(([id, environment]) => {
        const also = Object.entries(environment.also ?? {}).flatMap(([alsoId, { when }]) => conditionUses(when, ['environments', id, 'also', alsoId]));
        return [...also, ...(0,policy_blocks/* blocksOf */.S)(id, environment).flatMap(blockUses)];
    });
}
function blockUses({ check, config, path }) {
    const names = check
        .names(config)
        .flatMap(({ kind, name, path: below }) => kind === 'environment' ? [] : [{ kind, name, path: [...path, ...below] }]);
    return [...names, ...nestedConditions(config, path)];
}
/** Conditions stand at the block, at its entries, and at entries of those. */
function nestedConditions(value, path) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return [];
    return Object.entries(value).flatMap(([key, below]) => key === 'when' ? conditionUses(below, path) : nestedConditions(below, [...path, key]));
}
function conditionUses(when, path) {
    const uses = (kind, key) => [when?.[key] ?? []].flat().map((name) => ({ kind, name, path: [...path, 'when', key] }));
    return [...uses('period', 'during'), ...uses('region', 'region')];
}
/** The uses in words: exceptions of periods, calendars, classes, bypasses. */
function wordUses({ config }) {
    const uses = [];
    const use = (kind, name, path) => {
        if (name !== undefined)
            uses.push({ kind, name, path });
    };
    for (const [id, period] of Object.entries(config.periods ?? {})) {
        use('calendar', period.calendar, ['periods', id, 'calendar']);
        for (const [index, excepted] of (period.except ?? []).entries()) {
            if (typeof excepted === 'string' && !/^\d/.test(excepted)) {
                use('period', excepted, ['periods', id, 'except', index]);
            }
        }
    }
    for (const [id, rule] of Object.entries(config.classes ?? {})) {
        use('tickets', rule?.ticket?.from, ['classes', id, 'ticket', 'from']);
    }
    for (const [id, rule] of Object.entries(config.bypass?.approvals ?? {})) {
        use('group', rule.from, ['bypass', 'approvals', id, 'from']);
    }
    return uses;
}

;// CONCATENATED MODULE: ./lib/policy/seal.js
/** Words are sealed: a layer below may use and add them, never redefine one. */

/** Words that one layer states once; `exceptions` belong to each layer and are no such word. */
const single = [
    'timezone',
    'holidays',
    'weekend',
    'fiscal-year',
    'people',
    'catalog',
    'holds',
    'risk',
    'bypass',
    'records',
];
/** Words that are maps: each id is stated once. */
const keyed = [
    'services',
    'calendars',
    'regions',
    'groups',
    'periods',
    'tickets',
    'classes',
];
/** The words of a layer that a layer above has defined already. */
function sealFaults(layer, layers) {
    const above = layers.slice(layer.index + 1);
    const found = [];
    for (const word of single) {
        const owner = above.find(({ config }) => config[word] !== undefined);
        if (layer.config[word] !== undefined && owner) {
            found.push({ path: [word], owner: owner.file.name });
        }
    }
    for (const word of keyed) {
        for (const id of Object.keys(layer.config[word] ?? {})) {
            const owner = above.find(({ config }) => Object.hasOwn(config[word] ?? {}, id));
            if (owner)
                found.push({ path: [word, id], owner: owner.file.name });
        }
    }
    return found.map(({ path, owner }) => (0,fault/* faultIn */._8)(layer.yaml, {
        code: 'policy/redefined',
        path,
        part: 'key',
        message: `${path.join('.')} is defined in ${owner} already`,
        hint: 'words are sealed: use another id, or ask the owner of that layer',
    }));
}

;// CONCATENATED MODULE: ./lib/policy/versions.js
/** Versions of the gate, as `requires-gate` names them. */
/** True if `required` (v1.4 or 1.4.2) is newer than the running version. */
function isNewer(required, running) {
    const wanted = partsOf(required);
    const present = partsOf(running);
    for (const index of [0, 1, 2]) {
        const apart = (wanted[index] ?? 0) - (present[index] ?? 0);
        if (apart !== 0)
            return apart > 0;
    }
    return false;
}
function partsOf(version) {
    return version.replace(/^v/, '').split('.').map(Number);
}

;// CONCATENATED MODULE: ./lib/policy/link.js
/** Links the layers: words are sealed, names resolve in the layer or above, periods make sense. */







/** Links a chain of layers; each is told with its own line and column. */
function linkPolicy(chain, context) {
    const faults = [...chain.faults];
    const running = context.engineVersion;
    // A key that only a newer gate knows is told as what it is, not as an unknown key.
    const newer = chain.unread === undefined ? [] : gateFaults(requiredBy(chain.unread), running);
    if (newer.length > 0)
        return { faults: newer };
    faults.push(...chain.layers.flatMap(({ config, yaml }) => gateFaults({ required: config['requires-gate'], yaml }, running)));
    if (chain.layers.length === 0 || (0,fault/* hasErrors */.Cs)(faults))
        return { faults };
    const layers = chain.layers.map((layer) => linkLayer({ layer, chain, faults }));
    for (const layer of layers) {
        faults.push(...sealFaults(layer, chain.layers));
        faults.push(...zoneFaults(layer, context));
        faults.push(...nameFaults(layer, layers));
    }
    const timezone = layers.map(({ config }) => config.timezone).find((zone) => zone !== undefined);
    faults.push(...missingTimezone(layers));
    if ((0,fault/* hasErrors */.Cs)(faults))
        return { faults };
    const warnings = faults.filter(({ severity }) => severity === 'warning');
    return { policy: { layers, timezone: timezone ?? 'UTC', warnings }, faults };
}
/** What a file requires that does not follow the grammar as a whole. */
function requiredBy(yaml) {
    const parsed = grammar/* policySchema */.wh.shape['requires-gate'].safeParse(yaml.value?.['requires-gate']);
    return { required: parsed.success ? parsed.data : undefined, yaml };
}
/** A layer that needs a newer gate says so, instead of an unknown key in 400 repositories. */
function gateFaults({ required, yaml }, running) {
    if (required === undefined || !isNewer(required, running))
        return [];
    return [
        (0,fault/* faultIn */._8)(yaml, {
            code: 'policy/gate-too-old',
            path: ['requires-gate'],
            message: `this policy needs promotion-gate ${required} or newer, this is v${running}`,
            hint: 'upgrade the action, the component or the command; the policy itself may be right',
        }),
    ];
}
function linkLayer(part) {
    const { layer, chain, faults } = part;
    const visible = chain.layers.slice(layer.index);
    const periods = new Map();
    for (const source of [...visible].reverse()) {
        const told = source === layer ? faults : undefined;
        for (const [id, config] of Object.entries(source.config.periods ?? {})) {
            periods.set(id, definePeriod({ id, config, layer: source, faults: told }));
        }
    }
    settleExceptions({ periods, layer, faults });
    const regions = new Map([...visible].reverse().flatMap(({ config }) => Object.entries(config.regions ?? {})));
    const weekend = visible.map(({ config }) => config.weekend).find((days) => days !== undefined);
    return { ...layer, periods, regions, weekend: weekend ?? ['sat', 'sun'] };
}
/** A period that excepts one that is not evaluated is not evaluated either; circles are errors. */
function settleExceptions(part) {
    const { periods, layer, faults } = part;
    const rules = new Map([...periods].map(([id, { rule }]) => [id, rule]));
    const known = new Map();
    for (const [id, defined] of periods) {
        const { state: settled } = settle({ id, rules, trail: [], known });
        if (settled === 'circle' && defined.layer === layer.file.name) {
            faults.push((0,fault/* faultIn */._8)(layer.yaml, {
                code: 'policy/period',
                path: ['periods', id, 'except'],
                message: `period ${id} excepts itself in the end`,
                hint: 'remove one of the exceptions of the circle',
            }));
        }
        if (settled !== 'built' && settled !== 'circle') {
            periods.set(id, { ...defined, rule: { notBuilt: settled } });
            if (!('notBuilt' in defined.rule) && defined.layer === layer.file.name) {
                faults.push((0,fault/* faultIn */._8)(layer.yaml, {
                    code: 'policy/not-built',
                    severity: 'warning',
                    path: ['periods', id, 'except'],
                    message: `period ${id}: ${settled}: not evaluated; what depends on it is unknown, never a pass`,
                }));
            }
        }
    }
}
/** Periods may except periods that except others, but not without end: each costs an expansion. */
const deepest = 4;
function settle(part) {
    const { id, trail, known } = part;
    if (trail.includes(id))
        return { state: 'circle', depth: 0 };
    const settled = known.get(id) ?? settleAnew(part);
    known.set(id, settled);
    return settled;
}
function settleAnew({ id, rules, trail, known }) {
    const rule = rules.get(id);
    if (rule === undefined)
        return { state: 'built', depth: 0 };
    if ('notBuilt' in rule)
        return { state: rule.notBuilt, depth: 0 };
    const below = rule.period.except.periods.map((other) => ({
        other,
        ...settle({ id: other, rules, trail: [...trail, id], known }),
    }));
    const depth = 1 + Math.max(-1, ...below.map((one) => one.depth));
    if (below.some(({ state }) => state === 'circle'))
        return { state: 'circle', depth };
    const unbuilt = below.find(({ state }) => state !== 'built');
    if (unbuilt !== undefined)
        return { state: `${unbuilt.state} (by except: ${unbuilt.other})`, depth };
    const tooDeep = `exceptions of exceptions, more than ${String(deepest)} deep`;
    return { state: depth > deepest ? tooDeep : 'built', depth };
}
function definePeriod(part) {
    const { id, config, layer, faults } = part;
    const parsed = parsePeriod(config);
    const path = ['periods', id];
    const named = { id, config, layer: layer.file.name };
    if (parsed.kind === 'problem') {
        faults?.push((0,fault/* faultIn */._8)(layer.yaml, {
            code: 'policy/period',
            path: [...path, ...parsed.path],
            message: `period ${id}: ${parsed.message}`,
            hint: parsed.hint,
        }));
        return { ...named, rule: { notBuilt: 'a period with a fault' } };
    }
    if (parsed.kind === 'not-built') {
        faults?.push((0,fault/* faultIn */._8)(layer.yaml, {
            code: 'policy/not-built',
            severity: 'warning',
            path,
            message: `period ${id}: ${parsed.what} is not evaluated yet; what depends on it is unknown, never a pass`,
        }));
        return { ...named, rule: { notBuilt: parsed.what } };
    }
    for (const warning of parsed.warnings) {
        faults?.push((0,fault/* faultIn */._8)(layer.yaml, {
            code: 'policy/period',
            severity: 'warning',
            path: [...path, ...warning.path],
            message: `period ${id}: ${warning.message}`,
            hint: warning.hint,
        }));
    }
    return { ...named, rule: { period: parsed.period } };
}
/** Unknown zones are errors, never read as UTC (T61). */
function zoneFaults(layer, context) {
    const { config } = layer;
    const uses = [
        { zone: config.timezone, path: ['timezone'] },
        ...Object.entries(config.regions ?? {}).map(([id, region]) => ({
            zone: region.timezone,
            path: ['regions', id, 'timezone'],
        })),
        ...Object.entries(config.periods ?? {})
            .filter(([, period]) => period.in !== 'region')
            .map(([id, period]) => ({ zone: period.in, path: ['periods', id, 'in'] })),
    ];
    const homeless = Object.entries(config.periods ?? {})
        .filter(([, period]) => period.in === 'region' && layer.regions.size === 0)
        .map(([id]) => (0,fault/* faultIn */._8)(layer.yaml, {
        code: 'policy/unknown-name',
        path: ['periods', id, 'in'],
        message: `period ${id} is judged in each region, but no regions are defined`,
        hint: 'write regions: { emea: { timezone: Europe/Berlin } }',
    }));
    const unknown = uses.flatMap(({ zone, path }) => {
        const problem = zone === undefined ? undefined : context.zoneProblem(zone);
        return problem === undefined
            ? []
            : [(0,fault/* faultIn */._8)(layer.yaml, { code: 'policy/unknown-zone', path, message: problem })];
    });
    return [...homeless, ...unknown];
}
/** Dates without a zone mean nothing: a policy that names days states one. */
function missingTimezone(layers) {
    return layers.flatMap((layer) => {
        const path = firstUseOfDays(layer);
        // In the layer or above: a layer below must not choose the zone of these dates (T07).
        const visible = layers.slice(layer.index);
        return path === undefined || visible.some(({ config }) => config.timezone !== undefined)
            ? []
            : [
                (0,fault/* faultIn */._8)(layer.yaml, {
                    code: 'policy/no-timezone',
                    path,
                    message: 'the layer speaks of days, but neither it nor one above has a timezone',
                    hint: 'write timezone: Europe/Berlin, or the zone in which these dates are meant',
                }),
            ];
    });
}
/** Periods, `enforce-from` and quotas count local days. */
function firstUseOfDays({ config }) {
    if (Object.keys(config.periods ?? {}).length > 0)
        return ['periods'];
    const blocks = Object.entries(config.environments ?? {}).flatMap(([id, environment]) => (0,policy_blocks/* blocksOf */.S)(id, environment));
    return blocks.find(({ config: block, options }) => options.some((option) => option['enforce-from'] !== undefined) ||
        ('cadence' in block && hasQuota(block.cadence)))?.path;
}
function hasQuota(cadence) {
    return typeof cadence === 'object' && cadence !== null && 'at-most' in cadence;
}

// EXTERNAL MODULE: ./lib/policy/layers.js + 1 modules
var policy_layers = __webpack_require__(4944);
// EXTERNAL MODULE: ./lib/sources/digest.js
var digest = __webpack_require__(476);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/cli/policy-session.js
/** Loads and links the policy of a run, and remembers what was read for the record. */





/** Reads the chain of layers through the source and links it. */
async function loadPolicy(part) {
    const { source, path, now, zoneProblem } = part;
    const chain = await (0,policy_layers/* loadLayers */.f)({ source, path, now });
    const { policy, faults } = linkPolicy(chain, { engineVersion: version/* version */.rE, zoneProblem });
    const layers = (0,digest.identifyLayers)(chain);
    return policy === undefined || (0,fault/* hasErrors */.Cs)(faults)
        ? { chain, layers, faults }
        : { chain, layers, faults, policy };
}


/***/ }),

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ loadLayers),
  G: () => (/* binding */ toRemoteFile)
});

// EXTERNAL MODULE: ./lib/policy/grammar.js
var grammar = __webpack_require__(1431);
// EXTERNAL MODULE: ./lib/policy/live-files.js
var live_files = __webpack_require__(5460);
// EXTERNAL MODULE: ./lib/policy/parse.js + 2 modules
var parse = __webpack_require__(3882);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(6216);
// EXTERNAL MODULE: ./lib/policy/yaml-document.js + 11 modules
var yaml_document = __webpack_require__(7040);
;// CONCATENATED MODULE: ./lib/policy/retirement.js
/** Retired versions of a layer: its owner lists at the head which tags are still accepted. */



/** For this long after the head changed, a tag that it no longer accepts only warns: 14 days, in ms. */
const notice = 14 * 86_400_000;
const acceptsSchema = schemas/* looseObject */._H3({ accepts: schemas/* array */.YOg(schemas/* string */.YjP()).optional() });
/** The fault of a tag that the layer's owner retired; none for commits and where no list is kept. */
async function retirementFaults(part) {
    const { source, base, place, now } = part;
    const tag = base.ref;
    if (tag === undefined || /^[0-9a-f]{40}$/.test(tag))
        return [];
    const head = await source.live({ repository: base.repository, path: base.path });
    const fault = (code, severity, message) => ({
        code,
        severity,
        place,
        message,
        hint: 'extend a tag that the layer still accepts',
    });
    if (head.status !== 'known') {
        if (part.accepts === undefined)
            return [];
        const reason = `the head of ${base.repository}//${base.path} could not be read: ${head.reason}`;
        const isAway = head.status === 'failed' && head.unavailable === true;
        return [
            fault(isAway ? 'policy/unavailable' : 'policy/acceptance-unknown', 'error', `whether ${tag} is still accepted is not known: ${reason}`),
        ];
    }
    const reading = (0,yaml_document/* readYaml */.g)({ file: head.file.name, text: head.file.text });
    const parsed = reading.ok ? acceptsSchema.safeParse(reading.yaml.value) : undefined;
    if (parsed?.success !== true) {
        return [
            fault('policy/acceptance-unknown', 'error', `whether ${tag} is still accepted is not known: ${head.file.name} could not be read`),
        ];
    }
    const accepted = parsed.data.accepts;
    if (accepted === undefined || accepted.includes(tag))
        return [];
    const since = (0,instant/* parseInstant */.nV)((await source.changedAt(base)) ?? '');
    const told = `${tag} is retired by the owner of ${base.repository}//${base.path}; accepted: ${accepted.join(', ')}`;
    return since !== undefined && now - since < notice
        ? [fault('policy/retiring', 'warning', `${told}. It is refused 14 days after the retirement`)]
        : [fault('policy/retired', 'error', told)];
}

// EXTERNAL MODULE: ./lib/policy/words.js
var words = __webpack_require__(9015);
;// CONCATENATED MODULE: ./lib/policy/layers.js






/** At most this many layers, the policy itself included. */
const maxLayers = 5;
/** Reads and parses the whole chain. Never throws: what cannot be read is a fault. */
async function loadLayers(part) {
    const { source, path, now } = part;
    const layers = [];
    const faults = [];
    const seen = new Set();
    let reading = await source.root(path);
    let asked;
    for (;;) {
        const file = fileOf({ reading, asked, path, faults });
        if (file === undefined)
            break;
        seen.add(file.name);
        const document = (0,yaml_document/* readYaml */.g)({ file: file.name, text: file.text });
        if (!document.ok) {
            faults.push(...document.faults);
            break;
        }
        const { yaml } = document;
        const parsed = (0,parse/* parseValue */.$)(yaml, grammar/* policySchema */.wh);
        if (!parsed.ok) {
            faults.push(...parsed.faults);
            return { layers, faults, unread: yaml };
        }
        const { value: config } = parsed;
        const exceptions = await readExceptions({ source, file, config, yaml, faults });
        if (asked !== undefined) {
            const { accepts } = config;
            faults.push(...(await retirementFaults({ source, base: asked.base, accepts, place: asked.place, now })));
        }
        layers.push({ index: layers.length, file, config, yaml, exceptions });
        if (config.extends === undefined)
            break;
        const at = yaml.place(['extends']);
        const base = toRemoteFile(config.extends);
        if (base === undefined || seen.has(config.extends) || layers.length >= maxLayers) {
            faults.push(brokenChain({ at, name: config.extends, repeated: seen.has(config.extends) }));
            break;
        }
        asked = { place: at, name: config.extends, base };
        reading = await source.layer(base);
    }
    return { layers, faults };
}
function fileOf(part) {
    const { reading, asked, path = '.promotion-gate.yml', faults } = part;
    if (reading.status === 'known')
        return reading.file;
    const { code, hint } = codeOf(reading, asked === undefined ? 'policy/absent' : undefined);
    if (asked === undefined) {
        faults.push((0,live_files/* fileFault */.bT)({ code, file: path, message: reading.reason, hint: hint ?? howToBegin }));
    }
    else {
        const message = `the layer ${asked.name} could not be read: ${reading.reason}`;
        const told = hint === undefined ? {} : { hint };
        faults.push({ code, severity: 'error', place: asked.place, message, ...told });
    }
    return undefined;
}
const howToBegin = 'write a policy: `promotion-gate schema policy` prints its grammar, README.md a starter';
/** A source that could not be looked at is no fault of any policy: `policy/unavailable` (T04). */
function codeOf(reading, absent) {
    const unreadable = absent === undefined ? 'policy/layer-unreadable' : 'policy/unreadable';
    if (reading.status === 'none')
        return { code: absent ?? unreadable };
    if (reading.unavailable === true)
        return { code: 'policy/unavailable', hint: 'run this again' };
    return { code: reading.code ?? unreadable, hint: reading.hint };
}
/** `owner/repo//path@ref` in its parts. */
function toRemoteFile(reference) {
    const match = grammar/* extendsPattern */.g9.exec(reference) ?? words/* livePattern */.X6.exec(reference);
    const [, repository, path, ref] = match ?? [];
    if (repository === undefined || path === undefined)
        return undefined;
    return { repository, path, ref };
}
function brokenChain(part) {
    return {
        code: 'policy/layer-chain',
        severity: 'error',
        place: part.at,
        message: part.repeated
            ? `${part.name} extends itself in the end`
            : `the chain of layers is longer than ${String(maxLayers)}`,
        hint: 'extend a layer nearer to the base',
    };
}
async function readExceptions(part) {
    const { source, file, config, yaml, faults } = part;
    if (config.exceptions === undefined)
        return undefined;
    const remote = toRemoteFile(config.exceptions);
    const reading = remote
        ? await source.live(remote)
        : await source.sibling(config.exceptions, file);
    if (reading.status !== 'known') {
        faults.push({
            code: 'policy/exceptions-unreadable',
            severity: 'warning',
            place: yaml.place(['exceptions']),
            message: `exceptions could not be read, so none is granted: ${reading.reason}`,
        });
        return undefined;
    }
    const parsed = (0,live_files/* parseExceptions */.wu)({ file: reading.file.name, text: reading.file.text });
    if (!parsed.ok) {
        faults.push(...parsed.faults);
        return undefined;
    }
    return { file: reading.file, yaml: parsed.yaml, entries: parsed.value };
}


/***/ }),

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identify: () => (/* binding */ identify),
/* harmony export */   identifyLayers: () => (/* binding */ identifyLayers),
/* harmony export */   sha256: () => (/* binding */ sha256),
/* harmony export */   ulid: () => (/* binding */ ulid)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** SHA-256 digests and identifiers of what the gate reads and writes. */

/** SHA-256 of UTF-8 text, as hex. */
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}
/** Who a file is, without its text. */
function identify(file) {
    const { name, repository, path, commit, blob, text } = file;
    return {
        name,
        repository,
        path,
        ...(commit === undefined ? {} : { commit }),
        ...(blob === undefined ? {} : { blob }),
        sha256: sha256(text),
    };
}
/** The identities of all layers, the policy itself first. */
function identifyLayers(chain) {
    return chain.layers.map(({ file }) => identify(file));
}
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** A ULID: 48 bits of time and 80 random bits, sortable by time (github.com/ulid/spec). */
function ulid(now) {
    const time = encode(BigInt(now), 10);
    const random = encode(BigInt(`0x${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(10).toString('hex')}`), 16);
    return time + random;
}
function encode(value, length) {
    let rest = value;
    let text = '';
    for (let index = 0; index < length; index += 1) {
        text = (alphabet[Number(rest & 31n)] ?? '') + text;
        rest >>= 5n;
    }
    return text;
}


/***/ })

};

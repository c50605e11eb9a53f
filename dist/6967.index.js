export const id = 6967;
export const ids = [6967];
export const modules = {

/***/ 36967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFreezeCalendar: () => (/* binding */ readFreezeCalendar)
});

// EXTERNAL MODULE: ./lib/time/foreign-cron.js
var foreign_cron = __webpack_require__(79450);
// EXTERNAL MODULE: ./lib/time/civil-date.js
var civil_date = __webpack_require__(31963);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/time/recurrence/calendar.js
var calendar = __webpack_require__(47452);
// EXTERNAL MODULE: ./lib/time/zone-table.js
var zone_table = __webpack_require__(33710);
;// CONCATENATED MODULE: ./lib/time/freeze-intervals.js
/**
 * Freezes from where one cron fires until another one does, as GitLab reads them: frozen is what lies
 * between the last start and the first end after it (app/models/ci/freeze_period.rb of gitlabhq/gitlabhq),
 * so that a start goes on where another one ends, and one that falls together with an end outlives it.
 */





/** A 29 February comes after eight years at the latest (1896 to 1904). */
const longestWait = 9 * 366;
/** All freezes with a part in `[from, to)`, by their start, or why they are not told. */
function freezesBetween(question) {
    const { zone, from, to } = question;
    const [starts, ends] = [firingOf(question.start), firingOf(question.end)];
    const firstDay = (0,zone_table/* toLocal */.jw)(zone, from).day;
    const lastDay = (0,zone_table/* toLocal */.jw)(zone, to).day;
    // Nothing is frozen right after an end: what is before the last one does not matter.
    const first = dayWithEnd(ends, firstDay - aside, { zone, step: -1 });
    const last = dayWithEnd(ends, lastDay + aside, { zone, step: 1 });
    if (first === undefined || last === undefined)
        return { problem: 'its end never comes' };
    const moments = momentsOf({ starts, ends, zone, first, last, work: question.work });
    if (moments === undefined)
        return { problem: 'it starts or ends too often to be looked at' };
    const beyond = (0,zone_table/* startOfDay */.ol)(zone, last + 1);
    const freezes = pairUp(moments, beyond).filter(({ start, latestEnd }) => start < to && latestEnd > from);
    return { freezes };
}
/** Days between what is asked and where the end is looked for: clocks can repeat or skip a day. */
const aside = 2;
function firingOf(cron) {
    const months = new Set(cron.months);
    const days = new Set(cron.days);
    const weekdays = new Set(cron.weekdays);
    return {
        times: (0,foreign_cron/* timesOf */.Qv)(cron),
        isOn(day) {
            const packed = (0,calendar/* packDate */.S)(day);
            if (!months.has((0,calendar/* monthIn */.YK)(packed)))
                return false;
            const byDate = days.has((0,calendar/* dateIn */.m7)(packed));
            const byWeekday = weekdays.has((0,civil_date/* weekdayIndexOf */.a3)(day));
            if (cron.everyDay)
                return byWeekday;
            return cron.everyWeekday ? byDate : byDate || byWeekday;
        },
    };
}
/** The nearest day in a direction, the given one included, with an end that clocks show. */
function dayWithEnd({ isOn, times }, from, { zone, step }) {
    for (let count = 0; count < longestWait; count += 1) {
        const day = from + count * step;
        const isShown = (time) => (0,zone_table/* resolveLocal */.iT)(zone, day, time * instant/* minute */.Vc).kind !== 'gap';
        if (isOn(day) && times.some(isShown))
            return day;
    }
    return undefined;
}
/** What can happen at a moment, in this order; a first showing of an end that comes again is no end yet. */
const kinds = { end: 0, firstShowing: 1, skippedEnd: 2, start: 3 };
const kindCount = 4;
/** Instant and kind as one number each, in order: there may be a million of them. Undefined: too many. */
function momentsOf(part) {
    const { starts, ends, zone, first, last, work } = part;
    const found = [];
    const add = (at, kind) => found.push(at * kindCount + kind);
    for (let day = first; day <= last; day += 1) {
        const [startTimes, endTimes] = [starts, ends].map((one) => (one.isOn(day) ? one.times : []));
        work.left -= 1 + (startTimes?.length ?? 0) + (endTimes?.length ?? 0);
        if (work.left < 0)
            return undefined;
        for (const time of startTimes ?? []) {
            const resolved = (0,zone_table/* resolveLocal */.iT)(zone, day, time * instant/* minute */.Vc);
            // GitLab passes over a start that clocks skip; here the freeze begins where they go on.
            if (resolved.kind !== 'fold')
                add(resolved.at, kinds.start);
            else
                for (const at of [resolved.earlier, resolved.later])
                    add(at, kinds.start);
        }
        for (const time of endTimes ?? []) {
            const resolved = (0,zone_table/* resolveLocal */.iT)(zone, day, time * instant/* minute */.Vc);
            if (resolved.kind === 'exact')
                add(resolved.at, kinds.end);
            else if (resolved.kind === 'gap')
                add(resolved.at, kinds.skippedEnd);
            else {
                add(resolved.earlier, kinds.firstShowing);
                add(resolved.later, kinds.end);
            }
        }
    }
    return Float64Array.from(found).sort();
}
/** A freeze that nothing ends, since a start falls on each of its ends, lasts until `beyond`. */
function pairUp(moments, beyond) {
    const freezes = [];
    let open;
    for (const [index, moment] of moments.entries()) {
        const at = Math.floor(moment / kindCount);
        const kind = moment - at * kindCount;
        if (kind === kinds.start)
            open ??= { start: at, skippedEnds: [] };
        else if (open === undefined || startsAt(moments, index, at))
            continue;
        else if (kind === kinds.skippedEnd)
            open.skippedEnds.push(at);
        else if (kind === kinds.firstShowing)
            open.firstEnd ??= at;
        else {
            const { start, firstEnd = at, skippedEnds } = open;
            freezes.push({ start, end: firstEnd, latestEnd: at, skippedEnds });
            open = undefined;
        }
    }
    if (open === undefined)
        return freezes;
    const { start, firstEnd = beyond, skippedEnds } = open;
    return [...freezes, { start, end: firstEnd, latestEnd: beyond, skippedEnds }];
}
/** True if a start falls on the same instant: starts come last of it. */
function startsAt(moments, index, at) {
    for (let next = index + 1; next < moments.length; next += 1) {
        const moment = moments[next] ?? NaN;
        if (Math.floor(moment / kindCount) !== at)
            return false;
        if (moment - at * kindCount === kinds.start)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/sources/digest.js
var digest = __webpack_require__(476);
// EXTERNAL MODULE: ./lib/sources/foreign-zones.js
var foreign_zones = __webpack_require__(84108);
// EXTERNAL MODULE: ./lib/sources/rails-zones.js
var rails_zones = __webpack_require__(47273);
// EXTERNAL MODULE: ./lib/sources/calendars/freezes-elsewhere.js
var freezes_elsewhere = __webpack_require__(27535);
;// CONCATENATED MODULE: ./lib/sources/calendars/freeze-calendar.js







/** Starts, ends and days that are looked at, of all periods together: less than a second. */
const mostWork = 1_500_000;
const mostEvents = 50_000;
const mostWarnings = 5;
/** The freezes in the span; none of them is a known calendar without events. Never throws. */
async function readFreezeCalendar(part) {
    const { freezes, project, now, span } = part;
    if (freezes === undefined)
        return freezes_elsewhere/* freezesElsewhere */.h;
    const reading = await freezes({ project, now });
    if (reading.status === 'none')
        return failed('no answer tells the freeze periods');
    if (reading.status !== 'known')
        return reading;
    const work = { left: mostWork };
    const events = [];
    const warnings = [];
    for (const period of reading.value) {
        const told = eventsOf(period, part, work);
        if ('problem' in told)
            return failed(`freeze period ${period.id}: ${told.problem}`);
        events.push(...told.events);
        warnings.push(...told.warnings);
        if (events.length > mostEvents) {
            return failed('there are more than 50,000 freezes in the time that is looked at');
        }
    }
    return {
        status: 'known',
        value: {
            from: (0,instant/* formatInstant */.r4)(span.from),
            to: (0,instant/* formatInstant */.r4)(span.to),
            events: events.sort((a, b) => a.start - b.start).map(({ event }) => event),
            ...(warnings.length > 0 && { warnings: warnings.slice(0, mostWarnings) }),
        },
        source: {
            ...reading.source,
            ...(part.level === 'workspace' ? { level: part.level } : {}),
            digest: `sha256:${(0,digest.sha256)(JSON.stringify(reading.value))}`,
        },
    };
}
function eventsOf(period, part, work) {
    const start = (0,foreign_cron/* parseForeignCron */.Ou)(period.start);
    if ('problem' in start)
        return { problem: `its start: ${start.problem}` };
    const end = (0,foreign_cron/* parseForeignCron */.Ou)(period.end);
    if ('problem' in end)
        return { problem: `its end: ${end.problem}` };
    const named = (0,foreign_zones/* toPolicyZone */.a)(rails_zones/* railsZones */.T.get(period.zone) ?? period.zone);
    if ('problem' in named)
        return named;
    const zone = part.zone(named.zone);
    if (zone === undefined) {
        return { problem: `"${named.zone}" is no time zone that this runtime knows` };
    }
    const { from, to } = part.span;
    const found = freezesBetween({ start: start.cron, end: end.cron, zone, from, to, work });
    if ('problem' in found)
        return found;
    const now = (0,instant/* parseInstant */.nV)(part.now) ?? NaN;
    return {
        events: found.freezes.map((freeze) => toEvent(period, freeze)),
        warnings: found.freezes
            .filter(({ skippedEnds, latestEnd }) => skippedEnds.length > 0 && latestEnd > now)
            .map((freeze) => toWarning(period, freeze, named.zone)),
    };
}
function toEvent({ id }, { start, end, latestEnd }) {
    const whole = { start: (0,instant/* formatInstant */.r4)(start), end: (0,instant/* formatInstant */.r4)(latestEnd) };
    const event = {
        uid: `freeze-period-${id}`,
        summary: `freeze period ${id}`,
        categories: [],
        time: end === latestEnd ? whole : { ...whole, end: (0,instant/* formatInstant */.r4)(end), widest: whole },
    };
    return { start, event };
}
/** GitLab looks only at times that clocks show: such an end does not come (fugit, Fugit::Cron). */
function toWarning({ id }, { skippedEnds, latestEnd }, zone) {
    const [at = NaN] = skippedEnds;
    return `freeze period ${id}: clocks in ${zone} skip its end at ${(0,instant/* formatInstant */.r4)(at)}, so GitLab ends it at ${(0,instant/* formatInstant */.r4)(latestEnd)}`;
}
function failed(reason) {
    return { status: 'failed', reason, retryable: false };
}


/***/ }),

/***/ 27535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ freezesElsewhere)
/* harmony export */ });
/** Why it is not known wherever no job of GitLab runs; lint says it in the same words. */
const freezesElsewhere = {
    status: 'unsupported',
    reason: 'freeze periods of GitLab are read only where the gate runs as a job of GitLab',
    needs: 'a job of GitLab CI/CD, or the freeze periods as periods: calendar import --from gitlab',
};


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

export const id = 9663;
export const ids = [9663];
export const modules = {

/***/ 16007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ toCalendarAddress),
/* harmony export */   p: () => (/* binding */ fillOwner)
/* harmony export */ });
/* harmony import */ var _policy_layers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64944);
/** Where a calendar of the policy is: a live file, an https address, a file beside the policy, or GitLab. */

/** The address as the policy writes it, `{owner}` filled; undefined if it is none. */
function toCalendarAddress(word) {
    if (typeof word !== 'string' && 'gitlab' in word) {
        return { kind: 'freeze-periods', project: word.project };
    }
    const text = textOf(word);
    if (typeof word !== 'string' || /^https:/i.test(text)) {
        const isHttps = /^https:\/\//i.test(text) && URL.canParse(text);
        const isPrivate = typeof word !== 'string' && word.private === true;
        return isHttps ? { kind: 'https', url: text, private: isPrivate } : undefined;
    }
    const file = (0,_policy_layers_js__WEBPACK_IMPORTED_MODULE_0__/* .toRemoteFile */ .G)(text);
    if (file !== undefined)
        return file.ref === undefined ? { kind: 'live', file } : undefined;
    return /^[^\s:]+\.ics$/.test(text) ? { kind: 'file', path: text } : undefined;
}
const ownerShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
/**
 * Puts the catalogue's owner where the address says `{owner}`. It never chooses the server: the host is
 * named literally (T64).
 */
function fillOwner(word, owner) {
    if (typeof word !== 'string' && 'gitlab' in word)
        return { status: 'filled', word };
    const text = textOf(word);
    const [other] = /\{(?!owner\})[^}]*\}?/.exec(text) ?? [];
    if (other !== undefined) {
        return refuse(`its address has ${other.slice(0, 40)}; only {owner} is filled in`);
    }
    if (!text.includes('{owner}'))
        return { status: 'filled', word };
    if (/^https:[/\\]*[^/\\?#]*\{owner\}/i.test(text)) {
        return refuse('its address names the host by {owner}; the host has to be written out');
    }
    if (owner === undefined) {
        const reason = 'its address has {owner}, and no catalogue tells the owner of this service';
        return { status: 'owner-needed', reason };
    }
    if (!ownerShape.test(owner)) {
        const shown = JSON.stringify(owner.slice(0, 63));
        return refuse(`its address has {owner}, and the owner ${shown} is not one word of letters, digits, ".", "_" and "-"`);
    }
    const filled = text.replaceAll('{owner}', owner);
    return { status: 'filled', word: typeof word === 'string' ? filled : { ...word, url: filled } };
}
function textOf(word) {
    return typeof word === 'string' ? word : word.url;
}
function refuse(reason) {
    return { status: 'refused', reason };
}


/***/ }),

/***/ 86916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ expandCalendar)
});

// EXTERNAL MODULE: ./lib/sources/calendars/calendar-fault.js
var calendar_fault = __webpack_require__(37835);
// EXTERNAL MODULE: ./lib/time/instant.js
var time_instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/time/local-time.js
var local_time = __webpack_require__(95206);
// EXTERNAL MODULE: ./lib/time/period-rule.js
var period_rule = __webpack_require__(11907);
// EXTERNAL MODULE: ./lib/sources/calendars/calendar-time.js
var calendar_time = __webpack_require__(36962);
// EXTERNAL MODULE: ./lib/sources/calendars/event-length.js
var event_length = __webpack_require__(20227);
// EXTERNAL MODULE: ./lib/time/zone-table.js
var zone_table = __webpack_require__(33710);
;// CONCATENATED MODULE: ./lib/sources/calendars/time-readings.js
/** What a local time of a calendar means as an instant, by RFC 5545 and by every other reading of it. */



/**
 * RFC 5545, 3.3.5: the first of two, and in a gap the offset before it, so that 02:30 in a gap of an
 * hour is when clocks show 03:30. Periods of a policy take the first instant after the gap.
 */
function readingsOf(zone, civil) {
    const { day, time = 0 } = civil;
    const local = (0,zone_table/* resolveLocal */.iT)(zone, day, time);
    if (local.kind === 'exact')
        return { at: local.at, earliest: local.at, latest: local.at };
    if (local.kind === 'fold') {
        return { at: local.earlier, earliest: local.earlier, latest: local.later };
    }
    const at = (0,period_rule/* nominalTime */.S)(civil) - (0,zone_table/* offsetAt */.HA)(zone, local.at - 1);
    return { at, earliest: Math.min(at, local.at), latest: Math.max(at, local.at) };
}
/** The readings that much elapsed time later. */
function later({ at, earliest, latest }, elapsed) {
    return { at: at + elapsed, earliest: earliest + elapsed, latest: latest + elapsed };
}
/** The local time that much later on the calendar and the clock. */
function nominallyLater(civil, length) {
    const wall = (0,period_rule/* nominalTime */.S)(civil) + length;
    const day = Math.floor(wall / time_instant/* day */.vd);
    return civil.time === undefined && wall === day * time_instant/* day */.vd
        ? { day }
        : { day, time: wall - day * time_instant/* day */.vd };
}

;// CONCATENATED MODULE: ./lib/sources/calendars/instance-time.js







/** The last that RFC 3339 can say. */
const lastInstant = Date.UTC(9999, 11, 31);
/** Identifies a start among those of its series: the instant, or what is written. */
function keyOfTime(time, zones, { book }) {
    if ((0,calendar_time/* classOf */.Kl)(time) !== 'absolute')
        return (0,period_rule/* nominalTime */.S)(time.civil);
    return readingsOf(book.zoneOf(time, zones), time.civil).at;
}
/**
 * When the instance is; undefined if it does not touch the part that is asked for. One that lasts no time
 * is there too: nothing is open or frozen by it, but what counts from incidents counts from it.
 */
function toInstanceTime(instance, zones, scope) {
    return (0,calendar_time/* classOf */.Kl)(instance.start) === 'absolute'
        ? toInstants(instance, zones, scope)
        : toLocalTimes(instance, scope);
}
/** The length of the instances that have none of their own. */
function lengthAsFirst(first, zones, { book }) {
    const { start, length } = first;
    if (length.kind !== 'until')
        return length;
    if ((0,calendar_time/* classOf */.Kl)(start) !== 'absolute') {
        const nominal = (0,event_length/* nominalLength */.ri)(length, start) ?? 0;
        return { kind: 'as-first', exact: nominal, longest: nominal, nominal };
    }
    const begins = readingsOf(book.zoneOf(start, zones), start.civil);
    const ends = readingsOf(book.zoneOf(length.end, zones), length.end.civil);
    const elapsed = Math.max(0, ends.at - begins.at);
    const nominal = (0,event_length/* nominalLength */.ri)(length, start) ?? elapsed;
    // A first one that begins or ends at a time that is not clear is no measure for the others.
    const exact = isExact(begins) && isExact(ends) ? elapsed : nominal;
    return { kind: 'as-first', exact, longest: Math.max(exact, elapsed), nominal };
}
function isExact({ earliest, latest }) {
    return earliest === latest;
}
function toInstants(instance, zones, scope) {
    const { start, length } = instance;
    const { book, from, to } = scope;
    const begins = readingsOf(book.zoneOf(start, zones), start.civil);
    const ends = endOf(begins, instance, { zones, scope });
    if (ends.latest < begins.earliest && ends.latest < to && begins.earliest > from) {
        throw new calendar_fault/* CalendarFault */.J8(length.kind === 'until' ? length.end.place : start.place, {
            message: `The event ends at ${(0,time_instant/* formatInstant */.r4)(ends.latest)}, before it starts at ${(0,time_instant/* formatInstant */.r4)(begins.earliest)}`,
            hint: 'exchange the start and the end, or correct their zones',
        });
    }
    const widest = { start: begins.earliest, end: Math.min(ends.latest, lastInstant) };
    if (widest.end < widest.start || widest.start >= to || lastOf(widest) < from)
        return undefined;
    book.compareAt(begins.at, start, zones);
    if (length.kind === 'until')
        book.compareAt(ends.at, length.end, zones);
    // A start in a gap can be read as later than an end right after it.
    const exact = { start: begins.at, end: Math.min(Math.max(ends.at, begins.at), lastInstant) };
    const isWider = widest.start < exact.start || widest.end > exact.end;
    return {
        order: exact.start,
        time: { ...format(exact), ...(isWider && { widest: format(widest) }) },
    };
}
function endOf(begins, { start, length }, { zones, scope }) {
    const { book } = scope;
    const zone = book.zoneOf(start, zones);
    switch (length.kind) {
        case 'until':
            return readingsOf(book.zoneOf(length.end, zones), length.end.civil);
        case 'lasting': {
            const { days, elapsed } = length;
            if (days === 0)
                return later(begins, elapsed);
            return later(readingsOf(zone, nominallyLater(start.civil, days * time_instant/* day */.vd)), elapsed);
        }
        case 'as-first': {
            const nominal = readingsOf(zone, nominallyLater(start.civil, length.nominal));
            const latest = Math.max(begins.latest + length.longest, nominal.latest);
            return { ...later(begins, length.exact), latest };
        }
    }
}
function format({ start, end }) {
    return { start: (0,time_instant/* formatInstant */.r4)(start), end: (0,time_instant/* formatInstant */.r4)(end) };
}
/** The last instant of it; ends are exclusive, but for what lasts no time. */
function lastOf({ start, end }) {
    return Math.max(start, end - 1);
}
/** The zone in which they are judged is not known here, and is less than a day from UTC. */
function toLocalTimes({ start, length }, { from, to }) {
    const nominal = length.kind === 'as-first' ? length.nominal : ((0,event_length/* nominalLength */.ri)(length, start) ?? 0);
    const order = (0,period_rule/* nominalTime */.S)(start.civil);
    const end = Math.min(order + nominal, lastInstant);
    const last = lastOf({ start: order, end });
    if (end < order || order >= to + time_instant/* day */.vd || last < from - time_instant/* day */.vd)
        return undefined;
    const localEnd = (0,local_time/* formatLocalTime */.w)(nominallyLater(start.civil, end - order));
    return { order, time: { localStart: (0,local_time/* formatLocalTime */.w)(start.civil), localEnd } };
}

// EXTERNAL MODULE: ./lib/sources/calendars/rule-work.js
var rule_work = __webpack_require__(47002);
// EXTERNAL MODULE: ./lib/time/recurrence/recurrence.js + 9 modules
var recurrence = __webpack_require__(25845);
// EXTERNAL MODULE: ./lib/sources/calendars/recurrence-property.js
var recurrence_property = __webpack_require__(93494);
// EXTERNAL MODULE: ./lib/sources/calendars/revisions.js
var revisions = __webpack_require__(76964);
;// CONCATENATED MODULE: ./lib/sources/calendars/series.js










/** At least the instances that touch the scope. Throws a CalendarFault. */
function instancesOf({ master, changed }, scope) {
    if (master?.status === 'cancelled')
        return { instances: [], warnings: [] };
    const { events, faults } = (0,revisions/* newestOf */.s)(changed, ({ instance, zones }) => keyOfTime(instance, zones, scope));
    const [double] = faults;
    if (double !== undefined)
        throw new calendar_fault/* CalendarFault */.J8(double.place, double);
    const warnings = [];
    const starts = master === undefined ? new Map() : startsOf(master, scope);
    // Takes a start out of the series; false where one was to be expected and there is none.
    const takeOut = (key) => starts.delete(key) || master === undefined || key < scope.from || key >= scope.to;
    const changedKeys = new Set();
    const own = events.filter((event) => event.status !== 'cancelled');
    for (const { instance, zones, status } of events) {
        const key = keyOfTime(instance, zones, scope);
        changedKeys.add(key);
        if (!takeOut(key))
            warnings.push(changesNothing(instance, status));
    }
    if (master !== undefined) {
        for (const time of master.excluded) {
            const key = keyOfTime(time, master.zones, scope);
            if (!takeOut(key) && !changedKeys.has(key))
                warnings.push(excludesNothing(time));
        }
    }
    const alone = own.map((event) => ({ event, start: event.start, length: event.length }));
    return { instances: [...starts.values(), ...alone], warnings };
}
function changesNothing(instance, status) {
    const what = status === 'cancelled' ? ': it cancels nothing' : '; the event counts besides the series';
    return (0,calendar_fault/* warningAt */.MK)(instance.place, `No instance of the series starts at this RECURRENCE-ID${what}`, 'write the start that the instance has in the series');
}
function excludesNothing(time) {
    return (0,calendar_fault/* warningAt */.MK)(time.place, 'No instance of the event starts at this EXDATE: it excludes nothing', 'write the start of the instance, in the zone of the event or in UTC');
}
/** By key; of two at one instant the more specific one, so a period of RDATE last. */
function startsOf(master, scope) {
    const { start, length, rules, added, zones } = master;
    const starts = new Map();
    const add = (instance) => starts.set(keyOfTime(instance.start, zones, scope), { event: master, ...instance });
    const others = rules.length + added.length === 0 ? length : lengthAsFirst(master, zones, scope);
    for (const rule of rules) {
        for (const each of recurringStarts(master, rule, scope))
            add({ start: each, length: others });
    }
    for (const each of added)
        if (each.length === undefined)
            add({ start: each.start, length: others });
    add({ start, length });
    for (const each of added) {
        if (each.length !== undefined)
            add({ start: each.start, length: each.length });
    }
    return starts;
}
// Zones are less than a day from UTC, a clock change is less than another one.
const margin = 2 * time_instant/* day */.vd;
/** The starts that a rule gives in the scope; before it only as far as an instance is long. */
function recurringStarts(master, placed, scope) {
    const { start, zones } = master;
    const { until } = placed.rule;
    const last = until !== undefined && 'at' in until ? until.at : Infinity;
    const first = scope.from - longestOf(master) - margin;
    // Most series of an old calendar have ended.
    if (last < first)
        return [];
    const range = {
        first: Math.floor(first / time_instant/* day */.vd),
        last: Math.ceil((scope.to + margin) / time_instant/* day */.vd),
    };
    (0,rule_work/* spend */.R)(scope.work, placed, { start: start.civil.day, ...range });
    const found = startsWithin(countingStart(placed, start), start, range);
    if (last === Infinity)
        return found;
    const zone = scope.book.zoneOf(start, zones);
    return found.filter(({ civil }) => readingsOf(zone, civil).at <= last);
}
/** In two zones the written times tell the length but for the hours between the zones. */
function longestOf({ start, length }) {
    if (length.kind === 'lasting')
        return (0,event_length/* nominalLength */.ri)(length, start) ?? 0;
    return Math.max(0, (0,period_rule/* nominalTime */.S)(length.end.civil) - (0,period_rule/* nominalTime */.S)(start.civil)) + margin;
}
/** DTSTART is the first of a COUNT (RFC 5545, 3.3.10), also where the rule does not give it. */
function countingStart(placed, start) {
    const { count } = placed.rule;
    if (count === undefined || (0,recurrence_property/* givesStart */.z6)(placed, start))
        return placed;
    return { ...placed, rule: { ...placed.rule, count: count - 1 } };
}
function startsWithin({ rule, place }, start, range) {
    try {
        return (0,recurrence/* recurrencesOf */.Xf)({ rule, start: start.civil }, range).map((civil) => ({ ...start, civil }));
    }
    catch (error) {
        if (!(error instanceof recurrence/* RecurrenceOverflow */.p4))
            throw error;
        throw new calendar_fault/* CalendarFault */.J8(place, {
            message: 'The rule has more than 100,000 starts in the time that is looked at',
            hint: 'write a rule that starts less often, and an event that lasts longer',
        });
    }
}

// EXTERNAL MODULE: ./lib/sources/calendars/whole-days.js
var whole_days = __webpack_require__(77709);
// EXTERNAL MODULE: ./lib/policy/suggest.js
var suggest = __webpack_require__(63304);
// EXTERNAL MODULE: ./lib/sources/calendars/file-zone.js
var file_zone = __webpack_require__(54717);
;// CONCATENATED MODULE: ./lib/sources/calendars/windows-zones.js
/**
 * Windows names of time zones as Outlook and Exchange write them, and the zone that each one stands for:
 * windowsZones of the Unicode CLDR, the rows of territory 001.
 */
const windowsZones = {
    'AUS Central Standard Time': 'Australia/Darwin',
    'AUS Eastern Standard Time': 'Australia/Sydney',
    'Afghanistan Standard Time': 'Asia/Kabul',
    'Alaskan Standard Time': 'America/Anchorage',
    'Aleutian Standard Time': 'America/Adak',
    'Altai Standard Time': 'Asia/Barnaul',
    'Arab Standard Time': 'Asia/Riyadh',
    'Arabian Standard Time': 'Asia/Dubai',
    'Arabic Standard Time': 'Asia/Baghdad',
    'Argentina Standard Time': 'America/Buenos_Aires',
    'Astrakhan Standard Time': 'Europe/Astrakhan',
    'Atlantic Standard Time': 'America/Halifax',
    'Aus Central W. Standard Time': 'Australia/Eucla',
    'Azerbaijan Standard Time': 'Asia/Baku',
    'Azores Standard Time': 'Atlantic/Azores',
    'Bahia Standard Time': 'America/Bahia',
    'Bangladesh Standard Time': 'Asia/Dhaka',
    'Belarus Standard Time': 'Europe/Minsk',
    'Bougainville Standard Time': 'Pacific/Bougainville',
    'Canada Central Standard Time': 'America/Regina',
    'Cape Verde Standard Time': 'Atlantic/Cape_Verde',
    'Caucasus Standard Time': 'Asia/Yerevan',
    'Cen. Australia Standard Time': 'Australia/Adelaide',
    'Central America Standard Time': 'America/Guatemala',
    'Central Asia Standard Time': 'Asia/Almaty',
    'Central Brazilian Standard Time': 'America/Cuiaba',
    'Central Europe Standard Time': 'Europe/Budapest',
    'Central European Standard Time': 'Europe/Warsaw',
    'Central Pacific Standard Time': 'Pacific/Guadalcanal',
    'Central Standard Time': 'America/Chicago',
    'Central Standard Time (Mexico)': 'America/Mexico_City',
    'Chatham Islands Standard Time': 'Pacific/Chatham',
    'China Standard Time': 'Asia/Shanghai',
    'Cuba Standard Time': 'America/Havana',
    'Dateline Standard Time': 'Etc/GMT+12',
    'E. Africa Standard Time': 'Africa/Nairobi',
    'E. Australia Standard Time': 'Australia/Brisbane',
    'E. Europe Standard Time': 'Europe/Chisinau',
    'E. South America Standard Time': 'America/Sao_Paulo',
    'Easter Island Standard Time': 'Pacific/Easter',
    'Eastern Standard Time': 'America/New_York',
    'Eastern Standard Time (Mexico)': 'America/Cancun',
    'Egypt Standard Time': 'Africa/Cairo',
    'Ekaterinburg Standard Time': 'Asia/Yekaterinburg',
    'FLE Standard Time': 'Europe/Kiev',
    'Fiji Standard Time': 'Pacific/Fiji',
    'GMT Standard Time': 'Europe/London',
    'GTB Standard Time': 'Europe/Bucharest',
    'Georgian Standard Time': 'Asia/Tbilisi',
    'Greenland Standard Time': 'America/Godthab',
    'Greenwich Standard Time': 'Atlantic/Reykjavik',
    'Haiti Standard Time': 'America/Port-au-Prince',
    'Hawaiian Standard Time': 'Pacific/Honolulu',
    'India Standard Time': 'Asia/Calcutta',
    'Iran Standard Time': 'Asia/Tehran',
    'Israel Standard Time': 'Asia/Jerusalem',
    'Jordan Standard Time': 'Asia/Amman',
    'Kaliningrad Standard Time': 'Europe/Kaliningrad',
    'Korea Standard Time': 'Asia/Seoul',
    'Libya Standard Time': 'Africa/Tripoli',
    'Line Islands Standard Time': 'Pacific/Kiritimati',
    'Lord Howe Standard Time': 'Australia/Lord_Howe',
    'Magadan Standard Time': 'Asia/Magadan',
    'Magallanes Standard Time': 'America/Punta_Arenas',
    'Marquesas Standard Time': 'Pacific/Marquesas',
    'Mauritius Standard Time': 'Indian/Mauritius',
    'Middle East Standard Time': 'Asia/Beirut',
    'Montevideo Standard Time': 'America/Montevideo',
    'Morocco Standard Time': 'Africa/Casablanca',
    'Mountain Standard Time': 'America/Denver',
    'Mountain Standard Time (Mexico)': 'America/Chihuahua',
    'Myanmar Standard Time': 'Asia/Rangoon',
    'N. Central Asia Standard Time': 'Asia/Novosibirsk',
    'Namibia Standard Time': 'Africa/Windhoek',
    'Nepal Standard Time': 'Asia/Katmandu',
    'New Zealand Standard Time': 'Pacific/Auckland',
    'Newfoundland Standard Time': 'America/St_Johns',
    'Norfolk Standard Time': 'Pacific/Norfolk',
    'North Asia East Standard Time': 'Asia/Irkutsk',
    'North Asia Standard Time': 'Asia/Krasnoyarsk',
    'North Korea Standard Time': 'Asia/Pyongyang',
    'Omsk Standard Time': 'Asia/Omsk',
    'Pacific SA Standard Time': 'America/Santiago',
    'Pacific Standard Time': 'America/Los_Angeles',
    'Pacific Standard Time (Mexico)': 'America/Tijuana',
    'Pakistan Standard Time': 'Asia/Karachi',
    'Paraguay Standard Time': 'America/Asuncion',
    'Qyzylorda Standard Time': 'Asia/Qyzylorda',
    'Romance Standard Time': 'Europe/Paris',
    'Russia Time Zone 10': 'Asia/Srednekolymsk',
    'Russia Time Zone 11': 'Asia/Kamchatka',
    'Russia Time Zone 3': 'Europe/Samara',
    'Russian Standard Time': 'Europe/Moscow',
    'SA Eastern Standard Time': 'America/Cayenne',
    'SA Pacific Standard Time': 'America/Bogota',
    'SA Western Standard Time': 'America/La_Paz',
    'SE Asia Standard Time': 'Asia/Bangkok',
    'Saint Pierre Standard Time': 'America/Miquelon',
    'Sakhalin Standard Time': 'Asia/Sakhalin',
    'Samoa Standard Time': 'Pacific/Apia',
    'Sao Tome Standard Time': 'Africa/Sao_Tome',
    'Saratov Standard Time': 'Europe/Saratov',
    'Singapore Standard Time': 'Asia/Singapore',
    'South Africa Standard Time': 'Africa/Johannesburg',
    'South Sudan Standard Time': 'Africa/Juba',
    'Sri Lanka Standard Time': 'Asia/Colombo',
    'Sudan Standard Time': 'Africa/Khartoum',
    'Syria Standard Time': 'Asia/Damascus',
    'Taipei Standard Time': 'Asia/Taipei',
    'Tasmania Standard Time': 'Australia/Hobart',
    'Tocantins Standard Time': 'America/Araguaina',
    'Tokyo Standard Time': 'Asia/Tokyo',
    'Tomsk Standard Time': 'Asia/Tomsk',
    'Tonga Standard Time': 'Pacific/Tongatapu',
    'Transbaikal Standard Time': 'Asia/Chita',
    'Turkey Standard Time': 'Europe/Istanbul',
    'Turks And Caicos Standard Time': 'America/Grand_Turk',
    'US Eastern Standard Time': 'America/Indianapolis',
    'US Mountain Standard Time': 'America/Phoenix',
    UTC: 'Etc/UTC',
    'UTC+12': 'Etc/GMT-12',
    'UTC+13': 'Etc/GMT-13',
    'UTC-02': 'Etc/GMT+2',
    'UTC-08': 'Etc/GMT+8',
    'UTC-09': 'Etc/GMT+9',
    'UTC-11': 'Etc/GMT+11',
    'Ulaanbaatar Standard Time': 'Asia/Ulaanbaatar',
    'Venezuela Standard Time': 'America/Caracas',
    'Vladivostok Standard Time': 'Asia/Vladivostok',
    'Volgograd Standard Time': 'Europe/Volgograd',
    'W. Australia Standard Time': 'Australia/Perth',
    'W. Central Africa Standard Time': 'Africa/Lagos',
    'W. Europe Standard Time': 'Europe/Berlin',
    'W. Mongolia Standard Time': 'Asia/Hovd',
    'West Asia Standard Time': 'Asia/Tashkent',
    'West Bank Standard Time': 'Asia/Hebron',
    'West Pacific Standard Time': 'Pacific/Port_Moresby',
    'Yakutsk Standard Time': 'Asia/Yakutsk',
    'Yukon Standard Time': 'America/Whitehorse',
};

;// CONCATENATED MODULE: ./lib/sources/calendars/zone-book.js






const utc = (0,zone_table/* toZone */.s2)({
    name: 'UTC',
    from: '1970-01-01T00:00:00Z',
    to: '1970-01-01T00:00:00Z',
    transitions: [{ at: '1970-01-01T00:00:00Z', offset: 0, abbreviation: 'UTC' }],
});
// An event may start before and end after the part of time that is asked for.
const beyond = 800 * time_instant/* day */.vd;
/** A book for one expansion; `known` is the runtime's zone of a name. */
function toZoneBook(part) {
    const { known } = part;
    const span = { from: part.from - beyond, to: part.to + beyond, work: part.work };
    const books = new Map();
    const warnings = [];
    const entryOf = (time, zones) => {
        const entries = books.get(zones) ?? new Map();
        books.set(zones, entries);
        const found = entries.get(time.tzid);
        if (found !== undefined)
            return found;
        const own = zones.get(time.tzid);
        const zone = runtimeZone(time.tzid, known);
        const entry = zone === undefined ? { zone: ownZone(time, zones, span), own: undefined } : { zone, own };
        entries.set(time.tzid, entry);
        return entry;
    };
    return {
        zoneOf: (time, zones) => (time.form === 'zoned' ? entryOf(time, zones).zone : utc),
        compareAt: (instant, time, zones) => {
            if (time.form !== 'zoned')
                return;
            const entry = entryOf(time, zones);
            const warning = differenceAt(instant, entry, span);
            if (warning === undefined)
                return;
            warnings.push(warning);
            // Said once.
            entry.own = undefined;
        },
        warnings,
    };
}
function ownZone(time, zones, span) {
    const own = zones.get(time.tzid);
    if (own !== undefined)
        return (0,file_zone/* expandFileZone */.f)(own, span);
    const near = nearestZone(time.tzid, zones, span);
    throw new calendar_fault/* CalendarFault */.J8(time.tzidPlace, {
        message: `${(0,calendar_fault/* quote */.hD)(time.tzid)} is no time zone, and the file does not describe it`,
        hint: near === undefined
            ? 'write an area and a place as in TZID=Europe/Berlin'
            : `did you mean ${(0,calendar_fault/* quote */.hD)(near)}?`,
    });
}
/** It compares with some six hundred names, so it is done for the first hundred unknown ones only. */
function nearestZone(tzid, zones, { work }) {
    if (tzid.length > longestName || work.left < workOfNames)
        return undefined;
    work.left -= workOfNames;
    const known = [...Intl.supportedValuesOf('timeZone'), ...Object.keys(windowsZones)];
    return (0,suggest/* nearest */.p)(tzid, [...[...zones.keys()].slice(0, 100), ...known]);
}
const workOfNames = 20_000;
function differenceAt(instant, entry, span) {
    const { zone, own } = entry;
    if (own === undefined)
        return undefined;
    const expanded = (0,calendar_fault/* attempt */.CD)(() => (entry.ownZone ??= (0,file_zone/* expandFileZone */.f)(own, span)));
    if (!expanded.ok) {
        entry.own = undefined;
        return { ...expanded.fault, severity: 'warning' };
    }
    if ((0,zone_table/* offsetAt */.HA)(expanded.value, instant) === (0,zone_table/* offsetAt */.HA)(zone, instant))
        return undefined;
    return (0,calendar_fault/* warningAt */.MK)(own.place, `What the file says of ${(0,calendar_fault/* quote */.hD)(own.tzid)} differs from ${zone.name} at ${(0,time_instant/* formatInstant */.r4)(instant)}; ${zone.name} is taken`, 'remove the VTIMEZONE, or give it another TZID if its rules are the ones that are meant');
}
const longestName = 64;
const areaAndPlace = /^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+)*$/;
function runtimeZone(tzid, known) {
    const names = [tzid, ...vendorNames(tzid), windowsName(tzid)];
    for (const name of names) {
        if (name === undefined || name.length > longestName || !areaAndPlace.test(name))
            continue;
        const zone = known(name);
        if (zone !== undefined)
            return zone;
    }
    return undefined;
}
/** `/freeassociation.sourceforge.net/Europe/Berlin`: what may be the name, the longest first. */
function vendorNames(tzid) {
    if (!tzid.startsWith('/') || tzid.length > 200)
        return [];
    const parts = tzid.slice(1).split('/');
    return [3, 2]
        .filter((count) => count < parts.length)
        .map((count) => parts.slice(-count).join('/'));
}
function windowsName(tzid) {
    return Object.hasOwn(windowsZones, tzid) ? windowsZones[tzid] : undefined;
}

;// CONCATENATED MODULE: ./lib/sources/calendars/expand-calendar.js






const mostOccurrences = 50_000;
/** All occurrences with a part in `[from, to)`; local ones that do so in any zone. Cancelled ones are left out. */
function expandCalendar(calendar, part) {
    const { from, to } = part;
    const work = { left: rule_work/* mostWork */.t };
    const book = toZoneBook({ from, to, work, known: (name) => part.zone(name) });
    const scope = { from, to, book, work };
    const found = [];
    const faults = [];
    const warnings = [];
    for (const group of toGroups(calendar.events)) {
        const expanded = (0,calendar_fault/* attempt */.CD)(() => expandGroup(group, scope));
        if (!expanded.ok) {
            faults.push(expanded.fault);
            if (work.left < 0)
                break;
            continue;
        }
        for (const occurrence of expanded.value.occurrences)
            found.push(occurrence);
        for (const warning of expanded.value.warnings)
            warnings.push(warning);
        if (found.length > mostOccurrences) {
            faults.push(tooMany(group));
            break;
        }
    }
    if (faults.length > 0)
        return { ok: false, faults: (0,calendar_fault/* shorten */.ml)(faults) };
    const events = found.sort(byStart).map(({ event }) => event);
    return { ok: true, events, warnings: (0,calendar_fault/* shorten */.ml)([...warnings, ...book.warnings]) };
}
function toGroups(events) {
    const groups = new Map();
    for (const event of events) {
        const group = groups.get(event.uid) ?? { changed: [] };
        groups.set(event.uid, group);
        const { instance } = event;
        if (instance === undefined)
            group.master = event;
        else
            group.changed.push({ ...event, instance });
    }
    return groups.values();
}
function expandGroup(group, scope) {
    const { instances, warnings } = instancesOf(group, scope);
    const occurrences = instances.flatMap(({ event, start, length }) => {
        const extent = (0,whole_days/* asWholeDays */.b)(event, { start, length });
        const timed = toInstanceTime(extent, event.zones, scope);
        if (timed === undefined)
            return [];
        const { uid, summary, categories, status } = event;
        const told = {
            uid,
            ...(summary === undefined ? {} : { summary }),
            categories: [...categories],
            ...(status === 'tentative' ? { tentative: true } : {}),
            time: timed.time,
        };
        return [{ order: timed.order, event: told }];
    });
    return { occurrences, warnings };
}
function tooMany({ master, changed }) {
    const event = master ?? changed[0];
    const place = event?.rules[0]?.place ?? event?.place ?? { file: '', line: 1, column: 1 };
    return new calendar_fault/* CalendarFault */.J8(place, {
        message: 'The calendar has more than 50,000 occurrences in the time that is looked at',
        hint: 'export a calendar of its own for what the gate has to know',
    }).fault;
}
function byStart(a, b) {
    if (a.order !== b.order)
        return a.order - b.order;
    return a.event.uid < b.event.uid ? -1 : a.event.uid > b.event.uid ? 1 : 0;
}


/***/ }),

/***/ 99663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ calendarPart),
  gatherCalendar: () => (/* binding */ gatherCalendar)
});

// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/time/zone-table.js
var zone_table = __webpack_require__(33710);
// EXTERNAL MODULE: ./lib/sources/digest.js
var digest = __webpack_require__(476);
// EXTERNAL MODULE: ./lib/sources/http/addresses.js
var addresses = __webpack_require__(44755);
// EXTERNAL MODULE: ./lib/sources/calendars/calendar-address.js
var calendar_address = __webpack_require__(16007);
// EXTERNAL MODULE: ./lib/sources/calendars/expand-calendar.js + 5 modules
var expand_calendar = __webpack_require__(86916);
// EXTERNAL MODULE: ./lib/sources/calendars/parse-calendar.js + 2 modules
var parse_calendar = __webpack_require__(70043);
;// CONCATENATED MODULE: ./lib/sources/calendars/read-calendar.js






/** What a source of policies reads of a file is cut not far beyond this; the rest would be missing. */
const largestFile = 256 * 1024;
const largestAnswer = 2 * 1024 * 1024;
/** The occurrences in the span. Never `none`: a calendar that is not there is failed. */
async function readCalendar(part) {
    const filled = (0,calendar_address/* fillOwner */.p)(part.address, part.owner);
    if (filled.status === 'refused')
        return failed(`the calendar cannot be read: ${filled.reason}`);
    if (filled.status === 'owner-needed') {
        const needs = 'a catalogue that lists the service with its owner';
        return unsupported(`the calendar cannot be read: ${filled.reason}`, needs);
    }
    const address = (0,calendar_address/* toCalendarAddress */.Q)(filled.word);
    if (address === undefined) {
        return failed('the calendar has no address that can be read: ' +
            'write owner/repo//path.ics, an https address, or a path ending in .ics');
    }
    if (address.kind === 'freeze-periods') {
        const { readFreezeCalendar } = await __webpack_require__.e(/* import() */ 6967).then(__webpack_require__.bind(__webpack_require__, 36967));
        const { project } = address;
        return readFreezeCalendar({ ...part, project, level: part.layer.level });
    }
    const read = await (address.kind === 'https' ? readUrl(address, part) : readFile(address, part));
    return 'status' in read ? read : toReading(read, part);
}
function toReading(read, part) {
    const { name, text, level, url } = read;
    const parsed = (0,parse_calendar/* parseCalendar */.y)({ file: name, text });
    if (!parsed.ok)
        return faulty(name, parsed.faults);
    const { from, to } = part.span;
    const zone = (each) => part.zone(each);
    const expanded = (0,expand_calendar/* expandCalendar */.D)(parsed.calendar, { from, to, zone });
    if (!expanded.ok)
        return faulty(name, expanded.faults);
    const warnings = [...parsed.warnings, ...expanded.warnings].slice(0, mostWarnings).map(toWarning);
    return {
        status: 'known',
        value: {
            from: (0,instant/* formatInstant */.r4)(from),
            to: (0,instant/* formatInstant */.r4)(to),
            events: [...expanded.events],
            ...(warnings.length > 0 && { warnings }),
        },
        source: {
            level,
            system: name,
            fetchedAt: part.now,
            digest: `sha256:${(0,digest.sha256)(text)}`,
            ...(url === undefined ? {} : { url }),
        },
    };
}
const mostWarnings = 5;
const longestWarning = 200;
function toWarning({ place, message }) {
    const told = `${String(place.line)}:${String(place.column)}: ${message}`;
    return [...told].slice(0, longestWarning).join('');
}
async function readFile(address, { source, layer }) {
    const reading = address.kind === 'live'
        ? await source.live(address.file)
        : await source.sibling(address.path, layer);
    if (reading.status !== 'known') {
        const retryable = reading.status === 'failed' && reading.unavailable === true;
        const hint = reading.status === 'failed' && reading.hint !== undefined ? `: ${reading.hint}` : '';
        return failed(`${reading.reason}${hint}`, retryable);
    }
    const { name, text, level } = reading.file;
    if (Buffer.byteLength(text) > largestFile) {
        return failed(`${name} is larger than 256 KiB: export only what the gate has to know`);
    }
    return { name, text, level };
}
async function readUrl(address, { layer, http }) {
    const url = new URL(address.url);
    // Whoever can change a workspace must not make the gate ask a server of their choice (T64).
    if (layer.level === 'workspace') {
        return unsupported(`the calendar at ${url.host} was not asked for: a policy read from a workspace causes no requests`, 'a policy read from a protected branch of a forge, or the calendar as a file');
    }
    if (http === undefined) {
        return unsupported(`the calendar at ${url.host} was not asked for: no requests are made here`, 'the calendar as a file');
    }
    url.hash = '';
    const client = http({
        limits: { bytes: largestAnswer },
        origins: [url.origin],
        reach: address.private ? 'private' : 'public',
    });
    const headers = { accept: 'text/calendar, text/plain;q=0.5' };
    const { href } = url;
    const request = { method: 'GET', url: href, headers, repeatable: true, expect: 'text' };
    const reply = await client.send(request);
    if (!reply.ok)
        return toUnknown(reply.fault, address.private);
    const { text } = reply.value;
    if (Buffer.byteLength(text) > largestAnswer) {
        return failed(`${url.host} answered with more than ${largestAnswer} bytes`);
    }
    const oddity = oddityOf(text);
    if (oddity !== undefined) {
        return failed(`${url.host} answered with ${oddity}, expected a calendar`, true);
    }
    // Who chose the server is the policy, at the level at which it was read.
    const name = `${url.origin}${url.pathname}`;
    return { name, text, level: layer.level, url: name };
}
/** A login page or an error in an answer of 200 (F11, F12). */
function oddityOf(text) {
    const start = text.replace(/^\uFEFF/, '').trimStart();
    if (start === '')
        return 'nothing';
    if (/^BEGIN:VCALENDAR/i.test(start))
        return undefined;
    return start.startsWith('<') ? 'a page' : 'a text that does not begin with BEGIN:VCALENDAR';
}
function toUnknown({ reason, retryable }, isPrivate) {
    if (!reason.includes(addresses/* notPublic */.XK))
        return failed(reason, retryable);
    const told = isPrivate
        ? 'no server of a calendar can be at its address'
        : 'its address is of this machine or a private network; if that is meant, write { url: …, private: true }';
    return failed(`${reason}: ${told}`);
}
function faulty(name, faults) {
    const [fault] = faults;
    if (fault === undefined)
        return failed(`${name} is not a valid calendar`);
    const { file, line, column } = fault.place;
    return failed(`${file}:${line}:${column}: ${fault.message}`);
}
function failed(reason, retryable = false) {
    return { status: 'failed', reason, retryable };
}
function unsupported(reason, needs) {
    return { status: 'unsupported', reason, needs };
}

// EXTERNAL MODULE: ./lib/sources/catalog.js
var sources_catalog = __webpack_require__(29181);
// EXTERNAL MODULE: ./lib/sources/gather.js + 1 modules
var gather = __webpack_require__(82895);
// EXTERNAL MODULE: ./lib/sources/zones.js + 2 modules
var zones = __webpack_require__(90486);
;// CONCATENATED MODULE: ./lib/sources/gather-calendar.js






/** The occurrences of a calendar around the instants; never throws for what it holds. */
async function gatherCalendar(id, part) {
    const { policy, world, instants } = part;
    const layer = policy.layers.find(({ config }) => config.calendars?.[id] !== undefined);
    const word = layer?.config.calendars?.[id];
    if (layer === undefined || word === undefined) {
        return { status: 'unsupported', reason: `the policy names no calendar ${id}` };
    }
    const now = (0,instant/* formatInstant */.r4)(world.now);
    const range = isHolidaySet(id, policy) ? (0,gather/* calendarRange */.ue)(instants) : (0,gather/* eventRange */.W6)(instants);
    const span = calendarPart(range, now);
    return readCalendar({
        address: word,
        layer: layer.file,
        source: world.policies,
        http: world.outside,
        freezes: world.freezes,
        owner: needsOwner(word) ? await ownerOf(part) : undefined,
        span,
        now,
        zone: (name) => span.zone(name),
    });
}
/** A part of time in which events are looked for, with the runtime's zones over it. */
function calendarPart(range, fetchedAt) {
    return {
        from: (0,instant/* parseInstant */.nV)(range.from) ?? NaN,
        to: (0,instant/* parseInstant */.nV)(range.to) ?? NaN,
        zone(name) {
            const reading = (0,zones/* readOffsets */.B)(name, range, fetchedAt);
            return reading.status === 'known' ? (0,zone_table/* toZone */.s2)(reading.value) : undefined;
        },
    };
}
/** Business days are counted through whole years. */
function isHolidaySet(id, { layers }) {
    return layers.some(({ config: { holidays, regions = {}, periods = {} } }) => holidays === id ||
        [...Object.values(regions), ...Object.values(periods)].some((one) => one.holidays === id));
}
function needsOwner(word) {
    if (typeof word === 'string')
        return word.includes('{owner}');
    return 'url' in word && word.url.includes('{owner}');
}
/** The owner of the service, as the catalogue says. */
async function ownerOf(part) {
    const { policy, request, world } = part;
    const now = (0,instant/* formatInstant */.r4)(world.now);
    const source = world.policies;
    const catalog = await (0,sources_catalog/* readCatalog */.u)({ policy, service: request.service, source, now });
    return catalog.status === 'known' ? catalog.value.owner : undefined;
}


/***/ }),

/***/ 44755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   XK: () => (/* binding */ notPublic),
/* harmony export */   l_: () => (/* binding */ checkAddress),
/* harmony export */   us: () => (/* binding */ nameHost)
/* harmony export */ });
/** Which addresses may be asked at all. */
/** In reasons, for what is outside of it: `calendar.example could not be asked (ADDRESS_NOT_PUBLIC)`. */
const notPublic = 'ADDRESS_NOT_PUBLIC';
/** True for 127.0.0.0/8, ::1 and localhost, as a URL writes its host (T64: `127.1` is 127.0.0.1 there). */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
/** `origins` are the only ones that may be asked, if they are given (F19, T65). */
function checkAddress(text, origins) {
    if (!URL.canParse(text))
        return { ok: false, host: 'an address', what: 'is not a URL' };
    const url = new URL(text);
    const what = findFault(url, origins);
    return what === undefined ? { ok: true, url } : { ok: false, host: nameHost(url), what };
}
function findFault(url, origins) {
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
        return 'was not asked: its URL is not one of https';
    }
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        return 'was not asked: plain http is for this machine only, use https';
    }
    if (url.username !== '' || url.password !== '') {
        return 'was not asked: its URL holds a user or password, which belongs into a header';
    }
    if (origins !== undefined && !origins.includes(url.origin)) {
        return `was not asked: only ${origins.join(', ').slice(0, 150)} may be`;
    }
    return undefined;
}
/** The host as reasons name it, at most 100 characters. */
function nameHost(url) {
    return url.host === '' ? 'an address without host' : url.host.slice(0, 100);
}


/***/ })

};

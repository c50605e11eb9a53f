export const id = 349;
export const ids = [349];
export const modules = {

/***/ 349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importGitlab: () => (/* binding */ importGitlab)
});

// EXTERNAL MODULE: ./lib/cli/calendar-import/cron.js
var cron = __webpack_require__(4093);
// EXTERNAL MODULE: ./lib/cli/calendar-import/foreign-file.js
var foreign_file = __webpack_require__(7924);
// EXTERNAL MODULE: ./lib/cli/calendar-import/cron-windows.js
var cron_windows = __webpack_require__(3981);
// EXTERNAL MODULE: ./lib/cli/calendar-import/week.js
var week = __webpack_require__(7197);
// EXTERNAL MODULE: ./lib/cli/calendar-import/year.js
var year = __webpack_require__(1200);
;// CONCATENATED MODULE: ./lib/cli/calendar-import/freeze-pairs.js



const mostPairs = 40;
/** Of years whose months all have 31 days: only the order of times matters. */
const yearMinutes = 12 * 31 * week/* dayMinutes */.C5;
/** The periods of the freeze. Empty if no start is followed by an end before the next start. */
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
        length: (until - from + week/* weekMinutes */.u1) % week/* weekMinutes */.u1,
    }))));
}
function weekTimes(cron) {
    return cron.weekdays.flatMap((day) => (0,cron_windows/* timesOf */.Q)(cron).map((time) => day * week/* dayMinutes */.C5 + time));
}
function yearlyPeriods({ start, end }) {
    const dates = [...(0,year/* datesOfCron */.$Y)(start), ...(0,year/* datesOfCron */.$Y)(end)];
    if (dates.some(({ month, day }) => month === 2 && day === 29)) {
        return { problem: 'one cron fires on a 29 February, so leap years differ' };
    }
    const pairs = pairsOf(yearTimes(start), yearTimes(end), yearMinutes);
    if (pairs.length > mostPairs)
        return { problem: `it would be ${pairs.length} periods` };
    return {
        periods: pairs.map(({ from, until }) => (0,year/* spanPeriod */.mY)(fromNumber(from), fromNumber(until))),
    };
}
function yearTimes(cron) {
    return (0,year/* datesOfCron */.$Y)(cron).flatMap((date) => (0,cron_windows/* timesOf */.Q)(cron).map((minute) => toNumber({ ...date, minute })));
}
/** A number that grows with the time of the year. */
function toNumber({ month, day, minute }) {
    return (month * 31 + day) * week/* dayMinutes */.C5 + minute;
}
function fromNumber(number) {
    const days = Math.floor(number / week/* dayMinutes */.C5) - 1;
    return {
        month: Math.floor(days / 31),
        day: (days % 31) + 1,
        minute: number % week/* dayMinutes */.C5,
    };
}
/**
 * Each start whose next event is an end: a start that another start follows first freezes nothing,
 * nor does one at which an end falls too.
 */
function pairsOf(starts, ends, round) {
    return starts.flatMap((from) => {
        const until = nextAfter(ends, from, round);
        if (until === undefined || ends.includes(from))
            return [];
        const again = nextAfter(starts, from, round) ?? Infinity;
        return until < again ? { from, until: ends.includes(until) ? until : until - round } : [];
    });
}
/** The first time after another one, in the next round if there is none in this one. */
function nextAfter(times, time, round) {
    const later = times.map((each) => (each > time ? each : each + round));
    return later.length === 0 ? undefined : Math.min(...later);
}

;// CONCATENATED MODULE: ./lib/cli/calendar-import/rails-zones.js
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

// EXTERNAL MODULE: ./lib/cli/calendar-import/zones.js
var zones = __webpack_require__(6146);
;// CONCATENATED MODULE: ./lib/cli/calendar-import/gitlab.js
/**
 * Freeze periods of GitLab: the answer of GET /projects/:id/freeze_periods
 * (https://docs.gitlab.com/api/freeze_periods/). A pipeline is within a freeze if the last event before
 * it is a start, and an end comes before the next start: app/models/ci/freeze_period_status.rb of
 * gitlabhq/gitlabhq. Zones have the names of Rails.
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
            const message = 'it never holds: no end comes before its next start';
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
    const start = (0,cron/* parseForeignCron */.Ou)((0,foreign_file/* requiredText */.$4)(freeze, 'freeze_start'));
    const end = (0,cron/* parseForeignCron */.Ou)((0,foreign_file/* requiredText */.$4)(freeze, 'freeze_end'));
    if ('problem' in start)
        return start;
    if ('problem' in end)
        return end;
    return freezePeriods({ start: start.cron, end: end.cron });
}
function zoneOf(freeze) {
    const name = (0,foreign_file/* textAt */.$6)(freeze, 'cron_timezone') ?? 'UTC';
    return (0,zones/* toPolicyZone */.a)(railsZones.get(name) ?? name);
}


/***/ })

};

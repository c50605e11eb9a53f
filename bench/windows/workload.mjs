/** A thousand recurring windows in fifty zones, each as a period, as an RRULE and as cron patterns. */

/** @typedef {import('../../src/time/period-config.js').PeriodConfig} PeriodConfig */

/**
 * The first start of a rule, how it recurs, and how long each window lasts on the clock; for cron the
 * starts and the ends.
 * @typedef {{ readonly start: string, readonly rule: string, readonly days: number, readonly hours: number }} Recurring
 * @typedef {{ readonly starts: string, readonly ends: string }} Patterns
 * @typedef {{ readonly zone: string, readonly period: PeriodConfig, readonly rrule: Recurring, readonly cron: Patterns }} Window
 * @typedef {readonly [isOpen: boolean, nextOpening: number]} Answer whether it is open, and the next start in epoch ms
 */

/** With and without summer time, on both sides of the equator, some off the whole hour. */
const zones = [
  ...['Africa/Cairo', 'Africa/Casablanca', 'Africa/Johannesburg', 'Africa/Lagos'],
  ...['Africa/Nairobi', 'America/Anchorage', 'America/Argentina/Buenos_Aires', 'America/Bogota'],
  ...['America/Chicago', 'America/Denver', 'America/Halifax', 'America/Lima'],
  ...['America/Los_Angeles', 'America/Mexico_City', 'America/New_York', 'America/Phoenix'],
  ...['America/Santiago', 'America/Sao_Paulo', 'America/St_Johns', 'America/Toronto'],
  ...['Asia/Bangkok', 'Asia/Dubai', 'Asia/Hong_Kong', 'Asia/Jakarta', 'Asia/Jerusalem'],
  ...['Asia/Karachi', 'Asia/Kathmandu', 'Asia/Kolkata', 'Asia/Manila', 'Asia/Seoul'],
  ...['Asia/Shanghai', 'Asia/Singapore', 'Asia/Tehran', 'Asia/Tokyo', 'Atlantic/Azores'],
  ...['Australia/Adelaide', 'Australia/Brisbane', 'Australia/Lord_Howe', 'Australia/Sydney'],
  ...['Europe/Athens', 'Europe/Berlin', 'Europe/Dublin', 'Europe/Helsinki', 'Europe/Istanbul'],
  ...['Europe/Kyiv', 'Europe/Lisbon', 'Europe/London', 'Europe/Moscow', 'Pacific/Auckland'],
  'Pacific/Honolulu',
];

const weekdays = /** @type {const} */ (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

/** Six rule shapes, the last one in three writings; `n` varies days and hours. */
const shapes = [weekly, overnight, weekSpan, monthDay, nthWeekday];
const writings = [weeklyRule, monthlyRule, cronRule];

/**
 * The first windows of the thousand; RRULEs start in January of the year.
 * @param {{ readonly count: number, readonly year: number, readonly writing: 'mixed' | 'rrule' }} wanted
 * @returns {readonly Window[]}
 */
export function makeWindows({ count, year, writing }) {
  return Array.from({ length: count }, (_, index) => {
    const n = Math.floor(index / 6);
    const shape = shapes[index % 6] ?? writings[n % writings.length] ?? weekly;
    const window = { zone: zones[index % zones.length] ?? 'UTC', ...shape(n, year) };
    return writing === 'mixed' ? window : { ...window, period: asRecurrence(window.rrule) };
  });
}

/**
 * @param {Recurring} rrule
 * @returns {PeriodConfig}
 */
function asRecurrence({ start, rule, days, hours }) {
  return { rrule: rule, start, for: `${days * 24 + hours}h` };
}

/**
 * @typedef {Omit<Window, 'zone'>} Unplaced
 * @typedef {(n: number, year: number) => Unplaced} Shape
 */

/** @type {Shape} */
function weekly(n, year) {
  const [from, until] = [7 + (n % 4), 14 + (n % 5)];
  const last = 2 + (n % 4);
  return {
    period: {
      days: `mon-${weekdays[last] ?? ''}`,
      hours: `${clock(from)}-${clock(until)}`,
    },
    rrule: {
      start: startAt(year, from),
      rule: `FREQ=WEEKLY;BYDAY=${codes(0, last)}`,
      ...lasting(until - from),
    },
    cron: { starts: `0 ${from} * * 1-${last + 1}`, ends: `0 ${until} * * 1-${last + 1}` },
  };
}

/** @type {Shape} */
function overnight(n, year) {
  const [from, until] = [20 + (n % 3), 5 + (n % 3)];
  const last = 1 + (n % 4);
  return {
    period: { days: `mon-${weekdays[last] ?? ''}`, hours: `${clock(from)}-${clock(until)}` },
    rrule: {
      start: startAt(year, from),
      rule: `FREQ=WEEKLY;BYDAY=${codes(0, last)}`,
      ...lasting(until + 24 - from),
    },
    cron: { starts: `0 ${from} * * 1-${last + 1}`, ends: `0 ${until} * * 2-${last + 2}` },
  };
}

/** @type {Shape} */
function weekSpan(n, year) {
  const [from, until] = [15 + (n % 5), 6 + (n % 4)];
  const first = n % 5;
  const last = (first + 3) % 7;
  const [firstDay = '', lastDay = ''] = [weekdays[first], weekdays[last]];
  return {
    period: {
      weekly: { from: `${firstDay} ${clock(from)}`, until: `${lastDay} ${clock(until)}` },
    },
    rrule: {
      start: startAt(year, from),
      rule: `FREQ=WEEKLY;BYDAY=${codes(first, first)}`,
      days: 2,
      hours: until + 24 - from,
    },
    cron: { starts: `0 ${from} * * ${firstDay}`, ends: `0 ${until} * * ${lastDay}` },
  };
}

/** @type {Shape} */
function monthDay(n, year) {
  const [from, until] = [6 + (n % 3), 15 + (n % 4)];
  const day = n % 29 === 28 ? -1 : (n % 29) + 1;
  const inCron = day < 0 ? 'L' : String(day);
  return {
    period: { dates: [{ day, of: 'month' }], hours: `${clock(from)}-${clock(until)}` },
    rrule: {
      start: startAt(year, from),
      rule: `FREQ=MONTHLY;BYMONTHDAY=${day}`,
      ...lasting(until - from),
    },
    cron: { starts: `0 ${from} ${inCron} * *`, ends: `0 ${until} ${inCron} * *` },
  };
}

/** @type {Shape} */
function nthWeekday(n, year) {
  const [from, until] = [8 + (n % 3), 17 + (n % 4)];
  const nth = n % 5 === 4 ? -1 : (n % 5) + 1;
  const weekday = weekdays[n % 7] ?? 'mon';
  const inCron = `${weekday}#${nth < 0 ? 'L' : nth}`;
  return {
    period: { dates: [{ weekday, nth, of: 'month' }], hours: `${clock(from)}-${clock(until)}` },
    rrule: {
      start: startAt(year, from),
      rule: `FREQ=MONTHLY;BYDAY=${nth}${codes(n % 7, n % 7)}`,
      ...lasting(until - from),
    },
    cron: { starts: `0 ${from} * * ${inCron}`, ends: `0 ${until} * * ${inCron}` },
  };
}

/** @type {Shape} */
function weeklyRule(n, year) {
  const from = 7 + (n % 6);
  const [first, last] = [n % 3, 3 + (n % 3)];
  const rrule = {
    start: startAt(year, from),
    rule: `FREQ=WEEKLY;BYDAY=${codes(first, last)}`,
    ...lasting(4),
  };
  const days = `${first + 1}-${last + 1}`;
  return {
    period: asRecurrence(rrule),
    rrule,
    cron: { starts: `0 ${from} * * ${days}`, ends: `0 ${from + 4} * * ${days}` },
  };
}

/** @type {Shape} */
function monthlyRule(n, year) {
  const from = 9 + (n % 5);
  const [first, second] = [1 + (n % 12), 15 + (n % 13)];
  const rrule = {
    start: startAt(year, from),
    rule: `FREQ=MONTHLY;BYMONTHDAY=${first},${second}`,
    ...lasting(6),
  };
  return {
    period: asRecurrence(rrule),
    rrule,
    cron: {
      starts: `0 ${from} ${first},${second} * *`,
      ends: `0 ${from + 6} ${first},${second} * *`,
    },
  };
}

/** @type {Shape} */
function cronRule(n, year) {
  const from = 6 + (n % 8);
  const days = `1-${2 + (n % 5)}`;
  return {
    period: { cron: `0 ${from} * * ${days}`, for: '3h' },
    rrule: {
      start: startAt(year, from),
      rule: `FREQ=WEEKLY;BYDAY=${codes(0, 1 + (n % 5))}`,
      ...lasting(3),
    },
    cron: { starts: `0 ${from} * * ${days}`, ends: `0 ${from + 3} * * ${days}` },
  };
}

/** @param {number} hours */
function lasting(hours) {
  return { days: 0, hours };
}

/**
 * @param {number} year
 * @param {number} hour
 */
function startAt(year, hour) {
  return `${year}-01-01T${clock(hour)}`;
}

/** @param {number} hour */
function clock(hour) {
  return `${String(hour).padStart(2, '0')}:00`;
}

/**
 * The days of the week as RRULEs name them: `MO,TU`.
 * @param {number} first
 * @param {number} last
 */
function codes(first, last) {
  return weekdays
    .slice(first, last + 1)
    .map((name) => name.slice(0, 2).toUpperCase())
    .join();
}

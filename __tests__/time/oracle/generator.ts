/** Random policies for the days around a date: every kind of period, every list, every place. */
import fc from 'fast-check';
import { dayNumber, dayOf, weekdayNames, type DateText, type Unit } from './days.js';
import type { PeriodText } from './written.js';

/** Sixty days from a date on, zones, and the days on which their clocks change. */
export interface Stretch {
  readonly from: string;
  readonly zones: readonly string[];
  readonly changes: readonly string[];
}

const usual = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'America/Santiago'];

/** Stretches with changes of an hour, of half an hour, of two, at midnight, by a whole day, and none. */
export const stretches: readonly Stretch[] = [
  {
    from: '2026-03-01',
    zones: [...usual, 'Asia/Beirut', 'Asia/Kolkata', 'Africa/Casablanca'],
    changes: ['2026-03-08', '2026-03-22', '2026-03-29', '2026-04-05'],
  },
  {
    from: '2026-09-20',
    zones: [...usual, 'Asia/Beirut', 'America/Havana', 'America/St_Johns'],
    changes: ['2026-10-04', '2026-10-25', '2026-11-01'],
  },
  {
    from: '2025-10-10',
    zones: ['Europe/Berlin', 'America/New_York', 'America/Havana', 'Antarctica/Troll', 'UTC'],
    changes: ['2025-10-26', '2025-11-02'],
  },
  {
    from: '2026-02-10',
    zones: [...usual, 'Africa/Casablanca', 'America/Havana'],
    changes: ['2026-02-15', '2026-03-08', '2026-03-22', '2026-03-29', '2026-04-05'],
  },
  {
    from: '2024-02-25',
    zones: [...usual, 'America/Asuncion', 'Africa/Casablanca'],
    changes: ['2024-03-10', '2024-03-24', '2024-03-31', '2024-04-07', '2024-04-14'],
  },
  {
    from: '2024-08-25',
    zones: ['America/Santiago', 'America/Asuncion', 'Europe/Dublin'],
    changes: ['2024-09-08', '2024-10-06'],
  },
  { from: '2011-11-20', zones: ['Pacific/Apia'], changes: ['2011-12-30'] },
  {
    from: '2010-10-01',
    zones: ['America/St_Johns'],
    changes: ['2010-11-07'],
  },
];

/** How many days are looked at. */
export const stretchDays = 60;

export const codes = ['DE-HE', 'US-NY'] as const;
export const calendars = ['company', 'plant'] as const;

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function clockText(minutes: number): string {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Most times lie in the hours in which clocks change. */
export const clock = fc
  .oneof(
    { weight: 6, arbitrary: fc.integer({ min: 60, max: 3 * 60 }) },
    { weight: 3, arbitrary: fc.constantFrom(0, 1, 30, 60, 90, 120, 150, 180, 23 * 60 + 30) },
    { weight: 2, arbitrary: fc.integer({ min: 23 * 60, max: 24 * 60 - 1 }) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 24 * 60 - 1 }) },
  )
  .map(clockText);
const endClock = fc.oneof(
  { weight: 6, arbitrary: clock },
  { weight: 1, arbitrary: fc.constant('24:00') },
);

const hoursSpan = fc
  .oneof(
    fc.tuple(clock, endClock),
    fc.constantFrom(['09:00', '16:00'], ['22:00', '06:00'], ['00:00', '24:00']),
  )
  .filter(([from, until]) => from !== until)
  .map((ends) => ends.join('-'));
const hours = fc.oneof(hoursSpan, fc.uniqueArray(hoursSpan, { minLength: 1, maxLength: 3 }));

/** Clocks change on Sundays, and around the midnight before them. */
const weekday = fc.constantFrom(...weekdayNames, 'sat', 'sun', 'sun');
const weekdayRange = fc.oneof(
  weekday,
  fc.tuple(weekday, weekday).map(([from, until]) => `${from}-${until}`),
);
const days = fc.oneof(
  weekdayRange,
  fc.constantFrom('mon-fri', 'sun', 'fri-mon'),
  fc.uniqueArray(weekdayRange, { minLength: 1, maxLength: 3 }),
);

/** A day near the stretch as a number, often one on which clocks change, or the one before. */
export function dayNear({ from, changes }: Stretch): fc.Arbitrary<number> {
  const first = dayNumber(from);
  const change = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -1, max: 0 }))
    .map(([date, offset]) => dayNumber(date) + offset);
  return fc.oneof(fc.integer({ min: first - 8, max: first + stretchDays + 4 }), change);
}

const length = fc.oneof(
  fc.integer({ min: 1, max: 72 }).map((value) => `${value}h`),
  fc.integer({ min: 1, max: 600 }).map((value) => `${value}m`),
  fc.integer({ min: 1, max: 200 }).map((value) => `${value * 60}s`),
);

/** The dates of policies around the first day of the stretch. */
export function datesNear(stretch: Stretch) {
  const full = dayNear(stretch).map((day) => dayOf(day).date);
  const yearly = full.map((date) => date.slice(5));
  const nth = (most: number) =>
    fc.oneof(fc.integer({ min: 1, max: most }), fc.integer({ min: -most, max: -1 }));
  const inUnit = (of: Unit): fc.Arbitrary<DateText> => {
    const most = { month: 31, quarter: 92, year: 366 }[of];
    const weeks = { month: 5, quarter: 14, year: 53 }[of];
    const work = { month: 22, quarter: 66, year: 262 }[of];
    return fc.oneof(
      nth(most).map((day) => ({ day, of })),
      nth(work).map((day) => ({ 'business-day': day, of })),
      fc.tuple(weekday, nth(weeks)).map(([name, day]) => ({ weekday: name, nth: day, of })),
    );
  };
  const position = fc.constantFrom<Unit>('month', 'month', 'quarter', 'year').chain(inUnit);
  const recurring = fc.oneof(yearly, position);
  return { full, yearly, inUnit, position, recurring, any: fc.oneof(full, recurring) };
}

/** The same with a time, or without one. */
function withTime(date: fc.Arbitrary<DateText>): fc.Arbitrary<DateText> {
  return fc
    .tuple(date, fc.option(clock))
    .map(([written, at]) =>
      at === null ? written : typeof written === 'string' ? `${written}T${at}` : { ...written, at },
    );
}

/** The kinds of periods, by name. */
export function kindsNear(stretch: Stretch) {
  const { full, yearly, inUnit, position, recurring, any } = datesNear(stretch);
  const optionalHours = fc.option(hours).map((text) => (text === null ? {} : { hours: text }));
  const ended = (from: fc.Arbitrary<DateText>, last: fc.Arbitrary<DateText>) =>
    fc.oneof(
      fc.tuple(withTime(from), withTime(last)).map(([start, until]) => ({ from: start, until })),
      fc.tuple(withTime(from), last).map(([start, through]) => ({ from: start, through })),
    );
  const kinds = {
    hours: fc.record({ hours }),
    days: fc.tuple(days, optionalHours).map(([names, more]) => ({ days: names, ...more })),
    dates: fc
      .tuple(fc.uniqueArray(any, { minLength: 1, maxLength: 4 }), optionalHours)
      .map(([dates, more]) => ({ dates, ...more })),
    full: ended(full, full).filter(isForward),
    yearly: ended(yearly, yearly).filter((period) => !isWholeYear(period)),
    unit: fc
      .constantFrom<Unit>('month', 'quarter', 'year')
      .chain((of) => ended(inUnit(of), inUnit(of))),
    mixed: fc
      .oneof(ended(recurring, position), ended(position, recurring))
      .filter((period) => !sharesEnds(period)),
    weekly: fc
      .tuple(weekday, clock, weekday, endClock)
      .filter(([day, from, last, until]) => timeOfWeek(day, from) !== timeOfWeek(last, until))
      .map(([day, from, last, until]) => ({
        weekly: { from: `${day} ${from}`, until: `${last} ${until}` },
      })),
    holidays: fc.record({
      holidays: fc.constantFrom<string | string[]>(
        'region',
        'company',
        ['DE-HE'],
        ['DE-HE', 'US-NY'],
      ),
    }),
    calendar: fc
      .tuple(
        fc.constantFrom(...calendars),
        fc.option(fc.constantFrom(['FREEZE'], ['freeze', 'Release'])),
      )
      .map(([calendar, only]) => ({ calendar, ...(only === null ? {} : { only }) })),
    rrule: recurrence(stretch),
    cron: fc.record({ cron: cronText(), for: length }),
  } satisfies Record<string, fc.Arbitrary<PeriodText>>;
  return kinds;
}

/** From a date of every year until the same one is refused, as is a week from a time until the same. */
function isWholeYear({ from, until }: PeriodText): boolean {
  const [a, b] = [text(from), text(until)].map((one) => (one.includes('T') ? one : `${one}T00:00`));
  return a === b;
}

/** What starts every month until a date of the quarter or year is refused: many starts would share an end. */
function sharesEnds({ from, until, through }: PeriodText): boolean {
  const [often, rare] = [from, until ?? through].map(unitOf);
  return units.indexOf(often ?? 'year') < units.indexOf(rare ?? 'year');
}

const units = ['month', 'quarter', 'year'] as const;

function unitOf(date: DateText | undefined): Unit {
  return typeof date === 'object' ? date.of : 'year';
}

function timeOfWeek(day: string, time: string): string {
  if (time !== '24:00') return `${day} ${time}`;
  const index = weekdayNames.findIndex((name) => name === day);
  return `${weekdayNames[(index + 1) % 7] ?? ''} 00:00`;
}

function isForward({ from, ...end }: PeriodText): boolean {
  const start = text(from);
  if (end.through !== undefined) return text(end.through) >= start.slice(0, 10);
  const [a, b] = [start, text(end.until)].map((one) => (one.includes('T') ? one : `${one}T00:00`));
  return (b ?? '') > (a ?? '');
}

function text(date: DateText | undefined): string {
  return typeof date === 'string' ? date : '';
}

const codesOfDays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

function recurrence(stretch: Stretch): fc.Arbitrary<PeriodText> {
  const byDay = fc.uniqueArray(fc.constantFrom(...codesOfDays), { minLength: 1, maxLength: 4 });
  const numbered = fc
    .tuple(fc.constantFrom('', '1', '2', '4', '5', '-1', '-2'), fc.constantFrom(...codesOfDays))
    .map(([nth, day]) => `${nth}${day}`);
  const byDate = fc.uniqueArray(
    fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: -31, max: -1 })),
    { minLength: 1, maxLength: 4 },
  );
  const part = (name: string, values: fc.Arbitrary<readonly unknown[]>) =>
    fc.option(values.map((list) => `;${name}=${list.join(',')}`)).map((written) => written ?? '');
  const interval = fc.constantFrom('', '', ';INTERVAL=2', ';INTERVAL=3', ';INTERVAL=5');
  const parts = fc.oneof(
    fc.tuple(fc.constant('DAILY'), interval, part('BYDAY', byDay), part('BYMONTHDAY', byDate)),
    fc.tuple(
      fc.constant('WEEKLY'),
      interval,
      part('BYDAY', byDay),
      fc.constantFrom('', ';WKST=SU', ';WKST=WE'),
    ),
    fc.tuple(
      fc.constant('MONTHLY'),
      interval,
      part('BYDAY', fc.uniqueArray(numbered, { minLength: 1, maxLength: 3 })),
      part('BYMONTHDAY', byDate),
    ),
  );
  const byHour = part(
    'BYHOUR',
    fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { minLength: 1, maxLength: 3 }),
  );
  const date = dayNear(stretch).map((day) => dayOf(day).date.replaceAll('-', ''));
  const time = clock.map((at) => `T${at.replace(':', '')}00`);
  const end = fc.oneof(
    fc.constant(''),
    fc.integer({ min: 1, max: 60 }).map((count) => `;COUNT=${count}`),
    date.map((until) => `;UNTIL=${until}`),
    fc.tuple(date, time, fc.constantFrom('', 'Z')).map((until) => `;UNTIL=${until.join('')}`),
  );
  const start = fc
    .tuple(fc.integer({ min: -120, max: 20 }), fc.option(clock))
    .map(
      ([offset, at]) =>
        `${dayOf(dayNumber(stretch.from) + offset).date}${at === null ? '' : `T${at}`}`,
    );
  return fc
    .tuple(parts, byHour, end, start, length)
    .map(([[freq, ...more], hour, until, from, lasts]) => ({
      rrule: `FREQ=${freq}${more.join('')}${hour}${until}`,
      start: from,
      for: lasts,
    }));
}

function cronText(): fc.Arbitrary<string> {
  const several = (from: number, to: number) =>
    fc
      .uniqueArray(fc.integer({ min: from, max: to }), { minLength: 1, maxLength: 3 })
      .map((list) => list.join(','));
  const range = (from: number, to: number) =>
    fc
      .tuple(
        fc.integer({ min: from, max: to }),
        fc.integer({ min: from, max: to }),
        fc.constantFrom('', '/2', '/5'),
      )
      .map(([a, b, step]) => `${Math.min(a, b)}-${Math.max(a, b)}${step}`);
  const minute = fc.oneof(several(0, 59), fc.constantFrom('0', '30', '*/20', '*/30'));
  const hour = fc.oneof(
    several(0, 23),
    several(0, 3),
    range(0, 23),
    fc.constantFrom('*', '2', '*/6'),
  );
  const date = fc.oneof(several(1, 31), range(1, 31), fc.constantFrom('*', '*', '*/2', '*/10'));
  const month = fc.oneof(fc.constantFrom('*', '*', '*/2', 'mar,oct', '1-4,9-12'), range(1, 12));
  const day = fc.oneof(
    several(0, 7),
    fc.constantFrom('*', '*', '*/2', 'sun', 'mon-fri', 'fri-7', 'sat,0'),
  );
  return fc.tuple(minute, hour, date, month, day).map((fields) => fields.join(' '));
}

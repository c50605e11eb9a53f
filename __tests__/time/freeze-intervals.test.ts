/** Freezes between two crons, against GitLab's own rule at each minute. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readOffsets } from '../../src/sources/zones.js';
import { formatCron, parseForeignCron, type Cron } from '../../src/time/foreign-cron.js';
import { freezesBetween, type Freeze } from '../../src/time/freeze-intervals.js';
import { day, formatInstant, hour, minute, parseInstant } from '../../src/time/instant.js';
import { toLocal, toZone, type Zone } from '../../src/time/zone-table.js';

function cronOf(text: string): Cron {
  const parsed = parseForeignCron(text);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.cron;
}

function zoneOf(name: string, from: number, to: number): Zone {
  const reading = readOffsets(
    name,
    { from: formatInstant(from - 500 * day), to: formatInstant(to + 500 * day) },
    formatInstant(from),
  );
  if (reading.status !== 'known') throw new Error(name);
  return toZone(reading.value);
}

interface Asked {
  readonly start: string;
  readonly end: string;
  readonly zone?: string;
  readonly from: string;
  readonly days: number;
}

function ask({ start, end, zone = 'UTC', from: text, days }: Asked): readonly Freeze[] {
  const from = parseInstant(`${text}T00:00:00Z`) ?? NaN;
  const to = from + days * day;
  const read = freezesBetween({
    ...{ start: cronOf(start), end: cronOf(end), zone: zoneOf(zone, from, to) },
    ...{ from, to, work: { left: 1_000_000 } },
  });
  if ('problem' in read) throw new Error(read.problem);
  return read.freezes;
}

function told(asked: Asked): readonly string[] {
  return ask(asked).map(({ start, end, latestEnd }) =>
    [start, end, ...(latestEnd === end ? [] : [latestEnd])]
      .map((at) => formatInstant(at).slice(0, 16))
      .join(' '),
  );
}

/** What the minute shows, without anything of the code under test but the fields of the cron. */
function matches(cron: Cron, wall: number): boolean {
  const date = new Date(wall);
  const byDate = cron.days.includes(date.getUTCDate());
  const byWeekday = cron.weekdays.includes((date.getUTCDay() + 6) % 7);
  const isDay = cron.everyDay ? byWeekday : cron.everyWeekday ? byDate : byDate || byWeekday;
  return (
    isDay &&
    cron.months.includes(date.getUTCMonth() + 1) &&
    cron.hours.includes(date.getUTCHours()) &&
    cron.minutes.includes(date.getUTCMinutes())
  );
}

/**
 * GitLab at each minute: the last start, and no end since. `wide` adds what is frozen here beyond that: a
 * start that clocks skip begins after the gap, and an end that they show twice is its second showing.
 */
function sweep(asked: Asked): (at: number) => { gitlab: boolean; wide: boolean } {
  const from = parseInstant(`${asked.from}T00:00:00Z`) ?? NaN;
  const to = from + asked.days * day;
  const [start, end] = [cronOf(asked.start), cronOf(asked.end)];
  const zone = zoneOf(asked.zone ?? 'UTC', from, to);
  const offset = (at: number): number => toLocal(zone, at).offset;
  const states = new Map<number, { gitlab: boolean; wide: boolean }>();
  let state = { gitlab: false, wide: false };
  // Long enough before that each cron of the tests has fired.
  for (let at = from - 40 * day; at < to; at += minute) {
    const wall = at + offset(at);
    const before = at - minute + offset(at - minute);
    let begins = matches(start, wall);
    const ends = matches(end, wall);
    let skipped = false;
    for (let gone = before + minute; gone < wall; gone += minute) skipped ||= matches(start, gone);
    const comesAgain = offset(at + 3 * hour) < offset(at) && isShownAgain(zone, at);
    state = {
      gitlab: begins || (state.gitlab && !ends),
      wide: (begins ||= skipped) || (state.wide && !(ends && !comesAgain)),
    };
    if (at >= from) states.set(at, state);
  }
  return (at) => states.get(at) ?? { gitlab: false, wide: false };
}

function isShownAgain(zone: Zone, at: number): boolean {
  const wall = at + toLocal(zone, at).offset;
  for (let later = at + minute; later <= at + 3 * hour; later += minute) {
    if (later + toLocal(zone, later).offset === wall) return true;
  }
  return false;
}

function expectSweep(asked: Asked): void {
  const freezes = ask(asked);
  const from = parseInstant(`${asked.from}T00:00:00Z`) ?? NaN;
  const swept = sweep(asked);
  const wrong: string[] = [];
  let next = 0;
  for (let at = from; at < from + asked.days * day; at += minute) {
    while ((freezes[next]?.latestEnd ?? Infinity) <= at) next += 1;
    const held = freezes[next];
    const isWide = held !== undefined && held.start <= at;
    const isNarrow = isWide && at < held.end;
    const { gitlab, wide } = swept(at);
    if (isWide !== wide || (gitlab && !isWide) || (isNarrow && !wide)) {
      wrong.push(`${formatInstant(at)} told ${String(isWide)}, swept ${String(wide)}`);
    }
  }
  expect(wrong.slice(0, 3)).toEqual([]);
}

describe('each minute', () => {
  const rows: readonly Asked[] = [
    { start: '0 23 * * 5', end: '0 7 * * 1', from: '2026-05-01', days: 20 },
    { start: '0 23 * * *', end: '0 7 * * 1', from: '2026-05-01', days: 20 },
    { start: '15 9 * * 2', end: '0 */6 * * *', from: '2026-05-01', days: 20 },
    { start: '0 0 25 * *', end: '30 6 2 * *', from: '2026-05-01', days: 20 },
    { start: '0 0 */2 * 1', end: '0 0 13 * 3', from: '2026-05-01', days: 20 },
    { start: '30 2 * * *', end: '0 5 * * *', zone: 'Europe/Berlin', from: '2026-03-27', days: 4 },
    { start: '0 22 * * *', end: '30 2 * * *', zone: 'Europe/Berlin', from: '2026-03-27', days: 4 },
    { start: '0 22 * * *', end: '30 2 * * *', zone: 'Europe/Berlin', from: '2026-10-23', days: 4 },
    { start: '15 2 * * *', end: '45 2 * * *', zone: 'Europe/Berlin', from: '2026-10-23', days: 4 },
    { start: '45 2 * * *', end: '15 2 * * *', zone: 'Europe/Berlin', from: '2026-10-23', days: 4 },
    {
      start: '0 * * * *',
      end: '30 * * * *',
      zone: 'Australia/Lord_Howe',
      from: '2026-04-03',
      days: 4,
    },
    { start: '0 0 * * *', end: '30 0 * * *', zone: 'Africa/Cairo', from: '2026-10-28', days: 4 },
    { start: '30 23 * * *', end: '15 0 * * *', zone: 'America/Nuuk', from: '2026-10-23', days: 4 },
  ];
  test.each(rows)('$start to $end from $from', (row) => {
    expectSweep(row);
  });

  test('whatever the crons are', () => {
    const some = (from: number, to: number, most: number) =>
      fc.uniqueArray(fc.integer({ min: from, max: to }), { minLength: 1, maxLength: most });
    const cron = fc
      .record({
        minutes: some(0, 59, 3),
        hours: some(0, 23, 3),
        days: some(1, 28, 5),
        weekdays: some(0, 6, 3),
        by: fc.constantFrom('every day', 'dates', 'weekdays', 'either'),
      })
      .map(({ minutes, hours, days, weekdays, by }) =>
        [
          ...[minutes.join(','), hours.join(',')],
          ...[by === 'dates' || by === 'either' ? days.join(',') : '*', '*'],
          by === 'weekdays' || by === 'either' ? weekdays.join(',') : '*',
        ].join(' '),
      );
    const places = [
      ['UTC', '2026-05-01'],
      ['Europe/Berlin', '2026-03-28'],
      ['Europe/Berlin', '2026-10-24'],
      ['America/New_York', '2026-11-01'],
      ['Australia/Lord_Howe', '2026-10-03'],
    ] as const;
    fc.assert(
      fc.property(cron, cron, fc.constantFrom(...places), (start, end, [zone, from]) => {
        expectSweep({ start, end, zone, from, days: 3 });
      }),
      { numRuns: 15 },
    );
  });
});

describe('what it comes to', () => {
  test('a weekend; it may have begun before, and ends after', () => {
    const asked = { start: '0 23 * * 5', end: '0 7 * * 1', from: '2026-05-02', days: 8 };
    expect(told(asked)).toEqual([
      '2026-05-01T23:00 2026-05-04T07:00',
      '2026-05-08T23:00 2026-05-11T07:00',
    ]);
  });

  test('a year and more before its end', () => {
    const asked = { start: '0 0 1 1 *', end: '0 0 29 2 *', from: '2026-06-01', days: 3 };
    // GitLab freezes from each January to the next 29 February that there is.
    expect(told(asked)).toEqual(['2025-01-01T00:00 2028-02-29T00:00']);
  });

  test('never ended: a start falls on each end', () => {
    const asked = { start: '0 0 * * *', end: '0 0 * * 1', from: '2026-05-02', days: 30 };
    const [freeze, ...others] = ask(asked);
    expect(others).toEqual([]);
    expect(freeze?.start).toBeLessThanOrEqual(parseInstant('2026-05-02T00:00:00Z') ?? NaN);
    expect(freeze?.end).toBeGreaterThan(parseInstant('2026-06-01T00:00:00Z') ?? NaN);
  });

  test('an end twice: the later one counts for what freezes', () => {
    const place = { zone: 'Europe/Berlin', from: '2026-10-25', days: 1 };
    expect(told({ start: '0 22 * * 6', end: '30 2 * * 0', ...place })).toEqual([
      '2026-10-24T20:00 2026-10-25T00:30 2026-10-25T01:30',
    ]);
  });

  test('an end that clocks skip is told with the freeze', () => {
    const place = { zone: 'Europe/Berlin', from: '2026-03-29', days: 2 };
    const [freeze] = ask({ start: '0 22 * * 6', end: '30 2 * * *', ...place });
    expect(freeze?.skippedEnds.map(formatInstant)).toEqual(['2026-03-29T01:00:00Z']);
    expect(formatInstant(freeze?.end ?? NaN)).toBe('2026-03-30T00:30:00Z');
  });
});

describe('T08: bounded work', () => {
  test.each([
    ['* * * * *', '* * * * *'],
    ['* * * * *', '0 0 29 2 *'],
  ])('%s to %s is refused', (start, end) => {
    const from = parseInstant('2026-05-01T00:00:00Z') ?? NaN;
    const read = freezesBetween({
      ...{ start: cronOf(start), end: cronOf(end), zone: zoneOf('UTC', from, from + day) },
      ...{ from: from - 432 * day, to: from + 432 * day, work: { left: 1_000_000 } },
    });
    expect(read).toEqual({ problem: 'it starts or ends too often to be looked at' });
  });

  test('a date that no year has never ends', () => {
    const from = parseInstant('2026-05-01T00:00:00Z') ?? NaN;
    const read = freezesBetween({
      ...{ start: cronOf('0 0 1 1 *'), end: cronOf('0 0 30 2 *') },
      ...{ zone: zoneOf('UTC', from, from + day), from, to: from + day },
      work: { left: 1_000_000 },
    });
    expect(read).toEqual({ problem: 'its end never comes' });
  });
});

test('every first day of the month is every day, so that only weekdays limit it', () => {
  const plain = formatCron(cronOf('0 0 * * 1'));
  expect(formatCron(cronOf('0 0 */1 * 1'))).toBe(plain);
  expect(formatCron(cronOf('0 0 */2 * 1'))).not.toBe(plain);
});

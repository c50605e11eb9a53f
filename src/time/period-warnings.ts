/** What is legal in a period and yet rarely meant; lint tells it. */
import type { FaultPath } from './period-fault.js';
import { day as dayLength, hour } from './instant.js';
import type { PeriodConfig } from './period-config.js';
import type { PeriodRule, PositionDate } from './period-rule.js';
import { matchesStart } from './recurrence/recurrence.js';

/** Something wrong or remarkable: where in the period, what was observed, what to write instead. */
export interface PeriodRemark {
  readonly path: FaultPath;
  readonly message: string;
  readonly hint?: string;
}

/** All remarks on a period without a fault. */
export function periodWarnings(rule: PeriodRule, config: PeriodConfig): readonly PeriodRemark[] {
  const { kind } = rule.shape;
  if (kind === 'dates' || kind === 'through' || kind === 'until') {
    return [...dateWarnings(config), ...missedEnds(rule)];
  }
  if (kind === 'cron') return cronWarnings(rule);
  return kind === 'rrule' ? seriesWarnings(rule) : [];
}

/** 02-29 is legal, and its occurrence is skipped in three years of four (policy.md 3). */
function dateWarnings({ from, through, until, dates = [] }: PeriodConfig): readonly PeriodRemark[] {
  const remarks: PeriodRemark[] = [];
  const look = (date: unknown, path: FaultPath): void => {
    if (typeof date !== 'string' || !date.startsWith('02-29')) return;
    const message = '02-29 exists in leap years only; in other years this does not take place';
    remarks.push({ path, message, hint: 'write 02-28 or 03-01 if it is meant for every year' });
  };
  look(from, ['from']);
  look(through, ['through']);
  look(until, ['until']);
  for (const [index, date] of dates.entries()) look(date, ['dates', index]);
  return remarks;
}

/** A 31st that most months have and some do not: a span of them is skipped there. */
function missedEnds({ shape }: PeriodRule): readonly PeriodRemark[] {
  const dates =
    shape.kind === 'dates'
      ? shape.dates.map((date, index) => ({ date, path: ['dates', index] as FaultPath }))
      : shape.kind === 'through'
        ? [
            { date: shape.from, path: ['from'] },
            { date: shape.through, path: ['through'] },
          ]
        : shape.kind === 'until'
          ? [
              { date: shape.from, path: ['from'] },
              { date: shape.until, path: ['until'] },
            ]
          : [];
  return dates.flatMap(({ date, path }) => {
    if (date.kind !== 'position' || isInEveryUnit(date)) return [];
    const hint = `write ${String(-1)} for the last one`;
    const message = `not every ${date.of} has the number ${String(date.nth)}: where it has not, this does not take place`;
    return [{ path, message, hint }];
  });
}

/** The shortest month has 28 days and 4 of each weekday, quarters 90, years 365. */
function isInEveryUnit({ count, nth, of }: PositionDate): boolean {
  // How many business days a month has depends on its holidays.
  if (count === 'business-day') return Math.abs(nth) <= { month: 10, quarter: 50, year: 200 }[of];
  const days = { month: 28, quarter: 90, year: 365 }[of];
  return Math.abs(nth) <= (count === 'day' ? days : Math.floor(days / 7));
}

/** `0 9-17 * * 1-5` for 8h is open from 09:00 to 01:00, not to 17:00. */
function cronWarnings({ shape }: PeriodRule): readonly PeriodRemark[] {
  if (shape.kind !== 'cron') return [];
  const { hours, minutes } = shape.rule;
  const firings = hours.length * minutes.length;
  if (firings < 2) return [];
  const first = (hours[0] ?? 0) * hour + (minutes[0] ?? 0) * 60_000;
  const last = (hours.at(-1) ?? 0) * hour + (minutes.at(-1) ?? 0) * 60_000;
  const gap = (last - first) / (firings - 1);
  if (shape.length <= gap) return [];
  const end = clock((last + shape.length) % dayLength);
  const message = `it begins ${String(firings)} times a day and each lasts longer than the pause between them: together from ${clock(first)} until ${end}`;
  return [
    { path: ['for'], message, hint: `if that is meant, write hours: ${clock(first)}-${end}` },
  ];
}

function clock(time: number): string {
  return new Date(time).toISOString().slice(11, 16);
}

function seriesWarnings({ shape }: PeriodRule): readonly PeriodRemark[] {
  if (shape.kind !== 'rrule' || matchesStart(shape.series)) return [];
  const message = 'the rule does not produce its own start: the first time is a later one';
  return [{ path: ['start'], message, hint: 'write the first time that the rule produces' }];
}

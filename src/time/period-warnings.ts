/** What is legal in a period and yet rarely meant; lint tells it. */
import { formatCivilDate } from './civil-date.js';
import { overlapWarnings } from './cron-warnings.js';
import { looksLikeDate } from './date-syntax.js';
import { monthDayWarnings } from './month-day-warnings.js';
import type { PeriodConfig } from './period-config.js';
import type { FaultPath } from './period-fault.js';
import type { PeriodRemark } from './period-remark.js';
import type { PeriodRule, PositionDate, YearlyDate } from './period-rule.js';
import { matchesStart } from './recurrence/recurrence.js';

export type { PeriodRemark } from './period-remark.js';

/** All remarks on a period without a fault. */
export function periodWarnings(rule: PeriodRule, config: PeriodConfig): readonly PeriodRemark[] {
  const { kind } = rule.shape;
  if (kind === 'dates' || kind === 'through' || kind === 'until') {
    return [...dateWarnings(config), ...missedEnds(rule), ...vainExceptions(rule, config)];
  }
  return [...cronWarnings(rule), ...seriesWarnings(rule), ...monthDayWarnings(rule)];
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
  dates.forEach((date, index) => {
    look(date, ['dates', index]);
  });
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
    const hint = 'write -1 for the last one';
    const message = `not every ${date.of} has the number ${String(date.nth)}: where it has not, this does not take place`;
    return [{ path, message, hint }];
  });
}

/** The shortest month has 28 days and 4 of each weekday, quarters 90, years 365. */
function isInEveryUnit({ count, nth, of }: PositionDate): boolean {
  // Beside a weekend of two days the shortest have 20, 64 and 260 business days, less their holidays:
  // this leaves room for 5, 9 and 20 of them on working days.
  if (count === 'business-day') return Math.abs(nth) <= { month: 15, quarter: 55, year: 240 }[of];
  const days = { month: 28, quarter: 90, year: 365 }[of];
  return Math.abs(nth) <= (count === 'day' ? days : Math.floor(days / 7));
}

/**
 * An exception takes away what starts on its day. What has one start, or one in each year, and is not
 * refused as never taking place (`canOccur`) loses nothing by another date.
 */
function vainExceptions(
  { shape }: PeriodRule,
  { except = [] }: PeriodConfig,
): readonly PeriodRemark[] {
  if ((shape.kind !== 'through' && shape.kind !== 'until') || shape.from.kind === 'position') {
    return [];
  }
  const start = shape.from.kind === 'full' ? formatCivilDate(shape.from.day) : yearly(shape.from);
  return except.flatMap((date, index) => {
    if (typeof date !== 'string' || !looksLikeDate(date) || date.endsWith(start)) return [];
    const message = `${date} takes nothing away: an exception removes the whole of what starts on its day, and this starts on ${start}`;
    const hint = 'write two periods, one that ends before the day and one that starts after it';
    return [{ path: ['except', index], message, hint }];
  });
}

function yearly({ month, dayOfMonth }: YearlyDate): string {
  return [month, dayOfMonth].map((part) => String(part).padStart(2, '0')).join('-');
}

function cronWarnings({ shape }: PeriodRule): readonly PeriodRemark[] {
  return shape.kind === 'cron' ? overlapWarnings(shape.rule, shape.length) : [];
}

function seriesWarnings({ shape }: PeriodRule): readonly PeriodRemark[] {
  if (shape.kind !== 'rrule' || matchesStart(shape.series)) return [];
  const message = 'the rule does not produce its own start: the first time is a later one';
  return [{ path: ['start'], message, hint: 'write the first time that the rule produces' }];
}

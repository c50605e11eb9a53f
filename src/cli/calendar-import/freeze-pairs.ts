/** Freezes from where one cron fires until another does, as GitLab reads them. */
import type { PeriodConfig } from '../../time/period-config.js';
import { timesOf, type Cron } from '../../time/foreign-cron.js';
import type { Expressed } from './imported.js';
import { dayMinutes, toWeek, weekMinutes, weekPeriods } from './week.js';
import { datesOfCron, spanPeriod, type YearTime } from './year.js';

const mostPairs = 40;
/** Of years whose months all have 31 days: only the order of times matters. */
const yearMinutes = 12 * 31 * dayMinutes;

/** Both crons of a freeze. */
export interface FreezeCrons {
  readonly start: Cron;
  readonly end: Cron;
}

/** The periods of the freeze; frozen for good where a start falls on each end. */
export function freezePeriods({ start, end }: FreezeCrons): Expressed {
  if ([start, end].every(isWeekly)) return { periods: weeklyPeriods({ start, end }) };
  if ([start, end].every(({ everyWeekday }) => everyWeekday)) return yearlyPeriods({ start, end });
  return { problem: 'one cron goes by days of the week, and one by dates' };
}

function isWeekly({ everyDay, months }: Cron): boolean {
  return everyDay && months.length === 12;
}

function weeklyPeriods({ start, end }: FreezeCrons): readonly PeriodConfig[] {
  const pairs = pairsOf(weekTimes(start), weekTimes(end), weekMinutes);
  return weekPeriods(
    toWeek(
      pairs.map(({ from, until }) => ({
        start: from,
        length: until - from,
      })),
    ),
  );
}

function weekTimes(cron: Cron): readonly number[] {
  return cron.weekdays.flatMap((day) => timesOf(cron).map((time) => day * dayMinutes + time));
}

function yearlyPeriods({ start, end }: FreezeCrons): Expressed {
  const dates = [...datesOfCron(start), ...datesOfCron(end)];
  if (dates.some(({ month, day }) => month === 2 && day === 29)) {
    return { problem: 'one cron fires on a 29 February, so leap years differ' };
  }
  const pairs = pairsOf(yearTimes(start), yearTimes(end), yearMinutes);
  if (pairs.some(({ from, until }) => until - from >= yearMinutes)) {
    return { periods: [{ days: 'mon-sun' }] };
  }
  if (pairs.length > mostPairs) return { problem: `it would be ${pairs.length} periods` };
  return {
    periods: pairs.map(({ from, until }) => spanPeriod(fromNumber(from), fromNumber(until))),
  };
}

function yearTimes(cron: Cron): readonly number[] {
  return datesOfCron(cron).flatMap((date) =>
    timesOf(cron).map((minute) => toNumber({ ...date, minute })),
  );
}

/** A number that grows with the time of the year. */
function toNumber({ month, day, minute }: YearTime): number {
  return (month * 31 + day) * dayMinutes + minute;
}

function fromNumber(number: number): YearTime {
  const days = Math.floor(number / dayMinutes) - 1;
  return {
    // Of a number beyond the year, that of the next one.
    month: ((Math.floor(days / 31) - 1) % 12) + 1,
    day: (days % 31) + 1,
    minute: number % dayMinutes,
  };
}

/**
 * From each start to the first end after it, which may lie in the next round; of starts with the same end
 * the first one. An end on which a start falls too ends nothing: without another one it is frozen for a
 * whole round.
 */
function pairsOf(
  starts: readonly number[],
  ends: readonly number[],
  round: number,
): readonly { readonly from: number; readonly until: number }[] {
  const begun = new Set(starts);
  const real = ends.filter((end) => !begun.has(end));
  const [first] = starts;
  if (first === undefined) return [];
  if (real.length === 0) return [{ from: first, until: first + round }];
  const own = new Set(real);
  const longest = new Map<number, { readonly from: number; readonly until: number }>();
  for (const from of starts) {
    const until = nextAfter(real, from, round);
    const end = own.has(until) ? until : until - round;
    const held = longest.get(end);
    if (held === undefined || until - from > held.until - held.from) {
      longest.set(end, { from, until });
    }
  }
  return [...longest.values()];
}

/** The first time after another one, in the next round if there is none in this one. */
function nextAfter(times: readonly number[], time: number, round: number): number {
  return Math.min(...times.map((each) => (each > time ? each : each + round)));
}

/** Windows that begin when a cron fires and last for some time of the wall clock. */
import { hour, minute } from '../../time/instant.js';
import type { PeriodConfig } from '../../time/period-config.js';
import { formatCron, timesOf, type Cron } from '../../time/foreign-cron.js';
import type { Expressed } from './imported.js';
import { dayMinutes, toWeek, weekMinutes, weekPeriods, type WeekSpan } from './week.js';
import { datesOfCron, yearPeriods } from './year.js';

const everyMonth = 12;
const longest = 999_999_999;

export interface CronWindow {
  readonly cron: Cron;
  /** How long a window lasts by the clocks of its zone, in ms. */
  readonly length: number;
  readonly zone: string;
}

/** The periods that cover the same wall clock minutes. */
export function windowPeriods(window: CronWindow): Expressed {
  const { cron, length } = window;
  if (length % minute !== 0) {
    return elapsedOr(window, 'it does not last whole minutes');
  }
  if (cron.everyDay && cron.months.length === everyMonth) return { periods: weekOf(cron, length) };
  if (cron.everyWeekday) return orElapsed(window, datesIn(cron, length));
  if (cron.everyDay || cron.months.length < everyMonth) {
    return elapsedOr(window, 'it is on days of the week in some months only');
  }
  // Both days are limited: either suffices.
  const dates = datesIn(cron, length);
  if ('problem' in dates) return orElapsed(window, dates);
  return { periods: [...weekOf(cron, length), ...dates.periods] };
}

function weekOf(cron: Cron, length: number): readonly PeriodConfig[] {
  const minutes = Math.min(length / minute, weekMinutes);
  const spans = cron.weekdays.flatMap((day) =>
    timesOf(cron).map((time): WeekSpan => ({ start: day * dayMinutes + time, length: minutes })),
  );
  return weekPeriods(toWeek(spans));
}

function datesIn(cron: Cron, length: number): Expressed {
  return yearPeriods(datesOfCron(cron), { starts: timesOf(cron), length: length / minute });
}

function orElapsed(window: CronWindow, expressed: Expressed): Expressed {
  return 'problem' in expressed ? elapsedOr(window, expressed.problem) : expressed;
}

/** In UTC the wall clock is elapsed time, so a cron period says the same; elsewhere it does not. */
function elapsedOr({ cron, length, zone }: CronWindow, reason: string): Expressed {
  const text = formatElapsed(length);
  if (zone === 'UTC' && text !== undefined) {
    return { periods: [{ cron: formatCron(cron), for: text }] };
  }
  return {
    problem: `${reason}, and a cron with a duration is elapsed time, while this lasts by the clocks of ${zone}`,
  };
}

function formatElapsed(ms: number): string | undefined {
  const units = [
    ['h', hour],
    ['m', minute],
    ['s', 1000],
    ['ms', 1],
  ] as const;
  const found = units.find(([, unit]) => ms % unit === 0);
  if (found === undefined || ms / found[1] > longest) return undefined;
  return `${ms / found[1]}${found[0]}`;
}

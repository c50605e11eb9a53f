/** Short ways to write a period and to read its intervals, for the tests of this room. */
import { formatCivilDate, parseCivilDate } from '../../src/time/civil-date.js';
import type { CivilDay, Weekday } from '../../src/time/civil-date.js';
import type { IntervalSet } from '../../src/time/interval-set.js';
import type { Instant } from '../../src/time/instant.js';
import { plainCalendar } from '../../src/time/period-calendar.js';
import type { CalendarOccurrence, PeriodCalendar } from '../../src/time/period-calendar.js';
import type { PeriodConfig } from '../../src/time/period-config.js';
import type { PeriodRule } from '../../src/time/period-rule.js';
import { parsePeriod } from '../../src/time/period-syntax.js';
import { toLocal } from '../../src/time/zone-table.js';
import type { Zone } from '../../src/time/zone-table.js';

/** The rule of a period that is written correctly. */
export function ruleOf(config: PeriodConfig): PeriodRule {
  const parsed = parsePeriod(config);
  if (parsed.kind !== 'period') throw new Error(JSON.stringify(parsed));
  return parsed.period;
}

/** The day of a date such as `2026-11-20`. */
export function dayOf(date: string): CivilDay {
  return parseCivilDate(date) ?? NaN;
}

/** A calendar with these holidays and this fiscal year (`MM-DD`); sets and calendars have names. */
export function calendarWith(given: {
  readonly weekend?: readonly Weekday[];
  readonly holidays?: readonly string[];
  readonly starts?: string;
  readonly sets?: Readonly<Record<string, readonly string[]>>;
  readonly events?: Readonly<Record<string, readonly CalendarOccurrence[]>>;
}): PeriodCalendar {
  const [month = 1, day = 1] = (given.starts ?? '01-01').split('-').map(Number);
  return {
    ...plainCalendar,
    weekend: given.weekend ?? plainCalendar.weekend,
    holidays: new Set((given.holidays ?? []).map(dayOf)),
    fiscalYear: { month, day },
    holidaysOf: (source) => {
      const names = 'calendar' in source ? [source.calendar] : source.codes;
      return new Set(names.flatMap((name) => known(given.sets?.[name])).map(dayOf));
    },
    eventsOf: (calendar) => known(given.events?.[calendar]),
  };
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('it is not known');
  return value;
}

function localText(zone: Zone, instant: Instant): string {
  const { day, time } = toLocal(zone, instant);
  return `${formatCivilDate(day)}T${new Date(time).toISOString().slice(11, 16)}`;
}

/** The intervals as `2026-11-20T09:00/2026-11-20T16:00`, in local time. */
export function localSpans(zone: Zone, set: IntervalSet): readonly string[] {
  return set.map(({ start, end }) => `${localText(zone, start)}/${localText(zone, end)}`);
}

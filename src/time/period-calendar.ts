/** What periods are judged by besides a zone: business days, holidays, and the events of calendars. */
import type { CivilDay } from './civil-date.js';
import type { Instant } from './instant.js';
import type { Interval } from './interval-set.js';
import type { CivilTime, HolidaySource } from './period-rule.js';
import type { WorkCalendar } from './work-calendar.js';

/** One occurrence of an event; `widest` is the union of both readings of its times where clocks change. */
export interface CalendarOccurrence {
  readonly summary: string | undefined;
  readonly categories: readonly string[];
  /** Not confirmed: it restricts, and permits nothing. */
  readonly tentative: boolean;
  readonly time:
    | { readonly start: Instant; readonly end: Instant; readonly widest: Interval }
    | { readonly localStart: CivilTime; readonly localEnd: CivilTime };
}

/** The calendars of one place. Both functions throw a RangeError for what is not known: never nothing. */
export interface PeriodCalendar extends WorkCalendar {
  holidaysOf(source: HolidaySource): ReadonlySet<CivilDay>;
  eventsOf(calendar: string): readonly CalendarOccurrence[];
}

/** Saturday and Sunday, no holidays, years that begin in January, no calendar. */
export const plainCalendar: PeriodCalendar = {
  weekend: ['sat', 'sun'],
  holidays: new Set(),
  fiscalYear: { month: 1, day: 1 },
  holidaysOf: () => notKnown('the holidays'),
  eventsOf: (calendar) => notKnown(`the calendar ${calendar}`),
};

function notKnown(what: string): never {
  throw new RangeError(`${what} are not known`);
}

/** How much work the rules of one calendar may make: a file of a stranger must not stop the gate. */
import type { Recurrence } from '../../time/recurrence/recurrence.js';
import { CalendarFault } from './calendar-fault.js';
import type { PlacedRule } from './recurrence-property.js';

/** What is left of the work, in days that are looked at; it shrinks. */
export interface WorkBudget {
  left: number;
}

/** More than a thousand endless series over three years each; a few seconds. */
export const mostWork = 2_000_000;

/** Takes the work of a rule that starts on a day. Throws a CalendarFault when nothing is left. */
export function spend(
  budget: WorkBudget,
  { rule, place }: PlacedRule,
  days: { readonly start: number; readonly first: number; readonly last: number },
): void {
  const { start, first, last } = days;
  // Only a COUNT has to be followed from its beginning.
  const looked = last - (rule.count === undefined ? Math.max(start, first) : start) + 1;
  budget.left -= Math.max(0, Math.min(looked, mostDays(rule))) * workADay[rule.freq];
  if (budget.left >= 0) return;
  throw new CalendarFault(place, {
    message: 'The rules of the calendar take too long to follow',
    hint: 'write UNTIL instead of COUNT in old series, and remove those that have ended',
  });
}

const workADay: Readonly<Record<Recurrence['freq'], number>> = {
  // These two look at months and years, not at days.
  yearly: 1 / 30,
  monthly: 1 / 10,
  weekly: 1,
  daily: 1,
  hourly: 24,
  minutely: 24 * 60,
  secondly: 24 * 60 * 60,
};

const daysApart: Readonly<Partial<Record<Recurrence['freq'], number>>> = {
  yearly: 366,
  monthly: 31,
  weekly: 7,
};

/** After so many days a COUNT is reached; unknown where months, weeks or days of them are left out. */
function mostDays(rule: Recurrence): number {
  const { freq, interval, count, byMonth, byMonthDay, byYearDay, byWeekNo } = rule;
  const leavesOut = [byMonth, byMonthDay, byYearDay, byWeekNo].some(({ length }) => length > 0);
  if (count === undefined || leavesOut) return Infinity;
  // BYDAY leaves at most six days out.
  const apart = daysApart[freq] ?? 7 / workADay[freq];
  return Math.ceil(count * interval * apart);
}

/** RRULE lines: rules of RFC 5545 with the place of each. */
import type { Place } from '../../policy/fault.js';
import { formatCivilDate } from '../../time/civil-date.js';
import { PeriodFault } from '../../time/period-fault.js';
import {
  parseRecurrence,
  recurrencesOf,
  type Recurrence,
} from '../../time/recurrence/recurrence.js';
import { CalendarFault } from './calendar-fault.js';
import { classOf, type CalendarTime, type TimeClass } from './calendar-time.js';
import { placeOfValue, type ContentLine } from './content-line.js';

/** A rule, and where it stands. */
export interface PlacedRule {
  readonly rule: Recurrence;
  readonly place: Place;
}

/** The rule of an RRULE line. Throws a CalendarFault at the part that is wrong. */
export function toRule(content: ContentLine): PlacedRule {
  const place = placeOfValue(content);
  try {
    return { rule: parseRecurrence(content.value, []), place };
  } catch (error) {
    if (!(error instanceof PeriodFault)) throw error;
    const { message, hint } = error;
    throw new CalendarFault(placeOfPart(content, message), {
      message: `RRULE: ${message.slice(0, longestMessage)}`,
      hint,
    });
  }
}

// The message repeats a part of the rule, which is text of the file.
const longestMessage = 200;

function placeOfPart(content: ContentLine, message: string): Place {
  const part = /^[A-Z]+(?==)/.exec(message)?.[0];
  const at = part === undefined ? -1 : content.value.toUpperCase().indexOf(`${part}=`);
  return placeOfValue(content, Math.max(at, 0));
}

/**
 * The rule of an event that starts so. Its UNTIL has to be in the form that RFC 5545 demands: whether
 * `UNTIL=20261231` includes the evening of that day is what products disagree about.
 */
export function toRuleOf(start: CalendarTime, content: ContentLine): PlacedRule {
  const placed = toRule(content);
  const { until } = placed.rule;
  if (until === undefined) return placed;
  const form = 'at' in until ? 'absolute' : until.time === undefined ? 'date' : 'floating';
  if (form === classOf(start)) return placed;
  const day =
    'at' in until ? new Date(until.at).toISOString().slice(0, 10) : formatCivilDate(until.day);
  const shown = day.replaceAll('-', '');
  throw new CalendarFault(placeOfPart(content, 'UNTIL='), {
    message: `UNTIL is ${untilNames[form]}, and the start needs one that is ${untilNames[classOf(start)]}`,
    hint: `write UNTIL=${shown}${endOfDay[classOf(start)]}`,
  });
}

const untilNames = {
  date: 'a date',
  floating: 'a time without Z',
  absolute: 'a time in UTC',
} as const satisfies Record<TimeClass, string>;

const endOfDay = {
  date: '',
  floating: 'T235959',
  absolute: 'T235959Z, the end in UTC',
} as const satisfies Record<TimeClass, string>;

/** True if the start is one that the rule gives. */
export function givesStart({ rule }: PlacedRule, { civil }: CalendarTime): boolean {
  const { until: _, ...endless } = rule;
  const range = { first: civil.day, last: civil.day };
  const [first] = recurrencesOf({ rule: { ...endless, count: 1 }, start: civil }, range);
  return first !== undefined && first.time === civil.time;
}

/** The calendar of an environment: when a deployment may run, what closes it, and when it opens again. */
export { calendarAt, type CalendarInstant } from './calendar-instant.js';
export {
  openingsBetween,
  timesBetween,
  wholeOpeningsBetween,
  type CalendarOpening,
  type CalendarTimes,
} from './calendar-openings.js';
export type { CalendarStretch } from './calendar-scope.js';
export { spansBetween, type CalendarSpan } from './calendar-spans.js';
export { unknownBetween, type UnknownRule } from './calendar-unknown.js';

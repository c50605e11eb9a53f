/** Times from midnight to midnight of an event that says that it is of whole days. */
import { day as dayLength } from '../../time/instant.js';
import type { CalendarTime } from './calendar-time.js';
import type { ParsedEvent } from './event.js';
import { nominalLength } from './event-length.js';
import type { InstanceLength } from './instance-time.js';

/** When an instance starts, and how long it lasts. */
export interface Extent {
  readonly start: CalendarTime;
  readonly length: InstanceLength;
}

/**
 * The instance as dates, if the event says so and both ends are at 00:00 in its own zone; else as it is.
 * The series is expanded in its zone before, as its rule, exceptions and changes are written in it.
 */
export function asWholeDays({ saysWholeDays }: ParsedEvent, extent: Extent): Extent {
  const { start, length } = extent;
  if (!saysWholeDays || start.civil.time !== 0) return extent;
  const nominal = length.kind === 'as-first' ? length.nominal : (nominalLength(length, start) ?? 0);
  if (nominal <= 0 || nominal % dayLength !== 0) return extent;
  const { civil, place } = start;
  return {
    start: { form: 'date', civil: { day: civil.day }, place },
    length: { kind: 'lasting', days: nominal / dayLength, elapsed: 0 },
  };
}

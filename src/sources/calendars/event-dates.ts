/** RDATE and EXDATE: instances that an event has besides its rules, and those that do not take place. */
import { CalendarFault, quote } from './calendar-fault.js';
import {
  classNames,
  classOf,
  listOf,
  toTime,
  valueTypeOf,
  type CalendarTime,
  type Written,
} from './calendar-time.js';
import { placeOfValue, type ContentLine } from './content-line.js';
import { toEnd, toLasting, type EventLength } from './event-length.js';

/** An instance that is added; without a length it is as long as the others. */
export interface AddedTime {
  readonly start: CalendarTime;
  readonly length?: EventLength;
}

/** The instances of an RDATE line of an event that starts so. Throws a CalendarFault. */
export function toAddedTimes(content: ContentLine, start: CalendarTime): readonly AddedTime[] {
  const type = valueTypeOf(content, ['DATE-TIME', 'DATE', 'PERIOD']);
  return listOf(content).map((written) => {
    if (type === 'PERIOD') return toPeriod(content, start, written);
    return { start: fitting(content, start, toTime(content, type, written)) };
  });
}

/** The instances that an EXDATE line takes out. Throws a CalendarFault. */
export function toExcludedTimes(
  content: ContentLine,
  start: CalendarTime,
): readonly CalendarTime[] {
  const type = valueTypeOf(content, ['DATE-TIME', 'DATE']);
  return listOf(content).map((written) => fitting(content, start, toTime(content, type, written)));
}

function toPeriod(content: ContentLine, start: CalendarTime, written: Written): AddedTime {
  const slash = written.text.indexOf('/');
  if (slash === -1) {
    throw new CalendarFault(placeOfValue(content, written.at), {
      message: `${quote(written.text)} is no period`,
      hint: 'write it as in 20261224T180000Z/20261224T200000Z or 20261224T180000Z/PT2H',
    });
  }
  const from = { text: written.text.slice(0, slash), at: written.at };
  const until = { text: written.text.slice(slash + 1), at: written.at + slash + 1 };
  const begins = fitting(content, start, toTime(content, 'DATE-TIME', from));
  if (/^[+-]?P/.test(until.text)) {
    const place = placeOfValue(content, until.at);
    return { start: begins, length: toLasting({ text: until.text, place, start: begins }) };
  }
  return { start: begins, length: toEnd(toTime(content, 'DATE-TIME', until), begins) };
}

/** A date cannot be compared with a time, nor a time of any zone with one of a certain zone. */
function fitting(content: ContentLine, start: CalendarTime, time: CalendarTime): CalendarTime {
  if (classOf(time) === classOf(start)) return time;
  throw new CalendarFault(time.place, {
    message: `${content.name} is ${classNames[classOf(time)]}, and the start of the event is ${classNames[classOf(start)]}`,
    hint: `write it in the form of DTSTART`,
  });
}

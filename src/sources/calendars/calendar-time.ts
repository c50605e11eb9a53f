/** Dates and times of iCalendar (RFC 5545, 3.3.4 and 3.3.5), each with its form and its place. */
import type { Place } from '../../policy/fault.js';
import { toCivilDay } from '../../time/civil-date.js';
import { hour, minute } from '../../time/instant.js';
import type { CivilTime } from '../../time/period-rule.js';
import { CalendarFault, quote } from './calendar-fault.js';
import { parameterOf, placeOfValue, type ContentLine } from './content-line.js';

/** A date, what clocks show anywhere, UTC, or what clocks show in a zone that the file names. */
export type CalendarTime = {
  readonly civil: CivilTime;
  readonly place: Place;
} & (
  | { readonly form: 'date' | 'floating' | 'utc' }
  | { readonly form: 'zoned'; readonly tzid: string; readonly tzidPlace: Place }
);

/** Of two times of one event, `absolute` ones are compared as instants, the others as they are written. */
export type TimeClass = 'date' | 'floating' | 'absolute';

/** The class of a time. */
export function classOf({ form }: CalendarTime): TimeClass {
  return form === 'utc' || form === 'zoned' ? 'absolute' : form;
}

/** How each class is called in messages. */
export const classNames = {
  date: 'a date',
  floating: 'a time without a zone',
  absolute: 'a time in a zone or in UTC',
} as const satisfies Record<TimeClass, string>;

/** A part of a value, and where it begins in it. */
export interface Written {
  readonly text: string;
  readonly at: number;
}

/** The types of value that a property can have, the first one if it names none. */
export function valueTypeOf<T extends string>(
  content: ContentLine,
  types: readonly [T, ...T[]],
): T {
  const written = parameterOf(content, 'VALUE');
  if (written === undefined) return types[0];
  const type = types.find((each) => each === written.value.toUpperCase());
  if (type !== undefined) return type;
  throw new CalendarFault(written.place, {
    message: `VALUE=${quote(written.value)} is no type of ${content.name}`,
    hint: `write VALUE=${types.join(' or VALUE=')}`,
  });
}

/** The one date or time that a property holds. */
export function toSingleTime(content: ContentLine): CalendarTime {
  const type = valueTypeOf(content, ['DATE-TIME', 'DATE']);
  return toTime(content, type, { text: content.value, at: 0 });
}

/** The comma separated parts of a value. */
export function listOf({ value }: ContentLine): readonly Written[] {
  let at = 0;
  return value.split(',').map((text) => {
    const written = { text, at };
    at += text.length + 1;
    return written;
  });
}

/** A date or a time in a value. Throws a CalendarFault with what to write. */
export function toTime(
  content: ContentLine,
  type: 'DATE' | 'DATE-TIME',
  written: Written,
): CalendarTime {
  const place = placeOfValue(content, written.at);
  const zone = parameterOf(content, 'TZID');
  const civil = parseCivil(written.text);
  const isDate = civil !== undefined && civil.time === undefined;
  if (civil === undefined || isDate !== (type === 'DATE')) {
    throw new CalendarFault(place, noTime(content.name, type, written.text));
  }
  if (zone === undefined) {
    return {
      civil,
      place,
      form: isDate ? 'date' : written.text.endsWith('Z') ? 'utc' : 'floating',
    };
  }
  if (isDate || written.text.endsWith('Z')) {
    const what = isDate ? 'a whole day, which has no zone' : 'in UTC already, as its Z says';
    throw new CalendarFault(zone.place, {
      message: `${content.name} has TZID=${quote(zone.value)} and is ${what}`,
      hint: isDate ? 'remove the TZID' : 'remove the TZID or the Z',
    });
  }
  if (zone.value.trim() === '') {
    throw new CalendarFault(zone.place, {
      message: `The TZID of ${content.name} is empty`,
      hint: 'write an area and a place as in TZID=Europe/Berlin',
    });
  }
  return { civil, place, form: 'zoned', tzid: zone.value, tzidPlace: zone.place };
}

/** `20261224`, `20261224T180000` or `20261224T180000Z`; undefined for anything else. */
export function parseCivil(text: string): CivilTime | undefined {
  const [, year, month, date, hours, minutes, seconds] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z?)?$/.exec(text) ?? [];
  const day = toCivilDay({ year: Number(year), month: Number(month), day: Number(date) });
  if (day === undefined) return undefined;
  if (hours === undefined) return { day };
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return { day, time: Number(hours) * hour + Number(minutes) * minute + Number(seconds) * 1000 };
}

function noTime(
  name: string,
  type: 'DATE' | 'DATE-TIME',
  text: string,
): { readonly message: string; readonly hint: string } {
  const message = `${name} ${quote(text)} is no ${type === 'DATE' ? 'date' : 'date and time'}`;
  // What is probably meant: ISO 8601 with its signs, or a date whose type is not said.
  const bare = text
    .trim()
    .replaceAll(/[-:]/g, '')
    .replace(' ', 'T')
    .replace(/\.\d+/, '')
    .toUpperCase();
  const full = /T\d{4}$/.test(bare) ? `${bare}00` : bare;
  const meant = parseCivil(full);
  if (meant === undefined) {
    const example =
      type === 'DATE' ? '20261224' : '20261224T180000Z, or 20261224T180000 with a TZID';
    return { message, hint: `write it as in ${example}` };
  }
  const isDate = meant.time === undefined;
  if (isDate === (type === 'DATE')) return { message, hint: `write ${full}` };
  return {
    message,
    hint: `write ${name};VALUE=${isDate ? 'DATE' : 'DATE-TIME'}:${full}`,
  };
}

/**
 * Change calendars of AWS Systems Manager: an iCalendar document whose X-CALENDAR-TYPE says whether its
 * events are closed (DEFAULT_OPEN) or open (DEFAULT_CLOSED):
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-change-calendar.html.
 * The policy names the file itself, so its events keep their meaning by construction.
 */
import type { Place } from '../../policy/fault.js';
import { parseCalendar } from '../../sources/calendars/parse-calendar.js';
import { asWholeDays } from '../../sources/calendars/whole-days.js';
import { UsageError } from '../arguments.js';
import { malformed } from './foreign-file.js';
import type { ForeignText, Imported, Unexpressed } from './imported.js';
import { toPolicyZone } from '../../sources/foreign-zones.js';

const id = 'change-calendar';

/** Reads the document. Throws a UsageError. */
export function importAws(given: ForeignText): Imported {
  const { file, text } = given;
  if (!/^(?!\/)[^\s:\\]+\.ics$/.test(file) || file.split('/').includes('..')) {
    throw new UsageError(
      `${file} is no path of a calendar that a policy can name`,
      'run this in the repository of the policy, with the path of the .ics file in it',
    );
  }
  const parsed = parseCalendar({ file, text });
  if (!parsed.ok) {
    const [fault] = parsed.faults;
    throw malformed(
      fault?.place ?? { file, line: 1, column: 1 },
      fault?.message ?? 'this is no iCalendar document',
      fault?.hint,
    );
  }
  const unexpressed = parsed.calendar.events
    .map((event) => asWholeDays(event, event))
    .filter(({ start }) => start.form === 'date' || start.form === 'floating')
    .map(({ start }): Unexpressed => ({ place: start.place, message: withoutZone }));
  const zone = valueOf(text, 'X-WR-TIMEZONE');
  const named = zone === undefined ? undefined : toPolicyZone(zone);
  const window = {
    name: id,
    effect: effectOf(given),
    period: { calendar: id },
    zone: undefined,
    reason: valueOf(text, 'X-WR-CALDESC'),
  };
  return {
    windows: [window],
    calendars: { [id]: file },
    unexpressed,
    notes: parsed.warnings.map(({ place, message }) => `line ${place.line}: ${message}`),
    timezone: given.timezone ?? (named && 'zone' in named ? named.zone : 'UTC'),
  };
}

const withoutZone =
  'this event has no zone, and AWS does not say which one it takes: the gate takes the timezone of the policy';

function effectOf({ file, text }: ForeignText): 'open' | 'frozen' {
  const type = valueOf(text, 'X-CALENDAR-TYPE');
  if (type === 'DEFAULT_OPEN') return 'frozen';
  if (type === 'DEFAULT_CLOSED') return 'open';
  const line = text.split('\n').findIndex((each) => each.startsWith('X-CALENDAR-TYPE')) + 1;
  const place: Place = { file, line: Math.max(line, 1), column: 1 };
  const message = type === undefined ? 'no X-CALENDAR-TYPE' : `an X-CALENDAR-TYPE ${type}`;
  throw malformed(
    place,
    `this calendar has ${message}, and so is no change calendar`,
    'the type is DEFAULT_OPEN or DEFAULT_CLOSED',
  );
}

/** A property of the calendar, continued on lines that begin with a space (RFC 5545, 3.1). */
function valueOf(text: string, name: string): string | undefined {
  const lines = text.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const value = lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);
  return value?.trim() === '' ? undefined : value?.trim();
}

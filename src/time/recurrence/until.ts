/** The end of a recurrence rule: a date, a local time or an instant. */
import { toCivilDay } from '../civil-date.js';
import { day as dayLength, hour, minute } from '../instant.js';
import { PeriodFault } from '../period-fault.js';
import type { FaultPath } from '../period-fault.js';
import type { Recurrence } from './rule.js';

const untilForm =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})(?<utc>Z)?)?$/;

/** `20261231`, `20261231T235959` or `20261231T235959Z`. Throws a PeriodFault. */
export function parseUntil(text: string, path: FaultPath): NonNullable<Recurrence['until']> {
  const parts = untilForm.exec(text)?.groups;
  if (parts === undefined) {
    throw new PeriodFault(path, `UNTIL=${text} is not a date`, { hint: suggest(text) });
  }
  const [year = 0, month = 0, date = 0] = ['year', 'month', 'day'].map((key) => Number(parts[key]));
  const day = toCivilDay({ year, month, day: date });
  if (day === undefined) {
    throw new PeriodFault(path, `UNTIL=${text}: there is no such date`, {
      hint: 'write a day that the month has',
    });
  }
  if (parts['hour'] === undefined) return { day };
  const [hours = 0, minutes = 0, seconds = 0] = ['hour', 'minute', 'second'].map((key) =>
    Number(parts[key]),
  );
  if (hours > 23 || minutes > 59 || seconds > 60) {
    throw new PeriodFault(path, `UNTIL=${text}: there is no such time`, {
      hint: 'times are 000000 to 235959',
    });
  }
  const time = hours * hour + minutes * minute + Math.min(seconds, 59) * 1000;
  return parts['utc'] === undefined ? { day, time } : { at: day * dayLength + time };
}

function suggest(text: string): string {
  const plain = text.replace(/[-:]/g, '').replace(/^(\d{8}T\d{4})(Z?)$/, '$100$2');
  return untilForm.test(plain)
    ? `write UNTIL=${plain}`
    : 'write UNTIL=20261231, with a time UNTIL=20261231T180000, in UTC UNTIL=20261231T180000Z';
}

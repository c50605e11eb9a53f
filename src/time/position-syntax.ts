/** Positions in a month, quarter or year as policies write them: `{ business-day: -2, of: month, at: 18:00 }`. */
import { weekdays } from './civil-date.js';
import { PeriodFault } from './period-fault.js';
import type { FaultPath } from './period-fault.js';
import { units } from './period-rule.js';
import type { PositionDate, Unit } from './period-rule.js';
import { nearestWeekday, parseClock } from './wall-clock-syntax.js';

type Written = Readonly<Record<string, unknown>>;

/** How many days and weekdays the longest unit has. */
const most = {
  month: { days: 31, weekdays: 5 },
  quarter: { days: 92, weekdays: 14 },
  year: { days: 366, weekdays: 53 },
} as const satisfies Record<Unit, { days: number; weekdays: number }>;

/** Throws a PeriodFault for what is no position, or one that no unit has. */
export function parsePosition(written: Written, path: FaultPath): PositionDate {
  const of = units.find((unit) => unit === written['of']);
  if (of === undefined) {
    throw new PeriodFault(path, 'This date does not say of what', {
      hint: 'add of: month, quarter or year',
    });
  }
  return { kind: 'position', ...countOf(written, path, of), of, ...timeOf(written, path) };
}

function countOf(written: Written, path: FaultPath, of: Unit): Pick<PositionDate, 'count' | 'nth'> {
  const { weekday, nth } = written;
  if (weekday !== undefined) {
    const count = weekdays.find((name) => name === weekday);
    if (count === undefined) {
      const near = typeof weekday === 'string' ? nearestWeekday(weekday) : undefined;
      throw new PeriodFault(
        [...path, 'weekday'],
        `${JSON.stringify(weekday)} is not a day of the week`,
        {
          hint:
            near === undefined ? `write one of ${weekdays.join(', ')}` : `did you mean ${near}?`,
        },
      );
    }
    return { count, nth: within(nth, { path: [...path, 'nth'], most: most[of].weekdays, of }) };
  }
  const key = written['day'] === undefined ? 'business-day' : 'day';
  return {
    count: key,
    nth: within(written[key], { path: [...path, key], most: most[of].days, of }),
  };
}

function within(nth: unknown, limit: { path: FaultPath; most: number; of: Unit }): number {
  const { path, most, of } = limit;
  if (typeof nth === 'number' && Number.isInteger(nth) && nth !== 0 && Math.abs(nth) <= most)
    return nth;
  const largest = String(most);
  throw new PeriodFault(path, `No ${of} has the number ${JSON.stringify(nth)}`, {
    hint: `write 1 to ${largest}, or -1 to -${largest} from the end`,
  });
}

function timeOf({ at }: Written, path: FaultPath): { time?: number } {
  if (at === undefined) return {};
  const time = typeof at === 'string' ? parseClock(at) : undefined;
  if (time !== undefined) return { time };
  throw new PeriodFault([...path, 'at'], `${JSON.stringify(at)} is not a time`, {
    hint: 'write HH:MM up to 24:00, such as 18:00',
  });
}

/** Dates as Temporal counts them, and which of them a date of a policy selects, by counting day for day. */
import { Temporal } from 'temporal-polyfill';

/** One date; `number` is days since 1970-01-01, `weekday` is 1 for Monday. */
export interface Day {
  readonly number: number;
  readonly date: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly daysInMonth: number;
}

const epoch = Temporal.PlainDate.from('1970-01-01');
const days = new Map<number, Day>();

/** The date of a day number. */
export function dayOf(number: number): Day {
  const known = days.get(number);
  if (known !== undefined) return known;
  const date = epoch.add({ days: number });
  const { year, month, day, dayOfWeek, daysInMonth } = date;
  const made = { number, date: date.toString(), year, month, day, weekday: dayOfWeek, daysInMonth };
  days.set(number, made);
  return made;
}

/** The day number of a text such as `2026-03-29`. */
export function dayNumber(date: string): number {
  return epoch.until(Temporal.PlainDate.from(date), { largestUnit: 'days' }).days;
}

/** The day number of a month and day of a year; undefined if the year has no such date. */
export function dayInYear(year: number, monthDay: string): number | undefined {
  const [month = 0, day = 0] = monthDay.split('-').map(Number);
  if (day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth) return undefined;
  return dayNumber(Temporal.PlainDate.from({ year, month, day }).toString());
}

/** The names of the days of the week, in the order of their numbers. */
export const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** `mon` is 1. */
export function weekdayNumber(name: string): number {
  return weekdayNames.findIndex((known) => known === name) + 1;
}

export type Unit = 'month' | 'quarter' | 'year';

/** A position as policies write it. */
export interface PositionText {
  readonly day?: number;
  readonly 'business-day'?: number;
  readonly weekday?: string;
  readonly nth?: number;
  readonly of: Unit;
  readonly at?: string;
}

/** A date as policies write it. */
export type DateText = string | PositionText;

/** What makes a day a business day, and the date on which fiscal years begin. */
export interface WorkDays {
  readonly weekend: readonly string[];
  readonly holidays: ReadonlySet<number>;
  readonly fiscalYear: string;
}

/** True if the date is this day, its time left aside. */
export function selects(date: DateText, number: number, work: WorkDays): boolean {
  if (typeof date !== 'string') return isAtPosition(date, number, work);
  const [written = ''] = date.split('T');
  const { date: shown } = dayOf(number);
  return written.length === 'MM-DD'.length ? shown.endsWith(`-${written}`) : shown === written;
}

/** The days that a position selects in a unit are counted once. */
const places = new WeakMap<PositionText, WeakMap<WorkDays, Map<number, number | undefined>>>();

function isAtPosition(position: PositionText, number: number, work: WorkDays): boolean {
  const unit = unitOf(number, position.of, work.fiscalYear);
  const byWork = places.get(position) ?? new WeakMap<WorkDays, Map<number, number | undefined>>();
  const byUnit = byWork.get(work) ?? new Map<number, number | undefined>();
  if (!byUnit.has(unit.first)) byUnit.set(unit.first, placeIn(position, unit, work));
  places.set(position, byWork.set(work, byUnit));
  return byUnit.get(unit.first) === number;
}

/** The nth day that counts, from the first day on or from the last one back. */
function placeIn(
  position: PositionText,
  { first, last }: { first: number; last: number },
  work: WorkDays,
): number | undefined {
  const nth = position.nth ?? position['business-day'] ?? position.day ?? 0;
  const counted: number[] = [];
  for (let day = first; day <= last; day += 1)
    if (isCounted(position, day, work)) counted.push(day);
  return counted[nth > 0 ? nth - 1 : counted.length + nth];
}

function isCounted(position: PositionText, number: number, work: WorkDays): boolean {
  const { weekday } = dayOf(number);
  if (position.weekday !== undefined) return weekday === weekdayNumber(position.weekday);
  if (position.day !== undefined) return true;
  const isWeekend = work.weekend.some((name) => weekdayNumber(name) === weekday);
  return !isWeekend && !work.holidays.has(number);
}

const units = new Map<string, { first: number; last: number }>();

/** The month, or the fiscal quarter or year, that has the day. */
export function unitOf(
  number: number,
  of: Unit,
  fiscalYear: string,
): { readonly first: number; readonly last: number } {
  const key = `${number} ${of} ${fiscalYear}`;
  const known = units.get(key);
  if (known !== undefined) return known;
  let first = number;
  while (!startsUnit(dayOf(first), of, fiscalYear)) first -= 1;
  let last = number;
  while (!startsUnit(dayOf(last + 1), of, fiscalYear)) last += 1;
  const unit = { first, last };
  for (let day = first; day <= last; day += 1) units.set(`${day} ${of} ${fiscalYear}`, unit);
  return unit;
}

/** A fiscal unit that would begin on the 31st begins on the last day of a shorter month. */
function startsUnit({ month, day, daysInMonth }: Day, of: Unit, fiscalYear: string): boolean {
  if (of === 'month') return day === 1;
  const [fiscalMonth = 1, fiscalDay = 1] = fiscalYear.split('-').map(Number);
  const isMonth = (month + 12 - fiscalMonth) % (of === 'quarter' ? 3 : 12) === 0;
  return isMonth && day === Math.min(fiscalDay, daysInMonth);
}

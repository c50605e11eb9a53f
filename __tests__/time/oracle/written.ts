/** Policies as the oracle reads them: the words of the grammar, and the texts in them. */
import type { DateText } from './days.js';
import { weekdayNames, weekdayNumber } from './days.js';
import { dayMinutes } from './minute-table.js';

/** A period as policies write it. */
export interface PeriodText {
  readonly days?: string | readonly string[];
  readonly hours?: string | readonly string[];
  readonly dates?: readonly DateText[];
  readonly from?: DateText;
  readonly through?: DateText;
  readonly until?: DateText;
  readonly weekly?: { readonly from: string; readonly until: string };
  readonly holidays?: string | readonly string[];
  readonly calendar?: string;
  readonly only?: readonly string[];
  readonly rrule?: string;
  readonly start?: string;
  readonly cron?: string;
  readonly for?: string;
  readonly in?: string;
  readonly except?: readonly DateText[];
  readonly 'valid-from'?: string;
  readonly 'valid-until'?: string;
}

/** A windows block with its condition. */
export interface WindowsText {
  readonly open?: readonly string[];
  readonly frozen?: readonly string[];
  readonly when?: { readonly during: readonly string[] };
}

/** A rule beside the others. */
export interface AlsoText {
  readonly when?: { readonly during: readonly string[] };
  readonly windows: WindowsText;
}

/** A policy of one environment. */
export interface PolicyText {
  readonly policy: 1;
  readonly timezone: string;
  readonly weekend?: readonly string[];
  readonly holidays?: string | readonly string[];
  readonly 'fiscal-year'?: { readonly starts: string };
  readonly calendars: Readonly<Record<string, string>>;
  readonly regions?: Readonly<
    Record<string, { readonly timezone: string; readonly holidays?: string | readonly string[] }>
  >;
  readonly periods: Readonly<Record<string, PeriodText>>;
  readonly environments: {
    readonly production: {
      readonly windows: WindowsText;
      readonly also?: Readonly<Record<string, AlsoText>>;
    };
  };
}

/** An event as the evidence carries it. */
export interface EventText {
  readonly uid: string;
  readonly categories: readonly string[];
  readonly tentative?: true;
  readonly time:
    | {
        readonly start: string;
        readonly end: string;
        readonly widest?: { start: string; end: string };
      }
    | { readonly localStart: string; readonly localEnd: string };
}

/** What is known of holidays (dates by code) and calendars. */
export interface KnownDays {
  readonly holidays: Readonly<Record<string, readonly string[]>>;
  readonly calendars: Readonly<Record<string, readonly EventText[]>>;
}

/** One or several as a list. */
export function listOf(text: string | readonly string[] | undefined): readonly string[] {
  return text === undefined ? [] : typeof text === 'string' ? [text] : text;
}

/** `17:30` in minutes after 00:00; `24:00` is 1440. */
export function clockOf(text: string): number {
  const [hours = NaN, minutes = NaN] = text.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The time of a date, if it has one. */
export function timeOf(date: DateText): number | undefined {
  const clock = typeof date === 'string' ? date.split('T')[1] : date.at;
  return clock === undefined ? undefined : clockOf(clock);
}

/** `22:00-06:00` as minutes after 00:00 of the day on which it starts. */
export function hoursOf(text: string): { from: number; until: number } {
  const [from = NaN, until = NaN] = text.split('-').map(clockOf);
  return { from, until: until > from ? until : until + dayMinutes };
}

/** True if `mon`, `mon-thu` or `fri-mon` has the day of the week. */
export function hasWeekday(text: string, weekday: number): boolean {
  const [first = '', last = first] = text.split('-');
  for (let day = weekdayNumber(first); ; day = (day % weekdayNames.length) + 1) {
    if (day === weekday) return true;
    if (day === weekdayNumber(last)) return false;
  }
}

/** `90m`, `2h` or `5400s` in minutes. */
export function lengthOf(text: string): number {
  const minutes = { s: 1 / 60, m: 1, h: 60 }[text.slice(-1)] ?? NaN;
  return Number(text.slice(0, -1)) * minutes;
}

/**
 * Cron expressions of other tools, of five fields, as what they select; what only some of them understand
 * is refused. It is not the reader of the policy's own cron, on purpose: that one goes by Vixie cron, where
 * a field that begins with a star is not limited, so that every second day has to match together with the
 * day of the week. To github.com/robfig/cron, which Argo CD uses, the step is a limit, and either suffices.
 */

/** The selected numbers of each field, ascending; weekdays from 0, Monday. */
export interface Cron {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly days: readonly number[];
  readonly months: readonly number[];
  readonly weekdays: readonly number[];
  /** True if the days of the month, or of the week, are not limited: else either of them suffices. */
  readonly everyDay: boolean;
  readonly everyWeekday: boolean;
}

export type CronReading = { readonly cron: Cron } | { readonly problem: string };

/** https://pkg.go.dev/github.com/robfig/cron/v3#hdr-Predefined_schedules */
const macros: Readonly<Record<string, string>> = {
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
  '@monthly': '0 0 1 * *',
  '@weekly': '0 0 * * 0',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@hourly': '0 * * * *',
};

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const dayNames = 'sun mon tue wed thu fri sat'.split(' ');

interface Field {
  readonly what: string;
  readonly first: number;
  readonly last: number;
  /** The names of the numbers from `first` on. */
  readonly names: readonly string[];
}

const fields = {
  minute: { what: 'minute', first: 0, last: 59, names: [] },
  hour: { what: 'hour', first: 0, last: 23, names: [] },
  day: { what: 'day of the month', first: 1, last: 31, names: [] },
  month: { what: 'month', first: 1, last: 12, names: monthNames },
  // Sunday is 0 and 7.
  weekday: { what: 'day of the week', first: 0, last: 7, names: dayNames },
} as const satisfies Readonly<Record<string, Field>>;

/** Reads `30 22 * * 1-5`. */
export function parseForeignCron(text: string): CronReading {
  const words = (macros[text.trim()] ?? text).trim().split(/\s+/);
  const [minute, hour, day, month, weekday, ...rest] = words;
  if (weekday === undefined || rest.length > 0) {
    return { problem: `"${text}" has not five fields` };
  }
  const read = [
    parseField(minute ?? '', fields.minute),
    parseField(hour ?? '', fields.hour),
    parseField(day ?? '', fields.day),
    parseField(month ?? '', fields.month),
    parseField(weekday, fields.weekday),
  ];
  const problem = read.find((field) => typeof field === 'string');
  if (problem !== undefined) return { problem };
  const [minutes = [], hours = [], days = [], months = [], sundayFirst = []] =
    read as readonly (readonly number[])[];
  const weekdays = ascending(sundayFirst.map((index) => (index + 6) % 7));
  const everyDay = isEveryDay(day ?? '');
  return {
    cron: { minutes, hours, days, months, weekdays, everyDay, everyWeekday: isStar(weekday) },
  };
}

/** The expression in numbers, the shortest way that means the same everywhere. */
export function formatCron(cron: Cron): string {
  const weekdays = ascending(cron.weekdays.map((index) => (index + 1) % 7));
  return [
    formatField(cron.minutes, 60),
    formatField(cron.hours, 24),
    cron.everyDay ? '*' : formatField(cron.days, Infinity),
    formatField(cron.months, 12),
    cron.everyWeekday ? '*' : formatField(weekdays, Infinity),
  ].join(' ');
}

function isStar(text: string): boolean {
  return text === '*' || text === '?';
}

/** Of days of the month every first one is each of them, to robfig/cron as to GitLab's fugit. */
function isEveryDay(text: string): boolean {
  return isStar(text) || /^[*?]\/0?1$/.test(text);
}

/** Minutes of the day at which it fires, ascending. */
export function timesOf({ hours, minutes }: Pick<Cron, 'hours' | 'minutes'>): readonly number[] {
  return hours.flatMap((each) => minutes.map((past) => each * 60 + past));
}

/** The numbers, or what is wrong. */
function parseField(text: string, field: Field): readonly number[] | string {
  const numbers: number[] = [];
  for (const part of text.split(',')) {
    const range = parseRange(part, field);
    if (range === undefined) return `"${part}" is not read as a ${field.what}`;
    for (let number = range.from; number <= range.to; number += range.step) numbers.push(number);
  }
  return ascending(numbers);
}

function parseRange(
  text: string,
  field: Field,
): { readonly from: number; readonly to: number; readonly step: number } | undefined {
  const match = /^(\*|\?|\w+)(?:-(\w+))?(?:\/(\d{1,2}))?$/.exec(text);
  if (match === null) return undefined;
  const [, low = '', high, every] = match;
  const step = Number(every ?? 1);
  if (isStar(low)) {
    const last = field.what === fields.weekday.what ? 6 : field.last;
    return high === undefined && step > 0 ? { from: field.first, to: last, step } : undefined;
  }
  const from = toNumber(low, field);
  const to = high === undefined ? from : toNumber(high, field);
  // `5/10` counts up to the end in some tools and is an error in others.
  const isOpenEnded = high === undefined && every !== undefined;
  if (from === undefined || to === undefined || step < 1 || to < from || isOpenEnded) {
    return undefined;
  }
  return { from, to, step };
}

function toNumber(text: string, { first, last, names }: Field): number | undefined {
  const named = names.indexOf(text.toLowerCase());
  const number = named >= 0 ? named + first : /^\d{1,2}$/.test(text) ? Number(text) : -1;
  return number >= first && number <= last ? number : undefined;
}

function formatField(numbers: readonly number[], all: number): string {
  if (numbers.length === all) return '*';
  return runsOf(numbers)
    .map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`))
    .join(',');
}

/** Neighbouring numbers as ranges, both ends included. */
export function runsOf(
  numbers: readonly number[],
): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Spans with a `from` and a `through` or `until` as written: which ends may stand beside which starts. */
import { toCivilDay } from './civil-date.js';
import { parseDateRule, parseDayRule, refuseEndOfDay } from './date-syntax.js';
import type { DateConfig } from './date-syntax.js';
import { day as dayLength } from './instant.js';
import type { PeriodKind } from './period-config.js';
import { PeriodFault } from './period-fault.js';
import { nominalTime } from './period-rule.js';
import type { DateRule, PeriodShape, Unit, YearlyDate } from './period-rule.js';

/** What an end must fit to. */
interface End {
  readonly key: 'through' | 'until';
  readonly end: DateRule;
}

/** A span by its last day. Throws a PeriodFault. */
export function parseThrough(config: PeriodKind & { kind: 'through' }): PeriodShape {
  const from = parseStart(config.from);
  const through = parseDayRule(config.through, ['through']);
  refuseMismatch(from, { key: 'through', end: through });
  refuseSharedEnd(from, { key: 'through', end: through });
  if (from.kind === 'full' && through.kind === 'full' && through.day < from.day) {
    throw new PeriodFault(['through'], '`through` is before `from`', {
      hint: 'through is the last day, included',
    });
  }
  return { kind: 'through', from, through };
}

/** A span by the instant at which it ends. Throws a PeriodFault. */
export function parseUntil(config: PeriodKind & { kind: 'until' }): PeriodShape {
  const from = parseStart(config.from);
  const until = parseDateRule(config.until, ['until']);
  refuseMismatch(from, { key: 'until', end: until });
  refuseSharedEnd(from, { key: 'until', end: until });
  if (from.kind === 'full' && until.kind === 'full' && nominalTime(until) <= nominalTime(from)) {
    throw new PeriodFault(['until'], '`until` is not after `from`', {
      hint: 'until is the instant at which it ends, a date its 00:00; for a last day write through',
    });
  }
  if (from.kind === 'yearly' && until.kind === 'yearly' && timeOfYear(from) === timeOfYear(until)) {
    throw new PeriodFault(['until'], '`until` is `from` of the next year: it would never end', {
      hint: 'for one day write dates: [12-24], for every day days: mon-sun',
    });
  }
  return { kind: 'until', from, until };
}

const firstOf2024 = 19_723;

/** In ms of a leap year; 24:00 of 31 December is the beginning of the year. */
function timeOfYear({ month, dayOfMonth, time = 0 }: YearlyDate): number {
  const day = toCivilDay({ year: 2024, month, day: dayOfMonth }) ?? NaN;
  const last = toCivilDay({ year: 2024, month: 12, day: 31 });
  return day === last && time === dayLength ? firstOf2024 * dayLength : day * dayLength + time;
}

function parseStart(config: DateConfig): DateRule {
  const from = parseDateRule(config, ['from']);
  refuseEndOfDay(from, ['from']);
  return from;
}

function refuseMismatch(from: DateRule, { key, end }: End): void {
  // A date of every year and one of every month both recur.
  if ((from.kind === 'full') === (end.kind === 'full')) return;
  const message =
    from.kind === 'full'
      ? `\`from\` is in one year, \`${key}\` in every year`
      : `\`from\` is in every year, \`${key}\` in one year`;
  throw new PeriodFault([key], message, { hint: 'give both a year, or neither' });
}

/** How often a recurring date comes in a year. */
const timesInYear = { month: 12, quarter: 4, year: 1 } as const satisfies Record<Unit, number>;

/** A month has an end of its own; an end that comes more rarely would be that of many months. */
function refuseSharedEnd(from: DateRule, { key, end }: End): void {
  const [often, rare] = [unitOf(from), unitOf(end)];
  if (often === undefined || rare === undefined) return;
  if (timesInYear[often] <= timesInYear[rare]) return;
  const message = `\`from\` comes every ${often}, \`${key}\` every ${rare}: what starts in any ${often} would run on until then`;
  throw new PeriodFault([key], message, {
    hint: `write \`from\` with of: ${rare}, or \`${key}\` with of: ${often}`,
  });
}

/** A date of every year is one of the year; one of a single year recurs in no unit. */
function unitOf(date: DateRule): Unit | undefined {
  if (date.kind === 'full') return undefined;
  return date.kind === 'yearly' ? 'year' : date.of;
}

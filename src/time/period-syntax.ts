/** Periods as policies write them, turned into rules, with what is wrong as data. */
import { looksLikeDate, parseDateRule, parseDayRule, positionIn } from './date-syntax.js';
import { kindOf } from './period-config.js';
import type { PeriodConfig } from './period-config.js';
import { canOccur } from './period-existence.js';
import { PeriodFault } from './period-fault.js';
import type { FaultPath } from './period-fault.js';
import { nominalTime } from './period-rule.js';
import type { CivilTime, PeriodExceptions, PeriodRule } from './period-rule.js';
import { parseShape } from './period-shape.js';

/** Something wrong or remarkable: where in the period, what was observed, what to write instead. */
export interface PeriodRemark {
  readonly path: FaultPath;
  readonly message: string;
  readonly hint?: string;
}

/** A rule with what lint warns of, a part of the grammar that is not evaluated yet, or the first problem. */
export type ParsedPeriod =
  | {
      readonly kind: 'period';
      readonly period: PeriodRule;
      readonly warnings: readonly PeriodRemark[];
    }
  | { readonly kind: 'not-built'; readonly what: string }
  | ({ readonly kind: 'problem' } & PeriodRemark);

/** Reads a period. It does not throw. */
export function parsePeriod(config: PeriodConfig): ParsedPeriod {
  try {
    const kind = kindOf(config);
    const validity = parseValidity(config);
    const position = firstPosition(config);
    if (kind.kind === 'not-built') return kind;
    if (position !== undefined) return { kind: 'not-built', what: position };
    const period = { shape: parseShape(kind), except: parseExceptions(config), ...validity };
    if (!canOccur(period)) {
      throw new PeriodFault([], 'This period never takes place', {
        hint: 'its dates, exceptions and validity leave nothing of it',
      });
    }
    return { kind: 'period', period, warnings: leapDayWarnings(config) };
  } catch (fault) {
    if (!(fault instanceof PeriodFault)) throw fault;
    const { path, message, hint } = fault;
    return { kind: 'problem', path, message, ...(hint !== undefined && { hint }) };
  }
}

/** The first date such as `{ business-day: -2, of: month }`. */
function firstPosition({ from, through, until, dates = [], except = [] }: PeriodConfig) {
  return [from, through, until, ...dates, ...except].map(positionIn).find((key) => key);
}

function parseExceptions({ except }: PeriodConfig): PeriodExceptions {
  if (except?.length === 0) {
    throw new PeriodFault(['except'], '`except` is empty', { hint: 'remove it' });
  }
  const entries = except ?? [];
  const dates = entries.flatMap((entry, index) =>
    typeof entry === 'string' && !looksLikeDate(entry)
      ? []
      : parseDayRule(entry, ['except', index]),
  );
  const periods = entries.flatMap((entry) =>
    typeof entry === 'string' && !looksLikeDate(entry) ? entry : [],
  );
  return { dates, periods };
}

function parseValidity(config: PeriodConfig): Pick<PeriodRule, 'validFrom' | 'validUntil'> {
  const validFrom = parseLimit(config, 'valid-from');
  const validUntil = parseLimit(config, 'valid-until');
  if (validFrom && validUntil && nominalTime(validUntil) <= nominalTime(validFrom)) {
    throw new PeriodFault(['valid-until'], '`valid-until` is not after `valid-from`', {
      hint: 'valid-until is the first day or instant at which it is not valid any more',
    });
  }
  return { ...(validFrom && { validFrom }), ...(validUntil && { validUntil }) };
}

function parseLimit(
  config: PeriodConfig,
  key: 'valid-from' | 'valid-until',
): CivilTime | undefined {
  const text = config[key];
  if (text === undefined) return undefined;
  const limit = parseDateRule(text, [key]);
  if (limit.kind === 'yearly') {
    throw new PeriodFault([key], `${JSON.stringify(text)} has no year`, {
      hint: 'write a date of one year, such as 2026-12-01',
    });
  }
  return limit;
}

/** 02-29 is legal, and its occurrence is skipped in three years of four (policy.md 3). */
function leapDayWarnings(config: PeriodConfig): readonly PeriodRemark[] {
  const dates: readonly (readonly [FaultPath, unknown])[] = [
    [['from'], config.from],
    [['through'], config.through],
    [['until'], config.until],
    ...(config.dates ?? []).map((date, index) => [['dates', index], date] as const),
  ];
  return dates
    .filter(([, date]) => typeof date === 'string' && date.startsWith('02-29'))
    .map(([path]) => ({
      path,
      message: '02-29 exists in leap years only; in other years this does not take place',
      hint: 'write 02-28 or 03-01 if it is meant for every year',
    }));
}

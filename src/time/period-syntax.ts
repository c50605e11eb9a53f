/** Periods as policies write them, turned into rules, with what is wrong as data. */
import { looksLikeDate, parseDateRule, parseDayRule } from './date-syntax.js';
import { kindOf } from './period-config.js';
import type { PeriodConfig } from './period-config.js';
import { canOccur } from './period-existence.js';
import { PeriodFault } from './period-fault.js';
import { nominalTime } from './period-rule.js';
import type { CivilTime, DateRule, PeriodExceptions, PeriodRule } from './period-rule.js';
import { parseShape } from './period-shape.js';
import type { PeriodRemark } from './period-remark.js';

export type { PeriodRemark } from './period-remark.js';

/** A rule, or the first problem. */
export type ParsedPeriod =
  | { readonly kind: 'period'; readonly period: PeriodRule }
  | ({ readonly kind: 'problem' } & PeriodRemark);

/** Reads a period; what is legal and rarely meant is told by `periodWarnings`. It does not throw. */
export function parsePeriod(config: PeriodConfig): ParsedPeriod {
  try {
    const kind = kindOf(config);
    const validity = parseValidity(config);
    const period = { shape: parseShape(kind), except: parseExceptions(config), ...validity };
    if (!canOccur(period)) {
      throw new PeriodFault([], 'This period never takes place', {
        hint: 'its dates, exceptions and validity leave nothing of it',
      });
    }
    return { kind: 'period', period };
  } catch (fault) {
    if (!(fault instanceof PeriodFault)) throw fault;
    const { path, message, hint } = fault;
    return { kind: 'problem', path, message, ...(hint !== undefined && { hint }) };
  }
}

function parseExceptions({ except }: PeriodConfig): PeriodExceptions {
  if (except?.length === 0) {
    throw new PeriodFault(['except'], '`except` is empty', { hint: 'remove it' });
  }
  const dates: DateRule[] = [];
  const periods: string[] = [];
  for (const [index, entry] of except?.entries() ?? []) {
    if (typeof entry === 'string' && !looksLikeDate(entry)) periods.push(entry);
    else dates.push(parseDayRule(entry, ['except', index]));
  }
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
  if (limit.kind !== 'full') {
    throw new PeriodFault([key], `${JSON.stringify(text)} has no year`, {
      hint: 'write a date of one year, such as 2026-12-01',
    });
  }
  return limit;
}

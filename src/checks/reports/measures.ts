/** The numbers of a report that bounds can be set on. */
import { findingSeverities, type FindingSeverity } from '../../evidence/finding-ages.js';
import type { ReportFact } from '../../evidence/report-fact.js';
import { formatInstant, parseInstant, type Instant } from '../../time/instant.js';
import type { JsonObject } from '../check.js';
import { countAges, countsAtOf, hasAges, type CutSpan } from './ages.js';
import type { Found } from './asked.js';
import type { Measured, Part } from './bounds.js';
import { newsOf } from './news.js';
import { percent, times, toFraction, toNumber, type Fraction } from './quantity.js';

export const testMeasures = ['cases', 'failed', 'skipped', 'duration'] as const;
export const coverageMeasures = ['lines', 'branches', 'functions', 'statements'] as const;
export const scanMeasures = ['critical', 'high', 'medium', 'low', 'total'] as const;

/** Failed ones are failures and errors together; the first are named. */
export function findTests(
  { tests }: ReportFact,
  measure: (typeof testMeasures)[number],
): readonly Found[] {
  if (tests === undefined) return [];
  const { total, failures, again = 0 } = tests;
  if (measure === 'duration') return timeOf(tests.duration);
  const least = Math.max(0, total - again);
  if (measure === 'cases') return [casesOf({ least, total })];
  const names = failures
    .slice(0, 3)
    .map(({ classname, name }) => [classname, name].filter(Boolean).join(' '));
  const data = measure === 'failed' && names.length > 0 ? { failures: names } : {};
  // Of cases that are told twice the fewest make the largest share.
  const { measured, data: own } = countOf(tests[measure], Math.max(least, tests[measure]));
  return [{ measured, data: { ...own, ...data } }];
}

function casesOf({ least, total }: { readonly least: number; readonly total: number }): Found {
  const { measured, data } = countOf(total);
  if (least === total) return { measured, data };
  const sure = { ...measured, least: { top: BigInt(least), bottom: 1n } };
  return { measured: sure, data: { ...data, least, again: total - least } };
}

export function findCoverage(
  { coverage }: ReportFact,
  measure: (typeof coverageMeasures)[number],
): readonly Found[] {
  const share = coverage?.[measure];
  return share === undefined || share.total === 0 ? [] : [shareOf(share)];
}

/** The score: of the mutants that count, how many the tests noticed. */
export function findMutation({ mutation }: ReportFact): readonly Found[] {
  if (mutation === undefined || mutation.total === 0) return [];
  return [shareOf({ covered: mutation.detected, total: mutation.total })];
}

/**
 * Findings of a severity, or all. What tells no time may be of any age: it counts for `at-most`, and not for
 * `at-least`.
 */
export function findScan(
  { scan }: ReportFact,
  asked: {
    readonly measure: (typeof scanMeasures)[number];
    readonly part: Part;
    readonly now: Instant;
  },
): readonly Found[] {
  if (scan === undefined) return [];
  const { measure, part, now } = asked;
  const all = scan[measure];
  const wanted: readonly FindingSeverity[] = measure === 'total' ? findingSeverities : [measure];
  const listed = scan.findings.filter(({ severity }) => wanted.includes(severity));
  const { yes, no, cut } = hasAges(part)
    ? countAges(scan, { wanted, part, now })
    : { yes: all, no: 0, cut: [] };
  const [least, most] = [yes, all - no];
  const open = cut.reduce((sum, each) => sum + each.open, 0);
  const undated = most - least - open;
  const countsAt = countsAtOf(part, now);
  // Records of before ages were tallied name the first ones, of whatever age, and are replayed as they were.
  const namesAll = !hasAges(part) || scan.ages === undefined;
  const named = namesOf(
    listed.filter(({ since }) => namesAll || countsAt(parseInstant(since ?? '')) !== false),
  );
  const count = (number: number): Fraction => ({ top: BigInt(number), bottom: 1n });
  return [
    {
      measured: { least: count(least), most: count(most), unit: '' },
      data: {
        amount: most,
        ...(least !== most && { least }),
        ...(undated > 0 && { undated }),
        ...(cut.length > 0 && { between: cut.map(toBetween) }),
        ...(named.length > 0 && { findings: named }),
      },
      news: newsOf(scan, { wanted, listed, all }),
    },
  ];
}

/** For people: the first three. */
export function namesOf(
  findings: readonly {
    readonly rule?: string | undefined;
    readonly component?: string | undefined;
  }[],
): string[] {
  return findings
    .slice(0, 3)
    .map(({ rule, component }) => [rule, component].filter(Boolean).join(' '));
}

function toBetween({ from, to, open }: CutSpan): JsonObject {
  return { count: open, from: formatInstant(from), to: formatInstant(to) };
}

/** One number for each time that the metric is told; none if one of them cannot be compared. */
export function findMetric({ performance }: ReportFact, metric: string): readonly Found[] {
  const told = (performance ?? []).filter((each) => each.metric === metric).map(toMetric);
  const found = told.filter((each) => each !== undefined);
  return found.length === told.length ? found : [];
}

/** Why a metric cannot be compared that the report tells; undefined if it does not tell it. */
export function unknownUnit({ performance }: ReportFact, metric: string): string | undefined {
  const told = (performance ?? []).filter((each) => each.metric === metric);
  const strange = told.find(({ unit }) => scaleOf(unit) === undefined);
  return strange === undefined
    ? undefined
    : `it is in ${JSON.stringify(strange.unit)}, a unit that is not known`;
}

function toMetric({
  value,
  unit,
}: {
  readonly value: number;
  readonly unit: string;
}): Found | undefined {
  const scale = scaleOf(unit);
  const amount = toFraction(value);
  if (scale === undefined || amount === undefined) return undefined;
  const exact = times(amount, scale.times);
  return {
    measured: exactly(exact, scale.unit),
    data: { amount: toNumber(exact), unit: scale.unit },
  };
}

function scaleOf(
  unit: string,
): { readonly unit: Measured['unit']; readonly times: number } | undefined {
  switch (unit) {
    case '':
    case 'bytes':
    case 'per second':
      return { unit: '', times: 1 };
    case 'percent':
      return { unit: '%', times: 1 };
    case 'ms':
      return { unit: 'ms', times: 1 };
    case 's':
      return { unit: 'ms', times: 1000 };
    default:
      return undefined;
  }
}

function countOf(count: number, total?: number): Found {
  const measured = exactly({ top: BigInt(count), bottom: 1n }, '');
  if (total === undefined || total === 0) return { measured, data: { amount: count } };
  const part = percent(count, total);
  return {
    measured: { ...measured, share: { least: part, most: part } },
    data: { amount: count, total },
  };
}

function shareOf({ covered, total }: { readonly covered: number; readonly total: number }): Found {
  return { measured: exactly(percent(covered, total), '%'), data: { covered, total, unit: '%' } };
}

function timeOf(duration: number | undefined): readonly Found[] {
  const amount = duration === undefined ? undefined : toFraction(duration);
  if (duration === undefined || amount === undefined) return [];
  return [{ measured: exactly(amount, 'ms'), data: { amount: duration, unit: 'ms' } }];
}

function exactly(value: Fraction, unit: Measured['unit']): Measured {
  return { least: value, most: value, unit };
}

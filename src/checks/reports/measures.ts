/** The numbers of a report that bounds can be set on. */
import type { ReportFact } from '../../evidence/report-fact.js';
import { parseElapsed } from '../../time/duration.js';
import { parseInstant, type Instant } from '../../time/instant.js';
import type { Found } from './asked.js';
import type { Measured, Part } from './bounds.js';
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
  const { total, failures } = tests;
  if (measure === 'duration') return timeOf(tests.duration);
  if (measure === 'cases') return [countOf(total)];
  const names = failures
    .slice(0, 3)
    .map(({ classname, name }) => [classname, name].filter(Boolean).join(' '));
  const data = measure === 'failed' && names.length > 0 ? { failures: names } : {};
  const { measured, data: own } = countOf(tests[measure], total);
  return [{ measured, data: { ...own, ...data } }];
}

export function findCoverage(
  { coverage }: ReportFact,
  measure: (typeof coverageMeasures)[number],
): readonly Found[] {
  const share = coverage?.[measure];
  if (share === undefined || share.total === 0) return [];
  const { covered, total } = share;
  return [{ measured: exactly(percent(covered, total), '%'), data: { covered, total, unit: '%' } }];
}

/**
 * Findings of a severity, or all. What is not listed, or tells no time, may be of any age: it counts for
 * `at-most`, and not for `at-least`.
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
  const listed = scan.findings.filter(
    ({ severity }) => measure === 'total' || severity === measure,
  );
  const ages = listed.map(({ since }) => isCounted(since, part, now));
  const yes = ages.filter((counts) => counts === true).length;
  const no = ages.filter((counts) => counts === false).length;
  const filtered = part['older-than'] !== undefined || part.within !== undefined;
  const most = filtered ? all - no : all;
  const least = filtered ? yes : all;
  const added = listed.filter(({ state }) => state === 'new').length;
  const untold = listed.filter(
    ({ state }) => state !== 'new' && state !== 'unchanged' && state !== 'updated',
  );
  const rules = listed
    .slice(0, 3)
    .map(({ rule, component }) => [rule, component].filter(Boolean).join(' '));
  const count = (number: number): Fraction => ({ top: BigInt(number), bottom: 1n });
  return [
    {
      measured: { least: count(least), most: count(most), unit: '' },
      data: {
        amount: most,
        ...(least !== most && { least }),
        ...(rules.length > 0 && { findings: rules }),
      },
      news: { added, untold, unlisted: all - listed.length, listed, all },
    },
  ];
}

/** One number for each time that the metric is told; none if one of them cannot be compared. */
export function findMetric({ performance }: ReportFact, metric: string): readonly Found[] {
  const told = (performance ?? []).filter((each) => each.metric === metric).map(toMetric);
  const found = told.filter((each) => each !== undefined);
  return found.length === told.length ? found : [];
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

/** True, false, or undefined where the time is not known. */
function isCounted(since: string | undefined, part: Part, now: Instant): boolean | undefined {
  const at = parseInstant(since ?? '');
  if (at === undefined) return undefined;
  const older = limitOf(part['older-than']);
  const within = limitOf(part.within);
  const age = now - at;
  return (older === undefined || age > older) && (within === undefined || age <= within);
}

function limitOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseElapsed(text);
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

function timeOf(duration: number | undefined): readonly Found[] {
  const amount = duration === undefined ? undefined : toFraction(duration);
  if (duration === undefined || amount === undefined) return [];
  return [{ measured: exactly(amount, 'ms'), data: { amount: duration, unit: 'ms' } }];
}

function exactly(value: Fraction, unit: Measured['unit']): Measured {
  return { least: value, most: value, unit };
}

/** What `measure` says of a part, for people. */
import { findingSeverities } from '../evidence/finding-ages.js';
import type { ReportPart } from '../evidence/report-parts.js';

/** One line: `of the part: lines 66.66 % (2 of 3); 4 more may be of it or not: …` */
export function tellPart(part: ReportPart): string {
  const { tests, coverage, scan, unclear } = part;
  const told = [
    ...(tests ? [cases(tests)] : []),
    ...Object.entries(coverage ?? {}).flatMap(([measure, share]) =>
      share === undefined || share.total === 0 ? [] : [`${measure} ${percent(share)}`],
    ),
    ...(scan ? [findings(scan)] : []),
  ];
  const open = [
    ...(tests?.open ? [cases(tests.open)] : []),
    ...Object.entries(coverage ?? {}).flatMap(([measure, share]) =>
      share?.open ? [amountOf(share.open.total, measure)] : [],
    ),
    ...(scan?.open ? [findings(scan.open)] : []),
  ];
  const why = unclear === undefined ? '' : ` (${unclear})`;
  const isEmpty = tests?.total === 0 || (scan !== undefined && part.there !== true);
  const own = told.length === 0 || isEmpty ? 'nothing' : told.join(', ');
  return `of the part: ${own}${open.length === 0 ? '' : `; ${open.join(', ')} may be of it or not${why}`}`;
}

function cases(of: {
  readonly total: number;
  readonly failed: number;
  readonly skipped: number;
}): string {
  const { total, failed, skipped } = of;
  return `${amountOf(total, 'cases')}: ${String(total - failed - skipped)} passed, ${String(failed)} failed, ${String(skipped)} skipped`;
}

function findings(of: Readonly<Record<(typeof findingSeverities)[number], number>>): string {
  const counts = findingSeverities.map((severity) => `${String(of[severity])} ${severity}`);
  const total = findingSeverities.reduce((sum, severity) => sum + of[severity], 0);
  return `${amountOf(total, 'findings')}: ${counts.join(', ')}`;
}

const singular: Readonly<Record<string, string>> = {
  ...{ cases: 'case', errors: 'error', findings: 'finding' },
  ...{ lines: 'line', branches: 'branch', functions: 'function', statements: 'statement' },
};

/** `1 case`, `2 cases`. */
export function amountOf(number: number, things: string): string {
  return `${String(number)} ${number === 1 ? (singular[things] ?? things) : things}`;
}

/** `87.31 % (262 of 300)`, cut and not rounded: 99.999 % is not 100 %. */
export function percent({
  covered,
  total,
}: {
  readonly covered: number;
  readonly total: number;
}): string {
  const hundredths = total === 0 ? 0 : Math.floor((covered * 10_000) / total);
  return `${(hundredths / 100).toFixed(2)} % (${String(covered)} of ${String(total)})`;
}

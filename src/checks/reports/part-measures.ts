/** The numbers of a part of a report: what surely belongs to it, and what may or may not. */
import { findingSeverities, type FindingSeverity } from '../../evidence/finding-ages.js';
import type { ReportFact } from '../../evidence/report-fact.js';
import type { ReportPart } from '../../evidence/report-parts.js';
import { formatInstant, type Instant } from '../../time/instant.js';
import type { JsonObject } from '../check.js';
import { countAges, hasAges } from './ages.js';
import type { Found } from './asked.js';
import type { Part } from './bounds.js';
import { partIn, type NamedPart } from './parts.js';
import { percent, type Fraction } from './quantity.js';

export const testPartMeasures = ['cases', 'failed', 'skipped'] as const;

/** Empty where no case surely belongs to the part. */
export function findTestsOfPart(
  fact: ReportFact,
  part: NamedPart,
  measure: (typeof testPartMeasures)[number],
): readonly Found[] {
  const found = partIn(fact, part);
  const tests = found?.tests;
  if (found === undefined || tests === undefined || tests.total === 0) return [];
  const open = tests.open ?? { total: 0, failed: 0, skipped: 0 };
  const key = measure === 'cases' ? 'total' : measure;
  const [least, most] = [tests[key], tests[key] + open[key]];
  // All others that may be of the part are as the bound likes them least.
  const share = {
    least: percent(least, tests.total + open.total - open[key]),
    most: percent(most, tests.total + open[key]),
  };
  return [
    {
      measured: { ...sides(least, most), unit: '', ...(measure !== 'cases' && { share }) },
      data: {
        amount: most,
        ...(measure !== 'cases' && { total: tests.total + open[key] }),
        ...(least !== most && { least }),
        ...unsureOf(found, most - least),
      },
    },
  ];
}

/** Empty where no line surely belongs to the part. */
export function findCoverageOfPart(
  fact: ReportFact,
  part: NamedPart,
  measure: 'lines' | 'branches' | 'functions' | 'statements',
): readonly Found[] {
  const found = partIn(fact, part);
  const share = found?.coverage?.[measure];
  if (found === undefined || share === undefined || share.total === 0) return [];
  const open = share.open ?? { covered: 0, total: 0 };
  const total = share.total + open.total - open.covered;
  const least = percent(share.covered, total);
  const most = percent(share.covered + open.covered, share.total + open.covered);
  return [
    {
      measured: { least, most, unit: '%' },
      data: { covered: share.covered, total, unit: '%', ...unsureOf(found, open.total) },
    },
  ];
}

/** Empty where nothing of the part is told or there: that nothing was found would be no answer. */
export function findScanOfPart(
  fact: ReportFact,
  part: NamedPart,
  asked: {
    readonly measure: FindingSeverity | 'total';
    readonly part: Part;
    readonly now: Instant;
  },
): readonly Found[] {
  const found = partIn(fact, part);
  const scan = found?.scan;
  if (found === undefined || scan === undefined || found.there !== true) return [];
  const { measure, now } = asked;
  const wanted: readonly FindingSeverity[] = measure === 'total' ? findingSeverities : [measure];
  const count = (of: typeof scan.open): Counts => {
    if (of === undefined) return { least: 0, most: 0, undated: 0, cut: [] };
    const all = wanted.reduce((sum, severity) => sum + of[severity], 0);
    if (!hasAges(asked.part)) return { least: all, most: all, undated: 0, cut: [] };
    const { yes, no, cut } = countAges(
      { ages: of.ages ?? {}, findings: [] },
      { wanted, part: asked.part, now },
    );
    const between = cut.reduce((sum, each) => sum + each.open, 0);
    return { least: yes, most: all - no, undated: all - no - yes - between, cut };
  };
  const [sure, open] = [count(scan), count(scan.open)];
  const [least, most] = [sure.least, sure.most + open.most];
  return [
    {
      measured: { ...sides(least, most), unit: '' },
      data: {
        amount: most,
        ...(least !== most && { least }),
        ...(sure.undated > 0 && { undated: sure.undated }),
        ...(sure.cut.length > 0 && {
          between: sure.cut.map((each) => ({
            ...{ count: each.open, from: formatInstant(each.from), to: formatInstant(each.to) },
          })),
        }),
        ...unsureOf(found, open.most),
      },
    },
  ];
}

interface Counts {
  readonly least: number;
  readonly most: number;
  readonly undated: number;
  readonly cut: ReturnType<typeof countAges>['cut'];
}

function sides(least: number, most: number): { readonly least: Fraction; readonly most: Fraction } {
  return { least: { top: BigInt(least), bottom: 1n }, most: { top: BigInt(most), bottom: 1n } };
}

/** How much may belong to the part or not, and why. */
function unsureOf({ unclear }: ReportPart, unsure: number): JsonObject {
  return unsure === 0 ? {} : { unsure, ...(unclear !== undefined && { unclear }) };
}

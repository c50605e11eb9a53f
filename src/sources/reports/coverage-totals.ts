/** Shares of coverage: counted, set against what the file declares, and the worse one taken. */
import type { Problems } from './problem.js';
import { measures, type CoverageTotals, type Measure, type Share } from './report.js';

/** What a file declares of one measure; what it does not tell is absent. */
export interface DeclaredShare {
  readonly covered?: number | undefined;
  readonly total?: number | undefined;
  /** From 0 to 1, rounded by the tool. */
  readonly rate?: number | undefined;
}

/** Tools round to two digits, or to four. */
const rounding = 0.0101;

/**
 * As few covered and as many in all as either says. `other` is the same counted in another way that
 * tools use: if that is what is declared, there is no disagreement, and the lower share is taken.
 */
export function worseShare(part: {
  readonly of: string;
  readonly counted: Share;
  readonly other?: Share | undefined;
  readonly declared: DeclaredShare;
  readonly problems: Problems;
}): Share {
  const { counted, declared, other } = part;
  if (agrees(counted, declared)) return counted;
  if (other !== undefined && agrees(other, declared))
    return rateOf(other) < rateOf(counted) ? other : counted;
  tell(part);
  const total = Math.max(counted.total, declared.total ?? 0);
  const byRate = Math.floor((declared.rate ?? 1) * total);
  return { covered: Math.min(counted.covered, declared.covered ?? Infinity, byRate), total };
}

function agrees(share: Share, { covered, total, rate }: DeclaredShare): boolean {
  return (
    (covered ?? share.covered) === share.covered &&
    (total ?? share.total) === share.total &&
    (rate === undefined || share.total === 0 || Math.abs(rate - rateOf(share)) < rounding)
  );
}

function tell(part: {
  readonly of: string;
  readonly counted: Share;
  readonly declared: DeclaredShare;
  readonly problems: Problems;
}): void {
  const { covered, total, rate } = part.declared;
  const said = [
    ...(covered === undefined ? [] : [`${String(covered)} covered`]),
    ...(total === undefined ? [] : [`${String(total)} in all`]),
    ...(rate === undefined ? [] : [`a share of ${String(rate)}`]),
  ];
  const found = `${String(part.counted.covered)} of ${String(part.counted.total)}`;
  part.problems.add('disagreement', `declares ${said.join(', ')} of ${part.of}, and has ${found}`);
}

function rateOf({ covered, total }: Share): number {
  return total === 0 ? 0 : covered / total;
}

/** The totals of a whole report. If nothing could be covered, it is no evidence. */
export function toCoverageTotals(
  shares: Readonly<Partial<Record<Measure, Share | undefined>>>,
  problems: Problems,
): CoverageTotals {
  const told = measures.flatMap((measure): [Measure, Share][] => {
    const share = shares[measure];
    return share !== undefined && share.total > 0 ? [[measure, share]] : [];
  });
  if (told.length === 0) problems.add('nothing-counted', 'has no line that could be covered');
  return Object.fromEntries(told);
}

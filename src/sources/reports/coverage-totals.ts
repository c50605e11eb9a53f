/** Shares of coverage: counted, set against what the file declares, and the worse one taken. */
import type { Problems } from './problem.js';
import { coveredBy, isRoundedTo, type RoundedRate } from './rounded-rate.js';
import { measures, type CoverageTotals, type Measure, type Share } from './report.js';

/** What a file declares of one measure; what it does not tell is absent. */
export interface DeclaredShare {
  readonly covered?: number | undefined;
  readonly total?: number | undefined;
  readonly rate?: RoundedRate | undefined;
}

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
  if (other !== undefined && agrees(other, declared)) {
    return rateOf(other) < rateOf(counted) ? other : counted;
  }
  tell(part);
  const total = Math.max(counted.total, declared.total ?? 0);
  const byRate = declared.rate === undefined ? total : coveredBy(declared.rate, total);
  return { covered: Math.min(counted.covered, declared.covered ?? Infinity, byRate), total };
}

function agrees(share: Share, { covered, total, rate }: DeclaredShare): boolean {
  return (
    (covered ?? share.covered) === share.covered &&
    (total ?? share.total) === share.total &&
    (rate === undefined || isRoundedTo(share, rate))
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
    ...(rate === undefined ? [] : [`a share of ${String(rate.rate)}`]),
  ];
  const found = `${String(part.counted.covered)} of ${String(part.counted.total)}`;
  part.problems.add('disagreement', `declares ${said.join(', ')} of ${part.of}, and has ${found}`);
}

function rateOf({ covered, total }: Share): number {
  return total === 0 ? 0 : covered / total;
}

/**
 * A share in which some files were counted more than once, with each once: `counted` is with all tellings, `once` with each file
 * once. What the share is worse than it was counted stays.
 */
export function onceOf(
  share: Share | undefined,
  of: { readonly counted: Share; readonly once: Share | undefined },
): Share | undefined {
  const { counted, once } = of;
  if (share === undefined || once === undefined) return share;
  const fewer = Math.max(0, counted.covered - share.covered);
  const more = Math.max(0, share.total - counted.total);
  return { covered: Math.max(0, once.covered - fewer), total: once.total + more };
}

/**
 * The share, or worse if the sums of the parts of a file say so. Sums of fewer than are counted are not of all parts; those that
 * agree with what the file declares in all are counted as its tool counts, and were looked at as that.
 */
export function worseBySums(
  share: Share,
  part: {
    readonly of: string;
    readonly counted: Share;
    readonly sums: readonly Share[];
    readonly declared: DeclaredShare;
    readonly problems: Problems;
  },
): Share {
  const { counted, declared, of } = part;
  return part.sums.reduce((worse, { covered, total }) => {
    const isAll = total > 0 && total >= counted.total;
    const isDeclared = declared.total !== undefined && agrees({ covered, total }, declared);
    const isWorse = covered < worse.covered || total > worse.total;
    if (!isAll || isDeclared || !isWorse || rateOf({ covered, total }) >= rateOf(worse))
      return worse;
    tell({ ...part, of: `${of} by its parts`, declared: { covered, total } });
    return { covered: Math.min(worse.covered, covered), total: Math.max(worse.total, total) };
  }, share);
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
  const isWrong = problems.list().some(({ code }) => code === 'impossible-number');
  if (told.length === 0 && !isWrong)
    problems.add('nothing-counted', 'has no line that could be covered');
  return Object.fromEntries(told);
}

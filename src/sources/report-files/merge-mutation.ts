/** What several mutation reports say together, and what one of them that is there twice adds to it. */
import type { ReportFact } from '../../evidence/report-fact.js';
import type { MutationReport } from '../reports/report.js';

type Totals = NonNullable<ReportFact['mutation']>;

export interface MutationMerge {
  add(report: MutationReport): void;
  /** The same bytes as before, perhaps of another run. */
  addAgain(report: MutationReport): void;
  /** Undefined if there was none. */
  totals(): Totals | undefined;
}

/**
 * Nothing yet. Of a report that is there twice nobody knows whether it is one run or two. Survivors count
 * again, since more of them are worse. The score is that of whichever reading is the lowest: a mean is the
 * lowest with all that are below it, and without all others.
 */
export function openMutationMerge(): MutationMerge {
  const once: Totals[] = [];
  const again: Totals[] = [];
  return {
    add({ totals }) {
      once.push(totals);
    },
    addAgain({ totals }) {
      again.push(totals);
    },
    totals() {
      if (once.length === 0) return undefined;
      const { detected, total } = lowestScore(sum(once), again);
      const { survived, uncovered } = sum([...once, ...again]);
      return { detected, total, survived, uncovered };
    },
  };
}

function lowestScore(first: Totals, others: readonly Totals[]): Totals {
  // Without mutants there is no score: such a report would stand anywhere in the order.
  const rising = others
    .filter(({ total }) => total > 0)
    .sort((a, b) => a.detected * b.total - b.detected * a.total);
  return rising.reduce(
    (so, each) => (each.detected * so.total < so.detected * each.total ? sum([so, each]) : so),
    first,
  );
}

function sum(all: readonly Totals[]): Totals {
  const of = (key: keyof Totals): number => all.reduce((total, each) => total + each[key], 0);
  return {
    detected: of('detected'),
    total: of('total'),
    survived: of('survived'),
    uncovered: of('uncovered'),
  };
}

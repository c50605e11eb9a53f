/** What holds test cases and declares how many: set against them, and the worse number taken. */
import type { Problems } from '../problem.js';
import {
  addTests,
  noTests,
  tellDisagreements,
  worseOf,
  type DeclaredTests,
  type TestCounts,
} from '../tests-totals.js';
import { countsOf, type Outcome } from './outcome.js';

export interface CaseGroup {
  /** As it is named in messages: `suite "x"`. */
  readonly of: string;
  readonly declared: DeclaredTests;
  counted: TestCounts;
  /** As bad as the groups within declare. */
  worse: TestCounts;
}

/** An empty group. */
export function openGroup(of: string, declared: DeclaredTests): CaseGroup {
  return { of, declared, counted: noTests, worse: noTests };
}

/** A case in the group. */
export function countCase(group: CaseGroup, outcome: Outcome): void {
  group.counted = addTests(group.counted, countsOf[outcome]);
  group.worse = addTests(group.worse, countsOf[outcome]);
}

/**
 * Ends a group: tells where it contradicts its cases, gives its numbers to the one around it, and
 * returns the worse ones.
 */
export function closeGroup(
  group: CaseGroup,
  part: {
    readonly parent: CaseGroup | undefined;
    readonly problems: Problems;
  },
): TestCounts {
  const { parent, problems } = part;
  const { of, counted, declared } = group;
  tellDisagreements({ of, counted, declared, problems });
  const isWhole = parent === undefined;
  const inner = isWhole && counted.total === 0 ? noTests : group.worse;
  const worse = worseOf(inner, declared, isWhole ? 'whole' : 'part');
  if (parent !== undefined) {
    parent.counted = addTests(parent.counted, counted);
    parent.worse = addTests(parent.worse, worse);
  }
  return worse;
}

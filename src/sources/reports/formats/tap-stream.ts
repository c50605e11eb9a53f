/** A stream of TAP test points: the whole file, or one subtest in it. */
import type { CaseNames } from '../case-names.js';
import type { FailedParts } from '../failed-cases.js';
import { quote, type Problems } from '../problem.js';
import { addTests, noTests, type TestCounts } from '../tests-totals.js';
import { countsOf, isFailure } from './outcome.js';
import type { TapPoint } from './tap-line.js';
import { openNumbers, type TapNumbers } from './tap-numbers.js';

export type Failure = { -readonly [Key in keyof FailedParts]: FailedParts[Key] };

export interface TapStream {
  /** How deep it is nested, and where that is: `the file`, `subtest "x"`. */
  readonly depth: number;
  plan: number | undefined;
  /** A plan is first or last. */
  planIsLast: boolean;
  counts: TestCounts;
  readonly numbers: TapNumbers;
  readonly failures: Failure[];
  /** The point whose subtest follows in braces. */
  pending: TapPoint | undefined;
  /** The subtest that ended and waits for the point that sums it up. */
  ended: TapStream | undefined;
}

/** Failures that are kept. */
const mostFailures = 50;

/** An empty stream. */
export function openStream(depth: number): TapStream {
  return {
    depth,
    plan: undefined,
    planIsLast: false,
    counts: noTests,
    numbers: openNumbers(),
    failures: [],
    pending: undefined,
    ended: undefined,
  };
}

/**
 * Puts a point, which sums up the subtest if there is one: that counts then, by its own points. The
 * point itself counts if the subtest has none, or if it failed and nothing in it did.
 * Gives the failure that was added, for its diagnostics.
 */
export function addPoint(
  stream: TapStream,
  point: TapPoint,
  part: {
    readonly subtest: TapStream | undefined;
    readonly names: CaseNames;
    readonly problems: Problems;
  },
): Failure | undefined {
  const { subtest, names, problems } = part;
  addNumber(stream, point, problems);
  if (subtest !== undefined && subtest.counts.total > 0) {
    const { counts } = subtest;
    if (point.excused) {
      const skipped = counts.skipped + counts.failed;
      addCounts(stream, { ...counts, failed: 0, errors: 0, skipped });
      return undefined;
    }
    addCounts(stream, counts);
    keepFailures(stream, subtest.failures);
    if (counts.failed > 0 || !isFailure(point.outcome)) return undefined;
  }
  addCounts(stream, countsOf[point.outcome]);
  names.add(point.name, point.outcome);
  if (!isFailure(point.outcome)) return undefined;
  const failure: Failure = { name: point.name };
  keepFailures(stream, [failure]);
  return failure;
}

/** A subtest that nothing sums up counts by itself. */
export function addOrphan(stream: TapStream): void {
  const subtest = stream.ended;
  if (subtest === undefined) return;
  stream.ended = undefined;
  addCounts(stream, subtest.counts);
  keepFailures(stream, subtest.failures);
}

/** Ends a stream: it must hold as many points as it planned. */
export function judgePlan(stream: TapStream, of: string, problems: Problems): void {
  const { plan, numbers } = stream;
  const count = numbers.count();
  const has = `${String(count)} test point${count === 1 ? '' : 's'}`;
  if (plan === undefined) {
    problems.add('incomplete', `${of} has no plan, so that nobody knows whether ${has} are all`);
  } else if (count < plan) {
    problems.add('incomplete', `${of} plans ${String(plan)} test points, and has ${has}`);
  } else if (count > plan) {
    problems.add('wrong-shape', `${of} plans ${String(plan)} test points, and has ${has}`);
  } else if (numbers.highest() > plan) {
    const number = String(numbers.highest());
    problems.add('wrong-shape', `${of} plans ${String(plan)} test points, and has one ${number}`);
  }
}

function addNumber(stream: TapStream, point: TapPoint, problems: Problems): void {
  if (Number.isNaN(point.number)) {
    problems.add('impossible-number', `the number of ${quote(point.name)} is beyond counting`);
  } else if (!stream.numbers.add(point.number)) {
    problems.add('duplicate', `has the test point ${String(point.number)} twice in one stream`);
  }
  if (stream.planIsLast && stream.numbers.count() <= (stream.plan ?? 0))
    problems.add('disagreement', 'has test points on both sides of its plan');
}

function addCounts(stream: TapStream, counts: TestCounts): void {
  stream.counts = addTests(stream.counts, counts);
}

function keepFailures(stream: TapStream, failures: readonly Failure[]): void {
  for (const failure of failures) {
    if (stream.failures.length < mostFailures) stream.failures.push(failure);
  }
}

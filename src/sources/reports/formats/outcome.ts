/** What a test case came to, and its counts. */
import { noTests, type TestCounts } from '../tests-totals.js';

/** From the best to the worst; an error is a failure that the test itself did not tell. */
export type Outcome = 'passed' | 'skipped' | 'failed' | 'error';

const rank: Readonly<Record<Outcome, number>> = { passed: 0, skipped: 1, failed: 2, error: 3 };
const one = { ...noTests, total: 1 };

/** One case of this outcome. */
export const countsOf: Readonly<Record<Outcome, TestCounts>> = {
  passed: one,
  skipped: { ...one, skipped: 1 },
  failed: { ...one, failed: 1 },
  error: { ...one, failed: 1, errors: 1 },
};

/** True for what counts as failed. */
export function isFailure(outcome: Outcome): boolean {
  return rank[outcome] >= rank.failed;
}

/** True for what counts as passed. */
export function isPassed(outcome: Outcome): boolean {
  return rank[outcome] === rank.passed;
}

/** The worse of two. */
export function worseOutcome(one: Outcome, other: Outcome): Outcome {
  return rank[other] > rank[one] ? other : one;
}

/** The outcome of a word, or undefined; names of prototypes are no words. */
export function outcomeIn(
  words: Readonly<Record<string, Outcome>>,
  word: string,
): Outcome | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

/**
 * The outcomes of TRX, of cases and of a run, and its counters.
 *
 * What each means is told by the source of the tool that writes it:
 * https://github.com/microsoft/vstest/blob/main/src/Microsoft.TestPlatform.Extensions.TrxLogger/ObjectModel/TestOutcome.cs
 */
import type { Attributes } from '../format.js';
import { readCount } from '../numbers.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import type { DeclaredTests } from '../tests-totals.js';
import { outcomeIn, type Outcome } from './outcome.js';

const outcomes: Readonly<Record<string, Outcome>> = {
  Passed: 'passed',
  // The case itself passed; that its run was aborted makes the whole file incomplete.
  PassedButRunAborted: 'passed',
  // What vstest writes for a skipped case.
  NotExecuted: 'skipped',
  Failed: 'failed',
  Error: 'error',
  // No answer within its time is no success.
  Timeout: 'error',
  Aborted: 'error',
  Disconnected: 'error',
  // It ran, and nobody can say whether it passed; the source adds that aborted ones may be written so.
  Inconclusive: 'error',
  // It was to be run, and could not.
  NotRunnable: 'error',
  // It has ended without a measure of success.
  Completed: 'error',
  // It is an outcome of runs; of a case it is not told what it means.
  Warning: 'error',
  // It was not at its end when the file was written.
  InProgress: 'error',
  Pending: 'error',
};

/** Without the attribute it is Error, the first of the enumeration, which its writers leave out. */
export function trxOutcome(attributes: Attributes): Outcome {
  const word = attributes['outcome'] ?? 'Error';
  const outcome = outcomeIn(outcomes, word);
  if (outcome !== undefined) return outcome;
  throw new ReportFault('wrong-shape', `has a result of the unknown outcome ${quote(word)}`);
}

const failing = [
  ...['failed', 'error', 'timeout', 'aborted', 'inconclusive', 'notRunnable', 'disconnected'],
  ...['warning', 'completed', 'inProgress', 'pending'],
];

/** `<Counters>`. vstest leaves `notExecuted` 0 whatever was skipped, so that 0 tells nothing. */
export function trxCounters(attributes: Attributes, problems: Problems): DeclaredTests {
  const count = (key: string): number | undefined =>
    readCount(attributes[key], { what: `the counter ${key}`, problems });
  const sum = (keys: readonly string[]): number | undefined => {
    const told = keys.map(count).filter((each) => each !== undefined);
    return told.length === 0 ? undefined : told.reduce((total, each) => total + each, 0);
  };
  const notExecuted = count('notExecuted');
  return {
    total: count('total'),
    passed: sum(['passed', 'passedButRunAborted']),
    failed: sum(failing),
    skipped: notExecuted === 0 ? undefined : notExecuted,
  };
}

/** What the outcome of the whole run says beside its cases. */
export function judgeTrxRun(
  outcome: string | undefined,
  part: { readonly hasFailed: boolean; readonly problems: Problems },
): void {
  const { hasFailed, problems } = part;
  if (outcome === undefined || ['Completed', 'Passed', 'Warning'].includes(outcome)) return;
  if (outcome !== 'Failed') {
    problems.add('incomplete', `says that the run ended as ${quote(outcome)}`);
  } else if (!hasFailed) {
    problems.add('failed-run', 'says that the run failed, and has no failed case');
  }
}

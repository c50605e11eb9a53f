/** What can become of a deployment. */
import { UsageError, type Arguments } from './arguments.js';

const outcomes = ['success', 'failure', 'rolled-back'] as const;
export type Outcome = (typeof outcomes)[number];

/** The value of `--outcome`. Throws a UsageError. */
export function toOutcome(given: Arguments): Outcome {
  const text = given.required('outcome');
  const outcome = outcomes.find((one) => one === text);
  if (outcome !== undefined) return outcome;
  throw new UsageError(
    `--outcome ${text} is not known`,
    `write --outcome with one of ${outcomes.join(', ')}`,
  );
}

/** What holds other things is looked at with each of them: its name is bounded, else few bytes make much work (T43). */
import { ReportFault } from './problem.js';

/** Characters of a path, and of the names of all that holds something together; no system has longer paths. */
export const longestName = 4096;

/** Characters of some names together. */
export function lengthOf(names: readonly string[]): number {
  return names.reduce((sum, { length }) => sum + length, 0);
}

/** Throws a ReportFault for a source file whose path, given in parts, is too long. */
export function refuseLongPath(...parts: readonly string[]): void {
  if (lengthOf(parts) <= longestName) return;
  const most = String(longestName);
  throw new ReportFault('too-large', `has a path of more than ${most} characters`);
}

/** What `--format json` prints where there is no decision: the faults, and why the run ended as it did. */
import type { ReportedFault } from '../report/report-input.js';
import { name, version } from '../version.js';
import type { ErrorDocument } from './error-schema.js';
import type { exitCodes } from './exit-codes.js';

/** `faults` holds at least one. */
export function toErrorDocument(part: {
  faults: readonly ReportedFault[];
  exitCode: typeof exitCodes.configuration | typeof exitCodes.undecided;
}): ErrorDocument {
  const { faults, exitCode } = part;
  return { schema: 1, error: true, exitCode, faults: [...faults], engine: { name, version } };
}

/** The first failed cases of a report, in bounded memory. */
import { brief } from './problem.js';
import type { FailedCase } from './report.js';
import { placeInTrace } from './trace-place.js';

const mostCases = 50;
const longestName = 300;
const longestMessage = 1000;

/** What a reader knows of a failed case; absent or empty parts are left out. */
export interface FailedParts {
  readonly name: string;
  readonly classname?: string | undefined;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly message?: string | undefined;
  /** What else was printed, in which the place may be found; not kept. */
  readonly trace?: string | undefined;
}

/** Puts a case to the list, unless it is full. */
export function keepFailed(cases: FailedCase[], parts: FailedParts): void {
  if (cases.length >= mostCases) return;
  const { name, classname, message, trace = message ?? '' } = parts;
  const { file, line } = placeOf(parts, trace);
  cases.push({
    name: brief(name, longestName),
    ...(classname && { classname: brief(classname, longestName) }),
    ...(file && { file: brief(file, longestName) }),
    ...(line !== undefined && { line }),
    ...(message && { message: brief(message, longestMessage) }),
  });
}

/** As the file tells it; what it does not tell may be in what was printed. */
function placeOf({ file, line }: FailedParts, trace: string): Pick<FailedParts, 'file' | 'line'> {
  if (file && line !== undefined) return { file, line };
  const printed = placeInTrace(trace);
  if (!file) return printed ?? { line };
  return printed?.file?.endsWith(file) === true ? printed : { file };
}

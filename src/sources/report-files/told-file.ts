/** A file of a report as evidence: what it is, where it says it comes from, and what is wrong with it. */
import type { ReportFileFact } from '../../evidence/report-fact.js';
import { formatInstant, parseInstant, type Instant } from '../../time/instant.js';
import type { ToldTime } from '../reports/report.js';
import type { FileRead } from './read-file.js';

const mostProblems = 5;
const longestMessage = 300;

/** Without the numbers, which are in the totals. */
export function toFile({ path, read, modifiedAt }: FileRead): ReportFileFact {
  const { format, kind, usable, digest, bytes, report } = read;
  const told = report?.told;
  const problems = read.problems
    .slice(0, mostProblems)
    .map(({ code, message }) => ({ code, message: message.slice(0, longestMessage) }));
  return {
    path,
    ...(format !== undefined && { format }),
    ...(kind !== undefined && { kind }),
    usable,
    ...(digest !== undefined && { digest }),
    bytes,
    ...(modifiedAt !== undefined && { modifiedAt: formatInstant(modifiedAt) }),
    ...(told !== undefined && told.commits.length > 0 && { commits: [...told.commits] }),
    ...(told?.first && { first: toTime(told.first) }),
    ...(told?.last && { last: toTime(told.last) }),
    ...(problems.length > 0 && { problems }),
  };
}

function toTime({ at, zoned }: ToldTime): { at: string; zoned: boolean } {
  return { at: formatInstant(at), zoned };
}

const mostListed = 100;

/**
 * Those first that are no evidence, or may be none: then those of another commit, then the oldest. What
 * stands in the way is all listed; of the rest as many as there is room for.
 */
export function toListed(
  files: readonly ReportFileFact[],
  expected: { readonly sha: string; readonly since: Instant | undefined },
): ReportFileFact[] {
  const rank = (file: ReportFileFact): number => {
    if (!file.usable) return 0;
    if (file.commits !== undefined && !file.commits.includes(expected.sha)) return 1;
    return isOld(file, expected.since) ? 2 : 3;
  };
  const ranked = files.map((file) => ({ file, rank: rank(file) }));
  // Sorting is stable: the rest stays in the order of the paths.
  const sorted = ranked.sort((one, other) => one.rank - other.rank);
  const doubtful = sorted.filter((each) => each.rank < 3).length;
  return sorted.slice(0, Math.max(mostListed, doubtful)).map(({ file }) => file);
}

/** Wide: whatever may be told to be too old. */
function isOld({ modifiedAt, last }: ReportFileFact, since: Instant | undefined): boolean {
  if (since === undefined) return false;
  const times = [modifiedAt, last?.at].flatMap((time) => parseInstant(time ?? '') ?? []);
  return times.some((time) => time < since);
}

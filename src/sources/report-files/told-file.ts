/** A file of a report as evidence: what it is, where it says it comes from, and what is wrong with it. */
import type { ReportFact, ReportFileFact } from '../../evidence/report-fact.js';
import {
  disagreement,
  isOfAnother,
  severalFiles,
  sinceOf,
} from '../../evidence/report-validity.js';
import { formatInstant, parseInstant, type Instant } from '../../time/instant.js';
import { bySeverity, type Problem } from '../reports/problem.js';
import type { ToldTime } from '../reports/report.js';
import type { FileRead } from './read-file.js';

const mostProblems = 5;
const longestMessage = 300;

/** Without the numbers, which are in the totals. */
export function toFile({ path, archive, read, modifiedAt, committed }: FileRead): ReportFileFact {
  const { format, kind, usable, digest, bytes, report } = read;
  const told = report?.told;
  const problems = firstOf(read.problems);
  return {
    path,
    ...(archive !== undefined && { archive }),
    ...(format !== undefined && { format }),
    ...(kind !== undefined && { kind }),
    usable,
    ...(digest !== undefined && { digest }),
    bytes,
    ...(modifiedAt !== undefined && { modifiedAt: formatInstant(modifiedAt) }),
    ...(committed !== undefined && { committed }),
    ...(told !== undefined && told.commits.length > 0 && { commits: [...told.commits] }),
    ...(told?.first && { first: toTime(told.first) }),
    ...(told?.last && { last: toTime(told.last) }),
    ...(problems.length > 0 && { problems }),
  };
}

/** The most severe ones, and how many more there are. */
function firstOf(problems: readonly Problem[]): { code: string; message: string }[] {
  const sorted = bySeverity(problems);
  const rest = sorted.slice(mostProblems).reduce((sum, { count = 1 }) => sum + count, 0);
  return [
    ...sorted
      .slice(0, mostProblems)
      .map(({ code, message }) => ({ code, message: message.slice(0, longestMessage) })),
    ...(rest > 0 ? [{ code: 'more', message: `and ${String(rest)} more` }] : []),
  ];
}

function toTime({ at, zoned }: ToldTime): { at: string; zoned: boolean } {
  return { at: formatInstant(at), zoned };
}

const mostListed = 100;

/**
 * Those first that are no evidence, or may be none: then those that are committed or of another commit, then the oldest and the latest. What
 * stands in the way is all listed, and one of each kind that may be told by another file too or contradicts itself; of the rest as many as there is room for.
 */
export function toListed(
  files: readonly ReportFileFact[],
  expected: { readonly sha: string } & Pick<ReportFact, 'since' | 'archives'>,
): ReportFileFact[] {
  const latest = latestOf(files);
  const doubted = doubtedOf(files);
  const rank = (file: ReportFileFact): number => {
    if (!file.usable) return 0;
    if (file.committed !== undefined || isOfAnother(file, expected.sha)) return 1;
    if (isOld(file, sinceOf(expected, file))) return 2;
    return file === latest || doubted.includes(file) ? 3 : 4;
  };
  const ranked = files.map((file) => ({ file, rank: rank(file) }));
  // Sorting is stable: the rest stays in the order of the paths.
  const sorted = ranked.sort((one, other) => one.rank - other.rank);
  const doubtful = sorted.filter((each) => each.rank < 4).length;
  return sorted.slice(0, Math.max(mostListed, doubtful)).map(({ file }) => file);
}

/** Of each kind the first that others may tell too, and the first that contradicts itself. */
function doubtedOf(files: readonly ReportFileFact[]): readonly ReportFileFact[] {
  return [severalFiles, disagreement].flatMap((code) => {
    const all = files.filter(({ problems }) => problems?.some((each) => each.code === code));
    return all.filter(({ kind }, index) => all.findIndex((each) => each.kind === kind) === index);
  });
}

/** Wide: whatever may be told to be too old. */
function isOld({ modifiedAt, first, last }: ReportFileFact, since: Instant | undefined): boolean {
  if (since === undefined) return false;
  const times = [modifiedAt, first?.at, last?.at].flatMap((time) => parseInstant(time ?? '') ?? []);
  return times.some((time) => time < since);
}

/** The one that may be of a time to come. */
function latestOf(files: readonly ReportFileFact[]): ReportFileFact | undefined {
  const timeOf = ({ last }: ReportFileFact): Instant => parseInstant(last?.at ?? '') ?? 0;
  return files.reduce<ReportFileFact | undefined>(
    (latest, each) => (latest === undefined || timeOf(each) > timeOf(latest) ? each : latest),
    undefined,
  );
}

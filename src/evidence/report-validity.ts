/** What makes a file or an archive of a report no evidence for a commit: each rule by itself. */
import { day, parseInstant, type Instant } from '../time/instant.js';
import type { ReportArchiveFact, ReportFact, ReportFileFact, ReportKind } from './report-fact.js';

/** Why a report is no evidence by one of its archives: nothing of a part of them counts. */
export function archiveFault(
  archive: ReportArchiveFact,
  sha: string,
): 'unusable' | 'other-commit' | 'missing' | undefined {
  if (archive.problem !== undefined) return 'unusable';
  if (archive.sha !== sha) return 'other-commit';
  return archive.files === 0 || archive.unmatched !== undefined ? 'missing' : undefined;
}

/** What is made before is not of this run: of a file in an archive, of the run that left it. */
export function sinceOf(
  { since, archives }: Pick<ReportFact, 'since' | 'archives'>,
  { archive }: ReportFileFact,
): Instant | undefined {
  const own = (archives ?? []).filter(({ name }) => name === archive);
  const times = own.flatMap((each) => parseInstant(each.since) ?? []);
  return times.length === 0 ? parseInstant(since ?? '') : Math.max(...times);
}

/** The files of a kind, and those of which nobody knows the kind. */
export function filesOf({ files }: ReportFact, kind: ReportKind): readonly ReportFileFact[] {
  return files.filter((file) => file.kind === undefined || file.kind === kind);
}

/** The problem of a file that is usable, where several files may tell the same or not: the worse reading counts. */
export const severalFiles = 'several-files';

/** The problem of a file that is usable, where it says two things of one number: the worse one counts. */
export const disagreement = 'disagreement';

export interface Remark {
  readonly path: string;
  readonly message: string;
}

/** The first file of a kind that is a reason for numbers to be worse than it tells, and why. */
export function doubtIn(fact: Pick<ReportFact, 'files'>, kind: ReportKind): Remark | undefined {
  return remarksIn(fact, { kind, code: severalFiles })[0];
}

/** Where a file of a kind contradicts itself: by path, and of a file in its order. */
export function disagreementsIn(
  fact: Pick<ReportFact, 'files'>,
  kind: ReportKind,
): readonly Remark[] {
  return remarksIn(fact, { kind, code: disagreement });
}

function remarksIn(
  { files }: Pick<ReportFact, 'files'>,
  { kind, code }: { readonly kind: ReportKind; readonly code: string },
): readonly Remark[] {
  const found = files.flatMap(({ path, kind: own, problems = [] }) =>
    own !== kind
      ? []
      : problems
          .filter((problem) => problem.code === code)
          .map(({ message }) => ({ path, message })),
  );
  return found.sort((one, other) => (one.path === other.path ? 0 : one.path < other.path ? -1 : 1));
}

/** A file that names commits, and not this one, is about another one. Some tools write the beginning of an id. */
export function isOfAnother({ commits }: ReportFileFact, sha: string): boolean {
  return commits !== undefined && commits.length > 0 && !commits.some((id) => sha.startsWith(id));
}

/**
 * When a file was made, if that is before the run or the commit. A time without a zone may be that of
 * any zone, so half a day is granted to it. What a file tells first may have begun earlier, such as a build that others
 * use: by more than a day it is a part of another run.
 */
export function madeBefore(
  { modifiedAt, first, last }: ReportFileFact,
  since: Instant | undefined,
): string | undefined {
  if (since === undefined) return undefined;
  const written = parseInstant(modifiedAt ?? '');
  if (written !== undefined && written < since) return modifiedAt;
  const begun = parseInstant(first?.at ?? '');
  if (begun !== undefined && begun + day < since) return first?.at;
  const said = parseInstant(last?.at ?? '');
  if (said === undefined) return undefined;
  // Files tell whole seconds.
  const grace = last?.zoned === true ? 1000 : day / 2;
  return said + grace < since ? last?.at : undefined;
}

/**
 * The time that a file tells if it is more than a day ahead: clocks and zones differ by less, and such a file would never be
 * old. When it was written is not asked: what the gate is asked for another moment than now would not be found.
 */
export function toldAhead({ last }: ReportFileFact, now: Instant): string | undefined {
  const said = parseInstant(last?.at ?? '');
  return said !== undefined && said > now + day ? last?.at : undefined;
}

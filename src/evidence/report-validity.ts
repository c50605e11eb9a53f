/** Whether a report is evidence for a commit: its files are usable, about that commit, and not older. */
import { day, parseInstant, type Instant } from '../time/instant.js';
import type { ReportFact, ReportFileFact, ReportKind } from './report-fact.js';

/** True if nothing stands in the way of believing the numbers of this kind. */
export function isEvidence(fact: ReportFact, of: { kind: ReportKind; sha: string }): boolean {
  const { kind, sha } = of;
  const since = parseInstant(fact.since ?? '');
  const files = filesOf(fact, kind);
  const isRefused = fact.refused?.some((each) => each.kind === kind && each.measure === undefined);
  return (
    files.length > 0 &&
    isRefused !== true &&
    files.every(
      (file) => file.usable && !isOfAnother(file, sha) && madeBefore(file, since) === undefined,
    )
  );
}

/** The files of a kind, and those of which nobody knows the kind. */
export function filesOf({ files }: ReportFact, kind: ReportKind): readonly ReportFileFact[] {
  return files.filter((file) => file.kind === undefined || file.kind === kind);
}

/** A file that names commits, and not this one, is about another one. */
export function isOfAnother({ commits }: ReportFileFact, sha: string): boolean {
  return commits !== undefined && commits.length > 0 && !commits.includes(sha);
}

/**
 * When a file was made, if that is before the run or the commit. A time without a zone may be that of
 * any zone, so half a day is granted to it.
 */
export function madeBefore(
  { modifiedAt, last }: ReportFileFact,
  since: Instant | undefined,
): string | undefined {
  if (since === undefined) return undefined;
  const written = parseInstant(modifiedAt ?? '');
  if (written !== undefined && written < since) return modifiedAt;
  const said = parseInstant(last?.at ?? '');
  if (said === undefined) return undefined;
  // Files tell whole seconds.
  const grace = last?.zoned === true ? 1000 : day / 2;
  return said + grace < since ? last?.at : undefined;
}

/** Why a named report is no evidence for the candidate (T41): it is missing, broken, old, or of another commit. */
import type { ReportFact, ReportFileFact } from '../../evidence/report-fact.js';
import { day, parseInstant, type Instant } from '../../time/instant.js';
import type { Act, JsonObject, Observation } from '../check.js';

export type Kind = 'tests' | 'coverage' | 'scan' | 'performance';

export interface Named {
  /** The id of the check, which begins each code. */
  readonly check: 'quality' | 'security-scan';
  readonly report: string;
  readonly kind: Kind;
  /** The candidate. */
  readonly sha: string;
}

/** What stands in the way of any judgement; empty if the report is evidence. */
export function evidenceFaults(named: Named, fact: ReportFact | undefined): readonly Observation[] {
  const act = remake(named);
  const fault = (what: string, data: JsonObject): Observation => ({
    code: `${named.check}/${what}`,
    outcome: what === 'missing' ? 'fail' : 'unknown',
    data: { report: named.report, kind: named.kind, ...data },
    acts: [act],
  });
  if (fact === undefined || fact.fileCount === 0) {
    return [fault('missing', { patterns: [...(fact?.patterns ?? [])] })];
  }
  const files = fact.files.filter(({ kind }) => kind === undefined || kind === named.kind);
  const since = parseInstant(fact.since ?? '');
  const faults = [
    ...told(
      files,
      ({ usable }) => !usable,
      (file, more) => fault('unusable', { file: file.path, more, ...problemOf(file) }),
    ),
    ...told(
      files,
      (file) => isOfAnother(file, named.sha),
      (file, more) =>
        fault('other-commit', {
          ...{ file: file.path, more },
          ...{ found: file.commits?.[0] ?? '', sha: named.sha },
        }),
    ),
    ...told(
      files,
      (file) => madeBefore(file, since) !== undefined,
      (file, more) =>
        fault('outdated', {
          ...{ file: file.path, more },
          ...{ made: madeBefore(file, since) ?? '', since: fact.since ?? '' },
        }),
    ),
    ...(fact.refused ?? [])
      .filter(({ kind, measure }) => kind === named.kind && measure === undefined)
      .map(({ reason }) => fault('unusable', { reason })),
  ];
  if (faults.length > 0 || fact[named.kind] !== undefined) return faults;
  return [fault('not-told', {})];
}

/** Somebody has to make the report for this commit. */
export function remake({ report, sha }: Named): Act {
  return { what: 'make-report', detail: { report, sha } };
}

/** One finding for all files with the same fault, naming the first. */
function told(
  files: readonly ReportFileFact[],
  hasFault: (file: ReportFileFact) => boolean,
  tell: (first: ReportFileFact, more: number) => Observation,
): readonly Observation[] {
  const [first, ...others] = files.filter(hasFault);
  return first === undefined ? [] : [tell(first, others.length)];
}

function problemOf({ problems }: ReportFileFact): JsonObject {
  const [first] = problems ?? [];
  return first === undefined ? {} : { problem: first.code, reason: first.message };
}

/** A file that names commits, and not the candidate, is about another one. */
function isOfAnother({ commits }: ReportFileFact, sha: string): boolean {
  return commits !== undefined && commits.length > 0 && !commits.includes(sha);
}

/**
 * When a file was made, if that is before the run or the commit. A time without a zone may be that of
 * any zone, so half a day is granted to it.
 */
function madeBefore(
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

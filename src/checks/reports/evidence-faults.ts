/** Why a named report is no evidence for the candidate (T41): it is missing, broken, old, or of another commit. */
import type { ReportFact, ReportFileFact } from '../../evidence/report-fact.js';
import { filesOf, isOfAnother, madeBefore } from '../../evidence/report-validity.js';
import { parseInstant } from '../../time/instant.js';
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
  const files = filesOf(fact, named.kind);
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

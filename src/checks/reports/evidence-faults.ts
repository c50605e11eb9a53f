/** Tells why a named report is no evidence for the candidate (T41): the code, what people are told, and what to do. */
import type {
  ReportArchiveFact,
  ReportFact,
  ReportFileFact,
  ReportKind,
} from '../../evidence/report-fact.js';
import { faultsOf, type ReportFaultFound } from '../../evidence/report-faults.js';
import { formatInstant, type Instant } from '../../time/instant.js';
import type { Act, JsonObject, Observation } from '../check.js';

export interface Named {
  /** The id of the check, which begins each code. */
  readonly check: 'quality' | 'security-scan';
  readonly report: string;
  readonly kind: ReportKind;
  /** The candidate. */
  readonly sha: string;
}

/** What stands in the way of any judgement; empty if the report is evidence. */
export function evidenceFaults(
  named: Named,
  fact: ReportFact | undefined,
  now: Instant,
): readonly Observation[] {
  const { kind, sha } = named;
  if (fact === undefined) return [toObservation(named, 'missing', { patterns: [] })];
  return faultsOf(fact, { kind, sha, now }).map((fault) => {
    const told = toObservation(named, fault.what, dataOf(named, { fault, fact }));
    if (fault.what !== 'committed' || fault.file === undefined) return told;
    return { ...told, acts: [remove(named, fault.file.path)] };
  });
}

/** Somebody has to make the report for this commit. */
export function remake({ report, sha }: Named): Act {
  return { what: 'make-report', detail: { report, sha } };
}

/** Nothing else tells a file of the repository from one that the run made. */
function remove({ report }: Named, file: string): Act {
  return { what: 'remove-report', detail: { report, file } };
}

function toObservation(
  named: Named,
  what: ReportFaultFound['what'],
  data: JsonObject,
): Observation {
  return {
    code: `${named.check}/${what}`,
    outcome: what === 'missing' ? 'fail' : 'unknown',
    data: { report: named.report, kind: named.kind, ...data },
    acts: [remake(named)],
  };
}

function dataOf(
  { sha }: Named,
  of: { readonly fault: ReportFaultFound; readonly fact: ReportFact },
): JsonObject {
  const { fault, fact } = of;
  const { what, archive, file, more, unmatched, problem, reason, found, made, since } = fault;
  return {
    ...(archive && placeOfArchive(archive)),
    ...(file && placeOf(file)),
    ...((archive ?? file) && { more }),
    ...(problem !== undefined && { problem }),
    ...(reason !== undefined && { reason }),
    ...(what === 'other-commit' && { found: found ?? '', sha }),
    ...(what === 'committed' && { sha }),
    ...(since !== undefined && { made: made ?? '', since: formatInstant(since) }),
    ...(unmatched && { patterns: [...unmatched] }),
    ...(unmatched && (archive?.files ?? fact.fileCount) > 0 && { partly: true }),
    ...(what === 'missing' && archive === undefined && whereOf(fact)),
  };
}

/** `workflow` and `artifact`, or `job`. */
function whereOf({ from = {} }: ReportFact): JsonObject {
  const names = Object.entries(from).flatMap(([key, name]): [string, string][] =>
    name === undefined ? [] : [[key, name]],
  );
  return Object.fromEntries(names);
}

function placeOfArchive({ name, url }: ReportArchiveFact): JsonObject {
  return { archive: name, ...(url !== undefined && { url }) };
}

function placeOf({ path, archive }: ReportFileFact): JsonObject {
  return { file: path, ...(archive !== undefined && { archive }) };
}

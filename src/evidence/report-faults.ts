/** The one walk over a report that says whether it is evidence for a commit (T41), and what stands in the way. */
import type { Instant } from '../time/instant.js';
import type { ReportArchiveFact, ReportFact, ReportFileFact, ReportKind } from './report-fact.js';
import {
  archiveFault,
  filesOf,
  isOfAnother,
  madeBefore,
  sinceOf,
  toldAhead,
} from './report-validity.js';

/** For which commit, by numbers of which kind, and when it was decided. */
export interface EvidenceFor {
  readonly kind: ReportKind;
  readonly sha: string;
  readonly now: Instant;
}

/** Of all files or archives with the same fault the first, and how many more there are. */
export interface ReportFaultFound {
  readonly what: 'missing' | 'unusable' | 'committed' | 'other-commit' | 'outdated' | 'not-told';
  readonly archive?: ReportArchiveFact;
  readonly file?: ReportFileFact;
  readonly more: number;
  /** The globs that match nothing. */
  readonly unmatched?: readonly string[];
  /** The code of a problem of the file. */
  readonly problem?: string;
  readonly reason?: string;
  /** The commit that it is of instead. */
  readonly found?: string;
  /** When it was made, and since when it should have been. */
  readonly made?: string;
  readonly since?: Instant;
}

/** True if nothing stands in the way of believing the numbers of this kind. */
export function isEvidence(fact: ReportFact, of: EvidenceFor): boolean {
  return faultsOf(fact, of).length === 0;
}

/** What stands in the way of any judgement, in the order in which people are told; empty if the report is evidence. */
export function faultsOf(fact: ReportFact, of: EvidenceFor): readonly ReportFaultFound[] {
  const archived = archiveFaults(fact, of);
  const { patterns, unmatched } = fact;
  if (fact.fileCount === 0 && archived.length === 0)
    return [{ what: 'missing', more: 0, unmatched: patterns }];
  const missing = unmatched === undefined ? [] : [{ what: 'missing', more: 0, unmatched } as const];
  const faults = [...archived, ...missing, ...fileFaults(fact, of), ...refusals(fact, of)];
  if (faults.length > 0 || fact[of.kind] !== undefined) return faults;
  return [{ what: 'not-told', more: 0 }];
}

function archiveFaults(
  { archives = [], patterns }: ReportFact,
  { sha }: EvidenceFor,
): readonly ReportFaultFound[] {
  return (['unusable', 'other-commit', 'missing'] as const).flatMap((what) => {
    const [archive, ...others] = archives.filter((each) => archiveFault(each, sha) === what);
    if (archive === undefined) return [];
    const { problem, unmatched = patterns } = archive;
    return {
      ...{ what, archive, more: others.length },
      ...(what === 'missing' && { unmatched }),
      ...(problem !== undefined && { reason: problem }),
      ...(what === 'other-commit' && { found: archive.sha }),
    };
  });
}

function fileFaults(
  fact: ReportFact,
  { kind, sha, now }: EvidenceFor,
): readonly ReportFaultFound[] {
  // What is wrong with a whole archive is not told again of each file in it.
  const broken = (fact.archives ?? []).filter(({ problem }) => problem !== undefined);
  const isBroken = ({ archive }: ReportFileFact): boolean =>
    broken.some(({ name }) => name === archive);
  const files = filesOf(fact, kind).filter((file) => !isBroken(file));
  // That a committed file is also old or of another commit goes without saying.
  const made = files.filter(({ committed }) => committed === undefined);
  return [
    ...firstOf(files, (file) => (file.usable ? undefined : { what: 'unusable', ...whyNot(file) })),
    ...firstOf(files, ({ committed }) =>
      committed === undefined ? undefined : { what: 'committed' },
    ),
    ...firstOf(made, (file) =>
      isOfAnother(file, sha) ? { what: 'other-commit', found: file.commits?.[0] ?? '' } : undefined,
    ),
    ...firstOf(made, (file) => {
      const since = sinceOf(fact, file);
      const at = madeBefore(file, since);
      if (at === undefined || since === undefined) return undefined;
      return { what: 'outdated', made: at, since };
    }),
    ...firstOf(files, (file) => {
      const at = toldAhead(file, now);
      if (at === undefined) return undefined;
      return { what: 'unusable', reason: `tells the time ${at}, more than a day ahead` };
    }),
  ];
}

/** What of several files cannot be put together. */
function refusals(
  { refused = [] }: ReportFact,
  { kind }: EvidenceFor,
): readonly ReportFaultFound[] {
  return refused
    .filter((each) => each.kind === kind && each.measure === undefined)
    .map(({ reason }) => ({ what: 'unusable', more: 0, reason }));
}

function whyNot({ problems }: ReportFileFact): { problem?: string; reason?: string } {
  const [first] = problems ?? [];
  return first === undefined ? {} : { problem: first.code, reason: first.message };
}

/** One for all files with the same fault. */
function firstOf(
  files: readonly ReportFileFact[],
  faultOf: (file: ReportFileFact) => Omit<ReportFaultFound, 'file' | 'more'> | undefined,
): readonly ReportFaultFound[] {
  const found = files.flatMap((file) => {
    const fault = faultOf(file);
    return fault === undefined ? [] : [{ ...fault, file }];
  });
  const [first] = found;
  return first === undefined ? [] : [{ ...first, more: found.length - 1 }];
}

/** The earlier numbers that a question is judged against, as the evidence tells them. */
import {
  baselineKey,
  defaultBranch,
  type BaselineFact,
  type BaselineRun,
  type BaselineSpec,
} from '../../evidence/baseline-fact.js';
import type { FactRef } from '../../evidence/facts.js';
import type { ReportFact } from '../../evidence/report-fact.js';
import { parseInstant, type Instant } from '../../time/instant.js';
import type { JsonObject, KnownFacts, NameUse } from '../check.js';
import type { Bounds } from '../values.js';
import type { Part } from './bounds.js';

/** `none`: it was looked, and there is no earlier number. */
export type Baseline =
  | { readonly status: 'known'; readonly fact: BaselineFact; readonly proved: boolean }
  | { readonly status: 'none' }
  | { readonly status: 'unknown'; readonly reason: string };

/** The report that `baseline` of a block names; the default branch is none. */
export function baselineUses(id: string | undefined): readonly NameUse[] {
  if (id === undefined || id === defaultBranch) return [];
  return [{ kind: 'report', name: id, path: ['baseline'] }];
}

export function baselineRef(spec: BaselineSpec): FactRef<'baseline'> {
  return { kind: 'baseline', key: baselineKey(spec), spec };
}

/** True if bounds are judged against an earlier state, or may be. */
export function needsBaseline({ warn, ...part }: Bounds): boolean {
  return [part, warn ?? {}].some(
    (each: Part) =>
      each.drop !== undefined || each.rise !== undefined || each['no-new'] !== undefined,
  );
}

export function readBaseline(facts: KnownFacts, ref: FactRef<'baseline'>): Baseline {
  const reading = facts.reading(ref);
  if (reading === undefined) return { status: 'unknown', reason: 'it is not in the evidence' };
  switch (reading.status) {
    case 'known': {
      const proved = reading.source.level !== 'workspace';
      return { status: 'known', fact: reading.value, proved };
    }
    case 'none':
      return { status: 'none' };
    case 'unsupported':
      return { status: 'unknown', reason: `${reading.reason}; it needs ${reading.needs}` };
    default:
      return { status: 'unknown', reason: reading.reason };
  }
}

/** The numbers of a run in the form in which those of the candidate are looked for. */
export function reportOfRun({ numbers, patterns }: BaselineRun): ReportFact {
  return { patterns, fileCount: 0, files: [], ...numbers };
}

/** When the run was; ages of its findings are told as of then. */
export function instantOf({ at }: BaselineRun, now: Instant): Instant {
  return parseInstant(at ?? '') ?? now;
}

/** Where the earlier number is from, and what is different besides the number. */
export function sourceOfRun(
  run: BaselineRun,
  against: { readonly baseline: Extract<Baseline, { status: 'known' }>; readonly now: ReportFact },
): JsonObject {
  const { baseline, now } = against;
  const { record, at, sha, version, policy, patterns, formats } = run;
  const { fact, proved } = baseline;
  const formatsNow = new Set(now.files.flatMap(({ format }) => format ?? []));
  const isFile = fact.origin === 'file';
  const differs = [
    ...(policy !== undefined && policy !== fact.policy ? ['policy'] : []),
    ...(formats.every((each) => formatsNow.has(each)) ? [] : ['formats']),
    ...(fact.origin !== 'records' || patterns.join('\n') === now.patterns.join('\n')
      ? []
      : ['files']),
  ];
  return {
    origin: fact.origin,
    ...(record !== undefined && { record }),
    ...(at !== undefined && { at }),
    ...(sha !== undefined && { sha }),
    ...(version !== undefined && { version }),
    ...(isFile && { files: [...patterns] }),
    ...(differs.length > 0 && { differs }),
    ...(formats.length > 0 && { formats: [...formats] }),
    ...(!proved && { unproved: true }),
  };
}

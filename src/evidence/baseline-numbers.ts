/** What of a report is kept for a comparison, if the report was evidence for its commit. */
import type { Numbers, ReportFact } from './report-fact.js';
import type { Instant } from '../time/instant.js';
import { isEvidence } from './report-faults.js';

type Scan = NonNullable<Numbers['scan']>;

/** What a comparison needs, as of when it was decided: no names of failed tests, no messages of findings, nothing that those said of a run before. */
export function numbersOf(
  fact: ReportFact,
  of: { readonly sha: string; readonly metric: string | undefined; readonly now: Instant },
): Numbers {
  const { sha, metric, now } = of;
  const { tests, coverage, scan, performance, mutation } = fact;
  if (metric !== undefined) {
    const told = (performance ?? []).filter((each) => each.metric === metric);
    const isTold = told.length > 0 && isEvidence(fact, { kind: 'performance', sha, now });
    return isTold ? { performance: told } : {};
  }
  return {
    ...(tests &&
      isEvidence(fact, { kind: 'tests', sha, now }) && { tests: { ...tests, failures: [] } }),
    ...(coverage && isEvidence(fact, { kind: 'coverage', sha, now }) && { coverage }),
    ...(mutation && isEvidence(fact, { kind: 'mutation', sha, now }) && { mutation }),
    ...(scan &&
      isEvidence(fact, { kind: 'scan', sha, now }) && {
        scan: {
          ...withoutStates(scan),
          findings: scan.findings.map(({ message: _, line: __, ...rest }) => rest),
        },
      }),
  };
}

function withoutStates({ states: _, ...scan }: Scan): Scan {
  return scan;
}

/** Of its files, each once, sorted. */
export function formatsOf({ files }: ReportFact): string[] {
  return [...new Set(files.flatMap(({ format }) => format ?? []))].sort();
}

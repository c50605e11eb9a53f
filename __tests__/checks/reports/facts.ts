/** Facts of reports for tests, as gathering makes them. */
import type { ReportFact, ReportFileFact } from '../../../src/evidence/report-fact.js';
import { sha } from '../../decision/builders.js';

export const since = '2026-11-18T08:00:00Z';

/** A file that is evidence: made after `since`, of the candidate. */
export function fileOf(part: Partial<ReportFileFact> = {}): ReportFileFact {
  return {
    path: 'reports/unit.xml',
    format: 'junit',
    kind: 'tests',
    usable: true,
    digest: `sha256:${'1'.repeat(64)}`,
    bytes: 1200,
    modifiedAt: '2026-11-18T09:00:00Z',
    commits: [sha],
    ...part,
  };
}

/** 40 cases of which 38 passed, one failed and one was skipped. */
export const someTests = {
  total: 40,
  passed: 38,
  failed: 1,
  errors: 0,
  skipped: 1,
  duration: 61_500,
  flaky: 0,
  failures: [{ name: 'adds up', classname: 'cart' }],
} as const;

export const noFindings = {
  ...{ total: 0, critical: 0, high: 0, medium: 0, low: 0, info: 0, suppressed: 0 },
  findings: [],
};

/** A report of the given files and totals. */
export function reportOf(part: Partial<ReportFact> = {}): ReportFact {
  const files = part.files ?? [fileOf()];
  return { patterns: ['reports/*.xml'], since, fileCount: files.length, files, ...part };
}

export function testsOf(part: Partial<NonNullable<ReportFact['tests']>> = {}): ReportFact {
  return reportOf({ tests: { ...someTests, failures: [...someTests.failures], ...part } });
}

export function coverageOf(coverage: NonNullable<ReportFact['coverage']>): ReportFact {
  const files = [fileOf({ path: 'lcov.info', format: 'lcov', kind: 'coverage' })];
  return reportOf({ patterns: ['lcov.info'], files, coverage });
}

/** Of 1,000 mutants that count the given number was noticed. */
export function mutationOf(detected: number, total = 1000): ReportFact {
  const files = [fileOf({ path: 'mutation.json', format: 'stryker', kind: 'mutation' })];
  const mutation = { detected, total, survived: total - detected, uncovered: 0 };
  return reportOf({ patterns: ['mutation.json'], files, mutation });
}

export function scanOf(scan: Partial<NonNullable<ReportFact['scan']>>): ReportFact {
  const files = [fileOf({ path: 'sca.sarif', format: 'sarif', kind: 'scan' })];
  return reportOf({ patterns: ['sca.sarif'], files, scan: { ...noFindings, ...scan } });
}

/** No single worsening of a report turns a no into an allow. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Decision } from '../../../src/decision/decision.js';
import type { ReportFact } from '../../../src/evidence/report-fact.js';
import { decideFor, known, otherSha } from '../../decision/builders.js';
import { fileOf, noFindings, reportOf } from './facts.js';

const rules = fc.record({
  failed: fc.constantFrom('0', '1', '5%', '20%'),
  skipped: fc.constantFrom('0', '2', '10%'),
  cases: fc.constantFrom('1', '5', '12'),
  lines: fc.constantFrom('0%', '50%', '80.5%'),
  high: fc.constantFrom('at-most: 0', 'at-most: 2', 'at-most: 1, older-than: 30d', 'no-new: true'),
});

const count = fc.nat({ max: 12 });

/** Tests, lines and findings of one report. */
const facts = fc
  .record({
    passed: count,
    failed: count,
    skipped: count,
    covered: count,
    uncovered: count,
    high: count,
    tallied: fc.boolean(),
  })
  .map(({ passed, failed, skipped, covered, uncovered, high, tallied }): ReportFact => {
    const total = passed + failed + skipped;
    const findings = Array.from({ length: high }, (_, index) => ({
      severity: 'high' as const,
      since: index % 2 === 0 ? '2026-08-01T00:00:00Z' : '2026-11-17T00:00:00Z',
      state: index % 3 === 0 ? 'new' : 'unchanged',
    }));
    const files = (['tests', 'coverage', 'scan'] as const).map((kind) =>
      fileOf({ kind, path: `${kind}.out` }),
    );
    return reportOf({
      files,
      tests: { total, passed, failed, errors: 0, skipped, flaky: 0, failures: [] },
      coverage: { lines: { covered, total: covered + uncovered } },
      scan: { ...noFindings, high, total: high, findings, ...(tallied && tallyOf(findings)) },
    });
  });

/** As many are listed as there are, so that tallies say what the list says. */
function tallyOf(findings: readonly { readonly since: string; readonly state: string }[]): object {
  const high = findings.map(({ since }) => ({ from: since, count: 1 }));
  const count = (state: string): number => findings.filter((each) => each.state === state).length;
  const states = { new: count('new'), unchanged: count('unchanged'), updated: 0 };
  return { ages: { high }, states: { high: states } };
}

type Worsen = (fact: ReportFact) => ReportFact;

function withTests(
  fact: ReportFact,
  change: (tests: NonNullable<ReportFact['tests']>) => object,
): ReportFact {
  const { tests } = fact;
  return tests === undefined ? fact : { ...fact, tests: { ...tests, ...change(tests) } };
}

function withFirstFile(fact: ReportFact, part: Parameters<typeof fileOf>[0]): ReportFact {
  const [first, ...others] = fact.files;
  return { ...fact, files: [{ ...(first ?? fileOf()), ...part }, ...others] };
}

const worsenings: Readonly<Record<string, Worsen>> = {
  'a passed case fails': (fact) =>
    withTests(fact, ({ passed, failed }) =>
      passed === 0 ? {} : { passed: passed - 1, failed: failed + 1 },
    ),
  'a case more that fails': (fact) =>
    withTests(fact, ({ total, failed }) => ({ total: total + 1, failed: failed + 1 })),
  'a passed case is skipped': (fact) =>
    withTests(fact, ({ passed, skipped }) =>
      passed === 0 ? {} : { passed: passed - 1, skipped: skipped + 1 },
    ),
  'a passed case is gone': (fact) =>
    withTests(fact, ({ passed, total }) =>
      passed === 0 ? {} : { passed: passed - 1, total: total - 1 },
    ),
  'a line is not covered': (fact) => {
    const { covered = 0, total = 0 } = fact.coverage?.lines ?? {};
    return { ...fact, coverage: { lines: { covered: Math.max(0, covered - 1), total } } };
  },
  'a finding more': (fact) => {
    const scan: NonNullable<ReportFact['scan']> = fact.scan ?? { ...noFindings, findings: [] };
    const one = { severity: 'high' as const, state: 'new' };
    const findings = [...scan.findings, one];
    const { high } = scan.states ?? {};
    const states = high && { states: { high: { ...high, new: high.new + 1 } } };
    const more = { high: scan.high + 1, total: scan.total + 1, findings };
    return { ...fact, scan: { ...scan, ...more, ...states } };
  },
  'findings do not tell their age': (fact) => {
    const scan = fact.scan ?? noFindings;
    return {
      ...fact,
      scan: {
        ...scan,
        findings: scan.findings.map(({ severity }) => ({ severity })),
        ages: {},
        states: {},
      },
    };
  },
  'findings are not listed': (fact) => ({
    ...fact,
    scan: { ...(fact.scan ?? noFindings), findings: [] },
  }),
  'a file is broken': (fact) => withFirstFile(fact, { usable: false }),
  'a file is of another commit': (fact) => withFirstFile(fact, { commits: [otherSha] }),
  'a file is old': (fact) => withFirstFile(fact, { modifiedAt: '2026-11-01T00:00:00Z' }),
  'a glob matches nothing': (fact) => ({ ...fact, unmatched: ['x'] }),
  'tests are not told': ({ tests: _, ...rest }) => rest,
  'coverage is not told': ({ coverage: _, ...rest }) => rest,
  'the scan is not told': ({ scan: _, ...rest }) => rest,
  'nothing is there': (fact) => ({ patterns: fact.patterns, fileCount: 0, files: [] }),
};

async function verdictOf(policy: string, fact: ReportFact): Promise<Decision['verdict']> {
  const decision = await decideFor(policy, { facts: { report: { all: known<'report'>(fact) } } });
  return decision.verdict;
}

test.each(Object.entries(worsenings))('%s (T41)', async (_, worsen) => {
  await fc.assert(
    fc.asyncProperty(rules, facts, async ({ failed, skipped, cases, lines, high }, fact) => {
      const policy = `
policy: 1
reports: { all: { files: x } }
environments:
  production:
    quality:
      tests: { all: { failed: { at-most: ${failed} }, skipped: { at-most: ${skipped} }, cases: { at-least: ${cases} } } }
      coverage: { from: all, lines: { at-least: ${lines} } }
    security-scan: { scans: { all: { high: { ${high} } } } }
`;
      const before = await verdictOf(policy, fact);
      fc.pre(before !== 'allow');
      expect(await verdictOf(policy, worsen(fact))).not.toBe('allow');
    }),
    { numRuns: 40 },
  );
});

/** quality and security-scan through the built command: JUnit, LCOV and SARIF files in a clone. */
import { symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolder, type TestClone } from '../hosts/git/clones.js';
import { decisionOf, gate, repository } from './gate.js';

const policy = `
policy: 1
services: { shop: {} }
reports:
  unit: { files: reports/**/*.xml }
  coverage: { files: coverage/*.info }
  sca: { files: sca.sarif }
environments:
  production:
    quality:
      tests: { unit: { cases: { at-least: 3 }, failed: { at-most: 0 } } }
      coverage: { lines: { at-least: 66% } }
    security-scan: { scans: { sca: { critical: { at-most: 0 } } } }
`;

function junit(name: string, ...cases: readonly string[]): string {
  const all = cases.map(
    (inside, index) => `<testcase name="${String(index)}" time="1">${inside}</testcase>`,
  );
  return `<testsuite name="${name}">${all.join('')}</testsuite>`;
}

function sarif(...severities: readonly string[]): string {
  const rules = severities.map((severity, index) => ({
    id: `CVE-${String(index)}`,
    properties: { 'security-severity': severity },
  }));
  const results = rules.map(({ id }) => ({ ruleId: id, message: { text: 'found' } }));
  const tool = { driver: { name: 'scanner', rules } };
  return JSON.stringify({ version: '2.1.0', runs: [{ tool, results }] });
}

/** A commit, and reports about it that are within all bounds. */
function reported(): TestClone {
  const clone = repository(policy);
  clone.write('reports/a/1.xml', junit('a', '', ''));
  clone.write('reports/b/2.xml', junit('b', ''));
  clone.write('a.ts', '');
  clone.write('coverage/1.info', 'SF:a.ts\nDA:1,1\nDA:2,0\nDA:3,0\nend_of_record\n');
  clone.write('coverage/2.info', 'SF:a.ts\nDA:1,0\nDA:2,5\nDA:3,0\nend_of_record\n');
  clone.write('sca.sarif', sarif('5.0'));
  return clone;
}

const check = ['check', '--environment', 'production'];

describe('reports in a clone', () => {
  test('within all bounds: allowed, and the numbers with their files are in the decision', async () => {
    const run = await gate(reported().directory, [...check, '--format', 'json']);
    const { verdict, findings } = decisionOf(run);
    expect({ verdict, code: run.code }).toEqual({ verdict: 'allow', code: 0 });
    expect(findings.map(({ rule }) => rule).slice(0, 4)).toEqual([
      'production/quality.tests.unit.cases',
      'production/quality.tests.unit.failed',
      'production/quality.coverage.lines',
      'production/security-scan.scans.sca.critical',
    ]);
    expect(findings[2]?.data).toMatchObject({ covered: 2, total: 3, file: 'coverage/1.info' });
  });

  const rows: readonly [string, (clone: TestClone) => void, number, string][] = [
    [
      'a test fails',
      (clone) => {
        clone.write('reports/b/2.xml', junit('b', '<failure message="no"/>'));
      },
      1,
      'unit failed 1 (b 0); required: ≤ 0',
    ],
    [
      'a line less is covered',
      (clone) => {
        clone.write('coverage/2.info', 'SF:a.ts\nDA:1,0\nDA:2,0\nDA:3,0\nend_of_record\n');
      },
      1,
      'coverage lines 33.33 %; required: ≥ 66 % (coverage/1.info and 1 more)',
    ],
    [
      'a critical finding',
      (clone) => {
        clone.write('sca.sarif', sarif('9.8'));
      },
      1,
      'sca critical 1 (CVE-0); required: ≤ 0',
    ],
    [
      'a shard without its end (T42)',
      (clone) => {
        clone.write('reports/b/2.xml', junit('b', '').slice(0, -5));
      },
      3,
      'the report unit is no evidence: reports/b/2.xml',
    ],
    [
      'the same suite once more, put together with nothing else (T42)',
      (clone) => {
        clone.write('reports/b/2.xml', `<testsuites>${junit('a', '', '')}</testsuites>`);
      },
      1,
      'unit cases 2; required: ≥ 3 (reports/a/1.xml and 1 more); reports/b/2.xml tells a suite that reports/a/1.xml tells too',
    ],
    [
      'shards at two paths, whose sources are not there (T42)',
      ({ git }) => {
        git('clean', '-fdq', 'a.ts');
      },
      1,
      'required: ≥ 66 % (coverage/1.info and 1 more); coverage/1.info tells "a.ts", which other files of the report may tell too or not: nothing says where its paths begin, so the worse reading counts',
    ],
    [
      'a report older than the commit (T41)',
      ({ directory }) => {
        utimesSync(join(directory, 'sca.sarif'), 1_600_000_000, 1_600_000_000);
      },
      3,
      'the report sca is too old: sca.sarif was made',
    ],
    [
      'a report that is committed, and that nothing made anew (T41)',
      (clone) => {
        clone.write('sca.sarif', sarif('5.0'));
        clone.commit();
      },
      3,
      'the report sca is in the repository: sca.sarif is committed there',
    ],
    [
      'a scan outside of the clone (T43)',
      ({ directory, git }) => {
        git('clean', '-fdq', 'sca.sarif');
        symlinkSync(join(temporaryFolder(), 'sca.sarif'), join(directory, 'sca.sarif'));
      },
      3,
      'the report sca is no evidence: sca.sarif',
    ],
    [
      'no scan',
      ({ git }) => {
        git('clean', '-fdq', 'sca.sarif');
      },
      1,
      'the report sca is not there: no file matches sca.sarif',
    ],
  ];
  test.each(rows)('%s', async (_, change, code, line) => {
    const clone = reported();
    change(clone);
    const run = await gate(clone.directory, check);
    expect(run.stdout.replaceAll(/\s+/g, ' ')).toContain(line);
    expect(run.code).toBe(code);
  });

  test('why a number is worse than one would think is in the summary too (T42)', async () => {
    const clone = reported();
    clone.git('clean', '-fdq', 'a.ts');
    const run = await gate(clone.directory, [...check, '--format', 'markdown']);
    expect(run.stdout).toMatch(
      /`coverage\/1\.info` tells .*a\.ts.* nothing says where its paths begin/,
    );
  });

  test('a committed report that is made anew, and a committed baseline, are evidence (T41)', async () => {
    const based = policy
      .replace(
        'sca: { files: sca.sarif }',
        'sca: { files: sca.sarif }\n  was: { files: was.sarif }',
      )
      .replace(
        'critical: { at-most: 0 }',
        'critical: { at-most: 0 }, medium: { rise: { at-most: 0 } }',
      )
      .replace('security-scan: {', 'security-scan: { baseline: was,');
    const clone = repository(based);
    const files = { 'was.sarif': sarif('5.0'), 'sca.sarif': sarif('9.8'), 'a.ts': '' };
    clone.commit({ ...files, 'coverage/1.info': 'SF:a.ts\nDA:1,1\nend_of_record\n' });
    clone.write('reports/a/1.xml', junit('a', '', '', ''));
    clone.write('coverage/1.info', 'SF:a.ts\nDA:1,2\nend_of_record\n');
    clone.write('sca.sarif', sarif('5.0'));
    const run = await gate(clone.directory, [...check, '--format', 'json']);
    expect(decisionOf(run)).toMatchObject({ verdict: 'allow' });
  });

  test('packages of one repository that tell the same path are several files (T42)', async () => {
    const clone = repository(policy.replace('coverage/*.info', 'packages/*/coverage/lcov.info'));
    clone.write('reports/1.xml', junit('a', '', '', ''));
    clone.write('sca.sarif', sarif('5.0'));
    for (const [name, hit] of Object.entries({ a: 1, b: 0 })) {
      const lines = [1, 2, 3].map((line) => `DA:${String(line)},${String(hit)}\n`).join('');
      clone.write(
        `packages/${name}/coverage/lcov.info`,
        `SF:src/index.ts\n${lines}end_of_record\n`,
      );
      clone.write(`packages/${name}/src/index.ts`, '');
    }
    const run = await gate(clone.directory, check);
    expect(run.stdout.replaceAll(/\s+/g, ' ')).toContain('coverage lines 50 %; required: ≥ 66 %');
    expect(run.code).toBe(1);
  });

  test('the files are of what is checked out, and of no other commit (T41)', async () => {
    const clone = reported();
    const first = clone.git('rev-parse', 'HEAD');
    clone.git('commit', '--quiet', '--allow-empty', '-m', 'next');
    const run = await gate(clone.directory, [...check, '--sha', first, '--format', 'json']);
    expect(decisionOf(run)).toMatchObject({
      verdict: 'inconclusive',
      reasonCode: 'gate/fact-failed',
    });
  });
});

/** What is legal and yet surely not meant, or not evaluated by this version. */
import { describe, expect, test } from '@jest/globals';
import { lintPolicy } from '../../src/policy/lint.js';
import { policyOf, type PolicyFiles } from '../decision/builders.js';

const words = 'policy: 1\ntimezone: UTC\nperiods: { work: { days: mon-fri } }\n';
const check = 'required-checks: { unit: { git: { file: c } } }';

async function faultsOf(files: string | PolicyFiles): Promise<readonly string[]> {
  return lintPolicy(await policyOf(files)).map(
    ({ code, severity, place }) => `${code} ${severity} ${place.line}:${place.column}`,
  );
}

describe('lint', () => {
  test.each([
    { name: 'a sound policy', text: `environments: { production: { ${check} } }`, faults: [] },
    { name: 'no environment', text: '', faults: ['policy/no-environments error 1:1'] },
    {
      name: 'an environment without a check',
      text: 'environments:\n  production: { title: Live }',
      faults: ['policy/no-checks error 5:15'],
    },
    {
      name: 'a check that is only read',
      text: 'environments:\n  production:\n    readiness: { runbook: { file: RUNBOOK.md } }',
      faults: ['policy/not-built warning 6:5'],
    },
    {
      name: 'approvals are no longer only read, but for tickets',
      text: 'environments:\n  production:\n    separation-of-duties:\n      approvals:\n        peer: {}\n        board: { via: ticket }\n        late: { grace: 5d }',
      faults: ['policy/not-built warning 9:18'],
    },
    {
      name: 'covered-by is no longer only read',
      text: 'calendars: { duty: a.ics }\nenvironments:\n  production:\n    windows: { open: [work], covered-by: duty }',
      faults: [],
    },
    {
      name: 'T44: an external status of whoever sets it',
      text: 'environments:\n  production:\n    required-checks: { scan: { gitlab: { external: scan } } }',
      faults: ['policy/authorless-status warning 6:52'],
    },
    {
      name: 'an external status of somebody, and jobs',
      text: 'environments:\n  production:\n    required-checks: { scan: { gitlab: { external: scan, author: bob } }, a: { gitlab: { job: a } } }',
      faults: [],
    },
    {
      name: 'holds',
      text: `holds: h.yml\nenvironments: { production: { ${check} } }`,
      faults: ['policy/not-built warning 4:1'],
    },
    {
      name: 'an open list under paths',
      text: 'environments:\n  production:\n    windows: { open: [work], when: { paths: src/** } }',
      faults: ['policy/open-under-paths warning 6:22'],
    },
    {
      name: 'a tier that nobody states',
      text: `services: { shop: {} }\nenvironments:\n  production:\n    required-checks: { when: { tier: 1 }, unit: { git: { file: c } } }`,
      faults: ['policy/unstated warning 7:22'],
    },
    {
      name: 'a tier that is stated',
      text: `services: { shop: { tier: 1 } }\nenvironments:\n  production:\n    required-checks: { when: { tier: 1 }, unit: { git: { file: c } } }`,
      faults: [],
    },
  ])('$name', async ({ text, faults }) => {
    expect(await faultsOf(`${words}${text}\n`)).toEqual(faults);
  });

  const reports = 'reports: { r: { files: a }, coverage: { files: b }, was: { files: c } }';
  const compared = (at: string): readonly string[] => [`policy/only-compared warning 7:${at}`];
  test.each([
    {
      rule: 'quality: { tests: { r: { cases: { drop: { at-most: 1 } } } } }',
      faults: compared('28'),
    },
    { rule: 'quality: { coverage: { lines: { drop: { at-most: 1% } } } }', faults: compared('26') },
    {
      rule: 'quality: { mutation: { from: r, score: { drop: { at-most: 1% } } } }',
      faults: compared('26'),
    },
    {
      rule: 'quality: { performance: { p95: { from: r, rise: { at-most: 5% } } } }',
      faults: compared('36'),
    },
    { rule: 'security-scan: { scans: { r: { high: { no-new: true } } } }', faults: compared('34') },
    // What only warns passes nothing beside a comparison.
    {
      rule: 'quality: { coverage: { lines: { drop: { at-most: 1% }, warn: { at-least: 9% } } } }',
      faults: compared('26'),
    },
    {
      rule: 'quality: { coverage: { lines: { drop: { at-most: 1% } }, branches: { at-least: 1% } } }',
      faults: [],
    },
    {
      rule: 'quality: { coverage: { lines: { at-least: 1%, drop: { at-most: 1% } } } }',
      faults: [],
    },
    { rule: 'quality: { coverage: { lines: { warn: { drop: { at-most: 1% } } } } }', faults: [] },
    {
      rule: 'quality: { coverage: { lines: { drop: { at-most: 1% } }, parts: { a: { paths: a/**, lines: { at-least: 1% } } } } }',
      faults: [],
    },
    {
      rule: 'quality: { baseline: was, coverage: { lines: { drop: { at-most: 1% } } } }',
      faults: [],
    },
    {
      rule: 'quality: { enforce: observe, coverage: { lines: { drop: { at-most: 1% } } } }',
      faults: [],
    },
    {
      rule: 'security-scan: { scans: { r: { high: { no-new: true }, critical: { at-most: 0 } } } }',
      faults: [],
    },
  ])('only earlier numbers: $rule', async ({ rule, faults }) => {
    const text = `${words}${reports}\nenvironments:\n  production:\n    ${rule}\n`;
    expect(await faultsOf(text)).toEqual(faults);
  });

  test.each([
    { paths: 'src', at: [0] },
    { paths: 'src/payments', at: [0] },
    { paths: '["src/**", "src/[ab]/*"]', at: [11] },
    { paths: '"src/{a,b}/**"', at: [0] },
    { paths: '[src/*, src/a*, src/?ab?/**, Dockerfile, build.gradle, "**/src/**"]', at: [] },
  ])('a part of $paths', async ({ paths, at }) => {
    const part = (bound: string): string => `parts: { a: { paths: ${paths}, ${bound} } }`;
    const rules = [
      `quality: { tests: { r: { cases: { at-least: 1 }, ${part('failed: { at-most: 0 }')} } } }`,
      `quality: { coverage: { lines: { at-least: 1% }, ${part('lines: { at-least: 1% }')} } }`,
      `security-scan: { scans: { r: { high: { at-most: 0 }, ${part('high: { at-most: 0 }')} } } }`,
    ];
    for (const rule of rules) {
      const text = `${words}${reports}\nenvironments:\n  production:\n    ${rule}\n`;
      const from = 5 + rule.indexOf('paths: ') + 'paths: '.length;
      const places = at.map((column) => `7:${String(from + column)}`);
      expect(await faultsOf(text)).toEqual(
        places.map((place) => `policy/strange-path warning ${place}`),
      );
    }
  });

  test('a path of a condition, of a service and of what may change together', async () => {
    const text = `policy: 1
timezone: UTC
services:
  shop: { paths: [src, "lib/**"] }
environments:
  production:
    windows: { open: [always], when: { paths: [docs] } }
    change-content:
      lock: { paths: package.json, with: [VERSION, deploy] }
periods: { always: { days: mon-sun, hours: 00:00-24:00 } }
`;
    const told = await faultsOf(text);
    expect(told.filter((each) => each.includes('strange-path'))).toEqual([
      'policy/strange-path warning 7:14',
      'policy/strange-path warning 9:52',
      'policy/strange-path warning 4:19',
    ]);
  });

  test('what is said of such a path tells what to write', async () => {
    const part = 'parts: { a: { paths: [src, "a/[id]/**"], lines: { at-least: 1% } } }';
    const rule = `quality: { coverage: { lines: { at-least: 1% }, ${part} } }`;
    const text = `${words}${reports}\nenvironments: { production: { ${rule} } }\n`;
    const told = lintPolicy(await policyOf(text)).map(
      ({ message, hint }) => `${message}: ${hint ?? ''}`,
    );
    expect(told).toEqual([
      'production/quality.coverage.parts.a.paths.0 "src" selects only a file of that name: of all that is in a folder write src/**',
      'production/quality.coverage.parts.a.paths.1 "a/[id]/**" selects only what has these brackets in its name: they stand for themselves: write a list of paths; for a name that has them write a/?id?/**',
    ]);
  });

  test.each([
    { rule: 'production/required-checks.unit', faults: [] },
    { rule: 'production/required-checks', faults: [] },
    {
      rule: 'production/required-checks.lint',
      faults: ['policy/exception-unknown-rule warning 1:26'],
    },
    {
      rule: 'staging/required-checks.unit',
      faults: ['policy/exception-unknown-rule warning 1:26'],
    },
  ])('an exception for $rule', async ({ rule, faults }) => {
    const exception = `a: { service: shop, rule: ${rule}, because: b, from: 2026-01-01, through: 2026-12-31, granted-by: c }\n`;
    const root = `${words}exceptions: x.yml\nenvironments: { production: { ${check} } }\n`;
    expect(await faultsOf({ root, siblings: { 'x.yml': exception } })).toEqual(
      faults.map((fault) => fault.replace('1:26', '1:27')),
    );
  });
});

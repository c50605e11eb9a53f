/** The outputs: every one on every path, and nothing but ids, enums, instants and codes. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  outputNames,
  toErrorOutputs,
  toOutputs,
  undecidedOutputs,
} from '../../src/report/outputs.js';
import { decision, scenes, sha } from './decisions.js';
import { hostileTexts } from './hostile-texts.js';

const digest = `sha256:${'4f'.repeat(32)}`;

test('of a decision', () => {
  const of = { ...scenes.blocked.decision, reasonCode: 'gate/waiting' };
  const reasons = ['windows/closed', 'required-checks/not-passed', 'windows/closed'];
  const record = { id: '01KAH3Q8Z5', digest };
  expect(
    toOutputs({ decision: { ...of, reasons }, record, recordPath: '/tmp/a b/r.json' }),
  ).toEqual({
    decision: 'block',
    enforced: 'true',
    'reason-code': 'gate/waiting',
    reasons: '["windows/closed","required-checks/not-passed"]',
    'retry-at': '2026-11-23T18:00:00Z',
    'valid-until': '',
    sha,
    service: 'shop',
    environment: 'production',
    'policy-commit': '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
    record: '/tmp/a b/r.json',
    'record-digest': digest,
  });
});

test('T05: what is not enforced says so', () => {
  expect(toOutputs(scenes.preview)).toMatchObject({ decision: 'block', enforced: 'false' });
});

test.each([
  [2, 'error'],
  [3, 'inconclusive'],
] as const)('exit %i is %s, never an allow', (exitCode, told) => {
  const faults = [
    { code: 'policy/unused', message: 'x', severity: 'warning' },
    { code: 'policy/unknown-key', message: 'x' },
    { code: 'policy/unknown-name', message: 'x' },
  ] as const;
  expect(toErrorOutputs({ faults, exitCode, environment: 'production', mode: 'enforce' })).toEqual({
    ...undecidedOutputs,
    decision: told,
    'reason-code': 'policy/unknown-key',
    reasons: '["policy/unknown-key","policy/unknown-name"]',
    environment: 'production',
  });
});

test('T05: a preview that ends without a decision enforces nothing either', () => {
  const faults = [{ code: 'policy/absent', message: 'x' }];
  expect(toErrorOutputs({ faults, exitCode: 2, mode: 'preview' })).toMatchObject({
    decision: 'error',
    enforced: 'false',
  });
});

test('faults without a code that could be told leave what a crash leaves', () => {
  const faults = [{ code: 'a b', message: 'x' }];
  expect(toErrorOutputs({ faults, exitCode: 3, mode: 'enforce' })).toEqual(undecidedOutputs);
});

test('nothing of a preview is enforced, a fault neither', () => {
  const faults = [{ code: 'policy/absent', message: 'x' }];
  expect(toErrorOutputs({ faults, exitCode: 2, mode: 'preview' }).enforced).toBe('false');
});

describe('T63: what is not of its form is empty', () => {
  test.each([
    ['sha', 'HEAD'],
    ['sha', `${sha}0`],
    ['retryAt', '2026-11-23'],
    ['validUntil', '2026-11-23T18:00:00+01:00'],
    ['service', '$(id)'],
    ['service', '-rf'],
    ['service', 'a b'],
    ['environment', 'a`b`'],
    ['environment', '-rf'],
    ['environment', 'a/'],
    ['environment', ' a'],
    ['environment', '${{ secrets.A }}'],
    ['reasonCode', 'Gate/Allowed'],
  ] as const)('%s: %s', (key, text) => {
    const told: string[] = Object.values(toOutputs({ decision: decision({ [key]: text }) }));
    expect(told).not.toContain(text);
  });

  test.each(['$(id)', 'a;b', '-x', 'a"b', "a'b", 'a|b', 'a\nb', '`a`', 'a&b', 'a*'])(
    'a path with %j',
    (recordPath) => {
      expect(toOutputs({ decision: decision(), recordPath }).record).toBe('');
    },
  );

  test.each([
    '/home/runner/_temp/gate-1.json',
    'D:\\a\\_temp\\gate.json',
    './r.json',
    'büro/r.json',
  ])('but %s is a path', (recordPath) => {
    expect(toOutputs({ decision: decision(), recordPath }).record).toBe(recordPath);
  });

  test.each(['production/eu', 'Production EU.1', 'e'.repeat(255)])(
    'an environment may have any name that GitLab takes: %s',
    (environment) => {
      expect(toOutputs({ decision: decision({ environment }) })).toMatchObject({ environment });
      const error = { faults: [], exitCode: 2, mode: 'enforce' } as const;
      expect(toErrorOutputs({ ...error, environment })).toMatchObject({ environment });
    },
  );

  test('no value ever holds a line break, or anything that a shell or an expression reads', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...hostileTexts.map(([, text]) => text)),
      fc.tuple(fc.constantFrom('a/b', sha, 'shop'), fc.string()).map((parts) => parts.join('\n')),
    );
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 9, maxLength: 9 }), (texts) => {
        const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '', i = ''] = texts;
        const of = {
          ...decision({ reasonCode: a, reasons: [b, a], retryAt: c, validUntil: d, sha: e }),
          service: f,
          environment: g,
          policy: [{ name: a, repository: a, path: a, commit: h, sha256: a }],
        };
        const faults = [{ code: a, message: b }];
        const all = [
          toOutputs({ decision: of, record: { id: a, digest: i }, recordPath: b }),
          toErrorOutputs({ faults, exitCode: 2, service: f, environment: g, mode: 'enforce' }),
        ];
        for (const outputs of all) {
          expect(Object.keys(outputs)).toEqual(outputNames);
          for (const [name, value] of Object.entries(outputs)) {
            expect(value).not.toMatch(/[\p{C}\p{Zl}\p{Zp}$`;&|<>(){}*?!'^%=]/u);
            if (name !== 'reasons') expect(value).not.toMatch(/["[\],]/);
          }
          expect(Array.isArray(JSON.parse(outputs.reasons))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

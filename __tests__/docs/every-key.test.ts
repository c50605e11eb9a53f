/** examples/every-key.yml: a reference card must name every key of the language, and be a policy. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { jsonSchemaOf } from '../../src/cli/json-schemas.js';
import { readYaml } from '../../src/policy/yaml-document.js';
import { errorsOf, faultsOf, policyFile } from './linted.js';
import { policyKeys } from './policy-keys.js';

const text = readFileSync('examples/every-key.yml', 'utf8');
const texts = {
  [policyFile]: text,
  'acme/release-policy//baseline.yml@v3': 'policy: 1\naccepts: [v3]\n',
  'acme/release-policy//baseline.yml': 'policy: 1\naccepts: [v3]\n',
  'acme/release-policy//exceptions.yml': 'exceptions: {}\n',
};
const keys = policyKeys(jsonSchemaOf('policy'));
const reading = readYaml({ file: policyFile, text });
const value = reading.ok ? reading.yaml.value : undefined;

describe('the keys of the language', () => {
  test.each([
    'requires-gate',
    'periods.*.valid-until',
    '(checks).required-checks.*.gitlab.external',
    '(rule options).on-unknown',
    '(bounds).older-than',
    'environments.*.also',
    '(checks).windows',
  ])('%s is one of them', (key) => {
    expect(keys.all).toContain(key);
  });

  test('a key that a policy leaves out is noticed', () => {
    const used = keys.usedBy({ policy: 1, periods: { night: { days: 'mon', 'valid-from': 'x' } } });
    expect([...used]).toEqual(['policy', 'periods', 'periods.*.days', 'periods.*.valid-from']);
  });
});

describe('examples/every-key.yml', () => {
  test('uses each key of the language', () => {
    const used = keys.usedBy(value);
    expect([...keys.all].filter((key) => !used.has(key))).toEqual([]);
  });

  test('parses, links and lints without an error', async () => {
    expect(await errorsOf(texts)).toEqual([]);
  });

  test('warns of nothing but what is not evaluated yet, and of its own conditions', async () => {
    const codes = (await faultsOf(texts)).map(({ code }) => code);
    // Freeze periods of GitLab are looked at by a job of GitLab alone.
    const expected = ['policy/calendar', 'policy/not-built', 'policy/open-under-paths'];
    expect([...new Set(codes)].sort()).toEqual(expected);
  });
});

/** --format json is one document on stdout for every exit code; markdown is one text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from '@jest/globals';
import { gate, repository, root, type Run } from './gate.js';
import { frozenPolicy, openPolicy, results, testedPolicy } from './policies.js';

const check = ['check', '--environment', 'production'];

function validator(name: string): (value: unknown) => string {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const file = join(root, 'schema', `${name}.schema.json`);
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  return (value) => (validate(value) ? 'valid' : ajv.errorsText(validate.errors));
}

const isDecision = validator('decision');
const isError = validator('error');

async function runWith(policy: string, args: readonly string[]): Promise<Run> {
  const clone = repository(policy);
  clone.write('checks.json', results(clone.git('rev-parse', 'HEAD'), 'success'));
  return gate(clone.directory, [...args, '--format', 'json']);
}

describe('--format json: one document, and nothing but it, on stdout', () => {
  const decisions = [
    { name: 'allow', policy: testedPolicy, code: 0 },
    { name: 'block', policy: frozenPolicy, code: 1 },
    {
      name: 'could not decide',
      policy: testedPolicy.replace('tests:', 'trust: forge\n      tests:'),
      code: 3,
    },
  ];
  test.each(decisions)('$name is a decision', async ({ policy, code }) => {
    const run = await runWith(policy, check);
    expect({ code: run.code, shape: isDecision(JSON.parse(run.stdout)) }).toEqual({
      code,
      shape: 'valid',
    });
  });

  const errors = [
    {
      name: 'a fault of the policy',
      policy: openPolicy.replace('open:', 'opne:'),
      args: check,
      code: 2,
      fault: 'policy/unknown-key',
    },
    {
      name: 'an unknown environment',
      policy: openPolicy,
      args: ['check', '--environment', 'moon'],
      code: 2,
      fault: 'policy/unknown-environment',
    },
    {
      name: 'an unknown commit',
      policy: openPolicy,
      args: [...check, '--sha', 'moon'],
      code: 2,
      fault: 'request/unknown-commit',
    },
    {
      name: 'an unknown flag',
      policy: openPolicy,
      args: ['check', '--moon'],
      code: 2,
      fault: 'request/usage',
    },
    {
      name: 'an unknown command',
      policy: openPolicy,
      args: ['moon'],
      code: 2,
      fault: 'request/usage',
    },
    {
      name: 'a record that is none',
      policy: openPolicy,
      args: ['replay', 'README.md'],
      code: 2,
      fault: 'request/usage',
    },
  ];
  test.each(errors)('$name is an error', async ({ policy, args, code, fault }) => {
    const run = await runWith(policy, args);
    const document = JSON.parse(run.stdout) as { exitCode: number; faults: { code: string }[] };
    expect({
      code: run.code,
      shape: isError(document),
      exitCode: document.exitCode,
      fault: document.faults[0]?.code,
    }).toEqual({ code, shape: 'valid', exitCode: code, fault });
  });

  test('a record that cannot be written: no decision is shown (F31)', async () => {
    const run = await runWith(openPolicy, [
      ...check,
      '--record',
      '.promotion-gate.yml/record.json',
    ]);
    expect(run.code).toBe(3);
    expect(isError(JSON.parse(run.stdout))).toBe('valid');
    expect(run.stderr).toContain('the record could not be written');
  });
});

describe('--format markdown', () => {
  const rows = [
    {
      name: 'allow',
      policy: openPolicy,
      code: 0,
      heading: /^### ✅ Allowed: shop \w+ → production\n/,
    },
    { name: 'wait', policy: frozenPolicy, code: 1, heading: /^### \S+ Wait[^\n]*shop/ },
    {
      name: 'policy error',
      policy: openPolicy.replace('open:', 'opne:'),
      code: 2,
      heading: /^### \S+ Policy error/,
    },
  ];
  test.each(rows)('$name', async ({ policy, code, heading }) => {
    const run = await gate(repository(policy).directory, [...check, '--format', 'markdown']);
    expect(run.code).toBe(code);
    expect(run.stdout).toMatch(heading);
    expect(run.stderr).toBe('');
  });
});

describe('text', () => {
  test('without UTF-8 the signs are ASCII, and there is no colour in a pipe', async () => {
    const { directory } = repository(openPolicy);
    const { stdout } = await gate(directory, check, { LANG: 'C', LC_ALL: undefined });
    expect(stdout.slice(0, 11)).toBe('ok ALLOWED ');
    expect([...stdout].every((char) => char === '\n' || (char >= ' ' && char <= '~'))).toBe(true);
  });

  test('at most 94 columns', async () => {
    const { stdout } = await gate(repository(frozenPolicy).directory, check);
    expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(94);
  });
});

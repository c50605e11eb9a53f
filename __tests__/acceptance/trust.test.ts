/** What the caller, the environment and hostile texts can and cannot do. */
import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { newClone, temporaryFolder } from '../hosts/git/clones.js';
import { gate, repository, type Variables } from './gate.js';
import { frozenPolicy, openPolicy, policyWith, results } from './policies.js';

const check = ['check', '--environment', 'production'];

describe('no flag turns a block into an allow (T05)', () => {
  const odd = ['none', '*', '../..', '💥'];
  const flags = ['service', 'layers', 'sha', 'version', 'artifacts', 'regions', 'ticket', 'record'];
  const rows = flags.map((flag) => ({ flag }));
  test.each(rows)('--$flag', async ({ flag }) => {
    const { directory } = repository(frozenPolicy);
    const runs = await Promise.all(
      odd.map((value) => gate(directory, [...check, `--${flag}=${value}`])),
    );
    for (const { code, stdout } of runs) {
      expect([1, 2, 3]).toContain(code);
      expect(stdout).not.toContain('ALLOWED');
    }
  });

  const refused = ['--dry-run', '--no-fail', '--force', '--allow', '--enforce=observe'];
  test.each(refused)('%s is no flag: exit 2', async (flag) => {
    expect((await gate(repository(frozenPolicy).directory, [...check, flag])).code).toBe(2);
  });

  test.each(['--bypass=x', '--publish=none'])('%s changes no verdict', async (flag) => {
    expect((await gate(repository(frozenPolicy).directory, [...check, flag])).code).toBe(1);
  });

  test('a flag that is there twice, or a word too many: exit 2', async () => {
    const { directory } = repository(openPolicy);
    const twice = await gate(directory, [...check, '--environment', 'staging']);
    const surplus = await gate(directory, [...check, 'staging']);
    expect([twice.code, surplus.code]).toEqual([2, 2]);
  });
});

describe('the environment of the process', () => {
  const elsewhere = repository(openPolicy).directory;
  const config = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.worktree' };
  const rows: readonly { readonly name: string; readonly variables: Variables }[] = [
    { name: 'GIT_DIR', variables: { GIT_DIR: join(elsewhere, '.git') } },
    { name: 'GIT_WORK_TREE', variables: { GIT_WORK_TREE: elsewhere } },
    { name: 'GIT_INDEX_FILE', variables: { GIT_INDEX_FILE: '/dev/null' } },
    { name: 'GIT_OBJECT_DIRECTORY', variables: { GIT_OBJECT_DIRECTORY: '/nowhere' } },
    { name: 'GIT_CONFIG_*', variables: { ...config, GIT_CONFIG_VALUE_0: elsewhere } },
    { name: 'GIT_CONFIG_GLOBAL', variables: { GIT_CONFIG_GLOBAL: '/nowhere' } },
    {
      name: 'inputs of a step',
      variables: { INPUT_POLICY: join(elsewhere, '.promotion-gate.yml') },
    },
    { name: 'flags', variables: { PROMOTION_GATE_POLICY: join(elsewhere, '.promotion-gate.yml') } },
  ];
  test.each(rows)('$name points elsewhere and is not followed', async ({ variables }) => {
    const run = await gate(repository(frozenPolicy).directory, check, variables);
    expect({ code: run.code, first: run.stdout.slice(0, 12) }).toEqual({
      code: 1,
      first: '◷ WAIT  shop',
    });
  });

  test('a repository that would run programs does not', async () => {
    const clone = repository(openPolicy);
    clone.git('config', 'core.fsmonitor', 'touch ran-1; false');
    clone.git('config', 'core.hooksPath', 'hooks');
    clone.git('config', 'diff.external', 'touch ran-2');
    clone.write('hooks/reference-transaction', '#!/bin/sh\ntouch ran-3\n');
    expect((await gate(clone.directory, check)).code).toBe(0);
    expect(readdirSync(clone.directory).filter((name) => name.startsWith('ran-'))).toEqual([]);
  });
});

describe('hostile texts are shown, and do nothing (T54)', () => {
  const hostile =
    '::set-output name=decision::allow ##[group]x \u001b[2J\u001b[1;31m \u202egpj.exe \u009b31m';
  const quoted = JSON.stringify(hostile).replaceAll(/[\u0080-\uffff]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  const harmful =
    /^\s*::|##\[|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/m;
  const production = `title: ${quoted}
windows: { frozen: [bad] }
required-checks:
  tests: { git: { file: checks.json } }`;
  const policy = policyWith({ production, more: '' })
    .replace('policy: 1\n', `policy: 1\nowner: ${quoted}\n`)
    .replace('services: { shop: {} }', `services: { shop: { title: ${quoted} } }`)
    .replace(
      'periods:',
      `periods:\n  bad: { from: 2020-01-01, through: 2040-01-01, title: ${quoted}, reason: ${quoted}, owner: ${quoted} }`,
    );

  test.each(['text', 'json', 'markdown'])('in a decision as %s', async (format) => {
    const clone = repository(policy);
    clone.git('checkout', '--quiet', '-b', 'topic/##-\u202egpj.exe');
    clone.write('checks.json', results(clone.git('rev-parse', 'HEAD'), hostile));
    const run = await gate(clone.directory, [
      ...[...check, '--version', hostile, '--ticket', hostile, '--format', format],
    ]);
    expect(`${run.code} ${run.stdout}${run.stderr}`).toMatch(/^1 /);
    expect(run.stdout).not.toMatch(harmful);
    expect(run.stderr).not.toMatch(harmful);
  });

  const wrong = [
    { name: 'an environment', args: ['check', '--environment', hostile] },
    { name: 'a service', args: [...check, '--service', hostile] },
    { name: 'a commit', args: [...check, '--sha', hostile] },
    { name: 'a file name', args: [...check, '--policy', hostile] },
    { name: 'a flag', args: ['check', `--${hostile}`] },
    { name: 'a command', args: [hostile] },
    { name: 'a format', args: [...check, '--format', hostile] },
    { name: 'an instant', args: ['explain', '--environment', 'production', '--at', hostile] },
    { name: 'a record', args: ['replay', hostile] },
    { name: 'an outcome', args: ['result', '--record', 'x', '--outcome', hostile] },
  ];
  test.each(wrong)('in $name: exit 2', async ({ args }) => {
    const run = await gate(repository(openPolicy).directory, args);
    expect(run.code).toBe(2);
    expect(run.stdout).not.toMatch(harmful);
    expect(run.stderr).not.toMatch(harmful);
  });

  test('in a fault of the policy', async () => {
    const clone = repository(`policy: 1\n${quoted}: 1\n`);
    for (const args of [check, ['lint'], ['lint', '--format', 'json']]) {
      const run = await gate(clone.directory, args);
      expect(run.code).toBe(2);
      expect(run.stdout).not.toMatch(harmful);
    }
  });
});

describe('hostile policies are refused, at a place in the file (T08)', () => {
  const rows = [
    { name: 'duplicate key', policy: 'policy: 1\npolicy: 1\n' },
    { name: 'merge key', policy: 'policy: 1\nx: &x { a: 1 }\nservices: { <<: *x }\n' },
    { name: 'tag', policy: 'policy: !!js/function "function () {}"\n' },
    { name: 'directive', policy: '%YAML 1.1\n---\npolicy: 1\n' },
    { name: 'two documents', policy: 'policy: 1\n---\npolicy: 1\n' },
    { name: '__proto__', policy: 'policy: 1\n__proto__: { polluted: true }\n' },
    { name: 'unknown alias', policy: 'policy: 1\nservices: *nobody\n' },
    { name: 'deep nesting', policy: `policy: 1\nservices: ${'['.repeat(5000)}\n` },
    {
      name: 'a billion laughs',
      policy: `policy: 1\na: &a [x, x, x]\n${Array.from('bcdefghijk')
        .map((key, index) => `${key}: &${key} [${`*${'abcdefghij'.charAt(index)},`.repeat(9)}]`)
        .join('\n')}\n`,
    },
    { name: 'too large', policy: `policy: 1\n# ${'x'.repeat(300 * 1024)}\n` },
    { name: 'too many nodes', policy: `policy: 1\nowner: [${'x, '.repeat(6000)}x]\n` },
    {
      name: 'a number where a text is meant',
      policy: openPolicy.replace('2020-01-02', '20200102'),
    },
  ];
  test.each(rows)('$name', async ({ policy }) => {
    const run = await gate(repository(policy).directory, check);
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 2, stderr: '' });
    expect(run.stdout).toMatch(/\.promotion-gate\.yml:\d+:\d+ /);
    expect(run.stdout).not.toContain('    at ');
  });

  test('a policy that is a link out of the repository (T43)', async () => {
    const clone = newClone();
    const outside = join(temporaryFolder(), 'policy.yml');
    clone.write('README.md', 'shop');
    clone.git('config', 'core.symlinks', 'true');
    writeFileSync(outside, openPolicy);
    symlinkSync(outside, join(clone.directory, '.promotion-gate.yml'));
    clone.commit();
    expect((await gate(clone.directory, check)).code).toBe(2);
  });
});

/** check: allow, block, wait, configuration error, could not decide; each with its exit code. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { newClone, temporaryFolder, type TestClone } from '../hosts/git/clones.js';
import { decisionOf, gate, repository } from './gate.js';
import {
  frozenPolicy,
  openPolicy,
  policyWith,
  results,
  testedPolicy,
  waitingPolicy,
} from './policies.js';

const check = ['check', '--environment', 'production'];

/** A repository with `testedPolicy` and results that are not committed. */
function tested(conclusion: string): TestClone {
  const clone = repository(testedPolicy);
  clone.write('checks.json', results(clone.git('rev-parse', 'HEAD'), conclusion));
  return clone;
}

describe('a decision', () => {
  const rows = [
    { name: 'open now', clone: () => repository(openPolicy), code: 0, first: '✓ ALLOWED  shop' },
    { name: 'tests passed', clone: () => tested('success'), code: 0, first: '✓ ALLOWED  shop' },
    { name: 'tests failed', clone: () => tested('failure'), code: 1, first: '✗ BLOCKED  shop' },
    {
      name: 'no results',
      clone: () => repository(testedPolicy),
      code: 1,
      first: '✗ BLOCKED  shop',
    },
    {
      name: 'open next week',
      clone: () => repository(waitingPolicy),
      code: 1,
      first: '◷ WAIT  shop',
    },
    { name: 'frozen now', clone: () => repository(frozenPolicy), code: 1, first: '◷ WAIT  shop' },
  ];
  test.each(rows)('$name: exit $code', async ({ clone, code, first }) => {
    const run = await gate(clone().directory, check);
    expect({ ...run, stdout: run.stdout.slice(0, first.length) }).toEqual({
      code,
      stdout: first,
      stderr: '',
    });
  });

  test('a block says why, what to do, and when', async () => {
    const run = await gate(repository(frozenPolicy).directory, check);
    expect(run.stdout).toContain('Nothing was deployed.');
    expect(run.stdout).toContain('frozen by these-days (stocktaking)');
    // Where the line is broken depends on the day.
    expect(run.stdout).toMatch(/owner\s+sales/);
    expect(run.stdout).toMatch(/What to do\n {2}1 /);
    expect(run.stdout).toMatch(/Record\s+\w{26} sha256:[0-9a-f]{8}\n/);
  });

  test('the exit code in the decision is that of the process', async () => {
    for (const policy of [openPolicy, frozenPolicy]) {
      const run = await gate(repository(policy).directory, [...check, '--format', 'json']);
      expect(decisionOf(run).exitCode).toBe(run.code);
    }
  });
});

interface Refused {
  readonly name: string;
  readonly policy: string | undefined;
  readonly args?: readonly string[];
  readonly said: readonly string[];
}

describe('a configuration error: exit 2, no decision', () => {
  const refused: readonly Refused[] = [
    {
      name: 'unknown environment',
      policy: openPolicy,
      args: ['check', '--environment', 'prodution'],
      said: ['prodution', 'did you mean', 'production'],
    },
    {
      name: 'half of a period',
      policy: openPolicy.replace('through: 2020-01-02', ''),
      said: ['.promotion-gate.yml:8:', 'long-ago', 'through'],
    },
    {
      name: 'Europe/Berln',
      policy: openPolicy.replace('timezone: UTC', 'timezone: Europe/Berln'),
      said: ['.promotion-gate.yml:2:11', '"Europe/Berln" is no time zone', 'mean Europe/Berlin?'],
    },
    { name: 'no policy', policy: undefined, said: ['.promotion-gate.yml'] },
    {
      name: 'a policy that is named and not there',
      policy: openPolicy,
      args: [...check, '--policy', 'other.yml'],
      said: ['other.yml'],
    },
    {
      name: 'YAML error',
      policy: 'policy: 1\nperiods: { a: [ }\n',
      said: ['.promotion-gate.yml:2:'],
    },
    {
      name: 'unknown key',
      policy: openPolicy.replace('frozen:', 'forzen:'),
      said: ['forzen', 'did you mean', 'frozen'],
    },
    { name: 'empty environment', policy: policyWith({ production: '{}' }), said: ['production'] },
    { name: 'no rule in force', policy: policyWith({ production: 'title: nothing' }), said: [] },
    {
      name: 'another version of the language',
      policy: openPolicy.replace('policy: 1', 'policy: 2'),
      said: ['.promotion-gate.yml:1:9'],
    },
    {
      name: 'no --environment',
      policy: openPolicy,
      args: ['check'],
      said: ['--environment is missing'],
    },
    {
      name: 'empty --environment',
      policy: openPolicy,
      args: ['check', '--environment', ''],
      said: ['--environment is empty'],
    },
    {
      name: 'unknown flag',
      policy: openPolicy,
      args: [...check, '--force'],
      said: ["Unknown option '--force'", '--environment'],
    },
    {
      name: 'unknown format',
      policy: openPolicy,
      args: [...check, '--format', 'yaml'],
      said: ['text, json, markdown'],
    },
    {
      name: 'unknown command',
      policy: openPolicy,
      args: ['deploy'],
      said: ['deploy', 'commands: '],
    },
    {
      name: 'unknown commit',
      policy: openPolicy,
      args: [...check, '--sha', 'nowhere'],
      said: ['nowhere'],
    },
    {
      name: 'unknown service',
      policy: openPolicy,
      args: [...check, '--service', 'shp'],
      said: ['shp', 'shop'],
    },
    {
      name: 'half an artifact',
      policy: openPolicy,
      args: [...check, '--artifacts', 'web@latest'],
      said: ['name@sha256:'],
    },
  ];
  test.each(refused)('$name', async ({ policy, args = check, said }) => {
    const run = await gate(repository(policy).directory, args);
    const told = `${run.stdout}\n${run.stderr}`;
    expect({ code: run.code, told }).toEqual({ code: 2, told: expect.anything() });
    for (const text of said) expect(told).toContain(text);
    expect(told).not.toMatch(/ALLOWED|BLOCKED|WAIT|\n {4}at /);
  });

  test('not a git repository', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '.promotion-gate.yml'), openPolicy);
    const { code, stderr } = await gate(folder, check);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('clone') });
  });

  test('no commit', async () => {
    const clone = newClone();
    clone.write('.promotion-gate.yml', openPolicy);
    const { code, stderr } = await gate(clone.directory, check);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('no commit') });
  });

  const forges = [
    { variable: 'GITHUB_ACTIONS', told: 'GITHUB_SERVER_URL is not set' },
    { variable: 'GITLAB_CI', told: 'CI_SERVER_URL is not set' },
  ];
  test.each(forges)('$variable never falls back to the clone', async ({ variable, told }) => {
    const { directory } = repository(openPolicy);
    const { code, stderr } = await gate(directory, check, { [variable]: 'true' });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(told) });
  });
});

describe('could not decide: exit 3, never 0', () => {
  const unreadable = [
    { name: 'invalid JSON', make: (path: string) => writeFileSync(path, '{ "checks": ') },
    {
      name: 'a key twice',
      make: (path: string) =>
        writeFileSync(path, '{"checks":{"tests":"failure","tests":"success"}}'),
    },
    { name: 'a directory', make: (path: string) => mkdirSync(path) },
    {
      name: 'a link out of the repository (T43)',
      make: (path: string) => symlinkSync('/etc/hostname', path),
    },
  ];
  test.each(unreadable)('a status file that is $name', async ({ make }) => {
    const clone = repository(testedPolicy);
    make(join(clone.directory, 'checks.json'));
    const run = await gate(clone.directory, [...check, '--format', 'json']);
    const { verdict, reasonCode } = decisionOf(run);
    expect({ code: run.code, verdict, reasonCode }).toEqual({
      code: 3,
      verdict: 'inconclusive',
      reasonCode: 'gate/fact-failed',
    });
  });

  const rules = [
    {
      name: 'a check that is not built',
      production: 'windows: { open: [always] }\nreadiness: { runbook: { file: RUNBOOK.md } }',
      reason: 'gate/not-built',
    },
    {
      name: 'a trust that the git host does not have',
      production:
        'windows: { open: [always] }\nrequired-checks: { trust: forge, tests: { git: { file: checks.json } } }',
      reason: 'gate/trust-too-low',
    },
  ];
  test.each(rules)('$name', async ({ production, reason }) => {
    const clone = repository(policyWith({ production }));
    clone.write('checks.json', results(clone.git('rev-parse', 'HEAD'), 'success'));
    const run = await gate(clone.directory, [...check, '--format', 'json']);
    const { verdict, reasons } = decisionOf(run);
    expect({ code: run.code, verdict }).toEqual({ code: 3, verdict: 'inconclusive' });
    expect(reasons).toContain(reason);
  });

  test('a shallow clone, where a condition asks for paths', async () => {
    const production = `windows: { open: [always] }
also:
  database:
    when: { paths: [db/**] }
    windows: { frozen: [these-days] }`;
    const origin = repository(policyWith({ production }));
    origin.commit({ 'a.txt': 'a' });
    const directory = join(temporaryFolder(), 'shallow');
    origin.git('clone', '--quiet', '--depth', '1', `file://${origin.directory}`, directory);
    const run = await gate(directory, [...check, '--format', 'json']);
    expect(run.code).not.toBe(0);
    expect(JSON.stringify(decisionOf(run))).toContain('shallow clone');
  });

  test('a record in a folder that is not there yet makes it', async () => {
    const { directory } = repository(openPolicy);
    const path = join('out', 'new', 'record.json');
    const run = await gate(directory, [...check, '--record', path]);
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(readFileSync(join(directory, path), 'utf8')).toContain('"kind": "decision"');
  });

  test('a record that cannot be written: nobody is told of an allow (F31)', async () => {
    const path = join('.promotion-gate.yml', 'record.json');
    const run = await gate(repository(openPolicy).directory, [...check, '--record', path]);
    expect(run.code).toBe(3);
    expect(run.stdout).not.toContain('ALLOWED');
    expect(run.stderr).toContain('the record could not be written');
  });
});

/** The command: what is printed where, with which exit code, whatever the file says. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readArguments, UsageError } from '../../../src/cli/arguments.js';
import { calendarImport } from '../../../src/cli/calendar-import.js';
import { hasErrors } from '../../../src/policy/fault.js';
import { link } from '../../decision/builders.js';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'calendar-import-'));
});
afterAll(() => rm(directory, { recursive: true }));

const flags = { from: 'text', environment: 'text', timezone: 'text', format: 'text' } as const;

async function run(text: string, ...words: readonly string[]) {
  const path = join(directory, 'windows.yml');
  await writeFile(path, text);
  const told = { out: '', err: '' };
  const given = readArguments([path, ...words], { flags, operand: 'calendar import FILE' });
  const exitCode = await calendarImport(given, {
    out: (document) => void (told.out += document),
    err: (line) => void (told.err += `${line}\n`),
    hasAnswered: () => told.out !== '',
    color: false,
    unicode: true,
  });
  return { exitCode, ...told };
}

function project(description: string, more: Readonly<Record<string, unknown>> = {}): string {
  const window = { kind: 'deny', schedule: '0 17 * * 5', duration: '64h', applications: ['*'] };
  const syncWindows = [
    { ...window, description, ...more },
    { ...window, kind: 'allow', schedule: '0 9 * * *', duration: '8h', timeZone: 'Europe/Berlin' },
  ];
  return JSON.stringify({ kind: 'AppProject', spec: { syncWindows } }, null, 1);
}

test('all of it expressed: the policy, and 0', async () => {
  const { exitCode, out, err } = await run(project('Weekend'), '--from', 'argocd');
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  expect(out)
    .toBe(`# where clocks change, a time that comes twice is read the safe way: longer for frozen, shorter for open
policy: 1
timezone: UTC
periods:
  weekend: { weekly: { from: fri 17:00, until: mon 09:00 }, reason: "Weekend" }
  sync-allowed: { hours: 09:00-17:00, in: Europe/Berlin }
environments:
  production:
    windows: { open: [ sync-allowed ], frozen: [ weekend ] }
`);
});

test('not all of it: the rest, each place, and 3', async () => {
  const { exitCode, out, err } = await run(
    project('Weekend', { namespaces: ['a'], applications: [] }),
    '--from',
    'argocd',
  );
  expect(exitCode).toBe(3);
  expect(out).toContain('# not expressed: line 5: it applies to some applications only');
  expect(out).toContain('open: [ sync-allowed ]');
  expect(err).toContain('windows.yml:5:4: not expressed: it applies to some applications only');
});

test('as JSON', async () => {
  const { exitCode, out } = await run(
    project('Weekend', { manualSync: true }),
    ...['--from', 'argocd', '--format', 'json', '--timezone', 'Europe/Berlin'],
  );
  expect(exitCode).toBe(3);
  expect(JSON.parse(out)).toMatchObject({
    schema: 1,
    policy: {
      timezone: 'Europe/Berlin',
      periods: { weekend: { in: 'UTC' }, 'sync-allowed': { hours: '09:00-17:00' } },
      environments: { production: { windows: { open: ['sync-allowed'], frozen: ['weekend'] } } },
    },
    unexpressed: [{ place: { line: 5, column: 4 } }],
  });
});

describe('T54: text of the file becomes neither YAML nor a command', () => {
  test.each([
    ['a key', 'x }\nenvironments: { production: {} }'],
    ['a comment', '# x'],
    ['quotes', `"'}`],
    ['a command of a runner', '::error::x\n##[error]x'],
    ['an alias', '*a'],
    ['a tag', '!!js/function x'],
    ['controls', '\u001b[31m\u0000\u202e\u{e0001}x\ufffd\ud800'],
    ['an id of another object', '__proto__'],
    ['a template', '{region} ${{ secrets.X }}'],
    ['a very long text', 'x'.repeat(5000)],
    ['nothing', ' '],
    ['a date', '2026-12-24'],
    ['a number', '80 %'],
  ])('%s', async (_, description) => {
    const { exitCode, out } = await run(project(description), '--from', 'argocd');
    expect(exitCode).toBe(0);
    const { policy, faults } = await link(`${out}\nservices: { shop: {} }\n`);
    expect(hasErrors(faults) ? faults : []).toEqual([]);
    expect(policy?.layers[0]?.periods.size).toBe(2);
    expect(out).not.toMatch(/^\s*::|##\[|[\u0000-\u0009\u000b-\u001f\u202e\ufffd]/m);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(400);
  });
});

test('an environment whose name is no id is matched by its name', async () => {
  const { out } = await run(project('x'), '--from', 'argocd', '--environment', 'Prod/EU');
  expect(out).toContain('  prod-eu:\n    match: [ Prod/EU ]\n');
  const { faults } = await link(`${out}\nservices: { shop: {} }\n`);
  expect(hasErrors(faults)).toBe(false);
});

describe('nothing expressed: comments only, each place, and 3', () => {
  const schedule = '{ merge_protections: [ { success_conditions: [ schedule=Sat-Mon ] } ] }';
  const freeze = '[{ freeze_start: "0 0 L * *", freeze_end: "0 0 1 * *" }]';
  const window = '{ kind: deny, schedule: "0 17 * * 5", duration: 64h, namespaces: [ a ] }';
  const slots = 'Rules: [ { DeploySlots: [ { Start: "08:00", End: "08:00" } ] } ]';
  test.each([
    ['mergify', schedule, '1:48', 'run backwards'],
    ['gitlab', freeze, '1:2', '"L" is not read'],
    [
      'argocd',
      `{ kind: AppProject, spec: { syncWindows: [ ${window} ] } }`,
      '1:44',
      'namespaces a',
    ],
    ['tspascoal', slots, '1:27', 'an instant only'],
  ])('%s', async (from, text, place, message) => {
    const { exitCode, out, err } = await run(text, '--from', from);
    expect(exitCode).toBe(3);
    expect(out).toMatch(/^# not expressed: line 1: .*\n(?:# .*\n)*$/);
    expect(out).toContain(message);
    expect(err).toContain(`windows.yml:${place}: not expressed: `);
    const json = await run(text, '--from', from, '--format', 'json');
    expect(json).toMatchObject({ exitCode: 3, err });
    expect(JSON.parse(json.out)).toMatchObject({
      policy: null,
      unexpressed: [{ place: { line: 1 } }],
    });
  });
});

describe('no windows of that tool: neither a policy nor 0', () => {
  test.each([
    ['mergify', 'policy_x: 1', 'Mergify: there is no schedule in the conditions'],
    ['mergify', project('x'), 'Mergify: there is no schedule in the conditions'],
    ['mergify', 'merge_protections: [ { success_conditions: [ label=x ] } ]', 'Mergify: '],
    ['mergify', 'scheduled_freezes: []', 'nor any of scheduled_freezes'],
    ['mergify', '[]', 'Mergify: '],
    ['gitlab', '[]', 'GitLab: there is no freeze period'],
    ['argocd', '{ kind: AppProject, spec: { syncWindows: [] } }', 'Argo CD: there is no window in'],
    ['argocd', '{ kind: AppProject, spec: {} }', 'spec.syncWindows of an AppProject'],
    ['argocd', 'kind: AppProject', 'Argo CD: '],
    ['tspascoal', 'Rules: [ { DeploySlots: [] } ]', "tspascoal's gate: there is no slot"],
  ])('%s: %s', async (from, text, message) => {
    const refused = run(text, '--from', from);
    await expect(refused).rejects.toBeInstanceOf(UsageError);
    await expect(refused).rejects.toThrow('windows.yml has no windows of ');
    await expect(refused).rejects.toThrow(message);
  });

  test('tspascoal: none, but a lockout, is a freeze', async () => {
    const text = '{ Lockout: true, Rules: [ { DeploySlots: [] } ] }';
    const { exitCode, out } = await run(text, '--from', 'tspascoal');
    expect(exitCode).toBe(0);
    expect(out).toContain('windows: { frozen: [ lockout ] }');
  });
});

describe('refused', () => {
  test.each([
    [['--from', 'jenkins'], '--from jenkins is not known'],
    [['--from', '__proto__'], '--from __proto__ is not known'],
    [[], '--from is missing'],
    [['--from', 'argocd', '--timezone', 'CET+1'], '--timezone: '],
    [['--from', 'argocd', '--format', 'markdown'], '--format markdown is not known'],
    [['--from', 'gitlab'], 'the answer is no list'],
  ])('%j', async (words, message) => {
    await expect(run(project('x'), ...words)).rejects.toThrow(message);
  });

  test('no file, and no plain file', async () => {
    for (const path of [join(directory, 'absent'), directory]) {
      const given = readArguments(['--from', 'argocd', path], { flags, operand: 'FILE' });
      const silent = { out: () => undefined, err: () => undefined, hasAnswered: () => false };
      const answer = calendarImport(given, { ...silent, color: false, unicode: true });
      await expect(answer).rejects.toThrow('could not be read');
    }
  });

  test('a file of more than 1 MiB', async () => {
    await expect(run(' '.repeat(1_048_577), '--from', 'argocd')).rejects.toThrow('1 MiB');
  });
});

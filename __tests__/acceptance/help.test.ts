/** Help: each command tells what it answers, with an example that runs; and what `npm start` shows. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../hosts/git/clones.js';
import { gate, node, repository, root } from './gate.js';
import { openPolicy } from './policies.js';

const commands = [
  ...['check', 'explain', 'lint', 'replay', 'result', 'measure', 'schema', 'calendar', 'access'],
];
/** A clone knows no rights of a forge, and says so. */
const exits: Readonly<Record<string, number>> = { access: 3 };
const columns = 100;

describe('help', () => {
  test.each([['help'], ['--help'], ['-h']])(
    'promotion-gate %s lists the commands',
    async (...args) => {
      const { code, stdout, stderr } = await gate(root, args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    },
  );

  test.each([
    { name: 'no command', args: [] },
    { name: 'a value that looks like a request for help', args: ['check', '--version', '-h'] },
    { name: 'an empty environment called -h', args: ['check', '--environment', '-h'] },
    { name: 'help after the end of the flags', args: ['check', '--environment', 'e', '--', '-h'] },
  ])('T05: $name does not end with 0', async ({ args }) => {
    expect((await gate(root, args)).code).toBe(2);
  });

  test.each(commands)('%s --help tells flags, exit codes and an example', async (command) => {
    const { code, stdout } = await gate(root, [command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^promotion-gate ${command} `));
    expect(stdout).toContain('Example: promotion-gate ');
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThan(columns);
    expect(await gate(root, ['help', command])).toMatchObject({ code: 0, stdout });
  });

  test('each example runs', async () => {
    const { directory } = repository(openPolicy);
    await gate(directory, ['check', '--environment', 'production', '--record', 'record.json']);
    writeFileSync(join(directory, 'report.xml'), '<testsuite><testcase/></testsuite>');
    for (const command of commands) {
      const { stdout } = await gate(root, ['help', command]);
      const example = /^Example: promotion-gate ([^>\n]*)/m.exec(stdout)?.[1] ?? '';
      const { code, stderr } = await gate(directory, example.trim().split(' '));
      expect({ example, code, stderr }).toMatchObject({ example, code: exits[command] ?? 0 });
    }
  });

  test.each(commands)('%s: help names every flag that it knows, and no other', async (command) => {
    const { stdout } = await gate(root, ['help', command]);
    const { stderr } = await gate(root, [command, '--moon']);
    const known = stderr.split('flags of this command:')[1];
    const flags = (text = ''): readonly string[] => [...new Set(text.match(/--[a-z]+/g))].sort();
    expect(flags(stdout)).toEqual(flags(known));
  });
});

describe('npm start', () => {
  /** The files of a clone that it needs: neither node_modules nor a repository. */
  function pristine(): string {
    const folder = temporaryFolder();
    for (const path of ['dist', 'examples', 'scripts/start.mjs', 'package.json']) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      cpSync(join(root, path), join(folder, path), { recursive: true });
    }
    return folder;
  }

  test('shows an allow and a block with reason, act and next opening, from any directory', () => {
    const script = join(pristine(), 'scripts', 'start.mjs');
    const env = { PATH: '/nowhere', LANG: 'C.UTF-8' };
    const shown = execFileSync(node, [script], { cwd: '/', env, encoding: 'utf8' });
    expect(shown).toContain('✓ ALLOWED  shop 2.4.0 → production');
    expect(shown).toContain('✗ BLOCKED  shop 2.4.0 → production');
    expect(shown).toContain('frozen by peak-season');
    expect(shown).toContain('What to do\n  1 alice (you)');
    expect(shown).toContain('Tue 1 Dec, 09:00–15:15 CET');
  });

  test('says the same on every day and in every zone', () => {
    const script = join(pristine(), 'scripts', 'start.mjs');
    const show = (TZ: string): string =>
      execFileSync(node, [script], { env: { TZ, LANG: 'C.UTF-8' }, encoding: 'utf8' });
    expect(show('Asia/Kolkata')).toBe(show('America/New_York'));
  });
});

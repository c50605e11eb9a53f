/** The process itself: what it loads, and how it ends when something goes wrong (F31, F33). */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../hosts/git/clones.js';
import { entry, gate, node, repository } from './gate.js';
import { openPolicy } from './policies.js';

/** Five months of it are more than any buffer of a pipe takes. */
const windowEachHour = `policy: 1
timezone: Europe/Berlin
periods:
  often: { days: mon-sun, hours: [${twoDigits(24)
    .map((hour) => `${hour}:00-${hour}:30`)
    .join(', ')}] }
environments: { production: { windows: { open: [often] } } }
`;

function twoDigits(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(index).padStart(2, '0'));
}

/** A process that would never end is killed. */
const patience = { timeout: 30_000, killSignal: 'SIGKILL' } as const;

const check = ['check', '--environment', 'production'];

/** Runs a module first, in the same process. */
function preloaded(source: string): { readonly NODE_OPTIONS: string } {
  const path = join(temporaryFolder(), 'first.mjs');
  writeFileSync(path, source);
  return { NODE_OPTIONS: `--import=${pathToFileURL(path).href}` };
}

/** Does it once the run has begun: it is the run that says what then ends it. */
function late(act: string): string {
  return `const wait = setInterval(() => {
  if (process.listenerCount('uncaughtException') === 0) return;
  clearInterval(wait);
  ${act};
}, 1);`;
}

describe('a run that breaks never ends with 0 (F33)', () => {
  const rows = [
    {
      name: 'an unhandled rejection',
      source: late('void Promise.reject(new Error("late"))'),
    },
    {
      name: 'an uncaught exception',
      source: late('throw new Error("late")'),
    },
    { name: 'an error that is none', source: late('throw undefined') },
  ];
  test.each(rows)('$name: exit 3', async ({ source }) => {
    const { code, stderr } = await gate(repository(openPolicy).directory, check, preloaded(source));
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: expect.stringContaining('could not decide'),
    });
  });

  test('with --format json it is still one document', async () => {
    const broken = preloaded(late('throw new Error("late")'));
    const { directory } = repository(openPolicy);
    const run = await gate(directory, [...check, '--format', 'json'], broken);
    expect(JSON.parse(run.stdout)).toMatchObject({
      error: true,
      exitCode: run.code,
      faults: [{ code: 'gate/crashed', message: 'late' }],
    });
  });

  test('a wait that never ends: exit 3', async () => {
    const stuck = preloaded('process.stdout.write = () => true;');
    expect((await gate(repository(openPolicy).directory, check, stuck)).code).toBe(3);
  });

  test.each(['text', 'json'])(
    'a closed stdout with %s: nobody saw the verdict (F31)',
    async (format) => {
      const { directory } = repository(openPolicy);
      const child = spawn(node, [entry, ...check, '--format', format], { cwd: directory });
      child.stdout.destroy();
      const code = await new Promise((resolve) => child.on('close', resolve));
      expect(code).toBe(3);
    },
  );

  const far = [
    '--environment',
    'production',
    '--from',
    '2026-12-01',
    '--to',
    '2027-11-30',
    '--format',
    'json',
  ];
  test.each([
    { name: 'check', args: [...check, '--format', 'json'], heard: 0 },
    { name: 'check, in text', args: check, heard: 0 },
    { name: 'a long calendar after its first part', args: ['calendar', ...far], heard: 1 },
    { name: 'help', args: ['help'], heard: 0 },
  ])('nobody reads stdout and stderr any more: $name ends with 3', async ({ args, heard }) => {
    const { directory } = repository(windowEachHour);
    if (heard > 0) {
      // What fits into the buffer of a pipe is written whether somebody reads it or not.
      expect((await gate(directory, args)).stdout.length).toBeGreaterThan(400_000);
    }
    const child = spawn(node, [entry, ...args], { cwd: directory, ...patience });
    const leave = (): void => {
      child.stdout.destroy();
      child.stderr.destroy();
    };
    if (heard === 0) leave();
    else child.stdout.once('data', leave);
    const end = await new Promise((resolve) => {
      child.on('exit', (code, signal) => resolve({ code, signal }));
    });
    expect(end).toEqual({ code: 3, signal: null });
  });

  test('whoever leaves early is told nothing', async () => {
    const { directory } = repository(openPolicy);
    const child = spawn(node, [entry, ...check], { cwd: directory });
    let told = '';
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString('utf8')));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, told }).toEqual({ code: 3, told: '' });
  });

  test('git is not installed: exit 2, no decision', async () => {
    const { code, stderr } = await gate(repository(openPolicy).directory, check, {
      PATH: '/nowhere',
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/git/) });
  });
});

describe('what a run loads', () => {
  const list =
    'process.on("exit", () => process.stderr.write(JSON.stringify(process.moduleLoadList)));';
  const rows = [
    { name: 'check', args: check },
    {
      name: 'explain',
      args: ['explain', '--environment', 'production', '--at', '2026-11-24T10:00'],
    },
    { name: 'lint', args: ['lint'] },
    { name: 'a wrong flag', args: ['check', '--moon'] },
  ];
  test.each(rows)('$name: no HTTP client, no TLS', async ({ args }) => {
    const variables = preloaded(list);
    const { stderr } = await gate(repository(openPolicy).directory, args, variables);
    const loaded = JSON.parse(stderr.slice(stderr.lastIndexOf('["'))) as string[];
    expect(loaded.length).toBeGreaterThan(50);
    const heavy = loaded.filter((name) =>
      /NativeModule (https?|tls|internal\/deps\/undici\/\S+)$/.test(name),
    );
    expect(heavy).toEqual([]);
  });

  test('a crash prints no stack, and no source map is looked for', async () => {
    const args = [...check, '--record', '.promotion-gate.yml/record.json'];
    const { code, stderr } = await gate(repository(openPolicy).directory, args);
    expect(code).toBe(3);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr).not.toContain('source-map');
  });
});

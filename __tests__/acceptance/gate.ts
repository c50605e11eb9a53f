/** Runs the built command, as users do: a child process in a repository of its own. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Decision } from '../../src/decision/decision.js';
import type { RecordDocument } from '../../src/report/record.js';
import { newClone, type TestClone } from '../hosts/git/clones.js';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const entry = join(root, 'dist', 'index.js');
export const node = process.env['PROMOTION_GATE_NODE'] ?? process.execPath;

if (!existsSync(entry)) throw new Error('there is no dist/index.js: run `npm run build` first');

export interface Run {
  /** The exit code; -1 if a signal ended the process. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A variable that is `undefined` is taken out of the environment. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Variables of the machine that runs the tests, but for what would change the outcome. */
function environment(variables: Variables): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  const all = { PATH, HOME, TMPDIR, LANG: 'C.UTF-8', GIT_CONFIG_NOSYSTEM: '1', ...variables };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Runs `promotion-gate ARGS` in a directory. */
export function gate(
  directory: string,
  args: readonly string[],
  variables: Variables = {},
): Promise<Run> {
  const child = spawn(node, [entry, ...args], { cwd: directory, env: environment(variables) });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdin.end();
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const stdout = Buffer.concat(out).toString('utf8');
      resolve({ code: code ?? -1, stdout, stderr: Buffer.concat(err).toString('utf8') });
    });
  });
}

/** A repository with one commit that holds the policy and the files. */
export function repository(
  policy: string | undefined,
  files: Readonly<Record<string, string>> = {},
): TestClone {
  const clone = newClone();
  const own = policy === undefined ? {} : { '.promotion-gate.yml': policy };
  clone.commit({ 'README.md': 'shop\n', ...own, ...files });
  return clone;
}

/** The decision that `--format json` printed. */
export function decisionOf(run: Run): Decision {
  return JSON.parse(run.stdout) as Decision;
}

/** The record that `--record` wrote into a repository. */
export function recordOf(clone: TestClone, path = 'record.json'): RecordDocument {
  return JSON.parse(readFileSync(join(clone.directory, path), 'utf8')) as RecordDocument;
}

/** The records that the local store holds, oldest first. */
export function storedRecords(clone: TestClone): readonly RecordDocument[] {
  const ref = 'refs/promotion-gate/records';
  const paths = clone.git('ls-tree', '-r', '--name-only', ref).split('\n').sort();
  return paths.map((path) => JSON.parse(clone.git('show', `${ref}:${path}`)) as RecordDocument);
}

/** Real git repositories in temporary folders, each with a history of its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';

export interface TestClone {
  readonly directory: string;
  /** Runs git and returns what it printed, trimmed. */
  readonly git: (...args: readonly string[]) => string;
  readonly write: (path: string, text: string | Buffer) => void;
  /** Writes the files, commits everything, and returns the commit. */
  commit(files?: Readonly<Record<string, string>>, date?: string): string;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'promotion-gate-')));
  folders.push(folder);
  return folder;
}

export function newClone(directory = temporaryFolder()): TestClone {
  mkdirSync(directory, { recursive: true });
  const clone = openTestClone(directory);
  clone.git('init', '--quiet', '--initial-branch=main');
  return clone;
}

export function openTestClone(directory: string): TestClone {
  function git(args: readonly string[], date: string): string {
    const env = {
      PATH: process.env['PATH'],
      HOME: directory,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'ada@example.invalid',
      GIT_COMMITTER_NAME: 'Ada',
      GIT_COMMITTER_EMAIL: 'ada@example.invalid',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    };
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    return execFileSync('git', [...args], { cwd: directory, env, stdio: [...stdio] })
      .toString()
      .trim();
  }
  function write(path: string, text: string | Buffer): void {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return {
    directory,
    git: (...args) => git(args, '2026-11-01T12:00:00Z'),
    write,
    commit(files = {}, date = '2026-11-01T12:00:00Z') {
      for (const [path, text] of Object.entries(files)) write(path, text);
      git(['add', '--all'], date);
      git(['commit', '--quiet', '--allow-empty', '--message', 'change'], date);
      return git(['rev-parse', 'HEAD'], date);
    },
  };
}

/** The files of a runner's step, in a folder that is removed after the tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Paths of files that do not exist yet. */
export function runnerFiles(): { readonly output: string; readonly summary: string } {
  const folder = mkdtempSync(join(tmpdir(), 'gate-runner-'));
  folders.push(folder);
  return { output: join(folder, 'output'), summary: join(folder, 'summary') };
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readBelow } from '../../../src/hosts/git/worktree-file.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'worktree-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a named pipe that nobody writes to is refused, and not waited for (F15)', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  expect(await readBelow(folder, 'pipe', 100)).toMatchObject({
    status: 'failed',
    reason: 'pipe is not a file',
  });
});

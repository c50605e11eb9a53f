/** Runs the script of the component's job, and says who has spoken: the gate, or what brings it. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from '@jest/globals';
import { jobOf, type Values } from '../../gitlab/component.js';
import { temporaryFolder } from '../../hosts/git/clones.js';
import { node } from '../gate.js';
import type { FilesApi } from './files-api.js';

export const jobToken = 'glcbt-64_canary-of-the-job';

export interface Ended {
  readonly code: number;
  readonly log: string;
  readonly directory: string;
}

export interface JobRun {
  readonly inputs?: Values;
  readonly variables?: Values;
  readonly directory?: string;
  /** Of another tree; that of the server that is asked if it is absent. */
  readonly script?: string | undefined;
}

/** Runs the script with a POSIX shell, in an empty folder, as the only thing on a machine with Node. */
export async function runJobOf(
  api: Pick<FilesApi, 'serverUrl' | 'url' | 'files'>,
  { inputs = {}, variables = {}, directory, script }: JobRun,
): Promise<Ended> {
  const job = jobOf(inputs, api.files)['promotion-gate'];
  const cwd = directory ?? temporaryFolder();
  const temporary = temporaryFolder();
  const env = {
    ...{ PATH: `${dirname(node)}:/usr/bin:/bin`, HOME: cwd, TMPDIR: temporary },
    ...{ GITLAB_CI: 'true', CI_SERVER_URL: api.serverUrl, CI_API_V4_URL: api.url },
    ...{ CI_JOB_TOKEN: jobToken, CI_PROJECT_DIR: cwd },
    ...job?.variables,
    ...variables,
  };
  // The runner hands the script to a shell of its own, which ends at the first command that fails.
  const child = spawn('/bin/sh', ['-e', '-c', script ?? job?.script[0] ?? 'exit 99'], { cwd, env });
  const parts: Buffer[] = [];
  child.stdin.end();
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.stderr.on('data', (part: Buffer) => parts.push(part));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? -1));
  });
  expect(readdirSync(temporary)).toEqual([]);
  return { code, log: Buffer.concat(parts).toString('utf8'), directory: cwd };
}

/** The gate itself has spoken, not what brings it. */
export function expectTheGate({ code, log }: Ended): void {
  expect(log).toMatch(/^promotion-gate: /m);
  expect(log).not.toContain('promotion-gate component:');
  // There is nothing on this server that it could decide by.
  expect([2, 3]).toContain(code);
}

/** What brings the gate has refused, in one line and without the token. */
export function expectRefused({ code, log }: Ended, what: string): void {
  expect(log).toContain(what);
  expect(log).toMatch(/^promotion-gate component: /m);
  expect(log).not.toMatch(/^promotion-gate: /m);
  expect(log).not.toContain(jobToken);
  expect(code).toBe(3);
}

/** Finds the host that the command runs on: the only place that looks at a forge's variables. */
import { userInfo } from 'node:os';
import type { Writable } from 'node:stream';
import type { ReadRecord } from './git/records.js';
import { RequestError, type Host } from './host.js';

/** What a host takes from the process. */
export interface HostOptions {
  readonly directory: string;
  readonly layers: string | undefined;
  /** RFC 3339 in UTC. */
  readonly now: string;
  readonly readRecord: ReadRecord;
  /** Where the local host prints. */
  readonly out: Writable;
}

/** The host of this process. On a forge that this version does not serve it refuses: no silent fallback. */
export async function openHost(options: HostOptions): Promise<Host> {
  const { env } = process;
  const forge =
    env['GITHUB_ACTIONS'] === 'true'
      ? 'GitHub'
      : env['GITLAB_CI'] === 'true'
        ? 'GitLab'
        : undefined;
  if (forge !== undefined) {
    throw new RequestError(
      'request/host-not-built',
      `this version does not decide on ${forge} yet: policy and workspace are not trusted there`,
      'run the command outside of the pipeline, or use `lint` and `explain --evidence`',
    );
  }
  return openGitHost(options);
}

/** The local git host, whatever the process runs on: for commands that publish and claim nothing. */
export async function openGitHost(options: HostOptions): Promise<Host> {
  const { gitHost } = await import('./git/host.js');
  return gitHost({ ...options, login: loginName() });
}

function loginName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

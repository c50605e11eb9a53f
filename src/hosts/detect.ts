/** Finds the host that the command runs on: the only place that looks at a forge's variables. */
import { userInfo } from 'node:os';
import type { Writable } from 'node:stream';
import type { Outputs } from '../report/outputs.js';
import type { ReadRecord } from './past-records.js';
import { RequestError, type Host, type Inputs } from './host.js';

/** What a host takes from the process. */
export interface HostOptions {
  readonly directory: string;
  readonly inputs: Inputs;
  /** RFC 3339 in UTC. */
  readonly now: string;
  readonly readRecord: ReadRecord;
  /** What `policy-sources` of a policy's text lists; undefined if that cannot be read. */
  readonly listSources: (text: string) => readonly string[] | undefined;
  /** Where the host prints. */
  readonly out: Writable;
}

/** The step of a pipeline that the process is: how it was called, and what it leaves behind. */
export interface Step {
  /** The command line that the step's inputs stand for. Throws a RequestError if they stand for none, or are not the job's. */
  words(): readonly string[] | Promise<readonly string[]>;
  /** Leaves outputs for the steps after this one. Throws if they cannot be written. */
  leave(outputs: Outputs): Promise<void>;
  /** Shows people, beside the log, why nothing was decided. Throws if it cannot be written. */
  tell(fault: { readonly title: string; readonly message: string }): Promise<void>;
}

/** The step that this process is, or undefined outside of a pipeline. */
export async function openStep(): Promise<Step | undefined> {
  const forge = forgeOf(process.env);
  if (forge === undefined) return undefined;
  if (forge === 'GitLab') {
    const { gitlabStep } = await import('./gitlab/step.js');
    return gitlabStep(process.env, process.stdout);
  }
  const { githubStep } = await import('./github/step.js');
  return githubStep(process.env, process.stdout);
}

/** The host of this process: that of its forge, and no other one where that cannot be opened. */
export async function openHost(options: HostOptions): Promise<Host> {
  const forge = forgeOf(process.env);
  if (forge === 'GitHub') {
    const { githubHost } = await import('./github/host.js');
    return githubHost({ ...options, env: process.env });
  }
  if (forge === 'GitLab') {
    const { gitlabHost } = await import('./gitlab/host.js');
    return gitlabHost({ ...options, env: process.env });
  }
  return openGitHost(options);
}

/** The local git host, whatever the process runs on: for commands that publish and claim nothing. */
export async function openGitHost(options: HostOptions): Promise<Host> {
  const { gitHost } = await import('./git/host.js');
  return gitHost({ ...options, layers: options.inputs.layers, login: loginName() });
}

/**
 * Throws a RequestError for a process that says it is on both: whoever starts a pipeline of GitLab can set
 * GITHUB_ACTIONS, and would have it decided by what he sets besides (T62).
 */
function forgeOf(env: NodeJS.ProcessEnv): 'GitHub' | 'GitLab' | undefined {
  const isGithub = env['GITHUB_ACTIONS'] === 'true';
  const isGitlab = env['GITLAB_CI'] === 'true';
  if (isGithub && isGitlab) {
    const message = 'GITHUB_ACTIONS and GITLAB_CI are both set: a job runs on one of them';
    throw new RequestError('request/two-forges', message, 'remove the variable that is not true');
  }
  if (isGithub) return 'GitHub';
  return isGitlab ? 'GitLab' : undefined;
}

function loginName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

/** Where on GitLab something is posted, and the words for what could not be. */
import { toReason, type Failure } from '../posting.js';
import type { Api } from './api.js';
import type { GitlabEnvironment } from './environment.js';
import { needsOf, type Wanted } from './permissions.js';

/** The parts of the environment that a posting needs. */
export type PostingEnvironment = Pick<
  GitlabEnvironment,
  'serverUrl' | 'project' | 'sha' | 'pipeline' | 'job' | 'directory'
>;

/** Where something is posted; `name` is the one of the status. */
export interface CommitTarget {
  readonly api: Api;
  readonly environment: PostingEnvironment;
  readonly sha: string;
  readonly name: string;
}

/** Refusals as GitLab words them: a 404 may hide what the token may not see (F05). */
const refusals = {
  unauthorized: 'the token is not valid',
  forbidden: 'the token may not',
  'not-found': 'GitLab knows nothing there that the token may see',
} as const;

/** Says what was not posted, and which token could do it if it is that. */
export function tellUnposted(of: Wanted, failure: Failure): string {
  const lead = `${of.what} was not posted`;
  const { kind, reason } = failure;
  if (kind === 'unauthorized' || kind === 'forbidden' || kind === 'not-found') {
    // A tier without the interface is a 401 to GitLab (F28).
    const tier = of.tier === undefined ? '' : `, or this GitLab is not ${of.tier}`;
    return `${lead}: ${refusals[kind]}${tier}; give ${needsOf(of)}`;
  }
  return `${lead}: ${toReason(reason)}`;
}

/** The same where there is only the job's own token, which may post nothing. */
export function tellTokenless(of: readonly [Wanted, ...Wanted[]]): string {
  const what = of.map((one) => one.what).join(' and ');
  const verb = of.length === 1 ? 'was' : 'were';
  return `${what} ${verb} not posted: the job token may not; give ${needsOf(of)}`;
}

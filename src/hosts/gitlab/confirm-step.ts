/** Whether the inputs of a step are those of its job, for commands that do not ask GitLab anything themselves. */
import type { HttpClient } from '../../sources/http/http.js';
import { readBudgets } from '../budgets.js';
import { RequestError, UnavailableError } from '../host.js';
import { openApi } from './api.js';
import { readClaims } from './claims.js';
import { openClient } from './client.js';
import { readEnvironment, type GitlabEnvironment } from './environment.js';
import type { Claims } from './id-token.js';
import { findDifference, readJob, tellDifference, type Difference } from './job.js';
import { confirmInputs } from './signed-inputs.js';

/**
 * A command that decides nothing ends well: whoever could choose it would have the deployment behind it
 * (T05). `now` in RFC 3339. Throws a RequestError, or an UnavailableError if GitLab's keys could not be
 * read. A job without ID token is not asked for one, but that of the component.
 */
export async function confirmStep(env: NodeJS.ProcessEnv, now: string): Promise<void> {
  const environment = readEnvironment(env);
  const http = openClient(
    { env, now },
    environment,
    readBudgets(env, 'request/gitlab-environment'),
  );
  const claims = await readClaims({ environment, http, now });
  if (claims.status === 'failed') {
    if (claims.retryable) throw new UnavailableError(claims.reason);
    throw new RequestError('request/gitlab-environment', claims.reason);
  }
  if (claims.status === 'refused') {
    const message = `the ID token is refused: ${claims.refusal.reason}`;
    throw new RequestError('request/gitlab-environment', message);
  }
  confirmInputs(env, environment, claims);
  if (claims.status === 'known') await confirmJob({ environment, http }, claims.value);
}

/**
 * A token that GitLab signed for another job says these inputs, too, if that job asked for it: it has to be of this
 * job, by the variables, and these by what GitLab says of the job token.
 */
async function confirmJob(
  { environment, http }: { readonly environment: GitlabEnvironment; readonly http: HttpClient },
  claims: Claims,
): Promise<void> {
  const { findForged } = await import('./id-token.js');
  const forged = findForged(environment, claims);
  if (forged !== undefined) throw differing(forged, 'the ID token');
  const credential = { kind: 'job', token: environment.tokens.job } as const;
  const job = await readJob(openApi({ http, url: environment.apiUrl, credential }));
  if (job.status === 'failed' && job.retryable) throw new UnavailableError(job.reason);
  if (job.status !== 'known') throw new RequestError('request/gitlab-environment', job.reason);
  const difference = findDifference(environment, job.value);
  if (difference !== undefined) throw differing(difference, 'GitLab');
}

function differing(difference: Difference, who: string): RequestError {
  return new RequestError('request/gitlab-environment', tellDifference(difference, who));
}

/** Whether the inputs of a step are those of its job, for commands that do not ask GitLab anything themselves. */
import { readBudgets } from '../budgets.js';
import { RequestError, UnavailableError } from '../host.js';
import { readClaims } from './claims.js';
import { openClient } from './client.js';
import { readEnvironment } from './environment.js';
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
  const claims = await readClaims({ environment, http, now, issuer: environment.issuer });
  if (claims.status === 'failed') {
    if (claims.retryable) throw new UnavailableError(claims.reason);
    throw new RequestError('request/gitlab-environment', claims.reason);
  }
  confirmInputs(env, environment, claims);
}

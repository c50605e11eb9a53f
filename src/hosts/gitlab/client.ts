/** The client of a run on GitLab: which origins it may ask, and for how long. */
import { openHttp } from '../../sources/http/client.js';
import type { HttpClient, HttpLimits } from '../../sources/http/http.js';
import { parseInstant } from '../../time/instant.js';
import { claimsOrigins } from './claims.js';
import type { GitlabEnvironment } from './environment.js';
import { declaredProxies } from './proxies.js';

/**
 * The time of the run counts from its start, `now` in RFC 3339, however many clients it opens. Throws a
 * RequestError if a variable names another proxy than the job.
 */
export function openClient(
  { env, now }: { readonly env: NodeJS.ProcessEnv; readonly now: string },
  environment: GitlabEnvironment,
  limits: Partial<HttpLimits>,
): HttpClient {
  return openHttp({
    limits,
    began: parseInstant(now),
    proxies: declaredProxies(env),
    origins: [new URL(environment.apiUrl).origin, ...claimsOrigins(environment)],
  });
}

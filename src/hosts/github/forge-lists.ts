/** The lists that facts read on in, page by page, of the repository that the run is in. */
import type { Api } from './api.js';
import { readChecks } from './checks-part.js';
import { readDeployments } from './deployments-part.js';
import type { GithubEnvironment } from './environment.js';
import type { FactSources } from './fact-sources.js';

/** Every page is asked for anew. */
export function forgeLists(
  api: Api,
  { owner, name }: Pick<GithubEnvironment, 'owner' | 'name'>,
): Pick<FactSources, 'checks' | 'deployments'> {
  return {
    checks: (sha, after) => readChecks(api, { owner, name, sha, after }),
    deployments: (environment, after) => readDeployments(api, { owner, name, environment, after }),
  };
}

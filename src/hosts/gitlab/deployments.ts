/** Past deployments, seen where the policy's statement says: the forge's own, tags, a ref, or records. */
import type { FactReading } from '../../evidence/facts.js';
import { statementSchema, toHistory } from '../deployment-history.js';
import type { ReadContext } from '../host.js';
import { failed, forgeSource } from './fact-answers.js';
import type { FactSources } from './fact-sources.js';
import { readForgeDeployments } from './forge-deployments.js';

export { baseOf } from '../deployment-history.js';

/**
 * Deployments since the instant asked for, and always the newest successful one; newest first.
 * Without a statement several services share one environment of the forge: their records differ.
 */
export async function readDeployments(
  sources: FactSources,
  context: ReadContext,
  spec: unknown,
): Promise<FactReading<'deployments'>> {
  const parsed = statementSchema.safeParse(spec);
  if (!parsed.success) return failed('the deployments statement is not understood');
  const statement = parsed.data;
  const { request, since, now } = context;
  if (statement === undefined && context.shared) {
    const { service, environment } = request;
    return sources.records.deployments({ service, environment, since });
  }
  if (statement !== undefined && 'tags' in statement) {
    const { tags } = statement;
    const { readTagDeployments } = await import('./tag-deployments.js');
    const found = await readTagDeployments(sources, { glob: tags, since });
    return toHistory(found, forgeSource(now, { url: `refs/tags/${tags}` }));
  }
  if (statement !== undefined && 'ref' in statement) {
    const { ref } = statement;
    const { readRefDeployment } = await import('./ref-deployments.js');
    return toHistory(await readRefDeployment(sources, ref), forgeSource(now, { url: ref }));
  }
  const environment = statement?.environment ?? request.environment;
  const found = await readForgeDeployments(sources, { environment, context });
  const { serverUrl, project } = sources.environment;
  return toHistory(found, forgeSource(now, { url: `${serverUrl}/${project.path}/-/environments` }));
}

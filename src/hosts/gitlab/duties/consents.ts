/** Approvals of the deployment that this pipeline makes to the environment. */
import { z } from 'zod';
import type { Account, Consent } from '../../../evidence/changes-fact.js';
import type { ReadContext } from '../../host.js';
import { pathOf } from '../api.js';
import { askEach, idSchema, timeSchema, toPart, type Part } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { userSchema } from '../job.js';
import { wanted } from '../permissions.js';
import { readAccounts } from './users.js';

/** https://docs.gitlab.com/api/deployments/#list-project-deployments; `deployable` is the job. */
const entrySchema = z.object({
  id: idSchema,
  environment: z.object({ name: z.string() }),
  deployable: z
    .object({ name: z.string(), pipeline: z.object({ id: idSchema }).nullish() })
    .nullish(),
});
type Entry = z.infer<typeof entrySchema>;

/** Absent below GitLab Premium, which has no approvals: https://docs.gitlab.com/api/deployments/#get-a-specific-deployment */
const deploymentSchema = z.object({
  approvals: z
    .array(z.object({ user: userSchema, status: z.string(), created_at: timeSchema }))
    .nullish(),
});

const mostDeployments = 1000;
/** Attempts of one deploy job whose approvals are read. */
const mostAttempts = 10;

export type Given = Omit<Consent, 'writes'>;

/**
 * `complete` is false where two jobs of the pipeline deploy to the environment, for which one of them
 * somebody consented is then not known, or there are too many deployments.
 */
export async function readConsents(
  sources: FactSources,
  { request }: ReadContext,
): Promise<Part<{ readonly consents: readonly Given[]; readonly complete: boolean }>> {
  const { api, environment } = sources;
  const pipeline = await sources.pipeline();
  if (pipeline.status !== 'known') return pipeline;
  const path = pathOf('projects', environment.project.id, 'deployments');
  const name = request.environment;
  const reply = await api.list(
    path,
    // A deployment is made with its pipeline, so that none is older; what the filter leaves out is its own instant.
    {
      ...{ environment: name, order_by: 'updated_at', sort: 'desc' },
      updated_after: justBefore(pipeline.value.created_at),
    },
    { item: entrySchema, most: mostDeployments, id: ({ id }: Entry) => id },
  );
  const listed = toPart(reply, wanted.deployments, api);
  if (listed.status !== 'known') return listed;
  const ours = listed.value.filter(
    ({ environment: place, deployable }) =>
      place.name === name && deployable?.pipeline?.id === environment.pipeline.id,
  );
  const jobs = new Set(ours.map(({ deployable }) => deployable?.name));
  if (jobs.size > 1) return { status: 'known', value: { consents: [], complete: false } };
  const singles = await askEach(ours.slice(0, mostAttempts), async ({ id }) => {
    const own = pathOf('projects', environment.project.id, 'deployments', id);
    return toPart(await api.get(own, {}, deploymentSchema), wanted.deployments, api);
  });
  if (singles.status !== 'known') return singles;
  const approvals = singles.value.flatMap((single) => single.approvals ?? []);
  const accounts = await readAccounts(
    api,
    approvals.map(({ user }) => user),
  );
  if (accounts.status !== 'known') return accounts;
  const consents = approvals.flatMap(({ status, created_at: at }, index): Given[] => {
    const account: Account | undefined = accounts.value[index];
    if (account === undefined || (status !== 'approved' && status !== 'rejected')) return [];
    return [{ account, via: 'environment', state: status, ...(at === undefined ? {} : { at }) }];
  });
  return { status: 'known', value: { consents, complete: ours.length <= mostAttempts } };
}

function justBefore(at: string | undefined): string | undefined {
  return at === undefined ? undefined : new Date(Date.parse(at) - 1000).toISOString();
}

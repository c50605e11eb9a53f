/** Deployments to an environment as GitLab keeps them, with what became of each. */
import { z } from 'zod';
import type { Deployment } from '../../evidence/facts.js';
import type { ReadContext } from '../host.js';
import { pathOf } from './api.js';
import { commitSchema, failed, idSchema, timeSchema, toPart, type Part } from './fact-answers.js';
import { cut } from '../faults.js';
import type { FactSources } from './fact-sources.js';
import { wanted } from './permissions.js';
import { findProved } from './proved-deployments.js';

/** https://docs.gitlab.com/api/deployments/#list-project-deployments; `deployable` is the job. */
const entrySchema = z.object({
  id: idSchema,
  sha: commitSchema,
  ref: z.string(),
  status: z.string(),
  created_at: timeSchema,
  updated_at: timeSchema,
  deployable: z
    .object({
      status: z.string(),
      ref: z.string().nullish(),
      tag: z.boolean().nullish(),
      started_at: timeSchema,
      finished_at: timeSchema,
      web_url: z.string().nullish(),
      pipeline: z.object({ id: idSchema }).nullish(),
    })
    .nullish(),
});
type Entry = z.infer<typeof entrySchema>;

/** More deployments than this since then are not looked at: the answer is then unknown (T24). */
const most = 1000;

/** So many of the newest successes are looked at to find one that is proved. */
const mostSuccesses = 20;

/**
 * Newest first: all since the instant asked for, and the newest success and the newest that is proved, however old. A
 * deployment is made with its pipeline, and its job may be started by hand long after: what counts is
 * when it was last changed, and for the newest success when it ended, never the order of ids.
 */
export async function readForgeDeployments(
  sources: FactSources,
  asked: { readonly environment: string; readonly context: ReadContext },
): Promise<Part<readonly Deployment[]>> {
  const { since } = asked.context;
  const [recent, last] = await Promise.all([
    readRecent(sources, { environment: asked.environment, since }),
    readLastSuccesses(sources, asked.environment),
  ]);
  if (recent.status !== 'known') return recent;
  if (last.status !== 'known') return last;
  const own = sources.environment.pipeline.id;
  const all = new Map([...recent.value, ...last.value].map((entry) => [entry.id, entry]));
  const entries = [...all.values()].filter((entry) => !isOfRun(entry, own));
  const strange = entries.find(({ status }) => !known.includes(status));
  if (strange !== undefined) {
    const { status } = strange;
    return failed(cut(`a deployment to ${asked.environment} has the unknown status "${status}"`));
  }
  const successes = [...last.value, ...entries.filter(({ status }) => status === 'success')];
  const proved = await findProved(sources, successes);
  if (proved.status !== 'known') return proved;
  const newest = last.value[0];
  const kept = [newest?.id, last.value.find(proved.value)?.id];
  const told = inOrder(entries, newest).flatMap((entry) => {
    const deployment = toDeployment(entry);
    const isOld = (timeOf(entry) ?? Infinity) < Date.parse(since);
    if (deployment === undefined || (isOld && !kept.includes(entry.id))) return [];
    const isProved = entry.status !== 'success' || proved.value(entry);
    return isProved ? [deployment] : [{ ...deployment, unproved: true as const }];
  });
  return { status: 'known', value: told };
}

/** Filter and order by the time of the last change belong together in this interface. */
async function readRecent(
  { api, environment }: FactSources,
  asked: { readonly environment: string; readonly since: string },
): Promise<Part<readonly Entry[]>> {
  const reply = await api.list(
    pathOf('projects', environment.project.id, 'deployments'),
    {
      environment: asked.environment,
      updated_after: asked.since,
      order_by: 'updated_at',
      sort: 'desc',
    },
    { item: entrySchema, most, id: ({ id }) => id },
  );
  if (!reply.ok && reply.fault.kind === 'too-large') {
    return failed(cut(`there are more than ${most} deployments to ${asked.environment}`));
  }
  return toPart(reply, wanted.deployments, api);
}

/** The order by end needs a filter by it, which is why it asks from the beginning. */
async function readLastSuccesses(
  { api, environment }: FactSources,
  name: string,
): Promise<Part<readonly Entry[]>> {
  const reply = await api.get(
    pathOf('projects', environment.project.id, 'deployments'),
    {
      environment: name,
      status: 'success',
      finished_after: '1970-01-01T00:00:00Z',
      order_by: 'finished_at',
      sort: 'desc',
      per_page: mostSuccesses,
    },
    z.array(entrySchema),
  );
  return toPart(reply, wanted.deployments, api);
}

/** What is of this pipeline is being judged; what succeeded was deployed, by whatever run (T30). */
function isOfRun({ status, deployable }: Entry, pipeline: string): boolean {
  return status !== 'success' && deployable?.pipeline?.id === pipeline;
}

/** Newest first; no success comes before the one that GitLab calls the newest. */
function inOrder(entries: readonly Entry[], newest: Entry | undefined): readonly Entry[] {
  const latest = newest === undefined ? -Infinity : (timeOf(newest) ?? -Infinity);
  const rank = (entry: Entry): number => {
    const at = timeOf(entry) ?? -Infinity;
    return entry.status === 'success' ? Math.min(at, latest) : at;
  };
  return [...entries].sort((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    if (first !== second) return second > first ? 1 : -1;
    if (a.id === newest?.id) return -1;
    return b.id === newest?.id || BigInt(b.id) > BigInt(a.id) ? 1 : -1;
  });
}

/** When it ended, or else when it began; one without a job was last changed when its status was. */
function timeOf(entry: Entry): number | undefined {
  const { finishedAt, startedAt } = timesOf(entry);
  const at = finishedAt ?? startedAt ?? entry.updated_at;
  return at === undefined ? undefined : Date.parse(at);
}

function timesOf({
  status,
  deployable,
  ...entry
}: Entry): Pick<Deployment, 'startedAt' | 'finishedAt'> {
  const isApi = deployable === null || deployable === undefined;
  const startedAt = isApi ? entry.created_at : deployable.started_at;
  const hasEnded = ended.includes(status);
  const finishedAt = isApi ? entry.updated_at : deployable.finished_at;
  return {
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(hasEnded && finishedAt !== undefined ? { finishedAt } : {}),
  };
}

const ended = ['success', 'failed', 'canceled'];
const known = [...ended, 'created', 'running', 'blocked', 'skipped'];

/** States of a job that will run without anybody's act. */
const queued = [
  ...['pending', 'preparing', 'running', 'canceling'],
  ...['waiting_for_resource', 'waiting_for_callback'],
];

/** Undefined for what never ran: a job that nobody started, that was skipped, or that waits for a consent. */
function toDeployment(entry: Entry): Deployment | undefined {
  const outcome = outcomeOf(entry);
  if (outcome === undefined) return undefined;
  const { sha, ref, deployable } = entry;
  const url = deployable?.web_url ?? undefined;
  return {
    sha,
    ...(deployable?.tag === true ? { version: ref } : {}),
    outcome,
    ...timesOf(entry),
    ...(url === undefined ? {} : { url }),
  };
}

/** One that was given up while it ran may have left anything behind. */
function outcomeOf({ status, deployable }: Entry): Deployment['outcome'] | undefined {
  const hasJob = deployable !== null && deployable !== undefined;
  switch (status) {
    case 'success':
      return 'success';
    case 'failed':
      return 'failure';
    case 'canceled':
      return hasJob && deployable.started_at === undefined ? undefined : 'failure';
    case 'running':
      return 'in-progress';
    case 'created':
      return hasJob && queued.includes(deployable.status) ? 'in-progress' : undefined;
    default:
      return undefined;
  }
}

/** Deployments to an environment as GitHub keeps them, with what became of each. */
import { z } from 'zod';
import type { Deployment } from '../../evidence/facts.js';
import type { ReadContext } from '../host.js';
import type { Part } from './api.js';
import { toPart } from './fact-answers.js';
import { readPages } from './fact-pages.js';
import type { FactSources } from './fact-sources.js';
import { wanted } from './permissions.js';
import type { DeploymentEntry, Page } from './snapshot.js';

type Status = DeploymentEntry['statuses'][number];

/** Newest first: all since the instant asked for, and the newest success however old it is. */
export async function readForgeDeployments(
  sources: FactSources,
  asked: { readonly environment: string; readonly context: ReadContext },
): Promise<Part<readonly Deployment[]>> {
  const { environment, context } = asked;
  const since = Date.parse(context.since);
  const { serverUrl, owner, name, run } = sources.environment;
  const runUrl = `${serverUrl}/${owner}/${name}/actions/runs/${run.id}`;
  const found = await readPages({
    first: await firstPage(sources, asked),
    more: (cursor) => sources.deployments(environment, cursor),
    enough: (entries) => {
      const isCovered = entries.some(({ createdAt }) => Date.parse(createdAt) < since);
      return isCovered && entries.some(succeeded);
    },
    what: `deployments to ${environment}`,
    of: wanted.deployments,
  });
  if (found.status !== 'known') return found;
  if (found.value.length === 0) return confirmNone(sources, environment);
  const entries = found.value
    .filter((entry) => succeeded(entry) || !isOfRun(entry, runUrl))
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
  const newestSuccess = entries.findIndex(succeeded);
  const kept = entries.filter(
    ({ createdAt }, index) => index === newestSuccess || Date.parse(createdAt) >= since,
  );
  return { status: 'known', value: kept.map(toDeployment) };
}

/**
 * A list of GraphQL may be empty because the token may not see what is in it (F05). REST refuses it
 * then, so it is asked once, and only as long as nothing was ever deployed.
 */
async function confirmNone(
  { api, environment: { owner, name } }: FactSources,
  environment: string,
): Promise<Part<readonly Deployment[]>> {
  const route = 'GET /repos/{owner}/{repo}/deployments';
  const parameters = { owner, repo: name, environment, per_page: 1 };
  const part = toPart(await api.rest(route, parameters, z.array(z.object({}))), wanted.deployments);
  if (part.status !== 'known' || part.value.length === 0) {
    return part.status === 'known' ? { ...part, value: [] } : part;
  }
  const reason = `deployments to ${environment}: two readings of the list differ`;
  return { status: 'failed', reason, retryable: true };
}

/** The snapshot holds the first page of the environment that the run asks for. */
async function firstPage(
  sources: FactSources,
  { environment }: { readonly environment: string },
): Promise<Part<Page<DeploymentEntry>>> {
  if (environment !== sources.asked) {
    return toPart(await sources.deployments(environment, undefined), wanted.deployments);
  }
  const reply = await sources.snapshot();
  return reply.ok ? reply.value.deployments : toPart(reply, wanted.deployments);
}

/**
 * A job with `environment:` has a deployment of its own, which is the one that is being judged; one of
 * an earlier attempt failed because the gate said no. What succeeded was deployed, by whatever run (T30).
 */
function isOfRun({ statuses }: DeploymentEntry, runUrl: string): boolean {
  return statuses.some(({ logUrl = '' }) => logUrl === runUrl || logUrl.startsWith(`${runUrl}/`));
}

/** Any status: a success reads inactive once the next deployment succeeded. */
function succeeded({ statuses }: DeploymentEntry): boolean {
  return statuses.some(({ state }) => state === 'success');
}

function toDeployment(entry: DeploymentEntry): Deployment {
  const { outcome, end } = endOf(entry);
  const start = oldest(entry.statuses, ['in_progress']);
  const version = /^refs\/tags\/(.+)$/s.exec(entry.ref ?? '')?.[1];
  return {
    sha: entry.sha,
    ...(version === undefined ? {} : { version }),
    outcome,
    startedAt: start?.createdAt ?? entry.createdAt,
    ...(end === undefined ? {} : { finishedAt: end.createdAt }),
    ...(end?.logUrl === undefined ? {} : { url: end.logUrl }),
  };
}

/** What is inactive and never was a success was given up. */
function endOf(entry: DeploymentEntry): { outcome: Deployment['outcome']; end?: Status } {
  const success = oldest(entry.statuses, ['success']);
  if (success !== undefined) return { outcome: 'success', end: success };
  const failure = oldest(entry.statuses, ['failure', 'error']);
  if (failure !== undefined) return { outcome: 'failure', end: failure };
  const isInactive = entry.statuses.some(({ state }) => state === 'inactive');
  return { outcome: isInactive ? 'failure' : 'in-progress' };
}

/** Statuses come newest first. */
function oldest(statuses: readonly Status[], states: readonly string[]): Status | undefined {
  return statuses.filter(({ state }) => states.includes(state)).at(-1);
}

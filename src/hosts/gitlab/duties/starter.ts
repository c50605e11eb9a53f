/** Who started the run: the users of the job and of its pipeline, and of those that started it (T18). */
import { z } from 'zod';
import type { Starter, Tristate } from '../../../evidence/changes-fact.js';
import type { FactReading } from '../../../evidence/facts.js';
import type { ReadContext } from '../../host.js';
import { pathOf } from '../api.js';
import { commitSchema, forgeSource, idSchema, toPart, type Part } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { userSchema as namedSchema, type Job } from '../job.js';
import { wanted } from '../permissions.js';
import { closed } from '../protection.js';
import { readRun, type Run } from './run.js';
import { readAccounts } from './users.js';

/** Sources of pipelines that a person starts: https://docs.gitlab.com/ci/jobs/job_rules/ */
const byPeople = ['push', 'web', 'api', 'chat', 'merge_request_event'];
const byPipelines = ['pipeline', 'parent_pipeline'];

type Named = z.infer<typeof namedSchema>;

/**
 * A trigger token says whose it is, and not who uses it. Of pipelines that start others all are told, as
 * far as the token may see them. With an access token alone: it tells people from machines.
 */
export async function readStarter(
  sources: FactSources,
  { now }: ReadContext,
): Promise<FactReading<'starter'>> {
  const { api } = sources;
  if (api.credential === 'job') return closed(wanted.starter);
  const [job, pipeline, run] = await Promise.all([
    sources.job(),
    sources.pipeline(),
    readRun(sources),
  ]);
  if (job.status !== 'known') return job;
  if (pipeline.status !== 'known') return pipeline;
  if (run.status !== 'known') return run;
  const told = [job.value.user, pipeline.value.user, ...run.value.earlier, ...run.value.above];
  const users = told.filter((user) => user !== null && user !== undefined);
  const [accounts, trigger, isProtected] = await Promise.all([
    readAccounts(api, distinct(users)),
    triggerOf(sources, job.value, { pipelineUser: pipeline.value.user, run: run.value }),
    protectedBranch(sources),
  ]);
  if (accounts.status !== 'known') return accounts;
  if (trigger.status !== 'known') return trigger;
  const source = sourceOf(sources, job.value);
  const complete =
    users.length === told.length &&
    (byPeople.includes(source) ||
      source === 'schedule' ||
      (byPipelines.includes(source) && run.value.whole));
  return {
    status: 'known',
    value: {
      ...{ trigger: trigger.value, protectedBranch: isProtected },
      ...{ accounts: [...accounts.value], complete },
    },
    source: forgeSource(now),
  };
}

function distinct(users: readonly Named[]): readonly Named[] {
  return [...new Map(users.map((user) => [user.id, user])).values()];
}

/** As GitLab says it; a variable of the pipeline may say something else. */
function sourceOf({ environment }: FactSources, { pipeline }: Job): string {
  return pipeline.source ?? environment.pipeline.source;
}

async function triggerOf(
  sources: FactSources,
  job: Job,
  of: { readonly pipelineUser: Named | null | undefined; readonly run: Run },
): Promise<Part<Starter['trigger']>> {
  const source = sourceOf(sources, job);
  if (source === 'schedule') return { status: 'known', value: 'schedule' };
  if (source !== 'push') {
    const isKnown = byPeople.includes(source) || byPipelines.includes(source);
    return { status: 'known', value: isKnown || source === 'trigger' ? 'person' : 'unknown' };
  }
  const { pipelineUser, run } = of;
  // Whoever plays a manual job, or runs one again, started it, although it is the merger.
  const isFirst = !run.manual && run.earlier.length === 0 && job.user?.id === pipelineUser?.id;
  if (!isFirst || pipelineUser === null || pipelineUser === undefined) {
    return { status: 'known', value: 'person' };
  }
  const merged = await isMergedBy(sources, job, pipelineUser);
  if (merged.status !== 'known') return merged;
  return { status: 'known', value: merged.value ? 'merge' : 'person' };
}

const requestSchema = z.object({
  state: z.string(),
  target_branch: z.string(),
  merge_user: namedSchema.nullish(),
  sha: commitSchema.nullish(),
  merge_commit_sha: commitSchema.nullish(),
  squash_commit_sha: commitSchema.nullish(),
  iid: idSchema,
});

/** The commit of the pipeline is what a merge request ended in, and its user merged that. */
async function isMergedBy(
  { api, environment }: FactSources,
  { pipeline }: Job,
  { id }: Named,
): Promise<Part<boolean>> {
  const { sha, ref } = pipeline;
  const own = ['projects', environment.project.id, 'repository', 'commits', sha] as const;
  const of = { item: requestSchema, most: 100, id: (each: { iid: string }) => each.iid };
  const reply = await api.list(pathOf(...own, 'merge_requests'), {}, of);
  const part = toPart(reply, wanted.mergeRequests, api);
  if (part.status !== 'known') return part;
  const found = part.value.some(
    (each) =>
      each.state === 'merged' &&
      each.target_branch === ref &&
      each.merge_user?.id === id &&
      [each.sha, each.merge_commit_sha, each.squash_commit_sha].includes(sha),
  );
  return { status: 'known', value: found };
}

const branchSchema = z.object({ name: z.string(), protected: z.boolean() });

async function protectedBranch({ api, environment, branch }: FactSources): Promise<Tristate> {
  const { ref, tag, project } = environment;
  if (tag || ref.startsWith('refs/')) return 'no';
  const own = await branch();
  if (own.ok && own.value.name === ref) return own.value.protected ? 'yes' : 'no';
  const path = pathOf('projects', project.id, 'repository', 'branches', ref);
  const reply = await api.get(path, {}, branchSchema);
  if (!reply.ok || reply.value.name !== ref) return 'unknown';
  return reply.value.protected ? 'yes' : 'no';
}

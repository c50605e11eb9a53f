/** Results that systems outside of GitLab CI/CD set on the candidate: external commit statuses. */
import { z } from 'zod';
import type { Unknown } from '../../evidence/reading.js';
import { parseInstant, type Instant } from '../../time/instant.js';
import { cut } from '../faults.js';
import { pathOf, type Query } from './api.js';
import type { Found } from './check-results.js';
import { commitSchema, failed, idSchema, timeSchema, toPart, type Part } from './fact-answers.js';
import type { FactSources } from './fact-sources.js';
import { wanted } from './permissions.js';

/** https://docs.gitlab.com/api/commits/#list-commit-statuses */
const statusSchema = z.object({
  id: idSchema,
  sha: commitSchema,
  name: z.string(),
  status: z.string(),
  target_url: z.string().nullish(),
  finished_at: timeSchema,
  /** Not told by servers before 16.3. */
  pipeline_id: idSchema.nullish(),
  author: z.object({ username: z.string(), web_url: z.string().nullish() }).nullish(),
});
export type ExternalStatus = z.infer<typeof statusSchema>;

const mostStatuses = 1000;

/** How the status that the gate itself posts begins. */
const own = 'promotion-gate / ';

/** A status by its name, and by the user that sets it where the policy says who that is. */
export interface AskedStatus {
  readonly name: string;
  readonly author: string | undefined;
}

/**
 * All of that name, those too that a later one took the place of: GitLab calls the newest of a pipeline
 * the latest, whoever set it, so that the list of the latest would hide whose failure it stands in for
 * (T44). Needs an access token. Never throws.
 */
export async function readStatuses(
  { api, environment }: FactSources,
  asked: AskedStatus & { readonly sha: string },
): Promise<Part<readonly ExternalStatus[]>> {
  const { sha, name } = asked;
  const reply = await api.list(
    pathOf('projects', environment.project.id, 'repository', 'commits', sha, 'statuses'),
    { name, all: true },
    { item: statusSchema, most: mostStatuses, id: ({ id }) => id },
  );
  return toPart(reply, wanted.statuses, api);
}

/**
 * The list of statuses holds the jobs of CI/CD, too, and a pipeline's file may name a job as it likes. Those of the
 * pipeline that the status is in, and its trigger jobs, are listed elsewhere; an external status is in neither list
 * (https://docs.gitlab.com/api/jobs/#list-pipeline-jobs, #list-pipeline-trigger-jobs). That a single job is not found
 * would say less: trigger jobs never are, and one lost answer would allow (F05). Undefined if it is none. Never throws.
 */
export async function whyNoStatus(
  sources: JobSources,
  status: { readonly id: string; readonly name: string; readonly pipeline: string | undefined },
): Promise<Unknown | undefined> {
  const { id, name, pipeline } = status;
  if (pipeline === undefined) return untold;
  const [jobs, triggers] = await Promise.all([
    readIds(sources, [pipeline, 'jobs'], { include_retried: true }),
    readIds(sources, [pipeline, 'bridges'], {}),
  ]);
  if (jobs.status !== 'known') return jobs;
  if (triggers.status !== 'known') return triggers;
  if (jobs.value.includes(id)) {
    return failed(cut(`"${name}" is a job and no external status: write \`job: ${name}\``));
  }
  const isTrigger = triggers.value.includes(id);
  return isTrigger ? failed(cut(`"${name}" is a trigger job and no external status`)) : undefined;
}

type JobSources = Pick<FactSources, 'api' | 'environment'>;

/** https://gitlab.com/gitlab-org/gitlab/-/merge_requests/127559 */
const untold: Unknown = {
  status: 'unsupported',
  reason: 'GitLab does not tell the pipeline of a status, so that it may be a job',
  needs: 'GitLab 16.3 or later',
};

const mostJobs = 2000;

async function readIds(
  { api, environment }: JobSources,
  list: readonly [pipeline: string, kind: 'jobs' | 'bridges'],
  query: Query,
): Promise<Part<readonly string[]>> {
  const path = pathOf('projects', environment.project.id, 'pipelines', ...list);
  const item = z.object({ id: idSchema });
  const part = toPart(
    await api.list(path, query, { item, most: mostJobs, id: ({ id }) => id }),
    wanted.jobs,
    api,
  );
  return part.status === 'known'
    ? { status: 'known', value: part.value.map(({ id }) => id) }
    : part;
}

/**
 * Anybody who may push can set a status of any name, so that two who set one name cannot be told apart
 * unless the policy names the author (T44). Of one who set it several times the newest counts: in another
 * pipeline it may be one of a smaller number that ended later, and then no success hides it. The gate's own
 * status never counts.
 */
export function pickStatus(statuses: readonly ExternalStatus[], asked: AskedStatus): Found {
  const { name, author } = asked;
  if (name.startsWith(own)) return refuse(`"${name}" is the status of the gate: name another one`);
  const named = statuses.filter(
    (status) =>
      status.name === name && (author === undefined || status.author?.username === author),
  );
  const people = [...new Set(named.map(authorOf))];
  if (people.length > 1) {
    return refuse(
      `"${name}" was set by ${people.length} (${people.join(', ')}): name one of them as \`author\``,
    );
  }
  const newest = newestOf(named);
  if (newest === undefined) {
    const by = author === undefined ? '' : ` by ${author}`;
    return { status: 'missing', reason: cut(`no external status "${name}"${by}`) };
  }
  return {
    status: 'found',
    id: newest.id,
    pipeline: newest.pipeline_id ?? undefined,
    sha: newest.sha,
    conclusion: newest.status,
    completedAt: newest.finished_at,
    url: newest.target_url ?? undefined,
    setBy: newest.author?.web_url ?? authorOf(newest),
  };
}

/** The one that was set last; or one that ended after it and did not succeed. */
function newestOf(named: readonly ExternalStatus[]): ExternalStatus | undefined {
  const [first] = named.toSorted((a, b) => (BigInt(b.id) > BigInt(a.id) ? 1 : -1));
  const end = endOf(first);
  if (end === undefined) return first;
  const [last] = named
    .filter((each) => (endOf(each) ?? 0) > end)
    .toSorted((a, b) => (endOf(b) ?? 0) - (endOf(a) ?? 0));
  return last === undefined || last.status === 'success' ? first : last;
}

/** Undefined for one that has not ended. */
function endOf(status: ExternalStatus | undefined): Instant | undefined {
  return parseInstant(status?.finished_at ?? '');
}

function authorOf({ author }: ExternalStatus): string {
  return author?.username ?? 'somebody unknown';
}

function refuse(reason: string): Found {
  return { status: 'refused', why: failed(cut(reason)) };
}

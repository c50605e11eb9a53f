/** Jobs of the default branch: of the newest commit of its own whose pipeline has what is looked for (T40). */
import { z } from 'zod';
import type { HttpReply } from '../../sources/http/http.js';
import { cut } from '../faults.js';
import { pathOf } from './api.js';
import type { DefaultBranch } from './default-branch.js';
import { commitSchema, failed, idSchema, toPart, type Part } from './fact-answers.js';
import type { FactSources } from './fact-sources.js';
import { toUnknown, wanted } from './permissions.js';
import { readJobsOf, type PipelineJobs } from './pipeline-jobs.js';
import { firstOfKind, type ListedPipeline } from './pipeline.js';

export interface BranchSources extends Pick<FactSources, 'api' | 'environment'> {
  readonly branch: () => Promise<HttpReply<DefaultBranch>>;
}

export interface BranchJobs extends NonNullable<PipelineJobs> {
  readonly sha: string;
}

/** So many commits of the branch and so many pipelines are looked at: one page of each. */
const most = 100;
/** The jobs of so many of them are read. */
const mostLooks = 5;

const pipelineSchema = z.object({ id: idSchema, sha: commitSchema, ref: z.string() });
const read = { ...wanted.statuses, what: 'pipelines of the default branch' };

/**
 * The first that is picked, from the newest commit on; undefined if there is no pipeline to look at. A tag may have
 * the name of the branch, and its pipelines are listed with those of the branch: so the commits are those of the
 * branch's history, and of each the latest pipeline is taken that is none of a tag.
 * https://docs.gitlab.com/api/pipelines/#list-project-pipelines: child pipelines are not among them.
 */
export async function firstOnBranch<T>(
  sources: BranchSources,
  /** A commit is never its own baseline. */
  except: string,
  pick: (found: BranchJobs) => Part<T>,
): Promise<Part<T | undefined>> {
  const listed = await listPipelines(sources);
  if (listed.status !== 'known') return listed;
  const { commits, isAll } = listed.value;
  const { api, environment } = sources;
  let last: Part<T> | undefined;
  let looks = 0;
  for (const { sha, pipelines } of commits.filter((each) => each.sha !== except)) {
    const own = await firstOfKind(api, environment.project, { pipelines, of: 'branch' });
    if (own.status !== 'known') return own;
    if (own.value === undefined) continue;
    const jobs = await readJobsOf(sources, own.value);
    if (jobs.status !== 'known') return jobs;
    last = pick({ ...jobs.value, sha });
    looks += 1;
    if (last.status === 'known' || looks === mostLooks) return last;
  }
  if (last !== undefined) return last;
  if (isAll) return { status: 'known', value: undefined };
  return failed(`no pipeline of the default branch is of one of its last ${String(most)} commits`);
}

interface Listed {
  /** Those that have pipelines of the name of the branch, each with the latest of them first; the newest commit first. */
  readonly commits: readonly {
    readonly sha: string;
    readonly pipelines: readonly ListedPipeline[];
  }[];
  readonly isAll: boolean;
}

async function listPipelines({ api, environment, branch }: BranchSources): Promise<Part<Listed>> {
  const told = await branch();
  if (!told.ok) return toUnknown(told.fault, read, api);
  const { name, commit } = told.value;
  const project = pathOf('projects', environment.project.id);
  const [commits, pipelines] = await Promise.all([
    api.get(
      `${project}/repository/commits`,
      { ref_name: commit, per_page: most },
      z.array(z.object({ id: commitSchema })),
    ),
    api.get(
      `${project}/pipelines`,
      { ref: name, order_by: 'id', sort: 'desc', per_page: most },
      z.array(pipelineSchema),
    ),
  ]);
  const history = toPart(commits, read, api);
  if (history.status !== 'known') return history;
  const all = toPart(pipelines, read, api);
  if (all.status !== 'known') return all;
  const foreign = all.value.find(({ ref }) => ref !== name);
  if (foreign !== undefined) {
    return failed(
      `GitLab was asked for pipelines of ${cut(name)} and told one of ${cut(foreign.ref)}`,
    );
  }
  const own = history.value.map(({ id }) => ({
    sha: id,
    pipelines: all.value.filter(({ sha }) => sha === id),
  }));
  const isAll = history.value.length < most && all.value.length < most;
  const found = own.filter(({ pipelines }) => pipelines.length > 0);
  return { status: 'known', value: { commits: found, isAll } };
}

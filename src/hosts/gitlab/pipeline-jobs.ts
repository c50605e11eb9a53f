/** Jobs of a pipeline of the candidate: of this one, or of the latest one of another commit. */
import { z } from 'zod';
import { parseInstant } from '../../time/instant.js';
import { cut } from '../faults.js';
import type { ReadContext } from '../host.js';
import { pausesOf, watch, type Settling, type Watch } from '../settle.js';
import { pathOf, type Api } from './api.js';
import type { GitlabEnvironment } from './environment.js';
import { commitSchema, failed, idSchema, timeSchema, toPart, type Part } from './fact-answers.js';
import { wanted } from './permissions.js';
import { firstOfKind } from './pipeline.js';

/** https://docs.gitlab.com/api/jobs/#list-pipeline-jobs: neither retried ones nor bridges. */
const jobSchema = z.object({
  id: idSchema,
  name: z.string(),
  status: z.string(),
  /** An instant; undefined for a job that has not begun. */
  started_at: z
    .string()
    .nullish()
    .transform((text) => parseInstant(text ?? '')),
  finished_at: timeSchema,
  web_url: z.string().nullish(),
  commit: z.object({ id: commitSchema }).nullish(),
  pipeline: z.object({ id: idSchema }).nullish(),
  /** The archive of `artifacts:paths`; not there if there is none, or none any more. */
  artifacts_file: z.looseObject({}).nullish(),
  artifacts: z.array(z.object({ file_type: z.string() })).nullish(),
  artifacts_expire_at: timeSchema,
});
export type Job = z.infer<typeof jobSchema>;

/** The jobs of one pipeline; undefined if the commit has none. */
export type PipelineJobs = { readonly pipeline: string; readonly jobs: readonly Job[] } | undefined;

/** Looks at the jobs of the candidate, for all who ask in turn. */
export type WatchJobs = (context: Pick<ReadContext, 'request'>) => Watch<Part<PipelineJobs>>;

interface JobSources extends Settling {
  readonly api: Api;
  readonly environment: GitlabEnvironment;
}

const mostJobs = 2000;

/** One list for checks and reports (T46). Nothing is asked before it is needed. */
export function watchJobs(sources: JobSources): WatchJobs {
  const byCommit = new Map<string, Watch<Part<PipelineJobs>>>();
  return (context) => {
    const { sha } = context.request.candidate;
    const pacing = { pauses: pausesOf(sources, context), wait: sources.wait };
    const watched = byCommit.get(sha) ?? watch({ ...pacing, look: () => readJobs(sources, sha) });
    byCommit.set(sha, watched);
    return watched;
  };
}

/** Never throws. The latest pipeline of another commit can only be asked for with an access token. */
async function readJobs(sources: JobSources, sha: string): Promise<Part<PipelineJobs>> {
  const { environment } = sources;
  const pipeline =
    sha === environment.sha
      ? ({ status: 'known', value: environment.pipeline.id } as const)
      : await latestPipeline(sources, sha);
  if (pipeline.status !== 'known') return pipeline;
  const { value: id } = pipeline;
  return id === undefined ? { status: 'known', value: undefined } : readJobsOf(sources, id);
}

/** Those of one pipeline. Never throws. */
export async function readJobsOf(
  { api, environment }: Pick<JobSources, 'api' | 'environment'>,
  pipeline: string,
): Promise<Part<NonNullable<PipelineJobs>>> {
  const reply = await api.list(
    pathOf('projects', environment.project.id, 'pipelines', pipeline, 'jobs'),
    { include_retried: false },
    { item: jobSchema, most: mostJobs, id: (job) => job.id },
  );
  const part = toPart(reply, wanted.jobs, api);
  if (part.status !== 'known') return part;
  return { status: 'known', value: { pipeline, jobs: part.value } };
}

/** One page of pipelines of a commit, the newest first. */
const mostPipelines = 20;
const listedSchema = z.object({ id: idSchema, sha: commitSchema, ref: z.string() });

/**
 * Of the branch or tag of this run alone: whoever may push a branch may let the commit pass there, with other
 * variables (T44), and so may whoever pushes a tag of its name (T03).
 * https://docs.gitlab.com/api/pipelines/#list-project-pipelines: child pipelines are not among them.
 */
async function latestPipeline(
  { api, environment }: JobSources,
  sha: string,
): Promise<Part<string | undefined>> {
  const { project, tag } = environment;
  const ref = ownRef(environment);
  const reply = await api.get(
    pathOf('projects', project.id, 'pipelines'),
    { sha, ref, order_by: 'id', sort: 'desc', per_page: mostPipelines },
    z.array(listedSchema),
  );
  const of = { ...wanted.statuses, what: 'pipelines of the candidate' };
  const part = toPart(reply, of, api);
  if (part.status !== 'known') return part;
  const pipelines = part.value;
  const other = pipelines.find((each) => each.sha !== sha || each.ref !== (ref ?? each.ref));
  if (other !== undefined) {
    const told = `${other.sha} on ${cut(other.ref)}`;
    return failed(`GitLab was asked for pipelines of ${sha} and told one of ${told}`);
  }
  return firstOfKind(api, project, { pipelines, of: tag ? 'tag' : 'branch' });
}

/** Undefined in a merge request, whose commits have pipelines of its branch and of its merge. */
function ownRef({ ref }: GitlabEnvironment): string | undefined {
  return ref.startsWith('refs/merge-requests/') ? undefined : ref;
}

/** `2` of `test 2/3`, if it is one of a number of jobs: https://docs.gitlab.com/ci/yaml/#parallel */
export function shardOf(
  job: string,
  name: string,
): { readonly nth?: number; readonly of?: number } | undefined {
  if (!job.startsWith(name)) return undefined;
  const parts = /^(?: (\d+)\/(\d+)|:? \[.*\])$/s.exec(job.slice(name.length));
  if (parts === null) return undefined;
  const [, nth, of] = parts;
  return nth === undefined || of === undefined ? {} : { nth: Number(nth), of: Number(of) };
}

/** Nobody has to act for these to go on. */
export const underway = [
  ...['preparing', 'scheduled', 'canceling'],
  ...['waiting_for_resource', 'waiting_for_callback'],
];

/** True if it goes on by itself. One that waits for somebody to start it does not. */
export function goesOn({ status }: Pick<Job, 'status'>): boolean {
  return ['created', 'pending', 'running', ...underway].includes(status);
}

export const notLookedAt = 'trigger jobs and jobs of child pipelines are not looked at';

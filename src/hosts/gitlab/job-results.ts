/** Results of jobs on the candidate: of this pipeline, or of the latest one of another commit. */
import { z } from 'zod';
import { cut } from '../faults.js';
import { pathOf } from './api.js';
import type { Found } from './check-results.js';
import { commitSchema, failed, idSchema, timeSchema, toPart, type Part } from './fact-answers.js';
import type { FactSources } from './fact-sources.js';
import { wanted } from './permissions.js';

/** https://docs.gitlab.com/api/jobs/#list-all-jobs-for-a-pipeline: neither retried ones nor bridges. */
const jobSchema = z.object({
  id: idSchema,
  name: z.string(),
  status: z.string(),
  finished_at: timeSchema,
  web_url: z.string().nullish(),
  commit: z.object({ id: commitSchema }).nullish(),
});
type Job = z.infer<typeof jobSchema>;

/** The jobs of one pipeline; undefined if the commit has none. */
export type PipelineJobs = { readonly pipeline: string; readonly jobs: readonly Job[] } | undefined;

const mostJobs = 2000;

/** Never throws. The latest pipeline of another commit can only be asked for with an access token. */
export async function readJobs(sources: FactSources, sha: string): Promise<Part<PipelineJobs>> {
  const { api, environment } = sources;
  const pipeline =
    sha === environment.sha
      ? ({ status: 'known', value: environment.pipeline.id } as const)
      : await latestPipeline(sources, sha);
  if (pipeline.status !== 'known') return pipeline;
  const { value: id } = pipeline;
  if (id === undefined) return { status: 'known', value: undefined };
  const reply = await api.list(
    pathOf('projects', environment.project.id, 'pipelines', id, 'jobs'),
    { include_retried: false },
    { item: jobSchema, most: mostJobs, id: (job) => job.id },
  );
  const part = toPart(reply, wanted.jobs, api);
  if (part.status !== 'known') return part;
  return { status: 'known', value: { pipeline: id, jobs: part.value } };
}

/** https://docs.gitlab.com/api/pipelines/#list-project-pipelines: child pipelines are not among them. */
async function latestPipeline(
  { api, environment }: FactSources,
  sha: string,
): Promise<Part<string | undefined>> {
  const reply = await api.get(
    pathOf('projects', environment.project.id, 'pipelines'),
    { sha, order_by: 'id', sort: 'desc', per_page: 1 },
    z.array(z.object({ id: idSchema, sha: commitSchema })),
  );
  const of = { ...wanted.statuses, what: 'pipelines of the candidate' };
  const part = toPart(reply, of, api);
  if (part.status !== 'known') return part;
  const [latest] = part.value;
  if (latest !== undefined && latest.sha !== sha) {
    return failed(`GitLab was asked for pipelines of ${sha} and told one of ${latest.sha}`);
  }
  return { status: 'known', value: latest?.id };
}

/** The job of exactly that name. The gate's own job says nothing of the candidate. */
export function pickJob(
  { pipeline, jobs }: NonNullable<PipelineJobs>,
  wantedJob: { readonly name: string; readonly own: string },
): Found {
  const { name, own } = wantedJob;
  const named = jobs.filter((job) => job.name === name);
  if (named.some(({ id }) => id === own)) {
    return refuse(`"${name}" is the job of the gate itself: name another one`);
  }
  if (named.length > 1) {
    return refuse(
      `pipeline ${pipeline} has ${named.length} jobs "${name}": give each its own name`,
    );
  }
  const [job] = named;
  if (job === undefined) return missing({ name, pipeline, jobs });
  if (!job.commit) return refuse(`GitLab does not tell of which commit the job "${name}" is`);
  return {
    status: 'found',
    sha: job.commit.id,
    conclusion: toConclusion(job.status),
    completedAt: job.finished_at,
    url: job.web_url ?? undefined,
    setBy: undefined,
  };
}

/** Jobs of `parallel` and of `matrix` have names of their own, of which none stands for all. */
function missing(part: { name: string; pipeline: string; jobs: readonly Job[] }): Found {
  const { name, pipeline, jobs } = part;
  const parallel = jobs.filter((job) => isOneOf(job.name, name));
  if (parallel.length > 0) {
    const names = parallel.map((job) => `"${job.name}"`).join(', ');
    return refuse(
      `"${name}" is ${parallel.length} parallel jobs: require each by its name: ${names}`,
    );
  }
  const others = 'trigger jobs and jobs of child pipelines are not looked at';
  return { status: 'missing', reason: cut(`no job "${name}" in pipeline ${pipeline}; ${others}`) };
}

/** `test 1/3` and `test: [linux, 20]`: https://docs.gitlab.com/ci/yaml/#parallel */
function isOneOf(job: string, name: string): boolean {
  return job.startsWith(name) && /^(?: \d+\/\d+|:? \[.*\])$/s.test(job.slice(name.length));
}

/** Nobody has to act for these to go on: all of them are called one thing. */
const underway = [
  ...['preparing', 'scheduled', 'canceling'],
  ...['waiting_for_resource', 'waiting_for_callback'],
];

function toConclusion(status: string): string {
  return underway.includes(status) ? 'waiting' : status;
}

function refuse(reason: string): Found {
  return { status: 'refused', why: failed(cut(reason)) };
}

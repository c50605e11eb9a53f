/** The run around the job: earlier tries of it, whether a person has to play it, and the pipelines above. */
import { z } from 'zod';
import { pathOf } from '../api.js';
import { failed, idSchema, toPart, type Part } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { userSchema as namedSchema } from '../job.js';
import { toUnknown, wanted } from '../permissions.js';
import { userFields, userSchema } from './users.js';

type Named = z.infer<typeof namedSchema>;

export interface Run {
  /** Whoever started this job before; null for somebody who is gone. */
  readonly earlier: readonly (Named | null)[];
  /** True if the job waits for somebody to play it. */
  readonly manual: boolean;
  /** Users of the pipelines that started this one. */
  readonly above: readonly (Named | null)[];
  /** False if there may be more of these. */
  readonly whole: boolean;
}

/** https://docs.gitlab.com/api/jobs/#list-pipeline-jobs */
const jobSchema = z.object({ id: idSchema, name: z.string(), user: namedSchema.nullish() });

const mostJobs = 2000;

interface Upper {
  readonly user?: z.infer<typeof userSchema> | null | undefined;
  readonly upstream?: Upper | null | undefined;
}
const upperSchema: z.ZodType<Upper> = z.object({
  user: userSchema.nullish(),
  get upstream() {
    return upperSchema.nullish();
  },
});

const answerSchema = z.object({
  project: z.object({
    id: z.string(),
    job: z.object({ manualJob: z.boolean().nullish() }).nullable(),
    pipeline: z.object({ upstream: upperSchema.nullish() }).nullable(),
  }),
});

/** https://docs.gitlab.com/api/graphql/reference/#pipeline: as many above each other as are asked for. */
const text = `query Run($project: ID!, $job: JobID!, $pipeline: CiPipelineID!) {
  project(fullPath: $project) {
    id
    job(id: $job) { manualJob }
    pipeline(id: $pipeline) {
      upstream { user { ...who } upstream { user { ...who } upstream { user { ...who } upstream {
        user { ...who }
      } } } }
    }
  }
}
${userFields}`;
const mostAbove = 4;

export async function readRun(sources: FactSources): Promise<Part<Run>> {
  const { api, environment } = sources;
  const { project, pipeline, job } = environment;
  const path = pathOf('projects', project.id, 'pipelines', pipeline.id, 'jobs');
  const of = { item: jobSchema, most: mostJobs, id: ({ id }: { id: string }) => id };
  const variables = {
    project: project.path,
    job: `gid://gitlab/Ci::Build/${job.id}`,
    pipeline: `gid://gitlab/Ci::Pipeline/${pipeline.id}`,
  };
  const [listed, reply] = await Promise.all([
    api.list(path, { include_retried: true }, of),
    api.graphql({ name: 'Run', text, variables }, answerSchema),
  ]);
  const jobs = toPart(listed, wanted.jobs, api);
  if (jobs.status !== 'known') return jobs;
  if (!reply.ok) return toUnknown(reply.fault, wanted.starter, api);
  const told = reply.value.project;
  if (told.id !== `gid://gitlab/Project/${project.id}`) {
    return failed(`${project.path} is not project ${project.id}`);
  }
  const own = jobs.value.find(({ id }) => id === job.id);
  if (own === undefined || told.job === null || told.pipeline === null) {
    return failed('GitLab does not tell the job that runs');
  }
  const above: (Named | null)[] = [];
  for (
    let upper = told.pipeline.upstream;
    upper !== null && upper !== undefined;
    upper = upper.upstream
  ) {
    above.push(upper.user ?? null);
  }
  return {
    status: 'known',
    value: {
      earlier: jobs.value
        .filter(({ name, id }) => name === own.name && BigInt(id) < BigInt(own.id))
        .map(({ user }) => user ?? null),
      manual: told.job.manualJob !== false,
      above,
      whole: above.length > 0 && above.length < mostAbove,
    },
  };
}

/** The job as GitLab itself tells it to the holder of its token, and whether the variables agree. */
import { z } from 'zod';
import { cut } from '../faults.js';
import type { Api } from './api.js';
import type { GitlabEnvironment } from './environment.js';
import { formatInstant, parseInstant } from '../../time/instant.js';
import { commitSchema, idSchema, timeSchema, toPart, type Part } from './fact-answers.js';
import { wanted } from './permissions.js';

export const userSchema = z.object({ id: idSchema, username: z.string().min(1) });

const jobSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** Branch or tag, or `refs/merge-requests/7/head`. */
  ref: z.string(),
  tag: z.boolean(),
  /** `https://gitlab.com/acme/shop/-/jobs/1001`. */
  web_url: z.string().nullish(),
  /** Null once the account is gone. */
  user: userSchema.nullish(),
  pipeline: z.object({
    id: idSchema,
    project_id: idSchema,
    sha: commitSchema,
    ref: z.string(),
    /** Not told by servers before 14.2. */
    source: z.string().nullish(),
    created_at: timeSchema,
  }),
});
export type Job = z.infer<typeof jobSchema>;
export type JobReading = Part<Job>;

/**
 * The job whose token asks; only the job token itself is answered
 * (https://docs.gitlab.com/api/jobs/#get-job-tokens-job). One request, never throws.
 */
export async function readJob(api: Api): Promise<JobReading> {
  return toPart(await api.get('/job', {}, jobSchema), wanted.job, api);
}

/** A variable that says something else than GitLab. */
export interface Difference {
  /** `CI_COMMIT_SHA`. */
  readonly variable: string;
  readonly is: string;
  readonly told: string;
}

/** `CI_JOB_ID is "7", but GitLab says "1001"`. */
export function tellDifference({ variable, is, told }: Difference, who: string): string {
  return `${variable} is "${cut(is)}", but ${who} says "${cut(told)}"`;
}

/** The variables that a job's answer is held against. */
export type JobVariables = Pick<
  GitlabEnvironment,
  'serverUrl' | 'sha' | 'ref' | 'tag' | 'project' | 'pipeline' | 'job' | 'user' | 'mergeRequest'
>;

/**
 * The first variable that does not agree with the answer: somebody set it who is not the runner
 * (https://docs.gitlab.com/ci/variables/#cicd-variable-precedence). Which merge request the pipeline is
 * one of is told by its ref, `refs/merge-requests/7/merge`; that of a branch is its name alone.
 */
export function findDifference(environment: JobVariables, job: Job): Difference | undefined {
  const { pipeline } = job;
  const iid = mergeRequestOf(pipeline.ref);
  const { source } = environment.pipeline;
  const isPreview = source === 'merge_request_event' || source === 'parent_pipeline';
  const rows: readonly (readonly [string, string, string | undefined])[] = [
    ['CI_JOB_ID', environment.job.id, job.id],
    ['CI_PIPELINE_ID', environment.pipeline.id, pipeline.id],
    ['CI_PROJECT_ID', environment.project.id, pipeline.project_id],
    ['CI_PROJECT_PATH', environment.project.path, projectPathOf(environment, job)],
    ['CI_COMMIT_SHA', environment.sha, pipeline.sha],
    ['CI_PIPELINE_SOURCE', source, pipeline.source ?? undefined],
    ...createdRow(environment.pipeline.created, pipeline.created_at),
    // In other pipelines the variable means nothing, so that nobody is deceived by it.
    ...(isPreview || iid !== undefined
      ? ([['CI_MERGE_REQUEST_IID', environment.mergeRequest?.iid ?? '', iid ?? '']] as const)
      : []),
    // Whose pipeline has the ref of a merge request is the project that it is one of.
    ...(iid === undefined
      ? []
      : ([
          [
            'CI_MERGE_REQUEST_PROJECT_ID',
            environment.mergeRequest?.projectId ?? pipeline.project_id,
            pipeline.project_id,
          ],
        ] as const)),
    // For a merge request the variable is the name of the source branch, and the answer has none.
    ...(iid === undefined
      ? ([
          ['CI_COMMIT_REF_NAME', environment.ref, pipeline.ref],
          ['CI_COMMIT_TAG', String(environment.tag), String(job.tag)],
        ] as const)
      : []),
    ['GITLAB_USER_ID', environment.user.id ?? '', environment.user.id && job.user?.id],
    ['GITLAB_USER_LOGIN', environment.user.login, job.user?.username],
  ];
  const found = rows.find(([, is, told]) => told !== undefined && is !== told);
  return found === undefined
    ? undefined
    : { variable: found[0], is: found[1], told: found[2] ?? '' };
}

/** The variable has whole seconds, and the answer their fractions too; who sets none deceives nobody. */
function createdRow(is: string | undefined, told: string | undefined) {
  if (is === undefined || told === undefined) return [];
  return [['CI_PIPELINE_CREATED_AT', toSecond(is), toSecond(told)]] as const;
}

function toSecond(text: string): string {
  const instant = parseInstant(text);
  return instant === undefined ? text : formatInstant(instant - (instant % 1000));
}

/** The number of the merge request that a pipeline's ref belongs to. */
function mergeRequestOf(ref: string): string | undefined {
  return /^refs\/merge-requests\/([1-9]\d*)\/(?:head|merge|train)$/.exec(ref)?.[1];
}

/** `acme/shop`, from the job's own address; a server may lie below a path. */
function projectPathOf({ serverUrl }: JobVariables, { web_url: url }: Job): string | undefined {
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined;
  const below = new URL(serverUrl).pathname.replace(/\/$/, '');
  const path = new URL(url).pathname;
  if (!path.startsWith(`${below}/`)) return undefined;
  return /^\/(.+)\/-\/jobs\/\d+$/.exec(path.slice(below.length))?.[1];
}

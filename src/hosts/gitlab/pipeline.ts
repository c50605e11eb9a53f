/** A pipeline as the interface tells it: of what it is, whose it is, and when it was created. */
import { z } from 'zod';
import { parseInstant, type Instant } from '../../time/instant.js';
import { pathOf, type Api } from './api.js';
import type { ClaimsReading } from './claims.js';
import { commitSchema, failed, idSchema, timeSchema, toPart, type Part } from './fact-answers.js';
import { userSchema, type JobReading } from './job.js';
import { wanted } from './permissions.js';

const pipelineSchema = z.object({
  id: idSchema,
  sha: commitSchema,
  ref: z.string(),
  /** True for one of a tag: a branch may have its name. */
  tag: z.boolean(),
  /** Null once the account is gone. */
  user: userSchema.nullish(),
  created_at: timeSchema,
});
export type PipelineReading = Part<z.infer<typeof pipelineSchema>>;

/**
 * One request, never throws. The job token may not read one of a private project
 * (https://docs.gitlab.com/api/pipelines/#get-a-single-pipeline).
 */
export async function readPipeline(
  api: Api,
  {
    project,
    pipeline,
  }: { readonly project: { readonly id: string }; readonly pipeline: { readonly id: string } },
): Promise<PipelineReading> {
  const path = pathOf('projects', project.id, 'pipelines', pipeline.id);
  const told = toPart(await api.get(path, {}, pipelineSchema), wanted.pipeline, api);
  if (told.status !== 'known' || told.value.id === pipeline.id) return told;
  return failed(`pipelines: GitLab answered another one than ${pipeline.id}`);
}

/** So many pipelines of one name are looked at to find one of its branch, or of its tag. */
const mostAlike = 10;

/**
 * The first that is of a tag, or of a branch. A branch and a tag may have one name, and whoever may make the one need
 * not be able to make the other; lists hold the pipelines of both and do not say of which each is (T03, T44).
 * Undefined if there is none. Never throws.
 */
export async function firstOfKind(
  api: Api,
  project: { readonly id: string },
  asked: { readonly pipelines: readonly ListedPipeline[]; readonly of: 'branch' | 'tag' },
): Promise<Part<string | undefined>> {
  const { pipelines, of } = asked;
  for (const { id, sha, ref } of pipelines.slice(0, mostAlike)) {
    const told = await readPipeline(api, { project, pipeline: { id } });
    if (told.status !== 'known') return told;
    if (told.value.sha !== sha || told.value.ref !== ref) {
      return failed(`pipelines: GitLab tells ${id} otherwise than its list does`);
    }
    if (told.value.tag === (of === 'tag')) return { status: 'known', value: id };
  }
  if (pipelines.length <= mostAlike) return { status: 'known', value: undefined };
  return failed(
    `the last ${mostAlike} pipelines of a commit are none of the ${of}, but more is not read`,
  );
}

/** As a list tells it. */
export interface ListedPipeline {
  readonly id: string;
  readonly sha: string;
  readonly ref: string;
}

/**
 * When this pipeline was created, in whole seconds, as files have them: no report of it is older. The job's
 * own answer says it; where GitLab does not give that, the pipeline does, if an ID token vouches for which
 * one it is. A variable never does (T41, T62). Rejects if nobody tells it: of what age the files of the run
 * may be is then not known.
 */
export async function createdAt(part: {
  readonly job: () => Promise<JobReading>;
  readonly claims: () => Promise<ClaimsReading>;
  readonly pipeline: () => Promise<PipelineReading>;
}): Promise<Instant> {
  const told = await tellCreated(part);
  const instant = told.status === 'known' ? parseInstant(told.value ?? '') : undefined;
  if (instant !== undefined) return wholeSecond(instant);
  const why = told.status === 'known' ? 'GitLab does not tell it' : told.reason;
  const what = 'when this pipeline was created is not known';
  throw new Error(`${what}, and its files could be of an earlier one: ${why}`);
}

async function tellCreated({
  job: readOwn,
  claims,
  pipeline: readIt,
}: Parameters<typeof createdAt>[0]): Promise<Part<string | undefined>> {
  const job = await readOwn();
  if (job.status === 'known') return { ...job, value: job.value.pipeline.created_at };
  if ((await claims()).status !== 'known') return job;
  const pipeline = await readIt();
  if (pipeline.status !== 'known') return pipeline;
  return { ...pipeline, value: pipeline.value.created_at };
}

/** Times of files may be cut to their second. */
function wholeSecond(instant: Instant): Instant {
  return instant - (instant % 1000);
}

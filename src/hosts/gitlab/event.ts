/** What started the pipeline, which commit it is about, and whether that is a promotion or a preview. */
import { RequestError } from '../host.js';
import type { GitlabEnvironment } from './environment.js';

/** The pipeline as the gate sees it, the same for all sources. */
export interface GitlabEvent {
  /** CI_PIPELINE_SOURCE. */
  readonly name: string;
  /** `preview` for what is not merged yet: it is shown what would be decided. */
  readonly mode: 'enforce' | 'preview';
  /** The commit that the pipeline is about, 40 hex digits. */
  readonly sha: string;
  /** In full, `refs/heads/main`, or `refs/merge-requests/7/head` for a merge request. */
  readonly ref: string;
  /** True if the commit need not be one of a protected branch: it is not merged yet. */
  readonly homeless: boolean;
  /** The merge request that the pipeline is about; `iid` is its number in the project. */
  readonly mergeRequest?: { readonly iid: string };
}

/**
 * Sources of pipelines of a branch or a tag, by
 * https://docs.gitlab.com/ci/jobs/job_rules/#ci_pipeline_source-predefined-variable.
 */
const promoting: readonly string[] = [
  ...['push', 'web', 'schedule', 'api', 'trigger', 'pipeline', 'parent_pipeline', 'chat'],
];

/** The variables that an event is made of. */
export type EventVariables = Pick<
  GitlabEnvironment,
  'sha' | 'ref' | 'tag' | 'pipeline' | 'mergeRequest' | 'project'
>;

/**
 * Reads the event out of the variables; `stateRequest` holds it against the interface, since whoever
 * starts a pipeline can set each of them. Throws a RequestError with `request/event` for a pipeline that
 * promotes nothing (T67): of an external service, of a scan, or of a kind that is not known.
 *
 * A child of a merge request's pipeline is about that merge request, too
 * (https://docs.gitlab.com/ci/pipelines/downstream_pipelines/#run-child-pipelines-with-merge-request-pipelines);
 * in all other pipelines the merge request's variables are somebody's own, and mean nothing.
 */
export function readEvent(environment: EventVariables): GitlabEvent {
  const { source } = environment.pipeline;
  const { mergeRequest } = environment;
  if (source === 'merge_request_event') {
    if (mergeRequest !== undefined) return toPreview(environment, mergeRequest);
    throw new RequestError(
      'request/event',
      'CI_MERGE_REQUEST_IID is not set, although the pipeline is one of a merge request',
      'let only the runner set the variables of the job',
    );
  }
  if (!promoting.includes(source)) {
    throw new RequestError(
      'request/event',
      `a pipeline of the source "${source}" names no change that could be promoted`,
      `run the gate in a pipeline of one of ${[...promoting, 'merge_request_event'].join(', ')}`,
    );
  }
  if (source === 'parent_pipeline' && mergeRequest !== undefined) {
    return toPreview(environment, mergeRequest);
  }
  const { sha, ref, tag } = environment;
  const full = `refs/${tag ? 'tags' : 'heads'}/${ref}`;
  return { name: source, mode: 'enforce', sha, ref: full, homeless: false };
}

/**
 * The commit is that of the pipeline, CI_COMMIT_SHA. In a pipeline of the source branch it is the head
 * of the merge request; in one of merged results or of a merge train it is the result of merging it,
 * which GitLab itself made and keeps below `refs/merge-requests/`
 * (https://docs.gitlab.com/ci/pipelines/merged_results_pipelines/). CI_MERGE_REQUEST_SOURCE_BRANCH_SHA
 * would be the head in these too, but it is not the commit that the jobs of this pipeline built and
 * tested, and neither the ID token nor `GET /job` vouch for it. The branch's name is that of the source
 * project, which may be called main in a fork: it is never used as a ref.
 */
function toPreview(
  { sha, pipeline, project }: EventVariables,
  { iid, projectId = project.id }: NonNullable<EventVariables['mergeRequest']>,
): GitlabEvent {
  // In a pipeline that runs in the fork itself the number is one of the project it was forked from: `stateRequest` refuses it.
  const isHere = projectId === project.id;
  return {
    name: pipeline.source,
    mode: 'preview',
    sha,
    ref: `refs/merge-requests/${iid}/head`,
    homeless: true,
    ...(isHere ? { mergeRequest: { iid } } : {}),
  };
}

/** Verifies an ID token of GitLab CI/CD, and holds its claims against the variables of the job. */
import { z } from 'zod';
import {
  standardClaims,
  verifyToken,
  type Expected,
  type KeySet,
  type Verified,
} from '../id-token.js';
import type { GitlabEnvironment } from './environment.js';
import type { Difference } from './job.js';

export { keySetSchema } from '../id-token.js';

const id = z.string().regex(/^[1-9]\d{0,19}$/);

/**
 * The claims that are used (https://docs.gitlab.com/ci/secrets/id_token_authentication/#token-payload).
 * `sub` is not among them: a project chooses what it is made of.
 */
const claimsSchema = z.object({
  ...standardClaims,
  /** The source project in a pipeline of a merge request, a fork's too. */
  project_id: id,
  project_path: z.string().max(1000).optional(),
  /** The project whose pipeline it is; not told by servers before 18.3. */
  job_project_id: id.optional(),
  job_project_path: z.string().max(1000).optional(),
  pipeline_id: id,
  pipeline_source: z.string().max(100),
  job_id: id,
  sha: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
  /** The name of a branch or tag; of a merge request that of the source branch. */
  ref: z.string().max(1000),
  /** `branch` for a merge request. */
  ref_type: z.enum(['branch', 'tag']),
  environment: z.string().max(255).nullish(),
  /** Empty where the job is nobody's. */
  user_id: z.string().regex(/^\d{0,20}$/),
  user_login: z.string().max(255).nullish(),
});
export type Claims = z.infer<typeof claimsSchema>;

/** The claims are parsed only after the signature holds. Never throws. */
export function verifyIdToken(token: string, keys: KeySet, expected: Expected): Verified<Claims> {
  return verifyToken({ claims: claimsSchema, isFrom }, { token, keys, expected });
}

function isFrom(issuer: string, iss: string): boolean {
  return iss === issuer;
}

/** The variables that the claims are held against; those that nobody reads can deceive nobody. */
export type ClaimedVariables = Pick<
  GitlabEnvironment,
  'sha' | 'ref' | 'tag' | 'project' | 'pipeline' | 'job' | 'user' | 'mergeRequest'
>;

/** The first variable that does not agree with the claims: somebody set it who is not the runner. */
export function findForged(variables: ClaimedVariables, claims: Claims): Difference | undefined {
  const { user } = variables;
  const rows: readonly (readonly [string, string | undefined, string])[] = [
    ['CI_PROJECT_ID', variables.project.id, projectOf(variables, claims)],
    ['CI_PROJECT_PATH', ...projectPathOf(variables, claims)],
    ['CI_MERGE_REQUEST_SOURCE_PROJECT_ID', forkOf(variables, claims), claims.project_id],
    ['CI_PIPELINE_ID', variables.pipeline.id, claims.pipeline_id],
    ['CI_PIPELINE_SOURCE', variables.pipeline.source, claims.pipeline_source],
    ['CI_JOB_ID', variables.job.id, claims.job_id],
    ['CI_COMMIT_SHA', variables.sha, claims.sha],
    ['CI_COMMIT_REF_NAME', variables.ref, claims.ref],
    ['CI_COMMIT_TAG', String(variables.tag), String(claims.ref_type === 'tag')],
    ['GITLAB_USER_ID', user.id, claims.user_id],
    ['GITLAB_USER_LOGIN', user.login, claims.user_login ?? user.login],
  ];
  const found = rows.find(([, is, told]) => is !== undefined && is !== told);
  return found === undefined
    ? undefined
    : { variable: found[0], is: found[1] ?? '', told: found[2] };
}

/**
 * Where the job ran. Servers from 18.2.2 tell the fork in `project_id` of a fork's merge request, and only
 * from 18.3 on the project beside it: in between the fork has to be the one that the variables name
 * (https://gitlab.com/gitlab-org/gitlab/-/issues/563038).
 */
function projectOf({ mergeRequest, project }: ClaimedVariables, claims: Claims): string {
  if (claims.job_project_id !== undefined) return claims.job_project_id;
  const isOfRequest = mergeRequest !== undefined && isMergeRequest(claims.pipeline_source);
  const isFork = isOfRequest && claims.project_id === mergeRequest.sourceProjectId;
  return isFork ? project.id : claims.project_id;
}

/** The path of that project; the one beside `project_id` may be a fork's. */
function projectPathOf(
  { project }: ClaimedVariables,
  claims: Claims,
): readonly [string | undefined, string] {
  const ofSame = claims.project_id === project.id ? claims.project_path : undefined;
  const told = claims.job_project_path ?? ofSame;
  return told === undefined ? [undefined, ''] : [project.path, told];
}

/** Where the merge request came from, if the server tells that beside the project: a fork says so (T67). */
function forkOf({ mergeRequest }: ClaimedVariables, claims: Claims): string | undefined {
  const isTold = claims.job_project_id !== undefined && isMergeRequest(claims.pipeline_source);
  return isTold ? mergeRequest?.sourceProjectId : undefined;
}

function isMergeRequest(source: string): boolean {
  return source === 'merge_request_event' || source === 'parent_pipeline';
}

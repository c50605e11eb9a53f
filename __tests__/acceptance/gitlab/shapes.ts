/**
 * The shapes of GitLab's answers, as its documentation shows them. Every answer of the fake is held to
 * them, strictly: it can neither lack a field that GitLab sends, nor have one that it does not.
 */
import { z } from 'zod';
import { archiveFile, artifact } from './artifact-shapes.js';

const id = z.int().positive();
const sha = z.string().regex(/^[0-9a-f]{40}$/);
const instant = z.iso.datetime({ offset: true });
const address = z.url();
const status = z.enum([
  ...(['created', 'waiting_for_resource', 'preparing', 'pending', 'running', 'success'] as const),
  ...(['failed', 'canceled', 'canceling', 'skipped', 'manual', 'scheduled'] as const),
]);

/** A user as it stands in other answers: https://docs.gitlab.com/api/users/. */
export const user = z.strictObject({
  id,
  username: z.string(),
  name: z.string(),
  state: z.enum(['active', 'blocked']),
  locked: z.boolean(),
  avatar_url: z.string().nullable(),
  web_url: address,
});

/** https://docs.gitlab.com/api/users/#get-the-current-user, without what only people have. */
export const currentUser = user.extend({
  created_at: instant,
  bot: z.boolean(),
  email: z.string(),
  public_email: z.string().nullable(),
});

/** https://docs.gitlab.com/api/namespaces/, what others than owners see of it: `plan` is theirs alone. */
export const namespace = z.strictObject({
  id,
  name: z.string(),
  path: z.string(),
  kind: z.enum(['group', 'user']),
  full_path: z.string(),
  parent_id: id.nullable(),
  web_url: address,
});

const access = z.strictObject({ access_level: z.int(), notification_level: z.int() }).nullable();

/** https://docs.gitlab.com/api/projects/#get-a-single-project, the part that a reader of code sees. */
export const project = z.strictObject({
  id,
  name: z.string(),
  name_with_namespace: z.string(),
  path: z.string(),
  path_with_namespace: z.string(),
  description: z.string().nullable(),
  created_at: instant,
  default_branch: z.string(),
  visibility: z.enum(['private', 'internal', 'public']),
  archived: z.boolean(),
  empty_repo: z.boolean(),
  web_url: address,
  http_url_to_repo: address,
  namespace,
  /** With a licence for approval rules only. */
  approvals_before_merge: z.int().optional(),
  allow_pipeline_trigger_approve_deployment: z.boolean().optional(),
  only_allow_merge_if_all_status_checks_passed: z.boolean().optional(),
  merge_method: z.enum(['merge', 'rebase_merge', 'ff']),
  only_allow_merge_if_pipeline_succeeds: z.boolean(),
  ci_config_path: z.string().nullable(),
  last_activity_at: instant,
  permissions: z.strictObject({ project_access: access, group_access: access }).optional(),
});

/** A commit in a list: https://docs.gitlab.com/api/commits/#list-repository-commits. */
export const commit = z.strictObject({
  id: sha,
  short_id: z.string().length(8),
  title: z.string(),
  message: z.string(),
  author_name: z.string(),
  author_email: z.string(),
  authored_date: instant,
  committer_name: z.string(),
  committer_email: z.string(),
  committed_date: instant,
  created_at: instant,
  parent_ids: z.array(sha),
  trailers: z.record(z.string(), z.string()),
  extended_trailers: z.record(z.string(), z.array(z.string())),
  web_url: address,
});

const lastPipeline = z.strictObject({
  id,
  iid: id,
  project_id: id,
  sha,
  ref: z.string(),
  status,
  source: z.string(),
  created_at: instant,
  updated_at: instant,
  web_url: address,
});

/** https://docs.gitlab.com/api/commits/#get-a-single-commit; the same after one was made. */
export const commitDetail = commit.extend({
  stats: z.strictObject({ additions: z.int(), deletions: z.int(), total: z.int() }).optional(),
  status: status.nullable(),
  project_id: id,
  last_pipeline: lastPipeline.nullable(),
});

/** https://docs.gitlab.com/api/commits/#get-references-a-commit-is-pushed-to. */
export const commitRef = z.strictObject({ type: z.enum(['branch', 'tag']), name: z.string() });

/** https://docs.gitlab.com/api/branches/#get-single-repository-branch. */
export const branch = z.strictObject({
  name: z.string(),
  merged: z.boolean(),
  protected: z.boolean(),
  default: z.boolean(),
  developers_can_push: z.boolean(),
  developers_can_merge: z.boolean(),
  can_push: z.boolean(),
  web_url: address,
  commit,
});

/** https://docs.gitlab.com/api/tags/#get-a-single-repository-tag. */
export const tag = z.strictObject({
  name: z.string(),
  message: z.string(),
  /** The tag object of an annotated tag, the commit of another one. */
  target: sha,
  commit,
  release: z.null(),
  protected: z.boolean(),
  created_at: instant.nullable(),
});

const accessLevel = z.strictObject({
  id,
  access_level: z.int().nullable(),
  access_level_description: z.string(),
  user_id: id.nullable(),
  group_id: id.nullable(),
});

/** https://docs.gitlab.com/api/protected_branches/#list-protected-branches. */
export const protectedBranch = z.strictObject({
  id,
  name: z.string(),
  push_access_levels: z.array(accessLevel),
  merge_access_levels: z.array(accessLevel),
  unprotect_access_levels: z.array(accessLevel),
  allow_force_push: z.boolean(),
  code_owner_approval_required: z.boolean(),
});

/** https://docs.gitlab.com/api/protected_tags/#list-protected-tags. */
export const protectedTag = z.strictObject({
  name: z.string(),
  create_access_levels: z.array(accessLevel),
});

/** https://docs.gitlab.com/api/repositories/#compare-branches-tags-or-commits. */
export const comparison = z.strictObject({
  commit: commit.nullable(),
  commits: z.array(commit),
  diffs: z.array(
    z.strictObject({
      old_path: z.string(),
      new_path: z.string(),
      a_mode: z.string(),
      b_mode: z.string(),
      diff: z.string(),
      new_file: z.boolean(),
      renamed_file: z.boolean(),
      deleted_file: z.boolean(),
      generated_file: z.boolean().nullable(),
      collapsed: z.boolean(),
      too_large: z.boolean(),
    }),
  ),
  compare_timeout: z.boolean(),
  compare_same_ref: z.boolean(),
  web_url: address,
});

/** https://docs.gitlab.com/api/repository_files/#get-file-from-repository. */
export const file = z.strictObject({
  file_name: z.string(),
  file_path: z.string(),
  size: z.int(),
  encoding: z.literal('base64'),
  content: z.base64(),
  content_sha256: z.string().regex(/^[0-9a-f]{64}$/),
  ref: z.string(),
  blob_id: sha,
  commit_id: sha,
  last_commit_id: sha,
  execute_filemode: z.boolean(),
});

/** https://docs.gitlab.com/api/repositories/#list-repository-tree. */
export const treeEntry = z.strictObject({
  id: sha,
  name: z.string(),
  type: z.enum(['tree', 'blob', 'commit']),
  path: z.string(),
  mode: z.string().length(6),
});

/** https://docs.gitlab.com/api/commits/#list-the-statuses-of-a-commit. */
export const commitStatus = z.strictObject({
  id,
  sha,
  ref: z.string(),
  status,
  name: z.string(),
  target_url: z.string().nullable(),
  description: z.string().nullable(),
  created_at: instant,
  started_at: instant.nullable(),
  finished_at: instant.nullable(),
  allow_failure: z.boolean(),
  coverage: z.number().nullable(),
  pipeline_id: id,
  author: user,
});

/** https://docs.gitlab.com/api/jobs/#list-pipeline-jobs, and of the job of a token: #get-job-tokens-job. */
export const job = z.strictObject({
  id,
  status,
  stage: z.string(),
  name: z.string(),
  ref: z.string(),
  tag: z.boolean(),
  coverage: z.number().nullable(),
  allow_failure: z.boolean(),
  created_at: instant,
  started_at: instant.nullable(),
  finished_at: instant.nullable(),
  erased_at: instant.nullable(),
  duration: z.number().nullable(),
  queued_duration: z.number().nullable(),
  user: user.extend({
    created_at: instant,
    bio: z.string().nullable(),
    location: z.string().nullable(),
    public_email: z.string().nullable(),
    website_url: z.string().nullable(),
    organization: z.string().nullable(),
  }),
  commit,
  pipeline: lastPipeline,
  failure_reason: z.string().optional(),
  web_url: address,
  project: z.strictObject({ ci_job_token_scope_enabled: z.boolean() }),
  artifacts: z.array(artifact),
  /** Only of a job with an archive that is still there. */
  artifacts_file: archiveFile.optional(),
  runner: z.null(),
  artifacts_expire_at: instant.nullable(),
  archived: z.boolean(),
  tag_list: z.array(z.string()),
});

/** https://docs.gitlab.com/api/pipelines/#get-a-single-pipeline. */
export const pipeline = lastPipeline.extend({
  name: z.string().nullable(),
  before_sha: sha,
  tag: z.boolean(),
  yaml_errors: z.string().nullable(),
  user,
  started_at: instant.nullable(),
  finished_at: instant.nullable(),
  committed_at: instant.nullable(),
  duration: z.int().nullable(),
  queued_duration: z.int().nullable(),
  coverage: z.string().nullable(),
  detailed_status: z.looseObject({ icon: z.string(), text: z.string(), group: z.string() }),
});

/** https://docs.gitlab.com/api/pipelines/#list-project-pipelines. */
export const pipelineInList = lastPipeline.extend({ name: z.string().nullable() });

/** https://docs.gitlab.com/api/environments/#list-environments. */
export const environment = z.strictObject({
  id,
  name: z.string(),
  slug: z.string(),
  description: z.string().nullable(),
  external_url: z.string().nullable(),
  created_at: instant,
  updated_at: instant,
  state: z.enum(['available', 'stopping', 'stopped']),
  tier: z.enum(['production', 'staging', 'testing', 'development', 'other']),
  auto_stop_at: instant.nullable(),
});

/** https://docs.gitlab.com/api/deployments/#approve-or-reject-a-blocked-deployment. */
export const approval = z.strictObject({
  user,
  status: z.enum(['approved', 'rejected']),
  created_at: instant,
  comment: z.string().nullable(),
});

/** https://docs.gitlab.com/api/deployments/#list-project-deployments; approvals are there from Premium on. */
export const deployment = z.strictObject({
  id,
  iid: id,
  ref: z.string(),
  sha,
  created_at: instant,
  updated_at: instant,
  status: z.enum(['created', 'running', 'success', 'failed', 'canceled', 'blocked', 'skipped']),
  user,
  environment: environment.pick({ id: true, name: true, slug: true, external_url: true }).extend({
    created_at: instant,
    updated_at: instant,
  }),
  deployable: job
    .omit({ artifacts_expire_at: true, artifacts_file: true, tag_list: true, archived: true })
    .nullable(),
  pending_approval_count: z.int().optional(),
  approvals: z.array(approval).optional(),
});

/** https://docs.gitlab.com/api/merge_requests/#get-single-mr, without what is deprecated or of teams. */
export const mergeRequest = z.strictObject({
  id,
  iid: id,
  project_id: id,
  title: z.string(),
  description: z.string(),
  state: z.enum(['opened', 'closed', 'locked', 'merged']),
  created_at: instant,
  updated_at: instant,
  merge_user: user.nullable(),
  merged_at: instant.nullable(),
  target_branch: z.string(),
  source_branch: z.string(),
  author: user,
  source_project_id: id.nullable(),
  target_project_id: id,
  labels: z.array(z.string()),
  draft: z.boolean(),
  sha: sha.nullable(),
  merge_commit_sha: sha.nullable(),
  squash_commit_sha: sha.nullable(),
  user_notes_count: z.int(),
  detailed_merge_status: z.string(),
  has_conflicts: z.boolean(),
  web_url: address,
});

/** https://docs.gitlab.com/api/merge_requests/#get-single-mr: what only the single one has. */
export const mergeRequestDetail = mergeRequest.extend({
  diff_refs: z.strictObject({ base_sha: sha, head_sha: sha, start_sha: sha }).nullable(),
  changes_count: z.string(),
  head_pipeline: z.looseObject({ id }).nullable(),
  user: z.strictObject({ can_merge: z.boolean() }),
});

/** https://docs.gitlab.com/api/notes/#list-all-merge-request-notes. */
export const note = z.strictObject({
  id,
  type: z.string().nullable(),
  body: z.string(),
  author: user,
  created_at: instant,
  updated_at: instant,
  system: z.boolean(),
  noteable_id: id,
  noteable_type: z.literal('MergeRequest'),
  project_id: id,
  noteable_iid: id,
  resolvable: z.boolean(),
  confidential: z.boolean(),
  internal: z.boolean(),
});

/** A refusal: https://docs.gitlab.com/api/rest/troubleshooting/#status-codes. */
export const refusal = z.union([
  z.strictObject({ message: z.union([z.string(), z.record(z.string(), z.array(z.string()))]) }),
  z.strictObject({ error: z.string() }),
  z.strictObject({ error: z.string(), error_description: z.string() }),
  z.strictObject({ error: z.string(), error_description: z.string(), scope: z.string() }),
]);

/** The shapes of diff versions, differences and members, held as strictly as the others are. */
import { z } from 'zod';
import { commit, comparison, user } from './shapes.js';

const id = z.int().positive();
const sha = z.string().regex(/^[0-9a-f]{40}$/);
const instant = z.iso.datetime({ offset: true });

/** https://docs.gitlab.com/api/merge_requests/#list-merge-request-diffs. */
export const diff = comparison.shape.diffs.element;

/** https://docs.gitlab.com/api/merge_requests/#get-merge-request-diff-versions. */
export const version = z.strictObject({
  id,
  head_commit_sha: sha,
  base_commit_sha: sha,
  start_commit_sha: sha,
  created_at: instant,
  merge_request_id: id,
  state: z.enum(['collected', 'overflow', 'empty', 'without_files']),
  real_size: z.string(),
  patch_id_sha: sha,
});

/** https://docs.gitlab.com/api/merge_requests/#get-a-single-merge-request-diff-version. */
export const singleVersion = version.extend({
  commits: z.array(
    commit.omit({ web_url: true, extended_trailers: true }).extend({ parent_ids: z.array(sha) }),
  ),
  diffs: z.array(diff),
});

/** https://docs.gitlab.com/api/merge_request_approvals/#get-configuration; the lists are always empty now. */
export const approvalSettings = z.strictObject({
  approvers: z.array(z.never()),
  approver_groups: z.array(z.never()),
  approvals_before_merge: z.int(),
  reset_approvals_on_push: z.boolean(),
  selective_code_owner_removals: z.boolean(),
  disable_overriding_approvers_per_merge_request: z.boolean(),
  merge_requests_author_approval: z.boolean(),
  merge_requests_disable_committers_approval: z.boolean(),
  require_password_to_approve: z.boolean(),
  require_reauthentication_to_approve: z.boolean(),
});

const authorizable = z.strictObject({
  id,
  access_level: z.int().nullable(),
  access_level_description: z.string(),
  user_id: id.nullable(),
  group_id: id.nullable(),
  group_inheritance_type: z.union([z.literal(0), z.literal(1)]),
});

/** https://docs.gitlab.com/api/protected_environments/#list-protected-environments. */
export const protectedEnvironment = z.strictObject({
  name: z.string(),
  deploy_access_levels: z.array(authorizable),
  required_approval_count: z.int(),
  approval_rules: z.array(authorizable.extend({ required_approvals: z.int() })),
});

/** https://docs.gitlab.com/api/project_members/#list-all-project-members. */
export const member = user.extend({
  access_level: z.int(),
  created_at: instant,
  expires_at: z.string().nullable(),
  membership_state: z.enum(['active', 'awaiting']),
});

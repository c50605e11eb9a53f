/** What GitLab takes: bodies and parameters as its documentation lists them; a name that it does not list fails. */
import { z } from 'zod';

const flag = z.union([z.boolean(), z.enum(['true', 'false'])]);
const text = z.string();

/** https://docs.gitlab.com/api/commits/#create-a-commit-with-multiple-files-and-actions. */
export const newCommit = z.strictObject({
  branch: text.min(1),
  commit_message: text.min(1),
  start_branch: text.optional(),
  start_sha: text.optional(),
  start_project: z.union([z.int(), text]).optional(),
  actions: z
    .array(
      z.strictObject({
        action: z.enum(['create', 'delete', 'move', 'update', 'chmod']),
        file_path: text.min(1),
        previous_path: text.optional(),
        content: text.optional(),
        encoding: z.enum(['text', 'base64']).optional(),
        last_commit_id: text.optional(),
        execute_filemode: z.boolean().optional(),
      }),
    )
    .optional(),
  author_email: text.optional(),
  author_name: text.optional(),
  stats: flag.optional(),
  force: flag.optional(),
  allow_empty: flag.optional(),
});

/** https://docs.gitlab.com/api/commits/#set-commit-pipeline-status. */
export const newStatus = z.strictObject({
  state: z.enum(['pending', 'running', 'success', 'failed', 'canceled', 'skipped']),
  ref: text.optional(),
  name: text.optional(),
  context: text.optional(),
  target_url: text.optional(),
  description: text.optional(),
  coverage: z.number().optional(),
  pipeline_id: z.int().optional(),
});

/** https://docs.gitlab.com/api/notes/#create-new-merge-request-note and #modify-existing-merge-request-note. */
export const newNote = z.strictObject({
  body: text.min(1).max(1_000_000),
  created_at: text.optional(),
  internal: z.boolean().optional(),
  confidential: z.boolean().optional(),
  merge_request_diff_head_sha: text.optional(),
});
export const changedNote = newNote.pick({ body: true, confidential: true });

/** https://docs.gitlab.com/api/status_checks/#set-status-of-an-external-status-check. */
export const newCheckAnswer = z.strictObject({
  sha: text,
  external_status_check_id: z.int(),
  status: z.enum(['passed', 'failed', 'pending']),
});

/** https://docs.gitlab.com/api/deployments/#approve-or-reject-a-blocked-deployment. */
export const newApproval = z.strictObject({
  status: z.enum(['approved', 'rejected']),
  comment: text.optional(),
  represented_as: text.optional(),
});

/** Parameters of lists: https://docs.gitlab.com/api/rest/#offset-based-pagination. */
export const paged = {
  page: text.regex(/^[1-9]\d*$/).optional(),
  per_page: text.regex(/^[1-9]\d*$/).optional(),
};
/** https://docs.gitlab.com/api/rest/#keyset-based-pagination. */
export const keyed = {
  ...paged,
  pagination: z.literal('keyset').optional(),
  page_token: text.optional(),
  order_by: text.optional(),
  sort: z.enum(['asc', 'desc']).optional(),
};

/** Texts of an address are all that a parameter is: `true` and `false` for what is one of two. */
export const queryFlag = z.enum(['true', 'false']).optional();
export const queryText = text.optional();

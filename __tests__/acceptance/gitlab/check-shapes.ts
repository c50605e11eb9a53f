/** The shapes of trigger jobs, external status checks and freeze periods, held as strictly as the others are. */
import { z } from 'zod';
import { job, mergeRequest } from './shapes.js';

const id = z.int().positive();
const address = z.url();

/** https://docs.gitlab.com/api/status_checks/#list-status-checks-for-a-merge-request. */
export const statusCheck = z.strictObject({
  id,
  name: z.string(),
  external_url: address,
  status: z.enum(['passed', 'failed', 'pending']),
});

/** The answer to https://docs.gitlab.com/api/status_checks/#set-status-of-an-external-status-check. */
export const statusCheckResponse = z.strictObject({
  id,
  merge_request: mergeRequest,
  external_status_check: z.strictObject({
    id,
    name: z.string(),
    project_id: id,
    external_url: address,
    hmac: z.boolean(),
    protected_branches: z.array(z.unknown()),
  }),
});

const instant = z.iso.datetime({ offset: true });

/** https://docs.gitlab.com/api/freeze_periods/#list-freeze-periods. */
export const freezePeriod = z.strictObject({
  id,
  freeze_start: z.string(),
  freeze_end: z.string(),
  cron_timezone: z.string(),
  created_at: instant,
  updated_at: instant,
});

/** https://docs.gitlab.com/api/jobs/#list-pipeline-trigger-jobs. */
export const bridge = job
  .omit({
    ...{ artifacts: true, artifacts_file: true, artifacts_expire_at: true },
    ...{ runner: true, archived: true, tag_list: true },
  })
  .extend({ downstream_pipeline: z.null() });

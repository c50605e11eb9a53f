/** What a job left, as it stands in lists of jobs: https://docs.gitlab.com/api/jobs/#list-pipeline-jobs. */
import { z } from 'zod';

export const artifact = z.strictObject({
  file_type: z.enum(['archive', 'metadata', 'trace', 'junit']),
  size: z.int(),
  filename: z.string(),
  file_format: z.enum(['zip', 'gzip', 'raw']),
});

export const archiveFile = z.strictObject({ filename: z.string(), size: z.int() });

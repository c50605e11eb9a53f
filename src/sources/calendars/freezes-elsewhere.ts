/** Freeze periods of GitLab where they cannot be read. */
import type { Unknown } from '../../evidence/reading.js';

/** Why it is not known wherever no job of GitLab runs; lint says it in the same words. */
export const freezesElsewhere = {
  status: 'unsupported',
  reason: 'freeze periods of GitLab are read only where the gate runs as a job of GitLab',
  needs: 'a job of GitLab CI/CD, or the freeze periods as periods: calendar import --from gitlab',
} as const satisfies Unknown;

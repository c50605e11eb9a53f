/** Faults of a write, for either forge. */
import type { FaultName } from '../github/faults.js';

/** The write was not carried out, or nobody can know whether it was. */
export const refusals: readonly FaultName[] = [
  ...(['forbidden', 'not-found', 'unauthorized', 'conflict', 'retry-after-3600'] as const),
  ...(['error-502', 'reset', 'empty', 'html', 'null', 'no-content', 'redirect-away'] as const),
  'silent',
];

/** The write was carried out, and its answer says so in no way that can be read. */
export const losses: readonly FaultName[] = [
  ...(['lost-reply', 'reset-mid-body', 'truncated', 'wrong-shape', 'text-plain'] as const),
];

/** Long enough for a busy machine, and to post after what is silent. */
export const writeBudgets = {
  PROMOTION_GATE_ATTEMPT: '1500ms',
  PROMOTION_GATE_TOTAL: '15s',
  PROMOTION_GATE_SETTLE: '100ms',
  PROMOTION_GATE_BACKOFF: '40ms',
};

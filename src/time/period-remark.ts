/** What lint tells of a period that is legal and rarely meant so. */
import type { FaultPath } from './period-fault.js';

/** Something wrong or remarkable: where in the period, what was observed, what to write instead. */
export interface PeriodRemark {
  readonly path: FaultPath;
  readonly message: string;
  readonly hint?: string;
}

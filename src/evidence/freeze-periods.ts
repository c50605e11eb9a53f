/** The port through which freeze periods of a forge are read: a host that knows such periods fills it. */
import type { Reading } from './reading.js';

/** A freeze period as the forge tells it; none of its texts is checked. */
export interface FreezePeriod {
  readonly id: string;
  /** Cron expressions of five fields. */
  readonly start: string;
  readonly end: string;
  /** A zone of the IANA database, or as Rails calls it. */
  readonly zone: string;
}

/**
 * All freeze periods of a project, `group/name`, or of the project of the run; `now` is RFC 3339 in UTC.
 * Never throws. An empty list is known only from a token that may see the list.
 */
export type ReadFreezePeriods = (question: {
  readonly project: string | undefined;
  readonly now: string;
}) => Promise<Reading<readonly FreezePeriod[]>>;

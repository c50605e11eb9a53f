/** What the records tell the fact reader: the history of a service in an environment. */
import type { FactReading } from '../evidence/facts.js';
import type { DebtsReading } from './owed-debts.js';
import type { RecordQuery } from './past-records.js';

/** Never throws; each commit of the store is read once. */
export interface RecordReader {
  records(query: RecordQuery): Promise<FactReading<'records'>>;
  /** Deployments as results and allowed decisions tell them; `none` if nothing was ever recorded. */
  deployments(query: RecordQuery): Promise<FactReading<'deployments'>>;
  /** What decisions left owed, and no later one saw settled. */
  debts(query: RecordQuery): Promise<DebtsReading>;
  /** The numbers of allowed promotions of other commits than `sha`; `none` if there are none. */
  baseline(
    query: RecordQuery,
    asked: { readonly spec: unknown; readonly sha: string },
  ): Promise<FactReading<'baseline'>>;
}

/** What the hosts of both forges do alike in one run: how time is shared, and which facts always stand. */
import type { FactRef } from '../evidence/facts.js';
import type { RecordStore } from './host.js';

/** Milliseconds that are kept for posting the answer, at most a quarter of what the whole run may take. */
const timeToTell = 10_000;

/**
 * Whoever keeps the run waiting until its time is over must not keep it from saying so: the green of an
 * earlier run would go on standing on the commit (F15).
 */
export function timeToDecide(total: number): number {
  return total - Math.min(timeToTell, total / 4);
}

/** A preview's commit is merged nowhere yet, and what it would change is not in force. */
export function standingFacts(isUnmerged: boolean): readonly FactRef[] {
  const always: readonly FactRef[] = [
    { kind: 'clock', key: '' },
    { kind: 'run-identity', key: '' },
    { kind: 'branch-protection', key: '' },
  ];
  if (isUnmerged) return always;
  return [...always, { kind: 'reachability', key: '' }, { kind: 'policy-change', key: '' }];
}

/** The store as it is at the time of each call: the policy names it after the host was opened. */
export function delegating(store: () => RecordStore): RecordStore {
  return {
    head: () => store().head(),
    append: (record, expectedHead) => store().append(record, expectedHead),
    find: (query) => store().find(query),
    documents: (query) => store().documents(query),
    snapshots: (since) => store().snapshots(since),
  };
}

/** Asked once, whoever asks. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => (reading ??= read());
}

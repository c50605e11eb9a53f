/** Keeps the record of a decision: appended on the head that was seen; a lost race is decided again. */
import type { Decided } from '../decision/decide.js';
import type { Decision } from '../decision/decision.js';
import type { Evidence } from '../evidence/evidence.js';
import type { AppendResult, Host } from '../hosts/host.js';
import type { Fault } from '../policy/fault.js';
import type { Policy } from '../policy/policy.js';
import { recordStoreOf } from '../policy/record-store.js';
import type { RecordEngine } from '../report/build-record.js';
import type { RecordDocument } from '../report/record.js';
import { sha256, ulid } from '../sources/digest.js';
import type { RecordingSource } from '../sources/recording-source.js';
import { parseInstant } from '../time/instant.js';
import { withClaim, type Claimed } from './claim.js';
import { loadRecords } from './load-records.js';

/** A lost race is run again at most this often. */
const attempts = 10;

/** Faults showed up when it was decided again. */
export interface Refused {
  readonly kind: 'refused';
  readonly faults: readonly Fault[];
}

export interface Kept {
  readonly kind: 'kept';
  readonly evidence: Evidence;
  readonly decision: Decision;
  readonly record: RecordDocument;
  readonly stored: boolean;
  /** What people should know besides the decision. */
  readonly note?: string;
}

/** The newest record, or why the store does not tell. */
export type StoreHead =
  | { readonly ok: true; readonly sha: string | null }
  | { readonly ok: false; readonly reason: string };

/** Reads the head of the store where one is kept; never throws. */
export async function readStoreHead(host: Host, policy: Policy): Promise<StoreHead> {
  if (recordStoreOf(policy) === 'none') return { ok: true, sha: null };
  try {
    return { ok: true, sha: await host.records.head() };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : 'it could not be read' };
  }
}

interface Part {
  readonly claimed: Claimed;
  readonly policy: Policy;
  readonly policies: RecordingSource;
  readonly host: Host;
  readonly engine: RecordEngine;
  readonly decideOn: (evidence: Evidence) => Decided;
  /** Gathers and claims once more, with nothing remembered. */
  readonly again: () => Promise<Claimed>;
  /** As it was before the facts were read: what was recorded since was not counted. */
  readonly head: StoreHead;
}

/**
 * Appends the record. Where the policy demands records or counts them, or something is owed, an allow without one is no
 * allow (F32).
 */
export async function keepRecord(part: Part): Promise<Kept | Refused> {
  let { claimed, head } = part;
  const store = recordStoreOf(part.policy);
  const { recordDecision } = await loadRecords();
  const build: Build = ({ evidence, decision, previous }) => {
    const id = ulid(parseInstant(evidence.now) ?? 0);
    const policy = part.policies.readings();
    return recordDecision(
      { id, evidence, policy, decision, engine: part.engine, previous },
      sha256,
    );
  };
  for (let attempt = 1; ; attempt += 1) {
    const { decided, evidence } = claimed;
    if (decided.kind === 'faults') return { kind: 'refused', faults: decided.faults };
    const { decision } = decided;
    const previous = head.ok ? head.sha : null;
    const record = build({ evidence, decision, previous });
    const made = { kind: 'kept', evidence, decision, record } as const;
    if (store === 'none' || evidence.request.mode !== 'enforce') return { ...made, stored: false };
    const result = await append({ host: part.host, head, record });
    if (result.status === 'appended') return { ...made, stored: true };
    if (result.status === 'conflict' && attempt < attempts) {
      head = await readStoreHead(part.host, part.policy);
      // Somebody else recorded in between: all that may hang on it is read and claimed again.
      claimed = await part.again();
      continue;
    }
    const reason = 'reason' in result ? result.reason : 'others kept writing at the same time';
    const owes = decision.owed?.some((debt) => debt.record === undefined) ?? false;
    const demanded = store !== undefined || evidence.facts.records !== undefined || owes;
    if (demanded && decision.verdict === 'allow')
      return refuse({ ...part, claimed, reason, build });
    return { ...made, stored: false, note: notRecorded(reason) };
  }
}

type Build = (part: {
  evidence: Evidence;
  decision: Decision;
  previous: string | null;
}) => RecordDocument;

async function append(part: {
  host: Host;
  head: StoreHead;
  record: RecordDocument;
}): Promise<AppendResult> {
  const { host, head, record } = part;
  if (!head.ok) return { status: 'failed', reason: head.reason };
  try {
    return await host.records.append(record, head.sha);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'the store could not be written';
    return { status: 'failed', reason };
  }
}

/** A record was needed and there is none: decided again, an allow is none any more. */
function refuse(part: Part & { reason: string; build: Build }): Kept | Refused {
  const { claimed, reason, build, decideOn } = part;
  const failed = { status: 'failed', reason, retryable: true } as const;
  const evidence = withClaim(claimed.evidence, 'record-append', failed);
  const decided = decideOn(evidence);
  if (decided.kind === 'faults') return { kind: 'refused', faults: decided.faults };
  const { decision } = decided;
  const record = build({ evidence, decision, previous: null });
  return { kind: 'kept', evidence, decision, record, stored: false, note: notRecorded(reason) };
}

function notRecorded(reason: string): string {
  return `the decision was not recorded: ${reason}`;
}

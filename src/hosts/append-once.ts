/** Appends one record to a branch, exactly once, whatever becomes of the answers. */
import type { RecordDocument } from '../report/record.js';
import type { AppendResult } from './host.js';
import { recordFolder } from './record-path.js';

/** Why a write was not carried out, or may not have been. */
export type Refusal =
  /** Somebody else was there first. */
  | { readonly status: 'stale' }
  /** No answer came, and it may have been carried out (F21). */
  | { readonly status: 'lost'; readonly reason: string }
  /** Refused in words that name no cause which is known here. */
  | { readonly status: 'refused'; readonly reason: string }
  | { readonly status: 'unsupported' | 'failed'; readonly reason: string };

export type WriteResult = { readonly status: 'written'; readonly head: string } | Refusal;

/** What is seen of a write that may have been carried out; `isThere` if the branch holds just that text. */
export type Seen =
  | { readonly status: 'known'; readonly head: string | null; readonly isThere: boolean }
  | { readonly status: 'failed'; readonly reason: string };

/** One record on its way to a branch; neither function throws. */
export interface Append {
  /** How people call the store. */
  readonly store: string;
  readonly expectedHead: string | null;
  /** Carried out only if the branch still stands where it was expected (T33). */
  readonly write: () => Promise<WriteResult>;
  /** Reads the branch again. */
  readonly look: () => Promise<Seen>;
}

/**
 * One write where it is answered. One whose answer got lost is looked for, and tried once more only
 * where it was not carried out (F21).
 */
export async function appendOnce(append: Append): Promise<AppendResult> {
  const { store, write } = append;
  const first = await write();
  if (first.status !== 'lost' && first.status !== 'refused') return toResult(first, store);
  const seen = await lookFor(append, first.reason);
  if (seen !== undefined) return seen;
  if (first.status === 'refused') return failed(first.reason);
  const second = await write();
  if (second.status === 'written') return toResult(second, store);
  // A head that moved now may be the first write, which was carried out late.
  return (await lookFor(append, first.reason)) ?? toResult(second, store);
}

/** What became of a write; undefined if the branch stands where it stood. */
async function lookFor(
  { store, expectedHead, look }: Append,
  reason: string,
): Promise<AppendResult | undefined> {
  const seen = await look();
  if (seen.status === 'failed') {
    return failed(`${reason}; whether the record is there could not be read: ${seen.reason}`);
  }
  const { head, isThere } = seen;
  if (head !== null && isThere) return { status: 'appended', head, store };
  return head === expectedHead ? undefined : { status: 'conflict' };
}

function toResult(wrote: WriteResult, store: string): AppendResult {
  switch (wrote.status) {
    case 'written':
      return { status: 'appended', head: wrote.head, store };
    case 'stale':
      return { status: 'conflict' };
    case 'unsupported':
      return { status: 'unsupported', reason: wrote.reason };
    case 'failed':
    case 'refused':
    case 'lost':
      return failed(wrote.reason);
  }
}

/** One line of encoded names: nothing in it mentions anybody, closes anything or skips a run. */
export function headlineOf({ kind, id, subject }: RecordDocument): string {
  if (kind === 'access') return `${kind} ${encodeURIComponent(id)}`.slice(0, 200);
  return `${kind} ${encodeURIComponent(id)}: ${recordFolder(subject)}`.slice(0, 200);
}

/** A record as it is stored: one line. */
export function recordText(record: RecordDocument): string {
  return `${JSON.stringify(record)}\n`;
}

function failed(reason: string): AppendResult {
  return { status: 'failed', reason };
}

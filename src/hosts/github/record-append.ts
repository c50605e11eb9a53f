/** Appends one record to the store, exactly once, whatever becomes of the answers. */
import { Buffer } from 'node:buffer';
import type { RecordDocument } from '../../report/record.js';
import type { AppendResult } from '../host.js';
import { blobName, isSha } from '../object-name.js';
import { pathOf } from '../past-records.js';
import { recordFolder } from '../record-path.js';
import type { Api } from './api.js';
import { lookAgain, storeName, type RecordPlace } from './record-branch.js';
import { commitOn, createBranch, type Commit, type WriteResult } from './record-writes.js';

/** A record, and the files that go with it in the same commit. */
export interface Append {
  readonly api: Api;
  readonly place: RecordPlace;
  readonly record: RecordDocument;
  readonly beside: Commit['files'];
}

interface Written {
  readonly path: string;
  readonly text: string;
  readonly expectedHead: string | null;
  /** Why it is not known whether it was written. */
  readonly reason: string;
}

/**
 * One request where the branch is there. A write whose answer got lost is looked for, and tried once
 * more only where it was not carried out (F21).
 */
export async function appendRecord(
  part: Append,
  expectedHead: string | null,
): Promise<AppendResult> {
  const { api, place, record, beside } = part;
  if (!isSha(record.subject.sha)) return failed('the record names no commit');
  const path = (place.folder ?? '') + pathOf(record);
  const text = `${JSON.stringify(record)}\n`;
  const commit = { headline: headlineOf(record), files: [{ path, text }, ...beside] };
  const to = { api, place, commit };
  const write = (): Promise<WriteResult> =>
    expectedHead === null ? createBranch(to) : commitOn(expectedHead, to);
  const look = (reason: string): Promise<AppendResult | undefined> =>
    lookFor({ path, text, expectedHead, reason }, part);

  const first = await write();
  if (first.status !== 'lost' && first.status !== 'refused') return toResult(first, place);
  const seen = await look(first.reason);
  if (seen !== undefined) return seen;
  if (first.status === 'refused') return failed(first.reason);
  const second = await write();
  if (second.status === 'written') return toResult(second, place);
  // A head that moved now may be the first write, which was carried out late.
  return (await look(first.reason)) ?? toResult(second, place);
}

/** What became of a write; undefined if the branch stands where it stood. */
async function lookFor(
  { path, text, expectedHead, reason }: Written,
  { api, place }: Append,
): Promise<AppendResult | undefined> {
  const seen = await lookAgain(api, place, path);
  if (seen.status === 'failed') {
    return failed(`${reason}; whether the record is there could not be read: ${seen.reason}`);
  }
  const { head, blob } = seen;
  if (head !== null && blob === nameOf(text, head)) {
    return { status: 'appended', head, store: storeName(place) };
  }
  return head === expectedHead ? undefined : { status: 'conflict' };
}

function toResult(wrote: WriteResult, place: RecordPlace): AppendResult {
  switch (wrote.status) {
    case 'written':
      return { status: 'appended', head: wrote.head, store: storeName(place) };
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
function headlineOf({ kind, id, subject }: RecordDocument): string {
  return `${kind} ${encodeURIComponent(id)}: ${recordFolder(subject)}`.slice(0, 200);
}

/** The name of the text's blob, in the format that the repository names its commits in. */
function nameOf(text: string, head: string): string {
  return blobName(Buffer.from(text, 'utf8'), head.length === 64 ? 'sha256' : 'sha1');
}

function failed(reason: string): AppendResult {
  return { status: 'failed', reason };
}

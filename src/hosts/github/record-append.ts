/** Appends one record to the store on GitHub: one request where the branch is there. */
import { Buffer } from 'node:buffer';
import type { RecordDocument } from '../../report/record.js';
import { appendOnce, headlineOf, recordText, type Seen } from '../append-once.js';
import type { AppendResult } from '../host.js';
import { blobName, isSha } from '../object-name.js';
import { pathOf } from '../past-records.js';
import type { Api } from './api.js';
import { lookAgain, storeName, type RecordPlace } from './record-branch.js';
import { commitOn, createBranch, type Commit } from './record-writes.js';

/** A record, and the files that go with it in the same commit. */
export interface Append {
  readonly api: Api;
  readonly place: RecordPlace;
  readonly record: RecordDocument;
  readonly beside: Commit['files'];
}

/** Never throws. */
export async function appendRecord(
  { api, place, record, beside }: Append,
  expectedHead: string | null,
): Promise<AppendResult> {
  if (!isSha(record.subject.sha)) {
    return { status: 'failed', reason: 'the record names no commit' };
  }
  const path = (place.folder ?? '') + pathOf(record);
  const text = recordText(record);
  const commit = { headline: headlineOf(record), files: [{ path, text }, ...beside] };
  const to = { api, place, commit };
  return appendOnce({
    store: storeName(place),
    expectedHead,
    write: () => (expectedHead === null ? createBranch(to) : commitOn(expectedHead, to)),
    async look(): Promise<Seen> {
      const seen = await lookAgain(api, place, path);
      if (seen.status === 'failed') return seen;
      const { head, blob } = seen;
      return { status: 'known', head, isThere: head !== null && blob === nameOf(text, head) };
    },
  });
}

/** The name of the text's blob, in the format that the repository names its commits in. */
function nameOf(text: string, head: string): string {
  return blobName(Buffer.from(text, 'utf8'), head.length === 64 ? 'sha256' : 'sha1');
}

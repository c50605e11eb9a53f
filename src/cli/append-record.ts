/** Appends a record that hangs on no decision: whoever wrote meanwhile only moves its place. */
import type { AppendResult, RecordStore } from '../hosts/host.js';
import type { RecordDocument } from '../report/record.js';

/** A lost race for the head of the records is run again at most this often. */
const attempts = 10;

/** `build` makes the record on the head that it is to stand on. Rejects if the head cannot be read. */
export async function appendTo(
  store: RecordStore,
  build: (previous: string | null) => RecordDocument,
): Promise<{ record: RecordDocument; answer: AppendResult }> {
  for (let attempt = 1; ; attempt += 1) {
    const head = await store.head();
    const record = build(head);
    const answer = await store.append(record, head);
    if (answer.status !== 'conflict' || attempt === attempts) return { record, answer };
  }
}

/** Records as files on a branch, one commit each; a record is appended only to the head it was meant for. */
import type { Unknown } from '../../evidence/reading.js';
import { branchRecords, type BranchRecords } from '../branch-records.js';
import type { ReadRecord } from '../past-records.js';
import type { Api } from './api.js';
import { readRecordsHead, storeName, type RecordPlace } from './record-branch.js';
import { wantedOf } from './record-refusals.js';

export interface RecordsOptions {
  /** Undefined where there is no token that may read and write the place: the job token may not. */
  readonly api: Api | undefined;
  readonly place: RecordPlace;
  readonly readRecord: ReadRecord;
  /** RFC 3339 in UTC. */
  readonly now: string;
  /** Is told why records count for less than they could, each time that it is noticed. */
  readonly note?: (text: string) => void;
}

/** Nothing is asked before it is needed; reading and writing are loaded then. */
export function gitlabRecords(options: RecordsOptions): BranchRecords {
  const { api, place, readRecord, now, note } = options;
  const store = storeName(place);
  if (api === undefined) return closedRecords(place, now);
  const readHead = async (): ReturnType<typeof readRecordsHead> => {
    const at = await readRecordsHead(api, place);
    const unproved = at.status === 'known' ? at.value?.unproved : undefined;
    if (unproved !== undefined) note?.(unproved);
    return at;
  };
  return branchRecords({
    ...{ system: 'gitlab', store, now, first: readHead, again: readHead },
    async find(head, query) {
      const { findDocuments } = await import('./record-files.js');
      return findDocuments({ api, place, head, readRecord, now }, query);
    },
    async append(record, expectedHead) {
      const { appendRecord } = await import('./record-append.js');
      return appendRecord({ api, place, record }, expectedHead);
    },
  });
}

/** A store that nobody can open here. */
function closedRecords(place: RecordPlace, now: string): BranchRecords {
  const { wanted, needs } = wantedOf(place);
  const reason = `${wanted.what}: there is no token that may read and write them`;
  const unknown: Unknown = { status: 'unsupported', reason, needs };
  const unread = () => Promise.resolve(unknown);
  return branchRecords({
    ...{ system: 'gitlab', store: storeName(place), now, first: unread, again: unread },
    find: unread,
    append: () =>
      Promise.resolve({ status: 'unsupported', reason: `${reason}: it needs ${needs}` }),
  });
}

/** Records as files on a branch, one commit each; a record is appended only to the head it was meant for. */
import type { Unknown } from '../../evidence/reading.js';
import { branchRecords, type BranchRecords } from '../branch-records.js';
import { askEach, failed, type Part } from '../parts.js';
import type { ReadRecord } from '../past-records.js';
import {
  compareTags,
  rememberAll,
  type MovedTag,
  type ResolvedTag,
  type TagStore,
  type TagsReading,
} from '../record-tags.js';
import type { Api } from './api.js';
import { readRecordsHead, storeName, unreadable, type RecordPlace } from './record-branch.js';
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

/** The store, what it tells the fact reader, and what it remembers of tags. */
export interface GitlabRecords extends BranchRecords {
  /**
   * Unprotected tags that stand for another commit than when a decision was last recorded. What they
   * stand for now goes into the commit of the next record.
   */
  movedTags(tags: readonly ResolvedTag[]): Promise<Part<readonly MovedTag[]>>;
}

/** Nothing is asked before it is needed; reading and writing are loaded then. */
export function gitlabRecords(options: RecordsOptions): GitlabRecords {
  const { api, place, readRecord, now, note } = options;
  const store = storeName(place);
  if (api === undefined) return closedRecords(place, now);
  const readHead = async (): ReturnType<typeof readRecordsHead> => {
    const at = await readRecordsHead(api, place);
    const unproved = at.status === 'known' ? at.value?.unproved : undefined;
    if (unproved !== undefined) note?.(unproved);
    return at;
  };
  let tags: readonly ResolvedTag[] = [];
  // A file is made or changed: which of both hangs on the very commit that the record stands on.
  const tagsAt = async (head: string | null): Promise<Part<TagsReading>> => {
    const { folder } = place;
    if (head !== null)
      return compareTags({ name: store, folder, read: reading(api, place, head) }, tags);
    return { status: 'known', value: { moved: [], files: rememberAll(tags, folder) } };
  };
  const records = branchRecords({
    ...{ system: 'gitlab', store, now, first: readHead, again: readHead },
    async find(head, query) {
      const { findDocuments } = await import('./record-files.js');
      return findDocuments({ api, place, head, readRecord, now }, query);
    },
    async append(record, expectedHead) {
      const { appendRecord } = await import('./record-append.js');
      // What is not known of a tag is no reason to leave the record out.
      const found = await tagsAt(expectedHead);
      const beside = found.status === 'known' ? found.value.files : [];
      return appendRecord({ api, place, record, beside }, expectedHead);
    },
  });
  return {
    ...records,
    async movedTags(resolved) {
      tags = resolved.filter((tag) => !tag.protected);
      if (tags.length === 0) return { status: 'known', value: [] };
      const at = await records.at();
      if (at.status !== 'known') return at;
      const found = await tagsAt(at.value?.head ?? null);
      return found.status === 'known' ? { status: 'known', value: found.value.moved } : found;
    },
  };
}

/** Reads files of the branch at a commit; one that is missing there is undefined. */
function reading(api: Api, place: RecordPlace, commit: string): TagStore['read'] {
  return (paths) =>
    askEach(paths, async (path) => {
      const what = `${path} on ${storeName(place)}`;
      const { readFileText } = await import('./file-text.js');
      const read = await readFileText({ api, project: place.project }, { path, commit, what });
      if (read.status === 'known') return { status: 'known', value: read.file ?? undefined };
      return read.status === 'fault' ? unreadable(read.fault, { api, place }) : failed(read.reason);
    });
}

/** A store that nobody can open here. */
function closedRecords(place: RecordPlace, now: string): GitlabRecords {
  const { wanted, needs } = wantedOf(place);
  const reason = `${wanted.what}: there is no token that may read and write them`;
  const unknown: Unknown = { status: 'unsupported', reason, needs };
  const unread = () => Promise.resolve(unknown);
  const records = branchRecords({
    ...{ system: 'gitlab', store: storeName(place), now, first: unread, again: unread },
    find: unread,
    append: () =>
      Promise.resolve({ status: 'unsupported', reason: `${reason}: it needs ${needs}` }),
  });
  return { ...records, movedTags: unread };
}

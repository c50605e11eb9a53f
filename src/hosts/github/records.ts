/** Records as files on a branch, one commit each; a record is appended only to the head it was meant for. */
import { branchRecords, type BranchRecords } from '../branch-records.js';
import type { ReadRecord } from '../past-records.js';
import {
  compareTags,
  rememberAll,
  type BesideFile,
  type MovedTag,
  type ResolvedTag,
} from '../record-tags.js';
import type { Api, Part } from './api.js';
import { readRecordsHead, storeName, type RecordPlace, type RecordsHead } from './record-branch.js';
import { readPaths } from './record-objects.js';

export interface RecordsOptions {
  readonly api: Api;
  readonly place: RecordPlace;
  /** Where the branch stood when the run began: of the snapshot, or by `readRecordsHead`. */
  readonly head: () => Promise<Part<RecordsHead>>;
  readonly readRecord: ReadRecord;
  /** RFC 3339 in UTC. */
  readonly now: string;
}

/** The store, what it tells the fact reader, and what it remembers of tags. */
export interface GithubRecords extends BranchRecords {
  /**
   * Unprotected tags that stand for another commit than when a decision was last recorded. What they
   * stand for now goes into the commit of the next record.
   */
  movedTags(tags: readonly ResolvedTag[]): Promise<Part<readonly MovedTag[]>>;
}

/** A standard decision costs one write and no read, since the head comes with the snapshot. */
export function githubRecords(options: RecordsOptions): GithubRecords {
  const { api, place, now } = options;
  let beside: readonly BesideFile[] = [];
  const records = branchRecords({
    ...{ system: 'github', store: storeName(place), now, first: options.head },
    again: () => readRecordsHead(api, place),
    async find(head, query) {
      const { findDocuments } = await import('./record-files.js');
      return findDocuments({ ...options, head }, query);
    },
    async append(record, expectedHead) {
      const { appendRecord } = await import('./record-append.js');
      const result = await appendRecord({ api, place, record, beside }, expectedHead);
      if (result.status === 'appended') beside = [];
      return result;
    },
  });

  return {
    ...records,
    async movedTags(tags) {
      if (tags.every((tag) => tag.protected)) return { status: 'known', value: [] };
      const at = await records.at();
      if (at.status !== 'known') return at;
      if (at.value === null) {
        beside = rememberAll(tags, place.folder ?? '');
        return { status: 'known', value: [] };
      }
      const from = { api, place, head: at.value.head };
      const read = async (paths: readonly string[]) => {
        const found = await readPaths(from, paths);
        if (found.status !== 'known') return found;
        const value = found.value.map((file) => file && { text: file.text ?? null });
        return { status: 'known', value } as const;
      };
      const store = { name: storeName(place), folder: place.folder ?? '', read };
      const compared = await compareTags(store, tags);
      if (compared.status !== 'known') return compared;
      beside = compared.value.files;
      return { status: 'known', value: compared.value.moved };
    },
  };
}

/** Records as files on a branch, one commit each; a record is appended only to the head it was meant for. */
import type { FactReading } from '../../evidence/facts.js';
import type { Provenance } from '../../evidence/reading.js';
import type { RecordStore } from '../host.js';
import {
  toDeploymentsReading,
  toRecordsReading,
  type DocumentsReading,
  type ReadRecord,
  type RecordQuery,
} from '../past-records.js';
import type { Api, Part } from './api.js';
import { readRecordsHead, storeName, type RecordPlace, type RecordsHead } from './record-branch.js';
import type { RecordReader } from './record-reader.js';
import { compareTags, rememberAll, type MovedTag, type ResolvedTag } from './record-tags.js';
import type { Commit } from './record-writes.js';

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
export interface GithubRecords extends RecordStore {
  readonly reader: RecordReader;
  /**
   * Unprotected tags that stand for another commit than when a decision was last recorded. What they
   * stand for now goes into the commit of the next record.
   */
  movedTags(tags: readonly ResolvedTag[]): Promise<Part<readonly MovedTag[]>>;
}

/**
 * A standard decision costs one write and no read, since the head comes with the snapshot. After an
 * append, won or lost, it is read afresh.
 */
export function githubRecords(options: RecordsOptions): GithubRecords {
  const { api, place } = options;
  const folder = place.folder ?? '';
  const documents = new Map<string, Promise<DocumentsReading>>();
  let read = options.head;
  let reading: Promise<Part<RecordsHead>> | undefined;
  let beside: Commit['files'] = [];

  function readHead(): Promise<Part<RecordsHead>> {
    return (reading ??= read());
  }

  async function readDocuments(head: string, query: RecordQuery): Promise<DocumentsReading> {
    const { findDocuments } = await import('./record-files.js');
    return findDocuments({ ...options, head }, query);
  }

  async function find(query: RecordQuery): Promise<[DocumentsReading, Provenance]> {
    const at = await readHead();
    const branch = at.status === 'known' ? at.value : null;
    const source: Provenance = {
      level: branch?.protected === true ? 'forge' : 'workspace',
      system: 'github',
      url: storeName(place),
      fetchedAt: options.now,
    };
    if (at.status !== 'known') return [at, source];
    if (branch === null) return [{ status: 'none' }, source];
    const { head } = branch;
    // A commit never changes: what was read of it holds as long as the branch stands there.
    const key = JSON.stringify([head, query]);
    const found = documents.get(key) ?? readDocuments(head, query);
    documents.set(key, found);
    return [await found, source];
  }

  async function records(query: RecordQuery): Promise<FactReading<'records'>> {
    return toRecordsReading(...(await find(query)));
  }

  return {
    async head() {
      const at = await readHead();
      if (at.status === 'known') return at.value?.head ?? null;
      throw new Error(`The head of the records cannot be read: ${at.reason}`);
    },
    async append(record, expectedHead) {
      const { appendRecord } = await import('./record-append.js');
      const result = await appendRecord({ api, place, record, beside }, expectedHead);
      read = () => readRecordsHead(api, place);
      reading = undefined;
      if (result.status === 'appended') beside = [];
      return result;
    },
    find: records,
    reader: {
      records,
      deployments: async (query) => toDeploymentsReading(...(await find(query))),
    },
    async movedTags(tags) {
      if (tags.every((tag) => tag.protected)) return { status: 'known', value: [] };
      const at = await readHead();
      if (at.status !== 'known') return at;
      if (at.value === null) {
        beside = rememberAll(tags, folder);
        return { status: 'known', value: [] };
      }
      const compared = await compareTags({ api, place, head: at.value.head }, tags);
      if (compared.status !== 'known') return compared;
      beside = compared.value.files;
      return { status: 'known', value: compared.value.moved };
    },
  };
}

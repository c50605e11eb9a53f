/** A store of records that is a branch of a forge: read once for each head, and afresh after each append. */
import type { FactReading } from '../evidence/facts.js';
import type { Provenance, Unknown } from '../evidence/reading.js';
import { toBaselineReading } from './baseline-runs.js';
import type { AppendResult, RecordStore } from './host.js';
import { toDebts } from './owed-debts.js';
import type { Part } from './parts.js';
import {
  toDeploymentsReading,
  toRecordsReading,
  accessQuery,
  toFolderQuery,
  type DocumentsReading,
  type FolderQuery,
  type RecordQuery,
} from './past-records.js';
import type { RecordReader } from './record-reader.js';

/** Where the branch stands; null if it is not there. */
export type RecordsHead = {
  readonly head: string;
  readonly protected: boolean;
  /** Why it counts as unprotected, where that could not be read. */
  readonly unproved?: string;
} | null;

/** How a forge reads and writes its branch; none of these throws. */
export interface RecordBranch {
  /** `github` or `gitlab`. */
  readonly system: string;
  /** How people call the store: `owner/name@branch`. */
  readonly store: string;
  /** RFC 3339 in UTC. */
  readonly now: string;
  /** Where the branch stood when the run began. */
  readonly first: () => Promise<Part<RecordsHead>>;
  /** Where it stands now. */
  readonly again: () => Promise<Part<RecordsHead>>;
  readonly find: (head: string, query: FolderQuery) => Promise<DocumentsReading>;
  readonly append: (
    record: Parameters<RecordStore['append']>[0],
    expectedHead: string | null,
  ) => Promise<AppendResult>;
}

export interface BranchRecords extends RecordStore {
  readonly reader: RecordReader;
  /** The head as this run has read it. */
  at(): Promise<Part<RecordsHead>>;
}

/** `head` throws where it is not known; nothing else does. */
export function branchRecords(branch: RecordBranch): BranchRecords {
  const documents = new Map<string, Promise<DocumentsReading>>();
  let read = branch.first;
  let reading: Promise<Part<RecordsHead>> | undefined;

  function readHead(): Promise<Part<RecordsHead>> {
    return (reading ??= read());
  }

  async function find(query: FolderQuery): Promise<[DocumentsReading, Provenance]> {
    const at = await readHead();
    const value = at.status === 'known' ? at.value : null;
    const source: Provenance = {
      level: value?.protected === true ? 'forge' : 'workspace',
      system: branch.system,
      url: branch.store,
      fetchedAt: branch.now,
    };
    if (at.status !== 'known') return [at, source];
    if (value === null) return [{ status: 'none' }, source];
    // A commit never changes: what was read of it holds as long as the branch stands there.
    const key = JSON.stringify([value.head, query]);
    const found = documents.get(key) ?? branch.find(value.head, query);
    documents.set(key, found);
    return [await found, source];
  }

  async function records(query: RecordQuery): Promise<FactReading<'records'>> {
    return toRecordsReading(...(await find(toFolderQuery(query))));
  }

  return {
    async head() {
      const at = await readHead();
      if (at.status === 'known') return at.value?.head ?? null;
      throw new Error(`The head of the records cannot be read: ${withNeeds(at)}`);
    },
    async append(record, expectedHead) {
      const result = await branch.append(record, expectedHead);
      read = branch.again;
      reading = undefined;
      return result;
    },
    find: records,
    documents: async (query) => (await find(toFolderQuery(query)))[0],
    snapshots: async (since) => (await find(accessQuery(since)))[0],
    reader: {
      records,
      deployments: async (query) => toDeploymentsReading(...(await find(toFolderQuery(query)))),
      debts: async (query) => {
        const [found, source] = await find(toFolderQuery(query));
        return { debts: toDebts(found), source };
      },
      baseline: async (query, asked) =>
        toBaselineReading(...(await find(toFolderQuery(query))), asked),
    },
    at: readHead,
  };
}

function withNeeds(unknown: Unknown): string {
  const needs = unknown.status === 'unsupported' ? unknown.needs : undefined;
  const isSaid = needs === undefined || unknown.reason.includes(needs);
  return isSaid ? unknown.reason : `${unknown.reason} (needs ${needs})`;
}

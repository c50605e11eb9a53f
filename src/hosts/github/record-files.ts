/** Finds the records of a folder of the store: folders by month, then their files. */
import type { Unknown } from '../../evidence/reading.js';
import {
  readDocuments,
  type DocumentsReading,
  type ReadRecord,
  type FolderQuery,
  type StoredFile,
} from '../past-records.js';
import { monthsBetween, timeOfFile } from '../record-months.js';
import type { Part } from './api.js';
import { storeName } from './record-branch.js';
import { readBlobs, readTrees, type BlobObject, type ObjectPlace } from './record-objects.js';

/** More records than these are not counted: a quota over part of them would be too low. */
const mostRecords = 2000;
const batchSize = 40;
const mostAtOnce = 4;

/** The store at one commit. `now` is RFC 3339 in UTC. */
export interface RecordFiles extends ObjectPlace {
  readonly readRecord: ReadRecord;
  readonly now: string;
}

interface Entry {
  readonly path: string;
  readonly blob: string;
}

/**
 * The documents since then: one request for the folders, one for each 40 files. A broken one fails
 * them all, by its name.
 */
export async function findDocuments(
  from: RecordFiles,
  query: FolderQuery,
): Promise<DocumentsReading> {
  const listed = await listEntries(from, query);
  if (listed.status !== 'known') return listed;
  const files = await readFiles(from, listed.value);
  if (files.status !== 'known') return files;
  const { head, readRecord, place } = from;
  const { since } = query;
  return readDocuments(files.value, { head, since, store: storeName(place), readRecord });
}

/** Files of the months since then, newest first; the time in a record's id leaves out older ones. */
async function listEntries(from: RecordFiles, query: FolderQuery): Promise<Part<readonly Entry[]>> {
  const since = Date.parse(query.since);
  const folders = monthsBetween(query.since, from.now).map((month) => `${query.folder}/${month}`);
  const inStore = from.place.folder ?? '';
  const trees = await readTrees(
    from,
    folders.map((folder) => inStore + folder),
  );
  if (trees.status !== 'known') return trees;
  const entries: Entry[] = [];
  for (const [index, folder] of folders.entries()) {
    const tree = trees.value[index];
    if (tree === undefined) continue;
    if (tree.entries == null) return broken(from, { path: folder, problem: 'it is no folder' });
    for (const { name, type, oid } of tree.entries) {
      const path = `${folder}/${name}`;
      if (type !== 'blob' || !name.endsWith('.json')) {
        return broken(from, { path, problem: 'it is no file of a record' });
      }
      const at = timeOfFile(name);
      if (at === undefined || at >= since) entries.push({ path, blob: oid });
    }
  }
  if (entries.length > mostRecords) {
    const reason = `${storeName(from.place)} holds ${entries.length} records of ${query.folder} since ${query.since}, and at most ${mostRecords} are read: look back less far`;
    return { status: 'failed', reason, retryable: false };
  }
  return { status: 'known', value: entries.reverse() };
}

async function readFiles(
  from: RecordFiles,
  entries: readonly Entry[],
): Promise<Part<readonly StoredFile[]>> {
  const batches = Array.from({ length: Math.ceil(entries.length / batchSize) }, (_, index) =>
    entries.slice(index * batchSize, (index + 1) * batchSize),
  );
  const files: StoredFile[] = [];
  for (let next = 0; next < batches.length; next += mostAtOnce) {
    const answers = await Promise.all(
      batches.slice(next, next + mostAtOnce).map((batch) => readBatch(from, batch)),
    );
    for (const answer of answers) {
      if (answer.status !== 'known') return answer;
      files.push(...answer.value);
    }
  }
  return { status: 'known', value: files };
}

async function readBatch(
  from: RecordFiles,
  batch: readonly Entry[],
): Promise<Part<readonly StoredFile[]>> {
  const blobs = await readBlobs(
    from,
    batch.map(({ blob }) => blob),
  );
  if (blobs.status !== 'known') return blobs;
  const files: StoredFile[] = [];
  for (const [index, { path }] of batch.entries()) {
    const blob = blobs.value[index];
    const problem = problemOf(blob);
    if (problem !== undefined) return broken(from, { path, problem });
    files.push({ path, text: blob?.text ?? undefined });
  }
  return { status: 'known', value: files };
}

function problemOf(blob: BlobObject | undefined): string | undefined {
  if (blob?.isBinary === true) return 'it is no text';
  return blob?.isTruncated === true ? 'GitHub gives only its beginning' : undefined;
}

function broken(
  { place }: RecordFiles,
  { path, problem }: { readonly path: string; readonly problem: string },
): Unknown {
  const reason = `the record ${path} on ${storeName(place)} is broken: ${problem}`;
  return { status: 'failed', reason, retryable: false };
}

/** Finds the records of a folder of the store: folders by month, then their files. */
import { Buffer } from 'node:buffer';
import type { Unknown } from '../../evidence/reading.js';
import { blobName } from '../object-name.js';
import { askEach, failed, type Part } from '../parts.js';
import {
  readDocuments,
  type DocumentsReading,
  type ReadRecord,
  type FolderQuery,
  type StoredFile,
} from '../past-records.js';
import { monthsBetween, timeOfFile } from '../record-months.js';
import { below, storeName, unreadable } from './record-branch.js';
import { openFolders, type Entry, type StoreAt } from './record-folders.js';

/** More records than these are not counted: a quota over part of them would be too low. */
const mostRecords = 2000;

/** The store at one commit. `now` is RFC 3339 in UTC. */
export interface RecordFiles extends StoreAt {
  readonly readRecord: ReadRecord;
  readonly now: string;
}

/**
 * The documents since then: one request for each year and each month of the time asked for, and one for
 * each file, eight at once. A broken one fails them all, by its name.
 */
export async function findDocuments(
  from: RecordFiles,
  query: FolderQuery,
): Promise<DocumentsReading> {
  const listed = await listEntries(from, query);
  if (listed.status !== 'known') return listed;
  const files = await askEach(listed.value, (entry) => readFile(from, entry));
  if (files.status !== 'known') return files;
  const { head, readRecord, place } = from;
  const { since } = query;
  return readDocuments(files.value, { head, since, store: storeName(place), readRecord });
}

/** Files of the months since then; the time in a record's id leaves out older ones. */
async function listEntries(from: RecordFiles, query: FolderQuery): Promise<Part<readonly Entry[]>> {
  const since = Date.parse(query.since);
  const months = await listMonths(from, query);
  if (months.status !== 'known') return months;
  const entries: Entry[] = [];
  for (const entry of months.value) {
    if (entry.type !== 'blob' || !entry.name.endsWith('.json')) {
      return broken(from, { path: entry.path, problem: 'it is no file of a record' });
    }
    const at = timeOfFile(entry.name);
    if (at === undefined || at >= since) entries.push(entry);
  }
  if (entries.length > mostRecords) {
    const reason = `${storeName(from.place)} holds ${entries.length} records of ${query.folder} since ${query.since}, and at most ${mostRecords} are read: look back less far`;
    return failed(reason);
  }
  return { status: 'known', value: entries };
}

/** All that lies in the folders of the months. Years are listed first: they tell which months are there. */
async function listMonths(from: RecordFiles, query: FolderQuery): Promise<Part<readonly Entry[]>> {
  const folder = openFolders(from);
  const own = from.place.folder + query.folder;
  const wanted = monthsBetween(query.since, from.now).map((month) => `${own}/${month}`);
  const years = [...new Set(wanted.map((month) => month.slice(0, month.lastIndexOf('/'))))];
  const listed = await askEach(years, folder);
  if (listed.status !== 'known') return listed;
  const there = new Set(listed.value.flatMap((year) => year ?? []).map(({ path }) => path));
  const months = wanted.filter((month) => there.has(month));
  const read = await askEach(months, folder);
  if (read.status !== 'known') return read;
  return { status: 'known', value: read.value.flatMap((month) => month ?? []) };
}

/** By the name of its content (https://docs.gitlab.com/api/repositories/#raw-blob-content), which is checked. */
async function readFile(from: RecordFiles, entry: Entry): Promise<Part<StoredFile>> {
  const { api, place } = from;
  const reply = await api.text(below(place, 'repository', 'blobs', entry.id, 'raw'), {});
  if (!reply.ok) return unreadable(reply.fault, { api, place });
  const text = reply.value;
  const format = entry.id.length === 64 ? 'sha256' : 'sha1';
  const path = entry.path.slice(place.folder.length);
  if (blobName(Buffer.from(text, 'utf8'), format) !== entry.id) {
    return broken(from, { path, problem: 'GitLab gave another content than was asked for' });
  }
  return { status: 'known', value: { path, text } };
}

function broken(
  { place }: RecordFiles,
  { path, problem }: { readonly path: string; readonly problem: string },
): Unknown {
  return failed(`the record ${path} on ${storeName(place)} is broken: ${problem}`);
}

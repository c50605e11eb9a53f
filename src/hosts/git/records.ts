/** Records as files on a local ref, one commit each; a record is appended only to the head it was meant for. */
import type { FactReading } from '../../evidence/facts.js';
import type { Provenance } from '../../evidence/reading.js';
import type { RecordDocument } from '../../report/record.js';
import type { AppendResult, RecordStore } from '../host.js';
import { isSha } from '../object-name.js';
import {
  pathOf,
  readDocuments,
  toRecordsReading,
  type DocumentsReading,
  type ReadRecord,
  toFolderQuery,
  accessQuery,
  type FolderQuery,
} from '../past-records.js';
import { monthFolder } from '../record-path.js';
import { runGit, textOf, type GitAnswer, type GitCall } from './git-command.js';
import { readObjects } from './objects.js';

export type { ReadRecord } from '../past-records.js';

/** The ref that holds the records. */
export const recordsRef = 'refs/promotion-gate/records';

/** What git says to those who come second. */
const lostRace =
  /does not contain|reference already exists|is at \w+ but expected|\.lock': File exists/;

export interface RecordPlace {
  readonly directory: string;
  readonly readRecord: ReadRecord;
  /** RFC 3339 in UTC. */
  readonly now: string;
}

/** The store of the clone that the directory lies in. */
export function localRecords(place: RecordPlace): RecordStore {
  const call = { directory: place.directory };
  return {
    head: async () => {
      const head = await readHead(call);
      if (!head.ok) throw new Error(`The head of the records cannot be read: ${head.reason}`);
      return head.sha;
    },
    append: (record, expectedHead) => append(call, record, expectedHead),
    find: async (query) => toReading(await findDocuments(place, toFolderQuery(query)), place.now),
    documents: (query) => findDocuments(place, toFolderQuery(query)),
    snapshots: (since) => findDocuments(place, accessQuery(since)),
  };
}

/** Documents as the fact that windows and quotas look at. */
export function toReading(found: DocumentsReading, now: string): FactReading<'records'> {
  return toRecordsReading(found, recordsSource(now));
}

/** Where records come from, as facts tell it. */
export function recordsSource(now: string): Provenance {
  return { level: 'workspace', system: 'git', url: recordsRef, fetchedAt: now };
}

/** The documents of a folder; one that cannot be read fails them all, by its name. */
export async function findDocuments(
  place: RecordPlace,
  query: FolderQuery,
): Promise<DocumentsReading> {
  const call = { directory: place.directory };
  const head = await readHead(call);
  if (!head.ok) return failed(head.reason);
  if (head.sha === null) return { status: 'none' };
  const listing = await listFiles(call, { head: head.sha, query });
  if (!listing.ok) return failed(listing.reason);
  const { files } = listing;
  const contents = await readObjects(
    call,
    files.map(({ blob }) => blob),
  );
  if (!contents.ok) return failed(contents.reason);
  const stored = files.map(({ path }, index) => ({
    path,
    text: contents.objects[index]?.content?.toString('utf8'),
  }));
  const { since } = query;
  const { readRecord } = place;
  return readDocuments(stored, { head: head.sha, since, store: recordsRef, readRecord });
}

type HeadAnswer = { ok: true; sha: string | null } | Extract<GitAnswer, { ok: false }>;

async function readHead(call: GitCall): Promise<HeadAnswer> {
  const format = '--format=%(refname) %(objectname)';
  const answer = await runGit(call, 'for-each-ref', format, recordsRef);
  if (!answer.ok) return answer;
  const lines = textOf(answer)
    .split('\n')
    .map((line) => line.split(' '));
  return { ok: true, sha: lines.find(([ref]) => ref === recordsRef)?.[1] ?? null };
}

async function listFiles(
  call: GitCall,
  place: { head: string; query: FolderQuery },
): Promise<
  { ok: true; files: { path: string; blob: string }[] } | Extract<GitAnswer, { ok: false }>
> {
  const { folder } = place.query;
  const first = `${folder}/${monthFolder(new Date(Date.parse(place.query.since)).toISOString())}/`;
  const tree = ['ls-tree', '-r', '-z', '--full-tree', place.head, '--', `${folder}/`];
  const answer = await runGit(call, ...tree);
  if (!answer.ok) return answer;
  const files = textOf(answer)
    .split('\0')
    .flatMap((line) => {
      const [, blob = '', path = ''] = /^\d+ \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return path >= first ? [{ path, blob }] : [];
    });
  return { ok: true, files };
}

/**
 * Writes blob, tree, commit and ref in one process. git moves the ref only forward and only from
 * where it read it, so of several writers on one head one wins, and the others see a conflict.
 */
async function append(
  call: GitCall,
  record: RecordDocument,
  expectedHead: string | null,
): Promise<AppendResult> {
  const path = pathOf(record);
  const text = `${JSON.stringify(record)}\n`;
  if (!isSha(record.subject.sha)) return { status: 'failed', reason: 'the record names no commit' };
  const earlier = await findEarlier(call, { expectedHead, path, text });
  if (earlier !== undefined) return earlier;
  const input = importStream({ record, path, text, expectedHead });
  const answer = await runGit({ ...call, input }, 'fast-import', '--quiet', '--done');
  if (answer.ok) return { status: 'appended', head: textOf(answer).trim(), store: recordsRef };
  if (lostRace.test(answer.stderr)) return { status: 'conflict' };
  const after = await readHead(call);
  const moved = after.ok && after.sha !== expectedHead;
  return moved ? { status: 'conflict' } : { status: 'failed', reason: answer.reason };
}

/** A record that is there already was written by an attempt whose answer got lost (F21). */
async function findEarlier(
  call: GitCall,
  wanted: { expectedHead: string | null; path: string; text: string },
): Promise<AppendResult | undefined> {
  const { expectedHead, path, text } = wanted;
  const names = [`${recordsRef}^{commit}`, `${recordsRef}:${path}`];
  const answer = await readObjects(call, names);
  if (!answer.ok) return { status: 'failed', reason: answer.reason };
  const [head, file] = answer.objects;
  if ((head?.sha ?? null) !== expectedHead) return { status: 'conflict' };
  if (expectedHead === null || file === undefined) return undefined;
  if (file.content?.toString('utf8') === text) {
    return { status: 'appended', head: expectedHead, store: recordsRef };
  }
  return { status: 'failed', reason: `another record has the name ${path}` };
}

function importStream(parts: {
  record: RecordDocument;
  path: string;
  text: string;
  expectedHead: string | null;
}): string {
  const { record, path, text, expectedHead } = parts;
  const { service, environment } = record.subject;
  const of = record.kind === 'access' ? record.id : `${toLine(service)} to ${toLine(environment)}`;
  const message = `${record.kind}: ${of}\n`;
  const seconds = Math.floor(Date.parse(record.at) / 1000);
  return [
    `commit ${recordsRef}`,
    'mark :1',
    `committer promotion-gate <promotion-gate@localhost.invalid> ${seconds} +0000`,
    `data ${Buffer.byteLength(message)}`,
    message,
    ...(expectedHead === null ? [] : [`from ${expectedHead}`]),
    `M 100644 inline ${path}`,
    `data ${Buffer.byteLength(text)}`,
    text,
    'get-mark :1',
    'done',
    '',
  ].join('\n');
}

function toLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

function failed(reason: string): DocumentsReading {
  return { status: 'failed', reason, retryable: false };
}

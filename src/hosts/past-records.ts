/** Stored records as the facts that the gate looks at, whichever host keeps them; without any I/O. */
import type { Deployment, FactReading, PastRecord } from '../evidence/facts.js';
import type { Provenance, Unknown } from '../evidence/reading.js';
import type { RecordDocument } from '../report/record.js';
import { isSha } from './object-name.js';
import { accessFolder, accessPath, recordFolder, recordPath } from './record-path.js';

/** Parses a stored document and checks its digest; `problem` says what is wrong with it. */
export type ReadRecord = (
  value: unknown,
) => { readonly record: RecordDocument } | { readonly problem: string };

/** Which records: `since` is RFC 3339 in UTC. */
export interface RecordQuery {
  readonly service: string;
  readonly environment: string;
  readonly since: string;
}

/** Records in one folder of the store, by the months in which they were made. */
export interface FolderQuery {
  readonly folder: string;
  /** RFC 3339 in UTC. */
  readonly since: string;
}

/** Where the records of a service and environment lie. */
export function toFolderQuery(query: RecordQuery): FolderQuery {
  return { folder: recordFolder(query), since: query.since };
}

/** Where snapshots of who may do what lie. */
export function accessQuery(since: string): FolderQuery {
  return { folder: accessFolder, since };
}

/** Whole documents, newest first. */
export type DocumentsReading =
  | {
      readonly status: 'known';
      readonly documents: readonly RecordDocument[];
      readonly head: string;
    }
  | { readonly status: 'none' }
  | Unknown;

/** A file of the store; `text` is undefined where its content is missing or no text. */
export interface StoredFile {
  readonly path: string;
  readonly text: string | undefined;
}

/** The path of a record in a store. */
export function pathOf({ kind, subject, at, id }: RecordDocument): string {
  if (kind === 'access') return accessPath({ at, id });
  const { service, environment } = subject;
  return recordPath({ service, environment, at, id });
}

/** Reads one file of a store: a broken record, or one that lies where it does not belong, is a problem. */
export function readStored(file: StoredFile, readRecord: ReadRecord): ReturnType<ReadRecord> {
  if (file.text === undefined) return { problem: 'it is missing' };
  let value: unknown;
  try {
    value = JSON.parse(file.text);
  } catch {
    return { problem: 'it is not JSON' };
  }
  const read = readRecord(value);
  if ('problem' in read) return read;
  const problem = misplaced(read.record, file.path);
  return problem === undefined ? read : { problem };
}

/**
 * All files of a store as documents since then, newest first. One that cannot be read fails them all,
 * by its name: a quota counted from the rest would be too low.
 */
export function readDocuments(
  files: readonly StoredFile[],
  of: {
    readonly head: string;
    readonly since: string;
    /** How people call the store. */
    readonly store: string;
    readonly readRecord: ReadRecord;
  },
): DocumentsReading {
  const documents: RecordDocument[] = [];
  for (const file of files) {
    const read = readStored(file, of.readRecord);
    if ('problem' in read) {
      const reason = `the record ${file.path} on ${of.store} is broken: ${read.problem}`;
      return { status: 'failed', reason, retryable: false };
    }
    if (Date.parse(read.record.at) >= Date.parse(of.since)) documents.push(read.record);
  }
  if (documents.length === 0) return { status: 'none' };
  documents.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return { status: 'known', documents, head: of.head };
}

/** Documents as the fact that windows and quotas look at. */
export function toRecordsReading(
  found: DocumentsReading,
  source: Provenance,
): FactReading<'records'> {
  if (found.status === 'none') return { status: 'none', source };
  if (found.status !== 'known') return found;
  const value = found.documents.flatMap(toPastRecord);
  return { status: 'known', value, source: { ...source, sha: found.head } };
}

/** Documents as the deployments that they tell of; `none` is authoritative: nothing was ever recorded. */
export function toDeploymentsReading(
  found: DocumentsReading,
  source: Provenance,
): FactReading<'deployments'> {
  if (found.status !== 'known' && found.status !== 'none') return found;
  const value = found.status === 'none' ? [] : toDeployments(found.documents);
  return value.length === 0 ? { status: 'none', source } : { status: 'known', value, source };
}

/**
 * The newest result of a promotion holds: a deployment that was rolled back later is no success. What
 * failed stays beside it, as a later success does not undo that there was a failure.
 */
function toDeployments(documents: readonly RecordDocument[]): Deployment[] {
  const told = new Set<string>();
  const ended = new Set<string>();
  return documents.flatMap((document): Deployment[] => {
    const { decision, enforced, result, promotionId } = document;
    if (result !== undefined) {
      if (result.outcome === 'success' && ended.has(promotionId)) return [];
      told.add(promotionId);
      ended.add(promotionId);
      return [toEnded(document, result)];
    }
    const started = enforced && decision?.verdict === 'allow';
    if (!started || told.has(promotionId)) return [];
    told.add(promotionId);
    // Allowed, and nobody said what became of it: it may be running, or have failed.
    return [{ sha: document.subject.sha, outcome: 'in-progress', startedAt: document.at }];
  });
}

function toEnded(
  { subject }: RecordDocument,
  { outcome, startedAt, finishedAt }: NonNullable<RecordDocument['result']>,
): Deployment {
  return {
    sha: subject.sha,
    ...(subject.version === undefined ? {} : { version: subject.version }),
    outcome,
    ...(startedAt === undefined ? {} : { startedAt }),
    finishedAt,
  };
}

/** A record that was copied to another service or month would count where it does not belong. */
function misplaced(record: RecordDocument, path: string): string | undefined {
  if (pathOf(record) !== path) return `it belongs to ${pathOf(record)}`;
  return isSha(record.subject.sha) ? undefined : 'it names no commit';
}

/** A snapshot of who may do what is of no promotion. */
function toPastRecord(record: RecordDocument): PastRecord | [] {
  const { id, promotionId, kind, at, enforced, subject, decision, result, origin } = record;
  if (kind === 'access') return [];
  return {
    ...{ id, promotionId, kind, at, sha: subject.sha, enforced },
    ...(decision && { verdict: decision.verdict }),
    ...(result && { outcome: result.outcome }),
    ...(subject.artifacts.length > 0 && {
      artifacts: subject.artifacts.map(({ digest }) => digest),
    }),
    tz: origin.tz,
  };
}

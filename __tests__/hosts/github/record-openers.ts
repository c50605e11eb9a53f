/** Stores of records over a repository in memory, as the tests open them. */
import {
  readRecordsHead,
  recordsBranch,
  toRecordPlace,
  type RecordsHead,
} from '../../../src/hosts/github/record-branch.js';
import type { Part } from '../../../src/hosts/github/api.js';
import { githubRecords, type GithubRecords } from '../../../src/hosts/github/records.js';
import type { HttpFault } from '../../../src/sources/http/http.js';
import { now, readRecord } from '../git/builders.js';
import { repository, type Repository } from './record-store.js';

export const own = { owner: 'acme', name: 'shop' };
export const place = toRecordPlace('branch', own);
export const store = `acme/shop@${recordsBranch}`;

/** What is sent, by operation and route. */
export const append = 'AppendRecord';
export const again = 'RecordAgain';
export const trees = 'RecordTrees';
export const blobs = 'RecordBlobs';
export const createTree = 'POST /repos/{owner}/{repo}/git/trees';
export const createRef = 'POST /repos/{owner}/{repo}/git/refs';

/** A store that reads its head itself. */
export function open({ api }: Pick<Repository, 'api'>): GithubRecords {
  return githubRecords({ api, place, head: () => readRecordsHead(api, place), readRecord, now });
}

/** A store that was told its head, as by the snapshot. */
export function openAt({ api }: Pick<Repository, 'api'>, head: Part<RecordsHead>): GithubRecords {
  return githubRecords({ api, place, head: () => Promise.resolve(head), readRecord, now });
}

/** A store whose branch holds these files. */
export function holding(
  files: Readonly<Record<string, string>>,
  isProtected = false,
): { github: Repository; records: GithubRecords; head: string } {
  const github = repository();
  const head = github.push(files);
  const records = openAt(github, { status: 'known', value: { head, protected: isProtected } });
  return { github, records, head };
}

/** A store that somebody has written to before. */
export function started(): ReturnType<typeof holding> {
  return holding({ 'other.json': '{}' });
}

export function newest(github: Repository): string | undefined {
  return github.history().at(-1)?.sha;
}

export function fault(given: Partial<HttpFault>): HttpFault {
  const reason = 'api.github.com answered badly';
  return { kind: 'server', reason, retryable: true, sent: false, ...given };
}

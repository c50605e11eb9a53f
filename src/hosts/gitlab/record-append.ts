/**
 * Appends one record to the store on GitLab: one commit, carried out only on the head it was meant for.
 *
 * The Commits API (https://docs.gitlab.com/api/commits/#create-a-commit-with-multiple-files-and-actions)
 * takes no expected parent. `last_commit_id` of an `update` is none either: GitLab compares it first and
 * writes the commit afterwards, on whatever the branch is by then, so that two writers can both pass.
 * What does hold is `create`: whether the file exists is seen in the tree of the very commit that becomes
 * the parent, and the branch is moved only from that commit. So each commit creates, beside its record, a
 * file named after the head it was decided on, the claim. Of two writers on one head one finds the claim
 * there, or the branch moved: at most one commit of the gate follows any head.
 *
 * Somebody who pushes without a claim is seen by the parent in the answer: the record stands then, on
 * another head than the one it names, and counts, but what was decided is decided again (T33).
 */
import { Buffer } from 'node:buffer';
import { z } from 'zod';
import type { RecordDocument } from '../../report/record.js';
import { appendOnce, headlineOf, recordText, type Seen, type WriteResult } from '../append-once.js';
import type { AppendResult } from '../host.js';
import { blobName, isSha } from '../object-name.js';
import { pathOf as recordPathOf } from '../past-records.js';
import type { BesideFile } from '../record-tags.js';
import type { Api } from './api.js';
import {
  below,
  readBranch,
  readStart,
  rootFolder,
  storeName,
  unreadable,
  type RecordPlace,
} from './record-branch.js';
import { openFolders } from './record-folders.js';
import { toRefusal } from './record-refusals.js';

interface Append {
  readonly api: Api;
  readonly place: RecordPlace;
  readonly record: RecordDocument;
  /** Files that go with it in the same commit. */
  readonly beside: readonly BesideFile[];
}

interface File {
  readonly path: string;
  readonly text: string;
}

type Written = File & Partial<Pick<BesideFile, 'replaces'>>;

/** On which commit, and whether the branch is made with it. */
interface Parent {
  readonly sha: string;
  readonly isStart: boolean;
}

/** Never throws. */
export async function appendRecord(
  { api, place, record, beside }: Append,
  expectedHead: string | null,
): Promise<AppendResult> {
  if (!isSha(record.subject.sha)) {
    return { status: 'failed', reason: 'the record names no commit' };
  }
  const file = { path: place.folder + recordPathOf(record), text: recordText(record) };
  // The branch may hold the pipeline of a project: a record is nothing that has to be built.
  const message = `${headlineOf(record)} [skip ci]`;
  const commit = (parent: Parent): Promise<WriteResult> =>
    commitOn(parent, { api, place, message, file, beside });
  return appendOnce({
    store: storeName(place),
    expectedHead,
    async write() {
      if (expectedHead !== null) return commit({ sha: expectedHead, isStart: false });
      const start = await findStart(api, place);
      return start.status === 'known' ? commit({ sha: start.value, isStart: true }) : start;
    },
    look: () => lookAgain(api, place, file),
  });
}

/** `.promotion-gate/heads/<2 digits>/<the others>`: folders of at most some thousand files. */
export function claimPath(head: string): string {
  return `${rootFolder}/heads/${head.slice(0, 2)}/${head.slice(2)}`;
}

type Start =
  { readonly status: 'known'; readonly value: string } | (WriteResult & { status: 'failed' });

/**
 * The interface makes no branch without a parent: it starts from the default branch, and holds its
 * files too, of which none is ever read. The folder of the records must not be among them: whoever may
 * change the default branch could have put records there.
 */
async function findStart(api: Api, place: RecordPlace): Promise<Start> {
  const start = await readStart(api, place);
  if (start.status !== 'known') return { status: 'failed', reason: start.reason };
  const { value } = start;
  if (value === null) {
    return {
      status: 'failed',
      reason: `${place.path} has no commit yet: add one, such as a README`,
    };
  }
  const folder = await openFolders({ api, place, head: value })(rootFolder);
  if (folder.status !== 'known') return { status: 'failed', reason: folder.reason };
  if (folder.value === undefined) return { status: 'known', value };
  const reason = `the default branch of ${place.path} holds the folder ${rootFolder}, which is kept for records: remove it there, or make the branch ${place.branch} yourself without it`;
  return { status: 'failed', reason };
}

const commitSchema = z.object({
  id: z.string().refine(isSha),
  parent_ids: z.array(z.string()),
});

async function commitOn(
  { sha, isStart }: Parent,
  to: Omit<Append, 'record'> & { readonly message: string; readonly file: File },
): Promise<WriteResult> {
  const { api, place, message, file, beside } = to;
  const claim = { path: claimPath(sha), text: `${file.path}\n` };
  const body = {
    branch: place.branch,
    commit_message: message,
    ...(isStart ? { start_sha: sha } : {}),
    actions: [claim, file, ...beside].map(({ path, text, replaces = false }: Written) => {
      const action = replaces ? 'update' : 'create';
      return { action, file_path: path, content: text, encoding: 'text' };
    }),
  };
  const path = below(place, 'repository', 'commits');
  const reply = await api.send({ method: 'POST', path, body, repeatable: false }, commitSchema);
  if (!reply.ok) return toRefusal(reply.fault, place);
  const { id, parent_ids: parents } = reply.value;
  const isOn = parents.length === 1 && parents[0] === sha;
  return isOn ? { status: 'written', head: id } : { status: 'stale' };
}

const fileSchema = z.object({ blob_id: z.string() });

/** A file that is missing beside a branch that the same token has just read is not there (F05). */
async function lookAgain(api: Api, place: RecordPlace, file: File): Promise<Seen> {
  const branch = await readBranch(api, place, place.branch);
  if (branch.status === 'missing') {
    const start = await readStart(api, place);
    if (start.status !== 'known') return { status: 'failed', reason: start.reason };
    return { status: 'known', head: null, isThere: false };
  }
  if (branch.status !== 'known') return { status: 'failed', reason: branch.reason };
  const head = branch.value.commit.id;
  const path = below(place, 'repository', 'files', file.path);
  const reply = await api.get(path, { ref: head }, fileSchema);
  if (reply.ok) {
    const format = head.length === 64 ? 'sha256' : 'sha1';
    const isThere = reply.value.blob_id === blobName(Buffer.from(file.text, 'utf8'), format);
    return { status: 'known', head, isThere };
  }
  if (reply.fault.kind === 'not-found') return { status: 'known', head, isThere: false };
  return { status: 'failed', reason: unreadable(reply.fault, { api, place }).reason };
}

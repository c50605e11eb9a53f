/** Writes files to the branch of records: as a commit on the head that was seen, or as its first one. */
import { Buffer } from 'node:buffer';
import { z } from 'zod';
import type { WriteResult } from '../append-once.js';
import type { Api } from './api.js';
import type { RecordPlace } from './record-branch.js';
import { toRefusal, toRefusalOfFault } from './record-refusals.js';

/** What is written; `headline` is one line of ids. */
export interface Commit {
  readonly headline: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** Carried out only if the branch still stands where it was expected (T33). */
export const commitMutation = `mutation AppendRecord($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

const commitSchema = z.object({
  createCommitOnBranch: z.object({ commit: z.object({ oid: z.string() }).nullable() }).nullable(),
});

const shaSchema = z.object({ sha: z.string() });
const refSchema = z.object({ object: shaSchema });

/** One commit on `expectedHead`. */
export async function commitOn(
  expectedHead: string,
  to: { readonly api: Api; readonly place: RecordPlace; readonly commit: Commit },
): Promise<WriteResult> {
  const { api, place, commit } = to;
  const input = {
    branch: {
      repositoryNameWithOwner: `${place.owner}/${place.name}`,
      branchName: place.branch,
    },
    expectedHeadOid: expectedHead,
    message: { headline: commit.headline },
    fileChanges: {
      additions: commit.files.map(({ path, text }) => ({
        path,
        contents: Buffer.from(text, 'utf8').toString('base64'),
      })),
    },
  };
  const reply = await api.graphql(
    { name: 'AppendRecord', text: commitMutation, variables: { input }, repeatable: false },
    commitSchema,
  );
  const head = reply.ok ? reply.value.createCommitOnBranch?.commit?.oid : undefined;
  if (head !== undefined && reply.refused.length === 0) return { status: 'written', head };
  return toRefusal(reply, place);
}

/** The first commit, without a parent, and the branch with it: a branch that is there already wins. */
export async function createBranch(to: {
  readonly api: Api;
  readonly place: RecordPlace;
  readonly commit: Commit;
}): Promise<WriteResult> {
  const { api, place, commit } = to;
  const repository = { owner: place.owner, repo: place.name };
  const tree = await api.rest(
    'POST /repos/{owner}/{repo}/git/trees',
    {
      ...repository,
      tree: commit.files.map(({ path, text }) => ({
        path,
        mode: '100644',
        type: 'blob',
        content: text,
      })),
    },
    shaSchema,
  );
  if (!tree.ok) return toRefusalOfFault(tree.fault, place);
  const first = await api.rest(
    'POST /repos/{owner}/{repo}/git/commits',
    { ...repository, message: commit.headline, tree: tree.value.sha, parents: [] },
    shaSchema,
  );
  if (!first.ok) return toRefusalOfFault(first.fault, place);
  const { sha } = first.value;
  const ref = await api.rest(
    'POST /repos/{owner}/{repo}/git/refs',
    { ...repository, ref: `refs/heads/${place.branch}`, sha },
    refSchema,
  );
  if (ref.ok) return { status: 'written', head: ref.value.object.sha };
  return toRefusalOfFault(ref.fault, place);
}

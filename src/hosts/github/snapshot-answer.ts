/** The answer to the snapshot's document, checked, and its parts. */
import { z } from 'zod';
import type { Unknown } from '../../evidence/reading.js';
import type { GraphqlRefusal, Part } from './api.js';
import { branchShape, isProtected, rulesShape, type Told } from './branch-head.js';
import { rollupSchema } from './checks-part.js';
import { deploymentsSchema } from './deployments-part.js';
import { fileSchema, toFileText } from './file-part.js';
import { attempt, malformedPart } from './pages.js';
import { notOnThisServer, refusalToUnknown, wanted } from './permissions.js';
import type { Snapshot } from './snapshot.js';

const oid = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);

const repositorySchema = z.object({
  id: z.string(),
  databaseId: z.union([z.int(), z.string()]).transform(String),
  nameWithOwner: z.string(),
  defaultBranchRef: z
    .object({ ...branchShape, target: z.object({ oid, file: attempt(fileSchema) }).nullable() })
    .nullable(),
  runBranch: z.object({ ...branchShape, target: z.object({ oid }).nullable() }).nullish(),
  candidate: z
    .object({
      __typename: z.string(),
      oid,
      tree: z.object({ oid }).optional(),
      statusCheckRollup: attempt(rollupSchema),
    })
    .nullish(),
  deployments: attempt(deploymentsSchema),
  records: z.object({ ...rulesShape, target: z.object({ oid }).nullable() }).nullable(),
});

export const snapshotSchema = z.object({ repository: repositorySchema.nullable() });
export type RepositoryAnswer = z.infer<typeof repositorySchema>;

/** Refusals below a field of the repository; the names that follow it may be part of the question. */
export function refusedBelow(
  refused: readonly GraphqlRefusal[],
  ...names: readonly string[]
): readonly GraphqlRefusal[] {
  return refused.filter(({ path }) => names.every((name, index) => path[index + 1] === name));
}

/** The policy file; `null` only if its folder could be looked at and it is not there. */
export function toPolicy(
  { defaultBranchRef }: RepositoryAnswer,
  path: string,
  { refused, missing }: Told,
): Snapshot['policy'] {
  const of = wanted.policy;
  if (missing.has('file')) return notOnThisServer('file', of);
  const [refusal] = refusedBelow(refused, 'defaultBranchRef', 'target');
  if (refusal !== undefined) return refusalToUnknown(refusal, of);
  const attempted = defaultBranchRef?.target?.file;
  if (attempted?.success === false) return malformedPart(of.what, attempted.error);
  const file = attempted?.data;
  if (file === undefined) return failed(`${of.what}: the head is no commit, or was not told`);
  if (file === null) return { status: 'known', value: null };
  const read = toFileText(file, path);
  if (!read.ok) return failed(read.reason);
  return { status: 'known', value: { path, blob: read.blob, text: read.text } };
}

/** The candidate that was asked for by its full name; anything but a commit is none. */
export function toPinned(
  { candidate }: RepositoryAnswer,
  refused: readonly GraphqlRefusal[],
): Snapshot['candidate'] {
  const below = refusedBelow(refused, 'candidate');
  const refusal = below.find(({ path }) => !path.includes('statusCheckRollup'));
  if (refusal !== undefined && refusal.type !== 'NOT_FOUND') {
    return refusalToUnknown(refusal, wanted.candidate);
  }
  if (candidate === undefined) return failed('the candidate was not told');
  if (candidate?.tree === undefined) return { status: 'known', value: [] };
  const { oid: sha, tree } = candidate;
  return { status: 'known', value: [{ ref: sha, sha, tree: tree.oid }] };
}

/** The branch of records, protected only if that is certain. */
export function toRecords({ records }: RepositoryAnswer, told: Told): Snapshot['records'] {
  const refused = refusedBelow(told.refused, 'records');
  const refusal = refused.find(({ path }) => !path.includes('rules'));
  if (refusal !== undefined && refusal.type !== 'NOT_FOUND') {
    return refusalToUnknown(refusal, wanted.records);
  }
  if (records === null) return { status: 'known', value: null };
  if (records.target === null) return failed(`${wanted.records.what}: its head was not told`);
  const guarded: Part<boolean> = isProtected(records, { ...told, refused });
  const head = records.target.oid;
  return {
    status: 'known',
    value: { head, protected: guarded.status === 'known' && guarded.value },
  };
}

function failed(reason: string): Unknown {
  return { status: 'failed', reason, retryable: false };
}

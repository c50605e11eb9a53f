/** The branch that holds the records: where it is, where it stands, and whether a rule guards it. */
import { z } from 'zod';
import type { RecordsHead } from '../branch-records.js';
import type { Api, Part } from './api.js';
import { isProtected, rulesShape } from './branch-head.js';
import { rulesText, youngFields, type YoungField } from './fragments.js';
import { askLean } from './lean.js';
import { unreadable } from './record-refusals.js';
import { recordsRef } from './snapshot-document.js';

/** The branch in which records are kept, in each repository that keeps any. */
export const recordsBranch = recordsRef.slice('refs/heads/'.length);

/** A branch of a repository; `folder` is empty, or ends with a slash. */
export interface RecordPlace {
  readonly owner: string;
  readonly name: string;
  readonly branch: string;
  /** Below which the records of this repository lie, where several share a store. */
  readonly folder?: string;
}

export type { RecordsHead } from '../branch-records.js';

/** `branch`, or nothing said, is the own repository; `owner/repo` is a store that others share. */
export function toRecordPlace(
  store: string | undefined,
  own: { readonly owner: string; readonly name: string },
): RecordPlace {
  const inOwn = { owner: own.owner, name: own.name, branch: recordsBranch };
  const ownName = `${own.owner}/${own.name}`;
  const [owner, name] = (store ?? '').split('/');
  const isOwn = store?.toLowerCase() === ownName.toLowerCase();
  if (owner === undefined || name === undefined || isOwn) return inOwn;
  return { owner, name, branch: recordsBranch, folder: `${ownName}/` };
}

/** How people call the store. */
export function storeName({ owner, name, branch }: RecordPlace): string {
  return `${owner}/${name}@${branch}`;
}

/** The branch's head with the rules on it, without the fields that a server does not have. */
export function headQuery(without: ReadonlySet<YoungField>): string {
  return `query RecordsHead($owner: String!, $name: String!, $ref: String!) {
    repository(owner: $owner, name: $name) {
      ref(qualifiedName: $ref) { target { oid } ${rulesText(without)} }
    }
  }`;
}

/** The branch's head, and the name of one file's content at it. */
export const againQuery = `query RecordAgain($owner: String!, $name: String!, $ref: String!, $file: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) { target { oid } }
    object(expression: $file) { oid }
  }
}`;

const oid = z.object({ oid: z.string() });

const headSchema = z.object({
  repository: z.object({ ref: z.object({ target: oid, ...rulesShape }).nullable() }).nullable(),
});

const againSchema = z.object({
  repository: z
    .object({ ref: z.object({ target: oid }).nullable(), object: oid.nullable() })
    .nullable(),
});

/** Reads where the branch stands now, in one request (two for servers that do not tell of rules). */
export async function readRecordsHead(api: Api, place: RecordPlace): Promise<Part<RecordsHead>> {
  const { reply, missing } = await askLean(api, {
    names: youngFields,
    schema: headSchema,
    compose: (without) => ({
      name: 'RecordsHead',
      text: headQuery(without),
      variables: variablesOf(place),
      repeatable: true,
    }),
  });
  // Rules that are not told leave the branch unprotected; its head is known without them.
  const refused = reply.refused.filter(({ path }) => !path.includes('rules'));
  const unknown = unreadable({ ...reply, refused }, place);
  if (unknown !== undefined) return unknown;
  if (!reply.ok || reply.value.repository === null) return notThere(place);
  const { ref } = reply.value.repository;
  if (ref === null) return { status: 'known', value: null };
  const guarded = isProtected(ref, { refused: reply.refused, missing });
  const isGuarded = guarded.status === 'known' && guarded.value;
  return { status: 'known', value: { head: ref.target.oid, protected: isGuarded } };
}

/** What is seen of a write that may have been carried out. */
export type Seen =
  | { readonly status: 'known'; readonly head: string | null; readonly blob: string | null }
  | { readonly status: 'failed'; readonly reason: string };

/** Reads the head again, and the name of the content at a path. */
export async function lookAgain(api: Api, place: RecordPlace, path: string): Promise<Seen> {
  const variables = { ...variablesOf(place), file: `refs/heads/${place.branch}:${path}` };
  const reply = await api.graphql(
    { name: 'RecordAgain', text: againQuery, variables, repeatable: true },
    againSchema,
  );
  const unknown = unreadable(reply, place);
  if (unknown !== undefined) return { status: 'failed', reason: unknown.reason };
  if (!reply.ok || reply.value.repository === null) return notThere(place);
  const { ref, object } = reply.value.repository;
  return { status: 'known', head: ref?.target.oid ?? null, blob: object?.oid ?? null };
}

function variablesOf({ owner, name, branch }: RecordPlace): Record<string, string> {
  return { owner, name, ref: `refs/heads/${branch}` };
}

function notThere({ owner, name }: RecordPlace): {
  status: 'failed';
  reason: string;
  retryable: boolean;
} {
  const reason = `${owner}/${name} is not there, or the token may not see it`;
  return { status: 'failed', reason, retryable: false };
}

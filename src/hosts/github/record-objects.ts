/** Reads trees and blobs of the store, many in one request. */
import { z } from 'zod';
import type { Unknown } from '../../evidence/reading.js';
import type { Api, GraphqlReply, Part } from './api.js';
import type { RecordPlace } from './record-branch.js';
import { unreadable } from './record-refusals.js';

const blobFields = '... on Blob { text isTruncated isBinary }';

/** One kind of object: how it is named, and which of its fields are read. */
const kinds = {
  trees: {
    operation: 'RecordTrees',
    argument: 'expression',
    type: 'String!',
    fields: '... on Tree { entries { name type oid } }',
  },
  blobs: {
    operation: 'RecordBlobs',
    argument: 'oid',
    type: 'GitObjectID!',
    fields: blobFields,
  },
  files: {
    operation: 'RecordFiles',
    argument: 'expression',
    type: 'String!',
    fields: blobFields,
  },
} as const;

/** The document for so many objects. Only numbers go into its text; the names are variables. */
export function objectsQuery(kind: keyof typeof kinds, count: number): string {
  const { operation, argument, type, fields } = kinds[kind];
  const indices = Array.from({ length: count }, (_, index) => index);
  const variables = indices.map((index) => `, $o${index}: ${type}`).join('');
  const objects = indices.map(
    (index) => `    o${index}: object(${argument}: $o${index}) { oid ...Fields }`,
  );
  return [
    `query ${operation}($owner: String!, $name: String!, $head: GitObjectID!${variables}) {`,
    '  repository(owner: $owner, name: $name) {',
    '    head: object(oid: $head) { oid }',
    ...objects,
    '  }',
    '}',
    `fragment Fields on GitObject { ${fields} }`,
  ].join('\n');
}

const treeSchema = z.object({
  oid: z.string(),
  /** Absent where the object is no folder. */
  entries: z.array(z.object({ name: z.string(), type: z.string(), oid: z.string() })).nullish(),
});
const blobSchema = z.object({
  oid: z.string(),
  /** Absent where the object is no file. */
  text: z.string().nullish(),
  isTruncated: z.boolean().optional(),
  isBinary: z.boolean().nullish(),
});
export type TreeObject = z.infer<typeof treeSchema>;
export type BlobObject = z.infer<typeof blobSchema>;

/** Where objects are looked for. */
export interface ObjectPlace {
  readonly api: Api;
  readonly place: RecordPlace;
  /** The commit of the store that is read; an object that is missing beside it is not there (F05). */
  readonly head: string;
}

/** Folders by their path at the head; undefined for one that is not there. */
export async function readTrees(
  from: ObjectPlace,
  folders: readonly string[],
): Promise<Part<readonly (TreeObject | undefined)[]>> {
  const names = folders.map((folder) => `${from.head}:${folder}`);
  const reply = await ask(from, { kind: 'trees', names, schema: answerOf(treeSchema) });
  return toObjects(from, { reply, count: names.length });
}

/** Files by their path at the head; undefined for one that is not there. */
export async function readPaths(
  from: ObjectPlace,
  paths: readonly string[],
): Promise<Part<readonly (BlobObject | undefined)[]>> {
  const names = paths.map((path) => `${from.head}:${path}`);
  const reply = await ask(from, { kind: 'files', names, schema: answerOf(blobSchema) });
  return toObjects(from, { reply, count: names.length });
}

/** Files by the name of their content. A batch that is too large for one answer is read in halves. */
export async function readBlobs(
  from: ObjectPlace,
  names: readonly string[],
): Promise<Part<readonly (BlobObject | undefined)[]>> {
  const reply = await ask(from, { kind: 'blobs', names, schema: answerOf(blobSchema) });
  if (reply.ok || reply.fault.kind !== 'too-large' || names.length === 1) {
    return toObjects(from, { reply, count: names.length });
  }
  const half = Math.ceil(names.length / 2);
  const first = await readBlobs(from, names.slice(0, half));
  if (first.status !== 'known') return first;
  const second = await readBlobs(from, names.slice(half));
  if (second.status !== 'known') return second;
  return { status: 'known', value: [...first.value, ...second.value] };
}

interface Answer<T> {
  readonly repository: Readonly<Record<string, T | null>> | null;
}

function answerOf<S extends z.ZodType>(object: S) {
  return z.object({ repository: z.record(z.string(), object.nullable()).nullable() });
}

function ask<S extends z.ZodType>(
  { api, place, head }: ObjectPlace,
  asked: {
    readonly kind: keyof typeof kinds;
    readonly names: readonly string[];
    readonly schema: S;
  },
): Promise<GraphqlReply<z.infer<S>>> {
  const { kind, names, schema } = asked;
  const variables = {
    owner: place.owner,
    name: place.name,
    head,
    ...Object.fromEntries(names.map((name, index) => [`o${index}`, name])),
  };
  const text = objectsQuery(kind, names.length);
  return api.graphql({ name: kinds[kind].operation, text, variables, repeatable: true }, schema);
}

function toObjects<T>(
  { place, head }: ObjectPlace,
  answer: { readonly reply: GraphqlReply<Answer<T>>; readonly count: number },
): Part<readonly (T | undefined)[]> {
  const { reply, count } = answer;
  const unknown = unreadable(reply, place);
  if (unknown !== undefined) return unknown;
  const found = reply.ok ? reply.value.repository : null;
  if (found?.['head'] == null) return noHead(head);
  const value = Array.from({ length: count }, (_, index) => found[`o${index}`] ?? undefined);
  return { status: 'known', value };
}

function noHead(head: string): Unknown {
  const reason = `the commit ${head} of the records cannot be read`;
  return { status: 'failed', reason, retryable: true };
}

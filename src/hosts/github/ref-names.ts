/** What a name stands for: each branch and tag of that name, down to its commit. */
import { z } from 'zod';
import type { Api, GraphqlRefusal, Part } from './api.js';
import { refsOf } from './candidate.js';
import { refusalToUnknown, toUnknown, wanted } from './permissions.js';
import type { Snapshot } from './snapshot.js';

const objectSchema = z.object({
  __typename: z.string(),
  oid: z.string(),
  tree: z.object({ oid: z.string() }).optional(),
});

const refSchema = z
  .object({
    name: z.string(),
    prefix: z.string(),
    target: objectSchema.extend({ target: objectSchema.optional() }).nullable(),
  })
  .nullish();

const answerSchema = z.object({
  repository: z.object({ first: refSchema, second: refSchema }).nullable(),
});

const text = `query RefNames(
  $owner: String!, $name: String!, $first: String!, $second: String!, $both: Boolean!
) {
  repository(owner: $owner, name: $name) {
    first: ref(qualifiedName: $first) { ...Peeled }
    second: ref(qualifiedName: $second) @include(if: $both) { ...Peeled }
  }
}
fragment Peeled on Ref {
  name prefix
  target {
    __typename oid
    ... on Commit { tree { oid } }
    ... on Tag { target { __typename oid ... on Commit { tree { oid } } } }
  }
}`;

/** One request. A tag is followed to its commit once: a tag of a tag is a fault. */
export async function readRefNames(
  api: Api,
  asked: { readonly owner: string; readonly name: string; readonly candidate: string },
): Promise<Snapshot['candidate']> {
  const { owner, name, candidate } = asked;
  const [first = '', second] = refsOf(candidate);
  const both = second !== undefined;
  const variables = { owner, name, first, second: second ?? first, both };
  const query = { name: 'RefNames', text, variables, repeatable: true };
  const reply = await api.graphql(query, answerSchema);
  if (!reply.ok) return toUnknown(reply.fault, wanted.candidate);
  const refusal = reply.refused.find(isDecisive);
  if (refusal !== undefined) return refusalToUnknown(refusal, wanted.candidate);
  const { repository } = reply.value;
  if (repository === null) return failed('the repository was not told');
  const parts = [
    toCommit(repository.first, first),
    ...(both ? [toCommit(repository.second, second)] : []),
  ];
  const unknown = parts.find((each) => each.status !== 'known');
  if (unknown !== undefined) return unknown;
  return {
    status: 'known',
    value: parts.flatMap((each) => (each.status === 'known' ? each.value : [])),
  };
}

/** That a ref is not there is an answer, as long as the repository is. */
function isDecisive({ type, path }: GraphqlRefusal): boolean {
  return type !== 'NOT_FOUND' || path.length < 2;
}

function toCommit(ref: z.infer<typeof refSchema>, asked: string): Snapshot['candidate'] {
  // GitHub completes short names, so that another ref may come than the one that was asked for (T03).
  if (!ref || `${ref.prefix}${ref.name}` !== asked) return { status: 'known', value: [] };
  const object = ref.target?.target ?? ref.target;
  if (object?.tree === undefined) return failed(`${asked} does not lead to a commit`);
  return { status: 'known', value: [{ ref: asked, sha: object.oid, tree: object.tree.oid }] };
}

function failed(reason: string): Extract<Part<never>, { status: 'failed' }> {
  return { status: 'failed', reason, retryable: false };
}

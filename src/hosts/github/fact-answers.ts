/** Answers of GitHub on the way to a fact: where it came from, or why it is not known. */
import type { z } from 'zod';
import type { Provenance } from '../../evidence/reading.js';
import type { HttpReply } from '../../sources/http/http.js';
import type { Api, GraphqlQuery, Part } from './api.js';
import { notOnThisServer, refusalToUnknown, toUnknown, type Wanted } from './permissions.js';

export { askEach, failed } from '../parts.js';

/** Where a fact of the forge came from; `now` is RFC 3339 in UTC. */
export function forgeSource(
  now: string,
  more: { readonly url?: string; readonly sha?: string } = {},
): Provenance {
  return { level: 'forge', system: 'github', ...more, fetchedAt: now };
}

/** The value of a reply, or why there is none. */
export function toPart<T>(reply: HttpReply<T>, of: Wanted): Part<T> {
  if (!reply.ok) return toUnknown(reply.fault, of);
  return { status: 'known', value: reply.value };
}

/** Asks for all or nothing: an answer of which a part was refused is none. */
export async function ask<S extends z.ZodType>(
  api: Api,
  query: GraphqlQuery,
  { schema, of }: { readonly schema: S; readonly of: Wanted },
): Promise<Part<z.infer<S>>> {
  const reply = await api.graphql(query, schema);
  const [refusal] = reply.refused;
  // A part that is refused is null, which is not as the schema expects it.
  if (refusal === undefined || (!reply.ok && reply.fault.kind !== 'malformed')) {
    return toPart(reply, of);
  }
  const field = refusal.path.at(-1) ?? query.name;
  return refusal.type === 'undefinedField'
    ? notOnThisServer(field, of)
    : refusalToUnknown(refusal, of);
}

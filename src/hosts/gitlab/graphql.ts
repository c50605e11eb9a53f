/** One question to GitLab's GraphQL interface, where an error comes with the status of a success. */
import { z } from 'zod';
import type { HttpClient, HttpFault, HttpReply } from '../../sources/http/http.js';
import { cut, faultOf, malformed } from '../faults.js';

/** A document whose text is ours alone: everything from outside is a variable. */
export interface GraphqlQuery {
  /** The name of the operation, for messages. */
  readonly name: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const envelopeSchema = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string() })).nullish(),
});

/** https://docs.gitlab.com/api/graphql/: `/api/graphql`, beside the other interface. Never throws. */
export async function askGraphql<S extends z.ZodType>(
  place: {
    readonly http: Pick<HttpClient, 'json'>;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
  },
  { name, text, variables }: GraphqlQuery,
  schema: S,
): Promise<HttpReply<z.infer<S>>> {
  const reply = await place.http.json(
    {
      method: 'POST',
      url: place.url,
      headers: { ...place.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables, operationName: name }),
      // It only reads.
      repeatable: true,
      expect: 'json',
    },
    envelopeSchema,
  );
  if (!reply.ok) return reply;
  const [error] = reply.value.errors ?? [];
  if (error !== undefined) return { ok: false, fault: toFault(name, error.message) };
  const parsed = schema.safeParse(reply.value.data);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, fault: malformed(`GraphQL ${name}`, parsed.error) };
}

/** GitLab's words for a question that took too long: the same one may be answered later. */
const slow = /timed? ?out|timeout|try(?:ing)? .*again/i;

function toFault(name: string, message: string): HttpFault {
  return faultOf(slow.test(message) ? 'server' : 'refused', `GraphQL ${name}: ${cut(message)}`);
}

/** True if the server does not know a field or a type that was asked for. */
export function isOlder({ kind, reason }: Pick<HttpFault, 'kind' | 'reason'>): boolean {
  return kind === 'refused' && /doesn't exist on type|No such type|doesn't accept/.test(reason);
}

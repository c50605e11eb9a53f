/** One request to GitHub's GraphQL interface, where an error comes with the status of a success. */
import { z } from 'zod';
import type { HttpClient, HttpFault } from '../../sources/http/http.js';
import type { GraphqlQuery, GraphqlRefusal, GraphqlReply } from './api.js';
import { cut, faultOf, malformed } from '../faults.js';

/** Where to ask, and as whom. */
export interface GraphqlPlace {
  readonly http: HttpClient;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

const errorSchema = z.object({
  type: z.string().nullish(),
  path: z.array(z.union([z.string(), z.number()])).nullish(),
  message: z.string().nullish(),
  // A field that the server does not know has its type here only.
  extensions: z.object({ code: z.string().nullish() }).nullish(),
});

const envelopeSchema = z.object({
  data: z.unknown().optional(),
  errors: z.array(errorSchema).nullish(),
});

/** Never throws. What `errors` say of a part is told beside the data, which is then not complete. */
export async function sendGraphql<S extends z.ZodType>(
  { http, url, headers }: GraphqlPlace,
  query: GraphqlQuery,
  schema: S,
): Promise<GraphqlReply<z.infer<S>>> {
  const { name, text, variables, repeatable } = query;
  const reply = await http.json(
    {
      method: 'POST',
      url,
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables, operationName: name }),
      repeatable,
      expect: 'json',
    },
    envelopeSchema,
  );
  if (!reply.ok) return { ok: false, fault: reply.fault, refused: [] };
  const { data, errors } = reply.value;
  const told = (errors ?? []).map(toTold);
  const refused = told.flatMap(({ path, ...rest }) =>
    path === undefined ? [] : [{ ...rest, path }],
  );
  const whole = told.find(({ type, path }) => path === undefined || isRateLimit(type));
  if (whole !== undefined) return { ok: false, fault: toFault(name, whole), refused };
  if (data === undefined || data === null) {
    const [first] = refused;
    const nothing = { type: 'no data', message: 'the answer holds neither data nor errors' };
    return { ok: false, fault: toFault(name, first ?? nothing), refused };
  }
  const parsed = schema.safeParse(data);
  return parsed.success
    ? { ok: true, value: parsed.data, refused }
    : { ok: false, fault: malformed(`GraphQL ${name}`, parsed.error), refused };
}

type Told = Omit<GraphqlRefusal, 'path'> & { readonly path: readonly string[] | undefined };

function toTold({ type, path, message, extensions }: z.infer<typeof errorSchema>): Told {
  const names = path?.filter((each) => typeof each === 'string');
  return {
    type: type ?? extensions?.code ?? 'ERROR',
    path: names === undefined || names.length === 0 ? undefined : names,
    message: message ?? '',
  };
}

function isRateLimit(type: string): boolean {
  return type === 'RATE_LIMITED' || type === 'RATE_LIMIT';
}

/** GitHub's word for a query that took too long or broke on its side comes without any type. */
const brokenThere = /something went wrong|timed? ?out|couldn't respond|try(?:ing)? .*again/i;

function toFault(name: string, { type, message }: Pick<Told, 'type' | 'message'>): HttpFault {
  const reason = `GraphQL ${name}: ${cut(`${type} ${message}`)}`;
  if (isRateLimit(type)) return faultOf('rate-limit', reason);
  if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') return faultOf('forbidden', reason);
  if (type === 'NOT_FOUND') return faultOf('not-found', reason);
  if (type === 'SERVICE_UNAVAILABLE' || brokenThere.test(message)) return faultOf('server', reason);
  return faultOf(type === 'no data' ? 'malformed' : 'refused', reason);
}

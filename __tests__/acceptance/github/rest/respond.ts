/** One REST request: matched to its operation, checked, permitted, carried out, checked again. */
import type { Answer } from '../exchange.js';
import type { Repository } from '../model.js';
import { permits, sees, type Token } from '../tokens.js';
import { actions } from './actions.js';
import { Refusal, type Handler, type Reply } from './call.js';
import { commits } from './commits.js';
import { complete } from './complete.js';
import {
  bodySchema,
  faultOf,
  findOperation,
  isObject,
  responseSchema,
  type Operation,
} from './description.js';
import { gitData } from './git-data.js';
import { needs } from './needs.js';
import { people } from './people.js';

const handlers: Readonly<Record<string, Handler>> = {
  ...gitData,
  ...commits,
  ...people,
  ...actions,
};

/** The names of the operations that the fake carries out. */
export const implemented: readonly string[] = [...Object.keys(handlers), 'rate-limit/get'];

export interface RestRequest {
  readonly method: string;
  /** Below the address of the interface. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly token: Token | undefined;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly addressOf: (file: Buffer) => string;
  readonly repositoryNamed: (owner: string, name: string) => Repository | undefined;
  readonly violation: (text: string) => void;
}

const docs = 'https://docs.github.com/rest';

function refused(status: number, message: string, errors?: readonly unknown[]): Answer {
  const value = {
    message,
    documentation_url: docs,
    status: String(status),
    ...(errors === undefined ? {} : { errors }),
  };
  return { status, headers: {}, value };
}

/** Numbers and booleans come as text in a path or a query. */
function typed(text: string, schema: Readonly<Record<string, unknown>>): unknown {
  if (schema['type'] === 'integer' && /^\d+$/.test(text)) return Number(text);
  if (schema['type'] === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

function requestFault(
  operation: Operation,
  path: Readonly<Record<string, string>>,
  { query, body }: RestRequest,
): string | undefined {
  const known = new Set(operation.parameters.map(({ name }) => name));
  const strange = [...query.keys()].find((name) => !known.has(name));
  if (strange !== undefined) return `${operation.id} has no query parameter ${strange}`;
  for (const { name, in: place, required, schema } of operation.parameters) {
    const text = place === 'path' ? path[name] : place === 'query' ? query.get(name) : undefined;
    if (text == null) {
      if (required && place !== 'header') return `${operation.id} needs ${name}`;
      continue;
    }
    const fault = faultOf(`${operation.id} ${place} ${name}`, schema, typed(text, schema));
    if (fault !== undefined) return fault;
    if (name === 'per_page' && Number(text) > 100)
      return `${operation.id}: per_page is at most 100`;
  }
  const schema = bodySchema(operation);
  if (schema === undefined) return body === undefined ? undefined : `${operation.id} takes no body`;
  const fault = faultOf(`${operation.id} body`, schema, body ?? {});
  if (fault !== undefined) return fault;
  const fields = isObject(schema['properties']) ? schema['properties'] : {};
  const extra = Object.keys(isObject(body) ? body : {}).find((key) => !(key in fields));
  return extra === undefined ? undefined : `${operation.id} has no body field ${extra}`;
}

/** The page that was asked for, with the Link header that GitHub gives it. */
function paged(
  reply: Extract<Reply, { items: readonly unknown[] }>,
  { query, path, apiUrl }: RestRequest,
): Answer {
  const { items, wrap, perPage = 30 } = reply;
  const size = Math.max(1, Number(query.get('per_page') ?? perPage));
  const page = Math.max(1, Number(query.get('page') ?? '1'));
  const last = Math.max(1, Math.ceil(items.length / size));
  const shown = items.slice((page - 1) * size, page * size);
  const link = (number: number, rel: string) => {
    const asked = new URLSearchParams(query);
    asked.set('page', String(number));
    return `<${apiUrl}${path}?${asked.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  const headers: Record<string, string> = links.length === 0 ? {} : { link: links.join(', ') };
  return { status: 200, headers, value: wrap === undefined ? shown : wrap(shown, items.length) };
}

/** The answer in GitHub's form; one that is not is a fault of the fake, and loud. */
function checked(
  operation: Operation,
  answer: Answer,
  violation: RestRequest['violation'],
): Answer {
  const schema = responseSchema(operation, answer.status);
  if (schema === undefined) return answer;
  const value = complete(schema, answer.value);
  const fault = faultOf(`${operation.id} ${answer.status}`, schema, value);
  if (fault === undefined) return { ...answer, value };
  violation(`the fake's own answer is wrong: ${fault}`);
  return refused(500, 'Server Error');
}

function rateLimit(): unknown {
  const one = { limit: 1000, remaining: 999, reset: 2_000_000_000, used: 1 };
  return { resources: { core: one, search: one, graphql: one }, rate: one };
}

function carryOut(
  operation: Operation,
  path: Readonly<Record<string, string>>,
  request: RestRequest,
): Answer {
  const { token, query, apiUrl, serverUrl, addressOf } = request;
  if (token === undefined) return refused(401, 'Bad credentials');
  if (operation.id === 'rate-limit/get') return { status: 200, headers: {}, value: rateLimit() };
  const repo = request.repositoryNamed(path['owner'] ?? '', path['repo'] ?? '');
  if (repo === undefined || !sees(token, repo)) return refused(404, 'Not Found');
  const need = needs[operation.id];
  const handler = handlers[operation.id];
  if (need === undefined || handler === undefined) {
    request.violation(`${operation.id} is not implemented by the fake`);
    return refused(500, 'Server Error');
  }
  if (!permits(token, repo, need)) return refused(403, 'Resource not accessible by integration');
  const body = isObject(request.body) ? request.body : {};
  const reply = handler({ repo, token, path, query, body, apiUrl, serverUrl, addressOf });
  if ('items' in reply) return paged(reply, request);
  if ('location' in reply) {
    return { status: reply.status, headers: { location: reply.location }, value: undefined };
  }
  return { status: reply.status, headers: {}, value: reply.value };
}

/** Never throws. What GitHub does not describe is answered 500 and recorded as a violation. */
export function respondRest(request: RestRequest): Answer {
  const match = findOperation(request.method, request.path);
  if (match === undefined) {
    request.violation(`GitHub describes no ${request.method} ${request.path}`);
    return refused(500, 'Server Error');
  }
  const { operation, path } = match;
  const fault = requestFault(operation, path, request);
  if (fault !== undefined) {
    request.violation(fault);
    return refused(500, 'Server Error');
  }
  try {
    return checked(operation, carryOut(operation, path, request), request.violation);
  } catch (error) {
    if (error instanceof Refusal) return refused(error.status, error.message, error.errors);
    request.violation(`${operation.id}: ${String(error)}`);
    return refused(500, 'Server Error');
  }
}

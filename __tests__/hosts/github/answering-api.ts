/** An API that gives one answer to everything, and keeps what it was asked. */
import type { Api, GraphqlQuery, GraphqlRefusal } from '../../../src/hosts/github/api.js';
import type { FaultKind } from '../../../src/sources/http/http.js';

/** The answer is checked as a real one; with a fault it is none. */
export function answeringApi(answer: {
  readonly data?: unknown;
  readonly refused?: readonly GraphqlRefusal[];
  readonly fault?: FaultKind;
}) {
  const asked: unknown[] = [];
  const { data, refused = [] } = answer;
  function reply(schema: { parse(value: unknown): unknown }) {
    if (answer.fault === undefined) return { ok: true, value: schema.parse(data), refused };
    const fault = { kind: answer.fault, reason: 'cut short', retryable: true, sent: true };
    return { ok: false, fault, refused };
  }
  const api = {
    graphql: (query: GraphqlQuery, schema: { parse(value: unknown): unknown }) => {
      asked.push(query);
      return Promise.resolve(reply(schema));
    },
    rest: (...[route, parameters, schema]: Parameters<Api['rest']>) => {
      asked.push({ route, parameters });
      return Promise.resolve(reply(schema));
    },
  } as unknown as Api;
  return { api, asked };
}

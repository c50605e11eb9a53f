/** A plain client for the tests of the fake itself: what comes back, as it comes. */
import type { FakeGithub } from './fake.js';
import type { Permissions, Token } from './tokens.js';

export interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** One REST request; `route` is `GET /repos/acme/shop`. */
export async function rest(
  github: FakeGithub,
  token: Token,
  route: string,
  body?: unknown,
): Promise<Got> {
  const [method = '', path = ''] = route.split(' ');
  const response = await fetch(`${github.apiUrl}${path}`, {
    method,
    headers: { authorization: `bearer ${token.value}` },
    redirect: 'manual',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

export interface GraphqlGot {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly type?: string;
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Record<string, unknown>;
  }[];
}

/** One GraphQL request. */
export async function graphql(
  github: FakeGithub,
  token: Token,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<GraphqlGot> {
  const response = await fetch(github.graphqlUrl, {
    method: 'POST',
    headers: { authorization: `bearer ${token.value}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as GraphqlGot;
}

/** Every permission, for tests that take one away. */
export const all: Permissions = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  'pull-requests': 'write',
  statuses: 'write',
};

/** A plain client for the tests of the fake itself: what comes back, as it comes. */
import type { FakeGitlab } from './fake-gitlab.js';
import type { Token } from './model.js';

export interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** One request; `route` is `GET /projects/7`, or an address in full as a Link header has it. */
export async function ask(
  gitlab: FakeGitlab,
  token: Token | undefined,
  route: string,
  body?: unknown,
): Promise<Got> {
  const [method = '', path = ''] = route.split(' ');
  const name = token?.job === undefined ? 'private-token' : 'job-token';
  const response = await fetch(path.startsWith('http') ? path : `${gitlab.apiUrl}${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { [name]: token.value }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    redirect: 'manual',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? JSON.parse(text) : text,
  };
}

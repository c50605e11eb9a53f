/** Opens GitHub's two interfaces with one token: GraphQL directly, REST through Octokit. */
import type { HttpClient } from '../../sources/http/http.js';
import type { Api, Route } from './api.js';
import type { GithubEnvironment } from './environment.js';
import { malformed } from '../faults.js';
import { sendGraphql } from './graphql.js';
import { readList } from './list.js';
import { openRest } from './rest.js';

/** Nothing is sent, nor Octokit loaded, before something is asked. */
export function openApi(part: {
  readonly http: HttpClient;
  readonly environment: Pick<GithubEnvironment, 'apiUrl' | 'graphqlUrl'>;
  readonly token: string;
}): Api {
  const { http, environment, token } = part;
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `bearer ${token}`,
    'user-agent': 'promotion-gate',
    // Without it the server chooses, and will choose another one some day.
    'x-github-api-version': '2022-11-28',
  };
  const send = openRest({ http, url: environment.apiUrl, headers });
  return {
    graphql: (query, schema) =>
      sendGraphql({ http, url: environment.graphqlUrl, headers }, query, schema),
    async rest(route, parameters, schema) {
      const reply = await send(route, parameters);
      if (!reply.ok) return reply;
      const parsed = schema.safeParse(reply.value.data);
      return parsed.success
        ? { ok: true, value: parsed.data }
        : { ok: false, fault: malformed(route, parsed.error) };
    },
    list: (route, parameters, of) =>
      readList({ send, base: environment.apiUrl, route, parameters, of }),
    download: (route, parameters, into) =>
      http.download({ url: `${environment.apiUrl}${pathOf(route, parameters)}`, headers, ...into }),
  };
}

/** The path of a route, each parameter one segment of it. Throws if one is not given. */
function pathOf(route: Route, parameters: Readonly<Record<string, string>>): string {
  return route.replace(/^GET /, '').replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`${route} without ${name}`);
    return encodeURIComponent(value);
  });
}

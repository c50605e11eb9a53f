/** GitLab's REST interface as the rest of this folder sees it: guarded, checked, and counted. */
import type { z } from 'zod';
import type {
  HttpClient,
  HttpDownload,
  HttpFile,
  HttpMethod,
  HttpReply,
} from '../../sources/http/http.js';
import { malformed } from '../faults.js';
import { askGraphql, type GraphqlQuery } from './graphql.js';
import { readList } from './list.js';
import { namingVariable } from './token-faults.js';

/** A path below the interface, `/projects/7/repository/commits`; its parts are encoded with `pathOf`. */
export type Path = `/${string}`;

/** Parameters of a question; what is undefined is left out. */
export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** What the items of a list look like. */
export interface ListOf<S extends z.ZodType> {
  readonly item: S;
  readonly most: number;
  /** Tells items apart, so that one that moved to the next page is not there twice. */
  readonly id: (item: z.infer<S>) => string;
}

/** Whose token is sent: the job's, which can only read some things, or an access token. */
export interface Credential {
  readonly kind: 'job' | 'access';
  readonly token: string;
  /** The variable that holds an access token, `PROMOTION_GATE_TOKEN`: named where GitLab does not take it. */
  readonly variable?: string;
}

/** What is written; `repeatable` if doing it twice does no harm. */
export interface Write {
  readonly method: Exclude<HttpMethod, 'GET'>;
  readonly path: Path;
  readonly body: unknown;
  readonly repeatable: boolean;
}

export interface Api {
  readonly credential: Credential['kind'];
  /** Never throws. */
  get<S extends z.ZodType>(path: Path, query: Query, schema: S): Promise<HttpReply<z.infer<S>>>;
  /** A file or a text as it is. Never throws. */
  text(path: Path, query: Query): Promise<HttpReply<string>>;
  /** Saves a file, from where GitLab keeps it; the token goes to GitLab alone (T65). Never throws. */
  download(path: Path, file: Pick<HttpDownload, 'to' | 'mostBytes'>): Promise<HttpReply<HttpFile>>;
  /**
   * All items of a list, page by page along the Link header; a page that cannot be read fails the
   * whole (F09–F11, F18). More than `most` items is a fault of its own: kind `too-large`.
   */
  list<S extends z.ZodType>(
    path: Path,
    query: Query,
    of: ListOf<S>,
  ): Promise<HttpReply<readonly z.infer<S>[]>>;
  /** Asks the GraphQL interface, which takes an access token only. Data beside errors is a fault. Never throws. */
  graphql<S extends z.ZodType>(query: GraphqlQuery, schema: S): Promise<HttpReply<z.infer<S>>>;
  /** Writes. Never throws. */
  send<S extends z.ZodType>(write: Write, schema: S): Promise<HttpReply<z.infer<S>>>;
}

/** Nothing is sent before something is asked. */
export function openApi(part: {
  readonly http: HttpClient;
  readonly url: string;
  readonly credential: Credential;
}): Api {
  const { url, credential } = part;
  const { variable } = credential;
  const http = variable === undefined ? part.http : namingVariable(part.http, variable);
  const headers = {
    accept: 'application/json',
    'user-agent': 'promotion-gate',
    [credential.kind === 'job' ? 'job-token' : 'private-token']: credential.token,
  };
  return {
    credential: credential.kind,
    get: (path, query, schema) =>
      http.json(
        {
          method: 'GET',
          url: addressOf(url, path, query),
          headers,
          repeatable: true,
          expect: 'json',
        },
        schema,
      ),
    async text(path, query) {
      const accepting = { ...headers, accept: '*/*' };
      const address = addressOf(url, path, query);
      const reply = await http.send({
        ...{ method: 'GET', url: address, headers: accepting, repeatable: true, expect: 'text' },
      });
      return reply.ok ? { ok: true, value: reply.value.text } : reply;
    },
    download: (path, file) =>
      http.download({
        ...{ url: addressOf(url, path, {}), headers: { ...headers, accept: '*/*' } },
        ...file,
      }),
    graphql: (query, schema) =>
      askGraphql({ http, headers, url: url.replace(/\/v4$/, '/graphql') }, query, schema),
    list: (path, query, of) =>
      readList({ http, headers, first: addressOf(url, path, { per_page: 100, ...query }), of }),
    async send({ method, path, body, repeatable }, schema) {
      const reply = await http.send({
        ...{ method, url: addressOf(url, path, {}), repeatable, expect: 'json' },
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (!reply.ok) return reply;
      const parsed = schema.safeParse(JSON.parse(reply.value.text));
      return parsed.success
        ? { ok: true, value: parsed.data }
        : { ok: false, fault: malformed(`${method} ${path}`, parsed.error) };
    },
  };
}

/** Parts of a path, each encoded whole: a slash in a file's or a branch's name is no separator. */
export function pathOf(...parts: readonly string[]): Path {
  return `/${parts.map(encodeURIComponent).join('/')}`;
}

function addressOf(url: string, path: Path, query: Query): string {
  const address = new URL(`${url}${path}`);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) address.searchParams.set(name, String(value));
  }
  return address.href;
}

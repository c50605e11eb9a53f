/** One request to GitHub's REST interface through Octokit, whose errors become faults again. */
import type { Octokit } from '@octokit/rest';
import type { FaultKind, HttpClient, HttpFault, HttpReply } from '../../sources/http/http.js';
import type { Route } from './api.js';
import { cut, faultOf } from '../faults.js';

/** An answer as Octokit gives it, not yet checked. */
export interface RestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

export type SendRest = (
  route: Route,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<HttpReply<RestAnswer>>;

/** Deprecation notes of the server would otherwise be printed as they come (T54). */
const silent = { debug: hush, info: hush, warn: hush, error: hush };

/** Octokit is loaded at the first call; a run that reads the snapshot only does without. */
export function openRest(place: {
  readonly http: HttpClient;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}): SendRest {
  const { http, url, headers } = place;
  let opening: Promise<Octokit> | undefined;

  async function open(): Promise<Octokit> {
    const { Octokit } = await import('@octokit/rest');
    return new Octokit({
      baseUrl: url,
      log: silent,
      request: { fetch: http.fetch, log: silent },
    });
  }

  return async (route, parameters) => {
    try {
      const octokit = await (opening ??= open());
      const answer: RestAnswer = await octokit.request(route, { ...parameters, headers });
      return { ok: true, value: answer };
    } catch (error) {
      return { ok: false, fault: toFault(route, error) };
    }
  };
}

function hush(): void {
  // Nothing of an answer belongs into the log.
}

interface Failure {
  readonly status?: unknown;
  readonly cause?: unknown;
  readonly response?: {
    readonly headers?: Readonly<Record<string, unknown>>;
    readonly data?: unknown;
  };
}

/** Nothing of Octokit's error itself is told: it holds the request with its headers (T65). */
function toFault(route: Route, error: unknown): HttpFault {
  const { status, cause, response } = (error instanceof Error ? error : {}) as Failure;
  const own = [error, cause].find(hasFault);
  if (own !== undefined) return own.fault;
  if (typeof status !== 'number' || response === undefined) {
    return faultOf('malformed', `${route}: the answer could not be read`);
  }
  const message = messageOf(response.data);
  const kind = kindOf(status, { message, headers: response.headers ?? {} });
  const said = message === '' ? '' : `: ${cut(message)}`;
  const fault = faultOf(kind, `${route} was answered with ${status}${said}`);
  return { ...fault, status, body: JSON.stringify(response.data ?? null).slice(0, 65_536) };
}

function kindOf(
  status: number,
  told: { readonly message: string; readonly headers: Readonly<Record<string, unknown>> },
): FaultKind {
  const { message, headers } = told;
  const isLimit =
    headers['x-ratelimit-remaining'] === '0' ||
    headers['retry-after'] !== undefined ||
    /rate limit/i.test(message);
  if (status === 429 || (status === 403 && isLimit)) return 'rate-limit';
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 409 || status === 412) return 'conflict';
  return status >= 500 ? 'server' : 'refused';
}

function messageOf(data: unknown): string {
  const isTold = typeof data === 'object' && data !== null && 'message' in data;
  return isTold && typeof data.message === 'string' ? data.message : '';
}

function hasFault(error: unknown): error is { readonly fault: HttpFault } {
  if (!(error instanceof Error) || !('fault' in error)) return false;
  const { fault } = error;
  return typeof fault === 'object' && fault !== null && 'kind' in fault && 'reason' in fault;
}

/** The guarded client of everything that is read over the network: what is asked, and what comes of it. */
import type { z } from 'zod';

export type HttpMethod = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** One thing that is asked. Header names are lower case. */
export interface HttpRequest {
  readonly method: HttpMethod;
  /** https, or http on loopback. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** True if sending it twice does no harm, so that it may be repeated after a lost answer. */
  readonly repeatable: boolean;
  /** `none` where no body is expected, such as a 204. */
  readonly expect: 'json' | 'text' | 'none';
}

/** A file that is fetched with GET, from where the server keeps it. */
export interface HttpDownload {
  /** https, or http on loopback. */
  readonly url: string;
  /** Sent to the origin of `url` alone, never to another one that it redirects to. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The path of a file that is not there yet; readable by nobody else. */
  readonly to: string;
  /** A longer file is a fault of the kind `too-large`. */
  readonly mostBytes: number;
}

/** A whole file; `digest` is `sha256:<hex>` of its bytes. */
export interface HttpFile {
  readonly bytes: number;
  readonly digest: string;
}

/** A whole answer with a status below 300, its body as text, checked to be JSON where that is expected. */
export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Where it came from, after redirects within the origin. */
  readonly url: string;
}

/** Why there is no answer that could be used. */
export type FaultKind =
  /** Refused, reset, cut short, DNS, TLS. */
  | 'connection'
  /** The attempt's or the run's time is over. */
  | 'deadline'
  | 'too-large'
  /** Another content type, no JSON, or a field that is missing. */
  | 'malformed'
  /** To another origin, in a circle, or too many. */
  | 'redirect'
  | 'rate-limit'
  /** 401: the token is not valid. */
  | 'unauthorized'
  /** 403: the token may not. */
  | 'forbidden'
  /** 404 and 410: nothing there, or nothing that the token may see. */
  | 'not-found'
  /** 409 and 412: the state is another one than expected. */
  | 'conflict'
  /** Other 4xx. */
  | 'refused'
  /** 5xx. */
  | 'server';

export interface HttpFault {
  readonly kind: FaultKind;
  readonly status?: number | undefined;
  /** For people; holds neither credentials nor untrusted text of more than 200 characters. */
  readonly reason: string;
  /** True if the same request may succeed later. */
  readonly retryable: boolean;
  /** The body of an error answer, at most 64 KiB; untrusted. */
  readonly body?: string | undefined;
  /** True if the request may have been carried out although no answer came (F21). */
  readonly sent: boolean;
}

export type HttpReply<T = HttpAnswer> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: HttpFault };

/**
 * Budgets in milliseconds and bytes. `settle` is how long something that must soon appear is awaited;
 * `backoff` the longest wait between two attempts, where the server asks for none.
 */
export interface HttpLimits {
  readonly attempt: number;
  readonly total: number;
  readonly settle: number;
  readonly backoff: number;
  readonly bytes: number;
}

/** What Octokit calls as `request.fetch`; only what it uses of the answer is there. */
export type GuardedFetch = (
  url: string,
  options: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string | number | undefined>>;
    readonly body?: string | undefined;
  },
) => Promise<{
  readonly status: number;
  readonly url: string;
  readonly ok: boolean;
  readonly headers: Iterable<[string, string]> & { get(name: string): string | null };
  text(): Promise<string>;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}>;

export interface HttpClient {
  /** Never throws. */
  send(request: HttpRequest): Promise<HttpReply>;
  /** The same, with the body parsed and checked; numbers beyond 2^53 become strings (F29). */
  json<S extends z.ZodType>(request: HttpRequest, schema: S): Promise<HttpReply<z.infer<S>>>;
  /** Never throws; after a fault there is no file. The time of an attempt is that of the whole run. */
  download(file: HttpDownload): Promise<HttpReply<HttpFile>>;
  /**
   * For Octokit. Answers of 2xx and 4xx are given back; a fault of another kind is thrown as an
   * error with a `fault`.
   */
  readonly fetch: GuardedFetch;
  /** Sets the budgets, at most as long as those that it was opened with. */
  limit(limits: Partial<HttpLimits>): void;
  readonly limits: () => HttpLimits;
  /** Milliseconds that are left of the total. */
  readonly remaining: () => number;
  /** How often something was sent, repetitions included. */
  readonly sent: () => number;
  /** How far the clock of the latest answer of an origin is ahead of this one, in seconds. */
  readonly skew: (origin: string) => number | undefined;
}

/** What all requests of one run share: budgets, clock, ways to servers, and what was seen so far. */
import type { HttpDownload, HttpLimits, HttpRequest } from './http.js';
import type { Transport } from './transport.js';

export interface Run {
  readonly limits: () => HttpLimits;
  /** Milliseconds that are left of the total. */
  readonly remaining: () => number;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** The only origins that may be asked; undefined if any may. */
  readonly origins: readonly string[] | undefined;
  /** Undefined if the proxy that is set cannot be used. */
  readonly transport: (url: URL) => Promise<Transport | undefined>;
  /** Of a proxy that is set and not followed; continues the name of a host that could not be reached. */
  readonly unfollowed: string | undefined;
  /** Called as often as something is sent. */
  readonly count: () => void;
  /** Called with each answer: its origin, its headers, and the middle of the exchange in epoch ms. */
  readonly note: (origin: string, headers: Readonly<Record<string, string>>, at: number) => void;
}

/** A request as the inner parts see it: Octokit may ask with HEAD too. */
export interface Asked extends Omit<HttpRequest, 'method'> {
  readonly method: HttpRequest['method'] | 'HEAD';
  /** Where the body of a success is saved, which then is neither text nor JSON. */
  readonly into?: Pick<HttpDownload, 'to' | 'mostBytes'> | undefined;
}

/** What a REST operation is given, and what it gives back. */
import type { Repository } from '../model.js';
import type { Token } from '../tokens.js';

export interface Call {
  readonly repo: Repository;
  readonly token: Token;
  /** Of the path, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** Of the interface, without a slash at the end. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Where a file can be had without a token. */
  readonly addressOf: (file: Buffer) => string;
}

export type Reply =
  | { readonly status: 200 | 201 | 204; readonly value?: unknown }
  | { readonly status: 302; readonly location: string }
  /** The whole list; the page that was asked for is cut out of it. */
  | {
      readonly status: 200;
      readonly items: readonly unknown[];
      readonly wrap?: (page: readonly unknown[], total: number) => unknown;
      readonly perPage?: number;
    };

export type Handler = (call: Call) => Reply;

/** An answer with an error of GitHub's. */
export class Refusal extends Error {
  constructor(
    readonly status: 404 | 403 | 409 | 410 | 422,
    message: string,
    readonly errors?: readonly unknown[],
  ) {
    super(message);
  }
}

/** Throws GitHub's 404 if there is nothing. */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Refusal(404, 'Not Found');
  return value;
}

/** A commit that is named, or the 422 that GitHub has for it. */
export function commitNamed(sha: string | undefined, name: string): string {
  if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${name}`);
  return sha;
}

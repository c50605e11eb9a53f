/** What a way to a server does: write one request, and give its answer as it begins to come. */
import type { Readable } from 'node:stream';

/** One message as it is written. */
export interface Call {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Ends the exchange, whatever it is at. */
  readonly signal: AbortSignal;
  /** `fresh`: a connection that served nobody before, for what must not be written twice. */
  readonly connection: 'any' | 'fresh';
}

/** An answer whose body is still to be read; it fails if the connection breaks before its end. */
export interface Incoming {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readable;
}

/** Rejects with a TransportError. */
export type Transport = (call: Call) => Promise<Incoming>;

/**
 * How far a request came: it cannot be written in HTTP at all; it is certain that the server did not
 * see it; or the server may have seen it.
 */
export type Stage = 'unwritable' | 'unsent' | 'sent';

/** No answer came. */
export class TransportError extends Error {
  constructor(
    override readonly cause: unknown,
    readonly stage: Stage,
  ) {
    super('no answer');
  }
}

/** Headers with one value each; what came several times is joined. */
export function flattenHeaders(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      if (value === undefined) return [];
      return [[name.toLowerCase(), typeof value === 'string' ? value : value.join(', ')]];
    }),
  );
}

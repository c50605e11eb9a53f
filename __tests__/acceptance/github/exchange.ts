/** One request to a fake server and what comes back, as faults and the log see it. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request as it was understood. */
export interface Seen {
  /** 1 for the first. */
  readonly number: number;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly kind: 'rest' | 'graphql' | 'oidc' | 'unknown';
  /** `repos/get-commit`, the name of a GraphQL operation, or `oidc/token`. */
  readonly operation: string;
  /** True if it may change the state. */
  readonly writes: boolean;
  /** The credential that came with it. */
  readonly token: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed, where it is JSON; undefined for none. */
  readonly body: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Becomes JSON; undefined for no body. */
  readonly value: unknown;
}

/** What a fault has in its hands. The state changes only when `answer` is called. */
export interface Exchange {
  readonly seen: Seen;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly answer: () => Promise<Answer>;
  /** The headers that every answer has: date, limits, request id. */
  readonly headers: () => Record<string, string>;
  /** The address of a server that nobody may ask. */
  readonly elsewhere: string;
  /** The own address, without a slash at the end. */
  readonly origin: string;
}

export const jsonType = 'application/json; charset=utf-8';

/** Writes an answer with exactly these headers. */
export function send(
  response: ServerResponse,
  answer: { readonly status: number; readonly headers: Readonly<Record<string, string>> },
  body: string | Buffer | undefined,
): void {
  response.sendDate = false;
  const bytes = Buffer.from(body ?? '');
  const length = answer.status === 204 ? {} : { 'content-length': String(bytes.length) };
  response.writeHead(answer.status, { ...length, ...answer.headers });
  response.end(bytes);
}

/** Writes an answer as GitHub does: JSON, or nothing. */
export function sendAnswer(response: ServerResponse, answer: Answer): void {
  const body = answer.value === undefined ? undefined : JSON.stringify(answer.value);
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': jsonType };
  send(response, { status: answer.status, headers: { ...type, ...answer.headers } }, body);
}

/** Faults by name: what can go wrong between the gate and GitHub, each with its id. */
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { bigIds, extraFields, nullFields, partialGraphql, withoutFields } from './fault-bodies.js';
import { jsonType, send, sendAnswer, type Answer, type Exchange } from './exchange.js';

export interface Fault {
  /** Of the fault table. */
  readonly id: string;
  readonly deliver: (exchange: Exchange) => void | Promise<void>;
}

type Headers = Readonly<Record<string, string>>;

const docs = 'https://docs.github.com/rest';
const page =
  '<!DOCTYPE html><html><head><title>Unicorn! &middot; GitHub</title></head>' +
  '<body><p>This page is taking too long to load.</p></body></html>';

/** An error of GitHub's; nothing is carried out. */
function refusal(status: number, message: string, extra: Headers = {}): Fault['deliver'] {
  return ({ response, headers }) => {
    const value = { message, documentation_url: docs, status: String(status) };
    sendAnswer(response, { status, headers: { ...headers(), ...extra }, value });
  };
}

/** A body that is not what it should be; nothing is carried out. */
function raw(status: number, type: string | undefined, body: string | undefined): Fault['deliver'] {
  return ({ response, headers }) => {
    const typed: Headers = type === undefined ? {} : { 'content-type': type };
    send(response, { status, headers: { ...headers(), ...typed } }, body);
  };
}

/** The real answer, changed. */
function changed(change: (answer: Answer, exchange: Exchange) => Answer): Fault['deliver'] {
  return async (exchange) => {
    sendAnswer(exchange.response, change(await exchange.answer(), exchange));
  };
}

/** The real answer's body, changed. */
function changedValue(change: (value: unknown) => unknown): Fault['deliver'] {
  return changed((answer) => ({ ...answer, value: change(answer.value) }));
}

/** The real answer's text, changed; `length` is what the header claims of a body. */
function changedText(change: (text: string) => { body: string; length: number }): Fault['deliver'] {
  return async ({ response, answer: ask }) => {
    const answer = await ask();
    const { body, length } = change(JSON.stringify(answer.value));
    const headers = {
      ...answer.headers,
      'content-type': jsonType,
      'content-length': String(length),
    };
    if (Buffer.byteLength(body) === length) {
      send(response, { ...answer, headers }, body);
      return;
    }
    response.sendDate = false;
    response.writeHead(answer.status, headers);
    await new Promise<void>((resolve) => response.write(body, () => resolve()));
    await pause(20);
    response.destroy();
  };
}

function redirect(status: number, to: (exchange: Exchange) => string): Fault['deliver'] {
  return (exchange) => {
    const headers = { ...exchange.headers(), location: to(exchange) };
    sendAnswer(exchange.response, {
      status,
      headers,
      value: { message: 'Moved', url: headers.location },
    });
  };
}

function half(text: string): string {
  return text.slice(0, Math.floor(text.length / 2));
}

/** Resolves when there is room again, or nobody reads any more. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });
}

/** Writes pieces as long as somebody reads. */
async function pour({ response, headers }: Exchange, piece: Buffer, every: number): Promise<void> {
  response.writeHead(200, { ...headers(), 'content-type': jsonType });
  for (let sent = 0; !response.destroyed && sent < 256 * 1024 * 1024; sent += piece.length) {
    if (!response.write(piece)) await drained(response);
    if (every > 0) await pause(every);
  }
  response.end();
}

let bomb: Buffer | undefined;

function shiftedDate(seconds: number): Fault['deliver'] {
  return changed((answer) => {
    const date = new Date(Date.now() + seconds * 1000).toUTCString();
    return { ...answer, headers: { ...answer.headers, date } };
  });
}

function without(answer: Answer, name: string): Answer {
  const headers = Object.entries(answer.headers).filter(([key]) => key !== name);
  return { ...answer, headers: Object.fromEntries(headers) };
}

const graphqlTrouble =
  'Something went wrong while executing your query. Please include `8D2A:1F0E` when reporting this issue.';

export const faults = {
  'retry-after-1': {
    id: 'F01',
    deliver: refusal(429, 'Too many requests', { 'retry-after': '1' }),
  },
  'retry-after-3600': {
    id: 'F01',
    deliver: refusal(429, 'Too many requests', { 'retry-after': '3600' }),
  },
  /** As GitLab says it, without Retry-After: the budget is filled again in a moment. */
  'budget-spent': {
    id: 'F03',
    deliver: (exchange) => {
      const reset = String(Math.floor(Date.now() / 1000) + 1);
      const limits = { 'ratelimit-remaining': '0', 'ratelimit-reset': reset };
      return refusal(429, 'Retry later', limits)(exchange);
    },
  },
  'secondary-limit': {
    id: 'F02',
    deliver: refusal(
      403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    ),
  },
  'primary-limit': {
    id: 'F03',
    deliver: (exchange) => {
      const reset = String(Math.floor(Date.now() / 1000) + 3600);
      const limits = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
      return refusal(403, 'API rate limit exceeded for installation.', limits)(exchange);
    },
  },
  'graphql-rate-limited': {
    id: 'F03',
    deliver: raw(
      200,
      jsonType,
      JSON.stringify({
        errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation.' }],
      }),
    ),
  },
  forbidden: { id: 'F04', deliver: refusal(403, 'Resource not accessible by integration') },
  'ip-not-allowed': {
    id: 'F04',
    deliver: refusal(
      403,
      'Although you appear to have the correct authorization credentials, the organization has an IP allow list enabled.',
    ),
  },
  'not-found': { id: 'F05', deliver: refusal(404, 'Not Found') },
  unauthorized: { id: 'F06', deliver: refusal(401, 'Bad credentials') },
  'error-500': { id: 'F07', deliver: refusal(500, 'Server Error') },
  'error-502': { id: 'F07', deliver: raw(502, 'text/html; charset=utf-8', page) },
  'error-503': { id: 'F07', deliver: refusal(503, 'Service Unavailable') },
  'error-504': { id: 'F07', deliver: raw(504, 'text/html; charset=utf-8', page) },
  reset: { id: 'F08', deliver: ({ request }) => void request.socket.resetAndDestroy() },
  'reset-mid-body': {
    id: 'F09',
    deliver: changedText((text) => ({ body: half(text), length: Buffer.byteLength(text) })),
  },
  empty: { id: 'F11', deliver: raw(200, jsonType, '') },
  null: { id: 'F11', deliver: raw(200, jsonType, 'null') },
  'no-content': { id: 'F11', deliver: raw(204, undefined, undefined) },
  html: { id: 'F12', deliver: raw(200, 'text/html; charset=utf-8', page) },
  truncated: {
    id: 'F13',
    deliver: changedText((text) => ({ body: half(text), length: Buffer.byteLength(half(text)) })),
  },
  'wrong-shape': { id: 'F13', deliver: changedValue(withoutFields) },
  'null-fields': { id: 'F13', deliver: changedValue(nullFields) },
  'extra-fields': { id: 'F13', deliver: changedValue(extraFields) },
  'text-plain': {
    id: 'F13',
    deliver: changed((answer) => ({
      ...answer,
      headers: { ...answer.headers, 'content-type': 'text/plain' },
    })),
  },
  'graphql-partial': {
    id: 'F13',
    deliver: changedValue((value) => partialGraphql(value, graphqlTrouble)),
  },
  'graphql-no-data': {
    id: 'F13',
    deliver: raw(
      200,
      jsonType,
      JSON.stringify({ data: null, errors: [{ message: graphqlTrouble }] }),
    ),
  },
  conflict: { id: 'F14', deliver: refusal(409, 'Git Repository is empty.') },
  silent: { id: 'F15', deliver: () => undefined },
  dribble: { id: 'F15', deliver: (exchange) => pour(exchange, Buffer.from(' '), 50) },
  huge: { id: 'F16', deliver: (exchange) => pour(exchange, Buffer.alloc(65_536, ' '), 0) },
  'gzip-bomb': {
    id: 'F16',
    deliver: ({ response, headers }) => {
      bomb ??= gzipSync(Buffer.alloc(128 * 1024 * 1024, ' '));
      const encoded = { ...headers(), 'content-type': jsonType, 'content-encoding': 'gzip' };
      send(response, { status: 200, headers: encoded }, bomb);
    },
  },
  'redirect-away': {
    id: 'F17',
    deliver: redirect(307, ({ elsewhere, seen }) => `${elsewhere}${seen.path}`),
  },
  'redirect-loop': {
    id: 'F17',
    deliver: redirect(307, ({ origin, request }) => `${origin}${request.url ?? '/'}`),
  },
  'no-link': { id: 'F18', deliver: changed((answer) => without(answer, 'link')) },
  'total-too-high': {
    id: 'F18',
    deliver: changedText((text) => {
      const body = text.replace(
        /"(total_count|totalCount)":(\d+)/g,
        (_, key: string, count: string) => `"${key}":${Number(count) + 1}`,
      );
      return { body, length: Buffer.byteLength(body) };
    }),
  },
  'link-away': {
    id: 'F19',
    deliver: changed((answer, { elsewhere, seen }) => ({
      ...answer,
      headers: { ...answer.headers, link: `<${elsewhere}${seen.path}?page=2>; rel="next"` },
    })),
  },
  unprocessable: { id: 'F22', deliver: refusal(422, 'Validation Failed') },
  /** The request is carried out, and nobody hears of it. */
  'lost-reply': {
    id: 'F21',
    deliver: async ({ request, answer }) => {
      await answer();
      request.socket.resetAndDestroy();
    },
  },
  'clock-5-minutes': { id: 'F27', deliver: shiftedDate(300) },
  'clock-1-day': { id: 'F27', deliver: shiftedDate(86_400) },
  'no-date': { id: 'F27', deliver: changed((answer) => without(answer, 'date')) },
  'big-ids': {
    id: 'F29',
    deliver: changedText((text) => {
      const body = bigIds(text);
      return { body, length: Buffer.byteLength(body) };
    }),
  },
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;
export const faultNames = Object.keys(faults) as readonly FaultName[];

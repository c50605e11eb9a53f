/** The guarded client in the shape that Octokit calls, so that its requests are guarded too. */
import { contentType, isJsonType, tryParse } from './content.js';
import type { GuardedFetch, HttpAnswer, HttpFault } from './http.js';
import type { Result } from './retries.js';
import type { Asked } from './run.js';

/** Thrown where Octokit would get an answer that is none; it keeps this as the `cause` of its own. */
export class HttpError extends Error {
  constructor(readonly fault: HttpFault) {
    super(fault.reason);
  }
}

/** A header that is not sent: with it, a request that is no GET may be repeated too. */
export const repeatableHeader = 'x-repeatable';

/** Media types of GitHub whose answer is a file or a diff, not JSON. */
const plainMedia = /\.(?:raw|diff|patch|sha)\b/;

/**
 * 4xx are given back, as Octokit makes its own error of them. A rate limit is thrown: all that could
 * be waited for has been waited for, and the fault says until when. So is what bars every request,
 * and a 4xx after a lost answer: the first request may have been carried out (F21), which an answer
 * cannot tell.
 */
export function guardFetch(ask: (asked: Asked) => Promise<Result>): GuardedFetch {
  return async (url, { method = 'GET', headers = {}, body }) => {
    const result = await ask(toAsked({ url, method, headers, body }));
    if (result.ok) return toResponse(withPlainType(result.answer, result.parsed));
    const { fault, answer } = result;
    const isOctokits = answer !== undefined && answer.status >= 400 && answer.status < 500;
    // What a 403 is about besides permissions, Octokit's error would not say.
    const isOwn = fault.kind === 'rate-limit' || (fault.status === 403 && fault.kind === 'refused');
    if (!isOctokits || isOwn || fault.sent) throw new HttpError(fault);
    const isJson = isJsonType(contentType(answer.headers)) && isObject(tryParse(answer.text));
    const text = isJson ? answer.text : JSON.stringify({ message: fault.reason });
    return toResponse(withPlainType({ ...answer, text }, {}));
  };
}

function toAsked(call: {
  readonly url: string;
  readonly method: string;
  readonly headers: NonNullable<Parameters<GuardedFetch>[1]['headers']>;
  readonly body: string | undefined;
}): Asked {
  const { url, body } = call;
  const method = call.method.toUpperCase() as Asked['method'];
  const { [repeatableHeader]: repeatable, ...headers } = Object.fromEntries(
    Object.entries(call.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), String(value)]],
    ),
  ) as Record<string, string>;
  const isRead = method === 'GET' || method === 'HEAD';
  const isPlain = plainMedia.test(headers['accept'] ?? '');
  return {
    url,
    method,
    headers,
    ...(body === undefined ? {} : { body }),
    repeatable: isRead || repeatable !== undefined,
    // A write may well be answered with 204; a list never.
    expect: method !== 'GET' ? 'none' : isPlain ? 'text' : 'json',
  };
}

/** Octokit parses `application/json` only, and gives other JSON as text. */
function withPlainType(answer: HttpAnswer, parsed: unknown): HttpAnswer {
  if (parsed === undefined) return answer;
  const headers = { ...answer.headers, 'content-type': 'application/json; charset=utf-8' };
  return { ...answer, headers };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function toResponse({ status, url, headers, text }: HttpAnswer): Awaited<ReturnType<GuardedFetch>> {
  return {
    status,
    url,
    ok: status < 400,
    headers: {
      get: (name) => headers[name.toLowerCase()] ?? null,
      [Symbol.iterator]: () => Object.entries(headers)[Symbol.iterator](),
    },
    text: () => Promise.resolve(text),
    json: () => Promise.resolve(tryParse(text)),
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
  };
}

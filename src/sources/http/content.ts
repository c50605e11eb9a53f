/** Whether a complete answer is of the kind that was expected: what is not is never taken for it. */
import { isUtf8 } from 'node:buffer';
import { quoteBigIntegers } from './big-integers.js';
import type { HttpRequest } from './http.js';

interface Complete {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

/** `parsed` is the value of the JSON, undefined where there is none; `what` continues the host's name. */
export type Content =
  | { readonly ok: true; readonly text: string; readonly parsed: unknown }
  | { readonly ok: false; readonly what: string };

/** `none` allows JSON too: whoever expects nothing still must not take a login page for success. */
export function checkContent(answer: Complete, expect: HttpRequest['expect']): Content {
  const { status, headers, bytes } = answer;
  if (status === 206) return wrong('answered with a part only (206)');
  if (!isUtf8(bytes)) return wrong('answered with bytes that are not UTF-8');
  const text = bytes.toString('utf8');
  const content = expect === 'text' ? checkText(answer, text) : checkJson(answer, text, expect);
  // Without an announced length or a packing, a lost rest looks like an end. Only JSON shows it.
  const shows = content.ok && typeof content.parsed === 'object';
  if (content.ok && text !== '' && !isDelimited(headers) && !shows) {
    return wrong('answered without saying where the answer ends');
  }
  return content;
}

function checkText({ status, headers }: Complete, text: string): Content {
  if (status === 204 || status === 205) return unexpected(`text, got nothing (${status})`);
  const type = contentType(headers);
  if (type === 'text/html') return unexpected('text, got text/html');
  return { ok: true, text, parsed: undefined };
}

function checkJson(
  { status, headers }: Complete,
  text: string,
  expect: HttpRequest['expect'],
): Content {
  if (text.trim() === '') {
    if (expect === 'none') return { ok: true, text: '', parsed: undefined };
    return unexpected(`JSON, got nothing (${status})`);
  }
  const type = contentType(headers);
  if (!isJsonType(type)) return unexpected(`JSON, got ${type}`);
  const parsed = tryParse(text);
  if (parsed === undefined) return unexpected('JSON, got text that does not parse');
  if (parsed === null) return unexpected('JSON, got null');
  const quoted = quoteBigIntegers(text);
  return { ok: true, text: quoted, parsed: quoted === text ? parsed : tryParse(quoted) };
}

/** The value of a JSON text; undefined if it is none. */
export function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** True for `application/json` and `application/…+json`. */
export function isJsonType(type: string): boolean {
  return /^application\/(?:[\w.-]+\+)*json$/.test(type);
}

/** In lower case and without parameters; for messages too, so that it is short and plain. */
export function contentType(headers: Readonly<Record<string, string>>): string {
  const type = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === '') return 'no content type';
  return /^[\w.+-]{1,40}\/[\w.+-]{1,60}$/.test(type) ? type : 'a strange content type';
}

/** True if the headers say where the body ends, so that one that is cut short is noticed. */
export function isDelimited(headers: Readonly<Record<string, string>>): boolean {
  return ['content-length', 'transfer-encoding', 'content-encoding'].some(
    (name) => headers[name] !== undefined,
  );
}

function wrong(what: string): Content {
  return { ok: false, what };
}

function unexpected(expectation: string): Content {
  return wrong(`did not answer as needed: expected ${expectation}`);
}

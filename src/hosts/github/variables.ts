/** Single variables of the runner, each checked for its shape before anything relies on it. */
import { checkAddress } from '../../sources/http/addresses.js';
import { RequestError } from '../host.js';
import { cut } from './faults.js';

export type Variables = Readonly<Record<string, string | undefined>>;

/** What a value has to look like, as an expression and in words. */
interface Shape {
  readonly pattern: RegExp;
  readonly expected: string;
}

export const shapes = {
  repository: { pattern: /^[\w-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/, expected: 'owner/name' },
  commit: { pattern: /^[0-9a-f]{40}$/, expected: '40 hex digits' },
  /** Empty for events without a ref. */
  ref: {
    pattern: /^$|^refs\/[^\s\p{Cc}]{1,1000}$/u,
    expected: 'a ref in full, as refs/heads/main',
  },
  id: { pattern: /^[1-9]\d{0,19}$/, expected: 'a decimal id' },
  attempt: { pattern: /^[1-9]\d{0,5}$/, expected: 'a number from 1' },
  word: { pattern: /^[a-z_]{1,100}$/, expected: 'lower-case letters and _' },
  login: { pattern: /^[^\s\p{Cc}]{1,100}$/u, expected: 'a login without white space' },
} as const satisfies Record<string, Shape>;

/** The text of a variable; one that is empty is not set. */
export function readText(env: Variables, name: string): string | undefined {
  const text = env[name];
  return text === undefined || text === '' ? undefined : text;
}

/** The text if it is there and has the shape. Throws a RequestError if it has another one. */
export function readShaped(env: Variables, name: string, shape: Shape): string | undefined {
  const text = readText(env, name);
  if (text === undefined || shape.pattern.test(text)) return text;
  throw mistaken(`${name} is "${cut(text)}", expected ${shape.expected}`);
}

/** The same of a variable that every runner sets. Throws a RequestError if it is missing. */
export function demandShaped(env: Variables, name: string, shape: Shape): string {
  const text = readShaped(env, name, shape);
  if (text !== undefined) return text;
  throw mistaken(`${name} is not set, expected ${shape.expected}`);
}

/**
 * An address that credentials may be sent to: https, or http on this machine. Its text is not
 * shown, for it may hold a password. Throws a RequestError.
 */
export function demandAddress(env: Variables, name: string): URL {
  const text = readText(env, name);
  if (text === undefined) throw mistaken(`${name} is not set, expected an address`);
  const address = checkAddress(text, undefined);
  if (address.ok) return address.url;
  throw mistaken(`${name}: ${address.host} ${address.what}`);
}

/** The first of the variables that is set, as a credential that fits into a header; never shown. */
export function readToken(env: Variables, ...names: readonly string[]): string | undefined {
  const name = names.find((each) => readText(env, each) !== undefined);
  if (name === undefined) return undefined;
  const token = readText(env, name);
  if (token !== undefined && /^[!-~]+$/.test(token)) return token;
  throw new RequestError(
    'request/token',
    `${name} holds white space, a control character or one beyond ASCII: it is no token`,
    'look at the secret that it comes from; a line break at its end is a common mistake',
  );
}

/** What is wrong with the variables of the runner. */
export function mistaken(message: string): RequestError {
  const hint =
    'run the gate as a step of GitHub Actions, and let only the runner set its variables';
  return new RequestError('request/github-environment', message, hint);
}

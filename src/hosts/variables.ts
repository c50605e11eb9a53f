/** Single variables of a runner, each checked for its shape before anything relies on it. */
import { checkAddress } from '../sources/http/addresses.js';
import { cut } from './faults.js';
import { RequestError } from './host.js';

export type Variables = Readonly<Record<string, string | undefined>>;

/** What a value has to look like, as an expression and in words. */
export interface Shape {
  readonly pattern: RegExp;
  readonly expected: string;
}

/** Shapes that the variables of both forges have. */
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

/** How a forge's runner is spoken of where one of its variables is not as expected. */
export interface RunnerWords {
  /** `request/github-environment`. */
  readonly code: string;
  readonly hint: string;
}

/** Reads variables by name, and no others: one that is not asked for means nothing (T62). */
export interface VariableReader {
  /** The text of a variable; one that is empty is not set. */
  text(name: string): string | undefined;
  /** The text if it is there and has the shape. Throws a RequestError if it has another one. */
  shaped(name: string, shape: Shape): string | undefined;
  /** The same of a variable that every runner sets. Throws a RequestError if it is missing. */
  demand(name: string, shape: Shape): string;
  /**
   * An address that credentials may be sent to: https, or http on this machine. Its text is not
   * shown, for it may hold a password. Throws a RequestError.
   */
  address(name: string): URL;
  /** The first of the variables that is set, as a credential that fits into a header; never shown. */
  token(...names: readonly string[]): string | undefined;
  /** What is wrong with the variables of the runner. */
  mistaken(message: string): RequestError;
}

export function variableReader(env: Variables, { code, hint }: RunnerWords): VariableReader {
  function mistaken(message: string): RequestError {
    return new RequestError(code, message, hint);
  }

  function text(name: string): string | undefined {
    const value = env[name];
    return value === undefined || value === '' ? undefined : value;
  }

  function shaped(name: string, shape: Shape): string | undefined {
    const value = text(name);
    if (value === undefined || shape.pattern.test(value)) return value;
    throw mistaken(`${name} is "${cut(value)}", expected ${shape.expected}`);
  }

  return {
    text,
    shaped,
    mistaken,
    demand(name, shape) {
      const value = shaped(name, shape);
      if (value !== undefined) return value;
      throw mistaken(`${name} is not set, expected ${shape.expected}`);
    },
    address(name) {
      const value = text(name);
      if (value === undefined) throw mistaken(`${name} is not set, expected an address`);
      const address = checkAddress(value, undefined);
      if (address.ok) return address.url;
      throw mistaken(`${name}: ${address.host} ${address.what}`);
    },
    token(...names) {
      const name = names.find((each) => text(each) !== undefined);
      if (name === undefined) return undefined;
      const value = text(name);
      if (value !== undefined && /^[!-~]+$/.test(value)) return value;
      throw new RequestError(
        'request/token',
        `${name} holds white space, a control character or one beyond ASCII: it is no token`,
        'look at the secret that it comes from; a line break at its end is a common mistake',
      );
    },
  };
}

/** What words are: a finding's data told to people, as a line and as a few words for a status. */
import type { Finding } from '../../decision/decision.js';
import type { Clock } from '../clock.js';
import type { Data } from '../finding-data.js';
import { say, type Phrase, type Spoken } from '../phrase.js';

export interface Told {
  /** Why, in one or two sentences without a final full stop. */
  readonly line: Phrase;
  /** The same in a few words, such as `window closed`. */
  readonly short: Phrase;
}

/** The words for one code. */
export type Tell = (seen: {
  readonly data: Data;
  readonly clock: Clock;
  readonly outcome: Finding['outcome'];
}) => Told;

/** Words by finding code. */
export type Words = Readonly<Record<string, Tell>>;

/** `1 check`, `2 checks`. */
export function count(number: number, noun: string): Phrase {
  const literal = { kind: 'literal', text: number === 1 ? noun : `${noun}s` } as const;
  return say`${number} ${literal}`;
}

/** The words, or nothing where the value that they speak of is missing. */
export function sayIf(value: string, phrase: Spoken): Phrase {
  return value === '' ? [] : say`${phrase}`;
}

/** A commit as people compare it: its first seven digits. */
export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}

/** What went wrong with one attempt, in the terms that decide whether there is another one. */
import type { FaultKind, HttpAnswer, HttpFile } from './http.js';

export interface Failure {
  readonly kind: FaultKind;
  /** Named in messages. */
  readonly host: string;
  /** Continues the host's name: `answered 503`. Never holds text of the answer. */
  readonly what: string;
  readonly status?: number | undefined;
  /** True if another attempt may end better. */
  readonly again: boolean;
  /** True if the request may have been carried out. */
  readonly sent: boolean;
  /** What the server asked to be left alone for, in milliseconds. */
  readonly rest?: number | undefined;
  /** The answer of an error status, its text at most 64 KiB. */
  readonly answer?: HttpAnswer | undefined;
}

/** How an attempt ended; `parsed` is the value where JSON was expected, `file` what was saved. */
export type Outcome =
  | {
      readonly ok: true;
      readonly answer: HttpAnswer;
      readonly parsed: unknown;
      readonly file?: HttpFile | undefined;
    }
  | { readonly ok: false; readonly failure: Failure };

/** `10 s`, `0.3 s`. */
export function inSeconds(milliseconds: number): string {
  const digits = milliseconds < 10_000 ? 10 : 1;
  return `${Math.round((milliseconds / 1000) * digits) / digits} s`;
}

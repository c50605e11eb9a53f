/** What became of something that was to be posted on a forge, and text from outside within the words for it. */
import type { HttpFault } from '../sources/http/http.js';
import { cut } from './faults.js';

/** `note` says what could not be posted, or not all of it. */
export type Posting =
  | { readonly posted: true; readonly note?: string | undefined }
  | { readonly posted: false; readonly note: string };

/** Why there is no answer that could be used. */
export type Failure = Pick<HttpFault, 'kind' | 'reason'> & Partial<Pick<HttpFault, 'sent'>>;

/** What a step of a posting gave, or why it gave nothing. */
export type Tried<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Controls, format characters such as bidi overrides, lone surrogates and private use. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

/** Text from outside as part of a note: one line of visible characters, at most 200 (T54). */
export function toReason(text: string): string {
  return cut(text).replace(invisible, '\u{fffd}');
}

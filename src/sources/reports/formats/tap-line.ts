/** One line of TAP: https://testanything.org/tap-version-14-specification.html (and 13, which 14 keeps) */
import type { Outcome } from './outcome.js';

export type TapLine =
  | { readonly type: 'version'; readonly version: number }
  | { readonly type: 'plan'; readonly count: number; readonly skip: string | undefined }
  | { readonly type: 'bail'; readonly reason: string }
  | { readonly type: 'point'; readonly point: TapPoint }
  /** The end of a subtest that was begun by a test point with a brace. */
  | { readonly type: 'brace' }
  | { readonly type: 'comment'; readonly text: string }
  /** Output of the tests themselves, which says nothing. */
  | { readonly type: 'other' };

export interface TapPoint {
  readonly outcome: Outcome;
  /** It is not expected to pass yet, and does not: what fails within it is no failure. */
  readonly excused: boolean;
  /** NaN if it is too large to be one. */
  readonly number: number | undefined;
  readonly name: string;
  /** What belongs to it follows in braces, as node-tap writes it. */
  readonly opens: boolean;
}

// With `s`, and nothing optional before what ends the line: else a long line takes the square of its length.
const pointLine = /^(not )?ok\b(?:[ \t]+(\d+)(?!\w))?(.*)$/s;
const planLine = /^1\.\.(\d+)\s*(?:#\s*(.*))?$/s;
/** Whitespace, `#` and whitespace again, as TAP 14 has it: a name may hold a `#` in a word, as addresses and code do. */
const directive = /[ \t]#[ \t]+(skip\S*|todo)(?!\S)/i;
/** As some write it, which only makes worse what passed: `#skip`. A `#` behind a backslash is part of the name. */
const laxSkip = /(?:^|[^\\])#\s*(skip\S*)(?!\S)/i;

/** Reads a line without its indentation. */
export function readTapLine(text: string): TapLine {
  const point = pointLine.exec(text);
  if (point !== null) return { type: 'point', point: toPoint(point) };
  const plan = planLine.exec(text);
  if (plan !== null) {
    const skip = /^skip\S*\s*(.*)$/is.exec(plan[2] ?? '')?.[1];
    return { type: 'plan', count: Number(plan[1]), skip };
  }
  const version = /^TAP version (\d{1,9})\s*$/i.exec(text);
  if (version !== null) return { type: 'version', version: Number(version[1]) };
  const bail = /^Bail out!\s*(.*)$/is.exec(text);
  if (bail !== null) return { type: 'bail', reason: bail[1] ?? '' };
  if (text.trimEnd() === '}') return { type: 'brace' };
  return text.startsWith('#') ? { type: 'comment', text } : { type: 'other' };
}

function toPoint([, not, digits, rest = '']: RegExpExecArray): TapPoint {
  const opens = /\{\s*$/.test(rest);
  const text = opens ? rest.replace(/\{\s*$/, '') : rest;
  const found = (not === undefined ? laxSkip.exec(text) : null) ?? directive.exec(text);
  const word = found?.[1]?.toLowerCase();
  const number = digits === undefined ? undefined : Number(digits);
  const name = (found === null ? text : text.slice(0, found.index + 1)).trimEnd();
  return {
    outcome: outcomeOf(not === undefined, word),
    excused: word === 'todo' && not !== undefined,
    number: number === undefined || Number.isSafeInteger(number) ? number : Number.NaN,
    name: (name.endsWith('#') ? name.slice(0, -1).trimEnd() : name).replace(/^[\s-]+/, ''),
    opens,
  };
}

function outcomeOf(ok: boolean, word: string | undefined): Outcome {
  // It is expected to fail, and fails: no failure, and no success. One that passes passed.
  if (word === 'todo') return ok ? 'passed' : 'skipped';
  // Skipped and not ok contradict each other; Perl's harness fails it.
  if (word !== undefined) return ok ? 'skipped' : 'failed';
  return ok ? 'passed' : 'failed';
}

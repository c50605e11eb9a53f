/** The limits of a YAML file, and the checks of its text that need no parser. */
import type { YamlFault } from './yaml-fault.js';

/**
 * Limits of one file. `bytes`, `nodes` (mappings, lists and scalars, keys included, after the
 * expansion of aliases) and `depth` (of lists and mappings) are part of the policy language.
 * `lines` and `marks` (indicators, brackets, anchors, tags, unknown escapes) only bound the work
 * of a hostile file: yaml looks back over blank lines, and builds an error for each stray mark.
 * Lists and mappings need at most two marks for each node.
 */
export const YAML_LIMITS = {
  bytes: 256 * 1024,
  nodes: 5000,
  depth: 64,
  lines: 10_000,
  marks: 10_000,
} as const;

/** What YAML 1.2 calls not printable, halves of surrogate pairs, and a `\r` that ends a line. */
const FORBIDDEN = /[\ufeff\ufffd\p{Cs}]|(?![\t\n\r\u0085])\p{Cc}|\r(?!\n)/u;

/** The first fault that is visible in the text itself: its size, then its characters. */
export function checkText(text: string): YamlFault | undefined {
  if (isOversize(text)) {
    return {
      code: 'policy/too-large',
      offset: 0,
      message: 'The file is larger than 256 KiB.',
      hint: 'Split it into layers, or move lists into live files.',
    };
  }
  const found = FORBIDDEN.exec(text);
  return found === null ? undefined : forbiddenCharacter(found[0], found.index);
}

function isOversize(text: string): boolean {
  // A code unit is at most three bytes long, so the bytes of an ordinary file are never counted.
  if (text.length > YAML_LIMITS.bytes) return true;
  return text.length * 3 > YAML_LIMITS.bytes && Buffer.byteLength(text) > YAML_LIMITS.bytes;
}

function forbiddenCharacter(character: string, offset: number): YamlFault {
  if (character === '\r') {
    return {
      code: 'policy/yaml-syntax',
      offset,
      message: 'A carriage return stands here without a line feed.',
      hint: 'Save the file with LF or CRLF line ends.',
    };
  }
  const point = character.codePointAt(0) ?? 0;
  const name = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  const isByteOrderMark = character === '\ufeff';
  return {
    code: 'policy/not-utf-8',
    offset,
    message: isByteOrderMark
      ? 'A byte order mark (U+FEFF) stands in the middle of the file.'
      : `The file has a character that is not text (${name}).`,
    hint: isByteOrderMark ? 'Remove it.' : 'Save the file as UTF-8 without control characters.',
  };
}

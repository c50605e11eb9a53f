/** Checks quotes and brackets, and points at the one that opens if it is never closed. */
import type { YamlFault } from './yaml-fault.js';

/** A bracket that is open: its offset and its character. */
export interface OpenBracket {
  readonly offset: number;
  readonly source: string;
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** Refuses a closing bracket that has no opening one, or not the one that belongs to it. */
export function bracketFault(
  opening: OpenBracket | undefined,
  closing: OpenBracket,
): YamlFault | undefined {
  if (opening === undefined) {
    return {
      code: 'policy/yaml-syntax',
      offset: closing.offset,
      message: `This \`${closing.source}\` closes nothing: no bracket is open here.`,
      hint: 'Remove it, or quote the text it belongs to.',
    };
  }
  const expected = CLOSING[opening.source] ?? '';
  if (closing.source === expected) return undefined;
  return {
    code: 'policy/yaml-syntax',
    offset: opening.offset,
    message: `The bracket \`${opening.source}\` that opens here is closed by \`${closing.source}\`.`,
    hint: `Close it with \`${expected}\`.`,
  };
}

/** Refuses a bracket that is still open where its list or mapping must have ended. */
export function unclosedBracket({ offset, source }: OpenBracket): YamlFault {
  return {
    code: 'policy/yaml-syntax',
    offset,
    message: `The bracket \`${source}\` that opens here is never closed.`,
    hint: `Close it with \`${CLOSING[source] ?? ''}\`, or quote the text if no list or mapping is meant.`,
  };
}

/** Refuses a quoted scalar (source with its quotes) that has no closing quote. */
export function unclosedQuote(source: string, offset: number): YamlFault | undefined {
  if (isClosed(source)) return undefined;
  const quote = source.charAt(0);
  return {
    code: 'policy/yaml-syntax',
    offset,
    message: `The quote \`${quote}\` that opens here is never closed.`,
    hint: `Close it with \`${quote}\`; lines that continue it must be indented more than its key.`,
  };
}

/**
 * A final quote closes unless it is escaped: after an odd number of backslashes in double quotes,
 * as one of a pair in single quotes. Counted backwards, because a pattern would be quadratic here.
 */
function isClosed(source: string): boolean {
  const quote = source.charAt(0);
  const last = source.length - 1;
  if (last === 0 || source[last] !== quote) return false;
  const escape = quote === '"' ? '\\' : quote;
  let start = last;
  while (start > 1 && source[start - 1] === escape) start -= 1;
  return (last - start) % 2 === 0;
}

const HEX = '[0-9A-Fa-f]';
/** An escape of YAML 1.2 between double quotes, or else a backslash alone. */
const ESCAPE = new RegExp(
  String.raw`\\(?:[0abefnrtvNLP_ "/\\\t\n]|\r\n|x${HEX}{2}|u${HEX}{4}|U(?:0010|000${HEX})${HEX}{4})|\\`,
  'g',
);

/** How many backslashes of a quoted scalar begin no escape that YAML knows. */
export function countUnknownEscapes(source: string): number {
  if (!source.startsWith('"') || !source.includes('\\')) return 0;
  let count = 0;
  for (const [escape] of source.matchAll(ESCAPE)) if (escape === '\\') count += 1;
  return count;
}

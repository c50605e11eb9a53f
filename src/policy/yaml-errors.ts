/** Turns the errors of yaml into faults that name the mistake, leaving out what only echoes it. */
import type { YAMLError } from 'yaml';
import type { YamlFault } from './yaml-fault.js';
import * as mistake from './yaml-mistakes.js';
import type { Spot, Words } from './yaml-mistakes.js';

/**
 * One kind of mistake: which errors of yaml 2.9.1 it may stand behind (`CODE message`), and what to
 * say, undefined where it is something else after all. Behind a mistake, the errors in what it
 * `derails` are its echo: yaml reads the line, or the rest of the file, differently than meant.
 */
interface Translation {
  readonly error: RegExp;
  readonly tell: (spot: Spot) => Words | undefined;
  readonly derails: 'nothing' | 'line' | 'rest';
}

/** Faults of one file that are told: more of them only hide what to do first. */
export const MOST_FAULTS = 50;

/** The first row that has words for an error wins. */
const TRANSLATIONS: readonly Translation[] = [
  { error: /^TAB_AS_INDENT/, tell: mistake.tabIndentation, derails: 'line' },
  { error: /Block scalar header|Not a YAML token/, tell: mistake.blockHeader, derails: 'line' },
  { error: /block scalar indicator/, tell: mistake.blockHeader, derails: 'line' },
  { error: /^BAD_SCALAR_START/, tell: mistake.reservedStart, derails: 'nothing' },
  { error: /^BAD_ALIAS/, tell: mistake.namelessAlias, derails: 'nothing' },
  { error: /^BAD_DQ_ESCAPE/, tell: mistake.unknownEscape, derails: 'nothing' },
  { error: /Comments must be separated/, tell: mistake.tightComment, derails: 'line' },
  { error: /at node end/, tell: mistake.textAfterAlias, derails: 'rest' },
  { error: /at node end/, tell: mistake.textAfterQuote, derails: 'rest' },
  { error: /at node end/, tell: mistake.textAfterBracket, derails: 'rest' },
  { error: /at node end|in YAML stream/, tell: mistake.unevenIndentation, derails: 'rest' },
  { error: /followed by map values/, tell: mistake.blockHeader, derails: 'line' },
  { error: /^MULTILINE_IMPLICIT_KEY/, tell: mistake.noSpaceAfterColon, derails: 'rest' },
  {
    error: /followed by map values|space after :/,
    tell: mistake.noSpaceAfterColon,
    derails: 'rest',
  },
  { error: /on same line with key/, tell: mistake.listOnKeyLine, derails: 'rest' },
  { error: /block sequence may not be used/, tell: mistake.itemAmongKeys, derails: 'rest' },
  { error: /^MULTILINE_IMPLICIT_KEY/, tell: mistake.itemAmongKeys, derails: 'rest' },
  { error: /Nested mappings/, tell: mistake.colonInValue, derails: 'rest' },
  { error: /Nested mappings/, tell: mistake.keyBelowValue, derails: 'rest' },
  { error: /^MULTILINE_IMPLICIT_KEY/, tell: mistake.noColon, derails: 'rest' },
  { error: /followed by map values/, tell: mistake.noColon, derails: 'rest' },
  { error: /^BAD_INDENT|Sequence item without/, tell: mistake.unevenIndentation, derails: 'rest' },
  { error: /Missing , |^BLOCK_IN_FLOW/, tell: mistake.missingComma, derails: 'rest' },
  { error: /Unexpected , in|empty item/, tell: mistake.extraComma, derails: 'rest' },
  { error: /./, tell: mistake.anythingElse, derails: 'rest' },
];

/**
 * Translates the errors before the offset `until`, where a quote or bracket that never closes
 * derails everything. In the order of the text, and never more than MOST_FAULTS.
 */
export function translateErrors(source: {
  readonly text: string;
  readonly errors: readonly YAMLError[];
  readonly until: number;
}): readonly YamlFault[] {
  const faults: YamlFault[] = [];
  let lineEnd = -1;
  for (const error of source.errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const offset = error.pos[0];
    if (offset >= source.until) break;
    if (offset < lineEnd) continue;
    const spot = spotOf(source.text, error);
    const row = TRANSLATIONS.find((each) => each.error.test(spot.error) && each.tell(spot));
    const words = row?.tell(spot) ?? mistake.anythingElse(spot);
    faults.push({ code: 'policy/yaml-syntax', offset, ...words });
    if (row?.derails === 'line') lineEnd = offset + spot.after.length;
    if (row?.derails === 'rest' || faults.length === MOST_FAULTS) break;
  }
  return faults;
}

function spotOf(text: string, { code, message, pos }: YAMLError): Spot {
  const offset = pos[0];
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const after = text.slice(offset, end === -1 ? text.length : end).replace(/\r$/, '');
  return { text, offset, error: `${code} ${message}`, before: text.slice(start, offset), after };
}

/** Valid YAML that is read as something nobody meant: silent nulls, lists and keys inside texts. */
import { isScalar, type ParsedNode, Scalar } from 'yaml';
import type { YamlFault } from './yaml-fault.js';
import { quoted, shown } from './yaml-quoting.js';

/** A value with the text it is written in, and the offset behind its key or dash. */
export interface Written {
  readonly text: string;
  readonly node: ParsedNode;
  readonly after: number;
  readonly parent: 'mapping' | 'list' | 'document';
}

/** What the value was probably meant to be, if YAML reads it as something else. */
export function misreadValue(written: Written): YamlFault | undefined {
  const { text, node } = written;
  if (!isScalar(node)) return undefined;
  if (node.source === '')
    return node.value === null ? commentAsValue(text, node.range[0]) : undefined;
  if (node.type !== Scalar.PLAIN) return undefined;
  const source = text.slice(node.range[0], node.range[1]);
  return itemInText(source, node.range[0]) ?? keyAsText(source, written);
}

/** `{ fits:45m }`: a key between brackets without a value. */
export function misreadKey(key: string, offset: number): YamlFault | undefined {
  return TIGHT_KEY.test(key) ? tightColon(key, offset) : undefined;
}

const TIGHT_KEY = /^[A-Za-z][\w.-]*:(?!\/\/)\S/;

/** `contact: #x`; a comment with a space behind its `#` is a comment that somebody meant. */
function commentAsValue(text: string, end: number): YamlFault | undefined {
  const lineEnd = text.indexOf('\n', end);
  const rest = text.slice(end, lineEnd === -1 ? text.length : lineEnd);
  const comment = /^[ \t]*(#[^\s#]\S*)/.exec(rest)?.[1];
  if (comment === undefined) return undefined;
  return {
    code: 'policy/yaml-syntax',
    offset: end + rest.indexOf('#'),
    message: `${shown(comment)} is a comment here, so the value is empty.`,
    hint: `Quote it: ${quoted(comment)}; write \`# \` with a space if it is a comment.`,
  };
}

/** `open: a` with `  - b` on the next line, which YAML joins to the text `a - b`. */
function itemInText(source: string, offset: number): YamlFault | undefined {
  const line = source.search(/\n[ \t]*-[ \t]/);
  if (line === -1) return undefined;
  return {
    code: 'policy/yaml-syntax',
    offset: offset + source.indexOf('-', line),
    message: 'This list item is read as part of the text that begins on a line above.',
    hint: 'Put every item on a line of its own below the key; quote the value if it is one text.',
  };
}

/** `windows:` with `  fits:45m` on the next line, which is a text and not a mapping. */
function keyAsText(source: string, { text, node, after, parent }: Written): YamlFault | undefined {
  if (parent === 'list' || !TIGHT_KEY.test(source)) return undefined;
  const offset = node.range[0];
  const isOnOwnLine = parent === 'document' || text.slice(after, offset).includes('\n');
  return isOnOwnLine ? tightColon(source, offset) : undefined;
}

function tightColon(source: string, offset: number): YamlFault {
  const line = source.split('\n', 1)[0] ?? '';
  const colon = line.indexOf(':');
  return {
    code: 'policy/yaml-syntax',
    offset,
    message: `${shown(line)} has no space after its colon, so it is not a key with a value.`,
    hint: `Write ${shown(`${line.slice(0, colon)}: ${line.slice(colon + 1)}`)}, or quote it if it is a text.`,
  };
}

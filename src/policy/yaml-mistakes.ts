/** The mistakes people make in YAML, each recognised on its line and said in plain words. */
import type { YamlFault } from './yaml-fault.js';
import { quoted, shown, valueAt } from './yaml-quoting.js';

/** An error of yaml's composer (`CODE message`), and its line split where the error stands. */
export interface Spot {
  readonly text: string;
  readonly offset: number;
  readonly error: string;
  readonly before: string;
  readonly after: string;
}

/** What to say; `code` and `offset` only where they differ from yaml-syntax and the error's. */
export type Words = Pick<YamlFault, 'message' | 'hint'> &
  Partial<Pick<YamlFault, 'code' | 'offset'>>;

/** `\tkey: 1` */
export function tabIndentation({ text, offset }: Spot): Words {
  const tab = text.indexOf('\t', offset);
  return {
    offset: tab === -1 ? offset : tab,
    message: 'A tab is used as indentation; YAML allows only spaces.',
    hint: 'Replace the tab with spaces.',
  };
}

/** `lines: >= 80%` and `title: | text`: `>` and `|` begin a block of text on the next lines. */
export function blockHeader({ offset, before, after }: Spot): Words | undefined {
  const start = /^[>|]/.test(after) ? before.length : lastIndicator(before);
  if (start === -1) return undefined;
  const value = valueAt((before + after).slice(start));
  const bound = /^>=?\s*(\d\S*)$/.exec(value)?.[1];
  return {
    offset: offset - before.length + start,
    message: `${shown(value)} is not a plain value: \`${value.charAt(0)}\` begins a block of text in YAML.`,
    hint: bound === undefined ? quoteIt(value) : `Write \`{ at-least: ${bound} }\`.`,
  };
}

function lastIndicator(before: string): number {
  return Math.max(before.lastIndexOf('>'), before.lastIndexOf('|'));
}

/** `owner: @sam`, a backtick, `%` or `,` as the first character of a value. */
export function reservedStart({ after }: Spot): Words {
  const character = after.startsWith('`') ? 'a backtick' : shown(after.charAt(0));
  return {
    message: `A value cannot begin with ${character} unless it is quoted.`,
    hint: quoteIt(valueAt(after)),
  };
}

/** `match: *` and `title: & more`. */
export function namelessAlias({ after }: Spot): Words {
  const isAlias = after.startsWith('*');
  return {
    ...(isAlias ? { code: 'policy/alias' } : {}),
    message: isAlias
      ? '`*` begins an alias (a reference to an `&anchor`), and this one has no name.'
      : '`&` begins an anchor, and this one has no name.',
    hint: quoteIt(valueAt(after)),
  };
}

/** `"\d+"` */
export function unknownEscape({ after }: Spot): Words {
  const escape = after.slice(0, 2);
  return {
    message: `${shown(escape)} is not an escape that YAML knows between double quotes.`,
    hint: `Write \`\\${escape}\`, or use single quotes, where a backslash is a backslash.`,
  };
}

/** `[a]#comment` */
export function tightComment(): Words {
  return {
    message: 'A comment needs a space before its `#`.',
    hint: 'Add the space, or quote the whole value if `#` belongs to it.',
  };
}

/** `title: *important note` */
export function textAfterAlias({ offset, before, after }: Spot): Words | undefined {
  const alias = /\*[^\s,[\]{}]*\s*$/.exec(before);
  if (alias === null) return undefined;
  return {
    code: 'policy/alias',
    offset: offset - before.length + alias.index,
    message: `${shown(alias[0])} is read as an alias (a reference to an \`&anchor\`), and text follows it.`,
    hint: quoteIt(valueAt(alias[0] + after)),
  };
}

/** `reason: 'it's late'` */
export function textAfterQuote({ before, after }: Spot): Words | undefined {
  if (!/["']\s*$/.test(before.slice(-40))) return undefined;
  return {
    message: `The quoted text ends before ${shown(after)}.`,
    hint: "Quote the whole value; an apostrophe between single quotes is written twice: ''.",
  };
}

/** `file: {{ name }}/x` */
export function textAfterBracket({ before, after }: Spot): Words | undefined {
  if (!/[\]}]\s*$/.test(before.slice(-40))) return undefined;
  return {
    message: `Text follows a closing bracket: ${shown(after)}.`,
    hint: 'Quote the whole value if it is a text.',
  };
}

/** A line that begins between two columns in use, or left of the first line of the file. */
export function unevenIndentation({ text, offset, before }: Spot): Words | undefined {
  if (before.trim() !== '') return undefined;
  const start = offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0);
  return {
    offset: start < text.length ? start : offset,
    message: 'This line does not begin in the same column as the lines it belongs to.',
    hint: 'Begin all keys of one mapping, or all dashes of one list, in the same column.',
  };
}

/** `fits:45m` and `open:[a]`, read as a text or as the first line of a long key. */
export function noSpaceAfterColon({ after }: Spot): Words | undefined {
  const found = /^([\w.-]*|"[^"]*"|'[^']*'):(?=\S)(.*)$/.exec(after);
  if (found === null) return undefined;
  return {
    message: `${shown(after)} has no space after its colon.`,
    hint: `Write ${shown(`${found[1] ?? ''}: ${found[2] ?? ''}`)}.`,
  };
}

/** `open: - office-hours` */
export function listOnKeyLine({ after }: Spot): Words {
  const item = after.replace(/^-\s*/, '');
  return {
    message: 'A list cannot begin on the line of its key.',
    hint:
      item === ''
        ? 'Put the item on the next line, or write `"-"` if the dash is a text.'
        : `Put ${shown(after)} on the next line, or write ${shown(`[${item}]`)}.`,
  };
}

/** `- item` below a key that has its value already, or left of the other items. */
export function itemAmongKeys({ offset, after }: Spot): Words | undefined {
  const dash = /^\s*-(?=\s|$)/.exec(after);
  if (dash === null) return undefined;
  return {
    offset: offset + dash[0].length - 1,
    message: 'A list item stands where a key is expected.',
    hint: 'Begin it in the column of the items above; a key with a value cannot have a list as well.',
  };
}

/** `reason: note: more` */
export function colonInValue({ after }: Spot): Words | undefined {
  if (!/:(?:\s|$)/.test(after)) return undefined;
  const value = valueAt(after);
  return {
    message: `${shown(value)} stands on the line of another key, so it cannot be a mapping.`,
    hint: `Quote it if it is a text: ${quoted(value)}; otherwise put it on the next line.`,
  };
}

/** `a: 1` with a key indented below it. */
export function keyBelowValue({ text, offset, after }: Spot): Words | undefined {
  const lineEnd = text.indexOf('\n', offset);
  const next = lineEnd === -1 ? null : /^\s*(?=\S)/.exec(text.slice(lineEnd));
  if (next === null) return undefined;
  return {
    offset: lineEnd + next[0].length,
    message: `This line is indented below the value ${shown(after)}, which is complete.`,
    hint: 'Begin it in the column of the key above, or remove the value there.',
  };
}

/** A line without a colon among keys. */
export function noColon({ after }: Spot): Words {
  return {
    message: `${shown(after)} has no colon, and a key is expected here.`,
    hint: `Write ${shown(`${after}: …`)}, or indent the line if it continues the one above.`,
  };
}

/** `{ a: 1 b: 2 }` */
export function missingComma(): Words {
  return {
    message: 'A comma is missing before or after this entry.',
    hint: 'Separate the entries between brackets with commas.',
  };
}

/** `[a,, b]` */
export function extraComma(): Words {
  return { message: 'Nothing stands before this comma.', hint: 'Remove the comma.' };
}

/** What has no words of its own. */
export function anythingElse({ error }: Spot): Words {
  return {
    message: `This is not valid YAML: ${error.replace(/^\S+ /, '').slice(0, 120)}.`,
    hint: 'Check the indentation and the brackets; quote the value if it is a text.',
  };
}

function quoteIt(value: string): string {
  return `Quote it: ${quoted(value)}.`;
}

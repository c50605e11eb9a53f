/** Lines of at most 94 columns: a sign, a label, and text that hangs below itself. */
import { toPlain, type Phrase } from './phrase.js';
import type { TerminalOptions } from './report-input.js';
import { clip, columnsOf, wrap } from './columns.js';

/** The widest line, in columns. */
export const width = 94;
const labelColumn = 26;
/** A row that is longer is cut: the JSON output has all of it. */
const mostLines = 6;

const signs = {
  pass: { unicode: '✓', ascii: 'ok', color: 32 },
  fail: { unicode: '✗', ascii: 'x', color: 31 },
  wait: { unicode: '◷', ascii: '(wait)', color: 33 },
  unknown: { unicode: '?', ascii: '?', color: 35 },
  warn: { unicode: '⚠', ascii: '!', color: 33 },
  error: { unicode: '!', ascii: '!', color: 31 },
  preview: { unicode: '◌', ascii: 'preview', color: 36 },
  later: { unicode: '·', ascii: '-', color: 2 },
} as const;

export type Sign = keyof typeof signs;

export interface Row {
  /** A sign, the number of a step, or nothing. */
  readonly lead?: Sign | number | undefined;
  readonly label: Phrase;
  readonly text: Phrase;
  /** A command or an address that people copy: in one line, below its label if need be. */
  readonly copied?: true | undefined;
  /** Where the text begins; absent, at the column of all rows. */
  readonly column?: number | undefined;
}

/** `✗ BLOCKED  subject` with the time at the right end, below it where there is no room. */
export function layHeader(
  header: { sign: Sign; title: string; subject: Phrase; time: string },
  options: TerminalOptions,
): readonly string[] {
  const { sign, title } = header;
  // Without UTF-8 these signs are words, and the title says the same.
  const isWord = !options.unicode && (sign === 'wait' || sign === 'preview');
  const lead = isWord ? '' : `${show(sign, options)} `;
  const subject = plain(header.subject, options);
  const time = clip(plain([{ kind: 'value', text: header.time }], options), width / 2);
  const [first = '', ...rest] = wrap(`${lead}${title}  ${subject}`, width - 2);
  const gap = width - columnsOf(first) - columnsOf(time);
  const lines =
    rest.length === 0 && gap >= 2
      ? [`${first}${' '.repeat(gap)}${time}`.trimEnd()]
      : [first, ...rest.map((line) => `  ${line}`), `  ${time}`];
  const head = `${lead}${title}`;
  return lines.map((line, index) =>
    index === 0 && line.startsWith(head)
      ? `${paint(head, { color: signs[sign].color, bold: true, options })}${line.slice(head.length)}`
      : line,
  );
}

/** Sentences over the whole width. */
export function laySentences(phrase: Phrase, options: TerminalOptions): readonly string[] {
  return wrap(plain(phrase, options), width - 2).map((line) => `  ${line}`);
}

/** The heading of a section. */
export function layHeading(text: string, options: TerminalOptions): string {
  return `  ${paint(text, { color: 1, options })}`;
}

/** A row; a label that is too long has the text below it. */
export function layRow(row: Row, options: TerminalOptions): readonly string[] {
  const lead = toLead(row.lead, options);
  const label = plain(row.label, options);
  const [firstLabel = '', ...moreLabels] = wrap(label, width - 2 - columnsOf(lead));
  const head = `  ${lead}${firstLabel}`;
  const words = plain(row.text, options);
  const isWide = row.copied === true && columnsOf(words) > width - labelColumn;
  const column = isWide ? 4 : (row.column ?? labelColumn);
  const text = cut(wrap(words, width - column), options);
  const isLong = moreLabels.length > 0 || columnsOf(head) + 1 > column;
  const [first = '', ...rest] = isLong && label !== '' ? ['', ...text] : text;
  const indent = ' '.repeat(column);
  const gap = ' '.repeat(Math.max(0, column - columnsOf(head)));
  const painted = `  ${paintLead(row.lead, lead, options)}${head.slice(2 + lead.length)}`;
  return [
    `${painted}${gap}${first}`.trimEnd(),
    ...moreLabels.map((line) => `  ${line}`),
    ...rest.map((line) => `${indent}${line}`),
  ];
}

function cut(lines: readonly string[], options: TerminalOptions): readonly string[] {
  if (lines.length <= mostLines) return lines;
  const last = lines[mostLines - 1] ?? '';
  const ellipsis = options.unicode ? '…' : '...';
  const shorter = clip(last, width - labelColumn - 3);
  return [...lines.slice(0, mostLines - 1), `${shorter}${ellipsis}`];
}

function plain(phrase: Phrase, options: TerminalOptions): string {
  const text = toPlain(phrase);
  return options.unicode ? text : toAscii(text);
}

function toAscii(text: string): string {
  return text
    .replace(/→/g, '->')
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/[^\x20-\x7e]/gu, '?');
}

function show(sign: Sign, { unicode }: TerminalOptions): string {
  return unicode ? signs[sign].unicode : signs[sign].ascii;
}

function toLead(lead: Row['lead'], options: TerminalOptions): string {
  if (lead === undefined) return '';
  return `${typeof lead === 'number' ? String(lead) : show(lead, options)} `;
}

function paintLead(lead: Row['lead'], text: string, options: TerminalOptions): string {
  return typeof lead === 'string' ? paint(text, { color: signs[lead].color, options }) : text;
}

function paint(
  text: string,
  style: { color: number; bold?: true; options: TerminalOptions },
): string {
  if (!style.options.color) return text;
  return `\u001b[${style.bold ? '1;' : ''}${String(style.color)}m${text}\u001b[0m`;
}

/** Tables of markdown that stay within a budget, and the marker by which a comment is found again. */
import { toMarkdown, toPlain, type Phrase } from './phrase.js';
import { defuseLine, escapeComment, escapeMarkdown } from './untrusted.js';

const longestCell = 1200;

/** A table, or '' without rows; rows beyond the budget (in characters) are only counted (T70). */
export function toTable(table: {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Phrase[])[];
  readonly budget: number;
  readonly total: number;
}): string {
  const { head, rows, budget, total } = table;
  if (rows.length === 0) return '';
  const lines = rows.map((row) => `| ${row.map(toCell).join(' | ')} |`);
  let used = 0;
  const fitting = lines.filter((line) => (used += line.length + 1) <= budget);
  const more = total - fitting.length;
  return [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---|').join('')}`,
    ...fitting,
    ...(more > 0 ? [`| | and ${String(more)} more${' |'.repeat(head.length - 1)}`] : []),
  ].join('\n');
}

/** A phrase in one line; one that is far too long is cut and loses its markup. */
export function toCell(phrase: Phrase): string {
  const text = toMarkdown(phrase);
  return defuseLine(text.length <= longestCell ? text : escapeMarkdown(toPlain(phrase)));
}

/** The last line of a comment: the first one becomes the preview of an e-mail. */
export function marker(of: {
  readonly environment: string;
  readonly service: string;
  readonly mode: 'enforce' | 'preview';
}): string {
  const preview = of.mode === 'preview' ? 'preview ' : '';
  return `<!-- promotion-gate ${preview}${escapeComment(of.environment)} ${escapeComment(of.service)} -->`;
}

/** Reports grown from a small one: each text in turn is made long, and each part in turn is told many times. */

/** A place in a text, up to `to`. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Texts, numbers and words: what stands between marks that the syntax has. */
const words = {
  xml: /(?<==")[^"]*(?=")|(?<=>)[^<]+(?=<)/g,
  json: /(?<=")[^"\\]*(?:\\.[^"\\]*)*(?=")|-?\d[\d.]*/g,
  lines: /[^\s,:"]+/g,
};

/** Where its texts stand. */
export function textsOf(text: string): readonly Piece[] {
  const pattern = text.startsWith('<') ? words.xml : isJson(text) ? words.json : words.lines;
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
  }));
}

/** The same with one of its texts replaced, for each text of it. */
export function* withText(text: string, long: string): Iterable<string> {
  for (const { from, to } of textsOf(text))
    yield numbered(text.slice(0, from) + long + text.slice(to), 0);
}

/** The same with one of its parts that hold a `#` many times over, each time with another number for it. */
export function* withMany(text: string, times: number): Iterable<string> {
  for (const { from, to } of piecesOf(text)) {
    const part = text.slice(from, to);
    if (!part.includes('#')) continue;
    const separator = isJson(text) && !text.includes('\n') ? ',' : '';
    const all = Array.from({ length: times }, (_, index) => numbered(part, index)).join(separator);
    yield numbered(text.slice(0, from), 0) + all + numbered(text.slice(to), 0);
  }
}

function isJson(text: string): boolean {
  return /^[[{]/.test(text);
}

function numbered(text: string, index: number): string {
  return text.replaceAll('#', String(index));
}

function piecesOf(text: string): readonly Piece[] {
  if (text.startsWith('<')) return elementsOf(text);
  return isJson(text) && !text.includes('\n') ? valuesOf(text) : linesOf(text);
}

function linesOf(text: string): readonly Piece[] {
  return [...text.matchAll(/.*\n/g)].map(({ 0: line, index }) => ({
    from: index,
    to: index + line.length,
  }));
}

/** Elements but the root. */
function elementsOf(text: string): readonly Piece[] {
  const open: number[] = [];
  const found: Piece[] = [];
  for (const { 0: tag, index } of text.matchAll(/<[^>]*>/g)) {
    if (!tag.startsWith('</')) open.push(index);
    if (!tag.startsWith('</') && !tag.endsWith('/>')) continue;
    const from = open.pop() ?? 0;
    if (open.length > 0) found.push({ from, to: index + tag.length });
  }
  return found;
}

/** What lists and objects hold, each with its key. */
function valuesOf(text: string): readonly Piece[] {
  const open: number[] = [];
  const found: Piece[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},]/g)) {
    if (mark.startsWith('"')) continue;
    const isOpen = mark === '[' || mark === '{';
    if (!isOpen && from < index) found.push({ from, to: index });
    if (isOpen) open.push(from);
    from = mark === ',' || isOpen ? index + 1 : (open.pop() ?? 0);
  }
  return found.filter((piece) => piece.from > 0);
}

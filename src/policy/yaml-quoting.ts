/** Shows pieces of a YAML file inside messages: short, on one line, and quoted as YAML wants it. */

const LONGEST = 60;

/** The piece as code in a message: one line of at most 60 characters between backticks. */
export function shown(piece: string): string {
  return `\`${shorten(piece)}\``;
}

/** The piece as a quoted YAML scalar: in double quotes, or in single ones where that is easier. */
export function quoted(piece: string): string {
  const text = shorten(piece);
  const needsSingle = text.includes('"') || text.includes('\\');
  return needsSingle ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** The plain value at the start of a line's rest: up to a comment, a comma or a closing bracket. */
export function valueAt(rest: string): string {
  const comment = rest.search(/\s#/);
  const value = comment === -1 ? rest : rest.slice(0, comment);
  const end = value.slice(1).search(/[,\]}]/);
  return (end === -1 ? value : value.slice(0, end + 1)).trim();
}

function shorten(piece: string): string {
  const line = piece
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

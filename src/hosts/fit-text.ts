/** Text that must not be larger than a forge takes: cut at the end of a line, and said so (F23). */

const note = '\n\n_The rest does not fit here; the record has all of it._\n';

/** The text if it has at most `most` bytes of UTF-8, else its first lines and a note. */
export function fitBytes(text: string, most: number): string {
  if (Buffer.byteLength(text) <= most) return text;
  const room = most - Buffer.byteLength(note);
  const start = Buffer.from(text).subarray(0, room).toString();
  return `${start.slice(0, Math.max(0, start.lastIndexOf('\n')))}${note}`;
}

/** The same with at most `most` characters, and the last line kept: a comment is found again by it. */
export function fitComment(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.trimEnd().split('\n').at(-1) ?? '';
  const start = text.slice(0, most - note.length - last.length - 1);
  return `${start.slice(0, Math.max(0, start.lastIndexOf('\n')))}${note}${last}\n`;
}

/** A line of at most that many characters, cut between two of them, never within one. */
export function fitLine(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  return `${characters.slice(0, most - 1).join('')}…`;
}

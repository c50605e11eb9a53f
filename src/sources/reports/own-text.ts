/** Copies of names that readers keep: a piece of a chunk would hold the whole chunk in memory. */

/** The text itself in memory of its own. */
export function ownText(text: string): string {
  return Buffer.from(text).toString();
}

/** The same, and the last copy again while the text is the same: who keeps it elsewhere as well keeps one of it. */
export function openOwnTexts(): (text: string) => string {
  let last = '';
  return (text) => {
    if (text !== last) last = ownText(text);
    return last;
  };
}

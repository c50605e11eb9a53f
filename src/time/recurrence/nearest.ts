/** The known word that a mistyped one is nearest to. */

/** The word that shares the longest beginning and end with the text; undefined if that is less than half. */
export function nearest(text: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestScore = 0.5;
  for (const word of known) {
    const score = (2 * sharedEnds(text, word)) / (text.length + word.length);
    if (score > bestScore) {
      best = word;
      bestScore = score;
    }
  }
  return best;
}

function sharedEnds(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return start + end;
}

/** Room for many small arrays of words: pages that they share, since an array of its own costs more than it holds. */

export interface WordPages {
  /** A copy that lasts. */
  keep(words: Uint32Array): Uint32Array;
}

const pageWords = 64 * 1024;

/** No page yet. */
export function openPages(): WordPages {
  let page = new Uint32Array(0);
  let used = 0;
  return {
    keep(words) {
      if (words.length > pageWords / 4) return words.slice();
      if (used + words.length > page.length) {
        page = new Uint32Array(pageWords);
        used = 0;
      }
      const kept = page.subarray(used, used + words.length);
      kept.set(words);
      used += words.length;
      return kept;
    },
  };
}

/** Room for many small arrays of words: pages that they share, since an array of its own costs more than it holds. */

export interface WordStore {
  /**
   * Room for an array, and where it is; that of the one before if it fits. Undefined if there is no more.
   * What stood there remains until it is written over.
   */
  room(length: number, before: number | undefined): WordRoom | undefined;
  /** The array of a place. */
  at(place: number): Uint32Array;
}

export interface WordRoom {
  readonly place: number;
  readonly words: Uint32Array;
}

const pageWords = 64 * 1024;
/** Before each array: how long it may become, and how long it is. */
const headWords = 2;

/** An empty store, of at most so many words. */
export function openWordStore(most: number): WordStore {
  const pages: Uint32Array[] = [];
  let held = 0;
  /** The end of the last page, if it is shared. */
  let used = pageWords;

  const pageOf = (place: number): Uint32Array => pages[Math.floor(place / pageWords)] ?? none;
  const room = (place: number, length: number): WordRoom => {
    const page = pageOf(place);
    const at = place % pageWords;
    page[at + 1] = length;
    return { place, words: page.subarray(at + headWords, at + headWords + length) };
  };
  const place = (length: number): number | undefined => {
    const isShared = length <= pageWords / 4;
    if (!isShared || used + length > pageWords) {
      const size = isShared ? pageWords : length;
      if (held + size > most) return undefined;
      held += size;
      pages.push(new Uint32Array(size));
      used = 0;
    }
    const found = (pages.length - 1) * pageWords + used;
    used = isShared ? used + length : pageWords;
    return found;
  };

  return {
    room(length, before) {
      if (before !== undefined && length <= (pageOf(before)[before % pageWords] ?? 0))
        return room(before, length);
      // What has grown once may grow again.
      const capacity = before === undefined ? length : Math.ceil(length * 1.5);
      const found = place(capacity + headWords);
      if (found === undefined) return undefined;
      pageOf(found)[found % pageWords] = capacity;
      return room(found, length);
    },
    at(found) {
      const page = pageOf(found);
      const from = (found % pageWords) + headWords;
      return page.subarray(from, from + (page[from - 1] ?? 0));
    },
  };
}

const none = new Uint32Array(0);

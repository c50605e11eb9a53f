/** The keys of one object, to find one that is there twice. */
import { ReportFault } from '../problem.js';

export interface SeenKeys {
  /** False if it was there before. Throws a ReportFault for too many. */
  add(key: string): boolean;
  /** Empties it for the next object. */
  clear(): void;
}

/** Most objects have few keys, and a list is the fastest for them. */
const fewKeys = 12;
const mostKeys = 500_000;

/** An empty set. */
export function openKeys(): SeenKeys {
  const few: string[] = [];
  let count = 0;
  let many: Set<string> | undefined;
  return {
    add(key) {
      if (many === undefined && count < fewKeys) {
        for (let at = 0; at < count; at += 1) if (few[at] === key) return false;
        few[count++] = key;
        return true;
      }
      many ??= new Set(few);
      if (many.has(key)) return false;
      if (many.size >= mostKeys) {
        throw new ReportFault('too-large', `has an object of more than ${String(mostKeys)} keys`);
      }
      many.add(key);
      return true;
    },
    // What is left in the list is written over: to empty it costs more.
    clear() {
      count = 0;
      many = undefined;
    },
  };
}

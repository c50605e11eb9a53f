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
  let many: Set<string> | undefined;
  return {
    add(key) {
      if (many === undefined && few.length < fewKeys) {
        if (few.includes(key)) return false;
        few.push(key);
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
    clear() {
      few.length = 0;
      many = undefined;
    },
  };
}

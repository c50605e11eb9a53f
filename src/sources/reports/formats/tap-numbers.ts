/** The numbers of the test points in one stream: none twice, in few bytes as long as they ascend. */
import { ReportFault } from '../problem.js';

export interface TapNumbers {
  /** False if the number was there before. Without one it is the next. */
  add(number: number | undefined): boolean;
  /** The highest one, and how many. */
  highest(): number;
  count(): number;
}

const mostAhead = 100_000;

/** None yet. */
export function openNumbers(): TapNumbers {
  /** All below were there. */
  let next = 1;
  const ahead = new Set<number>();
  let highest = 0;
  let count = 0;
  return {
    add(given) {
      const number = given ?? next;
      count += 1;
      highest = Math.max(highest, number);
      if (number < next || ahead.has(number)) return false;
      if (number > next) {
        if (ahead.size >= mostAhead)
          throw new ReportFault('too-large', 'has too many test points out of order');
        ahead.add(number);
        return true;
      }
      next += 1;
      while (ahead.delete(next)) next += 1;
      return true;
    },
    highest: () => highest,
    count: () => count,
  };
}

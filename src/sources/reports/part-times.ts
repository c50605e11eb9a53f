/** How long a whole took by the times of its parts: not known if one of them ran and tells none, or an impossible one. */
import { readSeconds, type NumberOf } from './numbers.js';
import type { JsonValue } from './format.js';

/** Milliseconds, or why there are none. */
export type PartTime = number | 'missing' | 'impossible';

export interface PartTimes {
  add(time: PartTime): void;
  /** The longer of what the whole declares, which leaves out what ran side by side, and of what its parts add up to. */
  whole(declared: PartTime): PartTime;
  /** False if there is no part. */
  hasAny(): boolean;
}

/** Seconds as milliseconds; what is no time is a problem that is only shown. */
export function readTime(raw: JsonValue | undefined, of: NumberOf): PartTime {
  const isTold = raw !== undefined && raw !== null && raw !== '';
  return readSeconds(raw, of) ?? (isTold ? 'impossible' : 'missing');
}

/** Milliseconds where they are known. */
export function knownTime(time: PartTime): number | undefined {
  return typeof time === 'number' ? time : undefined;
}

/** No part yet. */
export function openTimes(): PartTimes {
  let sum = 0;
  let [told, missing, impossible] = [0, 0, 0];
  return {
    add(time) {
      if (time === 'missing') missing += 1;
      else if (time === 'impossible') impossible += 1;
      else [sum, told] = [sum + time, told + 1];
    },
    whole(declared) {
      if (impossible > 0) return 'impossible';
      const parts = Math.round(sum * 1e3) / 1e3;
      if (declared === 'missing') return missing > 0 || told === 0 ? 'missing' : parts;
      if (declared === 'impossible' || parts <= declared) return declared;
      // It declares less than some of its parts took: what the others took it does not tell either.
      return missing > 0 ? 'missing' : parts;
    },
    hasAny: () => told + missing + impossible > 0,
  };
}

/** Lengths as lint tells them: `8 h`, `6 h 30 min`. */
import { minute } from '../time/instant.js';

/** A length in ms, to the minute. */
export function toldLength(length: number): string {
  const minutes = Math.round(length / minute);
  const rest = minutes % 60;
  const hours = `${String((minutes - rest) / 60)} h`;
  if (rest === 0) return hours;
  return minutes < 60 ? `${String(rest)} min` : `${hours} ${String(rest)} min`;
}

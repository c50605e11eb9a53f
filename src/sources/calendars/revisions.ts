/** Versions of one event in one file: the newest one counts (RFC 5546, 2.1.5). */
import type { Fault } from '../../policy/fault.js';
import { faultAt, quote } from './calendar-fault.js';
import type { ParsedEvent } from './event.js';

/** Of the events with the same key the one with the highest SEQUENCE, then the latest DTSTAMP. */
export function newestOf<E extends ParsedEvent>(
  events: readonly E[],
  keyOf: (event: E) => string | number,
): { readonly events: readonly E[]; readonly faults: readonly Fault[] } {
  const newest = new Map<string | number, E>();
  const equals = new Map<string | number, Fault>();
  for (const event of events) {
    const key = keyOf(event);
    const before = newest.get(key);
    const order = before === undefined ? 1 : compareRevisions(event, before);
    if (order > 0) {
      newest.set(key, event);
      equals.delete(key);
    } else if (order === 0 && before !== undefined) {
      equals.set(key, sameRevision(event, before));
    }
  }
  return { events: [...newest.values()], faults: [...equals.values()] };
}

/** Positive if `a` is newer. */
function compareRevisions(a: ParsedEvent, b: ParsedEvent): number {
  return a.sequence - b.sequence || a.stamp - b.stamp;
}

function sameRevision(event: ParsedEvent, before: ParsedEvent): Fault {
  const which = event.instance === undefined ? 'event' : 'instance';
  return faultAt(event.place, {
    message: `The ${which} with the UID ${quote(event.uid)} is already on line ${String(before.place.line)}, with the same SEQUENCE and DTSTAMP`,
    hint: 'give each event a UID of its own, or the newer version a higher SEQUENCE',
  });
}

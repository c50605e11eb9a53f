/** Offsets by the clock of the process, which is put into a zone for a moment: far cheaper than formatting. */
import type { Instant } from '../time/instant.js';

/** Minutes east of UTC at an instant. */
export type OffsetAt = (at: Instant) => number;

/**
 * What `read` makes of the offsets of a zone. The runtime takes both from the same database as Intl; a
 * name that it does not know reads as UTC, so the caller asks Intl where all offsets are 0. Undefined
 * where the clock cannot be put into a zone, as in a worker thread.
 */
export function withOffsets<T>(zone: string, read: (offsetAt: OffsetAt) => T): T | undefined {
  const before = process.env['TZ'];
  try {
    if (!isMovable()) return undefined;
    process.env['TZ'] = zone;
    return read(localOffset);
  } finally {
    // Nothing else runs in between, and nobody finds the clock where it was not.
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

/** One for all: thousands of instants are asked for. */
const clock = new Date(0);

function localOffset(at: Instant): number {
  clock.setTime(at);
  // Not -0, which is no offset that JSON could tell.
  return 0 - clock.getTimezoneOffset();
}

let movable: boolean | undefined;

/** Kathmandu has been 5:45 ahead of UTC since 1986, and no other zone of today's is. */
function isMovable(): boolean {
  if (movable === undefined) {
    process.env['TZ'] = 'Asia/Kathmandu';
    movable = localOffset(Date.UTC(2026, 0, 1)) === 5 * 60 + 45;
  }
  return movable;
}

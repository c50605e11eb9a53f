/** A part that could not be read ends the reading of the whole. */
import type { Unknown } from '../../../evidence/reading.js';
import type { Part } from '../api.js';

export class Unread extends Error {
  constructor(readonly unknown: Unknown) {
    super(unknown.reason);
  }
}

/** The value of a part. Throws `Unread` if it is not known. */
export function valueOf<T>(part: Part<T>): T {
  if (part.status !== 'known') throw new Unread(part);
  return part.value;
}

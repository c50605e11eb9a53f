/** What makes an archive no evidence. */
import { quote } from '../reports/problem.js';

/** Nothing of the archive counts: its parts contradict each other, or it holds what must not be in it. */
export class ArchiveFault extends Error {}

/** Ends the reading of the archive. */
export function refuse(reason: string): never {
  throw new ArchiveFault(reason);
}

/** The same for what is wrong with one entry, whose name is from outside. */
export function refuseEntry(name: string, reason: string): never {
  refuse(`entry ${quote(name)} ${reason}`);
}

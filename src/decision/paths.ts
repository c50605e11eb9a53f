/** Globs over changed paths. */
import { matchesGlob } from '../evidence/glob.js';

/** True if the path matches one of the globs; dots and case count as they stand. */
export function matchesAny(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => matchesGlob(path, glob));
}

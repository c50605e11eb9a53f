/** What a promotion changes, as each host lists it and as the fact tells it. */
import type { FactValue } from '../evidence/facts.js';

export interface RangePaths {
  readonly paths: readonly string[];
  /** What base and candidate differ in and the candidate has; undefined where nothing was deployed before. */
  readonly present?: readonly string[] | undefined;
}

/** Each path once, sorted. */
export function toChangedPaths(base: string | null, read: RangePaths): FactValue<'changed-paths'> {
  const { paths, present } = read;
  return {
    ...{ base, paths: sorted(paths) },
    ...(present === undefined ? {} : { present: sorted(present) }),
  };
}

function sorted(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort();
}

/** Globs over paths and tag names: `*` and `?` within a segment, `**` across segments, all else literal. */

/**
 * True if the whole path matches. Time is at most the product of both lengths: the usual libraries
 * turn globs into backtracking patterns, and `*a*a*a*a*a*b` hangs them (T09).
 */
export function matchesGlob(path: string, glob: string): boolean {
  return matchesSegments(path.split('/'), glob.split('/'));
}

/** `reachable[i]` after a part of the glob: it can match the first `i` segments of the path. */
function matchesSegments(path: readonly string[], glob: readonly string[]): boolean {
  let reachable = [true, ...path.map(() => false)];
  for (const part of glob) {
    reachable =
      part === '**'
        ? spread(reachable)
        : [
            false,
            ...path.map(
              (segment, index) => reached(reachable, index) && matchesSegment(segment, part),
            ),
          ];
  }
  return reached(reachable, path.length);
}

/** `**` stands for any number of segments, also for none. */
function spread(reachable: readonly boolean[]): boolean[] {
  const first = reachable.indexOf(true);
  return reachable.map((_, index) => first >= 0 && index >= first);
}

function reached(reachable: readonly boolean[], index: number): boolean {
  return reachable[index] === true;
}

/** Each `*` takes as little as it can; on a mismatch only the last one takes more. */
function matchesSegment(segment: string, pattern: string): boolean {
  let at = 0;
  let next = 0;
  let star: { readonly pattern: number; at: number } | undefined;
  while (at < segment.length) {
    const wanted = pattern[next];
    if (wanted === '*') {
      star = { pattern: next, at };
      next += 1;
    } else if (wanted === '?' || wanted === segment[at]) {
      at += 1;
      next += 1;
    } else if (star !== undefined) {
      star.at += 1;
      at = star.at;
      next = star.pattern + 1;
    } else {
      return false;
    }
  }
  return /^\**$/.test(pattern.slice(next));
}

/** The globs that match none of the paths. */
export function unmatchedOf(globs: readonly string[], paths: readonly string[]): string[] {
  return globs.filter((each) => {
    const glob = plainGlob(each);
    return glob === undefined || !paths.some((path) => matchesGlob(path, glob));
  });
}

/** `./a//b` is `a/b`; undefined if it leads out of the folder that it is told of, or means that itself. */
export function plainGlob(glob: string): string | undefined {
  const segments = glob.split('/').filter((segment) => segment !== '' && segment !== '.');
  const leaves = glob.startsWith('/') || /[\\\0]/.test(glob) || segments.includes('..');
  return leaves || segments.length === 0 ? undefined : segments.join('/');
}

/** The graph of commits as far as it was read: which of them are new since an older one. */

export interface Vertex {
  readonly oid: string;
  readonly parents: readonly string[];
}

export type Graph<V extends Vertex = Vertex> = ReadonlyMap<string, V>;

/** The commit and its ancestors, without those that were not read. */
export function reach(graph: Graph, from: string): ReadonlySet<string> {
  const seen = new Set([from]);
  for (const oid of seen) for (const parent of graph.get(oid)?.parents ?? []) seen.add(parent);
  return seen;
}

export interface Since<V extends Vertex> {
  /** Commits of the head that the base is not known to have, in the order of the graph. */
  readonly commits: readonly V[];
  /** False if more of them may be there that were not read. */
  readonly closed: boolean;
}

/**
 * Commits of `head` that `base` has not. Every commit in between is reached through such commits, so
 * that none is missing once all of their parents were read or are the base's. What only the unread
 * part would show to be the base's is still there: whoever knows the number can tell.
 */
export function commitsSince<V extends Vertex>(
  graph: Graph<V>,
  head: string,
  base: string | null,
): Since<V> {
  const old = base === null ? new Set<string>() : reach(graph, base);
  const found = new Set(old.has(head) ? [] : [head]);
  for (const oid of found)
    for (const parent of graph.get(oid)?.parents ?? []) if (!old.has(parent)) found.add(parent);
  const commits = [...graph.values()].filter(({ oid }) => found.has(oid));
  return { commits, closed: commits.length === found.size };
}

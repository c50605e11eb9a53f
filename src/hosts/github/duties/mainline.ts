/** What of a range belongs to which pull request, and what stands on the mainline for itself. */
import { isMadeByGithub } from './commit-people.js';
import { reach, type Graph } from './graph.js';
import type { Listed } from './history.js';
import type { Pull } from './pull.js';
import type { Carried } from './pull-change.js';

export interface Sorted {
  readonly pulls: readonly { readonly pull: Pull; readonly carried: Carried }[];
  /** Without a pull request, or with more in them than it: changes of their own (T20, T22). */
  readonly alone: readonly Listed[];
}

/** `pullsOf` names the pull requests of a commit that count. */
export function sortRange(part: {
  readonly commits: readonly Listed[];
  readonly graph: Graph<Listed>;
  readonly pulls: readonly Pull[];
  readonly pullsOf: (commit: Listed) => readonly number[];
}): Sorted {
  const { commits, graph, pulls, pullsOf } = part;
  const inRange = new Set(commits.map(({ oid }) => oid));
  const parts = pulls.map((pull) => {
    const held = graph.has(pull.headRefOid) ? reach(graph, pull.headRefOid) : new Set<string>();
    const listed = new Set(pull.commits.nodes.map(({ commit }) => commit.oid));
    return {
      pull,
      own: (oid: string): boolean => listed.has(oid) || held.has(oid),
      allAreThere: [pull.headRefOid, ...listed].every((oid) => inRange.has(oid)),
      headWasRead: held.size > 0,
    };
  });
  const claims = commits.map((commit) => {
    const numbers = pullsOf(commit);
    const of = parts.filter(({ pull }) => numbers.includes(pull.number));
    const own = of.filter((one) => one.own(commit.oid));
    const merged = of.filter((one) => !own.includes(one) && isOfMerge(commit, one, graph));
    return { commit, own, merged };
  });
  // A rebase makes as many commits as there are, or fewer: of more, nobody knows which were pushed.
  const isRight = (one: (typeof parts)[number]): boolean =>
    claims.filter(({ merged }) => merged.includes(one)).length <= one.pull.commits.totalCount;
  const kept = claims.map((claim) => ({ ...claim, merged: claim.merged.filter(isRight) }));
  return {
    pulls: parts.map((one) => ({
      pull: one.pull,
      carried: {
        own: kept.filter(({ own }) => own.includes(one)).map(({ commit }) => commit),
        merges: kept
          .filter(({ merged }) => merged.includes(one))
          .map(({ commit }) => ({
            commit,
            parents: commit.parents,
          })),
        allAreThere: one.allAreThere,
      },
    })),
    alone: kept
      .filter(({ own, merged }) => own.length === 0 && merged.length === 0)
      .map(({ commit }) => commit)
      .filter((commit) => !isCleanMerge(commit, graph)),
  };
}

/**
 * Whether GitHub made the commit when it merged the pull request. A merge says so by GitHub's own
 * signature. A squash or rebase leaves the head of the pull request outside: GitHub calls a pull
 * request merged only where it did that, or where somebody pushed its head, and whatever else.
 */
function isOfMerge(
  commit: Listed,
  { pull, headWasRead }: { readonly pull: Pull; readonly headWasRead: boolean },
  graph: Graph<Listed>,
): boolean {
  const last = pull.mergeCommit?.oid;
  if (last === undefined) return false;
  if (commit.parents.length < 2) return !headWasRead && reach(graph, last).has(commit.oid);
  if (last !== commit.oid) return false;
  return isMadeByGithub(commit) || isCleanMerge(commit, graph);
}

/** One parent holds the other, and nothing was changed on the way: there is nothing in the merge itself. */
function isCleanMerge({ parents, tree }: Listed, graph: Graph<Listed>): boolean {
  const [first, second] = parents;
  if (first === undefined || second === undefined || parents.length > 2) return false;
  const isWhole = (newer: string, older: string): boolean =>
    graph.get(newer)?.tree.oid === tree.oid && reach(graph, newer).has(older);
  return isWhole(second, first) || isWhole(first, second);
}

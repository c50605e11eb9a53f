/** Which merge requests brought the commits of a range. */
import { z } from 'zod';
import { pausesOf, watch } from '../../settle.js';
import type { ReadContext } from '../../host.js';
import { pathOf } from '../api.js';
import { askEach, commitSchema, idSchema, toPart, type Part } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { wanted } from '../permissions.js';
import type { RangeCommit } from './range.js';
import { readRequests, type MergedRequest } from './requests.js';

/** Where a merge request has to be merged to, and which one counts before it is. */
export interface Place {
  readonly targets: readonly string[];
  /** The merge request that a preview is about, by its number in the project. */
  readonly open?: string | undefined;
}

/** https://docs.gitlab.com/api/merge_requests/#list-project-merge-requests */
const entrySchema = z.object({
  iid: idSchema,
  state: z.string(),
  target_branch: z.string(),
  sha: commitSchema.nullish(),
  merge_commit_sha: commitSchema.nullish(),
  squash_commit_sha: commitSchema.nullish(),
});
type Entry = z.infer<typeof entrySchema>;

/** A merge request that is in the range, and the commits of the range that it carried. */
export interface Carried {
  readonly request: MergedRequest;
  /** The commit that joined it with its target; undefined where it was fast-forwarded or squashed. */
  readonly merge: string | undefined;
  /** The commit into which GitLab itself put all others. */
  readonly squash: string | undefined;
  readonly commits: readonly string[];
}

export interface Mapping {
  readonly carried: readonly Carried[];
  /** Commits that no merge request carried. */
  readonly alone: readonly string[];
  /** False where a limit kept some from being looked at (T24). */
  readonly complete: boolean;
}

/** Merge requests with all their people are read for so many; more is not complete. */
const mostRequests = 100;
/** Merge requests that are listed to find those. */
const mostListed = 1000;
/** Commits that are asked for one by one, at first and while waiting. */
const mostSingle = { first: 100, later: 10 };

/**
 * The list of what was merged since the oldest commit tells most; what it does not is asked for by
 * commit. A commit that nobody brought may have been merged just now: it is looked for again (T20).
 * Only what was merged into `targets` counts, and of several merge requests each does (T21). A preview
 * is of what is still open: that one counts as if it were merged as it is.
 */
export async function mapCommits(
  sources: FactSources,
  context: ReadContext,
  range: { readonly commits: readonly RangeCommit[]; readonly place: Place },
): Promise<Part<Mapping>> {
  const { commits: inRange, place } = range;
  const entries = new Map<string, Entry>();
  const told = new Map<string, Set<string>>();
  const requests = new Map<string, MergedRequest>();

  async function look(index: number): Promise<Part<Mapping>> {
    const [listed, open] = await Promise.all([
      listMerged(sources, range),
      readOpen(sources, range),
    ]);
    if (listed.status !== 'known') return listed;
    if (open.status !== 'known') return open;
    for (const entry of [...listed.value, ...open.value]) entries.set(entry.iid, entry);
    const first = await read();
    if (first.status !== 'known' || first.value.alone.length === 0) return first;
    const single = index === 0 ? mostSingle.first : mostSingle.later;
    const asked = first.value.alone.slice(0, single);
    const found = await askEach(asked, (sha) => ofCommit(sources, sha));
    if (found.status !== 'known') return found;
    for (const [nth, list] of found.value.entries()) {
      for (const entry of list.filter((each) => counts(each, place.targets))) {
        entries.set(entry.iid, entry);
        const shas = told.get(entry.iid) ?? new Set();
        told.set(entry.iid, shas.add(asked[nth] ?? ''));
      }
    }
    const second = await read();
    return second.status === 'known' ? limit(second.value, index) : second;
  }

  function limit(mapping: Mapping, index: number): Part<Mapping> {
    const unseen = index === 0 && mapping.alone.length > mostSingle.first;
    return { status: 'known', value: { ...mapping, complete: mapping.complete && !unseen } };
  }

  async function read(): Promise<Part<Mapping>> {
    const wantedIids = [...entries.keys()].filter((iid) => !requests.has(iid));
    const some = wantedIids.slice(0, Math.max(0, mostRequests - requests.size));
    const details = await readRequests(sources, some);
    if (details.status !== 'known') return details;
    for (const request of details.value) requests.set(request.iid, request);
    const carried = [...entries.values()].flatMap((entry): Carried[] => {
      const request = requests.get(entry.iid);
      if (request === undefined) return [];
      const commits = carriedBy(entry, request, {
        names: inRange.map(({ id }) => id),
        told: told.get(entry.iid) ?? new Set(),
      });
      return commits.length === 0 ? [] : [toCarried(entry, request, commits)];
    });
    const known = new Set(carried.flatMap(({ commits }) => commits));
    const alone = inRange.map(({ id }) => id).filter((id) => !known.has(id));
    const complete = wantedIids.length === some.length;
    return { status: 'known', value: { carried, alone, complete } };
  }

  const pauses = pausesOf(sources, context);
  return watch({ look, pauses, wait: sources.wait }).until(
    (seen) => seen.status !== 'known' || seen.value.alone.length === 0 || !seen.value.complete,
  );
}

/**
 * As it would be merged: the pipeline is one of its head, or of what GitLab made of that and its target
 * (https://docs.gitlab.com/ci/pipelines/merged_results_pipelines/), which is looked at as a merge.
 */
async function readOpen(
  { api, environment }: FactSources,
  { commits, place }: { readonly commits: readonly RangeCommit[]; readonly place: Place },
): Promise<Part<readonly Entry[]>> {
  if (place.open === undefined) return { status: 'known', value: [] };
  const path = pathOf('projects', environment.project.id, 'merge_requests', place.open);
  const part = toPart(await api.get(path, {}, entrySchema), wanted.mergeRequests, api);
  if (part.status !== 'known') return part;
  const { iid, sha, state, target_branch: target } = part.value;
  // One that was merged meanwhile is among those that were.
  const isOpen = iid === place.open && state === 'opened' && place.targets.includes(target);
  const result = commits.find(
    ({ parent_ids: [, second] }) => second !== undefined && second === sha,
  );
  return {
    status: 'known',
    value: isOpen ? [{ ...part.value, merge_commit_sha: result?.id, squash_commit_sha: null }] : [],
  };
}

function counts({ state, target_branch: target }: Entry, targets: readonly string[]): boolean {
  return state === 'merged' && targets.includes(target);
}

/** Those whose last commit, merge commit or squashed commit is in the range. */
async function listMerged(
  { api, environment }: FactSources,
  {
    commits,
    place: { targets },
  }: { readonly commits: readonly RangeCommit[]; readonly place: Place },
): Promise<Part<readonly Entry[]>> {
  const names = new Set(commits.map(({ id }) => id));
  const oldest = Math.min(...commits.map(({ committed_date: date }) => Date.parse(date)));
  const since = Number.isFinite(oldest) ? new Date(oldest).toISOString() : undefined;
  const path = pathOf('projects', environment.project.id, 'merge_requests');
  const lists = await Promise.all(
    targets.map((target) =>
      api.list(
        path,
        { state: 'merged', target_branch: target, updated_after: since },
        { item: entrySchema, most: mostListed, id: ({ iid }: Entry) => iid },
      ),
    ),
  );
  const found: Entry[] = [];
  for (const reply of lists) {
    // Dates of commits are anybody's: where too much is listed, each commit is asked for instead.
    if (!reply.ok && reply.fault.kind === 'too-large') continue;
    const part = toPart(reply, wanted.mergeRequests, api);
    if (part.status !== 'known') return part;
    found.push(...part.value.filter((entry) => counts(entry, targets)));
  }
  const known = found.filter((entry) => finalOf(entry).some((sha) => names.has(sha)));
  return { status: 'known', value: known };
}

/** Open ones and those of other branches are among them: https://docs.gitlab.com/api/commits/. */
async function ofCommit(
  { api, environment }: FactSources,
  sha: string,
): Promise<Part<readonly Entry[]>> {
  const path = pathOf(
    ...(['projects', environment.project.id, 'repository', 'commits', sha] as const),
    'merge_requests',
  );
  const of = { item: entrySchema, most: mostListed, id: ({ iid }: Entry) => iid };
  return toPart(await api.list(path, {}, of), wanted.mergeRequests, api);
}

function finalOf(entry: Entry): readonly string[] {
  const { sha, merge_commit_sha: merge, squash_commit_sha: squash } = entry;
  return [sha, merge, squash].filter((each) => typeof each === 'string');
}

/**
 * In the order of the range. What it ended in has to be in the range: a commit from its middle was
 * reviewed by nobody as the last one. Where GitLab rebased while merging, it alone knows the commits.
 */
function carriedBy(
  entry: Entry,
  request: MergedRequest,
  { names, told }: { readonly names: readonly string[]; readonly told: ReadonlySet<string> },
): readonly string[] {
  const final = new Set(finalOf(entry));
  const own = new Set(request.commits.map(({ sha }) => sha));
  return names.some((id) => final.has(id))
    ? names.filter((id) => final.has(id) || own.has(id))
    : names.filter((id) => told.has(id) && !own.has(id));
}

function toCarried(entry: Entry, request: MergedRequest, commits: readonly string[]): Carried {
  const { merge_commit_sha: merge, squash_commit_sha: squash, sha } = entry;
  const isOwn = merge === sha || merge === squash;
  return {
    ...{ request, commits },
    merge: isOwn ? undefined : (merge ?? undefined),
    squash: squash ?? undefined,
  };
}

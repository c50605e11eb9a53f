/** Diff versions of a merge request: the head that it had at each time, and all that was ever pushed to it. */
import { z } from 'zod';
import { pathOf } from '../api.js';
import { askEach, commitSchema, idSchema, timeSchema, toPart, type Part } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { wanted } from '../permissions.js';

/** https://docs.gitlab.com/api/merge_requests/#get-merge-request-diff-versions */
const versionSchema = z.object({
  id: idSchema,
  head_commit_sha: commitSchema.nullish(),
  base_commit_sha: commitSchema.nullish(),
  created_at: timeSchema,
});

/** `at` is when the head was pushed, RFC 3339. */
export interface Version {
  readonly id: string;
  readonly head: string;
  readonly base: string | undefined;
  readonly at: string;
}

const singleSchema = z.object({ commits: z.array(z.object({ id: commitSchema })) });

export interface Versions {
  /** Oldest first. */
  readonly all: readonly Version[];
  /** Commits of versions before the last one. */
  readonly commits: readonly string[];
  readonly complete: boolean;
}

const mostVersions = 1000;
/** The commits of so many older versions are read. */
const mostRead = 30;

/** One request for the list, and one for each head that was replaced. */
export async function readVersions(
  sources: Pick<FactSources, 'api' | 'environment'>,
  { iid, head }: { readonly iid: string; readonly head: string },
): Promise<Part<Versions>> {
  const { api, environment } = sources;
  const path = ['projects', environment.project.id, 'merge_requests', iid, 'versions'] as const;
  const of = { item: versionSchema, most: mostVersions, id: ({ id }: { id: string }) => id };
  const part = toPart(await api.list(pathOf(...path), {}, of), wanted.mergeRequests, api);
  if (part.status !== 'known') return part;
  const all = part.value.flatMap(toVersion).sort(byTime);
  const old = [...new Map(all.map((version) => [version.head, version])).values()]
    .filter((version) => version.head !== head)
    .slice(-mostRead);
  const replaced = new Set(all.map((version) => version.head)).size - 1;
  const singles = await askEach(old, async ({ id }) =>
    toPart(await api.get(pathOf(...path, id), {}, singleSchema), wanted.mergeRequests, api),
  );
  if (singles.status !== 'known') return singles;
  const commits = singles.value.flatMap((single) => single.commits.map(({ id }) => id));
  const isWhole = all.length === part.value.length && all.at(-1)?.head === head;
  return {
    status: 'known',
    value: { all, commits: [...new Set(commits)], complete: isWhole && old.length === replaced },
  };
}

function toVersion(of: z.infer<typeof versionSchema>): Version[] {
  const { id, head_commit_sha: head, base_commit_sha: base, created_at: at } = of;
  if (typeof head !== 'string' || at === undefined) return [];
  return [{ id, head, base: base ?? undefined, at }];
}

function byTime(one: Version, other: Version): number {
  const apart = Date.parse(one.at) - Date.parse(other.at);
  if (apart !== 0) return apart;
  return BigInt(one.id) < BigInt(other.id) ? -1 : 1;
}

/** The one that stood at a time; undefined where none did, or one came at that very time. */
export function versionAt({ all }: Versions, at: string): Version | undefined {
  const time = Date.parse(at);
  if (all.some((version) => Date.parse(version.at) === time)) return undefined;
  return all.findLast((version) => Date.parse(version.at) < time);
}

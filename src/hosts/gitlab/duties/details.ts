/** What has to be known of each merge request and commit besides: read in parallel, once it is known which they are. */
import { askEach, type Part } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { isBySystem } from './contributors.js';
import type { Carried, Mapping } from './merged.js';
import { readMerge, type MergeReading } from './merges.js';
import type { RangeCommit } from './range.js';
import type { SignedCommit } from './request-query.js';
import { readCommits } from './requests.js';
import { commitTouches, requestTouches } from './touched.js';
import { readVersions, type Versions } from './versions.js';

export interface RequestDetails {
  readonly carried: Carried;
  readonly versions: Versions;
  readonly touches: boolean;
  readonly merge: MergeReading;
}

export interface Details {
  readonly requests: readonly RequestDetails[];
  /** Commits without a merge request that touch the service. */
  readonly alone: readonly string[];
  /** Commits by name; one that GitLab does not have any more is missing. */
  readonly commits: ReadonlyMap<string, SignedCommit>;
}

type Asked = Pick<FactSources, 'api' | 'environment'>;

export async function readDetails(
  sources: Asked,
  of: {
    readonly commits: readonly RangeCommit[];
    readonly mapping: Mapping;
    readonly paths: readonly string[] | undefined;
  },
): Promise<Part<Details>> {
  const { carried, alone } = of.mapping;
  const parents = new Map(of.commits.map(({ id, parent_ids: ids }) => [id, ids]));
  const merges = carried.flatMap(({ merge }) =>
    merge === undefined || !parents.has(merge) ? [] : [merge],
  );
  const [named, versions, touching, lonely] = await Promise.all([
    readCommits(sources, [...new Set([...merges, ...alone])]),
    askEach(carried, ({ request }) => readVersions(sources, request)),
    Promise.all(carried.map(({ request }) => requestTouches(sources, request.iid, of.paths))),
    Promise.all(
      alone.map((sha) => commitTouches(sources, { sha, parent: parents.get(sha)?.[0] }, of.paths)),
    ),
  ]);
  if (named.status !== 'known') return named;
  if (versions.status !== 'known') return versions;
  const own = new Set(carried.flatMap(({ request }) => request.commits.map(({ sha }) => sha)));
  const old = versions.value.flatMap(({ commits }) => commits.filter((sha) => !own.has(sha)));
  const [replaced, judged] = await Promise.all([
    readCommits(sources, [...new Set(old)]),
    askEach(carried, ({ merge }) => mergeOf(sources, { merge, parents, named: named.value })),
  ]);
  if (replaced.status !== 'known') return replaced;
  if (judged.status !== 'known') return judged;
  const requests = carried.map((each, index): RequestDetails => {
    const version = versions.value[index] ?? { all: [], commits: [], complete: false };
    const merge = judged.value[index] ?? 'unknown';
    return { carried: each, versions: version, touches: touching[index] ?? true, merge };
  });
  return {
    status: 'known',
    value: {
      requests,
      alone: alone.filter((_, index) => lonely[index]),
      commits: new Map([...named.value, ...replaced.value]),
    },
  };
}

/** What GitLab signed it merged itself, and it merges nothing but what is there. */
function mergeOf(
  sources: Asked,
  of: {
    readonly merge: string | undefined;
    readonly parents: ReadonlyMap<string, readonly string[]>;
    readonly named: ReadonlyMap<string, SignedCommit>;
  },
): Promise<Part<MergeReading>> {
  const { merge, parents, named } = of;
  const own = merge === undefined ? undefined : parents.get(merge);
  if (merge === undefined || own === undefined) return known('clean');
  const commit = named.get(merge);
  if (commit !== undefined && isBySystem(commit)) return known('clean');
  return readMerge(sources, { sha: merge, parents: own });
}

function known(value: MergeReading): Promise<Part<MergeReading>> {
  return Promise.resolve({ status: 'known', value });
}

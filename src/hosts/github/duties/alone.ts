/** Commits without a pull request: each is a change of its own that nobody reviewed (T20, T22). */
import { z } from 'zod';
import type { Change } from '../../../evidence/changes-fact.js';
import { touches, type ChangesSpec } from '../../promotion-range.js';
import type { AccountOf } from '../../host.js';
import type { FactSources } from '../fact-sources.js';
import { peopleOf } from './commit-people.js';
import type { Listed } from './history.js';

/** Of so many the files are looked at; where there are more, each counts as one of the service. */
const mostLookedAt = 10;
/** GitHub lists no more files of a commit. */
const mostFiles = 3000;

const fileSchema = z.object({ filename: z.string(), previous_filename: z.string().optional() });

/** Those that touch the service, or may. */
export async function readAlone(
  sources: FactSources,
  commits: readonly Listed[],
  { spec, accountOf }: { readonly spec: Pick<ChangesSpec, 'paths'>; readonly accountOf: AccountOf },
): Promise<readonly Change[]> {
  const isAsked = spec.paths !== undefined && commits.length <= mostLookedAt;
  const touching = isAsked
    ? await Promise.all(commits.map(({ oid }) => mayTouch(sources, oid, spec)))
    : commits.map(() => true);
  return commits.filter((_, index) => touching[index]).map((commit) => toChange(commit, accountOf));
}

/** A merge tells its difference to its first parent. */
async function mayTouch(
  { api, environment }: FactSources,
  ref: string,
  spec: Pick<ChangesSpec, 'paths'>,
): Promise<boolean> {
  const { owner, name: repo } = environment;
  const reply = await api.list(
    'GET /repos/{owner}/{repo}/commits/{ref}',
    { owner, repo, ref },
    { item: fileSchema, key: 'files', most: mostFiles - 1, id: ({ filename }) => filename },
  );
  if (!reply.ok) return true;
  const paths = reply.value.flatMap(({ filename, previous_filename: previous }) => [
    filename,
    ...(previous === undefined ? [] : [previous]),
  ]);
  return touches(paths, spec);
}

function toChange(commit: Listed, accountOf: AccountOf): Change {
  const { contributors, unattributed, complete } = peopleOf(commit, accountOf);
  return {
    head: commit.oid,
    commits: [commit.oid],
    contributors: [...contributors],
    unattributed: unattributed ? [commit.oid] : [],
    reviews: [],
    complete,
  };
}

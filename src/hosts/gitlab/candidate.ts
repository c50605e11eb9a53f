/** What a commit, a branch or a tag is called on GitLab, down to its commit. */
import { z } from 'zod';
import { refsOf, type AskedCandidate, type FoundCandidates } from '../candidate.js';
import { cut } from '../faults.js';
import { pathOf, type Api } from './api.js';
import type { GitlabEnvironment } from './environment.js';
import { commitSchema, failed, toPart } from './fact-answers.js';
import { toUnknown, wanted } from './permissions.js';

export { askCandidate, pickCandidate, type AskedCandidate } from '../candidate.js';

const commitAnswer = z.object({ id: commitSchema });
/** A tag of anything but a commit has none. */
const refAnswer = z.object({ name: z.string(), commit: commitAnswer.nullish() });
type RefAnswer = z.infer<typeof refAnswer>;

/** Branches or tags that begin with a name; more of them are a fault. */
const mostAlike = 2000;

const kinds = [
  { start: 'refs/heads/', part: 'branches', of: wanted.branches },
  { start: 'refs/tags/', part: 'tags', of: wanted.tags },
] as const;

/** Where a candidate is looked for. */
export interface CandidatePlace {
  readonly api: Api;
  readonly environment: Pick<GitlabEnvironment, 'project' | 'sha'>;
}

/**
 * All commits that were asked for. A commit is one request, a name two. Names are looked up in the lists
 * of branches and tags: the job token may read these and no single one
 * (https://docs.gitlab.com/ci/jobs/fine_grained_permissions/), and an empty list is an absence, which
 * a 404 would not be (F05). Never throws.
 */
export function readCandidate(
  place: CandidatePlace,
  asked: AskedCandidate,
): Promise<FoundCandidates> {
  return asked.pinned ? readCommit(place, asked.name) : readNames(place, asked.name);
}

/** A commit that is not there is none only if another one of the repository can be read (F05). */
async function readCommit(place: CandidatePlace, sha: string): Promise<FoundCandidates> {
  const { api, environment } = place;
  const reply = await askCommit(place, sha);
  // A branch may have the digits of a commit for its name, and then stands for another one (T03).
  if (reply.ok) return { status: 'known', value: [{ ref: sha, sha: reply.value.id }] };
  const unknown = toUnknown(reply.fault, wanted.commit, api);
  if (reply.fault.kind !== 'not-found' || sha === environment.sha) return unknown;
  const own = await askCommit(place, environment.sha);
  return own.ok && own.value.id === environment.sha ? { status: 'known', value: [] } : unknown;
}

function askCommit({ api, environment }: CandidatePlace, sha: string) {
  const path = pathOf('projects', environment.project.id, 'repository', 'commits', sha);
  return api.get(path, {}, commitAnswer);
}

async function readNames(place: CandidatePlace, name: string): Promise<FoundCandidates> {
  const parts = await Promise.all(refsOf(name).map((ref) => readRef(place, ref)));
  const unknown = parts.find((part) => part.status !== 'known');
  if (unknown !== undefined) return unknown;
  return {
    status: 'known',
    value: parts.flatMap((part) => (part.status === 'known' ? part.value : [])),
  };
}

/** `^` searches for what begins so (https://docs.gitlab.com/api/branches/); only the name itself counts. */
async function readRef(
  { api, environment }: CandidatePlace,
  ref: string,
): Promise<FoundCandidates> {
  const kind = kinds.find(({ start }) => ref.startsWith(start));
  if (kind === undefined) return { status: 'known', value: [] };
  const name = ref.slice(kind.start.length);
  const path = pathOf('projects', environment.project.id, 'repository', kind.part);
  const reply = await api.list(
    path,
    { search: `^${name}` },
    { item: refAnswer, most: mostAlike, id: (item: RefAnswer) => item.name },
  );
  const found = toPart(reply, kind.of, api);
  if (found.status !== 'known') return found;
  const own = found.value.find((item) => item.name === name);
  if (own === undefined) return { status: 'known', value: [] };
  if (!own.commit) return failed(`${cut(ref)} does not lead to a commit`);
  return { status: 'known', value: [{ ref, sha: own.commit.id }] };
}

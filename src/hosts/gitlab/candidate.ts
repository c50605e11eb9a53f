/** What a commit, a branch or a tag is called on GitLab, down to its commit. */
import { z } from 'zod';
import type { AskedCandidate, FoundCandidates } from '../candidate.js';
import { cut } from '../faults.js';
import { pathOf, type Api } from './api.js';
import type { GitlabEnvironment } from './environment.js';
import { commitSchema, failed } from './fact-answers.js';
import { readNamedRefs } from './named-refs.js';
import { toUnknown, wanted } from './permissions.js';

export { askCandidate, pickCandidate, type AskedCandidate } from '../candidate.js';

const commitAnswer = z.object({ id: commitSchema });

/** Where a candidate is looked for. */
export interface CandidatePlace {
  readonly api: Api;
  readonly environment: Pick<GitlabEnvironment, 'project' | 'sha'>;
}

/** All commits that were asked for. A commit is one request, a name two. Never throws. */
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
  const found = await readNamedRefs(place, name);
  if (found.status !== 'known') return found;
  const nameless = found.value.find(({ sha }) => sha === undefined);
  if (nameless !== undefined) return failed(`${cut(nameless.ref)} does not lead to a commit`);
  return {
    status: 'known',
    value: found.value.flatMap(({ ref, sha }) => (sha === undefined ? [] : [{ ref, sha }])),
  };
}

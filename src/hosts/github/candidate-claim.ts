/** The claim on the candidate: the name that was asked for must still stand for one commit (T26). */
import type { FactReading } from '../../evidence/facts.js';
import type { Request } from '../../evidence/request.js';
import type { Api } from './api.js';
import type { AskedCandidate } from './candidate.js';
import type { GithubEnvironment } from './environment.js';
import { cut } from '../faults.js';
import { readRefNames } from './ref-names.js';

/** A full object name needs no question; a name is asked for again. Never throws. */
export async function claimCandidate(parts: {
  readonly api: Api;
  readonly environment: Pick<GithubEnvironment, 'owner' | 'name'>;
  readonly asked: AskedCandidate;
  readonly request: Pick<Request, 'candidate'>;
  /** RFC 3339 in UTC. */
  readonly now: string;
}): Promise<FactReading<'candidate'>> {
  const { api, environment, asked, request, now } = parts;
  const source = { level: 'forge', system: 'github', fetchedAt: now } as const;
  if (asked.pinned) return { status: 'known', value: { sha: request.candidate.sha }, source };
  const { owner, name } = environment;
  const found = await readRefNames(api, { owner, name, candidate: asked.name });
  if (found.status !== 'known') return found;
  const [only, ...others] = found.value;
  const told = `"${cut(asked.name)}"`;
  if (only === undefined) return failed(`${told} is gone`);
  if (others.length > 0) {
    return failed(
      `${told} is now the name of ${found.value.map(({ ref }) => ref).join(' and of ')}`,
    );
  }
  return { status: 'known', value: { sha: only.sha }, source };
}

function failed(reason: string): FactReading<'candidate'> {
  return { status: 'failed', reason, retryable: false };
}

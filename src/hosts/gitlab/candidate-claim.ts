/** The claim on the candidate: the name that was asked for must still stand for one commit (T26). */
import type { FactReading } from '../../evidence/facts.js';
import type { Request } from '../../evidence/request.js';
import { cut } from '../faults.js';
import { readCandidate, type AskedCandidate, type CandidatePlace } from './candidate.js';
import { failed, forgeSource } from './fact-answers.js';

/** A full object name needs no question; a name is asked for again (two requests). Never throws. */
export async function claimCandidate(
  parts: CandidatePlace & {
    readonly asked: AskedCandidate;
    readonly request: Pick<Request, 'candidate'>;
    /** RFC 3339 in UTC. */
    readonly now: string;
  },
): Promise<FactReading<'candidate'>> {
  const { asked, request, now } = parts;
  const source = forgeSource(now);
  if (asked.pinned) return { status: 'known', value: { sha: request.candidate.sha }, source };
  const found = await readCandidate(parts, asked);
  if (found.status !== 'known') return found;
  const [only, ...others] = found.value;
  const told = `"${cut(asked.name)}"`;
  if (only === undefined) return failed(`${told} is gone`);
  if (others.length > 0) {
    const refs = found.value.map(({ ref }) => ref).join(' and of ');
    return failed(`${told} is now the name of ${refs}`);
  }
  return { status: 'known', value: { sha: only.sha }, source };
}

/** The candidate as the snapshot tells it. */
import type { Request } from '../../evidence/request.js';
import { pickCandidate as pick, type AskedCandidate } from '../candidate.js';
import type { Snapshot } from './snapshot.js';

export { askCandidate, refsOf, type AskedCandidate } from '../candidate.js';

/** The one commit. Throws a RequestError, or an UnavailableError if GitHub did not tell. */
export function pickCandidate(
  asked: AskedCandidate,
  found: Snapshot['candidate'],
): Request['candidate'] {
  return pick(asked, found, 'GitHub');
}

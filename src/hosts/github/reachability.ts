/** Whether the candidate is a commit of a branch that changes have to be merged to (T03, T26). */
import type { FactReading } from '../../evidence/facts.js';
import type { ReadContext } from '../host.js';
import { failed, forgeSource } from './fact-answers.js';
import type { BranchHead, Snapshot } from './snapshot.js';

/**
 * A commit of a fork, or of a branch that anybody can push to, can be read by its name too. The
 * branch of the run counts beside the default branch if it is known to be protected.
 */
export function readReachability(
  snapshot: Snapshot,
  { request, now }: ReadContext,
): FactReading<'reachability'> {
  const { sha } = request.candidate;
  if (!isAbout(snapshot, sha)) {
    return failed(`GitHub was asked about another commit than ${sha}`);
  }
  const branches = [...protectedBranch(snapshot.runBranch), snapshot.defaultBranch];
  const known = branches.map(({ ref, holdsCandidate }) => ({ ref, holdsCandidate }));
  const holder = known.find(({ holdsCandidate: holds }) => holds.status === 'known' && holds.value);
  if (holder === undefined) {
    const unknown = known.find(({ holdsCandidate }) => holdsCandidate.status !== 'known');
    const why = unknown?.holdsCandidate;
    if (why !== undefined && why.status !== 'known') return why;
  }
  const ref = (holder ?? known[0])?.ref ?? snapshot.defaultBranch.ref;
  const value = { ref, reachable: holder !== undefined };
  return { status: 'known', value, source: forgeSource(now, { sha }) };
}

/** True if the snapshot looked at this commit; a name may have moved since. */
export function isAbout({ candidate }: Snapshot, sha: string): boolean {
  if (candidate.status !== 'known' || candidate.value.length === 0) return false;
  return candidate.value.every((each) => each.sha === sha);
}

/** What is not known counts as not protected. */
function protectedBranch(branch: BranchHead | undefined): readonly BranchHead[] {
  if (branch?.protected.status !== 'known') return [];
  return branch.protected.value ? [branch] : [];
}

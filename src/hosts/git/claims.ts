/** The claim on the candidate: the name that was asked for must still stand for the same commit (T26). */
import type { FactReading } from '../../evidence/facts.js';
import type { Request } from '../../evidence/request.js';
import { resolveName } from './request.js';

/**
 * Resolves the candidate's name again; a full object name needs no question. `name` is what was
 * asked for: HEAD may have moved to another branch while the branch it was on stayed.
 */
export async function claimCandidate(asked: {
  readonly directory: string;
  readonly name: string;
  readonly request: Request;
  readonly now: string;
}): Promise<FactReading<'candidate'>> {
  const { directory, name, request, now } = asked;
  const source = { level: 'workspace', system: 'git', fetchedAt: now } as const;
  const { sha, pinned } = request.candidate;
  if (pinned) return { status: 'known', value: { sha }, source };
  const found = await resolveName(directory, name);
  switch (found.status) {
    case 'commit':
      return { status: 'known', value: { sha: found.candidate.sha }, source };
    case 'missing':
      return failed(`"${name}" is gone`);
    case 'ambiguous':
      return failed(`"${name}" is now the name of ${found.refs.join(' and of ')}`);
    case 'not-a-commit':
      return failed(`"${name}" is a ${found.type}, not a commit`);
    case 'failed':
      return { status: 'failed', reason: found.reason, retryable: true };
  }
}

function failed(reason: string): FactReading<'candidate'> {
  return { status: 'failed', reason, retryable: false };
}

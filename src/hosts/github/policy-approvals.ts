/** Who approved the changes of a policy since a commit: each needs a reviewed pull request of its own. */
import type { ReadContext } from '../host.js';
import type { Part } from './api.js';
import { askEach } from './fact-answers.js';
import type { FactSources } from './fact-sources.js';
import { readPolicyChanges, type PolicyCommit } from './policy-history.js';
import { readReview, type Owners, type Review } from './policy-reviews.js';
import { pausesOf, watch } from '../settle.js';

/** `approvedBy` is empty unless every change was approved; `reason` then says which was not. */
export interface Approvals {
  readonly approvedBy: string[];
  readonly reason?: string;
}

export interface ApprovalsQuestion {
  readonly base: string;
  readonly path: string;
  readonly owners: Owners;
}

/** A commit without a merged pull request is looked up again: GitHub tells of it late (F20, T20). */
export async function readApprovals(
  sources: FactSources,
  context: ReadContext,
  asked: ApprovalsQuestion,
): Promise<Part<Approvals>> {
  const history = watch({
    pauses: pausesOf(sources, context),
    wait: sources.wait,
    look: () => readPolicyChanges(sources, asked),
  });
  const changes = await history.until(
    (part) => part.status !== 'known' || part.value.every(({ pulls }) => pulls.length > 0),
  );
  if (changes.status !== 'known') return changes;
  if (changes.value.length === 0) {
    return none(`the history of the default branch tells no change of ${asked.path}`);
  }
  const direct = changes.value.find(({ pulls }) => pulls.length === 0);
  if (direct !== undefined) {
    return none(`${direct.sha} changed ${asked.path} without a merged pull request`);
  }
  const numbers = [...new Set(changes.value.flatMap(({ pulls }) => pulls))];
  const reviews = await askEach(numbers, (number) =>
    readReview(sources, { number, owners: asked.owners }),
  );
  if (reviews.status !== 'known') return reviews;
  return { status: 'known', value: judge(changes.value, reviews.value) };
}

function judge(changes: readonly PolicyCommit[], reviews: readonly Review[]): Approvals {
  const approvers = new Set<string>();
  for (const { sha, pulls } of changes) {
    const own = reviews.filter(({ number }) => pulls.includes(number));
    const found = own.flatMap(({ approvedBy }) => approvedBy);
    if (found.length === 0) {
      const why = own.map(({ number, reason }) => `#${number}: ${reason ?? ''}`).join('; ');
      return { approvedBy: [], reason: `${sha} was not approved (${why})` };
    }
    for (const login of found) approvers.add(login);
  }
  return { approvedBy: [...approvers].sort() };
}

function none(reason: string): Part<Approvals> {
  return { status: 'known', value: { approvedBy: [], reason } };
}

/** What a promotion leaves owed, in a few words: which approvals, and until when the first of them. */
import type { Decision } from '../decision/decision.js';
import type { Clock } from './clock.js';
import { code, enumerate, say, strong, type Phrase } from './phrase.js';

/** `Owed until Tue 24 Nov, 00:00 CET: data-owner`; empty if nothing is owed anew. */
export function owedUntil({ owed = [] }: Decision, clock: Clock): Phrase {
  const added = owed.filter(({ record }) => record === undefined);
  const [first] = added
    .map(({ due }) => due)
    .sort((one, other) => Date.parse(one) - Date.parse(other));
  if (first === undefined) return [];
  const approvals = [...new Set(added.map(({ approval }) => approval))];
  const what = enumerate(approvals.map((id) => say`${code(id)}`));
  return say`Owed until ${strong(clock.moment(first))}: ${what}`;
}

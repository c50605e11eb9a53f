/** Whether an approval that was owed has come since: given later, by somebody else, on what was promoted. */
import type { Change, Tristate } from '../../evidence/changes-fact.js';
import type { Owed } from '../../evidence/owed-fact.js';
import { parseInstant } from '../../time/instant.js';
import { standingsFor } from './eligible.js';
import { match } from './matching.js';
import type { Scene } from './scene.js';

/**
 * What had been given counts as it did then, and may be given anew to another demand of the same place:
 * so this is the matching of then with one that came later. Not known where a change could not be read.
 */
export function settle({ debt, changes, gap }: Owed[number], scene: Scene): Tristate {
  if (gap !== undefined || changes.length < debt.changes.length) return 'unknown';
  const since = parseInstant(debt.since) ?? Infinity;
  const late = changes.map((change) => laterOf(change, since, headOf(debt, change)));
  const place = { change: debt.each ? 0 : undefined, changes: late };
  const { directory } = scene;
  const not = new Set(debt.not.map((account) => directory.personOf(account)));
  const slotsOf = (isSure: boolean) =>
    debt.demands.flatMap(({ id, count, from, given }) => {
      const demand = { id, count, from, per: debt.each ? 'change' : 'promotion' } as const;
      const standings = standingsFor({
        ...{ place, scene, apart: 'no' },
        demand: { ...demand, via: 'review' },
      });
      const come = standings.filter(
        ({ person, against, doubt }) =>
          !not.has(person) && against.length === 0 && (!isSure || doubt.length === 0),
      );
      const before = given.map((account) => directory.personOf(account));
      const people = [...new Set([...before, ...come.map(({ person }) => person)])].sort();
      return Array.from({ length: count }, () => ({ demand: id, change: 0, people }));
    });
  const isFull = (isSure: boolean): boolean => {
    const slots = slotsOf(isSure);
    // What was given then stays given: only this debt is asked for.
    const owed = slots.filter((slot) => slot.demand === debt.approval);
    const others = slots.filter((slot) => slot.demand !== debt.approval && slot.people.length > 0);
    const all = [...others, ...owed];
    const { filled } = match(all);
    return owed.every((_, index) => filled[others.length + index] !== undefined);
  };
  const isKnown = late.every(({ complete, unattributed }) => complete && unattributed.length === 0);
  if (isFull(true) && isKnown) return 'yes';
  return isKnown && !isFull(false) ? 'no' : 'unknown';
}

/** Only what was said after the promotion, or may have been, of the head that was promoted. */
function laterOf(change: Change, since: number, head: string): Change {
  const reviews = change.reviews
    .filter(({ at }) => at === undefined || (parseInstant(at) ?? Infinity) > since)
    // Without a time it may be one of before, and did not count then.
    .map((review) =>
      review.at === undefined ? { ...review, edited: 'unknown' as const } : review,
    );
  return { ...change, head, reviews };
}

function headOf(
  { changes }: Owed[number]['debt'],
  { number, head }: Pick<Change, 'number' | 'head'>,
): string {
  return changes.find((one) => one.number === number)?.head ?? head;
}

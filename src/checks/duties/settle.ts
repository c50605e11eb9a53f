/** Whether an approval that was owed has come since: given later, by somebody else, on what was promoted. */
import type { Account, Change, Tristate } from '../../evidence/changes-fact.js';
import type { Owed } from '../../evidence/owed-fact.js';
import { parseInstant } from '../../time/instant.js';
import { standingsFor, type Place } from './eligible.js';
import { match } from './matching.js';
import type { Person } from './people.js';
import type { Scene } from './scene.js';
import type { Standing } from './standing.js';

type Debt = Owed[number]['debt'];

/** Whether it has come, and by whose approvals: these give nothing else besides. */
export interface Settled {
  readonly met: Tristate;
  readonly by: readonly Account[];
}

/**
 * What had been given counts as it did then, and may be given anew to another demand of the same place:
 * so this is the matching of then with one that came later. Not known where a change could not be read.
 */
export function settle({ debt, changes, gap }: Owed[number], scene: Scene): Settled {
  const isRead = gap === undefined && changes.length === debt.changes.length && changes.length > 0;
  if (!isRead) return { met: 'unknown', by: [] };
  const sure = fill({ debt, changes, scene }, ({ doubt }) => doubt.length === 0);
  const isKnown = changes.every(
    ({ complete, unattributed }) => complete && unattributed.length === 0,
  );
  if (sure !== undefined && isKnown) {
    return { met: 'yes', by: sure.flatMap((person) => scene.directory.accountsOf(person)) };
  }
  const isPossible = fill({ debt, changes, scene }, () => true) !== undefined;
  return { met: isKnown && !isPossible ? 'no' : 'unknown', by: [] };
}

interface Part {
  readonly debt: Debt;
  readonly changes: readonly Change[];
  readonly scene: Scene;
}

/** Who came later and is needed, if what is owed is filled by the opinions that count; else undefined. */
function fill(part: Part, counts: (standing: Standing) => boolean): readonly Person[] | undefined {
  const { debt, scene } = part;
  const { directory } = scene;
  const not = new Set(debt.not.map((account) => directory.personOf(account)));
  const given = new Set<Person>();
  const slots = debt.demands.flatMap((demand) => {
    const come = standingsOf(part, demand, 'since').filter(
      (one) => !not.has(one.person) && one.against.length === 0 && counts(one),
    );
    const gone = demand.id === debt.approval ? withdrawn(part, demand) : new Set<Person>();
    const before = demand.given
      .map((account) => directory.personOf(account))
      .filter((person) => !gone.has(person));
    for (const person of before) given.add(person);
    const people = [...new Set([...before, ...come.map(({ person }) => person)])];
    return Array.from({ length: demand.count }, () => ({ demand: demand.id, change: 0, people }));
  });
  // What was given then stays given: only this debt is asked for.
  const owed = slots.filter((slot) => slot.demand === debt.approval);
  const others = slots.filter((slot) => slot.demand !== debt.approval && slot.people.length > 0);
  const { filled } = match([...others, ...owed]);
  const isFull = owed.every((_, index) => filled[others.length + index] !== undefined);
  // Where nothing says what is owed, nothing pays it.
  if (!isFull || owed.length === 0) return undefined;
  return filled.flatMap((one) => (one === undefined || given.has(one) ? [] : [one]));
}

/** Who had given what is owed, and took it back before the rest of it came (T16). */
function withdrawn(part: Part, demand: Debt['demands'][number]): ReadonlySet<Person> {
  const gone = standingsOf(part, demand, 'ever').filter(({ against }) =>
    against.some((one) => one === 'dismissed' || one === 'changes-requested'),
  );
  return new Set(gone.map(({ person }) => person));
}

function standingsOf(
  { debt, changes, scene }: Part,
  { id, count, from }: Debt['demands'][number],
  when: 'since' | 'ever',
): readonly Standing[] {
  const since = parseInstant(debt.since) ?? Infinity;
  const seen = changes.map((change) => {
    const head = headOf(debt, change);
    return when === 'ever' ? { ...change, head } : laterOf(change, since, head);
  });
  const place: Place = { change: debt.each ? 0 : undefined, changes: seen };
  const per = debt.each ? 'change' : 'promotion';
  return standingsFor({
    ...{ place, scene, apart: 'no' },
    demand: { id, count, from, per, via: 'review' },
  });
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

function headOf({ changes }: Debt, { number, head }: Pick<Change, 'number' | 'head'>): string {
  return changes.find((one) => one.number === number)?.head ?? head;
}

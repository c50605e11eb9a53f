/** `grace`: an approval that may follow is owed, where all that this hangs on is known (policy.md 2). */
import type { Account } from '../../evidence/changes-fact.js';
import type { FactRef } from '../../evidence/facts.js';
import { matterOf, type Debt } from '../../evidence/owed-fact.js';
import { parseDuration } from '../../time/duration.js';
import { dueAt } from '../../time/due.js';
import { formatInstant, type Instant } from '../../time/instant.js';
import type { CheckContext, KnownFacts } from '../check.js';
import { calendarAt, refsOf } from '../windows/period-facts.js';
import { demandKey, type Demand } from './consents.js';
import type { Person } from './people.js';
import { asksOwners } from './owners.js';
import type { Asked, Pool } from './pool.js';
import { contributorsOf, type Scene } from './scene.js';

/** What earlier decisions left owed here. */
export const owedRef: FactRef<'owed'> = { kind: 'owed', key: '' };

/** Why an approval may not follow: a permission holds only where its conditions are known. */
export type Refusal =
  'no-records' | 'debts-unknown' | 'changes-unknown' | 'no-request' | 'code-owners' | 'due-unknown';

export interface Grace {
  readonly within: string;
  readonly context: CheckContext;
  readonly facts: KnownFacts;
}

/** The facts that `grace` uses: where one is not known, nothing may follow. */
export function graceFacts({ ledger, words }: CheckContext): readonly FactRef[] {
  if (ledger === undefined) return [];
  const holidays = ledger.holidays === undefined ? [] : refsOf(ledger.holidays);
  return [owedRef, { kind: 'zone', key: words.timezone }, ...holidays];
}

/** What is owed in place of the approvals that are missing, or why they may not follow. */
export function owe(part: {
  readonly demand: Demand;
  readonly asked: readonly Asked[];
  readonly pool: Pool;
  readonly scene: Scene;
  readonly grace: Grace;
  readonly rule: string;
}): readonly Debt[] | Refusal {
  const { demand, asked, pool, scene, grace } = part;
  const { ledger } = grace.context;
  if (ledger === undefined) return 'no-records';
  // Of another layer: a debt does not keep who owned what.
  if (asksOwners(demand)) return 'code-owners';
  const earlier = grace.facts.reading(owedRef);
  if (earlier?.status !== 'known' && earlier?.status !== 'none') return 'debts-unknown';
  const isApart = pool.apart === 'yes' && scene.startersKnown;
  if (!scene.changes.complete || !(pool.apart === 'no' || isApart)) return 'changes-unknown';
  const due = dueOf(grace, scene.now);
  if (due === undefined) return 'due-unknown';
  const lacking = asked.filter((one) => filledAt(one, pool).length < demand.count);
  const debts: Debt[] = [];
  for (const one of lacking) {
    const { changes } = one.place;
    // What nobody can review later can never be given.
    const numbered = changes.flatMap(({ number, head, url }) =>
      number === undefined ? [] : [{ number, head, ...(url === undefined ? {} : { url }) }],
    );
    if (numbered.length < changes.length || numbered.length === 0) return 'no-request';
    const isWhole = changes.every(
      ({ complete, unattributed }) => complete && unattributed.length === 0,
    );
    if (!isWhole) return 'changes-unknown';
    debts.push(toDebt({ ...part, one, changes: numbered, due }));
  }
  const known = earlier.status === 'known' ? earlier.value.map(({ debt }) => debt) : [];
  return debts.map((debt) => keepDue(debt, known));
}

/** To promote the same once more gives no more time. */
function keepDue(debt: Debt, known: readonly Debt[]): Debt {
  const same = known.filter((one) => matterOf(one) === matterOf(debt));
  const dues = [debt, ...same].map((one) => one.due);
  const [due = debt.due] = dues.sort((a, b) => Date.parse(a) - Date.parse(b));
  return { ...debt, due };
}

function dueOf({ within, context, facts }: Grace, now: Instant): Instant | undefined {
  const { words, ledger } = context;
  const duration = parseDuration(within);
  if (duration === undefined) return undefined;
  try {
    const place = { zone: words.timezone, holidays: ledger?.holidays };
    const calendar = calendarAt(facts, place, words);
    return dueAt(duration, now, { zone: facts.zone(words.timezone), calendar });
  } catch {
    return undefined;
  }
}

function toDebt(part: {
  readonly demand: Demand;
  readonly one: Asked;
  readonly changes: Debt['changes'];
  readonly pool: Pool;
  readonly scene: Scene;
  readonly due: Instant;
  readonly rule: string;
}): Debt {
  const { demand, one, changes, pool, scene, due, rule } = part;
  const { change } = one.place;
  const { directory } = scene;
  const accountsOf = (people: Iterable<Person>): Account[] =>
    [...people].sort().flatMap((person) => directory.accountsOf(person));
  const all = pool.asked.filter((other) => other.place.change === change);
  const here = all.filter((other) => !asksOwners(other.demand));
  // An owner's approval is given, and gives no other besides.
  const owners = all
    .filter((other) => asksOwners(other.demand))
    .flatMap((other) => filledAt(other, pool));
  // Whoever consents to the promotion gives none of the approvals of a change, and the other way round.
  const elsewhere = pool.proof.flatMap(({ change: at, person }) =>
    person !== undefined && at !== change && (at === undefined || change === undefined)
      ? [person]
      : [],
  );
  const contributors = contributorsOf(one.place.changes, directory).keys();
  const starters = pool.apart === 'no' ? [] : scene.starters;
  const [owner] = demand.from;
  const contact = owner === undefined ? undefined : scene.group(owner).contact;
  return {
    ...{ kind: 'approval', rule, approval: demand.id },
    ...(owner === undefined ? {} : { owner }),
    ...(contact === undefined ? {} : { contact }),
    ...{ since: formatInstant(scene.now), due: formatInstant(due) },
    ...{ changes, each: change !== undefined },
    demands: here.map((other) => ({
      id: other.demand.id,
      count: other.demand.count,
      from: [...other.demand.from],
      given: accountsOf(filledAt(other, pool)),
    })),
    not: accountsOf(new Set([...contributors, ...starters, ...elsewhere, ...owners])),
  };
}

function filledAt({ demand, place }: Asked, pool: Pool): readonly Person[] {
  const key = demandKey(demand);
  return pool.proof.flatMap(({ demand: slot, change, person }) =>
    slot === key && change === place.change && person !== undefined ? [person] : [],
  );
}

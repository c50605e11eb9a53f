/** What records say is owed, and the changes that it is about as they are now; the same for every host. */
import type { Change } from '../evidence/changes-fact.js';
import type { FactReading } from '../evidence/facts.js';
import { debtKey, joinDebts, type Debt, type Owed } from '../evidence/owed-fact.js';
import type { Provenance } from '../evidence/reading.js';
import type { Part } from './parts.js';
import type { DocumentsReading } from './past-records.js';

/** The debts that a store tells, and where the store is. */
export interface DebtsReading {
  readonly debts: Part<readonly Debt[]>;
  readonly source: Provenance;
}

/**
 * Debts of allowed and enforced decisions that no later one saw settled. Each decision says again what
 * it still found open, so that a debt does not hang on one record; the earliest date holds.
 */
export function toDebts(found: DocumentsReading): Part<readonly Debt[]> {
  if (found.status === 'none') return { status: 'known', value: [] };
  if (found.status !== 'known') return found;
  const open = new Map<string, Debt>();
  for (const { id, decision, enforced } of [...found.documents].reverse()) {
    if (decision === undefined || !enforced) continue;
    for (const debt of decision.owed ?? []) {
      const isNew = debt.record === undefined;
      if (isNew && decision.verdict !== 'allow') continue;
      const key = debtKey(debt);
      const before = open.get(key);
      if (debt.met !== undefined) open.delete(key);
      else if (before === undefined) open.set(key, { ...debt, record: debt.record ?? id });
      else open.set(key, joinDebts(before, debt));
    }
  }
  return { status: 'known', value: [...open.values()] };
}

/** The fact; a change that cannot be read leaves its debts unknown, and no other one. */
export async function readOwed(
  { debts, source }: DebtsReading,
  readChange: (number: number) => Promise<Part<Change>>,
): Promise<FactReading<'owed'>> {
  if (debts.status !== 'known') return debts;
  if (debts.value.length === 0) return { status: 'none', source };
  const numbers = debts.value.flatMap(({ changes }) => changes.map(({ number }) => number));
  const read = new Map<number, Part<Change>>();
  // One after the other: there are few, and each is several requests.
  for (const number of new Set(numbers)) read.set(number, await readChange(number));
  const value = debts.value.map((debt): Owed[number] => {
    const changes: Change[] = [];
    let gap: string | undefined;
    for (const { number } of debt.changes) {
      const change = read.get(number);
      if (change?.status === 'known') changes.push(change.value);
      else gap ??= change?.reason ?? 'it was not read';
    }
    return { debt, changes, ...(gap === undefined ? {} : { gap }) };
  });
  return { status: 'known', value, source };
}

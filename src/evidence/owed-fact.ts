/** What an allow left owed, as its record keeps it, and what became of it since (policy.md 2). */
import { z } from 'zod';
import { accountSchema, changeSchema } from './changes-fact.js';
import { instantSchema } from './instant.js';

const text = z.string();
const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);

/** One approval that was asked for at the same place, and who had given it by then. */
const demandSchema = z.strictObject({
  id: text,
  count: z.int().min(1),
  from: z.array(text),
  given: z.array(accountSchema),
});

/**
 * One debt. `kind` tells what it comes of: an approval that changes were promoted without, an emergency
 * change, a bypass, or a promotion that failed. All have a date and an owner, and are paid by approval.
 */
export const debtSchema = z.strictObject({
  kind: z.enum(['approval', 'emergency', 'bypass', 'failure']),
  /** The address of the rule that lets it follow. */
  rule: text,
  approval: text,
  /** Who owes it: the group of the rule, or the owner of its layer. */
  owner: text.optional(),
  contact: text.optional(),
  /** When it was first owed, and until when it has to be there; that instant is too late. */
  since: instantSchema,
  due: instantSchema,
  /** The record that owed it first; absent in that record itself. */
  record: text.optional(),
  /** When a decision saw that it had been given. */
  met: instantSchema.optional(),
  /** What has to be approved; an approval of the promotion has to stand on each. */
  changes: z.array(z.strictObject({ number: z.int().positive(), head: sha, url: text.optional() })),
  /** False if it is for the promotion as a whole. */
  each: z.boolean(),
  demands: z.array(demandSchema),
  /** Whose approval does not count: contributors, and whoever started the run where they are apart. */
  not: z.array(accountSchema),
});
export type Debt = z.infer<typeof debtSchema>;

/** What is open, with its changes as they are now; `gap` says why one of them could not be read. */
export const owedSchema = z.array(
  z.strictObject({
    debt: debtSchema,
    changes: z.array(changeSchema),
    gap: text.optional(),
  }),
);
export type Owed = z.infer<typeof owedSchema>;

/** What is owed, and on what: to owe it by other terms gives no more time. */
export function matterOf({ kind, approval, changes, since }: Debt): string {
  const on = changes.map(({ number, head }) => [number, head]);
  // Of no change, each promotion owes its own.
  return JSON.stringify([kind, approval, on.length === 0 ? since : on]);
}

/** What makes two debts the same one: the matter, of each change or of all, by how many and by whom. */
export function debtKey(debt: Debt): string {
  const own = debt.demands.filter(({ id }) => id === debt.approval);
  const terms = own.map(({ count, from }) => [count, [...from].sort()]);
  return JSON.stringify([matterOf(debt), debt.each, terms]);
}

/** The same debt as two decisions tell it: the earlier date holds, and who counts in none of them does not. */
export function joinDebts(kept: Debt, other: Debt): Debt {
  const isEarlier = Date.parse(other.due) < Date.parse(kept.due);
  const accounts = [...kept.not, ...other.not].map((one) => [JSON.stringify(one), one] as const);
  return { ...kept, due: isEarlier ? other.due : kept.due, not: [...new Map(accounts).values()] };
}

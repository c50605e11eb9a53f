/** What rules ask of people, in a form in which the rules of all layers can be put together. */
import { parseElapsed } from '../../time/duration.js';

/** Stands for the owners of what a change touches; no group of a policy is called like it. */
export const codeOwners = 'code-owners';

export type Via = 'review' | 'environment' | 'ticket';
export type Per = 'change' | 'promotion';

/** So many people, one approval each. A giver belongs to every group of `from`. */
export interface Demand {
  readonly id: string;
  readonly count: number;
  readonly per: Per;
  /** Absent: in any way. */
  readonly via?: Via | undefined;
  readonly from: readonly string[];
  /** How long an approval holds, in ms. */
  readonly expires?: number | undefined;
  /** It may follow: then it gives way to what may not. */
  readonly follows?: true | undefined;
}

/** What one question asks of people. `apart`: whoever starts the run gives none of the approvals. */
export interface Consents {
  readonly demand?: Demand | undefined;
  readonly apart?: true | undefined;
}

/** The entry as the policy writes it, defaults filled in (policy.md 1). */
export function toDemand(
  id: string,
  entry: {
    readonly count?: number | undefined;
    readonly from?: string | undefined;
    readonly per?: Per | undefined;
    readonly via?: Via | undefined;
    readonly expires?: string | undefined;
    readonly grace?: string | undefined;
  },
): Demand {
  const { count = 1, from, via, expires, grace } = entry;
  const byRun = via === 'environment' || via === 'ticket';
  // Of a consent to the run nobody tells which paths it is of.
  const byOwners = from === codeOwners ? { via: 'review' as const } : {};
  return {
    ...{ id, count, via, per: entry.per ?? (byRun ? 'promotion' : 'change'), ...byOwners },
    from: from === undefined ? [] : [from],
    expires: expires === undefined ? undefined : parseElapsed(expires),
    ...(grace === undefined ? {} : { follows: true as const }),
  };
}

/** What makes two demands the same one: the id, and how it is given. */
export function demandKey({ id, per, via }: Demand): string {
  return [id, per, via ?? 'any'].join(' ');
}

/**
 * Demands of all layers, the same id once: the higher count, a giver in the groups of all, the shorter
 * time (policy.md 2). In an order that does not depend on that of the rules.
 */
export function poolOf(consents: readonly Consents[]): readonly Demand[] {
  const pool = new Map<string, Demand>();
  for (const { demand } of consents) {
    if (demand === undefined) continue;
    const key = demandKey(demand);
    const before = pool.get(key);
    pool.set(key, before === undefined ? demand : both(before, demand));
  }
  const ordered = [...pool.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  const demands = ordered.map(([, demand]) => demand);
  // A matching that grows keeps what it has filled: what may follow comes last.
  return [
    ...demands.filter(({ follows }) => follows !== true),
    ...demands.filter(({ follows }) => follows === true),
  ];
}

function both(one: Demand, other: Demand): Demand {
  const times = [one.expires, other.expires].filter((time) => time !== undefined);
  return {
    ...one,
    count: Math.max(one.count, other.count),
    from: [...new Set([...one.from, ...other.from])].sort(),
    expires: times.length === 0 ? undefined : Math.min(...times),
    follows: one.follows === true && other.follows === true ? true : undefined,
  };
}

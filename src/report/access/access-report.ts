/** What the renderers of who may do what are given, and the words that all of them use. */
import type { AccessChange, ComparedRow } from '../../decision/access/compare.js';
import type { AccessAct, AccessGap, AccessRow, Holder } from '../../evidence/access.js';

/** Everything is of the rows that were asked for; the record may hold more. */
export interface AccessReport {
  /** RFC 3339 in UTC. */
  readonly at: string;
  readonly repository: string;
  /** What the rows are compared with; null if there is no earlier snapshot, undefined if that is not known. */
  readonly previous: { readonly at: string; readonly record: string } | null | undefined;
  /** The record that holds the snapshot; undefined if none was kept. */
  readonly kept:
    { readonly record: string; readonly digest: string; readonly store: string } | undefined;
  readonly rows: readonly ComparedRow[];
  readonly gaps: readonly AccessGap[];
  readonly limits: readonly string[];
}

/** What a right is called, for people and in CSV. */
export const actWords = {
  deploy: 'deploy',
  approve: 'approve',
  bypass: 'bypass',
  'edit-policy': 'edit the policy',
  administer: 'administer',
} as const satisfies Readonly<Record<AccessAct, string>>;

/** What a change is called. */
export const changeWords = {
  new: 'new',
  gone: 'gone',
  same: 'same',
  unknown: 'not known',
  first: 'first snapshot',
} as const satisfies Readonly<Record<AccessChange, string>>;

/** `approve: peer`, or the act alone. */
export function tellAct({ act, approval }: Pick<AccessRow, 'act' | 'approval'>): string {
  return approval === undefined ? actWords[act] : `${actWords[act]}: ${approval}`;
}

/** `alice (1001), bot, person alice-admin`: what kind of account is said where it is no person's. */
export function tellHolder({ login, id, kind }: Holder, person: string | undefined): string {
  const number = id === undefined || kind === 'key' ? '' : ` (${id})`;
  const sort =
    kind === 'human' || kind === 'role' ? [] : [kind === 'unknown' ? 'kind not known' : kind];
  const who = person === undefined || person === login ? [] : [`person ${person}`];
  return [`${login}${number}`, ...sort, ...who].join(', ');
}

/** `2026-11-20, shop`. Records name people: of a team, a role or a key they tell nothing. */
export function tellUse({ lastUse: use, act, holder }: AccessRow): string {
  switch (use.status) {
    case 'used':
      return use.service === '' ? dayOf(use.at) : `${dayOf(use.at)}, ${use.service}`;
    case 'unused':
      return `none since ${dayOf(use.since)}`;
    case 'unknown':
      if (act !== 'deploy' && act !== 'approve') return 'not recorded';
      return ['team', 'role', 'key'].includes(holder.kind) ? 'not of one person' : 'not known';
  }
}

/** `2026-11-20`. */
export function dayOf(at: string): string {
  return at.slice(0, 10);
}

/** `2026-11-20 18:05 UTC`. */
export function minuteOf(at: string): string {
  return `${at.slice(0, 16).replace('T', ' ')} UTC`;
}

/** `12 rights: 1 new, 2 gone`; nothing is compared with no snapshot. */
export function tellCounts({ rows, previous }: AccessReport): string {
  const of = (change: AccessChange): number => rows.filter((row) => row.change === change).length;
  const held = rows.length - rows.filter(isPast).length;
  const rights = `${String(held)} ${held === 1 ? 'right' : 'rights'}`;
  if (previous === null) return `${rights}; there is no earlier snapshot`;
  if (previous === undefined) return `${rights}; the earlier snapshot is not known`;
  const unsure = of('unknown');
  const told = `${rights}: ${String(of('new'))} new, ${String(of('gone'))} gone since ${dayOf(previous.at)}`;
  return unsure === 0 ? told : `${told}, ${String(unsure)} not comparable`;
}

/** A right of the earlier snapshot that now is gone, or could not be read. */
export function isPast({ past }: ComparedRow): boolean {
  return past === true;
}

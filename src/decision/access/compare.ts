/** What changed between two snapshots of who may do what; what either of them does not know is no change. */
import type { AccessGap, AccessRow, AccessSnapshot, Holder } from '../../evidence/access.js';

/** `unknown`: one of the two snapshots could not read the source. `first`: there is no earlier one. */
export const accessChanges = ['new', 'gone', 'same', 'unknown', 'first'] as const;
export type AccessChange = (typeof accessChanges)[number];

export interface ComparedRow {
  readonly row: AccessRow;
  readonly change: AccessChange;
  /** Of the earlier snapshot alone: whether it is still so is not known, or it is not. */
  readonly past?: true;
}

/**
 * The rows of now, and those that are gone. `before` is null if nothing was ever kept, and undefined if
 * that is not known.
 */
export function compareAccess(
  now: AccessSnapshot,
  before: AccessSnapshot | null | undefined,
): readonly ComparedRow[] {
  if (before === null || before === undefined) {
    const change = before === null ? 'first' : 'unknown';
    return sorted(now.rows.map((row) => ({ row, change })));
  }
  const [held, holding] = [keysOf(before.rows), keysOf(now.rows)];
  const unread = { before: sourcesOf(before.gaps), now: sourcesOf(now.gaps) };
  return sorted([
    ...now.rows.map((row): ComparedRow => {
      if (held.has(keyOf(row))) return { row, change: 'same' };
      const asked = wasAsked(row, before);
      return { row, change: asked && !isUnread(row, unread) ? 'new' : 'unknown' };
    }),
    ...before.rows
      .filter((row) => !holding.has(keyOf(row)) && !isReplaced(row, unread))
      .map((row): ComparedRow => ({
        row,
        change: isUnread(row, unread) ? 'unknown' : 'gone',
        past: true,
      })),
  ]);
}

/** An environment or service that the policy did not name then was not looked at. */
function wasAsked({ environment, service }: AccessRow, before: AccessSnapshot): boolean {
  return (
    (environment === undefined || before.environments.includes(environment)) &&
    (service === undefined || before.services.includes(service))
  );
}

function sourcesOf(gaps: readonly AccessGap[]): ReadonlySet<string> {
  return new Set(gaps.map(({ source }) => source));
}

interface Unread {
  readonly before: ReadonlySet<string>;
  readonly now: ReadonlySet<string>;
}

/** What only one of the two could read is no change. */
function isUnread({ sources }: AccessRow, { before, now }: Unread): boolean {
  return sources.some((source) => before.has(source) || now.has(source));
}

/** A team stood for its members, who are told now. */
function isReplaced({ holder, sources }: AccessRow, { before, now }: Unread): boolean {
  const was = sources.filter((source) => before.has(source));
  return holder.kind === 'team' && was.length > 0 && was.every((source) => !now.has(source));
}

function keysOf(rows: readonly AccessRow[]): ReadonlySet<string> {
  return new Set(rows.map(keyOf));
}

/** The same right of the same account; a login alone may have changed hands, a number has not. */
export function keyOf(row: Omit<AccessRow, 'lastUse' | 'person'>): string {
  const { environment, service, act, approval, holder, through } = row;
  const who = holder.id === undefined ? ['login', holder.login.toLowerCase()] : ['id', holder.id];
  return JSON.stringify([environment, service, act, approval, sortOf(holder.kind), who, through]);
}

/** Whether an account is a person's may be told in one snapshot only: it is the same account. */
function sortOf(kind: Holder['kind']): string {
  return kind === 'human' || kind === 'bot' || kind === 'unknown' ? 'account' : kind;
}

const actOrder = ['deploy', 'approve', 'bypass', 'edit-policy', 'administer'];

/** By environment and act, those of all environments last; no order of a forge's answers shows. */
function sorted(rows: readonly ComparedRow[]): readonly ComparedRow[] {
  const keyed = rows.map((compared) => ({ compared, key: orderOf(compared) }));
  keyed.sort((a, b) => compareTexts(a.key, b.key));
  return keyed.map(({ compared }) => compared);
}

function orderOf({ row, change }: ComparedRow): readonly string[] {
  const { environment, service, act, approval, holder, through } = row;
  return [
    environment === undefined ? '1' : `0${environment}`,
    String(actOrder.indexOf(act)),
    approval ?? '',
    service === undefined ? '0' : `1${service}`,
    holder.login.toLowerCase(),
    holder.id ?? '',
    through,
    change,
  ];
}

function compareTexts(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((text, index) => text !== other[index]);
  if (at < 0) return 0;
  return (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}

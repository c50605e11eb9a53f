/** Which of several results of one name counts: the newest of each source, the worst of all sources. */
import type { CheckEntry } from './snapshot.js';

/** A check by name; `app` is the slug or number of an app, or `user/LOGIN`. */
export interface WantedCheck {
  readonly name: string;
  readonly app?: string | number | undefined;
}

export type Picked =
  | { readonly status: 'found'; readonly entry: CheckEntry }
  | { readonly status: 'missing' }
  /** Set by different apps or people, and the policy does not say whose result counts. */
  | { readonly status: 'ambiguous'; readonly sources: readonly string[] };

const pending = ['pending', 'queued', 'in_progress', 'waiting', 'requested', 'expected'];

/** Worst first, so that nothing hides a failure; words that are not here are worse than all. */
const worstFirst: readonly string[] = [
  ...['failure', 'error', 'timed_out', 'startup_failure', 'action_required', 'stale', 'cancelled'],
  ...pending,
  ...['neutral', 'skipped', 'success'],
];

/** True for a status that is not the end of the check. */
export function isPending(conclusion: string): boolean {
  return pending.includes(conclusion);
}

/**
 * Anybody who may write can set a result of any name: without a named app, two creators of one name
 * cannot be told apart (T44). A newer run of a workflow replaces its earlier result, never that of
 * another workflow.
 */
export function pickResult(entries: readonly CheckEntry[], wanted: WantedCheck): Picked {
  const named = entries.filter(({ name }) => name === wanted.name);
  const matching = named.filter((entry) => isBy(entry, wanted.app));
  const sources = [...new Set(matching.map(sourceOf))];
  if (wanted.app === undefined && sources.length > 1) return { status: 'ambiguous', sources };
  const newest = matching.filter((entry) => !matching.some((other) => replaces(other, entry)));
  const [entry] = newest.sort((a, b) => badness(a) - badness(b));
  return entry === undefined ? { status: 'missing' } : { status: 'found', entry };
}

/** A person can have the slug of an app as login, so that people count only where one is asked for. */
function isBy({ creator, creatorKind, appId }: CheckEntry, app: WantedCheck['app']): boolean {
  if (app === undefined) return true;
  if (typeof app === 'number') return appId === String(app);
  const login = /^user\/(.+)$/i.exec(app)?.[1];
  if (creatorKind !== (login === undefined ? 'app' : 'user')) return false;
  return creator !== undefined && loginOf(creator) === loginOf(login ?? app);
}

/** Logins are the same in upper and lower case; an app acts as `slug[bot]`. */
function loginOf(text: string): string {
  return text.toLowerCase().replace(/\[bot\]$/, '');
}

/** In words for people; a person as the policy would name one. */
function sourceOf({ kind, creator, creatorKind, appId }: CheckEntry): string {
  const named = creatorKind === 'user' && creator !== undefined ? `user/${creator}` : creator;
  const by = named ?? (appId === undefined ? 'somebody unknown' : `app ${appId}`);
  return kind === 'check-run' ? `check run by ${by}` : `status by ${by}`;
}

/**
 * Attempts of one run of a workflow share its suite, and GitHub lists the newest attempt only: two of
 * a name in one suite are two jobs, such as those of a matrix, and both count.
 */
function replaces(other: CheckEntry, entry: CheckEntry): boolean {
  const sameSource = sourceOf(other) === sourceOf(entry) && other.workflow === entry.workflow;
  const sameSuite = entry.suite !== undefined && entry.suite === other.suite;
  const siblings = sameSuite && entry.workflow !== undefined;
  return sameSource && !siblings && isNewer(other, entry);
}

/** Neither is newer where it cannot be told: then both count. */
function isNewer(a: CheckEntry, b: CheckEntry): boolean {
  if (isDecimal(a.id) && isDecimal(b.id)) return BigInt(a.id) > BigInt(b.id);
  const [atA, atB] = [a, b].map(({ startedAt, completedAt }) =>
    Date.parse(startedAt ?? completedAt ?? ''),
  );
  return atA !== undefined && atB !== undefined && atA > atB;
}

function isDecimal(id: string | undefined): id is string {
  return id !== undefined && /^\d{1,30}$/.test(id);
}

function badness({ conclusion }: CheckEntry): number {
  return worstFirst.indexOf(conclusion);
}

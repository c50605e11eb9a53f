/** What people said of a merge request, and on which head: GitLab tells when, and when each head was pushed. */
import type { Account, Review, Tristate } from '../../../evidence/changes-fact.js';
import type { Note } from './request-query.js';
import type { MergedRequest } from './requests.js';
import { toAccount, type User } from './users.js';
import { versionAt, type Versions } from './versions.js';

/** Whether an account may write now; by id. */
export type Writes = (account: Account) => Tristate;

/**
 * An approval is there as long as GitLab lists it: one that was taken back or reset is gone. Its time is
 * that of the last note of it, for the list has none (https://docs.gitlab.com/api/merge_request_approvals/);
 * without `reset_approvals_on_push` it stays after a push, and is then one of an older head (T13).
 * Who asked for changes, and has not approved since, is against it, whatever was said before (T16).
 */
export function reviewsOf(
  request: MergedRequest,
  versions: Versions,
  writes: Writes,
): readonly Review[] {
  const approved = request.approvers.map((user) => {
    const at = lastOf(request, 'approved', user);
    return { user, state: 'approved', at } as const;
  });
  const against = reviewersAgainst(request).map((user) => {
    const at = lastOf(request, 'requested_changes', user);
    return { user, state: 'changes-requested', at } as const;
  });
  return [...approved, ...against].map(({ user, state, at }): Review => {
    const account = toAccount(user);
    const version = at === undefined ? undefined : versionAt(versions, at);
    return {
      ...{ account, state },
      ...(version === undefined ? {} : { on: version.head }),
      ...(at === undefined ? {} : { at }),
      // GitLab knows no text of an approval that could be changed.
      edited: 'no',
      writes: writes(account),
      sameTarget: at === undefined ? 'unknown' : sameTarget(request, versions, { at, version }),
    };
  });
}

/** Everybody with an opinion of it. */
export function reviewersOf(request: MergedRequest): readonly User[] {
  return [...request.approvers, ...reviewersAgainst(request)];
}

type Action = 'approved' | 'requested_changes';

/** The action of a note, or the words of it where a server gives it none. */
function isOf({ system, body, systemNoteMetadata: metadata }: Note, action: Action): boolean {
  if (!system) return false;
  const words = action === 'approved' ? /^approved this merge request/ : /^requested changes/;
  return metadata?.action === action || words.test(body);
}

function lastOf({ notes }: MergedRequest, action: Action, user: User): string | undefined {
  const times = notes
    .filter((note) => isOf(note, action) && note.author?.id === user.id)
    .flatMap(({ createdAt }) => createdAt ?? []);
  return times.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
}

function reviewersAgainst({ notes }: MergedRequest): readonly User[] {
  const authors = notes
    .filter((note) => isOf(note, 'requested_changes'))
    .flatMap(({ author }) => author ?? []);
  return [...new Map(authors.map((user) => [user.id, user])).values()];
}

/** A note of its branches, but one that says that a branch was deleted or restored. */
function isRetarget({ system, body, systemNoteMetadata: metadata }: Note): boolean {
  if (!system) return false;
  const action = metadata?.action;
  const isPresence = /^(deleted|restored) (source|target) branch\b/.test(body);
  return typeof action === 'string'
    ? action === 'branch' && !isPresence
    : /^changed\b.*\btarget branch\b/.test(body);
}

/** Neither another target nor another merge base since then (T15, CVE-2023-4379). */
function sameTarget(
  { notes, complete }: MergedRequest,
  { all }: Versions,
  { at, version }: { readonly at: string; readonly version: Versions['all'][number] | undefined },
): Tristate {
  const moved = notes.filter(isRetarget);
  if (moved.some(({ createdAt }) => Date.parse(createdAt ?? '') >= Date.parse(at))) return 'no';
  const last = all.at(-1);
  if (version?.base !== last?.base) return version === undefined ? 'unknown' : 'no';
  return complete && moved.every(({ createdAt }) => createdAt !== undefined) ? 'yes' : 'unknown';
}

/** Who approved the changes of a policy since a commit: each needs an owner who wrote none of it. */
import type { Account, Change } from '../../evidence/changes-fact.js';
import type { ReadContext } from '../host.js';
import { readChangesSince } from './duties/read-changes.js';
import { readGroup } from './duties/group.js';
import { askEach, failed, type Part } from './fact-answers.js';
import type { FactSources } from './fact-sources.js';
import { toUnknown, wanted } from './permissions.js';
import { closed } from './protection.js';

/** Usernames, of which a leading `@` is ignored, and full paths of groups. */
export interface Owners {
  readonly logins: readonly string[];
  readonly groups: readonly string[];
}

/** `approvedBy` is empty unless every change was approved; `reason` then says which was not. */
export interface Approvals {
  readonly approvedBy: string[];
  readonly reason?: string;
}

/**
 * All changes up to the head of the default branch that touch the file, as separation of duties reads
 * them: one that came without a merge request is awaited for a while, and is then nobody's (T20).
 */
export async function readPolicyApprovals(
  sources: FactSources,
  context: ReadContext,
  asked: { readonly base: string; readonly path: string; readonly owners: Owners },
): Promise<Part<Approvals>> {
  const { base, path, owners } = asked;
  if (sources.api.credential === 'job') return closed(wanted.changes);
  const head = await sources.branch();
  if (!head.ok) return toUnknown(head.fault, wanted.branches, sources.api);
  const range = { from: base, to: head.value.commit, paths: [path] };
  const changes = await readChangesSince(sources, context, range);
  if (changes.status !== 'known') return changes;
  if (!changes.value.complete) {
    return failed(`there are more changes since ${base} than are looked at`);
  }
  if (changes.value.changes.length === 0) {
    return none(`the history of the default branch tells no change of ${path}`);
  }
  const logins = new Set(owners.logins.map(plain));
  const byName = judge(changes.value.changes, ({ login }) => logins.has(plain(login)));
  // Groups take a stronger token: they are read only where somebody of them may have approved.
  const isOpen = byName.approvedBy.length === 0 && changes.value.changes.every(mayBeApproved);
  if (!isOpen || owners.groups.length === 0) return { status: 'known', value: byName };
  const members = await readMembers(sources, context, owners.groups);
  if (members.status !== 'known') return members;
  const owns = ({ id, login }: Account): boolean =>
    logins.has(plain(login)) || (id !== undefined && members.value.has(id));
  return { status: 'known', value: judge(changes.value.changes, owns) };
}

function judge(changes: readonly Change[], owns: (account: Account) => boolean): Approvals {
  const approvers = new Set<string>();
  for (const change of changes) {
    const own = approvedBy(change).filter(owns);
    if (own.length === 0) return { approvedBy: [], reason: whyNot(change) };
    for (const { login } of own) approvers.add(login);
  }
  return { approvedBy: [...approvers].sort() };
}

function mayBeApproved(change: Change): boolean {
  return approvedBy(change).length > 0;
}

/** People who may write, approve the final head, and have no part in it; nobody where a part is not known. */
function approvedBy(change: Change): readonly Account[] {
  const { head, reviews, contributors, complete, unattributed } = change;
  if (!complete || unattributed.length > 0) return [];
  const against = reviews.filter(({ state }) => state === 'changes-requested');
  const apart = [...contributors, ...against].map(({ account }) => account);
  return reviews
    .filter(({ state, on, edited, writes, sameTarget }) => {
      const isOnHead = state === 'approved' && on === head && edited === 'no';
      return isOnHead && writes === 'yes' && sameTarget === 'yes';
    })
    .map(({ account }) => account)
    .filter(({ id, kind }) => kind === 'human' && !apart.some((one) => one.id === id));
}

function whyNot({ number, head, complete, unattributed }: Change): string {
  if (number === undefined) return `${head} came without a merged merge request`;
  if (!complete) return `!${number} was not told as a whole`;
  const [commit] = unattributed;
  if (commit !== undefined) return `!${number}: ${commit} is of nobody's account`;
  return `!${number}: no owner who did not write it approves its head`;
}

/** Ids of all who are in one of the groups. */
async function readMembers(
  sources: FactSources,
  context: ReadContext,
  groups: readonly string[],
): Promise<Part<ReadonlySet<string>>> {
  const read = await askEach(groups, async (gitlab): Promise<Part<readonly Account[]>> => {
    const group = await readGroup(sources, context, { id: gitlab, spec: { gitlab } });
    if (group.status === 'known') return { status: 'known', value: group.value.members };
    return group.status === 'none' ? { status: 'known', value: [] } : group;
  });
  if (read.status !== 'known') return read;
  return { status: 'known', value: new Set(read.value.flat().flatMap(({ id }) => id ?? [])) };
}

function none(reason: string): Part<Approvals> {
  return { status: 'known', value: { approvedBy: [], reason } };
}

/** Names are the same in upper and lower case. */
function plain(name: string): string {
  return name.toLowerCase().replace(/^@/, '');
}

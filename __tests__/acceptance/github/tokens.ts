/** Tokens: who they are, which repositories they see, and what their job's `permissions:` grant. */
import { matchesRef, type Account, type Repository } from './model.js';

export const permissionKeys = [
  'actions',
  'checks',
  'contents',
  'deployments',
  'id-token',
  'issues',
  'pull-requests',
  'statuses',
] as const;
export type PermissionKey = (typeof permissionKeys)[number];
export type Level = 'none' | 'read' | 'write';
/** As in a workflow: a key that is not there is `none`. */
export type Permissions = Readonly<Partial<Record<PermissionKey, Level>>>;

export interface Token {
  readonly value: string;
  readonly owner: Account;
  readonly permissions: Permissions;
  /** `owner/name` of each repository that it sees. */
  readonly repositories: readonly string[];
  /** True for a token that may read classic branch protection. */
  readonly admin: boolean;
  /** True for a token that may read the teams of the organisation. */
  readonly teams: boolean;
}

/** One of these is enough. */
export type Need = readonly (readonly [key: PermissionKey | 'metadata', level: 'read' | 'write'])[];

const ranks = { none: 0, read: 1, write: 2 } as const;

/** Whether the repository exists for the token: a private one that is not granted does not. */
export function sees(token: Token, repo: Repository): boolean {
  return !repo.private || token.repositories.includes(`${repo.owner.login}/${repo.name}`);
}

/** Whether the token holds what is needed. Everybody reads what is public. */
export function permits(token: Token, repo: Repository, need: Need): boolean {
  const granted = token.repositories.includes(`${repo.owner.login}/${repo.name}`);
  return need.some(([key, level]) => {
    if (key === 'metadata') return level === 'read' && sees(token, repo);
    if (!repo.private && level === 'read') return true;
    return granted && ranks[token.permissions[key] ?? 'none'] >= ranks[level];
  });
}

/** Why a ref must not be changed so; undefined if nothing forbids it. */
export function forbids(
  token: Token,
  repo: Repository,
  change: {
    readonly ref: string;
    readonly kind: 'creation' | 'update' | 'deletion';
    readonly forced: boolean;
  },
): string | undefined {
  const kinds = new Set<string>([change.kind]);
  if (change.kind === 'update') kinds.add('pull_request');
  if (change.forced) kinds.add('non_fast_forward');
  const rule = repo.rules.find(
    ({ pattern, type, bypass }) =>
      kinds.has(type) &&
      matchesRef(pattern, change.ref) &&
      bypass?.includes(token.owner.login) !== true,
  );
  if (rule !== undefined)
    return `Repository rule violations found\n\nCannot ${change.kind === 'update' ? 'update' : change.kind === 'creation' ? 'create' : 'delete'} this protected ref.\n\n`;
  const name = change.ref.replace(/^refs\/heads\//, '');
  const held = repo.protections.find(({ pattern }) => matchesRef(pattern, name));
  if (held === undefined) return undefined;
  const closed =
    (held.approvals ?? 0) > 0 ||
    (held.pushers !== undefined && !held.pushers.includes(token.owner.login)) ||
    (change.kind === 'deletion' && held.deletions !== true) ||
    (change.forced && held.forcePushes !== true);
  return closed ? `Protected branch update failed for ${change.ref}.` : undefined;
}

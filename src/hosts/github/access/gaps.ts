/** What the token does not tell of access, and which one would. */
import type { AccessAct, AccessGap } from '../../../evidence/access.js';
import type { Unknown } from '../../../evidence/reading.js';

interface Wanted {
  readonly what: string;
  readonly acts: readonly AccessAct[];
  /** A job's own token has none of these but `actions: read`. */
  readonly needs: string;
}

/**
 * Permissions of fine-grained tokens and GitHub Apps:
 * https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
export const wantedAccess = {
  collaborators: {
    what: 'who has access to the repository',
    acts: ['deploy', 'edit-policy', 'bypass', 'administer'],
    needs: 'a token of a GitHub App with metadata: read and members: read, or of whoever may write',
  },
  ways: {
    what: 'what each person has the role from',
    acts: ['deploy', 'edit-policy', 'administer'],
    needs: 'a token of an administrator of the repository',
  },
  environments: {
    what: 'the required reviewers of environments',
    acts: ['approve', 'bypass'],
    needs: 'permission actions: read',
  },
  keys: {
    what: 'deploy keys',
    acts: ['deploy', 'edit-policy'],
    needs: 'a token of a GitHub App with administration: read',
  },
  protection: {
    what: 'the classic protection of the branch',
    acts: ['bypass', 'edit-policy'],
    needs: 'a token of a GitHub App with administration: read',
  },
  rules: {
    what: 'the rules of the branch',
    acts: ['bypass', 'edit-policy'],
    needs: 'a token of a GitHub App with metadata: read',
  },
  bypass: {
    what: 'who may pass by the rulesets',
    acts: ['bypass'],
    needs: 'a token of a GitHub App with administration: write',
  },
} as const satisfies Readonly<Record<string, Wanted>>;
export type AccessSource = keyof typeof wantedAccess;

/** A part that is not known, with the token that would tell where that is what is missing. */
export function toGap(source: AccessSource, unknown: Unknown): AccessGap {
  return unknown.status === 'unsupported' ? refused(source) : failed(source, unknown.reason);
}

export function refused(source: AccessSource): AccessGap {
  const { what, acts, needs } = wantedAccess[source];
  const reason = `${what}: the token may not read this`;
  return { acts: [...acts], source, status: 'unsupported', reason, needs };
}

export function failed(source: AccessSource, reason: string): AccessGap {
  const { what, acts } = wantedAccess[source];
  const told = reason.startsWith(what) ? reason : `${what}: ${reason}`;
  return { acts: [...acts], source, status: 'failed', reason: told };
}

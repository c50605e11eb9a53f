/** What a scenario has in its hands: the fake's addresses, state, faults and log. */
import type { Canary } from './canary.js';
import type { Seen } from './exchange.js';
import type { FileStore } from './file-store.js';
import type { FaultQueue } from './fault-queue.js';
import type { Account, Repository } from './model.js';
import type { Claims, Issuer } from './oidc.js';
import type { RepositoryOptions } from './repository.js';
import type { Permissions, Token } from './tokens.js';

export interface FakeOptions {
  /** GitHub Enterprise Server: other addresses, no limits told, and these fields of the schema missing. */
  readonly enterprise?: { readonly missing?: readonly string[] };
  /** Where a missing permission shows in GraphQL's lists; see `Scope.refuse`. */
  readonly refuse?: 'field' | 'items';
}

export interface FakeGithub {
  readonly origin: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  /** Of the ID tokens. */
  readonly issuerUrl: string;
  readonly repositories: Repository[];
  readonly repository: (options?: RepositoryOptions) => Repository;
  /** A token with what a job's `permissions:` grant. */
  readonly token: (grant: TokenGrant) => Token;
  readonly fault: FaultQueue['add'];
  /** Changes the state just before a request is answered. */
  readonly before: FaultQueue['before'];
  readonly clearFaults: () => void;
  /** What no scenario may cause: requests that GitHub does not describe, or the fake does not model. */
  readonly violations: string[];
  readonly requests: () => readonly Seen[];
  /** Without those for ID tokens. */
  readonly counts: () => { readonly reads: number; readonly writes: number };
  /** Resolves when the n-th request has come in. */
  readonly seen: (count: number) => Promise<void>;
  readonly canary: Canary;
  /** Where the files of artifacts lie. */
  readonly files: FileStore;
  readonly issuer: Issuer;
  /** The claims of the next ID tokens, and the credential that asks for them. */
  readonly allowIdTokens: (claims: Claims) => { readonly url: string; readonly token: string };
  /** Milliseconds before each answer. */
  latency: number;
  /** Refuses connections from now on (F08). */
  readonly stopListening: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface TokenGrant {
  readonly permissions?: Permissions;
  /** All that are there at the time of each request, if it is absent. */
  readonly repositories?: readonly Repository[];
  readonly owner?: Account;
  readonly admin?: boolean;
  readonly teams?: boolean;
  readonly value?: string;
}

/** What the recommended workflow grants. */
export const recommended: Permissions = {
  contents: 'write',
  statuses: 'write',
  checks: 'read',
  deployments: 'read',
  'pull-requests': 'read',
  actions: 'read',
};

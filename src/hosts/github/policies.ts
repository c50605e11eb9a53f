/** Where policies come from on GitHub: the default branch as the forge has it, never a work tree. */
import type { FactReading } from '../../evidence/facts.js';
import type { PolicyReading, PolicySource, PolicyText, RemoteFile } from '../../policy/source.js';
import type { HttpReply } from '../../sources/http/http.js';
import { isSha } from '../object-name.js';
import type { Api } from './api.js';
import { readChangedAt } from './file-history.js';
import {
  defaultPolicy,
  isListed,
  isPlainPath,
  remoteName,
  type PolicyFailure,
} from '../policy-names.js';
import type { ResolvedTag } from '../record-tags.js';
import { remembered } from '../remembered.js';
import { readPolicyName } from './policy-names.js';
import {
  readRepositoryFile,
  type Anchor,
  type FilePlace,
  type FileQuestion,
  type FileReading,
} from './repository-file.js';
import type { Snapshot } from './snapshot.js';

export interface PolicyParts {
  readonly snapshot: () => Promise<HttpReply<Snapshot>>;
  /** The file that the snapshot was asked for; see `snapshotPath`. */
  readonly policyPath: string;
  readonly api: Api;
  /** With the input `policy-token`, for other repositories. */
  readonly policyApi: Api | undefined;
  readonly environment: { readonly owner: string; readonly name: string };
  /** What `policy-sources` of a policy's text lists; undefined if that cannot be read. */
  readonly listSources: (text: string) => readonly string[] | undefined;
  /** RFC 3339 in UTC. */
  readonly now: string;
}

export interface GithubPolicies extends PolicySource {
  /** The policy and the files beside it as they were at a commit; all else as it is now. */
  policiesAt(commit: string): PolicySource;
  /** Tags of layers that were resolved in this run. */
  tags(): readonly ResolvedTag[];
  /** Whether a rule keeps a file, by the name that it was read under, from being changed by anybody. */
  protection(name: string): Promise<FactReading<'branch-protection'>>;
}

/**
 * Requests: none for the policy that the snapshot brought along, which is the standard case. Each
 * layer, live file and sibling costs one, the date of a file one more, and nothing is asked twice.
 */
export function githubPolicies(parts: PolicyParts): GithubPolicies {
  const { snapshot, policyPath, environment, listSources, now } = parts;
  const own = `${environment.owner}/${environment.name}`;
  const anchors = new Map<string, Anchor>();
  const tags = new Map<string, ResolvedTag>();

  const ask = remembered((question: FileQuestion): Promise<FileReading> => {
    const whole = `${question.owner}/${question.name}`;
    return readRepositoryFile(access(parts, isSame(whole, own)), question);
  });

  async function readAt(file: RemoteFile, at: FilePlace, name: string): Promise<PolicyReading> {
    const [owner = '', repository = '', ...rest] = file.repository.split('/');
    if (repository === '' || rest.length > 0) {
      return failed(`"${file.repository}" is not the name of a repository: write owner/repo`);
    }
    if (!isPlainPath(file.path)) return failed(`${name}: the path leads out of the repository`);
    const reading = await ask({ owner, name: repository, path: file.path, at });
    if (reading.status === 'failed') return reading;
    const { commit, anchor } = reading;
    if (at.kind === 'tag') {
      const tag = `${file.repository}@${at.tag}`;
      tags.set(tag, { name: tag, commit, protected: isCertain(anchor) });
    }
    if (reading.file === null) return { status: 'none', reason: `there is no ${name}` };
    // What is read as of an older commit does not tell of the branch as it is now.
    if (!anchors.has(name)) anchors.set(name, anchor);
    const where = { name, repository: file.repository, path: file.path, commit };
    return { status: 'known', file: { ...where, ...reading.file, level: 'forge' } };
  }

  function layer(file: RemoteFile): Promise<PolicyReading> {
    const { ref = '' } = file;
    if (ref === '') return Promise.resolve(failed(`${remoteName(file)} names no commit or tag`));
    const at: FilePlace = isSha(ref) ? { kind: 'commit', sha: ref } : { kind: 'tag', tag: ref };
    return readAt(file, at, remoteName(file));
  }

  function live({ repository, path }: RemoteFile): Promise<PolicyReading> {
    return readAt({ repository, path }, { kind: 'head' }, `${repository}//${path}`);
  }

  function sibling(path: string, of: PolicyText): Promise<PolicyReading> {
    const { repository, commit } = of;
    if (commit === undefined)
      return Promise.resolve(failed(`the commit of ${of.name} is not known`));
    const remote = `${repository}//${of.path}`;
    const name = of.name.startsWith(remote)
      ? `${repository}//${path}${of.name.slice(remote.length)}`
      : path;
    return readAt({ repository, path }, { kind: 'commit', sha: commit }, name);
  }

  async function ownFile(path: string): Promise<PolicyReading> {
    const reply = await snapshot();
    if (!reply.ok) return unavailable(`${own} could not be read: ${reply.fault.reason}`);
    const { repository, defaultBranch, policy } = reply.value;
    const { ref, sha: commit, protected: guarded } = defaultBranch;
    if (path !== policyPath) {
      const file = { repository: repository.name, path };
      anchors.set(path, { ref, protected: guarded });
      return readAt(file, { kind: 'commit', sha: commit }, path);
    }
    if (policy.status === 'unsupported') return unavailable(policy.reason);
    if (policy.status === 'failed') {
      return policy.retryable ? unavailable(policy.reason) : failed(policy.reason);
    }
    if (policy.value === null) {
      return { status: 'none', reason: `there is no ${path} on ${ref} of ${repository.name}` };
    }
    anchors.set(path, { ref, protected: guarded });
    const { blob, text } = policy.value;
    const where = { name: path, repository: repository.name, path, commit, blob };
    return { status: 'known', file: { ...where, level: 'forge', text } };
  }

  async function listedFile(file: RemoteFile): Promise<PolicyReading> {
    const shown = remoteName(file);
    if (!isSame(file.repository.split('/')[0] ?? '', environment.owner)) {
      return foreign(`${shown} is of another owner than ${own}`);
    }
    const listing = await ownFile(defaultPolicy);
    if (listing.status === 'failed') return listing;
    const sources = listing.status === 'known' ? listSources(listing.file.text) : [];
    if (sources === undefined) return foreign(`policy-sources of ${defaultPolicy} cannot be read`);
    if (!isListed(file, sources)) {
      return foreign(`${defaultPolicy} of ${own} does not list ${shown} in policy-sources`);
    }
    return file.ref === undefined ? live(file) : layer(file);
  }

  function root(path: string | undefined): Promise<PolicyReading> {
    const name = readPolicyName(path);
    if (name.kind === 'foreign') return Promise.resolve(name.failure);
    return name.kind === 'own' ? ownFile(name.path) : listedFile(name.file);
  }

  const changedAt = remembered((file: RemoteFile) => {
    const [owner = '', name = ''] = file.repository.split('/');
    const { api } = access(parts, isSame(file.repository, own));
    return readChangedAt(api, { owner, name, path: file.path });
  });

  return {
    root,
    layer,
    live,
    sibling,
    changedAt,
    policiesAt: (commit) => ({
      layer,
      live,
      sibling,
      changedAt,
      root(path) {
        const name = readPolicyName(path);
        if (name.kind !== 'own') return root(path);
        return readAt(
          { repository: own, path: name.path },
          { kind: 'commit', sha: commit },
          name.path,
        );
      },
    }),
    tags: () => [...tags.values()],
    protection: (name) => Promise.resolve(toFact(name, anchors.get(name), now)),
  };
}

/** Which token reads a repository, and how people call it. */
function access({ api, policyApi }: PolicyParts, isOwn: boolean) {
  if (isOwn || policyApi === undefined) return { api, credentials: "the workflow's own token" };
  return { api: policyApi, credentials: 'policy-token' };
}

function toFact(
  name: string,
  anchor: Anchor | undefined,
  now: string,
): FactReading<'branch-protection'> {
  if (anchor === undefined) {
    return { status: 'failed', reason: `${name} was not read from a branch`, retryable: false };
  }
  const { ref, protected: guarded } = anchor;
  if (guarded.status !== 'known') return guarded;
  const source = { level: 'forge', system: 'github', fetchedAt: now } as const;
  const lack = guarded.value ? {} : { lacks: anchor.lacks ?? ('review-rule' as const) };
  return { status: 'known', value: { ref, protected: guarded.value, ...lack }, source };
}

function isCertain({ protected: guarded }: Anchor): boolean {
  return guarded.status === 'known' && guarded.value;
}

/** Logins and names of repositories are the same in upper and lower case. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function foreign(reason: string): PolicyFailure {
  const hint = `list it in policy-sources of ${defaultPolicy} on the default branch`;
  return { status: 'failed', code: 'policy/foreign-source', reason, hint };
}

function unavailable(reason: string): PolicyFailure {
  return { status: 'failed', reason, unavailable: true };
}

function failed(reason: string): PolicyFailure {
  return { status: 'failed', reason };
}

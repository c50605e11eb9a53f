/** Where policies come from on GitLab: the default branch as the interface has it, never a work tree. */
import type { FactReading } from '../../evidence/facts.js';
import type { PolicyReading, PolicySource, PolicyText, RemoteFile } from '../../policy/source.js';
import type { HttpReply } from '../../sources/http/http.js';
import { isSha } from '../object-name.js';
import {
  defaultPolicy,
  isListed,
  isPlainPath,
  remoteName,
  type PolicyFailure,
} from '../policy-names.js';
import type { ResolvedTag } from '../record-tags.js';
import { remembered } from '../remembered.js';
import type { Api } from './api.js';
import { readDefaultBranch, type DefaultBranch } from './default-branch.js';
import type { GitlabEnvironment } from './environment.js';
import { forgeSource } from './fact-answers.js';
import { readChangedAt } from './file-history.js';
import { isProjectPath, readPolicyName } from './policy-names.js';
import {
  readRepositoryFile,
  type Anchor,
  type FileAccess,
  type FilePlace,
  type FileReading,
} from './repository-file.js';

export interface PolicyParts {
  /** With the input `token`, or with the job token. */
  readonly api: Api;
  /** With the input `policy-token`, for other projects. */
  readonly policyApi: Api | undefined;
  readonly environment: Pick<GitlabEnvironment, 'project' | 'defaultBranch'>;
  /** What `policy-sources` of a policy's text lists; undefined if that cannot be read. */
  readonly listSources: (text: string) => readonly string[] | undefined;
  /** RFC 3339 in UTC. */
  readonly now: string;
}

export interface GitlabPolicies extends PolicySource {
  /** The policy and the files beside it as they were at a commit; all else as it is now. */
  policiesAt(commit: string): PolicySource;
  /** Tags of layers that were resolved in this run. */
  tags(): readonly ResolvedTag[];
  /** Whether a rule keeps a file, by the name that it was read under, from being changed by anybody. */
  protection(name: string): Promise<FactReading<'branch-protection'>>;
  /** The own project's default branch as it was read first: the policy is pinned to its head. */
  branch(): Promise<HttpReply<DefaultBranch>>;
}

/**
 * Requests: two for the own policy with the job token, three with an access token. A file of another
 * project costs as many, one at a tag or a commit two; a protection one or two more, only where it is
 * asked for. Nothing is asked twice: what moves meanwhile does not change what was read.
 */
export function gitlabPolicies(parts: PolicyParts): GitlabPolicies {
  const { environment, listSources, now } = parts;
  const own = environment.project.path;
  const anchors = new Map<string, Anchor>();
  const tags = new Map<string, ResolvedTag>();

  const branchOf = remembered(({ name }: { readonly name: string }) => {
    const isOwn = isSame(name, own);
    const hint = isOwn ? { branch: environment.defaultBranch, path: own } : {};
    return readDefaultBranch(placeOf(name), hint);
  });

  /** Which token reads a project, and how people call it. */
  function placeOf(name: string) {
    const { api, policyApi } = parts;
    if (isSame(name, own)) return { api, project: environment.project.id };
    return { api: policyApi ?? api, project: name };
  }

  function accessTo(name: string): FileAccess {
    const branch = () => branchOf({ name: name.toLowerCase() });
    return { ...placeOf(name), name, branch, credentials: credentialsOf(parts, name) };
  }

  const ask = remembered(
    (question: { name: string; path: string; at: FilePlace }): Promise<FileReading> =>
      readRepositoryFile(accessTo(question.name), question),
  );

  async function readAt(file: RemoteFile, at: FilePlace, name: string): Promise<PolicyReading> {
    const { repository, path } = file;
    if (!isProjectPath(repository)) {
      return failed(`"${repository}" is not the path of a project: write group/project`);
    }
    if (!isPlainPath(path)) return failed(`${name}: the path leads out of the repository`);
    const reading = await ask({ name: repository, path, at });
    if (reading.status === 'failed') return reading;
    const { commit, anchor } = reading;
    if (at.kind === 'tag') {
      const tag = `${repository}@${at.tag}`;
      const guarded = await anchor();
      // What is not known is not protected.
      const isFixed = guarded.status === 'known' && guarded.value.protected;
      tags.set(tag, { name: tag, commit, protected: isFixed });
    }
    if (reading.file === null) return { status: 'none', reason: `there is no ${name}` };
    // What is read as of an older commit does not tell of the branch as it is now.
    if (!anchors.has(name)) anchors.set(name, anchor);
    const where = { name, repository, path, commit };
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
    if (commit === undefined) {
      return Promise.resolve(failed(`the commit of ${of.name} is not known`));
    }
    const remote = `${repository}//${of.path}`;
    const name = of.name.startsWith(remote)
      ? `${repository}//${path}${of.name.slice(remote.length)}`
      : path;
    return readAt({ repository, path }, { kind: 'commit', sha: commit }, name);
  }

  function ownFile(path: string): Promise<PolicyReading> {
    return readAt({ repository: own, path }, { kind: 'head' }, path);
  }

  async function listedFile(file: RemoteFile): Promise<PolicyReading> {
    const shown = remoteName(file);
    if (!isSame(topOf(file.repository), topOf(own))) {
      return foreign(`${shown} is of another group than ${own}`);
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

  const changedAt = remembered(async (file: RemoteFile) => {
    const access = accessTo(file.repository);
    if (!isProjectPath(file.repository) || access.api.credential === 'job') return undefined;
    const branch = await access.branch();
    if (!branch.ok) return undefined;
    return readChangedAt(access, { path: file.path, commit: branch.value.commit, now });
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
        const file = { repository: own, path: name.path };
        return readAt(file, { kind: 'commit', sha: commit }, name.path);
      },
    }),
    tags: () => [...tags.values()],
    protection: (name) => toFact(name, anchors.get(name), now),
    branch: () => accessTo(own).branch(),
  };
}

function credentialsOf({ api, policyApi, environment }: PolicyParts, name: string) {
  if (isSame(name, environment.project.path)) return undefined;
  if (policyApi !== undefined) return 'PROMOTION_GATE_POLICY_TOKEN';
  return api.credential === 'job' ? 'the job token' : 'PROMOTION_GATE_TOKEN';
}

async function toFact(
  name: string,
  anchor: Anchor | undefined,
  now: string,
): Promise<FactReading<'branch-protection'>> {
  if (anchor === undefined) {
    return { status: 'failed', reason: `${name} was not read from a branch`, retryable: false };
  }
  const guarded = await anchor();
  if (guarded.status !== 'known') return guarded;
  return { status: 'known', value: guarded.value, source: forgeSource(now) };
}

/** The group at the top: `acme` of `acme/platform/shop`. */
function topOf(path: string): string {
  return path.split('/')[0] ?? '';
}

/** Paths of projects are the same in upper and lower case. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function foreign(reason: string): PolicyFailure {
  const hint = `list it in policy-sources of ${defaultPolicy} on the default branch`;
  return { status: 'failed', code: 'policy/foreign-source', reason, hint };
}

function failed(reason: string): PolicyFailure {
  return { status: 'failed', reason };
}

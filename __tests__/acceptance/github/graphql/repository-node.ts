/** GraphQL's repository, its refs and their rules. */
import { compare } from '../history.js';
import { fullName, matchesRef, nodeId, type Deployment, type Repository } from '../model.js';
import { get, peel } from '../objects.js';
import { resolveCommit } from '../repository.js';
import {
  actorNode,
  connection,
  demand,
  forbidden,
  guarded,
  type Arguments,
  type Node,
  type Scope,
} from './node.js';
import { commitNode, expressionNode, objectNode } from './git-nodes.js';
import { accessFields, protectionFields, rulesetNode } from './access-nodes.js';
import { pullNode } from './pull-nodes.js';

const contents = [['contents', 'read']] as const;

/** Dates of a ref, for `TAG_COMMIT_DATE`. */
function dateOf(repo: Repository, oid: string): string {
  const tagger = get(repo.objects, oid, 'tag')?.tagger.date;
  return tagger ?? get(repo.objects, peel(repo.objects, oid), 'commit')?.committer.date ?? '';
}

function ruleNodes(scope: Scope, repo: Repository, ref: string): readonly Node[] {
  return repo.rules
    .filter(({ pattern }) => matchesRef(pattern, ref))
    .map(({ type }, at) => ({
      __typename: 'RepositoryRule',
      id: nodeId('RRU', at),
      type: type.toUpperCase(),
      parameters: null,
      repositoryRuleset: () => rulesetNode(scope, repo),
    }));
}

function updateRule(scope: Scope, repo: Repository, branch: string): Node | null {
  const held = repo.protections.find(({ pattern }) => matchesRef(pattern, branch));
  if (held === undefined) return null;
  const { login } = scope.token.owner;
  return {
    pattern: held.pattern,
    allowsDeletions: held.deletions === true,
    allowsForcePushes: held.forcePushes === true,
    blocksCreations: false,
    requiredApprovingReviewCount: held.approvals ?? null,
    requiredStatusCheckContexts: [],
    requiresCodeOwnerReviews: false,
    requiresConversationResolution: false,
    requiresLinearHistory: false,
    requiresSignatures: false,
    viewerAllowedToDismissReviews: false,
    viewerCanPush: (held.approvals ?? 0) === 0 && held.pushers?.includes(login) !== false,
  };
}

/** A ref; `ref` is its full name. */
export function refNode(scope: Scope, repo: Repository, ref: string): Node | null {
  const oid = repo.refs.get(ref);
  if (oid === undefined) return null;
  const [, prefix = '', name = ''] = /^(refs\/[^/]+\/)(.+)$/.exec(ref) ?? [];
  return {
    __typename: 'Ref',
    id: nodeId('REF', `${repo.id}:${ref}`),
    name,
    prefix,
    repository: () => repositoryNode(scope, repo),
    target: () => objectNode(scope, repo, oid),
    rules: (args: Arguments) => connection(ruleNodes(scope, repo, ref), args, 'rules'),
    refUpdateRule: () => (prefix === 'refs/heads/' ? updateRule(scope, repo, name) : null),
    branchProtectionRule: () => {
      if (!scope.token.admin) throw forbidden();
      const held = repo.protections.find(({ pattern }) => matchesRef(pattern, name));
      return held === undefined ? null : protectionFields(repo, held);
    },
    compare: ({ headRef }: Arguments) => {
      demand(scope, repo, contents);
      const base = peel(repo.objects, oid);
      const head = resolveCommit(repo, String(headRef));
      const compared =
        base === undefined || head === undefined ? undefined : compare(repo.objects, base, head);
      if (base === undefined || head === undefined || compared === undefined) return null;
      return {
        __typename: 'Comparison',
        id: nodeId('CMP', `${base}...${head}`),
        status: compared.status.toUpperCase(),
        aheadBy: compared.ahead.length,
        behindBy: compared.behind.length,
        baseTarget: () => commitNode(scope, repo, base),
        headTarget: () => commitNode(scope, repo, head),
        commits: (args: Arguments) =>
          connection(
            compared.ahead.map((sha) => commitNode(scope, repo, sha)),
            args,
            'commits',
          ),
      };
    },
  };
}

function deploymentNode(scope: Scope, repo: Repository, deployment: Deployment): Node {
  const { id, sha, ref, environment, createdAt, creator, statuses } = deployment;
  const newestFirst = [...statuses].reverse().map((status) => ({
    __typename: 'DeploymentStatus',
    id: nodeId('DES', status.id),
    state: status.state.toUpperCase(),
    createdAt: status.createdAt,
    updatedAt: status.createdAt,
    logUrl: status.logUrl === '' ? null : status.logUrl,
    creator: actorNode(status.creator),
    description: null,
    environment,
  }));
  const last = statuses.at(-1)?.state;
  const state = last === undefined ? 'PENDING' : last === 'success' ? 'ACTIVE' : last.toUpperCase();
  const full = ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
  const named = full.find((name) => repo.refs.has(name));
  return {
    __typename: 'Deployment',
    id: nodeId('DE', id),
    databaseId: id,
    commitOid: sha,
    commit: () => commitNode(scope, repo, sha),
    createdAt,
    updatedAt: statuses.at(-1)?.createdAt ?? createdAt,
    environment,
    originalEnvironment: environment,
    latestEnvironment: environment,
    description: null,
    task: 'deploy',
    payload: null,
    state,
    creator: actorNode(creator),
    ref: () => (named === undefined ? null : refNode(scope, repo, named)),
    latestStatus: newestFirst[0] ?? null,
    statuses: (args: Arguments) => connection(newestFirst, args, 'statuses'),
  };
}

function deployments(scope: Scope, repo: Repository): (args: Arguments) => Node {
  return (args) => {
    const guard = guarded(scope, repo, [['deployments', 'read']]);
    const environments = args['environments'] as readonly string[] | null | undefined;
    const matching = repo.deployments
      .filter(({ environment }) => environments == null || environments.includes(environment))
      .sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id - b.id);
    const order = args['orderBy'] as { direction: string };
    if (order.direction === 'DESC') matching.reverse();
    return connection(
      guard(matching.map((one) => deploymentNode(scope, repo, one))),
      args,
      'deployments',
    );
  };
}

function refs(scope: Scope, repo: Repository): (args: Arguments) => Node {
  return (args) => {
    demand(scope, repo, contents);
    const query = ((args['query'] as string | null | undefined) ?? '').toLowerCase();
    const prefix = String(args['refPrefix']);
    const names = [...repo.refs.keys()]
      .filter((ref) => ref.startsWith(prefix) && ref.toLowerCase().includes(query))
      .sort();
    const order = args['orderBy'] as { field: string; direction: string } | null | undefined;
    if (order?.field === 'TAG_COMMIT_DATE')
      names.sort((a, b) =>
        dateOf(repo, repo.refs.get(a) ?? '').localeCompare(dateOf(repo, repo.refs.get(b) ?? '')),
      );
    if (order?.direction === 'DESC') names.reverse();
    return connection(
      names.map((ref) => refNode(scope, repo, ref)),
      args,
      'refs',
    );
  };
}

/** `refs/heads/x` as it is; a bare name is a branch before it is a tag. */
function qualified(repo: Repository, name: string): string {
  const candidates = name.startsWith('refs/')
    ? [name]
    : [`refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`];
  return candidates.find((ref) => repo.refs.has(ref)) ?? name;
}

function queueNode(scope: Scope, repo: Repository, branch: string): Node | null {
  demand(scope, repo, [['pull-requests', 'read']]);
  if (branch !== repo.defaultBranch || repo.queue.length === 0) return null;
  const entries = repo.queue.map(({ pull, base, head, enqueuer }, index) => ({
    __typename: 'MergeQueueEntry',
    id: nodeId('MQE', pull.id),
    position: index + 1,
    enqueuer: actorNode(enqueuer),
    baseCommit: () => commitNode(scope, repo, base),
    headCommit: () => commitNode(scope, repo, head),
    pullRequest: () => pullNode(scope, repo, pull),
  }));
  return {
    __typename: 'MergeQueue',
    id: nodeId('MQ', repo.id),
    entries: (args: Arguments) => connection(entries, args, 'entries'),
  };
}

/** A repository that the token sees. */
export function repositoryNode(scope: Scope, repo: Repository): Node {
  return {
    __typename: 'Repository',
    id: nodeId('R', repo.id),
    databaseId: repo.id,
    name: repo.name,
    nameWithOwner: fullName(repo),
    owner: actorNode(repo.owner),
    isPrivate: repo.private,
    isFork: false,
    isArchived: false,
    visibility: repo.private ? 'PRIVATE' : 'PUBLIC',
    url: `${scope.serverUrl}/${fullName(repo)}`,
    viewerCanAdminister: scope.token.admin,
    defaultBranchRef: () => {
      demand(scope, repo, contents);
      return refNode(scope, repo, `refs/heads/${repo.defaultBranch}`);
    },
    ref: ({ qualifiedName }: Arguments) => {
      demand(scope, repo, contents);
      return refNode(scope, repo, qualified(repo, String(qualifiedName)));
    },
    refs: refs(scope, repo),
    object: ({ oid, expression }: Arguments) => {
      demand(scope, repo, contents);
      if (typeof oid === 'string') return objectNode(scope, repo, oid);
      return expressionNode(scope, repo, String(expression));
    },
    deployments: deployments(scope, repo),
    ...accessFields(scope, repo),
    mergeQueue: ({ branch = repo.defaultBranch }: Arguments) =>
      queueNode(scope, repo, String(branch)),
    pullRequest: ({ number }: Arguments) => {
      demand(scope, repo, [['pull-requests', 'read']]);
      const pull = repo.pulls.find((one) => one.number === number);
      return pull === undefined ? null : pullNode(scope, repo, pull);
    },
  };
}

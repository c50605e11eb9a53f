/** GraphQL's answers about who may do what, and whom GitHub tells them. */
import {
  nodeId,
  type AccessSource,
  type Bypass,
  type Protection,
  type Repository,
} from '../model.js';
import { account } from '../repository.js';
import { permits } from '../tokens.js';
import {
  actorNode,
  connection,
  demand,
  forbidden,
  problem,
  type Arguments,
  type Node,
  type Scope,
} from './node.js';

type Named = Repository['access']['pastPulls'][number];

/** An account as it is, a team by its name. */
function namedNode(named: Named): Node | null {
  if (typeof named !== 'string') return actorNode(named);
  return { __typename: 'Team', combinedSlug: named, databaseId: teamId(named) };
}

function teamId(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000, 7);
}

function sourceNode(repo: Repository, { from, permission, role }: AccessSource): Node {
  const source =
    typeof from === 'object'
      ? namedNode(from.team)
      : from === 'organization'
        ? actorNode(account(repo.owner.login, 'Organization'))
        : { __typename: 'Repository' };
  return { __typename: 'PermissionSource', permission, roleName: role ?? null, source };
}

/** Only whoever may write sees the list, and only administrators where each has it from. */
function collaborators(scope: Scope, repo: Repository, args: Arguments): Node {
  if (!scope.token.admin && !permits(scope.token, repo, [['contents', 'write']]))
    throw problem('FORBIDDEN', 'Must have push access to view repository collaborators.');
  const all = repo.access.people.map(({ account: who, permission, sources }) => ({
    permission,
    permissionSources: scope.token.admin
      ? (sources ?? []).map((one) => sourceNode(repo, one))
      : null,
    node: actorNode(who),
  }));
  const page = connection(all, args, 'collaborators');
  const edges = page['nodes'] as typeof all;
  return { ...page, nodes: edges.map(({ node }) => node), edges };
}

function environmentNode(repo: Repository, name: string): Node {
  const reviewers = repo.access.reviewers.get(name);
  const rule = {
    __typename: 'DeploymentProtectionRule',
    type: 'REQUIRED_REVIEWERS',
    reviewers: (args: Arguments) => connection((reviewers ?? []).map(namedNode), args, 'reviewers'),
  };
  const branches = {
    __typename: 'DeploymentProtectionRule',
    type: 'BRANCH_POLICY',
    reviewers: (args: Arguments) => connection([], args, 'reviewers'),
  };
  return {
    __typename: 'Environment',
    name,
    protectionRules: (args: Arguments) =>
      connection(reviewers === undefined ? [branches] : [branches, rule], args, 'protectionRules'),
  };
}

/** Lists of a repository that say who may do what. */
export function accessFields(scope: Scope, repo: Repository): Node {
  return {
    collaborators: (args: Arguments) => collaborators(scope, repo, args),
    environments: (args: Arguments) => {
      demand(scope, repo, [['actions', 'read']]);
      const all = repo.environments.map((name) => environmentNode(repo, name));
      return connection(all, args, 'environments');
    },
    deployKeys: (args: Arguments) => {
      if (!scope.token.admin) throw forbidden();
      return connection(repo.access.keys, args, 'deployKeys');
    },
  };
}

function bypassNode({ actor, organizationAdmin, role, mode }: Bypass): Node {
  const named =
    actor === undefined
      ? null
      : 'team' in actor
        ? namedNode(actor.team)
        : { __typename: 'App', slug: actor.app, databaseId: teamId(actor.app) };
  return {
    __typename: 'RepositoryRulesetBypassActor',
    bypassMode: mode ?? 'ALWAYS',
    deployKey: false,
    organizationAdmin: organizationAdmin === true,
    enterpriseOwner: false,
    repositoryRoleName: role ?? null,
    actor: named,
  };
}

/** The list of those whom it does not hold for is told to whoever may change the ruleset. */
export function rulesetNode(scope: Scope, repo: Repository): Node {
  return {
    __typename: 'RepositoryRuleset',
    id: nodeId('RRS', repo.id),
    name: 'default branch',
    bypassActors: (args: Arguments) =>
      scope.token.admin
        ? connection(repo.access.bypasses.map(bypassNode), args, 'bypassActors')
        : null,
  };
}

/** Classic protection as administrators see it. */
export function protectionFields(repo: Repository, held: Protection): Node {
  const list = (of: readonly Named[], name: string) => (args: Arguments) =>
    connection(
      of.map((one) => ({ actor: namedNode(one) })),
      args,
      name,
    );
  return {
    __typename: 'BranchProtectionRule',
    pattern: held.pattern,
    isAdminEnforced: repo.access.adminEnforced,
    requiresApprovingReviews: (held.approvals ?? 0) > 0,
    restrictsPushes: held.pushers !== undefined,
    bypassPullRequestAllowances: list(repo.access.pastPulls, 'bypassPullRequestAllowances'),
    pushAllowances: list(
      (held.pushers ?? []).map((login) => account(login)),
      'pushAllowances',
    ),
  };
}

/** For whom the rules of the default branch do not hold, and who may push to it by name. */
import type { AccessGap, Grant, Holder } from '../../../evidence/access.js';
import type { AccessActor, BranchAnswer, BypassActor, Collaborator, Ruleset } from './answers.js';
import { failed, refused } from './gaps.js';
import { adminGrants } from './roles.js';

/** Grants to a team stand for its members, who are put in later. */
export interface BranchAccess {
  readonly grants: readonly Grant[];
  readonly gaps: readonly AccessGap[];
}

/** Rules that bring a commit to the branch by a pull request or a queue only. */
const reviewing: ReadonlySet<string> = new Set(['PULL_REQUEST', 'MERGE_QUEUE']);

/** `people` may be empty where they are not known; that is a gap of its own. */
export function branchAccess(
  branch: BranchAnswer,
  people: readonly Collaborator[],
  isProtectionTold: boolean,
): BranchAccess {
  const rulesets = rulesetsOf(branch);
  const told = rulesets.map((ruleset) => rulesetAccess(ruleset));
  const classic = isProtectionTold
    ? classicAccess(branch, people)
    : { grants: [], gaps: [refused('protection')] };
  const isWhole =
    branch.rules != null &&
    !branch.rules.pageInfo.hasNextPage &&
    branch.rules.nodes.every((rule) => rule?.repositoryRuleset != null);
  const rules = isWhole ? [] : [failed('rules', 'not all of them were told')];
  const open = isProtectionTold ? openGrants(branch) : [];
  return {
    grants: [...told.flatMap(({ grants }) => grants), ...classic.grants, ...open],
    gaps: [...rules, ...told.flatMap(({ gaps }) => gaps).slice(0, 1), ...classic.gaps],
  };
}

function rulesetsOf({ rules }: BranchAnswer): readonly Ruleset[] {
  const all = (rules?.nodes ?? []).flatMap((rule) => rule?.repositoryRuleset ?? []);
  return [...new Map(all.map((ruleset) => [ruleset.id, ruleset])).values()];
}

/** Without any rule that asks for a pull request there is nothing to pass by; only what is told is no rule. */
function openGrants({ rules, branchProtectionRule }: BranchAnswer): readonly Grant[] {
  const types = (rules?.nodes ?? []).flatMap((rule) => rule?.type ?? []);
  const isGuarded =
    branchProtectionRule === undefined ||
    branchProtectionRule?.requiresApprovingReviews === true ||
    rules == null ||
    types.some((type) => reviewing.has(type));
  if (isGuarded) return [];
  const holder: Holder = { kind: 'role', login: 'whoever may write' };
  const through = 'a push: no rule of the branch asks for a pull request';
  return [{ act: 'bypass', holder, through, sources: ['rules', 'protection'] }];
}

const modes: Readonly<Record<string, string>> = {
  ALWAYS: 'always',
  PULL_REQUEST: 'in a pull request',
  EXEMPT: 'always, and unseen',
};

/** GitHub tells the list only to whoever may change the ruleset; to anybody else it is null. */
function rulesetAccess({ name, bypassActors }: Ruleset): BranchAccess {
  if (bypassActors == null) return { grants: [], gaps: [refused('bypass')] };
  const actors = bypassActors.nodes ?? [];
  const holders = actors.flatMap((actor) => {
    const holder = actor === null ? undefined : bypassHolder(actor);
    return holder === undefined ? [] : [{ holder, mode: actor?.bypassMode ?? '' }];
  });
  const isWhole = holders.length === bypassActors.totalCount;
  return {
    grants: holders.map(({ holder, mode }): Grant => ({
      act: 'bypass',
      holder,
      through: `ruleset ${name}: ${modes[mode] ?? 'when is not known'}`,
      sources: ['rules', 'bypass'],
    })),
    gaps: isWhole ? [] : [failed('bypass', `ruleset ${name}: not all of them were told`)],
  };
}

function bypassHolder(of: BypassActor): Holder | undefined {
  if (of.actor != null) return toHolder(of.actor);
  if (of.organizationAdmin) return { kind: 'role', login: 'owners of the organization' };
  if (of.enterpriseOwner) return { kind: 'role', login: 'owners of the enterprise' };
  if (of.deployKey) return { kind: 'role', login: 'deploy keys' };
  const { repositoryRoleName: role } = of;
  return role == null ? undefined : { kind: 'role', login: `role ${role}` };
}

function classicAccess(
  { branchProtectionRule: rule }: BranchAnswer,
  people: readonly Collaborator[],
): BranchAccess {
  if (rule == null) return { grants: [], gaps: [] };
  const of = `branch protection ${rule.pattern}`;
  const lists = [
    rule.bypassPullRequestAllowances,
    ...(rule.restrictsPushes ? [rule.pushAllowances] : []),
  ];
  const isWhole = lists.every(
    ({ totalCount, nodes }) =>
      totalCount === (nodes ?? []).filter((node) => node?.actor != null).length,
  );
  return {
    grants: [
      ...named(rule.bypassPullRequestAllowances, 'bypass', `${of}: without a pull request`),
      ...(rule.restrictsPushes
        ? named(rule.pushAllowances, 'edit-policy', `${of}: may push by name`)
        : []),
      ...(rule.isAdminEnforced
        ? []
        : adminGrants(people, `${of}: does not hold for administrators`, 'protection')),
    ],
    gaps: isWhole ? [] : [failed('protection', 'not everybody who is named was told')],
  };
}

function named(
  { nodes }: { readonly nodes: readonly ({ readonly actor: AccessActor | null } | null)[] | null },
  act: 'bypass' | 'edit-policy',
  through: string,
): readonly Grant[] {
  return (nodes ?? []).flatMap((node): readonly Grant[] =>
    node?.actor == null
      ? []
      : [{ act, holder: toHolder(node.actor), through, sources: ['protection'] }],
  );
}

/** A team is named as `organization/team`. */
export function toHolder(actor: AccessActor): Holder {
  const id = actor.databaseId == null ? {} : { id: String(actor.databaseId) };
  switch (actor.__typename) {
    case 'User':
      return { kind: 'human', login: actor.login, ...id };
    case 'Team':
      return { kind: 'team', login: actor.combinedSlug, ...id };
    case 'App':
      return { kind: 'app', login: actor.slug, ...id };
  }
}

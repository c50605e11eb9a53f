/** Who may deploy, approve, bypass, edit the policy and administer on GitLab, with what the token does not tell. */
import type { z } from 'zod';
import type { AccessAct, AccessGap, AccessReading, Grant } from '../../../evidence/access.js';
import type { Account } from '../../../evidence/changes-fact.js';
import type { HttpReply } from '../../../sources/http/http.js';
import { pathOf, type Path } from '../api.js';
import type { DefaultBranch, ProjectPlace } from '../default-branch.js';
import { readAccounts } from '../duties/users.js';
import { askEach, toPart, type Part } from '../fact-answers.js';
import { needsOf, toUnknown, wanted, type Wanted } from '../permissions.js';
import { matches } from '../protection.js';
import {
  branchSchema,
  environmentSchema,
  memberSchema,
  type AccessLevel,
  type Member,
  type ProtectedBranch,
  type ProtectedEnvironment,
} from './answers.js';
import {
  groupGaps,
  levelGrants,
  roleGrants,
  type LevelPeople,
  type Person,
} from './level-grants.js';

export interface AccessPlace extends ProjectPlace {
  readonly branch: () => Promise<HttpReply<DefaultBranch>>;
}

const [developer, maintainer] = [30, 40];
const mostMembers = 2000;
const mostRules = 1000;

const limits = [
  'approval rules of merge requests: see Settings, Merge requests',
  'protected environments of the groups above the project, and administrators of the server',
];

const protectedEnvironments: Wanted = {
  ...{ what: 'protected environments', role: 'Maintainer', scope: 'read_api', job: false },
  tier: 'Premium',
};

/** What each source tells about. */
const acts: Readonly<Record<string, readonly AccessAct[]>> = {
  members: ['deploy', 'approve', 'bypass', 'edit-policy', 'administer'],
  'protected environments': ['deploy', 'approve'],
  'protected branches': ['bypass', 'edit-policy'],
};

/** Never throws. Members, environments and branches are asked for at once, then the groups that they name. */
export async function readAccess(
  place: AccessPlace,
  environments: readonly string[],
): Promise<AccessReading> {
  const [people, guarded, branch] = await Promise.all([
    readPeople(place),
    readList(place, environmentSchema, {
      ...{ folder: 'protected_environments', wanted: protectedEnvironments },
    }),
    readRules(place),
  ]);
  const levels = [
    ...(guarded.status === 'known' ? levelsOf(guarded.value) : []),
    ...(branch.status === 'known' ? branch.value.rules.flatMap(levelsOfBranch) : []),
  ];
  const groups = await readGroups(place, levels);
  const known = { people: people.status === 'known' ? people.value : [], groups };
  const grants = [
    ...deployGrants(guarded, environments, known),
    ...(branch.status === 'known' ? branchGrants(branch.value, known) : []),
    ...roleGrants(known.people, maintainer, { act: 'administer', through: '', sources: [] }),
  ];
  const gaps = [
    ...toGaps('members', people, wanted.members),
    ...toGaps('protected environments', guarded, protectedEnvironments),
    ...toGaps('protected branches', branch, wanted.protection),
    ...groupGaps(groups, grants),
  ];
  return { grants, gaps, limits };
}

async function readPeople(place: AccessPlace): Promise<Part<readonly Person[]>> {
  const members = await readMembers(place, pathOf('projects', place.project, 'members', 'all'));
  if (members.status !== 'known') return members;
  const accounts = await readKinds(place, members.value);
  const level = new Map<string, number>();
  for (const { id, access_level: own } of members.value) {
    level.set(id, Math.max(level.get(id) ?? 0, own));
  }
  const people = accounts.map((account) => ({ account, level: level.get(account.id ?? '') ?? 0 }));
  return { status: 'known', value: people };
}

/** Inherited and invited ones too, of whom only the active may do anything. */
async function readMembers(
  { api }: AccessPlace,
  path: Path,
  of: Wanted = wanted.members,
): Promise<Part<readonly Member[]>> {
  const id = (each: Member): string => `${each.id} ${each.access_level}`;
  const list = await api.list(path, {}, { item: memberSchema, most: mostMembers, id });
  // A group that the token may not see is not there.
  if (!list.ok && of === wanted.group && list.fault.kind === 'not-found') {
    return { status: 'unsupported', reason: `${of.what}: the token may not read this` };
  }
  const part = toPart(list, of, api);
  if (part.status !== 'known') return part;
  const active = part.value.filter(
    ({ state, membership_state: membership }) =>
      state === 'active' && (membership ?? 'active') === 'active',
  );
  return { status: 'known', value: active };
}

const kindsAtOnce = 100;

/** People and machines told apart; where GitLab does not tell, nobody is called either. */
async function readKinds(
  { api }: AccessPlace,
  members: readonly Member[],
): Promise<readonly Account[]> {
  const unique = [...new Map(members.map((member) => [member.id, member])).values()];
  const parts = Array.from({ length: Math.ceil(unique.length / kindsAtOnce) }, (_, index) =>
    unique.slice(index * kindsAtOnce, (index + 1) * kindsAtOnce),
  );
  const kinds = await askEach(parts, (some) => readAccounts(api, some));
  if (kinds.status === 'known') return kinds.value.flat();
  return unique.map(({ id, username }): Account => ({ id, login: username, kind: 'unknown' }));
}

async function readList<S extends z.ZodType<{ readonly name: string }>>(
  { api, project }: AccessPlace,
  item: S,
  list: { readonly folder: string; readonly wanted: Wanted },
): Promise<Part<readonly z.infer<S>[]>> {
  const { folder, wanted: of } = list;
  const id = ({ name }: { readonly name: string }): string => name;
  const reply = await api.list(
    pathOf('projects', project, folder),
    {},
    { item, most: mostRules, id },
  );
  // Without the licence the list is not there, or nobody's.
  if (!reply.ok && folder === 'protected_environments' && reply.fault.kind === 'not-found') {
    return { status: 'unsupported', reason: of.what };
  }
  return toPart(reply, of, api);
}

interface BranchRules {
  /** Those that match the default branch; none if nothing protects it. */
  readonly rules: readonly ProtectedBranch[];
  readonly name: string;
}

async function readRules(place: AccessPlace): Promise<Part<BranchRules>> {
  const branch = await place.branch();
  if (!branch.ok) return toUnknown(branch.fault, wanted.branches, place.api);
  const { name } = branch.value;
  if (!branch.value.protected) return { status: 'known', value: { rules: [], name } };
  const all = await readList(place, branchSchema, {
    ...{ folder: 'protected_branches', wanted: wanted.protection },
  });
  if (all.status !== 'known') return all;
  const rules = all.value.filter((rule) => matches(rule.name, name));
  return rules.length > 0
    ? { status: 'known', value: { rules, name } }
    : { status: 'failed', reason: `no rule of ${name} is told`, retryable: false };
}

function deployGrants(
  guarded: Part<readonly ProtectedEnvironment[]>,
  environments: readonly string[],
  known: LevelPeople,
): readonly Grant[] {
  return environments.flatMap((environment): readonly Grant[] => {
    const sources = ['protected environments'];
    const all = guarded.status === 'known' ? guarded.value : [];
    const found = all.find(({ name }) => name === environment);
    const given = { environment, act: 'deploy', sources } as const;
    // An environment that nothing protects is anybody's who may run a pipeline.
    if (found === undefined) return roleGrants(known.people, developer, { ...given, through: '' });
    const rules = found.approval_rules ?? [];
    const through = 'protected environment';
    return [
      ...levelGrants(found.deploy_access_levels, { ...given, through }, known),
      ...levelGrants(
        rules,
        { ...given, act: 'approve', through: 'approval rule of the environment' },
        known,
      ),
    ];
  });
}

/** A push needs no merge request: it passes by whatever merge requests are held back for. */
function branchGrants({ rules, name }: BranchRules, known: LevelPeople): readonly Grant[] {
  const sources = ['protected branches'];
  const of = `branch ${name}`;
  if (rules.length === 0) {
    const open = { sources, through: `${of}: a push, for nothing protects it` };
    return (['bypass', 'edit-policy'] as const).flatMap((act) =>
      roleGrants(known.people, developer, { ...open, act }),
    );
  }
  const push = { sources, through: `${of}: push` };
  return rules.flatMap((rule) => [
    ...levelGrants(rule.push_access_levels, { ...push, act: 'bypass' }, known),
    ...levelGrants(rule.push_access_levels, { ...push, act: 'edit-policy' }, known),
    ...levelGrants(
      rule.merge_access_levels,
      { act: 'edit-policy', sources, through: `${of}: merge` },
      known,
    ),
  ]);
}

function levelsOf(environments: readonly ProtectedEnvironment[]): readonly AccessLevel[] {
  return environments.flatMap(({ deploy_access_levels: deploy, approval_rules: rules }) => [
    ...deploy,
    ...(rules ?? []),
  ]);
}

function levelsOfBranch(rule: ProtectedBranch): readonly AccessLevel[] {
  return [...rule.push_access_levels, ...rule.merge_access_levels];
}

async function readGroups(
  place: AccessPlace,
  levels: readonly AccessLevel[],
): Promise<LevelPeople['groups']> {
  const ids = [...new Set(levels.flatMap(({ group_id: id }) => id ?? []))];
  const read = ids.map(async (id) => {
    const path = pathOf('groups', id, 'members', 'all');
    const members = await readMembers(place, path, wanted.group);
    if (members.status !== 'known') return [id, members] as const;
    const value = await readKinds(place, members.value);
    return [id, { status: 'known', value }] as const;
  });
  return new Map<string, Part<readonly Account[]>>(await Promise.all(read));
}

function toGaps(source: string, part: Part<unknown>, of: Wanted): readonly AccessGap[] {
  if (part.status === 'known') return [];
  const reason = part.reason.startsWith(of.what) ? part.reason : `${of.what}: ${part.reason}`;
  const gap = { acts: [...(acts[source] ?? [])], source };
  return part.status === 'unsupported'
    ? [{ ...gap, status: 'unsupported', reason: tokenReason(of), needs: needsOf(of) }]
    : [{ ...gap, status: 'failed', reason }];
}

function tokenReason({ what }: Wanted): string {
  return `${what}: the token may not read this`;
}

/** Rights that a list of access levels gives, turned into the people who have them. */
import type { AccessAct, AccessGap, Grant, Holder } from '../../../evidence/access.js';
import type { Account } from '../../../evidence/changes-fact.js';
import type { Part } from '../fact-answers.js';
import { needsOf, wanted } from '../permissions.js';
import type { AccessLevel } from './answers.js';

/** An active member with the highest level that is theirs. */
export interface Person {
  readonly account: Account;
  readonly level: number;
}

/** https://docs.gitlab.com/api/access_requests/#valid-access-levels */
export const roles: Readonly<Record<number, string>> = {
  10: 'Guest',
  15: 'Planner',
  20: 'Reporter',
  30: 'Developer',
  40: 'Maintainer',
  50: 'Owner',
};
const serverAdministrators = 60;

export interface LevelPeople {
  readonly people: readonly Person[];
  /** Members of groups by their number. */
  readonly groups: ReadonlyMap<string, Part<readonly Account[]>>;
}

/** The rights without whom they are given to. */
export interface Given {
  readonly environment?: string;
  readonly act: AccessAct;
  readonly through: string;
  readonly sources: readonly string[];
}

/** A group whose members are not told stays a row of itself. */
export function levelGrants(
  levels: readonly AccessLevel[],
  given: Given,
  known: LevelPeople,
): readonly Grant[] {
  return levels.flatMap((level) => levelGrant(level, given, known));
}

function levelGrant(level: AccessLevel, given: Given, known: LevelPeople): readonly Grant[] {
  const { user_id: user, group_id: group, deploy_key_id: key, access_level: least } = level;
  const description = level.access_level_description ?? '';
  if (user != null) {
    const own = known.people.find(({ account }) => account.id === user)?.account;
    const holder =
      own ?? ({ kind: 'unknown', login: description || `user ${user}`, id: user } as const);
    return [toGrant(holder, { ...given, through: `${given.through}: by name` })];
  }
  if (key != null) {
    const holder: Holder = { kind: 'key', login: description || `deploy key ${key}`, id: key };
    return [toGrant(holder, given)];
  }
  if (group != null) {
    const name = description || `group ${group}`;
    const through = `${given.through}: group ${name}`;
    const sources = [...given.sources, groupSource(group)];
    const members = known.groups.get(group);
    return members?.status === 'known'
      ? members.value.map((account) => toGrant(account, { ...given, through, sources }))
      : [toGrant({ kind: 'team', login: name, id: group }, { ...given, sources })];
  }
  if (least == null || least === 0) return [];
  if (least >= serverAdministrators) {
    return [toGrant({ kind: 'role', login: 'administrators of the server' }, given)];
  }
  return roleGrants(known.people, least, given);
}

/** Everybody who has the role or a higher one, each with their own role. */
export function roleGrants(
  people: readonly Person[],
  least: number,
  given: Given,
): readonly Grant[] {
  return people
    .filter(({ level }) => level >= least)
    .map(({ account, level }) => {
      const role = `role ${roles[level] ?? String(level)}`;
      const through = given.through === '' ? role : `${given.through}: ${role}`;
      return toGrant(account, { ...given, through, sources: ['members', ...given.sources] });
    });
}

function toGrant(account: Account | Holder, given: Given): Grant {
  const { id, login, kind } = account;
  const holder: Holder = {
    kind: kind === 'web' ? 'bot' : kind,
    login,
    ...(id === undefined ? {} : { id }),
  };
  const { sources, ...right } = given;
  return { ...right, holder, sources: [...new Set(sources)] };
}

export function groupSource(id: string): string {
  return `group ${id}`;
}

/** The groups that could not be read, for what they were to tell. */
export function groupGaps(
  groups: LevelPeople['groups'],
  grants: readonly Grant[],
): readonly AccessGap[] {
  return [...groups].flatMap(([id, part]): readonly AccessGap[] => {
    if (part.status === 'known') return [];
    const source = groupSource(id);
    const acts = grants.flatMap(({ act, sources }) => (sources.includes(source) ? [act] : []));
    const needs = `${needsOf({ ...wanted.group, role: 'Reporter' })}, of the group`;
    const status = part.status === 'unsupported' ? 'unsupported' : 'failed';
    return [
      {
        ...{ acts: [...new Set(acts)], source, status, reason: `group ${id}: ${part.reason}` },
        ...(status === 'unsupported' ? { needs } : {}),
      },
    ];
  });
}

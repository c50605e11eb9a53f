/** Rights that come with a role on the repository, and what each person has the role from. */
import type { AccessAct, Grant, Holder } from '../../../evidence/access.js';
import type { Collaborator, DeployKey } from './answers.js';
import type { AccessSource } from './gaps.js';

/** https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories */
const ranks: Readonly<Record<string, number>> = {
  READ: 1,
  TRIAGE: 2,
  WRITE: 3,
  MAINTAIN: 4,
  ADMIN: 5,
};
const write = 3;
const admin = 5;

/** Whoever may write may start a workflow, and so deploy; administrators change what holds for all. */
export function roleGrants(
  people: readonly Collaborator[],
  part: {
    readonly environments: readonly string[];
    /** True if who may push to the branch is restricted by name, so that a role alone does not reach it. */
    readonly restricted: boolean;
  },
): readonly Grant[] {
  const { environments, restricted } = part;
  return people.flatMap((one) => [
    ...environments.flatMap((environment) =>
      waysOf(one, write).map((way) => grant({ act: 'deploy', one, way, environment })),
    ),
    ...waysOf(one, restricted ? admin : write).map((way) =>
      grant({ act: 'edit-policy', one, way }),
    ),
    ...waysOf(one, admin).map((way) => grant({ act: 'administer', one, way })),
  ]);
}

/** Rights of whoever holds a key that may write. */
export function keyGrants(keys: readonly DeployKey[]): readonly Grant[] {
  return keys
    .filter(({ readOnly }) => !readOnly)
    .flatMap(({ id, title }) =>
      (['deploy', 'edit-policy'] as const).map((act): Grant => ({
        act,
        holder: { kind: 'key', login: title, id },
        through: 'deploy key with write access',
        sources: ['keys'],
      })),
    );
}

/** Administrators, for whom something does not hold. */
export function adminGrants(
  people: readonly Collaborator[],
  through: string,
  source: AccessSource,
): readonly Grant[] {
  return people
    .filter(({ permission }) => rankOf(permission) >= admin)
    .map((one): Grant => ({
      act: 'bypass',
      holder: holderOf(one),
      through,
      sources: ['collaborators', source],
    }));
}

function grant(part: {
  readonly act: AccessAct;
  readonly one: Collaborator;
  readonly way: string;
  readonly environment?: string;
}): Grant {
  const { act, one, way, environment } = part;
  return {
    ...(environment === undefined ? {} : { environment }),
    ...{ act, holder: holderOf(one), through: way, sources: ['collaborators', 'ways'] },
  };
}

function holderOf({ node }: Collaborator): Holder {
  const id = node.databaseId == null ? {} : { id: String(node.databaseId) };
  return { kind: 'human', login: node.login, ...id };
}

/** Each source that is enough; the role alone where GitHub does not tell where it comes from. */
function waysOf(one: Collaborator, least: number): readonly string[] {
  if (rankOf(one.permission) < least) return [];
  const ways = (one.permissionSources ?? [])
    .filter(
      ({ permission, roleName }) =>
        rankOf(permission) >= least || rankOf((roleName ?? '').toUpperCase()) >= least,
    )
    .map(({ permission, roleName, source }) => {
      const role = `role ${roleName ?? permission.toLowerCase()}`;
      if (source.__typename === 'Team') return `${role} of team ${source.combinedSlug ?? '?'}`;
      return source.__typename === 'Organization'
        ? `${role} of organization ${source.login ?? '?'}`
        : `${role}, given directly`;
    });
  return ways.length > 0 ? [...new Set(ways)] : [`role ${one.permission.toLowerCase()}`];
}

function rankOf(permission: string): number {
  return ranks[permission] ?? 0;
}

/** Whom the policy itself lets approve and deploy: its groups, by environment and service. */
import type { Account } from '../../evidence/changes-fact.js';
import type { AccessGap, Grant, Holder } from '../../evidence/access.js';
import type { FactReading } from '../../evidence/facts.js';
import { blocksOf } from '../../policy/blocks.js';
import type { LinkedLayer, Policy } from '../../policy/policy.js';
import { environmentsFor } from '../../policy/select.js';

/** A group that a rule names: what the policy lists, else where its members are kept. */
export interface NamedGroup {
  readonly id: string;
  readonly members?: readonly string[] | undefined;
  readonly github?: string | undefined;
  readonly gitlab?: string | undefined;
}

interface Right {
  readonly environment: string;
  readonly services: readonly string[] | undefined;
  readonly act: 'approve' | 'deploy';
  readonly approval?: string | undefined;
  /** Undefined: everybody who may write. */
  readonly group: string | undefined;
}

interface When {
  readonly when?: { readonly service?: string | readonly string[] | undefined } | undefined;
}

/** The shape of `separation-of-duties`, as far as it names people. */
interface Duties extends When {
  readonly approvals?: Readonly<
    Record<string, When & { readonly from?: string; readonly via?: string }>
  >;
  readonly deployer?: When & { readonly from?: string | readonly string[] };
}

/** What rules of all layers give to whom in these environments; other conditions than the service are left out. */
export function policyRights(policy: Policy, environments: readonly string[]): readonly Right[] {
  return environments.flatMap((environment) =>
    environmentsFor(policy, environment).flatMap(({ id, config }) =>
      blocksOf(id, config)
        .filter(({ check }) => check.id === 'separation-of-duties')
        .flatMap(({ config: written, options }) => {
          const duties = written as Duties;
          const outer = options as readonly When[];
          return [
            ...Object.entries(duties.approvals ?? {}).map(([approval, rule]): Right => ({
              ...{
                environment,
                act: 'approve',
                approval,
              },
              services: servicesIn([...outer, rule]),
              group: rule.from,
            })),
            ...[duties.deployer?.from ?? []].flat().map((group): Right => ({
              ...{ environment, act: 'deploy', group },
              services: servicesIn([...outer, duties.deployer ?? {}]),
            })),
          ];
        }),
    ),
  );
}

/** All conditions must hold: what two of them name together. Undefined for every service. */
function servicesIn(options: readonly When[]): readonly string[] | undefined {
  const lists = options.flatMap(({ when }) =>
    when?.service === undefined ? [] : [[when.service].flat()],
  );
  const [first, ...others] = lists;
  return first?.filter((service) => others.every((list) => list.includes(service)));
}

/** The groups that the rights name, each once; no two layers define the same one. */
export function groupsOf({ layers }: Policy, rights: readonly Right[]): readonly NamedGroup[] {
  const ids = new Set(rights.flatMap(({ group }) => group ?? []));
  return [...ids].flatMap((id) => {
    const group = layers.map((layer) => groupIn(layer, id)).find((found) => found !== undefined);
    return group === undefined ? [] : [{ ...group, id }];
  });
}

function groupIn({ config: { groups = {} } }: LinkedLayer, id: string): NamedGroup | undefined {
  const group = Object.hasOwn(groups, id) ? groups[id] : undefined;
  return group && { id, members: group.members, github: group.github, gitlab: group.gitlab };
}

/** Rights with the members of their groups; a group whose members are not known is a row of itself, and a gap. */
export function toGrants(part: {
  readonly rights: readonly Right[];
  readonly groups: readonly NamedGroup[];
  readonly members: ReadonlyMap<string, FactReading<'group'>>;
  /** The account that a text of the policy names. */
  readonly accountOf: (text: string) => Holder;
}): { readonly grants: readonly Grant[]; readonly gaps: readonly AccessGap[] } {
  const { rights, groups, members } = part;
  const grants = rights.flatMap((right): readonly Grant[] => {
    const { environment, services, act, approval, group: id } = right;
    const given = { environment, act, ...(approval === undefined ? {} : { approval }) };
    const holders = holdersOf(id, part);
    const group = groups.find((one) => one.id === id);
    return (services ?? [undefined]).flatMap((service) =>
      holders.map((holder): Grant => ({
        ...given,
        ...(service === undefined ? {} : { service }),
        holder,
        through:
          act === 'approve'
            ? `policy${tellGroup(id, group)}`
            : `policy, deployer${tellGroup(id, group)}`,
        sources: [id === undefined ? 'policy' : `group ${id}`],
      })),
    );
  });
  const gaps = groups.flatMap(({ id }): readonly AccessGap[] => {
    const reading = members.get(id);
    if (reading?.status !== 'unsupported' && reading?.status !== 'failed') return [];
    const acts = [...new Set(rights.filter(({ group }) => group === id).map(({ act }) => act))];
    const needs = reading.status === 'unsupported' ? reading.needs : undefined;
    const { status } = reading;
    const reason = `group ${id}: ${reading.reason}`;
    return [{ acts, source: `group ${id}`, status, reason, ...(needs && { needs }) }];
  });
  return { grants, gaps };
}

function holdersOf(
  id: string | undefined,
  { groups, members, accountOf }: Parameters<typeof toGrants>[0],
): readonly Holder[] {
  if (id === undefined) return [{ kind: 'role', login: 'whoever may write' }];
  if (id === 'pipeline') return [{ kind: 'role', login: 'pipeline' }];
  const group = groups.find((one) => one.id === id);
  if (group?.members !== undefined) return group.members.map(accountOf);
  const reading = members.get(id);
  if (reading?.status === 'known') return reading.value.members.map(toHolder);
  if (reading?.status === 'none') return [];
  return [{ kind: 'team', login: group?.github ?? group?.gitlab ?? id }];
}

function tellGroup(id: string | undefined, group: NamedGroup | undefined): string {
  if (id === undefined || id === 'pipeline') return '';
  const team = group?.members === undefined ? (group?.github ?? group?.gitlab) : undefined;
  return team === undefined ? `: group ${id}` : `: group ${id}, ${team}`;
}

/** An account of the forge; its own committer is nobody who may do anything. */
export function toHolder({ id, login, kind }: Account): Holder {
  const known = kind === 'web' ? 'bot' : kind;
  return { kind: known, login, ...(id === undefined ? {} : { id }) };
}

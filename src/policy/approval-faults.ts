/** Approvals that contradict one another over the layers, or that nobody can ever give (policy.md 2 and 4). */
import { demandKey, toDemand, type Demand } from '../checks/duties/consents.js';
import { blocksOf, type CheckBlock } from './blocks.js';
import { faultIn, type Fault } from './fault.js';
import type { Layer } from './layers.js';
import type { YamlPath } from './yaml-document.js';

type Entries = Readonly<Record<string, Parameters<typeof toDemand>[1]>>;

interface Asked {
  readonly demand: Demand;
  readonly layer: Layer;
  readonly environment: string;
  readonly path: YamlPath;
}

/** The faults of the approvals of one layer, beside those of itself and of the layers above it. */
export function approvalFaults(layer: Layer, layers: readonly Layer[]): readonly Fault[] {
  const visible = layers.slice(layer.index);
  const above = layers.slice(layer.index + 1).flatMap(askedIn);
  const own = askedIn(layer);
  return own.flatMap((asked, index) => [
    ...contradiction(asked, [...above, ...own.slice(0, index)]),
    ...impossible(asked, visible),
  ]);
}

function askedIn(layer: Layer): readonly Asked[] {
  return Object.entries(layer.config.environments ?? {}).flatMap(([environment, config]) =>
    blocksOf(environment, config).flatMap((block) =>
      Object.entries(approvalsOf(block)).map(([id, entry]) => ({
        ...{ demand: toDemand(id, entry), layer, environment },
        path: [...block.path, 'approvals', id],
      })),
    ),
  );
}

/** Empty for the blocks of other checks. */
function approvalsOf({ check, config }: CheckBlock): Entries {
  if (check.id !== 'separation-of-duties') return {};
  return (config as { readonly approvals?: Entries }).approvals ?? {};
}

/** Approvals of one id are put together: that needs one way to give them, judged at one place. */
function contradiction(asked: Asked, before: readonly Asked[]): readonly Fault[] {
  const { demand, environment, layer, path } = asked;
  const other = before.find(
    (one) =>
      one.environment === environment &&
      one.demand.id === demand.id &&
      demandKey(one.demand) !== demandKey(demand),
  );
  if (other === undefined) return [];
  const where = other.layer === layer ? 'this file' : other.layer.file.name;
  return [
    faultIn(layer.yaml, {
      code: 'policy/approval-differs',
      path,
      part: 'key',
      message: `approval ${demand.id} is asked for in another way in ${where}: via ${other.demand.via ?? 'any'}, per ${other.demand.per}`,
      hint: 'approvals of one id are put together: write the same via and per, or another id',
    }),
  ];
}

/** Only a group that the policy itself lists is known to be too small for good. */
function impossible(asked: Asked, visible: readonly Layer[]): readonly Fault[] {
  const { demand, layer, path } = asked;
  const [from] = demand.from;
  if (from === undefined) return [];
  const group = visible
    .map(({ config: { groups = {} } }) => (Object.hasOwn(groups, from) ? groups[from] : undefined))
    .find((found) => found !== undefined);
  if (group?.members === undefined) return [];
  const size = new Set(group.members.map((member) => member.toLowerCase())).size;
  if (size >= demand.count) return [];
  return [
    faultIn(layer.yaml, {
      code: 'policy/impossible-approval',
      path,
      part: 'key',
      message: `approval ${demand.id} needs ${demand.count} of ${from}, which has ${size}`,
      hint: 'add members to the group, or ask for fewer',
    }),
  ];
}

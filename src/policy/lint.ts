/** lint: what a policy says that is legal and yet surely not meant, or not evaluated by this version. */
import { z } from 'zod';
import type { When } from '../checks/rule-options.js';
import { blocksOf, type CheckBlock } from './blocks.js';
import { faultIn, type Fault } from './fault.js';
import type { LinkedLayer, Policy } from './policy.js';
import { servicesOf } from './select.js';
import { strangeConditions, strangeServicePaths } from './lint-paths.js';
import { suggest } from './suggest.js';
import type { YamlPath } from './yaml-document.js';

/** Faults of a linked policy that need neither a clock nor a zone. */
export function lintPolicy(policy: Policy): readonly Fault[] {
  const [own] = policy.layers;
  if (own === undefined) return [];
  const none = policy.layers.every(
    ({ config }) => Object.keys(config.environments ?? {}).length === 0,
  );
  const homeless = none
    ? [
        faultIn(own.yaml, {
          code: 'policy/no-environments',
          path: [],
          message: 'no layer names an environment: nothing could be promoted anywhere',
          hint: 'write environments: { production: { windows: { open: [office-hours] } } }',
        }),
      ]
    : [];
  return [...homeless, ...policy.layers.flatMap((layer) => lintLayer(layer, policy))];
}

function lintLayer(layer: LinkedLayer, policy: Policy): readonly Fault[] {
  const environments = Object.entries(layer.config.environments ?? {});
  const blocks = environments.flatMap(([id, environment]) => blocksOf(id, environment));
  const empty = environments.flatMap(([id, environment]) =>
    blocksOf(id, environment).length > 0 || isFilledElsewhere(id, layer, policy)
      ? []
      : [
          faultIn(layer.yaml, {
            code: 'policy/no-checks',
            path: ['environments', id],
            message: `environment ${id} holds no check: nothing would be demanded`,
            hint: 'write at least one check, for instance windows: { open: [office-hours] }',
          }),
        ],
  );
  return [
    ...empty,
    ...blocks.flatMap((block) => lintBlock({ block, layer, policy })),
    ...unbuiltWords(layer),
    ...strangeServicePaths(layer),
    ...strayExceptions(layer, blocks),
  ];
}

function isFilledElsewhere(id: string, layer: LinkedLayer, policy: Policy): boolean {
  return policy.layers.some((other) => {
    const environment = other === layer ? undefined : other.config.environments?.[id];
    return environment !== undefined && blocksOf(id, environment).length > 0;
  });
}

function lintBlock(part: {
  block: CheckBlock;
  layer: LinkedLayer;
  policy: Policy;
}): readonly Fault[] {
  const { block, layer, policy } = part;
  const { check, path, address } = block;
  const reserved = check.built
    ? []
    : [
        faultIn(layer.yaml, {
          code: 'policy/not-built',
          severity: 'warning',
          path,
          part: 'key',
          message: `${address}: this version reads ${check.id} but does not evaluate it; its question is unknown, never a pass`,
        }),
      ];
  const whens = block.options.flatMap(({ when }) => when ?? []);
  const parts = (check.unbuilt?.(block.config) ?? []).map((part) =>
    unbuilt(layer, [...path, ...part], `${address}.${part.join('.')}`),
  );
  const remarks = (check.remarks?.(block.config, block.options) ?? []).map(
    ({ code, at, message, hint }) =>
      faultIn(layer.yaml, {
        ...{ code, severity: 'warning', path: [...path, ...at], hint },
        message: `${[address, ...at].join('.')} ${message}`,
      }),
  );
  return [
    ...reserved,
    ...parts,
    ...remarks,
    ...unstated({ whens, path, layer, policy }),
    ...strangeServices({ whens, path, layer }),
    ...strangeConditions({ whens, path, address, layer }),
    ...openUnderPaths({ whens, block, layer }),
    ...hardOpenings(block, layer),
    ...authorless(block, layer),
  ];
}

/** A condition on something that nobody states is never known, and then nothing is allowed. */
function unstated(part: {
  whens: readonly When[];
  path: YamlPath;
  layer: LinkedLayer;
  policy: Policy;
}): readonly Fault[] {
  const { whens, path, layer, policy } = part;
  if (policy.layers.some(({ config }) => config.catalog !== undefined)) return [];
  const services = Object.entries(servicesOf(policy));
  const keys = [
    { key: 'tier', stated: 'tier' },
    { key: 'data', stated: 'data' },
  ] as const;
  return keys.flatMap(({ key, stated }) => {
    const silent = services.filter(([, service]) => service[stated] === undefined);
    if (!whens.some((when) => when[key] !== undefined) || silent.length === 0) return [];
    const names = silent.map(([id]) => id).join(', ');
    return [
      faultIn(layer.yaml, {
        code: 'policy/unstated',
        severity: 'warning',
        path,
        message: `a rule depends on ${key}, which neither the policy nor a catalogue states for ${names}`,
        hint: `write services: { ${silent[0]?.[0] ?? 'shop'}: { ${key}: … } }`,
      }),
    ];
  });
}

/** A condition on a service that the layer does not name never holds; without services any may come. */
function strangeServices(part: {
  whens: readonly When[];
  path: YamlPath;
  layer: LinkedLayer;
}): readonly Fault[] {
  const { whens, path, layer } = part;
  const known = Object.keys(layer.config.services ?? {});
  const named = whens.flatMap(({ service }) => [service ?? []].flat());
  return named
    .filter((name) => known.length > 0 && !known.includes(name))
    .map((name) =>
      faultIn(layer.yaml, {
        code: 'policy/unknown-name',
        severity: 'warning',
        path,
        message: `unknown service "${name}" in a condition: it never holds`,
        hint: suggest(name, known),
      }),
    );
}

/** policy.md 3: an open list applies only if all changed paths match, so one more file lifts it. */
function openUnderPaths(part: {
  whens: readonly When[];
  block: CheckBlock;
  layer: LinkedLayer;
}): readonly Fault[] {
  const { whens, block, layer } = part;
  const open = block.check.id === 'windows' && 'open' in block.config;
  if (!open || !whens.some(({ paths }) => paths !== undefined)) return [];
  return [
    faultIn(layer.yaml, {
      code: 'policy/open-under-paths',
      severity: 'warning',
      path: [...block.path, 'open'],
      message:
        'an open list under paths applies only if all changed paths match: a change that also touches another file is not held by it',
      hint: 'to hold every change that touches these paths, write frozen',
    }),
  ];
}

/** `hard` means that no class of change passes a freeze: of an opening it says nothing (policy.md 3). */
function hardOpenings({ check, config, path }: CheckBlock, layer: LinkedLayer): readonly Fault[] {
  if (check.id !== 'windows' || !('open' in config) || !Array.isArray(config.open)) return [];
  return config.open.flatMap((id: string, index) => {
    if (layer.periods.get(id)?.config.hard === undefined) return [];
    return [
      faultIn(layer.yaml, {
        code: 'policy/hard-opening',
        severity: 'warning',
        path: [...path, 'open', index],
        message: `period ${id} is hard, which means something only where it is frozen`,
        hint: 'remove hard, or name the period under frozen',
      }),
    ];
  });
}

/** Words that this version reads and does not use yet. */
function unbuiltWords(layer: LinkedLayer): readonly Fault[] {
  const { config } = layer;
  const words = ['holds', 'classes', 'risk', 'bypass'] as const;
  return [
    ...words
      .filter((word) => config[word] !== undefined)
      .map((word) => unbuilt(layer, [word], word)),
    ...(config.records?.['copy-to'] === undefined
      ? []
      : [unbuilt(layer, ['records', 'copy-to'], 'records.copy-to')]),
  ];
}

/** Whoever may push can set a status of any name: where nobody else does, theirs is the only one (T44). */
function authorless({ check, config, path }: CheckBlock, layer: LinkedLayer): readonly Fault[] {
  if (check.id !== 'required-checks') return [];
  return Object.entries(config).flatMap(([id, entry]) => {
    const { success, data } = anyonesStatus.safeParse(entry);
    if (!success || data.gitlab.author !== undefined) return [];
    return [
      faultIn(layer.yaml, {
        code: 'policy/authorless-status',
        severity: 'warning',
        path: [...path, id, 'gitlab', 'external'],
        message: `whoever may push can set the status "${data.gitlab.external}", and it counts if nobody else does`,
        hint: 'write author: USERNAME, the user whose token sets it',
      }),
    ];
  });
}

const anyonesStatus = z.object({
  gitlab: z.object({ external: z.string(), author: z.string().optional() }),
});

/** A key that this version reads and does not use. */
function unbuilt(layer: LinkedLayer, path: YamlPath, what: string): Fault {
  return faultIn(layer.yaml, {
    code: 'policy/not-built',
    severity: 'warning',
    path,
    part: 'key',
    message: `this version reads ${what} but does not evaluate it; what depends on it is unknown, never a pass`,
  });
}

/** An exception for a rule that does not exist excuses nothing. */
function strayExceptions(layer: LinkedLayer, blocks: readonly CheckBlock[]): readonly Fault[] {
  const file = layer.exceptions;
  if (file === undefined) return [];
  return Object.entries(file.entries).flatMap(([id, { rule }]) => {
    const block = blocks.find(({ address }) => rule === address || rule.startsWith(`${address}.`));
    const below = block === undefined ? [] : rule.slice(block.address.length + 1).split('.');
    const path = [...(block?.path ?? []), ...below.filter(Boolean)];
    const exists = block !== undefined && reaches(layer, path);
    if (exists) return [];
    return [
      faultIn(file.yaml, {
        code: 'policy/exception-unknown-rule',
        severity: 'warning',
        path: [id, 'rule'],
        message: `exception ${id}: ${layer.file.name} has no rule ${rule}, so nothing is excused`,
      }),
    ];
  });
}

function reaches(layer: LinkedLayer, path: YamlPath): boolean {
  let value: unknown = layer.config;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !(key in value)) return false;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return true;
}

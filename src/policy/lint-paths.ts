/** Paths of conditions and services that are surely not meant as they are written. */
import type { When } from '../checks/rule-options.js';
import { remarksOnGlobs } from '../checks/strange-paths.js';
import { faultIn, type Fault } from './fault.js';
import type { LinkedLayer } from './policy.js';
import type { YamlPath } from './yaml-document.js';

/** Of the conditions of one block; `path` and `address` are those of the block. */
export function strangeConditions(part: {
  readonly whens: readonly When[];
  readonly path: YamlPath;
  readonly address: string;
  readonly layer: LinkedLayer;
}): readonly Fault[] {
  const { whens, path, address, layer } = part;
  const remarks = whens.flatMap(({ paths }) => remarksOnGlobs([], paths));
  return remarks.map(({ code, message, hint }) =>
    faultIn(layer.yaml, {
      ...{ code, severity: 'warning', path, hint },
      message: `${address}.when.paths ${message}`,
    }),
  );
}

/** Of the services that the layer names. */
export function strangeServicePaths({ config, yaml }: LinkedLayer): readonly Fault[] {
  return Object.entries(config.services ?? {}).flatMap(([id, { paths }]) =>
    remarksOnGlobs(['services', id, 'paths'], paths).map(({ code, at, message, hint }) =>
      faultIn(yaml, {
        ...{ code, severity: 'warning', path: [...at], hint },
        message: `${at.join('.')} ${message}`,
      }),
    ),
  );
}

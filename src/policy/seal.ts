/** Words are sealed: a layer below may use and add them, never redefine one. */
import { faultIn, type Fault } from './fault.js';
import type { Layer } from './layers.js';

/** Words that one layer states once; `exceptions` belong to each layer and are no such word. */
const single = [
  'timezone',
  'holidays',
  'weekend',
  'fiscal-year',
  'people',
  'catalog',
  'holds',
  'risk',
  'bypass',
  'records',
] as const;

/** Words and slots that are maps: each id is stated once. */
const keyed = [
  'services',
  'calendars',
  'regions',
  'groups',
  'periods',
  'tickets',
  'classes',
  // Filled by one layer: a layer below cannot turn a rule above to another file.
  'reports',
] as const;

/** The words of a layer that a layer above has defined already. */
export function sealFaults(layer: Layer, layers: readonly Layer[]): readonly Fault[] {
  const above = layers.slice(layer.index + 1);
  const found: { path: string[]; owner: string }[] = [];
  for (const word of single) {
    const owner = above.find(({ config }) => config[word] !== undefined);
    if (layer.config[word] !== undefined && owner) {
      found.push({ path: [word], owner: owner.file.name });
    }
  }
  for (const word of keyed) {
    for (const id of Object.keys(layer.config[word] ?? {})) {
      const owner = above.find(({ config }) => Object.hasOwn(config[word] ?? {}, id));
      if (owner) found.push({ path: [word, id], owner: owner.file.name });
    }
  }
  return found.map(({ path, owner }) =>
    faultIn(layer.yaml, {
      code: 'policy/redefined',
      path,
      part: 'key',
      message: `${path.join('.')} is defined in ${owner} already`,
      hint: 'words are sealed: use another id, or ask the owner of that layer',
    }),
  );
}

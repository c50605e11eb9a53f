/** The keys of the policy language, derived from its JSON schema, and those that a policy uses. */
import { checks } from '../../src/checks/index.js';
import { ruleOptionKeys } from '../../src/checks/rule-options.js';

/** The part of JSON Schema that the generated one uses. */
interface Schema {
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** Keys that many objects share, known by one of them: they count once, under one name. */
const shared = [
  { name: '(rule options)', sign: 'enforce-from', keys: ruleOptionKeys },
  {
    name: '(bounds)',
    sign: 'no-new',
    keys: ['at-least', 'at-most', 'drop', 'rise', 'no-new', 'older-than', 'within', 'warn'],
  },
  { name: '(checks)', sign: 'windows', keys: checks.map(({ id }) => id) },
] as const satisfies readonly { name: string; sign: string; keys: readonly string[] }[];

export interface PolicyKeys {
  /** Keys by path, `*` for an id. An object that may stand at several places counts at one. */
  readonly all: ReadonlySet<string>;
  /** The keys that a policy uses, by the same paths. */
  usedBy(policy: unknown): ReadonlySet<string>;
}

/** Takes the JSON schema of the policy as it is generated. */
export function policyKeys(root: Schema): PolicyKeys {
  const places = new Map<string, string>();

  function alternatives(schema: Schema): readonly Schema[] {
    const { $ref, anyOf, allOf } = schema;
    const target =
      $ref === undefined ? undefined : root.definitions?.[$ref.split('/').at(-1) ?? ''];
    const nested = [...(target === undefined ? [] : [target]), ...(anyOf ?? []), ...(allOf ?? [])];
    return nested.length > 0 ? nested.flatMap(alternatives) : [schema];
  }

  /** The path of the place at which the object was met first. */
  function placeOf(object: Schema, path: string): { place: string; isNew: boolean } {
    const shape = JSON.stringify(object);
    const known = places.get(shape);
    if (known === undefined) places.set(shape, path);
    return { place: known ?? path, isNew: known === undefined };
  }

  function keyPath(object: Schema, at: { place: string; key: string }): string {
    const { place, key } = at;
    const properties = object.properties ?? {};
    const owner = shared.find(
      ({ sign, keys }) => sign in properties && keys.some((each) => each === key),
    );
    if (owner !== undefined) return `${owner.name}.${key}`;
    return place === '' ? key : `${place}.${key}`;
  }

  function collect(): ReadonlySet<string> {
    const found = new Set<string>();
    // Breadth first, so that an object is named after the shortest path to it.
    const queue = [{ schema: root, path: '' }];
    for (const { schema, path } of queue) {
      for (const one of alternatives(schema)) {
        const { place, isNew } = placeOf(one, path);
        if (!isNew) continue;
        for (const [key, below] of Object.entries(one.properties ?? {})) {
          const name = keyPath(one, { place, key });
          found.add(name);
          queue.push({ schema: below, path: name });
        }
        if (typeof one.additionalProperties === 'object') {
          queue.push({ schema: one.additionalProperties, path: `${place}.*` });
        }
        if (one.items !== undefined) queue.push({ schema: one.items, path: `${place}[]` });
      }
    }
    return found;
  }

  function use(part: { schema: Schema; value: unknown; path: string; used: Set<string> }): void {
    const { schema, value, path, used } = part;
    if (value === null || typeof value !== 'object') return;
    for (const one of alternatives(schema)) {
      const { place } = placeOf(one, path);
      if (Array.isArray(value)) {
        const { items } = one;
        if (items === undefined) continue;
        for (const item of value) use({ schema: items, value: item, path: `${place}[]`, used });
      } else if (fits(one, value)) {
        for (const [key, below] of Object.entries(value)) {
          const property = one.properties?.[key];
          const name = property === undefined ? `${place}.*` : keyPath(one, { place, key });
          if (property !== undefined) used.add(name);
          const next = property ?? one.additionalProperties;
          if (typeof next === 'object') use({ schema: next, value: below, path: name, used });
        }
      }
    }
  }

  const all = collect();
  return {
    all,
    usedBy: (policy) => {
      const used = new Set<string>();
      use({ schema: root, value: policy, path: '', used });
      return used;
    },
  };
}

/** Of several shapes of an object, the one that knows all of its keys. */
function fits({ properties = {}, additionalProperties }: Schema, value: object): boolean {
  if (typeof additionalProperties === 'object') return true;
  return Object.keys(value).every((key) => Object.hasOwn(properties, key));
}

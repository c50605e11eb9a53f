/** Turns a composed document into plain data, and refuses what strict files must not hold. */
import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  type Pair,
  type ParsedNode,
  Scalar,
  type YAMLMap,
} from 'yaml';
import type { Place } from './fault.js';
import type { YamlFault } from './yaml-fault.js';
import { YAML_LIMITS } from './yaml-limits.js';
import { misreadKey, misreadValue } from './yaml-misreadings.js';
import { quoted, shown } from './yaml-quoting.js';
import { tooDeep, tooManyNodes } from './yaml-tokens.js';

/** A composed document to convert; `placeOf` is asked only to name places inside messages. */
export interface DataSource {
  readonly text: string;
  readonly root: ParsedNode;
  readonly targets: ReadonlyMap<Alias, ParsedNode>;
  readonly placeOf: (offset: number) => Place;
}

/** Plain data and what is wrong with it; the data is to be used only if nothing is. */
export interface DataReading {
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
}

type ParsedMap = YAMLMap.Parsed;
type ParsedPair = Pair<ParsedNode, ParsedNode | null>;

/** A conversion under way. After a limit is hit nothing is converted any more. */
interface Conversion extends DataSource {
  readonly faults: YamlFault[];
  nodes: number;
  limit: YamlFault | undefined;
}

/** Where a node stands: the lists and mappings around it, and the alias that repeats it. */
interface Around {
  readonly depth: number;
  readonly alias: Alias | undefined;
}

/** Converts a document. Recursion is bounded by the depth that the tokens were checked for. */
export function toData(source: DataSource): DataReading {
  const conversion: Conversion = { ...source, faults: [], nodes: 0, limit: undefined };
  note(conversion, misreadValue({ ...source, node: source.root, after: 0, parent: 'document' }));
  const value = convert(conversion, source.root, { depth: 0, alias: undefined });
  const { faults, limit } = conversion;
  return { value, faults: limit === undefined ? faults : [...faults, limit] };
}

function convert(conversion: Conversion, node: ParsedNode, around: Around): unknown {
  if (conversion.limit !== undefined) return null;
  if (isAlias(node)) {
    const target = conversion.targets.get(node);
    const alias = around.alias ?? node;
    return target === undefined ? null : convert(conversion, target, { ...around, alias });
  }
  conversion.nodes += 1;
  const offset = (around.alias?.range ?? node.range)[0];
  if (conversion.nodes > YAML_LIMITS.nodes) conversion.limit = tooManyNodes(offset);
  if (isScalar(node)) {
    if (around.alias === undefined) note(conversion, halfCharacter(node));
    return node.value;
  }
  if (around.depth >= YAML_LIMITS.depth) conversion.limit = tooDeep(offset);
  const inside = { ...around, depth: around.depth + 1 };
  if (isMap<ParsedNode, ParsedNode | null>(node)) return convertMap(conversion, node, inside);
  return node.items.map((item) => convertItem(conversion, item, inside));
}

function convertItem(conversion: Conversion, node: ParsedNode, around: Around): unknown {
  if (around.alias === undefined) {
    note(conversion, misreadValue({ ...conversion, node, after: node.range[0], parent: 'list' }));
  }
  return convert(conversion, node, around);
}

/** The object has no prototype, so that `__proto__` and `constructor` are keys like any other. */
function convertMap(conversion: Conversion, map: ParsedMap, around: Around): unknown {
  const data = Object.create(null) as Record<string, unknown>;
  for (const pair of map.items) {
    convert(conversion, pair.key, around);
    const key = keyText(pair.key);
    if (around.alias === undefined) notePair(conversion, pair);
    if (key !== undefined && key in data && around.alias === undefined) {
      note(conversion, duplicateKey(conversion, { map, pair, key }));
    }
    const value = pair.value === null ? null : convert(conversion, pair.value, around);
    if (key !== undefined) data[key] = value;
  }
  return data;
}

/** The text of a key, undefined where it is anything but text. */
export function keyText(key: ParsedNode): string | undefined {
  return isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
}

function notePair(conversion: Conversion, { key, value }: ParsedPair): void {
  note(conversion, keyFault(conversion.text, key));
  if (value === null) note(conversion, misreadKey(keyText(key) ?? '', key.range[0]));
  else {
    const after = key.range[1];
    note(conversion, misreadValue({ ...conversion, node: value, after, parent: 'mapping' }));
  }
}

function note({ faults }: Conversion, fault: YamlFault | undefined): void {
  if (fault !== undefined) faults.push(fault);
}

function keyFault(text: string, key: ParsedNode): YamlFault | undefined {
  const offset = key.range[0];
  const name = keyText(key);
  if (name === undefined) {
    const source = text.slice(offset, key.range[1]);
    return {
      code: 'policy/key-not-text',
      offset,
      message:
        source === ''
          ? 'A key is missing before this colon.'
          : `The key ${shown(source)} is not a text.`,
      hint: source === '' ? 'Write the key, or remove the line.' : `Quote it: ${quoted(source)}.`,
    };
  }
  if (name !== '<<' || !isScalar(key) || key.type !== Scalar.PLAIN) return undefined;
  return {
    code: 'policy/merge-key',
    offset,
    message: 'Mappings cannot be merged with `<<`.',
    hint: 'Write the keys out, or repeat a whole value with an anchor and an alias.',
  };
}

/** Half of a character cannot be saved as UTF-8, so no record could hold the policy. */
function halfCharacter({ type, value, range }: Scalar.Parsed): YamlFault | undefined {
  if (type !== Scalar.QUOTE_DOUBLE || !/\p{Cs}/u.test(String(value))) return undefined;
  return {
    code: 'policy/not-utf-8',
    offset: range[0],
    message: 'This text has an escape for half of a character (`\\ud800` to `\\udfff`).',
    hint: 'Write the character itself.',
  };
}

function duplicateKey(
  { placeOf }: DataSource,
  found: { readonly map: ParsedMap; readonly pair: ParsedPair; readonly key: string },
): YamlFault {
  const first = found.map.items.find((pair) => keyText(pair.key) === found.key) ?? found.pair;
  const { line, column } = placeOf(first.key.range[0]);
  return {
    code: 'policy/duplicate-key',
    offset: found.pair.key.range[0],
    message: `The key ${shown(found.key)} is written twice; first on line ${line}, column ${column}.`,
    hint: 'Keep one of them, or join their values.',
  };
}

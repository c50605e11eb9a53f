/** Finds the value at a path of a composed document, and says where and how it is written. */
import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Place } from './fault.js';
import { type DataSource, keyText } from './yaml-data.js';

/** The keys and indices that lead from the root of a file to a value. */
export type YamlPath = readonly (string | number)[];

/** Answers about a document, each found anew: only faults and hints ask. */
export interface YamlLookup {
  readonly place: (path: YamlPath, part?: 'key' | 'value') => Place;
  readonly source: (path: YamlPath) => string | undefined;
  readonly keys: (path: YamlPath) => readonly string[];
}

/** A value with its key, if it has one; `node` is null for a key without colon and value. */
interface Entry {
  readonly node: ParsedNode | null;
  readonly key: ParsedNode | undefined;
}

/** The lookup of a document that was converted without faults. */
export function createLookup(document: DataSource): YamlLookup {
  const { text, placeOf } = document;
  return {
    place(path, part = 'value') {
      const { node, key } = findNearest(document, path);
      const first = part === 'key' ? (key ?? node) : (node ?? key);
      return placeOf(first?.range[0] ?? 0);
    },
    source(path) {
      const node = follow(document, findExact(document, path)?.node);
      return isScalar(node) ? text.slice(node.range[0], node.range[1]) : undefined;
    },
    keys(path) {
      const node = follow(document, findExact(document, path)?.node);
      return isMap<ParsedNode>(node) ? node.items.map(({ key }) => keyText(key) ?? '') : [];
    },
  };
}

function findExact(document: DataSource, path: YamlPath): Entry | undefined {
  let entry: Entry | undefined = { node: document.root, key: undefined };
  for (const step of path) entry = entry && child(document, entry, step);
  return entry;
}

function findNearest(document: DataSource, path: YamlPath): Entry {
  let entry: Entry = { node: document.root, key: undefined };
  for (const step of path) {
    const next = child(document, entry, step);
    if (next === undefined) break;
    entry = next;
  }
  return entry;
}

function child(document: DataSource, { node }: Entry, step: string | number): Entry | undefined {
  const parent = follow(document, node);
  if (isMap<ParsedNode, ParsedNode | null>(parent)) {
    const pair = parent.items.find(({ key }) => keyText(key) === String(step));
    return pair && { node: pair.value, key: pair.key };
  }
  const item = isSeq<ParsedNode>(parent) ? parent.items[Number(step)] : undefined;
  return item && { node: item, key: undefined };
}

function follow({ targets }: DataSource, node: ParsedNode | null | undefined) {
  return isAlias(node) ? targets.get(node) : node;
}

/** The selected paths as a tree, so that each key is looked up once. */
import type { JsonSelection } from '../format.js';

export interface PathNode {
  readonly keys: Map<string, PathNode>;
  any: PathNode | undefined;
  selection: JsonSelection | undefined;
  /** Of the selection. */
  without: ReadonlySet<string> | undefined;
}

/** The tree of the selections. Throws if two are of one path: a fault of the format. */
export function toPathTree(selections: readonly JsonSelection[]): PathNode {
  const root = newNode();
  for (const selection of selections) {
    const words = selection.path === '' ? [] : selection.path.split('.');
    const node = words.reduce(stepInto, root);
    if (node.selection !== undefined) throw new Error(`${selection.path} is selected twice`);
    node.selection = selection;
    if (selection.without !== undefined) node.without = new Set(selection.without);
  }
  return root;
}

/** The node of a key or index below a node. */
export function childOf(node: PathNode | undefined, key: string | undefined): PathNode | undefined {
  if (node === undefined) return undefined;
  return (key === undefined ? undefined : node.keys.get(key)) ?? node.any;
}

function stepInto(node: PathNode, word: string): PathNode {
  if (word === '*') return (node.any ??= newNode());
  const known = node.keys.get(word);
  if (known !== undefined) return known;
  const created = newNode();
  node.keys.set(word, created);
  return created;
}

function newNode(): PathNode {
  return { keys: new Map(), any: undefined, selection: undefined, without: undefined };
}

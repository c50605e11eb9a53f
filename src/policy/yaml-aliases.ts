/** Finds the value that each alias of a document stands for. */
import { type Alias, type Document, isAlias, isNode, type ParsedNode, visit } from 'yaml';
import type { YamlFault } from './yaml-fault.js';
import { quoted, shown } from './yaml-quoting.js';

export interface AliasReading {
  readonly targets: ReadonlyMap<Alias, ParsedNode>;
  readonly faults: readonly YamlFault[];
}

/** A document without aliases. */
export const NO_ALIASES: AliasReading = { targets: new Map(), faults: [] };

/**
 * Links each alias with the last anchor of its name before it. One without an anchor, or inside
 * of its own anchor, is a fault. yaml's own `resolve` visits the whole document for each alias.
 */
export function linkAliases(document: Document.Parsed): AliasReading {
  const anchors = new Map<string, ParsedNode>();
  const targets = new Map<Alias, ParsedNode>();
  const faults: YamlFault[] = [];
  visit(document, {
    Node(_key, node, ancestors) {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node as ParsedNode);
        return;
      }
      const target = anchors.get(node.source);
      if (target === undefined) faults.push(unresolved(node));
      else if (ancestors.some((each) => isNode(each) && each === target))
        faults.push(endless(node));
      else targets.set(node, target);
    },
  });
  return { targets, faults };
}

function unresolved(alias: Alias): YamlFault {
  const source = `*${alias.source}`;
  return {
    code: 'policy/alias',
    offset: alias.range?.[0] ?? 0,
    message: `${shown(source)} is read as an alias, and no ${shown(`&${alias.source}`)} stands before it.`,
    hint: `Quote it if it is a text: ${quoted(source)}.`,
  };
}

function endless(alias: Alias): YamlFault {
  return {
    code: 'policy/alias',
    offset: alias.range?.[0] ?? 0,
    message: `The alias ${shown(`*${alias.source}`)} stands inside the value that it repeats.`,
    hint: 'Write the value out.',
  };
}

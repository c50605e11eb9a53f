/** Files of other tools as values that know where they are written; JSON is read as the YAML that it is. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Document,
  type Node,
} from 'yaml';
import type { Place } from '../../policy/fault.js';
import { UsageError } from '../arguments.js';
import type { ForeignText } from './imported.js';

export type Foreign = { readonly place: Place } & (
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Foreign> }
  | { readonly kind: 'list'; readonly items: readonly Foreign[] }
  | { readonly kind: 'scalar'; readonly value: unknown; readonly text: string }
);

/** More than any real file has; aliases count each time they are used. */
const mostNodes = 50_000;
const deepest = 64;

/** The documents of a file. Throws a UsageError at the first fault. */
export function readForeign({ file, text }: ForeignText): readonly Foreign[] {
  const lineCounter = new LineCounter();
  const documents = parse({ file, text, lineCounter });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line, column: col };
  };
  const count = { nodes: 0 };
  return documents.flatMap((document) => {
    const [error] = document.errors;
    if (error !== undefined) throw malformed(placeAt(error.pos[0]), error.message);
    const { contents } = document;
    const place = { file, line: 1, column: 1 };
    return contents === null
      ? []
      : [toForeign(contents, { document, placeAt, place, depth: 0, count })];
  });
}

function parse(part: {
  file: string;
  text: string;
  lineCounter: LineCounter;
}): readonly Document[] {
  const { file, text, lineCounter } = part;
  const options = { lineCounter, prettyErrors: false, logLevel: 'silent', merge: false } as const;
  try {
    // A copy: without any document, the parser's list is more than a list.
    return [...parseAllDocuments(text, options)];
  } catch (error) {
    // The parser calls itself for each level.
    if (!(error instanceof RangeError)) throw error;
    throw malformed({ file, line: 1, column: 1 }, 'it is nested too deeply');
  }
}

interface Reading {
  readonly document: Document;
  readonly placeAt: (offset: number) => Place;
  /** Where what holds the node is. */
  readonly place: Place;
  readonly depth: number;
  readonly count: { nodes: number };
}

function toForeign(given: Node | null, reading: Reading): Foreign {
  const { document, placeAt, count, depth } = reading;
  const place = given?.range ? placeAt(given.range[0]) : reading.place;
  count.nodes += 1;
  if (count.nodes > mostNodes) throw malformed(place, `there are more than ${mostNodes} values`);
  if (depth > deepest) throw malformed(place, 'it is nested too deeply');
  const inside = { ...reading, place, depth: depth + 1 };
  const node = isAlias(given) ? (given.resolve(document) ?? null) : given;
  if (isMap<Node, Node | null>(node)) {
    const entries = node.items.map(({ key, value }) => {
      const at = key.range ? placeAt(key.range[0]) : place;
      return [keyOf(key, at), toForeign(value, { ...inside, place: at })] as const;
    });
    return { kind: 'map', place, entries: new Map(entries) };
  }
  if (isSeq<Node>(node)) {
    return { kind: 'list', place, items: node.items.map((item) => toForeign(item, inside)) };
  }
  const value: unknown = isScalar(node) ? node.value : null;
  return { kind: 'scalar', place, value, text: isScalar(node) ? (node.source ?? '') : '' };
}

function keyOf(key: Node, place: Place): string {
  if (isScalar(key) && key.source !== '<<') return key.source ?? String(key.value);
  throw malformed(place, 'this key is no plain text');
}

/** The file is not what it is said to be: exit 2. */
export function malformed(place: Place, message: string, hint?: string): UsageError {
  const { file, line, column } = place;
  return new UsageError(
    `${file}:${line}:${column}: ${message}`,
    hint ?? 'give the file as the other tool has it, and its name with --from',
  );
}

/** The value of a key; undefined if there is none, or null. */
export function at(value: Foreign, key: string): Foreign | undefined {
  const found = value.kind === 'map' ? value.entries.get(key) : undefined;
  return found?.kind === 'scalar' && found.value === null ? undefined : found;
}

/** The items of a list; none if there is no value. Throws a UsageError for anything else. */
export function itemsOf(value: Foreign | undefined, what: string): readonly Foreign[] {
  if (value === undefined) return [];
  if (value.kind !== 'list') throw malformed(value.place, `${what} is no list`);
  return value.items;
}

/** A text, as written where YAML would read a number. Throws a UsageError for anything else. */
export function textOf(value: Foreign, what: string): string {
  if (value.kind !== 'scalar' || value.value === null) {
    throw malformed(value.place, `${what} is no text`);
  }
  return typeof value.value === 'string' ? value.value : value.text;
}

/** The text of a key; undefined if there is none. */
export function textAt(value: Foreign, key: string): string | undefined {
  const found = at(value, key);
  return found && textOf(found, key);
}

/** The text of a key that has to be there. Throws a UsageError. */
export function requiredText(value: Foreign, key: string): string {
  const text = textAt(value, key);
  if (text === undefined || text === '') throw malformed(value.place, `there is no ${key}`);
  return text;
}

/** The texts of a list; none if there is no list. */
export function textsAt(value: Foreign, key: string): readonly string[] {
  return itemsOf(at(value, key), key).map((item) => textOf(item, `an item of ${key}`));
}

/** True for a key that says true. Throws a UsageError for what is neither true nor false. */
export function isTrue(value: Foreign, key: string): boolean {
  const found = at(value, key);
  if (found === undefined) return false;
  if (found.kind === 'scalar' && typeof found.value === 'boolean') return found.value;
  throw malformed(found.place, `${key} is neither true nor false`);
}

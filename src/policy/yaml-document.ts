/** Reads one strict YAML file into plain data and answers where each value is written. */
import { Composer, type CST, type Document, isScalar, type ParsedNode, Scalar } from 'yaml';
import type { Fault, Place } from './fault.js';
import { placesIn, type SourceFile } from './positions.js';
import { linkAliases, NO_ALIASES } from './yaml-aliases.js';
import { type DataSource, toData } from './yaml-data.js';
import { MOST_FAULTS, translateErrors } from './yaml-errors.js';
import type { YamlCode, YamlFault } from './yaml-fault.js';
import { checkText } from './yaml-limits.js';
import { createLookup, type YamlPath } from './yaml-lookup.js';
import { readTokens } from './yaml-tokens.js';

export type { SourceFile } from './positions.js';
export type { YamlPath } from './yaml-lookup.js';

/** A file that could be read: plain data, and where each part of it is written. */
export interface YamlFile {
  /** Null-prototype objects, arrays, strings, numbers, booleans and null; never shared by alias. */
  readonly value: unknown;
  /**
   * Where a value (or its key) begins. A missing path answers with its nearest parent, an item of
   * a list has no key and answers with its value, and an alias answers with itself.
   */
  place(path: YamlPath, part?: 'key' | 'value'): Place;
  /** A scalar exactly as written, quotes included; undefined for anything else. */
  source(path: YamlPath): string | undefined;
  /** The keys of a mapping in the order written; empty for anything else. */
  keys(path: YamlPath): readonly string[];
}

/** A file, or every reason why it is refused, in the order of the text. */
export type YamlReading =
  | { readonly ok: true; readonly yaml: YamlFile }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads YAML 1.2 (core schema) without duplicate or merge keys, tags, directives or a second
 * document, within YAML_LIMITS. Never throws; a file over a limit is not composed at all.
 */
export function readYaml(source: SourceFile): YamlReading {
  const text = source.text.startsWith('\ufeff') ? source.text.slice(1) : source.text;
  const placeOf = placesIn({ file: source.file, text });
  function refuse(found: readonly YamlFault[]): YamlReading {
    const faults = found.toSorted((a, b) => a.offset - b.offset).slice(0, MOST_FAULTS);
    return { ok: false, faults: faults.map((fault) => toFault(fault, placeOf)) };
  }

  const textFault = checkText(text);
  if (textFault !== undefined) return refuse([textFault]);
  const reading = readTokens(text);
  if (!reading.within) return refuse([reading.fault]);
  if (!isWorthComposing(reading.faults)) return refuse(reading.faults);

  const document = compose(reading.tokens);
  const errors = syntaxFaults({ text, document, known: reading.faults });
  const faults = [...reading.faults, ...errors];
  if (faults.length > 0) return refuse(faults);
  const root = rootOf(document);
  if (document === undefined || root === undefined) return refuse([EMPTY_FILE]);

  const aliases = reading.hasAliases ? linkAliases(document) : NO_ALIASES;
  const content: DataSource = { text, root, targets: aliases.targets, placeOf };
  const data = toData(content);
  const dataFaults = [...aliases.faults, ...data.faults];
  if (dataFaults.length > 0) return refuse(dataFaults);
  return { ok: true, yaml: { value: data.value, ...createLookup(content) } };
}

const EMPTY_FILE: YamlFault = {
  code: 'policy/empty-file',
  offset: 0,
  message: 'The file is empty.',
  hint: 'Begin it with the line `policy: 1`, or with the first key of its kind.',
};

/**
 * Behind a directive the rest follows other rules, each document costs a schema, and of more
 * faults than are told the others are not looked for.
 */
function isWorthComposing(faults: readonly YamlFault[]): boolean {
  const whole = ['policy/yaml-directive', 'policy/several-documents'] satisfies YamlCode[];
  return (
    faults.length < MOST_FAULTS && !faults.some(({ code }) => whole.some((each) => each === code))
  );
}

/** Duplicate keys are looked for in yaml-data.ts: yaml's own check is quadratic. */
function compose(tokens: Iterable<CST.Token>): Document.Parsed | undefined {
  const [document] = new Composer({ uniqueKeys: false }).compose(tokens);
  return document;
}

/** Faults from yaml's errors up to a quote or bracket that never closes and derails the rest. */
function syntaxFaults(source: {
  readonly text: string;
  readonly document: Document.Parsed | undefined;
  readonly known: readonly YamlFault[];
}): readonly YamlFault[] {
  const unclosed = source.known.filter(({ code }) => code === 'policy/yaml-syntax');
  const until = Math.min(...unclosed.map(({ offset }) => offset), source.text.length + 1);
  return translateErrors({ text: source.text, errors: source.document?.errors ?? [], until });
}

function rootOf(document: Document.Parsed | undefined): ParsedNode | undefined {
  const root = document?.contents ?? undefined;
  return isScalar(root) && root.source === '' && root.type === Scalar.PLAIN ? undefined : root;
}

function toFault(
  { code, message, hint, offset }: YamlFault,
  placeOf: (offset: number) => Place,
): Fault {
  return { code, severity: 'error', place: placeOf(offset), message, hint };
}

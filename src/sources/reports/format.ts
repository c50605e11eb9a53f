/** What a format is: how it is recognised, which driver reads it, and what its reader is told. */
import type { Head } from './head.js';
import type { PartBook } from './part-book.js';
import type { Problems } from './problem.js';
import type { Report, ReportKind } from './report.js';

/** A JSON value; a number that is no safe integer although it is whole is NaN, and refused where it is counted. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}

export type Attributes = Readonly<Record<string, string>>;

/** Told of each element in document order. Names are local: without a prefix. */
export interface XmlReader {
  /** True asks for the text of the element, which `close` then tells. `depth` is 1 for the root. */
  open(name: string, attributes: Attributes, depth: number): boolean;
  /** `text` is at most 4,096 characters; empty if it was not asked for. */
  close(name: string, text: string, depth: number): void;
  end(): Report;
}

/** Keys and indices that lead to a value. */
export type JsonKeys = readonly (string | number)[];

export type JsonType = 'object' | 'list' | 'text' | 'number' | 'boolean' | 'null';

/**
 * A part of the document that a reader wants. `path` is keys joined by a dot, `*` each key or index:
 * `runs.*.results.*`; the empty path is the document. Of two that fit, the one without `*` is taken.
 */
export interface JsonSelection {
  readonly path: string;
  /** Begins, before anything in it is told. */
  open?(type: JsonType, keys: JsonKeys): void;
  /** The whole value, built in memory, so only for what is small; nothing in it is told again. */
  value?(value: JsonValue, keys: JsonKeys): void;
  /** Has ended; everything in it was told. */
  close?(keys: JsonKeys): void;
  /** Keys that are left out of `value` at any depth: what is large and not needed. */
  readonly without?: readonly string[];
}

/** Told of the selected parts in the order of the document, which is none that may be relied on. */
export interface JsonReader {
  readonly selections: readonly JsonSelection[];
  end(): Report;
}

export interface LinesReader {
  /** Without its line break; `number` is from 1. */
  line(text: string, number: number): void;
  end(): Report;
}

interface FormatBase {
  readonly id: string;
  readonly kind: ReportKind;
  /** As people call it. */
  readonly title: string;
  /** The specification or the source that writes it. */
  readonly specification: string;
  /** By content; the name of a file says nothing. */
  recognises(head: Head): boolean;
}

export interface XmlFormat extends FormatBase {
  readonly driver: 'xml';
  read(problems: Problems, parts: PartBook): XmlReader;
}

export interface JsonFormat extends FormatBase {
  readonly driver: 'json';
  read(problems: Problems, parts: PartBook): JsonReader;
}

export interface LinesFormat extends FormatBase {
  readonly driver: 'lines';
  read(problems: Problems, parts: PartBook): LinesReader;
}

/** One line in the table of formats. */
export type Format = XmlFormat | JsonFormat | LinesFormat;

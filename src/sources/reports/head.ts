/** The beginning of a file, looked at so that its format can be recognised. */
import { outlineJson, type JsonOutline } from './json-outline.js';
import { outlineXml, type XmlOutline } from './xml-outline.js';

/** How much of a file is looked at, in bytes. */
export const headBytes = 64 * 1024;

export interface Head {
  /** The text without a byte order mark, cut anywhere. */
  readonly text: string;
  /** The first lines, the last of them perhaps cut. */
  readonly lines: readonly string[];
  /** If it begins as XML does. */
  readonly xml?: XmlOutline;
  /** If it begins as JSON does. */
  readonly json?: JsonOutline;
}

const mostLines = 40;
/** The root and what follows on it is near the beginning. */
const xmlCharacters = 16 * 1024;

/** Looks at the beginning of a text. */
export function toHead(text: string): Head {
  const lines = text.split(/\r\n|\n|\r/, mostLines);
  const first = text.trimStart();
  if (first.startsWith('<')) return { text, lines, xml: outlineXml(first.slice(0, xmlCharacters)) };
  if (/^[[{]/.test(first)) return { text, lines, json: outlineJson(first) };
  return { text, lines };
}

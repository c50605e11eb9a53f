/** One line of `go test -json` as an object; quicker for many small documents than the driver for large ones. */
import type { JsonObject, JsonValue } from '../format.js';
import { ReportFault } from '../problem.js';
import { isObject } from '../values.js';

const deepest = 8;

/** Throws a ReportFault for what is no object, or has a key twice: the later would hide the earlier. */
export function parseEvent(text: string, line: number): JsonObject {
  const at = `line ${String(line)}`;
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    throw new ReportFault('not-well-formed', `${at} is no JSON, or is cut`);
  }
  if (!isObject(value)) throw new ReportFault('wrong-shape', `${at} is no object`);
  if (keysOf(value, at) !== keysIn(text))
    throw new ReportFault('duplicate', `${at} has a key twice in one object`);
  return value;
}

/** How many keys there are, once each, in the value and all within it. */
function keysOf(value: JsonValue | undefined, at: string, depth = 1): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > deepest) throw new ReportFault('too-deep', `${at} is nested too deep`);
  const inner = Object.values(value) as readonly JsonValue[];
  const own = Array.isArray(value) ? 0 : inner.length;
  return inner.reduce<number>((sum, each) => sum + keysOf(each, at, depth + 1), own);
}

/** How many keys are written in a text that is well-formed. */
function keysIn(text: string): number {
  let keys = 0;
  for (let from = text.indexOf('"'); from !== -1; from = text.indexOf('"', from)) {
    const end = endOfText(text, from + 1);
    from = end + 1;
    while (/\s/.test(text.charAt(from))) from += 1;
    if (text.charAt(from) === ':') keys += 1;
  }
  return keys;
}

/** The index of the quote that ends the text; one behind an odd number of backslashes does not. */
function endOfText(text: string, from: number): number {
  for (let end = text.indexOf('"', from); end !== -1; end = text.indexOf('"', end + 1)) {
    let first = end;
    while (first > from && text.charAt(first - 1) === '\\') first -= 1;
    if ((end - first) % 2 === 0) return end;
  }
  return text.length;
}

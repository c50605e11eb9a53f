/** Narrowing of JSON values. */
import type { JsonObject, JsonValue } from './format.js';

/** True for an object, not for a list or null. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text; undefined for everything else. */
export function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The value behind keys and indices; undefined if one of them is not there. */
export function at(
  value: JsonValue | undefined,
  ...keys: readonly (string | number)[]
): JsonValue | undefined {
  // A loop: it runs several times for each finding.
  let inner = value;
  for (const key of keys) {
    if (typeof key === 'number')
      inner = Array.isArray(inner) ? (inner as readonly JsonValue[])[key] : undefined;
    else inner = isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
    if (inner === undefined) return undefined;
  }
  return inner;
}

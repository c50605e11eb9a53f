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
  return keys.reduce<JsonValue | undefined>((inner, key) => {
    if (typeof key === 'number')
      return Array.isArray(inner) ? (inner as readonly JsonValue[])[key] : undefined;
    return isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
  }, value);
}

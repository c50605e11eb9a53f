/** Bodies that are JSON, but not those that were asked for. */

type JsonObject = Record<string, unknown>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isGraphql(value: unknown): value is { data: JsonObject } & JsonObject {
  return isObject(value) && isObject(value['data']);
}

/** Objects without any of their fields. */
export function withoutFields(value: unknown): unknown {
  if (isGraphql(value)) return { ...value, data: {} };
  if (Array.isArray(value)) return value.length === 0 ? {} : value.map(() => ({}));
  return {};
}

function nulls(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.keys(value).map((key) => [key, null]));
}

/** Every field is there and null; of a GraphQL answer the fields below its first ones; an empty list holds a null. */
export function nullFields(value: unknown): unknown {
  if (isGraphql(value)) {
    const fields = Object.entries(value.data);
    const data = Object.fromEntries(
      fields.map(([key, part]) => [key, isObject(part) ? nulls(part) : null]),
    );
    return { ...value, data };
  }
  if (Array.isArray(value))
    return value.length === 0 ? [null] : value.map((item) => (isObject(item) ? nulls(item) : null));
  return isObject(value) ? nulls(value) : null;
}

/** Everything as it was, and a field more in every object. */
export function extraFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(extraFields);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, extraFields(part)] as const);
  return { ...Object.fromEntries(entries), not_known_yet: { at: 'all' } };
}

/** The last object below the first field is null, with an error that has its path. */
export function partialGraphql(value: unknown, message: string): unknown {
  if (!isGraphql(value)) return value;
  const [[name, part] = ['', null]] = Object.entries(value.data);
  const [key] = isObject(part)
    ? (Object.entries(part).findLast(([, inner]) => isObject(inner)) ?? [])
    : [];
  const data =
    key === undefined ? { [name]: null } : { [name]: { ...(part as JsonObject), [key]: null } };
  const path = key === undefined ? [name] : [name, key];
  return { data, errors: [{ path, locations: [{ line: 1, column: 1 }], message }] };
}

/** Database ids moved beyond what a double can hold: 2^53 and an odd number more. */
export function bigIds(text: string): string {
  return text.replace(/"(id|databaseId)":(\d{4,})/g, (_, key: string, id: string) => {
    const big = BigInt(id) * 2n + 9_007_199_254_740_993n;
    return `"${key}":${big.toString()}`;
  });
}

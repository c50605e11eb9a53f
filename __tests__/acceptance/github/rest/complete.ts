/** Fills what an answer must have and the fake does not model, so that its form is GitHub's. */
import { deref, isObject, type JsonObject } from './description.js';

/** Stands in a field that is not modelled: whoever reads it sees at once that nobody wrote it. */
const filler = 'not-modelled';

interface Form {
  readonly properties: JsonObject;
  readonly required: readonly string[];
  readonly open: boolean;
}

function options(schema: JsonObject): readonly JsonObject[] {
  const list = schema['oneOf'] ?? schema['anyOf'];
  return Array.isArray(list) ? list.map(deref) : [];
}

/** Which of several forms a value has: the one that knows most of its keys. */
function choose(schema: JsonObject, value: JsonObject): JsonObject {
  const score = (option: JsonObject) => {
    const { properties } = form(option, value);
    const keys = Object.entries(value).filter(([key, part]) => {
      const values = deref(properties[key])['enum'];
      return (
        key in properties && (!Array.isArray(values) || values.includes(part) || part === null)
      );
    });
    return keys.length;
  };
  const [best] = options(schema)
    .filter((option) => option['type'] !== 'null')
    .sort((a, b) => score(b) - score(a));
  return best ?? {};
}

function form(given: JsonObject, value: JsonObject): Form {
  const schema = deref(given);
  const parts = [
    ...(Array.isArray(schema['allOf']) ? schema['allOf'].map(deref) : []),
    ...(options(schema).length > 0 ? [choose(schema, value)] : []),
  ].map((part) => form(part, value));
  const own = isObject(schema['properties']) ? schema['properties'] : {};
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : [];
  return {
    properties: Object.assign({}, ...parts.map((part) => part.properties), own) as JsonObject,
    required: [...parts.flatMap((part) => part.required), ...required],
    open:
      (schema['properties'] === undefined && parts.length === 0) ||
      schema['additionalProperties'] !== undefined,
  };
}

function sample(given: unknown): unknown {
  const schema = deref(given);
  const list = options(schema);
  if (list.some((option) => option['type'] === 'null')) return null;
  if (Array.isArray(schema['enum'])) return schema['enum'][0] as unknown;
  switch (schema['type']) {
    case 'string':
      if (schema['format'] === 'uri') return `https://${filler}.example.com/`;
      return schema['format'] === 'date-time' ? '2020-01-01T00:00:00Z' : filler;
    case 'integer':
    case 'number':
      return 0;
    case 'boolean':
      return false;
    case 'array':
      return [];
    default:
      if (schema['type'] === undefined && list[0] !== undefined) return sample(list[0]);
      return complete(schema, {});
  }
}

/** The value with all required fields; throws if it has a field that GitHub does not describe. */
export function complete(given: unknown, value: unknown): unknown {
  const schema = deref(given);
  if (Array.isArray(value)) {
    const items = isObject(schema['items']) ? schema : choose(schema, {});
    return value.map((item) => complete(items['items'], item));
  }
  if (!isObject(value)) return value;
  const { properties, required, open } = form(schema, value);
  const made: JsonObject = {};
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue;
    if (!(key in properties) && !open) throw new Error(`GitHub describes no field ${key} here`);
    made[key] = complete(properties[key], part);
  }
  for (const key of required) made[key] ??= key in made ? null : sample(properties[key]);
  return made;
}

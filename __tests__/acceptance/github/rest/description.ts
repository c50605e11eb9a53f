/** GitHub's published description of its REST interface: which operations there are, and their forms. */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** OpenAPI's `nullable` in the words of JSON Schema. */
function withNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNull);
  if (!isObject(value)) return value;
  const plain = Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withNull(part)]),
  );
  if (value['nullable'] !== true) return plain;
  const { nullable: _, ...rest } = plain;
  return { anyOf: [rest, { type: 'null' }] };
}

const text = readFileSync(new URL('../openapi.json', import.meta.url), 'utf8');
const whole = toObject(withNull(JSON.parse(text)));
const ajv = new Ajv({ strict: false, validateSchema: false, coerceTypes: false, allErrors: false });
// The package is CommonJS; under Node's rules its function is the member `default`.
addFormats.default(ajv);
ajv.addSchema(whole, 'github');

/** Follows `$ref`. */
export function deref(schema: unknown): JsonObject {
  const reference = toObject(schema)['$ref'];
  if (typeof reference !== 'string') return toObject(schema);
  const keys = reference.slice(2).split('/');
  return deref(keys.reduce<unknown>((value, key) => toObject(value)[key], whole));
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  /** JSON pointer of its schema. */
  readonly schema: JsonObject;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  /** More literal segments win. */
  readonly weight: number;
  readonly parameters: readonly Parameter[];
  readonly description: JsonObject;
}

/** These take slashes, whether they are encoded or not. */
const wide = new Set(['ref', 'path', 'branch', 'basehead']);

function toOperation(path: string, method: string, description: JsonObject): Operation {
  const names: string[] = [];
  const source = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    return wide.has(name) ? '(.+?)' : '([^/]+)';
  });
  const parameters = (description['parameters'] as unknown[]).map((given) => {
    const { name, in: place, required, schema } = deref(given);
    return {
      name: String(name),
      in: String(place),
      required: required === true,
      schema: toObject(schema),
    };
  });
  const weight = path.split('/').filter((segment) => !segment.startsWith('{')).length;
  const id = String(description['operationId']);
  return {
    id,
    method: method.toUpperCase(),
    pattern: new RegExp(`^${source}$`),
    names,
    weight,
    parameters,
    description,
  };
}

const operations = Object.entries(toObject(whole['paths']))
  .flatMap(([path, methods]) =>
    Object.entries(toObject(methods)).map(([method, operation]) =>
      toOperation(path, method, toObject(operation)),
    ),
  )
  .sort((a, b) => b.weight - a.weight);

/** The operation that a request asks for, with the parameters of its path. */
export function findOperation(
  method: string,
  path: string,
): { readonly operation: Operation; readonly path: Readonly<Record<string, string>> } | undefined {
  for (const operation of operations) {
    const match = operation.method === method ? operation.pattern.exec(path) : null;
    if (match === null) continue;
    const values = operation.names.map((name, at) => [
      name,
      decodeURIComponent(match[at + 1] ?? ''),
    ]);
    return { operation, path: Object.fromEntries(values) as Record<string, string> };
  }
  return undefined;
}

const compiled = new Map<string, ValidateFunction>();

/** References point into the description, wherever the schema was taken from. */
function absolute(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(absolute);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, part]) =>
    key === '$ref' && typeof part === 'string'
      ? [key, part.replace(/^#/, 'github#')]
      : [key, absolute(part)],
  );
  return Object.fromEntries(entries);
}

/** What is wrong with a value; undefined if it is as described. `name` keeps the compiled schema. */
export function faultOf(name: string, schema: JsonObject, value: unknown): string | undefined {
  let validate = compiled.get(name);
  if (validate === undefined) {
    validate = ajv.compile(toObject(absolute(schema)));
    compiled.set(name, validate);
  }
  return validate(value)
    ? undefined
    : `${name}: ${ajv.errorsText(validate.errors, { dataVar: '' })}`;
}

/** The schema of a JSON answer; undefined if none is described. */
export function responseSchema(operation: Operation, status: number): JsonObject | undefined {
  const response = deref(toObject(operation.description['responses'])[String(status)]);
  const json = toObject(response['content'])['application/json'];
  return isObject(json) ? toObject(json['schema']) : undefined;
}

/** The schema of a JSON body; undefined if the operation takes none. */
export function bodySchema(operation: Operation): JsonObject | undefined {
  const body = deref(operation.description['requestBody']);
  const json = toObject(body['content'])['application/json'];
  return isObject(json) ? toObject(json['schema']) : undefined;
}

/** The names of the JSON schemas that the command prints. */
import { UsageError, type Arguments } from './arguments.js';

export const schemaNames = [
  'policy',
  'exceptions',
  'catalog',
  'people',
  'evidence',
  'record',
  'decision',
  'error',
  'measure',
  'access',
] as const;
export type SchemaName = (typeof schemaNames)[number];

/** The schema that is asked for. Throws a UsageError. */
export function toSchemaName({ operand }: Arguments): SchemaName {
  const name = schemaNames.find((one) => one === operand);
  if (name !== undefined) return name;
  throw new UsageError(`there is no schema "${operand}"`, `schemas: ${schemaNames.join(', ')}`);
}

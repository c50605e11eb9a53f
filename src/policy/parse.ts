/** Text of a file that users write → typed value, or every fault in it with line and column. */
import type { z } from 'zod';
import type { Fault } from './fault.js';
import { schemaFaults } from './schema-faults.js';
import { readYaml, type SourceFile, type YamlFile } from './yaml-document.js';

export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly yaml: YamlFile }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads YAML strictly and checks it against the grammar; unknown keys are errors. */
export function parseFile<T>(source: SourceFile, schema: z.ZodType<T>): Parsed<T> {
  const reading = readYaml(source);
  if (!reading.ok) return reading;
  return parseValue(reading.yaml, schema);
}

/** The same for a file whose YAML was read already. */
export function parseValue<T>(yaml: YamlFile, schema: z.ZodType<T>): Parsed<T> {
  const result = schema.safeParse(yaml.value);
  if (result.success) return { ok: true, value: result.data, yaml };
  return { ok: false, faults: schemaFaults(result.error.issues, { yaml, schema }) };
}

/** JSON schemas, generated from the zod schemas that the gate itself uses. */
import { z } from 'zod';
import { decisionSchema } from '../decision/decision.js';
import { evidenceSchema } from '../evidence/evidence.js';
import { policySchema } from '../policy/grammar.js';
import { exceptionsSchema, catalogSchema } from '../policy/live-files.js';
import { peopleFileSchema } from '../policy/people-file.js';
import { recordSchema } from '../report/record.js';
import { accessSchema } from './access-schema.js';
import { errorSchema } from './error-schema.js';
import { measureSchema } from './measure-schema.js';
import type { SchemaName } from './schema-names.js';

const schemas = {
  policy: { schema: policySchema, title: 'promotion-gate policy, version 1' },
  exceptions: { schema: exceptionsSchema, title: 'promotion-gate exceptions' },
  catalog: { schema: catalogSchema, title: 'promotion-gate service catalogue' },
  people: { schema: peopleFileSchema, title: 'promotion-gate people file' },
  evidence: { schema: evidenceSchema, title: 'promotion-gate evidence, schema 1' },
  record: { schema: recordSchema, title: 'promotion-gate record, schema 1' },
  decision: { schema: decisionSchema, title: 'promotion-gate decision, schema 1' },
  error: { schema: errorSchema, title: 'promotion-gate error, schema 1' },
  measure: { schema: measureSchema, title: 'promotion-gate measure, schema 1' },
  access: { schema: accessSchema, title: 'promotion-gate access, schema 1' },
} as const satisfies Record<SchemaName, { schema: z.ZodType; title: string }>;

/** JSON Schema draft-07: what editors' YAML language servers understand. */
export function jsonSchemaOf(name: SchemaName): object {
  const { schema, title } = schemas[name];
  const { $schema, ...body } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    reused: 'ref',
  });
  return { $schema, title, ...body };
}

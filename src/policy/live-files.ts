/** The grammars of the files beside a policy: exceptions granted where a rule is owned, and the catalogue. */
import { z } from 'zod';
import { idSchema } from '../checks/rule-options.js';
import { boundsSchema, textsSchema } from '../checks/values.js';
import type { Fault } from './fault.js';
import { parseValue, type Parsed } from './parse.js';
import { parseCivilDate } from '../time/civil-date.js';
import { readYaml, type SourceFile, type YamlFile } from './yaml-document.js';

const text = z.string().min(1);
const date = z
  .string()
  .refine((text) => parseCivilDate(text) !== undefined, {
    error: 'expected a date such as 2027-03-31',
  })
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** An exception ends with the whole of its `through` day, in the policy's zone. */
export const exceptionSchema = z.strictObject({
  service: text,
  rule: text,
  instead: boundsSchema.optional(),
  because: text,
  'compensated-by': text.optional(),
  from: date,
  through: date,
  'granted-by': textsSchema,
  ticket: text.optional(),
});
export type ExceptionConfig = z.infer<typeof exceptionSchema>;

const bareExceptionsSchema = z.record(idSchema, exceptionSchema);
export const exceptionsSchema = z.strictObject({ exceptions: bareExceptionsSchema });

/** What the organisation says of its services; the lowest tier is the most critical one. */
export const catalogSchema = z.strictObject({
  catalog: z.record(
    idSchema,
    z.strictObject({
      tier: z.int().min(0).optional(),
      data: textsSchema.optional(),
      regions: textsSchema.optional(),
      owner: text.optional(),
    }),
  ),
});

export type Exceptions = z.infer<typeof bareExceptionsSchema>;

/** Reads granted exceptions, with or without the first key `exceptions:`. */
export function parseExceptions(source: SourceFile): Parsed<Exceptions> {
  const reading = readYaml(source);
  if (!reading.ok) return reading;
  const { yaml } = reading;
  if (!yaml.keys([]).includes('exceptions')) return parseValue(yaml, bareExceptionsSchema);
  const parsed = parseValue(yaml, exceptionsSchema);
  return parsed.ok ? { ok: true, value: parsed.value.exceptions, yaml: below(yaml) } : parsed;
}

/** The same file, addressed from below its first key. */
function below(yaml: YamlFile): YamlFile {
  return {
    value: yaml.value,
    place: (path, part) => yaml.place(['exceptions', ...path], part),
    source: (path) => yaml.source(['exceptions', ...path]),
    keys: (path) => yaml.keys(['exceptions', ...path]),
  };
}

/** Which of the grammars a file follows, by its first key. */
export type FileKind = 'policy' | 'exceptions' | 'catalog' | 'people';

/** Tells a file's kind; a map of entries that each name a `rule` are exceptions. */
export function kindOfFile(yaml: YamlFile): FileKind {
  const keys = yaml.keys([]);
  if (keys.includes('policy')) return 'policy';
  if (keys.includes('exceptions')) return 'exceptions';
  if (keys.includes('catalog')) return 'catalog';
  if (isPeopleFile(yaml)) return 'people';
  const entries = keys.length > 0 && keys.every((key) => yaml.keys([key]).includes('rule'));
  return entries ? 'exceptions' : 'policy';
}

/** A policy names its people file under the same key, as a text. */
function isPeopleFile(yaml: YamlFile): boolean {
  return yaml.keys([]).includes('people') && yaml.keys(['people']).length > 0;
}

/** A fault of a file as a whole. */
export function fileFault(part: {
  code: string;
  file: string;
  message: string;
  hint?: string;
}): Fault {
  const { code, file, message, hint } = part;
  return {
    code,
    severity: 'error',
    place: { file, line: 1, column: 1 },
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** readiness: release criteria besides tests (the grammar is reserved; see docs/checks.md). */
import { z } from 'zod';
import { reserveCheck, type NameUse } from './check.js';
import { blockOfEntries, entriesOf, withOptions } from './rule-options.js';
import { boundsSchema, elapsedSchema, nameSchema } from './values.js';

const entry = withOptions({
  file: nameSchema.optional(),
  report: nameSchema.optional(),
  check: nameSchema.optional(),
  reviewed: z.boolean().optional(),
  'younger-than': elapsedSchema.optional(),
  'recovery-time': boundsSchema.optional(),
}).refine((value) => value.file ?? value.report ?? value.check, {
  error: 'names no evidence: write file, report or check',
});
type Entry = z.infer<typeof entry>;

export const readiness = reserveCheck({
  id: 'readiness',
  title: 'Readiness',
  config: blockOfEntries(entry),
  names: (value) =>
    entriesOf<Entry>(value).flatMap(([id, { report }]): NameUse[] =>
      report === undefined ? [] : [{ kind: 'report', name: report, path: [id, 'report'] }],
    ),
});

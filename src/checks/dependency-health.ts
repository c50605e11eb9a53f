/** dependency-health: the neighbours must be well and compatible (the grammar is reserved; see docs/checks.md). */
import { z } from 'zod';
import { reserveCheck, type NameUse } from './check.js';
import { idSchema, withSoftOptions } from './rule-options.js';
import { preciseDurationSchema } from './values.js';

const reaction = z.enum(['fail', 'wait']).optional();
const need = z.strictObject({
  version: z.string().min(1).optional(),
  settle: preciseDurationSchema.optional(),
  degraded: reaction,
  upgrading: reaction,
});

const config = withSoftOptions({
  needs: z.union([z.literal('catalog'), z.record(idSchema, need)], {
    error: 'expected catalog, or a map of neighbours such as { orders-api: { version: ^2.3 } }',
  }),
});

export const dependencyHealth = reserveCheck({
  id: 'dependency-health',
  title: 'Dependency health',
  config,
  names: ({ needs }) =>
    needs === 'catalog'
      ? []
      : Object.keys(needs).map((name): NameUse => ({
          kind: 'dependency',
          name,
          path: ['needs', name],
        })),
});

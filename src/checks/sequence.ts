/** sequence: an earlier environment first, regions in order (the grammar is reserved; see docs/checks.md). */
import { z } from 'zod';
import { reserveCheck, type NameUse } from './check.js';
import { withOptions } from './rule-options.js';
import { nameSchema, namesSchema, preciseDurationSchema } from './values.js';

const config = withOptions({
  after: z
    .strictObject({
      environment: nameSchema,
      same: z.enum(['artifact', 'commit']).optional(),
      soak: preciseDurationSchema.optional(),
    })
    .optional(),
  regions: namesSchema.optional(),
  apart: preciseDurationSchema.optional(),
});

export const sequence = reserveCheck({
  id: 'sequence',
  title: 'Environment order',
  config,
  names: ({ after, regions = [] }) => [
    ...(after
      ? [
          {
            kind: 'environment',
            name: after.environment,
            path: ['after', 'environment'],
          } satisfies NameUse,
        ]
      : []),
    ...regions.map((name, index): NameUse => ({ kind: 'region', name, path: ['regions', index] })),
  ],
});

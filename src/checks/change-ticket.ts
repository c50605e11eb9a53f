/** change-ticket: an approved change of the ITSM for this promotion (the grammar is reserved; see docs/checks.md). */
import { z } from 'zod';
import { reserveCheck } from './check.js';
import { withOptions } from './rule-options.js';
import { boundsSchema, durationSchema, nameSchema } from './values.js';

const config = withOptions({
  from: nameSchema.optional(),
  per: z.enum(['promotion', 'change']).optional(),
  matches: z
    .array(z.enum(['service', 'environment', 'version']))
    .min(1)
    .optional(),
  window: z.enum(['required', 'optional']).optional(),
  uses: boundsSchema.optional(),
  fields: z.array(z.string().min(1)).min(1).optional(),
  'planned-before': durationSchema.optional(),
  exposure: boundsSchema.optional(),
});

export const changeTicket = reserveCheck({
  id: 'change-ticket',
  title: 'Change ticket',
  config,
  names: ({ from }) =>
    from === undefined ? [] : [{ kind: 'tickets', name: from, path: ['from'] }],
});

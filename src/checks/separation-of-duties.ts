/** separation-of-duties: who must have agreed and who may deploy (the grammar is reserved; see docs/checks.md). */
import { z } from 'zod';
import { reserveCheck, type NameUse } from './check.js';
import { entries, ruleOptionsSchema, withOptions } from './rule-options.js';
import { durationSchema, elapsedSchema, nameSchema, textsSchema } from './values.js';

/** Every key has a default, so that an approval may be written as { }. */
const approval = z.strictObject({
  count: z.int().min(1).optional(),
  from: nameSchema.optional(),
  per: z.enum(['change', 'promotion']).optional(),
  via: z.enum(['review', 'environment', 'ticket']).optional(),
  expires: elapsedSchema.optional(),
  grace: durationSchema.optional(),
  ...ruleOptionsSchema.shape,
});
const deployer = withOptions({
  from: textsSchema.optional(),
  not: z
    .array(z.enum(['contributors', 'sole-contributor', 'approvers']))
    .min(1)
    .optional(),
});
const config = withOptions({
  approvals: entries(approval).optional(),
  deployer: deployer.optional(),
});

/** Starters that are no group: a run that the merge itself started. */
const pipeline = 'pipeline';

export const separationOfDuties = reserveCheck({
  id: 'separation-of-duties',
  title: 'Separation of duties',
  config,
  names: (value) => [
    ...Object.entries(value.approvals ?? {}).flatMap(([id, { from }]): NameUse[] =>
      from === undefined ? [] : [{ kind: 'group', name: from, path: ['approvals', id, 'from'] }],
    ),
    ...[value.deployer?.from ?? []]
      .flat()
      .filter((name) => name !== pipeline)
      .map((name): NameUse => ({ kind: 'group', name, path: ['deployer', 'from'] })),
  ],
});

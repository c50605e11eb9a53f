/** change-content: what must not travel together (the grammar is reserved; see docs/checks.md). */
import { reserveCheck } from './check.js';
import { blockOfEntries, withOptions } from './rule-options.js';
import { textsSchema } from './values.js';

const entry = withOptions({
  paths: textsSchema,
  'apart-from': textsSchema.optional(),
  rollback: textsSchema.optional(),
});

export const changeContent = reserveCheck({
  id: 'change-content',
  title: 'Content of the change',
  config: blockOfEntries(entry),
});

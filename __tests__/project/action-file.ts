/** action.yml as the tests read it: what it takes, gives and runs. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const describedSchema = z.strictObject({ description: z.string() });

const actionSchema = z.object({
  name: z.string(),
  inputs: z.record(
    z.string(),
    describedSchema.extend({ required: z.boolean().optional(), default: z.string().optional() }),
  ),
  outputs: z.record(z.string(), describedSchema),
  runs: z.record(z.string(), z.string()),
});

export type ActionFile = z.infer<typeof actionSchema>;

/** Its text, for GitHub's parser. */
export const actionText = readFileSync('action.yml', 'utf8');

/** Inputs and outputs by name, in their order. Throws if something is missing. */
export function readActionFile(): ActionFile {
  return actionSchema.parse(parse(actionText));
}

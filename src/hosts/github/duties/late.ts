/** One pull request by its number, as it is now: who has approved it since it was promoted. */
import { z } from 'zod';
import type { Change } from '../../../evidence/changes-fact.js';
import type { ReadContext } from '../../host.js';
import type { Part } from '../api.js';
import { ask, failed } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { wanted } from '../permissions.js';
import { pullDocument } from './documents.js';
import { toChange } from './pull-change.js';
import { pullSchema } from './pull.js';
import { readWhole } from './pulls.js';

const schema = z.object({ repository: z.object({ pullRequest: pullSchema.nullable() }) });

/** Contributors of its own commits; those of what its merge made were known when it was promoted. */
export async function readLateChange(
  sources: FactSources,
  context: ReadContext,
  number: number,
): Promise<Part<Change>> {
  const { api, environment } = sources;
  const { owner, name } = environment;
  const variables = { owner, name, number, files: false };
  const query = { name: 'Pull', text: pullDocument, variables, repeatable: true };
  const part = await ask(api, query, { schema, of: wanted.pullRequests });
  if (part.status !== 'known') return part;
  const { pullRequest } = part.value.repository;
  if (pullRequest === null) return failed(`#${String(number)} is gone`);
  const whole = await readWhole(sources, pullRequest);
  if (whole.status !== 'known') return whole;
  const accountOf = (await context.addresses?.()) ?? (() => undefined);
  const carried = { own: [], merges: [], allAreThere: false };
  return { status: 'known', value: toChange(whole.value, carried, accountOf) };
}

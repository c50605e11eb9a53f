/** Freeze periods of a project as GitLab tells them: https://docs.gitlab.com/api/freeze_periods/. */
import { z } from 'zod';
import type { FreezePeriod } from '../../evidence/freeze-periods.js';
import type { Reading } from '../../evidence/reading.js';
import { cut } from '../faults.js';
import { pathOf, type Api } from './api.js';
import { forgeSource, idSchema } from './fact-answers.js';
import { needsOf, toUnknown, wanted } from './permissions.js';
import { closed } from './protection.js';

/** Texts as they are: which of them are none is told with the id of the period. */
const text = z
  .string()
  .max(200)
  .nullish()
  .transform((given) => given ?? '');

const freezeSchema = z.object({
  id: idSchema,
  freeze_start: text,
  freeze_end: text,
  // UTC where nobody chose one.
  cron_timezone: z
    .string()
    .max(200)
    .nullish()
    .transform((given) => given ?? 'UTC'),
});

const mostPeriods = 1000;

/** Where they are read: with the token that may, of a project by its id or full path. */
export interface FreezePlace {
  readonly api: Api;
  readonly project: string;
  /** `PROMOTION_GATE_POLICY_TOKEN`, where another variable than the usual one has the token. */
  readonly variable?: string | undefined;
}

/**
 * All of them, of all pages. An access token of a Reporter may see them, of a Maintainer on older GitLab;
 * the job token may not, which is said without asking. 403 and 404 are matters of the token and never an
 * empty list (F05). Never throws.
 */
export async function readFreezePeriods(
  { api, project, variable }: FreezePlace,
  now: string,
): Promise<Reading<readonly FreezePeriod[]>> {
  const of = wanted.freezePeriods;
  const needs = `${needsOf(of, variable)}; Maintainer where GitLab is older`;
  if (api.credential === 'job') return { ...closed(of), needs };
  const path = pathOf('projects', project, 'freeze_periods');
  const list = {
    item: freezeSchema,
    most: mostPeriods,
    id: ({ id }: z.infer<typeof freezeSchema>) => id,
  };
  const reply = await api.list(path, {}, list);
  if (reply.ok) {
    const value = reply.value.map(({ id, freeze_start: start, freeze_end: end, ...rest }) => ({
      ...{ id, start, end },
      zone: rest.cron_timezone,
    }));
    return { status: 'known', value, source: forgeSource(now) };
  }
  if (reply.fault.kind === 'not-found') {
    const reason = `${of.what}: there is no project ${cut(project)}, or the token may not see it`;
    return { status: 'unsupported', reason, needs };
  }
  const unknown = toUnknown(reply.fault, of, api);
  return unknown.status === 'unsupported' ? { ...unknown, needs } : unknown;
}

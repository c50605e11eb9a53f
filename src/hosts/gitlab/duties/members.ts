/** Who may write to the project now, inherited and invited members among them. */
import { z } from 'zod';
import type { Account, Tristate } from '../../../evidence/changes-fact.js';
import { pathOf, type Path } from '../api.js';
import { askEach, idSchema, toPart } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { wanted } from '../permissions.js';
import type { Writes } from './reviews.js';

/** https://docs.gitlab.com/api/project_members/#list-all-project-members, each with the highest level. */
const memberSchema = z.object({
  id: idSchema,
  access_level: z.int(),
  /** Of the account; a membership has its own from Premium on. */
  state: z.string(),
  membership_state: z.string().nullish(),
});
type Member = z.infer<typeof memberSchema>;

/** Developer: https://docs.gitlab.com/user/permissions/ */
const developer = 30;
/** Ids in one request. */
const most = 50;

/**
 * Only those who are asked about are listed. Who is no member may not write, an administrator of the
 * server included: nobody of the project gave them that. Where the list cannot be read nobody knows.
 */
export async function readWrites(
  { api, environment }: Pick<FactSources, 'api' | 'environment'>,
  accounts: readonly Account[],
): Promise<Writes> {
  const ids = [...new Set(accounts.flatMap(({ id }) => id ?? []))].sort();
  const parts = Array.from({ length: Math.ceil(ids.length / most) }, (_, index) =>
    ids.slice(index * most, (index + 1) * most),
  );
  const own = pathOf('projects', environment.project.id, 'members', 'all');
  const lists = await askEach(parts, async (some) => {
    const query = new URLSearchParams(some.map((id): [string, string] => ['user_ids[]', id]));
    const path: Path = `${own}?${query.toString()}`;
    const of = {
      item: memberSchema,
      most: 1000,
      id: (each: Member) => `${each.id} ${each.access_level}`,
    };
    return toPart(await api.list(path, {}, of), wanted.members, api);
  });
  if (lists.status !== 'known') return () => 'unknown';
  const writing = lists.value
    .flat()
    .filter(
      ({ state, membership_state: membership = 'active', access_level: level }) =>
        state === 'active' && membership === 'active' && level >= developer,
    );
  const may = new Set(writing.map(({ id }) => id));
  return ({ id }): Tristate => (id === undefined ? 'unknown' : may.has(id) ? 'yes' : 'no');
}

/** Whether the branch of records is kept from those who deploy: by a rule that lets no developer write. */
import { z } from 'zod';
import type { HttpFault } from '../../sources/http/http.js';
import { pathOf, type Api } from './api.js';
import { needsOf, toUnknown, wanted } from './permissions.js';
import { levelSchema, matches, type Level } from './protection.js';
import type { Branch, RecordPlace } from './record-branch.js';

/** The role Maintainer (https://docs.gitlab.com/api/protected_branches/#valid-access-levels). */
const maintainer = 40;
const mostRules = 500;

/** https://docs.gitlab.com/api/protected_branches/#list-protected-branches */
const ruleSchema = z.object({
  name: z.string(),
  push_access_levels: z.array(levelSchema),
  merge_access_levels: z.array(levelSchema),
  allow_force_push: z.boolean(),
});

/** `unproved` says in words why the branch counts as open, where the rules could not be read. */
export interface Guard {
  readonly protected: boolean;
  readonly unproved?: string;
}

/**
 * Protected if every rule that matches the branch leaves pushing and merging to maintainers, or to users and
 * deploy keys that one of them named, and nobody may force. Of several rules the most lenient one holds.
 * A rule that cannot be read protects nothing, which is said: only a Maintainer's token reads them
 * (https://docs.gitlab.com/api/protected_branches/). Neither does one of a group that is not listed.
 */
export async function readGuard(api: Api, place: RecordPlace, branch: Branch): Promise<Guard> {
  const isClosed =
    branch.protected &&
    branch.developers_can_push === false &&
    branch.developers_can_merge === false;
  if (!isClosed) return { protected: false };
  const reply = await api.list(
    pathOf('projects', place.project, 'protected_branches'),
    {},
    { item: ruleSchema, most: mostRules, id: ({ name }) => name },
  );
  if (!reply.ok) return { protected: false, unproved: tellUnproved(reply.fault, api, place) };
  const rules = reply.value.filter(({ name }) => matches(name, branch.name));
  return { protected: rules.length > 0 && rules.every(isStrict) };
}

function tellUnproved(fault: HttpFault, api: Api, place: RecordPlace): string {
  const of = { ...wanted.protection, what: `the protection of the records in ${place.path}` };
  const unknown = toUnknown(fault, of, api);
  const needs = unknown.status === 'unsupported' ? `; give ${needsOf(of, variableOf(place))}` : '';
  return `${unknown.reason}; they count as unprotected${needs}`;
}

function variableOf({ token }: RecordPlace): string {
  return token === 'own' ? 'PROMOTION_GATE_TOKEN' : 'PROMOTION_GATE_RECORDS_TOKEN';
}

function isStrict(rule: z.infer<typeof ruleSchema>): boolean {
  const who = [...rule.push_access_levels, ...rule.merge_access_levels];
  return !rule.allow_force_push && who.every((each) => !isWide(each));
}

/** A whole group may hold anybody, and so may a role that is not named. */
function isWide(who: Level): boolean {
  if (who.group_id != null) return true;
  if (who.user_id != null || who.deploy_key_id != null) return false;
  const { access_level: level } = who;
  return level == null || (level > 0 && level < maintainer);
}

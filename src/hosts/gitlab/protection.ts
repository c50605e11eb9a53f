/** Whether a branch or a tag is kept from being changed by anybody alone. */
import { z } from 'zod';
import type { HttpReply } from '../../sources/http/http.js';
import { pathOf } from './api.js';
import type { DefaultBranch, ProjectPlace } from './default-branch.js';
import type { Part } from './fact-answers.js';
import { needsOf, toUnknown, wanted, type Wanted } from './permissions.js';

/** `0`: no one. People, groups and deploy keys of their own have no level, or one beside their id. */
export const levelSchema = z.object({
  access_level: z.int().nullish(),
  user_id: z.unknown().optional(),
  group_id: z.unknown().optional(),
  deploy_key_id: z.unknown().optional(),
});
export type Level = z.infer<typeof levelSchema>;

const branchRule = z.object({ name: z.string(), push_access_levels: z.array(levelSchema) });
const tagRule = z.object({ name: z.string(), create_access_levels: z.array(levelSchema) });

const mostRules = 1000;

/**
 * Protected is a branch that nobody may push to: each rule that matches it says "No one", so that every
 * change comes by a merge request. GitLab's own default, which lets Maintainers push, is not protected
 * in this sense. On GitHub likewise only a rule that demands pull requests counts, and neither the
 * number of approvals nor the right to take the rule away. Of several rules the most permissive one
 * holds, and an exact name does not override a pattern; force pushes are only for those who may push,
 * and code owners bind only the paths that they own, so neither counts
 * (https://docs.gitlab.com/user/project/repository/branches/protection_rules/).
 *
 * The list of rules takes an access token of a Maintainer
 * (https://docs.gitlab.com/api/protected_branches/). Without it the branch itself still tells a no:
 * that it is not protected at all, or that developers or the job's user may push. It never tells a yes.
 */
export async function readBranchProtection(
  place: ProjectPlace,
  branch: DefaultBranch,
): Promise<Part<boolean>> {
  if (!branch.protected || branch.open) return { status: 'known', value: false };
  const of = wanted.protection;
  if (place.api.credential === 'job') return closed(of);
  const list = { item: branchRule, most: mostRules, id: nameOf };
  const path = pathOf('projects', place.project, 'protected_branches');
  const rules = await place.api.list(path, {}, list);
  return judge(place, rules, {
    name: branch.name,
    of,
    levels: ({ push_access_levels: levels }) => levels,
  });
}

/**
 * Fixed is a tag that nobody may create: Maintainers may delete a protected tag in any case, so that
 * whoever may create it can move it (https://docs.gitlab.com/user/project/protected_tags/). The list of
 * rules takes an access token of a Maintainer; without it only "not protected at all" is known.
 */
export async function readTagProtection(
  place: ProjectPlace,
  tag: { readonly name: string; readonly protected: boolean | undefined },
): Promise<Part<boolean>> {
  if (tag.protected === false) return { status: 'known', value: false };
  const of = wanted.tagProtection;
  if (place.api.credential === 'job') return closed(of);
  const list = { item: tagRule, most: mostRules, id: nameOf };
  const path = pathOf('projects', place.project, 'protected_tags');
  const rules = await place.api.list(path, {}, list);
  return judge(place, rules, {
    name: tag.name,
    of,
    levels: ({ create_access_levels: levels }) => levels,
  });
}

/** What the job token may not read, said without asking. */
export function closed(of: Wanted): Extract<Part<never>, { status: 'unsupported' }> {
  const reason = `${of.what}: the job token may not read this`;
  return { status: 'unsupported', reason, needs: needsOf(of) };
}

/** True if the whole name is as the rule's, in which `*` stands for anything; case counts. */
export function matches(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return name === pattern;
  if (!name.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const at = name.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return name.length - last.length >= from && name.endsWith(last);
}

interface Judged<R> {
  readonly name: string;
  readonly of: Wanted;
  readonly levels: (rule: R) => readonly Level[];
}

function judge<R extends { readonly name: string }>(
  { api }: ProjectPlace,
  rules: HttpReply<readonly R[]>,
  { name, of, levels }: Judged<R>,
): Part<boolean> {
  if (!rules.ok) return toUnknown(rules.fault, of, api);
  const own = rules.value.filter((rule) => matches(rule.name, name));
  if (own.length === 0) {
    const reason = `${of.what}: no rule of it is told, although it is said to be protected`;
    return { status: 'failed', reason, retryable: false };
  }
  return { status: 'known', value: own.every((rule) => isNobody(levels(rule))) };
}

function isNobody(levels: readonly Level[]): boolean {
  const isClosed = levels.every(
    (level) =>
      level.access_level === 0 &&
      level.user_id == null &&
      level.group_id == null &&
      level.deploy_key_id == null,
  );
  return levels.length > 0 && isClosed;
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

/** Whether a commit is one of the default branch, to which changes have to be merged (T03, T26). */
import { z } from 'zod';
import type { FactReading } from '../../evidence/facts.js';
import type { HttpReply } from '../../sources/http/http.js';
import type { ReadContext } from '../host.js';
import { pathOf, type Path } from './api.js';
import type { DefaultBranch, ProjectPlace } from './default-branch.js';
import { commitSchema, failed, forgeSource, type Part } from './fact-answers.js';
import { toUnknown, wanted } from './permissions.js';
import { closed } from './protection.js';

const baseSchema = z.object({ id: commitSchema });
const answerSchema = z.object({ id: commitSchema, parent_ids: z.array(commitSchema) });

/** How many commits are looked at with the job token, which may not ask for a merge base. */
const mostSteps = 40;

/**
 * A commit of a fork, or of a branch that anybody may push to, can be read by its name too. Only the
 * default branch counts: of another one it would have to be known who may create it.
 */
export async function readReachability(
  sources: ProjectPlace & { readonly branch: () => Promise<HttpReply<DefaultBranch>> },
  { request, now }: ReadContext,
): Promise<FactReading<'reachability'>> {
  const { sha } = request.candidate;
  const branch = await sources.branch();
  if (!branch.ok) return toUnknown(branch.fault, wanted.branches, sources.api);
  const held = await holdsCommit(sources, branch.value, sha);
  if (held.status !== 'known') return held;
  const value = { ref: branch.value.ref, reachable: held.value };
  return { status: 'known', value, source: forgeSource(now, { sha }) };
}

/**
 * Whether the head, as it was read, is the commit or one that came after it. With an access token that
 * is exact: the merge base of both is the commit itself, in one request
 * (https://docs.gitlab.com/api/repositories/#merge-base). The job token may only read single commits:
 * their parents are followed from the head, so that a commit that lies further back stays unknown.
 */
export async function holdsCommit(
  place: ProjectPlace,
  branch: DefaultBranch,
  sha: string,
): Promise<Part<boolean>> {
  if (branch.commit === sha) return { status: 'known', value: true };
  return place.api.credential === 'access'
    ? holdsByBase(place, branch, sha)
    : holdsByParents(place, branch, sha);
}

async function holdsByBase(
  { api, project }: ProjectPlace,
  { commit }: DefaultBranch,
  sha: string,
): Promise<Part<boolean>> {
  const refs = new URLSearchParams([
    ['refs[]', commit],
    ['refs[]', sha],
  ]);
  const path: Path = `${pathOf('projects', project, 'repository', 'merge_base')}?${refs.toString()}`;
  const reply = await api.get(path, {}, baseSchema);
  if (reply.ok) return { status: 'known', value: reply.value.id === sha };
  // Both commits were found, and have no commit in common: an answer about them, not about the project.
  const { kind, body = '' } = reply.fault;
  const isApart = kind === 'not-found' && body.includes('"404 Merge Base Not Found"');
  return isApart ? { status: 'known', value: false } : toUnknown(reply.fault, wanted.ancestry, api);
}

async function holdsByParents(
  { api, project }: ProjectPlace,
  { commit }: DefaultBranch,
  sha: string,
): Promise<Part<boolean>> {
  const seen = new Set<string>([commit]);
  let level: readonly string[] = [commit];
  while (level.length > 0) {
    if (seen.size > mostSteps) return closed(wanted.ancestry);
    const path = (id: string) => pathOf('projects', project, 'repository', 'commits', id);
    const replies = await Promise.all(
      level.map((id) => api.get(path(id), { stats: false }, answerSchema)),
    );
    const next: string[] = [];
    for (const [index, reply] of replies.entries()) {
      if (!reply.ok) return toUnknown(reply.fault, wanted.commit, api);
      if (reply.value.id !== level[index]) {
        return failed(`${reply.value.id} was told in place of ${level[index] ?? ''}`);
      }
      next.push(...reply.value.parent_ids);
    }
    if (next.includes(sha)) return { status: 'known', value: true };
    level = [...new Set(next)].filter((id) => !seen.has(id));
    for (const id of level) seen.add(id);
  }
  return { status: 'known', value: false };
}

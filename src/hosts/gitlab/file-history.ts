/** When a file last changed at the head of its project's default branch. */
import { z } from 'zod';
import { pathOf } from './api.js';
import type { ProjectPlace } from './default-branch.js';
import { commitSchema } from './fact-answers.js';

const answerSchema = z.tuple([
  z.object({ id: commitSchema, committed_date: z.iso.datetime({ offset: true }) }),
]);

/**
 * RFC 3339; undefined if it cannot be told, as with the job token, which may not list commits. It is
 * the committer's date of the commit by which the change came to the branch: of the first parents only,
 * so that of a merge commit GitLab's clock counts and not that of who wrote the change. Where commits
 * are put on top without one it is still what somebody's own clock said; a date that is not over yet is
 * believed of nobody (https://docs.gitlab.com/api/commits/#list-repository-commits).
 */
export async function readChangedAt(
  { api, project }: ProjectPlace,
  at: { readonly path: string; readonly commit: string; readonly now: string },
): Promise<string | undefined> {
  if (api.credential === 'job') return undefined;
  const query = { ref_name: at.commit, path: at.path, first_parent: true, per_page: 1 };
  const reply = await api.get(
    pathOf('projects', project, 'repository', 'commits'),
    query,
    answerSchema,
  );
  if (!reply.ok) return undefined;
  const instant = new Date(reply.value[0].committed_date);
  return instant > new Date(at.now) ? undefined : instant.toISOString();
}

/** Whether a change touches the service: what is not told whole counts as if it did. */
import { z } from 'zod';
import { touches } from '../../promotion-range.js';
import { pathOf, type Path } from '../api.js';
import type { FactSources } from '../fact-sources.js';

const diffSchema = z.object({ old_path: z.string(), new_path: z.string() });

/** The limits of files of a merge request: https://docs.gitlab.com/administration/diff_limits/ */
const fileLimits = { usual: 1000, highest: 3000 };

type Asked = Pick<FactSources, 'api' | 'environment'>;

/** https://docs.gitlab.com/api/merge_requests/#list-merge-request-diffs */
export async function requestTouches(
  { api, environment }: Asked,
  iid: string,
  paths: readonly string[] | undefined,
): Promise<boolean> {
  if (paths === undefined) return true;
  const path = pathOf('projects', environment.project.id, 'merge_requests', iid, 'diffs');
  const of = {
    item: diffSchema,
    most: fileLimits.highest,
    id: (diff: z.infer<typeof diffSchema>) => `${diff.old_path}\n${diff.new_path}`,
  };
  const reply = await api.list(path, {}, of);
  return !reply.ok || mayTouch(reply.value, paths);
}

/** A commit beside its first parent; one without a parent begins another history. */
export async function commitTouches(
  { api, environment }: Asked,
  { sha, parent }: { readonly sha: string; readonly parent: string | undefined },
  paths: readonly string[] | undefined,
): Promise<boolean> {
  if (paths === undefined || parent === undefined) return true;
  const path: Path = pathOf('projects', environment.project.id, 'repository', 'compare');
  const schema = z.object({ diffs: z.array(diffSchema), compare_timeout: z.boolean() });
  const reply = await api.get(path, { from: parent, to: sha, straight: true }, schema);
  return !reply.ok || reply.value.compare_timeout || mayTouch(reply.value.diffs, paths);
}

function mayTouch(diffs: readonly z.infer<typeof diffSchema>[], paths: readonly string[]): boolean {
  const isTold = diffs.length > 0;
  if (!isTold || diffs.length === fileLimits.usual || diffs.length >= fileLimits.highest)
    return true;
  return touches(
    diffs.flatMap(({ old_path: old, new_path: path }) => [old, path]),
    { paths: [...paths] },
  );
}

/** Whether a change touches the service: what is not told whole counts as if it did. */
import { z } from 'zod';
import type { ChangedPaths } from '../../code-owners/owned-paths.js';
import { touches } from '../../promotion-range.js';
import { pathOf, type Path } from '../api.js';
import type { FactSources } from '../fact-sources.js';
import { toUnknown, wanted } from '../permissions.js';

const diffSchema = z.object({ old_path: z.string(), new_path: z.string() });

/** An instance may list no more files than any number between: https://docs.gitlab.com/administration/diff_limits/ */
const fileLimits = { lowest: 1000, highest: 3000 };

type Asked = Pick<FactSources, 'api' | 'environment'>;

export async function requestTouches(
  asked: Asked,
  iid: string,
  paths: readonly string[] | undefined,
): Promise<boolean> {
  if (paths === undefined) return true;
  const reply = await listDiffs(asked, iid);
  return !reply.ok || mayTouch(reply.value, paths);
}

/** All paths of a merge request, of what moved both; why not all are told, where they are not. */
export async function readRequestPaths(asked: Asked, iid: string): Promise<ChangedPaths> {
  const reply = await listDiffs(asked, iid);
  if (!reply.ok) {
    return { paths: [], unknown: toUnknown(reply.fault, wanted.mergeRequests, asked.api).reason };
  }
  const paths = reply.value.flatMap(({ old_path: old, new_path: path }) => [old, path]);
  const count = reply.value.length;
  if (count < fileLimits.lowest) return { paths };
  return { paths, unknown: `GitLab may list no more than ${count} files of !${iid}` };
}

/** https://docs.gitlab.com/api/merge_requests/#list-merge-request-diffs */
function listDiffs({ api, environment }: Asked, iid: string) {
  const path = pathOf('projects', environment.project.id, 'merge_requests', iid, 'diffs');
  const of = {
    item: diffSchema,
    most: fileLimits.highest,
    id: (diff: z.infer<typeof diffSchema>) => `${diff.old_path}\n${diff.new_path}`,
  };
  return api.list(path, {}, of);
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
  if (!isTold || diffs.length >= fileLimits.lowest) return true;
  return touches(
    diffs.flatMap(({ old_path: old, new_path: path }) => [old, path]),
    { paths: [...paths] },
  );
}

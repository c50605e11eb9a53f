/** Which run of a workflow speaks for the default branch: the newest that succeeded on a commit of its own (T40). */
import { z } from 'zod';
import { cut } from '../faults.js';
import { failed, type Part } from '../parts.js';
import { toUnknown, wanted } from './permissions.js';
import type { BranchHead } from './snapshot.js';
import {
  buildsItsCommit,
  isOfFile,
  runSchema,
  toCounted,
  type CountedRun,
  type RunPlace,
} from './workflow-runs.js';

/** So many commits of the branch are looked at, and so many runs: one page of each. */
const most = 100;

export interface BranchQuestion {
  readonly workflow: string;
  readonly branch: Pick<BranchHead, 'ref' | 'sha'>;
  /** A commit is never its own baseline. */
  readonly except: string;
}

/**
 * Undefined if the branch has none. A tag may have the name of the branch, and a run of it is listed with those of
 * the branch: so the commits are those of the branch's history, and not what a run says of its branch.
 */
export async function findBranchRun(
  place: RunPlace,
  { workflow, branch, except }: BranchQuestion,
): Promise<Part<CountedRun | undefined>> {
  const { owner, name: repo } = place.environment;
  const name = branch.ref.replace(/^refs\/heads\//, '');
  const [commits, told] = await Promise.all([
    place.api.rest(
      'GET /repos/{owner}/{repo}/commits',
      { owner, repo, sha: branch.sha, per_page: most },
      z.array(z.object({ sha: z.string() })),
    ),
    place.api.rest(
      'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
      {
        ...{ owner, repo, workflow_id: workflow, branch: name },
        ...{ status: 'success', exclude_pull_requests: true, per_page: most },
      },
      z.object({ workflow_runs: z.array(runSchema) }),
    ),
  ]);
  if (!commits.ok) return toUnknown(commits.fault, wanted.commits);
  if (!told.ok) return toUnknown(told.fault, wanted.runs);
  const { workflow_runs: runs } = told.value;
  const own = runs
    .filter((run) => run.conclusion === 'success' && buildsItsCommit(run))
    .filter((run) => isOfFile(run.path, `.github/workflows/${workflow}`))
    .sort((one, other) => other.run_number - one.run_number);
  for (const { sha } of commits.value) {
    const run = sha === except ? undefined : own.find((each) => each.head_sha === sha);
    if (run !== undefined) return { status: 'known', value: toCounted(place, run, workflow) };
  }
  if (commits.value.length < most && runs.length < most)
    return { status: 'known', value: undefined };
  const where = `the last ${String(most)} commits of ${cut(name)}`;
  return failed(`no run of ${cut(workflow)} that succeeded is among ${where}`);
}

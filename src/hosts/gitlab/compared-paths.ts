/** The paths between two commits, from GitLab's comparison of them and of each commit with its parent. */
import { z } from 'zod';
import type { RangePaths } from '../range-paths.js';
import type { HttpFault } from '../../sources/http/http.js';
import { pathOf } from './api.js';
import { askEach, commitSchema, failed, type Part } from './fact-answers.js';
import type { FactSources } from './fact-sources.js';
import { toUnknown, wanted } from './permissions.js';

const path = z.string().min(1);

/** https://docs.gitlab.com/api/repositories/#compare-branches-tags-or-commits */
const comparisonSchema = z.object({
  commits: z.array(z.object({ id: commitSchema, parent_ids: z.array(commitSchema) })),
  diffs: z.array(z.object({ old_path: path, new_path: path, deleted_file: z.boolean() })),
  /** True where a limit of files, lines or bytes cut the differences. */
  compare_timeout: z.boolean(),
});
type Comparison = z.infer<typeof comparisonSchema>;
type Commit = Comparison['commits'][number];

/** More commits are not looked at one by one: nothing is known then (T24). */
const mostCommits = 250;

/** The limit of files by default, and the highest: https://docs.gitlab.com/administration/diff_limits/ */
const fileLimits = { usual: 1000, highest: 3000 };

interface Range {
  readonly base: string;
  readonly candidate: string;
}

/**
 * All paths of the range. The ends are compared with each other (`straight`, two dots), for with three
 * dots what the base has beyond the common ancestor, and the candidate takes back, would be missing.
 * Each commit is compared with its first parent the same way, and never read as a commit's own
 * difference, which GitLab cuts without saying so. What a merge brought in is told by its commits.
 */
export async function readRangePaths(
  sources: FactSources,
  range: Range,
): Promise<Part<RangePaths>> {
  const { base, candidate } = range;
  if (base === candidate) return { status: 'known', value: { paths: [], present: [] } };
  const whole = await compare(sources, range);
  if (whole.status !== 'known') return whole;
  const { commits } = whole.value;
  if (commits.length > mostCommits) {
    return failed(
      `between ${base} and ${candidate} are ${commits.length} commits, more than ${mostCommits}: deploy in smaller steps`,
    );
  }
  if (commits.length > 0 && !commits.some(({ id }) => id === candidate)) {
    return failed(`GitLab tells commits up to another one than ${candidate}`);
  }
  const single = commits.length === 1 && commits[0]?.parent_ids[0] === base;
  const steps = await askEach(single ? [] : commits, (commit) => readStep(sources, commit));
  if (steps.status !== 'known') return steps;
  const all = [whole.value, ...steps.value].flatMap(({ diffs }) => diffs);
  const kept = whole.value.diffs.filter(({ deleted_file: isGone }) => !isGone);
  const value = {
    paths: all.flatMap((diff) => [diff.old_path, diff.new_path]),
    present: kept.map((diff) => diff.new_path),
  };
  return { status: 'known', value };
}

/** A commit without a parent begins another history, which there is nothing to compare with. */
function readStep(sources: FactSources, { id, parent_ids: parents }: Commit) {
  const [parent] = parents;
  return parent === undefined
    ? Promise.resolve(failed(`the commit ${id} has no parent, so that what it changes is not told`))
    : compare(sources, { base: parent, candidate: id });
}

/** Whole or not at all: a difference that may have been cut is none (T24). */
async function compare(
  { api, environment }: FactSources,
  { base, candidate }: Range,
): Promise<Part<Comparison>> {
  const reply = await api.get(
    pathOf('projects', environment.project.id, 'repository', 'compare'),
    { from: base, to: candidate, straight: true },
    comparisonSchema,
  );
  if (!reply.ok) return explain(reply.fault, { api, range: { base, candidate } });
  const { diffs, compare_timeout: isCut } = reply.value;
  if (isCut || diffs.length === fileLimits.usual || diffs.length >= fileLimits.highest) {
    return failed(
      `between ${base} and ${candidate} is more than GitLab compares at once: deploy in smaller steps`,
    );
  }
  return { status: 'known', value: reply.value };
}

function explain(
  fault: HttpFault,
  { api, range }: { readonly api: FactSources['api']; readonly range: Range },
): Part<never> {
  const unknown = toUnknown(fault, wanted.comparison, api);
  if (fault.kind !== 'not-found' || unknown.status === 'unsupported') return unknown;
  return failed(
    `${range.base} and ${range.candidate} cannot be compared: one of them is not in the repository, or the token may not read it`,
  );
}

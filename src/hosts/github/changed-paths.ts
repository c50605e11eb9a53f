/** The paths that a promotion changes: all commits of the range, and the difference between its ends. */
import { z } from 'zod';
import type { FactReading } from '../../evidence/facts.js';
import type { ReadContext } from '../host.js';
import { toChangedPaths, type RangePaths } from '../range-paths.js';
import type { Part } from './api.js';
import { failed, forgeSource, toPart } from './fact-answers.js';
import { readRangePaths } from './compared-paths.js';
import type { FactSources } from './fact-sources.js';
import { wanted } from './permissions.js';

const files = { ...wanted.repository, what: 'the files of the candidate' };

const treeSchema = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), type: z.string() })),
});

/**
 * The union of both views: a commit and its revert both count, and so does what a rollback takes
 * back. Where nothing was ever deployed (base null), every path counts.
 */
export async function readChangedPaths(
  sources: FactSources,
  context: ReadContext,
  base: string | null,
): Promise<FactReading<'changed-paths'>> {
  const { sha } = context.request.candidate;
  const read =
    base === null
      ? await readTreePaths(sources, context)
      : await readRangePaths(sources, { base, candidate: sha });
  if (read.status !== 'known') return read;
  const value = toChangedPaths(base, read.value);
  return { status: 'known', value, source: forgeSource(context.now, { sha }) };
}

/** Files and submodules of the candidate, as one tree. */
async function readTreePaths(
  { api, environment }: FactSources,
  { request }: ReadContext,
): Promise<Part<RangePaths>> {
  const { sha, tree = sha } = request.candidate;
  const { owner, name: repo } = environment;
  const parameters = { owner, repo, tree_sha: tree, recursive: '1' };
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  const part = toPart(await api.rest(route, parameters, treeSchema), files);
  if (part.status !== 'known') return part;
  if (part.value.truncated) {
    return failed(`the tree of ${sha} has more files than GitHub lists at once`);
  }
  const paths = part.value.tree.filter(({ type }) => type !== 'tree');
  return { status: 'known', value: { paths: paths.map(({ path }) => path) } };
}

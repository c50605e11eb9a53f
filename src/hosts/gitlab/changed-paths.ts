/** The paths that a promotion changes: all commits of the range, and the difference between its ends. */
import { z } from 'zod';
import type { FactReading } from '../../evidence/facts.js';
import type { ReadContext } from '../host.js';
import { toChangedPaths, type RangePaths } from '../range-paths.js';
import { pathOf } from './api.js';
import { readRangePaths } from './compared-paths.js';
import { failed, forgeSource, toPart, type Part } from './fact-answers.js';
import type { FactSources } from './fact-sources.js';
import { wanted } from './permissions.js';

const entrySchema = z.object({ path: z.string().min(1), type: z.string() });

/** Folders included, a hundred to a page: more files are not asked for. */
const mostEntries = 20_000;

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
      ? await readTreePaths(sources, sha)
      : await readRangePaths(sources, { base, candidate: sha });
  if (read.status !== 'known') return read;
  const value = toChangedPaths(base, read.value);
  return { status: 'known', value, source: forgeSource(context.now, { sha }) };
}

/** Files and submodules: https://docs.gitlab.com/api/repositories/#list-repository-tree */
async function readTreePaths(
  { api, environment }: FactSources,
  sha: string,
): Promise<Part<RangePaths>> {
  const reply = await api.list(
    pathOf('projects', environment.project.id, 'repository', 'tree'),
    { ref: sha, recursive: true, pagination: 'keyset' },
    { item: entrySchema, most: mostEntries, id: ({ path }) => path },
  );
  if (!reply.ok && reply.fault.kind === 'too-large') {
    return failed(`the tree of ${sha} has more than ${mostEntries} files and folders`);
  }
  const of = { ...wanted.comparison, what: 'the files of the candidate' };
  const part = toPart(reply, of, api);
  if (part.status !== 'known') return part;
  const files = part.value.filter(({ type }) => type !== 'tree');
  return { status: 'known', value: { paths: files.map(({ path }) => path) } };
}

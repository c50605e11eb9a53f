/** Merges that hold something which neither of their parents has: it was reviewed by nobody (T22). */
import { z } from 'zod';
import { pathOf } from '../api.js';
import { toPart, type Part } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { wanted } from '../permissions.js';

const diffSchema = z.object({
  old_path: z.string(),
  new_path: z.string(),
  a_mode: z.string().nullish(),
  b_mode: z.string().nullish(),
  diff: z.string().nullish(),
  deleted_file: z.boolean(),
  new_file: z.boolean(),
  collapsed: z.boolean().nullish(),
  too_large: z.boolean().nullish(),
});
type Diff = z.infer<typeof diffSchema>;

/** https://docs.gitlab.com/api/repositories/#compare-branches-tags-or-commits */
const comparisonSchema = z.object({ diffs: z.array(diffSchema), compare_timeout: z.boolean() });

/** The limit of files by default, and the highest: https://docs.gitlab.com/administration/diff_limits/ */
const fileLimits = { usual: 1000, highest: 3000 };

/** `clean`: what the merge adds to its target is what was to be merged, file by file. */
export type MergeReading = 'clean' | 'evil' | 'unknown';

/**
 * A merge by one parent and another is made anew from differences: what it adds to the first has to be
 * what the second adds to their common ancestor. A file that both sides changed, or whose difference is
 * not told whole, cannot be made anew here, and is not known.
 */
export async function readMerge(
  sources: Pick<FactSources, 'api' | 'environment'>,
  { sha, parents }: { readonly sha: string; readonly parents: readonly string[] },
): Promise<Part<MergeReading>> {
  const [first, second, ...more] = parents;
  if (first === undefined || second === undefined || more.length > 0) return known('unknown');
  const [added, asked] = await Promise.all([
    compare(sources, { from: first, to: sha, straight: true }),
    compare(sources, { from: first, to: second, straight: false }),
  ]);
  if (added.status !== 'known') return added;
  if (asked.status !== 'known') return asked;
  if (added.value === undefined || asked.value === undefined) return known('unknown');
  const [is, should] = [byPath(added.value), byPath(asked.value)];
  const paths = [...new Set([...is.keys(), ...should.keys()])];
  const other = paths.filter((path) => !isSame(is.get(path), should.get(path)));
  if (other.length === 0) return known(hasHidden([...is.values()]) ? 'unknown' : 'clean');
  const theirs = await compare(sources, { from: second, to: first, straight: false });
  if (theirs.status !== 'known') return theirs;
  if (theirs.value === undefined) return known('unknown');
  const both = byPath(theirs.value);
  return known(other.some((path) => !both.has(path)) ? 'evil' : 'unknown');
}

function known(value: MergeReading): Part<MergeReading> {
  return { status: 'known', value };
}

/** Undefined where a limit cut it. */
async function compare(
  { api, environment }: Pick<FactSources, 'api' | 'environment'>,
  query: { readonly from: string; readonly to: string; readonly straight: boolean },
): Promise<Part<readonly Diff[] | undefined>> {
  const path = pathOf('projects', environment.project.id, 'repository', 'compare');
  const part = toPart(await api.get(path, query, comparisonSchema), wanted.comparison, api);
  if (part.status !== 'known') return part;
  const { diffs, compare_timeout: isCut } = part.value;
  const isOver = diffs.length === fileLimits.usual || diffs.length >= fileLimits.highest;
  return { status: 'known', value: isCut || isOver ? undefined : diffs };
}

/** By each path of a file, so that a moved one counts for both. */
function byPath(diffs: readonly Diff[]): ReadonlyMap<string, Diff> {
  return new Map(
    diffs.flatMap((diff) => [[diff.new_path, diff] as const, [diff.old_path, diff] as const]),
  );
}

function isSame(one: Diff | undefined, other: Diff | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return textOf(one) === textOf(other);
}

function textOf({ old_path: old, new_path: path, a_mode: a, b_mode: b, diff }: Diff): string {
  return JSON.stringify([old, path, a, b, diff]);
}

/** A difference that is not told: of bytes, or beyond a limit. A file that only moved has none. */
function hasHidden(diffs: readonly Diff[]): boolean {
  return diffs.some(({ diff, collapsed, too_large: isLarge, ...rest }) => {
    if (collapsed === true || isLarge === true) return true;
    const text = diff ?? '';
    const isMoved = rest.old_path !== rest.new_path || rest.a_mode !== rest.b_mode;
    return text.startsWith('Binary files') || (text === '' && !isMoved);
  });
}

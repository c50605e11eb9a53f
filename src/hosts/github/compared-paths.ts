/** The paths between two commits, from GitHub's comparison of them and from each commit between. */
import { z } from 'zod';
import type { RangePaths } from '../range-paths.js';
import type { HttpFault } from '../../sources/http/http.js';
import type { Part } from './api.js';
import { askEach, failed, toPart } from './fact-answers.js';
import type { FactSources } from './fact-sources.js';
import { toUnknown, wanted } from './permissions.js';

const changes = { ...wanted.repository, what: 'what changed since the last deployment' };

const fileSchema = z.object({
  filename: z.string(),
  previous_filename: z.string().optional(),
  status: z.string(),
});
type File = z.infer<typeof fileSchema>;

const pageSchema = z.object({
  status: z.enum(['ahead', 'behind', 'diverged', 'identical']),
  total_commits: z.int(),
  commits: z.array(z.object({ sha: z.string() })),
});
/** Only the first page tells of files. */
const firstPageSchema = pageSchema.extend({ files: z.array(fileSchema) });
type FirstPage = z.infer<typeof firstPageSchema>;

/** GitHub cuts its answers here: at the cap more may be missing, so that nothing is known (T24). */
const caps = { comparedFiles: 300, commits: 250, filesOfCommit: 3000 };
const pageSize = 100;

interface Range {
  readonly base: string;
  readonly candidate: string;
}

/**
 * All paths of the range. A comparison begins where both histories part: what the base has beyond
 * that is taken back by the candidate, and is compared the other way round. A merge tells its
 * difference to its first parent; what it brought in is told by its commits.
 */
export async function readRangePaths(
  sources: FactSources,
  range: Range,
): Promise<Part<RangePaths>> {
  const { base, candidate } = range;
  if (base === candidate) return { status: 'known', value: { paths: [], present: [] } };
  const there = await compare(sources, range);
  if (there.status !== 'known') return there;
  const { status, total_commits: count } = there.value;
  const isAhead = status === 'ahead' || status === 'identical';
  const back = isAhead ? [] : [{ base: candidate, candidate: base }];
  const returned = await askEach(back, (reversed) => compare(sources, reversed));
  if (returned.status !== 'known') return returned;
  const ends = [there.value, ...returned.value].flatMap(({ files }) => files);
  const kept = there.value.files.filter(({ status: what }) => what !== 'removed');
  const present = kept.map(({ filename }) => filename);
  // A single commit on top of the base is the difference itself.
  if (status === 'ahead' && count === 1) {
    return { status: 'known', value: { paths: ends.flatMap(pathsOf), present } };
  }
  const commits = await readCommits(sources, { ...range, first: there.value });
  if (commits.status !== 'known') return commits;
  const files = await askEach(commits.value, (sha) => readFiles(sources, sha));
  if (files.status !== 'known') return files;
  const paths = [...ends, ...files.value.flat()].flatMap(pathsOf);
  return { status: 'known', value: { paths, present } };
}

/** A moved file changes at both places. */
function pathsOf({ filename, previous_filename: previous }: File): readonly string[] {
  return previous === undefined ? [filename] : [filename, previous];
}

/** The first page, with the files. */
async function compare(sources: FactSources, range: Range): Promise<Part<FirstPage>> {
  const reply = await sources.api.rest(
    compareRoute,
    toParameters(sources, range, 1),
    firstPageSchema,
  );
  if (!reply.ok) return explain(reply.fault, range);
  const { files, total_commits: count } = reply.value;
  const between = `between ${range.base} and ${range.candidate}`;
  if (files.length >= caps.comparedFiles) {
    return failed(
      `${between} GitHub lists at most ${caps.comparedFiles} files: deploy in smaller steps`,
    );
  }
  if (count > caps.commits) {
    return failed(
      `${between} are ${count} commits, more than ${caps.commits}: deploy in smaller steps`,
    );
  }
  return { status: 'known', value: reply.value };
}

/** The names of all commits; the first page tells how many there are (F18). */
async function readCommits(
  sources: FactSources,
  range: Range & { readonly first: FirstPage },
): Promise<Part<readonly string[]>> {
  const { first } = range;
  const pages = Math.ceil(first.total_commits / pageSize);
  const rest = Array.from({ length: Math.max(pages - 1, 0) }, (_, index) => index + 2);
  const more = await askEach(rest, async (page) => {
    const parameters = toParameters(sources, range, page);
    return toPart(await sources.api.rest(compareRoute, parameters, pageSchema), changes);
  });
  if (more.status !== 'known') return more;
  const shas = [first, ...more.value].flatMap(({ commits }) => commits.map(({ sha }) => sha));
  const commits = [...new Set(shas)];
  if (commits.length !== first.total_commits) {
    const reason = `GitHub counts ${first.total_commits} commits and tells ${commits.length}`;
    return { status: 'failed', reason, retryable: true };
  }
  return { status: 'known', value: commits };
}

const compareRoute = 'GET /repos/{owner}/{repo}/compare/{basehead}';

function toParameters({ environment }: FactSources, range: Range, page: number) {
  const { owner, name: repo } = environment;
  const basehead = `${range.base}...${range.candidate}`;
  return { owner, repo, basehead, per_page: pageSize, page };
}

async function readFiles(
  { api, environment }: FactSources,
  sha: string,
): Promise<Part<readonly File[]>> {
  const { owner, name: repo } = environment;
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}';
  const reply = await api.list(
    route,
    { owner, repo, ref: sha },
    {
      item: fileSchema,
      key: 'files',
      // At exactly the cap the list may have been cut.
      most: caps.filesOfCommit - 1,
      id: ({ filename }) => filename,
    },
  );
  if (!reply.ok && reply.fault.kind === 'too-large') {
    return failed(`the commit ${sha} changes ${caps.filesOfCommit} files or more`);
  }
  return toPart(reply, changes);
}

function explain(fault: HttpFault, { base, candidate }: Range): Part<never> {
  if (fault.kind !== 'not-found') return toUnknown(fault, changes);
  return failed(
    `${base} and ${candidate} cannot be compared: one of them is not in the repository, or the token may not read it`,
  );
}

/** The commits of a range as git tells them, with who made them and who says to have reviewed them. */
import { runGit, textOf, type GitCall } from '../git-command.js';
import type { Part } from '../../parts.js';
import { failed } from '../../parts.js';

/** A name and an address as somebody wrote them: nothing proves them. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  /** RFC 3339 in UTC, by the clock of the committer. */
  readonly at: string;
  readonly coAuthors: readonly Person[];
  /** By trailers of its message and lines of its note (`refs/notes/reviews`). */
  readonly reviewers: readonly Person[];
  /** Trailers that name nobody. */
  readonly unreadable: boolean;
}

/** More commits than these are not walked (T24). */
export const mostCommits = 10_000;
const between = '%x1f';

const format = [
  ...['%H', '%T', '%P', '%an', '%ae', '%cn', '%ce', '%ct'],
  `%(trailers:key=Co-authored-by,valueonly,unfold,separator=${between})`,
  `%(trailers:key=Reviewed-by,valueonly,unfold,separator=${between})`,
  '%N',
].join('%n');

/** Newest first; `from` null for all up to the candidate. */
export async function readHistory(
  call: GitCall,
  { from, to }: { readonly from: string | null; readonly to: string },
): Promise<Part<readonly Commit[]>> {
  const range = from === null ? [to] : [to, `^${from}`];
  const answer = await runGit(
    call,
    ...['log', '-z', '--topo-order', '--no-show-signature', '--no-mailmap'],
    ...['--notes=reviews', `--max-count=${mostCommits + 1}`, `--format=${format}`],
    ...[...range, '--'],
  );
  if (!answer.ok) return failed(answer.reason);
  const texts = textOf(answer)
    .split('\0')
    .filter((text) => text !== '');
  const commits = texts.map(toCommit);
  const broken = commits.includes(undefined);
  if (broken) return failed('git told a commit in a form that is not understood');
  return { status: 'known', value: commits.filter((commit) => commit !== undefined) };
}

function toCommit(text: string): Commit | undefined {
  const [sha, tree, parents, an, ae, cn, ce, seconds, coAuthors, reviewers, ...note] =
    text.split('\n');
  if (sha === undefined || !/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha)) return undefined;
  const noted = note.flatMap((line) => /^reviewed-by:\s*(.*)$/i.exec(line)?.[1] ?? []);
  const named = [...listOf(coAuthors), ...listOf(reviewers), ...noted].map(toPerson);
  const count = listOf(coAuthors).length;
  return {
    ...{ sha, tree: tree ?? '', parents: (parents ?? '').split(' ').filter(Boolean) },
    author: { name: an ?? '', email: ae ?? '' },
    committer: { name: cn ?? '', email: ce ?? '' },
    at: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z'),
    coAuthors: named.slice(0, count).filter((person) => person !== undefined),
    reviewers: named.slice(count).filter((person) => person !== undefined),
    unreadable: named.slice(0, count).includes(undefined),
  };
}

function listOf(text: string | undefined): readonly string[] {
  return (text ?? '').split('\x1f').filter((value) => value.trim() !== '');
}

/** `Alice <alice@example.org>` */
function toPerson(text: string): Person | undefined {
  const [, name, email] = /^\s*(.*?)\s*<([^<>\s]+)>\s*$/.exec(text) ?? [];
  return name === undefined || email === undefined ? undefined : { name, email };
}

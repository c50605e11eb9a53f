/** The changes of a promotion as a clone tells them: merges, trailers and notes, and nothing is proved. */
import type { Account, Change, Changes } from '../../../evidence/changes-fact.js';
import type { FactReading } from '../../../evidence/facts.js';
import type { AccountOf, ReadContext } from '../../host.js';
import { failed, type Part } from '../../parts.js';
import { changesSpecSchema, rangeOf, touches, type Relation } from '../../promotion-range.js';
import type { Clone } from '../clone.js';
import { runGit, textOf, type GitCall } from '../git-command.js';
import { readUncleanMerges } from './clean-merges.js';
import { mostCommits, readHistory, type Commit, type Person } from './history.js';

export async function readChanges(part: {
  readonly clone: Clone;
  readonly spec: unknown;
  readonly context: ReadContext;
  readonly deployments: FactReading<'deployments'>;
  readonly records: () => Promise<FactReading<'records'>>;
}): Promise<FactReading<'changes'>> {
  const { clone, context, deployments } = part;
  const spec = changesSpecSchema.safeParse(part.spec);
  if (!spec.success) return failed('the question for changes is not understood');
  if (deployments.status !== 'known' && deployments.status !== 'none') return deployments;
  if (clone.shallow) return failed('shallow clone: fetch the full history (fetch-depth: 0)');
  const call = { directory: clone.top };
  const { sha } = context.request.candidate;
  const records = await part.records();
  const range = await rangeOf({
    candidate: sha,
    deployments: deployments.status === 'known' ? deployments.value : [],
    records: records.status === 'known' ? records.value : [],
    relation: (base) => readRelation(call, { base, candidate: sha }),
  });
  const { from, ...told } = range;
  const source = { level: 'workspace', system: 'git', sha, fetchedAt: context.now } as const;
  if (from === undefined) {
    return {
      status: 'known',
      value: { ...told, changes: [], consents: [], complete: false },
      source,
    };
  }
  const history = await readHistory(call, { from, to: sha });
  if (history.status !== 'known') return history;
  const found = await toChanges(call, {
    history: history.value,
    paths: spec.data,
    // A clone knows nobody but whom the people file names.
    accountOf: (await context.addresses?.()) ?? (() => undefined),
  });
  if (found.status !== 'known') return found;
  const value: Changes = {
    ...told,
    ...(found.value.length === 0 && told.case === 'range' ? { case: 'empty' as const } : {}),
    ...{ changes: [...found.value], consents: [] },
    complete: history.value.length <= mostCommits,
  };
  return { status: 'known', value, source };
}

/** Rejects where git cannot compare them: a commit may be missing. */
async function readRelation(
  call: GitCall,
  { base, candidate }: { readonly base: string; readonly candidate: string },
): Promise<Relation> {
  const isAncestor = async (one: string, other: string): Promise<boolean> => {
    const answer = await runGit(call, 'merge-base', '--is-ancestor', one, other);
    if (answer.ok || answer.code === 1) return answer.ok;
    throw new Error(`${base} and ${candidate} cannot be compared: ${answer.reason}`);
  };
  if (await isAncestor(base, candidate)) return 'ahead';
  return (await isAncestor(candidate, base)) ? 'behind' : 'diverged';
}

/** A change is a merge into the line of first parents with all that it brought, or a commit of that line. */
async function toChanges(
  call: GitCall,
  part: {
    readonly history: readonly Commit[];
    readonly paths: { readonly paths?: string[] | undefined };
    readonly accountOf: AccountOf;
  },
): Promise<Part<readonly Change[]>> {
  const { history, paths, accountOf } = part;
  const bySha = new Map(history.map((commit) => [commit.sha, commit]));
  const line: Commit[] = [];
  for (let at = history[0]; at !== undefined; at = bySha.get(at.parents[0] ?? '')) line.push(at);
  const brought = commitsOf(line, bySha);
  const changed = paths.paths === undefined ? undefined : await pathsOf(call, line);
  if (changed?.status === 'failed' || changed?.status === 'unsupported') return changed;
  const touching = line.filter(({ sha }) => touches(changed?.value.get(sha) ?? [], paths));
  const merges = touching.filter(({ parents }) => parents.length > 1);
  const unclean = await readUncleanMerges(call, merges);
  const changes = touching.map((commit): readonly Change[] => {
    const alone = toChange({ head: commit.sha, commits: [commit], by: [], accountOf });
    if (commit.parents.length < 2) {
      return [toChange({ head: commit.sha, commits: [commit], by: [commit], accountOf })];
    }
    const commits = brought.get(commit.sha) ?? [];
    const head = commit.parents[1] ?? commit.sha;
    const tip = bySha.get(head);
    const by = [commit, ...(tip === undefined ? [] : [tip])];
    const merged = toChange({ head, commits, by, accountOf });
    return [merged, ...(unclean.has(commit.sha) ? [alone] : [])];
  });
  return { status: 'known', value: changes.flat() };
}

/** What each merge of the line brought that was not there before it, by the merge. */
function commitsOf(
  line: readonly Commit[],
  bySha: ReadonlyMap<string, Commit>,
): ReadonlyMap<string, readonly Commit[]> {
  const found = new Map<string, readonly Commit[]>();
  const seen = new Set(line.map(({ sha }) => sha));
  for (const merge of [...line].reverse()) {
    const own: Commit[] = [];
    const open = merge.parents.slice(1);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const commit = bySha.get(next);
      if (commit === undefined || seen.has(next)) continue;
      seen.add(next);
      own.push(commit);
      open.push(...commit.parents);
    }
    found.set(merge.sha, own);
  }
  return found;
}

/** The paths of each commit beside its first parent: all that it brought. No renames: both places change. */
async function pathsOf(
  call: GitCall,
  commits: readonly Commit[],
): Promise<Part<ReadonlyMap<string, readonly string[]>>> {
  const input = commits.map(({ sha, parents }) => `${[sha, ...parents.slice(0, 1)].join(' ')}\n`);
  const answer = await runGit(
    { ...call, input: input.join('') },
    ...['diff-tree', '--stdin', '--root', '-r', '--raw', '-z', '--no-renames'],
    ...['--no-relative', '--ignore-submodules=none'],
  );
  if (!answer.ok) return failed(answer.reason);
  const found = new Map<string, string[]>();
  let own: string[] = [];
  // A commit, and for each of its paths what begins with a colon and then the path, whatever it is called.
  const words = textOf(answer).split('\0').values();
  for (const word of words) {
    if (word.startsWith(':')) own.push(words.next().value ?? '');
    else if (word !== '') found.set(word, (own = []));
  }
  return { status: 'known', value: found };
}

function toChange(part: {
  readonly head: string;
  readonly commits: readonly Commit[];
  /** The commits that tell who reviewed it. */
  readonly by: readonly Commit[];
  readonly accountOf: AccountOf;
}): Change {
  const { head, commits, by, accountOf } = part;
  const contributors: Change['contributors'] = [];
  const unattributed: string[] = [];
  for (const { sha, author, committer, coAuthors, unreadable } of commits) {
    const accounts = [
      { account: accountOf(author.email), as: 'author' as const },
      { account: webOf(committer) ?? accountOf(committer.email), as: 'committer' as const },
      ...coAuthors.map(({ email }) => ({ account: accountOf(email), as: 'co-author' as const })),
    ];
    const known = accounts.flatMap(({ account, as }) =>
      account === undefined ? [] : [{ account, as }],
    );
    contributors.push(...known);
    if (unreadable || known.length < accounts.length) unattributed.push(sha);
  }
  const reviews = by.flatMap(({ reviewers, at }) =>
    reviewers.map(({ name, email }): Change['reviews'][number] => ({
      account: accountOf(email) ?? { login: name, kind: 'unknown' },
      ...{ state: 'approved', on: head, at },
      ...{ edited: 'no', writes: 'yes', sameTarget: 'yes' },
    })),
  );
  return {
    ...{ head, commits: commits.map(({ sha }) => sha), contributors: distinct(contributors) },
    ...{ unattributed, reviews, complete: true },
  };
}

/** The committer that a forge writes into what it commits itself; the author is then somebody else. */
function webOf({ email }: Person): Account | undefined {
  const isWeb = email === 'noreply@github.com' || email === 'noreply@gitlab.com';
  return isWeb ? { login: email.split('@')[1] ?? '', kind: 'web' } : undefined;
}

function distinct(contributors: Change['contributors']): Change['contributors'] {
  return [...new Map(contributors.map((one) => [JSON.stringify(one), one])).values()];
}

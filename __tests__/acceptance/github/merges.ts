/** Pull requests from their first commit to their merge, as GitHub makes each kind of merge. */
import { pullRequest, review } from './happenings.js';
import type { PullRequest, Repository, Review } from './model.js';
import { account, commit, head, type CommitOptions, type Files } from './repository.js';

export interface Merging {
  /** Opens the pull request and writes its commits, unless they say otherwise. */
  readonly author?: string;
  /** Oldest first; one that adds a file, if it is absent. */
  readonly commits?: readonly CommitOptions[];
  readonly how?: 'merge' | 'squash' | 'rebase';
  readonly merger?: string;
  /** Logins that approve its head, or reviews with all that they say. */
  readonly reviews?: readonly (string | ({ readonly by: string | null } & Partial<Review>))[];
  /** Of the merge commit itself. */
  readonly merge?: CommitOptions;
  readonly given?: Partial<PullRequest>;
}

let count = 0;

/** A file of its own for each change, so that none is the same as another. */
export function newFile(folder = 'src'): Files {
  count += 1;
  return { [`${folder}/${String(count)}.txt`]: `${String(count)}\n` };
}

/** Merges a pull request to the default branch, or to `given.baseRef`. */
export function mergePull(repo: Repository, merging: Merging = {}): PullRequest {
  const { author = 'alice', how = 'merge', merger = 'bob', reviews = [], given = {} } = merging;
  const { commits = [{ files: newFile() }] } = merging;
  const target = given.baseRef ?? repo.defaultBranch;
  const base = head(repo, target);
  let tip = base;
  for (const one of commits) tip = commit(repo, { author, parents: [tip], ...one, branch: null });
  const files: Files = Object.fromEntries(
    commits.flatMap((one) => Object.entries(one.files ?? {})),
  );
  const byGithub = { branch: target, files, committer: 'web-flow', signed: 'github' } as const;
  const rebased: string[] = [];
  if (how === 'merge')
    commit(repo, { ...byGithub, author: merger, parents: [base, tip], ...merging.merge });
  else if (how === 'squash')
    commit(repo, { ...byGithub, author, parents: [base], ...merging.merge });
  else
    for (const one of commits)
      rebased.push(commit(repo, { author, ...one, branch: target, committer: merger }));
  const pull = pullRequest(repo, {
    headRef: `change-${String(count)}`,
    ...{ headSha: tip, baseSha: base, mergeSha: head(repo, target), rebased },
    ...{ author: account(author), mergedBy: account(merger) },
    ...given,
  });
  for (const one of reviews)
    if (typeof one === 'string') review(pull, one);
    else review(pull, one.by, one);
  return pull;
}

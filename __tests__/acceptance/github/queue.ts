/** GitHub's merge queue: pull requests on top of each other, on branches that GitHub alone writes. */
import { pullRequest, review } from './happenings.js';
import { newFile, type Merging } from './merges.js';
import type { Repository } from './model.js';
import { account, commit, head, type Files } from './repository.js';
import type { RunOptions } from './runner.js';

/** Puts a pull request at the end of the queue; `merger` is who does. Tells the commit that GitHub makes. */
export function enqueue(repo: Repository, merging: Merging = {}): string {
  const { author = 'alice', how = 'merge', merger = 'bob', reviews = [], given = {} } = merging;
  const { commits = [{ files: newFile() }] } = merging;
  let tip = head(repo);
  for (const one of commits) tip = commit(repo, { author, parents: [tip], ...one, branch: null });
  const base = repo.queue.at(-1)?.head ?? head(repo);
  const files: Files = Object.fromEntries(
    commits.flatMap((one) => Object.entries(one.files ?? {})),
  );
  const byGithub = { branch: null, files, committer: 'web-flow', signed: 'github' } as const;
  let made = base;
  if (how === 'merge') made = commit(repo, { ...byGithub, author: merger, parents: [base, tip] });
  else if (how === 'squash') made = commit(repo, { ...byGithub, author, parents: [base] });
  else
    for (const one of commits)
      made = commit(repo, { ...byGithub, author, ...one, branch: null, parents: [made] });
  const number = repo.pulls.length + 1;
  const pull = pullRequest(repo, {
    ...{ headRef: `queued-${String(number)}`, headSha: tip, author: account(author) },
    ...given,
  });
  for (const one of reviews)
    if (typeof one === 'string') review(pull, one);
    else review(pull, one.by, one);
  repo.refs.set(`refs/heads/gh-readonly-queue/main/pr-${String(number)}-${base}`, made);
  repo.queue.push({ pull, base, head: made, enqueuer: account(merger) });
  return made;
}

/** The run of the last entry. */
export function queueRun(repo: Repository): Partial<RunOptions> {
  const last = repo.queue.at(-1);
  if (last === undefined) throw new Error('nothing is in the queue');
  const ref = `refs/heads/gh-readonly-queue/main/pr-${String(last.pull.number)}-${last.base}`;
  const group = { head_sha: last.head, head_ref: ref, base_ref: 'refs/heads/main' };
  return { eventName: 'merge_group', ref, sha: last.head, event: { merge_group: group } };
}

/** The working tree of a clone, with the time before which nothing in it can be about the candidate. */
import type { Workspace } from '../../evidence/workspace.js';
import { parseInstant } from '../../time/instant.js';
import type { CloneAnswer } from './clone.js';
import { runGit, textOf } from './git-command.js';

/** `sha` is the candidate: what was made before it was committed is no report about it. Rejects if git does. */
export async function findWorkspace(opened: CloneAnswer, sha: string): Promise<Workspace> {
  if (!opened.ok) throw new Error(opened.reason);
  const { top, head } = opened.clone;
  if (head?.sha !== sha) {
    throw new Error(`the files here are of ${String(head?.sha)}, and not of the candidate ${sha}`);
  }
  const answer = await runGit({ directory: top }, 'show', '-s', '--format=%cI', `${sha}^{commit}`);
  if (!answer.ok) throw new Error(answer.reason);
  const since = parseInstant(textOf(answer).trim());
  if (since === undefined) throw new Error(`git does not tell when ${sha} was committed`);
  return { folder: top, since: () => Promise.resolve(since) };
}

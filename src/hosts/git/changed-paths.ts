/** The paths that a promotion changes: all commits of the range, and the difference between its ends. */
import type { FactReading } from '../../evidence/facts.js';
import type { Clone } from './clone.js';
import { runGit, type GitAnswer, type GitCall } from './git-command.js';
import { lookUp } from './objects.js';

type PathsReading = FactReading<'changed-paths'>;

/** What is asked: the range begins after the newest successful deployment. */
export interface PathsQuestion {
  readonly clone: Clone;
  readonly deployments: FactReading<'deployments'>;
  readonly candidate: string;
  /** RFC 3339 in UTC. */
  readonly now: string;
}

/**
 * The union of both views: a commit and its revert both count, and so does what a rollback takes
 * back. Where nothing was ever deployed, every path counts.
 */
export async function readChangedPaths(asked: PathsQuestion): Promise<PathsReading> {
  const { clone, deployments, candidate, now } = asked;
  if (deployments.status === 'unsupported' || deployments.status === 'failed') return deployments;
  if (clone.shallow) return failed('shallow clone: fetch the full history (fetch-depth: 0)');
  const past = deployments.status === 'known' ? deployments.value : [];
  const base = past.find(({ outcome }) => outcome === 'success')?.sha ?? null;
  const call = { directory: clone.top };
  const answers =
    base === null ? [await listTree(call, candidate)] : await listRange(call, { base, candidate });
  const wrong = answers.find((answer) => !answer.ok);
  if (wrong !== undefined) return failed(await explain(call, { base, reason: wrong.reason }));
  const paths = new Set(answers.flatMap(({ stdout }) => splitPaths(stdout)));
  const value = { base, paths: [...paths].sort() };
  return {
    status: 'known',
    value,
    source: { level: 'workspace', system: 'git', sha: candidate, fetchedAt: now },
  };
}

function listTree(call: GitCall, candidate: string): Promise<GitAnswer> {
  return runGit(call, 'ls-tree', '-r', '--name-only', '-z', '--full-tree', candidate, '--');
}

/** No renames: the old place of a moved file changes too. Each parent of a merge is compared. */
async function listRange(
  call: GitCall,
  range: { base: string; candidate: string },
): Promise<readonly GitAnswer[]> {
  const { base, candidate } = range;
  const options = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv'];
  const whole = [...options, '--no-relative', '--ignore-submodules=none'];
  return Promise.all([
    runGit(call, 'diff', ...whole, base, candidate, '--'),
    runGit(call, 'log', '-m', '--format=', ...whole, `${base}..${candidate}`, '--'),
  ]);
}

function splitPaths(stdout: Buffer): readonly string[] {
  return stdout
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '');
}

async function explain(
  call: GitCall,
  failure: { base: string | null; reason: string },
): Promise<string> {
  const { base, reason } = failure;
  if (base === null) return reason;
  const found = await lookUp(call, [`${base}^{commit}`]);
  const isMissing = found.ok && found.objects[0] === undefined;
  return isMissing ? `the last deployed commit ${base} is not in this clone: fetch it` : reason;
}

function failed(reason: string): PathsReading {
  return { status: 'failed', reason, retryable: false };
}

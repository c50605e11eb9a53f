/** The paths that a promotion changes: all commits of the range, and the difference between its ends. */
import type { FactReading } from '../../evidence/facts.js';
import { toChangedPaths, type RangePaths } from '../range-paths.js';
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
  const read =
    base === null ? await listTree(call, candidate) : await listRange(call, { base, candidate });
  if (!read.ok) return failed(await explain(call, { base, reason: read.reason }));
  const value = toChangedPaths(base, read);
  return {
    status: 'known',
    value,
    source: { level: 'workspace', system: 'git', sha: candidate, fetchedAt: now },
  };
}

type Listed = ({ readonly ok: true } & RangePaths) | Extract<GitAnswer, { ok: false }>;

async function listTree(call: GitCall, candidate: string): Promise<Listed> {
  const names = ['-r', '--name-only', '-z', '--full-tree'];
  const tree = await runGit(call, 'ls-tree', ...names, candidate, '--');
  return tree.ok ? { ok: true, paths: splitPaths(tree.stdout) } : tree;
}

/** No renames: the old place of a moved file changes too. Each parent of a merge is compared. */
async function listRange(
  call: GitCall,
  { base, candidate }: { base: string; candidate: string },
): Promise<Listed> {
  const options = ['-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--no-relative'];
  const whole = [...options, '--ignore-submodules=none'];
  const [ends, steps] = await Promise.all([
    runGit(call, 'diff', '--name-status', ...whole, base, candidate, '--'),
    runGit(call, 'log', '-m', '--format=', '--name-only', ...whole, `${base}..${candidate}`, '--'),
  ]);
  if (!ends.ok) return ends;
  if (!steps.ok) return steps;
  const changed = splitPairs(ends.stdout);
  const present = changed.filter(([status]) => status !== 'D').map(([, path]) => path);
  const paths = [...changed.map(([, path]) => path), ...splitPaths(steps.stdout)];
  return { ok: true, paths, present };
}

/** Status and path of each: `M\0src/a.ts\0`. */
function splitPairs(stdout: Buffer): readonly (readonly [string, string])[] {
  const fields = splitPaths(stdout);
  return fields.flatMap((status, index) => {
    const path = fields[index + 1];
    return index % 2 === 0 && path !== undefined ? [[status, path] as const] : [];
  });
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

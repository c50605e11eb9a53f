/** Runs whose verdict is known, one for each headline: what they tell is looked at in many places. */
import { checkRun, pullRequest } from './happenings.js';
import type { PullRequest, Repository } from './model.js';
import { commit, head } from './repository.js';
import type { RunOptions } from './runner.js';
import type { Permissions } from './tokens.js';
import { recommended } from './fake.js';
import { newWorld, type World, type WorldOptions } from './worlds.js';

const checks = 'required-checks: { unit: { github: { name: unit, app: github-actions } } }';
const noRecords = 'records: { store: none }';

/** What the recommended job grants, and what one that posts everywhere needs in addition. */
export const everywhere: Permissions = {
  ...recommended,
  checks: 'write',
  'pull-requests': 'write',
};

export interface Scene {
  readonly world: WorldOptions;
  readonly code: number;
  readonly decision: 'allow' | 'block' | 'inconclusive' | 'error';
  /** State of the commit status. */
  readonly state: 'success' | 'failure' | 'error';
  /** How the status begins. */
  readonly says: RegExp;
  /** How the report begins. */
  readonly heading: string;
  readonly reason: string;
  readonly permissions?: Permissions;
}

/** By headline; each but the last is an enforcing run on a push. */
export const scenes = {
  allowed: {
    world: {},
    code: 0,
    decision: 'allow',
    state: 'success',
    says: /^Allowed/,
    heading: '### ✅ Allowed: shop ',
    reason: 'gate/allowed',
  },
  blocked: {
    world: { unit: 'failure' },
    code: 1,
    decision: 'block',
    state: 'failure',
    says: /^Blocked .*unit ended with failure$/,
    heading: '### ⛔ Blocked: shop ',
    reason: 'required-checks/not-passed',
  },
  waiting: {
    world: { policy: { production: `windows: { open: [next-week] }\n${checks}`, more: noRecords } },
    code: 1,
    decision: 'block',
    state: 'failure',
    says: /^Wait until .*only the clock is missing/,
    heading: '### ⏳ Wait: shop ',
    reason: 'gate/waiting',
  },
  frozen: {
    world: {
      policy: {
        production: `windows: { open: [always], frozen: [these-days] }\n${checks}`,
        more: noRecords,
      },
    },
    code: 1,
    decision: 'block',
    state: 'failure',
    says: /^Wait until /,
    heading: '### ⏳ Wait: shop ',
    reason: 'gate/waiting',
  },
  undecided: {
    world: {},
    permissions: { ...everywhere, checks: 'none' },
    code: 3,
    decision: 'inconclusive',
    state: 'error',
    says: /^Could not decide: /,
    heading: '### ❓ Could not decide: shop ',
    reason: 'gate/fact-unsupported',
  },
  'policy error': {
    world: { policy: { production: `windows: { opne: [always] }`, more: noRecords } },
    code: 2,
    decision: 'error',
    state: 'error',
    says: /^Policy error, no decision: \.promotion-gate\.yml:/,
    heading: '### 🛠️ Policy error: production',
    reason: 'policy/unknown-key',
  },
} as const satisfies Record<string, Scene>;
export type SceneName = keyof typeof scenes;
export const sceneNames = Object.keys(scenes) as readonly SceneName[];

/** A world of that scene, and the options with which its verdict comes about. */
export async function newScene(
  name: SceneName,
  { permissions }: { readonly permissions?: Permissions } = {},
): Promise<{ world: World; options: Partial<RunOptions>; scene: Scene }> {
  const scene: Scene = scenes[name];
  const world = await newWorld(scene.world);
  const granted = scene.permissions ?? permissions ?? recommended;
  return { world, scene, options: { token: world.github.token({ permissions: granted }) } };
}

/** An open pull request whose head was checked by `unit`, and how a run on it is started. */
export function openPull(
  repo: Repository,
  given: {
    readonly unit?: 'success' | 'failure';
    readonly fork?: boolean;
    readonly title?: string;
  } = {},
): { readonly pull: PullRequest; readonly options: Partial<RunOptions> } {
  const { unit = 'success', fork = false } = given;
  const headSha = commit(repo, { branch: fork ? null : 'feature', files: { 'new.txt': 'x\n' } });
  const pull = pullRequest(repo, {
    headRef: 'feature',
    headSha,
    fromFork: fork,
    ...(given.title === undefined ? {} : { title: given.title }),
  });
  checkRun(repo, { name: 'unit', sha: headSha, conclusion: unit });
  return { pull, options: onPull(repo, pull) };
}

/** A run on that pull request as it is now. */
export function onPull(repo: Repository, pull: PullRequest): Partial<RunOptions> {
  const own = { id: repo.id };
  const other = { id: repo.id + 1 };
  return {
    eventName: 'pull_request',
    ref: `refs/pull/${pull.number}/merge`,
    sha: pull.headSha,
    headRef: pull.headRef,
    baseRef: pull.baseRef,
    event: {
      action: 'synchronize',
      number: pull.number,
      repository: own,
      pull_request: {
        number: pull.number,
        head: { sha: pull.headSha, repo: pull.fromFork ? other : own },
        base: { repo: own },
      },
    },
  };
}

/** A pull request that was merged as the head of the default branch. */
export function mergedPull(repo: Repository): PullRequest {
  const headSha = commit(repo, { branch: 'merged', files: { 'merged.txt': 'x\n' } });
  const mergeSha = commit(repo, { parents: [head(repo), headSha], message: 'Merge pull request' });
  checkRun(repo, { name: 'unit', sha: mergeSha });
  return pullRequest(repo, { headRef: 'merged', headSha, mergeSha });
}

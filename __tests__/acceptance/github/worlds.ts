/** Worlds that scenarios begin with: a repository with a policy whose answer today is known. */
import { policyWith, type PolicyParts } from '../policies.js';
import { startFakeGithub, type FakeGithub, type FakeOptions } from './fake.js';
import { checkRun, deployment } from './happenings.js';
import type { Repository, Rule } from './model.js';
import type { Files } from './repository.js';
import { runAction, type ActionRun, type RunOptions } from './runner.js';

/** The default branch as the documentation advises it: only pull requests change it. */
export const protectedMain: Rule = { pattern: 'refs/heads/main', type: 'pull_request' };

/** Short budgets: no scenario waits for what it knows will not come. */
export const shortBudgets = {
  PROMOTION_GATE_ATTEMPT: '4s',
  PROMOTION_GATE_TOTAL: '20s',
  PROMOTION_GATE_SETTLE: '300ms',
  PROMOTION_GATE_BACKOFF: '40ms',
};

/** The standard decision: own policy, required checks and windows, a status, no records. */
export const standard: PolicyParts = {
  production: `windows: { open: [always], frozen: [long-ago] }
required-checks: { unit: { github: { name: unit, app: github-actions } } }`,
  more: 'records: { store: none }',
};

export interface World {
  readonly github: FakeGithub;
  readonly repo: Repository;
  /** Runs the built step; the environment is `production` and the budgets are short unless said otherwise. */
  run(options?: Partial<RunOptions>): Promise<ActionRun>;
}

export interface WorldOptions {
  readonly policy?: PolicyParts | string | undefined;
  readonly files?: Files;
  readonly rules?: readonly Rule[];
  readonly fake?: FakeOptions;
  /** Conclusion of the check `unit` on the head; `none` for no such check. */
  readonly unit?: 'success' | 'failure' | 'none';
  /** What the head was deployed as before; as long as nothing was, one more read confirms that. */
  readonly deployed?: 'before' | 'never';
}

/** A repository whose default branch holds the policy and one commit, checked by `unit`. */
export async function newWorld(options: WorldOptions = {}): Promise<World> {
  const { policy = standard, files = {}, rules = [protectedMain], unit = 'success' } = options;
  const { deployed = 'never' } = options;
  const github = await startFakeGithub(options.fake);
  const text = typeof policy === 'string' ? policy : policyWith(policy);
  const own = text === '' ? {} : { '.promotion-gate.yml': text };
  const repo = github.repository({
    files: { 'README.md': 'shop\n', ...own, ...files },
    rules,
    environments: ['production'],
  });
  if (deployed === 'before') deployment(repo, { environment: 'production', states: ['success'] });
  if (unit !== 'none') checkRun(repo, { name: 'unit', conclusion: unit });
  return {
    github,
    repo,
    run: (given = {}) =>
      runAction({
        github,
        repository: repo,
        ...given,
        inputs: { environment: 'production', ...given.inputs },
        env: { ...shortBudgets, ...given.env },
      }),
  };
}

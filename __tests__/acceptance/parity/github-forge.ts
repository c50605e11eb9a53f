/** GitHub as a forge of behaviours: a repository of the fake, and the built action in it. */
import { expect } from '@jest/globals';
import { temporaryFolder } from '../../hosts/git/clones.js';
import { fullName, type Repository, type Rule } from '../github/model.js';
import { recommended, startFakeGithub, type FakeGithub } from '../github/fake.js';
import * as made from '../github/happenings.js';
import { account, commit, head, resolveCommit } from '../github/repository.js';
import { runAction, type ActionRun, type RunOptions } from '../github/runner.js';
import { onPull } from '../github/scenes.js';
import { storedRecords } from '../github/stored-records.js';
import type { Token } from '../github/tokens.js';
import { protectedMain } from '../github/worlds.js';
import { layOut, toZip, type LaidOut } from './files.js';
import type { Asked, Forge, Grant, Left, Outcome, Ran, World } from './forge.js';
import { filesWith, shortBudgets } from './policies.js';

const fixedTags: readonly Rule[] = [
  { pattern: 'refs/tags/*', type: 'update' },
  { pattern: 'refs/tags/*', type: 'deletion' },
];

/** The second look at a name is the first after the snapshot; a record is one commit. */
const moments = { claim: 'RefNames', record: 'AppendRecord' } as const;

export const github: Forge = {
  name: 'GitHub',
  from: (name) => `workflow: ci.yml, artifact: ${name}`,
  async open({ policy, unit = 'success' } = {}) {
    const fake = await startFakeGithub();
    const repo = fake.repository({
      files: filesWith(policy),
      rules: [protectedMain, ...fixedTags],
      environments: ['production'],
    });
    if (unit !== 'none') check(repo, unit, head(repo));
    const run = (options: Partial<RunOptions>) =>
      runAction({
        ...{ github: fake, repository: repo, ...options },
        env: { ...shortBudgets, ...options.env },
      });
    return worldOf(fake, repo, run);
  },
};

type Run = (options: Partial<RunOptions>) => Promise<ActionRun>;

function worldOf(fake: FakeGithub, repo: Repository, run: Run): World {
  return {
    forge: 'GitHub',
    git: repo,
    check: (outcome, sha = head(repo)) => check(repo, outcome, sha),
    leave: (what) => leave(repo, what),
    deployed: ({ at, outcome = 'success', ...rest }) => {
      // A status comes every minute after the beginning.
      const createdAt = new Date(Date.parse(at) - 120_000).toISOString();
      made.deployment(repo, { ...rest, createdAt, states: ['in_progress', outcome] });
    },
    other: (name, files, tags) => {
      const rules = [protectedMain, ...(tags === undefined ? fixedTags : [])];
      return fake.repository({ name, files, rules });
    },
    change: ({ files = { 'new.txt': 'x\n' }, fork = false, unit = 'success' } = {}) => {
      const sha = commit(repo, { branch: fork ? null : 'feature', files });
      const pull = made.pullRequest(repo, { headRef: 'feature', headSha: sha, fromFork: fork });
      check(repo, unit, sha);
      return { number: pull.number, sha };
    },
    run: async ({ inputs, workspace, committed, grant = 'all', on } = {}) =>
      toRan(
        await run({
          ...optionsOn(repo, on),
          token: tokenFor(fake, repo, grant),
          inputs: { environment: 'production', ...inputs },
          workspace: directoryWith({ workspace, committed }),
        }),
      ),
    command: (args, on) =>
      run({ ...optionsOn(repo, on), args, token: tokenFor(fake, repo, 'all') }),
    before: (moment, act) => {
      const when = ({ operation }: { readonly operation: string }) =>
        operation === moments[moment] &&
        fake.requests().some((seen) => seen.operation === 'Snapshot');
      fake.before({ when }, act);
    },
    forbidDeployments: () => {
      for (const when of ['Deployments', 'repos/list-deployments'])
        fake.fault('forbidden', { when, times: 'always' });
    },
    posted: () => {
      const last = new Map(repo.statuses.map(({ context, state }) => [context, state]));
      const own = [...last].filter(([context]) => context.startsWith('promotion-gate'));
      return own.map(([name, state]) => `${state === 'success' ? 'green' : 'red'} ${name}`);
    },
    reports: ({ number }) =>
      repo.pulls
        .filter((pull) => pull.number === number)
        .flatMap(({ comments }) => comments.filter(({ minimized }) => minimized === null))
        .map(({ id, body, author }) => ({ id, body, author: author.login })),
    records: () => storedRecords(repo),
    writes: () => fake.counts().writes,
    close: async () => {
      await fake.close();
      expect(fake.violations).toEqual([]);
      expect(fake.canary.requests()).toEqual([]);
    },
  };
}

function check(repo: Repository, outcome: Outcome, sha: string): void {
  const state = outcome === 'running' ? ({ status: 'in_progress' } as const) : {};
  const ended = outcome === 'running' ? {} : { conclusion: outcome };
  made.checkRun(repo, { name: 'unit', sha, ...state, ...ended });
}

/** A run of its own, which began ten minutes ago. */
function leave(repo: Repository, { files, name = 'results', ...given }: Left): void {
  const { sha = head(repo), ended = 'success', expired = false } = given;
  const createdAt = new Date(Date.now() - 600_000).toISOString();
  const state = ended === 'running' ? ({ status: 'in_progress' } as const) : { conclusion: ended };
  const path = '.github/workflows/ci.yml';
  const run = made.workflowRun(repo, { name: 'CI', path, createdAt, sha, ...state });
  made.runArtifact(repo, run, { name, zip: toZip(files), expired });
}

/** The recommended permissions, and that of comments, which a job has to be given. */
function tokenFor(fake: FakeGithub, repo: Repository, grant: Grant): Token {
  const all = { ...recommended, 'pull-requests': 'write' } as const;
  if (grant === 'all') return fake.token({ permissions: all });
  if (grant === 'of another repository') {
    const elsewhere = fake.repositories.filter((each) => each !== repo);
    return fake.token({ permissions: all, repositories: elsewhere, owner: account('x[bot]') });
  }
  const reads = Object.keys(all).map((key) => [key, 'read'] as const);
  return fake.token({ permissions: { ...Object.fromEntries(reads), 'id-token': 'none' } });
}

function optionsOn(repo: Repository, on: Asked['on']): Partial<RunOptions> {
  if (on === undefined) return {};
  if ('tag' in on) {
    const ref = `refs/tags/${on.tag}`;
    return { ref, sha: resolveCommit(repo, ref) ?? '' };
  }
  const pull = repo.pulls.find(({ number }) => number === on.number);
  if (pull === undefined) throw new Error(`${fullName(repo)} has no pull request ${on.number}`);
  return onPull(repo, pull);
}

/** In the folder for temporary files, where whoever runs the tests finds it again. */
function directoryWith(files: LaidOut): string {
  const directory = temporaryFolder();
  layOut(directory, files);
  return directory;
}

function toRan({ code, log, outputs, record }: ActionRun): Ran {
  const reasons = JSON.parse(outputs['reasons'] ?? '[]') as readonly string[];
  return { code, log, outputs, reasons, record };
}

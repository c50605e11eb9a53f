/** Reports that another job left: the artifact of a workflow's run on the candidate is read, and no other (T40). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../../hosts/git/clones.js';
import { zipOf } from '../../sources/archives/zip-writer.js';
import { recommended } from './fake-github.js';
import { runArtifact, workflowRun } from './happenings.js';
import { expectAnswer, inWorld, type Answer } from './in-world.js';
import type { Repository, RunArtifact, WorkflowRun } from './model.js';
import { branch, commit, head } from './repository.js';
import type { RunOptions } from './runner.js';
import { onPull, openPull } from './scenes.js';
import type { PolicyParts } from '../policies.js';
import type { World, WorldOptions } from './worlds.js';

const policy: PolicyParts = {
  production: `quality:
  trust: artifact
  tests: { unit: { cases: { at-least: 2 }, failed: { at-most: 0 } } }`,
  more: `records: { store: none }
reports: { unit: { files: 'unit/*.xml', workflow: ci.yml, artifact: test-results } }`,
};
const options: WorldOptions = { policy, unit: 'none', deployed: 'before' };

const allow: Answer = { decision: 'allow' };
const block: Answer = { decision: 'block', reason: 'quality/missed' };

function unknown(...says: readonly string[]): Answer {
  return { decision: 'inconclusive', reason: 'gate/fact-failed', says };
}

function junit(failures: 0 | 1): string {
  const failed = '<testcase name="b"><failure/></testcase>';
  const last = failures === 1 ? failed : '<testcase name="b"/>';
  return `<testsuite name="unit"><testcase name="a"/>${last}</testsuite>`;
}

function archiveOf(failures: 0 | 1): Buffer {
  return zipOf([{ name: 'unit/a.xml', text: junit(failures) }]);
}

/** A run of ci.yml, made ten minutes ago. */
function ci(repo: Repository, given: Partial<WorkflowRun> = {}): WorkflowRun {
  const createdAt = new Date(Date.now() - 600_000).toISOString();
  return workflowRun(repo, { name: 'CI', path: '.github/workflows/ci.yml', createdAt, ...given });
}

function results(
  repo: Repository,
  run: WorkflowRun,
  given: Partial<RunArtifact> & { readonly failures?: 0 | 1 } = {},
): RunArtifact {
  const { failures = 0, ...more } = given;
  return runArtifact(repo, run, { name: 'test-results', zip: archiveOf(failures), ...more });
}

/** What a job of the candidate wrote where the gate runs. */
function workspaceWith(failures: 0 | 1): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'unit'));
  writeFileSync(join(folder, 'unit', 'a.xml'), junit(failures));
  return folder;
}

interface Row {
  readonly name: string;
  readonly left: (repo: Repository) => void;
  readonly answer: Answer;
  readonly run?: (world: World) => Partial<RunOptions>;
}

function scenario({ left, answer, run }: Row): Promise<void> {
  return inWorld(options, async (world) => {
    left(world.repo);
    const ran = await world.run(run?.(world));
    expectAnswer(ran, answer);
    expect(`${ran.log}${ran.summary}${ran.record}`).not.toContain('store-signature');
  });
}

describe('T40: an artifact of the run on the candidate', () => {
  test('is enough where an artifact is demanded, and costs three requests', () =>
    inWorld(options, async (world) => {
      results(world.repo, ci(world.repo));
      expectAnswer(await world.run(), allow);
      const rest = world.github.requests().filter(({ kind, writes }) => kind === 'rest' && !writes);
      expect(rest.map(({ operation }) => operation)).toEqual([
        'actions/list-workflow-runs',
        'actions/list-workflow-run-artifacts',
        'actions/download-artifact',
      ]);
      const [file, ...others] = world.github.files.requests();
      expect(others).toEqual([]);
      expect(file?.headers).not.toContain('authorization');
    }));

  test('a failed one blocks, whatever the workspace holds', () =>
    scenario({
      name: 'perfect workspace',
      left: (repo) => void results(repo, ci(repo), { failures: 1 }),
      run: () => ({ workspace: workspaceWith(0) }),
      answer: block,
    }));

  test('a perfect one allows, whatever the workspace holds', () =>
    scenario({
      name: 'failed workspace',
      left: (repo) => void results(repo, ci(repo)),
      run: () => ({ workspace: workspaceWith(1) }),
      answer: allow,
    }));

  test('the workspace alone is no evidence', () =>
    scenario({
      name: 'workspace alone',
      left: () => undefined,
      run: () => ({ workspace: workspaceWith(0) }),
      answer: unknown('ci.yml'),
    }));

  test('a workspace is trusted less than an artifact', () =>
    inWorld({ ...options, policy: { ...policy, more: workspaceOnly } }, async (world) => {
      results(world.repo, ci(world.repo));
      const ran = await world.run({ workspace: workspaceWith(0) });
      expectAnswer(ran, { decision: 'inconclusive', reason: 'gate/trust-too-low' });
    }));
});

const workspaceOnly = `records: { store: none }
reports: { unit: { files: 'unit/*.xml' } }`;

describe('T41: the files of a run are of the commit that it stands on', () => {
  const production = policy.production.replace('  trust: artifact\n', '');
  const open: WorldOptions = { ...options, policy: { production, more: workspaceOnly } };

  test.each([
    ['pull_request: a merge of what is judged', 'pull_request', 'allow'],
    ['pull_request_target: the base of what is judged', 'pull_request_target', 'inconclusive'],
  ] as const)('%s', (_, eventName, decision) =>
    inWorld(open, async (world) => {
      const { options: place } = openPull(world.repo);
      // What the runner stands on is never the head.
      const sha = head(world.repo);
      const ran = await world.run({ ...place, eventName, sha, workspace: workspaceWith(0) });
      expect(ran).toMatchObject({ code: 0, outputs: { decision } });
      expect(ran.log.includes('the files here are of')).toBe(decision !== 'allow');
    }),
  );
});

describe('T41: a report in the folder that is older than the run', () => {
  const production = policy.production.replace('  trust: artifact\n', '');
  const open: WorldOptions = { ...options, policy: { production, more: workspaceOnly } };
  const { actions: _, ...without } = recommended;

  test.each([
    ['is no evidence', '2020-01-01T00:00:00Z', recommended, 'inconclusive'],
    ['counts if it is of the run', new Date().toISOString(), recommended, 'allow'],
    ['is not known to be without actions: read', '2020-01-01T00:00:00Z', without, 'allow'],
  ] as const)('%s', (_name, at, permissions, decision) =>
    inWorld(open, async (world) => {
      const { github, repo } = world;
      repo.runs.push({ ...ci(repo, { id: 77, status: 'in_progress' }) });
      const workspace = temporaryFolder();
      mkdirSync(join(workspace, 'unit'));
      const cases = '<testcase name="a"/><testcase name="b"/>';
      const text = `<testsuite name="u" timestamp="${at}">${cases}</testsuite>`;
      writeFileSync(join(workspace, 'unit', 'a.xml'), text);
      const token = github.token({ permissions });
      const ran = await world.run({ runId: 77, workspace, token });
      expectAnswer(ran, {
        decision,
        ...(decision === 'allow' ? {} : { reason: 'quality/outdated' }),
      });
    }),
  );
});

describe('runs', () => {
  const rows: readonly Row[] = [
    {
      name: 'T44: of another commit',
      left: (repo) => {
        branch(repo, 'other');
        const sha = commit(repo, { branch: 'other', files: { a: '1' } });
        results(repo, ci(repo, { sha }));
      },
      answer: unknown('no run of ci.yml is of commit'),
    },
    {
      name: 'T67: of a fork',
      left: (repo) => void results(repo, ci(repo, { headRepository: repo.id + 1 })),
      answer: unknown('run 1 is of a fork'),
    },
    {
      name: 'T40: by pull_request_target',
      left: (repo) => void results(repo, ci(repo, { event: 'pull_request_target' })),
      answer: unknown('run 1 was started by pull_request_target'),
    },
    {
      name: 'T40: by pull_request, for a promotion',
      left: (repo) => void results(repo, ci(repo, { event: 'pull_request' })),
      answer: unknown('built a merge of the commit'),
    },
    {
      name: 'T44: of another workflow',
      left: (repo) => {
        results(repo, ci(repo, { path: '.github/workflows/mine.yml' }));
        repo.workflows.push('ci.yml');
      },
      answer: unknown('no run of ci.yml is of commit'),
    },
    {
      name: 'F05: no such workflow',
      left: (repo) => void results(repo, ci(repo, { path: '.github/workflows/mine.yml' })),
      answer: unknown('there is no .github/workflows/ci.yml'),
    },
    {
      name: 'T46: the latest is in progress',
      left: (repo) => {
        results(repo, ci(repo));
        results(repo, ci(repo, { status: 'in_progress' }));
      },
      answer: unknown('run 2 of ci.yml is still in progress'),
    },
    {
      name: 'T45: the latest was cancelled',
      left: (repo) => {
        results(repo, ci(repo));
        results(repo, ci(repo, { conclusion: 'cancelled' }));
      },
      answer: unknown('run 2 of ci.yml ended with cancelled'),
    },
    {
      name: 'the latest failed, and its numbers are within bounds',
      left: (repo) => void results(repo, ci(repo, { conclusion: 'failure' })),
      answer: allow,
    },
    {
      name: 'the latest has worse numbers than the one before',
      left: (repo) => {
        results(repo, ci(repo));
        results(repo, ci(repo), { failures: 1 });
      },
      answer: block,
    },
    {
      name: 'the run of the gate itself, which goes on',
      left: (repo) => void results(repo, ci(repo, { id: 77, status: 'in_progress' })),
      run: () => ({ runId: 77 }),
      answer: allow,
    },
  ];
  test.each(rows)('$name', scenario);

  test('a preview takes the run of the pull request, and no promotion does', () =>
    inWorld(options, async (world) => {
      const { repo } = world;
      const { pull } = openPull(repo);
      results(repo, ci(repo, { event: 'pull_request', sha: pull.headSha }), { failures: 1 });
      const ran = await world.run(onPull(repo, pull));
      expect(ran.outputs).toMatchObject({ decision: 'block', enforced: 'false' });
      expect(JSON.parse(ran.outputs['reasons'] ?? '')).toContain('quality/missed');
    }));
});

describe('artifacts', () => {
  const rows: readonly Row[] = [
    {
      name: 'T41: none of the name',
      left: (repo) => void results(repo, ci(repo), { name: 'e2e-results' }),
      answer: unknown('run 1 of ci.yml left no artifact test-results, but e2e-results'),
    },
    {
      name: 'T41: expired',
      left: (repo) => void results(repo, ci(repo), { expired: true }),
      answer: unknown('artifact test-results of run 1 of ci.yml has expired'),
    },
    {
      name: 'T47: exchanged since it was uploaded',
      left: (repo) => {
        const artifact = results(repo, ci(repo), { failures: 1 });
        artifact.zip = archiveOf(0);
      },
      answer: unknown('is not what was uploaded'),
    },
    {
      name: 'F28: a server that tells no digest',
      left: (repo) => void results(repo, ci(repo), { digest: null }),
      answer: allow,
    },
    {
      name: 'the newest of two attempts, which is worse',
      left: (repo) => {
        const run = ci(repo, { attempt: 2 });
        results(repo, run, { failures: 1, createdAt: new Date().toISOString() });
        results(repo, run);
      },
      answer: block,
    },
    {
      name: 'T43: cut short',
      left: (repo) => void results(repo, ci(repo), { zip: archiveOf(0).subarray(0, 60) }),
      answer: { decision: 'inconclusive' },
    },
    {
      name: 'T43: a name that leads out of it',
      left: (repo) =>
        void results(repo, ci(repo), {
          zip: zipOf([
            { name: 'unit/a.xml', text: junit(0) },
            { name: '../unit/b.xml', text: junit(0) },
          ]),
        }),
      answer: { decision: 'inconclusive' },
    },
    {
      name: 'T43: no archive at all',
      left: (repo) => void results(repo, ci(repo), { zip: Buffer.from(junit(0)) }),
      answer: { decision: 'inconclusive' },
    },
    {
      name: 'T41: no file of the report in it',
      left: (repo) =>
        void results(repo, ci(repo), { zip: zipOf([{ name: 'other/a.xml', text: junit(0) }]) }),
      answer: { decision: 'block', reason: 'quality/missing' },
    },
    {
      name: 'T41: made before the run began',
      left: (repo) => {
        const old =
          '<testsuite timestamp="2020-01-01T00:00:00Z"><testcase name="a"/><testcase name="b"/></testsuite>';
        results(repo, ci(repo), { zip: zipOf([{ name: 'unit/a.xml', text: old }]) });
      },
      answer: { decision: 'inconclusive', reason: 'quality/outdated' },
    },
  ];
  test.each(rows)('$name', scenario);
});

describe('T66: a token without actions: read', () => {
  const { actions: _, ...others } = recommended;

  test.each([true, false])('is told of the permission (private: %s)', (isPrivate) =>
    inWorld(options, async (world) => {
      const { github, repo } = world;
      results(repo, ci(repo));
      const seen = { ...repo, private: isPrivate };
      github.repositories.splice(0, 1, seen);
      const ran = await world.run({
        repository: seen,
        token: github.token({ permissions: others }),
      });
      const says = ['actions: read'];
      expectAnswer(ran, { decision: 'inconclusive', reason: 'gate/fact-unsupported', says });
      expect(github.files.requests()).toEqual([]);
    }),
  );
});

describe('faults on the way', () => {
  test.each([
    ['F07', 'actions/list-workflow-runs'],
    ['F07', 'actions/list-workflow-run-artifacts'],
    ['F07', 'actions/download-artifact'],
  ])('%s: %s answers 502 once, and for ever', (_, operation) =>
    inWorld(options, async (world) => {
      results(world.repo, ci(world.repo));
      world.github.fault('error-502', { when: operation });
      expectAnswer(await world.run(), allow);
      world.github.fault('error-502', { when: operation, times: 'always' });
      expectAnswer(await world.run(), unknown('502'));
    }),
  );

  test('T64: a list is never read from elsewhere', () =>
    inWorld(options, async (world) => {
      results(world.repo, ci(world.repo));
      world.github.fault('redirect-away', {
        when: 'actions/list-workflow-runs',
        times: 'always',
      });
      expectAnswer(await world.run(), unknown('not followed'));
    }));
});

test('T44: the candidate that `sha` names is the one whose run is looked for', () =>
  inWorld(options, async (world) => {
    const { repo } = world;
    const before = head(repo);
    results(repo, ci(repo, { sha: before }));
    commit(repo, { files: { 'README.md': 'a better shop\n' } });
    results(repo, ci(repo), { failures: 1 });
    expectAnswer(await world.run({ inputs: { sha: before } }), allow);
    expectAnswer(await world.run(), block);
  }));

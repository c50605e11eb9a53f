/** Past deployments on GitHub: what durations, cadence and bases are taken from. */
import { describe, expect, test } from '@jest/globals';
import { deployment } from './happenings.js';
import { expectAnswer, inWorld, type Answer } from './in-world.js';
import type { PolicyParts } from '../policies.js';
import type { DeploymentStatus, Repository } from './model.js';
import { recommended } from './fake.js';
import { branch, commit, head, nextId, tag } from './repository.js';
import type { RunOptions } from './runner.js';
import type { World } from './worlds.js';

const minute = 60_000;
const hour = 60 * minute;

function ago(milliseconds: number): string {
  return new Date(Date.now() - milliseconds).toISOString();
}

function windows(text: string, statement = ''): PolicyParts {
  return { production: `windows: { open: [always], ${text} }${statement}` };
}

/** No records, so that an allow is one read and one write. */
function withoutRecords(parts: PolicyParts): PolicyParts {
  return { ...parts, more: 'records: { store: none }' };
}

const apart = withoutRecords(windows('cadence: { apart: 2h }'));
const afterFailure = withoutRecords(windows('cadence: { after-failure: 12h }'));
const allow: Answer = { decision: 'allow' };
const tooSoon: Answer = { decision: 'block', reason: 'windows/too-soon' };

interface Row {
  readonly name: string;
  readonly policy: PolicyParts;
  readonly happened: (repo: Repository, world: World) => void;
  readonly answer: Answer;
  readonly run?: Partial<RunOptions>;
}

function scenario({ policy, happened, answer, run }: Row): Promise<void> {
  return inWorld({ policy, unit: 'none' }, async (world) => {
    happened(world.repo, world);
    expectAnswer(await world.run(run), answer);
  });
}

/** `states` oldest first, one a minute. */
function ended(hours: number, ...states: readonly DeploymentStatus['state'][]) {
  return (repo: Repository) => void deployment(repo, { createdAt: ago(hours * hour), states });
}

describe('how far apart', () => {
  const rows: readonly Row[] = [
    { name: 'nothing was deployed yet', policy: apart, happened: () => undefined, answer: allow },
    {
      name: 'the last one succeeded an hour ago',
      policy: apart,
      happened: ended(1, 'success'),
      answer: tooSoon,
    },
    {
      name: 'the last one succeeded three hours ago',
      policy: apart,
      happened: ended(3, 'success'),
      answer: allow,
    },
    {
      name: 'the last one failed an hour ago',
      policy: apart,
      happened: ended(1, 'in_progress', 'failure'),
      answer: tooSoon,
    },
    {
      name: 'one of another commit is still running',
      policy: apart,
      happened: (repo) => {
        deployment(repo, { sha: head(repo), createdAt: ago(hour), states: ['in_progress'] });
        commit(repo, { files: { 'a.txt': 'a' } });
      },
      answer: tooSoon,
    },
    {
      name: 'one to another environment does not count',
      policy: apart,
      happened: (repo) => void deployment(repo, { environment: 'staging', createdAt: ago(hour) }),
      answer: allow,
    },
    {
      name: "the run's own deployment does not count",
      policy: apart,
      run: { runId: 4711 },
      happened: (repo, { github }) => {
        const logUrl = `${github.serverUrl}/acme/shop/actions/runs/4711/job/1`;
        deployment(repo, { createdAt: ago(minute), states: ['in_progress'], logUrl });
      },
      answer: allow,
    },
    {
      name: "a run's whose number only begins the same counts",
      policy: apart,
      run: { runId: 471 },
      happened: (repo, { github }) => {
        const logUrl = `${github.serverUrl}/acme/shop/actions/runs/4711/job/1`;
        deployment(repo, { createdAt: ago(5 * minute), logUrl });
      },
      answer: tooSoon,
    },
    {
      name: 'a success that is inactive since ended when it succeeded',
      policy: apart,
      happened: (repo) => {
        const made = deployment(repo, { createdAt: ago(5 * hour), states: ['success'] });
        const [success] = made.statuses;
        if (success === undefined) throw new Error('no status');
        const id = nextId();
        made.statuses.push({ ...success, id, state: 'inactive', createdAt: ago(hour) });
      },
      answer: allow,
    },
  ];
  test.each(rows)('$name', scenario);
});

describe('after a failure', () => {
  const rows: readonly Row[] = [
    { name: 'failure', policy: afterFailure, happened: ended(3, 'failure'), answer: tooSoon },
    { name: 'error', policy: afterFailure, happened: ended(3, 'error'), answer: tooSoon },
    { name: 'success only', policy: afterFailure, happened: ended(3, 'success'), answer: allow },
    {
      name: 'a later success of another deployment does not undo it',
      policy: afterFailure,
      happened: (repo) => {
        ended(3, 'failure')(repo);
        ended(2, 'success')(repo);
      },
      answer: tooSoon,
    },
    {
      name: 'given up before it succeeded',
      policy: afterFailure,
      happened: ended(3, 'in_progress', 'inactive'),
      answer: tooSoon,
    },
    {
      name: 'tags cannot tell of failures',
      policy: withoutRecords(
        windows('cadence: { after-failure: 12h }', '\ndeployments: { tags: "deployed/*" }'),
      ),
      happened: (repo) => void tag(repo, 'deployed/1', { message: 'x' }),
      answer: { decision: 'inconclusive', says: ['tags and refs tell only what succeeded'] },
    },
  ];
  test.each(rows)('$name', scenario);
});

/** Closes in a week; `fits` is judged against that. */
const fits = withoutRecords({
  production: `windows: { open: [these-days], fits: { expected: p90, reserve: 1m } }`,
});

describe('whether it fits', () => {
  function took(repo: Repository, hours: number, startedHoursAgo: number): void {
    const createdAt = ago(startedHoursAgo * hour);
    const made = deployment(repo, { createdAt, states: ['in_progress', 'success'] });
    const [, success] = made.statuses;
    if (success === undefined) throw new Error('no status');
    const at = new Date(Date.parse(createdAt) + hours * hour + minute).toISOString();
    made.statuses[1] = { ...success, createdAt: at };
  }
  const rows: readonly Row[] = [
    {
      name: 'the first deployment has only the reserve to fit, and is told so',
      policy: fits,
      happened: () => undefined,
      answer: { ...allow, says: ['windows/no-history'] },
    },
    {
      name: 'short ones fit',
      policy: fits,
      happened: (repo) => {
        for (const hours of [30, 20, 10]) took(repo, 0.1, hours);
      },
      answer: allow,
    },
    {
      name: 'one in five took longer than the window is open',
      policy: fits,
      happened: (repo) => {
        for (const hours of [400, 300, 200]) took(repo, 0.1, hours);
        took(repo, 100, 150);
      },
      answer: { decision: 'block', reason: 'windows/does-not-fit' },
    },
    {
      name: 'a failure that took long does not count',
      policy: fits,
      happened: (repo) => {
        took(repo, 0.1, 300);
        const made = deployment(repo, { createdAt: ago(200 * hour), states: ['failure'] });
        const [failure] = made.statuses;
        if (failure !== undefined) made.statuses[0] = { ...failure, createdAt: ago(hour) };
      },
      answer: allow,
    },
  ];
  test.each(rows)('$name', scenario);
});

describe('T24: more deployments than one page holds', () => {
  test('the last success is on the second page', () =>
    inWorld({ policy: apart, unit: 'none' }, async (world) => {
      for (let index = 0; index < 35; index += 1)
        deployment(world.repo, { createdAt: ago((index + 3) * hour), states: ['failure'] });
      ended(40, 'success')(world.repo);
      expectAnswer(await world.run(), allow);
      expect(world.github.counts()).toEqual({ reads: 2, writes: 1 });
    }));

  test('F18: one is taken away between two pages', () =>
    inWorld({ policy: apart, unit: 'none' }, async (world) => {
      for (let index = 0; index < 35; index += 1)
        deployment(world.repo, { createdAt: ago((index + 3) * hour), states: ['failure'] });
      world.github.before({ when: 'Deployments' }, () => void world.repo.deployments.pop());
      const says = ['changed while it was read'];
      expectAnswer(await world.run(), { decision: 'inconclusive', says });
    }));

  test('F09: the second page breaks off', () =>
    inWorld({ policy: apart, unit: 'none' }, async (world) => {
      for (let index = 0; index < 35; index += 1)
        deployment(world.repo, { createdAt: ago((index + 3) * hour), states: ['failure'] });
      world.github.fault('reset-mid-body', { when: 'Deployments', times: 'always' });
      expectAnswer(await world.run(), { decision: 'inconclusive', reason: 'gate/fact-failed' });
    }));
});

describe('where deployments are seen', () => {
  const byTags = withoutRecords(
    windows('cadence: { apart: 2h }', '\ndeployments: { tags: "deployed/*" }'),
  );
  const byRef = withoutRecords({
    production: `windows: { open: [always] }
also:
  database: { when: { paths: [db/**] }, windows: { frozen: [these-days] } }
deployments: { ref: refs/heads/live }`,
  });
  const byName = withoutRecords(
    windows('cadence: { apart: 2h }', '\ndeployments: { environment: prod-eu }'),
  );
  const rows: readonly Row[] = [
    {
      name: 'an annotated tag of now',
      policy: byTags,
      happened: (repo) => void tag(repo, 'deployed/1', { message: 'x', date: ago(hour) }),
      answer: tooSoon,
    },
    {
      name: 'an annotated tag of three hours ago',
      policy: byTags,
      happened: (repo) => void tag(repo, 'deployed/1', { message: 'x', date: ago(3 * hour) }),
      answer: allow,
    },
    {
      name: 'a tag of another name',
      policy: byTags,
      happened: (repo) => void tag(repo, 'v1', { message: 'x' }),
      answer: allow,
    },
    {
      name: 'a lightweight tag tells no time',
      policy: byTags,
      happened: (repo) => void tag(repo, 'deployed/1'),
      answer: { decision: 'inconclusive', reason: 'windows/no-times' },
    },
    {
      name: 'a branch that follows the deployments, and nothing that counts has changed since',
      policy: byRef,
      happened: (repo) => {
        branch(repo, 'live');
        commit(repo, { files: { 'a.txt': 'a' } });
      },
      answer: allow,
    },
    {
      name: 'a branch that follows the deployments, and something has',
      policy: byRef,
      happened: (repo) => {
        branch(repo, 'live');
        commit(repo, { files: { 'db/1.sql': 'a' } });
      },
      answer: { decision: 'block', reason: 'windows/frozen' },
    },
    {
      name: 'another environment of the forge',
      policy: byName,
      happened: (repo) => void deployment(repo, { environment: 'prod-eu', createdAt: ago(hour) }),
      answer: tooSoon,
    },
    {
      name: 'another environment of the forge, and not this one',
      policy: byName,
      happened: ended(1, 'success'),
      answer: allow,
    },
  ];
  test.each(rows)('$name', scenario);

  test('without deployments: read it is unknown, and the permission is named', () =>
    inWorld({ policy: apart, unit: 'none' }, async (world) => {
      ended(3, 'success')(world.repo);
      const permissions = { ...recommended, deployments: 'none' as const };
      const run = await world.run({ token: world.github.token({ permissions }) });
      const says = ['deployments: read'];
      expectAnswer(run, { decision: 'inconclusive', reason: 'gate/fact-unsupported', says });
    }));
});

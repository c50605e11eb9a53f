/** Required checks on GitHub: whose result counts, which one of several, and how long it is awaited. */
import { describe, expect, test } from '@jest/globals';
import { checkRun, commitStatus, workflowRun } from './happenings.js';
import { expectAnswer, inWorld, type Answer } from './in-world.js';
import type { Account, App, Repository } from './model.js';
import { account, actionsApp, actionsBot, head } from './repository.js';
import type { PolicyParts } from '../policies.js';
import { recommended } from './fake.js';
import { standard, type World } from './worlds.js';

const otherApp: App = { id: 77, slug: 'other-ci', name: 'Other CI' };
/** A person may have the slug of an app as login. */
const namesake: Account = { login: 'github-actions', id: 5150, type: 'User' };

function requiring(check: string): PolicyParts {
  return {
    ...standard,
    production: `windows: { open: [always], frozen: [long-ago] }
required-checks: { unit: ${check} }`,
  };
}

const byName = requiring('{ github: { name: unit } }');
const byPerson = requiring('{ github: { name: unit, app: user/alice } }');
const byNumber = requiring('{ github: { name: unit, app: 15368 } }');
const allow: Answer = { decision: 'allow' };
const notPassed: Answer = { decision: 'block', reason: 'required-checks/not-passed' };
const unknown: Answer = { decision: 'inconclusive', reason: 'gate/fact-failed' };

interface Row {
  readonly name: string;
  readonly policy?: PolicyParts;
  readonly reported: (repo: Repository) => void;
  readonly answer: Answer;
}

function scenario({ policy = standard, reported, answer }: Row): Promise<void> {
  return inWorld({ policy, unit: 'none' }, async (world) => {
    reported(world.repo);
    expectAnswer(await world.run(), answer);
    const state = { allow: 'success', block: 'failure', inconclusive: 'error', error: 'error' };
    const sha = head(world.repo);
    const ours = world.repo.statuses.filter(({ context }) => context.startsWith('promotion-gate'));
    expect(ours).toMatchObject([{ sha, state: state[answer.decision] }]);
  });
}

describe('T44: somebody else reports under the name of the check', () => {
  const rows: readonly Row[] = [
    {
      name: 'another app, and the right one never reports',
      reported: (repo) => void checkRun(repo, { name: 'unit', app: otherApp }),
      answer: { ...unknown, says: ['no result of "unit" by github-actions'] },
    },
    {
      name: 'another app says success, the right one failure',
      reported: (repo) => {
        checkRun(repo, { name: 'unit', conclusion: 'failure' });
        checkRun(repo, { name: 'unit', app: otherApp });
      },
      answer: notPassed,
    },
    {
      name: 'another app says failure, the right one success',
      reported: (repo) => {
        checkRun(repo, { name: 'unit', app: otherApp, conclusion: 'failure' });
        checkRun(repo, { name: 'unit' });
      },
      answer: allow,
    },
    {
      name: 'a person sets a status',
      reported: (repo) => void commitStatus(repo, { context: 'unit', creator: account('mallory') }),
      answer: unknown,
    },
    {
      name: 'a person whose login is the slug of the app sets a status',
      reported: (repo) => void commitStatus(repo, { context: 'unit', creator: namesake }),
      answer: { ...unknown, says: ['no result of "unit" by github-actions'] },
    },
    {
      name: 'a status of that person hides no failure of the app',
      reported: (repo) => {
        checkRun(repo, { name: 'unit', conclusion: 'failure' });
        commitStatus(repo, { context: 'unit', creator: namesake });
      },
      answer: notPassed,
    },
    {
      name: 'a person, and the policy names no app: nobody is believed',
      policy: byName,
      reported: (repo) => {
        checkRun(repo, { name: 'unit' });
        commitStatus(repo, { context: 'unit', creator: account('mallory') });
      },
      answer: { ...unknown, says: ['name the app', 'status by user/mallory'] },
    },
    {
      name: 'an app and a person of its name, and the policy names no app',
      policy: byName,
      reported: (repo) => {
        checkRun(repo, { name: 'unit' });
        commitStatus(repo, { context: 'unit', creator: namesake });
      },
      answer: { ...unknown, says: ['status by user/github-actions'] },
    },
    {
      name: 'a bot, and the policy wants a person',
      policy: byPerson,
      reported: (repo) => void commitStatus(repo, { context: 'unit', creator: actionsBot }),
      answer: { ...unknown, says: ['no result of "unit" by user/alice'] },
    },
    {
      name: 'another app, and the policy has the number of the right one',
      policy: byNumber,
      reported: (repo) => void checkRun(repo, { name: 'unit', app: { ...otherApp, name: 'unit' } }),
      answer: unknown,
    },
  ];
  test.each(rows)('$name', scenario);
});

describe('the right one reports', () => {
  const rows: readonly Row[] = [
    {
      name: 'the app, known by its number',
      policy: byNumber,
      reported: (repo) => void checkRun(repo, { name: 'unit' }),
      answer: allow,
    },
    {
      name: "the app's bot, by a status",
      reported: (repo) => void commitStatus(repo, { context: 'unit', creator: actionsBot }),
      answer: allow,
    },
    {
      name: 'the person that the policy names',
      policy: byPerson,
      reported: (repo) => void commitStatus(repo, { context: 'unit', creator: account('alice') }),
      answer: allow,
    },
    {
      name: 'anybody, where nobody is named and only one reports',
      policy: byName,
      reported: (repo) => void checkRun(repo, { name: 'unit', app: otherApp }),
      answer: allow,
    },
  ];
  test.each(rows)('$name', scenario);
});

describe('T45: the check does not succeed', () => {
  const conclusions = ['failure', 'skipped', 'neutral', 'cancelled', 'timed_out'];
  const others = ['action_required', 'stale', 'startup_failure'];
  test.each([...conclusions, ...others])('it ends as %s', (conclusion) =>
    scenario({
      name: conclusion,
      reported: (repo) => void checkRun(repo, { name: 'unit', conclusion }),
      answer: notPassed,
    }),
  );

  const lenient = requiring('{ github: { name: unit }, accept: [success, skipped] }');
  const rows: readonly Row[] = [
    {
      name: 'skipped, and the policy accepts that',
      policy: lenient,
      reported: (repo) => void checkRun(repo, { name: 'unit', conclusion: 'skipped' }),
      answer: allow,
    },
    {
      name: 'neutral, and the policy accepts skipped only',
      policy: lenient,
      reported: (repo) => void checkRun(repo, { name: 'unit', conclusion: 'neutral' }),
      answer: notPassed,
    },
    {
      name: 'success, and the policy accepts neutral only',
      policy: requiring('{ github: { name: unit }, accept: [neutral] }'),
      reported: (repo) => void checkRun(repo, { name: 'unit' }),
      answer: notPassed,
    },
    {
      name: 'a commit status in error',
      reported: (repo) => void commitStatus(repo, { context: 'unit', state: 'error' }),
      answer: notPassed,
    },
  ];
  test.each(rows)('$name', scenario);
});

describe('T45: one workflow ran twice on the commit', () => {
  function twice(repo: Repository, conclusions: readonly string[], workflowId = 1): void {
    const path = `.github/workflows/${workflowId}.yml`;
    for (const conclusion of conclusions) {
      const run = workflowRun(repo, { workflowId, path });
      checkRun(repo, { name: 'unit', conclusion, workflowRun: run.id });
    }
  }
  const rows = [
    ['the newest run passes', ['failure', 'success'], allow],
    ['the newest run fails', ['success', 'failure'], notPassed],
    ['the newest run is cancelled', ['success', 'cancelled'], notPassed],
    ['the newest run was skipped', ['success', 'skipped'], notPassed],
  ] as const;
  test.each(rows)('%s', (_, conclusions, answer) =>
    inWorld({ unit: 'none' }, async (world) => {
      twice(world.repo, conclusions);
      expectAnswer(await world.run(), answer);
    }),
  );

  test('without actions: read the runs cannot be told apart, and the worst counts', () =>
    inWorld({ unit: 'none' }, async (world) => {
      twice(world.repo, ['failure', 'success']);
      const token = world.github.token({ permissions: { ...recommended, actions: 'none' } });
      expectAnswer(await world.run({ token }), notPassed);
    }));

  test('a job of that name in another workflow hides no failure', () =>
    inWorld({ unit: 'none' }, async (world) => {
      twice(world.repo, ['failure'], 1);
      twice(world.repo, ['success'], 2);
      expectAnswer(await world.run(), notPassed);
    }));
});

describe('T46: the check is not there yet', () => {
  test('it never comes', () =>
    inWorld({ unit: 'none', deployed: 'before' }, async (world) => {
      const given = { ...unknown, says: ['no result of "unit" by github-actions after 0.3 s'] };
      expectAnswer(await world.run(), given);
      expect(world.github.counts()).toEqual({ reads: 5, writes: 1 });
    }));

  test('F20: it comes while somebody waits', () =>
    inWorld({ unit: 'none' }, async (world) => {
      world.github.before(
        { when: 'Checks', nth: 2 },
        () => void checkRun(world.repo, { name: 'unit' }),
      );
      expectAnswer(await world.run(), allow);
    }));

  test('F20: it comes while somebody waits, and has failed', () =>
    inWorld({ unit: 'none' }, async (world) => {
      const failed = { name: 'unit', conclusion: 'failure' };
      world.github.before({ when: 'Checks' }, () => void checkRun(world.repo, failed));
      expectAnswer(await world.run(), notPassed);
    }));

  test.each(['queued', 'in_progress', 'waiting', 'requested', 'pending'] as const)(
    'it is %s for ever',
    (status) =>
      scenario({
        name: status,
        reported: (repo) => void checkRun(repo, { name: 'unit', status }),
        answer: { decision: 'block', reason: 'required-checks/pending' },
      }),
  );

  test('it ends while somebody waits', () =>
    inWorld({ unit: 'none' }, async (world) => {
      const running = checkRun(world.repo, { name: 'unit', status: 'in_progress' });
      world.github.before({ when: 'Checks', nth: 3 }, () => {
        running.status = 'completed';
        running.conclusion = 'success';
      });
      expectAnswer(await world.run(), allow);
    }));

  test.each(['Unit', 'unit ', 'unit (1)', 'ci / unit'])('"%s" is another check', (name) =>
    scenario({
      name,
      reported: (repo) => void checkRun(repo, { name }),
      answer: unknown,
    }),
  );

  test('it is there on another commit', () =>
    scenario({
      name: 'other commit',
      reported: (repo) => void checkRun(repo, { name: 'unit', sha: 'f'.repeat(40) }),
      answer: unknown,
    }));
});

describe('T24: more checks than one page holds', () => {
  function crowd({ repo }: World, count: number): void {
    for (let index = 0; index < count; index += 1) checkRun(repo, { name: `job ${index}` });
  }

  test('the check is on the second page', () =>
    inWorld({ unit: 'none', deployed: 'before' }, async (world) => {
      crowd(world, 100);
      checkRun(world.repo, { name: 'unit' });
      expectAnswer(await world.run(), allow);
      expect(world.github.counts()).toEqual({ reads: 2, writes: 1 });
    }));

  test('a success is on the first page, a failure of another workflow on the last', () =>
    inWorld({}, async (world) => {
      crowd(world, 250);
      checkRun(world.repo, { name: 'unit', conclusion: 'failure', workflowRun: 1 });
      expectAnswer(await world.run(), notPassed);
    }));

  test('there are more than 1000', () =>
    inWorld({}, async (world) => {
      crowd(world, 1000);
      expectAnswer(await world.run(), { ...unknown, says: ['there are 1001'] });
    }));

  test('F18: one is added between two pages', () =>
    inWorld({ unit: 'none' }, async (world) => {
      crowd(world, 100);
      checkRun(world.repo, { name: 'unit' });
      world.github.before({ when: 'Checks' }, () => {
        checkRun(world.repo, { name: 'unit', conclusion: 'failure', app: actionsApp });
      });
      expectAnswer(await world.run(), notPassed);
    }));

  test('F18: one is taken away between two pages, and a failure moves up unseen', () =>
    inWorld({}, async (world) => {
      crowd(world, 99);
      checkRun(world.repo, { name: 'unit', conclusion: 'failure' });
      checkRun(world.repo, { name: 'last' });
      world.github.before({ when: 'Checks' }, () => {
        world.repo.checkRuns.splice(1, 1);
      });
      const says = ['the list of check results on the candidate changed while it was read'];
      expectAnswer(await world.run(), { ...unknown, says });
    }));

  test('F18: GitHub counts more than it lists', () =>
    inWorld({}, async (world) => {
      crowd(world, 100);
      world.github.fault('total-too-high', { when: 'graphql', times: 'always' });
      expectAnswer(await world.run(), unknown);
    }));
});

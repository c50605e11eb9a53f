/** What the snapshot tells of checks and deployments, and their further pages. */
import { describe, expect, test } from '@jest/globals';
import { readChecks } from '../../../src/hosts/github/checks-part.js';
import { readDeployments } from '../../../src/hosts/github/deployments-part.js';
import {
  candidate,
  checkRun,
  commitOf,
  connectionOf,
  deployment,
  openScripted,
  refused,
  repositoryOf,
  statusContext,
} from './answers.js';
import { scriptedHttp, type ScriptedStep } from './scripted-http.js';
import { snapshotOf, take } from './snapshots.js';

describe('checks', () => {
  function withChecks(
    checks: readonly unknown[],
    more: object = {},
    errors: readonly unknown[] = [],
  ) {
    const contexts = connectionOf(checks, more);
    return snapshotOf({ candidate: { ...commitOf([]), statusCheckRollup: { contexts } } }, errors);
  }
  const below = ['candidate', 'statusCheckRollup'] as const;
  const nodes = [...below, 'contexts', 'nodes', 0] as const;

  test('T46: a commit without any check has an empty list', async () => {
    const { checks } = await snapshotOf({ candidate: commitOf([]) });
    expect(checks).toEqual({ status: 'known', value: { items: [], next: undefined } });
  });

  test('T45: conclusions as REST has them; a run that is not completed tells its status', async () => {
    const conclusions = ['SUCCESS', 'NEUTRAL', 'SKIPPED', 'TIMED_OUT', 'STALE', 'ACTION_REQUIRED'];
    const { checks } = await withChecks([
      ...conclusions.map((conclusion) => checkRun({ conclusion })),
      checkRun({ status: 'IN_PROGRESS', conclusion: 'SUCCESS' }),
      checkRun({ status: 'COMPLETED', conclusion: null }),
      statusContext({ state: 'EXPECTED' }),
    ]);
    expect(checks.status === 'known' && checks.value.items.map((each) => each.conclusion)).toEqual([
      ...['success', 'neutral', 'skipped', 'timed_out', 'stale', 'action_required'],
      ...['in_progress', 'completed', 'expected'],
    ]);
  });

  test('F29: ids beyond 2^53 are text', async () => {
    const { checks } = await withChecks([checkRun({ databaseId: '9007199254740993' })]);
    expect(checks).toMatchObject({ value: { items: [{ id: '9007199254740993' }] } });
  });

  const permissions = [
    [
      'all of it',
      [null],
      refused('FORBIDDEN', ...below),
      'permissions checks: read, statuses: read',
    ],
    [
      'each of them',
      [null, null],
      refused('FORBIDDEN', ...nodes),
      'permissions checks: read, statuses: read',
    ],
    [
      'check runs',
      [null, statusContext()],
      refused('FORBIDDEN', ...nodes),
      'permission checks: read',
    ],
    ['statuses', [checkRun(), null], refused('FORBIDDEN', ...nodes), 'permission statuses: read'],
  ] as const;
  test.each(permissions)('T66: not permitted: %s', async (_, checks, error, needs) => {
    const snapshot = await withChecks(checks, {}, [error]);
    expect(snapshot.checks).toMatchObject({ status: 'unsupported', needs });
    expect(snapshot.deployments.status).toBe('known');
  });

  test('T44: without the workflow, each suite is a source of its own', async () => {
    const run = {
      databaseId: 5,
      app: { slug: 'github-actions', databaseId: 1 },
      workflowRun: null,
    };
    const { checks } = await withChecks(
      [checkRun({ checkSuite: run }), checkRun({ checkSuite: { ...run, databaseId: 6 } })],
      {},
      [refused('FORBIDDEN', ...nodes, 'checkSuite', 'workflowRun')],
    );
    expect(checks).toMatchObject({
      value: { items: [{ workflow: 'suite 5' }, { workflow: 'suite 6' }] },
    });
  });

  const broken = [
    ['F18: fewer than there are', [checkRun()], { totalCount: 2 }, true],
    ['F13: one that is null', [null], {}, true],
    [
      'F13: one that is null, of a page that goes on',
      [null, checkRun()],
      { totalCount: 101, pageInfo: { hasNextPage: true, endCursor: 'x' } },
      true,
    ],
    ['F13: one without its name', [checkRun({ name: undefined })], {}, true],
    ['F13: one of a new kind', [{ __typename: 'Other' }], {}, true],
    [
      'F18: more, but not where',
      [checkRun()],
      { pageInfo: { hasNextPage: true, endCursor: null } },
      true,
    ],
    [
      'T24: more than a thousand',
      [checkRun()],
      { totalCount: 1001, pageInfo: { hasNextPage: true, endCursor: 'x' } },
      false,
    ],
  ] as const;
  test.each(broken)('%s', async (_, checks, more, retryable) => {
    const snapshot = await withChecks(checks, more);
    expect(snapshot.checks).toMatchObject({ status: 'failed', retryable });
    expect(snapshot.policy.status).toBe('known');
  });

  test('a further page is read by its cursor', async () => {
    const contexts = connectionOf([checkRun()], { totalCount: 101 });
    const object = { statusCheckRollup: { contexts } };
    const body = { data: { repository: { object } } };
    const http = scriptedHttp([{ match: ' Checks', answer: { body } }]);
    const asked = { owner: 'acme', name: 'shop', sha: candidate, after: 'x' };
    expect(await readChecks(openScripted(http), asked)).toMatchObject({
      ok: true,
      value: { items: [{ name: 'build' }], next: undefined },
    });
    expect(http.variables(0)).toMatchObject({ afterCheck: 'x', sha: candidate });
  });

  const pages = [
    ['the commit is gone', { data: { repository: { object: null } } }, {}, 'not-found'],
    [
      'F18: a later page without a list',
      { data: { repository: { object: { statusCheckRollup: null } } } },
      { after: 'x' },
      'malformed',
    ],
    [
      'T66: refused',
      {
        data: { repository: { object: { statusCheckRollup: null } } },
        errors: [refused('FORBIDDEN', 'object', 'statusCheckRollup')],
      },
      {},
      'forbidden',
    ],
  ] as const;
  test.each(pages)('a page that cannot be read: %s', async (_, body, more, kind) => {
    const http = scriptedHttp([{ match: ' Checks', answer: { body } }]);
    const asked = { owner: 'acme', name: 'shop', sha: candidate, ...more };
    expect(await readChecks(openScripted(http), asked)).toMatchObject({
      ok: false,
      fault: { kind },
    });
  });
});

describe('deployments', () => {
  test('a page says where the next one is', async () => {
    const pageInfo = { hasNextPage: true, endCursor: 'n' };
    const deployments = connectionOf([deployment()], { totalCount: 900, pageInfo });
    expect((await snapshotOf({ deployments })).deployments).toMatchObject({ value: { next: 'n' } });
  });

  test('an environment without any is known to have none', async () => {
    const { deployments } = await snapshotOf({ deployments: connectionOf([]) });
    const value = { items: [], next: undefined, total: 0 };
    expect(deployments).toEqual({ status: 'known', value });
  });

  const broken = [
    ['F18: fewer than there are', connectionOf([], { totalCount: 1 })],
    ['F13: one that is null', connectionOf([null])],
    ['F13: one without a commit', connectionOf([deployment({ commitOid: '' })])],
    [
      'more statuses than are told',
      connectionOf([deployment({ statuses: { nodes: [], pageInfo: { hasNextPage: true } } })]),
    ],
    ['not told at all', null],
  ] as const;
  test.each(broken)('%s', async (_, deployments) => {
    expect((await snapshotOf({ deployments })).deployments.status).toBe('failed');
  });

  test('T66: a refused page names the permission', async () => {
    const errors = [refused('FORBIDDEN', 'deployments', 'nodes', 0)];
    const { deployments } = await snapshotOf({ deployments: connectionOf([null]) }, errors);
    expect(deployments).toMatchObject({ needs: 'permission deployments: read' });
  });

  test('T66: a refusal that takes the repository with it is asked around', async () => {
    const steps: ScriptedStep[] = [
      {
        match: (request) => request.body?.includes('deployments(') === true,
        answer: {
          body: { data: { repository: null }, errors: [refused('FORBIDDEN', 'deployments')] },
        },
      },
      {
        match: ' Snapshot',
        answer: { body: { data: { repository: repositoryOf({ deployments: undefined }) } } },
      },
    ];
    const http = scriptedHttp(steps);
    const snapshot = await take(http);
    expect(http.log).toHaveLength(2);
    expect(snapshot.policy.status).toBe('known');
    expect(snapshot.deployments).toMatchObject({ needs: 'permission deployments: read' });
  });

  test('a further page is read by its cursor', async () => {
    const deployments = connectionOf([deployment()], { totalCount: 31 });
    const http = scriptedHttp([
      { match: ' Deployments', answer: { body: { data: { repository: { deployments } } } } },
    ]);
    const asked = { owner: 'acme', name: 'shop', environment: 'production', after: 'x' };
    expect(await readDeployments(openScripted(http), asked)).toMatchObject({
      ok: true,
      value: { items: [{ id: '11' }], next: undefined },
    });
    expect(http.variables(0)).toMatchObject({ afterDeployment: 'x' });
  });
});

import { describe, expect, test } from '@jest/globals';
import { deploymentSchema } from '../../../src/evidence/facts.js';
import type { DeploymentEntry } from '../../../src/hosts/github/snapshot.js';
import {
  deployment,
  deploymentsRoute,
  factsOf,
  fault,
  known,
  now,
  page,
  sha,
  type Answer,
  type World,
} from './fact-world.js';

function read(world: Partial<World>, spec?: unknown) {
  const facts = factsOf(world);
  const ref = { kind: 'deployments', key: 'production', spec } as const;
  return facts.read(ref).then((reading) => ({ ...facts, reading }));
}

function seen(...entries: readonly DeploymentEntry[]): Partial<World> {
  return { snapshot: { deployments: known(page(entries)) } };
}

const url = 'https://github.com/acme/shop/deployments';

describe('what became of a deployment', () => {
  const at = (minute: number) => `2026-11-10T08:0${minute}:00Z`;
  const rows = [
    { states: ['success', 'in_progress', 'queued'], outcome: 'success', start: 2, end: 3 },
    { states: ['inactive', 'success', 'in_progress'], outcome: 'success', start: 1, end: 2 },
    {
      states: ['success', 'failure', 'success', 'in_progress', 'in_progress'],
      outcome: 'success',
      start: 1,
      end: 3,
    },
    { states: ['failure', 'success'], outcome: 'success', start: 0, end: 1 },
    { states: ['failure', 'in_progress'], outcome: 'failure', start: 1, end: 2 },
    { states: ['inactive', 'error'], outcome: 'failure', start: 0, end: 1 },
    { states: ['inactive', 'in_progress'], outcome: 'failure', start: 1, end: undefined },
    { states: ['in_progress'], outcome: 'in-progress', start: 1, end: undefined },
    { states: ['queued'], outcome: 'in-progress', start: 0, end: undefined },
    { states: ['pending'], outcome: 'in-progress', start: 0, end: undefined },
    { states: ['waiting'], outcome: 'in-progress', start: 0, end: undefined },
    { states: [], outcome: 'in-progress', start: 0, end: undefined },
  ];
  test.each(rows)('$states is $outcome', async ({ states, outcome, start, end }) => {
    const { reading } = await read(seen(deployment({ sha: sha('a'), states })));
    const log = 'https://github.com/acme/shop/actions/runs/12/job/4';
    expect(reading).toEqual({
      status: 'known',
      value: [
        {
          sha: sha('a'),
          outcome,
          startedAt: at(start),
          ...(end === undefined ? {} : { finishedAt: at(end), url: log }),
        },
      ],
      source: { level: 'forge', system: 'github', url, fetchedAt: now },
    });
    const value = reading.status === 'known' ? reading.value[0] : undefined;
    expect(deploymentSchema.safeParse(value).success).toBe(true);
  });

  test('a tag that was deployed is its version', async () => {
    const entry = deployment({ sha: sha('a'), states: ['success'], ref: 'refs/tags/v1.2' });
    const { reading } = await read(seen(entry));
    expect(reading).toMatchObject({ value: [{ version: 'v1.2' }] });
  });
});

describe("the forge's deployments", () => {
  describe('F05: an empty list is asked for once more, where a missing permission is told', () => {
    const confirm = (answer: Answer): Partial<World> => ({
      rest: { [deploymentsRoute]: () => answer },
    });

    test('never deployed is an answer', async () => {
      const { reading, log } = await read(confirm({ data: [] }));
      expect(reading).toMatchObject({ status: 'none', source: { level: 'forge' } });
      expect(log).toEqual([`${deploymentsRoute} production 1`]);
    });

    test('the token may not see them', async () => {
      const { reading } = await read(confirm({ fault: fault('forbidden') }));
      expect(reading).toMatchObject({
        status: 'unsupported',
        needs: expect.stringContaining('deployments: read'),
      });
    });

    test('both readings differ', async () => {
      const { reading } = await read(confirm({ data: [{ id: 1 }] }));
      expect(reading).toMatchObject({
        status: 'failed',
        reason: expect.stringContaining('two readings'),
      });
    });
  });

  test('those of this run are skipped, those of a run whose number begins alike are not', async () => {
    const own = deployment({ sha: sha('a'), states: ['in_progress'], run: '77' });
    const failed = deployment({ sha: sha('a'), states: ['failure'], run: '77' });
    const alike = deployment({ sha: sha('b'), states: ['in_progress'], run: '778' });
    const { reading } = await read(seen(own, failed, alike));
    expect(reading.status === 'known' && reading.value).toMatchObject([{ sha: sha('b') }]);
  });

  test('T30: what an earlier attempt of this run deployed counts', async () => {
    const own = deployment({ sha: sha('a'), states: ['success'], run: '77' });
    expect((await read(seen(own))).reading).toMatchObject({ value: [{ sha: sha('a') }] });
  });

  test('newest first; all since then, and the newest success however old', async () => {
    const entries = [
      deployment({ sha: sha('1'), states: ['success'], day: '2020-01-01' }),
      deployment({ sha: sha('2'), states: ['success'], day: '2020-01-02' }),
      deployment({ sha: sha('3'), states: ['failure'], day: '2020-01-03' }),
      deployment({ sha: sha('4'), states: ['failure'], day: '2026-11-01' }),
      deployment({ sha: sha('5'), states: ['in_progress'], day: '2026-11-02' }),
    ];
    const { reading } = await read(seen(...entries));
    expect(reading).toMatchObject({
      value: [{ sha: sha('5') }, { sha: sha('4') }, { sha: sha('2') }],
    });
    expect(reading.status === 'known' && reading.value).toHaveLength(3);
  });

  test('pages are read on until the period is covered and a success was seen', async () => {
    const pages: Record<string, DeploymentEntry[]> = {
      p2: [deployment({ sha: sha('2'), states: ['failure'], day: '2026-01-01' })],
      p3: [deployment({ sha: sha('3'), states: ['success'], day: '2025-12-01' })],
    };
    const { reading, log } = await read({
      snapshot: {
        deployments: known(page([deployment({ sha: sha('1'), states: ['failure'] })], 'p2')),
      },
      deployments: (_, cursor = '') => ({
        ok: true,
        value: page(pages[cursor] ?? [], cursor === 'p2' ? 'p3' : 'p4'),
      }),
    });
    expect(log).toEqual(['deployments production p2', 'deployments production p3']);
    expect(reading).toMatchObject({ value: [{ sha: sha('1') }, { sha: sha('3') }] });
  });

  test('T24: a thousand without a success', async () => {
    const many = Array.from({ length: 100 }, () =>
      deployment({ sha: sha('1'), states: ['failure'] }),
    );
    const { reading } = await read({
      snapshot: { deployments: known(page(many, 'next')) },
      deployments: () => ({ ok: true, value: page(many, 'next') }),
    });
    expect(reading).toMatchObject({
      status: 'failed',
      reason: 'there are more than 1000 deployments to production',
    });
  });

  test('an empty page that promises more is no end', async () => {
    const { reading, log } = await read({ snapshot: { deployments: known(page([], 'next')) } });
    expect(log).toEqual([]);
    expect(reading).toMatchObject({
      status: 'failed',
      reason: 'GitHub answered an empty page of deployments to production',
    });
  });

  test('a success of today does not cover the period', async () => {
    const { reading } = await read({
      snapshot: {
        deployments: known(page([deployment({ sha: sha('1'), states: ['success'] })], 'p2')),
      },
      deployments: () => ({
        ok: true,
        value: page([deployment({ sha: sha('2'), states: ['failure'], day: '2026-11-01' })]),
      }),
    });
    expect(reading).toMatchObject({ value: [{ sha: sha('1') }, { sha: sha('2') }] });
  });

  test('of another environment they are asked for by its name', async () => {
    const { reading, log } = await read(
      {
        ...seen(deployment({ sha: sha('1'), states: ['success'] })),
        deployments: () => ({
          ok: true,
          value: page([deployment({ sha: sha('2'), states: ['success'] })]),
        }),
      },
      { environment: 'live' },
    );
    expect(log).toEqual(['deployments live anew']);
    expect(reading).toMatchObject({ value: [{ sha: sha('2') }] });
  });

  test('F05: what cannot be read is not "never deployed"', async () => {
    const refused = { status: 'unsupported', reason: 'no', needs: 'x' } as const;
    await expect(read({ snapshot: { deployments: refused } })).resolves.toMatchObject({
      reading: refused,
    });
    const { reading } = await read({ snapshotFault: fault('server', 'answered 503') });
    expect(reading).toEqual({
      status: 'failed',
      reason: 'deployments: answered 503',
      retryable: true,
    });
  });
});

test('several services without a statement: as the records tell it', async () => {
  const { reading } = await read({ shared: true });
  expect(reading).toMatchObject({ reason: 'results of shop' });
});

test('a statement that is not understood', async () => {
  const { reading } = await read({}, { tags: 'v*', ref: 'main' });
  expect(reading).toMatchObject({ reason: 'the deployments statement is not understood' });
});

describe('by tags', () => {
  const commit = (letter: string, committedDate = '2026-11-01T00:00:00Z') => ({
    __typename: 'Commit',
    oid: sha(letter),
    committedDate,
  });
  const annotated = (name: string, target: object, date: string | null) => ({
    name,
    target: { __typename: 'Tag', oid: sha('0'), tagger: { date }, target },
  });
  const tags = (nodes: readonly object[], more: object = {}): Answer => ({
    data: {
      repository: {
        refs: {
          totalCount: nodes.length,
          pageInfo: { hasNextPage: false, endCursor: null },
          nodes,
          ...more,
        },
      },
    },
  });
  const readTags = (answer: (after: unknown) => Answer) =>
    read({ graphql: { Tags: ({ after }) => answer(after) } }, { tags: 'v*' });

  test('those that match, newest first; only annotated ones say when', async () => {
    const nodes = [
      { name: 'v1.9', target: commit('1') },
      { name: 'v1.10', target: commit('2') },
      annotated('v2', commit('3', '2020-01-01T00:00:00Z'), '2026-11-05T13:00:00+01:00'),
      { name: 'other', target: commit('4') },
      { name: 'v/deep', target: commit('5') },
      { name: 'vtree', target: { __typename: 'Tree', oid: sha('6') } },
      annotated('v3', commit('7', '2026-11-02T00:00:00Z'), null),
    ];
    const { reading } = await readTags(() => tags(nodes));
    expect(reading).toEqual({
      status: 'known',
      value: [
        { sha: sha('3'), version: 'v2', outcome: 'success', finishedAt: '2026-11-05T12:00:00Z' },
        { sha: sha('7'), version: 'v3', outcome: 'success' },
        { sha: sha('2'), version: 'v1.10', outcome: 'success' },
        { sha: sha('1'), version: 'v1.9', outcome: 'success' },
      ],
      source: { level: 'forge', system: 'github', url: 'refs/tags/v*', fetchedAt: now },
    });
  });

  test('all pages; the newest one counts however old it is', async () => {
    const old = (name: string, letter: string, year: number) => ({
      name,
      target: commit(letter, `${year}-01-01T00:00:00Z`),
    });
    const { reading, log } = await readTags((after) =>
      after === null
        ? tags([old('v1', '1', 2020)], {
            totalCount: 2,
            pageInfo: { hasNextPage: true, endCursor: 'p2' },
          })
        : tags([old('v2', '2', 2021)], { totalCount: 2 }),
    );
    expect(log).toEqual(['Tags', 'Tags']);
    expect(reading).toMatchObject({ value: [{ version: 'v2' }] });
    expect(reading.status === 'known' && reading.value).toHaveLength(1);
  });

  test('none', async () => {
    const { reading } = await readTags(() => tags([]));
    expect(reading).toMatchObject({ status: 'none' });
  });

  const tagOfTag = annotated('v1', { __typename: 'Tag', oid: sha('1') }, '2026-11-05T12:00:00Z');
  const failures: readonly { name: string; answer: Answer; reason: string }[] = [
    {
      name: 'T24: too many tags',
      answer: tags([], { totalCount: 1001 }),
      reason: 'there are more than 1000 tags',
    },
    {
      name: 'F18: a count that does not match',
      answer: tags([{ name: 'v1', target: commit('1') }], { totalCount: 2 }),
      reason: 'GitHub counts 2 tags and tells 1',
    },
    { name: 'a tag of a tag', answer: tags([tagOfTag]), reason: 'the tag v1 is a tag of a tag' },
    { name: 'a fault', answer: { fault: fault('server', '503') }, reason: 'tags: 503' },
    {
      name: 'a part that is refused',
      answer: {
        data: { repository: null },
        refused: [{ type: 'NOT_FOUND', path: ['repository'], message: 'gone' }],
      },
      reason: 'tags: NOT_FOUND gone',
    },
  ];
  test.each(failures)('$name', async ({ answer, reason }) => {
    const { reading } = await readTags(() => answer);
    expect(reading).toMatchObject({ status: 'failed', reason });
  });

  test('F28: a server that does not have a field yet', async () => {
    const refused = [{ type: 'undefinedField', path: ['query', 'refs'], message: 'no' }];
    const { reading } = await readTags(() => ({ data: {}, refused }));
    expect(reading).toMatchObject({
      status: 'unsupported',
      needs: 'a GitHub Enterprise Server that has "refs" in GraphQL',
    });
  });

  test('a permission that is missing is named', async () => {
    const refused = [{ type: 'FORBIDDEN', path: ['repository', 'refs'], message: 'no' }];
    const { reading } = await readTags(() => ({ data: { repository: { refs: null } }, refused }));
    expect(reading).toMatchObject({ status: 'unsupported', needs: 'permission contents: read' });
  });
});

describe('by a ref', () => {
  const ref = (prefix: string, target: object) => ({ name: 'live', prefix, target });
  const commit = { __typename: 'Commit', oid: sha('1') };
  const branch = ref('refs/heads/', commit);
  const rows = [
    { name: 'a branch', first: branch, second: null, told: [sha('1')] },
    {
      name: 'an annotated tag',
      first: null,
      second: ref('refs/tags/', { __typename: 'Tag', oid: sha('2'), target: commit }),
      told: [sha('1')],
    },
    { name: 'nothing', first: null, second: null, told: 'none' },
    {
      name: 'T03: a branch and a tag',
      first: branch,
      second: ref('refs/tags/', commit),
      told: '"live" is the name of refs/heads/live and of refs/tags/live: write it in full',
    },
    {
      name: 'a tree',
      first: null,
      second: ref('refs/tags/', { __typename: 'Tree', oid: sha('2') }),
      told: '"live" is a tree, not a commit',
    },
  ];
  test.each(rows)('$name', async ({ first, second, told }) => {
    const graphql = { Refs: () => ({ data: { repository: { first, second } } }) };
    const { reading } = await read({ graphql }, { ref: 'live' });
    if (reading.status === 'known') expect(reading.value.map((each) => each.sha)).toEqual(told);
    else expect('reason' in reading ? reading.reason : reading.status).toEqual(told);
  });

  test('a full name is that ref alone', async () => {
    const asked: unknown[] = [];
    const graphql = {
      Refs: (variables: object) => {
        asked.push(variables);
        return { data: { repository: { first: branch, second: branch } } };
      },
    };
    const { reading } = await read({ graphql }, { ref: 'refs/heads/live' });
    expect(reading).toMatchObject({ status: 'known', value: [{ sha: sha('1') }] });
    expect(asked).toMatchObject([{ first: 'refs/heads/live', second: 'refs/heads/live' }]);
  });
});

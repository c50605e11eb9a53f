import { describe, expect, test } from '@jest/globals';
import {
  deployment,
  factsOf,
  fault,
  known,
  now,
  page,
  sha,
  type Answer,
  type World,
} from './fact-world.js';
import {
  change,
  changes,
  commit,
  last,
  pull,
  review,
  reviewed,
  type Reviewed,
} from './policy-world.js';

const path = '.promotion-gate.yml';
const base = sha('b');
const blob = sha('9');
const owners = { logins: ['@Olga'], teams: [] as string[] };

interface Spec {
  readonly path: string;
  readonly blob: string;
  readonly owners?: { readonly logins: readonly string[]; readonly teams: readonly string[] };
  readonly deployments?: unknown;
}

function read(world: Partial<World>, spec: Partial<Spec> = {}) {
  const facts = factsOf({ snapshot: { deployments: deployed(sha('8')) }, ...world });
  const ref = { kind: 'policy-change', key: '', spec: { path, blob, owners, ...spec } } as const;
  return facts.read(ref).then((reading) => ({ ...facts, reading }));
}

function deployed(policyBlob?: string) {
  const entry = deployment({ sha: base, states: ['success'] });
  return known(page([{ ...entry, policyBlob }]));
}

function one(given: Reviewed): Partial<World> {
  return {
    graphql: {
      Changes: () => changes([change(sha('1'), pull(7)), change(sha('0'))]),
      Reviews: () => reviewed(given),
    },
  };
}

describe('whether it changed', () => {
  test('nothing deployed: there was no older policy', async () => {
    const { reading } = await read({ snapshot: { deployments: known(page([])) } });
    expect(reading).toEqual({
      status: 'known',
      value: { base: null, changed: false, approvedBy: [] },
      source: { level: 'forge', system: 'github', fetchedAt: now },
    });
  });

  test('the same blob: told by the snapshot alone', async () => {
    const { reading, log } = await read({ snapshot: { deployments: deployed(blob) } });
    expect(log).toEqual([]);
    expect(reading).toMatchObject({ value: { base, changed: false, approvedBy: [] } });
  });

  const rows: readonly { name: string; file: object | null; changed: boolean }[] = [
    { name: 'the same', file: { oid: blob }, changed: false },
    { name: 'another', file: { oid: sha('8') }, changed: true },
    { name: 'none before', file: null, changed: true },
  ];
  test.each(rows)('another file is asked for at the base: $name', async ({ file, changed }) => {
    const asked: unknown[] = [];
    const graphql = {
      FileAt: (variables: object): Answer => {
        asked.push(variables);
        return { data: { repository: { commit: { __typename: 'Commit' }, file } } };
      },
    };
    const spec = { path: '.promotion-gate/strict.yml', owners: { logins: [], teams: [] } };
    const { reading } = await read({ graphql }, spec);
    expect(asked).toMatchObject([{ commit: base, file: `${base}:.promotion-gate/strict.yml` }]);
    expect(reading).toMatchObject({ status: 'known', value: { base, changed, approvedBy: [] } });
  });

  test('what the snapshot does not tell of the base is asked for', async () => {
    const graphql = { FileAt: () => ({ data: { repository: { commit: null, file: null } } }) };
    const { reading } = await read({ snapshot: { deployments: deployed() }, graphql });
    expect(reading).toMatchObject({
      status: 'failed',
      reason: `the last deployed commit ${base} is not in the repository`,
    });
  });

  test('by the statement that the policy names', async () => {
    const { reading } = await read({}, { deployments: { environment: 'live' } });
    expect(reading).toMatchObject({ reason: 'deployments: nobody expected deployments' });
  });

  test('deployments that are not known', async () => {
    const unknown = { status: 'failed', reason: 'no', retryable: true } as const;
    const { reading } = await read({ snapshot: { deployments: unknown } });
    expect(reading).toEqual(unknown);
  });

  test('nobody owns it: nobody can approve, and nobody is asked', async () => {
    const { reading, log } = await read({}, { owners: { logins: [], teams: [] } });
    expect(log).toEqual([]);
    expect(reading).toMatchObject({
      value: {
        changed: true,
        approvedBy: [],
        reason: 'the policy names no owner who could approve its change',
      },
    });
  });
});

describe('who approved', () => {
  const nobody = `${sha('1')} was not approved (#7: no owner who did not write it approves its head)`;
  const web = { committedViaWeb: true, committer: null };
  const coauthored = {
    authors: {
      pageInfo: { hasNextPage: false },
      nodes: [{ user: { login: 'alice' } }, { user: { login: 'OLGA' } }],
    },
  };
  const rows: readonly { name: string; pull: Reviewed; told: readonly string[] | string }[] = [
    { name: 'an owner', pull: { reviews: [review('olga'), review('bob')] }, told: ['olga'] },
    { name: 'no owner', pull: { reviews: [review('bob')] }, told: nobody },
    { name: 'nobody', pull: { reviews: [] }, told: nobody },
    {
      name: 'an owner, of an older head',
      pull: { reviews: [review('olga', { commit: { oid: sha('3') } })] },
      told: nobody,
    },
    {
      name: 'an owner who asks for changes',
      pull: { reviews: [review('olga', { state: 'CHANGES_REQUESTED' })] },
      told: nobody,
    },
    {
      name: 'an owner whose review was edited',
      pull: { reviews: [review('olga', { lastEditedAt: '2026-11-01T00:00:00Z' })] },
      told: nobody,
    },
    {
      name: 'a machine of that name',
      pull: { reviews: [review('olga', { author: { __typename: 'Bot', login: 'olga' } })] },
      told: nobody,
    },
    {
      name: 'the owner who opened it',
      pull: { reviews: [review('olga')], author: { login: 'olga' } },
      told: nobody,
    },
    {
      name: 'the owner who wrote a commit of it',
      pull: { reviews: [review('olga')], commits: [commit('alice'), commit('olga')] },
      told: nobody,
    },
    {
      name: 'the owner who is a co-author',
      pull: { reviews: [review('olga')], commits: [commit('alice', coauthored)] },
      told: nobody,
    },
    {
      name: 'the owner who committed the work of another',
      pull: {
        reviews: [review('olga')],
        commits: [commit('alice', { committer: { user: { login: 'olga' } } })],
      },
      told: nobody,
    },
    {
      name: 'a commit of the web page has no committer',
      pull: { reviews: [review('olga')], commits: [commit('alice', web)] },
      told: ['olga'],
    },
    {
      name: 'an author without an account could be anybody',
      pull: { reviews: [review('olga')], commits: [commit(undefined)] },
      told: `${sha('1')} was not approved (#7: an author of ${sha('1')} has no account)`,
    },
    {
      name: 'opened by an account that is gone',
      pull: { reviews: [review('olga')], author: null },
      told: `${sha('1')} was not approved (#7: the account of who opened it is gone)`,
    },
  ];
  test.each(rows)('$name', async ({ pull: given, told }) => {
    const { reading, waits } = await read(one(given));
    const expected =
      typeof told === 'string' ? { approvedBy: [], reason: told } : { approvedBy: told };
    expect(reading).toMatchObject({
      status: 'known',
      value: { base, changed: true, ...expected },
    });
    expect(waits).toEqual([]);
  });

  test('a member of a team that owns it', async () => {
    const ofTeam = review('bob', {
      onBehalfOf: { nodes: [{ combinedSlug: 'acme/other' }, { combinedSlug: 'Acme/release' }] },
    });
    const team = { owners: { logins: [], teams: ['acme/release'] } };
    const { reading } = await read(one({ reviews: [ofTeam] }), team);
    expect(reading).toMatchObject({ value: { approvedBy: ['bob'] } });
  });

  test('teams are asked for only where one owns it', async () => {
    const asked: unknown[] = [];
    const graphql = {
      ...one({ reviews: [] }).graphql,
      Reviews: ({ teams }: Readonly<Record<string, unknown>>) => {
        asked.push(teams);
        return reviewed({ reviews: [] });
      },
    };
    await read({ graphql });
    await read({ graphql }, { owners: { logins: [], teams: ['acme/release'] } });
    expect(asked).toEqual([false, true]);
  });

  test('teams that the token may not see', async () => {
    const graphql = {
      ...one({ reviews: [] }).graphql,
      Reviews: (): Answer => ({
        data: { repository: { pullRequest: null } },
        refused: [{ type: 'FORBIDDEN', path: ['repository', 'onBehalfOf'], message: 'no' }],
      }),
    };
    const { reading } = await read(
      { graphql },
      { owners: { logins: [], teams: ['acme/release'] } },
    );
    expect(reading).toMatchObject({
      status: 'unsupported',
      needs: "permission pull-requests: read, and a token that sees the organisation's teams",
    });
  });

  const crowd = { pageInfo: { hasNextPage: true }, nodes: [{ user: { login: 'alice' } }] };
  const cut: readonly { name: string; pull: Omit<Reviewed, 'reviews'> }[] = [
    { name: 'the author of the 101st commit', pull: { more: true } },
    {
      name: 'the 21st author of a commit',
      pull: { commits: [commit('alice', { authors: crowd })] },
    },
  ];
  test.each(cut)('T24: $name is not seen', async ({ pull: given }) => {
    const { reading } = await read(one({ ...given, reviews: [review('olga')] }));
    expect(reading).toMatchObject({
      status: 'failed',
      reason: '#7 has more commits or authors than are looked at',
    });
  });
});

describe('each change of the range', () => {
  const approved = reviewed({ reviews: [review('olga')] });
  const silent = reviewed({ reviews: [] });
  const both = changes([change(sha('2'), pull(8)), change(sha('1'), pull(7)), change(sha('0'))]);

  test('all are approved', async () => {
    const { reading } = await read({ graphql: { Changes: () => both, Reviews: () => approved } });
    expect(reading).toMatchObject({ value: { approvedBy: ['olga'] } });
  });

  test('one is not', async () => {
    const Reviews = ({ number }: Readonly<Record<string, unknown>>) =>
      number === 8 ? approved : silent;
    const { reading } = await read({ graphql: { Changes: () => both, Reviews } });
    expect(reading).toMatchObject({ value: { approvedBy: [], changed: true } });
  });

  test('a new change that is dated before an old one counts', async () => {
    const Changes = () => changes([change(sha('0')), change(sha('1'), pull(7))]);
    const { reading } = await read({ graphql: { Changes, Reviews: () => silent } });
    expect(reading).toMatchObject({ value: { approvedBy: [] } });
  });

  test('histories are read to their ends', async () => {
    const next = (endCursor: string) => ({ hasNextPage: true, endCursor });
    const asked: unknown[] = [];
    const Changes = (variables: Readonly<Record<string, unknown>>, nth: number) => {
      asked.push([variables['headAfter'], variables['baseAfter']]);
      return nth === 0
        ? changes([change(sha('0'))], [sha('0')], [next('h1'), last])
        : changes([change(sha('1'), pull(7))], [], [last, last]);
    };
    const { reading } = await read({ graphql: { Changes, Reviews: () => silent } });
    expect(asked).toEqual([
      [null, null],
      ['h1', null],
    ]);
    expect(reading).toMatchObject({ value: { approvedBy: [] } });
  });

  const others = [
    { name: 'not merged', more: { merged: false } },
    { name: 'merged to another branch', more: { baseRefName: 'lax' } },
    { name: 'of a fork', more: { baseRepository: { nameWithOwner: 'evil/shop' } } },
    { name: 'of a repository that is gone', more: { baseRepository: null } },
  ];
  test.each(others)('T02: a pull request that is $name is none', async ({ more }) => {
    const Changes = () => changes([change(sha('1'), pull(7, more))]);
    const { reading } = await read({ graphql: { Changes, Reviews: () => approved } });
    expect(reading).toMatchObject({
      value: {
        approvedBy: [],
        reason: `${sha('1')} changed ${path} without a merged pull request`,
      },
    });
  });

  test('T20: a direct push, after GitHub had time to tell of a pull request', async () => {
    const Changes = () => changes([change(sha('1')), change(sha('0'))]);
    const { reading, waits } = await read({ graphql: { Changes } });
    expect(waits).toEqual([1, 2, 4, 8]);
    expect(reading).toMatchObject({ value: { approvedBy: [] } });
  });

  test('F20: a pull request that is told of late', async () => {
    const Changes = (_: unknown, nth: number) =>
      changes([nth < 2 ? change(sha('1')) : change(sha('1'), pull(7)), change(sha('0'))]);
    const { reading, waits } = await read({ graphql: { Changes, Reviews: () => approved } });
    expect(waits).toEqual([1, 2]);
    expect(reading).toMatchObject({ value: { approvedBy: ['olga'] } });
  });

  test('changed elsewhere: nobody approved that here', async () => {
    const { reading } = await read({ graphql: { Changes: () => changes([change(sha('0'))]) } });
    expect(reading).toMatchObject({
      value: {
        approvedBy: [],
        reason: `the history of the default branch tells no change of ${path}`,
      },
    });
  });

  const many = Array.from({ length: 51 }, (_, index) =>
    change(index.toString(16).padStart(40, '1'), pull(7)),
  );
  const endless = { hasNextPage: true, endCursor: 'again' };
  const forbidden: Answer = {
    data: { repository: { base: null, head: null } },
    refused: [{ type: 'FORBIDDEN', path: ['repository', 'head'], message: 'no' }],
  };
  const unknowns: readonly { name: string; answer: Answer; told: object }[] = [
    {
      name: 'T24: more changes than are looked at',
      answer: changes(many),
      told: { status: 'failed', reason: `${path} changed more than 50 times since ${base}` },
    },
    {
      name: 'T24: a history without an end',
      answer: changes([], [], [endless, last]),
      told: {
        status: 'failed',
        reason: `the history of ${path} is longer than 1000 changes`,
      },
    },
    {
      name: 'a permission that is missing',
      answer: forbidden,
      told: { status: 'unsupported', needs: 'permission pull-requests: read' },
    },
    {
      name: 'a fault',
      answer: { fault: fault('server', 'answered 503') },
      told: { status: 'failed', reason: 'pull requests: answered 503', retryable: true },
    },
  ];
  test.each(unknowns)('$name', async ({ answer, told }) => {
    const { reading } = await read({ graphql: { Changes: () => answer, Reviews: () => approved } });
    expect(reading).toMatchObject(told);
  });
});

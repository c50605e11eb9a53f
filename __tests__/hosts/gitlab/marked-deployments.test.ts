import { describe, expect, test } from '@jest/globals';
import { factsOf, now, project, sha, type World } from './fact-world.js';
import type { Answer } from './stub-api.js';

function read(world: Partial<World>, spec: unknown) {
  const facts = factsOf(world);
  const ref = { kind: 'deployments', key: 'production', spec } as const;
  return facts.read(ref).then((reading) => ({ ...facts, reading }));
}

describe('by tags', () => {
  const tags = `GET ${project}/repository/tags`;
  const commit = (letter: string, committed = '2026-11-01T00:00:00.000+00:00') => ({
    id: sha(letter),
    committed_date: committed,
  });
  const light = (name: string, letter: string) => ({
    name,
    target: sha(letter),
    created_at: '2026-11-09T00:00:00Z',
    commit: commit(letter),
  });
  const readTags = (answer: Answer, more: Partial<World> = {}) =>
    read({ answers: { [tags]: answer }, ...more }, { tags: 'v*' });

  test('those that match, newest first; only annotated ones say when', async () => {
    const annotated = { name: 'v2', target: sha('0'), commit: commit('3', '2020-01-01T00:00:00Z') };
    const body = [
      light('v1.9', '1'),
      light('v1.10', '2'),
      { ...annotated, created_at: '2026-11-05T13:00:00+01:00' },
      light('other', '4'),
      { name: 'vtree', target: sha('6'), commit: null },
    ];
    const { reading } = await readTags({ body }, { credential: 'job' });
    expect(reading).toEqual({
      status: 'known',
      value: [
        { sha: sha('3'), version: 'v2', outcome: 'success', finishedAt: '2026-11-05T12:00:00Z' },
        { sha: sha('2'), version: 'v1.10', outcome: 'success' },
        { sha: sha('1'), version: 'v1.9', outcome: 'success' },
      ],
      source: { level: 'forge', system: 'gitlab', url: 'refs/tags/v*', fetchedAt: now },
    });
  });

  const failures: readonly { name: string; answer: Answer; reason: string }[] = [
    {
      name: 'T24: too many tags',
      answer: { body: Array.from({ length: 1001 }, (_, nth) => light(`v${nth}`, '1')) },
      reason: 'there are more than 1000 tags',
    },
    {
      name: 'no date at all',
      answer: { body: [{ name: 'v1', target: sha('1'), commit: { id: sha('1') } }] },
      reason: 'the forge does not tell when the tag v1 was set',
    },
    { name: 'a fault', answer: { fault: 'server' }, reason: 'tags: answered server' },
  ];
  test.each(failures)('$name', async ({ answer, reason }) => {
    const { reading } = await readTags(answer);
    expect(reading).toMatchObject({ status: 'failed', reason });
  });
});

describe('by a ref', () => {
  const ref = (name: string) => ({ name, commit: { id: sha('1') } });
  const nameless = { name: 'live', commit: null };
  const alike = ref('live-2');
  const rows = [
    { name: 'a branch', branches: [alike, ref('live')], tags: [], told: [sha('1')] },
    { name: 'a tag', branches: [alike], tags: [ref('live')], told: [sha('1')] },
    { name: 'nothing', branches: [alike], tags: [], told: 'none' },
    {
      name: 'T03: a branch and a tag',
      branches: [ref('live')],
      tags: [ref('live')],
      told: '"live" is the name of refs/heads/live and of refs/tags/live: write it in full',
    },
    { name: 'a tree', branches: [], tags: [nameless], told: '"live" is the name of no commit' },
  ];
  test.each(rows)('$name', async ({ branches, tags, told }) => {
    const answers = {
      [`GET ${project}/repository/branches?search=^live`]: { body: branches },
      [`GET ${project}/repository/tags?search=^live`]: { body: tags },
    };
    const { reading } = await read({ answers, credential: 'job' }, { ref: 'live' });
    if (reading.status === 'known') expect(reading.value.map((each) => each.sha)).toEqual(told);
    else expect('reason' in reading ? reading.reason : reading.status).toEqual(told);
  });

  test('in a large repository: only what begins so is listed, and as many as for a candidate', async () => {
    const many = Array.from({ length: 1500 }, (_, at) => ref(`live-${String(at)}`));
    const answers = {
      [`GET ${project}/repository/branches?search=^live`]: { body: [...many, ref('live')] },
      [`GET ${project}/repository/tags?search=^live`]: { body: [] },
    };
    const { reading } = await read({ answers }, { ref: 'live' });
    expect(reading).toMatchObject({ status: 'known', value: [{ sha: sha('1') }] });
  });

  test('a full name is that ref alone', async () => {
    const answers = { [`GET ${project}/repository/tags?search=^live`]: { body: [ref('live')] } };
    const { reading, asked } = await read({ answers }, { ref: 'refs/tags/live' });
    expect(reading).toMatchObject({ status: 'known', value: [{ sha: sha('1') }] });
    expect(asked).toHaveLength(1);
  });

  test('a ref of another kind', async () => {
    const { reading, asked } = await read({}, { ref: 'refs/notes/live' });
    expect(reading).toMatchObject({ status: 'failed', retryable: false });
    expect(asked).toEqual([]);
  });

  test('F05: a list that cannot be read hides no ref', async () => {
    const answers = {
      [`GET ${project}/repository/branches`]: { body: [] },
      [`GET ${project}/repository/tags`]: { fault: 'not-found' as const },
    };
    const { reading } = await read({ answers }, { ref: 'live' });
    expect(reading).toMatchObject({ status: 'failed', reason: 'tags: answered not-found' });
  });
});

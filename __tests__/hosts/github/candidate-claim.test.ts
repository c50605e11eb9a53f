import { describe, expect, test } from '@jest/globals';
import type { Api, GraphqlQuery } from '../../../src/hosts/github/api.js';
import { claimCandidate } from '../../../src/hosts/github/candidate-claim.js';
import { askCandidate } from '../../../src/hosts/github/candidate.js';
import { answeringApi } from './answering-api.js';
import { environmentOf, headSha } from './runner-variables.js';

const now = '2026-11-20T12:00:00Z';
const other = 'b'.repeat(40);
const tree = 'c'.repeat(40);
const push = {
  name: 'push',
  mode: 'enforce',
  sha: headSha,
  ref: 'refs/heads/main',
  pullRequests: [],
  fork: false,
  homeless: false,
} as const;

describe('T26: the claim on the candidate', () => {
  const source = { level: 'forge', system: 'github', fetchedAt: now };
  const environment = environmentOf();

  function claim(api: Api, sha: string | undefined) {
    const asked = askCandidate(push, sha);
    const candidate = { sha: headSha, ref: asked.ref, pinned: asked.pinned };
    return claimCandidate({ api, environment, asked, request: { candidate }, now });
  }

  function ref(prefix: string, sha: string, name = 'v1') {
    return { prefix, name, target: { __typename: 'Commit', oid: sha, tree: { oid: tree } } };
  }

  test.each([undefined, headSha])('asks nothing for a commit (%s)', async (sha) => {
    const { api, asked } = answeringApi({ fault: 'server' });
    const told = { status: 'known', value: { sha: headSha }, source };
    await expect(claim(api, sha)).resolves.toEqual(told);
    expect(asked).toEqual([]);
  });

  const heads = 'refs/heads/';
  const tags = 'refs/tags/';
  const annotated = {
    ...ref(tags, other),
    target: {
      __typename: 'Tag',
      oid: tree,
      target: { __typename: 'Commit', oid: other, tree: { oid: tree } },
    },
  };
  test.each([
    { name: 'the branch stays', first: ref(heads, headSha), second: null, sha: headSha },
    { name: 'the branch moved', first: ref(heads, other), second: null, sha: other },
    { name: 'a tag', first: null, second: ref(tags, headSha), sha: headSha },
    { name: 'an annotated tag', first: null, second: annotated, sha: other },
    {
      name: 'a branch that GitHub takes for the end of another one',
      first: ref(heads, other, 'refs/heads/v1'),
      second: ref(tags, headSha),
      sha: headSha,
    },
  ])('tells where the name stands: $name', async ({ first, second, sha }) => {
    const { api } = answeringApi({ data: { repository: { first, second } } });
    await expect(claim(api, 'v1')).resolves.toEqual({ status: 'known', value: { sha }, source });
  });

  test('a full ref is asked for alone, as a variable', async () => {
    const { api, asked } = answeringApi({ data: { repository: { first: ref(tags, headSha) } } });
    await expect(claim(api, 'refs/tags/v1')).resolves.toMatchObject({ value: { sha: headSha } });
    expect(asked).toMatchObject([
      { variables: { owner: 'acme', name: 'shop', first: 'refs/tags/v1', both: false } },
    ]);
    expect((asked[0] as GraphqlQuery).text).not.toContain('v1');
  });

  const nested = { __typename: 'Tag', oid: tree };
  test.each([
    { name: 'gone', data: { first: null, second: null }, says: '"v1" is gone' },
    {
      name: 'only the end of another name',
      data: { first: ref(heads, headSha, 'refs/heads/v1'), second: null },
      says: '"v1" is gone',
    },
    {
      name: 'ambiguous (T03)',
      data: { first: ref(heads, headSha), second: ref(tags, headSha) },
      says: 'now the name of refs/heads/v1 and of refs/tags/v1',
    },
    {
      name: 'a tag of a tag',
      data: { first: null, second: { ...annotated, target: { ...nested, target: nested } } },
      says: 'does not lead to a commit',
    },
  ])('fails where the name is $name', async ({ data, says }) => {
    const { api } = answeringApi({ data: { repository: data } });
    await expect(claim(api, 'v1')).resolves.toEqual({
      status: 'failed',
      reason: expect.stringContaining(says),
      retryable: false,
    });
  });

  test('does not know where a part is refused: what is left is no whole', async () => {
    const refused = [{ type: 'FORBIDDEN', path: ['repository', 'second'], message: 'no' }];
    const data = { repository: { first: ref(heads, headSha), second: null } };
    await expect(claim(answeringApi({ data, refused }).api, 'v1')).resolves.toMatchObject({
      status: 'unsupported',
    });
  });

  test('fails where nobody answers, and may be tried again', async () => {
    await expect(claim(answeringApi({ fault: 'deadline' }).api, 'v1')).resolves.toEqual({
      status: 'failed',
      reason: expect.stringContaining('cut short'),
      retryable: true,
    });
  });
});

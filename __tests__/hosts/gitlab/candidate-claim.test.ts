import { describe, expect, test } from '@jest/globals';
import { claimCandidate } from '../../../src/hosts/gitlab/candidate-claim.js';
import { askCandidate } from '../../../src/hosts/gitlab/candidate.js';
import { environmentOf, headSha } from './runner-variables.js';
import { stubApi, type Answer, type StubApi } from './stub-api.js';

const now = '2026-11-20T12:00:00Z';
const other = 'b'.repeat(40);
const event = { sha: headSha, ref: 'refs/heads/main', homeless: false };

function apiOf(branches: Answer, tags: Answer): StubApi {
  return stubApi({
    'GET /projects/4711/repository/branches': branches,
    'GET /projects/4711/repository/tags': tags,
  });
}

function claim(api: StubApi, sha: string | undefined) {
  const asked = askCandidate(event, sha);
  const candidate = { sha: headSha, ref: asked.ref, pinned: asked.pinned };
  return claimCandidate({ api, environment: environmentOf(), asked, request: { candidate }, now });
}

function list(...ids: readonly string[]): Answer {
  return { body: ids.map((id) => ({ name: 'v1', commit: { id } })) };
}

describe('T26: the claim on the candidate', () => {
  const source = { level: 'forge', system: 'gitlab', fetchedAt: now };

  test.each([undefined, headSha])('asks nothing for a commit (%s)', async (sha) => {
    const api = stubApi({});
    const told = { status: 'known', value: { sha: headSha }, source };
    await expect(claim(api, sha)).resolves.toEqual(told);
    expect(api.asked).toEqual([]);
  });

  test.each([
    { name: 'the branch stays', api: apiOf(list(headSha), list()), sha: headSha },
    { name: 'the branch moved', api: apiOf(list(other), list()), sha: other },
    { name: 'a tag', api: apiOf(list(), list(other)), sha: other },
  ])('tells where the name stands: $name', async ({ api, sha }) => {
    await expect(claim(api, 'v1')).resolves.toEqual({ status: 'known', value: { sha }, source });
  });

  test.each([
    { name: 'gone', api: apiOf(list(), list()), says: '"v1" is gone' },
    {
      name: 'ambiguous (T03)',
      api: apiOf(list(headSha), list(headSha)),
      says: 'now the name of refs/heads/v1 and of refs/tags/v1',
    },
  ])('fails where the name is $name', async ({ api, says }) => {
    await expect(claim(api, 'v1')).resolves.toEqual({
      status: 'failed',
      reason: expect.stringContaining(says),
      retryable: false,
    });
  });

  test.each([
    { fault: 'forbidden', told: { status: 'unsupported' } },
    { fault: 'deadline', told: { status: 'failed', retryable: true } },
  ] as const)('does not know where a list is not told: $fault', async ({ fault, told }) => {
    await expect(claim(apiOf(list(headSha), { fault }), 'v1')).resolves.toMatchObject(told);
  });
});

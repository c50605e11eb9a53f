/** Which branch is the default one, as the interface tells it. */
import { describe, expect, test } from '@jest/globals';
import { readDefaultBranch, type BranchHint } from '../../../src/hosts/gitlab/default-branch.js';
import { branchOf, main, own } from './policy-world.js';
import { stubApi, type Answers } from './stub-api.js';

const project = { body: { default_branch: 'main' } };
const branches = `GET ${own}/repository/branches`;

function read(answers: Answers, kind: 'job' | 'access', hint: BranchHint = {}) {
  const api = stubApi(answers, kind);
  return readDefaultBranch({ api, project: '7' }, hint).then((reply) => ({ reply, api }));
}

describe('with an access token', () => {
  test('T01: is that which the project names, whatever the variable says', async () => {
    const answers = { [`GET ${own}`]: project, [`${branches}/main`]: { body: branchOf() } };
    const { reply, api } = await read(answers, 'access', { branch: 'lax', path: 'acme/shop' });
    expect(reply).toEqual({ ok: true, value: main });
    expect(api.asked).toEqual([`GET ${own}`, `${branches}/main`]);
  });

  test('a name with a slash is one part of the address', async () => {
    const answers = {
      [`GET ${own}`]: { body: { default_branch: 'rel/1' } },
      [`${branches}/rel%2F1`]: { body: branchOf({ name: 'rel/1' }) },
    };
    const { reply } = await read(answers, 'access');
    expect(reply).toMatchObject({ ok: true, value: { ref: 'refs/heads/rel/1' } });
  });

  test.each([
    ['an empty repository', { default_branch: null }, branchOf(), 'no default branch'],
    [
      'F20: it stopped being it',
      { default_branch: 'main' },
      branchOf({ default: false }),
      'stopped',
    ],
    ['T03: another one came', { default_branch: 'main' }, branchOf({ name: 'Main' }), 'stopped'],
  ])('is none: %s', async (_, about, branch, reason) => {
    const answers = { [`GET ${own}`]: { body: about }, [`${branches}/main`]: { body: branch } };
    const { reply } = await read(answers, 'access');
    expect(reply).toMatchObject({
      ok: false,
      fault: { kind: 'conflict', retryable: false, reason: expect.stringContaining(reason) },
    });
  });

  test.each([
    ['F13: no full commit', branchOf({ commit: { id: 'aaaa' } })],
    ['F13: not said whether it is protected', branchOf({ protected: undefined })],
    ['F13: not said whether it is the default one', branchOf({ default: undefined })],
  ])('%s', async (_, branch) => {
    const answers = { [`GET ${own}`]: project, [`${branches}/main`]: { body: branch } };
    const { reply } = await read(answers, 'access');
    expect(reply).toMatchObject({ ok: false, fault: { kind: 'malformed' } });
  });

  test('T01: an id of another project than the path says', async () => {
    const web_url = 'https://gitlab.example/mallory/acme/shop-lax/-/tree/main';
    const answers = {
      [`GET ${own}`]: project,
      [`${branches}/main`]: { body: branchOf({ web_url }) },
    };
    const { reply } = await read(answers, 'access', { path: 'acme/shop' });
    expect(reply).toMatchObject({ ok: false, fault: { kind: 'conflict' } });
  });
});

describe('with the job token', () => {
  const lax = branchOf({ name: 'main-lax', default: false });

  test('is looked for where the variable says, and must say itself that it is it', async () => {
    const answers = { [`${branches}?search=^main`]: { body: [lax, branchOf()] } };
    const { reply, api } = await read(answers, 'job', { branch: 'main', path: 'Acme/Shop' });
    expect(reply).toEqual({ ok: true, value: main });
    expect(api.asked).toHaveLength(1);
  });

  test('T01: a forged variable only costs a request', async () => {
    const answers = {
      [`${branches}?search=^main-lax`]: { body: [lax] },
      [branches]: { body: [lax, branchOf()] },
    };
    const { reply, api } = await read(answers, 'job', { branch: 'main-lax' });
    expect(reply).toMatchObject({ ok: true, value: { name: 'main' } });
    expect(api.asked).toHaveLength(2);
  });

  test('no branch says so', async () => {
    const { reply } = await read({ [branches]: { body: [lax] } }, 'job');
    expect(reply).toMatchObject({ ok: false, fault: { kind: 'conflict' } });
  });

  test('two branches say so', async () => {
    const { reply } = await read(
      { [branches]: { body: [branchOf(), branchOf({ name: 'b' })] } },
      'job',
    );
    expect(reply).toMatchObject({ ok: false, fault: { kind: 'conflict' } });
  });

  test.each(['server', 'forbidden', 'not-found'] as const)(
    'F05, F07: %s is told',
    async (fault) => {
      const { reply } = await read({ [branches]: { fault } }, 'job', { branch: 'main' });
      expect(reply).toMatchObject({ ok: false, fault: { kind: fault } });
    },
  );
});

test.each([{ developers_can_push: true }, { can_push: true }])(
  'a branch that may be pushed to is open: %j',
  async (more) => {
    const { reply } = await read({ [branches]: { body: [branchOf(more)] } }, 'job');
    expect(reply).toMatchObject({ ok: true, value: { open: true } });
  },
);

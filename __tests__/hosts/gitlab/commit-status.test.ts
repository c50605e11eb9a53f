/** The commit status: which state, in which pipeline, and what becomes of a refusal. */
import { describe, expect, test } from '@jest/globals';
import { postStatus } from '../../../src/hosts/gitlab/commit-status.js';
import { postOverGreens, postOverNameless } from '../../../src/hosts/gitlab/stale-statuses.js';
import { jobEnvironment, statusName as name, statusPath } from './publications.js';
import { headSha as sha } from './runner-variables.js';
import { stubApi, type Answer } from './stub-api.js';

const status = { state: 'failure', text: 'Blocked: window closed' } as const;
const created = { body: { status: 'failed', name } };

function post(
  answer: Answer | ((nth: number) => Answer),
  of: { sha?: string; text?: string } = {},
) {
  const commit = of.sha ?? sha;
  const api = stubApi({ [`POST /projects/4711/statuses/${commit}`]: answer });
  const target = { api, environment: jobEnvironment(), sha: commit, name };
  const posting = postStatus(target, { ...status, text: of.text ?? status.text });
  return posting.then((told) => ({ ...told, asked: api.asked, sent: api.sent }));
}

test('T02: says the verdict under the name of service and environment, in this pipeline', async () => {
  const { posted, sent, asked } = await post(created);
  expect(posted).toBe(true);
  expect(asked).toEqual([`POST ${statusPath}`]);
  expect(sent).toEqual([
    {
      state: 'failed',
      name: 'promotion-gate / shop / production',
      target_url: 'https://gitlab.com/acme/shop/-/jobs/1001',
      description: 'Blocked: window closed',
      pipeline_id: 99,
    },
  ]);
});

test.each([
  ['success', 'success'],
  ['failure', 'failed'],
  ['error', 'failed'],
] as const)('%s is %s', async (state, expected) => {
  const api = stubApi({ [`POST ${statusPath}`]: created });
  await postStatus({ api, environment: jobEnvironment(), sha, name }, { state, text: 'x' });
  expect(api.sent).toEqual([expect.objectContaining({ state: expected })]);
});

test('another commit than the pipeline of the job: its pipeline is not named', async () => {
  const { posted, sent } = await post(created, { sha: 'b'.repeat(40) });
  expect(posted).toBe(true);
  expect(sent).toEqual([expect.not.objectContaining({ pipeline_id: 99 })]);
});

test('a pipeline that takes no status, such as a child: posted on the commit', async () => {
  const { posted, sent } = await post((nth) => (nth === 0 ? { fault: 'not-found' } : created));
  expect(posted).toBe(true);
  expect(sent).toEqual([
    expect.objectContaining({ pipeline_id: 99 }),
    expect.not.objectContaining({ pipeline_id: 99 }),
  ]);
});

test('the description has at most 255 characters, cut between two of them', async () => {
  const { sent } = await post(created, { text: `${'x'.repeat(253)}🔭🔭🔭` });
  expect(sent).toEqual([expect.objectContaining({ description: `${'x'.repeat(253)}🔭…` })]);
});

describe('a state that the status has already', () => {
  test.each([
    ['the same', 'Cannot transition status via :drop from :failed (Reason(s): …)', true],
    ['another one', 'Cannot transition status via :drop from :success', false],
    ['within other words', 'x Cannot transition status via :drop from :failed', false],
    ['a longer word', 'Cannot transition status via :drop from :failed_again', false],
  ])('%s', async (_, message, posted) => {
    const told = await post({ fault: 'refused', text: JSON.stringify({ message }) });
    expect(told.posted).toBe(posted);
    expect(told.asked).toHaveLength(1);
  });

  test.each([undefined, 'no JSON', '{"message":{"name":["is too long"]}}'])(
    'another body is a refusal: %s',
    async (text) => {
      const told = await post({ fault: 'refused', ...(text === undefined ? {} : { text }) });
      expect(told).toMatchObject({ posted: false, note: expect.stringContaining('refused') });
    },
  );
});

test.each([
  [
    'forbidden',
    /the token may not; give a project access token .* role Developer, scope api; role Maintainer for a branch to which only Maintainers may push or merge$/,
  ],
  ['unauthorized', /the token is not valid; give .* scope api;/],
  ['not-found', /nothing there that the token may see; give .* scope api;/],
  ['server', /^the commit status was not posted: answered server$/],
] as const)('F22: a note of what is missing: %s', async (fault, note) => {
  const told = await post({ fault });
  expect(told.posted).toBe(false);
  expect(told.note).toMatch(note);
});

test('T54: a hostile reason is one visible line', async () => {
  const told = await post({ fault: 'refused', message: 'a\n\u001b[31m\u202eb' });
  expect(told.note).toBe('the commit status was not posted: a \ufffd[31m\ufffdb');
});

test('F21: an answer that is lost is asked for again: the newest status counts', async () => {
  const told = await post((nth) => (nth === 0 ? { fault: 'connection' } : created));
  expect(told.posted).toBe(true);
  expect(told.asked).toHaveLength(2);
});

describe('greens of earlier runs', () => {
  const nameless = 'promotion-gate / production';
  const listPath = `GET /projects/4711/repository/commits/${sha}/statuses`;
  function over(list: Answer) {
    const api = stubApi({ [listPath]: list, [`POST ${statusPath}`]: created });
    const target = { api, environment: jobEnvironment(), sha, name: nameless };
    return postOverGreens(target, status).then((told) => ({ told, sent: api.sent }));
  }

  test('each green of the environment, once, and nothing else', async () => {
    const items = [
      [1, name, 'success'],
      [2, name, 'success'],
      [3, 'promotion-gate / shop / staging', 'success'],
      [4, 'promotion-gate / web / production', 'failed'],
      [5, nameless, 'success'],
      [6, 'unit', 'success'],
    ].map(([id, one, state]) => ({ id, name: one, status: state }));
    const { told, sent } = await over({ body: items });
    expect(told).toEqual({ posted: true });
    expect(sent).toEqual([expect.objectContaining({ name, state: 'failed' })]);
  });

  test('a list that cannot be read is told', async () => {
    const { told } = await over({ fault: 'server' });
    expect(told).toMatchObject({ posted: false, note: expect.stringContaining('is not known') });
  });
});

describe('what a run left that did not know its service', () => {
  const nameless = 'promotion-gate / production';
  const listPath = `GET /projects/4711/repository/commits/${sha}/statuses`;
  const left = { id: 1, name: nameless, status: 'failed', pipeline_id: 99, author: { id: 31 } };

  async function over(
    list: Answer,
    part: { name?: string; state?: 'success' | 'failure'; user?: Answer } = {},
  ) {
    const api = stubApi({
      [listPath]: list,
      'GET /user': part.user ?? { body: { id: 31 } },
      [`POST ${statusPath}`]: created,
    });
    const target = { api, environment: jobEnvironment(), sha, name: part.name ?? name };
    const told = { state: part.state ?? 'success', text: 'Allowed' } as const;
    const posting = await postOverNameless(target, told, 'shop');
    return { posting, sent: api.sent, asked: api.asked };
  }

  test.each([
    { now: 'an allow', state: 'success', was: 'failed', posts: 'success' },
    { now: 'a block', state: 'failure', was: 'success', posts: 'failed' },
  ] as const)('$now is posted over what was $was', async ({ state, was, posts }) => {
    const { posting, sent, asked } = await over({ body: [{ ...left, status: was }] }, { state });
    expect(posting).toEqual({ posted: true });
    expect(sent).toEqual([expect.objectContaining({ name: nameless, state: posts })]);
    expect(asked[0]).toBe(`${listPath}?name=${nameless}`);
  });

  test.each([
    { name: 'says the same', item: { ...left, status: 'success' } },
    { name: 'is under way', item: { ...left, status: 'running' } },
    { name: 'is of another pipeline', item: { ...left, pipeline_id: 98 } },
    { name: 'is of another user', item: { ...left, author: { id: 32 } } },
    { name: 'is of nobody', item: { ...left, author: null } },
    { name: 'has another name', item: { ...left, name: 'promotion-gate / web / production' } },
  ])('nothing is posted over one that $name', async ({ item }) => {
    const { posting, sent } = await over({ body: [item] });
    expect([posting, sent]).toEqual([{ posted: true }, []]);
  });

  test('a preview looks for what a run left that did not know of it', async () => {
    const { sent } = await over({ body: [left] }, { name: `${name} (preview)` });
    expect(sent).toEqual([expect.objectContaining({ name: nameless })]);
  });

  test('a list that cannot be read is told, and a user that cannot be read is nobody', async () => {
    const { posting } = await over({ fault: 'server' });
    expect(posting).toMatchObject({ posted: false, note: expect.stringContaining('not known') });
    const { sent } = await over({ body: [left] }, { user: { fault: 'forbidden' } });
    expect(sent).toEqual([]);
  });

  test('a name that is not of the service is none', async () => {
    const { asked } = await over({ body: [left] }, { name: 'promotion-gate / web / production' });
    expect(asked).toEqual([]);
  });
});

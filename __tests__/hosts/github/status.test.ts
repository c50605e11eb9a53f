/** The commit status, and the words for one that could not be posted. */
import { expect, test } from '@jest/globals';
import { postStatus } from '../../../src/hosts/github/status.js';
import {
  environment,
  fault,
  friendly,
  sha,
  statusName as name,
  statusRoute,
  stubApi,
} from './publications.js';

const status = { state: 'failure', text: 'Blocked: window closed' } as const;

test('T02: says the verdict under the name of service and environment', async () => {
  const { api, asked } = stubApi(friendly);
  expect(await postStatus({ api, environment, sha, name }, status)).toEqual({ posted: true });
  expect(asked).toEqual([
    {
      what: statusRoute,
      parameters: {
        owner: 'acme',
        repo: 'shop',
        sha,
        state: 'failure',
        context: 'promotion-gate / shop / production',
        description: 'Blocked: window closed',
        target_url: 'https://github.com/acme/shop/actions/runs/4711',
      },
    },
  ]);
});

test.each([
  ['forbidden', fault('forbidden'), /`statuses: write`.*fork/],
  ['not found', fault('not-found'), /`statuses: write`/],
  ['another fault', fault('server'), /^the commit status was not posted: it is server$/],
  ['a long reason', fault('refused', { reason: 'x'.repeat(5000) }), /^.{1,240}$/],
  [
    'T54: a hostile reason',
    fault('refused', { reason: 'a\n\u001b[31m\u202eb' }),
    /: a \ufffd\[31m\ufffdb$/,
  ],
])('a note: %s', async (_, given, note) => {
  const { api, asked } = stubApi(() => ({ fault: given }));
  const posting = await postStatus({ api, environment, sha, name }, status);
  expect(posting.posted).toBe(false);
  expect(posting.note).toMatch(note);
  expect(asked).toHaveLength(1);
});

test('F21: an answer that is lost is asked for again: the newest status counts', async () => {
  const { api, asked } = stubApi((one, nth) =>
    nth === 0 ? { fault: fault('connection', { sent: true }) } : friendly(one),
  );
  expect(await postStatus({ api, environment, sha, name }, status)).toEqual({ posted: true });
  expect(asked).toHaveLength(2);
});

/** Records that GitHub does not take: why, and what to do; and that nothing is taken for written. */
import { describe, expect, test } from '@jest/globals';
import { record } from '../git/builders.js';
import { openApi } from '../../../src/hosts/github/open-api.js';
import { again, append, createRef, fault, open, openAt, started } from './record-openers.js';
import { repository, type Interference } from './record-store.js';
import { scriptedHttp } from './scripted-http.js';

describe('a write that is refused', () => {
  const long = 'x'.repeat(500);
  const rows: {
    readonly name: string;
    readonly what: Interference;
    readonly answer: object;
    readonly sent: readonly string[];
  }[] = [
    {
      name: 'stale, by its type',
      what: { error: { type: 'STALE_DATA', message: 'try again' } },
      answer: { status: 'conflict' },
      sent: [append],
    },
    {
      name: 'stale, by its words only',
      what: {
        error: {
          type: 'UNPROCESSABLE',
          message: 'Expected branch to point to "a" but it did not.  Pull and try again.',
        },
      },
      answer: { status: 'conflict' },
      sent: [append],
    },
    {
      name: 'stale, in the words of git',
      what: {
        error: {
          type: 'UNPROCESSABLE',
          message: `is at ${'a'.repeat(40)} but expected ${'b'.repeat(40)}`,
        },
      },
      answer: { status: 'conflict' },
      sent: [append],
    },
    {
      name: 'without the permission',
      what: { error: { type: 'FORBIDDEN', message: 'Resource not accessible by integration' } },
      answer: {
        status: 'unsupported',
        reason: 'the token may not write to acme/shop: it needs `contents: write`',
      },
      sent: [append],
    },
    {
      name: 'by a ruleset, whose type is that of a missing permission',
      what: {
        error: {
          type: 'FORBIDDEN',
          message:
            'Repository rule violations found\n\n3 of 3 required status checks are expected.',
        },
      },
      answer: {
        status: 'failed',
        reason:
          'a rule keeps the record from being written: Repository rule violations found 3 of 3 required status checks are expected.',
      },
      sent: [append],
    },
    {
      name: 'by classic protection',
      what: { error: { type: 'BRANCH_PROTECTION_RULE_VIOLATION', message: 'Not so' } },
      answer: { status: 'failed', reason: 'a rule keeps the record from being written: Not so' },
      sent: [append],
    },
    {
      name: 'for a reason that is not known here',
      what: { error: { type: 'UNPROCESSABLE', message: `a\n${long}` } },
      answer: { status: 'failed', reason: `GitHub refused it: a ${'x'.repeat(197)}…` },
      sent: [append, again],
    },
    {
      name: 'with 403',
      what: { fault: fault({ kind: 'forbidden', status: 403 }) },
      answer: { status: 'unsupported' },
      sent: [append],
    },
    {
      name: 'with 401',
      what: { fault: fault({ kind: 'unauthorized', status: 401 }) },
      answer: { status: 'failed', reason: 'api.github.com answered badly' },
      sent: [append],
    },
    {
      name: 'as too many requests',
      what: { fault: fault({ kind: 'rate-limit', status: 429 }) },
      answer: { status: 'failed', reason: 'api.github.com answered badly' },
      sent: [append],
    },
    {
      name: 'before it was sent',
      what: { fault: fault({ kind: 'connection' }) },
      answer: { status: 'failed', reason: 'api.github.com answered badly' },
      sent: [append],
    },
  ];
  test.each(rows)('F32: $name', async ({ what, answer, sent }) => {
    const { github, records, head } = started();
    github.interfere(append, what);
    await expect(records.append(record({ id: 'r1' }), head)).resolves.toMatchObject(answer);
    expect(github.sent).toEqual(sent);
    expect(github.history()).toHaveLength(1);
  });

  test.each(['malformed', 'server', 'too-large'] as const)(
    'F21: a fault %s may come after the write: it is looked for',
    async (kind) => {
      const { github, records, head } = started();
      github.interfere(append, { fault: fault({ kind }) });
      await expect(records.append(record({ id: 'r1' }), head)).resolves.toMatchObject({
        status: 'appended',
      });
      expect(github.sent).toEqual([append, again, append]);
    },
  );

  const firsts = [
    {
      name: 'a rule against new branches',
      message:
        'Repository rule violations found\n\nCannot create ref due to creations being restricted.',
      status: 422,
      answer: { status: 'failed', reason: expect.stringContaining('creations being restricted') },
    },
    {
      name: 'a missing permission',
      message: 'Resource not accessible by integration',
      status: 403,
      answer: { status: 'unsupported', reason: expect.stringContaining('`contents: write`') },
    },
    {
      name: 'anything else',
      message: 'Reference name is not valid',
      status: 422,
      answer: {
        status: 'failed',
        reason: 'api.github.com answered 422: Reference name is not valid',
      },
    },
  ];
  test.each(firsts)('F32: the first record, by $name', async ({ message, status, answer }) => {
    const github = repository();
    github.interfere(createRef, { error: { type: String(status), message } });
    await expect(open(github).append(record({ id: 'r1' }), null)).resolves.toMatchObject(answer);
  });

  test('F32: the first record in a repository without any commit says what to do', async () => {
    const records = open(repository({ empty: true }));
    await expect(records.append(record({ id: 'r1' }), null)).resolves.toEqual({
      status: 'failed',
      reason: 'acme/shop has no commit yet: add one, such as a README',
    });
  });
});

test('F32: nothing answers any more: failed, with both reasons', async () => {
  const { github, records, head } = started();
  github.interfere(append, { lose: 'before' });
  github.interfere(again, { fault: fault({ reason: 'api.github.com answered 503' }) });
  const answer = await records.append(record({ id: 'r1' }), head);
  expect(answer).toMatchObject({ status: 'failed' });
  expect(answer).toMatchObject({ reason: expect.stringContaining('cut the connection') });
  expect(answer).toMatchObject({ reason: expect.stringContaining('answered 503') });
});

describe('as GitHub words it', () => {
  const environment = {
    apiUrl: 'https://api.github.com',
    graphqlUrl: 'https://api.github.com/graphql',
  };
  const head = { status: 'known', value: { head: 'a'.repeat(40), protected: false } } as const;
  const path = ['createCommitOnBranch'];

  const rows = [
    {
      name: 'T33: a head that moved',
      error: {
        type: 'STALE_DATA',
        path,
        message: `Expected branch to point to "${'a'.repeat(40)}" but it did not.  Pull and try again.`,
      },
      answer: { status: 'conflict' },
    },
    {
      name: 'F32: a ruleset',
      error: { type: 'FORBIDDEN', path, message: 'Repository rule violations found\n\nNo.\n\n' },
      answer: { status: 'failed', reason: expect.stringContaining('violations found No.') },
    },
    {
      name: 'F32: a token that may only read',
      error: { type: 'FORBIDDEN', path, message: 'Resource not accessible by integration' },
      answer: { status: 'unsupported', reason: expect.stringContaining('`contents: write`') },
    },
  ];
  test.each(rows)('$name', async ({ error, answer }) => {
    for (const data of [{ createCommitOnBranch: null }, null]) {
      const body = { data, errors: [error] };
      const http = scriptedHttp([{ match: 'AppendRecord', answer: { body } }]);
      const records = openAt({ api: openApi({ http, environment, token: 't' }) }, head);
      const result = await records.append(record({ id: 'r1' }), head.value.head);
      expect(result).toMatchObject(answer);
      expect(http.asked()).toHaveLength(1);
    }
  });

  test('T33: a branch that somebody else has just made', async () => {
    const sha = 'b'.repeat(40);
    const message = 'Reference already exists';
    const http = scriptedHttp([
      { match: 'git/trees', answer: { status: 201, body: { sha } } },
      { match: 'git/commits', answer: { status: 201, body: { sha } } },
      { match: 'git/refs', answer: { status: 422, body: { message } } },
    ]);
    const api = openApi({ http, environment, token: 't' });
    const records = openAt({ api }, { status: 'known', value: null });
    await expect(records.append(record({ id: 'r1' }), null)).resolves.toEqual({
      status: 'conflict',
    });
    const [tree, commit, ref] = http.log.map(({ body }) => JSON.parse(body ?? '') as unknown);
    const file = 'shop/production/2026/11/r1.json';
    expect(tree).toMatchObject({ tree: [{ path: file, mode: '100644', type: 'blob' }] });
    expect(commit).toEqual({ message: 'aborted r1: shop/production', tree: sha, parents: [] });
    expect(ref).toEqual({ ref: 'refs/heads/promotion-gate/records', sha });
  });
});

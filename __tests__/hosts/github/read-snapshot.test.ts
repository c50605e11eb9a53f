/** The one round trip: what it asks, and what is left when a part of it cannot be had. */
import { describe, expect, test } from '@jest/globals';
import { readSnapshot } from '../../../src/hosts/github/read-snapshot.js';
import {
  blobOf,
  candidate,
  head,
  openScripted,
  policyText,
  refused,
  repositoryOf,
  tree,
  unknownField,
} from './answers.js';
import { scriptedHttp } from './scripted-http.js';
import { answering, question, take } from './snapshots.js';

test('a standard decision is read with one request', async () => {
  const http = answering();
  expect(await take(http)).toEqual({
    repository: { id: '42', nodeId: 'R_1', name: 'acme/shop' },
    defaultBranch: {
      ref: 'refs/heads/main',
      sha: head,
      protected: { status: 'known', value: true },
      holdsCandidate: { status: 'known', value: true },
    },
    runBranch: undefined,
    policy: {
      status: 'known',
      value: { path: '.promotion-gate.yml', blob: blobOf(policyText), text: policyText },
    },
    candidate: { status: 'known', value: [{ ref: candidate, sha: candidate, tree }] },
    checks: {
      status: 'known',
      value: {
        items: [
          {
            kind: 'check-run',
            name: 'build',
            conclusion: 'success',
            creator: 'github-actions',
            creatorKind: 'app',
            appId: '15368',
            workflow: '/acme/shop/actions/workflows/ci.yml',
            suite: '5',
            id: '7',
            startedAt: '2026-11-20T10:00:00Z',
            completedAt: '2026-11-20T10:05:00Z',
            url: 'https://github.example/acme/shop/actions/runs/1/job/2',
          },
          {
            kind: 'status',
            name: 'scan',
            conclusion: 'pending',
            creator: 'scanner',
            creatorKind: 'app',
            appId: undefined,
            workflow: undefined,
            suite: undefined,
            id: undefined,
            startedAt: '2026-11-20T10:00:00Z',
            completedAt: undefined,
            url: undefined,
          },
        ],
        next: undefined,
        total: 2,
      },
    },
    deployments: {
      status: 'known',
      value: {
        items: [
          {
            id: '11',
            sha: head,
            environment: 'production',
            createdAt: '2026-11-19T10:00:00Z',
            ref: 'refs/tags/v1',
            policyBlob: blobOf(policyText),
            statuses: [
              {
                state: 'success',
                createdAt: '2026-11-19T10:09:00Z',
                logUrl: 'https://x.example/1',
              },
              { state: 'in_progress', createdAt: '2026-11-19T10:01:00Z', logUrl: undefined },
            ],
          },
        ],
        next: undefined,
        total: 1,
      },
    },
    records: { status: 'known', value: null },
  });
  expect(http.asked()).toEqual(['POST /api/graphql Snapshot']);
  expect(http.variables(0)).toEqual({
    owner: 'acme',
    name: 'shop',
    path: '.promotion-gate.yml',
    defaultPath: '.promotion-gate.yml',
    sha: candidate,
    headRef: candidate,
    environment: 'production',
    records: 'refs/heads/promotion-gate/records',
    afterCheck: null,
    afterDeployment: null,
  });
});

describe('F28: a server that lacks fields', () => {
  /** Refuses each document that has one of the fields, as such a server does. */
  function lacking(...names: readonly string[]) {
    const errors = names.map((name) => unknownField(name, 'defaultBranchRef'));
    const target = { __typename: 'Commit', oid: head };
    const bare = { name: 'main', prefix: 'refs/heads/', target };
    const repository = repositoryOf({ defaultBranchRef: bare });
    return scriptedHttp([
      {
        match: ({ body = '' }) => names.some((name) => new RegExp(`\\b${name}\\b`).test(body)),
        answer: { body: { errors } },
      },
      { match: ' Snapshot', answer: { body: { data: { repository } } } },
    ]);
  }

  test('is asked once more without them, and each part says what it lacks', async () => {
    const http = lacking('rules', 'compare', 'file');
    const { policy, defaultBranch } = await take(http);
    expect(http.log).toHaveLength(2);
    for (const [part, field] of [
      [policy, '"file"'],
      [defaultBranch.protected, '"rules"'],
      [defaultBranch.holdsCandidate, '"compare"'],
    ] as const) {
      expect(part).toMatchObject({ status: 'unsupported' });
      expect('reason' in part ? part.reason : '').toContain(field);
    }
  });

  test('a field that cannot be left out fails the whole', async () => {
    const http = scriptedHttp([
      { match: ' Snapshot', answer: { body: { errors: [unknownField('nameWithOwner')] } } },
    ]);
    const reply = await readSnapshot(openScripted(http), question);
    expect(reply).toMatchObject({ ok: false, fault: { kind: 'refused', retryable: false } });
    expect(http.log).toHaveLength(1);
  });
});

describe('a candidate that is given by name', () => {
  const commit = { __typename: 'Commit', oid: candidate, tree: { oid: tree } };
  const branch = { name: 'next', prefix: 'refs/heads/', target: commit };
  const tagged = { __typename: 'Tag', oid: 'e'.repeat(40), target: commit };
  const tag = { name: 'next', prefix: 'refs/tags/', target: tagged };

  function named(refs: object, errors: readonly unknown[] = []) {
    return scriptedHttp([
      { match: ' RefNames', answer: { body: { data: { repository: refs }, errors } } },
      {
        match: ' Snapshot',
        answer: ({ body }) => {
          const isAsked = body?.includes('candidate: object') === true;
          const repository = repositoryOf(isAsked ? {} : { candidate: undefined });
          return { body: { data: { repository } } };
        },
      },
    ]);
  }

  const rows = [
    ['a branch', { first: branch, second: null }, ['refs/heads/next']],
    ['an annotated tag', { first: null, second: tag }, ['refs/tags/next']],
    [
      'T03: both, even if they agree',
      { first: branch, second: tag },
      ['refs/heads/next', 'refs/tags/next'],
    ],
    ['nothing', { first: null, second: null }, []],
    [
      'T03: another ref than asked for',
      { first: { ...branch, prefix: 'refs/tags/' }, second: null },
      [],
    ],
  ] as const;
  test.each(rows)('%s', async (_, refs, expected) => {
    const http = named(refs);
    const { candidate: found, checks } = await take(http, { candidate: 'next' });
    expect(found).toEqual({
      status: 'known',
      value: expected.map((ref) => ({ ref, sha: candidate, tree })),
    });
    expect(checks.status).toBe(expected.length === 0 ? 'failed' : 'known');
    expect(http.asked().map((each) => each.split(' ')[2])).toEqual(['RefNames', 'Snapshot']);
    expect(http.variables(0)).toMatchObject({ first: 'refs/heads/next', second: 'refs/tags/next' });
    expect(http.variables(1)['sha']).toBe(expected.length === 0 ? undefined : candidate);
  });

  test('T03: a branch and a tag at different commits are no candidate to compare', async () => {
    const http = named({ first: { ...branch, target: { ...commit, oid: head } }, second: tag });
    const { candidate: found, checks } = await take(http, { candidate: 'next' });
    expect(found).toMatchObject({ value: [{ sha: head }, { sha: candidate }] });
    expect(checks.status).toBe('failed');
    expect(http.variables(1)['sha']).toBeUndefined();
  });

  test('a ref in full is only that one', async () => {
    const http = named({ first: tag });
    await take(http, { candidate: 'refs/tags/next' });
    expect(http.variables(0)).toMatchObject({ first: 'refs/tags/next', both: false });
  });

  const unknowns = [
    [
      'a tag of a tag',
      {
        first: null,
        second: { ...tag, target: { ...tagged, target: { __typename: 'Tag', oid: head } } },
      },
      [],
    ],
    ['a refusal', { first: null, second: null }, [refused('FORBIDDEN', 'first')]],
  ] as const;
  test.each(unknowns)('T26: %s is not known', async (_, refs, errors) => {
    const { candidate: found } = await take(named(refs, errors), { candidate: 'next' });
    expect(found.status).not.toBe('known');
  });
});

describe('what fails the whole', () => {
  const rows = [
    [
      'F05: the repository is not to be seen',
      { data: { repository: null }, errors: [refused('NOT_FOUND')] },
      'not-found',
    ],
    [
      'F05: no default branch',
      { data: { repository: repositoryOf({ defaultBranchRef: null }) } },
      'not-found',
    ],
    [
      'T66: no permission',
      { data: { repository: null }, errors: [refused('FORBIDDEN')] },
      'forbidden',
    ],
    ['F13: another shape', { data: { repository: { id: 'R' } } }, 'malformed'],
  ] as const;
  test.each(rows)('%s', async (_, body, kind) => {
    const http = scriptedHttp([{ match: ' Snapshot', answer: { body } }]);
    const reply = await readSnapshot(openScripted(http), question);
    expect(reply).toMatchObject({ ok: false, fault: { kind } });
    expect(reply.ok ? '' : reply.fault.reason).toMatch(/acme\/shop|Snapshot/);
  });

  test('T65: names and text from outside are variables, never text of the document', async () => {
    const http = answering();
    const evil = '") { x } }';
    await take(http, { environment: evil, policyPath: evil, runBranch: evil });
    const { query } = JSON.parse(http.log[0]?.body ?? '') as { query: string };
    expect(query).not.toContain(evil);
    expect(query).not.toContain(candidate);
  });
});

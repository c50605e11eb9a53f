/** One request to GraphQL: errors beside a 200, and documents that GitHub's own schema accepts. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { z } from 'zod';
import { readChecks } from '../../../src/hosts/github/checks-part.js';
import { readDeployments } from '../../../src/hosts/github/deployments-part.js';
import { readChangedAt } from '../../../src/hosts/github/file-history.js';
import { youngFields } from '../../../src/hosts/github/fragments.js';
import { readRefNames } from '../../../src/hosts/github/ref-names.js';
import { readRepositoryFile } from '../../../src/hosts/github/repository-file.js';
import { composeSnapshot, snapshotParts } from '../../../src/hosts/github/snapshot-document.js';
import { candidate, openScripted, refused, unknownField } from './answers.js';
import { scriptedHttp, type Scripted } from './scripted-http.js';

const query = {
  name: 'Probe',
  text: 'query Probe { viewer { login } }',
  variables: {},
  repeatable: true,
};
const schema = z.object({ viewer: z.object({ login: z.string() }).nullable() });
const data = { viewer: { login: 'alice' } };

function ask(answer: Scripted) {
  const http = scriptedHttp([{ match: 'POST /api/graphql', answer }]);
  return openScripted(http).graphql(query, schema);
}

test('a request carries the version, the token as bearer, and the name of the operation', async () => {
  const http = scriptedHttp([{ match: 'Probe', answer: { body: { data } } }]);
  const reply = await openScripted(http).graphql(query, schema);
  expect(reply).toEqual({ ok: true, value: data, refused: [] });
  const [request] = http.log;
  expect(request?.url).toBe('https://github.example/api/graphql');
  expect(request?.headers).toMatchObject({
    authorization: 'bearer ghs_secret',
    'x-github-api-version': '2022-11-28',
    'user-agent': 'promotion-gate',
    'content-type': 'application/json',
  });
  expect(JSON.parse(request?.body ?? '')).toMatchObject({ operationName: 'Probe' });
});

const wholes = [
  ['an empty path', { data, errors: [{ message: 'no', path: [] }] }, 'refused', false],
  ['no path', { data, errors: [{ message: 'no' }] }, 'refused', false],
  [
    'trouble without a path',
    { data: null, errors: [{ message: 'Something went wrong while executing your query.' }] },
    'server',
    true,
  ],
  [
    'rate limit',
    { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
    'rate-limit',
    true,
  ],
  [
    'rate limit with a path',
    { data, errors: [refused('RATE_LIMITED', 'ref')] },
    'rate-limit',
    true,
  ],
  ['no data', { data: null }, 'malformed', true],
  ['no data at all', {}, 'malformed', true],
  ['all refused', { data: null, errors: [refused('FORBIDDEN')] }, 'forbidden', false],
  ['not found', { data: null, errors: [refused('NOT_FOUND')] }, 'not-found', false],
  ['a missing field', { data: { viewer: {} } }, 'malformed', true],
  ['another shape', { data: 'text' }, 'malformed', true],
] as const;

describe('F13: what fails the whole', () => {
  test.each(wholes)('%s', async (_, body, kind, retryable) => {
    const reply = await ask({ body });
    expect(reply).toMatchObject({ ok: false, fault: { kind, retryable } });
  });
});

test('F13: fields that nobody asked for are dropped', async () => {
  const body = { data: { ...data, more: 1 }, extensions: { cost: 1 } };
  expect(await ask({ body })).toEqual({ ok: true, value: data, refused: [] });
});

test('errors with a path are told beside the data, without indices', async () => {
  const body = { data: { viewer: null }, errors: [refused('FORBIDDEN', 'nodes', 3, 'name')] };
  const { refused: told } = await ask({ body });
  expect(told).toMatchObject([{ type: 'FORBIDDEN', path: ['repository', 'nodes', 'name'] }]);
});

test('T65: a reason quotes at most 200 characters, and no token', async () => {
  const reply = await ask({ body: { errors: [{ message: 'x'.repeat(5000) }] } });
  const reason = reply.ok ? '' : reply.fault.reason;
  expect(reason.length).toBeLessThan(250);
  expect(reason).not.toContain('ghs_secret');
});

test('a fault of the client is given on as it is', async () => {
  const reply = await ask({ fault: { kind: 'deadline', reason: 'late', retryable: true } });
  expect(reply).toMatchObject({ ok: false, fault: { kind: 'deadline', reason: 'late' } });
});

/** Every selection of some of the names. */
function subsets<T>(names: readonly T[]): readonly ReadonlySet<T>[] {
  return names.reduce<readonly ReadonlySet<T>[]>(
    (found, name) => [...found, ...found.map((each) => new Set([...each, name]))],
    [new Set<T>()],
  );
}

const question = {
  owner: 'acme',
  name: 'shop',
  candidate,
  policyPath: '.promotion-gate.yml',
  environment: 'production',
};

function snapshotDocuments(): readonly string[] {
  return subsets(snapshotParts).flatMap((without) =>
    [undefined, candidate].flatMap((sha) =>
      [undefined, 'refs/heads/next'].map(
        (runBranch) => composeSnapshot({ ...question, runBranch }, sha, without).text,
      ),
    ),
  );
}

/** Documents of the smaller questions, in full and as a server gets them that has no young field. */
async function otherDocuments(): Promise<readonly string[]> {
  const errors = youngFields.map((name) => unknownField(name));
  const http = scriptedHttp([{ match: 'POST', answer: { body: { errors } } }]);
  const api = openScripted(http);
  const file = { owner: 'acme', name: 'shop', path: 'a.yml' };
  const at = [
    { kind: 'commit', sha: candidate },
    { kind: 'tag', tag: 'v1' },
    { kind: 'head' },
  ] as const;
  for (const each of at) {
    await readRepositoryFile({ api, credentials: 'the token' }, { ...file, at: each });
  }
  await readChecks(api, { ...question, sha: candidate });
  await readDeployments(api, question);
  await readChangedAt(api, file);
  await readRefNames(api, question);
  return http.log.map(({ body }) => (JSON.parse(body ?? '') as { query: string }).query);
}

test('every document is one that the published schema of GitHub accepts', async () => {
  const file = 'node_modules/@octokit/graphql-schema/schema.graphql';
  const options = { assumeValid: true, assumeValidSDL: true };
  const sdl = buildSchema(readFileSync(file, 'utf8'), options);
  const others = await otherDocuments();
  expect(others).toHaveLength(11);
  const documents = new Set([...snapshotDocuments(), ...others]);
  const faults = [...documents].flatMap((text) => validate(sdl, parse(text)).map(String));
  expect(faults).toEqual([]);
});

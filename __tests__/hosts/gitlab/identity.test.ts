import { describe, expect, test } from '@jest/globals';
import { createHmac, createPublicKey } from 'node:crypto';
import { claimsOrigins } from '../../../src/hosts/gitlab/claims.js';
import { readIdentity } from '../../../src/hosts/gitlab/identity.js';
import { scriptedHttp, type Scripted } from '../github/scripted-http.js';
import { claims, issuer, jobAnswer, newKeys, newToken, now, seconds, toJwk } from './id-tokens.js';
import { environmentOf, headSha, mergeRequestVariables } from './runner-variables.js';

const keys = newKeys();
const strangers = newKeys();
const weak = newKeys(1024);
const path = '/oauth/discovery/keys';

/** An audience beside our own. */
function both(other: string): readonly string[] {
  return ['promotion-gate', other];
}

type Variables = Readonly<Record<string, string | undefined>>;

function identityOf(
  token: string | undefined,
  given: {
    variables?: Variables;
    keys?: readonly unknown[];
    issuer?: string;
    job?: Scripted;
    set?: Scripted;
    told?: { refProtected?: boolean; environmentName?: string };
  } = {},
) {
  const http = scriptedHttp([
    { match: path, answer: given.set ?? { body: { keys: given.keys ?? [toJwk(keys)] } } },
    { match: 'GET /api/v4/job', answer: given.job ?? { body: jobAnswer() } },
  ]);
  const environment = {
    ...environmentOf({ PROMOTION_GATE_ID_TOKEN: token, ...given.variables }),
    ...given.told,
  };
  const { issuer: fixed } = given;
  return { http, reading: readIdentity({ environment, http, now, issuer: fixed }) };
}

describe('the identity of the run', () => {
  test('is proved by a token that GitLab signed for the gate', async () => {
    const { http, reading } = identityOf(newToken(keys, claims()));
    await expect(reading).resolves.toEqual({
      status: 'known',
      value: {
        proof: 'token',
        repositoryId: '4711',
        runId: '99',
        environment: 'production',
        sha: headSha,
        actorId: '1',
      },
      source: { level: 'attested', system: 'gitlab', url: issuer, fetchedAt: now },
    });
    expect(http.asked()).toEqual([`GET ${path}`]);
    expect(http.log[0]?.headers).toBeUndefined();
  });

  test.each([
    { name: 'of a job without environment', given: { environment: undefined } },
    { name: 'of a server that tells null instead', given: { environment: null } },
    { name: 'with what the job says to us', given: { aud: both('promotion-gate:sha=') } },
    { name: 'of a server before 18.3', given: { job_project_id: undefined } },
    {
      name: 'of a job of nobody',
      given: { user_id: '', user_login: null },
      variables: anonymous(),
    },
    { name: 'whose clock is a minute ahead', given: { iat: seconds + 59, nbf: seconds + 59 } },
    { name: 'that expired a moment ago', given: { exp: seconds - 59 } },
    { name: 'that is valid for a day', given: { exp: seconds + 86_400 } },
    { name: 'whose sub is made of something else', given: { sub: 'environment:production' } },
  ])('is proved by a token $name', async ({ given, variables }) => {
    const { reading } = identityOf(newToken(keys, claims(given)), { variables: variables ?? {} });
    await expect(reading).resolves.toMatchObject({
      status: 'known',
      value: { proof: 'token', runId: '99' },
    });
  });

  test('is proved where the issuer that was fixed is the server', async () => {
    const { reading } = identityOf(newToken(keys, claims()), { issuer });
    await expect(reading).resolves.toMatchObject({ status: 'known' });
  });

  test('finds its key among those of other kinds', async () => {
    const others = [toJwk(strangers, { kid: 'k0' }), { kid: 'k2', kty: 'EC', crv: 'P-256' }];
    const { reading } = identityOf(newToken(keys, claims()), { keys: [...others, toJwk(keys)] });
    await expect(reading).resolves.toMatchObject({ status: 'known' });
  });
});

/** A job without user: its variables are set by nobody else. */
function anonymous(): Variables {
  return { GITLAB_USER_ID: undefined };
}

const good = newToken(keys, claims());
const [head = '', payload = '', mark = ''] = good.split('.');

describe('T05: no proof is', () => {
  test.each([
    { name: 'another issuer', given: { iss: 'https://gitlab.example.com' }, says: 'issued by' },
    { name: 'an issuer that only begins so', given: { iss: `${issuer}.evil.com` }, says: 'issued' },
    { name: 'an issuer with a path', given: { iss: `${issuer}/acme` }, says: 'issued by' },
    { name: 'an issuer with a slash', given: { iss: `${issuer}/` }, says: 'issued by' },
    { name: 'another audience', given: { aud: 'https://vault.example.com' }, says: 'meant for' },
    { name: 'a cloud among the audiences', given: { aud: both('vault') }, says: 'meant for' },
    { name: 'an audience like ours', given: { aud: both('promotion-gates') }, says: 'meant for' },
    {
      name: 'only what a job says to us',
      given: { aud: ['promotion-gate:sha='] },
      says: 'meant for',
    },
    { name: 'a number among the audiences', given: { aud: ['promotion-gate', 7] }, says: '"aud' },
    { name: 'no audience', given: { aud: undefined }, says: '"aud"' },
    { name: 'an old one', given: { exp: seconds - 60 }, says: 'expired' },
    { name: 'one without end', given: { exp: undefined }, says: '"exp"' },
    { name: 'one of tomorrow', given: { nbf: seconds + 61 }, says: 'not valid yet' },
    { name: 'one issued tomorrow', given: { iat: seconds + 61 }, says: 'not valid yet' },
    { name: 'one without project', given: { project_id: undefined }, says: '"project_id"' },
    { name: 'one without pipeline', given: { pipeline_id: undefined }, says: '"pipeline_id"' },
    { name: 'one whose job is a number', given: { job_id: 1001 }, says: '"job_id"' },
    { name: 'one without commit', given: { sha: undefined }, says: '"sha"' },
    { name: 'one whose protection is a word', given: { ref_protected: 'yes' }, says: 'ref_protec' },
  ])('$name', async ({ given, says }) => {
    await expect(identityOf(newToken(keys, claims(given))).reading).resolves.toEqual({
      status: 'failed',
      reason: expect.stringContaining(says),
      retryable: false,
    });
  });

  const other = Buffer.from(JSON.stringify(claims({ job_id: '1002' }))).toString('base64url');
  test.each([
    { name: 'a token without signature', token: `${head}.${payload}.`, says: 'three parts' },
    { name: 'alg none', token: newToken(keys, claims(), { alg: 'none' }), says: 'RS256' },
    { name: 'HS256 with the public key as secret', token: symmetric(), says: 'RS256' },
    { name: 'an unknown key', token: newToken(keys, claims(), { kid: 'k9' }), says: 'no RSA key' },
    {
      name: 'a key that it brings itself',
      token: newToken(strangers, claims(), { jwk: toJwk(strangers) }),
      says: 'signature',
    },
    { name: 'a claim that was changed', token: `${head}.${other}.${mark}`, says: 'signature' },
    { name: 'a token cut short', token: good.slice(0, -9), says: 'signature' },
    { name: 'a word', token: 'x', says: 'three parts' },
    {
      name: 'a huge token',
      token: newToken(keys, claims({ pad: 'x'.repeat(20_000) })),
      says: 'longer than',
    },
  ])('$name, and the token is not shown', async ({ token, says }) => {
    const reading = await identityOf(token).reading;
    expect(reading).toEqual({
      status: 'failed',
      reason: expect.stringContaining(says),
      retryable: false,
    });
    expect(JSON.stringify(reading)).not.toMatch(/eyJ|glcbt/);
  });

  test.each([
    { name: 'of no key', set: [] },
    { name: 'of two keys of one name', set: [toJwk(keys), toJwk(strangers)] },
    { name: 'of a symmetric key', set: [{ kid: 'k1', kty: 'oct', k: 'c2VjcmV0' }] },
  ])('a token of an issuer $name', async ({ set }) => {
    await expect(identityOf(good, { keys: set }).reading).resolves.toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('no RSA key'),
    });
  });

  test('a token of a key of 1024 bits', async () => {
    const { reading } = identityOf(newToken(weak, claims()), { keys: [toJwk(weak)] });
    await expect(reading).resolves.toMatchObject({ status: 'failed', retryable: false });
  });

  test('a token of the server where another issuer was fixed, and nobody is asked', async () => {
    const { http, reading } = identityOf(good, { issuer: 'https://gitlab.example.com' });
    await expect(reading).resolves.toEqual({
      status: 'failed',
      reason:
        'the issuer has to be https://gitlab.example.com, and the job runs on https://gitlab.com',
      retryable: false,
    });
    expect(http.asked()).toEqual([]);
  });

  test('a token of the issuer that was fixed where the server is another one', async () => {
    const { http, reading } = identityOf(good, {
      issuer,
      variables: {
        CI_SERVER_URL: 'https://gitlab.evil.com',
        CI_API_V4_URL: 'https://gitlab.evil.com/api/v4',
      },
    });
    await expect(reading).resolves.toMatchObject({ status: 'failed', retryable: false });
    expect(http.asked()).toEqual([]);
  });
});

function symmetric(): string {
  const header = Buffer.from('{"alg":"HS256","typ":"JWT","kid":"k1"}').toString('base64url');
  const secret = createPublicKey(keys.privateKey).export({ format: 'pem', type: 'spki' });
  const text = `${header}.${payload}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

const forged = [
  { variable: 'CI_PROJECT_ID', value: '4712' },
  { variable: 'CI_PIPELINE_ID', value: '98' },
  { variable: 'CI_PIPELINE_SOURCE', value: 'schedule' },
  { variable: 'CI_JOB_ID', value: '1002' },
  { variable: 'CI_COMMIT_SHA', value: 'b'.repeat(40) },
  { variable: 'CI_COMMIT_REF_NAME', value: 'release' },
  { variable: 'CI_COMMIT_TAG', value: 'main' },
  { variable: 'GITLAB_USER_ID', value: '2' },
  { variable: 'GITLAB_USER_LOGIN', value: 'bob' },
];

describe('T05: a variable that says something else is no claim, but a refusal', () => {
  test.each(forged)('$variable beside a token', async ({ variable, value }) => {
    const { reading } = identityOf(good, { variables: { [variable]: value } });
    await expect(reading).resolves.toEqual({
      status: 'failed',
      reason: expect.stringMatching(new RegExp(`^${variable} is .*, but the ID token says `)),
      retryable: false,
    });
  });

  test.each([...forged, { variable: 'CI_PROJECT_PATH', value: 'acme/other' }])(
    '$variable beside the answer to the job token',
    async ({ variable, value }) => {
      const { reading } = identityOf(undefined, { variables: { [variable]: value } });
      await expect(reading).resolves.toEqual({
        status: 'failed',
        reason: expect.stringMatching(new RegExp(`^${variable} is .*, but GitLab says `)),
        retryable: false,
      });
    },
  );

  test.each([
    { name: 'CI_COMMIT_REF_PROTECTED', told: { refProtected: false } },
    { name: 'CI_ENVIRONMENT_NAME', told: { environmentName: 'staging' } },
  ])('$name, where it is read', async ({ name, told }) => {
    await expect(identityOf(good, { told }).reading).resolves.toMatchObject({
      status: 'failed',
      reason: expect.stringContaining(name),
    });
    const agreeing = { refProtected: true, environmentName: 'production' };
    await expect(identityOf(good, { told: agreeing }).reading).resolves.toMatchObject({
      status: 'known',
    });
  });
});

describe("T67: a fork's merge request", () => {
  const variables = mergeRequestVariables({ CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '5000' });
  const ofFork = { project_id: '5000', pipeline_source: 'merge_request_event', ref: 'topic' };

  test.each([
    { name: 'with the project beside the fork', given: ofFork },
    { name: 'with the fork alone', given: { ...ofFork, job_project_id: undefined } },
    {
      name: 'of an old server that tells the project',
      given: { ...ofFork, project_id: '4711', job_project_id: undefined },
    },
  ])('is one of the project: $name', async ({ given }) => {
    const { reading } = identityOf(newToken(keys, claims(given)), { variables });
    await expect(reading).resolves.toMatchObject({
      status: 'known',
      value: { repositoryId: '4711' },
    });
  });

  test.each([
    { name: 'another fork', given: { ...ofFork, project_id: '5001', job_project_id: undefined } },
    { name: 'the fork itself', given: { ...ofFork, job_project_id: '5000' } },
    { name: 'another fork beside the project', given: { ...ofFork, project_id: '5001' } },
    { name: 'a push to the fork', given: { ...ofFork, pipeline_source: 'push' } },
  ])('is refused with a token of $name', async ({ given }) => {
    const { reading } = identityOf(newToken(keys, claims(given)), { variables });
    await expect(reading).resolves.toMatchObject({ status: 'failed', retryable: false });
  });

  test('does not pass for one of the project', async () => {
    const own = mergeRequestVariables();
    const { reading } = identityOf(newToken(keys, claims(ofFork)), { variables: own });
    await expect(reading).resolves.toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('CI_MERGE_REQUEST_SOURCE_PROJECT_ID is "4711"'),
    });
  });

  test('no push is taken for one of it', async () => {
    const given = { project_id: '5000', job_project_id: undefined };
    const own = { CI_MERGE_REQUEST_IID: '7', CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '5000' };
    const { reading } = identityOf(newToken(keys, claims(given)), { variables: own });
    await expect(reading).resolves.toMatchObject({
      reason: expect.stringContaining('CI_PROJECT_ID'),
    });
  });
});

describe('without a token', () => {
  test('what the job token confirms is claimed, with the level of the forge', async () => {
    const { http, reading } = identityOf(undefined);
    await expect(reading).resolves.toEqual({
      status: 'known',
      value: { proof: 'claimed', repositoryId: '4711', runId: '99', sha: headSha, actorId: '1' },
      source: {
        level: 'forge',
        system: 'gitlab',
        url: 'https://gitlab.com/api/v4/job',
        fetchedAt: now,
      },
    });
    expect(http.asked()).toEqual(['GET /api/v4/job']);
    expect(http.log[0]?.headers).toMatchObject({ 'job-token': 'glcbt-own' });
  });

  test('nobody vouches where the job token may not ask', async () => {
    await expect(identityOf(undefined, { job: { status: 403 } }).reading).resolves.toEqual({
      status: 'known',
      value: { proof: 'claimed', unconfirmed: true },
      source: { level: 'workspace', system: 'gitlab', fetchedAt: now },
    });
  });

  test.each([
    { name: 'a token of no job', job: { status: 401 }, retryable: false },
    { name: 'a job that is not there', job: { status: 404 }, retryable: false },
    { name: 'an answer of another shape', job: { body: { id: 1001 } }, retryable: false },
    {
      name: 'no answer',
      job: { fault: { kind: 'deadline', reason: 'no answer', retryable: true } } as const,
      retryable: true,
    },
  ])('$name is a failed reading, never a claim', async ({ job, retryable }) => {
    await expect(identityOf(undefined, { job }).reading).resolves.toEqual({
      status: 'failed',
      reason: expect.stringContaining('the job of the token'),
      retryable,
    });
  });

  test('what the host has asked already is not asked again', async () => {
    const http = scriptedHttp([]);
    const job = () => Promise.resolve({ status: 'unsupported', reason: 'no' } as const);
    await expect(
      readIdentity({ environment: environmentOf(), http, now, job }),
    ).resolves.toMatchObject({ status: 'known', source: { level: 'workspace' } });
    expect(http.asked()).toEqual([]);
  });
});

test.each([
  {
    name: 'do not come',
    set: { fault: { kind: 'server', reason: 'x', retryable: true } } as const,
  },
  { name: 'are none', set: { body: {} } },
])('keys that $name are a failed reading, never a claim', async ({ set }) => {
  await expect(identityOf(good, { set }).reading).resolves.toMatchObject({
    status: 'failed',
    reason: expect.stringContaining('the keys'),
  });
});

test('a server on another path has its issuer and its keys there', async () => {
  const iss = 'https://git.example.com/gitlab';
  const { http, reading } = identityOf(newToken(keys, claims({ iss })), {
    variables: { CI_SERVER_URL: iss, CI_API_V4_URL: `${iss}/api/v4` },
  });
  await expect(reading).resolves.toMatchObject({ status: 'known', source: { url: iss } });
  expect(http.asked()).toEqual([`GET /gitlab${path}`]);
});

test('the server is all that is asked, and only with a token', () => {
  expect(claimsOrigins(environmentOf({ PROMOTION_GATE_ID_TOKEN: 'x' }))).toEqual([issuer]);
  expect(claimsOrigins(environmentOf())).toEqual([]);
});

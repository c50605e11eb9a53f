import { describe, expect, test } from '@jest/globals';
import { createHmac, createPublicKey } from 'node:crypto';
import { claimsOrigins } from '../../../src/hosts/gitlab/claims.js';
import { good, identityOf, keys, keysPath, refused, type Variables } from './identities.js';
import { claims, issuer, newKeys, newToken, now, seconds, toJwk } from './id-tokens.js';
import { environmentOf, headSha } from './runner-variables.js';

const strangers = newKeys();
const weak = newKeys(1024);

/** An audience beside our own. */
function both(other: string): readonly string[] {
  return ['promotion-gate', other];
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
    expect(http.asked()).toEqual([`GET ${keysPath}`]);
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
const [head = '', payload = '', mark = ''] = good.split('.');

describe('T05: no proof is', () => {
  test.each([
    {
      name: 'another issuer',
      given: { iss: 'https://gitlab.example.com' },
      says: 'issued by',
      fault: 'issuer',
    },
    {
      name: 'an issuer that only begins so',
      given: { iss: `${issuer}.evil.com` },
      says: 'issued',
      fault: 'issuer',
    },
    {
      name: 'an issuer with a path',
      given: { iss: `${issuer}/acme` },
      says: 'issued by',
      fault: 'issuer',
    },
    {
      name: 'an issuer with a slash',
      given: { iss: `${issuer}/` },
      says: 'issued by',
      fault: 'issuer',
    },
    {
      name: 'another audience',
      given: { aud: 'https://vault.example.com' },
      says: 'meant for',
      fault: 'audience',
    },
    {
      name: 'a cloud among the audiences',
      given: { aud: both('vault') },
      says: 'meant for',
      fault: 'audience',
    },
    {
      name: 'an audience like ours',
      given: { aud: both('promotion-gates') },
      says: 'meant for',
      fault: 'audience',
    },
    {
      name: 'only what a job says to us',
      given: { aud: ['promotion-gate:sha='] },
      says: 'meant for',
      fault: 'audience',
    },
    {
      name: 'a number among the audiences',
      given: { aud: ['promotion-gate', 7] },
      says: '"aud',
      fault: 'form',
    },
    { name: 'no audience', given: { aud: undefined }, says: '"aud"', fault: 'form' },
    { name: 'an old one', given: { exp: seconds - 60 }, says: 'expired', fault: 'expired' },
    { name: 'one without end', given: { exp: undefined }, says: '"exp"', fault: 'form' },
    {
      name: 'one of tomorrow',
      given: { nbf: seconds + 61 },
      says: 'not valid yet',
      fault: 'early',
    },
    {
      name: 'one issued tomorrow',
      given: { iat: seconds + 61 },
      says: 'not valid yet',
      fault: 'early',
    },
    {
      name: 'one without project',
      given: { project_id: undefined },
      says: '"project_id"',
      fault: 'form',
    },
    {
      name: 'one without pipeline',
      given: { pipeline_id: undefined },
      says: '"pipeline_id"',
      fault: 'form',
    },
    { name: 'one whose job is a number', given: { job_id: 1001 }, says: '"job_id"', fault: 'form' },
    { name: 'one without commit', given: { sha: undefined }, says: '"sha"', fault: 'form' },
  ])('$name', async ({ given, says, fault }) => {
    await expect(identityOf(newToken(keys, claims(given))).reading).resolves.toEqual(
      refused(fault, says),
    );
  });

  const other = Buffer.from(JSON.stringify(claims({ job_id: '1002' }))).toString('base64url');
  test.each([
    {
      name: 'a token without signature',
      token: `${head}.${payload}.`,
      says: 'three parts',
      fault: 'form',
    },
    {
      name: 'alg none',
      token: newToken(keys, claims(), { alg: 'none' }),
      says: 'RS256',
      fault: 'signature',
    },
    {
      name: 'HS256 with the public key as secret',
      token: symmetric(),
      says: 'RS256',
      fault: 'signature',
    },
    {
      name: 'an unknown key',
      token: newToken(keys, claims(), { kid: 'k9' }),
      says: 'no RSA key',
      fault: 'signature',
    },
    {
      name: 'a key that it brings itself',
      token: newToken(strangers, claims(), { jwk: toJwk(strangers) }),
      says: 'signature',
      fault: 'signature',
    },
    {
      name: 'a claim that was changed',
      token: `${head}.${other}.${mark}`,
      says: 'signature',
      fault: 'signature',
    },
    { name: 'a token cut short', token: good.slice(0, -9), says: 'signature', fault: 'signature' },
    { name: 'a word', token: 'x', says: 'three parts', fault: 'form' },
    {
      name: 'a huge token',
      token: newToken(keys, claims({ pad: 'x'.repeat(20_000) })),
      says: 'longer than',
      fault: 'form',
    },
  ])('$name, and the token is not shown', async ({ token, says, fault }) => {
    const reading = await identityOf(token).reading;
    expect(reading).toEqual(refused(fault, says));
    expect(JSON.stringify(reading)).not.toMatch(/eyJ|glcbt/);
  });

  test.each([
    { name: 'of no key', set: [] },
    { name: 'of two keys of one name', set: [toJwk(keys), toJwk(strangers)] },
    { name: 'of a symmetric key', set: [{ kid: 'k1', kty: 'oct', k: 'c2VjcmV0' }] },
  ])('a token of an issuer $name', async ({ set }) => {
    await expect(identityOf(good, { keys: set }).reading).resolves.toEqual(
      refused('signature', 'no RSA key'),
    );
  });

  test('a token of a key of 1024 bits', async () => {
    const { reading } = identityOf(newToken(weak, claims()), { keys: [toJwk(weak)] });
    await expect(reading).resolves.toEqual(refused('signature', 'no RSA key'));
  });
});

function symmetric(): string {
  const header = Buffer.from('{"alg":"HS256","typ":"JWT","kid":"k1"}').toString('base64url');
  const secret = createPublicKey(keys.privateKey).export({ format: 'pem', type: 'spki' });
  const text = `${header}.${payload}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}
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
  expect(http.asked()).toEqual([`GET /gitlab${keysPath}`]);
});

test('the server is all that is asked, and only with a token', () => {
  expect(claimsOrigins(environmentOf({ PROMOTION_GATE_ID_TOKEN: 'x' }))).toEqual([issuer]);
  expect(claimsOrigins(environmentOf())).toEqual([]);
});

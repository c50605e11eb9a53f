import { describe, expect, test } from '@jest/globals';
import { identityOrigins, issuerOf, readIdentity } from '../../../src/hosts/github/identity.js';
import {
  claims,
  forgedToken,
  issuer,
  newKeys,
  newToken,
  now,
  seconds,
  tamper,
  toJwk,
} from './id-tokens.js';
import { scriptedHttp, type Scripted } from './scripted-http.js';

const keys = newKeys();
const strangers = newKeys();
const weak = newKeys(1024);
const url = 'https://run.actions.example.com/token?api-version=2';
const environment = {
  serverUrl: 'https://github.com',
  idToken: { url, token: 'canary-request' },
};

/** A token that was looked at, and what is wrong with it. */
function refused(fault: string, says: string, variable = 'ACTIONS_ID_TOKEN_REQUEST_URL') {
  return {
    status: 'known',
    value: {
      proof: 'refused',
      refusal: { fault, reason: expect.stringContaining(says) as unknown, variable },
    },
    source: { level: 'workspace', system: 'github', fetchedAt: now },
  };
}

function httpOf(token: string, given: { keys?: readonly unknown[]; refusals?: number } = {}) {
  return scriptedHttp([
    {
      match: 'audience=promotion-gate',
      answer: (_, nth) =>
        nth < (given.refusals ?? 0) ? { status: 401 } : { body: { value: token, count: 1 } },
    },
    { match: '/.well-known/jwks', answer: { body: { keys: given.keys ?? [toJwk(keys)] } } },
  ]);
}

function identityOf(token: string, given?: Parameters<typeof httpOf>[1]) {
  return readIdentity({ environment, http: httpOf(token, given), now });
}

describe('the identity of the run', () => {
  test('is claimed where the job may have no token', async () => {
    const http = scriptedHttp([]);
    const without = { ...environment, idToken: undefined };
    await expect(readIdentity({ environment: without, http, now })).resolves.toEqual({
      status: 'known',
      value: { proof: 'claimed' },
      source: { level: 'workspace', system: 'github', fetchedAt: now },
    });
    expect(http.log).toEqual([]);
  });

  test('is proved by a token that GitHub signed for the gate', async () => {
    const http = httpOf(newToken(keys));
    await expect(readIdentity({ environment, http, now })).resolves.toEqual({
      status: 'known',
      value: {
        proof: 'token',
        repositoryId: '4711',
        runId: '99',
        environment: 'production',
        sha: 'a'.repeat(40),
        attempt: 2,
        actorId: '1',
        workflow: 'acme/shop/.github/workflows/deploy.yml@refs/heads/main',
      },
      source: { level: 'attested', system: 'github', url: issuer, fetchedAt: now },
    });
    expect(http.asked()).toEqual([
      'GET /token?api-version=2&audience=promotion-gate',
      'GET /.well-known/jwks',
    ]);
    expect(http.log.map(({ headers }) => headers)).toEqual([
      { authorization: 'Bearer canary-request' },
      undefined,
    ]);
  });

  test.each([
    { name: 'of a job without environment', given: { environment: undefined } },
    { name: 'of an old server', given: { actor_id: undefined, run_attempt: undefined } },
    { name: 'of an enterprise with an issuer of its own', given: { iss: `${issuer}/acme-corp` } },
    { name: 'whose clock is a minute ahead', given: { iat: seconds + 59, nbf: seconds + 59 } },
    { name: 'that expired a moment ago', given: { exp: seconds - 59 } },
    { name: 'whose sub nobody can parse', given: { sub: '::' } },
  ])('is proved by a token $name', async ({ given }) => {
    await expect(identityOf(newToken(keys, claims(given)))).resolves.toMatchObject({
      status: 'known',
      value: { proof: 'token', runId: '99' },
    });
  });

  test('finds its key among those of other kinds', async () => {
    const others = [
      toJwk(strangers, { kid: 'k0' }),
      { kid: 'k2', kty: 'EC', crv: 'P-256', x: 'x', y: 'y' },
    ];
    const reading = identityOf(newToken(keys), { keys: [...others, toJwk(keys)] });
    await expect(reading).resolves.toMatchObject({ status: 'known' });
  });
});

const good = newToken(keys);
const [head = '', payload = ''] = good.split('.');

describe('T05: no proof is', () => {
  test.each([
    {
      name: 'another issuer',
      given: { iss: 'https://token.example.com' },
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
      given: { iss: `${issuer}/a/b` },
      says: 'issued by',
      fault: 'issuer',
    },
    {
      name: 'another audience',
      given: { aud: 'sts.amazonaws.com' },
      says: 'meant for',
      fault: 'audience',
    },
    {
      name: 'a cloud beside us',
      given: { aud: ['promotion-gate', 'sts'] },
      says: 'meant for',
      fault: 'audience',
    },
    { name: 'no audience', given: { aud: undefined }, says: '"aud"', fault: 'form' },
    { name: 'an old one', given: { exp: seconds - 60 }, says: 'expired', fault: 'expired' },
    { name: 'one without end', given: { exp: undefined }, says: '"exp"', fault: 'form' },
    { name: 'one whose end is a text', given: { exp: '9999999999' }, says: '"exp"', fault: 'form' },
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
      name: 'one without repository',
      given: { repository_id: undefined },
      says: 'repository_id',
      fault: 'form',
    },
    { name: 'one without run', given: { run_id: undefined }, says: '"run_id"', fault: 'form' },
    { name: 'one whose run is a number', given: { run_id: 99 }, says: '"run_id"', fault: 'form' },
    { name: 'one of another shape', given: { sha: 'main' }, says: '"sha"', fault: 'form' },
  ])('$name', async ({ given, says, fault }) => {
    await expect(identityOf(newToken(keys, claims(given)))).resolves.toEqual(refused(fault, says));
  });

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
      says: 'not signed with RS256',
      fault: 'signature',
    },
    {
      name: 'HS256 with the public key as secret',
      token: forgedToken(keys),
      says: 'RS256',
      fault: 'signature',
    },
    {
      name: 'RS512 in the header',
      token: newToken(keys, claims(), { alg: 'RS512' }),
      says: 'RS256',
      fault: 'signature',
    },
    {
      name: 'rs256',
      token: newToken(keys, claims(), { alg: 'rs256' }),
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
      name: 'no key named',
      token: newToken(keys, claims(), { kid: undefined }),
      says: 'header',
      fault: 'form',
    },
    {
      name: 'an extension that must be understood',
      token: newToken(keys, claims(), { crit: ['b64'], b64: false }),
      says: 'header',
      fault: 'form',
    },
    {
      name: 'a key that it brings itself',
      token: newToken(strangers, claims(), { jwk: toJwk(strangers) }),
      says: 'signature',
      fault: 'signature',
    },
    {
      name: "a stranger's signature",
      token: newToken(strangers),
      says: 'signature',
      fault: 'signature',
    },
    {
      name: 'a claim that was changed',
      token: tamper(good, { run_id: '100' }),
      says: 'signature',
      fault: 'signature',
    },
    { name: 'a token cut short', token: good.slice(0, -9), says: 'signature', fault: 'signature' },
    {
      name: 'half a token',
      token: good.slice(0, good.length / 2),
      says: 'three parts',
      fault: 'form',
    },
    { name: 'four parts', token: `${good}.x`, says: 'three parts', fault: 'form' },
    { name: 'a line break', token: `${good}\n`, says: 'three parts', fault: 'form' },
    { name: 'nothing', token: '', says: 'three parts', fault: 'form' },
    { name: 'a header that is no JSON', token: `x.${payload}.x`, says: 'header', fault: 'form' },
    {
      name: 'a huge token',
      token: newToken(keys, claims({ pad: 'x'.repeat(20_000) })),
      says: 'longer than',
      fault: 'form',
    },
  ])('$name, and the token is not shown', async ({ token, says, fault }) => {
    const reading = await identityOf(token);
    expect(reading).toEqual(refused(fault, says));
    expect(JSON.stringify(reading)).not.toMatch(/eyJ|canary/);
  });

  test.each([
    { name: 'without keys', set: [] },
    { name: 'with two keys of one name', set: [toJwk(keys), toJwk(strangers)] },
    { name: 'with a key for encryption', set: [toJwk(keys, { use: 'enc' })] },
    { name: 'with a key of another algorithm', set: [toJwk(keys, { alg: 'PS256' })] },
    { name: 'with a symmetric key', set: [{ kid: 'k1', kty: 'oct', k: 'c2VjcmV0' }] },
    { name: 'with half a key', set: [toJwk(keys, { e: undefined })] },
    { name: 'with a key that is none', set: [toJwk(keys, { n: '', e: '' })] },
  ])('a token of an issuer $name', async ({ set }) => {
    await expect(identityOf(good, { keys: set })).resolves.toEqual(
      refused('signature', 'no RSA key'),
    );
  });

  test('a token of a key of 1024 bits', async () => {
    await expect(identityOf(newToken(weak), { keys: [toJwk(weak)] })).resolves.toEqual(
      refused('signature', 'no RSA key'),
    );
  });

  test('a token of another commit than the run', async () => {
    const http = httpOf(good);
    const other = { ...environment, sha: 'b'.repeat(40) };
    await expect(readIdentity({ environment: other, http, now })).resolves.toEqual(
      refused('variable', `but the ID token says "${'a'.repeat(40)}"`, 'GITHUB_SHA'),
    );
  });
});

describe('what cannot be read is a failed reading, never a claim', () => {
  const gone: Scripted = { fault: { kind: 'deadline', reason: 'no answer', retryable: true } };
  test.each([
    {
      name: 'no token comes',
      token: gone,
      set: { body: { keys: [] } },
      says: 'the ID token could not be read',
    },
    {
      name: 'it is forbidden',
      token: { status: 403 },
      set: { body: { keys: [] } },
      says: 'the ID token',
    },
    {
      name: 'the answer is another one',
      token: { body: {} },
      set: { body: { keys: [] } },
      says: 'the ID token',
    },
    { name: 'no keys come', token: { body: { value: good } }, set: gone, says: 'the keys' },
    {
      name: 'the keys are none',
      token: { body: { value: good } },
      set: { body: {} },
      says: 'keys',
    },
  ])('$name', async ({ token, set, says }) => {
    const http = scriptedHttp([
      { match: 'audience=', answer: token },
      { match: 'jwks', answer: set },
    ]);
    await expect(readIdentity({ environment, http, now })).resolves.toMatchObject({
      status: 'failed',
      reason: expect.stringContaining(says),
    });
  });

  test.each([
    { name: 'once is answered by another token', refusals: 1, status: 'known', asked: 2 },
    { name: 'twice is final', refusals: 2, status: 'failed', asked: 2 },
  ])('F06: a 401 $name', async ({ refusals, status, asked }) => {
    const http = httpOf(good, { refusals });
    await expect(readIdentity({ environment, http, now })).resolves.toMatchObject({ status });
    expect(http.asked().filter((each) => each.includes('audience='))).toHaveLength(asked);
  });
});

describe('the issuer', () => {
  test.each([
    { serverUrl: 'https://github.com', told: issuer },
    { serverUrl: 'https://acme.ghe.com', told: 'https://token.actions.acme.ghe.com' },
    { serverUrl: 'https://git.example.com', told: 'https://git.example.com/_services/token' },
    { serverUrl: 'https://ghe.com', told: 'https://ghe.com/_services/token' },
    { serverUrl: 'https://a.b.ghe.com', told: 'https://a.b.ghe.com/_services/token' },
    { serverUrl: 'https://evilghe.com', told: 'https://evilghe.com/_services/token' },
    { serverUrl: 'http://127.0.0.1:3000', told: 'http://127.0.0.1:3000/_services/token' },
  ])('of $serverUrl is $told', ({ serverUrl, told }) => {
    expect(issuerOf(serverUrl)).toBe(told);
  });

  test('is asked for its keys at its own server', async () => {
    const iss = 'https://git.example.com/_services/token';
    const http = httpOf(newToken(keys, claims({ iss })));
    const onServer = { ...environment, serverUrl: 'https://git.example.com' };
    await expect(readIdentity({ environment: onServer, http, now })).resolves.toMatchObject({
      status: 'known',
      source: { url: iss },
    });
    expect(http.asked()).toContain('GET /_services/token/.well-known/jwks');
  });

  test('and the place of the token are all that is asked', () => {
    expect(identityOrigins(environment)).toEqual(['https://run.actions.example.com', issuer]);
    expect(identityOrigins({ ...environment, idToken: undefined })).toEqual([]);
  });
});

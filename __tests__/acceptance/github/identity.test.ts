/** Who vouches for the run: the signed ID token of the job, which an input cannot contradict. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { recommended } from './fake-github.js';
import type { FaultName } from './faults.js';
import type { ActionRun, RunOptions } from './runner.js';
import {
  allowed,
  blocked,
  closeWorlds,
  inconclusive,
  told,
  worldWith,
  type Scene,
} from './told.js';

afterEach(closeWorlds);

/** In seconds since 1970. */
function now(): number {
  return Math.floor(Date.now() / 1000);
}

/** Runs in a job that may ask for an ID token, by default one of the environment `production`. */
function proving(world: Scene, given: Partial<RunOptions> = {}): Promise<ActionRun> {
  const token = world.github.token({ permissions: { ...recommended, 'id-token': 'write' } });
  return world.run({ token, environment: 'production', ...given });
}

function factOf(run: ActionRun): unknown {
  const record = JSON.parse(run.record) as {
    evidence: { facts: Record<string, Record<string, unknown>> };
  };
  return record.evidence.facts['run-identity']?.[''];
}

describe('T05: the environment that is asked for', () => {
  test.each(['production', 'Production'])(
    'is the one of the job, %s: proved',
    async (environment) => {
      const world = await worldWith();
      const run = await proving(world, { environment });
      expect(told(run, world.repo)).toEqual(allowed);
      expect(factOf(run)).toMatchObject({
        status: 'known',
        value: { proof: 'token', environment: 'production' },
        source: { level: 'attested' },
      });
      expect(world.github.counts().writes).toBe(1);
    },
  );

  test('is not the one of the job: blocked', async () => {
    const world = await worldWith();
    const run = await proving(world, { environment: 'staging' });
    expect(told(run, world.repo)).toEqual(blocked('gate/identity-differs'));
    expect(run.log).toContain('staging');
  });

  test('cannot be compared where the job has none: recorded as claimed', async () => {
    const world = await worldWith();
    const token = world.github.token({ permissions: { ...recommended, 'id-token': 'write' } });
    const run = await world.run({ token });
    expect(told(run, world.repo)).toEqual(allowed);
    expect(JSON.parse(run.record)).toMatchObject({
      decision: {
        findings: expect.arrayContaining([
          expect.objectContaining({
            code: 'gate/identity-proved',
            data: { environment: 'claimed' },
          }),
        ]),
      },
    });
  });

  test('is claimed where the job may not ask for a token', async () => {
    const world = await worldWith();
    const run = await world.run();
    expect(told(run, world.repo)).toEqual(allowed);
    expect(factOf(run)).toMatchObject({ value: { proof: 'claimed' } });
  });
});

describe('a token of another run', () => {
  test.each([
    ['run', { run_id: '4711' }],
    ['attempt', { run_attempt: '2' }],
    ['repository', { repository_id: '4711' }],
  ])('T05: of another %s is refused', async (what, overrides) => {
    const world = await worldWith();
    world.github.issuer.overrides = overrides;
    const run = await proving(world);
    expect(told(run, world.repo)).toEqual(blocked('gate/identity-differs'));
    expect(run.log).toContain(what);
  });
});

describe('a token that cannot be believed is refused, not claimed', () => {
  const source = 'Let nothing but the forge set ACTIONS_ID_TOKEN_REQUEST_URL for this job';
  test.each<readonly [string, () => Record<string, string | number | undefined>, string, string]>([
    [
      'has expired',
      () => ({ exp: now() - 120, iat: now() - 720 }),
      'it has expired',
      'Re-run this job: a new job gets a new ID token.',
    ],
    [
      'is of tomorrow',
      () => ({ iat: now() + 86_400, nbf: now() + 86_400 }),
      'it is not valid yet',
      'Set the clock of the runner.',
    ],
    ['is of another issuer', () => ({ iss: 'https://token.example.com' }), 'not issued by', source],
    [
      'was made for a cloud',
      () => ({ aud: 'sts.amazonaws.com' }),
      'not meant for',
      'with the audience promotion-gate and no other one',
    ],
    ['has no run', () => ({ run_id: undefined }), 'run_id', source],
    ['has no end', () => ({ exp: undefined }), 'exp', source],
    ['names its run by a number', () => ({ run_id: 17 }), 'run_id', source],
    [
      'is of another commit',
      () => ({ sha: 'b'.repeat(40) }),
      'this run is not what its variables say',
      'Remove what sets GITHUB_SHA',
    ],
  ])('T05: %s', async (_, overrides, words, remedy) => {
    const world = await worldWith();
    world.github.issuer.overrides = overrides();
    const run = await proving(world);
    expect(told(run, world.repo)).toEqual(inconclusive('gate/identity-refused'));
    const log = run.log.replace(/\s+/g, ' ');
    expect(log).toContain(words);
    expect(log).toContain(remedy);
  });
});

describe('F06: the token service', () => {
  test('refuses once, and is asked again', async () => {
    const world = await worldWith();
    world.github.fault('unauthorized', { when: 'oidc/token' });
    expect(told(await proving(world), world.repo)).toEqual(allowed);
  });

  test.each<readonly [string, 'oidc/token' | 'oidc/jwks', FaultName]>([
    ['refuses always', 'oidc/token', 'unauthorized'],
    ['is down', 'oidc/token', 'error-503'],
    ['answers with a page', 'oidc/token', 'html'],
    ['answers with something else', 'oidc/token', 'wrong-shape'],
    ['hangs up', 'oidc/token', 'reset'],
    ['sends us elsewhere', 'oidc/token', 'redirect-away'],
    ['does not give its keys', 'oidc/jwks', 'error-500'],
    ['says there are no keys', 'oidc/jwks', 'not-found'],
    ['gives keys of another form', 'oidc/jwks', 'wrong-shape'],
    ['sends us elsewhere for its keys', 'oidc/jwks', 'redirect-away'],
  ])('%s: inconclusive', async (_, when, fault) => {
    const world = await worldWith();
    world.github.fault(fault, { when, times: 'always' });
    const run = await proving(world, { env: { PROMOTION_GATE_TOTAL: '8s' } });
    expect(told(run, world.repo)).toEqual(inconclusive('gate/fact-failed'));
  });

  test('F06: GitHub does not take the job token any more: inconclusive, and the log says what', async () => {
    const world = await worldWith();
    world.github.fault('unauthorized', { times: 'always' });
    const run = await world.run();
    expect(told(run, world.repo)).toMatchObject({
      code: 3,
      decision: 'inconclusive',
      statuses: [],
    });
    expect(run.log).toContain('401');
  });

  test('F06: a token that ends in the middle leaves the verdict, and a note that nothing was posted', async () => {
    const world = await worldWith();
    world.github.fault('unauthorized', { when: 'write', times: 'always' });
    const run = await world.run();
    expect(run.outputs['decision']).toBe('allow');
    expect(run.code).toBe(0);
    expect(world.repo.statuses).toEqual([]);
    expect(run.log).toMatch(/status/);
  });

  test.each([
    ['its address without its token', { ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined }],
    ['its token without its address', { ACTIONS_ID_TOKEN_REQUEST_URL: undefined }],
    ['an address without TLS', { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://token.example.com/' }],
  ])(
    'T62: %s is a mistake of the environment, not a permission that is missing',
    async (_, env) => {
      const world = await worldWith();
      const run = await proving(world, { env });
      expect(told(run, world.repo)).toMatchObject({
        code: 2,
        decision: 'error',
        reason: 'request/github-environment',
      });
    },
  );

  test('T66: the ID token and what asked for it are in no log, record or summary', async () => {
    const world = await worldWith();
    const run = await proving(world);
    const asked = world.github.requests().find(({ operation }) => operation === 'oidc/token');
    const secret = asked?.token ?? 'none';
    expect(secret).toMatch(/^oidc-request-/);
    expect(`${run.log}${run.record}${run.summary}${run.files.GITHUB_OUTPUT}`).not.toMatch(
      new RegExp(`${secret}|eyJ[\\\\w-]+\\\\.eyJ`),
    );
  });
});

/** Secrets: nothing that a run leaves anywhere holds one, in whichever encoding, whatever goes wrong. */
import { afterEach, describe, expect, test } from '@jest/globals';
import type { FaultName } from './faults.js';
import type { ActionRun } from './runner.js';
import { everywhere, mergedPull, newScene, openPull, sceneNames } from './scenes.js';
import { newWorld, type World } from './worlds.js';

let world: World;
afterEach(async () => {
  await world.github.close();
  expect(world.github.violations).toEqual([]);
  expect(world.github.canary.requests()).toEqual([]);
});

const secrets = {
  own: 'ghs_Canary+Own/1"~x7Qp',
  policy: 'ghp_Canary+Policy/2~x7Qp',
  records: 'ghp_Canary+Records/3~x7Qp',
  proxy: 'Canary+Proxy~4x7Qp',
} as const;

/** The same secret as a log, a URL, a dump or a header would show it. */
function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  // Within a longer text base64 begins at one of three places.
  const shifted = [0, 1, 2].flatMap((skip) => {
    const whole = Buffer.concat([Buffer.alloc(skip), bytes, Buffer.alloc(2)]);
    return (['base64', 'base64url'] as const).map((encoding) =>
      whole.toString(encoding).slice(4, -6),
    );
  });
  return [
    secret,
    ...shifted,
    encodeURIComponent(secret),
    encodeURI(secret),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString('hex'),
    [...secret].reverse().join(''),
  ];
}

/** All that a run left behind, by place. */
function tracesOf(run: ActionRun): Readonly<Record<string, string>> {
  const { repo } = world;
  return {
    stdout: run.stdout,
    stderr: run.stderr,
    record: run.record,
    ...run.files,
    statuses: JSON.stringify(repo.statuses),
    checkRuns: JSON.stringify(repo.checkRuns),
    comments: JSON.stringify(repo.pulls),
    objects: [...repo.objects.values()]
      .map((object) =>
        object.type === 'blob' ? object.data.toString('utf8') : JSON.stringify(object),
      )
      .join('\n'),
    bodies: JSON.stringify(
      world.github.requests().map(({ path, query, body }) => [path, [...query], body]),
    ),
  };
}

function expectSecret(run: ActionRun, values: readonly string[]): void {
  const hits = Object.entries(tracesOf(run)).flatMap(([place, text]) =>
    values.flatMap(formsOf).flatMap((form) => (text.includes(form) ? [`${form} in ${place}`] : [])),
  );
  expect(hits).toEqual([]);
}

const proxy = `http://canary:${secrets.proxy}@127.0.0.1:9`;

/** A run with every secret that a job can hold, with the log as loud as it gets. */
async function runWithSecrets(given: Parameters<World['run']>[0] = {}): Promise<ActionRun> {
  const token = world.github.token({
    value: secrets.own.replaceAll('"', ''),
    permissions: { ...everywhere, 'id-token': 'write', ...given.token?.permissions },
  });
  const { policy, records } = secrets;
  return world.run({
    debug: true,
    ...given,
    token,
    inputs: {
      'policy-token': policy,
      'records-token': records,
      publish: 'status,check-run,comment',
      ...given.inputs,
    },
    env: { HTTPS_PROXY: proxy, HTTP_PROXY: proxy, ACTIONS_STEP_DEBUG: 'true', ...given.env },
  });
}

/** Those of the job, the ID tokens of the fake included: all begin with the same header. */
const canaries = [
  ...Object.values(secrets),
  secrets.own.replaceAll('"', ''),
  'oidc-request-',
  'eyJ0eXAiOiJKV1Qi',
];

test('T65: the search finds a secret in each of its forms', () => {
  const [secret] = [secrets.policy];
  const texts = [
    `x ${secret} y`,
    Buffer.from(`user:${secret}@host`).toString('base64'),
    Buffer.from(`u:${secret}@host`).toString('base64url'),
    `?token=${encodeURIComponent(secret)}`,
    Buffer.from(`a${secret}`).toString('hex'),
  ];
  expect(texts.map((text) => formsOf(secret).some((form) => text.includes(form)))).toEqual(
    texts.map(() => true),
  );
  return newWorld().then((made) => void (world = made));
});

describe('T65: nothing leaks from a run that is', () => {
  test.each(sceneNames)('%s', async (name) => {
    const started = await newScene(name);
    ({ world } = started);
    mergedPull(world.repo);
    const token = started.options.token;
    const run = await runWithSecrets(token === undefined ? {} : { token });
    expect([0, 1, 2, 3]).toContain(run.code);
    expect(run.stdout).not.toBe('');
    expectSecret(run, canaries);
  });

  test('a preview', async () => {
    world = await newWorld();
    const { options } = openPull(world.repo, { unit: 'failure' });
    const run = await runWithSecrets(options);
    expect(run.code).toBe(0);
    expectSecret(run, canaries);
  });

  test('recorded on a branch', async () => {
    world = await newWorld({ policy: { production: 'windows: { open: [always] }' } });
    const run = await runWithSecrets();
    expect(run.code).toBe(0);
    expect(world.repo.refs.size).toBeGreaterThan(1);
    expectSecret(run, canaries);
  });
});

const reads: readonly FaultName[] = [
  'unauthorized',
  'forbidden',
  'not-found',
  'error-500',
  'error-502',
  'redirect-away',
  'redirect-loop',
  'truncated',
  'wrong-shape',
  'html',
  'reset',
  'reset-mid-body',
  'graphql-no-data',
];

describe('T65: nothing leaks where GitHub answers', () => {
  test.each(reads)('reads with %s', async (fault) => {
    world = await newWorld();
    world.github.fault(fault, { when: 'read', times: 'always' });
    const run = await runWithSecrets();
    expect(run.code).toBe(3);
    expectSecret(run, canaries);
  });

  test.each(reads)('writes with %s', async (fault) => {
    world = await newWorld({ unit: 'failure' });
    mergedPull(world.repo);
    world.github.fault(fault, { when: 'write', times: 'always' });
    const run = await runWithSecrets();
    expect([0, 1]).toContain(run.code);
    expectSecret(run, canaries);
  });

  test.each(['unauthorized', 'error-500', 'redirect-away', 'html', 'truncated'] as const)(
    'for the ID token with %s',
    async (fault) => {
      world = await newWorld();
      world.github.fault(fault, { when: 'oidc', times: 'always' });
      const run = await runWithSecrets();
      expect([0, 1, 3]).toContain(run.code);
      expectSecret(run, canaries);
    },
  );

  test('through a proxy that is not there', async () => {
    world = await newWorld();
    const url = 'https://ghe.invalid/api/v3';
    const run = await runWithSecrets({
      env: {
        GITHUB_SERVER_URL: 'https://ghe.invalid',
        GITHUB_API_URL: url,
        GITHUB_GRAPHQL_URL: 'https://ghe.invalid/api/graphql',
      },
    });
    expect(run.code).toBe(3);
    expectSecret(run, canaries);
  });

  test('when the token itself is one that no header can hold', async () => {
    world = await newWorld();
    for (const bad of [`${secrets.own}\n`, `${secrets.own} x`, `${secrets.own}\u00e9\u4e2d`]) {
      const run = await world.run({ env: { INPUT_TOKEN: bad }, debug: true });
      expect([2, 3]).toContain(run.code);
      expectSecret(run, [secrets.own]);
    }
  });
});

test('T65: each token goes to GitHub only in the header, the own one for the own repository', async () => {
  world = await newWorld();
  await runWithSecrets();
  const used = new Set(
    world.github
      .requests()
      .filter(({ kind }) => kind !== 'oidc')
      .map(({ token }) => token),
  );
  expect([...used]).toEqual([secrets.own.replaceAll('"', '')]);
});

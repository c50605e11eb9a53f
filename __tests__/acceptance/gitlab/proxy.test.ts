/** Proxies and certificates around the built gate: followed where the job names them, and nowhere else. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { stepInputs } from '../../../src/hosts/step-inputs.js';
import { makeCertificate } from '../../sources/http/programs.js';
import { proxyCredential, startProxy, startTls, type Proxy } from '../connect-proxy.js';
import { amplePatience } from '../faults/matrix.js';
import { wordsOf } from './attempts.js';
import type { GateRun } from './runner.js';
import { allowed, closeWorlds, expectNoAllow, newWorld, told, type World } from './worlds.js';

const certificate = makeCertificate();
const server = 'https://gate.example';

afterEach(closeWorlds);

/** A world whose GitLab is reached as gate.example through a proxy that shows its own certificate. */
async function open(): Promise<{ readonly world: World; readonly proxy: Proxy }> {
  const world = await newWorld();
  const proxy = await startProxy(await startTls(certificate, world.gitlab.origin));
  return { world, proxy };
}

type Env = Readonly<Record<string, string | undefined>>;

/** As the component starts it, on the server of that name. */
function run({ run: start }: World, env: Env): Promise<GateRun> {
  const inputs: Readonly<Record<string, string>> = { environment: 'production', command: 'check' };
  const signed = stepInputs
    .filter((input) => !input.endsWith('token'))
    .map((input) => `promotion-gate:${input}=${inputs[input] ?? ''}`);
  return start({
    inputs,
    idToken: { iss: server, aud: ['promotion-gate', ...signed] },
    env: {
      CI_SERVER_URL: server,
      CI_API_V4_URL: `${server}/api/v4`,
      PROMOTION_GATE_ISSUER: server,
      PROMOTION_GATE_SIGNS_INPUTS: 'true',
      NODE_EXTRA_CA_CERTS: certificate.path,
      ...env,
    },
  });
}

/** Nobody has such a name, and nobody is waited for. */
const impatient = { PROMOTION_GATE_ATTEMPT: '300ms', PROMOTION_GATE_TOTAL: '2s' };

describe('T62: a proxy that a variable names, with a certificate of its own', () => {
  test.each(['HTTPS_PROXY', 'https_proxy'])('%s: it sees nothing', async (name) => {
    const { world, proxy } = await open();
    const ran = await run(world, { ...impatient, [name]: proxy.url });
    expectNoAllow(ran, world.project);
    expect(ran.code).toBe(3);
    expect(proxy.targets).toEqual([]);
    expect(world.gitlab.requests()).toEqual([]);
    expect(wordsOf(ran.log)).toContain(
      'gate.example is asked without HTTPS_PROXY, since the input proxy does not name it',
    );
    expect(ran.log).not.toContain('canary-p');
  });

  test.each([{ HTTP_PROXY: 'all' }, { ALL_PROXY: 'all', NODE_USE_ENV_PROXY: '1' }])(
    '%j: it sees nothing',
    async (names) => {
      const { world, proxy } = await open();
      const env = Object.fromEntries(Object.keys(names).map((name) => [name, proxy.url]));
      const ran = await run(world, { ...impatient, ...env });
      expectNoAllow(ran, world.project);
      expect(proxy.targets).toEqual([]);
    },
  );

  test('in the place of the one that the job names: neither is asked', async () => {
    const { world, proxy } = await open();
    const own = await startProxy();
    const ran = await run(world, { PROMOTION_GATE_PROXY: own.origin, HTTPS_PROXY: proxy.url });
    expectNoAllow(ran, world.project);
    expect(ran.code).toBe(2);
    expect(wordsOf(ran.log)).toContain('HTTPS_PROXY names another proxy than the job');
    expect([...proxy.targets, ...own.targets]).toEqual([]);
  });
});

describe('a proxy that the job names', () => {
  test('is followed for every request', async () => {
    const { world, proxy } = await open();
    const ran = await run(world, { ...amplePatience, PROMOTION_GATE_PROXY: proxy.origin });
    expect(told(ran, world.project)).toEqual(allowed);
    expect(new Set(proxy.targets)).toEqual(new Set(['gate.example:443']));
    expect(new Set(proxy.credentials)).toEqual(new Set([undefined]));
  });

  test('T65: has its password from HTTPS_PROXY, which goes nowhere else', async () => {
    const { world, proxy } = await open();
    const env = { PROMOTION_GATE_PROXY: proxy.origin, HTTPS_PROXY: proxy.url };
    const ran = await run(world, { ...amplePatience, ...env });
    expect(told(ran, world.project)).toEqual(allowed);
    expect(new Set(proxy.credentials)).toEqual(new Set([proxyCredential]));
    const sent = world.gitlab.requests().some(({ headers }) => 'proxy-authorization' in headers);
    expect(sent).toBe(false);
    expect(ran.log).not.toContain('canary-p');
  });

  test('NO_PROXY goes around it', async () => {
    const { world, proxy } = await open();
    const env = { PROMOTION_GATE_PROXY: proxy.origin, NO_PROXY: '.example' };
    const ran = await run(world, { ...impatient, ...env });
    expect(ran.code).toBe(3);
    expect(proxy.targets).toEqual([]);
  });

  test('F08: shows a certificate that is not trusted', async () => {
    const { world, proxy } = await open();
    const env = { PROMOTION_GATE_PROXY: proxy.origin, NODE_EXTRA_CA_CERTS: undefined };
    const ran = await run(world, { PROMOTION_GATE_ATTEMPT: '500ms', ...env });
    expectNoAllow(ran, world.project);
    expect(wordsOf(ran.log)).toContain('gate.example showed a certificate that is not trusted');
    expect(world.gitlab.requests()).toEqual([]);
  });
});

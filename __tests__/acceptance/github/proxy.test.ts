/** Proxies and certificates as a company has them, around the built step. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { makeCertificate } from '../../sources/http/programs.js';
import { proxyCredential, startProxy, startTls } from '../connect-proxy.js';
import { amplePatience } from '../faults/matrix.js';
import type { ActionRun } from './runner.js';
import { newWorld, type World } from './worlds.js';

const certificate = makeCertificate();

let world: World;
afterEach(async () => {
  expect(world.github.violations).toEqual([]);
  await world.github.close();
});

const elsewhere = {
  ...amplePatience,
  GITHUB_API_URL: 'https://gate.example',
  GITHUB_GRAPHQL_URL: 'https://gate.example/graphql',
  GITHUB_SERVER_URL: 'https://gate.example',
};

function told({ code, outputs }: ActionRun): unknown {
  return { code, decision: outputs['decision'] };
}
const allowed = { code: 0, decision: 'allow' };
const undecided = { code: 3, decision: 'inconclusive' };

function words({ log }: ActionRun): string {
  return log.replace(/\s+/g, ' ');
}

describe('HTTPS_PROXY', () => {
  test('T64: an API on this machine is asked directly', async () => {
    world = await newWorld();
    const proxy = await startProxy();
    const run = await world.run({ env: { HTTPS_PROXY: proxy.url, HTTP_PROXY: proxy.url } });
    expect(told(run)).toEqual(allowed);
    expect(proxy.targets).toEqual([]);
  });

  test.each(['HTTPS_PROXY', 'https_proxy'])(
    'F08: a proxy in %s that refuses is named, its password is not',
    async (name) => {
      world = await newWorld();
      const proxy = await startProxy();
      const run = await world.run({
        env: { ...elsewhere, PROMOTION_GATE_ATTEMPT: '500ms', [name]: proxy.url },
      });
      expect(told(run)).toEqual(undecided);
      expect(words(run)).toContain('gate.example could not be reached: the proxy answered 407');
      expect(new Set(proxy.targets)).toEqual(new Set(['gate.example:443']));
      expect(`${run.stdout}${run.stderr}${run.summary}`).not.toContain('canary-p');
    },
  );

  test('F08: a proxy that is no address is not gone around', async () => {
    world = await newWorld();
    const run = await world.run({ env: { ...elsewhere, HTTPS_PROXY: 'ftp://127.0.0.1' } });
    expect(told(run)).toEqual(undecided);
    expect(words(run)).toContain('HTTPS_PROXY is not a URL of http or https');
    expect(world.github.requests()).toEqual([]);
  });

  test.each([{ direct: 'gate.example' }, { direct: 'other.example, .example' }, { direct: '*' }])(
    'NO_PROXY=$direct goes around it',
    async ({ direct }) => {
      world = await newWorld();
      const proxy = await startProxy();
      const run = await world.run({
        env: {
          ...elsewhere,
          PROMOTION_GATE_ATTEMPT: '300ms',
          PROMOTION_GATE_TOTAL: '2s',
          HTTPS_PROXY: proxy.url,
          NO_PROXY: direct,
        },
      });
      expect(told(run)).toEqual(undecided);
      expect(proxy.targets).toEqual([]);
    },
  );
});

describe('a certificate of an own authority, behind a proxy', () => {
  test('T65: with NODE_EXTRA_CA_CERTS the decision is the same', async () => {
    world = await newWorld();
    const proxy = await startProxy(await startTls(certificate, world.github.origin));
    const run = await world.run({
      env: { ...elsewhere, HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: certificate.path },
    });
    expect(told(run)).toEqual(allowed);
    expect(new Set(proxy.targets)).toEqual(new Set(['gate.example:443']));
    expect(new Set(proxy.credentials)).toEqual(new Set([proxyCredential]));
    expect(world.github.requests().some(({ headers }) => 'proxy-authorization' in headers)).toBe(
      false,
    );
    expect(world.repo.statuses).toMatchObject([{ state: 'success' }]);
  });

  test('F08: without it the certificate is not trusted, and the report says what to do', async () => {
    world = await newWorld();
    const proxy = await startProxy(await startTls(certificate, world.github.origin));
    const run = await world.run({
      env: { ...elsewhere, PROMOTION_GATE_ATTEMPT: '500ms', HTTPS_PROXY: proxy.url },
    });
    expect(told(run)).toEqual(undecided);
    expect(words(run)).toMatch(/gate\.example showed a certificate that is not trusted \(\w+\)/);
    expect(words(run)).toContain('NODE_EXTRA_CA_CERTS');
    expect(world.github.requests()).toEqual([]);
  });

  test('T65: checking certificates cannot be switched off', async () => {
    world = await newWorld();
    const proxy = await startProxy(await startTls(certificate, world.github.origin));
    const run = await world.run({
      env: { ...elsewhere, HTTPS_PROXY: proxy.url, NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    });
    expect(run.code).not.toBe(0);
    expect(words(run)).toContain('NODE_TLS_REJECT_UNAUTHORIZED');
    expect(world.github.requests()).toEqual([]);
  });
});

/** The way to the server, of what brings the gate: through a proxy, and by certificates, that inputs name. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { treeFor, type Values } from '../../gitlab/component.js';
import { makeCertificate } from '../../sources/http/programs.js';
import { proxyCredential, startProxy, startTls, type Proxy } from '../connect-proxy.js';
import { serveFiles, type FilesApi } from './files-api.js';
import { expectRefused, expectTheGate, runJobOf, type Ended } from './job-run.js';

const certificate = makeCertificate();
const serverUrl = 'https://gate.example';
const files = treeFor(serverUrl);
const count = [...files.keys()].filter((path) => path.startsWith('dist/')).length;
const certificates = certificate.path;

let api: FilesApi;
let proxy: Proxy;

beforeAll(async () => {
  api = await serveFiles();
  // The component is another one for another server; the program is the same.
  api.instead = ({ path }) => {
    const body = files.get(path);
    return body === undefined ? undefined : { status: 200, body };
  };
});
beforeEach(async () => {
  api.asked.length = 0;
  proxy = await startProxy(await startTls(certificate, api.serverUrl));
});
afterAll(() => api.close());

/** A job on gate.example, which nobody but the proxy finds. */
function run(inputs: Values, variables: Values = {}): Promise<Ended> {
  return runJobOf({ serverUrl, url: `${serverUrl}/api/v4`, files }, { inputs, variables });
}

describe('a proxy that the inputs name', () => {
  test('brings each file of the release', async () => {
    expectTheGate(await run({ proxy: proxy.origin, certificates }));
    expect(api.asked).toHaveLength(count);
    expect(new Set(proxy.targets)).toEqual(new Set(['gate.example:443']));
    // A connection is kept for the next file.
    expect(proxy.targets.length).toBeLessThan(count);
    expect(new Set(proxy.credentials)).toEqual(new Set([undefined]));
  });

  test('T65: has its password from HTTPS_PROXY', async () => {
    const ended = await run({ proxy: proxy.origin, certificates }, { https_proxy: proxy.url });
    expectTheGate(ended);
    expect(new Set(proxy.credentials)).toEqual(new Set([proxyCredential]));
    expect(ended.log).not.toContain('canary-p');
  });

  test('T62: is not replaced by a variable', async () => {
    const own = await startProxy();
    const ended = await run({ proxy: own.origin, certificates }, { HTTPS_PROXY: proxy.url });
    expectRefused(ended, `HTTPS_PROXY names another proxy than the input proxy, ${own.origin}`);
    expect([...own.targets, ...proxy.targets]).toEqual([]);
  });

  test('F08: that refuses is named, its password is not', async () => {
    const own = await startProxy();
    const ended = await run({ proxy: own.origin, certificates }, { HTTPS_PROXY: own.url });
    expectRefused(ended, `the proxy ${own.origin} answered 407`);
    expect(ended.log).not.toContain('canary-p');
  });

  test.each(['gate.example:443', 'other.example, *.example'])(
    'NO_PROXY=%s goes around it',
    async (NO_PROXY) => {
      const ended = await run({ proxy: proxy.origin, certificates }, { NO_PROXY });
      expectRefused(ended, 'could not be fetched');
      expect(ended.log).not.toContain('not followed');
      expect(proxy.targets).toEqual([]);
    },
    120_000,
  );

  test('and nothing else does', async () => {
    const NO_PROXY = 'example.com, .gate.example, gate.example:444, ate.example';
    expectTheGate(await run({ proxy: proxy.origin, certificates }, { NO_PROXY }));
  });
});

describe('T62: a variable names', () => {
  test('a proxy: it is not asked, which is said', async () => {
    const names = ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY'];
    const variables = Object.fromEntries(names.map((name) => [name, proxy.url]));
    const ended = await run({ certificates }, { ...variables, NODE_USE_ENV_PROXY: '1' });
    expectRefused(ended, 'HTTPS_PROXY is set and not followed: name the proxy in the input proxy');
    expect(ended.log).not.toContain('canary-p');
    expect(proxy.targets).toEqual([]);
  }, 120_000);

  test('certificates: they are not trusted', async () => {
    const names = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'];
    const variables = Object.fromEntries(names.map((name) => [name, certificate.path]));
    const ended = await run({ proxy: proxy.origin }, { ...variables, NODE_USE_SYSTEM_CA: '1' });
    expectRefused(ended, 'could not be fetched: DEPTH_ZERO_SELF_SIGNED_CERT');
    expect(api.asked).toEqual([]);
  }, 120_000);

  test('a proxy for a server on this machine: it is not asked', async () => {
    const names = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'ALL_PROXY'];
    const variables = Object.fromEntries(names.map((name) => [name, proxy.url]));
    expectTheGate(await runJobOf(api, { variables: { ...variables, NODE_USE_ENV_PROXY: '1' } }));
    expect(proxy.targets).toEqual([]);
  });
});

test.each([
  ['of the runner', {}, { CI_SERVER_TLS_CA_FILE: certificate.path }],
  ['of a variable that they name', { certificates: '$ACME_CA' }, { ACME_CA: certificate.path }],
] as const)('certificates %s are trusted', async (_, inputs, variables) => {
  expectTheGate(await run({ proxy: proxy.origin, ...inputs }, variables));
});

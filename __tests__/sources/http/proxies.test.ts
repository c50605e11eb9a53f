import { describe, expect, test } from '@jest/globals';
import { findWay, readProxies } from '../../../src/sources/http/proxies.js';
import { tlsProblem } from '../../../src/sources/http/tls-problem.js';
import { closedPort, faultOf, get, noProxies, openPatient, serve, serveRaw } from './servers.js';

const url = 'https://api.github.com/graphql';

describe('the way to api.github.com', () => {
  test.each<{ name: string; env: NodeJS.ProcessEnv; way: string }>([
    { name: 'nothing set', env: {}, way: 'direct' },
    { name: 'HTTPS_PROXY', env: { HTTPS_PROXY: 'http://p:1' }, way: 'http://p:1/' },
    { name: 'https_proxy', env: { https_proxy: 'http://p:1' }, way: 'http://p:1/' },
    {
      name: 'lower case wins',
      env: { https_proxy: 'http://p:1', HTTPS_PROXY: 'http://q:2' },
      way: 'http://p:1/',
    },
    { name: 'empty is not set', env: { https_proxy: '', HTTPS_PROXY: ' ' }, way: 'direct' },
    { name: 'without a scheme', env: { HTTPS_PROXY: 'p.corp:3128' }, way: 'http://p.corp:3128/' },
    { name: 'https to the proxy', env: { HTTPS_PROXY: 'https://p:1' }, way: 'https://p:1/' },
    { name: 'socks', env: { HTTPS_PROXY: 'socks5://p:1' }, way: 'unusable' },
    { name: 'garbage', env: { HTTPS_PROXY: 'http://' }, way: 'unusable' },
    { name: 'HTTP_PROXY is for plain http', env: { HTTP_PROXY: 'http://p:1' }, way: 'direct' },
  ])('$name', ({ env, way }) => {
    const found = findWay(new URL(url), readProxies(env));
    expect(found.by === 'proxy' ? found.proxy.href : found.by).toBe(way);
  });
});

describe('NO_PROXY', () => {
  test.each([
    { name: 'everything', except: '*', at: url, by: 'direct' },
    { name: 'the host', except: 'api.github.com', at: url, by: 'direct' },
    { name: 'the host in capitals', except: 'API.GitHub.com', at: url, by: 'direct' },
    { name: 'the domain', except: 'github.com', at: url, by: 'direct' },
    { name: 'a suffix', except: '.github.com', at: url, by: 'direct' },
    { name: 'a suffix with a star', except: '*.github.com', at: url, by: 'direct' },
    { name: 'a suffix is not the domain itself', except: '.api.github.com', at: url, by: 'proxy' },
    { name: 'the end of a name is no suffix', except: 'hub.com', at: url, by: 'proxy' },
    { name: 'host and default port', except: 'api.github.com:443', at: url, by: 'direct' },
    { name: 'host and another port', except: 'api.github.com:444', at: url, by: 'proxy' },
    { name: 'host and own port', except: 'a.corp:8443', at: 'https://a.corp:8443/', by: 'direct' },
    { name: 'one of several', except: 'a.corp, api.github.com', at: url, by: 'direct' },
    { name: 'another one', except: 'example.com', at: url, by: 'proxy' },
    { name: 'nothing', except: '', at: url, by: 'proxy' },
    { name: 'loopback always', except: '', at: 'https://127.0.0.1:9/', by: 'direct' },
    { name: 'localhost always', except: '', at: 'https://localhost:9/', by: 'direct' },
    { name: '::1 always', except: '', at: 'https://[::1]:9/', by: 'direct' },
  ])('$name: $by', ({ except, at, by }) => {
    const settings = readProxies({ HTTPS_PROXY: 'http://p:1', NO_PROXY: except });
    expect(findWay(new URL(at), settings).by).toBe(by);
  });

  test('in lower case wins', () => {
    expect(readProxies({ no_proxy: 'a.b', NO_PROXY: '*' }).direct).toEqual(['a.b']);
  });
});

describe('T62: NODE_TLS_REJECT_UNAUTHORIZED', () => {
  test.each([
    { value: undefined, problem: false },
    { value: '1', problem: false },
    { value: '0', problem: true },
  ])('$value', ({ value, problem }) => {
    const env = value === undefined ? {} : { NODE_TLS_REJECT_UNAUTHORIZED: value };
    expect(tlsProblem(env) !== undefined).toBe(problem);
  });
});

describe('T62: a proxy that is set and not followed', () => {
  const unfollowed = 'is asked without P,';

  test('is told where nothing could be reached', async () => {
    const { http } = openPatient({ proxies: { ...noProxies, unfollowed } });
    const fault = faultOf(await http.send(get(`http://127.0.0.1:${await closedPort()}/`)));
    expect(fault.reason).toContain('is asked without P, and refused the connection');
  });

  test('is not told of an answer, or of one that broke off', async () => {
    const { http } = openPatient({ proxies: { ...noProxies, unfollowed } });
    const [refusing, breaking] = [
      await serve((response) => response.writeHead(404).end()),
      await serveRaw((socket) => socket.destroy()),
    ];
    for (const { url } of [refusing, breaking]) {
      expect(faultOf(await http.send(get(url))).reason).not.toContain('without P');
    }
  });
});

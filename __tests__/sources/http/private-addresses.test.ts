/** T64: a policy cannot make the gate connect to this machine or to a network behind it. */
import { describe, expect, test } from '@jest/globals';
import { isWithin, openGuard } from '../../../src/sources/http/private-addresses.js';
import { notPublic, type Reach } from '../../../src/sources/http/addresses.js';
import { openDirect } from '../../../src/sources/http/direct.js';
import { answerJson, canary, faultOf, get, openPatient, serve } from './servers.js';
import { openTrap, otherHosts, ownHosts } from './traps.js';

type Row = readonly [address: string, open: boolean, own: boolean];

const addresses: readonly Row[] = [
  ['93.184.215.14', true, true],
  ['8.8.8.8', true, true],
  ['172.15.255.255', true, true],
  ['172.32.0.0', true, true],
  ['100.63.255.255', true, true],
  ['100.128.0.0', true, true],
  ['192.167.255.255', true, true],
  ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true, true],
  ['::ffff:8.8.8.8', true, true],
  ['64:ff9b::808:808', true, true],
  ['127.0.0.1', false, true],
  ['127.255.255.254', false, true],
  ['::1', false, true],
  ['0:0:0:0:0:0:0:1', false, true],
  ['::ffff:127.0.0.1', false, true],
  ['::ffff:7f00:1', false, true],
  ['64:ff9b::7f00:1', false, true],
  ['10.0.0.1', false, true],
  ['172.16.0.1', false, true],
  ['172.31.255.255', false, true],
  ['192.168.1.1', false, true],
  ['100.64.0.1', false, true],
  ['192.0.2.1', false, true],
  ['198.18.0.1', false, true],
  ['fc00::1', false, true],
  ['fdff::1', false, true],
  ['fec0::1', false, true],
  ['::ffff:10.0.0.1', false, true],
  ['64:ff9b::10.0.0.1', false, true],
  ['0.0.0.0', false, false],
  ['0.1.2.3', false, false],
  ['::', false, false],
  ['::127.0.0.1', false, false],
  ['::ffff:0.0.0.0', false, false],
  ['169.254.169.254', false, false],
  ['::ffff:a9fe:a9fe', false, false],
  ['64:ff9b::a9fe:a9fe', false, false],
  ['fe80::1', false, false],
  ['fe80::1%eth0', false, false],
  ['febf::1', false, false],
  ['224.0.0.1', false, false],
  ['239.255.255.255', false, false],
  ['255.255.255.255', false, false],
  ['ff02::1', false, false],
  ['2002:7f00:1::', false, false],
  ['2001:0:4136:e378::1', false, false],
  ['fd00:ec2::254', false, false],
  ['100.100.100.200', false, false],
  ['168.63.129.16', false, false],
  ['localhost', false, false],
  ['', false, false],
];

describe('T64: which addresses may be connected to', () => {
  test.each(addresses)(
    '%s: on the internet %s, where private ones may %s',
    (address, open, own) => {
      expect([isWithin('public', address), isWithin('private', address)]).toEqual([open, own]);
    },
  );
});

function openReaching(reach: Reach) {
  return openPatient({ reach });
}

describe('T64: what is not asked', () => {
  test.each([...ownHosts, ...otherHosts])('https://%s reaches nobody', async (host) => {
    const trap = await openTrap();
    const { http } = openReaching('public');
    const fault = faultOf(await http.send(get(`https://${host}:${trap.port}/?token=${canary}`)));
    await trap.close();
    expect(fault).toMatchObject({ kind: 'connection', retryable: false, sent: false });
    expect(fault.reason).toContain(notPublic);
    expect(fault.reason).not.toContain(canary);
    expect(trap.connections()).toBe(0);
  });

  test('a trap is one: without a reach, the same request arrives', async () => {
    const trap = await openTrap();
    const { http } = openReaching('any');
    faultOf(await http.send(get(`https://127.1:${trap.port}/`)));
    await trap.close();
    expect(trap.connections()).toBeGreaterThan(0);
  });

  test.each([
    { host: '0.0.0.0', says: notPublic },
    { host: '169.254.169.254', says: notPublic },
    { host: '[::ffff:a9fe:a9fe]', says: notPublic },
    { host: '[fe80::1]', says: notPublic },
    { host: '[ff02::1]', says: notPublic },
  ])('where private ones may be: $host still may not', async ({ host, says }) => {
    const { http } = openReaching('private');
    const fault = faultOf(await http.send(get(`https://${host}/`)));
    expect(fault.reason).toContain(says);
    expect(http.sent()).toBe(0);
  });

  test('behind a proxy, no literal address is given to it', async () => {
    const server = await serve((response) => answerJson(response, {}));
    const proxies = { https: server.origin, direct: [] };
    const { http } = openPatient({ reach: 'public', proxies });
    for (const host of ['10.0.0.1', '[::ffff:7f00:1]', '169.254.169.254', 'localhost.']) {
      expect(faultOf(await http.send(get(`https://${host}/`))).reason).toContain(notPublic);
    }
    expect(server.connections()).toBe(0);
  });
});

describe('a name is checked when it is connected to', () => {
  /** What the guard answers for a name of this machine, as `net.connect` asks. */
  function lookUp(reach: 'private' | 'public', all: boolean) {
    const guard = openGuard(reach);
    return new Promise<{ code: string | undefined; found: unknown; again: () => void }>(
      (resolve) => {
        guard.lookup('localhost', { all }, (error, found) => {
          const again = () => guard.check(new URL('https://localhost'));
          resolve({ code: error?.code, found, again });
        });
      },
    );
  }

  test.each([true, false])('T64: localhost, all addresses asked for: %s', async (all) => {
    const { code, again } = await lookUp('public', all);
    expect(code).toBe(notPublic);
    expect(again).toThrow('localhost is not on the internet');
  });

  test('where private ones may be, it is found', async () => {
    const one = await lookUp('private', false);
    expect(one).toMatchObject({
      code: undefined,
      found: expect.stringMatching(/^(?:127\.|::1$)/) as unknown,
    });
    const all = await lookUp('private', true);
    expect(all.found).toContainEqual({ address: '127.0.0.1', family: 4 });
    expect(all.again).not.toThrow();
  });

  test('T64: what only the lookup knows is not connected to', async () => {
    const trap = await openTrap();
    const transport = openDirect(openGuard('public').lookup);
    const url = new URL(`https://localhost:${trap.port}/`);
    for (const connection of ['any', 'fresh'] as const) {
      const { signal } = new AbortController();
      const call = { url, method: 'GET', headers: {}, body: undefined, signal, connection };
      await expect(transport(call)).rejects.toMatchObject({
        cause: { code: notPublic },
        stage: 'unsent',
      });
    }
    await trap.close();
    expect(trap.connections()).toBe(0);
  });

  test('F08: a name that does not exist is told as such', async () => {
    const { http } = openReaching('public');
    const fault = faultOf(await http.send(get('https://calendar.invalid/')));
    expect(fault).toMatchObject({ kind: 'connection', retryable: true, sent: false });
    expect(fault.reason).not.toContain(notPublic);
  });

  test('plain http on this machine works where private ones may be, and only there', async () => {
    const server = await serve((response) => answerJson(response, { a: 1 }));
    const url = server.url.replace('127.0.0.1', 'localhost');
    expect(await openReaching('private').http.send(get(url))).toMatchObject({ ok: true });
    expect(await openReaching('any').http.send(get(url))).toMatchObject({ ok: true });
    expect(faultOf(await openReaching('public').http.send(get(url))).reason).toContain(notPublic);
    expect(server.hits).toHaveLength(2);
  });
});

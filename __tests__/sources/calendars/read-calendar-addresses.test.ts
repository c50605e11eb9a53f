/** T64: which addresses of calendars a policy can name, and which of them are asked. */
import { describe, expect, test } from '@jest/globals';
import { toCalendarAddress } from '../../../src/sources/calendars/calendar-address.js';
import type { OpenHttp } from '../../../src/sources/http/client.js';
import { canary, closedPort, openPatient } from '../http/servers.js';
import { openTrap, otherHosts, ownHosts } from '../http/traps.js';
import { read } from './read-calendar-parts.js';

/** The client of a run, but that it does not wait. */
function openReal(): OpenHttp {
  return (options) => openPatient(options).http;
}

describe('T64: addresses in a policy', () => {
  const urls = [...ownHosts, ...otherHosts].map((host) => `https://${host}:PORT/a.ics`);
  const odd = [
    `https://user:${canary}@127.0.0.1:PORT/a.ics`,
    'https://cal.example@127.0.0.1:PORT/a.ics',
    'https:127.0.0.1:PORT/a.ics',
    'https:\\\\127.0.0.1:PORT\\a.ics',
    'https:///127.0.0.1:PORT/a.ics',
    'HTTPS://127.0.0.1:PORT/a.ics',
    'http://127.0.0.1:PORT/a.ics',
    '//127.0.0.1:PORT/a.ics',
    'file:///etc/a.ics',
    'ftp://127.0.0.1:PORT/a.ics',
    'webcal://127.0.0.1:PORT/a.ics',
    'data:text/calendar,BEGIN:VCALENDAR.ics',
    'gopher://127.0.0.1:PORT/a.ics',
    'https://',
    'https://[/a.ics',
    'https://a b/a.ics',
  ];

  test.each([...urls, ...odd])('%s reaches nobody', async (url) => {
    const trap = await openTrap();
    const address = url.replace('PORT', String(trap.port));
    const plain = await read({ address, http: openReal() });
    const object = await read({ address: { url: address }, http: openReal() });
    await trap.close();
    expect(plain).toMatchObject({ status: 'failed', retryable: false });
    expect(object).toMatchObject({ status: 'failed', retryable: false });
    expect(JSON.stringify([plain, object])).not.toContain(canary);
    expect(trap.connections()).toBe(0);
  });

  test('F08: a server that is not there', async () => {
    const url = `https://127.0.0.1:${await closedPort()}/a.ics`;
    const reading = await read({ address: { url, private: true }, http: openReal() });
    expect(reading).toMatchObject({ status: 'failed', retryable: true });
    expect(reading).toHaveProperty('reason', expect.stringContaining('refused the connection'));
  });
});

describe('toCalendarAddress', () => {
  test.each([
    ['acme/cal//a.ics', { kind: 'live', file: { repository: 'acme/cal', path: 'a.ics' } }],
    ['acme/team/cal//x/a.ics', { kind: 'live', file: { repository: 'acme/team/cal' } }],
    ['https://cal.example/a', { kind: 'https', url: 'https://cal.example/a', private: false }],
    [{ url: 'https://cal.example/a' }, { kind: 'https', private: false }],
    [
      { url: 'https://cal.example/a', private: true },
      { kind: 'https', private: true },
    ],
    ['cal/a.ics', { kind: 'file', path: 'cal/a.ics' }],
  ] as const)('%j', (word, address) => {
    expect(toCalendarAddress(word)).toMatchObject(address);
  });

  test.each([
    ...['a.txt', 'http://cal.example/a.ics', 'acme/cal//a.ics@v1', '', 'https://', 'C:a.ics'],
    { url: 'acme/cal//a.ics' },
    { url: 'a.ics' },
    { url: 'http://cal.example/a.ics' },
  ])('%j is none', (word) => {
    expect(toCalendarAddress(word)).toBeUndefined();
  });
});

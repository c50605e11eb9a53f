import { describe, expect, test } from '@jest/globals';
import { openHttp } from '../../../src/sources/http/client.js';
import { defaultLimits } from '../../../src/sources/http/limits.js';
import { noProxies } from './servers.js';

describe('limit', () => {
  test.each([
    { name: 'lower', wish: 5, is: 5 },
    { name: 'zero', wish: 0, is: 0 },
    { name: 'higher', wish: 1e9, is: 1000 },
    { name: 'endless', wish: Infinity, is: 1000 },
    { name: 'below zero', wish: -1, is: 1000 },
    { name: 'no number', wish: NaN, is: 1000 },
  ])('$name', ({ wish, is }) => {
    const http = openHttp({ proxies: noProxies, limits: { attempt: 1000 } });
    http.limit({ attempt: wish });
    expect(http.limits()).toEqual({ ...defaultLimits, attempt: is });
  });

  test('can be raised again up to where it was opened, and keeps the others', () => {
    const http = openHttp({ proxies: noProxies, limits: { attempt: 1000 } });
    http.limit({ attempt: 5, bytes: 7 });
    http.limit({ attempt: 2000 });
    expect(http.limits()).toMatchObject({ attempt: 1000, bytes: 7 });
  });

  test('no client is opened above the defaults', () => {
    const endless = { attempt: 1e9, total: 1e9, settle: 1e9, backoff: 1e9, bytes: 1e9 };
    expect(openHttp({ proxies: noProxies, limits: endless }).limits()).toEqual(defaultLimits);
  });
});

describe('the time of the run', () => {
  test('is counted from the opening and ends at nothing', () => {
    let now = 1000;
    const http = openHttp({ proxies: noProxies, limits: { total: 50 }, now: () => now });
    now += 20;
    expect(http.remaining()).toBe(30);
    http.limit({ total: 40 });
    expect(http.remaining()).toBe(20);
    now += 100;
    expect(http.remaining()).toBe(0);
  });
});

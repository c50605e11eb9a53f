/** Statistics of Gatling, new and old. */
import { expect, test } from '@jest/globals';
import { codesOf, metricsOf, readValue } from './read-text.js';

type Cell = number | string;

function stats(part: { ok: number; ko: number; times?: Cell; max?: Cell; total?: number }): object {
  const { ok, ko, times = 20, max = 30, total = ok + ko } = part;
  const each = (value: Cell): object => ({ total: value, ok: value, ko: ko > 0 ? value : '-' });
  return {
    name: 'x',
    numberOfRequests: { total, ok, ko },
    minResponseTime: each(5),
    maxResponseTime: each(max),
    meanResponseTime: each(15),
    standardDeviation: each(2),
    percentiles1: each(10),
    percentiles2: each(15),
    percentiles3: each(times),
    percentiles4: each(25),
    group1: { name: 't < 800 ms', count: ok, percentage: 100 },
    meanNumberOfRequestsPerSecond: { total: 2.4, ok: 2.4, ko: 0 },
  };
}

function request(name: string, of: object): object {
  return { type: 'REQUEST', name, path: name, pathFormatted: name, stats: of };
}

test('global_stats.json', async () => {
  const read = await readValue(stats({ ok: 9, ko: 1 }));
  expect(read.format).toBe('gatling');
  expect(read.problems).toEqual([]);
  expect(metricsOf(read)).toEqual(
    expect.arrayContaining([
      'requests 10',
      'errors 1',
      'error-rate 10 percent',
      'mean 15 ms',
      'percentiles3 20 ms',
      'percentiles3-ok 20 ms',
      'max 30 ms',
      'throughput 2.4 per second',
    ]),
  );
});

test('stats.json: requests in groups, by their path; texts and dashes of older versions', async () => {
  const old = {
    numberOfRequests: { total: '2', ok: '0', ko: '2' },
    maxResponseTime: { total: '7', ok: '-', ko: '7' },
    meanNumberOfRequestsPerSecond: { total: '0.222', ok: '-', ko: '0.222' },
  };
  const read = await readValue({
    type: 'GROUP',
    name: 'All Requests',
    stats: stats({ ok: 3, ko: 2 }),
    contents: {
      one: request('home', stats({ ok: 3, ko: 0 })),
      two: { type: 'GROUP', name: 'shop', stats: {}, contents: { a: request('buy', old) } },
    },
  });
  expect(read.problems).toEqual([]);
  const metrics = metricsOf(read) ?? [];
  expect(metrics).toEqual(
    expect.arrayContaining(['home.errors 0', 'shop / buy.errors 2', 'shop / buy.max 7 ms']),
  );
  expect(metrics.some((each) => each.startsWith('shop / buy.max-ok'))).toBe(false);
});

test('T42: what is neither ok nor ko failed; the sum of the requests counts if it is worse', async () => {
  const one = await readValue(stats({ ok: 7, ko: 0, total: 10 }));
  expect(metricsOf(one)).toContain('errors 3');
  expect(codesOf(one)).toEqual(['disagreement']);
  const two = await readValue({
    type: 'GROUP',
    name: 'all',
    stats: stats({ ok: 5, ko: 0 }),
    contents: { a: request('a', stats({ ok: 3, ko: 2 })) },
  });
  expect(metricsOf(two)).toContain('errors 2');
  expect(codesOf(two)).toEqual(['disagreement']);
});

test('T42: the whole is no faster than the slowest of its requests', async () => {
  const read = await readValue({
    type: 'GROUP',
    name: 'all',
    stats: stats({ ok: 5, ko: 0 }),
    contents: {
      a: request('a', stats({ ok: 3, ko: 0 })),
      b: {
        type: 'GROUP',
        name: 'b',
        contents: { c: request('c', stats({ ok: 2, ko: 0, max: 700 })) },
      },
    },
  });
  expect(metricsOf(read)).toEqual(expect.arrayContaining(['max 700 ms', 'max-ok 700 ms']));
  expect(read.problems).toEqual([
    {
      code: 'disagreement',
      message: 'the whole has a max of 30, and its request "b / c" 700',
    },
  ]);
});

test('T42: a maximum below a percentile is raised', async () => {
  const read = await readValue(stats({ ok: 5, ko: 0, max: 3 }));
  expect(metricsOf(read)).toContain('max 25 ms');
  expect(codesOf(read)).toContain('disagreement');
});

test.each([
  ['no request', stats({ ok: 0, ko: 0 }), 'nothing-counted'],
  ['a negative time', stats({ ok: 1, ko: 0, max: -3 }), 'impossible-number'],
  ['a part of another type', { ...inGroup({ type: 'PAGE' }) }, 'wrong-shape'],
  ['a time that is a word', stats({ ok: 1, ko: 0, times: 'fast' }), 'impossible-number'],
])('T42: %s', async (_, value, code) => {
  expect(codesOf(await readValue(value))).toContain(code);
});

function inGroup(part: object): object {
  return { type: 'GROUP', name: 'all', stats: stats({ ok: 1, ko: 0 }), contents: { a: part } };
}

test('T42: a mean below the minimum is raised to it', async () => {
  const lie = { ...stats({ ok: 9, ko: 0 }), meanResponseTime: { total: 1, ok: 1, ko: '-' } };
  const read = await readValue(lie);
  expect(metricsOf(read)).toEqual(expect.arrayContaining(['mean 5 ms', 'mean-ok 5 ms']));
  expect(new Set(codesOf(read))).toEqual(new Set(['disagreement']));
});

/** k6 summaries in both forms, and what is worse in them. */
import { expect, test } from '@jest/globals';
import { codesOf, metricsOf, readText, readValue } from './read-text.js';

const handled = {
  root_group: {
    name: '',
    path: '',
    id: 'd41d8cd98f00b204e9800998ecf8427e',
    groups: [{ name: 'cart', path: '::cart', id: 'a', groups: [], checks: [check('two', 4, 1)] }],
    checks: [check('one', 5, 0)],
  },
  state: { isStdOutTTY: false, testRunDurationMs: 20050.7 },
  metrics: {
    http_req_duration: {
      type: 'trend',
      contains: 'time',
      values: { avg: 120.5, min: 80, med: 110, max: 400, 'p(90)': 210, 'p(95)': 300 },
      thresholds: { 'p(95)<250': { ok: false }, 'avg<200': { ok: true } },
    },
    http_req_failed: {
      type: 'rate',
      contains: 'default',
      values: { rate: 0.02, passes: 2, fails: 98 },
    },
    checks: { type: 'rate', contains: 'default', values: { rate: 0.9, passes: 9, fails: 1 } },
    data_received: { type: 'counter', contains: 'data', values: { count: 2048, rate: 102.4 } },
    vus: { type: 'gauge', contains: 'default', values: { value: 1, min: 1, max: 5 } },
  },
};

function check(name: string, passes: number, fails: number): object {
  return { name, path: `::${name}`, id: name, passes, fails };
}

test('what handleSummary is given: units, rates in percent, and the thresholds that failed', async () => {
  const read = await readValue(handled);
  expect(read.format).toBe('k6');
  expect(read.usable).toBe(true);
  expect(metricsOf(read)).toEqual([
    'http_req_duration.avg 120.5 ms',
    'http_req_duration.min 80 ms',
    'http_req_duration.med 110 ms',
    'http_req_duration.p(90) 210 ms',
    'http_req_duration.p(95) 300 ms',
    'http_req_duration.max 400 ms',
    'http_req_failed.passes 2',
    'http_req_failed.fails 98',
    'http_req_failed.rate 2 percent',
    'data_received.count 2048 bytes',
    'data_received.rate 102.4 per second',
    'vus.value 1',
    'vus.min 1',
    'vus.max 5',
    'checks.passes 9',
    'checks.fails 1',
    'checks.rate 90 percent',
    'failed-checks 1',
    'failed-thresholds 1',
  ]);
  expect(read.problems).toEqual([
    {
      code: 'failed-threshold',
      message: '"http_req_duration" did not hold "p(95)<250"',
    },
  ]);
});

test('--summary-export: true is a threshold that failed, false one that held', async () => {
  const read = await readValue({
    metrics: {
      'http_req_duration{expected_response:true}': { med: 1, max: 2, 'p(95)': 1.5 },
      http_req_failed: { passes: 0, fails: 4, value: 0, thresholds: { 'rate<0.01': false } },
      http_reqs: { count: 4, rate: 2 },
      http_req_waiting: { med: 1, thresholds: { 'med<0.5': true } },
      basket: { avg: 3 },
      vus: { value: 1, min: 1, max: 1 },
    },
    root_group: { name: '', path: '', id: '', groups: {}, checks: {} },
  });
  expect(read.usable).toBe(true);
  expect(metricsOf(read)).toEqual(
    expect.arrayContaining([
      'http_req_duration{expected_response:true}.p(95) 1.5 ms',
      'http_req_failed.rate 0 percent',
      'http_reqs.rate 2 per second',
      'basket.avg 3',
      'failed-thresholds 1',
    ]),
  );
  expect(read.problems.map(({ message }) => message)).toEqual([
    '"http_req_waiting" did not hold "med<0.5"',
  ]);
});

test.each([
  ['a threshold without an answer', { thresholds: { 'avg<1': {} }, avg: 1 }],
  ['a threshold that is a text', { thresholds: { 'avg<1': 'ok' }, avg: 1 }],
  ['thresholds that are a list', { thresholds: ['avg<1'], avg: 1 }],
  ['values that PowerShell made a text of', { type: 'trend', values: '@{avg=1}' }],
  [
    'a bare true beside values, which may mean both',
    { values: { avg: 1 }, thresholds: { a: true } },
  ],
  ['a statistic that k6 does not have', { avg: 1, mode: 3 }],
  ['no object', 4],
])('the shape is refused: %s', async (_, metric) => {
  const read = await readValue({ metrics: { http_req_duration: metric, vus: {} } });
  expect(codesOf(read)).toEqual(['wrong-shape']);
  expect(read.usable).toBe(false);
});

test.each([
  ['a rate above 1', { rate: 1.2 }],
  ['a negative count', { passes: -1, fails: 1, rate: 0 }],
  ['a rate of its own that its counts deny', { passes: 1, fails: 9, rate: 0.9 }],
  ['a negative time', { avg: -3 }],
  ['a count beyond 2^53', { count: 18446744073709552000, rate: 1 }],
])('T42: an impossible number ends the file as evidence: %s', async (_, values) => {
  const metrics = { custom: { type: 'x', contains: 'time', values }, vus: { value: 1 } };
  const read = await readValue({ metrics });
  expect(codesOf(read)).toEqual(['impossible-number']);
  expect(read.usable).toBe(false);
  expect(read.report).toBeUndefined();
});

test('T42: of a rate and its counts the worse one is taken, for checks and for failures', async () => {
  const read = await readValue({
    metrics: {
      checks: { values: { rate: 1, passes: 3, fails: 1 } },
      http_req_failed: { values: { rate: 0, passes: 1, fails: 3 } },
      iterations: { values: { count: 1, rate: 1 } },
    },
  });
  expect(metricsOf(read)).toEqual(
    expect.arrayContaining(['checks.rate 75 percent', 'http_req_failed.rate 25 percent']),
  );
  expect(codesOf(read)).toEqual(['disagreement', 'disagreement']);
});

test('T42: statistics out of order are raised: a maximum is not below p(95)', async () => {
  const read = await readValue({
    metrics: { http_req_duration: { avg: 5, med: 5, 'p(95)': 900, max: 10 }, iterations: {} },
  });
  expect(metricsOf(read)).toContain('http_req_duration.max 900 ms');
  expect(codesOf(read)).toEqual(['disagreement']);
});

test('T42: groups with more failed checks than the metric tells', async () => {
  const checks = { type: 'rate', contains: 'default', values: { rate: 1, passes: 10, fails: 0 } };
  const read = await readValue({ ...handled, metrics: { checks } });
  expect(new Set(codesOf(read))).toEqual(new Set(['disagreement']));
  expect(metricsOf(read)).toEqual(
    expect.arrayContaining(['failed-checks 1', 'checks.rate 90 percent']),
  );
});

test('no metrics are no evidence', async () => {
  expect(codesOf(await readValue({ metrics: {}, root_group: {} }))).toEqual(['nothing-counted']);
  expect(codesOf(await readText('{"metrics":{"vus":{"value":1}'))).toEqual(['truncated']);
});

test('T42: a mean below the minimum is raised to it', async () => {
  const values = { min: 5, avg: 1, med: 6, max: 9 };
  const metrics = { http_req_duration: { type: 'trend', contains: 'time', values } };
  const read = await readValue({ metrics, root_group: { name: '', path: '', id: 'd' } });
  expect(metricsOf(read)).toContain('http_req_duration.avg 5 ms');
  expect(codesOf(read)).toEqual(['disagreement']);
});

test('T42: checks that failed in groups did not pass', async () => {
  const values = { passes: 10, fails: 0, rate: 1 };
  const metrics = { checks: { type: 'rate', contains: 'default', values } };
  const failed = [{ name: 'a', path: '::a', id: 'c', passes: 3, fails: 7 }];
  const read = await readValue({ metrics, root_group: { path: '', id: 'd', checks: failed } });
  expect(metricsOf(read)).toEqual(
    expect.arrayContaining(['checks.rate 30 percent', 'checks.fails 7', 'checks.passes 3']),
  );
  expect(new Set(codesOf(read))).toEqual(new Set(['disagreement']));
});

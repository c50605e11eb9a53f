/** Google Benchmark and pytest-benchmark. */
import { expect, test } from '@jest/globals';
import { codesOf, metricsOf, readText, readValue } from './read-text.js';

const context = {
  date: '2024-03-01T10:00:00+01:00',
  num_cpus: 8,
  mhz_per_cpu: 3000,
  library_build_type: 'release',
};

function google(...rows: readonly object[]): object {
  return { context, benchmarks: rows };
}

function row(name: string, time: number, more: object = {}): object {
  return {
    ...{ name, run_name: name, run_type: 'iteration', repetitions: 1, iterations: 100 },
    ...{ real_time: time, cpu_time: time / 2, time_unit: 'us', ...more },
  };
}

function aggregate(name: string, of: string, time: number, more: object = {}): object {
  return row(name, time, {
    ...{ name: `${name}_${of}`, run_type: 'aggregate', aggregate_name: of, ...more },
  });
}

test('Google: times in milliseconds, rates per second, the median of repetitions', async () => {
  const read = await readValue(
    google(
      row('BM_A/64', 1500, { items_per_second: 20 }),
      row('BM_B', 100),
      row('BM_B', 300),
      row('BM_B', 200),
      aggregate('BM_B', 'mean', 200),
      aggregate('BM_B', 'median', 200),
      aggregate('BM_B', 'cv', 0.5, { aggregate_unit: 'percentage', cpu_time: 0.5 }),
      { name: 'BM_B_BigO', aggregate_name: 'BigO', cpu_coefficient: 1, big_o: 'N' },
    ),
  );
  expect(read.format).toBe('google-benchmark');
  expect(read.problems).toEqual([]);
  expect(metricsOf(read)).toEqual([
    'BM_A/64.real_time 1.5 ms',
    'BM_A/64.cpu_time 0.75 ms',
    'BM_A/64.items_per_second 20 per second',
    'BM_B.real_time 0.2 ms',
    'BM_B.real_time.mean 0.2 ms',
    'BM_B.real_time.cv 50 percent',
    'BM_B.cpu_time 0.1 ms',
    'BM_B.cpu_time.mean 0.1 ms',
    'BM_B.cpu_time.cv 50 percent',
  ]);
  expect(read.report?.told.first?.at).toBe(Date.UTC(2024, 2, 1, 9));
});

test('Google: only aggregates', async () => {
  const read = await readValue(
    google(aggregate('BM_A', 'mean', 300), aggregate('BM_A', 'median', 100)),
  );
  expect(metricsOf(read)).toEqual(
    expect.arrayContaining(['BM_A.real_time 0.1 ms', 'BM_A.real_time.mean 0.3 ms']),
  );
});

test('T42: Google: a median that its repetitions deny; the longer time counts', async () => {
  const rows = [row('BM_A', 100), row('BM_A', 300), row('BM_A', 200)];
  const better = await readValue(
    google(...rows, aggregate('BM_A', 'median', 50, { cpu_time: 100 })),
  );
  expect(metricsOf(better)).toContain('BM_A.real_time 0.2 ms');
  expect(codesOf(better)).toEqual(['disagreement']);
});

test('T42: Google: a mean that its repetitions deny; the longer time counts', async () => {
  const rows = [row('BM_A', 100), row('BM_A', 300)];
  const better = await readValue(google(...rows, aggregate('BM_A', 'mean', 50, { cpu_time: 100 })));
  expect(metricsOf(better)).toContain('BM_A.real_time.mean 0.2 ms');
  expect(codesOf(better)).toEqual(['disagreement']);
});

test.each([
  ['an error', row('BM_A', 0, { error_occurred: true, error_message: 'no' }), 'failed-run'],
  ['no unit', row('BM_A', 1, { time_unit: undefined }), 'wrong-shape'],
  ['no time', row('BM_A', 1, { real_time: undefined, cpu_time: undefined }), 'wrong-shape'],
  ['no name', { real_time: 1, time_unit: 'ns' }, 'wrong-shape'],
  ['two units', row('BM_OK', 1, { time_unit: 'ns' }), 'wrong-shape'],
  ['a negative time', row('BM_A', -1), 'impossible-number'],
])('T42: Google: no evidence: %s', async (_, value, code) => {
  const read = await readValue(google(row('BM_OK', 1), value));
  expect(new Set(codesOf(read))).toEqual(new Set([code]));
  expect(read.usable).toBe(false);
});

test('Google: all skipped, none at all, and NaN, which is not JSON', async () => {
  const skipped = await readValue(google(row('BM_A', 0, { skipped: true })));
  expect(codesOf(skipped)).toEqual(['nothing-counted', 'all-skipped']);
  expect(codesOf(await readValue(google()))).toEqual(['nothing-counted']);
  const text = JSON.stringify(google(row('BM_A', 7))).replace('"real_time":7', '"real_time":NaN');
  expect(codesOf(await readText(text))).toEqual(['not-well-formed']);
});

function pytest(...stats: readonly object[]): object {
  return {
    machine_info: { node: 'x', cpu: { count: 4 } },
    commit_info: { id: 'a'.repeat(40), dirty: false },
    benchmarks: stats.map((each, index) => ({
      ...{ group: null, name: `test_${String(index)}`, fullname: `t.py::test_${String(index)}` },
      ...{ params: null, extra_info: {}, stats: each },
    })),
    datetime: '2024-03-01T10:00:00.5',
    version: '5.1.0',
  };
}

const times = { min: 0.001, q1: 0.001, median: 0.002, q3: 0.003, max: 0.004, mean: 0.002 };

test('pytest: seconds as milliseconds, and where it was run', async () => {
  const read = await readValue(
    pytest({ ...times, stddev: 0.001, iqr: 0.002, rounds: 5, ops: 500, iterations: 1 }),
  );
  expect(read.format).toBe('pytest-benchmark');
  expect(read.problems).toEqual([]);
  expect(metricsOf(read)).toEqual(
    expect.arrayContaining([
      't.py::test_0.median 2 ms',
      't.py::test_0.mean 2 ms',
      't.py::test_0.max 4 ms',
      't.py::test_0.ops 500 per second',
      't.py::test_0.rounds 5',
    ]),
  );
  expect(read.report?.told.commits).toEqual(['a'.repeat(40)]);
});

test('T42: pytest: what the rounds deny; the longer time counts', async () => {
  const read = await readValue(pytest({ ...times, rounds: 3, data: [0.001, 0.0035, 0.004] }));
  expect(metricsOf(read)).toContain('t.py::test_0.median 3.5 ms');
  expect(new Set(codesOf(read))).toEqual(new Set(['disagreement']));
});

test('T42: pytest: a mean below the minimum is raised to it', async () => {
  const read = await readValue(pytest({ ...times, mean: 0.0001, rounds: 2 }));
  expect(metricsOf(read)).toContain('t.py::test_0.mean 1 ms');
  expect(codesOf(read)).toEqual(['disagreement']);
});

test.each([
  ['more than its mean makes', { ops: 900 }, 500],
  ['fewer than its mean makes', { ops: 2 }, 2],
  ['of a mean that its rounds deny', { ops: 500, data: [0.004, 0.004] }, 250],
])('T42: pytest: ops that are %s; the fewer count', async (_, more, ops) => {
  const read = await readValue(pytest({ ...times, rounds: 2, ...more }));
  expect(metricsOf(read)).toContain(`t.py::test_0.ops ${String(ops)} per second`);
  expect(new Set(codesOf(read))).toEqual(new Set(['disagreement']));
});

test.each([
  ['no benchmark', pytest(), 'nothing-counted'],
  ['no round', pytest({ ...times, rounds: 0 }), 'no-results'],
  ['a negative time', pytest({ ...times, min: -1, rounds: 1 }), 'impossible-number'],
  ['no stats', { ...pytest(), benchmarks: [{ name: 'a' }] }, 'wrong-shape'],
])('T42: pytest: no evidence: %s', async (_, value, code) => {
  const read = await readValue(value);
  expect(codesOf(read)).toEqual([code]);
  expect(read.usable).toBe(false);
});

/** Formats of performance are told apart, and from all others, by content alone. */
import { expect, test } from '@jest/globals';
import { formats } from '../../../../src/sources/reports/formats.js';
import { toHead } from '../../../../src/sources/reports/head.js';

const requests = { total: 1, ok: 1, ko: 0 };
const files: Readonly<Record<string, string>> = {
  k6: JSON.stringify({ root_group: { path: '', id: 'x' }, metrics: { http_reqs: { count: 1 } } }),
  gatling: JSON.stringify({ name: 'x', numberOfRequests: requests }),
  lighthouse: JSON.stringify({ lighthouseVersion: '12', audits: {}, categories: {} }),
  'google-benchmark': JSON.stringify({
    context: { num_cpus: 1, library_build_type: 'debug' },
    benchmarks: [{ name: 'a', time_unit: 'ns' }],
  }),
  'pytest-benchmark': JSON.stringify({
    machine_info: {},
    benchmarks: [{ name: 'a', stats: { rounds: 1 } }],
  }),
  'plain-metrics': JSON.stringify([{ name: 'a', value: 1, unit: 's' }]),
  'jmeter-csv': 'timeStamp,elapsed,label,success\n1,2,x,true\n',
  'jmeter-xml': '<testResults version="1.2"/>',
};

test.each(Object.entries(files))(
  '%s is recognised by its own format, and by no other',
  (id, text) => {
    const found = formats.filter((each) => each.recognises(toHead(text)));
    expect(found.map((each) => each.id)).toEqual([id]);
  },
);

test.each([
  ['a list of names and values without units', '[{"name":"a","value":1}]'],
  ['benchmarks of something else', '{"benchmarks":[{"name":"a","mean":1}]}'],
  ['metrics of something else', '{"metrics":{"a":1}}'],
  ['a table without times', 'label,success\nx,true\n'],
  ['an NUnit 2 report', '<test-results total="1"/>'],
])('%s is none of them', (_, text) => {
  const found = formats.filter((each) => each.recognises(toHead(text)));
  expect(found.filter(({ kind }) => kind === 'performance')).toEqual([]);
});

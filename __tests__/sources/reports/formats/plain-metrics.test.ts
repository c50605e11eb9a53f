/** Plain values with a unit, one or many. */
import { expect, test } from '@jest/globals';
import { codesOf, metricsOf, readText, readValue } from './read-text.js';

test('a list, as github-action-benchmark has it, in known units', async () => {
  const read = await readValue([
    { name: 'start', unit: 's', value: 1.132, range: '± 3', extra: 'a\nb' },
    { name: 'parse', unit: 'ns/iter', value: 250000 },
    { name: 'heap', unit: 'MiB', value: 2 },
    { name: 'cpu', unit: 'Percent', value: 130 },
    { name: 'drift', unit: '', value: -3 },
    { name: 'rate', unit: 'ops/sec', value: 12.5 },
    { name: 'size', unit: 'KB', value: 8 },
  ]);
  expect(read.format).toBe('plain-metrics');
  expect(read.problems).toEqual([]);
  expect(metricsOf(read)).toEqual([
    'start 1132 ms',
    'parse 0.25 ms',
    'heap 2097152 bytes',
    'cpu 130 percent',
    'drift -3',
    'rate 12.5 per second',
    'size 8 KB',
  ]);
});

test('one object; the order of its keys says nothing', async () => {
  const read = await readText('{"unit":"us","value":1500,"name":"p95"}');
  expect(metricsOf(read)).toEqual(['p95 1.5 ms']);
  expect(read.usable).toBe(true);
});

test('a value twice is one; two different ones are no evidence, as the worse is not known', async () => {
  const first = { name: 'a', value: 1, unit: 'ms' };
  expect(metricsOf(await readValue([first, first]))).toEqual(['a 1 ms']);
  const read = await readValue([first, { ...first, value: 2 }]);
  expect(codesOf(read)).toEqual(['duplicate']);
  expect(read.usable).toBe(false);
});

test.each([
  ['no value', { name: 'a', unit: 'ms' }, 'wrong-shape'],
  ['null', { name: 'a', value: null, unit: 'ms' }, 'wrong-shape'],
  ['no name', { value: 1, unit: 'ms' }, 'wrong-shape'],
  ['a unit that is no text', { name: 'a', value: 1, unit: 3 }, 'wrong-shape'],
  ['NaN', { name: 'a', value: 'NaN', unit: 'ms' }, 'impossible-number'],
  ['a negative time', { name: 'a', value: -1, unit: 's' }, 'impossible-number'],
  ['a list', { name: 'a', value: [1], unit: 's' }, 'impossible-number'],
  ['infinity by conversion', { name: 'a', value: '1e308', unit: 'h' }, 'impossible-number'],
  ['a name without end', { name: 'a'.repeat(1001), value: 1, unit: 's' }, 'too-large'],
])('T42: no evidence: %s', async (_, entry, code) => {
  const read = await readValue([{ name: 'b', value: 1, unit: 'ms' }, entry]);
  expect(codesOf(read)).toEqual([code]);
  expect(read.usable).toBe(false);
});

test('T42: 1e999 is no number', async () => {
  const read = await readText('[{"name":"a","value":1e999,"unit":"ms"}]');
  expect(read.usable).toBe(false);
});

test('a list of something else is not taken for values', async () => {
  expect(codesOf(await readValue([{ name: 'a', value: 1 }]))).toEqual(['unknown-format']);
});

/** JMeter's logs, as CSV and as XML. */
import { expect, test } from '@jest/globals';
import { codesOf, metricsOf, readText } from './read-text.js';

const header =
  'timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,failureMessage,bytes,sentBytes,grpThreads,allThreads,URL,Latency,IdleTime,Connect';

function row(elapsed: number | string, more: Partial<Record<string, string>> = {}): string {
  const cells = { stamp: '1700000000000', label: 'GET /', message: 'OK', type: 'text', ok: 'true' };
  const { stamp, label, message, type, ok } = { ...cells, ...more };
  return `${stamp},${String(elapsed)},${label},200,${message},T 1-1,${type},${ok},,10,5,1,1,http://h/,1,0,1`;
}

function csv(...rows: readonly string[]): string {
  return [header, ...rows, ''].join('\n');
}

test('CSV: counts, errors, mean and percentiles, in all and by label', async () => {
  const read = await readText(
    csv(row(100), row(300, { label: '"a ""b"", c"', ok: 'false', stamp: '1700000000700' })),
  );
  expect(read.format).toBe('jmeter-csv');
  expect(read.problems).toEqual([]);
  expect(metricsOf(read)).toEqual(
    expect.arrayContaining([
      'requests 2',
      'errors 1',
      'error-rate 50 percent',
      'mean 200 ms',
      'p50 100 ms',
      'p95 300 ms',
      'throughput 2 per second',
      'GET /.p95 100 ms',
      'a "b", c.errors 1',
    ]),
  );
  expect(read.report?.told.first?.at).toBe(1_700_000_000_000);
});

test('CSV: a cell with line breaks, another delimiter, a repeated header, dates as text', async () => {
  const text = csv(row(5, { message: '"one\ntwo\n\nthree"' }), header, row(7));
  expect(metricsOf(await readText(text))).toContain('requests 2');
  const other = 'timeStamp;elapsed;label;success\n2024/01/31 10:00:00;12;x;TRUE\n';
  const read = await readText(other);
  expect(metricsOf(read)).toContain('requests 1');
  expect(metricsOf(read)?.some((each) => each.startsWith('throughput'))).toBe(false);
  expect(read.report?.told.first).toEqual({ at: Date.UTC(2024, 0, 31, 10), zoned: false });
});

test('CSV: a transaction is told by its label, and not counted once more', async () => {
  const message = '"Number of samples in transaction : 1, number of failing samples : 0"';
  const read = await readText(csv(row(10), row(900, { label: 'buy', message, type: '' })));
  expect(metricsOf(read)).toEqual(
    expect.arrayContaining(['requests 1', 'max 10 ms', 'buy.max 900 ms']),
  );
  const pretended = await readText(csv(row(10), row(900, { message })));
  expect(metricsOf(pretended)).toContain('requests 2');
});

test.each([
  ['no rows', csv(), 'nothing-counted'],
  ['a row that is cut', `${csv(row(1))}1700000000000,12,GET`, 'wrong-shape'],
  ['a quote that is not closed', `${csv(row(1))}170,1,"GET`, 'truncated'],
  ['an unknown success', csv(row(1, { ok: 'maybe' })), 'wrong-shape'],
  ['no success', csv(row(1, { ok: '' })), 'wrong-shape'],
  ['a negative time', csv(row(1), row(-1)), 'impossible-number'],
  ['no time', csv(row(1), row('')), 'impossible-number'],
  ['NaN', csv(row(1), row('NaN')), 'impossible-number'],
  ['2^64', csv(row(1), row('18446744073709551616')), 'impossible-number'],
  ['no column success', 'timeStamp,elapsed,label\n1,2,x\n', 'wrong-shape'],
  ['a column twice', 'elapsed,success,label,elapsed\n1,true,x,2\n', 'wrong-shape'],
])('T42: CSV that is no evidence: %s', async (_, text, code) => {
  const read = await readText(text);
  expect(read.format).toBe('jmeter-csv');
  expect(codesOf(read)).toEqual([code]);
  expect(read.usable).toBe(false);
});

test('CSV without a header is not guessed', async () => {
  expect(codesOf(await readText(`${row(1)}\n`))).toEqual(['unknown-format']);
});

test('labels without end are only in the sums', async () => {
  const rows = Array.from({ length: 400 }, (_, index) => row(1, { label: `/${String(index)}` }));
  const read = await readText(csv(...rows));
  expect(metricsOf(read)).toContain('requests 400');
  expect(metricsOf(read)).toContain('/299.requests 1');
  expect(metricsOf(read)).not.toContain('/300.requests 1');
  expect(codesOf(read)).toEqual(['not-told']);
});

function xml(...samples: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testResults version="1.2">${samples.join('')}</testResults>`;
}

test('XML: samples below the root are counted, and what is in them can fail them', async () => {
  const read = await readText(
    xml(
      '<httpSample t="100" ts="1700000000000" s="true" lb="a" rm="OK" dt="text"/>',
      '<sample t="300" s="true" lb="b"><assertionResult><failure>true</failure></assertionResult></sample>',
      '<sample t="200" s="true" lb="c"><httpSample t="9" s="false" lb="inner"/></sample>',
    ),
  );
  expect(read.format).toBe('jmeter-xml');
  expect(metricsOf(read)).toEqual(
    expect.arrayContaining(['requests 3', 'errors 2', 'mean 200 ms', 'max 300 ms']),
  );
  expect(codesOf(read)).toEqual(['disagreement', 'disagreement']);
});

test.each([
  ['no samples', xml(), 'nothing-counted'],
  ['no time', xml('<sample s="true" lb="a"/>'), 'wrong-shape'],
  ['no success', xml('<sample t="1" lb="a"/>'), 'wrong-shape'],
  [
    'a negative time',
    xml('<sample t="1" s="true"/><sample t="-1" s="true"/>'),
    'impossible-number',
  ],
  ['cut', '<testResults><sample t="1" s="true"/>', 'truncated'],
  ['an attribute twice', xml('<sample t="1" t="2" s="true"/>'), 'not-well-formed'],
])('T42: XML that is no evidence: %s', async (_, text, code) => {
  const read = await readText(text);
  expect(codesOf(read)).toEqual([code]);
  expect(read.usable).toBe(false);
});

/** Lighthouse results: one, several, by page. */
import { expect, test } from '@jest/globals';
import { codesOf, metricsOf, readValue } from './read-text.js';

function result(score: number | null, paint = 1000, more: object = {}): object {
  return {
    lighthouseVersion: '12.0.0',
    requestedUrl: 'https://example.org/',
    fetchTime: '2024-06-06T05:40:04.435Z',
    audits: {
      'largest-contentful-paint': {
        id: 'largest-contentful-paint',
        score: 0.7,
        numericValue: paint,
        numericUnit: 'millisecond',
        details: { items: [{ numericValue: 5 }] },
      },
      'cumulative-layout-shift': { numericValue: 0.1, numericUnit: 'unitless', score: 1 },
      'total-byte-weight': { numericValue: 2000, numericUnit: 'byte', score: 1 },
      'is-on-https': { score: 1, scoreDisplayMode: 'binary' },
    },
    categories: { performance: { id: 'performance', score, auditRefs: [] } },
    ...more,
  };
}

test('one result: scores in percent, audits in their units', async () => {
  const read = await readValue(result(0.57));
  expect(read.format).toBe('lighthouse');
  expect(read.problems).toEqual([]);
  expect(metricsOf(read)).toEqual([
    'largest-contentful-paint 1000 ms',
    'cumulative-layout-shift 0.1',
    'total-byte-weight 2000 bytes',
    'performance.score 57 percent',
  ]);
  expect(read.report?.told.first?.at).toBe(Date.UTC(2024, 5, 6, 5, 40, 4, 435));
});

test('a version before 6 does not tell units, and no error has a code', async () => {
  const read = await readValue({
    lighthouseVersion: '5.0.0',
    runtimeError: { code: 'NO_ERROR', message: '' },
    audits: { 'speed-index': { numericValue: 12 } },
    categories: { seo: { score: 1 } },
  });
  expect(metricsOf(read)).toEqual(['speed-index 12 ms', 'seo.score 100 percent']);
  expect(read.usable).toBe(true);
});

test('an answer of PageSpeed Insights', async () => {
  const read = await readValue({
    id: 'https://example.org/',
    loadingExperience: { categories: { x: { score: 0 } }, runtimeError: { code: 'X' } },
    lighthouseResult: result(0.9),
  });
  expect(read.usable).toBe(true);
  expect(metricsOf(read)).toContain('performance.score 90 percent');
});

test('several runs of a page: the one in the middle, and of two the worse one', async () => {
  const three = await readValue([result(0.9, 900), result(0.5, 3000), result(0.7, 1500)]);
  expect(metricsOf(three)).toEqual(
    expect.arrayContaining(['performance.score 70 percent', 'largest-contentful-paint 1500 ms']),
  );
  const two = await readValue([result(0.9, 900), result(0.5, 3000)]);
  expect(metricsOf(two)).toEqual(
    expect.arrayContaining(['performance.score 50 percent', 'largest-contentful-paint 3000 ms']),
  );
});

test('several pages: the worst for the whole, and each by itself', async () => {
  const other = { requestedUrl: 'https://example.org/b' };
  const read = await readValue([result(0.9, 900), result(0.4, 800, other)]);
  expect(metricsOf(read)).toEqual(
    expect.arrayContaining([
      'performance.score 40 percent',
      'largest-contentful-paint 900 ms',
      'https://example.org/ performance.score 90 percent',
      'https://example.org/b performance.score 40 percent',
    ]),
  );
});

test('the manifest of Lighthouse CI: all runs, not those it calls representative', async () => {
  const run = (performance: number | null, isRepresentativeRun: boolean): object => ({
    ...{ url: 'http://h/', isRepresentativeRun, jsonPath: '/x.json', htmlPath: '/x.html' },
    summary: { performance, seo: 1 },
  });
  const read = await readValue([run(0.9, true), run(0.5, false), run(0.6, false)]);
  expect(metricsOf(read)).toEqual(['performance.score 60 percent', 'seo.score 100 percent']);
  expect(codesOf(await readValue([run(0.9, true), run(null, false)]))).toEqual(['incomplete']);
});

test.each([
  ['a run that failed', result(0.9, 1, { runtimeError: { code: 'NO_FCP' } }), 'failed-run'],
  ['one failed of three', [result(1), result(1, 1, { runtimeError: {} }), result(1)], 'failed-run'],
  ['a score that could not be told', result(null), 'incomplete'],
  [
    'a run without anything',
    [result(1), { lighthouseVersion: '12', requestedUrl: 'x' }],
    'incomplete',
  ],
  ['a score of 150 %', result(1.5), 'impossible-number'],
  ['a score of old, 0 to 100', result(85), 'impossible-number'],
  ['a negative time', result(1, -5), 'impossible-number'],
  ['nothing', { lighthouseVersion: '12.0.0' }, 'nothing-counted'],
])('T42: no evidence: %s', async (_, value, code) => {
  const read = await readValue(value);
  expect(codesOf(read)).toEqual([code]);
  expect(read.usable).toBe(false);
});

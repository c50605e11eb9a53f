import { expect, test } from '@jest/globals';
import { codesOf, readText, sharesOf } from './coverage-text.js';

const coverage = {
  meta: {
    schema_version: '1.0',
    simplecov_version: '1.0.3',
    timestamp: '2026-08-13T18:17:33.819+00:00',
  },
  total: { lines: { covered: 1, missed: 1, total: 2 } },
  coverage: {
    'app/a.rb': {
      source: ['x'],
      lines: [null, 3, 0, 'ignored'],
      branches: [
        { type: 'then', start_line: 2, end_line: 2, coverage: 1 },
        { type: 'else', start_line: 3, end_line: 3, coverage: 0 },
        { type: 'when', start_line: 3, end_line: 3, coverage: 'ignored' },
      ],
      methods: [{ name: 'A#b', start_line: 2, end_line: 3, coverage: 3 }],
    },
  },
};

test('coverage.json: ignored lines and null are not counted', async () => {
  const read = await readText(JSON.stringify(coverage));
  expect(read).toMatchObject({ format: 'simplecov', usable: true, problems: [] });
  expect(sharesOf(read)).toEqual({ lines: '1/2', branches: '1/2', functions: '1/1' });
});

test('coverage.json: a better total than that of the lines does not count (T42)', async () => {
  const total = { lines: { covered: 2, missed: 0, total: 2 } };
  const read = await readText(JSON.stringify({ ...coverage, total }));
  expect(codesOf(read)).toEqual(['disagreement']);
  expect(sharesOf(read)['lines']).toBe('1/2');
});

test('.resultset.json: commands are merged, in the shapes of before and after 0.18', async () => {
  const branches = {
    '[:if, 0, 2, 6, 6, 9]': { '[:then, 1, 3, 8, 4, 81]': 3, '[:else, 2, 5, 8, 6, 19]': 0 },
  };
  const read = await readText(
    JSON.stringify({
      RSpec: { coverage: { '/a.b.rb': { lines: [null, 1, 0], branches } }, timestamp: 1690536441 },
      'Unit Tests': { coverage: { '/a.b.rb': [null, 0, 2], '/c.rb': [0] }, timestamp: 1690536442 },
    }),
  );
  expect(read).toMatchObject({ format: 'simplecov-resultset', usable: true, problems: [] });
  expect(sharesOf(read)).toEqual({ lines: '2/3', branches: '1/2' });
});

test.each([
  ['a negative count', [-1], 'impossible-number'],
  ['a text that is no count', ['skipped'], 'wrong-shape'],
  ['nothing to run', [null], 'nothing-counted'],
])('.resultset.json: refuses %s', async (_name, lines, code) => {
  const read = await readText(
    JSON.stringify({ RSpec: { coverage: { '/a.rb': { lines } }, timestamp: 1 } }),
  );
  expect(read.usable).toBe(false);
  expect(codesOf(read)).toContain(code);
});

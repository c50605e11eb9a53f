import { expect, test } from '@jest/globals';
import { codesOf, readText, sharesOf } from './coverage-text.js';

function share(covered: number, total: number, pct: number): object {
  return {
    total,
    covered,
    skipped: 0,
    pct,
  };
}
const file = {
  lines: share(1, 2, 50),
  statements: share(2, 4, 50),
  functions: share(1, 1, 100),
  branches: { total: 0, covered: 0, skipped: 0, pct: 'Unknown' },
};
function summary(total: object): string {
  return JSON.stringify({ total, '/src/a.js': file });
}

test('coverage-summary.json: the sums of the files are those of the total', async () => {
  const read = await readText(summary(file));
  expect(read).toMatchObject({ format: 'istanbul-summary', usable: true, problems: [] });
  expect(sharesOf(read)).toEqual({ lines: '1/2', functions: '1/1', statements: '2/4' });
});

test('coverage-summary.json: a better total than that of the files does not count (T42)', async () => {
  const read = await readText(summary({ ...file, lines: share(2, 2, 100) }));
  expect(codesOf(read)).toEqual(['disagreement']);
  expect(sharesOf(read)['lines']).toBe('1/2');
});

test.each([
  ['150 %', share(2, 2, 150), 'impossible-number'],
  ['more than all', share(3, 2, 100), 'impossible-number'],
  ['no total', { covered: 1, pct: 100 }, 'wrong-shape'],
])('coverage-summary.json: refuses %s', async (_name, lines, code) => {
  const read = await readText(summary({ ...file, lines }));
  expect(read.usable).toBe(false);
  expect(codesOf(read)).toContain(code);
});

function place(line: number): object {
  return { start: { line, column: 0 }, end: { line, column: 9 } };
}
const final = {
  path: '/src/a.b.js',
  statementMap: { 0: place(1), 1: place(1), 2: place(4) },
  fnMap: { 0: { name: 'f', loc: place(1) } },
  branchMap: { 0: { loc: place(1), type: 'if', locations: [place(1), { start: {}, end: {} }] } },
  s: { 0: 1, 1: 0, 2: 0 },
  f: { 0: 3 },
  b: { 0: [2, 0] },
};
function finalText(change: object): string {
  return JSON.stringify({ '/src/a.b.js': { ...final, ...change } });
}

test('coverage-final.json: counts each, and a line by the statements that begin on it', async () => {
  const read = await readText(finalText({}));
  expect(read).toMatchObject({ format: 'istanbul', usable: true, problems: [] });
  expect(sharesOf(read)).toEqual({
    lines: '1/2',
    branches: '1/2',
    functions: '1/1',
    statements: '1/3',
  });
});

test.each([
  ['a statement that is not told to have run', { s: { 0: 1, 1: 0 } }, 'wrong-shape'],
  ['a null count', { s: { 0: 1, 1: 0, 2: null } }, 'wrong-shape'],
  ['a part that is missing', { b: undefined }, 'wrong-shape'],
  ['a negative count', { f: { 0: -3 } }, 'impossible-number'],
  [
    'nothing to cover',
    { statementMap: {}, fnMap: {}, branchMap: {}, s: {}, f: {}, b: {} },
    'nothing-counted',
  ],
])('coverage-final.json: refuses %s', async (_name, change, code) => {
  const read = await readText(finalText(change));
  expect(read.usable).toBe(false);
  expect(codesOf(read)).toContain(code);
});

import { expect, test } from '@jest/globals';
import { codesOf, readText } from './coverage-text.js';

function mutants(...states: readonly unknown[]): object[] {
  return states.map((status, id) => ({ id: String(id), mutatorName: 'A', status, location: {} }));
}
function report(list: unknown, version: unknown = '1.0'): string {
  return JSON.stringify({
    files: { 'src/a.b.ts': { language: 'typescript', mutants: list, source: 'x'.repeat(70_000) } },
    schemaVersion: version,
    thresholds: { high: 80, low: 60 },
  });
}
const states = [
  'Killed',
  'Timeout',
  'Survived',
  'NoCoverage',
  'Ignored',
  'CompileError',
  'RuntimeError',
];

test('ignored and invalid mutants do not count', async () => {
  const read = await readText(report(mutants(...states)));
  expect(read).toMatchObject({ format: 'stryker', kind: 'mutation', usable: true, problems: [] });
  expect(read.report).toMatchObject({
    totals: { detected: 2, total: 4, survived: 1, uncovered: 1, ignored: 1, invalid: 2 },
  });
});

test('is recognised whichever part is first', async () => {
  const files = { 'a.cs': { language: 'cs', source: '', mutants: mutants('Killed') } };
  const text = JSON.stringify({ schemaVersion: '2', thresholds: { high: 1, low: 1 }, files });
  expect(await readText(text)).toMatchObject({ format: 'stryker', usable: true });
});

test.each([
  ['mutants that were not tested', mutants('Killed', 'Pending'), 'incomplete'],
  ['an unknown status', mutants('Killed', 'Fine'), 'wrong-shape'],
  ['a mutant without a status', [{ id: '1' }], 'wrong-shape'],
  ['no list of mutants', undefined, 'wrong-shape'],
  ['none that counts', mutants('Ignored'), 'nothing-counted'],
  ['an empty list', [], 'nothing-counted'],
])('refuses %s', async (_name, list, code) => {
  const read = await readText(report(list));
  expect(read.usable).toBe(false);
  expect(codesOf(read)).toContain(code);
});

test('refuses another version of the schema', async () => {
  expect(codesOf(await readText(report(mutants('Killed'), '3')))).toEqual(['wrong-shape']);
});

/** T42: why a number is worse than its files tell is said where it is missed, and nowhere else. */
import { expect, test } from '@jest/globals';
import type { ReportFact, ReportFileFact } from '../../../src/evidence/report-fact.js';
import { toListed } from '../../../src/sources/report-files/told-file.js';
import { sha } from '../../decision/builders.js';
import { fileOf, reportOf } from './facts.js';
import { judged } from './judged.js';

function doubted(path: string, message: string, kind: 'coverage' | 'tests' = 'coverage') {
  return fileOf({ path, kind, problems: [{ code: 'several-files', message }] });
}

async function dataOf(files: readonly ReportFileFact[], bound: string): Promise<object> {
  const lines = { covered: 1, total: 2 };
  const fact: ReportFact = reportOf({ files: [...files], coverage: { lines } });
  const { data } = await judged({
    rules: `quality: { coverage: { from: all, lines: ${bound} } }`,
    fact,
  });
  return data[0] ?? {};
}

const both = [doubted('b.info', 'second'), doubted('a.info', 'first')];

test('the first file by name that is doubted is told with a number that is missed', async () => {
  expect(await dataOf(both, '{ at-least: 66% }')).toMatchObject({
    doubtful: 'a.info',
    doubt: 'first',
  });
});

test.each([
  ['a number that is met', both, '{ at-least: 50% }'],
  [
    'a doubt about files of another kind',
    [fileOf({ kind: 'coverage' }), doubted('t.xml', 'no', 'tests')],
    '{ at-least: 66% }',
  ],
  [
    'another problem',
    [fileOf({ kind: 'coverage', problems: [{ code: 'disagreement', message: 'no' }] })],
    '{ at-least: 66% }',
  ],
])('nothing is told with %s', async (_, files, bound) => {
  expect(await dataOf(files, bound)).not.toHaveProperty('doubt');
});

test('of many files one that is doubted is listed', () => {
  const many = Array.from({ length: 150 }, (_, index) =>
    fileOf({ path: `r/${String(index)}.info` }),
  );
  const listed = toListed([...many, ...both], { sha });
  expect(listed).toHaveLength(100);
  expect(listed.map(({ path }) => path)).toContain('b.info');
});

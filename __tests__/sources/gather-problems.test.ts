/** What is wrong with a file, in the fact: what decides comes first, and what is left out is counted. */
import { expect, test } from '@jest/globals';
import { toFile } from '../../src/sources/report-files/told-file.js';
import { openProblems, type ProblemCode } from '../../src/sources/reports/problem.js';

function fileOf(
  found: readonly (readonly [ProblemCode, string])[],
): readonly (readonly string[])[] {
  const problems = openProblems();
  for (const [code, message] of found) problems.add(code, message);
  const read = { problems: problems.list(), usable: false, bytes: 1 };
  return (toFile({ path: 'a', read }).problems ?? []).map(({ code, message }) => [code, message]);
}

function some(code: ProblemCode, count: number): readonly (readonly [ProblemCode, string])[] {
  return Array.from({ length: count }, (_, nth) => [code, `${code} ${String(nth)}`] as const);
}

test('five are all told, in their order', () => {
  expect(fileOf(some('disagreement', 5))).toEqual(some('disagreement', 5));
});

test('T42: what makes a file useless is told first, however late it is found', () => {
  const found = fileOf([...some('disagreement', 30), ['truncated', 'is cut off']]);
  expect(found).toEqual([
    ['truncated', 'is cut off'],
    ...some('disagreement', 4),
    ['more', 'and 26 more'],
  ]);
});

test('T42: what makes numbers worse is told before what is only shown', () => {
  const found = fileOf([...some('partial', 5), ['unknown-severity', 'counts as critical']]);
  expect(found[0]).toEqual(['unknown-severity', 'counts as critical']);
  expect(found.at(-1)).toEqual(['more', 'and 1 more']);
});

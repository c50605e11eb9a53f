/** Groups of results: what is equal is one group, however it is told, and their number is bounded. */
import { expect, test } from '@jest/globals';
import { ReportFault } from '../../../../src/sources/reports/problem.js';
import {
  openGroups,
  type ResultKind,
} from '../../../../src/sources/reports/formats/sarif-groups.js';

const noRule = {
  id: undefined,
  index: undefined,
  extension: undefined,
  guid: undefined,
  component: undefined,
};
const plain: ResultKind = {
  rule: { ...noRule, id: 'r' },
  level: undefined,
  own: undefined,
  membership: { id: 0, of: [] },
};

function ofRule(id: string | undefined, index?: number): ResultKind {
  return { ...plain, rule: { ...noRule, id, index } };
}

const others: readonly (readonly [string, ResultKind])[] = [
  ['id', ofRule('s')],
  ['no id', ofRule(undefined)],
  ['an empty id', ofRule('')],
  ['index', ofRule('r', 3)],
  ['extension', { ...plain, rule: { ...noRule, id: 'r', extension: 1 } }],
  ['level', { ...plain, level: 'error' }],
  ['score', { ...plain, own: 'critical' }],
  ['part', { ...plain, membership: { id: 1, of: [] } }],
];

test.each(others)('another %s is another group, whichever is told first', (_, other) => {
  for (const kinds of [
    [plain, other],
    [other, plain],
  ]) {
    const groups = openGroups();
    for (const kind of [...kinds, ...kinds]) groups.of(kind).count += 1;
    expect(groups.all().map(({ count }) => count)).toEqual([2, 2]);
  }
});

test('T43: of so many groups only the first keep samples, and there is an end', () => {
  const groups = openGroups();
  for (let at = 0; at < 100_000; at += 1) groups.of(ofRule(`r${String(at)}`)).count += 1;
  const sampled = groups.all().filter(({ mostSamples }) => mostSamples > 0);
  expect(sampled.length).toBe(1000);
  expect(() => groups.of(ofRule('one more'))).toThrow(ReportFault);
});

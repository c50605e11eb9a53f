/** T41: what a file says of when it was made, and of which commit, and whether it is believed. */
import { expect, test } from '@jest/globals';
import type { ReportFileFact } from '../../../src/evidence/report-fact.js';
import { formatInstant, parseInstant } from '../../../src/time/instant.js';
import { openTold } from '../../../src/sources/reports/told.js';
import { knownUnits, type KnownUnit } from '../../../src/sources/reports/units.js';
import { wednesday, sha } from '../../decision/builders.js';
import { fileOf, reportOf, testsOf } from './facts.js';
import { judged } from './judged.js';

const rules = 'quality: { tests: { all: { failed: { at-most: 100 } } } }';
const hour = 3_600_000;
const now = parseInstant(wednesday) ?? 0;

function of(part: Partial<ReportFileFact>): ReturnType<typeof judged> {
  return judged({ rules, fact: { ...testsOf(), files: [fileOf(part)] } });
}

function at(hours: number, zoned = true): { at: string; zoned: boolean } {
  return { at: formatInstant(now + hours * hour), zoned };
}

test.each([
  ['last', { last: at(25) }],
  ['last, far away', { last: at(24 * 365) }],
])('T41: a file of a time to come is no evidence: %s', async (_name, part) => {
  const { codes, data } = await of(part);
  expect(codes).toEqual(['quality/unusable block']);
  expect(data[0]).toMatchObject({
    reason: expect.stringMatching(/^tells the time 20.*Z, more than a day ahead$/),
  });
});

test('clocks and zones may differ by a day', async () => {
  expect((await of({ last: at(23, false) })).codes).toEqual(['quality/met none']);
});

test('T41: a part of another run makes a file outdated, a long run does not', async () => {
  const last = { at: '2026-11-18T09:00:00Z', zoned: true };
  const from = (first: string): Promise<readonly string[]> =>
    of({ first: { at: first, zoned: true }, last }).then(({ codes }) => codes);
  expect(await from('2020-01-01T00:00:00Z')).toEqual(['quality/outdated block']);
  expect(await from('2026-11-17T07:59:59Z')).toEqual(['quality/outdated block']);
  expect(await from('2026-11-17T08:00:00Z')).toEqual(['quality/met none']);
});

test('T41: the beginning of a commit id is compared as one', async () => {
  const codesOf = async (id: string): Promise<readonly string[]> =>
    (await of({ commits: [id] })).codes;
  expect(await codesOf(sha.slice(0, 7))).toEqual(['quality/met none']);
  expect(await codesOf('fedcba9')).toEqual(['quality/other-commit block']);
  const told = openTold();
  for (const id of ['ABCDEF0', 'abcdef', '0'.repeat(41), 'main', 'a'.repeat(40)]) told.commit(id);
  expect(told.told().commits).toEqual(['abcdef0', 'a'.repeat(40)]);
});

test('a metric in a unit that is not known says which', async () => {
  const performance = [{ metric: 'p95', value: 1, unit: 'furlong' }];
  const fact = reportOf({ files: [fileOf({ kind: 'performance' })], performance });
  const { data } = await judged({
    rules: 'quality: { performance: { p95: { from: all, at-most: 5 } } }',
    fact,
  });
  expect(data[0]).toMatchObject({ reason: 'it is in "furlong", a unit that is not known' });
});

const inUnits: Readonly<Record<KnownUnit, string>> = {
  ms: '5ms',
  percent: '5%',
  bytes: '5',
  'per second': '5',
  '': '5',
};

test.each(knownUnits)('a metric in %j can be compared', async (unit) => {
  const within = `${inUnits[unit]}, at-least: ${inUnits[unit]}`;
  const verdictOf = async (value: number): Promise<readonly string[]> => {
    const performance = [{ metric: 'rate', value, unit }];
    const fact = reportOf({ files: [fileOf({ kind: 'performance' })], performance });
    const rules = `quality: { performance: { rate: { from: all, at-most: ${within} } } }`;
    return (await judged({ rules, fact })).codes;
  };
  expect(await verdictOf(5)).toEqual(['quality/met none']);
  expect(await verdictOf(4)).toEqual(['quality/missed block']);
  expect(await verdictOf(6)).toEqual(['quality/missed block']);
});

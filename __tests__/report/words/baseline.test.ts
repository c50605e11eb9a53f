/** A number beside an earlier one, in words: both values, the distance, and where the earlier one is from. */
import { expect, test } from '@jest/globals';
import { toClock } from '../../../src/report/clock.js';
import { toPlain } from '../../../src/report/phrase.js';
import { tell } from '../../../src/report/words/index.js';
import type { Finding } from '../../../src/decision/decision.js';
import { evidence, finding, friday } from '../decisions.js';

const clock = toClock(evidence.facts, { timezone: 'Europe/Berlin', now: friday });

const lines = { report: 'coverage', measure: 'lines', covered: 842, total: 1000, unit: '%' };
const was = { covered: 873, total: 1000, unit: '%' };
const drop = { key: 'drop', wanted: '0.5 points', by: 3.1, unit: 'points', met: false, was };
const record = {
  ...{ origin: 'records', at: '2026-11-13T10:00:00Z', sha: 'a'.repeat(40), version: '1.4.1' },
};
const load = { report: 'load', measure: 'p95', amount: 330, unit: 'ms' };
const rise = {
  ...{ key: 'rise', wanted: '5%', by: 10, unit: '%', met: false },
  was: { amount: 300, unit: 'ms' },
};

const rows: readonly [string, Finding['data'], string][] = [
  [
    'missed',
    { ...lines, change: drop, baseline: record, file: 'lcov.info', files: 1 },
    'coverage lines 84.2 %, 3.1 points below 87.3 % of Fri 13 Nov (release 1.4.1); required: at most 0.5 points below (lcov.info)',
  ],
  [
    'missed',
    { ...lines, change: { ...drop, by: 0.500001 }, baseline: record },
    'coverage lines 84.2 %, 0.500001 points below 87.3 % of Fri 13 Nov (release 1.4.1); required: at most 0.5 points below',
  ],
  [
    'met',
    { ...lines, change: { ...drop, by: -1, met: true }, baseline: { ...record, version: '' } },
    'coverage lines 84.2 %, 1 point above 87.3 % of Fri 13 Nov (commit aaaaaaa)',
  ],
  [
    'met',
    { ...lines, change: { ...drop, by: 0, met: true }, baseline: record },
    'coverage lines 84.2 %, as before: 87.3 % of Fri 13 Nov (release 1.4.1)',
  ],
  [
    'missed',
    {
      ...lines,
      change: drop,
      baseline: { origin: 'file', files: ['base.info'], sha: 'b'.repeat(40), differs: ['formats'] },
    },
    'coverage lines 84.2 %, 3.1 points below 87.3 % of base.info at commit bbbbbbb; that was in another format; required: at most 0.5 points below',
  ],
  [
    'missed',
    {
      ...lines,
      change: drop,
      baseline: { origin: 'default-branch', at: '2026-11-13T10:00:00Z', sha: 'b'.repeat(40) },
    },
    'coverage lines 84.2 %, 3.1 points below 87.3 % of the default branch (commit bbbbbbb of Fri 13 Nov); required: at most 0.5 points below',
  ],
  [
    'missed',
    {
      ...load,
      change: rise,
      baseline: record,
      spread: {
        ...{ kind: 'worse', runs: 12, since: '2026-10-01T10:00:00Z' },
        ...{ confidence: 0.99, low: 290, high: 310 },
      },
    },
    'load p95 330 ms, 10 % above 300 ms, the median of 12 allowed runs since Thu 1 Oct; worse with 99 % confidence: these vary from 290 ms to 310 ms; required: at most 5 % above',
  ],
  [
    'met',
    {
      ...load,
      change: { ...rise, by: 31, wanted: '2s', unit: 'ms', met: true },
      baseline: { ...record, differs: ['policy', 'files'] },
      spread: { kind: 'not-known', runs: 2 },
    },
    'load p95 0.33 s, 0.03 s above 0.3 s, the median of 2 allowed runs; too few runs to say how far they vary; that was by another policy and from other files',
  ],
  [
    'no-baseline',
    { ...lines, file: 'lcov.info', files: 2 },
    'coverage lines 84.2 %: no earlier number to hold it against, only its other bounds hold (lcov.info and 1 more)',
  ],
  [
    'no-baseline',
    { ...lines, alone: true },
    'coverage lines 84.2 %: no earlier number to hold it against, and it has no other bound',
  ],
  [
    'baseline-unknown',
    { report: 'coverage', measure: 'lines', reason: 'timed out' },
    'what coverage lines is held against is not known: timed out',
  ],
];

test.each(rows)('%s: %#', (name, data, line) => {
  const told = tell(finding({ code: `quality/${name}`, outcome: 'fail', data }), clock);
  expect(toPlain(told.line)).toBe(line);
});

test.each<[string, object, string]>([
  [
    'met',
    { comparisons: [{ bound: 'at-most', wanted: '60', met: true }] },
    'sca high (older than 30d) 59 ≤ 60, 5 of unknown age and 3 first seen between Sat 10 Oct, 02:00 CEST and Sun 25 Oct, 02:00 CET',
  ],
  [
    'missed',
    { comparisons: [{ bound: 'at-most', wanted: '58', met: false }], findings: ['CVE-1 left'] },
    'sca high (older than 30d) 59, 5 of unknown age and 3 first seen between Sat 10 Oct, 02:00 CEST and Sun 25 Oct, 02:00 CET (CVE-1 left); required: ≤ 58',
  ],
  [
    'missed',
    { comparisons: [{ bound: 'at-least', wanted: '52', met: false }] },
    'sca high (older than 30d) 51, 5 more of unknown age and 3 more first seen between Sat 10 Oct, 02:00 CEST and Sun 25 Oct, 02:00 CET; required: ≥ 52',
  ],
  [
    'not-told',
    { comparisons: [{ bound: 'at-most', wanted: '55', met: false }], file: 'sca.sarif', files: 1 },
    'whether sca high (older than 30d) is within its bounds is not known: 59, 5 of unknown age and 3 first seen between Sat 10 Oct, 02:00 CEST and Sun 25 Oct, 02:00 CET; required: ≤ 55 (sca.sarif)',
  ],
  [
    'not-told',
    {
      change: { key: 'rise', wanted: '0', by: 4, unit: '', was: { amount: 55 }, met: false },
      baseline: record,
    },
    'whether sca high (older than 30d) is within its bounds is not known: 59, 4 above 55 of Fri 13 Nov (release 1.4.1), 5 of unknown age and 3 first seen between Sat 10 Oct, 02:00 CEST and Sun 25 Oct, 02:00 CET; required: at most 0 above',
  ],
])(
  '%s: findings of unknown age are told beside the number that decided: %#',
  (name, data, line) => {
    const between = [{ count: 3, from: '2026-10-10T00:00:00Z', to: '2026-10-25T01:00:00Z' }];
    const scan = { report: 'sca', measure: 'high', olderThan: '30d', amount: 59, least: 51 };
    const all = { ...scan, undated: 5, between, ...data };
    const told = tell(
      finding({ code: `security-scan/${name}`, outcome: 'fail', data: all }),
      clock,
    );
    expect(toPlain(told.line)).toBe(line);
  },
);

test('new findings name the scan that they were held against', () => {
  const scan = { report: 'sca', measure: 'high', amount: 2, comparisons: [], baseline: record };
  const told = (code: string, added: number): string =>
    toPlain(tell(finding({ code, outcome: 'fail', data: { ...scan, added } }), clock).line);
  expect(told('security-scan/missed', 1)).toBe(
    'sca high 2, 1 new, beside the scan of Fri 13 Nov (release 1.4.1); required: none new',
  );
  expect(told('security-scan/met', 0)).toBe(
    'sca high none new, beside the scan of Fri 13 Nov (release 1.4.1)',
  );
});

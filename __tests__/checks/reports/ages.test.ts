/** Tallies judge the ages and states of any number of findings as if each of them were looked at singly. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agesSchema, isWithin } from '../../../src/evidence/finding-ages.js';
import { reportSchema, type ReportFact } from '../../../src/evidence/report-fact.js';
import { countAges } from '../../../src/checks/reports/ages.js';
import { newsOf } from '../../../src/checks/reports/news.js';
import { openMerge } from '../../../src/sources/report-files/merge.js';
import { severities, type Severity } from '../../../src/sources/reports/report.js';
import { openScanTally } from '../../../src/sources/reports/scan-totals.js';
import { day, formatInstant, hour, parseInstant } from '../../../src/time/instant.js';
import { wednesday } from '../../decision/builders.js';
import { noFindings, reportOf, scanOf } from './facts.js';

const now = parseInstant(wednesday) ?? 0;
type Scan = NonNullable<ReportFact['scan']>;

interface One {
  readonly severity: Severity;
  readonly since: string | undefined;
  readonly state: string | undefined;
}

/** As files of so many findings tell them, put together. */
function merged(files: readonly (readonly One[])[]): Scan {
  const merge = openMerge();
  for (const findings of files) {
    const tally = openScanTally();
    findings.forEach((finding) => tally.add(finding));
    merge.add({
      ...{ kind: 'scan', totals: tally.totals(), findings: tally.findings() },
      ...{ tallies: tally.tallies(), marks: tally.marks(), told: { commits: [] } },
    });
  }
  const { scan = noFindings } = merge.merged();
  return (
    reportSchema.parse(reportOf({ scan: { ...scan, findings: [...scan.findings] } })).scan ?? scan
  );
}

/** Each by itself: it counts, it does not, or nobody knows. */
function singly(
  findings: readonly One[],
  { older, within }: { readonly older: number; readonly within: number },
): { yes: number; no: number; unknown: number } {
  let [yes, no, unknown] = [0, 0, 0];
  for (const { since } of findings) {
    const at = parseInstant(since ?? '');
    if (at === undefined || at <= 0 || at > now + day) unknown += 1;
    else if (now - at > older * hour && now - at <= within * hour) yes += 1;
    else no += 1;
  }
  return { yes, no, unknown };
}

function hoursAgo(hours: number): string {
  return formatInstant(now - hours * hour);
}

const odd = fc.constantFrom(
  ...['', 'yesterday', '2026-02-30T00:00:00Z', '2026-08-01T00:00:00', '2026-08-01'],
  ...['0001-01-01T00:00:00Z', '1970-01-01T00:00:00Z', '9999-12-31T23:59:59Z', hoursAgo(-25)],
);
function findingOf(times: fc.Arbitrary<string>): fc.Arbitrary<One> {
  return fc.record({
    severity: fc.constantFrom(...severities),
    since: fc.oneof(
      { arbitrary: times, weight: 8 },
      { arbitrary: odd, weight: 1 },
      { arbitrary: fc.constant(undefined), weight: 1 },
    ),
    state: fc.constantFrom('new', 'unchanged', 'updated', 'old', undefined),
  });
}

function filesOf(times: fc.Arbitrary<string>): fc.Arbitrary<One[][]> {
  return fc.array(fc.array(findingOf(times), { maxLength: 400, size: 'max' }), { maxLength: 4 });
}

const limits = fc.record({
  older: fc.nat({ max: 2400 }),
  within: fc.nat({ max: 2400 }),
});
const wantedOf = fc.subarray([...severities]);

function count(scan: Scan, wanted: readonly Severity[], of: { older: number; within: number }) {
  const part = { 'older-than': `${String(of.older)}h`, within: `${String(of.within)}h` };
  return countAges(scan, { wanted, part, now });
}

test('of few times each is kept: nothing is open but what tells no time', () => {
  const few = fc.nat({ max: 90 }).map((days) => hoursAgo(days * 24));
  fc.assert(
    fc.property(filesOf(few), wantedOf, limits, (files, wanted, of) => {
      const all = files.flat().filter(({ severity }) => wanted.includes(severity));
      const { yes, no, unknown } = singly(all, of);
      expect(count(merged(files), wanted, of)).toEqual({ yes, no, cut: [] });
      expect(all.length - yes - no).toBe(unknown);
    }),
    { numRuns: 60 },
  );
});

test('of many times none is on the wrong side, and only those of a span that a limit cuts are open', () => {
  const many = fc.nat({ max: 2400 * 60 }).map((minutes) => hoursAgo(minutes / 60));
  fc.assert(
    fc.property(filesOf(many), wantedOf, limits, (files, wanted, of) => {
      const all = files.flat().filter(({ severity }) => wanted.includes(severity));
      const { yes, no, unknown } = singly(all, of);
      const found = count(merged(files), wanted, of);
      const open = found.cut.reduce((sum, each) => sum + each.open, 0);
      expect(found.yes).toBeLessThanOrEqual(yes);
      expect(found.no).toBeLessThanOrEqual(no);
      expect(found.yes + found.no + open + unknown).toBe(all.length);
      for (const { from, to } of found.cut) {
        const edges = [of.older, of.within].map((hours) => now - hours * hour);
        expect(edges.some((edge) => edge > from - 1 && edge <= to)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('states of all findings are counted, and who says none is unknown', () => {
  fc.assert(
    fc.property(filesOf(fc.constant('')), wantedOf, (files, wanted) => {
      const scan = merged(files);
      const all = files.flat().filter(({ severity }) => wanted.includes(severity));
      const listed = scan.findings.filter(({ severity }) => wanted.includes(severity));
      const { added, untold, unlisted } = newsOf(scan, { wanted, listed, all: all.length });
      const silent = all.filter(({ state }) => state === undefined || state === 'old').length;
      expect(added).toBe(all.filter(({ state }) => state === 'new').length);
      expect(untold.length + unlisted).toBe(silent);
    }),
    { numRuns: 60 },
  );
});

test('however many times there are, a report keeps a hundred spans of a severity', () => {
  const findings = Array.from({ length: 20_000 }, (_, index) => ({
    ...{ severity: 'high' as const, state: undefined },
    since: hoursAgo(((index * 7919) % 20_000) + 1),
  }));
  const spans = merged([findings]).ages?.high ?? [];
  expect(spans.length).toBeLessThanOrEqual(100);
  expect(spans.reduce((sum, { count: each }) => sum + each, 0)).toBe(20_000);
  expect(JSON.stringify(spans).length).toBeLessThan(10_000);
  // Of some weeks a day, of two years a month: limits are the coarser the longer they are.
  const { yes, no, cut } = count(merged([findings]), ['high'], { older: 720, within: 99_999 });
  expect(cut.reduce((sum, { open }) => sum + open, 0)).toBe(20_000 - yes - no);
  expect(20_000 - yes - no).toBeLessThan(400);
});

test.each<[string, object]>([
  ['an end before its beginning', { from: wednesday, to: '2026-11-01T00:00:00Z', count: 3 }],
  ['one finding at two times', { from: '2026-11-01T00:00:00Z', to: wednesday, count: 1 }],
  ['no finding', { from: wednesday, count: 0 }],
  ['no time', { from: 'soon', count: 1 }],
])('%s is no span', (_, span) => {
  expect(agesSchema.safeParse({ high: [span] }).success).toBe(false);
});

test('more ages or states than findings are no fact: none would be left of unknown age', () => {
  const high = [{ from: wednesday, count: 2 }];
  const states = { new: 0, unchanged: 1, updated: 1 };
  expect(reportSchema.safeParse(scanOf({ total: 1, high: 1, ages: { high } })).success).toBe(false);
  expect(reportSchema.safeParse(scanOf({ total: 2, high: 2, ages: { high } })).success).toBe(true);
  expect(isWithin({ ...noFindings, high: 1, states: { high: states } })).toBe(false);
  expect(isWithin({ ...noFindings, high: 2, states: { high: states } })).toBe(true);
});

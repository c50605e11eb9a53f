/** What each format tells of the age and the state of its findings, of all of them and not of the listed ones alone. */
import { describe, expect, test } from '@jest/globals';
import { severities, type ScanReport } from '../../../src/sources/reports/report.js';
import { parseInstant } from '../../../src/time/instant.js';
import { readKind } from './reading.js';
import {
  cyclonedx,
  cyclonedxXml,
  gitlab,
  grype,
  npm1,
  npm2,
  osv,
  semgrep,
  trivy,
  type Part,
} from './scans-samples.js';

const count = 120;
const time = '2026-03-02T10:00:00.5Z';

function sarif(results: readonly Part[]): string {
  const tool = { driver: { name: 'scanner' } };
  return JSON.stringify({ version: '2.1.0', runs: [{ tool, results }] });
}

/** Findings of one time each, in a report of their format. */
const tell: Readonly<Record<string, (time: unknown, count: number) => string>> = {
  sarif: (firstDetectionTimeUtc, of) =>
    sarif(many(of, () => ({ ruleId: 'E', provenance: { firstDetectionTimeUtc } }))),
  'sarif, rules by the thousand': (firstDetectionTimeUtc, of) =>
    sarif(
      many(of, (index) => ({ ruleId: `R${String(index)}`, provenance: { firstDetectionTimeUtc } })),
    ),
  trivy: (PublishedDate, of) =>
    trivy([
      { Target: 'a', Vulnerabilities: many(of, () => ({ Severity: 'HIGH', PublishedDate })) },
    ]),
  'osv-scanner': (published, of) =>
    osv([{ vulnerabilities: many(of, (index) => ({ id: String(index), published })) }]),
  'gitlab-security': (discovered_at, of) =>
    gitlab(many(of, () => ({ severity: 'High', identifiers: [], discovered_at }))),
  'npm-audit 1': (created, of) =>
    npm1(Object.fromEntries(many(of, (index) => [String(index), { severity: 'high', created }]))),
  cyclonedx: (published, of) =>
    cyclonedx(many(of, () => ({ ratings: [{ severity: 'high' }], published }))),
  'cyclonedx-xml': (published, of) =>
    cyclonedxXml(
      `<vulnerabilities>${`<vulnerability><published>${String(published)}</published></vulnerability>`.repeat(of)}</vulnerabilities>`,
    ),
};

/** Those that tell no time. */
const silent: Readonly<Record<string, string>> = {
  grype: grype(many(count, () => ({ vulnerability: { severity: 'High' } }))),
  semgrep: semgrep(many(count, () => ({ check_id: 'r', extra: { severity: 'ERROR' } }))),
  'npm-audit 2': npm2(
    Object.fromEntries(many(count, (index) => [`p${String(index)}`, { severity: 'high' }])),
  ),
  'trivy, secrets': trivy([{ Target: 'a', Secrets: many(count, () => ({ Severity: 'HIGH' })) }]),
  'npm-audit 1, sums alone': npm1({}, { high: count }),
};

function many<T>(of: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: of }, (_, index) => make(index));
}

async function read(text: string): Promise<ScanReport> {
  return readKind('scan', text);
}

function spansOf({ tallies }: ScanReport): readonly object[] {
  return severities.flatMap((severity) => tallies[severity].spans);
}

describe.each(Object.entries(tell))('%s', (name, build) => {
  test('the time of each finding is tallied', async () => {
    const of = name.endsWith('thousand') ? 1200 : count;
    const report = await read(build(time, of));
    const at = parseInstant(time);
    expect(report.totals.total).toBe(of);
    expect(spansOf(report)).toEqual([{ from: at, to: at, count: of }]);
  });

  test.each<[string, unknown]>([
    ['without a zone', '2026-03-02T10:00:00'],
    ['without a time', '2026-03-02'],
    ['of a day that there is not', '2026-02-30T10:00:00Z'],
    ['of the year 1', '0001-01-01T00:00:00Z'],
    ['of 1970', '1970-01-01T00:00:00Z'],
    ['of before', '1969-12-31T23:59:59Z'],
    ['of the year 10000', '10000-01-01T00:00:00Z'],
    ['empty', ''],
    ['a number', 1_772_445_600],
    ['very long', `2026-03-02T10:00:00.${'0'.repeat(10_000)}`],
  ])('one %s is not known', async (_, odd) => {
    const report = await read(build(odd, 3));
    expect(report.totals.total).toBe(3);
    expect(spansOf(report)).toEqual([]);
  });
});

test.each(Object.entries(silent))('%s tells no time', async (_, text) => {
  const report = await read(text);
  expect(report.totals.total).toBe(count);
  expect(spansOf(report)).toEqual([]);
});

test('states of SARIF are tallied by severity, whenever the rule is told', async () => {
  const states = ['new', 'unchanged', 'updated', 'absent', 'NEW', 7, undefined];
  const results = many(70 * states.length, (index) => ({
    ruleId: index % 2 === 0 ? 'E' : 'N',
    baselineState: states[index % states.length],
  }));
  const rules = [
    { id: 'E', defaultConfiguration: { level: 'error' } },
    { id: 'N', defaultConfiguration: { level: 'note' } },
  ];
  const runs = [{ results, tool: { driver: { name: 'scanner', rules } } }];
  const { totals, tallies } = await read(JSON.stringify({ runs, version: '2.1.0' }));
  expect(totals).toMatchObject({ total: 420, high: 210, low: 210 });
  expect(tallies.high.states).toEqual({ new: 35, unchanged: 35, updated: 35 });
  expect(tallies.low.states).toEqual({ new: 35, unchanged: 35, updated: 35 });
});

test('what is suppressed is in no tally', async () => {
  const provenance = { firstDetectionTimeUtc: time };
  const suppressions = [{ kind: 'inSource' }];
  const report = await read(sarif([{ provenance, suppressions, baselineState: 'new' }]));
  expect(report.totals).toMatchObject({ total: 0, suppressed: 1 });
  expect(spansOf(report)).toEqual([]);
  expect(report.tallies.medium.states.new).toBe(0);
});

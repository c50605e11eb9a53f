/** All readers of scans alike: one format recognises a file, the order of keys changes nothing, and nothing is lost. */
import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { formats } from '../../../src/sources/reports/formats.js';
import { toHead } from '../../../src/sources/reports/head.js';
import { codesOf, read, readKind } from './reading.js';
import {
  cyclonedx,
  cyclonedxXml,
  gitlab,
  grype,
  npm1,
  npm2,
  osv,
  scanned,
  semgrep,
  trivy,
} from './scans-samples.js';

/** A report with one finding of each of these words. */
type Build = (words: readonly string[]) => string;

const builders: Readonly<Record<string, Build>> = {
  'npm-audit': (words) =>
    npm2(Object.fromEntries(words.map((severity, at) => [`p${String(at)}`, { severity }]))),
  'npm-audit 1': (words) =>
    npm1(Object.fromEntries(words.map((severity, at) => [String(at), { severity }]))),
  trivy: (words) =>
    trivy([{ Target: 'a', Vulnerabilities: words.map((Severity) => ({ Severity })) }]),
  grype: (words) => grype(words.map((severity) => ({ vulnerability: { severity } }))),
  'osv-scanner': (words) =>
    osv([
      {
        vulnerabilities: words.map((severity, at) => ({
          id: String(at),
          database_specific: { severity },
        })),
      },
    ]),
  semgrep: (words) => semgrep(words.map((severity) => ({ check_id: 'r', extra: { severity } }))),
  'gitlab-security': (words) => gitlab(words.map((severity) => ({ identifiers: [], severity }))),
  cyclonedx: (words) => cyclonedx(words.map((severity) => ({ ratings: [{ severity }] }))),
  'cyclonedx-xml': (words) =>
    cyclonedxXml(
      `<vulnerabilities>${words
        .map(
          (severity) =>
            `<vulnerability><ratings><rating><severity>${severity}</severity></rating></ratings></vulnerability>`,
        )
        .join('')}</vulnerabilities>`,
    ),
};
const rows = Object.entries(builders).map(([name, build]) => ({
  id: name.split(' ')[0],
  name,
  build,
}));
const jsonRows = rows.filter(({ id }) => id !== 'cyclonedx-xml');

describe.each(rows)('$name', ({ id, build }) => {
  test.each([[[]], [['high', 'low']]])('is recognised as nothing else: %j', (words) => {
    const head = toHead(build(words));
    expect(formats.filter((each) => each.recognises(head)).map((each) => each.id)).toEqual([id]);
  });

  test('each finding counts once, and unknown ones as critical (T42)', async () => {
    const word = fc.constantFrom('critical', 'high', 'HIGH', 'Low', 'unknown', 'catastrophic');
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 70 }), async (words) => {
        const { totals, findings, usable } = await readKind('scan', build(words));
        const count = (...of: readonly string[]): number =>
          words.filter((each) => of.includes(each)).length;
        expect(usable).toBe(true);
        expect(totals).toEqual({
          total: words.length,
          critical: count('critical', 'unknown', 'catastrophic'),
          high: count('high', 'HIGH'),
          medium: 0,
          low: count('Low'),
          info: 0,
          suppressed: 0,
        });
        expect(findings.length).toBe(Math.min(words.length, 50));
      }),
      { numRuns: 25 },
    );
  });

  test('wherever it is cut, it is no evidence (T41, T42)', async () => {
    const whole = build(['high', 'low']);
    for (let length = 1; length < whole.length; length += 1) {
      expect((await read(whole.slice(0, length))).usable).toBe(false);
    }
  });

  test('long texts are bounded', async () => {
    const found = await read(build(['x'.repeat(100_000)]));
    expect(codesOf(found)).toEqual(['unknown-severity']);
    expect(JSON.stringify(found).length).toBeLessThan(2000);
  });
});

describe.each(jsonRows)('$name in JSON', ({ build }) => {
  test('the order of keys changes nothing', async () => {
    const text = build(['high', 'unknown', 'low']);
    const usual = await readKind('scan', text);
    const backwards = await readKind('scan', JSON.stringify(reverse(JSON.parse(text))));
    expect(backwards.totals).toEqual(usual.totals);
  });

  test('a key that is there twice is refused (T42)', async () => {
    const text = build(['high']);
    const key = /"[^"]+"/.exec(text)?.[0] ?? '';
    const twice = text.replace(/\}$/, `,${key}:null}`);
    expect(codesOf(await read(twice))).toContain('duplicate');
  });

  test('something else in place of a finding is refused, or the worst (T42)', async () => {
    for (const other of ['null', '7', '"x"', '[]']) {
      const found = await read(build(['high']).replace(/\{[^{}]*"high"[^{}]*\}/, other));
      const critical = found.report?.kind === 'scan' ? found.report.totals.critical : 0;
      expect(found.usable ? critical : 1).toBe(1);
    }
  });
});

test.each([
  '{}',
  '[]',
  '{"results":[]}',
  '{"vulnerabilities":[]}',
  '{"matches":[]}',
  '{"error":{"message":"no"}}',
])('what no tool writes is not recognised: %s', async (text) => {
  expect(codesOf(await read(text))).toEqual(['unknown-format']);
});

test('a report of one tool with a key of another is not read as clean (T42)', async () => {
  const found = await read(
    gitlab([{ severity: 'High', identifiers: [] }], scanned, { matches: [] }),
  );
  expect(found).toMatchObject({ report: { totals: { high: 1 } } });
});

function reverse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverse);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reverse(inner)]),
  );
}

/** lint of what depends on time, with the data of this runtime; nothing is asked over the network. */
import { describe, expect, test } from '@jest/globals';
import { lintClocks } from '../../src/cli/lint-clocks.js';
import type { FactReading, FactValue } from '../../src/evidence/facts.js';
import { parseInstant } from '../../src/time/instant.js';
import { known, none, policyOf, sha, sourceOf, type PolicyFiles } from '../decision/builders.js';

const tz = process.versions['tz'] ?? '';
const year = Number(tz.slice(0, 4));

async function linted(
  files: PolicyFiles,
  given: { now?: string; find?: () => Promise<FactReading<'records'>> } = {},
) {
  const { now = `${year}-11-18T10:00:00Z`, find = () => Promise.resolve(none) } = given;
  const policy = await policyOf(files, now);
  return lintClocks({
    policy,
    policies: sourceOf(files),
    records: { find },
    now: parseInstant(now) ?? NaN,
  });
}

const plain = {
  root: 'policy: 1\ntimezone: Europe/Berlin\nservices: { shop: {} }\nenvironments: { production: {} }\n',
};

describe('zone data that are old', () => {
  test.each([
    ['in their own year', 0, []],
    ['in the year after', 1, []],
    ['two years later', 2, ['policy/zone-data-old']],
    ['ten years later', 10, ['policy/zone-data-old']],
  ])('%s', async (_name, later, codes) => {
    const faults = await linted(plain, { now: `${year + later}-11-18T10:00:00Z` });
    expect(faults.map(({ code }) => code)).toEqual(codes);
    expect(faults.map(({ place }) => place.line)).toEqual(codes.map(() => 2));
    expect(faults.every(({ message }) => message.includes(tz))).toBe(true);
  });
});

describe('zone data that differ from those of the last decision', () => {
  function decided(at: string, version?: string): FactValue<'records'>[number] {
    const record = { id: at, promotionId: at, kind: 'decision', at, sha, enforced: true } as const;
    return version === undefined ? record : { ...record, tz: version };
  }
  const [early, late] = [`${year}-11-01T10:00:00Z`, `${year}-11-10T10:00:00Z`];
  const reading =
    (...records: FactValue<'records'>) =>
    () =>
      Promise.resolve(known<'records'>(records));

  test('are told with both versions', async () => {
    const faults = await linted(plain, { find: reading(decided(late, '1999z')) });
    expect(faults).toMatchObject([
      { code: 'policy/zone-data-differs', severity: 'warning', place: { line: 2 } },
    ]);
    expect(faults[0]?.message).toContain(tz);
    expect(faults[0]?.message).toContain('1999z');
  });

  test('the newest record counts, in whatever order they come', async () => {
    const find = reading(decided(early, '1999z'), decided(late, tz));
    expect(await linted(plain, { find })).toEqual([]);
    const reversed = reading(decided(late, '1999z'), decided(early, tz));
    expect((await linted(plain, { find: reversed })).map(({ code }) => code)).toEqual([
      'policy/zone-data-differs',
    ]);
  });

  test.each([
    ['no record', () => Promise.resolve(none)],
    ['a record that does not tell them', reading(decided(late))],
    ['records that cannot be read', () => Promise.reject(new Error('there is no clone'))],
  ])('not: %s', async (_name, find) => {
    expect(await linted(plain, { find })).toEqual([]);
  });

  test('what a record says is cut short', async () => {
    const faults = await linted(plain, { find: reading(decided(late, 'x'.repeat(5000))) });
    expect(faults[0]?.message.length).toBeLessThan(200);
  });
});

test('calendars, periods and windows are judged with what is read beside the policy', async () => {
  const ics = (start: string, end: string): string =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//acme//shop//EN',
      ...['BEGIN:VEVENT', 'UID:a', 'DTSTAMP:20260101T000000Z'],
      ...[`DTSTART;VALUE=DATE:${start}`, `DTEND;VALUE=DATE:${end}`, 'END:VEVENT'],
      'END:VCALENDAR',
      '',
    ].join('\r\n');
  const files = {
    root: `policy: 1
timezone: Europe/Berlin
holidays: ours
calendars: { ours: ours.ics, oncall: "https://oncall.acme.test/a.ics" }
periods:
  work: { days: mon-fri, hours: 09:00-16:00 }
  past: { dates: [2020-01-01] }
  never: { calendar: ours }
environments:
  staging: { windows: { open: [work], covered-by: oncall } }
  production: { windows: { open: [never] } }
`,
    siblings: { 'ours.ics': ics(`${year - 3}1224`, `${year - 3}1227`) },
  };
  const faults = await linted(files);
  expect(faults.map(({ code, place }) => `${code} ${place.file}:${place.line}`).sort()).toEqual([
    'policy/holidays-missing .promotion-gate.yml:3',
    'policy/never-open .promotion-gate.yml:11',
    'policy/past-period .promotion-gate.yml:7',
  ]);
});

test('an exception that has expired is told', async () => {
  const rule = 'production/windows.frozen';
  const files = {
    root: `${plain.root.replace('production: {}', 'production: { windows: { frozen: [p] } }')}exceptions: x.yml\nperiods: { p: { days: sun } }\n`,
    siblings: {
      'x.yml': `a: { service: shop, rule: ${rule}, because: b, from: 2020-01-01, through: 2020-12-31, granted-by: c }\n`,
    },
  };
  const faults = await linted(files);
  expect(faults.map(({ place }) => place.file)).toEqual(['x.yml']);
});

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { enUS } from 'date-fns/locale/en-US';
import { formatInTimeZone } from 'date-fns-tz/formatInTimeZone';
import fc from 'fast-check';
import ts from 'typescript';
import { namedOffsets, unnamedZones } from '../../src/sources/zone-abbreviations.js';
import { zoneProblem } from '../../src/sources/zone-names.js';
import { readZone } from '../../src/sources/zones.js';
import { offsetAt, toZone } from '../../src/time/zone-table.js';

const fetchedAt = '2026-11-20T12:00:00Z';
const period = { from: '2025-10-16T12:34:56.789Z', to: '2029-01-29T00:00:00Z' };

function tableOf(name: string, span = period) {
  const reading = readZone(name, span, fetchedAt);
  if (reading.status !== 'known') throw new Error(`${name}: ${JSON.stringify(reading)}`);
  return reading.value;
}

describe('readZone', () => {
  test.each([
    {
      name: 'Europe/Berlin',
      first: 'CEST +120',
      next: '2025-10-26T01:00:00Z CET +60',
    },
    {
      name: 'America/New_York',
      first: 'EDT -240',
      next: '2025-11-02T06:00:00Z EST -300',
    },
    {
      name: 'Australia/Lord_Howe',
      first: 'LHDT +660',
      next: '2026-04-04T15:00:00Z LHST +630',
    },
    { name: 'Asia/Kolkata', first: 'IST +330', next: undefined },
    { name: 'Asia/Kathmandu', first: 'UTC+5:45 +345', next: undefined },
    {
      name: 'America/St_Johns',
      first: 'UTC-2:30 -150',
      next: '2025-11-02T04:30:00Z UTC-3:30 -210',
    },
    { name: 'UTC', first: 'UTC +0', next: undefined },
  ])('the table of $name begins with $first', ({ name, first, next }) => {
    const told = tableOf(name).transitions.map(
      ({ at, offset, abbreviation }) =>
        `${at} ${abbreviation} ${offset < 0 ? '' : '+'}${String(offset)}`,
    );
    expect(told[0]).toBe(`${period.from} ${first}`);
    expect(told[1]).toBe(next);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])(
    'changes that are a week apart are both found, from 2000-09-0%i on',
    (start) => {
      const from = `2000-09-0${String(start)}T00:00:00Z`;
      const { transitions } = tableOf('America/Recife', { from, to: '2001-01-01T00:00:00Z' });
      expect(transitions.map(({ at }) => at.slice(5, 10)).slice(1)).toEqual(['10-08', '10-15']);
    },
  );

  test('Ramadan in Casablanca is a change to UTC+0 and back', () => {
    const year = { from: '2024-01-01T00:00:00Z', to: '2024-12-31T00:00:00Z' };
    const offsets = tableOf('Africa/Casablanca', year).transitions.map(({ offset }) => offset);
    expect(offsets).toEqual([60, 0, 60]);
  });

  test('a table says the same as the runtime at any instant', () => {
    const names = ['Europe/Berlin', 'Africa/Casablanca', 'Pacific/Apia', 'America/Santiago'];
    const from = Date.parse(period.from);
    const to = Date.parse(period.to);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer({ min: from, max: to }), (name, at) => {
        const shown = new Date(at).toLocaleString('sv-SE', { timeZone: name });
        const wall = Date.parse(`${shown.replace(' ', 'T')}Z`);
        const offset = offsetAt(toZone(tableOf(name)), at);
        expect(wall).toBe(Math.floor((at + offset) / 1000) * 1000);
      }),
    );
  });

  test('a change at the first instant of the period is told once', () => {
    const span = { from: '2026-03-29T01:00:00Z', to: '2026-04-29T01:00:00Z' };
    expect(tableOf('Europe/Berlin', span).transitions).toEqual([
      { at: span.from, offset: 120, abbreviation: 'CEST' },
    ]);
  });

  test('the version of the zone database is named', () => {
    const reading = readZone('UTC', period, fetchedAt);
    const system = `tz ${process.versions['tz'] ?? ''}`;
    expect(reading).toMatchObject({ source: { level: 'workspace', system, fetchedAt } });
  });

  test.each([
    { name: 'Europe/Berln', span: period, reason: 'did you mean Europe/Berlin?' },
    { name: 'UTC', span: { ...period, to: 'soon' }, reason: 'to soon' },
    { name: 'UTC', span: { from: period.to, to: period.from }, reason: 'no period' },
  ])('$name to $span.to fails', ({ name, span, reason }) => {
    expect(readZone(name, span, fetchedAt)).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining(reason),
      retryable: false,
    });
  });
});

describe('names of offsets', () => {
  const names = Intl.supportedValuesOf('timeZone').filter((name) => !/\d/.test(name));
  // In the order in which all zones were once asked: the table of areas may leave nothing out.
  const codes = ['en-US', 'en-GB', 'en-AU', 'en-IN'];

  function byDateFns(zone: string, at: string): string | undefined {
    return codes
      .map((code) => formatInTimeZone(at, zone, 'zzz', { locale: { ...enUS, code } }))
      .find((name) => !/^(?:GMT|UTC)[+-]/.test(name));
  }

  test('are those of date-fns-tz, in every zone', () => {
    const span = { from: '2026-01-15T00:00:00Z', to: '2026-07-15T00:00:00Z' };
    const wrong = names.filter((zone) => {
      const told = tableOf(zone, span).transitions;
      return told.some(({ at, abbreviation }) => {
        const theirs = byDateFns(zone, at);
        return theirs === undefined ? !abbreviation.startsWith('UTC') : theirs !== abbreviation;
      });
    });
    expect(names.length).toBeGreaterThan(400);
    expect(wrong).toEqual([]);
  });

  test('zones that are listed with names, or without, are zones and listed once', () => {
    const listed = [
      ...namedOffsets.flatMap(([, zones]) => zones.split(' ')),
      ...unnamedZones.split(' '),
    ];
    expect(listed.filter((zone) => zoneProblem(zone) !== undefined)).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });
});

describe('the clock of the process', () => {
  test('T61: tells what Intl tells, in every zone, and is put back', () => {
    const told = compareInProcess();
    expect(told).toMatchObject({ differing: [], left: 'Asia/Tokyo' });
    expect(told.zones).toBeGreaterThan(400);
  });
});

/** In a process of its own: where tests run, its clock cannot be moved. */
function compareInProcess(): { zones: number; differing: string[]; left: string } {
  const source = readFileSync('src/sources/zone-offsets.ts', 'utf8');
  const target = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 };
  const { outputText } = ts.transpileModule(source, { compilerOptions: target });
  const script = `${outputText}
    const zones = Intl.supportedValuesOf('timeZone');
    const differing = zones.filter((zone) => {
      const clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
      const offsetOf = (at) => {
        const [, sign, hours, minutes] = /GMT(?:([+-])(\\d\\d):(\\d\\d))?$/.exec(clock.format(at));
        return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) || 0;
      };
      return withOffsets(zone, (offsetAt) =>
        Array.from({ length: 60 }, (_, index) => Date.UTC(2025, 0, 1 + index * 19)).some(
          (at) => offsetAt(at) !== offsetOf(at),
        ),
      ) !== false;
    });
    console.log(JSON.stringify({ zones: zones.length, differing, left: process.env.TZ }));`;
  const args = ['--input-type=module', '--eval', script];
  const env = { ...process.env, TZ: 'Asia/Tokyo' };
  const printed = execFileSync(process.execPath, args, { env, encoding: 'utf8' });
  return JSON.parse(printed) as ReturnType<typeof compareInProcess>;
}

describe('zoneProblem', () => {
  test.each([
    ['UTC'],
    ['Europe/Berlin'],
    ['Asia/Kolkata'],
    ['Asia/Calcutta'],
    ['Europe/Kyiv'],
    ['Europe/Kiev'],
    ['America/Argentina/Buenos_Aires'],
    ['America/Port-au-Prince'],
    ['America/Knox_IN'],
    ['Antarctica/DumontDUrville'],
    ['Africa/Dar_es_Salaam'],
    ['Europe/Isle_of_Man'],
    ['US/Eastern'],
    ['Australia/NSW'],
  ])('%s is a zone', (name) => {
    expect(zoneProblem(name)).toBeUndefined();
  });

  test.each([
    { name: 'Europe/Berln', hint: 'did you mean Europe/Berlin?' },
    { name: 'europe/berlin', hint: 'did you mean Europe/Berlin?' },
    { name: 'Asia/kolkata', hint: 'did you mean Asia/Kolkata?' },
    { name: 'Europe/KYIV', hint: 'did you mean Europe/Kyiv?' },
    { name: 'Europe/Wonderland', hint: 'that this runtime knows' },
    { name: 'utc', hint: 'write UTC;' },
    { name: 'CET', hint: 'abbreviations are refused' },
    { name: 'EST5EDT', hint: 'abbreviations are refused' },
    { name: '+02:00', hint: 'offsets and abbreviations are refused' },
    { name: 'Etc/GMT+5', hint: 'offsets and abbreviations are refused' },
    { name: '', hint: 'as in Europe/Berlin' },
  ])('"$name" is refused: $hint', ({ name, hint }) => {
    expect(zoneProblem(name)).toContain(hint);
  });

  test('each zone that the runtime lists is accepted, in its own case only', () => {
    const zones = Intl.supportedValuesOf('timeZone').filter((name) => !/\d|^UTC$/.test(name));
    expect(zones.length).toBeGreaterThan(400);
    const wrong = zones.filter(
      (name) => zoneProblem(name) !== undefined || zoneProblem(name.toLowerCase()) === undefined,
    );
    expect(wrong).toEqual([]);
  });
});

/** Instants of the command line: RFC 3339, or the wall clock of the policy's zone. */
import { describe, expect, test } from '@jest/globals';
import { readInstant, readUtcInstant } from '../../src/cli/instants.js';
import { UsageError } from '../../src/cli/arguments.js';
import type { Policy } from '../../src/policy/policy.js';
import { readZone } from '../../src/sources/zones.js';
import { formatInstant, day, type Instant } from '../../src/time/instant.js';
import type { ZoneTable } from '../../src/time/zone-table.js';

const policy = { timezone: 'Europe/Berlin' } as Policy;

/** A table of the days around the instant only. */
function zoneTable(name: string, near: Instant): ZoneTable | undefined {
  const period = { from: formatInstant(near - 2 * day), to: formatInstant(near + 2 * day) };
  const reading = readZone(name, period, formatInstant(near));
  return reading.status === 'known' ? reading.value : undefined;
}

function read(text: string): string {
  return readTold(text).at;
}

function readTold(text: string): { at: string; lines: readonly string[] } {
  const lines: string[] = [];
  const tell = (line: string): void => void lines.push(line);
  const at = formatInstant(readInstant({ text, policy, zoneTable, tell }));
  return { at, lines };
}

test.each([
  { text: '2026-11-23T18:00:00Z', at: '2026-11-23T18:00:00Z' },
  { text: '2026-11-23T19:00:00+01:00', at: '2026-11-23T18:00:00Z' },
  { text: '2026-11-23T19:00', at: '2026-11-23T18:00:00Z' },
  { text: '2026-11-23 19:00', at: '2026-11-23T18:00:00Z' },
  { text: '2026-07-01T19:00', at: '2026-07-01T17:00:00Z' },
  { text: '2020-01-15', at: '2020-01-14T23:00:00Z' },
  { text: '2026-11-23T24:00', at: '2026-11-23T23:00:00Z' },
  { text: '2026-03-29T02:30', at: '2026-03-29T01:00:00Z' },
  { text: '2026-10-25T02:30', at: '2026-10-25T00:30:00Z' },
])('$text is $at', ({ text, at }) => {
  expect(read(text)).toBe(at);
});

describe('no instant', () => {
  test.each([
    '',
    'now',
    '2026-02-30',
    '2026-11-23T24:01',
    '2026-11-23T19:60',
    '19:00',
    '2026-11-23T19',
  ])('"%s"', (text) => {
    expect(() => read(text)).toThrow(UsageError);
  });
});

describe('an offset without seconds: they are what is missing', () => {
  test.each([
    ['2026-10-25T02:30+01:00', 'the seconds are missing: write 2026-10-25T02:30:00+01:00'],
    ['2026-10-25T02:30Z', 'the seconds are missing: write 2026-10-25T02:30:00Z'],
    ['2026-10-25 02:30Z', 'the seconds are missing: write 2026-10-25T02:30:00Z'],
    ['2026-02-30T02:30Z', expect.stringContaining('write 2026-11-23T19:00 (in Europe/Berlin)')],
    ['2026-11-23T19', expect.stringContaining('write 2026-11-23T19:00 (in Europe/Berlin)')],
  ])('%s', (text, hint) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ hint }));
  });
});

describe('which instant a local time means is told where clocks change', () => {
  const head = 'promotion-gate: in Europe/Berlin';
  test.each([
    [
      'fold',
      '2026-10-25T02:30',
      `${head} 2026-10-25T02:30 comes twice; 2026-10-25T00:30:00Z is taken, the later one is 2026-10-25T01:30:00Z`,
    ],
    [
      'gap',
      '2026-03-29T02:30',
      `${head} 2026-03-29T02:30 is skipped by the clock; 2026-03-29T01:00:00Z is taken, the first instant after it`,
    ],
  ])('%s', (_name, text, line) => {
    expect(readTold(text).lines).toEqual([line]);
  });

  test.each(['2026-10-25T01:59', '2026-10-25T03:00', '2026-10-25T02:30:00+01:00', '2026-03-29'])(
    'not: %s',
    (text) => {
      expect(readTold(text).lines).toEqual([]);
    },
  );
});

describe('without a policy an instant is one of RFC 3339', () => {
  test('read', () => {
    expect(formatInstant(readUtcInstant('2026-11-23T19:00:00+01:00'))).toBe('2026-11-23T18:00:00Z');
  });

  test.each([
    ['2026-11-23T19:00', 'write 2026-11-23T18:00:00Z'],
    ['2026-11-23T19:00Z', 'the seconds are missing: write 2026-11-23T19:00:00Z'],
  ])('not: %s', (text, hint) => {
    expect(() => readUtcInstant(text)).toThrow(expect.objectContaining({ hint }));
  });
});

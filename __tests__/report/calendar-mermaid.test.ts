/** The gantt chart: only lines that mermaid reads as what they are, and not too many of them. */
import { describe, expect, test } from '@jest/globals';
import type { ExportedCalendar } from '../../src/report/calendar-ics.js';
import { renderMermaid } from '../../src/report/calendar-mermaid.js';
import { facts, freeze, opening } from './calendars.js';
import { expectHarmlessText } from './harmless.js';
import { hostileTexts } from './hostile-texts.js';

const december = { from: '2026-11-23T23:00:00Z', to: '2026-12-02T23:00:00Z' };

function chart(part: Partial<ExportedCalendar> = {}, limits = december): readonly string[] {
  return renderMermaid({
    environment: 'production',
    service: 'shop',
    regions: [],
    timezone: 'Europe/Berlin',
    now: '2026-11-20T16:55:00Z',
    facts,
    openings: [opening('2026-11-24T08:00', '15:00'), opening('2026-12-02T08:00', '15:00')],
    spans: [freeze()],
    ...limits,
    ...part,
  })
    .split('\n')
    .slice(0, -1);
}

const name = String.raw`[\p{L}\p{N} ()_./+-]+`;
const instant = String.raw`\d{4}-\d{2}-\d{2} \d{2}:\d{2}`;
const known = [
  /^gantt$/,
  new RegExp(`^ {2}title ${name}$`, 'u'),
  /^ {2}dateFormat YYYY-MM-DD HH:mm$/,
  /^ {2}axisFormat %a %d %b$/,
  new RegExp(`^ {2}section (?:Open|Frozen|Frozen in ${name})$`, 'u'),
  new RegExp(`^ {2}(?:open|freeze) ${name} :(?:active|crit), ${instant}, ${instant}$`, 'u'),
  /^ {2}%% and \d+ more$/,
];

function expectReadable(lines: readonly string[]): void {
  for (const line of lines) expect(known.filter((form) => form.test(line))).toHaveLength(1);
}

test('openings and freezes, in the time of the policy', () => {
  const spans = [
    freeze(),
    freeze({ region: 'amer', period: 'national', reason: 'public holiday' }),
  ];
  const lines = chart({ spans });
  expectReadable(lines);
  expect(lines).toEqual([
    'gantt',
    '  title production (shop) in Europe/Berlin',
    '  dateFormat YYYY-MM-DD HH:mm',
    '  axisFormat %a %d %b',
    '  section Open',
    '  open Tue 24 Nov :active, 2026-11-24 09:00, 2026-11-24 16:00',
    '  open Wed 2 Dec :active, 2026-12-02 09:00, 2026-12-02 16:00',
    '  section Frozen',
    '  freeze peak-season (peak sales) :crit, 2026-11-26 00:00, 2026-12-01 00:00',
    '  section Frozen in amer',
    '  freeze national (public holiday) :crit, 2026-11-26 00:00, 2026-12-01 00:00',
  ]);
});

describe('bounds', () => {
  test('what reaches beyond the asked time is cut, so that the axis does not', () => {
    const spans = [freeze({ start: '2020-01-01T00:00:00Z', end: '2030-01-01T00:00:00Z' })];
    expect(chart({ spans, openings: [] }).at(-1)).toBe(
      '  freeze peak-season (peak sales) :crit, 2026-11-24 00:00, 2026-12-03 00:00',
    );
  });

  test('an end that is not known is told, and is no date', () => {
    const spans = [freeze({ start: null, end: null })];
    const lines = chart({ spans, openings: [{ start: '2026-12-01T08:00:00Z', end: null }] });
    expectReadable(lines);
    expect(lines.filter((line) => line.includes(' :'))).toEqual([
      '  open Tue 1 Dec no end within 400 days :active, 2026-12-01 09:00, 2026-12-03 00:00',
      '  freeze peak-season (peak sales) no end within 400 days :crit, 2026-11-24 00:00, 2026-12-03 00:00',
    ]);
  });

  test('what lies outside of it is left out', () => {
    const openings = [opening('2026-11-20T08:00', '15:00'), opening('2026-12-03T08:00', '15:00')];
    expect(chart({ openings, spans: [] })).toHaveLength(4);
  });

  test('a period that two rules name is there once', () => {
    const spans = [freeze(), freeze({ rule: 'production/core/windows.frozen' })];
    expect(chart({ spans, openings: [] })).toHaveLength(6);
  });

  test('T70: of more than 60 tasks the first ones, and how many more', () => {
    const openings = Array.from({ length: 150 }, (_, index) => {
      const day = new Date(Date.UTC(2026, 11, 1 + index)).toISOString().slice(0, 10);
      return opening(`${day}T08:00`, '15:00');
    });
    const limits = { from: '2026-11-23T23:00:00Z', to: '2027-12-01T23:00:00Z' };
    const lines = chart({ openings }, limits);
    expectReadable(lines);
    expect(lines.filter((line) => line.includes(' :'))).toHaveLength(60);
    expect(lines.at(-1)).toBe('  %% and 91 more');
  });
});

describe('T54: hostile names', () => {
  const own: readonly (readonly [string, string])[] = [
    ['the end of a name', 'a :done, 2026-01-01, 2d'],
    ['a section', 'section owned'],
    ['a click', 'x\n  click a href "https://evil.example"'],
    ['a comment', '%% x'],
    ['a directive', '%%{init: {"securityLevel": "loose"}}%%'],
    ['separators', 'a;b,c#d'],
  ];
  test.each([...own, ...hostileTexts])('%s', (_, hostile) => {
    const spans = [freeze({ period: hostile, reason: hostile, region: hostile })];
    const lines = chart({ environment: hostile, service: hostile, spans });
    expectReadable(lines);
    expect(lines).toHaveLength(9);
    expectHarmlessText(lines.join('\n'));
  });
});

/** The strip: a character for each hour that clocks show, also on days on which they are changed. */
import { describe, expect, test } from '@jest/globals';
import { stripLegend } from '../../src/report/calendar-hours.js';
import { renderStrip, type Strip } from '../../src/report/calendar-strip.js';
import { columnsOf } from '../../src/report/columns.js';
import { toZone, type ZoneTransition } from '../../src/time/zone-table.js';
import { dayOf, freeze, opening, zone } from './calendars.js';
import { expectHarmlessText } from './harmless.js';
import { hostileTexts } from './hostile-texts.js';

const unicode = { color: false, unicode: true };
const ascii = { color: false, unicode: false };

function strip(part: Partial<Omit<Strip, 'days'>> & { first: string; last?: string }): Strip {
  const { first, last = first, ...rest } = part;
  return {
    openings: [],
    spans: [],
    zone,
    days: { first: dayOf(first), last: dayOf(last) },
    ...rest,
  };
}

test('F34: hours of which nothing is known are neither open nor closed', () => {
  const part = {
    first: '2026-11-24',
    last: '2026-11-25',
    openings: [opening('2026-11-24T08:00', '11:00')],
    notKnown: [{ start: '2026-11-24T11:00:00Z', end: '2026-11-25T23:00:00Z' }],
  };
  expect(lines(part, ascii)).toEqual([
    '  Tue 24 Nov  .........###????????????  09:00-12:00; not known',
    '  Wed 25 Nov  ????????????????????????  not known',
  ]);
  expect(stripLegend(ascii, true)).toMatch(/ \? not known$/);
});

/** The lines without the scale. */
function lines(part: Parameters<typeof strip>[0], options = unicode): readonly string[] {
  return renderStrip(strip(part), options).slice(1);
}

function zoneOf(transitions: readonly ZoneTransition[]) {
  return toZone({
    name: 'X',
    from: '2000-01-01T00:00:00Z',
    to: '2030-01-01T00:00:00Z',
    transitions,
  });
}

describe('one day', () => {
  const rows: readonly (readonly [string, Parameters<typeof strip>[0], string])[] = [
    ['closed', { first: '2026-11-24' }, 'Tue 24 Nov  ························  closed'],
    [
      'open for some hours',
      { first: '2026-11-24', openings: [opening('2026-11-24T08:00', '15:00')] },
      'Tue 24 Nov  ·········███████········  09:00–16:00',
    ],
    [
      'open for parts of hours',
      { first: '2026-11-24', openings: [opening('2026-11-24T08:30', '11:01')] },
      'Tue 24 Nov  ·········▌██▌···········  09:30–12:01',
    ],
    [
      'open all day',
      { first: '2026-11-24', openings: [opening('2026-11-20T08:00', '2026-11-30T08:00')] },
      'Tue 24 Nov  ████████████████████████  open all day',
    ],
    [
      'several openings',
      {
        first: '2026-11-24',
        openings: ['05', '07', '09', '11', '13'].map((hour) =>
          opening(`2026-11-24T${hour}:00`, `${hour}:30`),
        ),
      },
      'Tue 24 Nov  ······▌·▌·▌·▌·▌·········  06:00–06:30, 08:00–08:30, 10:00–10:30 and 2 more',
    ],
    [
      'over midnight, both ends',
      {
        first: '2026-11-24',
        openings: [
          opening('2026-11-23T21:00', '2026-11-24T01:00'),
          opening('2026-11-24T21:00', '2026-11-25T01:00'),
        ],
      },
      'Tue 24 Nov  ██····················██  00:00–02:00 and 22:00–24:00',
    ],
    [
      'frozen beside an opening',
      {
        first: '2026-11-27',
        openings: [opening('2026-11-27T08:00', '15:00')],
        spans: [
          freeze({
            period: 'month-end',
            start: '2026-11-27T17:00:00Z',
            end: '2026-11-30T23:00:00Z',
          }),
        ],
      },
      'Fri 27 Nov  ·········███████··░░░░░░  09:00–16:00; month-end from 18:00 through Mon 30 Nov',
    ],
    [
      'would be open if somebody were on call',
      {
        first: '2026-11-24',
        spans: [
          freeze({
            effect: 'open',
            period: 'evening',
            start: '2026-11-24T18:00:00Z',
            end: '2026-11-24T21:00:00Z',
          }),
          freeze({
            effect: 'covered',
            period: 'on-call',
            start: '2026-11-23T18:00:00Z',
            end: '2026-11-24T18:00:00Z',
          }),
        ],
      },
      'Tue 24 Nov  ························  nobody on call',
    ],
    [
      'frozen for one day',
      {
        first: '2026-11-25',
        spans: [
          freeze({
            period: 'salary-run',
            start: '2026-11-24T23:00:00Z',
            end: '2026-11-25T23:00:00Z',
          }),
        ],
      },
      'Wed 25 Nov  ░░░░░░░░░░░░░░░░░░░░░░░░  salary-run',
    ],
    [
      'in a region, since yesterday, until the morning',
      {
        first: '2026-11-27',
        spans: [freeze({ region: 'amer', end: '2026-11-27T05:00:00Z' })],
      },
      'Fri 27 Nov  ░░░░░░··················  peak-season in amer until 06:00',
    ],
    [
      'a freeze that two rules name, once',
      {
        first: '2026-11-30',
        spans: [freeze(), freeze({ rule: 'production/core/windows.frozen' })],
      },
      'Mon 30 Nov  ░░░░░░░░░░░░░░░░░░░░░░░░  peak-season',
    ],
    [
      'what is excepted freezes nothing',
      {
        first: '2026-11-27',
        openings: [opening('2026-11-20T00:00', '2026-12-20T00:00')],
        spans: [freeze()],
      },
      'Fri 27 Nov  ████████████████████████  open all day',
    ],
    [
      'spans of another kind freeze nothing',
      { first: '2026-11-27', spans: [freeze({ effect: 'covered' }), freeze({ effect: 'open' })] },
      'Fri 27 Nov  ························  closed',
    ],
  ];
  test.each(rows)('%s', (_, part, expected) => {
    expect(lines(part)).toEqual([`  ${expected}`]);
  });

  test('without UTF-8', () => {
    const part = {
      first: '2026-11-27',
      openings: [opening('2026-11-27T08:00', '14:30')],
      spans: [freeze({ start: '2026-11-27T17:00:00Z' })],
    };
    expect(lines(part, ascii)).toEqual([
      '  Fri 27 Nov  .........######+..//////  09:00-15:30; peak-season from 18:00 through Mon 30 Nov',
    ]);
    expect(stripLegend(ascii)).toBe('# open   + open in part   / frozen   . closed');
    expect(stripLegend(unicode)).toBe('█ open   ▌ open in part   ░ frozen   · closed');
  });
});

describe('days on which clocks are changed', () => {
  const samoa = zoneOf([
    { at: '2000-01-01T00:00:00Z', offset: -600, abbreviation: '-10' },
    { at: '2011-12-30T10:00:00Z', offset: 840, abbreviation: '+14' },
  ]);
  const lordHowe = zoneOf([
    { at: '2000-01-01T00:00:00Z', offset: 660, abbreviation: '+11' },
    { at: '2026-04-04T15:00:00Z', offset: 630, abbreviation: '+1030' },
    { at: '2026-10-03T15:30:00Z', offset: 660, abbreviation: '+11' },
  ]);
  const rows: readonly (readonly [string, Parameters<typeof strip>[0], string])[] = [
    [
      '23 hours: the skipped one is blank',
      { first: '2026-03-29', openings: [opening('2026-03-28T23:00', '2026-03-29T22:00')] },
      'Sun 29 Mar  ██ █████████████████████  open all day; clocks change',
    ],
    [
      'an opening after the gap',
      { first: '2026-03-29', openings: [opening('2026-03-29T01:00', '02:00')] },
      'Sun 29 Mar  ·· █····················  03:00 CEST–04:00 CEST; clocks change',
    ],
    [
      'frozen over the gap',
      {
        first: '2026-03-29',
        spans: [
          freeze({ period: 'night', start: '2026-03-29T00:00:00Z', end: '2026-03-29T01:00:00Z' }),
        ],
      },
      'Sun 29 Mar  ·░ ·····················  night from 01:00 until 03:00; clocks change',
    ],
    [
      '25 hours: open in both of the repeated hours',
      { first: '2026-10-25', openings: [opening('2026-10-25T00:00', '02:00')] },
      'Sun 25 Oct  ··█·····················  02:00 CEST–03:00 CET; clocks change',
    ],
    [
      '25 hours: open in the first one only',
      { first: '2026-10-25', openings: [opening('2026-10-24T22:00', '2026-10-25T01:00')] },
      'Sun 25 Oct  ██▌·····················  00:00 CEST–03:00 CEST; clocks change',
    ],
    [
      '25 hours: open in the second one only',
      { first: '2026-10-25', openings: [opening('2026-10-25T01:00', '23:00')] },
      'Sun 25 Oct  ··▌█████████████████████  02:00 CET–24:00 CET; clocks change',
    ],
    [
      'half an hour is skipped',
      { first: '2026-10-04', zone: lordHowe, openings: [opening('2026-10-03T15:30', '16:00')] },
      'Sun  4 Oct  ··█·····················  02:30 +11–03:00 +11; clocks change',
    ],
    [
      'half an hour is repeated, and open once',
      { first: '2026-04-05', zone: lordHowe, openings: [opening('2026-04-04T14:00', '15:00')] },
      'Sun  5 Apr  ·▌······················  01:00 +11–02:00 +11; clocks change',
    ],
    [
      'a day that does not exist',
      {
        first: '2011-12-30',
        zone: samoa,
        openings: [opening('2011-12-29T00:00', '2011-12-31T00:00')],
      },
      'Fri 30 Dec                            clocks skip this day',
    ],
  ];
  test.each(rows)('%s', (_, part, expected) => {
    expect(lines(part)).toEqual([`  ${expected}`]);
  });
});

describe('many days', () => {
  const weeks = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-12-01', '2026-12-02'].map((day) =>
    opening(`${day}T08:00`, '15:00'),
  );

  test('a scale stands above, and the next day that opens below', () => {
    const part = {
      first: '2026-12-02',
      last: '2026-12-03',
      openings: [...weeks, opening('2027-01-04T08:00', '15:00')],
    };
    expect(renderStrip(strip({ ...part, next: dayOf('2027-01-04') }), unicode)).toEqual([
      '                   0     6     12    18',
      '  Wed  2 Dec       ·········███████········  09:00–16:00',
      '  Thu  3 Dec       ························  closed',
      '  Mon  4 Jan 2027  ·········███████········  09:00–16:00; next after that',
    ]);
  });

  test('up to five weeks each day has its line', () => {
    expect(lines({ first: '2026-11-01', last: '2026-12-05' })).toHaveLength(35);
  });

  test('of more, days that are closed alike share one', () => {
    const part = { first: '2026-10-23', last: '2026-12-02', openings: weeks, spans: [freeze()] };
    expect(lines(part)).toEqual([
      '  Fri 23 Oct  to Sat 24 Oct             closed',
      '  Sun 25 Oct  ························  closed; clocks change',
      '  Mon 26 Oct  to Sun 22 Nov             closed',
      '  Mon 23 Nov  ·········███████········  09:00–16:00',
      '  Tue 24 Nov  ·········███████········  09:00–16:00',
      '  Wed 25 Nov  ·········███████········  09:00–16:00',
      '  Thu 26 Nov  to Mon 30 Nov             peak-season through Mon 30 Nov',
      '  Tue  1 Dec  ·········███████········  09:00–16:00',
      '  Wed  2 Dec  ·········███████········  09:00–16:00',
    ]);
  });

  test.each([
    { name: 'no known end', part: { end: null }, told: ' from 12:00, no end within 400 days' },
    { name: 'no known ends', part: { start: null, end: null }, told: ', no end within 400 days' },
  ])('a freeze with $name says so once, and no date', ({ part, told }) => {
    const spans = [freeze({ start: '2026-11-26T11:00:00Z', ...part })];
    const seen = lines({ first: '2026-11-26', last: '2026-11-28', spans });
    expect(seen.map((line) => line.slice(40))).toEqual([
      `peak-season${told}`,
      'peak-season',
      'peak-season',
    ]);
  });

  test('the name of a freeze that began before says when it ends', () => {
    expect(lines({ first: '2026-11-27', last: '2026-11-28', spans: [freeze()] })).toEqual([
      '  Fri 27 Nov  ░░░░░░░░░░░░░░░░░░░░░░░░  peak-season through Mon 30 Nov',
      '  Sat 28 Nov  ░░░░░░░░░░░░░░░░░░░░░░░░  peak-season',
    ]);
  });
});

test.each(hostileTexts)('T54: %s as the name of a period or region stays text', (_, hostile) => {
  const part = { first: '2026-11-27', spans: [freeze({ period: hostile, region: hostile })] };
  for (const options of [unicode, ascii]) {
    const shown = renderStrip(strip(part), options);
    expectHarmlessText(shown.join('\n'));
    expect(Math.max(...shown.map(columnsOf))).toBeLessThanOrEqual(94);
  }
});

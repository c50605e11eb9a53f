/** The calendar for people: which period decides, both ends in two zones, and what comes next. */
import { describe, expect, test } from '@jest/globals';
import type { CalendarSpan } from '../../src/decision/calendar.js';
import type { ShownInstant } from '../../src/report/calendar-instant.js';
import { renderCalendar, type ShownCalendar } from '../../src/report/calendar.js';
import { columnsOf } from '../../src/report/columns.js';
import { dayOf, facts, freeze, frozenInstant, office, openInstant, opening } from './calendars.js';
import { friday } from './decisions.js';
import { expectHarmlessText } from './harmless.js';
import { hostileTexts } from './hostile-texts.js';
import { picture } from './pictures.js';

const plain = { color: false, unicode: true };
const ascii = { color: false, unicode: false };

function calendar(part: Partial<ShownCalendar> = {}): ShownCalendar {
  return {
    environment: 'production',
    timezone: 'Europe/Berlin',
    now: friday,
    facts,
    instants: [],
    unknown: [],
    ...part,
  };
}

function at(part: Partial<ShownInstant>, of = openInstant): ShownInstant {
  return { ...of, around: [], ...part };
}

const wednesday = office({ start: '2026-11-25T08:00:00Z', end: '2026-11-25T15:00:00Z' });
const december = office({ start: '2026-12-01T08:00:00Z', end: '2026-12-01T15:00:00Z' });
const monthEnd = freeze({
  start: '2026-11-27T17:00:00Z',
  end: '2026-12-01T11:00:00Z',
  period: 'month-end',
  reason: 'closing of the books',
  hard: true,
  region: 'emea',
});

const instants = {
  open: at({ around: [office(), wednesday] }),
  'open-until-a-freeze': at({
    at: '2026-11-25T09:00:00Z',
    deciding: [
      office({ start: '2026-11-25T08:00:00Z', end: '2026-11-26T15:00:00Z', title: 'Office' }),
    ],
    since: '2026-11-25T08:00:00Z',
    nextClose: '2026-11-25T23:00:00Z',
    nextCloseReason: 'peak-season',
    nextOpen: '2026-12-01T08:00:00Z',
    nextOpenEnd: '2026-12-01T15:00:00Z',
    around: [freeze(), monthEnd, december],
  }),
  'on-call': at({
    deciding: [
      office(),
      office({ effect: 'covered', period: 'rota', title: 'alice', end: '2026-11-24T18:00:00Z' }),
    ],
    around: [office()],
  }),
  closed: at({
    at: '2026-11-24T22:00:00Z',
    open: false,
    entry: null,
    deciding: [],
    since: '2026-11-24T15:00:00Z',
    nextClose: '2026-11-25T15:00:00Z',
    closedBy: ['production/windows.open'],
    around: [office(), wednesday],
  }),
  frozen: at({ around: [freeze(), december] }, frozenInstant),
  'frozen-twice': at({ deciding: [freeze(), monthEnd], around: [december] }, frozenInstant),
  'closed-for-good': at(
    {
      nextOpen: null,
      nextOpenEnd: null,
      nextClose: null,
      since: null,
      deciding: [freeze({ start: null, end: null })],
    },
    frozenInstant,
  ),
  'open-for-good': at({
    since: null,
    nextClose: null,
    nextOpen: null,
    nextOpenEnd: null,
    deciding: [office({ start: null, end: null })],
  }),
  'last-start': at({
    at: '2026-11-24T14:00:00Z',
    fitLength: 2_700_000,
    latestStart: '2026-11-24T14:15:00Z',
    nextLatestStart: '2026-11-25T14:15:00Z',
    nextFit: '2026-11-24T14:00:00Z',
    around: [office(), wednesday],
  }),
  'too-late': at({
    at: '2026-11-24T14:30:00Z',
    fitLength: 2_700_000,
    latestStart: '2026-11-24T14:15:00Z',
    nextLatestStart: '2026-11-25T14:15:00Z',
    nextFit: '2026-11-25T08:00:00Z',
    around: [office(), wednesday],
  }),
  'too-short': at({
    fitLength: 28_800_000,
    latestStart: '2026-11-24T07:00:00Z',
    nextLatestStart: '2026-11-25T07:00:00Z',
    nextFit: null,
    around: [office(), wednesday],
  }),
  'fits-later': at(
    {
      fitLength: 28_800_000,
      nextLatestStart: '2026-12-01T07:00:00Z',
      nextFit: '2026-12-02T08:00:00Z',
      around: [december],
    },
    frozenInstant,
  ),
  'closed-in-a-region': at({
    at: '2026-11-24T22:00:00Z',
    open: false,
    entry: null,
    deciding: [],
    since: '2026-11-24T15:00:00Z',
    nextClose: '2026-11-25T15:00:00Z',
    closedBy: ['production/windows.open'],
    closedIn: ['amer'],
    around: [office(), wednesday],
  }),
} as const;
const names = Object.keys(instants) as (keyof typeof instants)[];

describe('an instant', () => {
  test.each(names)('%s looks like its picture', (name) => {
    const text = renderCalendar(calendar({ instants: [instants[name]] }), plain);
    expect(text).toBe(picture(`calendar-${name}`, text));
  });

  test.each(names)('%s has at most 8 lines of at most 94 columns below the title', (name) => {
    const lines = renderCalendar(calendar({ instants: [instants[name]] }), plain).split('\n');
    expect(lines.length).toBeLessThanOrEqual(10);
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(94);
  });

  test.each(names)('%s needs no UTF-8', (name) => {
    const text = renderCalendar(calendar({ instants: [instants[name]] }), ascii);
    expect(text).toMatch(/^[\x20-\x7e\n]*$/);
  });

  test('what is not known names the rule and the reason', () => {
    const unknown = [
      {
        rule: 'production/windows.frozen',
        layer: 'baseline.yml',
        code: 'gate/fact-failed',
        data: { fact: 'zone Mars/Base', reason: 'there is no such zone', retryable: false },
      },
    ];
    const instant = at({ open: null, entry: null, deciding: [] });
    expect(renderCalendar(calendar({ instants: [instant], unknown }), plain)).toBe(
      `production, times in Europe/Berlin
  ? Tue 24 Nov, 10:00 CET  not known
  ? not known     production/windows.frozen in baseline.yml: the time zone Mars/Base could not
                  be read: there is no such zone
`,
    );
  });

  test('without the table of the zone times are in UTC, and it says so', () => {
    const text = renderCalendar(calendar({ facts: {}, instants: [instants.open] }), plain);
    expect(text).toMatch(/^production, times in UTC\n {2}✓ Tue 24 Nov, 09:00 UTC {2}open/);
  });
});

describe('a period', () => {
  const period = {
    from: '2026-11-22T23:00:00Z',
    to: '2026-11-30T23:00:00Z',
    openings: ['2026-11-23', '2026-11-24', '2026-11-25', '2026-12-01'].map((day) =>
      opening(`${day}T08:00`, '15:00'),
    ),
    spans: [freeze(), freeze({ rule: 'production/core/windows.frozen' }), monthEnd],
    days: { first: dayOf('2026-11-23'), last: dayOf('2026-11-30') },
    next: dayOf('2026-12-01'),
  };

  test('looks like its picture', () => {
    const text = renderCalendar(calendar({ period }), plain);
    expect(text).toBe(picture('calendar-period', text));
  });

  test('without UTF-8 as well', () => {
    const text = renderCalendar(calendar({ period }), ascii);
    expect(text).toBe(picture('calendar-period.ascii', text));
    expect(text).toMatch(/^[\x20-\x7e\n]*$/);
  });

  test('that never opens says so', () => {
    const shut = { ...period, openings: [], next: undefined };
    const text = renderCalendar(calendar({ period: shut }), plain);
    expect(text).toContain(': no opening\n');
    expect(text).toContain('  It does not open within 400 days after that.\n');
  });

  test('a freeze with no known end is told without a date', () => {
    const spans = [freeze({ end: null })];
    const text = renderCalendar(calendar({ period: { ...period, spans } }), plain);
    expect(text).toMatch(/Thu 26 Nov {2}░{24} {2}peak-season, no end within 400 days\n/);
    expect(text).toContain('from Thu 26 Nov, 00:00 CET (Wed 23:00 UTC), no end within 400 days;');
  });

  test('T70: of many freezes the first ones are told, and how many more', () => {
    const spans: readonly CalendarSpan[] = Array.from({ length: 200 }, (_, index) =>
      freeze({ period: `freeze-${String(index)}` }),
    );
    const text = renderCalendar(calendar({ period: { ...period, spans } }), plain);
    expect(text).toContain('  and 192 more frozen periods: --format json tells them all\n');
    expect(text.split('\n').length).toBeLessThan(50);
  });

  test('that is not known shows no days', () => {
    const text = renderCalendar(calendar({ period: { ...period, openings: null } }), plain);
    expect(text).toBe('production, times in Europe/Berlin\n');
  });
});

test.each(hostileTexts)('T54: %s in every text stays text', (_, hostile) => {
  const texts = { reason: hostile, owner: hostile, ticket: hostile, title: hostile };
  const hostiles = freeze({ ...texts, period: hostile, region: hostile, rule: hostile });
  const instant = at(
    {
      entry: hostile,
      closedBy: [hostile],
      deciding: [hostiles, { ...hostiles, effect: 'covered' }],
      around: [hostiles],
    },
    frozenInstant,
  );
  const open = at({ nextCloseReason: hostile, deciding: [{ ...hostiles, effect: 'open' }] });
  const period = {
    from: '2026-11-25T23:00:00Z',
    to: '2026-11-26T23:00:00Z',
    openings: [],
    spans: [hostiles],
    days: { first: dayOf('2026-11-26'), last: dayOf('2026-11-26') },
  };
  const unknown = [{ rule: hostile, layer: hostile, code: hostile, data: { reason: hostile } }];
  for (const options of [plain, ascii]) {
    const text = renderCalendar(
      calendar({ environment: hostile, instants: [instant, open], period, unknown }),
      options,
    );
    expectHarmlessText(text);
    const below = text.split('\n').slice(1);
    expect(Math.max(...below.map(columnsOf))).toBeLessThanOrEqual(94);
  }
});

test('closed by no rule: it is said that none applies', () => {
  const silent = at({ ...frozenInstant, entry: null, closedBy: [], deciding: [] });
  const shown = renderCalendar(calendar({ instants: [silent] }), ascii);
  expect(shown).toMatch(/no rule +passes; a change needs one that does/);
  const closed = at({ ...frozenInstant, deciding: [] });
  expect(renderCalendar(calendar({ instants: [closed] }), ascii)).not.toContain('no rule');
});

/** The iCalendar export, read back by another program: the same instants, and nothing that a text adds. */
import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { renderIcs, type ExportedCalendar } from '../../src/report/calendar-ics.js';
import { facts, freeze, opening } from './calendars.js';
import { commandsIn } from './harmless.js';
import { hostileTexts } from './hostile-texts.js';

const openings = [opening('2026-11-24T08:00', '15:00'), opening('2026-11-25T08:00', '15:00')];
const monthEnd = freeze({
  start: '2026-11-27T17:00:00Z',
  end: '2026-12-01T11:00:00Z',
  period: 'month-end',
  reason: 'closing of the books',
});

function calendar(part: Partial<ExportedCalendar> = {}): ExportedCalendar {
  return {
    environment: 'production',
    service: 'shop',
    regions: [],
    timezone: 'Europe/Berlin',
    now: '2026-11-20T16:55:00.123Z',
    facts,
    from: '2026-11-23T23:00:00Z',
    to: '2026-12-02T23:00:00Z',
    openings,
    spans: [freeze(), monthEnd],
    ...part,
  };
}

function eventsOf(text: string): readonly ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect(root.name).toBe('vcalendar');
  expect(root.getAllSubcomponents().map(({ name }) => name)).toEqual(
    root.getAllSubcomponents('vevent').map(() => 'vevent'),
  );
  return root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

function timesOf(event: ICAL.Event): readonly string[] {
  return [event.startDate, event.endDate].map((time) =>
    time.isDate ? time.toString() : time.toJSDate().toISOString().replace('.000', ''),
  );
}

/** The lines as they are written, and unfolded. */
function linesOf(text: string): readonly string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

describe('what is exported', () => {
  test('is read back with the same instants', () => {
    expect(
      eventsOf(renderIcs(calendar())).map((event) => [event.summary, ...timesOf(event)]),
    ).toEqual([
      ['production open (shop)', '2026-11-24T08:00:00Z', '2026-11-24T15:00:00Z'],
      ['production open (shop)', '2026-11-25T08:00:00Z', '2026-11-25T15:00:00Z'],
      ['production frozen: peak-season (peak sales)', '2026-11-26', '2026-12-01'],
      [
        'production frozen: month-end (closing of the books)',
        '2026-11-27T17:00:00Z',
        '2026-12-01T11:00:00Z',
      ],
    ]);
  });

  test('every line of an opening and of a freeze', () => {
    expect(
      linesOf(renderIcs(calendar({ openings: openings.slice(0, 1), spans: [freeze()] }))),
    ).toEqual([
      'BEGIN:VCALENDAR',
      'PRODID:-//promotion-gate//calendar//EN',
      'VERSION:2.0',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:production (shop)',
      'BEGIN:VEVENT',
      'UID:20261124T080000Z.open.shop.production@promotion-gate',
      'DTSTAMP:20261120T165500Z',
      'DTSTART:20261124T080000Z',
      'DTEND:20261124T150000Z',
      'SUMMARY:production open (shop)',
      'CATEGORIES:OPEN',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:20261125T230000Z.frozen.peak-season.shop.production@promotion-gate',
      'DTSTAMP:20261120T165500Z',
      'DTSTART;VALUE=DATE:20261126',
      'DTEND;VALUE=DATE:20261201',
      'SUMMARY:production frozen: peak-season (peak sales)',
      'DESCRIPTION:peak sales\\nOwner: sales\\nTicket: CHG0031742\\nRule: production/windows.frozen in .promotion-gate.yml',
      'CATEGORIES:FREEZE',
      'TRANSP:OPAQUE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test.each([
    {
      name: 'whole days of its own zone',
      part: {
        zone: 'America/New_York',
        region: 'amer',
        start: '2026-11-26T05:00:00Z',
        end: '2026-11-27T05:00:00Z',
      },
      times: ['2026-11-26', '2026-11-27'],
    },
    {
      name: 'whole days of another zone only',
      part: { zone: 'America/New_York' },
      times: ['2026-11-25T23:00:00Z', '2026-11-30T23:00:00Z'],
    },
    {
      name: 'a day of 25 hours',
      part: { start: '2026-10-24T22:00:00Z', end: '2026-10-25T23:00:00Z' },
      times: ['2026-10-25', '2026-10-26'],
    },
    {
      name: '24 hours of a day of 25',
      part: { start: '2026-10-24T22:00:00Z', end: '2026-10-25T22:00:00Z' },
      times: ['2026-10-24T22:00:00Z', '2026-10-25T22:00:00Z'],
    },
    {
      name: 'a part of a day',
      part: { end: '2026-11-30T22:00:00Z' },
      times: ['2026-11-25T23:00:00Z', '2026-11-30T22:00:00Z'],
    },
  ])('$name', ({ part, times }) => {
    const [event] = eventsOf(renderIcs(calendar({ openings: [], spans: [freeze(part)] })));
    expect(event && timesOf(event)).toEqual(times);
  });

  const unknown = [
    {
      name: 'no known end: until the end of the asked time',
      part: { end: null },
      times: ['2026-11-26', '2026-12-03'],
      told: ['It has no end within 400 days.'],
    },
    {
      name: 'no known start: from the start of the asked time',
      part: { start: null },
      times: ['2026-11-24', '2026-12-01'],
      told: ['Runs for more than 400 days.'],
    },
    {
      name: 'neither',
      part: { start: null, end: null },
      times: ['2026-11-24', '2026-12-03'],
      told: ['Runs for more than 400 days.', 'It has no end within 400 days.'],
    },
  ];
  test.each(unknown)('a freeze with $name', ({ part, times, told }) => {
    const [event] = eventsOf(renderIcs(calendar({ openings: [], spans: [freeze(part)] })));
    expect(event && timesOf(event)).toEqual(times);
    expect(event?.description.split('\n').slice(4)).toEqual(told);
  });

  test('an opening with no known ends is shown in the asked time', () => {
    const text = renderIcs(calendar({ openings: [{ start: null, end: null }], spans: [] }));
    const [event] = eventsOf(text);
    expect(event && timesOf(event)).toEqual(['2026-11-23T23:00:00Z', '2026-12-02T23:00:00Z']);
    expect(event?.description).toBe('Runs for more than 400 days.\nIt has no end within 400 days.');
  });

  test('a period that two rules name lasts as long as the longer one', () => {
    const other = freeze({ rule: 'production/core/windows.frozen', end: null });
    for (const spans of [
      [freeze(), other],
      [other, freeze()],
    ]) {
      const events = eventsOf(renderIcs(calendar({ openings: [], spans })));
      expect(events.map(timesOf)).toEqual([['2026-11-26', '2026-12-03']]);
    }
  });

  test('a period that two rules name is one event with both rules', () => {
    const other = freeze({ rule: 'production/core/windows.frozen', layer: 'baseline.yml' });
    const events = eventsOf(renderIcs(calendar({ openings: [], spans: [freeze(), other] })));
    expect(events.map(({ description }) => description.split('\n').slice(3))).toEqual([
      [
        'Rule: production/windows.frozen in .promotion-gate.yml',
        'Rule: production/core/windows.frozen in baseline.yml',
      ],
    ]);
  });

  test('rotas and open periods are no events of their own', () => {
    const spans = [freeze({ effect: 'covered' }), freeze({ effect: 'open' })];
    expect(eventsOf(renderIcs(calendar({ openings: [], spans })))).toEqual([]);
  });
});

describe('ids of events', () => {
  function uids(part: Partial<ExportedCalendar> = {}): readonly string[] {
    return eventsOf(renderIcs(calendar(part))).map(({ uid }) => uid);
  }

  test('are the same in a run at another time', () => {
    expect(uids({ now: '2026-11-23T08:00:00Z' })).toEqual(uids());
  });

  test('do not depend on the asked time where no start is known', () => {
    const part = { openings: [{ start: null, end: null }], spans: [freeze({ start: null })] };
    expect(uids({ ...part, from: '2026-11-25T10:00:00Z', to: '2026-11-26T10:00:00Z' })).toEqual(
      uids(part),
    );
    expect(uids(part)).toEqual([
      'always.open.shop.production@promotion-gate',
      'always.frozen.peak-season.shop.production@promotion-gate',
    ]);
  });

  test('are unique, also where names look alike', () => {
    const names = ['a.b', 'a b', 'a-b', 'a_2e_b', 'ab', 'ä', 'A.b'];
    const spans = names.flatMap((period) => [
      freeze({ period }),
      freeze({ period, region: 'emea' }),
      freeze({ period, start: '2026-11-26T00:00:00Z' }),
    ]);
    const found = [...uids({ spans }), ...uids({ spans, environment: 'production.emea' })];
    expect(found).toHaveLength(2 * (2 + 3 * names.length));
    expect(new Set(found).size).toBe(found.length);
    for (const uid of found) expect(uid).toMatch(/^\d{8}T\d{6}Z\.[A-Za-z0-9._-]+@promotion-gate$/);
  });
});

describe('lines', () => {
  const long = 'ünïcödé 批准 🚀 '.repeat(9).trim();

  test('of more than 75 octets are folded, and no character is cut', () => {
    const text = renderIcs(calendar({ spans: [freeze({ reason: long, owner: long })] }));
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\ufffd');
    }
    expect(eventsOf(text).at(-1)?.summary).toBe(`production frozen: peak-season (${long})`);
  });

  test('end with CRLF and hold no other control character', () => {
    const text = renderIcs(calendar());
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f]/);
  });
});

describe('T54: hostile texts add nothing', () => {
  const own: readonly (readonly [string, string])[] = [
    ['a new event', 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:owned'],
    ['a new event after a line feed', 'x\nBEGIN:VEVENT'],
    ['a new property after a fold', 'x\r\n \r\nATTENDEE:mailto:bob@evil.example'],
    ['an escaped line feed', 'x\\nBEGIN:VEVENT\\n'],
    ['a backslash at the end', 'x\\'],
    ['separators', 'a;b,c:d"e'],
    ['commands where lines are folded', `${'x'.repeat(33)}::error::x`],
  ];
  test.each([...own, ...hostileTexts])('%s', (_, hostile) => {
    const span = freeze({
      period: hostile,
      reason: hostile,
      owner: hostile,
      ticket: hostile,
      title: hostile,
      region: hostile,
      rule: hostile,
      layer: hostile,
    });
    const part = { environment: hostile, service: hostile, regions: [hostile], spans: [span] };
    const text = renderIcs(calendar(part));
    expect(eventsOf(text)).toHaveLength(3);
    expect(linesOf(text).map((line) => /^[A-Z-]+/.exec(line)?.[0])).toEqual(
      linesOf(renderIcs(calendar({ spans: [freeze({ title: 'x' })] }))).map(
        (line) => /^[A-Z-]+/.exec(line)?.[0],
      ),
    );
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(commandsIn(text)).toEqual([]);
  });
});

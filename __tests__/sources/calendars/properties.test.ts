/** Generated calendars: read as ical.js reads them, however they are folded, and never a part of them. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCalendar } from '../../../src/sources/calendars/parse-calendar.js';
import { calendarOf, eventOf, eventsOf, read, zoneOf } from './calendars.js';
import { occurrencesByIcalJs } from './ical-js.js';

const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19810329T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

type Form = 'utc' | 'zoned' | 'floating' | 'date';

const forms = fc.constantFrom<Form>('utc', 'zoned', 'floating', 'date');

/** A local time of 2024 to 2026 in the middle of a day, so that no clock change is in doubt. */
interface Moment {
  readonly day: number;
  readonly hour: number;
}

const moments = fc.record({
  day: fc.integer({ min: 0, max: 1000 }),
  hour: fc.integer({ min: 6, max: 12 }),
});

function textOf({ day, hour }: Moment, form: Form): string {
  const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10).replaceAll('-', '');
  if (form === 'date') return date;
  return `${date}T${String(hour).padStart(2, '0')}0000${form === 'utc' ? 'Z' : ''}`;
}

const parameters = { utc: '', zoned: ';TZID=Europe/Berlin', floating: '', date: ';VALUE=DATE' };

function property(name: string, moment: Moment, form: Form): string {
  return `${name}${parameters[form]}:${textOf(moment, form)}`;
}

const frequencies = [
  { text: 'DAILY', days: 1 },
  { text: 'WEEKLY', days: 7 },
] as const;

interface Sample {
  readonly form: Form;
  readonly start: Moment;
  readonly length: number;
  readonly frequency: (typeof frequencies)[number];
  readonly interval: number;
  readonly count: number | undefined;
  readonly excluded: readonly number[];
  readonly added: readonly number[];
  readonly moved: number | undefined;
  readonly single: boolean;
}

const samples: fc.Arbitrary<Sample> = fc.record({
  form: forms,
  start: moments,
  length: fc.integer({ min: 1, max: 6 }),
  frequency: fc.constantFrom(...frequencies),
  interval: fc.integer({ min: 1, max: 3 }),
  count: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
  excluded: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }),
  added: fc.uniqueArray(fc.integer({ min: 61, max: 90 }), { maxLength: 3 }),
  moved: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
  single: fc.boolean(),
});

function toEvents(sample: Sample, uid: string): readonly string[] {
  const { form, start, length, frequency, interval, count, excluded, added, moved } = sample;
  const at = (days: number): Moment => ({ ...start, day: start.day + days });
  const end = (from: Moment): Moment =>
    form === 'date' ? { ...from, day: from.day + length } : { ...from, hour: from.hour + length };
  const times = (from: Moment) => [
    property('DTSTART', from, form),
    property('DTEND', end(from), form),
  ];
  if (sample.single) return eventOf(`UID:${uid}`, ...times(start));
  const step = frequency.days * interval;
  const inSeries = (index: number) => count === undefined || index < count;
  const ends = count === undefined ? '' : `;COUNT=${String(count)}`;
  const series = eventOf(
    `UID:${uid}`,
    ...times(start),
    `RRULE:FREQ=${frequency.text};INTERVAL=${String(interval)}${ends}`,
    ...excluded
      .filter((index) => inSeries(index) && index !== moved)
      .map((index) => property('EXDATE', at(index * step), form)),
    ...added.map((days) => property('RDATE', at(days * step + 1), form)),
  );
  if (moved === undefined || !inSeries(moved)) return series;
  const from = at(moved * step);
  const change = [property('RECURRENCE-ID', from, form), ...times({ ...from, day: from.day + 2 })];
  return [...series, ...eventOf(`UID:${uid}`, ...change)];
}

const calendars = fc
  .array(samples, { minLength: 1, maxLength: 4 })
  .map((all) =>
    calendarOf(...zone, ...all.flatMap((each, index) => toEvents(each, `u${String(index)}`))),
  );

const part = { from: '2026-01-01T00:00:00Z', to: '2026-04-01T00:00:00Z' };

/** What lies around the part of time is left out here: for local times both have their own rule of that. */
function occurrences(text: string): readonly string[] {
  return eventsOf(text, part)
    .flatMap(({ uid, time }) => {
      if (!('localStart' in time)) return [`${uid} ${time.start} ${time.end}`];
      const from = Date.parse(withTime(time.localStart));
      const to = Date.parse(withTime(time.localEnd));
      const touches = from < Date.parse(part.to) && to > Date.parse(part.from);
      return touches ? [`${uid} ${time.localStart} ${time.localEnd}`] : [];
    })
    .sort();
}

function withTime(local: string): string {
  return local.includes('T') ? `${local}Z` : `${local}T00:00:00Z`;
}

describe('generated calendars', () => {
  test('are read as ical.js reads them', () => {
    fc.assert(
      fc.property(calendars, (text) => {
        // A moved instance may come to lie on another one.
        const own = [...new Set(occurrences(text))];
        expect(own).toEqual(occurrencesByIcalJs(text, part));
      }),
      { numRuns: 300 },
    );
  });

  test('do not depend on the part of time that is asked for', () => {
    const all = { from: '2024-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' };
    fc.assert(
      fc.property(calendars, (text) => {
        const whole = eventsOf(text, all).map((event) => JSON.stringify(event));
        const few = eventsOf(text, part).map((event) => JSON.stringify(event));
        expect(whole).toEqual(expect.arrayContaining(few));
        expect(few).toEqual(whole.filter((event) => few.includes(event)));
      }),
      { numRuns: 100 },
    );
  });

  test('T61: come out the same where the file describes the zone and where the runtime does', () => {
    fc.assert(
      fc.property(calendars, (text) => {
        const zones = [zoneOf, () => undefined];
        const [known, own] = zones.map((each) => read(text, { ...part, zone: each }));
        expect(own).toEqual(known);
      }),
      { numRuns: 50 },
    );
  });

  test('come out the same however they are folded', () => {
    const breaks = fc.array(fc.integer({ min: 1, max: 2000 }), { maxLength: 60 });
    const newlines = fc.constantFrom('\r\n', '\n');
    const blanks = fc.constantFrom(' ', '\t');
    fc.assert(
      fc.property(calendars, breaks, newlines, blanks, (text, offsets, newline, blank) => {
        let folded = text.replaceAll('\r\n', '\n');
        for (const offset of offsets.map((each) => each % folded.length)) {
          const [before, after] = [folded.slice(0, offset), folded.slice(offset)];
          // A line cannot begin with a fold, and a fold of nothing is a blank line.
          if (/(?:^|\n)[ \t]?$/.test(before) || after.startsWith('\n')) continue;
          folded = `${before}\n${blank}${after}`;
        }
        expect(read(`\uFEFF${folded.replaceAll('\n', newline)}`, part)).toEqual(read(text, part));
      }),
      { numRuns: 200 },
    );
  });

  test('are refused wherever they are cut off', () => {
    fc.assert(
      fc.property(calendars, fc.nat(), (text, seed) => {
        const whole = text.trimEnd();
        const cut = whole.slice(0, seed % whole.length);
        expect(parseCalendar({ file: 'a.ics', text: cut }).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('are refused after each of their lines but the last', () => {
    fc.assert(
      fc.property(calendars, (text) => {
        const lines = text.trimEnd().split('\r\n');
        const read = lines.filter(
          (_, index) =>
            parseCalendar({ file: 'a.ics', text: lines.slice(0, index).join('\r\n') }).ok,
        );
        expect(read).toEqual([]);
        expect(parseCalendar({ file: 'a.ics', text: lines.join('\r\n') }).ok).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...['BEGIN:VCALENDAR\n', 'END:VCALENDAR\n', 'BEGIN:VEVENT\n', 'END:VEVENT\n', 'UID:a\n'],
    ...['DTSTART:20260101T000000Z\n', 'DTSTART;VALUE=DATE:20260101\n', 'RRULE:FREQ=DAILY\n'],
    ...[
      'DURATION:PT1H\n',
      'EXDATE:20260102T000000Z\n',
      ';',
      ':',
      '"',
      '\n',
      ' ',
      ',',
      '\r',
      'X',
      '\u0000',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
  );

  test('is read, or refused at a place within it, with a message on one short line', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseCalendar({ file: 'a.ics', text });
        const lines = text.replace(/^\uFEFF/, '').split('\n');
        for (const { place, message } of parsed.ok ? parsed.warnings : parsed.faults) {
          expect(lines.length).toBeGreaterThanOrEqual(place.line);
          expect((lines[place.line - 1] ?? '').length + 1).toBeGreaterThanOrEqual(place.column);
          expect(message).toMatch(/^[^\u0000-\u001f]{1,400}$/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** Recurrence rules beside rrule-temporal, in UTC, and where the two disagree. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';
import { day as dayLength } from '../../../src/time/instant.js';
import { parseRecurrence, recurrencesOf } from '../../../src/time/recurrence/recurrence.js';
import { cases } from './rule-arbitrary.js';
import type { Case } from './rule-arbitrary.js';
import { formatTime, rangeOf, timeOf } from './series.js';

function oursOf({ rule, start, range }: Case): readonly string[] {
  return recurrencesOf({ rule: parseRecurrence(rule, []), start }, range).map(formatTime);
}

function theirsOf({ rule, start, range }: Case): readonly string[] {
  const dtstart = compact(formatTime(start));
  // A local UNTIL is theirs only in UTC, and here both are the same.
  const text = rule.replace(/(UNTIL=\d{8}T\d{6})/, '$1Z');
  const series = new RRuleTemporal({
    rruleString: `DTSTART:${dtstart}Z\nRRULE:${text}`,
    maxIterations: 1_000_000,
    maxCandidateEvaluations: 100_000_000,
  });
  const end = (range.last + 1) * dayLength - 1;
  return series
    .between(new Date(range.first * dayLength), new Date(end), true)
    .map(({ epochMilliseconds }) => new Date(epochMilliseconds).toISOString().slice(0, 19));
}

function compact(time: string): string {
  return time.replace(/[-:]/g, '');
}

const runs = 700;

test(`${runs} random rules give the starts that rrule-temporal gives`, () => {
  const withStarts = new Map<string, number>();
  fc.assert(
    fc.property(cases, (each) => {
      const ours = oursOf(each);
      const freq = /FREQ=(\w+)/.exec(each.rule)?.[1] ?? '';
      if (ours.length > 0) withStarts.set(freq, (withStarts.get(freq) ?? 0) + 1);
      // As one text: thousands of single times are slow to compare.
      expect(ours.join()).toBe(theirsOf(each).join());
    }),
    { numRuns: runs, seed: 5545 },
  );
  expect(withStarts.size).toBe(7);
  expect(Math.min(...withStarts.values())).toBeGreaterThan(25);
});

interface Disagreement {
  readonly rule: string;
  readonly start: string;
  readonly range: readonly [string, string];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  /** ical.js gives what we give; else it refuses the rule, or gives a third answer. */
  readonly third: 'ours' | 'refuses' | 'other';
  readonly why: string;
}

const limits = 'RFC 5545, 3.3.10, note 2: BYDAY limits beside BYYEARDAY or BYMONTHDAY';
const oneByOne = 'RFC 5545, 3.3.10: the parts are applied one after the other to what is there';
const skipped =
  'RFC 5545, 3.3.10: what a year does not have is ignored, not taken from the next one';

const knownDisagreements: readonly Disagreement[] = [
  {
    rule: 'FREQ=YEARLY;BYYEARDAY=100,200;BYDAY=MO',
    start: '2026-01-01',
    range: ['2026-01-01', '2027-12-31'],
    ours: ['2027-07-19'],
    theirs: ['2026-04-10', '2026-07-19', '2027-04-10', '2027-07-19'],
    third: 'ours',
    why: limits,
  },
  {
    rule: 'FREQ=YEARLY;BYMONTH=3;BYYEARDAY=60,61;BYDAY=MO',
    start: '2025-01-01',
    range: ['2025-01-01', '2027-12-31'],
    ours: ['2026-03-02', '2027-03-01'],
    theirs: ['2025-03-01', '2025-03-02', '2026-03-01', '2026-03-02', '2027-03-01', '2027-03-02'],
    third: 'refuses',
    why: limits,
  },
  {
    rule: 'FREQ=YEARLY;BYMONTHDAY=31;BYDAY=-1TH',
    start: '2026-01-01',
    range: ['2026-01-01', '2029-12-31'],
    ours: ['2026-12-31'],
    theirs: ['2026-12-31', '2027-12-30', '2028-12-28', '2029-12-27'],
    third: 'ours',
    why: limits,
  },
  {
    rule: 'FREQ=YEARLY;BYYEARDAY=1,32,100;BYMONTHDAY=1',
    start: '2026-01-01',
    range: ['2026-01-01', '2026-12-31'],
    ours: ['2026-01-01', '2026-02-01'],
    theirs: ['2026-01-01', '2026-02-01', '2026-04-10'],
    third: 'refuses',
    why: oneByOne,
  },
  {
    rule: 'FREQ=YEARLY;BYWEEKNO=20;BYMONTHDAY=15',
    start: '2025-01-01',
    range: ['2025-01-01', '2027-12-31'],
    ours: ['2025-05-15', '2026-05-15'],
    theirs: ['2025-05-14', '2026-05-13', '2027-05-19'],
    third: 'refuses',
    why: oneByOne,
  },
  {
    rule: 'FREQ=YEARLY;BYWEEKNO=20;BYYEARDAY=135',
    start: '2025-01-01',
    range: ['2025-01-01', '2026-12-31'],
    ours: ['2025-05-15', '2026-05-15'],
    theirs: ['2025-05-14', '2025-05-15', '2026-05-13', '2026-05-15'],
    third: 'refuses',
    why: oneByOne,
  },
  {
    rule: 'FREQ=YEARLY;BYWEEKNO=20',
    start: '2025-05-15',
    range: ['2027-01-01', '2028-12-31'],
    ours: ['2027-05-20', '2028-05-18'],
    theirs: ['2027-05-21', '2028-05-19'],
    third: 'other',
    why: 'the start is a Thursday; theirs are Fridays if asked from 2027 on, Thursdays from 2025 on',
  },
  {
    rule: 'FREQ=YEARLY;BYDAY=53TH',
    start: '2025-01-01',
    range: ['2025-01-01', '2028-12-31'],
    ours: ['2026-12-31'],
    theirs: ['2026-01-01', '2026-12-31', '2028-01-06'],
    third: 'other',
    why: skipped,
  },
  {
    rule: 'FREQ=YEARLY;BYDAY=-53TH',
    start: '2025-01-01',
    range: ['2025-01-01', '2028-12-31'],
    ours: ['2026-01-01'],
    theirs: ['2026-01-01', '2026-12-31', '2027-12-30'],
    third: 'other',
    why: skipped,
  },
];

describe('known disagreements with rrule-temporal', () => {
  test.each(knownDisagreements.map((each) => [`${each.rule} (${each.why})`, each] as const))(
    '%s',
    (_, { rule, start, range, ours, theirs, third }) => {
      const { day } = timeOf(start);
      const each: Case = { rule, start: { day, time: 0 }, range: rangeOf(...range) };
      expect(oursOf(each)).toEqual(ours.map((date) => `${date}T00:00:00`));
      expect(theirsOf(each)).toEqual(theirs.map((date) => `${date}T00:00:00`));
      expect(thirdVoice(each)).toBe(third);
    },
  );
});

function thirdVoice(each: Case): Disagreement['third'] {
  const found: string[] = [];
  try {
    const rule = ICAL.Recur.fromString(each.rule);
    const iterator = rule.iterator(ICAL.Time.fromDateTimeString(formatTime(each.start)));
    while (!iterator.completed) {
      const time = String(iterator.next());
      if (time > `${formatTime({ day: each.range.last })}T23:59:59`) break;
      if (time >= formatTime({ day: each.range.first })) found.push(time);
    }
  } catch {
    return 'refuses';
  }
  return JSON.stringify(found) === JSON.stringify(oursOf(each)) ? 'ours' : 'other';
}

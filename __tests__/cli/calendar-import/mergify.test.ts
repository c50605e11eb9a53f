/** Schedules and freezes of Mergify, against what its documentation says of them. */
import { describe, expect, test } from '@jest/globals';
import { importMergify } from '../../../src/cli/calendar-import/mergify.js';
import { day, hour, minute } from '../../../src/time/instant.js';
import { answersOf, differences, importText, linked } from './policy-of-file.js';

function protection(...conditions: readonly unknown[]): string {
  return JSON.stringify({
    merge_protections: [{ name: 'Office hours', success_conditions: conditions }],
  });
}

/** Monday is 1, as `current-day-of-week` counts. */
function dayOf(wall: number): number {
  return new Date(wall).getUTCDay() || 7;
}

function within(wall: number, start: number, end: number): boolean {
  const time = wall % day;
  return start <= time && time < end;
}

const [nine, five] = [9 * hour, 17 * hour];

describe('the policy is open when the conditions hold', () => {
  test.each<{
    name: string;
    conditions: readonly unknown[];
    zone?: string;
    holds: (wall: number) => boolean;
  }>([
    { name: 'days', conditions: ['schedule = Mon-Fri'], holds: (wall) => dayOf(wall) <= 5 },
    {
      name: 'times',
      conditions: ['schedule=09:00-17:00'],
      holds: (wall) => within(wall, nine, five),
    },
    {
      name: 'both, in a zone',
      conditions: ['schedule = Mon-Fri 09:00-17:30[Europe/Paris]', 'check-success=ci'],
      zone: 'Europe/Paris',
      holds: (wall) => dayOf(wall) <= 5 && within(wall, nine, five + 30 * minute),
    },
    {
      name: 'not the weekend',
      conditions: ['schedule != SAT-SUN'],
      holds: (wall) => dayOf(wall) <= 5,
    },
    {
      name: 'not in office hours',
      conditions: ['schedule != Mon-Fri 09:00-17:00[America/Vancouver]'],
      zone: 'America/Vancouver',
      holds: (wall) => !(dayOf(wall) <= 5 && within(wall, nine, five)),
    },
    {
      name: 'minus, and not equal',
      conditions: ['-schedule!=Mon', '-schedule=09:00-17:00'],
      holds: (wall) => dayOf(wall) === 1 && !within(wall, nine, five),
    },
    {
      name: 'two that both have to hold',
      conditions: ['schedule=Mon-Thu 08:00-17:00', 'schedule=Wednesday-Sunday 09:00-23:59'],
      holds: (wall) => [3, 4].includes(dayOf(wall)) && within(wall, nine, five),
    },
    {
      name: 'one that holds and one that does not',
      conditions: ['schedule=09:00-17:00', 'schedule!=Fri 12:00-24:00'],
      holds: (wall) =>
        within(wall, nine, five) && !(dayOf(wall) === 5 && within(wall, 12 * hour, day)),
    },
    {
      name: 'within `and`',
      conditions: [{ and: ['schedule=Tue', 'base=main'] }],
      holds: (wall) => dayOf(wall) === 2,
    },
    { name: 'quotes', conditions: ['schedule="Mon-Tue"'], holds: (wall) => dayOf(wall) <= 2 },
  ])('$name', async ({ conditions, zone = 'UTC', holds }) => {
    const outcome = importText(importMergify, protection(...conditions));
    expect(outcome.imported.unexpressed).toEqual([]);
    await linked(outcome);
    expect(differences(outcome, zone, holds)).toEqual([]);
    expect(answersOf(outcome, zone).size).toBe(2);
  });
});

describe('not expressed', () => {
  test.each<[string, unknown, string]>([
    ['an instant', 'current-datetime>=2026-12-24T00:00', 'current-datetime'],
    [
      'a day of the year',
      'current-datetime != XXXX-01-01T00:00/XXXX-01-01T23:59',
      'current-datetime',
    ],
    ['the age of a change', 'updated-at<=7 days ago', 'updated-at'],
    ['a part of the time', 'current-day-of-week=1', 'current-day-of-week'],
    ['days backwards', 'schedule=Sat-Mon', 'run backwards'],
    ['times backwards', 'schedule=22:00-06:00', 'run backwards'],
    ['no days', 'schedule=Weekend', 'no days of the week'],
    ['no times', 'schedule=25:00-26:00', 'no times of a day'],
    ['no schedule', 'schedule=', 'no schedule'],
    ['another comparison', 'schedule~=Mon', 'no schedule'],
    ['an unknown zone', 'schedule=Mon 09:00-17:00[Moon]', 'Moon'],
    ['one of several', { or: ['schedule=Mon', 'label=hotfix'] }, '`or`'],
  ])('%s', (_, condition, message) => {
    const { imported, text } = importText(importMergify, protection('label=ready', condition));
    expect(imported.windows).toEqual([]);
    expect(imported.unexpressed).toHaveLength(1);
    expect(imported.unexpressed[0]?.message).toContain(message);
    expect(text).toContain('# not expressed: line 1: ');
  });

  test('a second zone', () => {
    const { imported } = importText(
      importMergify,
      protection('schedule=Mon', 'schedule=09:00-17:00[Europe/Paris]'),
    );
    expect(imported.windows).toHaveLength(1);
    expect(imported.unexpressed[0]?.message).toContain('together with a schedule of UTC');
  });

  test('schedules that never hold at once', () => {
    const { imported } = importText(importMergify, protection('schedule=Mon', 'schedule=Tue'));
    expect(imported.windows).toEqual([]);
    expect(imported.unexpressed[0]?.message).toContain('never hold at once');
  });

  test('a time in `if`, and a second rule', () => {
    const rules = [
      { name: 'one', if: ['schedule=Mon-Fri'], success_conditions: ['schedule=09:00-17:00'] },
      { name: 'two', success_conditions: ['schedule=Mon'] },
    ];
    const { imported } = importText(importMergify, JSON.stringify({ merge_protections: rules }));
    expect(imported.unexpressed.map(({ message }) => message)).toEqual([
      expect.stringContaining('`if`'),
      expect.stringContaining('rule two has windows of its own'),
    ]);
  });
});

test('rules that decide no merge are left out', () => {
  const rule = { name: 'hello', conditions: ['schedule=Mon'], actions: { comment: {} } };
  const merging = { name: 'go', conditions: ['schedule=Tue'], actions: { queue: {} } };
  const file = JSON.stringify({ pull_request_rules: [rule, merging] });
  expect(importText(importMergify, file).imported).toMatchObject({
    windows: [{ name: 'go', period: { days: 'tue' } }],
    unexpressed: [],
  });
});

test('a list of conditions as YAML', () => {
  const { imported } = importText(importMergify, '- schedule=Mon-Fri\n- schedule=22:00-06:00\n');
  expect(imported.windows).toHaveLength(1);
  expect(imported.unexpressed[0]?.place).toEqual({ file: 'windows.yml', line: 2, column: 3 });
});

interface Freeze {
  readonly start?: string;
  readonly end?: string | null;
  readonly timezone?: string;
  readonly matching_conditions?: unknown;
  readonly exclude_conditions?: unknown;
}

function freezes(given: Freeze): string {
  const freeze = {
    id: '1',
    reason: 'Peak season',
    timezone: 'Europe/Paris',
    matching_conditions: [],
  };
  return JSON.stringify({ scheduled_freezes: [{ ...freeze, ...given }] });
}

describe('scheduled freezes', () => {
  test.each([
    ['2026-11-26T09:00:00Z', '2026-12-01T18:30:00Z', 'UTC'],
    ['2026-11-26T10:00:00+01:00', '2026-12-01T19:30:00+01:00', 'UTC'],
    ['2026-11-26T09:00:00', '2026-12-01T18:30:00', 'Europe/Paris'],
    ['2026-11-26T09:00', '2026-12-01T18:30', 'Europe/Paris'],
  ])('%s to %s', async (start, end, zone) => {
    const outcome = importText(importMergify, freezes({ start, end }));
    expect(outcome.imported).toEqual({
      windows: [
        {
          name: 'Peak season',
          reason: 'Peak season',
          effect: 'frozen',
          period: { from: '2026-11-26T09:00', until: '2026-12-01T18:30' },
          zone,
        },
      ],
      unexpressed: [],
      notes: [],
    });
    await linked(outcome);
    const [from, until] = ['2026-11-26T09:00Z', '2026-12-01T18:30Z'].map((text) =>
      Date.parse(text),
    );
    const isOpen = (wall: number) => wall < (from ?? 0) || wall >= (until ?? 0);
    expect(differences(outcome, zone, isOpen)).toEqual([]);
  });

  const whole = { start: '2026-11-26T09:00:00Z', end: '2026-12-01T18:30:00Z' };
  test.each<[string, Freeze, string]>([
    ['no end', { ...whole, end: null }, 'has no end'],
    ['some pull requests', { ...whole, matching_conditions: ['base=main'] }, 'matching_conditions'],
    ['not the others', { ...whole, exclude_conditions: ['label=hotfix'] }, 'exclude_conditions'],
    ['conditions as a map', { ...whole, matching_conditions: { or: [] } }, 'matching_conditions'],
    ['seconds', { ...whole, end: '2026-12-01T18:30:59Z' }, 'whole minutes'],
    ['no date', { ...whole, start: '2026-02-30T09:00:00' }, 'whole minutes'],
    ['two kinds of time', { ...whole, start: '2026-11-26T09:00:00' }, 'whole minutes'],
    ['the end first', { ...whole, end: '2026-11-01T09:00:00Z' }, 'not after its start'],
    [
      'an unknown zone',
      { start: '2026-11-26T09:00', end: '2026-11-27T09:00', timezone: 'Moon' },
      'Moon',
    ],
  ])('not expressed: %s', (_, freeze, message) => {
    const { imported } = importText(importMergify, freezes(freeze));
    expect(imported.windows).toEqual([]);
    expect(imported.unexpressed[0]?.message).toContain(message);
  });
});

test.each([
  ['nothing', '', 'neither rules nor freezes'],
  ['a word', 'schedule', 'neither rules nor freezes'],
  ['rules that are no list', 'queue_rules: 1', 'windows.yml:1:14: queue_rules is no list'],
])('no file of Mergify: %s', (_, text, message) => {
  expect(() => importText(importMergify, text)).toThrow(message);
});

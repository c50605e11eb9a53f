/** Freeze periods of GitLab, against its own rule of when a pipeline is within one. */
import { describe, expect, test } from '@jest/globals';
import { Cron } from 'croner';
import { importGitlab } from '../../../src/cli/calendar-import/gitlab.js';
import { railsZones } from '../../../src/sources/rails-zones.js';
import { zoneProblem } from '../../../src/sources/zone-names.js';
import { hour } from '../../../src/time/instant.js';
import { answersOf, differences, from, importText, linked, to } from './policy-of-file.js';

interface Freeze {
  readonly start: string;
  readonly end: string;
  readonly zone?: string;
}

function answer(...freezes: readonly Freeze[]): string {
  return JSON.stringify(
    freezes.map(({ start, end, zone = 'UTC' }, index) => ({
      id: index + 1,
      freeze_start: start,
      freeze_end: end,
      cron_timezone: zone,
      created_at: '2026-01-01T00:00:00.000Z',
    })),
  );
}

/** All times of a cron by the wall clock, a year more than is asked for on either side. */
function timesOf(expression: string): readonly number[] {
  const cron = new Cron(expression, { timezone: 'UTC' });
  const times: number[] = [];
  let next = cron.nextRun(new Date(from - 400 * 24 * hour));
  while (next !== null && next.getTime() < to + 400 * 24 * hour) {
    times.push(next.getTime());
    next = cron.nextRun(next);
  }
  return times;
}

/** `Ci::FreezePeriod#within_freeze_period?`: the end is the first one after the last start. */
function freezeOf({ start, end }: Freeze): (wall: number) => boolean {
  const [starts, ends] = [timesOf(start), timesOf(end)];
  return (wall) => {
    const started = starts.findLast((time) => time <= wall);
    if (started === undefined) return false;
    const ended = ends.find((time) => time > started);
    return ended === undefined || wall < ended;
  };
}

describe('the policy is frozen when GitLab is', () => {
  test.each<{ name: string; freezes: readonly Freeze[]; zone?: string }>([
    {
      name: 'the weekend of the documentation',
      freezes: [{ start: '0 23 * * 5', end: '0 7 * * 1' }],
    },
    { name: 'nights', freezes: [{ start: '0 18 * * *', end: '0 8 * * *' }] },
    { name: 'nights of working days', freezes: [{ start: '0 18 * * 1-5', end: '0 8 * * 1-5' }] },
    { name: 'a lunch', freezes: [{ start: '0 12 * * mon-fri', end: '45 12 * * mon-fri' }] },
    { name: 'starts that others follow', freezes: [{ start: '0 23 * * *', end: '0 7 * * 1' }] },
    { name: 'starts in its midst', freezes: [{ start: '0 */12 5 * *', end: '0 7 9 * *' }] },
    { name: 'an end with a start', freezes: [{ start: '0 0 * * 1,3', end: '0 0 * * 3,6' }] },
    { name: 'ends four times a day', freezes: [{ start: '15 9 * * 2', end: '0 */6 * * *' }] },
    { name: 'over the new year', freezes: [{ start: '0 0 20 12 *', end: '30 8 2 1 *' }] },
    { name: 'the ends of quarters', freezes: [{ start: '0 0 28 3,6,9,12 *', end: '0 6 1 * *' }] },
    { name: 'every month', freezes: [{ start: '0 18 25 * *', end: '0 6 2 * *' }] },
    { name: 'twelve hours of a day', freezes: [{ start: '0 9 24 12 *', end: '0 21 24 12 *' }] },
    { name: 'months of 31 days', freezes: [{ start: '0 0 31 * *', end: '0 0 2 * *' }] },
    {
      name: 'a weekend in Berlin',
      freezes: [{ start: '0 17 * * 5', end: '0 9 * * 1', zone: 'Berlin' }],
      zone: 'Europe/Berlin',
    },
    {
      name: 'two zones',
      freezes: [
        { start: '0 0 * * 6', end: '0 0 * * 0', zone: 'Etc/UTC' },
        { start: '0 3 * * 3', end: '0 4 * * 3', zone: 'UTC' },
      ],
    },
  ])('$name', async ({ freezes, zone = 'UTC' }) => {
    const outcome = importText(importGitlab, answer(...freezes));
    expect(outcome.imported.unexpressed).toEqual([]);
    await linked(outcome);
    const rules = freezes.map(freezeOf);
    expect(differences(outcome, zone, (wall) => !rules.some((rule) => rule(wall)))).toEqual([]);
    expect(answersOf(outcome, zone).size).toBe(2);
  });
});

describe('what it is written as', () => {
  test.each([
    ['0 23 * * 5', '0 7 * * 1', [{ weekly: { from: 'fri 23:00', until: 'mon 07:00' } }]],
    ['0 18 * * *', '0 8 * * *', [{ hours: '18:00-08:00' }]],
    ['0 0 * * 6', '0 0 * * 1', [{ days: 'sat-sun' }]],
    ['0 0 20 12 *', '30 8 2 1 *', [{ from: '12-20', until: '01-02T08:30' }]],
    ['0 0 20 12 *', '0 0 20 12 *', [{ days: 'mon-sun' }]],
    ['0 0 * * 5', '0 0 * * 5', [{ days: 'mon-sun' }]],
  ])('%s to %s', (start, end, periods) => {
    const { imported } = importText(importGitlab, answer({ start, end }));
    expect(imported.windows.map(({ period }) => period)).toEqual(periods);
    expect(imported.unexpressed).toEqual([]);
  });
});

describe('not expressed', () => {
  test.each([
    ['a weekday and a date', '0 0 * * 5', '0 0 1 * *', 'UTC', 'days of the week'],
    ['a 29 February', '0 0 29 * *', '0 0 1 * *', 'UTC', '29 February'],
    ['too many', '0 0 * 1-12/2 *', '0 6 * 1-12/2 *', 'UTC', 'periods'],
    ['the third Friday', '0 0 * * 5#3', '0 0 * * 1', 'UTC', '"5#3"'],
    ['the last day', '0 0 L * *', '0 0 1 * *', 'UTC', '"L"'],
    ['seconds', '0 0 0 * * 5', '0 0 * * 1', 'UTC', 'five fields'],
    ['an unknown zone', '0 0 * * 5', '0 0 * * 1', 'Atlantis', 'Atlantis'],
    ['an offset', '0 0 * * 5', '0 0 * * 1', '+02:00', '+02:00'],
    ['one that never holds', '0 0 30 2 *', '0 0 20 12 *', 'UTC', 'it never holds'],
    ['words', 'every friday', '0 0 * * 1', 'UTC', 'five fields'],
    ['a range that runs backwards', '0 22-2 * * *', '0 5 * * *', 'UTC', '"22-2"'],
  ])('%s', (_, start, end, zone, message) => {
    const { imported, text } = importText(importGitlab, answer({ start, end, zone }));
    expect(imported.windows).toEqual([]);
    expect(imported.unexpressed[0]?.message).toContain(message);
    expect(text).not.toContain('periods:');
  });
});

test('the zones of Rails', () => {
  const [start, end] = ['0 17 * * 5', '0 9 * * 1'];
  const freezes = ['Eastern Time (US & Canada)', 'Kolkata', 'Europe/Paris', 'UTC'];
  const { imported } = importText(
    importGitlab,
    answer(...freezes.map((zone) => ({ start, end, zone }))),
  );
  expect(imported.windows.map(({ zone }) => zone)).toEqual([
    'America/New_York',
    'Asia/Kolkata',
    'Europe/Paris',
    'UTC',
  ]);
  expect(railsZones.size).toBeGreaterThan(150);
  const refused = [...railsZones].filter(([, zone]) => zoneProblem(zone) !== undefined);
  expect(refused).toEqual([['International Date Line West', 'Etc/GMT+12']]);
});

test('one freeze period of the API is read as a list of one', () => {
  const [one] = JSON.parse(answer({ start: '0 23 * * 5', end: '0 7 * * 1' })) as unknown[];
  expect(importText(importGitlab, JSON.stringify(one)).imported.windows).toHaveLength(1);
});

describe('no answer of GitLab', () => {
  test.each([
    ['nothing', '', 'no list of freeze periods'],
    ['an error', '{"message": "401 Unauthorized"}', 'the answer is no list'],
    ['no end', '[{"freeze_start": "0 0 * * 5"}]', 'windows.yml:1:2: there is no freeze_end'],
    ['half of it', '[{"freeze_start": ', 'windows.yml:1:'],
    ['two documents', '[]\n---\n[]', 'windows.yml:3:1: there is a second document'],
  ])('%s', (_, text, message) => {
    expect(() => importText(importGitlab, text)).toThrow(message);
  });
});

/** Sync windows of Argo CD, against its own rule of when a window is active. */
import { describe, expect, test } from '@jest/globals';
import { Cron } from 'croner';
import { importArgocd } from '../../../src/cli/calendar-import/argocd.js';
import { parseGoDuration } from '../../../src/cli/calendar-import/go-duration.js';
import { answersOf, differences, importText, linked } from './policy-of-file.js';

type Window = Readonly<Record<string, unknown>>;

function project(...windows: readonly Window[]): string {
  const everywhere = windows.map((window) => ({ applications: ['*'], ...window }));
  return JSON.stringify({ kind: 'AppProject', spec: { syncWindows: everywhere } });
}

function allow(schedule: string, duration: string, more: Window = {}): Window {
  return { kind: 'allow', schedule, duration, ...more };
}

function deny(schedule: string, duration: string, more: Window = {}): Window {
  return { ...allow(schedule, duration, more), kind: 'deny' };
}

const schedules = new Map<string, Cron>();

function scheduleOf(text: string): Cron {
  const schedule = schedules.get(text) ?? new Cron(text, { timezone: 'UTC' });
  schedules.set(text, schedule);
  return schedule;
}

/** `SyncWindows.active`: the next time after now less the duration, by the wall clock, is before now. */
function isActive(window: Window, wall: number): boolean {
  const schedule = scheduleOf(String(window['schedule']));
  const length = parseGoDuration(String(window['duration'])) ?? 0;
  const next = schedule.nextRun(new Date(wall - length));
  return next !== null && next.getTime() < wall;
}

function isAllowed(windows: readonly Window[], wall: number): boolean {
  const active = windows.filter((window) => isActive(window, wall));
  if (active.some(({ kind }) => kind === 'deny')) return false;
  return (
    windows.every(({ kind }) => kind === 'deny') || active.some(({ kind }) => kind === 'allow')
  );
}

const amsterdam = { timeZone: 'Europe/Amsterdam' };

describe('the policy is open when Argo CD would sync', () => {
  test.each([
    { name: 'office hours', windows: [allow('0 9 * * 1-5', '8h')], zone: 'UTC' },
    { name: 'office hours in a zone', windows: [allow('0 9 * * 1-5', '8h', amsterdam)] },
    { name: 'over midnight', windows: [deny('0 22 * * *', '8h', amsterdam)] },
    { name: 'to midnight', windows: [allow('30 20 * * 1,3,5', '3h30m', amsterdam)] },
    { name: 'a weekend', windows: [deny('0 17 * * FRI', '64h', amsterdam)] },
    { name: 'whole days', windows: [deny('0 0 * * 6,0', '24h')], zone: 'UTC' },
    { name: 'a day that starts at nine', windows: [deny('0 9 * * 2', '24h')], zone: 'UTC' },
    { name: 'often and overlapping', windows: [allow('*/15 8-11 * * *', '30m', amsterdam)] },
    { name: 'often and apart', windows: [allow('0,30 12 * * *', '20m', amsterdam)] },
    { name: 'the first of a month', windows: [deny('0 8 1 * *', '10h', amsterdam)] },
    { name: 'december', windows: [deny('0 0 1 12 *', '744h', amsterdam)] },
    { name: 'over the new year', windows: [deny('30 18 23 dec *', '235h', amsterdam)] },
    {
      name: 'a day of the month or of the week',
      windows: [deny('0 6 13 * 5', '12h')],
      zone: 'UTC',
    },
    { name: 'a 29 February', windows: [deny('0 0 29 2 *', '24h', amsterdam)] },
    { name: 'a macro', windows: [deny('@weekly', '26h', amsterdam)] },
    {
      name: 'deny wins',
      windows: [allow('0 6 * * *', '12h'), allow('0 20 * * 1', '2h'), deny('0 10 * * 3', '1h30m')],
      zone: 'UTC',
    },
  ])('$name', async ({ windows, zone = 'Europe/Amsterdam' }) => {
    const outcome = importText(importArgocd, project(...windows));
    expect(outcome.imported.unexpressed).toEqual([]);
    await linked(outcome);
    const macro = windows.map((window) =>
      window['schedule'] === '@weekly' ? { ...window, schedule: '0 0 * * 0' } : window,
    );
    expect(differences(outcome, zone, (wall) => isAllowed(macro, wall))).toEqual([]);
    expect(answersOf(outcome, zone).size).toBe(2);
  });
});

describe('what it is written as', () => {
  test.each([
    ['0 9 * * 1-5', '8h', { days: 'mon-fri', hours: '09:00-17:00' }],
    ['0 22 * * *', '8h', { hours: '22:00-06:00' }],
    ['0 17 * * 5', '64h', { weekly: { from: 'fri 17:00', until: 'mon 09:00' } }],
    ['0 0 * * 1-5', '24h', { days: 'mon-fri' }],
    ['* * * * *', '1h', { days: 'mon-sun' }],
    ['0 0 24 12 *', '24h', { dates: ['12-24'] }],
    ['0 0 1 12 *', '744h', { from: '12-01', until: '01-01' }],
    ['0 9 * 12 1-5', '8h', { cron: '0 9 * 12 1-5', for: '8h' }],
    ['0 9 * 6-8 MON', '1h30m', { cron: '0 9 * 6-8 1', for: '90m' }],
    ['0 9 * * 1', '90s', { cron: '0 9 * * 1', for: '90s' }],
    ['0 0 20 2 *', '240h', { cron: '0 0 20 2 *', for: '240h' }],
  ])('%s for %s', async (schedule, duration, period) => {
    const outcome = importText(importArgocd, project(deny(schedule, duration)));
    expect(outcome.imported).toMatchObject({ windows: [{ period }], unexpressed: [] });
    await linked(outcome);
  });
});

describe('not expressed', () => {
  test.each([
    ['some applications', { applications: ['*-prod'] }, 'some applications only'],
    ['a namespace', { applications: undefined, namespaces: ['default'] }, 'some applications only'],
    [
      'all that is given',
      { applications: ['*'], clusters: ['prod'], andOperator: true },
      'clusters prod',
    ],
    ['no application', { applications: [] }, 'applies to none'],
    ['a zone that nobody knows', { timeZone: 'Europe/Moon' }, 'Europe/Moon'],
    ['weekdays of a month in a zone', { schedule: '0 9 * 12 1', ...amsterdam }, 'by the clocks of'],
    ['seconds in a zone', { duration: '90s', ...amsterdam }, 'whole minutes'],
    ['a schedule of six fields', { schedule: '0 0 9 * * 1' }, 'five fields'],
    ['the last day', { schedule: '0 9 L * *' }, '"L" is not read as a day of the month'],
    ['a duration of days', { duration: '1d' }, '"1d" is no duration'],
    [
      'an end that leap years move',
      { schedule: '0 0 20 2 *', duration: '240h', ...amsterdam },
      '29',
    ],
  ])('%s', (_, more, message) => {
    const { imported, text } = importText(importArgocd, project(deny('0 9 * * 1', '8h', more)));
    expect(imported.windows).toEqual([]);
    expect(imported.unexpressed).toEqual([
      expect.objectContaining({ message: expect.stringContaining(message) }),
    ]);
    expect(text).toContain('# not expressed: line 1: ');
  });

  test('a manual sync, though its window is there', () => {
    const window = deny('0 9 * * 1', '8h', { manualSync: true });
    const { imported } = importText(importArgocd, project(window));
    expect(imported.windows).toHaveLength(1);
    expect(imported.unexpressed).toMatchObject([{ message: expect.stringContaining('by hand') }]);
  });

  test('a second project', () => {
    const two = `${project(deny('0 9 * * 1', '8h'))}\n---\n${project(deny('0 9 * * 2', '8h'))}`;
    const { imported } = importText(importArgocd, two);
    expect(imported.windows).toHaveLength(1);
    expect(imported.unexpressed).toMatchObject([{ place: { line: 3, column: 1 } }]);
  });
});

test('one selector that takes everything suffices', () => {
  const window = deny('0 9 * * 1', '8h', { clusters: ['prod'] });
  expect(importText(importArgocd, project(window)).imported).toMatchObject({
    windows: [{ effect: 'frozen' }],
    unexpressed: [],
  });
});

test('a list of projects as kubectl prints it', () => {
  const item: unknown = JSON.parse(project(deny('0 9 * * 1', '8h')));
  const list = JSON.stringify({ kind: 'List', items: [{ kind: 'ConfigMap' }, item] });
  expect(importText(importArgocd, list).imported.windows).toHaveLength(1);
});

describe('no project', () => {
  test.each([
    ['nothing', '', 'there is no AppProject'],
    ['another kind', 'kind: Application', 'there is no AppProject'],
    ['no YAML', 'kind: [AppProject', 'windows.yml:1:'],
    [
      'no list',
      'kind: AppProject\nspec:\n  syncWindows: 5',
      'windows.yml:3:16: syncWindows is no list',
    ],
    [
      'an unknown kind of window',
      project({ ...deny('0 9 * * 1', '8h'), kind: 'pause' }),
      '"pause"',
    ],
    ['no schedule', project({ kind: 'deny', duration: '8h' }), 'there is no schedule'],
    ['nothing but brackets', '['.repeat(100_000), 'windows.yml:1:'],
    ['an alias of itself', 'kind: &a [ *a ]', 'nested too deeply'],
  ])('%s', (_, text, message) => {
    expect(() => importText(importArgocd, text)).toThrow(message);
  });
});

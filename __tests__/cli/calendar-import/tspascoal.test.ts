/** Deploy hours of tspascoal's gate, against its own rule. */
import { describe, expect, test } from '@jest/globals';
import { importTspascoal } from '../../../src/cli/calendar-import/tspascoal.js';
import { hour, minute } from '../../../src/time/instant.js';
import { answersOf, differences, importText, linked } from './policy-of-file.js';

const week = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

interface Hours {
  readonly days?: readonly string[];
  readonly slots: readonly (readonly [start: string, end: string])[];
}

function file({ days, slots }: Hours, more = ''): string {
  const list = slots.map(([start, end]) => `    - Start: ${start}\n      End:  ${end}\n`).join('');
  const given = days === undefined ? '' : `DeployDays: ${JSON.stringify(days)}\n`;
  return `${given}${more}Rules:\n- Environment:\n  DeploySlots:\n${list}`;
}

function toMs(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * hour + minutes * minute;
}

/** `DeployHoursRulesEvaluator.IsDeployHour`, but for the instant of the end itself. */
function isDeployHour({ days = week.slice(1, 6), slots }: Hours, at: number): boolean {
  const today = week[new Date(at).getUTCDay()] ?? '';
  if (!days.some((name) => name.toLowerCase() === today.toLowerCase())) return false;
  const time = at % (24 * hour);
  return slots.some(([start, end]) => time >= toMs(start) && time < toMs(end));
}

describe('the policy is open in deploy hours', () => {
  test.each<Hours & { name: string }>([
    { name: 'working days by default', slots: [['08:00', '12:10']] },
    {
      name: 'three slots',
      slots: [
        ['08:00', '12:10'],
        ['14:00', '15:30'],
        ['16:15', '18:00'],
      ],
    },
    { name: 'every day', days: week, slots: [['00:00', '23:59']] },
    { name: 'the weekend', days: ['Saturday', 'Sunday'], slots: [['10:00', '16:00']] },
    { name: 'days apart', days: ['Monday', 'Wednesday', 'Friday'], slots: [['9:00', '17:00']] },
    { name: 'any case', days: ['monday', 'TUESDAY'], slots: [['09:00', '17:00']] },
    {
      name: 'slots that touch',
      slots: [
        ['08:00', '12:00'],
        ['12:00', '17:00'],
      ],
    },
    {
      name: 'slots that overlap',
      slots: [
        ['08:00', '13:00'],
        ['12:00', '17:00'],
      ],
    },
    {
      name: 'slots out of order',
      slots: [
        ['15:00', '16:00'],
        ['08:00', '09:00'],
      ],
    },
    { name: 'seconds of zero', slots: [['08:00:00', '12:00:00.00']] },
    { name: 'a day twice', days: ['Monday', 'Monday'], slots: [['08:00', '12:00']] },
  ])('$name', async (hours) => {
    const outcome = importText(importTspascoal, file(hours));
    expect(outcome.imported.unexpressed).toEqual([]);
    await linked(outcome);
    expect(differences(outcome, 'UTC', (wall) => isDeployHour(hours, wall))).toEqual([]);
    expect(answersOf(outcome, 'UTC').size).toBe(2);
  });
});

const office: Hours = { slots: [['08:00', '12:00']] };

test('a lockout freezes everything', async () => {
  const outcome = importText(importTspascoal, file(office, 'Lockout: true\n'));
  await linked(outcome);
  expect([...answersOf(outcome, 'UTC')]).toEqual([false]);
});

describe('which rule', () => {
  const rules = `
Rules:
- Environment:
  DeploySlots: [{ Start: "08:00", End: "09:00" }]
- Environment: Production
  DeploySlots: [{ Start: "10:00", End: "11:00" }]
`;
  test.each([
    ['production', '10:00-11:00'],
    ['staging', '08:00-09:00'],
  ])('%s', async (environment, hours) => {
    const outcome = importText(importTspascoal, rules, { environment });
    expect(outcome.imported.windows[0]?.period).toEqual({ days: 'mon-fri', hours });
    await linked(outcome);
    expect(outcome.text).toContain(`  ${environment}:\n`);
  });

  test('none', () => {
    const named = file(office).replace('Environment:', 'Environment: qa');
    expect(() => importText(importTspascoal, named)).toThrow('has no rule for production');
  });
});

describe('not expressed', () => {
  test.each([
    ['an instant', file({ slots: [['08:00', '08:00']] }), 'an instant only', 4],
    ['seconds', file({ slots: [['08:00', '09:00:30']] }), 'no seconds', 4],
    ['a wait', `${file(office)}  WaitMinutes: 5\n`, 'WaitMinutes', 6],
  ])('%s', (_, text, message, line) => {
    const { imported } = importText(importTspascoal, text);
    expect(imported.unexpressed).toMatchObject([
      { message: expect.stringContaining(message), place: { line } },
    ]);
  });
});

describe('no file of the gate', () => {
  test.each([
    ['nothing', '', 'there are no Rules'],
    ['another key', `Lockdown: true\n${file(office)}`, 'there is no key "Lockdown"'],
    ['no day', file({ ...office, days: ['Funday'] }), '"Funday" is no day of the week'],
    ['no days', file({ ...office, days: [] }), 'DeployDays is empty'],
    ['the end first', file({ slots: [['12:00', '08:00']] }), 'End is before Start'],
    ['no time', file({ slots: [['8am', '12:00']] }), '"8am" is no time of a day'],
    ['24:00', file({ slots: [['8:00', '24:00']] }), '"24:00" is no time of a day'],
    ['no end', file(office).replace('End:', 'Ends:'), 'there is no End'],
    ['a lockout of "no"', file(office, 'Lockout: "no"\n'), 'neither true nor false'],
  ])('%s', (_, text, message) => {
    expect(() => importText(importTspascoal, text)).toThrow(message);
  });
});

/** A bare number where text is meant: the hint is a form that is valid there, or there is none. */
import { describe, expect, test } from '@jest/globals';
import { link } from '../decision/builders.js';

const head = 'policy: 1\ntimezone: Europe/Berlin\n';

async function faultsOf(text: string) {
  const { faults } = await link(head + text);
  return faults
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message, hint }) => ({ code, message, hint }));
}

function period(text: string): string {
  return `periods: { p: { ${text} } }\n`;
}

function windows(text: string): string {
  return `environments: { production: { windows: { frozen: [q], ${text} } } }\nperiods: { q: { days: sat } }\n`;
}

function meets(text: string): string {
  return `groups: { g: { meets: { ${text} } } }\n`;
}

const rows = [
  {
    make: (at: string) => windows(`cadence: { at-most: ${at} }`),
    ...{ written: '3', hint: 'write it with its unit, such as "3 per day" or "3 per week"' },
    right: '"3 per day"',
  },
  {
    make: (at: string) => windows(`cadence: { apart: ${at} }`),
    ...{ written: '3', hint: 'write it with its unit, such as 3m or 3h', right: '3h' },
  },
  {
    make: (at: string) => windows(`fits: ${at}`),
    ...{ written: '45', hint: 'write it with its unit, such as 45m or 45h', right: '45m' },
  },
  {
    make: (at: string) => windows(`fits: { expected: ${at} }`),
    ...{ written: '20', hint: 'write it with its unit, such as 20m or 20h', right: '20m' },
  },
  {
    make: (at: string) => `records: { keep: ${at} }\n`,
    written: '7',
    hint: 'write it with its unit, such as 7m or 7h or 7d or "7 years"',
    right: '"7 years"',
  },
  {
    make: (at: string) => `limits: { report-size: ${at} }\n`,
    ...{ written: '50', hint: 'write it with its unit, such as 50MiB or 50GiB', right: '50MiB' },
  },
  {
    make: (at: string) => period(`cron: 0 9 * * 1, for: ${at}`),
    ...{ written: '90', hint: 'write it with its unit, such as 90m or 90h', right: '90m' },
  },
  {
    make: (at: string) => period(`days: mon, hours: ${at}`),
    written: '9',
    hint: 'write from and until, such as 09:00-17:00',
    right: '09:00-17:00',
  },
  {
    make: (at: string) => period(`days: mon, hours: [${at}]`),
    written: '9',
    hint: 'write from and until, such as 09:00-17:00',
    right: '09:00-17:00',
  },
  {
    make: (at: string) => period(`days: ${at}`),
    ...{ written: '1', hint: 'write days of the week, such as mon-fri', right: 'mon-fri' },
  },
  {
    make: (at: string) => meets(`days: ${at}, hours: 09:00-10:00`),
    ...{ written: '1', hint: 'write days of the week, such as mon-fri', right: 'mon-fri' },
  },
  {
    make: (at: string) => period(`dates: [${at}]`),
    ...{ written: '20261201', hint: 'write 2026-12-01', right: '2026-12-01' },
  },
  {
    make: (at: string) => period(`dates: [${at}]`),
    ...{ written: '20261301', hint: 'write a date, such as 2026-12-01', right: '2026-12-01' },
  },
  {
    make: (at: string) =>
      period(`from: { day: 1, of: month, at: ${at} }, until: { day: 2, of: month, at: 19:00 }`),
    ...{ written: '18', hint: 'write a time, such as 18:00', right: '18:00' },
  },
  {
    make: (at: string) => period(`from: 2026-12-01, through: ${at}`),
    ...{ written: '20261202', hint: 'write 2026-12-02', right: '2026-12-02' },
  },
  {
    make: (at: string) => period(`days: mon, valid-until: ${at}`),
    ...{ written: '2027', hint: 'write a date, such as 2026-12-01', right: '2026-12-01' },
  },
  {
    make: (at: string) => period(`weekly: { from: ${at}, until: mon 08:00 }`),
    written: '17',
    hint: 'write a day and a time, such as fri 17:00',
    right: 'fri 17:00',
  },
  {
    make: (at: string) => `regions: { emea: { timezone: ${at} } }\n`,
    written: '1',
    hint: 'write an area and a place, such as Europe/Berlin',
    right: 'Europe/Berlin',
  },
];

const environments = 'environments: { production: { windows: { frozen: [z] } } }\n';
function complete(text: string): string {
  return text.startsWith('environments') ? text : `${environments}${text}`;
}

describe('the hint is a form that is valid there', () => {
  test.each(rows.map((row) => ({ ...row, name: row.make(row.written).split('\n')[0] })))(
    '$name: $hint',
    async ({ make, written, hint, right }) => {
      expect(await faultsOf(make(written))).toMatchObject([{ hint }]);
      expect(hint).toContain(right);
      const left = await faultsOf(complete(make(right)));
      expect(left.filter(({ code }) => code !== 'policy/unknown-name')).toEqual([]);
    },
  );
});

describe('none where none is known', () => {
  test.each([
    ['a cron rule', period('cron: 5, for: 1h')],
    ['a truth value for a time', windows('cadence: { apart: true }')],
    ['a part of a minute', windows('cadence: { apart: 1.5 }')],
    ['an address', 'tickets: { t: { system: jira, url: 3 } }\n'],
    ['a code of holidays', 'holidays: [1]\n'],
    ['longer than 400 days', period('cron: 0 9 * * 1, for: 5400')],
  ])('%s', async (_name, text) => {
    const faults = await faultsOf(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.hint).toBeUndefined();
  });
});

describe('no words of the validator', () => {
  test.each([
    [
      'what is missing',
      windows('fits: { reserve: 15m }'),
      '"expected" is missing in environments.production.windows.fits',
    ],
    [
      'a list',
      windows('fits: { expected: [] }'),
      'environments.production.windows.fits.expected is a list, expected p90, or elapsed time such as 45m',
    ],
    [
      'an address',
      'tickets: { t: { system: jira, url: x } }\n',
      'tickets.t.url is "x", expected an address with https://',
    ],
  ])('%s', async (_name, text, message) => {
    expect(await faultsOf(text)).toMatchObject([{ message }]);
  });
});

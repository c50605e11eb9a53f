/** calendar: at instants and over periods, with the nights on which clocks change worked out by hand. */
import { describe, expect, test } from '@jest/globals';
import { gate, repository } from './gate.js';

interface Calendar {
  readonly instants: readonly { readonly at: string; readonly open: boolean | null }[];
  readonly openings?: readonly { readonly start: string; readonly end: string }[] | null;
  readonly spans?: readonly {
    readonly period: string;
    readonly start: string | null;
    readonly end?: string | null;
  }[];
  readonly unknown?: readonly { readonly rule: string; readonly code: string }[];
}

const shop = `policy: 1
timezone: Europe/Berlin
services: { shop: { regions: [emea, amer] } }
regions:
  emea: { timezone: Europe/Berlin }
  amer: { timezone: America/New_York }
periods:
  office-hours: { days: mon-thu, hours: 09:00-16:00 }
  day-there:    { days: mon-fri, hours: 08:00-18:00, in: region }
  peak-season:  { from: 2026-11-26, through: 2026-11-30, reason: peak sales }
environments:
  production: { windows: { open: [office-hours], frozen: [peak-season] } }
  everywhere: { windows: { open: [day-there] } }
  later: { windows: { open: [office-hours] }, quality: { coverage: { lines: { at-least: 80% } } } }
`;

const at = { zone: 'Europe/Berlin', layer: '.promotion-gate.yml' } as const;
const peak = {
  ...{ start: '2026-11-25T23:00:00Z', end: '2026-11-30T23:00:00Z' },
  ...{ effect: 'frozen', period: 'peak-season', reason: 'peak sales' },
  ...{ rule: 'production/windows.frozen', ...at },
} as const;

/** Where no `fits` applies. */
const noFit = { fitLength: null, latestStart: null, nextLatestStart: null, nextFit: null } as const;

/** Office hours of one day, as the calendar names them. */
function office(start: string, end: string): object {
  const rule = 'production/windows.open';
  return { start, end, effect: 'open', period: 'office-hours', rule, ...at };
}

async function calendar(
  policy: string,
  ...args: readonly string[]
): Promise<{ code: number; calendar: Calendar }> {
  const { directory } = repository(policy);
  const all = ['calendar', '--format', 'json', ...args];
  const { code, stdout } = await gate(directory, all, { TZ: 'Pacific/Apia' });
  return { code, calendar: JSON.parse(stdout) as Calendar };
}

describe('at instants', () => {
  test('open, closed, frozen; UTC or the time of the policy', async () => {
    const at = ['2026-11-24T10:00', '2026-11-24T17:00', '2026-11-26T09:00:00Z', '2020-01-15T12:00'];
    const args = at.flatMap((instant) => ['--at', instant]);
    const shown = await calendar(shop, '--environment', 'production', ...args);
    expect(shown).toEqual({
      code: 0,
      calendar: {
        schema: 1,
        environment: 'production',
        service: 'shop',
        regions: ['emea', 'amer'],
        timezone: 'Europe/Berlin',
        instants: [
          {
            ...{ at: '2026-11-24T09:00:00Z', open: true, entry: 'office-hours' },
            nextOpen: '2026-11-25T08:00:00Z',
            nextClose: '2026-11-24T15:00:00Z',
            nextCloseReason: null,
            since: '2026-11-24T08:00:00Z',
            nextOpenEnd: '2026-11-25T15:00:00Z',
            ...noFit,
            closedBy: [],
            closedIn: [],
            deciding: [office('2026-11-24T08:00:00Z', '2026-11-24T15:00:00Z')],
          },
          {
            ...{ at: '2026-11-24T16:00:00Z', open: false, entry: null },
            nextOpen: '2026-11-25T08:00:00Z',
            nextClose: '2026-11-25T15:00:00Z',
            nextCloseReason: null,
            since: '2026-11-24T15:00:00Z',
            nextOpenEnd: '2026-11-25T15:00:00Z',
            ...noFit,
            closedBy: ['production/windows.open'],
            closedIn: [],
            deciding: [],
          },
          {
            ...{ at: '2026-11-26T09:00:00Z', open: false, entry: 'peak-season' },
            nextOpen: '2026-12-01T08:00:00Z',
            nextClose: '2026-12-01T15:00:00Z',
            nextCloseReason: null,
            since: '2026-11-25T15:00:00Z',
            nextOpenEnd: '2026-12-01T15:00:00Z',
            ...noFit,
            closedBy: ['production/windows.frozen'],
            closedIn: [],
            deciding: [peak, office('2026-11-26T08:00:00Z', '2026-11-26T15:00:00Z')],
          },
          {
            ...{ at: '2020-01-15T11:00:00Z', open: true, entry: 'office-hours' },
            nextOpen: '2020-01-16T08:00:00Z',
            nextClose: '2020-01-15T15:00:00Z',
            nextCloseReason: null,
            since: '2020-01-15T08:00:00Z',
            nextOpenEnd: '2020-01-16T15:00:00Z',
            ...noFit,
            closedBy: [],
            closedIn: [],
            deciding: [office('2020-01-15T08:00:00Z', '2020-01-15T15:00:00Z')],
          },
        ],
      },
    });
  });

  test('the limits are half-open', async () => {
    const at = ['07:59:59Z', '08:00:00Z', '14:59:59Z', '15:00:00Z'];
    const args = at.flatMap((time) => ['--at', `2026-11-24T${time}`]);
    const shown = await calendar(shop, '--environment', 'production', ...args);
    expect(shown.calendar.instants.map(({ open }) => open)).toEqual([false, true, true, false]);
  });

  test('without an instant: now', async () => {
    const before = Date.now();
    const shown = await calendar(shop, '--environment', 'production');
    expect(Date.parse(shown.calendar.instants[0]?.at ?? '')).toBeGreaterThanOrEqual(before);
  });

  test('as text', async () => {
    const args = ['calendar', '--environment', 'production', '--at', '2026-11-24T10:00'];
    const { code, stdout } = await gate(repository(shop).directory, args);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(
        /^production, times in Europe\/Berlin\n {2}✓ Tue 24 Nov.* 10:00 CET {2}open/,
      ),
    });
  });

  test('over a period: JSON has openings within it, and every period that touches it', async () => {
    const shown = await calendar(
      shop,
      '--environment',
      'production',
      '--from',
      '2026-11-25',
      '--to',
      '2026-11-27',
    );
    expect(shown).toMatchObject({
      code: 0,
      calendar: {
        instants: [],
        openings: [{ start: '2026-11-25T08:00:00Z', end: '2026-11-25T15:00:00Z' }],
        spans: [
          office('2026-11-25T08:00:00Z', '2026-11-25T15:00:00Z'),
          peak,
          office('2026-11-26T08:00:00Z', '2026-11-26T15:00:00Z'),
        ],
      },
    });
  });

  test('over a period: what reaches 400 days beyond it has no known end', async () => {
    const daily = shop.replace('{ from: 2026-11-26, through: 2026-11-30,', '{ days: mon-sun,');
    const span = ['--from', '2026-12-08', '--to', '2026-12-12'];
    const shown = await calendar(daily, '--environment', 'production', ...span);
    expect(shown.calendar.spans?.find(({ period }) => period === 'peak-season')).toMatchObject({
      start: null,
      end: null,
    });
  });

  test('a fixed length: the last start that fits, though it is open', async () => {
    const fits = shop.replace(
      'open: [office-hours], frozen',
      'open: [office-hours], fits: 45m, frozen',
    );
    const args = ['--environment', 'production', '--at', '2026-11-24T15:30'];
    const shown = await calendar(fits, ...args);
    expect(shown.calendar.instants).toMatchObject([
      { open: true, latestStart: '2026-11-24T14:15:00Z', nextFit: '2026-11-25T08:00:00Z' },
    ]);
    const { stdout } = await gate(repository(fits).directory, ['calendar', ...args]);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('too late for 45 min since 15:15');
  });

  test('the region that closes is named', async () => {
    const args = ['--environment', 'everywhere', '--at', '2026-11-24T10:00'];
    const shown = await calendar(shop, ...args);
    expect(shown.calendar.instants).toMatchObject([{ open: false, closedIn: ['amer'] }]);
    const { stdout } = await gate(repository(shop).directory, ['calendar', ...args]);
    expect(stdout).toContain('closed in amer; opens');
  });

  test('in each region of the promotion, in its own zone', async () => {
    const span = ['--from', '2026-11-24', '--to', '2026-11-25'];
    const everywhere = await calendar(shop, '--environment', 'everywhere', ...span);
    // 08:00–18:00 in Berlin is 07:00–17:00 UTC, in New York 13:00–23:00 UTC.
    expect(everywhere.calendar.openings).toEqual([
      { start: '2026-11-24T13:00:00Z', end: '2026-11-24T17:00:00Z' },
    ]);
    const emea = await calendar(shop, '--environment', 'everywhere', ...span, '--regions', 'emea');
    expect(emea.calendar.openings).toEqual([
      { start: '2026-11-24T07:00:00Z', end: '2026-11-24T17:00:00Z' },
    ]);
  });
});

describe('several services', () => {
  const several = shop
    .replace('shop: { regions: [emea, amer] }', 'shop: {}, desk: {}')
    .replace('everywhere:', 'everywhere: { match: ["live-{region}"],')
    .replace('match: ["live-{region}"], {', 'match: ["live-{region}"],');
  const args = ['--environment', 'live-amer', '--from', '2026-11-24', '--to', '2026-11-25'];

  test('without --service the first one is shown, in the region that the name tells', async () => {
    const { calendar: shown } = await calendar(several, ...args);
    expect(shown.openings).toEqual([
      { start: '2026-11-24T13:00:00Z', end: '2026-11-24T23:00:00Z' },
    ]);
  });

  test.each([
    {
      name: 'it says so',
      more: [],
      said: 'promotion-gate: the calendar of the first of shop, desk; --service names another\n',
    },
    { name: 'and is silent if asked for one', more: ['--service', 'desk'], said: '' },
  ])('$name', async ({ more, said }) => {
    const { directory } = repository(several);
    const { code, stderr } = await gate(directory, ['calendar', ...args, ...more]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: said });
  });
});

describe('over a period: nights on which clocks change', () => {
  // Berlin: 29 March 2026 02:00 CET → 03:00 CEST (01:00 UTC), 25 October 03:00 CEST → 02:00 CET.
  // New York: 8 March 2026 02:00 EST → 03:00 EDT (07:00 UTC), 1 November 02:00 EDT → 01:00 EST.
  const berlin = { spring: ['2026-03-29', '2026-03-30'], autumn: ['2026-10-25', '2026-10-26'] };
  const newYork = { spring: ['2026-03-08', '2026-03-09'], autumn: ['2026-11-01', '2026-11-02'] };
  const rows = [
    {
      zone: 'Europe/Berlin',
      night: berlin.spring,
      rule: 'open',
      hours: '02:30-04:00',
      openings: ['03-29T01:00 03-29T02:00'],
    },
    {
      zone: 'Europe/Berlin',
      night: berlin.autumn,
      rule: 'open',
      hours: '02:30-04:00',
      openings: ['10-25T01:30 10-25T03:00'],
    },
    {
      zone: 'Europe/Berlin',
      night: berlin.autumn,
      rule: 'open',
      hours: '00:00-02:30',
      openings: ['10-24T22:00 10-25T00:30'],
    },
    {
      zone: 'Europe/Berlin',
      night: berlin.autumn,
      rule: 'frozen',
      hours: '02:30-04:00',
      openings: ['10-24T22:00 10-25T00:30', '10-25T03:00 10-25T23:00'],
    },
    {
      zone: 'Europe/Berlin',
      night: berlin.spring,
      rule: 'frozen',
      hours: '01:00-02:30',
      openings: ['03-28T23:00 03-29T00:00', '03-29T01:00 03-29T22:00'],
    },
    {
      zone: 'America/New_York',
      night: newYork.spring,
      rule: 'open',
      hours: '02:30-04:00',
      openings: ['03-08T07:00 03-08T08:00'],
    },
    {
      zone: 'America/New_York',
      night: newYork.autumn,
      rule: 'open',
      hours: '01:30-03:00',
      openings: ['11-01T06:30 11-01T08:00'],
    },
    {
      zone: 'America/New_York',
      night: newYork.autumn,
      rule: 'frozen',
      hours: '01:30-03:00',
      openings: ['11-01T04:00 11-01T05:30', '11-01T08:00 11-02T05:00'],
    },
    {
      zone: 'America/New_York',
      night: newYork.spring,
      rule: 'frozen',
      hours: '02:15-02:45',
      openings: ['03-08T05:00 03-09T04:00'],
    },
  ];
  test.each(rows)(
    '$zone, $rule $hours on $night.0',
    async ({ zone, night, rule, hours, openings }) => {
      const [from = '', to = ''] = night;
      const policy = `policy: 1
timezone: ${zone}
services: { shop: {} }
periods: { night: { days: sun, hours: ${hours} }, always: { days: mon-sun, hours: 00:00-24:00 } }
environments:
  production: { windows: { ${rule === 'open' ? 'open: [night]' : 'open: [always], frozen: [night]'} } }
`;
      const args = ['--environment', 'production', '--from', from, '--to', to];
      const { calendar: shown } = await calendar(policy, ...args);
      const short = (text: string): string => text.slice(5, 16);
      expect(shown.openings?.map(({ start, end }) => `${short(start)} ${short(end)}`)).toEqual(
        openings,
      );
    },
  );
});

describe('refused or not known', () => {
  const rows = [
    { name: 'an unknown environment', args: ['--environment', 'moon'], code: 2 },
    {
      name: 'an unknown service',
      args: ['--environment', 'production', '--service', 'x'],
      code: 2,
    },
    { name: 'an unknown region', args: ['--environment', 'everywhere', '--regions', 'x'], code: 2 },
    {
      name: 'half a period',
      args: ['--environment', 'production', '--from', '2026-01-01'],
      code: 2,
    },
    {
      name: 'a period that ends before it starts',
      args: ['--environment', 'production', '--from', '2026-01-02', '--to', '2026-01-01'],
      code: 2,
    },
    { name: 'no date', args: ['--environment', 'production', '--at', '2026-02-30'], code: 2 },
    { name: 'no time', args: ['--environment', 'production', '--at', '2026-02-20T24:01'], code: 2 },
    { name: 'another check is not built', args: ['--environment', 'later'], code: 0 },
  ];
  test.each(rows)('$name: exit $code', async ({ args, code }) => {
    const run = await gate(repository(shop).directory, ['calendar', ...args]);
    expect(run.code).toBe(code);
  });

  test('more than three years: exit 2', async () => {
    const args = ['--environment', 'production', '--from', '2026-01-01', '--to', '2030-01-01'];
    const { code, stderr } = await gate(repository(shop).directory, ['calendar', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain('more than three years apart');
  });

  describe('a calendar that is not there: exit 3', () => {
    const unknown = shop
      .replace('{ from: 2026-11-26, through: 2026-11-30,', '{ calendar: company,')
      .replace('periods:', 'calendars: { company: company.ics }\nperiods:');

    test('as JSON: open is null, and the rule is named', async () => {
      const args = ['--environment', 'production', '--at', '2026-11-24T10:00'];
      const shown = await calendar(unknown, ...args);
      expect(shown.code).toBe(3);
      expect(shown.calendar.instants[0]).toMatchObject({ open: null, nextOpen: null });
      expect(shown.calendar.unknown).toMatchObject([
        { rule: 'production/windows.frozen', code: 'gate/fact-failed' },
      ]);
    });
  });
});

/** Calendars in a clone: what they open, freeze and cover, and that one which cannot be read is no pass. */
import { symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { newClone, temporaryFolder, type TestClone } from '../hosts/git/clones.js';
import { decisionOf, gate, repository } from './gate.js';
import { calendarOf, event, eventOf } from './ics.js';
import { policyWith } from './policies.js';

const check = ['check', '--environment', 'production', '--format', 'json'];
const path = 'calendars/company.ics';

function policyOf(windows: string, company = path): string {
  const more = `calendars: { company: "${company}" }`;
  const policy = policyWith({ production: `windows: ${windows}`, more });
  const own = `
  announced: { calendar: company, only: [FREEZE] }
  slots: { calendar: company }`;
  return policy.replace('\nperiods:', `\nperiods:${own}`);
}

const frozen = policyOf('{ open: [always], frozen: [announced] }');
const opened = policyOf('{ open: [slots] }');
const covered = policyOf('{ open: [always], covered-by: company }');
const calm = policyOf(
  '{ open: [always], cadence: { after-incident: { calendar: company, wait: 48h } } }',
);

function withCalendar(policy: string, ...lines: readonly string[]): TestClone {
  return repository(policy, { [path]: calendarOf(...lines) });
}

/** The verdict, and what people are told on one line. */
async function told(
  directory: string,
  args: readonly string[] = [],
): Promise<{ readonly code: number; readonly verdict: string; readonly reason: string }> {
  const run = await gate(directory, [...check, ...args]);
  const { verdict, reasonCode } = decisionOf(run);
  return { code: run.code, verdict, reason: reasonCode };
}

async function said(directory: string, args: readonly string[] = []): Promise<string> {
  const { stdout } = await gate(directory, ['explain', '--environment', 'production', ...args]);
  return stdout.replaceAll(/\s+/g, ' ');
}

const allowed = { code: 0, verdict: 'allow', reason: 'gate/allowed' };
const waiting = { code: 1, verdict: 'block', reason: 'gate/waiting' };
function undecided(reason: string): object {
  return { code: 3, verdict: 'inconclusive', reason };
}

describe('by a calendar beside the policy', () => {
  const freeze = 'CATEGORIES:freeze';
  const [tentative, cancelled] = ['STATUS:TENTATIVE', 'STATUS:CANCELLED'];
  const runs = event(-2, 20);
  const next = event(20, 30, 'SUMMARY:bob');
  const rows = [
    { name: 'a freeze runs', policy: frozen, lines: event(-2, 20, freeze), is: waiting },
    {
      name: 'a tentative one too',
      policy: frozen,
      lines: event(-2, 20, freeze, tentative),
      is: waiting,
    },
    {
      name: 'a cancelled one does not',
      policy: frozen,
      lines: event(-2, 20, freeze, cancelled),
      is: allowed,
    },
    { name: 'it is over', policy: frozen, lines: event(-20, -2, freeze), is: allowed },
    { name: 'it is of another category', policy: frozen, lines: runs, is: allowed },
    { name: 'a slot runs', policy: opened, lines: runs, is: allowed },
    { name: 'a slot is to come', policy: opened, lines: next, is: waiting },
    {
      name: 'a tentative slot opens nothing',
      policy: opened,
      lines: [...event(-2, 20, tentative), ...next],
      is: waiting,
    },
    { name: 'somebody is on call', policy: covered, lines: runs, is: allowed },
    { name: 'somebody is next', policy: covered, lines: next, is: waiting },
    {
      name: 'a tentative shift covers nothing',
      policy: covered,
      lines: [...event(-2, 20, tentative), ...next],
      is: waiting,
    },
    { name: 'an incident two days ago', policy: calm, lines: event(-60, -49), is: allowed },
    { name: 'an incident yesterday', policy: calm, lines: event(-30, -24), is: waiting },
    { name: 'an incident runs', policy: calm, lines: event(-1, 1), is: waiting },
  ];
  test.each(rows)('$name: exit $is.code', async ({ policy, lines, is }) => {
    expect(await told(withCalendar(policy, ...lines).directory)).toEqual(is);
  });

  test('what is said of a freeze, and of who is on call or next', async () => {
    const summary = 'SUMMARY:alice';
    const words = await Promise.all([
      said(withCalendar(frozen, ...event(-2, 20, 'CATEGORIES:FREEZE')).directory),
      said(withCalendar(covered, ...event(-2, 20, summary)).directory),
      said(withCalendar(covered, ...event(-9, -2, summary), ...next).directory),
      said(withCalendar(covered, ...event(-9, -2, summary)).directory),
    ]);
    expect(words).toEqual([
      expect.stringMatching(/WAIT .* frozen by announced until (?:\w{3} |\d\d:)/),
      expect.stringMatching(/ALLOWED .* alice on call until /),
      expect.stringMatching(/WAIT .* nobody of company is on call since .*; next bob from /),
      expect.stringMatching(/BLOCKED .* nobody of company is on call since .*; nobody is planned/),
    ]);
  });
});

describe('a calendar that cannot be read: exit 3, never an empty one', () => {
  const whole = calendarOf(...event(-2, 20, 'CATEGORIES:FREEZE'));
  const [first = ''] = whole.split('BEGIN:VEVENT');
  const rows: readonly {
    readonly name: string;
    readonly company?: string;
    readonly make?: (file: string) => void;
    readonly reason?: string;
    readonly says: string;
  }[] = [
    { name: 'missing', make: unlinkSync, says: `there is no ${path}` },
    {
      name: 'malformed',
      make: (file) => writeFileSync(file, whole.replace(/^DTEND:.*$/m, 'DTEND:2026')),
      says: `${path}:7:7: DTEND "2026" is no `,
    },
    {
      name: 'cut off',
      make: (file) => writeFileSync(file, whole.slice(0, whole.indexOf('END:VEVENT'))),
      says: 'The file ends inside of VEVENT of line 3',
    },
    { name: 'empty', make: (file) => writeFileSync(file, ''), says: `${path}:1:1: ` },
    { name: 'a page', make: (file) => writeFileSync(file, '<html></html>'), says: `${path}:1:1: ` },
    {
      name: 'larger than 256 KiB',
      make: (file) => writeFileSync(file, `${whole}${'\r\n'.repeat(140_000)}`),
      says: 'larger than 256 KiB',
    },
    {
      name: 'a link out of the repository (T43)',
      make: (file) => {
        const outside = join(temporaryFolder(), 'company.ics');
        writeFileSync(outside, `${first}END:VCALENDAR\r\n`);
        unlinkSync(file);
        symlinkSync(outside, file);
      },
      says: `${path} is a link that leads out of the repository`,
    },
    {
      name: 'a path out of the repository (T43)',
      company: '../company.ics',
      says: '../company.ics does not lie in the repository',
    },
    {
      name: 'an https address, which no clone asks (T64)',
      company: 'https://127.0.0.1:9/company.ics',
      reason: 'gate/fact-unsupported',
      says: 'the calendar at 127.0.0.1:9 was not asked for: a policy read from a workspace causes no requests',
    },
    {
      name: 'a live one, without --layers',
      company: 'acme/release-calendar//company.ics',
      says: '--layers DIR',
    },
  ];
  test.each(rows)('$name', async ({ company, make, reason = 'gate/fact-failed', says }) => {
    const windows = ['{ open: [always], frozen: [announced] }', '{ open: [slots] }'];
    const clones = windows.map((each) => repository(policyOf(each, company), { [path]: whole }));
    for (const { directory } of clones) make?.(join(directory, path));
    const runs = await Promise.all(clones.map(({ directory }) => gate(directory, check)));
    for (const run of runs) {
      const { verdict, reasonCode, findings } = decisionOf(run);
      expect({ code: run.code, verdict, reason: reasonCode }).toEqual(undecided(reason));
      expect(JSON.stringify(findings)).toContain(JSON.stringify(says).slice(1, -1));
    }
  });

  test.each([
    { name: 'covered-by', policy: covered },
    { name: 'after-incident', policy: calm },
  ])('$name', async ({ policy }) => {
    expect(await told(repository(policy).directory)).toEqual(undecided('gate/fact-failed'));
  });

  test('it excuses no freeze of another rule', async () => {
    const also = 'also: { stock: { windows: { frozen: [these-days] } } }';
    const policy = policyOf(`{ open: [always], frozen: [announced] }\n${also}`);
    expect(await told(repository(policy).directory)).toMatchObject({ code: 1, verdict: 'block' });
  });
});

test('a live calendar: the head of its clone below --layers DIR, at every decision', async () => {
  const folder = temporaryFolder();
  const calendars = newClone(join(folder, 'acme', 'release-calendar'));
  const running = calendarOf(...event(-2, 20, 'CATEGORIES:FREEZE'));
  calendars.commit({ 'company.ics': running });
  const policy = policyOf(
    '{ open: [always], frozen: [announced] }',
    'acme/release-calendar//company.ics',
  );
  const { directory } = repository(policy);
  const layers = ['--layers', folder];
  expect(await told(directory, layers)).toEqual(waiting);
  calendars.commit({ 'company.ics': calendarOf() });
  expect(await told(directory, layers)).toEqual(allowed);
  calendars.write('company.ics', running);
  expect(await told(directory, layers)).toEqual(allowed);
});

describe('T61: periods of every kind, at instants worked out by hand', () => {
  const apia = { TZ: 'Pacific/Apia' };
  const rows = [
    {
      name: 'rrule: the first Tuesday, from its start on, for four hours',
      windows: '{ open: [releases] }',
      opens: ['2026-12-01T18:00', '2027-01-05T21:59'],
      closes: ['2026-11-03T19:00', '2026-12-01T17:59', '2026-12-01T22:00', '2026-12-08T19:00'],
    },
    {
      name: 'cron: nights from Monday to Thursday, into the next day',
      windows: '{ open: [nightly] }',
      opens: ['2026-12-03T22:00', '2026-12-04T00:59'],
      closes: ['2026-12-03T21:59', '2026-12-04T01:00', '2026-12-04T22:30'],
    },
    {
      name: 'cron: the 13th, and every Friday',
      windows: '{ frozen: [unlucky] }',
      opens: ['2026-12-12T09:30', '2026-12-13T10:00'],
      closes: ['2026-12-11T09:30', '2026-12-13T09:00'],
    },
    {
      // 31 December is a Thursday, and the first working day after New Year is Monday 4 January.
      name: 'positions: from the second last business day to noon of the first',
      windows: '{ frozen: [month-end] }',
      opens: ['2026-12-30T17:59', '2027-01-04T12:00'],
      closes: ['2026-12-30T18:00', '2027-01-04T11:59'],
    },
    {
      name: 'positions: the last day of the fiscal year, and the last Friday of a month',
      windows: '{ frozen: [books, patches] }',
      opens: ['2026-12-31T12:00', '2027-03-30T23:59', '2026-12-18T12:00'],
      closes: ['2027-03-31T00:00', '2026-12-25T12:00'],
    },
    {
      // Corpus Christi is one in Hesse and none in Berlin.
      name: 'holidays of a region of a country',
      windows: '{ frozen: [hesse] }',
      opens: ['2026-12-24T12:00', '2027-05-26T23:59'],
      closes: ['2026-12-25T00:00', '2027-05-27T12:00'],
    },
    {
      // Thanksgiving in New York begins at 06:00 in Berlin.
      name: 'holidays of each region, in its own zone',
      windows: '{ frozen: [not-there] }',
      opens: ['2026-11-26T05:59', '2026-11-27T06:00', '2027-05-27T12:00'],
      closes: ['2026-11-26T06:00', '2026-11-27T05:59', '2026-12-26T00:00'],
    },
    {
      name: 'calendar: whole days of the zone, a Windows zone, a series with an exception',
      windows: '{ frozen: [announced] }',
      opens: ['2026-12-06T23:59', '2026-12-10T00:00', '2026-12-15T17:30', '2026-12-22T17:30'],
      closes: ['2026-12-07T00:00', '2026-12-09T23:59', '2026-12-15T18:30', '2026-12-29T18:00'],
    },
    {
      name: 'calendar as the holidays in force',
      windows: '{ frozen: [first-day] }',
      opens: ['2026-12-01T12:00', '2027-01-01T12:00'],
      closes: ['2026-12-02T12:00', '2027-01-04T12:00'],
      more: 'holidays: plant',
    },
    {
      name: 'rrule in a fold: frozen for both readings',
      windows: '{ frozen: [batch] }',
      opens: ['2026-10-25T00:29:59Z', '2026-10-25T02:30:00Z'],
      closes: ['2026-10-25T00:30:00Z', '2026-10-25T02:29:59Z'],
    },
    {
      name: 'rrule in a fold: open the first time',
      windows: '{ open: [batch] }',
      opens: ['2026-10-25T00:30:00Z', '2026-10-25T01:29:59Z'],
      closes: ['2026-10-25T00:29:59Z', '2026-10-25T01:30:00Z'],
    },
    {
      name: 'cron in a gap: at its end',
      windows: '{ open: [half-past-two] }',
      opens: ['2026-03-29T01:00:00Z', '2026-03-29T01:59:59Z'],
      closes: ['2026-03-29T00:59:59Z', '2026-03-29T02:00:00Z'],
    },
  ];
  const company = calendarOf(
    ...eventOf(
      'UID:days',
      'DTSTAMP:20260901T080000Z',
      'DTSTART;VALUE=DATE:20261207',
      'DTEND;VALUE=DATE:20261210',
      'CATEGORIES:FREEZE',
    ),
    ...eventOf(
      ...['UID:series', 'DTSTAMP:20260901T080000Z', 'CATEGORIES:SITE,Freeze'],
      'DTSTART;TZID=W. Europe Standard Time:20261215T180000',
      'DTEND;TZID=W. Europe Standard Time:20261215T190000',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'EXDATE;TZID=W. Europe Standard Time:20261222T180000',
    ),
  );
  const plant = calendarOf(
    ...eventOf('UID:plant', 'DTSTAMP:20260901T080000Z', 'DTSTART;VALUE=DATE:20261201'),
    ...eventOf('UID:new-year', 'DTSTAMP:20260901T080000Z', 'DTSTART;VALUE=DATE:20270101'),
  );
  const rota = calendarOf(
    ...eventOf(
      ...['UID:alice', 'DTSTAMP:20260901T080000Z', 'SUMMARY:alice', 'RRULE:FREQ=DAILY;COUNT=2'],
      'DTSTART;TZID=Europe/Berlin:20261207T080000',
      'DTEND;TZID=Europe/Berlin:20261207T200000',
    ),
  );
  const policy = (windows: string, holidays: string): string => `policy: 1
timezone: Europe/Berlin
fiscal-year: { starts: 04-01 }
${holidays}
services: { shop: { regions: [emea, amer] } }
regions:
  emea: { timezone: Europe/Berlin, holidays: [DE-BE] }
  amer: { timezone: America/New_York, holidays: [US-NY] }
calendars: { company: company.ics, plant: plant.ics, on-call: rota.ics }
periods:
  releases: { rrule: FREQ=MONTHLY;BYDAY=1TU, start: 2026-12-01T18:00, for: 4h }
  nightly: { cron: 0 22 * * mon-thu, for: 3h }
  unlucky: { cron: 0 9 13 * fri, for: 1h }
  month-end: { from: { business-day: -2, of: month, at: 18:00 }, until: { business-day: 1, of: month, at: 12:00 } }
  books: { dates: [{ day: -1, of: year }] }
  patches: { dates: [{ weekday: fri, nth: -1, of: month }] }
  hesse: { holidays: [DE-HE] }
  not-there: { holidays: region, in: region }
  announced: { calendar: company, only: [FREEZE] }
  first-day: { dates: [{ business-day: 1, of: month }] }
  batch: { rrule: FREQ=WEEKLY;BYDAY=SU, start: 2026-10-04T02:30, for: 1h }
  half-past-two: { cron: 30 2 * * sun, for: 1h }
environments: { production: { windows: ${windows} } }
`;
  async function explainAt(directory: string, at: string): Promise<string> {
    const args = ['explain', '--environment', 'production', '--format', 'json', '--at', at];
    return decisionOf(await gate(directory, args, apia)).headline;
  }

  function cloneOf(windows: string, holidays: string): string {
    const files = { 'company.ics': company, 'plant.ics': plant, 'rota.ics': rota };
    return repository(policy(windows, holidays), files).directory;
  }

  test.each(rows)('$name', async ({ windows, opens, closes, more = 'holidays: [DE-HE]' }) => {
    const directory = cloneOf(windows, more);
    const asked = [...opens, ...closes].flatMap((at) => ['--at', at]);
    const args = ['calendar', '--environment', 'production', '--format', 'json', ...asked];
    const [shown, ...headlines] = await Promise.all([
      gate(directory, args, apia),
      explainAt(directory, opens[0] ?? ''),
      explainAt(directory, closes[0] ?? ''),
    ]);
    const { instants } = JSON.parse(shown.stdout) as { instants: { open: boolean | null }[] };
    expect(instants.map(({ open }) => open)).toEqual([
      ...opens.map(() => true),
      ...closes.map(() => false),
    ]);
    expect(headlines).toEqual(['allowed', 'wait']);
  });

  test('a deployment that has to end before a gap of the rota', async () => {
    const directory = cloneOf('{ fits: 45m, covered-by: on-call }', 'holidays: [DE-HE]');
    const instants = [
      '2026-12-07T07:59',
      '2026-12-07T08:00',
      '2026-12-07T19:15',
      '2026-12-07T19:16',
    ];
    const headlines = await Promise.all(instants.map((at) => explainAt(directory, at)));
    expect(headlines).toEqual(['wait', 'allowed', 'allowed', 'wait']);
  });
});

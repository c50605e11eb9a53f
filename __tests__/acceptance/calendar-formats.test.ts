/** calendar: what is shown of a period, to people, to calendar programs and as a chart. */
import { describe, expect, test } from '@jest/globals';
import { gate, repository } from './gate.js';

const shop = `policy: 1
timezone: Europe/Berlin
services: { shop: {} }
periods:
  office-hours: { days: mon-thu, hours: 09:00-16:00 }
  peak-season:  { from: 2026-11-26, through: 2026-11-30, reason: peak sales }
environments:
  production: { windows: { open: [office-hours], frozen: [peak-season] } }
`;

describe('over a period', () => {
  const week = ['--from', '2026-11-25', '--to', '2026-11-27'];

  test('as text: a line a day, the next opening, and what freezes it', async () => {
    const args = ['calendar', '--environment', 'production', ...week];
    const { code, stdout } = await gate(repository(shop).directory, args);
    expect(code).toBe(0);
    expect(stdout).toContain('  Wed 25 Nov  ·········███████········  09:00–16:00\n');
    expect(stdout).toContain(
      '  Thu 26 Nov  ░░░░░░░░░░░░░░░░░░░░░░░░  peak-season through Mon 30 Nov\n',
    );
    expect(stdout).toContain(
      '  Tue  1 Dec  ·········███████········  09:00–16:00; next after that\n',
    );
  });

  test('as iCalendar: an opening that runs at its start keeps its own start', async () => {
    const span = ['--from', '2026-11-25T12:00', '--to', '2026-11-27'];
    const args = ['calendar', '--environment', 'production', '--format', 'ics', ...span];
    const { code, stdout } = await gate(repository(shop).directory, args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    expect(stdout.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(stdout).toContain('\r\nDTSTART:20261125T080000Z\r\nDTEND:20261125T150000Z\r\n');
    expect(stdout).toContain('\r\nDTSTART;VALUE=DATE:20261126\r\nDTEND;VALUE=DATE:20261201\r\n');
  });

  const ends = {
    daily: shop.replace('{ from: 2026-11-26, through: 2026-11-30,', '{ days: mon-sun,'),
    until: shop.replace(
      '{ from: 2026-11-26, through: 2026-11-30,',
      '{ days: mon-sun, valid-until: 2027-03-15,',
    ),
    alone: shop.replace('open: [office-hours], ', ''),
  };
  async function linesOf(policy: string, from: string, to: string): Promise<readonly string[]> {
    const args = ['calendar', '--environment', 'production', '--format', 'ics'];
    const { directory } = repository(policy);
    const { stdout } = await gate(directory, [...args, '--from', from, '--to', to]);
    return stdout.split('\r\n').filter((line) => /^(?:UID|DTSTART|DTEND)/.test(line));
  }

  test('as iCalendar: a freeze of days that follow each other keeps its own end', async () => {
    expect(await linesOf(ends.until, '2026-12-08', '2026-12-12')).toEqual([
      'UID:always.frozen.peak-season.shop.production@promotion-gate',
      'DTSTART;VALUE=DATE:20261208',
      'DTEND;VALUE=DATE:20270315',
    ]);
  });

  test('as iCalendar: what has no known ends is cut, with one id for every asked time', async () => {
    const id = 'UID:always.frozen.peak-season.shop.production@promotion-gate';
    expect(await linesOf(ends.daily, '2026-12-08', '2026-12-12')).toEqual([
      id,
      'DTSTART;VALUE=DATE:20261208',
      'DTEND;VALUE=DATE:20261212',
    ]);
    expect((await linesOf(ends.daily, '2027-02-08', '2027-02-12'))[0]).toBe(id);
    const open = 'UID:always.open.shop.production@promotion-gate';
    expect((await linesOf(ends.alone, '2026-11-10', '2026-11-12'))[0]).toBe(open);
    expect((await linesOf(ends.alone, '2026-11-11', '2026-11-13'))[0]).toBe(open);
  });

  test('as text: a freeze with no known end has no date', async () => {
    const args = ['calendar', '--environment', 'production'];
    const span = ['--from', '2026-12-08', '--to', '2026-12-12'];
    const { stdout } = await gate(repository(ends.daily).directory, [...args, ...span]);
    expect(stdout).toContain('peak-season, no end within 400 days\n');
    expect(stdout).not.toContain('through');
  });

  test('as a gantt chart', async () => {
    const args = ['calendar', '--environment', 'production', '--format', 'mermaid', ...week];
    const { code, stdout } = await gate(repository(shop).directory, args);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `gantt
  title production (shop) in Europe/Berlin
  dateFormat YYYY-MM-DD HH:mm
  axisFormat %a %d %b
  section Open
  open Wed 25 Nov :active, 2026-11-25 09:00, 2026-11-25 16:00
  section Frozen
  freeze peak-season (peak sales) :crit, 2026-11-26 00:00, 2026-11-27 00:00
`,
    });
  });

  test.each(['ics', 'mermaid'])('%s without a period shows what comes', async (format) => {
    const args = ['calendar', '--environment', 'production', '--format', format];
    const { code, stdout } = await gate(repository(shop).directory, args);
    expect(code).toBe(0);
    expect(stdout).toMatch(format === 'ics' ? /^BEGIN:VCALENDAR\r\n/ : /^gantt\n/);
  });
});

describe('refused or not known', () => {
  test.each([
    { name: 'ics', format: 'ics' },
    { name: 'mermaid', format: 'mermaid' },
  ])('$name shows no instant: exit 2', async ({ format }) => {
    const args = ['--environment', 'production', '--format', format, '--at', '2026-11-24T10:00'];
    const { code, stdout, stderr } = await gate(repository(shop).directory, ['calendar', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('write --from 2026-12-01 --to 2027-01-01 instead of --at');
  });

  const unknown = shop
    .replace('{ from: 2026-11-26, through: 2026-11-30,', '{ calendar: company,')
    .replace('periods:', 'calendars: { company: company.ics }\nperiods:');
  test.each(['ics', 'mermaid'])(
    '%s prints nothing that could be taken for the whole calendar',
    async (format) => {
      const args = ['calendar', '--environment', 'production', '--format', format];
      const run = await gate(repository(unknown).directory, args);
      expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 3, stdout: '' });
      expect(run.stderr).toContain('production/windows.frozen in .promotion-gate.yml');
      expect(run.stderr).toContain('company');
    },
  );
});

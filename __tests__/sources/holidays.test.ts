/** Public holidays: the table against rows known from elsewhere and its own source, and its codes. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { listHolidays } from '../../scripts/holidays.mjs';
import { holidayCodeProblem, readHolidays } from '../../src/sources/holidays.js';
import { factSchemas } from '../../src/evidence/facts.js';

const now = '2026-11-18T10:00:00Z';

/** The known value of the years, both included. */
function holidaysOf(code: string, first = 2026, last = first) {
  const span = { from: `${first}-01-02T00:00:00Z`, to: `${last}-12-30T00:00:00Z` };
  const reading = readHolidays(code, span, now);
  if (reading.status !== 'known') throw new Error(`${code} is ${reading.status}`);
  return reading;
}

function nameOf(code: string, date: string): string | undefined {
  const { days } = holidaysOf(code, Number(date.slice(0, 4))).value;
  return days.find((each) => each.date === date)?.name;
}

describe('known rows', () => {
  test.each([
    ['DE', '2026-10-03', 'Tag der Deutschen Einheit'],
    ['DE', '2026-06-04', undefined],
    ['DE-HE', '2026-06-04', 'Fronleichnam'],
    ['DE-HE', '2026-10-03', 'Tag der Deutschen Einheit'],
    ['DE-BE', '2025-05-08', 'Tag der Befreiung (80. Jahrestag)'],
    ['GB-ENG', '2026-12-28', 'Boxing Day (substitute day)'],
    ['GB-ENG', '2026-04-06', 'Easter Monday'],
    ['GB-SCT', '2026-04-06', undefined],
    ['US', '2026-11-26', 'Thanksgiving Day'],
    ['US', '2026-07-03', 'Independence Day (substitute day)'],
    ['US', '2027-12-31', "New Year's Day (substitute day)"],
    ['SG', '2026-02-17', 'Chinese New Year'],
    ['SG', '2026-08-10', 'National Day (substitute day)'],
    ['SG', '2026-11-09', 'Deepavali'],
    ['JP', '2026-05-06', '憲法記念日 (振替休日)'],
    ['JP', '2026-09-22', '国民の休日'],
    ['CH-ZH', '2026-08-01', 'Bundesfeiertag'],
    ['WF', '2026-07-29', 'Fête du Territoire'],
  ])('%s has on %s: %s', (code, date, name) => {
    expect(nameOf(code, date)).toBe(name);
  });

  test.each([
    { code: 'SA', dates: ['03-19', '03-20', '03-21', '03-22'], not: ['03-18', '03-23'] },
    { code: 'SA', dates: ['05-26', '05-27', '05-28', '05-29'], not: ['05-25', '05-30'] },
    { code: 'RU', dates: ['01-02', '01-03', '01-04', '01-05', '01-06'], not: ['01-09'] },
    { code: 'IL', dates: ['04-02'], not: ['04-01', '04-03'] },
  ])('$code: each day of $dates.0, and the eve is none', ({ code, dates, not }) => {
    const isHoliday = (date: string) => nameOf(code, `2026-${date}`) !== undefined;
    expect(dates.filter(isHoliday)).toEqual(dates);
    expect(not.filter(isHoliday)).toEqual([]);
  });

  test.each([
    { name: 'a public one counts with its whole day', code: 'CH-SO', date: '2026-05-01', is: true },
    { name: 'a bank holiday of a whole day', code: 'JP', date: '2026-12-31', is: true },
    { name: 'a bank holiday from 14:00', code: 'DE', date: '2026-12-24', is: false },
    { name: 'an observance', code: 'DE', date: '2026-05-10', is: false },
  ])('$name: $is', ({ code, date, is }) => {
    expect(nameOf(code, date) !== undefined).toBe(is);
  });

  test('two names on one day are one entry', () => {
    expect(nameOf('SG', '2031-01-24')).toBe('Chinese New Year, Hari Raya Puasa');
  });
});

describe('readHolidays', () => {
  test('tells where it is from, and fits its schema', () => {
    const { value, source } = holidaysOf('DE-HE', 2025, 2027);
    expect(factSchemas.holidays.parse(value)).toEqual(value);
    expect(value).toMatchObject({ from: '2025-01-01', through: '2027-12-31' });
    const dates = value.days.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect([dates[0], dates.at(-1)]).toEqual(['2025-01-01', '2027-12-26']);
    expect(source).toEqual({
      level: 'workspace',
      system: 'holidays 3.37.0',
      fetchedAt: now,
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as unknown,
    });
  });

  test('has the days of the span, and one day around it for other zones', () => {
    const span = { from: '2026-12-25T23:00:00Z', to: '2026-12-26T00:00:00+02:00' };
    expect(readHolidays('DE', span, now)).toMatchObject({
      value: {
        from: '2026-12-24',
        through: '2026-12-26',
        days: [{ date: '2026-12-25' }, { date: '2026-12-26' }],
      },
    });
  });

  test.each([
    {
      name: 'before the table',
      from: '2022-01-01',
      to: '2024-02-01',
      is: ['2024-01-01', '2024-02-02'],
    },
    { name: 'after it', from: '2036-12-01', to: '2038-01-01', is: ['2036-11-30', '2036-12-31'] },
    { name: 'around it', from: '1990-01-01', to: '2050-01-01', is: ['2024-01-01', '2036-12-31'] },
  ])('a span that reaches $name is cut to it', ({ from, to, is }) => {
    const span = { from: `${from}T00:00:00Z`, to: `${to}T00:00:00Z` };
    expect(readHolidays('DE', span, now)).toMatchObject({
      status: 'known',
      value: { from: is[0], through: is[1] },
    });
  });

  test.each([
    {
      name: 'years before',
      code: 'DE',
      from: '2020',
      to: '2023',
      says: 'reaches from 2024 to 2036',
    },
    {
      name: 'years after',
      code: 'DE',
      from: '2038',
      to: '2040',
      says: 'reaches from 2024 to 2036',
    },
    { name: 'no such code', code: 'DE-HS', from: '2026', to: '2027', says: 'did you mean DE-HE' },
    { name: 'no instant', code: 'DE', from: '20266', to: '2027', says: 'could not be read' },
  ])('$name: failed', ({ code, from, to, says }) => {
    const span = { from: `${from}-06-01T00:00:00Z`, to: `${to}-06-01T00:00:00Z` };
    expect(readHolidays(code, span, now)).toEqual({
      status: 'failed',
      reason: expect.stringContaining(says) as unknown,
      retryable: false,
    });
  });

  test('is known up to the end of 2036', () => {
    expect(holidaysOf('DE', 2036, 2038).value.through).toBe('2036-12-31');
    expect(holidaysOf('DE', 2036).value.days.at(-1)?.date).toBe('2036-12-26');
  });
});

describe('holidayCodeProblem', () => {
  test.each(['DE', 'DE-HE', 'GB-ENG', 'US-NY', 'CH-ZH', 'MY-10', 'AT-9'])('%s is fine', (code) => {
    expect(holidayCodeProblem(code)).toBeUndefined();
  });

  test.each([
    ['DE-HS', 'did you mean DE-HE (Hessen)?'],
    ['DE-NRW', 'did you mean DE-NW (Nordrhein-Westfalen)?'],
    ['DE-Bayern', 'did you mean DE-BY (Bayern)?'],
    ['CH-ZU', 'did you mean CH-ZG (Kanton Zug)?'],
    ['US-YN', 'did you mean US-NY (New York)?'],
    ['DE-999', 'its regions of Germany are BB, BE, BW'],
    ['SG-01', 'it has no regions of Singapore, write SG'],
    ['Germany', 'write the ISO 3166 code DE'],
    ['germany', 'write the ISO 3166 code DE'],
    ['Switzerlnad', 'write the ISO 3166 code CH'],
    ['de-he', 'write DE-HE'],
    ['De', 'write DE'],
    ['DE_HE', 'write DE-HE'],
    ['uk', 'write GB'],
    ['UK', 'write GB'],
    ['UK-SCT', 'write GB-SCT'],
    ['UK-XXX', 'write GB'],
    ['England', 'write GB-ENG'],
    ['USA', 'write US'],
    ['ED', 'did you mean DE (Germany)?'],
    ['constructor', 'write an ISO 3166 code such as DE or DE-HE'],
    ['DE-constructor', 'its regions of Germany are'],
    ['', 'write an ISO 3166 code such as DE or DE-HE'],
    ['DE"', 'did you mean DE (Germany)?'],
    ['DE-HE\n{"code":"DE","name"', 'its regions of Germany are'],
  ])('%j: %s', (code, says) => {
    const problem = holidayCodeProblem(code);
    expect(problem).toContain(`"${code}" is no code of the table of holidays`);
    expect(problem).toContain(says);
  });

  test('a text that is too long is cut', () => {
    expect(holidayCodeProblem('X'.repeat(5000))?.length).toBeLessThan(200);
  });
});

describe('data/holidays.jsonl', () => {
  const lines = readFileSync('data/holidays.jsonl', 'utf8').trimEnd().split('\n');

  test('begins with its source, licence and years', () => {
    const header = JSON.parse(lines[0] ?? '') as Record<string, unknown>;
    const { version } = JSON.parse(
      readFileSync('node_modules/date-holidays/package.json', 'utf8'),
    ) as { version: string };
    expect(header).toMatchObject({
      source: 'date-holidays',
      version,
      licence: expect.stringMatching(/commenthol.*CC-BY-3\.0.*CC BY-SA 3\.0/) as unknown,
      years: [2024, 2036],
    });
  });

  test('has countries in order, each with holidays in each year, and is small', () => {
    const entries = lines
      .slice(1)
      .map((line) => JSON.parse(line) as { code: string; days: object });
    const codes = entries.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.length).toBeGreaterThan(200);
    expect(entries.filter(({ days }) => Object.keys(days).length !== 13)).toEqual([]);
    expect(lines.join('\n').length).toBeLessThan(1_500_000);
  });

  test.each([
    ...['DE', 'DE-HE', 'DE-SN', 'GB-ENG', 'GB-NIR', 'US', 'US-CA', 'CH-GE', 'SA', 'TR', 'IN-MH'],
    ...['JP', 'SG', 'BR-SP', 'AU-QLD', 'IL'],
  ])('%s is what date-holidays computes', (code) => {
    const [country = '', region] = code.split('-');
    const isAsked = ({ date }: { date: string }) => /^202[67]/.test(date);
    const computed = listHolidays(country, region).filter(isAsked);
    const days = new Map<string, string>();
    for (const { date, name } of computed) {
      days.set(date, days.has(date) ? `${days.get(date) ?? ''}, ${name}` : name);
    }
    const read = holidaysOf(code, 2026, 2027).value.days;
    expect(read.map(({ date }) => date)).toEqual([...days.keys()]);
    const sortNames = (name: string) => name.split(', ').sort();
    expect(read.map(({ name }) => sortNames(name))).toEqual([...days.values()].map(sortNames));
  });

  test.each(['UTC', 'Pacific/Auckland', 'America/St_Johns'])(
    'T61: is the same where the zone of the process is %s',
    (zone) => {
      const script = `import('./scripts/holidays.mjs').then(({ listHolidays }) =>
        console.log(JSON.stringify([['US', 'NY'], ['JP'], ['TR'], ['IR']].map((each) =>
          listHolidays(...each).filter(({ date }) => /^20(?:24|36)/.test(date))))))`;
      const env = { PATH: process.env['PATH'], TZ: zone };
      const output = execFileSync(process.execPath, ['-e', script], { env, encoding: 'utf8' });
      const computed = JSON.parse(output) as readonly (readonly { readonly date: string }[])[];
      const read = ['US-NY', 'JP', 'TR', 'IR'].map((code) =>
        [2024, 2036].flatMap((year) => holidaysOf(code, year).value.days.map(({ date }) => date)),
      );
      expect(computed.map((list) => [...new Set(list.map(({ date }) => date))])).toEqual(read);
    },
  );
});

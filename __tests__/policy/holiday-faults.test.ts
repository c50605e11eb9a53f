/** Faults of holiday sets: codes that nobody knows, names for codes, sets that no place has. */
import { describe, expect, test } from '@jest/globals';
import { anyNames, linkPolicy } from '../../src/policy/link.js';
import { loadLayers } from '../../src/policy/layers.js';
import { link, sourceOf } from '../decision/builders.js';

const head = `policy: 1
timezone: Europe/Berlin
calendars: { closed: closed.ics }
`;

async function faultsOf(text: string, above = head) {
  const { faults } = await link(above + text);
  return faults.map(({ code, severity, message, hint, place }) => ({
    ...{ code, severity, message, hint },
    at: `${place.line}:${place.column}`,
  }));
}

describe('codes that nobody knows', () => {
  test.each([
    ['of the policy', 'holidays: [DE-HS]\n', '4:12', '"DE-HS"', 'did you mean DE-HE (Hessen)?'],
    ['the second one', 'holidays: [FR, XX]\n', '4:16', '"XX"', ''],
    ['in small letters', 'holidays: [de-he]\n', '4:12', '"de-he"', 'write DE-HE'],
    ['a name', 'holidays: [Germany]\n', '4:12', '"Germany"', 'write the ISO 3166 code DE'],
    [
      'of a region',
      'regions: { emea: { timezone: UTC, holidays: [UK] } }\n',
      '4:46',
      '"UK"',
      'write GB',
    ],
    ['of a period', 'periods: { p: { holidays: [DE, DE-BX] } }\n', '4:32', '"DE-BX"', 'DE-BB'],
  ])('%s', async (_name, text, at, code, near) => {
    const faults = await faultsOf(text);
    expect(faults).toMatchObject([{ code: 'policy/unknown-holidays', severity: 'error', at }]);
    expect(faults[0]?.message).toContain(`${code} is no code of the table of holidays`);
    expect(faults[0]?.message).toContain(near);
  });

  test.each([
    ['of the policy', 'holidays: [DE-HE, FR, US-CA]\n'],
    ['of a region', 'regions: { emea: { timezone: UTC, holidays: [GB-ENG] } }\n'],
    ['of a period', 'periods: { p: { holidays: [JP] } }\n'],
  ])('not: those that exist, %s', async (_name, text) => {
    expect(await faultsOf(text)).toEqual([]);
  });

  test('evidence that was gathered tells itself what exists', async () => {
    const source = sourceOf({ root: `${head}holidays: [XX]\n` });
    const chain = await loadLayers({ source, path: undefined, now: Date.UTC(2026, 10, 18) });
    expect(linkPolicy(chain, { engineVersion: '1.4.0', ...anyNames }).faults).toEqual([]);
  });
});

describe('a calendar stands alone, not in a list of codes', () => {
  test.each([
    ['of the policy', 'holidays: [h, DE-HE]\n', '5:12'],
    ['alone in the list', 'holidays: [h]\n', '5:12'],
    ['of a region', 'regions: { emea: { timezone: UTC, holidays: [DE, h] } }\n', '5:50'],
    ['of a period', 'periods: { p: { holidays: [h] } }\n', '5:28'],
  ])('%s', async (_name, text, at) => {
    const faults = await faultsOf(text, head.replace('{ closed', '{ h: h.ics,\n closed'));
    expect(faults).toEqual([
      {
        ...{ code: 'policy/unknown-holidays', severity: 'error', at },
        message: '"h" is a calendar, which stands alone and not in a list of codes',
        hint: 'write holidays: h, or codes only: [DE-HE]',
      },
    ]);
  });

  test('a calendar of the layer above too', async () => {
    const above = `acme/policies//base.yml@${'a'.repeat(40)}`;
    const root = `policy: 1\nextends: ${above}\nholidays: [h]\n`;
    const base = `policy: 1\ntimezone: UTC\ncalendars: { h: h.ics }\n`;
    const { faults } = await link({ root, layers: { [above]: base } });
    expect(faults).toMatchObject([{ hint: 'write holidays: h, or codes only: [DE-HE]' }]);
  });
});

describe('one name is that of a calendar', () => {
  test.each([
    ['of the policy', 'holidays: DE-HE\n', '4:11', '[DE-HE]'],
    ['of a region', 'regions: { emea: { timezone: UTC, holidays: FR } }\n', '4:45', '[FR]'],
    ['of a period', 'periods: { p: { holidays: US-CA } }\n', '4:27', '[US-CA]'],
  ])('a code where the list is missing, %s', async (_name, text, at, list) => {
    const faults = await faultsOf(text);
    expect(faults).toMatchObject([
      {
        code: 'policy/unknown-holidays',
        severity: 'error',
        at,
        message: expect.stringContaining('stands where a calendar is named'),
        hint: `write a list of codes: ${list}`,
      },
    ]);
  });

  test.each([
    ['of the policy', 'holidays: closd\n'],
    ['of a region', 'regions: { emea: { timezone: UTC, holidays: closd } }\n'],
    ['of a period', 'periods: { p: { holidays: closd } }\n'],
  ])('a calendar that is not defined, %s', async (_name, text) => {
    expect(await faultsOf(text)).toMatchObject([
      { code: 'policy/unknown-name', severity: 'error', hint: 'did you mean "closed"?' },
    ]);
  });

  test.each([
    ['of the policy', 'holidays: closed\n'],
    ['of a region', 'regions: { emea: { timezone: UTC, holidays: closed } }\n'],
    ['of a period', 'periods: { p: { holidays: closed } }\n'],
  ])('not: one that is defined, %s', async (_name, text) => {
    expect(await faultsOf(text)).toEqual([]);
  });
});

describe('holidays: region', () => {
  const two = 'regions: { emea: { timezone: UTC, holidays: [DE] }, amer: { timezone: UTC } }\n';

  test.each([
    [
      'without in: region',
      'holidays: [DE]\nperiods: { p: { holidays: region } }\n',
      '5:27',
      '`holidays: region` goes with `in: region` only',
      'add in: region',
    ],
    [
      'in a zone',
      'holidays: [DE]\nperiods: { p: { holidays: region, in: Asia/Tokyo } }\n',
      '5:27',
      '`holidays: region` goes with `in: region` only',
      'add in: region',
    ],
    [
      'where a region has none, and none are stated for all',
      `${two}periods: { p: { holidays: region, in: region } }\n`,
      '5:27',
      'no holidays are stated for amer',
      'regions: { amer: { holidays: [DE-HE] } }',
    ],
  ])('%s', async (_name, text, at, message, hint) => {
    expect(await faultsOf(text)).toMatchObject([
      {
        ...{ code: 'policy/period', severity: 'error', at },
        message: expect.stringContaining(message),
        hint: expect.stringContaining(hint),
      },
    ]);
  });

  test.each([
    [
      'where each region has its own',
      'regions: { emea: { timezone: UTC, holidays: [DE] } }\nperiods: { p: { holidays: region, in: region } }\n',
    ],
    [
      'where those of the policy stand in',
      `${two}holidays: [FR]\nperiods: { p: { holidays: region, in: region } }\n`,
    ],
  ])('not: %s', async (_name, text) => {
    expect(await faultsOf(text)).toEqual([]);
  });
});

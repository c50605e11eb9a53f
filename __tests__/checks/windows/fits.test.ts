/** fits: the expected duration and the reserve end before anything closes. */
import { describe, expect, test } from '@jest/globals';
import { minute } from '../../../src/time/instant.js';
import { decideFor, none, otherSha, unsupported } from '../../decision/builders.js';
import { at, codesOf, deployed, ended, policyWith, seen } from './window-policies.js';

describe('fits', () => {
  const fixed = 'windows: { open: [noon], fits: 45m }';

  test.each([
    {
      name: 'well before the close',
      now: '10:30',
      codes: ['windows/open none', 'windows/fits none'],
    },
    {
      name: 'at the last instant',
      now: '12:15',
      codes: ['windows/open none', 'windows/fits none'],
    },
    {
      name: 'a minute later',
      now: '12:16',
      codes: ['windows/open none', 'windows/does-not-fit block'],
    },
    { name: 'closed', now: '14:00', codes: ['windows/closed block', 'windows/does-not-fit block'] },
  ])('fixed, $name', async ({ now, codes }) => {
    expect(await codesOf(fixed, at(now))).toEqual(codes);
  });

  test('the close of another layer counts', async () => {
    const commit = 'd'.repeat(40);
    const files = {
      root: `policy: 1\nextends: acme/policy//b.yml@${commit}\nenvironments: { production: { windows: { fits: 45m } } }\n`,
      layers: { [`acme/policy//b.yml@${commit}`]: policyWith('windows: { open: [noon] }') },
    };
    expect(await codesOf(files, at('12:16'))).toEqual([
      'windows/does-not-fit block',
      'windows/open none',
    ]);
  });

  test('the beginning of a freeze counts as a close', async () => {
    const rules = 'windows: { open: [noon], frozen: [midweek], fits: 45m }';
    const codes = await codesOf(rules, { ...at('10:20'), request: { regions: ['emea'] } });
    expect(codes).toEqual([
      'windows/open none',
      'windows/not-frozen none',
      'windows/does-not-fit block',
    ]);
  });

  const p90 = 'windows: { open: [noon], fits: { expected: p90, reserve: 15m } }';
  const ten = Array.from({ length: 10 }, (_, index) =>
    ended('2026-11-10T10:00:00Z', (index + 1) * 10),
  );

  test.each([
    { name: 'of ten it is the ninth', reading: seen(...ten), length: 105 },
    { name: 'of one it is that one', reading: seen(ended('2026-11-10T10:00:00Z', 20)), length: 35 },
    {
      name: 'failures do not count',
      reading: seen(
        ended('2026-11-10T10:00:00Z', 90, 'failure'),
        ended('2026-11-09T10:00:00Z', 20),
      ),
      length: 35,
    },
    {
      name: 'those without times are left out',
      reading: seen({ sha: otherSha, outcome: 'success' }, ended('2026-11-09T10:00:00Z', 20)),
      length: 35,
    },
    {
      name: 'only the newest twenty count',
      reading: seen(...Array.from({ length: 20 }, () => ended('2026-11-10T10:00:00Z', 10)), ...ten),
      length: 25,
    },
  ])('p90: $name', async ({ reading, length }) => {
    const { findings } = await decideFor(policyWith(p90), { facts: deployed(reading) });
    expect(findings.find(({ question }) => question === 'windows/fits')?.data).toMatchObject({
      length: length * minute,
      basis: 'p90',
    });
  });

  test.each([
    {
      name: 'nothing was deployed yet',
      reading: none,
      codes: ['windows/no-history warn', 'windows/fits none'],
    },
    {
      name: 'no success yet',
      reading: seen(ended('2026-11-10T10:00:00Z', 90, 'failure')),
      codes: ['windows/no-history warn', 'windows/fits none'],
    },
    {
      name: 'no durations',
      reading: seen({ sha: otherSha, outcome: 'success' }),
      codes: ['windows/no-durations block'],
    },
    { name: 'not known', reading: unsupported, codes: ['gate/fact-unsupported block'] },
  ])('p90: $name', async ({ reading, codes }) => {
    const given = { ...at('10:30'), facts: deployed(reading) };
    expect(await codesOf(p90, given)).toEqual(['windows/open none', ...codes]);
  });
});

describe('fits, where the opening goes on beyond what is looked at first', () => {
  function policy(windows: string): string {
    return `policy: 1
timezone: Europe/Berlin
periods:
  ever: { days: mon-sun }
  december: { from: 2026-12-09T18:00, until: 2026-12-20 }
  january: { from: 2027-01-10T18:00, until: 2027-01-20 }
  later: { from: 2028-01-10, until: 2028-01-20 }
environments: { production: { windows: ${windows} } }
`;
  }

  async function findingAt(windows: string, now: string) {
    const { findings } = await decideFor(policy(windows), { now });
    return findings.find(({ question }) => question === 'windows/fits');
  }

  test.each(['2026-12-01T22:55:00Z', '2026-12-01T22:49:00Z', '2026-12-01T11:00:00Z'])(
    'without a close none is named, at %s',
    async (now) => {
      const finding = await findingAt('{ open: [ever], fits: 10m }', now);
      expect(finding?.code).toBe('windows/fits');
      expect(finding?.data).toEqual({ length: 10 * minute, basis: 'known' });
    },
  );

  test.each([
    {
      name: 'after 8 days',
      windows: '{ open: [ever], frozen: [december], fits: 200h }',
      close: '2026-12-09T17:00:00Z',
      clears: '2026-12-19T23:00:00Z',
    },
    {
      name: 'after 40 days',
      windows: '{ open: [ever], frozen: [january], fits: 968h }',
      close: '2027-01-10T17:00:00Z',
      clears: '2027-01-19T23:00:00Z',
    },
  ])('a freeze $name counts', async ({ windows, close, clears }) => {
    const finding = await findingAt(windows, '2026-12-01T12:00:00Z');
    expect(finding).toMatchObject({
      code: 'windows/does-not-fit',
      effect: 'block',
      data: { close },
      clears,
    });
  });

  test('what lasts longer than is looked ahead does not fit, and no start is told', async () => {
    const windows = '{ frozen: [later], fits: 9840h }';
    const decided = await decideFor(policy(windows), { now: '2026-12-01T12:00:00Z' });
    expect(decided.findings.map(({ code }) => code)).toContain('windows/does-not-fit');
    expect(decided.openings).toEqual([]);
  });
});

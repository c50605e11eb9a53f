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

/** Retired versions: what the head of the base accepts, and since when. */
import { describe, expect, test } from '@jest/globals';
import { loadLayers } from '../../src/policy/layers.js';
import { parseInstant } from '../../src/time/instant.js';
import { link, sourceOf, type PolicyFiles } from '../decision/builders.js';

const now = '2026-11-18T10:00:00Z';
const head = 'acme/policy//base.yml';

function files(part: {
  ref?: string;
  atTag?: string;
  atHead?: string;
  changedAt?: string;
}): PolicyFiles {
  const { ref = 'v1', atTag = '', atHead, changedAt } = part;
  return {
    root: `policy: 1\nextends: ${head}@${ref}\n`,
    layers: { [`${head}@${ref}`]: `policy: 1\n${atTag}` },
    live: atHead === undefined ? {} : { [head]: `policy: 1\n${atHead}` },
    ...(changedAt === undefined ? {} : { changedAt }),
  };
}

const accepts = 'accepts: [v2, v3]\n';

describe('a tag of the base', () => {
  test.each([
    { name: 'accepted', part: { ref: 'v2', atHead: accepts }, codes: [] },
    { name: 'of a base that keeps no list', part: { atHead: '' }, codes: [] },
    {
      name: 'retired long ago',
      part: { atHead: accepts, changedAt: '2026-11-01T00:00:00Z' },
      codes: ['policy/retired error'],
    },
    {
      name: 'retired 14 days ago',
      part: { atHead: accepts, changedAt: '2026-11-04T10:00:00Z' },
      codes: ['policy/retired error'],
    },
    {
      name: 'retired a little later',
      part: { atHead: accepts, changedAt: '2026-11-04T10:00:01Z' },
      codes: ['policy/retiring warning'],
    },
    {
      name: 'retired, nobody knows when',
      part: { atHead: accepts },
      codes: ['policy/retired error'],
    },
    {
      name: 'whose list cannot be read any more',
      part: { atTag: accepts },
      codes: ['policy/acceptance-unknown error'],
    },
    {
      name: 'whose head is no YAML',
      part: { atHead: 'a: [' },
      codes: ['policy/acceptance-unknown error'],
    },
    {
      name: 'whose head has keys of a newer gate',
      part: { ref: 'v2', atHead: `${accepts}brand-new: 1\n` },
      codes: [],
    },
    { name: 'that is a commit', part: { ref: 'c'.repeat(40), atHead: accepts }, codes: [] },
  ])('$name', async ({ part, codes }) => {
    const { faults } = await link(files(part), now);
    expect(faults.map(({ code, severity }) => `${code} ${severity}`)).toEqual(codes);
  });

  test.each([
    { unavailable: undefined, code: 'policy/acceptance-unknown' },
    { unavailable: true as const, code: 'policy/unavailable' },
  ])('whose head fails to be read is not known to be accepted: $code', async (part) => {
    const source = sourceOf(files({}));
    const { unavailable, code } = part;
    const answer = {
      status: 'failed',
      reason: '502',
      ...(unavailable && { unavailable }),
    } as const;
    const live = (): Promise<typeof answer> => Promise.resolve(answer);
    const chain = await loadLayers({
      source: { ...source, live },
      path: undefined,
      now: parseInstant(now) ?? 0,
    });
    expect(chain.faults).toMatchObject([{ code, severity: 'error' }]);
  });

  test('the fault stands where the policy says `extends`', async () => {
    const { faults } = await link(files({ atHead: accepts }), now);
    expect(faults[0]).toMatchObject({
      place: { file: '.promotion-gate.yml', line: 2, column: 10 },
      message: expect.stringContaining('accepted: v2, v3') as unknown,
    });
  });
});

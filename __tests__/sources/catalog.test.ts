/** The catalogue: what it says of one service, and that it is not known where it cannot be read. */
import { describe, expect, test } from '@jest/globals';
import { readCatalog } from '../../src/sources/catalog.js';
import { policyOf, sourceOf, wednesday, type PolicyFiles } from '../decision/builders.js';

async function entryOf(part: {
  live?: string;
  sibling?: string;
  service?: string;
  address?: string;
}) {
  const { live, sibling, service = 'shop', address = 'acme/catalog//services.yml' } = part;
  const files: PolicyFiles = {
    root: address === '' ? 'policy: 1\n' : `policy: 1\ncatalog: ${address}\n`,
    ...(live === undefined ? {} : { live: { 'acme/catalog//services.yml': live } }),
    ...(sibling === undefined ? {} : { siblings: { 'services.yml': sibling } }),
  };
  const policy = await policyOf(files);
  return readCatalog({ policy, service, source: sourceOf(files), now: wednesday });
}

const listed = 'catalog: { shop: { tier: 1, data: customer, regions: [emea], owner: team } }\n';

describe('readCatalog', () => {
  test.each([
    { name: 'a live file', part: { live: listed } },
    { name: 'a path beside the policy', part: { sibling: listed, address: 'services.yml' } },
  ])('$name', async ({ part }) => {
    expect(await entryOf(part)).toMatchObject({
      status: 'known',
      value: { tier: 1, data: ['customer'], regions: ['emea'], owner: 'team' },
      source: {
        level: 'workspace',
        digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as unknown,
      },
    });
  });

  test.each([
    { name: 'not listed', part: { live: listed, service: 'blog' }, status: 'none' },
    {
      name: 'called like what every object has',
      part: { live: listed, service: 'constructor' },
      status: 'none',
    },
    { name: 'no such file', part: {}, status: 'failed' },
    { name: 'no YAML', part: { live: 'catalog: [' }, status: 'failed' },
    { name: 'an unknown key', part: { live: 'catalog: { shop: { teir: 1 } }' }, status: 'failed' },
    { name: 'no catalogue', part: { address: '' }, status: 'unsupported' },
  ])('$name: $status', async ({ part, status }) => {
    expect(await entryOf(part)).toMatchObject({ status });
  });

  test('a fault is told with its place', async () => {
    const reading = await entryOf({ live: 'catalog:\n  shop: { teir: 1 }\n' });
    expect(reading).toMatchObject({
      reason: expect.stringContaining('services.yml:2:11: ') as unknown,
    });
  });
});

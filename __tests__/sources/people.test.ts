/** People files: what those of all layers say together, on each host, and that no address is kept. */
import { describe, expect, test } from '@jest/globals';
import type { Request } from '../../src/evidence/request.js';
import { readPeople } from '../../src/sources/people.js';
import { policyOf, sourceOf, wednesday, type PolicyFiles } from '../decision/builders.js';

const address = 'acme/policy//people.yml';
const base = 'acme/policy//base.yml';
const aboveIt = `policy: 1
accepts: [v1]
people: ${address}
`;
const twoAccounts = `people:
  alice: { github: [alice, { login: alice-ops, id: 7 }], gitlab: a.smith, emails: [Alice@Example.org] }
  robot: { github: deploy, machine: true, emails: [robot@example.org] }
`;

async function read(part: { live?: string; host?: Request['host']; root?: string }) {
  const { live, host = 'github', root = `policy: 1\npeople: ${address}\n` } = part;
  const files: PolicyFiles = {
    root,
    live: { ...(live === undefined ? {} : { [address]: live }), [base]: aboveIt },
    layers: { [`${base}@v1`]: aboveIt },
  };
  const policy = await policyOf(files);
  return readPeople({ policy, host, source: sourceOf(files), now: wednesday });
}

describe('whose accounts are one person', () => {
  test.each<[Request['host'], readonly string[]]>([
    ['github', ['alice', 'alice-ops']],
    ['gitlab', ['a.smith']],
    ['git', ['alice', 'alice-ops', 'a.smith']],
  ])('on %s', async (host, logins) => {
    const { reading } = await read({ live: twoAccounts, host });
    if (reading.status !== 'known') throw new Error('it is not known');
    expect(reading.value[0]?.accounts.map(({ login }) => login)).toEqual(logins);
    expect(reading.value[1]).toMatchObject({ id: 'robot', machine: true });
    expect(JSON.stringify(reading)).not.toContain('@');
  });

  test('T12: the file of a layer above holds, and none below may name another', async () => {
    const extending = 'policy: 1\nextends: acme/policy//base.yml@v1\n';
    const { reading } = await read({ root: extending, live: twoAccounts });
    expect(reading).toMatchObject({ status: 'known', value: [{ id: 'alice' }, { id: 'robot' }] });
    const own = read({ root: `${extending}people: own.yml\n`, live: twoAccounts });
    await expect(own).rejects.toThrow('people is defined in acme/policy//base.yml@v1 already');
  });
});

describe('whose an address is', () => {
  test.each<[string, Request['host'], object | undefined]>([
    ['alice@example.ORG', 'github', { login: 'alice', kind: 'human' }],
    ['alice@example.org', 'gitlab', { login: 'a.smith', kind: 'human' }],
    ['robot@example.org', 'github', { login: 'deploy', kind: 'bot' }],
    ['robot@example.org', 'gitlab', { login: 'robot', kind: 'bot' }],
    ['mallory@example.org', 'github', undefined],
  ])('T10: %s on %s', async (email, host, expected) => {
    const { accountOf } = await read({ live: twoAccounts, host });
    expect(accountOf(email)).toEqual(expected);
  });
});

describe('it is not known', () => {
  test.each<[string, Parameters<typeof read>[0], string, string]>([
    ['without a file', { root: 'policy: 1\n' }, 'unsupported', 'no people file'],
    ['where it is not there', {}, 'failed', 'people.yml'],
    [
      'where it says two things',
      { live: 'people:\n  a: { github: x }\n  b: { github: x }\n' },
      'failed',
      'people.yml:3:16: x is named for a and for b',
    ],
  ])('%s', async (_, part, status, reason) => {
    const { reading, accountOf } = await read(part);
    expect(reading).toMatchObject({ status, reason: expect.stringContaining(reason) as unknown });
    expect(accountOf('alice@example.org')).toBeUndefined();
  });
});

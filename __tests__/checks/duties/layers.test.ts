/** Approvals of all layers are pooled and matched once; a weaker rule takes nothing from a stronger one. */
import { describe, expect, test } from '@jest/globals';
import type { People } from '../../../src/evidence/changes-fact.js';
import { decideFor, known, type PolicyFiles } from '../../decision/builders.js';
import {
  answers,
  base,
  change,
  decideDuties,
  range,
  review,
  starter,
  type World,
} from './people.js';

function layers(above: string, own: string, words = ''): PolicyFiles {
  const environment = (block: string): string =>
    `environments: { production: { separation-of-duties: ${block} } }`;
  return {
    root: `policy: 1\nextends: ${base}\n${words}\n${environment(own)}\n`,
    layers: {
      [base]: `policy: 1\ntimezone: Europe/Berlin\naccepts: [v1]\n${environment(above)}\n`,
    },
    live: { 'acme/policy//base.yml': 'policy: 1\naccepts: [v1]\n' },
  };
}

function reviewed(...logins: readonly string[]): World {
  return { changes: range([change({ reviews: logins.map((login) => review(login)) })]) };
}

async function judged(files: PolicyFiles | string, world: World): Promise<readonly string[]> {
  return [...answers(await decideDuties(files, world))].sort();
}

const pass = 'approved pass';
const few = 'too-few fail';
const leads = 'groups: { leads: { members: [dave, erin, frank, grace] } }';

describe('approvals of two layers', () => {
  const rows: readonly (readonly [string, string, string, World, readonly string[]])[] = [
    [
      'one person fills one approval',
      '{ approvals: { peer: {} } }',
      '{ approvals: { lead: {} } }',
      reviewed('carol'),
      [few, few],
    ],
    [
      'two people fill two',
      '{ approvals: { peer: {} } }',
      '{ approvals: { lead: {} } }',
      reviewed('carol', 'dave'),
      [pass, pass],
    ],
    [
      'the same id is asked for once',
      '{ approvals: { peer: {} } }',
      '{ approvals: { peer: {} } }',
      reviewed('carol'),
      [pass, pass],
    ],
    [
      'with the higher count, above',
      '{ approvals: { peer: { count: 2 } } }',
      '{ approvals: { peer: {} } }',
      reviewed('carol'),
      [few, few],
    ],
    [
      'with the higher count, below',
      '{ approvals: { peer: {} } }',
      '{ approvals: { peer: { count: 2 } } }',
      reviewed('carol'),
      [few, few],
    ],
    [
      'and by the group of every layer',
      '{ approvals: { peer: {} } }',
      '{ approvals: { peer: { from: leads } } }',
      reviewed('carol'),
      [few, few],
    ],
    [
      'who is in the group fills both',
      '{ approvals: { peer: {} } }',
      '{ approvals: { peer: { from: leads } } }',
      reviewed('dave'),
      [pass, pass],
    ],
    [
      'the deployer of one layer does not approve in the other (T18)',
      '{ deployer: { not: [approvers] } }',
      '{ approvals: { peer: {} } }',
      reviewed('bob'),
      ['deployer-allowed pass', few],
    ],
  ];
  test.each(rows)('%s', async (_, above, own, world, expected) => {
    expect(await judged(layers(above, own, leads), world)).toEqual([...expected].sort());
  });
});

describe('what is not in force takes no approval away', () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['of two that block', '{ approvals: { peer: {}, more: {} } }', [few, few]],
    [
      'observe beside block',
      '{ approvals: { peer: {}, more: { enforce: observe } } }',
      [pass, few],
    ],
    ['warn beside block', '{ approvals: { peer: {}, more: { enforce: warn } } }', [pass, few]],
    [
      'from another day on',
      '{ approvals: { peer: {}, more: { enforce-from: 2027-01-01 } } }',
      [pass, few],
    ],
    [
      'a condition that does not hold',
      '{ approvals: { peer: {}, more: { when: { service: blog } } } }',
      [pass, 'not-applicable'],
    ],
    [
      'a condition that is not known asks all the same',
      '{ approvals: { peer: {}, more: { when: { tier: 1 } } } }',
      [few, few, 'unknown'],
    ],
  ];
  test.each(rows)('%s', async (_, block, expected) => {
    const policy = `policy: 1\ntimezone: UTC\nenvironments: { production: { separation-of-duties: ${block} } }`;
    const found = (await judged(policy, reviewed('carol'))).map((one) =>
      one.replace(/^gate\/\S+ /, ''),
    );
    expect([...found].sort()).toEqual([...expected].sort());
  });

  test('an exception takes the rule out, which keeps its finding', async () => {
    const policy = {
      root: `policy: 1
timezone: UTC
exceptions: exceptions.yml
environments: { production: { separation-of-duties: { approvals: { peer: {}, more: {} } } } }`,
      siblings: {
        'exceptions.yml': `exceptions:
  e1: { service: shop, rule: production/separation-of-duties.approvals.more, because: x, from: 2026-11-01, through: 2026-12-31, granted-by: heidi }`,
      },
    };
    const decision = await decideDuties(policy, reviewed('carol'));
    expect(decision.findings.map(({ code, effect }) => `${code} ${effect}`)).toEqual([
      'separation-of-duties/approved none',
      'separation-of-duties/too-few waived',
    ]);
    expect(decision.verdict).toBe('allow');
  });
});

describe('the people file', () => {
  const policy = `policy: 1
timezone: UTC
people: acme/policy//people.yml
environments: { production: { separation-of-duties: { approvals: { peer: {} } } } }`;
  const alice = {
    id: 'alice',
    accounts: [{ login: 'alice' }, { login: 'ALICE-ops' }, { id: '7' }],
  };

  test.each([
    ['T12: the second login of the author', 'alice-ops', few],
    ['T12: an account of the author by its id', 'x', few],
    ['somebody else', 'carol', pass],
  ])('%s', async (_, login, expected) => {
    const account = { login, id: login === 'x' ? '7' : `id-${login}`, kind: 'human' } as const;
    const changes = range([change({ reviews: [review(login, { account })] })]);
    expect(await judged(policy, { changes, people: [alice] })).toEqual([expected]);
  });

  test('T12: the account of a machine approves nothing, whatever the forge says it is', async () => {
    const changes = range([change({ reviews: [review('carol')] })]);
    const robot: People[number] = { id: 'robot', accounts: [{ login: 'Carol' }], machine: true };
    expect(await judged(policy, { changes, people: [robot] })).toEqual([few]);
  });

  test('without it nothing is known, since anybody could be anybody', async () => {
    const facts = {
      changes: { '': known<'changes'>(range([change({ reviews: [review('carol')] })])) },
      starter: { '': known<'starter'>(starter()) },
    };
    expect((await decideFor(policy, { facts })).verdict).toBe('inconclusive');
  });
});

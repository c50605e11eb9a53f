/** separation-of-duties: code owners as givers, part by part of each change. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CodeOwners, OwnedPaths } from '../../../src/evidence/code-owners-fact.js';
import type { Decision } from '../../../src/decision/decision.js';
import { decideFor, failed, known, link } from '../../decision/builders.js';
import {
  account,
  answers,
  change,
  contributor,
  head,
  policyWith,
  range,
  review,
  starter,
} from './people.js';

type Owner = CodeOwners['owners'][number];

/** What the file says, by the owners of each part; `@acme/…` are teams whose members are told. */
function part(owners: readonly string[], more: Partial<OwnedPaths> = {}): OwnedPaths {
  const pattern = owners.length === 0 ? {} : { pattern: `/${owners.join('-')}/` };
  return { ...pattern, count: 1, owners: [...owners], paths: ['a.ts'], more: 0, ...more };
}

const payments = { name: '@acme/payments', members: [account('carol'), account('dave')] };

function ownersOf(parts: readonly OwnedPaths[], teams: readonly Owner[]): CodeOwners {
  const names = [...new Set(parts.flatMap(({ owners }) => owners))];
  return {
    file: { path: 'CODEOWNERS', commit: 'd'.repeat(40) },
    faults: [],
    changes: [{ head, number: 812, parts: [...parts] }],
    owners: names.map(
      (name) =>
        teams.find((team) => team.name === name) ?? {
          name,
          members: [{ login: name.slice(1), kind: 'unknown' }],
        },
    ),
  };
}

interface Given {
  readonly parts: readonly OwnedPaths[];
  readonly by: readonly string[];
  readonly authors?: readonly string[];
  readonly teams?: readonly Owner[];
  readonly rule?: string;
  readonly file?: CodeOwners['file'];
}

const own = '{ approvals: { owner: { from: code-owners } } }';

function decide({ parts, by, authors = ['alice'], teams = [payments], rule = own, file }: Given) {
  const owners = ownersOf(parts, teams);
  return decideFor(policyWith(rule, 'groups: { leads: { members: [dave, erin] } }'), {
    facts: {
      changes: {
        '': known<'changes'>(
          range([
            change({
              reviews: by.map((login) => review(login)),
              contributors: authors.map((login) => contributor(login)),
            }),
          ]),
        ),
      },
      starter: { '': known<'starter'>(starter()) },
      'code-owners': {
        '': known<'code-owners'>(file === undefined ? owners : { ...owners, file }),
      },
    },
  });
}

async function told(given: Given): Promise<string> {
  return answers(await decide(given)).join(', ');
}

const pass = 'approved pass';
const few = 'too-few fail';
const unsure = 'unsure unknown';

describe('who has to approve', () => {
  const unread = { name: '@acme/hidden', unknown: 'not told', needs: 'a token' };
  const rows: readonly (readonly [string, Given, string])[] = [
    ['an owner', { parts: [part(['@carol'])], by: ['carol'] }, pass],
    ['an owner, in other letters', { parts: [part(['@Carol'])], by: ['carol'] }, pass],
    ['one of several', { parts: [part(['@carol', '@dave'])], by: ['dave'] }, pass],
    ['a member of a team', { parts: [part(['@acme/payments'])], by: ['dave'] }, pass],
    ['no owner', { parts: [part(['@carol', '@dave'])], by: ['erin'] }, few],
    ['nobody', { parts: [part(['@carol'])], by: [] }, few],
    [
      'the owner of one part alone',
      { parts: [part(['@carol']), part(['@dave'])], by: ['dave'] },
      few,
    ],
    [
      'an owner of each part',
      { parts: [part(['@carol']), part(['@dave'])], by: ['dave', 'carol'] },
      pass,
    ],
    [
      'one person who owns both parts gives one approval',
      { parts: [part(['@carol', '@erin']), part(['@carol', '@dave'])], by: ['carol'] },
      pass,
    ],
    [
      'as many as the section asks for',
      { parts: [part(['@carol', '@dave'], { count: 2 })], by: ['dave'] },
      few,
    ],
    [
      'and as many as the policy does',
      {
        parts: [part(['@carol', '@dave'])],
        by: ['dave'],
        rule: own.replace('from', 'count: 2, from'),
      },
      few,
    ],
    [
      'T14: an owner who wrote a part of it',
      { parts: [part(['@carol', '@dave'])], by: ['carol'], authors: ['alice', 'carol'] },
      few,
    ],
    [
      'T14: the only owner wrote it',
      { parts: [part(['@alice'])], by: ['carol'] },
      'impossible fail',
    ],
    ['what nobody owns, approved', { parts: [part([])], by: ['erin'] }, pass],
    ['what nobody owns takes somebody', { parts: [part([])], by: [] }, few],
    ['what nobody owns takes somebody else', { parts: [part([])], by: ['alice'] }, few],
    [
      'a team that is not known',
      { parts: [part(['@acme/hidden'])], by: ['carol'], teams: [unread] },
      unsure,
    ],
    [
      'a team that is not known, and nobody approves',
      { parts: [part(['@acme/hidden'])], by: [], teams: [unread] },
      few,
    ],
    [
      'a known owner beside such a team',
      { parts: [part(['@acme/hidden', '@carol'])], by: ['carol'], teams: [unread] },
      pass,
    ],
    [
      'a line that is not read',
      { parts: [part([], { unknown: 'CODEOWNERS:2: x' })], by: ['carol'] },
      unsure,
    ],
    ['no file', { parts: [part([])], by: ['carol'], file: null }, 'no-code-owners fail'],
  ];
  test.each(rows)('%s', async (_, given, answer) => {
    expect(await told(given)).toBe(answer);
  });

  test('a change that the file was not asked about is not known', async () => {
    const given = { parts: [part(['@carol'], {})], by: ['carol'] };
    const decision = await decide(given);
    expect(decision.verdict).toBe('allow');
    const facts = {
      changes: {
        '': known<'changes'>(
          range([
            change({ head: 'f'.repeat(40), reviews: [review('carol', { on: 'f'.repeat(40) })] }),
          ]),
        ),
      },
      starter: { '': known<'starter'>(starter()) },
      'code-owners': { '': known<'code-owners'>(ownersOf(given.parts, [])) },
    };
    expect(answers(await decideFor(policyWith(own), { facts }))).toEqual([unsure]);
  });

  const line = { unknown: 'CODEOWNERS:2: x' };
  const hidden = part(['@acme/hidden']);
  test.each([
    ['a line that is not read', [part([], line)], ['mend-code-owners']],
    [
      'a part that is approved asks nothing',
      [part([], line), part(['@carol', '@acme/hidden'])],
      ['mend-code-owners'],
    ],
    ['a team that is not known', [hidden], ['mend-code-owners']],
    [
      'and somebody beside it',
      [part(['@acme/hidden', '@erin'])],
      ['mend-code-owners', 'give-approval'],
    ],
  ])('no approval helps where nobody is known: %s', async (_, parts, acts) => {
    const given = { parts, by: ['carol'], teams: [payments, unread] };
    const [found] = (await decide(given)).findings.filter(({ code }) => code.endsWith('/unsure'));
    expect((found?.acts ?? []).map(({ what }) => what)).toEqual(acts);
  });

  test('a file that cannot be read is not known', async () => {
    const facts = {
      changes: { '': known<'changes'>(range([change({ reviews: [review('carol')] })])) },
      starter: { '': known<'starter'>(starter()) },
      'code-owners': { '': failed },
    };
    expect((await decideFor(policyWith(own), { facts })).verdict).toBe('inconclusive');
  });
});

describe('beside other approvals', () => {
  const both = '{ approvals: { owner: { from: code-owners }, peer: {} } }';
  const lead = '{ approvals: { owner: { from: code-owners }, lead: { from: leads } } }';
  const two = [part(['@carol']), part(['@carol', '@dave'])];
  const rows: readonly (readonly [string, Given, string])[] = [
    [
      'one person is not both',
      { parts: [part(['@carol'])], by: ['carol'], rule: both },
      `${few}, ${few}`,
    ],
    [
      'two people are',
      { parts: [part(['@carol'])], by: ['carol', 'erin'], rule: both },
      `${pass}, ${pass}`,
    ],
    [
      'of two owners one is free for the other',
      { parts: two, by: ['carol', 'dave'], rule: both },
      `${pass}, ${pass}`,
    ],
    [
      'who alone is of the group stays free',
      { parts: two, by: ['carol', 'dave'], rule: lead },
      `${pass}, ${pass}, thin-pool warn`,
    ],
    [
      'who is needed for both cannot be',
      { parts: [part(['@dave'])], by: ['dave', 'carol'], rule: lead },
      `${few}, ${few}, thin-pool warn`,
    ],
  ];
  test.each(rows)('%s', async (_, given, answer) => {
    expect((await told(given)).split(', ').sort()).toEqual(answer.split(', ').sort());
  });
});

describe('properties', () => {
  const logins = fc.constantFrom('alice', 'bob', 'carol', 'dave', 'erin');
  const given = fc.record({
    parts: fc.array(
      fc
        .record({
          owners: fc.uniqueArray(
            fc.constantFrom('@bob', '@carol', '@dave', '@acme/payments', '@acme/hidden'),
            { maxLength: 3 },
          ),
          count: fc.constantFrom(1, 1, 1, 2),
        })
        .map(({ owners, count }) => part(owners, { count })),
      { minLength: 1, maxLength: 4 },
    ),
    by: fc.uniqueArray(logins, { maxLength: 4 }),
    authors: fc.uniqueArray(logins, { minLength: 1, maxLength: 2 }),
    rule: fc.constantFrom(
      own,
      '{ approvals: { owner: { from: code-owners }, peer: {} } }',
      '{ approvals: { owner: { from: code-owners, count: 2 }, lead: { from: leads } } }',
    ),
  });
  const verdictOf = async (one: Given): Promise<Decision['verdict']> =>
    (await decide({ ...one, teams: [payments, { name: '@acme/hidden', unknown: 'x' }] })).verdict;

  test('one contributor more, one approval or one owner less never turns a no into a yes (T11, T17)', async () => {
    await fc.assert(
      fc.asyncProperty(given, logins, async (one, login) => {
        if ((await verdictOf(one)) === 'allow') return;
        const less = [
          { ...one, authors: [...one.authors, login] },
          { ...one, by: one.by.filter((each) => each !== login) },
          {
            ...one,
            // The last owner of all leaves paths of nobody, which is another question.
            parts: one.parts.map((each) => {
              const owners = each.owners.filter((name) => name !== `@${login}`);
              return owners.length === 0 ? each : { ...each, owners };
            }),
          },
          { ...one, parts: [...one.parts, part(['@carol'])] },
        ];
        for (const worse of less) expect(await verdictOf(worse)).not.toBe('allow');
      }),
      { numRuns: 40 },
    );
  });
});

describe('lint', () => {
  const wrong: readonly (readonly [string, string, string, string])[] = [
    [
      'via: environment',
      '{ approvals: { owner: { from: code-owners, via: environment } } }',
      '',
      'via: review',
    ],
    [
      'via: ticket',
      '{ approvals: { owner: { from: code-owners, via: ticket } } }',
      '',
      'via: review',
    ],
    [
      'per: promotion',
      '{ approvals: { owner: { from: code-owners, per: promotion } } }',
      '',
      'per: change',
    ],
    [
      'grace',
      '{ approvals: { owner: { from: code-owners, grace: 24h } } }',
      '',
      'leave `grace` out',
    ],
    ['a group of that name', own, 'groups: { code-owners: { members: [bob] } }', 'another id'],
    [
      'a name that is like it',
      '{ approvals: { owner: { from: codeowners } } }',
      '',
      'unknown group',
    ],
    ['as a deployer', '{ deployer: { from: code-owners } }', '', 'unknown group'],
  ];
  test.each(wrong)('%s is refused', async (_, block, words, says) => {
    const { faults } = await link(policyWith(block, words));
    expect(faults.map(({ message }) => message).join('\n')).toContain(says);
  });

  test('via: review and per: change are what is meant anyway', async () => {
    const rule = '{ approvals: { owner: { from: code-owners, via: review, per: change } } }';
    expect(await told({ parts: [part(['@carol'])], by: ['carol'], rule })).toBe(pass);
  });
});

/** What holds for all people and changes: more contributors or fewer approvals never help, order is nothing. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Changes, Review, Starter } from '../../../src/evidence/changes-fact.js';
import type { Verdict } from '../../../src/decision/decision.js';
import { decisionOf, evidenceOf, known, otherSha, policyOf } from '../../decision/builders.js';
import {
  account,
  change,
  consent,
  contributor,
  earlier,
  head,
  policyWith,
  range,
  review,
  starter,
  yesterday,
} from './people.js';

const logins = fc.constantFrom('alice', 'bob', 'carol', 'dave', 'erin');
const tristate = fc.constantFrom('yes', 'no', 'unknown');
function mostly<T>(usual: T, others: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: others });
}

const reviews: fc.Arbitrary<Review> = fc
  .record({
    login: logins,
    state: mostly(
      'approved' as const,
      fc.constantFrom('changes-requested', 'dismissed', 'commented'),
    ),
    on: mostly<string | undefined>(head, fc.constantFrom(undefined, otherSha)),
    at: mostly<string | undefined>(yesterday, fc.constantFrom(undefined, earlier)),
    writes: mostly('yes' as const, tristate),
    edited: mostly('no' as const, tristate),
    sameTarget: mostly('yes' as const, tristate),
  })
  .map(({ login, ...part }) => review(login, part));
const changes = fc
  .record({
    contributors: fc.array(logins, { minLength: 1, maxLength: 2 }),
    reviews: fc.array(reviews, { maxLength: 5 }),
    complete: mostly(true, fc.constant(false)),
    unattributed: mostly<string[]>([], fc.constant([head])),
  })
  .map(({ contributors, ...part }) =>
    change({ ...part, contributors: contributors.map((login) => contributor(login)) }),
  );
const ranges: fc.Arbitrary<Changes> = fc
  .record({
    changes: fc.array(changes, { minLength: 1, maxLength: 3 }),
    consents: fc.array(
      logins.map((login) => consent(login)),
      { maxLength: 2 },
    ),
    complete: mostly(true, fc.constant(false)),
  })
  .map(({ changes: all, ...part }) =>
    range(
      all.map((one, index) => ({ ...one, number: index + 1 })),
      part,
    ),
  );
const starters: fc.Arbitrary<Starter> = fc
  .record({
    trigger: fc.constantFrom('person', 'merge'),
    accounts: fc.array(
      logins.map((login) => account(login)),
      { minLength: 1, maxLength: 2 },
    ),
    complete: mostly(true, fc.constant(false)),
  })
  .map(starter);

const words = 'groups: { leads: { github: acme/leads } }';
const blocks = [
  '{ approvals: { peer: {} } }',
  '{ approvals: { peer: { count: 2 } }, deployer: { not: [approvers] } }',
  '{ approvals: { peer: {}, lead: { from: leads } } }',
  '{ approvals: { peer: { via: review }, go: { via: environment } } }',
  '{ approvals: { peer: { per: promotion }, lead: { from: leads } }, deployer: { from: [pipeline, leads], not: [contributors] } }',
  '{ approvals: { peer: { expires: 30h } }, deployer: { not: [sole-contributor] } }',
];
const policies = blocks.map((block) => policyOf(policyWith(block, words)));

const scenes = fc.record({
  policy: fc.nat(blocks.length - 1),
  changes: ranges,
  starter: starters,
  leads: fc.option(fc.subarray(['alice', 'bob', 'carol', 'dave', 'erin']), {
    nil: undefined,
    freq: 6,
  }),
});
type Scene = typeof scenes extends fc.Arbitrary<infer T> ? T : never;

async function verdictOf(scene: Scene): Promise<Verdict> {
  const policy = await policies[scene.policy];
  if (policy === undefined) throw new Error('no such policy');
  const { leads } = scene;
  const group =
    leads === undefined
      ? ({ status: 'failed', reason: 'no answer', retryable: true } as const)
      : known<'group'>({ members: leads.map((login) => account(login)) });
  const facts = {
    changes: { '': known<'changes'>(scene.changes) },
    starter: { '': known<'starter'>(scene.starter) },
    group: { leads: group },
  };
  return decisionOf(policy, evidenceOf(policy, { facts })).verdict;
}

/** Each range with one thing less or more. */
function eachChange(
  { changes: all, ...rest }: Changes,
  edit: (one: Changes['changes'][number]) => readonly Changes['changes'][number][],
): readonly Changes[] {
  return all.flatMap((one, index) =>
    edit(one).map((edited) => ({ ...rest, changes: all.with(index, edited) })),
  );
}

async function neverHelps(scene: Scene, worse: readonly Changes[]): Promise<void> {
  if ((await verdictOf(scene)) === 'allow') return;
  for (const less of worse) expect(await verdictOf({ ...scene, changes: less })).not.toBe('allow');
}

describe('separation of duties', () => {
  test('some are allowed, some blocked, some not known', async () => {
    const seen = new Set<Verdict>();
    await fc.assert(
      fc.asyncProperty(scenes, async (scene) => {
        seen.add(await verdictOf(scene));
      }),
      { numRuns: 120 },
    );
    expect([...seen].sort()).toEqual(['allow', 'block', 'inconclusive']);
  });

  test('one contributor more never turns a no into a yes (T11, T14)', async () => {
    await fc.assert(
      fc.asyncProperty(scenes, logins, async (scene, login) => {
        const more = eachChange(scene.changes, (one) => [
          { ...one, contributors: [...one.contributors, contributor(login)] },
          { ...one, unattributed: [...one.unattributed, head] },
        ]);
        // The only author is no longer the only one: `sole-contributor` is meant to allow that.
        await neverHelps(scene, scene.policy === 5 ? [] : more);
      }),
      { numRuns: 80 },
    );
  });

  test('one person less who approves never turns a no into a yes', async () => {
    await fc.assert(
      fc.asyncProperty(scenes, logins, async (scene, login) => {
        const less = eachChange(scene.changes, (one) => [
          {
            ...one,
            reviews: one.reviews.filter((each) => each.account.login !== login),
          },
        ]);
        const { consents } = scene.changes;
        const withdrawn = consents.flatMap(({ state }, index) =>
          state === 'approved'
            ? [{ ...scene.changes, consents: consents.toSpliced(index, 1) }]
            : [],
        );
        await neverHelps(scene, [...less, ...withdrawn]);
      }),
      { numRuns: 80 },
    );
  });

  test('what is no longer known never turns a no into a yes, nor leaves a yes that hung on it', async () => {
    await fc.assert(
      fc.asyncProperty(scenes, async (scene) => {
        const lost = eachChange(scene.changes, (one) => [
          { ...one, complete: false },
          ...one.reviews.map((each, index) => ({
            ...one,
            reviews: one.reviews.with(index, { ...each, writes: 'unknown' as const }),
          })),
        ]);
        await neverHelps(scene, [...lost, { ...scene.changes, complete: false }]);
        expect(
          await verdictOf({ ...scene, changes: { ...scene.changes, complete: false } }),
        ).not.toBe('allow');
      }),
      { numRuns: 80 },
    );
  });

  test('the order of what the forge lists does not matter', async () => {
    await fc.assert(
      fc.asyncProperty(scenes, async (scene) => {
        const { changes: all, consents, ...rest } = scene.changes;
        const turned = {
          ...rest,
          consents: consents.toReversed(),
          changes: all.toReversed().map((one) => ({
            ...one,
            reviews: one.reviews.toReversed(),
            contributors: one.contributors.toReversed(),
          })),
        };
        const accounts = scene.starter.accounts.toReversed();
        const same = { ...scene, changes: turned, starter: { ...scene.starter, accounts } };
        expect(await verdictOf(same)).toBe(await verdictOf(scene));
      }),
      { numRuns: 80 },
    );
  });
});

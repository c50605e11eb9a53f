/** An approval that may follow, over several runs: allowed and owed, open, overdue, given, and without a record. */
import { describe, expect, test } from '@jest/globals';
import { policyWith } from '../policies.js';
import { decide } from './duties.js';
import { deployment, review } from './happenings.js';
import { expectAnswer, inWorld } from './in-world.js';
import { mergePull, newFile } from './merges.js';
import { head } from './repository.js';
import type { World } from './worlds.js';

const groups = 'groups: { owners: { members: [dave, erin], contact: "#owners" } }';

/** Records where nothing says so are on the branch as well, and nothing demands them. */
function policyOf(grace: string, store = 'branch'): string {
  const approvals = `{ peer: {}, data-owner: { from: owners, grace: ${grace} } }`;
  return policyWith({
    production: `windows: { open: [always] }\nseparation-of-duties: { approvals: ${approvals} }`,
    more: store === '' ? groups : `records: { store: ${store} }\n${groups}`,
  });
}

function inGrace(grace: string, story: (world: World) => Promise<void>, store?: string) {
  return inWorld({ policy: policyOf(grace, store), unit: 'none' }, async (world) => {
    deployment(world.repo);
    await story(world);
  });
}

/** Decides, and what the log says, its lines joined. */
async function toldBy(world: World, decision: 'allow' | 'block', reason?: string): Promise<string> {
  const run = await decide(world);
  expectAnswer(run, { decision, ...(reason === undefined ? {} : { reason }) });
  return run.log.replace(/\s+/g, ' ');
}

/** What was allowed is deployed, and the next change has all approvals. */
function goOn({ repo }: World): void {
  deployment(repo, { sha: head(repo), createdAt: new Date().toISOString() });
  mergePull(repo, { reviews: ['carol', 'dave'] });
}

function now() {
  return { submittedAt: new Date().toISOString() };
}

describe('an approval that may follow', () => {
  test('T82: allowed and owed, then open, then given', () =>
    inGrace('5 business days', async (world) => {
      const pull = mergePull(world.repo, { reviews: ['carol'] });
      const first = await toldBy(world, 'allow');
      expect(first).toContain('data-owner; overdue, it blocks the next promotion of shop.');
      expect(first).toContain('You owe data-owner on #1 by owners (contact #owners), until');
      goOn(world);
      expect(await toldBy(world, 'allow')).toContain('data-owner on #1 is owed until');
      review(pull, 'erin', now());
      expect(await toldBy(world, 'allow')).toContain('data-owner on #1, which was owed, has come');
    }));

  test('T82: overdue it blocks, and says who presses what where', () =>
    inGrace('1ms', async (world) => {
      const pull = mergePull(world.repo, { reviews: ['carol'] });
      await toldBy(world, 'allow');
      goOn(world);
      const late = await toldBy(world, 'block', 'afterwards/overdue');
      expect(late).toContain('data-owner on #1 was owed until');
      expect(late).toContain('Approve #1 as data-owner: Files changed, Review changes, Approve');
      review(pull, 'erin', now());
      await toldBy(world, 'allow');
      // It was seen to have come: taken back later it is no debt any more.
      review(pull, 'erin', { state: 'DISMISSED', ...now() });
      expect(await toldBy(world, 'allow')).not.toContain('owed');
    }));

  test('T82: it stays owed over a block, and where its pull request is gone that is not known', () =>
    inGrace('1ms', async (world) => {
      mergePull(world.repo, { reviews: ['carol'] });
      await toldBy(world, 'allow');
      goOn(world);
      await toldBy(world, 'block', 'afterwards/overdue');
      await toldBy(world, 'block', 'afterwards/overdue');
      world.repo.pulls.splice(0, 1);
      const run = await decide(world);
      expectAnswer(run, { decision: 'inconclusive', reason: 'afterwards/unsure' });
      expect(run.log.replace(/\s+/g, ' ')).toContain('whether data-owner on #1, owed until');
    }));

  test('T14: who wrote a part of it pays nothing, though in the group', () =>
    inGrace('1ms', async (world) => {
      const pull = mergePull(world.repo, {
        commits: [{ files: newFile() }, { author: 'dave', files: newFile() }],
        reviews: ['carol'],
      });
      await toldBy(world, 'allow');
      goOn(world);
      review(pull, 'dave', now());
      expect(await toldBy(world, 'block', 'afterwards/overdue')).toContain('not alice');
      review(pull, 'erin', now());
      await toldBy(world, 'allow');
    }));

  test.each(['records', 'no records'])(
    'F32: an allow that owes is none if it cannot be recorded, and %s are demanded',
    (demanded) =>
      inGrace(
        '24h',
        async (world) => {
          mergePull(world.repo, { reviews: ['carol'] });
          const when = (seen: { operation: string }) =>
            /^git\/|^AppendRecord$/.test(seen.operation);
          world.github.fault('error-503', { when, times: 'always' });
          const run = await decide(world);
          expectAnswer(run, { decision: 'inconclusive', reason: 'gate/not-recorded' });
          expect(run.log).not.toContain('You owe');
          expect(world.repo.statuses).toMatchObject([{ state: 'error' }]);
        },
        demanded === 'records' ? 'branch' : '',
      ),
  );

  test('F32: without a store nothing may follow', () =>
    inGrace(
      '24h',
      async (world) => {
        mergePull(world.repo, { reviews: ['carol'] });
        expect(await toldBy(world, 'block')).toContain(
          'it cannot follow, since no records are kept',
        );
      },
      'none',
    ));
});

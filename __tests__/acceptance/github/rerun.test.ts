/** A run that is started again, and one that is cancelled: an old answer is none for now. */
import { describe, expect, test } from '@jest/globals';
import { readRecord } from '../../../src/report/build-record.js';
import { sha256 } from '../../../src/sources/digest.js';
import { checkRun } from './happenings.js';
import { expectAnswer, inWorld } from './in-world.js';
import { policyWith } from '../policies.js';
import { commit, head } from './repository.js';
import { storedFiles, storedRecords } from './stored-records.js';
import { standard, type World } from './worlds.js';

const withRecords = { ...standard, more: 'records: { store: branch }' };
const runId = 4711;

function attempts({ repo }: World): readonly (number | undefined)[] {
  return storedRecords(repo).map(({ origin }) => origin.attempt);
}

describe('T30: a re-run reads everything anew', () => {
  test('what was allowed in the first attempt is blocked in the second', () =>
    inWorld({ policy: withRecords }, async (world) => {
      expectAnswer(await world.run({ runId }), { decision: 'allow' });
      checkRun(world.repo, { name: 'unit', conclusion: 'failure' });
      const again = await world.run({ runId, attempt: 2 });
      expectAnswer(again, { decision: 'block', reason: 'required-checks/not-passed' });
      expect(attempts(world)).toEqual([1, 2]);
      const [first, second] = storedRecords(world.repo);
      expect(second?.promotionId).toBe(first?.promotionId);
      expect(world.repo.statuses.map(({ state }) => state)).toEqual(['success', 'failure']);
    }));

  test('what was blocked in the first attempt is allowed in the second', () =>
    inWorld({ policy: withRecords, unit: 'failure' }, async (world) => {
      expectAnswer(await world.run({ runId }), { decision: 'block' });
      world.repo.checkRuns.splice(0);
      checkRun(world.repo, { name: 'unit' });
      expectAnswer(await world.run({ runId, attempt: 2 }), { decision: 'allow' });
      expect(attempts(world)).toEqual([1, 2]);
    }));

  test('F07: what an outage left red is green after the next attempt', () =>
    inWorld({}, async (world) => {
      world.github.fault('error-500', { when: 'graphql', times: 'always' });
      const broken = await world.run({ runId, inputs: { sha: head(world.repo) } });
      expect(broken.code).toBe(3);
      world.github.clearFaults();
      expectAnswer(await world.run({ runId, attempt: 2 }), { decision: 'allow' });
      const last = new Map(world.repo.statuses.map(({ context, state }) => [context, state]));
      expect(Object.fromEntries(last)).toEqual({
        'promotion-gate / production': 'success',
        'promotion-gate / shop / production': 'success',
      });
    }));

  test('T18: by somebody else: both are recorded', () =>
    inWorld({ policy: withRecords }, async (world) => {
      const again = { runId, attempt: 2, actor: 'alice', triggeringActor: 'bob' };
      expectAnswer(await world.run(again), { decision: 'allow' });
      expect(storedRecords(world.repo)).toMatchObject([
        { origin: { actors: [{ login: 'alice' }, { login: 'bob' }] } },
      ]);
    }));

  test('the policy of now holds, not the one of the first attempt', () =>
    inWorld({ policy: withRecords }, async (world) => {
      const sha = head(world.repo);
      expectAnswer(await world.run({ runId, sha }), { decision: 'allow' });
      const stricter = standard.production.replace('long-ago', 'these-days');
      const text = policyWith({ ...withRecords, production: stricter });
      commit(world.repo, { files: { '.promotion-gate.yml': text } });
      const again = await world.run({ runId, sha, attempt: 2 });
      expectAnswer(again, { decision: 'block', reason: 'windows/frozen' });
      expect(attempts(world)).toEqual([1, 2]);
    }));
});

describe('F30: the run is cancelled', () => {
  /** Snapshot, tree, commit, ref and status, and the snapshot, the append and the status later. */
  const kills = [
    ...[1, 2, 3, 4, 5].map((atRequest) => ({ atRequest, run: 'first' as const })),
    ...[1, 2, 3].map((atRequest) => ({ atRequest, run: 'later' as const })),
  ];
  test.each(kills)('at request $atRequest of the $run run with records', ({ atRequest, run }) =>
    inWorld({ policy: withRecords }, async (world) => {
      if (run === 'later') expectAnswer(await world.run(), { decision: 'allow' });
      const before = storedFiles(world.repo).size;
      world.github.latency = 60;
      const signal = { name: 'SIGTERM', atRequest } as const;
      const cancelled = await world.run({ signal });
      expectAnswer(cancelled, { decision: 'inconclusive', reason: 'gate/cancelled' });
      // Whole or not there: nothing that another run would take for a broken record.
      const files = [...storedFiles(world.repo)];
      expect(files.length - before).toBeLessThanOrEqual(1);
      for (const [, text] of files)
        expect(readRecord(JSON.parse(text), sha256)).not.toHaveProperty('problem');
      world.github.latency = 0;
      expectAnswer(await world.run(), { decision: 'allow' });
    }),
  );
});

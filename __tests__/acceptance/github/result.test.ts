/** What became of a deployment, recorded on GitHub with the command `result`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { PolicyParts } from '../policies.js';
import { recommended } from './fake.js';
import { expectAnswer, inWorld } from './in-world.js';
import type { ActionRun, RunOptions } from './runner.js';
import { commit } from './repository.js';
import { forge, storedCommits, storedRecords } from './stored-records.js';
import type { World } from './worlds.js';

const folder = mkdtempSync(join(tmpdir(), 'gate-results-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plain: PolicyParts = { production: 'windows: { open: [always] }' };
/** With two services nobody but the records tells which of them was deployed. */
const afterFailure = `policy: 1
timezone: UTC
services: { shop: {}, desk: {} }
periods: { always: { days: mon-sun, hours: 00:00-24:00 } }
environments:
  production:
    windows: { open: [always], cadence: { after-failure: 12h } }
`;

let count = 0;
/** A later step of the job, which finds the record where the gate left it. */
function tell(
  world: World,
  of: { readonly record: string; readonly outcome: string } & Partial<RunOptions>,
): Promise<ActionRun> {
  const { record, outcome, ...options } = of;
  const path = join(folder, `${(count += 1)}.json`);
  writeFileSync(path, record);
  return world.run({ ...options, inputs: { command: 'result', record: path, outcome } });
}

function outcomes({ repo }: World): readonly (string | undefined)[] {
  return storedRecords(repo).map(({ kind, result }) =>
    kind === 'result' ? result?.outcome : kind,
  );
}

describe('the outcome is recorded', () => {
  test.each(['success', 'failure', 'rolled-back'])('%s', (outcome) =>
    inWorld({ policy: plain, unit: 'none' }, async (world) => {
      const { record } = await world.run();
      const told = await tell(world, { record, outcome });
      expect({ code: told.code, stderr: told.stderr }).toEqual({ code: 0, stderr: '' });
      expect(told.log).toContain(`recorded: ${outcome} of shop → production`);
      expect(outcomes(world)).toEqual(['decision', outcome]);
      const [decision, result] = storedRecords(world.repo);
      expect(result).toMatchObject({
        promotionId: decision?.promotionId,
        subject: decision?.subject,
        result: { of: decision?.id },
      });
    }),
  );

  test('twice: both stand', () =>
    inWorld({ policy: plain, unit: 'none' }, async (world) => {
      const { record } = await world.run();
      for (const outcome of ['success', 'success'])
        expect(await tell(world, { record, outcome })).toMatchObject({ code: 0 });
      expect(outcomes(world)).toEqual(['decision', 'success', 'success']);
    }));

  test('F21: the reply is lost: one record', () =>
    inWorld({ policy: plain, unit: 'none' }, async (world) => {
      const { record } = await world.run();
      world.github.fault('lost-reply', { when: 'AppendRecord' });
      expect(await tell(world, { record, outcome: 'success' })).toMatchObject({ code: 0 });
      expect([outcomes(world), storedCommits(world.repo)]).toEqual([['decision', 'success'], 2]);
    }));

  test('somebody else records in between', () =>
    inWorld({ policy: plain, unit: 'none' }, async (world) => {
      const { record } = await world.run();
      world.github.before({ when: 'AppendRecord' }, () => forge(world.repo, 'note.md', 'x'));
      expect(await tell(world, { record, outcome: 'success' })).toMatchObject({ code: 0 });
      expect(outcomes(world)).toEqual(['decision', 'success']);
    }));
});

describe('the outcome is not recorded, and the step says so', () => {
  test('of a promotion that was blocked', () => {
    const policy = { production: 'windows: { open: [always], frozen: [these-days] }' };
    return inWorld({ policy, unit: 'none' }, async (world) => {
      const { record } = await world.run();
      const told = await tell(world, { record, outcome: 'success' });
      expect(told.code).toBe(2);
      expect(told.log).toContain('records no allow: nothing should have been deployed');
      expect(outcomes(world)).toEqual(['decision']);
      const failed = await tell(world, { record, outcome: 'failure' });
      expect(failed).toMatchObject({ code: 0, log: expect.stringContaining('nothing to record') });
      expect(outcomes(world)).toEqual(['decision']);
    });
  });

  test('T31: of another repository', () =>
    inWorld({ policy: plain, unit: 'none' }, async (world) => {
      const { record } = await world.run();
      const files = { 'README.md': 'x' };
      const other = world.github.repository({ name: 'acme/other', files });
      const sha = (JSON.parse(record) as { subject: { sha: string } }).subject.sha;
      // A fork holds the same commits.
      for (const [oid, object] of world.repo.objects) other.objects.set(oid, object);
      expect(other.objects.has(sha)).toBe(true);
      const told = await tell(world, { record, outcome: 'success', repository: other });
      expect(told.code).toBe(2);
      expect(told.log).toContain('the record is one of acme/shop');
      expect([storedCommits(other), storedCommits(world.repo)]).toEqual([0, 1]);
    }));

  test('where the policy keeps none', () =>
    inWorld(
      { policy: { ...plain, more: 'records: { store: none }' }, unit: 'none' },
      async (world) => {
        const { record } = await world.run();
        const told = await tell(world, { record, outcome: 'success' });
        expect(told.code).not.toBe(0);
        expect(told.log).toContain('the policy keeps no records');
        expect(storedCommits(world.repo)).toBe(0);
      },
    ));

  test('F32: while the store is down', () =>
    inWorld({ policy: plain, unit: 'none' }, async (world) => {
      const { record } = await world.run();
      world.github.fault('error-503', { when: 'AppendRecord', times: 'always' });
      const told = await tell(world, { record, outcome: 'success' });
      expect(told.code).toBe(3);
      expect(told.log).toContain('the outcome was not recorded');
      expect(outcomes(world)).toEqual(['decision']);
    }));

  test('without contents: write', () =>
    inWorld({ policy: plain, unit: 'none' }, async (world) => {
      const { record } = await world.run();
      const token = world.github.token({ permissions: { ...recommended, contents: 'read' } });
      const told = await tell(world, { record, outcome: 'success', token });
      expect(told.code).toBe(3);
      expect(told.log).toContain('contents: write');
    }));

  test('of an outcome that nobody knows', () =>
    inWorld({ policy: plain, unit: 'none' }, async (world) => {
      const { record } = await world.run();
      const told = await tell(world, { record, outcome: 'done' });
      expect(told.code).toBe(2);
      expect(told.log).toContain('success, failure, rolled-back');
    }));
});

describe('T31: the record was changed on the way', () => {
  const other = 'f'.repeat(40);
  const changes: readonly (readonly [string, RegExp, string])[] = [
    ['the commit', /"sha":\s*"[0-9a-f]{40}"/, `"sha":"${other}"`],
    ['the environment', /"environment":\s*"production"/, '"environment":"staging"'],
    ['the service', /"service":\s*"shop"/, '"service":"desk"'],
    ['the repository', /"repositoryId":\s*"\d+"/, '"repositoryId":"1"'],
    ['the promotion', /"promotionId":\s*"\w+"/, '"promotionId":"abc"'],
    ['the time', /"at":\s*"\d{4}/, '"at":"2025'],
    ['whether it was enforced', /"enforced":\s*true/, '"enforced":false'],
    ['the run', /"attempt":\s*1/, '"attempt":2'],
    ['the actor', /"login":\s*"alice"/, '"login":"bob"'],
    ['the digest', /"digest":\s*"sha256:\w{8}/, '"digest":"sha256:00000000'],
  ];
  test(
    'in any field: nothing is recorded',
    () =>
      inWorld({ policy: plain, unit: 'none' }, async (world) => {
        const { record } = await world.run();
        for (const [field, pattern, replacement] of changes) {
          const changed = record.replace(pattern, replacement);
          expect({ field, changed: changed !== record }).toEqual({ field, changed: true });
          const told = await tell(world, { record: changed, outcome: 'success' });
          expect({ field, code: told.code }).toEqual({ field, code: 2 });
        }
        expect(outcomes(world)).toEqual(['decision']);
      }),
    120_000,
  );
});

describe('a recorded failure stands', () => {
  function promote(world: World, service: string) {
    const sha = commit(world.repo, { files: { [`${service}.txt`]: String((count += 1)) } });
    return world.run({ sha, inputs: { service } });
  }
  const rows = [
    ['alone', ['failure'], 'block'],
    ['under a later success of the same run', ['failure', 'success'], 'block'],
    ['after a success', ['success', 'failure'], 'block'],
    ['rolled back after a success', ['success', 'rolled-back'], 'block'],
    ['and there is none', ['success'], 'allow'],
  ] as const;
  test.each(rows)('%s', (_, told, decision) =>
    inWorld({ policy: afterFailure, unit: 'none' }, async (world) => {
      const first = await promote(world, 'shop');
      expectAnswer(first, { decision: 'allow' });
      for (const outcome of told) await tell(world, { record: first.record, outcome });
      expectAnswer(await promote(world, 'shop'), {
        decision,
        ...(decision === 'block' ? { reason: 'windows/too-soon' } : {}),
      });
      expectAnswer(await promote(world, 'desk'), { decision: 'allow' });
    }),
  );
});

/** Record v1: its digest covers everything, and it decides again to the same. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Policy } from '../../src/policy/policy.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import {
  readRecord,
  recordAborted,
  recordDecision,
  recordResult,
} from '../../src/report/build-record.js';
import type { RecordDocument } from '../../src/report/record.js';
import { sha256 } from '../../src/sources/digest.js';
import { checkResult, decisionOf, evidenceOf, policyOf } from '../decision/builders.js';
import { cases, prepare } from '../decision/generators.js';

const engine = { name: 'promotion-gate', version: '1.4.0', distSha256: '0'.repeat(64) };

function recordOf(
  policy: Policy,
  evidence: Evidence,
  previous: string | null = null,
): RecordDocument {
  const decision = decisionOf(policy, evidence);
  const files = { files: [], unread: [], changed: [] };
  return recordDecision({ id: '01A', evidence, policy: files, decision, engine, previous }, sha256);
}

async function sample(run?: string): Promise<RecordDocument> {
  const policy = await policyOf(
    'policy: 1\nenvironments: { production: { required-checks: { unit: { git: { file: c } } } } }\n',
  );
  const evidence = evidenceOf(policy, {
    request: run === undefined ? {} : { run: { id: run, attempt: 1 } },
    facts: { 'check-result': { 'production/required-checks.unit': checkResult('success') } },
  });
  return recordOf(policy, evidence, 'sha256:before');
}

function saved(record: RecordDocument): RecordDocument {
  return JSON.parse(JSON.stringify(record)) as RecordDocument;
}

describe('a record', () => {
  test('is read back with the same digest, and decides again to the same', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (generated) => {
        const { policy, evidence } = await prepare(generated);
        const record = recordOf(policy, evidence);
        const read = readRecord(saved(record), sha256);
        if (!('record' in read)) throw new Error(read.problem);
        expect(read.record.digest).toBe(record.digest);
        if (read.record.evidence === undefined) throw new Error('it holds no evidence');
        const again = decisionOf(policy, read.record.evidence);
        // The order of keys is that of the schema once it was read; the content is the same.
        expect(JSON.parse(JSON.stringify(again))).toEqual(read.record.decision);
      }),
      { numRuns: 60 },
    );
  });

  test('has the same digest whatever the order of its keys', async () => {
    const record = await sample();
    const turned = Object.fromEntries(Object.entries(saved(record)).reverse());
    expect(readRecord(turned, sha256)).toMatchObject({ record: { digest: record.digest } });
  });

  test('every changed byte of its content is noticed', async () => {
    const text = JSON.stringify(await sample());
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.constantFrom('0', 'a', 'Z', '"', '{', ','),
        (at, letter) => {
          fc.pre(text.charAt(at) !== letter);
          const changed = `${text.slice(0, at)}${letter}${text.slice(at + 1)}`;
          let value: unknown;
          try {
            value = JSON.parse(changed);
          } catch {
            return;
          }
          expect(readRecord(value, sha256)).toHaveProperty('problem');
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    { name: 'a key more', change: (record: object) => ({ ...record, extra: 1 }) },
    {
      name: 'no link to the one before',
      change: ({ previous: _, ...rest }: RecordDocument) => rest,
    },
    { name: 'no digest', change: ({ digest: _, ...rest }: RecordDocument) => rest },
    { name: 'nothing at all', change: () => null },
  ])('$name is a problem', async ({ change }) => {
    expect(readRecord(change(saved(await sample())), sha256)).toHaveProperty('problem');
  });

  test('every attempt of a run belongs to one promotion, another run to another', async () => {
    const [first, second, other] = [await sample('1'), await sample('1'), await sample('2')];
    expect(first.promotionId).toBe(second.promotionId);
    expect(first.promotionId).not.toBe(other.promotionId);
  });
});

test('a result is joined with its decision and has a digest of its own', async () => {
  const of = await sample();
  const finishedAt = '2026-11-18T11:00:00Z';
  const result = recordResult(
    { id: '01B', of, outcome: 'rolled-back', finishedAt, engine, tz: '2026a', previous: of.digest },
    sha256,
  );
  expect(readRecord(saved(result), sha256)).toMatchObject({
    record: {
      kind: 'result',
      promotionId: of.promotionId,
      previous: of.digest,
      result: { of: '01A', outcome: 'rolled-back', startedAt: of.at, finishedAt },
    },
  });
});

test('F30: a run that was cancelled leaves what it was asked for, and no decision', async () => {
  const decided = await sample('1');
  const request = decided.evidence?.request;
  if (request === undefined) throw new Error('it holds no request');
  const at = '2026-11-18T10:00:00Z';
  const aborted = recordAborted(
    { id: '01C', request, at, engine, tz: '2026a', previous: null },
    sha256,
  );
  const { promotionId, subject, origin } = decided;
  expect(readRecord(saved(aborted), sha256)).toEqual({
    record: {
      schema: 1,
      id: '01C',
      kind: 'aborted',
      at,
      promotionId,
      enforced: true,
      subject,
      origin: { ...origin, engine, tz: '2026a' },
      digest: aborted.digest,
    },
  });
  const next = recordAborted(
    { id: '01D', request: { ...request, mode: 'preview' }, at, engine, tz: '2026a', previous: 'x' },
    sha256,
  );
  expect(next).toMatchObject({ enforced: false, previous: 'x' });
});

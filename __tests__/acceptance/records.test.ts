/** Records: every decision is kept, results are joined with it, and replay decides the same again. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { recordDecision } from '../../src/report/build-record.js';
import type { RecordDocument } from '../../src/report/record.js';
import { sha256 } from '../../src/sources/digest.js';
import { newClone, temporaryFolder, type TestClone } from '../hosts/git/clones.js';
import { decisionOf, gate, recordOf, repository, storedRecords, type Run } from './gate.js';
import { frozenPolicy, openPolicy, policyWith } from './policies.js';

const check = ['check', '--environment', 'production'];
const outcomes = ['success', 'failure', 'rolled-back'] as const;

function checkInto(clone: TestClone, path: string): Promise<Run> {
  return gate(clone.directory, [...check, '--record', path, '--format', 'json']);
}

function report(clone: TestClone, path: string, outcome: string): Promise<Run> {
  return gate(clone.directory, ['result', '--record', path, '--outcome', outcome]);
}

function write(clone: TestClone, record: object): void {
  writeFileSync(join(clone.directory, 'changed.json'), JSON.stringify(record));
}

/** The record with changes below, sealed again: only its author can do that. */
function resealed(
  record: RecordDocument,
  change: { retitle?: string; engine?: string },
): RecordDocument {
  const { evidence, policy, decision } = record;
  if (!evidence || !policy || !decision) throw new Error('it is no record of a decision');
  const { engine } = record.origin;
  return recordDecision(
    {
      ...{ id: record.id, evidence, policy, previous: null },
      decision: { ...decision, reasonCode: change.retitle ?? decision.reasonCode },
      engine: { ...engine, version: change.engine ?? engine.version },
    },
    sha256,
  );
}

describe('a decision is recorded', () => {
  test('the store holds what --record wrote', async () => {
    const clone = repository(openPolicy);
    const run = await checkInto(clone, 'record.json');
    const written = recordOf(clone);
    expect(storedRecords(clone)).toEqual([written]);
    expect(written.decision).toEqual(decisionOf(run));
    expect(written).toMatchObject({ schema: 1, kind: 'decision', enforced: true });
  });

  test('a block is recorded too, and names the record before it', async () => {
    const clone = repository(frozenPolicy);
    await checkInto(clone, 'first.json');
    await checkInto(clone, 'second.json');
    const head = clone.git('rev-parse', 'refs/promotion-gate/records~1');
    expect(recordOf(clone, 'second.json').previous).toBe(head);
    expect(storedRecords(clone)).toHaveLength(2);
  });

  test('the working tree, the index and the branches are left alone', async () => {
    const clone = repository(openPolicy);
    await gate(clone.directory, check);
    const branches = clone.git('for-each-ref', '--format=%(refname)', 'refs/heads');
    expect({ status: clone.git('status', '--porcelain'), branches }).toEqual({
      status: '',
      branches: 'refs/heads/main',
    });
  });

  test('several at the same time: all are kept (F21)', async () => {
    const clone = repository(openPolicy);
    const runs = await Promise.all([1, 2, 3].map(() => gate(clone.directory, check)));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(storedRecords(clone)).toHaveLength(3);
  });

  test('records: {store: none} keeps none, and the decision stands', async () => {
    const production = 'windows: { open: [always] }';
    const clone = repository(policyWith({ production, more: 'records: { store: none }' }));
    const { code, stdout } = await gate(clone.directory, check);
    expect(code).toBe(0);
    expect(stdout).not.toContain('Record ');
    expect(clone.git('for-each-ref', 'refs/promotion-gate')).toBe('');
  });

  test('a store that this host cannot write to: an allow is none any more (F32)', async () => {
    const more = 'records: { store: acme/records }';
    const clone = repository(policyWith({ production: 'windows: { open: [always] }', more }));
    const run = await gate(clone.directory, [...check, '--format', 'json']);
    const { verdict, reasonCode } = decisionOf(run);
    expect({ code: run.code, verdict, reasonCode }).toEqual({
      code: 3,
      verdict: 'inconclusive',
      reasonCode: 'gate/not-recorded',
    });
    expect(run.stderr).toContain('acme/records');
  });

  test('a store that a layer above demands cannot be taken back', async () => {
    const folder = temporaryFolder();
    const above = newClone(join(folder, 'acme', 'base'));
    const base = policyWith({ production: 'windows: { open: [always] }' });
    above.commit({
      'base.yml': `${base.replace('services: { shop: {} }\n', '')}records: { store: acme/records }\n`,
    });
    above.git('tag', 'v1');
    const own =
      'policy: 1\nextends: acme/base//base.yml@v1\nservices: { shop: {} }\nrecords: { store: none }\n';
    const run = await gate(repository(own).directory, [...check, '--layers', folder]);
    expect({ code: run.code, stdout: run.stdout }).toEqual({
      code: 2,
      stdout: expect.stringContaining('records is defined'),
    });
  });

  test('a quota that cannot be counted, since no records are kept, is no allow', async () => {
    const production = 'windows: { open: [always], cadence: { at-most: 1 per day } }';
    const clone = repository(policyWith({ production, more: 'records: { store: none }' }));
    expect((await gate(clone.directory, check)).code).toBe(3);
  });

  test('a store that this host cannot write to: a block stays a block', async () => {
    const more = 'records: { store: acme/records }';
    const clone = repository(policyWith({ production: 'windows: { frozen: [these-days] }', more }));
    expect((await gate(clone.directory, check)).code).toBe(1);
  });
});

describe('replay', () => {
  test('a record of its own: the same, exit 0', async () => {
    const clone = repository(frozenPolicy);
    const { stdout } = await checkInto(clone, 'record.json');
    const run = await gate(clone.directory, ['replay', 'record.json', '--format', 'json']);
    expect(run).toEqual({ code: 0, stdout, stderr: expect.stringContaining('is the same') });
  });

  test('it needs neither the repository nor its policy', async () => {
    const clone = repository(openPolicy);
    await checkInto(clone, 'record.json');
    clone.write('.promotion-gate.yml', 'policy: none');
    clone.git('update-ref', '-d', 'HEAD');
    expect((await gate(clone.directory, ['replay', 'record.json'])).code).toBe(0);
  });

  test('one that was changed after it was written: exit 2', async () => {
    const clone = repository(frozenPolicy);
    await checkInto(clone, 'record.json');
    const record = recordOf(clone);
    write(clone, { ...record, subject: { ...record.subject, service: 'other' } });
    const { code, stdout, stderr } = await gate(clone.directory, ['replay', 'changed.json']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('changed after it was written');
  });

  const differing = [
    { name: 'by the same engine: exit 1', change: {}, code: 1, told: 'the decision differs' },
    { name: 'by another: exit 3', change: { engine: '0.9.0' }, code: 3, told: 'engine differs' },
  ];
  test.each(differing)('another decision $name', async ({ change, code, told }) => {
    const clone = repository(frozenPolicy);
    await checkInto(clone, 'record.json');
    write(clone, resealed(recordOf(clone), { ...change, retitle: 'gate/allowed' }));
    const run = await gate(clone.directory, ['replay', 'changed.json']);
    expect({ code: run.code, stderr: run.stderr }).toEqual({
      code,
      stderr: expect.stringContaining(told),
    });
  });

  test('the same decision by another engine: exit 0', async () => {
    const clone = repository(frozenPolicy);
    await checkInto(clone, 'record.json');
    write(clone, resealed(recordOf(clone), { engine: '0.9.0' }));
    expect((await gate(clone.directory, ['replay', 'changed.json'])).code).toBe(0);
  });

  test('at another instant nothing is compared', async () => {
    const clone = repository(openPolicy);
    await checkInto(clone, 'record.json');
    const later = ['replay', 'record.json', '--at', '2027-01-01T00:00:00Z', '--format', 'json'];
    const run = await gate(clone.directory, later);
    expect(run.stderr).toContain('nothing was compared');
    expect(decisionOf(run).now).toBe('2027-01-01T00:00:00Z');
  });
});

describe('result', () => {
  test.each(outcomes)('%s is joined with the decision', async (outcome) => {
    const clone = repository(openPolicy);
    await checkInto(clone, 'record.json');
    const { code } = await report(clone, 'record.json', outcome);
    const { id, promotionId } = recordOf(clone);
    expect(code).toBe(0);
    const results = storedRecords(clone).filter(({ kind }) => kind === 'result');
    expect(results).toMatchObject([{ promotionId, result: { of: id, outcome } }]);
  });

  test('a decision that was no allow has no result: exit 2', async () => {
    const clone = repository(frozenPolicy);
    await checkInto(clone, 'record.json');
    const { code, stderr } = await report(clone, 'record.json', 'success');
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('no allow') });
  });

  const wrong = [
    { name: 'no record', args: ['--outcome', 'success'], said: '--record is missing' },
    { name: 'no outcome', args: ['--record', 'record.json'], said: '--outcome is missing' },
    {
      name: 'an unknown outcome',
      args: ['--record', 'record.json', '--outcome', 'fine'],
      said: 'success, failure, rolled-back',
    },
    {
      name: 'a file that is not there',
      args: ['--record', 'nowhere.json', '--outcome', 'success'],
      said: 'nowhere.json could not be read',
    },
  ];
  test.each(wrong)('$name: exit 2', async ({ args, said }) => {
    const { code, stderr } = await gate(repository(openPolicy).directory, ['result', ...args]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(said) });
  });
});

describe('history decides', () => {
  const rules = [
    { name: 'apart', cadence: 'apart: 2h', outcome: 'success', code: 1 },
    { name: 'at most one a day', cadence: 'at-most: 1 per day', outcome: 'success', code: 1 },
    { name: 'at most two a day', cadence: 'at-most: 2 per day', outcome: 'success', code: 0 },
    { name: 'after a failure', cadence: 'after-failure: 2h', outcome: 'failure', code: 1 },
    { name: 'after no failure', cadence: 'after-failure: 2h', outcome: 'success', code: 0 },
  ];
  test.each(rules)('cadence, $name: exit $code', async ({ cadence, outcome, code }) => {
    const production = `windows: { open: [always], cadence: { ${cadence} } }`;
    const clone = repository(policyWith({ production }));
    expect((await checkInto(clone, 'record.json')).code).toBe(0);
    expect((await report(clone, 'record.json', outcome)).code).toBe(0);
    clone.commit({ 'next.txt': 'next' });
    expect((await gate(clone.directory, check)).code).toBe(code);
  });

  test('one a day, and two commits at the same time: one of them is allowed', async () => {
    const production = 'windows: { open: [always], cadence: { at-most: 1 per day } }';
    const clone = repository(policyWith({ production }));
    const commits = [clone.git('rev-parse', 'HEAD'), clone.commit({ 'next.txt': 'next' })];
    const runs = await Promise.all(
      commits.map((sha) => gate(clone.directory, [...check, '--sha', sha])),
    );
    expect(runs.map(({ code }) => code).sort()).toEqual([0, 1]);
  });

  test('fits, expected p90: nothing to go by at first, then the results', async () => {
    const production = 'windows: { open: [always], fits: { expected: p90, reserve: 15m } }';
    const clone = repository(policyWith({ production }));
    const basis = (run: Run): unknown =>
      decisionOf(run).findings.find(({ code }) => code === 'windows/fits')?.data['basis'];
    expect(basis(await checkInto(clone, 'record.json'))).toBe('first');
    await report(clone, 'record.json', 'success');
    clone.commit({ 'next.txt': 'next' });
    expect(basis(await checkInto(clone, 'next.json'))).toBe('p90');
  });
});

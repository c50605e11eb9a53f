/** The same evidence gives the same bytes, whatever the process believes about time (T60, T61). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.js';
import { temporaryFolder, type TestClone } from '../hosts/git/clones.js';
import { decisionOf, gate, recordOf, repository, root } from './gate.js';
import { frozenPolicy, openPolicy } from './policies.js';

const example = join(root, 'examples', 'quickstart');
const zones = ['America/New_York', 'Pacific/Apia', 'Asia/Kolkata'];
const explain = ['explain', '--environment', 'production', '--policy', '.promotion-gate.yml'];

function readEvidence(name: string): Evidence {
  return JSON.parse(readFileSync(join(example, name), 'utf8')) as Evidence;
}

describe('TZ changes nothing (T61)', () => {
  const commands = [
    ...['allowed.json', 'blocked.json'].flatMap((file) =>
      ['json', 'text', 'markdown'].map((format) => ({
        name: `explain ${file} as ${format}`,
        args: [...explain, '--evidence', file, '--format', format],
      })),
    ),
    {
      name: 'explain at a local time',
      args: [
        ...explain,
        '--evidence',
        'allowed.json',
        '--at',
        '2026-10-25T02:30',
        '--format',
        'json',
      ],
    },
  ];
  test.each(commands)('$name', async ({ args }) => {
    const runs = await Promise.all([undefined, ...zones].map((TZ) => gate(example, args, { TZ })));
    expect(new Set(runs.map((run) => JSON.stringify(run))).size).toBe(1);
    expect(runs[0]?.code).toBe(0);
  });

  describe('replay', () => {
    let clone: TestClone;
    beforeAll(async () => {
      clone = repository(frozenPolicy);
      await gate(clone.directory, [
        'check',
        '--environment',
        'production',
        '--record',
        'record.json',
      ]);
    });
    test.each(['json', 'text', 'markdown'])('as %s', async (format) => {
      const args = ['replay', 'record.json', '--format', format];
      const all = [undefined, ...zones].map((TZ) => gate(clone.directory, args, { TZ }));
      const runs = await Promise.all(all);
      expect(new Set(runs.map((run) => JSON.stringify(run))).size).toBe(1);
      expect(runs[0]?.code).toBe(0);
    });
    test('explain decides on its evidence as check did', async () => {
      const args = [...explain, '--evidence', 'record.json', '--format', 'json'];
      const { findings } = decisionOf(await gate(clone.directory, args, { TZ: 'Pacific/Apia' }));
      expect(findings).toEqual(recordOf(clone).decision?.findings);
    });
  });
});

describe('explain', () => {
  test('exit 0 for every verdict, and nothing is recorded', async () => {
    const rows = [
      { policy: openPolicy, verdict: 'allow' },
      { policy: frozenPolicy, verdict: 'block' },
    ];
    for (const { policy, verdict } of rows) {
      const clone = repository(policy);
      const args = ['explain', '--environment', 'production', '--format', 'json'];
      const run = await gate(clone.directory, args);
      expect({ code: run.code, verdict: decisionOf(run).verdict }).toEqual({ code: 0, verdict });
      expect(clone.git('for-each-ref', 'refs/promotion-gate')).toBe('');
    }
  });

  const instants = [
    { at: '2026-11-24T15:15', verdict: 'allow' },
    { at: '2026-11-24T15:16', verdict: 'block' },
    { at: '2026-11-26T09:00', verdict: 'block' },
    { at: '2026-11-25T22:59:59Z', verdict: 'block' },
    { at: '2026-12-01T08:00:00Z', verdict: 'allow' },
    { at: '2026-12-01T07:59:59Z', verdict: 'block' },
  ];
  test.each(instants)('at $at: $verdict', async ({ at, verdict }) => {
    const args = [...explain, '--evidence', 'allowed.json', '--format', 'json', '--at', at];
    expect(decisionOf(await gate(example, args)).verdict).toBe(verdict);
  });

  test('at an instant that is none: exit 2', async () => {
    const args = [...explain, '--evidence', 'allowed.json', '--at', 'tomorrow'];
    const { code, stderr } = await gate(example, args);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('"tomorrow" is no instant'),
    });
  });

  test('a flag that saved evidence answers itself: exit 2', async () => {
    const args = [...explain, '--evidence', 'allowed.json', '--service', 'other'];
    expect((await gate(example, args)).code).toBe(2);
  });
});

describe('a reading that failed is never an allow', () => {
  const evidence = readEvidence('allowed.json');
  const rows = Object.entries(evidence.facts).flatMap(([kind, readings]) =>
    Object.keys(readings).flatMap((key) => [
      { kind, key, reading: { status: 'failed', reason: 'no answer', retryable: true } },
      { kind, key, reading: { status: 'unsupported', reason: 'not here' } },
      { kind, key, reading: undefined },
    ]),
  );
  test.each(rows)('$kind $key: $reading.status', async ({ kind, key, reading }) => {
    const facts = evidence.facts as Readonly<Record<string, object>>;
    const changed = {
      ...evidence,
      facts: { ...facts, [kind]: { ...facts[kind], [key]: reading } },
    };
    const path = join(temporaryFolder(), 'evidence.json');
    writeFileSync(path, JSON.stringify(changed));
    const run = await gate(example, [...explain, '--evidence', path, '--format', 'json']);
    const { verdict, exitCode } = decisionOf(run);
    expect({ code: run.code, verdict, exitCode }).toEqual({
      code: 0,
      verdict: 'inconclusive',
      exitCode: 3,
    });
  });
});

describe('the clock cannot be set where it counts (T60)', () => {
  const variables = {
    ...{ NOW: '2020-01-01T00:00:00Z', INPUT_NOW: '2020-01-01T00:00:00Z' },
    ...{ INPUT_AT: '2020-01-01T00:00:00Z', PROMOTION_GATE_NOW: '2020-01-01T00:00:00Z' },
    ...{ SOURCE_DATE_EPOCH: '1577836800', FAKETIME: '@2020-01-01 00:00:00', FAKE_TIME: '1' },
  };
  test('no variable does it', async () => {
    const { directory } = repository(openPolicy);
    const before = Date.now();
    const args = ['check', '--environment', 'production', '--format', 'json'];
    const { now } = decisionOf(await gate(directory, args, variables));
    expect(Date.parse(now)).toBeGreaterThanOrEqual(before);
  });
  test.each(['--now', '--at', '--evidence', '--date'])('check has no flag %s', async (flag) => {
    const args = ['check', '--environment', 'production', flag, '2020-01-01T00:00:00Z'];
    const { code, stderr } = await gate(repository(openPolicy).directory, args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(flag) });
  });
});

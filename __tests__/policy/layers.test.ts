/** The chain of layers, the files beside them, and the real-size examples. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { lintPolicy } from '../../src/policy/lint.js';
import type { PolicySource } from '../../src/policy/source.js';
import { loadLayers } from '../../src/policy/layers.js';
import {
  decideFor,
  link,
  policyOf,
  sourceOf,
  told,
  type PolicyFiles,
} from '../decision/builders.js';

function commit(index: number): string {
  return String(index).repeat(40);
}

function reference(index: number): string {
  return `acme/policy//l${String(index)}.yml@${commit(index)}`;
}

/** A chain of so many layers above the policy itself. */
function chainOf(length: number): PolicyFiles {
  const text = (index: number): string =>
    index < length ? `policy: 1\nextends: ${reference(index + 1)}\n` : 'policy: 1\n';
  const above = Array.from({ length }, (_, index) => [reference(index + 1), text(index + 1)]);
  return { root: text(0), layers: Object.fromEntries(above) as Record<string, string> };
}

async function codesOf(files: PolicyFiles | string): Promise<readonly string[]> {
  return (await link(files)).faults.map(({ code }) => code);
}

describe('the chain', () => {
  test('may have five layers, the policy itself included', async () => {
    expect((await policyOf(chainOf(4))).layers).toHaveLength(5);
    expect(await codesOf(chainOf(5))).toEqual(['policy/layer-chain']);
  });

  test('may not lead back into itself', async () => {
    const [one, two] = [reference(1), reference(2)];
    const layers = { [one]: `policy: 1\nextends: ${two}\n`, [two]: `policy: 1\nextends: ${one}\n` };
    const { faults } = await link({ root: `policy: 1\nextends: ${one}\n`, layers });
    expect(faults).toMatchObject([{ code: 'policy/layer-chain', place: { file: two, line: 2 } }]);
  });

  test('is not used if a layer cannot be read, and the place is that of `extends`', async () => {
    const { faults, policy } = await link(`policy: 1\nextends: ${reference(1)}\n`);
    expect(faults).toMatchObject([
      { code: 'policy/layer-unreadable', place: { file: '.promotion-gate.yml', line: 2 } },
    ]);
    expect(policy).toBeUndefined();
  });

  test('tells the faults of a layer in the file of that layer', async () => {
    const files = {
      root: `policy: 1\nextends: ${reference(1)}\n`,
      layers: { [reference(1)]: 'policy: 1\nnope: 1\n' },
    };
    expect((await link(files)).faults).toMatchObject([
      { code: 'policy/unknown-key', place: { file: reference(1), line: 2, column: 1 } },
    ]);
  });

  test.each([
    { status: 'none', code: 'policy/absent' },
    { status: 'failed', code: 'policy/unreadable' },
  ] as const)('a policy that is $status is a configuration error', async ({ status, code }) => {
    const source: PolicySource = {
      ...sourceOf({ root: '' }),
      root: () => Promise.resolve({ status, reason: 'gone' }),
    };
    const { faults } = await loadLayers({ source, path: undefined, now: 0 });
    expect(faults).toMatchObject([{ code, severity: 'error' }]);
  });
});

describe('exceptions', () => {
  test('that cannot be read are a warning, and none is granted', async () => {
    const { faults, policy } = await link('policy: 1\nexceptions: acme/policy//x.yml\n');
    expect(faults).toMatchObject([{ code: 'policy/exceptions-unreadable', severity: 'warning' }]);
    expect(policy?.layers[0]?.exceptions).toBeUndefined();
  });

  test('with a fault are an error in their own file', async () => {
    const files = {
      root: 'policy: 1\nexceptions: x.yml\n',
      siblings: { 'x.yml': 'a: { rule: r }\n' },
    };
    const { faults } = await link(files);
    expect(faults.every(({ place }) => place.file === 'x.yml')).toBe(true);
    expect(faults.map(({ code }) => code)).toContain('policy/missing-key');
  });
});

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}.yml`, import.meta.url), 'utf8');
}

describe('the real-size examples', () => {
  const baseline = fixture('organisation-baseline');
  const live = {
    'acme/release-policy//baseline.yml': baseline,
    'acme/release-policy//exceptions.yml': fixture('organisation-exceptions'),
  };
  const layers = { 'acme/release-policy//baseline.yml@v3': baseline };

  test.each(['organisation-baseline', 'payments-service', 'small-tool'])(
    '%s parses and links without an error',
    async (name) => {
      const policy = await policyOf({ root: fixture(name), layers, live });
      const lints = lintPolicy(policy);
      expect(lints.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(lints.map(({ code }) => code)).toContain('policy/not-built');
    },
  );

  test('what is not evaluated yet is never a pass', async () => {
    const files = { root: fixture('small-tool'), layers, live };
    const decision = await decideFor(files, { request: { service: 'room-booking' } });
    expect(decision.verdict).not.toBe('allow');
    expect(told(decision.findings)).toContain('gate/not-built block');
  });

  test('the exceptions of the baseline are read where the rule is owned', async () => {
    const { layers: linked } = await policyOf({ root: fixture('payments-service'), layers, live });
    expect(linked.map(({ exceptions }) => Object.keys(exceptions?.entries ?? {}))).toEqual([
      [],
      ['legacy-batch-coverage'],
    ]);
  });
});

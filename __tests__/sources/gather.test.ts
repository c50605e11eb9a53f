/** gather: each needed fact is read once, and a reader that fails is a failed reading. */
import { describe, expect, test } from '@jest/globals';
import { neededFacts } from '../../src/decision/needs.js';
import type { FactReader } from '../../src/evidence/fact-reader.js';
import type { FactRef } from '../../src/evidence/facts.js';
import { gather, zoneRange } from '../../src/sources/gather.js';
import { parseInstant } from '../../src/time/instant.js';
import {
  policyOf,
  requestOf,
  sourceOf,
  wednesday,
  type PolicyFiles,
} from '../decision/builders.js';

const now = parseInstant(wednesday) ?? 0;

async function gathered(files: PolicyFiles, read: (ref: FactRef) => unknown) {
  const policy = await policyOf(files);
  const request = requestOf();
  const asked: FactRef[] = [];
  const reader = {
    read: (ref: FactRef) => {
      asked.push(ref);
      return Promise.resolve().then(() => read(ref));
    },
  } as unknown as FactReader;
  const world = {
    read: reader,
    policies: sourceOf(files),
    now,
    tz: '2026a',
    tellsDeployments: false,
  };
  const facts = neededFacts(policy, request);
  return { evidence: await gather({ policy, request, world, facts, at: now }), asked };
}

const none = { status: 'none', source: { level: 'workspace', fetchedAt: wednesday } };
const rules = `
environments:
  production:
    windows: { cadence: { apart: 1h, at-most: 2 per week } }
    required-checks: { unit: { git: { file: c } }, lint: { git: { file: c } } }
    also: { more: { windows: { cadence: { apart: 2h } } } }
`;

describe('gather', () => {
  test('reads each fact once, whatever number of rules needs it', async () => {
    const { asked, evidence } = await gathered(
      { root: `policy: 1\ntimezone: UTC\n${rules}` },
      () => none,
    );
    expect(asked.map(({ kind, key }) => `${kind} ${key}`).sort()).toEqual([
      'check-result production/required-checks.lint',
      'check-result production/required-checks.unit',
      'deployments production',
      'records production',
    ]);
    expect(evidence.facts.zone?.['UTC']?.status).toBe('known');
    expect(evidence).toMatchObject({ schema: 1, now: wednesday, tz: '2026a' });
  });

  test('one reader that throws leaves the others known (F34)', async () => {
    const { evidence } = await gathered(
      { root: `policy: 1\ntimezone: UTC\n${rules}` },
      ({ kind }) => {
        if (kind === 'deployments') throw new Error('reset');
        return none;
      },
    );
    expect(evidence.facts.deployments?.['production']).toEqual({
      status: 'failed',
      reason: 'reset',
      retryable: false,
    });
    expect(evidence.facts.records?.['production']?.status).toBe('none');
  });

  test('one statement about the deployments of several services tells none of them apart', async () => {
    const services = 'services: { shop: {}, blog: {} }\n';
    const stated = rules.replace('windows:', 'deployments: { tags: v* }\n    windows:');
    const { asked, evidence } = await gathered(
      { root: `policy: 1\ntimezone: UTC\n${services}${stated}` },
      () => none,
    );
    expect(evidence.facts.deployments?.['production']?.status).toBe('unsupported');
    expect(asked.map(({ kind }) => kind)).not.toContain('deployments');
  });
});

test('zone tables reach 400 days back and 800 ahead of all instants', () => {
  const later = parseInstant('2027-01-01T12:00:00Z') ?? 0;
  expect(zoneRange([later, now])).toEqual({
    from: '2025-10-14T00:00:00Z',
    to: '2029-03-11T00:00:00Z',
  });
});

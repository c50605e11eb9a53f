/** The condition failed-promotions: how many deployments of the environment failed within a time. */
import { describe, expect, test } from '@jest/globals';
import { neededFacts } from '../../src/decision/needs.js';
import type { Facts, FactValue } from '../../src/evidence/facts.js';
import { day, formatInstant, parseInstant } from '../../src/time/instant.js';
import {
  checkResult,
  evidenceOf,
  failed,
  judgeFor,
  known,
  link,
  none,
  otherSha,
  policyOf,
  wednesday,
} from './builders.js';

type Outcome = FactValue<'deployments'>[number]['outcome'];

function policyWith(condition: string, deployments = ''): string {
  return `
policy: 1
services: { shop: {} }
environments:
  production:
    ${deployments}
    required-checks: { unit: { git: { file: c }, when: { failed-promotions: ${condition} } } }
`;
}

/** Deployments that ended so many days ago, or at a time that nobody tells. */
function deployed(...all: readonly (readonly [Outcome, number | undefined])[]): Facts {
  const told = all.map(([outcome, days]) => ({
    ...{ sha: otherSha, outcome },
    ...(days !== undefined && {
      finishedAt: formatInstant((parseInstant(wednesday) ?? 0) - days * day),
    }),
  }));
  return { deployments: { production: known<'deployments'>(told) } };
}

const rule = 'production/required-checks.unit';

/** What is said of a check that failed, under the condition. */
async function toldWith(facts: Facts, deployments?: string) {
  const policy = policyWith('{ at-least: 2, within: 90d }', deployments);
  const result = { 'check-result': { [rule]: checkResult('failure') } };
  const { findings } = await judgeFor(policy, { facts: { ...facts, ...result } });
  return findings.filter((each) => each.rule === rule);
}

const codes = {
  yes: ['required-checks/not-passed'],
  no: ['gate/not-applicable'],
  unknown: ['gate/condition-unknown', 'required-checks/not-passed'],
};

describe('the rule applies', () => {
  test.each<[string, Facts, 'yes' | 'no' | 'unknown']>([
    ['as many', deployed(['failure', 89], ['rolled-back', 1], ['success', 0]), 'yes'],
    ['at the very instant', deployed(['failure', 90], ['failure', 90]), 'yes'],
    ['not as many', deployed(['failure', 1], ['success', 1], ['in-progress', 0]), 'no'],
    ['longer ago', deployed(['failure', 91], ['failure', 2]), 'no'],
    ['at a time that nobody tells', deployed(['failure', undefined], ['failure', 2]), 'unknown'],
    ['enough besides', deployed(['failure', undefined], ['failure', 2], ['failure', 3]), 'yes'],
    ['too few even so', deployed(['failure', undefined]), 'no'],
    ['never deployed', { deployments: { production: none } }, 'no'],
    ['F09: not readable', { deployments: { production: failed } }, 'unknown'],
    ['nobody looked', {}, 'unknown'],
  ])('%s', async (_, facts, state) => {
    expect((await toldWith(facts)).map(({ code }) => code)).toEqual(codes[state]);
  });

  test('where tags tell what was deployed, failures are not known', async () => {
    const found = await toldWith(deployed(['success', 1]), 'deployments: { tags: "live/*" }');
    expect(found[0]?.code).toBe('gate/condition-unknown');
    expect(JSON.stringify(found[0]?.data)).toContain('tags');
  });
});

test('the deployments are read for it', async () => {
  const policy = await policyOf(policyWith('{ at-least: 1, within: 24h }'));
  const facts = neededFacts(policy, evidenceOf(policy).request);
  expect(facts.map(({ kind }) => kind)).toContain('deployments');
});

describe('what could never be meant is an error', () => {
  test.each([
    ['no time', '{ at-least: 1 }'],
    ['further back than is read', '{ at-least: 1, within: 401d }'],
    ['none', '{ at-least: 0, within: 30d }'],
    ['a part', '{ at-least: 1.5, within: 30d }'],
    ['at most', '{ at-most: 1, within: 30d }'],
    ['business days', '{ at-least: 1, within: 3 business days }'],
  ])('%s', async (_, condition) => {
    const { faults } = await link(policyWith(condition));
    expect(faults.map(({ place }) => place.line)).toContain(7);
  });
});

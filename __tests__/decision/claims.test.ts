/** Claims: the second decision sees their results, and none of them can be talked away. */
import { describe, expect, test } from '@jest/globals';
import type { Facts } from '../../src/evidence/facts.js';
import {
  checkResult,
  decideFor,
  failed,
  known,
  none,
  otherSha,
  sha,
  told,
  unsupported,
} from './builders.js';

const policy = `
policy: 1
environments: { production: { required-checks: { unit: { git: { file: c } } } } }
`;
const passing: Facts = {
  'check-result': { 'production/required-checks.unit': checkResult('success') },
};

describe('the result of a claim', () => {
  test.each([
    {
      name: 'the candidate stands',
      facts: { candidate: { '': known<'candidate'>({ sha }) } },
      finding: 'gate/candidate-confirmed none',
      verdict: 'allow',
    },
    {
      name: 'the candidate moved (T26)',
      facts: { candidate: { '': known<'candidate'>({ sha: otherSha }) } },
      finding: 'gate/candidate-moved block',
      verdict: 'block',
    },
    {
      name: 'the ref is gone (T26)',
      facts: { candidate: { '': none } },
      finding: 'gate/fact-failed block',
      verdict: 'inconclusive',
    },
    {
      name: 'the ref could not be read',
      facts: { candidate: { '': failed } },
      finding: 'gate/fact-failed block',
      verdict: 'inconclusive',
    },
    {
      name: 'the record could not be appended',
      facts: { 'record-append': { '': unsupported } },
      finding: 'gate/not-recorded block',
      verdict: 'inconclusive',
    },
    {
      name: 'the record was appended',
      facts: { 'record-append': { '': known<'record-append'>({ id: '1', store: 'branch' }) } },
      finding: 'gate/claimed none',
      verdict: 'allow',
    },
    {
      name: 'the lock is held by somebody else',
      facts: { lock: { '': none } },
      finding: 'gate/fact-failed block',
      verdict: 'inconclusive',
    },
    {
      name: 'the bypass was redeemed already',
      facts: { 'bypass-redemption': { '': failed } },
      finding: 'gate/fact-failed block',
      verdict: 'inconclusive',
    },
  ])('$name', async ({ facts, finding, verdict }) => {
    const decision = await decideFor(policy, { facts: { ...passing, ...facts } });
    expect(told(decision.findings)).toEqual(['required-checks/passed none', finding]);
    expect(decision.verdict).toBe(verdict);
  });

  test('a claim is no rule that passed', async () => {
    const facts = { candidate: { '': known<'candidate'>({ sha }) } };
    const elsewhere = policy.replace('unit: {', 'unit: { when: { service: blog },');
    const decision = await decideFor(elsewhere, { facts });
    expect(decision.reasons).toEqual(['gate/nothing-passed']);
  });

  test('counts where every rule only observes, too', async () => {
    const observing = policy.replace('unit: {', 'unit: { enforce: observe,');
    const facts = { ...passing, candidate: { '': known<'candidate'>({ sha: otherSha }) } };
    expect((await decideFor(observing, { facts })).verdict).toBe('block');
  });
});

/** Facts that a host brings to every decision: they can stand in the way, and never speak for a change. */
import { describe, expect, test } from '@jest/globals';
import type { FactKind, Facts, FactValue } from '../../src/evidence/facts.js';
import type { Request } from '../../src/evidence/request.js';
import {
  checkResult,
  decideFor,
  failed,
  known,
  none,
  otherSha,
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
const run = { id: '4711', attempt: 2 };
const request: Partial<Request> = { repository: { id: '99', name: 'acme/shop' }, run };

function fact<K extends FactKind>(kind: K, value: FactValue<K>, key = ''): Facts {
  return { [kind]: { [key]: known<K>(value, 'forge') } };
}

const identity = {
  proof: 'token',
  environment: 'production',
  repositoryId: '99',
  runId: '4711',
} as const;
const change = { base: otherSha, changed: true, approvedBy: [] as string[] };
const branch = 'refs/heads/main';

const rows: readonly { name: string; facts: Facts; finding: string; verdict: string }[] = [
  {
    name: 'F27: clocks two minutes apart agree',
    facts: fact('clock', { skew: -120 }),
    finding: 'gate/clock-agrees none',
    verdict: 'allow',
  },
  {
    name: 'F27, T60: clocks five minutes apart',
    facts: fact('clock', { skew: 300 }),
    finding: 'gate/clock-skewed block',
    verdict: 'inconclusive',
  },
  {
    name: 'F27: no clock to compare with',
    facts: { clock: { '': failed } },
    finding: 'gate/fact-failed block',
    verdict: 'inconclusive',
  },
  {
    name: 'a commit of the branch',
    facts: fact('reachability', { ref: branch, reachable: true }),
    finding: 'gate/candidate-reachable none',
    verdict: 'allow',
  },
  {
    name: 'T03: a commit that was never merged',
    facts: fact('reachability', { ref: branch, reachable: false }),
    finding: 'gate/candidate-unreachable block',
    verdict: 'block',
  },
  {
    name: 'nobody can say whose commit it is',
    facts: { reachability: { '': unsupported } },
    finding: 'gate/fact-unsupported block',
    verdict: 'inconclusive',
  },
  {
    name: 'a run that only claims what it is',
    facts: fact('run-identity', { proof: 'claimed' }),
    finding: 'gate/identity-claimed none',
    verdict: 'allow',
  },
  {
    name: 'T62: a run that the forge did not confirm',
    facts: fact('run-identity', { proof: 'claimed', unconfirmed: true }),
    finding: 'gate/identity-unconfirmed block',
    verdict: 'inconclusive',
  },
  {
    name: 'a run that its token proves',
    facts: fact('run-identity', { ...identity, attempt: 2 }),
    finding: 'gate/identity-proved none',
    verdict: 'allow',
  },
  {
    name: 'T05: a run whose token is refused',
    facts: fact('run-identity', {
      proof: 'refused',
      refusal: { fault: 'expired', reason: 'it has expired', variable: 'ID_TOKEN' },
    }),
    finding: 'gate/identity-refused block',
    verdict: 'inconclusive',
  },
  {
    name: 'T05: a run that is refused, and nothing says why',
    facts: fact('run-identity', { proof: 'refused' }),
    finding: 'gate/identity-refused block',
    verdict: 'inconclusive',
  },
  {
    name: 'T05: a job of another environment than the one that is asked about',
    facts: fact('run-identity', { ...identity, environment: 'staging' }),
    finding: 'gate/identity-differs block',
    verdict: 'block',
  },
  {
    name: 'T05: a job of an environment that is called alike but for the case',
    facts: fact('run-identity', { ...identity, environment: 'Production' }),
    finding: 'gate/identity-differs block',
    verdict: 'block',
  },
  {
    name: 'T31: a token of another run',
    facts: fact('run-identity', { ...identity, runId: '4710' }),
    finding: 'gate/identity-differs block',
    verdict: 'block',
  },
  {
    name: 'T30: a token of an earlier attempt',
    facts: fact('run-identity', { ...identity, attempt: 1 }),
    finding: 'gate/identity-differs block',
    verdict: 'block',
  },
  {
    name: 'T31: a token of another repository',
    facts: fact('run-identity', { ...identity, repositoryId: '98' }),
    finding: 'gate/identity-differs block',
    verdict: 'block',
  },
  {
    name: 'a token that could not be verified',
    facts: { 'run-identity': { '': failed } },
    finding: 'gate/fact-failed block',
    verdict: 'inconclusive',
  },
  {
    name: 'the policy of the last deployment',
    facts: fact('policy-change', { ...change, changed: false }),
    finding: 'policy/unchanged-in-range none',
    verdict: 'allow',
  },
  {
    name: "T01: a changed policy, with its owner's approval",
    facts: fact('policy-change', { ...change, approvedBy: ['erin'] }),
    finding: 'policy/change-approved none',
    verdict: 'allow',
  },
  {
    name: 'T01: a changed policy, and the one before allows it too',
    facts: fact('policy-change', { ...change, atBase: 'allow' }),
    finding: 'policy/change-approved none',
    verdict: 'allow',
  },
  {
    name: 'T01: a changed policy, and the one before forbids it',
    facts: fact('policy-change', { ...change, atBase: 'block' }),
    finding: 'policy/changed-in-range block',
    verdict: 'block',
  },
  {
    name: 'T01: a changed policy, and the one before cannot be read',
    facts: fact('policy-change', { ...change, atBase: 'error' }),
    finding: 'policy/changed-in-range block',
    verdict: 'block',
  },
  {
    name: 'T01: a changed policy, and nobody asked the one before',
    facts: fact('policy-change', change),
    finding: 'policy/changed-in-range block',
    verdict: 'inconclusive',
  },
  {
    name: 'a policy whose history is not known',
    facts: { 'policy-change': { '': none } },
    finding: 'gate/fact-failed block',
    verdict: 'inconclusive',
  },
  {
    name: 'a branch that is protected',
    facts: fact('branch-protection', { ref: branch, protected: true }, '.promotion-gate.yml'),
    finding: 'policy/protected none',
    verdict: 'allow',
  },
  {
    name: 'a branch that is not: a warning',
    facts: fact('branch-protection', { ref: branch, protected: false }, '.promotion-gate.yml'),
    finding: 'policy/unprotected warn',
    verdict: 'allow',
  },
  {
    name: 'F28: a branch whose protection cannot be known here',
    facts: { 'branch-protection': { '.promotion-gate.yml': unsupported } },
    finding: 'gate/fact-unsupported warn',
    verdict: 'allow',
  },
  {
    name: 'a branch whose protection could not be read',
    facts: { 'branch-protection': { '.promotion-gate.yml': failed } },
    finding: 'gate/fact-failed warn',
    verdict: 'allow',
  },
];

describe('a fact of the host', () => {
  test.each(rows)('$name', async ({ facts, finding, verdict }) => {
    const decision = await decideFor(policy, { request, facts: { ...passing, ...facts } });
    expect(told(decision.findings)).toEqual(['required-checks/passed none', finding]);
    expect(decision.verdict).toBe(verdict);
  });

  test.each(rows.filter(({ verdict }) => verdict === 'allow'))(
    'is no rule that passed: $name',
    async ({ facts }) => {
      const elsewhere = policy.replace('unit: {', 'unit: { when: { service: blog },');
      const decision = await decideFor(elsewhere, { request, facts });
      expect(decision.reasons).toEqual(['gate/nothing-passed']);
    },
  );

  test.each(['clock', 'reachability', 'run-identity', 'policy-change'] as const)(
    '%s: not known is never an allow',
    async (kind) => {
      for (const reading of [failed, unsupported, none]) {
        const facts = { ...passing, [kind]: { '': reading } };
        expect((await decideFor(policy, { request, facts })).verdict).toBe('inconclusive');
      }
    },
  );
});

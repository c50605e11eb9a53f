/** What holds for every policy and all evidence. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checks } from '../../src/checks/index.js';
import { engineCodes } from '../../src/decision/codes.js';
import { applies, conditionFacts } from '../../src/decision/conditions.js';
import { decisionSchema, type Finding } from '../../src/decision/decision.js';
import { enforcementAt } from '../../src/decision/enforcement.js';
import { judge, type Judgement } from '../../src/decision/judge.js';
import { rulesFor } from '../../src/decision/rules.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import { readingOf, type FactRef, type Facts } from '../../src/evidence/facts.js';
import { isUnknown } from '../../src/evidence/reading.js';
import type { LinkedLayer, Policy } from '../../src/policy/policy.js';
import { decideOn, failed, known, policyOf, sha, unsupported } from './builders.js';
import { cases, filesOf, prepare, refsOf, someChecks, without } from './generators.js';

const runs = { numRuns: 100 };
const declared = new Set([
  ...Object.keys(engineCodes),
  ...checks.flatMap(({ codes }) => Object.keys(codes)),
]);

/**
 * Whether a rule in force looks at the fact. The exceptions are these and no others: a rule that is
 * not enforced now (`warn`, `observe`, before its `enforce-from`), and a rule that another,
 * known condition excludes.
 */
function matters(ref: FactRef, { scope }: Judgement): boolean {
  return scope.rules.some((rule) => {
    if (enforcementAt(rule.options, scope.now, scope.zone) !== 'block') return false;
    if (applies(rule, scope).state === 'no') return false;
    const looks = [...rule.question.needs, ...conditionFacts(rule, scope.policy, scope.request)];
    return looks.some(({ kind, key }) => kind === ref.kind && key === ref.key);
  });
}

describe('law 4: unknown is never yes', () => {
  test('no reading that gets lost yields an allow, but for rules that are not in force (F34)', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (generated) => {
        const { policy, evidence } = await prepare(generated);
        const before = judge(policy, evidence).verdict;
        for (const [index, ref] of refsOf(evidence.facts).entries()) {
          const unknown = index % 2 === 0 ? failed : unsupported;
          const lost = judge(policy, without(evidence, ref, unknown));
          if (before !== 'allow') expect(lost.verdict).not.toBe('allow');
          if (matters(ref, lost)) expect(lost.verdict).not.toBe('allow');
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a claim that gets lost never leaves an allow', async () => {
    const kinds = ['candidate', 'bypass-redemption', 'lock', 'record-append'] as const;
    await fc.assert(
      fc.asyncProperty(cases, fc.constantFrom(...kinds), async (generated, kind) => {
        const { policy, evidence } = await prepare(generated);
        const facts = { ...evidence.facts, [kind]: { '': failed } };
        expect(judge(policy, { ...evidence, facts }).verdict).not.toBe('allow');
      }),
      { numRuns: 60 },
    );
  });
});

/** The zone tables, spoiled in a way that its schema does not see. */
function spoiled({ zone = {} }: Facts): Facts['zone'] {
  return Object.fromEntries(
    Object.entries(zone).map(([key, reading]) => [
      key,
      reading.status === 'known'
        ? known<'zone'>({ ...reading.value, transitions: [...reading.value.transitions].reverse() })
        : reading,
    ]),
  );
}

describe('judge and decide', () => {
  test('are total, and what they say follows the published schema', async () => {
    await fc.assert(
      fc.asyncProperty(cases, fc.boolean(), async (generated, spoil) => {
        const { policy, evidence } = await prepare(generated);
        const facts = spoil ? { ...evidence.facts, zone: spoiled(evidence.facts) } : evidence.facts;
        const decided = decideOn(policy, { ...evidence, facts: facts as Facts });
        if (decided.kind !== 'decision') throw new Error('there is no decision');
        expect(decisionSchema.safeParse(decided.decision).error).toBeUndefined();
      }),
      runs,
    );
  });

  test('every rule yields a finding with a declared code, and no failure is left out', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (generated) => {
        const { policy, evidence } = await prepare(generated);
        const { findings, verdict } = judge(policy, evidence);
        for (const { address, question } of rulesFor(policy, evidence.request)) {
          expect(findings).toContainEqual(
            expect.objectContaining({ rule: address, question: question.id }),
          );
        }
        for (const finding of findings) expect(declared).toContain(finding.code);
        const enforced = judge(allEnforced(policy), evidence);
        expect(failures(findings)).toEqual(failures(enforced.findings));
        // Not always a block: fits is unknown where a window comes into force that is not evaluated.
        if (verdict === 'block') expect(enforced.verdict).not.toBe('allow');
      }),
      runs,
    );
  });

  test('the order of facts changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (generated) => {
        const { policy, evidence } = await prepare(generated);
        const turned = { ...evidence, facts: reversed(evidence.facts) };
        expect(JSON.stringify(decideOn(policy, turned))).toBe(
          JSON.stringify(decideOn(policy, evidence)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

/** The same policy with every rule in force: what is true does not depend on what is made of it. */
function allEnforced(policy: Policy): Policy {
  const layers = policy.layers.map((layer) => ({
    ...layer,
    config: JSON.parse(JSON.stringify(layer.config), (key, value: unknown) =>
      key === 'enforce' || key === 'enforce-from' ? undefined : value,
    ) as LinkedLayer['config'],
  }));
  return { ...policy, layers };
}

function failures(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ outcome, question }) => outcome === 'fail' && question !== 'windows/fits')
    .map(({ rule, code }) => `${rule} ${code}`);
}

function reversed(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts)
      .reverse()
      .map(([kind, readings]) => [kind, Object.fromEntries(Object.entries(readings).reverse())]),
  );
}

/** True if the only thing in the way is that nothing passed. */
function onlyNothingPassed({ findings }: Judgement): boolean {
  const inTheWay = findings.filter(({ effect }) => effect === 'block');
  return inTheWay.every(({ code }) => code === 'gate/nothing-passed');
}

describe('layers are conjoined (T07)', () => {
  test('allow of all implies allow of each base, and of each layer alone', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (generated) => {
        const { policy, evidence } = await prepare(generated);
        if (judge(policy, evidence).verdict !== 'allow') return;
        for (const part of [...basesOf(policy), ...alone(policy)]) {
          const judged = judge(part, evidence);
          // A part in which nothing applies has not passed; it has not been refused either.
          if (!onlyNothingPassed(judged)) expect(judged.verdict).toBe('allow');
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a rule that is added never turns a no into an allow, unless nothing had passed', async () => {
    await fc.assert(
      fc.asyncProperty(cases, someChecks, async (generated, added) => {
        const { policy, evidence } = await prepare(generated);
        const before = judge(policy, evidence);
        if (before.verdict === 'allow' || onlyNothingPassed(before)) return;
        const after = await withRule({ generated, added });
        const more = generated.evidenceFor(after);
        const facts = mergeKnown(more, evidence);
        expect(judge(after, { ...evidence, facts }).verdict).not.toBe('allow');
      }),
      runs,
    );
  });
});

/** The chain from each layer up to the base. */
function basesOf(policy: Policy): readonly Policy[] {
  return policy.layers.slice(1).map((_, index) => ({
    ...policy,
    layers: policy.layers.slice(index + 1),
  }));
}

/** Each layer with the words of the others, their rules taken away. */
function alone(policy: Policy): readonly Policy[] {
  return policy.layers.map(({ index }) => ({
    ...policy,
    layers: policy.layers.map((layer) =>
      layer.index === index ? layer : { ...layer, config: { ...layer.config, environments: {} } },
    ),
  }));
}

async function withRule(part: {
  generated: { chain: readonly object[] };
  added: object;
}): Promise<Policy> {
  const [own, ...above] = part.generated.chain as { environments: { production: object } }[];
  const production = own?.environments.production as { also?: object };
  const also = { ...production.also, added: part.added };
  const chain = [{ ...own, environments: { production: { ...production, also } } }, ...above];
  return policyOf(filesOf(chain));
}

/** What was known before stays as it was. */
function mergeKnown(more: Evidence, before: Evidence): Facts {
  let facts: Facts = more.facts;
  for (const [kind, readings] of Object.entries(before.facts)) {
    facts = { ...facts, [kind]: { ...facts[kind as keyof Facts], ...readings } };
  }
  return facts;
}

test('the generated evidence holds unknown readings and the candidate, so the properties bite', async () => {
  const seen = { unknown: 0, allow: 0, block: 0, inconclusive: 0 };
  for (const generated of fc.sample(cases, { numRuns: 150, seed: 7 })) {
    const { policy, evidence } = await prepare(generated);
    expect(evidence.request.candidate.sha).toBe(sha);
    const readings = refsOf(evidence.facts).map((ref) => readingOf(evidence.facts, ref));
    if (readings.some((one) => one !== undefined && isUnknown(one))) seen.unknown += 1;
    seen[judge(policy, evidence).verdict] += 1;
  }
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(15);
});

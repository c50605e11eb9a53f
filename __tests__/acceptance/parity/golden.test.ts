/** Golden cases on both forges: the facts of each, read from a forge, give the decision that was saved. */
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Decision } from '../../../src/decision/decision.js';
import { comparable, goldenCases, onForges, stage, standingCodes, whyNot } from './golden-case.js';
import { closeWorlds, forges, newWorld } from './told.js';

afterEach(closeWorlds);

const staged = goldenCases.filter((each) => whyNot(each) === undefined);

/** The same on both forges, beside what the policy asks. */
const standing = {
  enforce: [
    ...['gate/clock-agrees', 'gate/candidate-reachable', 'gate/identity-claimed'],
    ...['policy/unchanged-in-range', 'policy/protected'],
  ],
  preview: ['gate/clock-agrees', 'gate/identity-claimed', 'policy/protected'],
} as const;

describe.each(forges)('golden cases, $name', (forge) => {
  test.each(staged)('$name', async (golden) => {
    const world = await newWorld(forge, { policy: onForges(golden.policy), unit: 'none' });
    const change = stage(world, golden);
    const { environment, version = '' } = golden.evidence.request;
    const words = ['explain', `--environment=${environment}`, `--version=${version}`];
    const args = [...words, `--at=${golden.evidence.now}`, '--format=json'];
    const { code, stdout, stderr } = await world.command(args, change);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const decision = JSON.parse(stdout) as Decision;
    expect(comparable(decision)).toEqual(comparable(golden.decision));
    expect(standingCodes(decision)).toEqual(standing[golden.evidence.request.mode]);
  });
});

describe('the golden cases', () => {
  test('most of them can be set up at a forge, with facts that only a forge tells', () => {
    expect(staged.length).toBeGreaterThanOrEqual(16);
    const kinds = new Set(staged.flatMap(({ evidence }) => Object.keys(evidence.facts)));
    expect([...kinds].sort()).toEqual(['changed-paths', 'check-result', 'deployments', 'zone']);
    const verdicts = new Set(staged.map(({ decision }) => decision.verdict));
    expect([...verdicts].sort()).toEqual(['allow', 'block', 'inconclusive']);
  });

  test('each that cannot be says why', () => {
    const others = goldenCases.filter((each) => whyNot(each) !== undefined);
    expect(others.map((each) => [each.name, whyNot(each)])).toEqual([
      ['allowed-with-an-approval-owed', 'people are set up for their own scenarios'],
      ['blocked-by-a-low-mutation-score', 'numbers cannot be made into the files that told them'],
      ['blocked-by-an-overdue-approval', 'people are set up for their own scenarios'],
      ['blocked-by-low-coverage', 'numbers cannot be made into the files that told them'],
      ['blocked-frozen-and-untested', 'a forge cannot say that a check will never come'],
      ['undecided-tests-of-another-commit', 'a forge is asked for results of the candidate alone'],
      ['undecided-zone-not-known', 'zones are read from the runtime'],
    ]);
  });
});

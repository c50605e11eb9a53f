/** No opening is promised at which no rule would pass: the gate is asked again at each one. */
import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/decision/judge.js';
import { toClock } from '../../src/report/clock.js';
import { openingOf } from '../../src/report/headlines.js';
import { toPlain } from '../../src/report/phrase.js';
import { decisionOf, evidenceOf, none, policyOf, type PolicyFiles } from './builders.js';

const head = `
policy: 1
timezone: Europe/Berlin
exceptions: exceptions.yml
services: { shop: {} }
periods:
  ever: { days: mon-sun }
  noon: { hours: 11:00-13:00 }
  evening: { hours: 18:00-20:00 }
  run-up: { from: 2026-12-01, through: 2026-12-02 }
environments:
  production:
`;
const now = '2026-11-30T15:00:00Z';

function files(rules: string, excused?: string): PolicyFiles {
  const exception = `late: { service: shop, rule: ${excused ?? ''}, because: x, from: 2026-11-30,
  through: 2026-12-31, granted-by: risk }`;
  const text = excused === undefined ? head.replace('exceptions: exceptions.yml\n', '') : head;
  const root = `${text}${rules}`;
  return excused === undefined ? { root } : { root, siblings: { 'exceptions.yml': exception } };
}

async function decided(given: PolicyFiles, at = now) {
  const policy = await policyOf(given);
  const facts = { 'pull-request': { '': none } };
  const evidence = evidenceOf(policy, { now: at, facts });
  return { policy, evidence, decision: decisionOf(policy, evidence) };
}

const soft = '    also: { soft: { when: { during: run-up }, windows: { open: [noon] } } }\n';

describe('the first opening', () => {
  test.each([
    [
      'is not while the only rule does not apply',
      files(soft),
      ['2026-12-01T10:00:00Z', '2026-12-02T10:00:00Z'],
    ],
    [
      'is not while the only rule does not apply, also of a check without a clock',
      files(
        '    also: { soft: { when: { during: evening }, quality: { coverage: { lines: { at-least: 80% } } } } }\n',
      ),
      ['2026-11-30T17:00:00Z', '2026-12-01T17:00:00Z'],
    ],
    [
      'is not while an exception excuses the failure of the only rule',
      files('    windows: { open: [evening] }\n', 'production/windows.open'),
      ['2026-11-30T17:00:00Z', '2026-12-01T17:00:00Z'],
    ],
    [
      'is now where another rule passes',
      files(`${soft}    windows: { frozen: [run-up] }\n`),
      [now, '2026-12-02T23:00:00Z'],
    ],
    [
      'is now where nothing is enforced',
      files(soft.replace('soft: {', 'soft: { enforce: observe,')),
      [now],
    ],
  ])('%s', async (_name, given, starts) => {
    const { policy, evidence, decision } = await decided(given);
    const told = decision.openings.map(({ start }) => start);
    expect(told.slice(0, starts.length)).toEqual(starts);
    // What is not built passes in another version.
    if (given.root.includes('quality')) return;
    for (const { start, latestStart } of decision.openings) {
      for (const at of [start, latestStart ?? start]) {
        expect([at, judge(policy, { ...evidence, now: at }).verdict]).toEqual([at, 'allow']);
      }
    }
  });

  test('ends where the last rule ceases to apply, and so does an allow', async () => {
    const rules = soft.replace('[noon]', '[ever]');
    const { decision } = await decided(files(rules), '2026-12-02T22:55:00Z');
    expect(decision).toMatchObject({
      verdict: 'allow',
      validUntil: '2026-12-02T22:59:59.999Z',
      openings: [{ end: '2026-12-02T23:00:00Z' }],
    });
  });
});

describe('where no rule passes any more', () => {
  test('nothing is promised, and that is said', async () => {
    const { decision, evidence } = await decided(files(soft), '2026-12-03T10:00:00Z');
    expect(decision).toMatchObject({ verdict: 'inconclusive', openings: [], openingsKnown: true });
    expect(decision.retryAt).toBeUndefined();
    const clock = toClock(evidence.facts, decision);
    expect(toPlain(openingOf({ decision, rows: [], clock }))).toContain(
      'Nor does a rule pass at any time until',
    );
  });

  test('the end of the last rule that applies mends nothing', async () => {
    const { decision } = await decided(files(soft), '2026-12-02T15:00:00Z');
    expect(decision).toMatchObject({ verdict: 'block', headline: 'blocked', openings: [] });
    expect(decision.steps.flatMap(({ clears }) => clears)).toEqual([]);
    expect(decision.unblock.complete).toBe(false);
  });

  test('a freeze of merging alone lets no promotion start', async () => {
    const rules = '    windows: { stabilisation: { frozen: [noon], fixes: { labels: [fix] } } }\n';
    const { decision } = await decided(files(rules));
    expect(decision).toMatchObject({ verdict: 'inconclusive', openings: [] });
    expect(decision.reasons).toEqual(['gate/nothing-passed']);
  });
});

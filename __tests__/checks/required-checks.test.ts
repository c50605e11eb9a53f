/** required-checks: an accepted conclusion on this very commit, and nothing else. */
import { describe, expect, test } from '@jest/globals';
import type { FactReading } from '../../src/evidence/facts.js';
import { rulesFor } from '../../src/decision/rules.js';
import {
  checkResult,
  decideFor,
  failed,
  none,
  otherSha,
  policyOf,
  requestOf,
  unsupported,
} from '../decision/builders.js';

const address = 'production/required-checks.unit';

async function judged(
  reading: FactReading<'check-result'>,
  accept = '',
): Promise<{ code: string | undefined; verdict: string }> {
  const policy = `
policy: 1
environments: { production: { required-checks: { unit: { git: { file: c }${accept} } } } }
`;
  const decision = await decideFor(policy, { facts: { 'check-result': { [address]: reading } } });
  return { code: decision.findings[0]?.code, verdict: decision.verdict };
}

describe('of the nine conclusions only success passes (T45)', () => {
  test.each([
    { conclusion: 'success', code: 'required-checks/passed', verdict: 'allow' },
    ...[
      'failure',
      'neutral',
      'cancelled',
      'skipped',
      'timed_out',
      'action_required',
      'stale',
      'startup_failure',
    ].map((conclusion) => ({ conclusion, code: 'required-checks/not-passed', verdict: 'block' })),
    { conclusion: 'SUCCESS', code: 'required-checks/not-passed', verdict: 'block' },
    { conclusion: '', code: 'required-checks/not-passed', verdict: 'block' },
  ])('"$conclusion"', async ({ conclusion, code, verdict }) => {
    expect(await judged(checkResult(conclusion))).toEqual({ code, verdict });
  });
});

describe('accept', () => {
  test.each([
    { accept: '[success, neutral]', conclusion: 'neutral', verdict: 'allow' },
    { accept: '[success, neutral]', conclusion: 'skipped', verdict: 'block' },
    { accept: '[neutral]', conclusion: 'success', verdict: 'block' },
  ])('$accept: $conclusion', async ({ accept, conclusion, verdict }) => {
    const seen = await judged(checkResult(conclusion), `, accept: ${accept}`);
    expect(seen.verdict).toBe(verdict);
  });
});

describe('what is no conclusion', () => {
  test.each([
    {
      name: 'nothing there yet (T46)',
      reading: none,
      code: 'required-checks/missing',
      verdict: 'block',
    },
    ...['pending', 'queued', 'in_progress', 'running', 'waiting', 'requested', 'created'].map(
      (state) => ({
        name: `still ${state} (T46)`,
        reading: checkResult(state),
        code: 'required-checks/pending',
        verdict: 'block',
      }),
    ),
    {
      name: 'of another commit (T44)',
      reading: checkResult('success', { sha: otherSha }),
      code: 'required-checks/other-commit',
      verdict: 'inconclusive',
    },
    { name: 'not readable', reading: failed, code: 'gate/fact-failed', verdict: 'inconclusive' },
    {
      name: 'not on this host',
      reading: unsupported,
      code: 'gate/fact-unsupported',
      verdict: 'inconclusive',
    },
  ])('$name', async ({ reading, code, verdict }) => {
    expect(await judged(reading)).toEqual({ code, verdict });
  });
});

test('the failure of one check never hides the next', async () => {
  const policy = `
policy: 1
environments:
  production:
    required-checks: { unit: { git: { file: c } }, lint: { git: { file: c } }, sast: { git: { file: c } } }
`;
  const decision = await decideFor(policy, {
    facts: {
      'check-result': {
        'production/required-checks.unit': checkResult('failure'),
        'production/required-checks.lint': none,
        'production/required-checks.sast': failed,
      },
    },
  });
  expect(decision.findings.map(({ code }) => code)).toEqual([
    'required-checks/not-passed',
    'required-checks/missing',
    'gate/fact-failed',
  ]);
});

test('the same check of two layers is two facts, so neither answers for the other', async () => {
  const base =
    'policy: 1\nenvironments: { production: { required-checks: { unit: { git: { file: a } } } } }\n';
  const commit = 'a'.repeat(40);
  const policy = await policyOf({
    root: `${base.replace('file: a', 'file: b')}extends: acme/policy//base.yml@${commit}\n`,
    layers: { [`acme/policy//base.yml@${commit}`]: base },
  });
  const keys = rulesFor(policy, requestOf()).flatMap(({ question }) => question.needs);
  expect(keys.map(({ key, spec }) => [key, (spec as { git: unknown }).git])).toEqual([
    [address, { file: 'b' }],
    [`acme/policy//base.yml@${commit}#${address}`, { file: 'a' }],
  ]);
});

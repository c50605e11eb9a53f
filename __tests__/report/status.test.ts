/** One line for a merge box: at most 140 characters, of which the first 60 tell it. */
import { describe, expect, test } from '@jest/globals';
import { renderStatus } from '../../src/report/status.js';
import type { Decision } from '../../src/decision/decision.js';
import type { Debt } from '../../src/evidence/owed-fact.js';
import { findings, friday, report, scenes } from './decisions.js';

describe('each headline', () => {
  test.each([
    ['allowed', 'success', 'Allowed, start before 18:10 CET: 2 checks passed. Policy 1a2b3c4'],
    [
      'blocked',
      'failure',
      'Blocked until Mon 23 Nov, 19:00 CET and 1 thing to do: window closed, unit ended with failure',
    ],
    [
      'wait',
      'failure',
      'Wait until Mon 23 Nov, 19:00 CET: only the clock is missing (window closed). Then run again',
    ],
    [
      'undecided',
      'error',
      'Could not decide: the result of unit could not be read. Your change is not at fault',
    ],
    [
      'preview',
      'success',
      'Preview: 1 thing needed, start Mon 23 Nov, 19:00 CET: window closed, unit ended with failure',
    ],
    [
      'observed',
      'success',
      'Allowed, nothing is enforced yet (observe only): 1 check passed, 1 not yet enforced (window closed)',
    ],
    [
      'notYetEnforced',
      'success',
      'Allowed, start before 18:10 CET: 1 check passed, 1 not yet enforced (unit ended with failure). Policy 1a2b3c4',
    ],
    [
      'waived',
      'success',
      'Allowed, start before 18:10 CET: 1 check passed, 1 waived (frozen by peak-season). Policy 1a2b3c4',
    ],
  ] as const)('%s', (name, state, text) => {
    expect(renderStatus(scenes[name])).toEqual({ state, text });
    expect(text.length).toBeLessThanOrEqual(120);
  });
});

describe('what is owed (T82)', () => {
  const debt: Debt = {
    ...{ kind: 'approval', rule: '', approval: 'data-owner', changes: [], each: true },
    ...{ since: friday, due: '2026-11-26T23:00:00Z', demands: [], not: [] },
  };
  const { decision } = scenes.allowed;
  const rows: readonly (readonly [string, Partial<Decision>, string])[] = [
    [
      'beside what passed',
      { owed: [debt] },
      'Allowed, start before 18:10 CET: 2 checks passed. Owed until Fri 27 Nov, 00:00 CET: data-owner. Policy 1a2b3c4',
    ],
    [
      'where nothing passed',
      { owed: [debt], findings: [] },
      'Allowed, start before 18:10 CET. Owed until Fri 27 Nov, 00:00 CET: data-owner. Policy 1a2b3c4',
    ],
    [
      'the first of several',
      {
        findings: [],
        owed: [{ ...debt, approval: 'lead', due: '2026-11-25T11:00:00.500Z' }, debt, debt],
      },
      'Allowed, start before 18:10 CET. Owed until Wed 25 Nov, 12:00 CET: lead and data-owner. Policy 1a2b3c4',
    ],
    [
      'of an earlier promotion it is no news of this one',
      { owed: [{ ...debt, record: '01KAH3Q8Z5' }] },
      'Allowed, start before 18:10 CET: 2 checks passed. Policy 1a2b3c4',
    ],
  ];
  test.each(rows)('%s', (_, part, text) => {
    expect(renderStatus(report({ ...decision, ...part })).text).toBe(text);
    expect(text.length).toBeLessThanOrEqual(120);
  });
});

test('an inconclusive preview does not look like a failure', () => {
  const input = report({ ...scenes.undecided.decision, headline: 'preview' });
  expect(renderStatus(input).state).toBe('success');
});

test('a long text is cut at 140 characters, never within a character', () => {
  const check = '🔒'.repeat(90);
  const data = { ...findings.notPassed.data, check };
  const { text } = renderStatus(
    report({
      verdict: 'block',
      headline: 'blocked',
      findings: [{ ...findings.notPassed, data }],
    }),
  );
  expect(text.length).toBeLessThanOrEqual(140);
  expect(text).toMatch(/^Blocked now: 🔒+…$/u);
});

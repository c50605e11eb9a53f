/** docs/policy.md, "What is not evaluated yet": each row of the table, tried out in a decision. */
import { describe, expect, test } from '@jest/globals';
import { change, range, review } from '../checks/duties/people.js';
import { decideFor, known } from '../decision/builders.js';
import { readDocument, sectionsOf } from './markdown.js';

const section = sectionsOf(readDocument('docs/policy.md')).find(
  ({ anchor }) => anchor === 'what-is-not-evaluated-yet',
);
const parts = [...(section?.text ?? '').matchAll(/^\| (?!part|---)(.+?) \|/gm)].map(
  ([, part = '']) => part,
);

/** A policy that allows on its own, with keys added at its top and to its windows. */
function policyWith(more: { top?: string; windows?: string; environment?: string }): string {
  return `
policy: 1
timezone: Europe/Berlin
periods:
  always: { days: mon-sun }
  year-end: { from: 12-11, through: 01-06 }
${more.top ?? ''}
environments:
  production:
    windows: { open: [always]${more.windows ?? ''} }
    ${more.environment ?? ''}
`;
}

function frozenIf(condition: string): string {
  return `also: { more: { when: { ${condition} }, windows: { frozen: [year-end] } } }`;
}

function asking(peer: string): string {
  return `separation-of-duties: { approvals: { peer: ${peer} } }`;
}

/** One change, approved by carol. */
const approved = {
  changes: { '': known<'changes'>(range([change({ reviews: [review('carol')] })])) },
};

/** For each row of the table, by a part of its text: what is tried, and what comes of it. */
const tried = [
  {
    row: 'checks `change-ticket`',
    cases: [
      {
        name: 'a reserved check',
        more: { environment: 'readiness: { runbook: { file: RUNBOOK.md } }' },
        verdict: 'inconclusive',
      },
    ],
  },
  {
    row: '`holds`',
    cases: [{ name: 'holds', more: { top: 'holds: holds.yml' }, verdict: 'inconclusive' }],
  },
  {
    row: '`classes`',
    cases: [
      {
        name: 'a condition on class',
        more: { top: 'classes: { normal: { risk: low } }', environment: frozenIf('class: normal') },
        verdict: 'inconclusive',
      },
      {
        name: 'without classes every change is normal',
        more: { environment: frozenIf('class: emergency') },
        verdict: 'allow',
      },
    ],
  },
  {
    row: '`risk`',
    cases: [
      {
        name: 'a condition on risk',
        more: { top: 'risk: { medium: 10 }', environment: frozenIf('risk: high') },
        verdict: 'inconclusive',
      },
    ],
  },
  {
    row: '`approvals` with `via: ticket`',
    cases: [
      {
        name: 'by ticket',
        more: { environment: asking('{ via: ticket }') },
        verdict: 'inconclusive',
      },
      { name: 'too few', more: { environment: asking('{ count: 2 }') }, verdict: 'block' },
    ],
  },
  {
    row: '`bypass`, `records.copy-to`',
    cases: [
      { name: 'bypass', more: { top: 'bypass: { waives: [windows] }' }, verdict: 'allow' },
      { name: 'copy-to', more: { top: 'records: { copy-to: [ticket] }' }, verdict: 'allow' },
    ],
  },
  {
    row: '`require-protected: true`',
    cases: [
      { name: 'required', more: { top: 'require-protected: true' }, verdict: 'inconclusive' },
    ],
  },
  { row: '`exceptions` with `instead`', cases: [] },
  // Gathering answers it: __tests__/sources/gather-report.test.ts.
  { row: '`reports` with `workflow`', cases: [] },
  {
    row: '`policy-sources`',
    cases: [
      { name: 'policy-sources', more: { top: 'policy-sources: [acme/x]' }, verdict: 'allow' },
      { name: 'preview', more: { top: 'preview: enforce' }, verdict: 'allow' },
      { name: 'limits', more: { top: 'limits: { total: 60s }' }, verdict: 'allow' },
      { name: 'keep', more: { top: 'records: { keep: 7 years }' }, verdict: 'allow' },
    ],
  },
] as const;

describe('what is not evaluated yet', () => {
  test('the table has the rows that are tried, and no others', () => {
    expect(parts.map((part, index) => part.startsWith(tried[index]?.row ?? '?'))).toEqual(
      tried.map(() => true),
    );
  });

  test.each(tried.flatMap(({ row, cases }) => cases.map((one) => ({ row, ...one }))))(
    '$row: $name gives $verdict',
    async ({ more, verdict }) => {
      expect((await decideFor(policyWith(more), { facts: approved })).verdict).toBe(verdict);
    },
  );

  test('an exception with other bounds excuses nothing', async () => {
    const exception = (instead: string): string =>
      `stop: { service: shop, rule: production/windows.frozen, because: x, granted-by: x, from: 2026-11-01, through: 2027-01-31${instead} }`;
    const root = policyWith({ top: 'exceptions: granted.yml', windows: ', frozen: [always]' });
    const decide = (text: string): ReturnType<typeof decideFor> =>
      decideFor({ root, siblings: { 'granted.yml': text } });
    expect((await decide(exception(''))).verdict).toBe('allow');
    expect((await decide(exception(', instead: { at-most: 1 }'))).verdict).toBe('block');
  });
});

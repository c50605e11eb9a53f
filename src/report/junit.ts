/**
 * The test report that forges read: one suite, one case a finding.
 * https://docs.gitlab.com/ci/testing/unit_test_reports/
 */
import type { CaseOutcome, CheckCase } from './check-cases.js';
import { escapeXml } from './untrusted.js';

/** More are only counted: a list that nobody can read hides the verdict (T70). */
const mostCases = 1000;

/** What stands in the way comes first, so that it is never what is left out. */
const order = ['failed', 'error', 'skipped', 'passed'] as const satisfies readonly CaseOutcome[];

/**
 * One XML document; every value is escaped, and what cannot be seen is gone. `name` is the one of the
 * suite. What only warns has passed, and says so in its output.
 */
export function renderJunit(name: string, cases: readonly CheckCase[]): string {
  const ordered = order.flatMap((outcome) => cases.filter((one) => one.outcome === outcome));
  const shown = withOwnNames(ordered.slice(0, mostCases));
  const more = ordered.length - shown.length;
  const all = more > 0 ? [...shown, leftOut(more)] : shown;
  const counts = [
    ['name', name],
    ['tests', String(all.length)],
    ...(
      [
        ['failures', 'failed'],
        ['errors', 'error'],
        ['skipped', 'skipped'],
      ] as const
    ).map(([key, outcome]) => [key, String(countOf(all, outcome))] as const),
  ] as const;
  const head = toAttributes(counts);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    `  <testsuite ${head}>`,
    ...all.map(toCase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

/** GitLab takes two cases of one name for the same one, and shows the last. */
function withOwnNames(cases: readonly CheckCase[]): readonly CheckCase[] {
  const counts = new Map<string, number>();
  return cases.map((one) => {
    const key = JSON.stringify([one.check, one.name]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? one : { ...one, name: `${one.name} #${String(count)}` };
  });
}

function leftOut(more: number): CheckCase {
  const name = 'what is left out here';
  const message = `${String(more)} more are told in the record`;
  return { check: 'gate', name, outcome: 'skipped', code: '', message };
}

function countOf(cases: readonly CheckCase[], outcome: CaseOutcome): number {
  return cases.filter((one) => one.outcome === outcome).length;
}

function toCase({ check, name, outcome, code, message }: CheckCase): string {
  const head = `    <testcase ${toAttributes([
    ['classname', check],
    ['name', name],
  ])}`;
  const body = toBody({ outcome, code, message });
  return body === '' ? `${head}/>` : `${head}>${body}</testcase>`;
}

function toBody({ outcome, code, message }: Pick<CheckCase, 'outcome' | 'code' | 'message'>) {
  const text = escapeXml(message);
  switch (outcome) {
    case 'failed':
      return `<failure ${toAttributes([['type', code]])}>${text}</failure>`;
    case 'error':
      return `<error ${toAttributes([['type', code]])}>${text}</error>`;
    case 'skipped':
      return `<skipped>${text}</skipped>`;
    case 'passed':
      return text === '' ? '' : `<system-out>${text}</system-out>`;
  }
}

function toAttributes(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map(([name, value]) => `${name}="${escapeXml(value)}"`).join(' ');
}

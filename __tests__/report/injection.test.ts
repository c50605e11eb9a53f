/** Whatever stands in a finding, a request or a policy: no sink takes it for anything but text (T54, T70). */
import { describe, expect, test } from '@jest/globals';
import type { Decision, Finding } from '../../src/decision/decision.js';
import { columnsOf } from '../../src/report/columns.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import {
  renderPolicyErrorMarkdown,
  renderPolicyErrorStatus,
  renderPolicyErrorTerminal,
} from '../../src/report/policy-error.js';
import type { ReportInput } from '../../src/report/report-input.js';
import { renderStatus } from '../../src/report/status.js';
import { renderTerminal } from '../../src/report/terminal.js';
import { toLinkTarget } from '../../src/report/untrusted.js';
import { checks } from '../../src/checks/index.js';
import { engineCodes } from '../../src/decision/codes.js';
import { decision, evidence, finding, findings, report, scenes, step } from './decisions.js';
import { commandsIn, expectHarmlessMarkdown, expectHarmlessText } from './harmless.js';
import { hostileTexts } from './hostile-texts.js';

const codes = [...checks.flatMap((check) => Object.keys(check.codes)), ...Object.keys(engineCodes)];
const headlines = ['allowed', 'blocked', 'wait', 'undecided', 'bypassed', 'preview'] as const;
const terminal = { color: false, unicode: true };

/** Every field that any words read, filled with the same text. */
function dataOf(text: string): Finding['data'] {
  const period = {
    id: text,
    title: text,
    reason: text,
    owner: text,
    ticket: text,
    zones: [{ zone: text, region: text }],
    written: {
      ...{ days: text, hours: text, from: text, through: text, calendar: text, cron: text },
      ...{ rrule: text, start: text, for: text, 'valid-from': text, 'valid-until': text },
      dates: [text, { weekday: text, nth: 1, of: text, at: text }],
      except: [text, { 'business-day': -1, of: text }],
      holidays: [text],
      only: [text],
    },
  };
  const plain = [
    'accepted check claim close condition conclusion found fact has id last lastDay layer message',
    'needs next nextStart per reason region rule sha since until url what was is',
    'calendar coveredUntil fix',
  ];
  const fields = plain.join(' ').split(' ');
  return {
    ...Object.fromEntries(fields.map((field) => [field, text])),
    inside: [text, text],
    regions: [text],
    who: [text, text],
    nextWho: [text],
    labels: [text],
    branches: [text],
    periods: [period],
    period,
  };
}

/** A report in which everything that is text in a decision is the given text. */
function hostileReport(text: string, headline: Decision['headline']): ReportInput {
  const all = [...codes, text].map((code, index) =>
    finding({
      code,
      outcome:
        (['fail', 'unknown', 'pass', 'warn', 'not-applicable'] as const)[index % 5] ?? 'fail',
      effect: (['block', 'block', 'none', 'observe', 'waived'] as const)[index % 5] ?? 'block',
      question: index % 2 === 0 ? code : `${text}${String(index)}/x`,
      data: dataOf(text),
      exception: text,
      enforceFrom: text,
    }),
  );
  const acts = ['start-again', 'run-check', 'await-check', 'mend-check', 'mend-source', text];
  const clears = all.map((_, index) => index);
  const steps = [...acts, 'mend-policy', 'raise-trust', 'state-condition', 'upgrade-gate'].map(
    (what) => step({ what, who: text, detail: dataOf(text), clears }),
  );
  const place = { file: text, line: 1, column: 1 };
  const part: Decision = {
    ...decision(),
    headline,
    verdict: scenes.blocked.decision.verdict,
    timezone: text,
    service: text,
    environment: text,
    version: text,
    retryAt: scenes.blocked.decision.retryAt,
    findings: all,
    steps,
    warnings: [{ code: text, place, message: text }],
    policy: [{ name: text, repository: text, path: text, commit: text, sha256: text }],
    engine: { name: text, version: text },
  };
  const run = { id: text, attempt: 1, url: text };
  const request = { ...evidence.request, actors: [{ login: text }], run };
  return report(part, {
    evidence: { ...evidence, request },
    record: { id: text, digest: text },
    command: 'promotion-gate',
  });
}

test('the corpus is large enough', () => {
  expect(hostileTexts.length).toBeGreaterThanOrEqual(60);
});

/** Two for each text, so that each headline meets a third of the texts; all findings are in each report. */
function headlinesOf(text: string): readonly Decision['headline'][] {
  const index = hostileTexts.findIndex(([, one]) => one === text);
  return [0, 1].flatMap((more) => headlines[(2 * index + more) % headlines.length] ?? []);
}

describe('T54: hostile text in every field', () => {
  test.each(hostileTexts)('%s, in the terminal and the status', (_, text) => {
    for (const headline of headlinesOf(text)) {
      const input = hostileReport(text, headline);
      const shown = renderTerminal(input, terminal);
      expectHarmlessText(shown);
      expect(Math.max(...shown.split('\n').map(columnsOf))).toBeLessThanOrEqual(94);
      expect(renderTerminal(input, { color: false, unicode: false })).toMatch(/^[\x20-\x7e\n]*$/);
      const status = renderStatus(input).text;
      expectHarmlessText(status);
      expect(status.length).toBeLessThanOrEqual(140);
      expect(status).not.toContain('\n');
    }
  });

  test.each(hostileTexts)('%s, in markdown', (_, text) => {
    for (const headline of headlinesOf(text)) {
      const markdown = renderMarkdown(hostileReport(text, headline));
      expectHarmlessMarkdown(markdown);
      expect(markdown.length).toBeLessThan(60_000);
    }
  });

  test.each(hostileTexts)('%s, in the faults of a policy', (_, text) => {
    const place = { file: text, line: 1, column: 1 };
    const faults = [
      { code: text, message: text, hint: text, place },
      { code: text, message: text, hint: text },
    ];
    const input = { faults, service: text, environment: text, version: text, now: text };
    const shown = renderPolicyErrorTerminal(input, terminal);
    expectHarmlessText(shown);
    expect(Math.max(...shown.split('\n').map(columnsOf))).toBeLessThanOrEqual(94);
    expectHarmlessMarkdown(renderPolicyErrorMarkdown(input));
    expectHarmlessText(renderPolicyErrorStatus(input).text);
  });
});

describe('T54: the check of the tests itself finds what it looks for', () => {
  test.each(['x\n ::error::y', 'a ##[error]b', 'section_start:1:x'])('%j is a command', (text) => {
    expect(commandsIn(text)).toHaveLength(1);
  });

  test.each(['<b>', '@bob', '#1', 'https://evil.example', 'a\u202eb', '&copy;'])(
    '%j is not harmless',
    (text) => {
      const marker = '\n<!-- promotion-gate production shop -->';
      expect(() => {
        expectHarmlessMarkdown(`${text}${marker}`);
      }).toThrow();
    },
  );
});

describe('T54: link targets', () => {
  test.each([
    ['https://ci.example/a', 'https://ci.example/a'],
    ['https://ci.example/a(b)|c', 'https://ci.example/a%28b%29%7Cc'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['https://user:secret@ci.example/', undefined],
    ['https://ci.example/ a', undefined],
    ['//ci.example', undefined],
    ['https://', undefined],
  ])('%s', (url, expected) => {
    expect(toLinkTarget(url)).toBe(expected);
  });
});

describe('T70: 5000 findings', () => {
  const many = Array.from({ length: 5000 }, (_, index) => ({
    ...findings.notPassed,
    question: `check-${String(index)}/x`,
    data: { ...findings.notPassed.data, check: `unit-${String(index)}` },
  }));
  const steps = many.map((_, index) =>
    step({
      id: index,
      what: 'mend-check',
      detail: { check: `unit-${String(index)}` },
      clears: [index],
    }),
  );
  const blocked = { ...scenes.blocked.decision, steps };

  test.each([
    ['of as many checks', many],
    ['of one check', many.map((one) => ({ ...one, question: 'required-checks/x' }))],
  ])('%s: verdict first, the rest counted', (_, all) => {
    const input = report({ ...blocked, findings: all });
    const text = renderTerminal(input, terminal);
    expect(text).toMatch(/^✗ BLOCKED {2}/);
    expect(text.split('\n').length).toBeLessThan(90);
    expect(text).toContain('more');
    const markdown = renderMarkdown(input);
    expect(markdown).toMatch(/^### ⛔ Blocked: /);
    expect(markdown.length).toBeLessThan(60_000);
    expect(markdown).toContain('and 4990 more');
    expect(renderStatus(input).text.length).toBeLessThanOrEqual(140);
  });
});

/** Annotations: the most severe first, a place only where the candidate holds the file that decided. */
import { describe, expect, test } from '@jest/globals';
import { renderAnnotations, renderFaultAnnotations } from '../../src/report/annotations.js';
import { faultScenes, finding, findings, report, scenes } from './decisions.js';
import { hostileTexts } from './hostile-texts.js';

const here = { isAtCandidate: () => true };
const elsewhere = { isAtCandidate: () => false };
const place = { file: '.promotion-gate.yml', line: 12, column: 7 };

describe('each headline', () => {
  test.each([
    ['allowed', []],
    [
      'blocked',
      [
        ['error', 'Window closed until Mon 23 Nov, 19:00 CET [windows/closed]'],
        ['error', 'unit ended with failure [required-checks/not-passed]'],
      ],
    ],
    ['wait', [['error', 'Window closed until Mon 23 Nov, 19:00 CET [windows/closed]']]],
    [
      'undecided',
      [['error', 'Could not decide: the result of unit could not be read [gate/fact-failed]']],
    ],
    [
      'preview',
      [
        ['warning', 'Window closed until Mon 23 Nov, 19:00 CET [windows/closed]'],
        ['warning', 'unit ended with failure [required-checks/not-passed]'],
      ],
    ],
    ['observed', [['notice', 'Not yet enforced, would block: window closed [windows/closed]']]],
    [
      'notYetEnforced',
      [
        [
          'notice',
          'Not yet enforced, would block: unit ended with failure [required-checks/not-passed]',
        ],
      ],
    ],
    ['waived', [['warning', 'Waived: frozen by peak-season [windows/frozen]']]],
  ] as const)('%s', (name, expected) => {
    const shown = renderAnnotations(scenes[name], here);
    expect(shown.map(({ level, title }) => [level, title])).toEqual(expected);
  });
});

test('the message says why, whom to ask, and where the rule stands', () => {
  const closed = {
    ...findings.closed,
    question: 'windows/open',
    owner: 'sales',
    contact: '#sales',
  };
  const [shown] = renderAnnotations(report({ findings: [{ ...closed, place }] }), here);
  expect(shown?.message).toBe(
    'windows: closed since Thu 22:00. change-evening is open Mon–Thu 19:00–22:00 Europe/Berlin; next Mon 23 Nov 19:00. Ask sales, #sales. Rule: production/rule, .promotion-gate.yml:12',
  );
});

test('a warning comes after the errors, whatever the order of the checks', () => {
  const warned = { ...findings.notPassed, effect: 'warn' } as const;
  const shown = renderAnnotations(report({ findings: [warned, findings.frozen] }), here);
  expect(shown.map(({ level }) => level)).toEqual(['error', 'warning']);
});

describe('the place', () => {
  test.each([
    ['the file that decided is at the candidate', here, place, place],
    ['another file decided', elsewhere, place, undefined],
    [
      'a rule of another repository',
      here,
      { ...place, file: 'acme/release-policy//baseline.yml@v3' },
      undefined,
    ],
    ['T54: a path that nobody can see', here, { ...place, file: 'a\u202e.yml' }, undefined],
    ['T54: a path from the root', here, { ...place, file: '/etc/passwd' }, undefined],
    ['no place', here, undefined, undefined],
  ])('%s', (_, policy, of, expected) => {
    const one = { ...findings.notPassed, ...(of === undefined ? {} : { place: of }) };
    expect(renderAnnotations(report({ findings: [one] }), policy)[0]?.place).toEqual(expected);
    const fault = { code: 'policy/unknown-key', message: 'unknown key', place: of };
    expect(renderFaultAnnotations({ faults: [fault] }, policy)[0]?.place).toEqual(expected);
  });
});

describe('faults', () => {
  test('errors first, each at its line', () => {
    expect(renderFaultAnnotations(faultScenes['policy-error'], here)).toEqual([
      {
        level: 'error',
        title: 'Unknown period "change-evning" in windows.open [policy/unknown-name]',
        message: 'unknown period "change-evning" in windows.open; did you mean "change-evening"?',
        code: 'policy/unknown-name',
        place: { file: '.promotion-gate.yml', line: 17, column: 14 },
      },
      {
        level: 'warning',
        title: 'Period late-evening is used nowhere [policy/unused]',
        message: 'period late-evening is used nowhere',
        code: 'policy/unused',
        place: { file: '.promotion-gate.yml', line: 9, column: 3 },
      },
    ]);
  });

  test('where the line is not that of the candidate it is told', () => {
    const [shown] = renderFaultAnnotations(faultScenes['policy-error'], elsewhere);
    expect(shown?.message).toMatch(/^\.promotion-gate\.yml:17:14 unknown period/);
  });

  test.each([
    ['preview', 'notice'],
    ['enforce', 'error'],
  ] as const)('that there is no policy yet, in mode %s', (mode, level) => {
    const faults = [{ code: 'policy/absent', message: 'there is no policy yet' }];
    expect(renderFaultAnnotations({ faults, mode }, here)[0]?.level).toBe(level);
  });
});

describe('T70: 5000', () => {
  test.each([
    [
      'findings',
      renderAnnotations(
        report({ findings: Array.from({ length: 5000 }, () => findings.notPassed) }),
        here,
      ),
    ],
    [
      'faults',
      renderFaultAnnotations(
        { faults: Array.from({ length: 5000 }, () => ({ code: 'a/b', message: 'x' })) },
        here,
      ),
    ],
  ])('%s: sixty, and how many more', (_, shown) => {
    expect(shown).toHaveLength(61);
    expect(shown.at(-1)).toMatchObject({ level: 'notice', title: 'and 4940 more' });
  });
});

describe('T54: one line of visible text', () => {
  const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;
  test.each(hostileTexts)('%s', (_, text) => {
    const hostile = finding({
      code: text,
      outcome: 'fail',
      question: `${text}/x`,
      rule: text,
      owner: text,
      contact: text,
      data: { check: text, conclusion: text, accepted: [text], id: text, period: { id: text } },
      place: { file: text, line: 1, column: 1 },
    });
    const known = ['required-checks/not-passed', 'windows/frozen', 'gate/fact-failed'];
    const all = [hostile, ...known.map((code) => ({ ...hostile, code }))];
    const faults = [{ code: text, message: text, hint: text, place: hostile.place }];
    for (const { title, message, place: at } of [
      ...renderAnnotations(report({ findings: all }), here),
      ...renderFaultAnnotations({ faults }, here),
    ]) {
      expect(`${title}${message}${at?.file ?? ''}`).not.toMatch(invisible);
      expect(`${title}\n${message}`).not.toMatch(/^\s*::|##\[/m);
      expect(title.length).toBeLessThanOrEqual(700);
      expect(message.length).toBeLessThanOrEqual(4096);
    }
  });
});

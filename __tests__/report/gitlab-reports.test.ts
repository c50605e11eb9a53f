/** The reports that are read from files: test cases, findings beside their lines, and links. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { renderAnnotations } from '../../src/report/annotations.js';
import { toCheckCases, toFaultCases, type CheckCase } from '../../src/report/check-cases.js';
import { renderCodeQuality } from '../../src/report/code-quality.js';
import { renderExternalLinks } from '../../src/report/external-links.js';
import { renderJunit } from '../../src/report/junit.js';
import { escapeMarkdown } from '../../src/report/untrusted.js';
import { faultScenes, finding, findings, report, scenes } from './decisions.js';
import { hostileTexts } from './hostile-texts.js';

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
const place = { file: '.promotion-gate.yml', line: 12, column: 7 };

function junitOf(cases: readonly CheckCase[]): string {
  return renderJunit('promotion-gate / shop / production', cases);
}

/** An element of XML as a strict reader sees it: names, attributes, texts; throws for anything else. */
function readXml(xml: string): readonly string[] {
  const tokens = xml.match(/<[^<>]*>|[^<>]+/g) ?? [];
  if (tokens.join('') !== xml) throw new Error('markup that does not end');
  const open: string[] = [];
  const names: string[] = [];
  for (const token of tokens) {
    const text = token.replace(/&(?:amp|lt|gt|quot|#39);/g, '');
    if (text.includes('&')) throw new Error(`an entity that is none: ${token}`);
    if (/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/u.test(text)) throw new Error('a control');
    if (!token.startsWith('<') || token.startsWith('<?')) continue;
    const form = /^<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>$/.exec(token);
    if (form === null) throw new Error(`no element: ${token}`);
    const [, end, name = '', , single] = form;
    if (end === '/') {
      if (open.pop() !== name) throw new Error(`${name} ends and did not begin`);
    } else {
      names.push(name);
      if (single === '') open.push(name);
    }
  }
  if (open.length > 0) throw new Error('it does not end');
  return names;
}

describe('test cases', () => {
  test('one for each question: block, not known, waived, not yet enforced, passed', () => {
    const cases = toCheckCases(
      report({
        findings: [
          findings.closed,
          findings.sourceFailed,
          { ...findings.frozen, effect: 'waived', exception: 'hotfix' },
          { ...findings.notPassed, effect: 'observe', enforceFrom: '2027-01-15' },
          { ...findings.notPassed, effect: 'warn' },
          findings.passed,
          finding({ code: 'windows/none', outcome: 'not-applicable' }),
        ],
      }),
    );
    expect(cases.map(({ outcome }) => outcome)).toEqual([
      ...(['failed', 'error', 'passed', 'passed', 'passed', 'passed', 'skipped'] as const),
    ]);
    expect(cases.map(({ message }) => message !== '')).toEqual([
      ...[true, true, true, true, true, false, true],
    ]);
    expect(cases[0]?.name).toBe('windows/closed (production/rule)');
    expect(cases[2]?.message).toContain('waived by exception hotfix');
  });

  test('a preview fails nothing', () => {
    const outcomes = toCheckCases(scenes.preview).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['skipped', 'passed', 'skipped']);
  });

  test('faults: nothing is known', () => {
    const [warning, error] = toFaultCases(faultScenes['policy-error']);
    expect([warning?.outcome, error?.outcome]).toEqual(['passed', 'error']);
    expect(error?.message).toContain('.promotion-gate.yml:17:14 unknown period');
    const absent = {
      faults: [{ code: 'policy/absent', message: 'none' }],
      mode: 'preview',
    } as const;
    expect(toFaultCases(absent)[0]?.outcome).toBe('skipped');
  });

  test('the name does not change with the clock', () => {
    const later = {
      ...findings.closed,
      data: { ...findings.closed.data, since: '2026-11-21T21:00:00Z' },
    };
    const [one] = toCheckCases(report({ findings: [findings.closed] }));
    const [other] = toCheckCases(report({ findings: [later] }));
    expect(one?.name).toBe(other?.name);
    expect(one?.message).not.toBe(other?.message);
  });
});

describe('JUnit', () => {
  test('one suite, failures first, counted', () => {
    const xml = junitOf(toCheckCases(scenes.blocked));
    expect(xml).toContain(
      '<testsuite name="promotion-gate / shop / production" tests="4" failures="3" errors="0" skipped="0">',
    );
    expect(readXml(xml)).toEqual([
      ...['testsuites', 'testsuite', 'testcase', 'failure', 'testcase', 'failure'],
      ...['testcase', 'failure', 'testcase'],
    ]);
    expect(xml).toContain('<failure type="required-checks/not-passed">');
  });

  test('what is not known is an error, what warns has passed with an output', () => {
    const warned = { ...findings.notPassed, effect: 'warn' } as const;
    const xml = junitOf(toCheckCases(report({ findings: [warned, findings.sourceFailed] })));
    expect(readXml(xml).slice(2)).toEqual(['testcase', 'error', 'testcase', 'system-out']);
    expect(xml).toContain('failures="0" errors="1"');
  });

  test('two cases of one name are two', () => {
    const xml = junitOf(toCheckCases(report({ findings: [findings.closed, findings.closed] })));
    expect(xml).toContain('name="windows/closed (production/rule)"');
    expect(xml).toContain('name="windows/closed (production/rule) #2"');
  });

  test.each([
    ...hostileTexts,
    ['bomb of entities', '<!DOCTYPE x [<!ENTITY a "aaaa">]>&a;'],
    ['end of character data', ']]></failure></testcase></testsuite>'],
    ['an attribute', '" failures="0" x="'],
    ['no characters of XML', 'a\ufffe\uffff\u0001b'],
  ])('T54: %s', (_, text) => {
    const of = { check: text, name: text, code: text, message: text } as const;
    const xml = renderJunit(text, [
      { ...of, outcome: 'failed' },
      { ...of, outcome: 'error' },
      { ...of, outcome: 'skipped' },
      { ...of, outcome: 'passed' },
    ]);
    const names = readXml(xml).filter((name) => name !== 'system-out');
    expect(names).toEqual([
      ...['testsuites', 'testsuite', 'testcase', 'failure', 'testcase', 'error'],
      ...['testcase', 'skipped', 'testcase'],
    ]);
    expect(xml).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u001b]/);
  });

  test.each(['<a b="1" c>', '<a>&b;</a>', '<a></b>', '<a>', '<!DOCTYPE x>', 'a\u0001'])(
    'the reader of these tests refuses %j',
    (xml) => {
      expect(() => readXml(xml)).toThrow();
    },
  );

  test('T70: 5000 findings: those that block are there, the rest is counted', () => {
    const passes = Array.from({ length: 5000 }, (_, index) => ({
      ...findings.passed,
      question: `required-checks/x${String(index)}`,
    }));
    const xml = junitOf(toCheckCases(report({ findings: [...passes, findings.closed] })));
    expect(xml.match(/<testcase /g)).toHaveLength(1001);
    expect(xml).toContain('failures="1"');
    expect(xml).toContain('<skipped>4001 more are told in the record</skipped>');
    expect(xml.length).toBeLessThan(400_000);
  });
});

describe('code quality', () => {
  const closed = { ...findings.closed, place };
  function issuesOf(of: readonly (typeof closed)[]): readonly Record<string, unknown>[] {
    const annotations = renderAnnotations(report({ findings: [...of] }), {
      isAtCandidate: () => true,
    });
    return JSON.parse(renderCodeQuality(annotations, sha256)) as Record<string, unknown>[];
  }

  test('the finding at its line', () => {
    const [issue] = issuesOf([closed]);
    expect(issue).toEqual({
      description: expect.stringMatching(
        /^Window closed until .*\[windows\/closed\]: windows: closed since/,
      ),
      check_name: 'windows/closed',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'blocker',
      location: { path: '.promotion-gate.yml', lines: { begin: 12 } },
    });
  });

  test('what has no line is not there', () => {
    expect(renderCodeQuality([{ level: 'error', title: 'a', message: 'b' }], sha256)).toBe('[]\n');
  });

  test('the fingerprint is the same later, and another one beside it', () => {
    const later = { ...closed, data: { ...closed.data, since: '2026-11-21T21:00:00Z' } };
    const beside = { ...closed, place: { ...place, column: 20 } };
    const prints = (of: readonly (typeof closed)[]) =>
      issuesOf(of).map((one) => one['fingerprint']);
    expect(prints([later])).toEqual(prints([closed]));
    expect(new Set(prints([closed, closed, beside])).size).toBe(3);
  });

  test.each([
    ['error', 'blocker'],
    ['warning', 'minor'],
    ['notice', 'info'],
  ] as const)('%s is %s', (level, severity) => {
    const file = './a.yml';
    const one = { level, title: 't', message: 'm', place: { ...place, file } };
    const [issue] = JSON.parse(renderCodeQuality([one], sha256)) as { severity: string }[];
    expect(issue).toMatchObject({ severity, location: { path: 'a.yml' } });
  });

  test('T70: 5000 findings are 60', () => {
    expect(issuesOf(Array.from({ length: 5000 }, () => closed))).toHaveLength(60);
  });
});

describe('links', () => {
  function linksOf(links: readonly { label: string; url: string }[]) {
    const document = JSON.parse(renderExternalLinks(links)) as Record<string, unknown>;
    expect(Object.keys(document)).toEqual(['promotion-gate']);
    return document['promotion-gate'];
  }

  test('in the form of GitLab, each address once', () => {
    const url = 'https://ci.example/runs/1';
    expect(
      linksOf([
        { label: 'unit', url },
        { label: 'again', url },
      ]),
    ).toEqual([{ external_link: { label: 'unit', url } }]);
  });

  test.each([
    'http://ci.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:secret@ci.example/',
    'https://ci.example/ x',
    `https://ci.example/${'x'.repeat(300)}`,
    '',
  ])('T54: no link: %s', (url) => {
    expect(linksOf([{ label: 'x', url }])).toEqual([]);
  });

  test.each(hostileTexts)('T54: a label: %s', (_, label) => {
    const [link] = linksOf([{ label, url: 'https://ci.example/' }]) as {
      external_link: { label: string };
    }[];
    const shown = link?.external_link.label ?? '';
    expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u);
    expect(shown.length).toBeGreaterThan(0);
    expect(Array.from(shown).length).toBeLessThanOrEqual(200);
  });

  test('T70: twenty at most', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({
      label: 'x',
      url: `https://ci.example/${String(index)}`,
    }));
    expect(linksOf(many)).toHaveLength(20);
  });
});

test.each([
  'GL-12',
  '[issue:12]',
  '[epic:x#1]',
  '*iteration:"x"',
  '@alice',
  '!1',
  '#1',
  '~x',
  '%1',
])('T54: %s is no reference on GitLab, which reads them after the markup', (text) => {
  const shown = escapeMarkdown(text).replace(/\\(?=[[\]*_~])/g, '');
  const entities = shown.replace(/&#36;/g, '$');
  expect(entities).not.toMatch(/GL-\d|\[\w+:|\*iteration:|[@!#~%][\w]/);
});

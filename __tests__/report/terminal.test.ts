/** The terminal shows what the pictures show, within 94 columns, with and without UTF-8 and colour. */
import { describe, expect, test } from '@jest/globals';
import { columnsOf } from '../../src/report/columns.js';
import { renderTerminal } from '../../src/report/terminal.js';
import { decision, findings, report, scenes, step } from './decisions.js';
import { picture } from './pictures.js';

const plain = { color: false, unicode: true };
const ascii = { color: false, unicode: false };
const names = Object.keys(scenes) as (keyof typeof scenes)[];

describe('each headline', () => {
  test.each(names)('%s looks like its picture', (name) => {
    const text = renderTerminal(scenes[name], plain);
    expect(text).toBe(picture(`${name}.terminal`, text));
  });

  test('wait without UTF-8 looks like its picture', () => {
    const text = renderTerminal(scenes.wait, ascii);
    expect(text).toBe(picture('wait.ascii', text));
  });

  test.each(names)('%s has at most 30 lines of at most 94 columns', (name) => {
    const lines = renderTerminal(scenes[name], plain).split('\n');
    expect(lines.length).toBeLessThanOrEqual(31);
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(94);
  });

  test.each(names)('%s needs no UTF-8', (name) => {
    expect(renderTerminal(scenes[name], ascii)).toMatch(/^[\x20-\x7e\n]*$/);
  });

  test.each(names)('%s has the same words with and without colour', (name) => {
    const colored = renderTerminal(scenes[name], { color: true, unicode: true });
    const text = renderTerminal(scenes[name], plain);
    expect(colored).toContain('\u001b[');
    expect(text).not.toContain('\u001b');
    // Built from text: a literal with a control character would look like a mistake.
    expect(colored.replaceAll(new RegExp('\u001b\\[[\\d;]*m', 'g'), '')).toBe(text);
  });
});

describe('signs without UTF-8', () => {
  test.each([
    ['allowed', /^ok ALLOWED {2}/, /^ {2}ok windows /m],
    ['wait', /^WAIT {2}/, /^ {2}\(wait\) windows /m],
    ['blocked', /^x BLOCKED {2}/, /^ {2}x windows /m],
    ['undecided', /^\? COULD NOT DECIDE {2}/, /^ {2}\? required-checks /m],
    ['preview', /^PREVIEW {2}/, /^ {2}x windows /m],
    ['waived', /^ok ALLOWED {2}/, /^ {2}! windows /m],
    ['notYetEnforced', /^ok ALLOWED {2}/, /^ {2}- not yet enforced /m],
  ] as const)('%s', (name, header, row) => {
    const text = renderTerminal(scenes[name], ascii);
    expect(text).toMatch(header);
    expect(text).toMatch(row);
  });
});

describe('who and where', () => {
  test('on a forge the starter is named without "you", and the job is re-run', () => {
    const { evidence } = scenes.blocked;
    const actors = [{ login: 'carol' }];
    const request = { ...evidence.request, host: 'github' as const, actors };
    const text = renderTerminal({ ...scenes.blocked, evidence: { ...evidence, request } }, plain);
    expect(text).toContain('1 carol  ');
    expect(text).toContain('Re-run this job Mon 23 Nov');
    expect(text).not.toContain('(you)');
  });

  test('without an actor the local person is "you"', () => {
    const { evidence } = scenes.blocked;
    const request = { ...evidence.request, actors: [] };
    const text = renderTerminal({ ...scenes.blocked, evidence: { ...evidence, request } }, plain);
    expect(text).toContain('  1 you  ');
  });

  test('an environment that is no plain word is never put into a command', () => {
    const input = report({ ...scenes.blocked.decision, environment: 'prod; rm -rf ~' });
    expect(renderTerminal(input, plain)).not.toContain('explain --environment');
  });
});

describe('when', () => {
  const blocked = scenes.blocked.decision;

  test('closed for good: it is said how far was looked', () => {
    const { retryAt: _, latestStart: __, ...rest } = blocked;
    const text = renderTerminal(report({ ...decision(), ...rest, openings: [] }), plain);
    expect(text).toContain('No opening was found until Sat 25 Dec 2027, 17:55 CET.');
    expect(text).not.toContain('If you miss it');
  });

  test('open now and one act missing: it can start after it', () => {
    const text = renderTerminal(
      report({
        verdict: 'block',
        headline: 'blocked',
        retryAt: blocked.now,
        latestStart: '2026-11-20T20:15:00Z',
        openings: [{ start: blocked.now, latestStart: '2026-11-20T20:15:00Z' }],
        findings: [findings.open, findings.notPassed],
        steps: [step({ what: 'mend-check', detail: { check: 'unit' }, clears: [1] })],
      }),
      plain,
    );
    expect(text).toContain('It can start after step 1; the last start is 21:15 CET.');
    expect(text).toContain('no other opening until Sat 25 Dec 2027, 17:55 CET');
  });

  test('nothing that the clock decides: no opening is spoken of', () => {
    const opening = { start: blocked.now };
    const text = renderTerminal(
      report({
        ...blocked,
        retryAt: blocked.now,
        openings: [opening],
        findings: [findings.notPassed],
      }),
      plain,
    );
    expect(text).not.toContain('If you miss it');
  });

  test('openings that are alike are told once, with their days', () => {
    const days = ['24', '25', '26'].map((day) => ({
      start: `2026-11-${day}T18:00:00Z`,
      latestStart: `2026-11-${day}T19:15:00Z`,
    }));
    const openings = [...blocked.openings.slice(0, 1), ...days];
    expect(renderTerminal(report({ ...blocked, openings }), plain)).toContain(
      'If you miss it          Tue 24 Nov, Wed 25 Nov and Thu 26 Nov, 19:00–20:15 CET each',
    );
  });

  test('a check that no step clears is named first', () => {
    const notBuilt = { ...findings.sourceFailed, code: 'gate/not-built', question: 'quality/x' };
    const input = report({ ...blocked, findings: [...blocked.findings, notBuilt] });
    expect(renderTerminal(input, plain)).toMatch(/after step 1\. No step\s+clears quality\.\n\n/);
  });

  test('what another run cannot change is no step', () => {
    const what = { what: 'security-scan' };
    const notBuilt = { ...findings.sourceFailed, code: 'gate/not-built', data: what };
    const input = report({
      verdict: 'inconclusive',
      headline: 'undecided',
      findings: [notBuilt],
      steps: [step({ what: 'start-again' })],
    });
    const text = renderTerminal(input, plain);
    expect(text).not.toContain('What to do');
    expect(text).toContain('is not evaluated by this version of the gate');
  });
});

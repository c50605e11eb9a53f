/** Faults that prevented a decision: where, what, and what to do, in both dialects. */
import { describe, expect, test } from '@jest/globals';
import {
  renderPolicyErrorMarkdown,
  renderPolicyErrorStatus,
  renderPolicyErrorTerminal,
} from '../../src/report/policy-error.js';
import { faultScenes } from './decisions.js';
import { picture } from './pictures.js';

const plain = { color: false, unicode: true };
const names = Object.keys(faultScenes) as (keyof typeof faultScenes)[];

describe.each(names)('%s', (name) => {
  test('looks like its pictures', () => {
    const terminal = renderPolicyErrorTerminal(faultScenes[name], plain);
    const markdown = renderPolicyErrorMarkdown(faultScenes[name]);
    expect(terminal).toBe(picture(`${name}.terminal`, terminal));
    expect(markdown).toBe(picture(`${name}.markdown`, markdown));
  });

  test('needs no UTF-8', () => {
    const text = renderPolicyErrorTerminal(faultScenes[name], { color: false, unicode: false });
    expect(text).toMatch(/^! (POLICY|CONFIGURATION) ERROR[\x20-\x7e\n]*$/);
  });
});

describe('status', () => {
  test('says the first error with its place and hint', () => {
    expect(renderPolicyErrorStatus(faultScenes['policy-error'])).toEqual({
      state: 'error',
      text: 'Policy error, no decision: .promotion-gate.yml:17:14 unknown period "change-evning" in windows.open, did you mean "change-evening"?',
    });
  });

  test('an error of the call has no place', () => {
    expect(renderPolicyErrorStatus(faultScenes['configuration-error']).text).toBe(
      'Configuration error, no decision: there is no environment "prodution" in .promotion-gate.yml, did you mean "production"?',
    );
  });
});

describe('many faults (T70)', () => {
  const place = { file: '.promotion-gate.yml', line: 1, column: 1 };
  const faults = Array.from({ length: 5000 }, (_, index) => ({
    code: 'policy/unknown-key',
    message: `unknown key number ${String(index)}`,
    place,
  }));

  test('the first ten are told and the others counted', () => {
    const text = renderPolicyErrorTerminal({ faults }, plain);
    expect(text.split('\n').length).toBeLessThanOrEqual(31);
    expect(text).toContain('and 4990 more');
    expect(renderPolicyErrorMarkdown({ faults })).toContain('and 4990 more');
    expect(renderPolicyErrorMarkdown({ faults }).length).toBeLessThan(60_000);
  });
});

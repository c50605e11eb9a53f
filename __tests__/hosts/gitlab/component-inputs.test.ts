import { describe, expect, test } from '@jest/globals';
import {
  recordFile,
  toCommandLine,
  variableOf,
} from '../../../src/hosts/gitlab/component-inputs.js';
import { stepInputs } from '../../../src/hosts/step-inputs.js';

function wordsOf(given: Readonly<Record<string, string>>) {
  return toCommandLine({ CI_PROJECT_DIR: '/builds/acme/shop', ...given });
}

describe('the inputs of the component', () => {
  test('are variables without hyphens, each another one', () => {
    expect(variableOf('records-token')).toBe('PROMOTION_GATE_INPUT_RECORDS_TOKEN');
    expect(new Set(stepInputs.map(variableOf)).size).toBe(stepInputs.length);
  });

  test('make a check, with a record in the checkout', () => {
    const given = {
      PROMOTION_GATE_INPUT_ENVIRONMENT: 'production',
      PROMOTION_GATE_INPUT_SERVICE: ' shop ',
      PROMOTION_GATE_INPUT_VERSION: '',
    };
    expect(wordsOf(given)).toEqual([
      'check',
      '--environment=production',
      '--service=shop',
      `--record=/builds/acme/shop/${recordFile}`,
    ]);
  });

  test('without a checkout leave the record here', () => {
    expect(toCommandLine({})).toEqual(['check', `--record=${recordFile}`]);
  });

  test('may name the record, or another command', () => {
    expect(wordsOf({ PROMOTION_GATE_INPUT_RECORD: 'a.json' })).toEqual([
      'check',
      '--record=a.json',
    ]);
    const lint = { PROMOTION_GATE_INPUT_COMMAND: 'lint', PROMOTION_GATE_INPUT_SERVICE: 'shop' };
    expect(wordsOf(lint)).toEqual(['lint', '--source=forge']);
    expect(
      wordsOf({
        PROMOTION_GATE_INPUT_COMMAND: 'result',
        PROMOTION_GATE_INPUT_RECORD: 'a.json',
        PROMOTION_GATE_INPUT_OUTCOME: 'success',
      }),
    ).toEqual(['result', '--record=a.json', '--outcome=success']);
  });

  test.each(['help', 'replay', 'constructor', '__proto__'])('run no command %s', (command) => {
    expect(() => wordsOf({ PROMOTION_GATE_INPUT_COMMAND: command })).toThrow(
      expect.objectContaining({ code: 'request/usage' }),
    );
  });

  const outputs = 'promotion-gate.env';
  test.each([
    ...[outputs, 'promotion-gate-junit.xml', 'promotion-gate-code-quality.json'],
    ...['promotion-gate-annotations.json', `./out/../${outputs}`, `${outputs}/record.json`],
  ])('T62: leave no record in the place of a report: %s', (record) => {
    const given = { CI_PROJECT_DIR: process.cwd(), PROMOTION_GATE_INPUT_RECORD: record };
    expect(() => wordsOf(given)).toThrow(expect.objectContaining({ code: 'request/usage' }));
    const other = { ...given, PROMOTION_GATE_INPUT_RECORD: `out/${record}` };
    if (!record.startsWith('.')) expect(wordsOf(other)).toContain(`--record=out/${record}`);
  });

  test('T62: no token and no other variable comes to the command line', () => {
    const words = wordsOf({
      PROMOTION_GATE_TOKEN: 'canary-1',
      PROMOTION_GATE_INPUT_TOKEN: 'canary-2',
      PROMOTION_GATE_INPUT_POLICY_TOKEN: 'canary-3',
      PROMOTION_GATE_INPUT_RECORDS_TOKEN: 'canary-4',
      PROMOTION_GATE_INPUT_OUTCOME: 'canary-5',
      PROMOTION_GATE_INPUT_EVIDENCE: 'canary-6',
      INPUT_SERVICE: 'canary-7',
    });
    expect(words.join(' ')).not.toContain('canary');
  });

  test('T62: a value is one word, whatever it holds', () => {
    const value = 'shop --environment=staging; $(id)';
    expect(wordsOf({ PROMOTION_GATE_INPUT_SERVICE: value })).toContain(`--service=${value}`);
  });
});

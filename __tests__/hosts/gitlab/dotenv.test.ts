/** The dotenv report, read back as GitLab reads it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toDotenv } from '../../../src/hosts/gitlab/dotenv.js';
import { outputNames, undecidedOutputs } from '../../../src/report/outputs.js';
import { hostileTexts } from '../../report/hostile-texts.js';
import { outputsOf } from '../github/publications.js';

/** One assignment a line; the first `=` ends the name, and white space around both is dropped. */
function readDotenv(text: string): readonly (readonly [string, string])[] {
  const lines = text.split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => {
    const [, name, value] = /^(.*?)=(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error('Invalid Format');
    return [name.trim(), value.trim()];
  });
}

const names = outputNames.map((name) => name.toUpperCase().replaceAll('-', '_'));

test('a decision is a variable a line', () => {
  const outputs = {
    ...undecidedOutputs,
    decision: 'block',
    'reason-code': 'windows/closed',
    reasons: '["windows/closed","quality/low"]',
    'retry-at': '2026-11-20T12:00:00Z',
    sha: 'a'.repeat(40),
    service: 'shop',
    environment: 'production',
    record: '/builds/acme/shop/promotion-gate-record.json',
    'record-digest': `sha256:${'0'.repeat(64)}`,
  };
  expect(toDotenv(outputs)).toBe(
    [
      'DECISION=block',
      'ENFORCED=true',
      'REASON_CODE=windows/closed',
      'REASONS=windows/closed,quality/low',
      'RETRY_AT=2026-11-20T12:00:00Z',
      'VALID_UNTIL=',
      `SHA=${'a'.repeat(40)}`,
      'SERVICE=shop',
      'ENVIRONMENT=production',
      'POLICY_COMMIT=',
      'RECORD=/builds/acme/shop/promotion-gate-record.json',
      `RECORD_DIGEST=sha256:${'0'.repeat(64)}`,
      '',
    ].join('\n'),
  );
});

describe('T63: no value breaks out', () => {
  test.each([
    ['another output', 'x\nDECISION=allow'],
    ['a carriage return', 'x\rDECISION=allow'],
    ['a separator of lines', 'x\u2028DECISION=allow\u0085'],
    ['a variable', '$CI_JOB_TOKEN ${CI_JOB_TOKEN} %CI_JOB_TOKEN%'],
    ['a command', '`id` $(id); id | sh & id'],
    ['quotes', `'x' "y" \\`],
    ['a comment', '# x'],
    ['a list of hostile codes', '["a,b","x\\nDECISION=allow","$(id)"]'],
    ['a list of others', '[1,{"a":"b"}]'],
    ['half a list', '["a'],
    ['half a character', 'a\ud800b'],
    ...hostileTexts.filter(([, text]) => text.length < 40),
  ])('%s', (_, value) => {
    const stated = readDotenv(toDotenv(outputsOf(value)));
    expect(stated.map(([name]) => name)).toEqual(names);
    for (const [, text] of stated) expect(text).toMatch(/^[\p{L}\p{N}._/:+@~,%-]*$/u);
  });

  test('any text comes back as it was, from its form of an address', () => {
    const unit = fc.constantFrom(
      '\n',
      '\r',
      '=',
      ' ',
      '$',
      '"',
      "'",
      '#',
      '%',
      'DECISION',
      'é',
      'a',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (value) => {
        const stated = readDotenv(toDotenv({ first: value, decision: 'block' }));
        expect(stated.map(([name, text]) => [name, decodeURIComponent(text)])).toEqual([
          ['FIRST', value],
          ['DECISION', 'block'],
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['a b', 'A', 'a=b', 'a\nb', '', '1a', 'a_b'])('no name is %j', (name) => {
    expect(() => toDotenv({ [name]: 'x' })).toThrow('name of an output');
  });
});

describe('the limits of a report', () => {
  test('as many codes as fit are told, the first ones', () => {
    const codes = Array.from({ length: 500 }, (_, index) => `windows/closed-${index}`);
    const reasons = JSON.stringify(codes);
    const text = toDotenv({ ...undecidedOutputs, reasons });
    const told = new Map(readDotenv(text)).get('REASONS')?.split(',') ?? [];
    expect(told.length).toBeGreaterThan(50);
    expect(told).toEqual(codes.slice(0, told.length));
    expect(Buffer.byteLength(text)).toBeLessThan(5 * 1024);
  });

  test('no code after one that did not fit is told', () => {
    const reasons = JSON.stringify(['a'.repeat(1990), 'b'.repeat(50), 'c']);
    expect(toDotenv({ reasons })).toBe(`REASONS=${'a'.repeat(1990)}\n`);
  });

  test('what is too large, by bytes, is an error', () => {
    expect(() => toDotenv({ record: 'a'.repeat(5112) })).toThrow('5 KB');
    expect(() => toDotenv({ record: 'é'.repeat(2560) })).toThrow('5 KB');
    expect(toDotenv({ record: 'a'.repeat(5111) })).toHaveLength(5119);
  });

  test('so are more variables than a server takes', () => {
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`a${index}`, '']));
    expect(() => toDotenv(many)).toThrow('at most 20');
    expect(outputNames.length).toBeLessThanOrEqual(20);
  });
});

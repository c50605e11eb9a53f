/** T08: hostile YAML is refused at its place, and what is too large or too deep is never composed. */
import { describe, expect, test } from '@jest/globals';
import { readYaml } from '../../src/policy/yaml-document.js';
import { checkText, YAML_LIMITS } from '../../src/policy/yaml-limits.js';
import { readTokens } from '../../src/policy/yaml-tokens.js';

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');
}

function firstFault(text: string): string {
  const reading = readYaml({ file: 'policy.yml', text });
  if (reading.ok) return 'accepted';
  const [fault] = reading.faults;
  return fault === undefined
    ? 'no fault'
    : `${fault.code} ${String(fault.place.line)}:${String(fault.place.column)}`;
}

const billionLaughs =
  'a: &a0 [x, x, x, x, x, x, x, x, x]\n' +
  lines(9, (i) => `b${String(i)}: &a${String(i + 1)} [${`*a${String(i)}, `.repeat(9)}]`);

const HOSTILE: readonly (readonly [name: string, text: string, refusal: string])[] = [
  ['a duplicate key', 'a: 1\nb: 2\na: 3\n', 'policy/duplicate-key 3:1'],
  ['a duplicate key between brackets', 'a: { b: 1, b: 2 }\n', 'policy/duplicate-key 1:12'],
  ['a duplicate key that is quoted once', 'a: 1\n"a": 2\n', 'policy/duplicate-key 2:1'],
  ['2,400 times the same key', 'a: 1\n'.repeat(2400), 'policy/duplicate-key 2:1'],
  ['`__proto__` twice', '__proto__: 1\n__proto__: 2\n', 'policy/duplicate-key 2:1'],
  ['a merge key', 'a: &a { x: 1 }\nb:\n  <<: *a\n', 'policy/merge-key 3:3'],
  ['a tag of YAML', 'a: !!str 1\n', 'policy/yaml-tag 1:4'],
  ['a tag that runs code elsewhere', 'a: !!js/function "x"\n', 'policy/yaml-tag 1:4'],
  ['a local tag', 'a:\n  - !secret x\n', 'policy/yaml-tag 2:5'],
  ['a tag on a key', '!!str a: 1\n', 'policy/yaml-tag 1:1'],
  ['a non-specific tag', 'a: ! 12\n', 'policy/yaml-tag 1:4'],
  ['5,000 tags', `[${'!t a, '.repeat(4900)}]`, 'policy/yaml-tag 1:2'],
  ['YAML 1.1 by directive', '%YAML 1.1\n---\na: NO\n', 'policy/yaml-directive 1:1'],
  ['a tag directive', '# x\n%TAG ! tag:x,2000:\n---\na: 1\n', 'policy/yaml-directive 2:1'],
  ['two documents', 'a: 1\n---\nb: 2\n', 'policy/several-documents 2:1'],
  ['a document behind an end mark', 'a: 1\n...\n---\nb: 2\n', 'policy/several-documents 3:1'],
  ['4,000 documents', '--- a\n'.repeat(4000), 'policy/several-documents 2:1'],
  ['an alias without an anchor', 'a: *b\n', 'policy/alias 1:4'],
  ['an alias before its anchor', 'a: *b\nb: &b 1\n', 'policy/alias 1:4'],
  ['an alias inside of its anchor', 'a: &a [1, *a]\n', 'policy/alias 1:11'],
  ['an alias as a key', 'a: &a x\n*a : 1\n', 'policy/key-not-text 2:1'],
  ['a number as a key', 'a: 1\n1: 2\n', 'policy/key-not-text 2:1'],
  ['null as a key', 'a: 1\n~: 2\n', 'policy/key-not-text 2:1'],
  ['true as a key', 'true: 2\n', 'policy/key-not-text 1:1'],
  ['no key before the colon', 'a:\n  : 2\n', 'policy/key-not-text 2:3'],
  ['a list as a key', '[a, b]: 1\n', 'policy/key-not-text 1:1'],
  ['a mapping as a key', '? { a: 1 }\n: 2\n', 'policy/key-not-text 1:3'],
  ['nothing', '', 'policy/empty-file 1:1'],
  ['only comments', '# a\n\n# b\n', 'policy/empty-file 1:1'],
  ['NUL', 'a: 1\nb: x\0y\n', 'policy/not-utf-8 2:5'],
  ['a byte that was not UTF-8', 'a: caf\ufffd\n', 'policy/not-utf-8 1:7'],
  ['a byte order mark in the middle', 'a: 1\n\ufeffb: 2\n', 'policy/not-utf-8 2:1'],
  ['half of a character', 'a: \ud83d\n', 'policy/not-utf-8 1:4'],
  ['half of a character by escape', 'a: "\\ud83d"\n', 'policy/not-utf-8 1:4'],
  ["the parser's own control characters", 'a: 1\n\x1f\x02\x18\n', 'policy/not-utf-8 2:1'],
  ['line ends of one carriage return', 'a: 1\rb: 2\r', 'policy/yaml-syntax 1:5'],
  ['a list that never ends', `a: [${'x, '.repeat(400)}\nb: 1\n`, 'policy/yaml-syntax 1:4'],
  ['a quote that never ends', `a: "${'x\n  '.repeat(400)}`, 'policy/yaml-syntax 1:4'],
  ['a quote that only seems to end', 'a: "x\\"', 'policy/yaml-syntax 1:4'],
  ['an apostrophe that only seems to end', "a: 'x''", 'policy/yaml-syntax 1:4'],
  ['a billion laughs', billionLaughs, 'policy/too-large 4:30'],
  ['depth 65 by aliases', `a: &a ${'['.repeat(40)}x${']'.repeat(40)}\nb: ${'['.repeat(25)}*a${']'.repeat(25)}\n`, 'policy/too-deep 2:29'],
]; // prettier-ignore

describe('T08 hostile files are refused where they are wrong', () => {
  test.each(HOSTILE)('%s', (_name, text, refusal) => {
    expect(firstFault(text)).toBe(refusal);
  });
});

/** Each would cost seconds or the stack if it were composed; the lexemes read are the proof. */
const OVERSIZE: readonly (readonly [name: string, text: string, refusal: string, lexemes: number])[] = [
  ['6,000 different keys', lines(6000, (i) => `k${String(i)}: 1`), 'policy/too-large 2501:1', 20_010],
  ['200 KiB of keys', lines(24_000, (i) => `k${String(i)}: 1`), 'policy/too-large 2501:1', 20_010],
  ['60,000 empty lists', `[${'[],'.repeat(60_000)}]`, 'policy/too-large 1:14999', 20_010],
  ['120,000 dashes on lines', '-\n'.repeat(120_000), 'policy/too-large 10001:1', 20_010],
  ['120,000 commas', `[${','.repeat(120_000)}]`, 'policy/too-large 1:10002', 10_010],
  ['130,000 blank lines', `a:${'\n'.repeat(130_000)} b`, 'policy/too-large 10001:1', 10_010],
  ['100,000 comments', '#\n'.repeat(100_000), 'policy/too-large 10001:2', 20_010],
  ['80,000 anchors', '&a '.repeat(80_000), 'policy/too-large 1:30001', 20_010],
  ['80,000 tags', '!t '.repeat(80_000), 'policy/too-large 1:30001', 20_010],
  ['80,000 closing brackets', ']'.repeat(80_000), 'policy/too-large 1:10001', 10_010],
  ['100,000 unknown escapes', `a: "${'\\d'.repeat(100_000)}"`, 'policy/too-large 1:4', 10],
  ['100,000 brackets', '['.repeat(100_000), 'policy/too-deep 1:65', 70],
  ['100,000 braces', '{'.repeat(100_000), 'policy/too-deep 1:65', 70],
  ['dashes on one line', '- '.repeat(100_000), 'policy/too-deep 1:129', 140],
  ['explicit keys on one line', '? '.repeat(100_000), 'policy/too-deep 1:129', 140],
  ['mappings on one line', 'a: '.repeat(80_000), 'policy/too-deep 1:193', 270],
  ['a staircase of 700 lines', lines(700, (i) => `${' '.repeat(i)}a:`), 'policy/too-deep 65:65', 400],
]; // prettier-ignore

describe('T08 a limit stops the file before anything is composed', () => {
  test.each(OVERSIZE)('%s', (_name, text, refusal, lexemes) => {
    const reading = readTokens(text);

    expect(reading.within).toBe(false);
    expect(reading.within ? Infinity : reading.lexemes).toBeLessThanOrEqual(lexemes);
    expect(firstFault(text)).toBe(refusal);
  });

  test('size is looked at before anything else, in bytes', () => {
    const tooLong = '\0'.repeat(10_000_000);
    const tooManyBytes = `a: ${'€'.repeat(YAML_LIMITS.bytes / 3)}`;
    const justRight = `a: ${'€'.repeat(Math.floor(YAML_LIMITS.bytes / 3) - 1)}`;

    expect(checkText(tooLong)?.code).toBe('policy/too-large');
    expect(checkText(tooManyBytes)?.code).toBe('policy/too-large');
    expect(checkText(justRight)).toBeUndefined();
    expect(firstFault(tooLong)).toBe('policy/too-large 1:1');
  });
});

describe('T08 the limits themselves are allowed', () => {
  const ALLOWED: readonly (readonly [name: string, text: string])[] = [
    ['5,000 nodes in brackets', `[${'[],'.repeat(4999)}]`],
    ['5,000 nodes on lines', `- x\n${lines(4998, () => '- a')}`],
    ['5,000 nodes by aliases', `a: &a [${'x,'.repeat(99)}]\nb: [${'*a,'.repeat(48)}${'y,'.repeat(96)}]\n`],
    ['depth 64 in brackets', `${'['.repeat(64)}x${']'.repeat(64)}`],
    ['depth 64 on lines', lines(64, (i) => `${' '.repeat(i)}a:`)],
    ['10,000 lines', `a: 1${'\n'.repeat(9_990)}b: 2\n`],
  ]; // prettier-ignore

  test.each(ALLOWED)('%s', (_name, text) => {
    expect(firstFault(text)).toBe('accepted');
  });

  test.each([
    ['one node more in brackets', `[${'[],'.repeat(5000)}]`, 'policy/too-large 1:14999'],
    ['one node more by an alias', `a: &a [${'x,'.repeat(99)}]\nb: [${'*a,'.repeat(48)}${'y,'.repeat(97)}]\n`, 'policy/too-large 2:341'],
    ['depth 65 in brackets', `${'['.repeat(65)}x${']'.repeat(65)}`, 'policy/too-deep 1:65'],
  ])('%s is not', (_name, text, refusal) => {
    expect(firstFault(text)).toBe(refusal);
  }); // prettier-ignore
});

describe('T08 what a file may hold, harmlessly', () => {
  function read(text: string): unknown {
    const reading = readYaml({ file: 'policy.yml', text });
    return reading.ok ? reading.yaml.value : reading.faults;
  }

  test('`__proto__`, `constructor` and `prototype` are keys like any other', () => {
    const value = read('__proto__: { admin: true }\nconstructor: 1\nprototype: 2\n') as object;

    expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'prototype']);
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
  });

  test('YAML 1.2 core schema: NO, 12:30, 0777 and dates keep their meaning', () => {
    expect(read('[NO, on, 12:30, 2026-12-01, 1_000, 0777, 0o17, .5]\n')).toEqual(
      ['NO', 'on', '12:30', '2026-12-01', '1_000', 777, 15, 0.5],
    );
  }); // prettier-ignore

  test('an alias is a copy, so that no change of one reaches the other', () => {
    const { a, b } = read('a: &a { x: [1] }\nb: *a\n') as { a: { x: unknown }; b: { x: unknown } };

    expect(b).toEqual(a);
    expect(b).not.toBe(a);
    expect(b.x).not.toBe(a.x);
  });

  test('an anchor that is set again means the last one before the alias', () => {
    const text = 'a: &x 1\nb: &y [&x 2]\nc: &x 3\nd: *y\ne: *x\n';

    expect(JSON.stringify(read(text))).toBe('{"a":1,"b":[2],"c":3,"d":[2],"e":3}');
  });
});

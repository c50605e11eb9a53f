import { describe, expect, test } from '@jest/globals';
import { codesOf, readText, sharesOf } from './coverage-text.js';

const doctype = '<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">';
function counter(type: string, missed: number, covered: number): string {
  return `<counter type="${type}" missed="${String(missed)}" covered="${String(covered)}"/>`;
}
const body = `<sessioninfo id="a" start="1690536441032" dump="1690536441535"/>
<package name="com/x"><class name="com/x/A" sourcefilename="A.java">
<method name="run" desc="()V" line="1">${counter('INSTRUCTION', 2, 6)}${counter('METHOD', 0, 1)}</method>
<method name="stop" desc="()V" line="4">${counter('INSTRUCTION', 4, 0)}${counter('METHOD', 1, 0)}</method>
</class><sourcefile name="A.java">
<line nr="1" mi="0" ci="4" mb="0" cb="0"/><line nr="2" mi="2" ci="2" mb="1" cb="1"/><line nr="4" mi="4" ci="0" mb="0" cb="0"/>
</sourcefile></package>`;
function report(counters: string, prolog = doctype): string {
  return `<?xml version="1.0"?>${prolog}<report name="x">${body}${counters}</report>`;
}
const right = [
  counter('INSTRUCTION', 6, 6),
  counter('BRANCH', 1, 1),
  counter('LINE', 1, 2),
  counter('METHOD', 1, 1),
].join('');

test('counts lines, branches, methods and instructions, and takes the DTD that JaCoCo names', async () => {
  const read = await readText(report(right));
  expect(read).toMatchObject({ format: 'jacoco', usable: true, problems: [] });
  expect(sharesOf(read)).toEqual({
    lines: '2/3',
    branches: '1/2',
    functions: '1/2',
    statements: '6/12',
  });
  expect(read.report).toMatchObject({ told: { first: { at: 1690536441032 } } });
  const files = read.report?.kind === 'coverage' ? [...read.report.files()] : [];
  expect(files).toMatchObject([{ path: 'com/x/A.java' }]);
});

test('a better counter than the lines does not count (T42)', async () => {
  const read = await readText(report(right.replace(counter('LINE', 1, 2), counter('LINE', 0, 3))));
  expect(codesOf(read)).toEqual(['disagreement']);
  expect(sharesOf(read)['lines']).toBe('2/3');
});

test('a worse counter than the lines does', async () => {
  const read = await readText(report(counter('LINE', 9, 1)));
  expect(sharesOf(read)['lines']).toBe('1/10');
});

test('a DOCTYPE that declares an entity is refused (T43)', async () => {
  const evil = '<!DOCTYPE report [<!ENTITY a "b">]>';
  const read = await readText(report(right, evil));
  expect(read.usable).toBe(false);
  expect(read.report).toBeUndefined();
  expect(['doctype', 'unknown-format']).toContain(codesOf(read)[0]);
});

test.each([
  ['a negative count', counter('LINE', -1, 3), 'impossible-number'],
  ['a number that is none', '<counter type="LINE" missed="NaN" covered="1"/>', 'impossible-number'],
  [
    'a wrapped count',
    '<counter type="LINE" missed="18446744073709551615" covered="1"/>',
    'impossible-number',
  ],
  ['a counter without missed', '<counter type="LINE" covered="1"/>', 'wrong-shape'],
])('refuses %s', async (_name, counters, code) => {
  const read = await readText(report(counters));
  expect(read.usable).toBe(false);
  expect(codesOf(read)).toContain(code);
});

test('a line without ci is not covered, and ci without mi is refused', async () => {
  const lines = (text: string): string =>
    `<report name="x"><package name="p"><sourcefile name="A">${text}</sourcefile></package></report>`;
  expect(sharesOf(await readText(lines('<line nr="1"/>')))).toEqual({ lines: '0/1' });
  expect(codesOf(await readText(lines('<line nr="1" ci="2"/>')))).toEqual(['wrong-shape']);
});

test('only counters are no coverage, and an empty report is none', async () => {
  const only = await readText(`<report name="x">${counter('LINE', 0, 9)}</report>`);
  expect(sharesOf(only)).toEqual({ lines: '0/9' });
  expect(codesOf(await readText(`${doctype}<report name="x"/>`))).toEqual(['nothing-counted']);
  expect(codesOf(await readText(report(right).slice(0, 900)))).toEqual(['truncated']);
});

describe('classes and the lines of their source file', () => {
  interface Of {
    readonly classes: readonly (readonly [missed: number, covered: number])[];
    readonly root?: string;
    readonly source?: string;
  }
  function text({ classes, root = '', source = 'A.java' }: Of): string {
    const all = classes.map(
      (of, nth) =>
        `<class name="p/A$${String(nth)}" sourcefilename="A.java">${counter('LINE', ...of)}</class>`,
    );
    const lines = `<line nr="1" mi="0" ci="1"/><line nr="2" mi="0" ci="1"/><line nr="3" mi="1" ci="0"/>`;
    return `<report name="x"><group name="g"><package name="p">${all.join('')}<sourcefile name="${source}">${lines}</sourcefile></package></group>${root}</report>`;
  }

  test.each<[string, Of]>([
    ['one of all its lines', { classes: [[1, 2]] }],
    [
      'two that share lines',
      {
        classes: [
          [1, 1],
          [2, 1],
        ],
      },
    ],
    [
      'two of the same lines',
      {
        classes: [
          [1, 2],
          [3, 0],
        ],
      },
    ],
    ['none that tells its lines', { classes: [] }],
  ])('%s: as its lines say', async (_name, of) => {
    const read = await readText(text(of));
    expect(read.problems).toEqual([]);
    expect(sharesOf(read)['lines']).toBe('2/3');
  });

  test.each<[string, Of, string]>([
    ['fewer covered', { classes: [[2, 1]] }, '1/3'],
    [
      'fewer covered, all together',
      {
        classes: [
          [2, 1],
          [3, 0],
        ],
      },
      '1/3',
    ],
    ['more lines', { classes: [[8, 2]] }, '2/10'],
    [
      'fewer, and the whole agrees with the lines',
      { classes: [[3, 0]], root: counter('LINE', 1, 2) },
      '0/3',
    ],
    ['no source file', { classes: [[0, 4]], source: 'B.java' }, '2/7'],
  ])('T42: %s: the worse counts, and it is told', async (_name, of, lines) => {
    const read = await readText(text(of));
    expect(sharesOf(read)['lines']).toBe(lines);
    expect(codesOf(read)).toEqual(['disagreement']);
    expect(read.problems[0]?.message).toMatch(/^classes of "g\/p\/A\.java" have /);
    expect(read.usable).toBe(true);
  });
});

/** LCOV and Cobertura: each line once, and the worse of what is counted and what is declared. */
import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { openLineBook } from '../../../src/sources/reports/line-book.js';
import { codesOf, read, readKind } from './reading.js';

function lcov(lines: readonly string[], file = 'src/a.c'): string {
  return ['TN:', `SF:${file}`, ...lines, 'end_of_record', ''].join('\n');
}

const gcovr = `<?xml version='1.0'?>
<!DOCTYPE coverage SYSTEM 'http://cobertura.sourceforge.net/xml/coverage-04.dtd'>
<coverage line-rate="0.5" branch-rate="0.75" lines-covered="2" lines-valid="4" branches-covered="3" branches-valid="4" timestamp="1632549295">
<packages><package name="p" line-rate="0.5"><classes><class name="a" filename="a.c" line-rate="0.5">
<methods><method name="f"><lines><line number="1" hits="3"/></lines></method><method name="g"><lines><line number="4" hits="0"/></lines></method></methods>
<lines><line number="1" hits="3"/><line number="2" hits="1" branch="true" condition-coverage="75% (3/4)"/>
<line number="3" hits="0"/><line number="4" hits="0"/></lines></class></classes></package></packages></coverage>`;

const rows: readonly {
  readonly name: string;
  readonly text: string;
  readonly totals: object;
  readonly problems?: readonly string[];
}[] = [
  {
    name: 'LCOV with functions and branches',
    text: lcov([
      'FN:1,4,f',
      'FNDA:2,f',
      'FN:5,g',
      'FNDA:0,g',
      'FNF:2',
      'FNH:1',
      'BRDA:2,0,0,1',
      'BRDA:2,0,1,-',
      'BRF:2',
      'BRH:1',
      'DA:1,1',
      'DA:2,5,abc',
      'DA:3,0',
      'LF:3',
      'LH:2',
    ]),
    totals: {
      lines: { covered: 2, total: 3 },
      branches: { covered: 1, total: 2 },
      functions: { covered: 1, total: 2 },
    },
  },
  {
    name: 'LCOV that tells a file twice: its lines count once',
    text:
      lcov(['DA:1,1', 'DA:2,0', 'BRDA:1,0,0,1', 'BRDA:1,0,1,0']) +
      lcov(['DA:1,0', 'DA:2,1', 'BRDA:1,0,0,0', 'BRDA:1,0,1,1']),
    totals: { lines: { covered: 2, total: 2 }, branches: { covered: 2, total: 2 } },
  },
  {
    name: 'LCOV that tells other branches of the same line: neither covers those of the other',
    text:
      lcov(['DA:1,1', 'BRDA:1,0,0,1', 'BRDA:1,0,1,1']) +
      lcov(['DA:1,1', 'BRDA:1,0,0,0', 'BRDA:1,0,1,0', 'BRDA:1,0,2,0']),
    totals: { lines: { covered: 1, total: 1 }, branches: { covered: 2, total: 5 } },
  },
  {
    name: 'LCOV with 40 branches in a line',
    text: lcov([
      'DA:1,1',
      ...Array.from({ length: 40 }, (_, index) => `BRDA:1,0,${String(index)},${String(index % 4)}`),
    ]),
    totals: { lines: { covered: 1, total: 1 }, branches: { covered: 30, total: 40 } },
  },
  {
    name: 'T42: LCOV that declares fewer covered lines, and more lines',
    text: lcov(['DA:1,1', 'DA:2,1', 'LF:4', 'LH:1']),
    totals: { lines: { covered: 1, total: 4 } },
    problems: ['declares 1 of 4 lines of "src/a.c", and has 2 of 2'],
  },
  {
    name: 'T42: LCOV that declares more covered lines than it has',
    text: lcov(['DA:1,1', 'DA:2,0', 'LF:2', 'LH:2']),
    totals: { lines: { covered: 1, total: 2 } },
    problems: ['declares 2 of 2 lines of "src/a.c", and has 1 of 2'],
  },
  {
    name: 'Cobertura with a DOCTYPE that names its DTD',
    text: gcovr,
    totals: {
      lines: { covered: 2, total: 4 },
      branches: { covered: 3, total: 4 },
      functions: { covered: 1, total: 2 },
    },
  },
  {
    name: 'T42: Cobertura that declares more than it has',
    text: gcovr
      .replace('lines-covered="2"', 'lines-covered="4"')
      .replace('line-rate="0.5"', 'line-rate="1"'),
    totals: {
      lines: { covered: 2, total: 4 },
      branches: { covered: 3, total: 4 },
      functions: { covered: 1, total: 2 },
    },
    problems: ['declares 4 covered, 4 in all, a share of 1 of lines, and has 2 of 4'],
  },
  {
    name: 'T42: Cobertura whose rate is lower than its lines',
    text: gcovr.replace('line-rate="0.5"', 'line-rate="0.25"'),
    totals: {
      lines: { covered: 1, total: 4 },
      branches: { covered: 3, total: 4 },
      functions: { covered: 1, total: 2 },
    },
    problems: ['declares 2 covered, 4 in all, a share of 0.25 of lines, and has 2 of 4'],
  },
  {
    name: 'Cobertura of MATLAB, which measured no branches',
    text: gcovr
      .replace(' branch="true" condition-coverage="75% (3/4)"', '')
      .replace('branch-rate="0.75"', 'branch-rate="NaN"')
      .replace('branches-covered="3" branches-valid="4"', ''),
    totals: { lines: { covered: 2, total: 4 }, functions: { covered: 1, total: 2 } },
    problems: ['branch-rate is NaN, and it has no branches'],
  },
  {
    name: 'Cobertura that has a line in two classes of one file',
    text: `<coverage line-rate="0.5" lines-covered="1" lines-valid="2"><packages><package><classes>${['A', 'A.B'].map((name, index) => `<class name="${name}" filename="a.cs"><lines><line number="1" hits="${String(index)}"/></lines></class>`).join('')}</classes></package></packages></coverage>`,
    totals: { lines: { covered: 1, total: 2 } },
  },
];

test.each(rows)('$name', async ({ text, totals, problems = [] }) => {
  const report = await readKind('coverage', text);
  expect({ totals: report.totals, problems: report.problems, usable: report.usable }).toEqual({
    totals,
    problems,
    usable: true,
  });
});

describe('T41, T42: what is no evidence', () => {
  test.each([
    { name: 'LCOV without a line', text: 'TN:\n', code: 'nothing-counted' },
    { name: 'LCOV that is cut', text: 'SF:a\nDA:1,1\n', code: 'truncated' },
    {
      name: 'LCOV with a line that is cut',
      text: 'SF:a\nDA:1,1\nDA:\nend_of_record\n',
      code: 'impossible-number',
    },
    {
      name: 'LCOV with negative hits',
      text: 'SF:a\nDA:1,-1\nend_of_record\n',
      code: 'impossible-number',
    },
    {
      name: 'LCOV with 2^64 hits',
      text: 'SF:a\nDA:1,18446744073709551616\nend_of_record\n',
      code: 'impossible-number',
    },
    {
      name: 'LCOV with a line beyond any file',
      text: 'SF:a\nDA:4294967296,1\nend_of_record\n',
      code: 'impossible-number',
    },
    { name: 'LCOV with NaN', text: 'SF:a\nDA:1,NaN\nend_of_record\n', code: 'impossible-number' },
    {
      name: 'LCOV with something else in it',
      text: 'SF:a\nDA:1,1\n<html>\nend_of_record\n',
      code: 'not-well-formed',
    },
    {
      name: 'Cobertura of 150 %',
      text: gcovr.replace('line-rate="0.5"', 'line-rate="1.5"'),
      code: 'impossible-number',
    },
    {
      name: 'Cobertura with a class of 150 %',
      text: gcovr.replace('filename="a.c" line-rate="0.5"', 'filename="a.c" line-rate="1.5"'),
      code: 'impossible-number',
    },
    {
      name: 'Cobertura of NaN %',
      text: gcovr.replace('line-rate="0.5"', 'line-rate="NaN"'),
      code: 'impossible-number',
    },
    {
      name: 'Cobertura with negative hits',
      text: gcovr.replace('hits="0"', 'hits="-1"'),
      code: 'impossible-number',
    },
    {
      name: 'Cobertura with 5 of 4 branches',
      text: gcovr.replace('(3/4)', '(5/4)'),
      code: 'impossible-number',
    },
    {
      name: 'Cobertura with a line without hits',
      text: gcovr.replace(' hits="0"', ''),
      code: 'wrong-shape',
    },
    {
      name: 'Cobertura without a line',
      text: '<coverage line-rate="1"><packages/></coverage>',
      code: 'nothing-counted',
    },
  ])('$name', async ({ text, code }) => {
    const found = await read(text);
    expect({ codes: codesOf(found), usable: found.usable }).toEqual({
      codes: expect.arrayContaining([code]) as unknown,
      usable: false,
    });
  });
});

const told = fc.array(
  fc.record({
    file: fc.constantFrom('a', 'b', 'c'),
    line: fc.nat({ max: 200 }),
    hit: fc.boolean(),
  }),
  { minLength: 1, maxLength: 60 },
);

test('lines are counted once, in whatever order and in however many shards they are told', () => {
  fc.assert(
    fc.property(told, fc.nat({ max: 60 }), (lines, cut) => {
      const books = [lines.slice(0, cut), lines.slice(cut)].map((part) => {
        const book = openLineBook();
        part.forEach(({ file, line, hit }) => book.line(file, line, hit));
        return book;
      });
      const merged = openLineBook();
      books.forEach((book) => merged.merge(book));
      const name = ({ file, line }: { file: string; line: number }): string =>
        `${file}:${String(line)}`;
      const total = new Set(lines.map(name)).size;
      const covered = new Set(lines.filter(({ hit }) => hit).map(name)).size;
      expect(merged.totals()).toEqual({ lines: { covered, total } });
      const files = [...merged.files()].map(({ lines: share }) => share?.total ?? 0);
      expect(files.reduce((sum, each) => sum + each, 0)).toBe(total);
    }),
  );
});

test('branches of shards: never more covered than any order of truth allows', () => {
  const branch = fc.record({
    line: fc.integer({ min: 1, max: 5 }),
    total: fc.integer({ min: 1, max: 40 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(branch, { minLength: 1, maxLength: 10 }), (branches) => {
      const book = openLineBook();
      for (const { line, total, share } of branches) {
        const covered = Math.floor(share * total);
        const taken = total > 31 ? covered : covered === 31 ? 0x7fffffff : (1 << covered) - 1;
        book.branches('a', line, { total, taken });
      }
      const { branches: sum } = book.totals();
      const lines = [...new Set(branches.map(({ line }) => line))];
      const most = lines.reduce(
        (all, each) =>
          all +
          Math.max(
            ...branches
              .filter(({ line }) => line === each)
              .map(({ total, share }) => Math.floor(share * total)),
          ),
        0,
      );
      const least = lines.reduce(
        (all, each) =>
          all + Math.max(...branches.filter(({ line }) => line === each).map(({ total }) => total)),
        0,
      );
      expect(sum?.covered).toBeLessThanOrEqual(most);
      expect(sum?.total).toBeGreaterThanOrEqual(least);
    }),
  );
});

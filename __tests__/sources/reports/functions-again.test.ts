/** T42: functions and branches that are told again are the same only if they are named so, and not for being as many. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openLineBook } from '../../../src/sources/reports/line-book.js';
import { codesOf, readText, sharesOf } from './formats/coverage-text.js';

interface Told {
  readonly name: string;
  readonly line: number;
  readonly covered: boolean;
}

const f1 = { name: 'f1', line: 1, covered: true };
const f2 = { name: 'f2', line: 5, covered: false };

function hits({ covered }: Told): number {
  return covered ? 3 : 0;
}

function lcov(...tellings: readonly (readonly Told[])[]): string {
  const sections = tellings.map((told) => {
    const starts = told.map(({ line, name }) => `FN:${line},${name}\n`);
    const counts = told.map((each) => `FNDA:${hits(each)},${each.name}\n`);
    return `SF:src/a.c\n${starts.join('')}${counts.join('')}DA:1,1\nend_of_record\n`;
  });
  return `TN:\n${sections.join('')}`;
}

function lcov2(...tellings: readonly (readonly Told[])[]): string {
  const sections = tellings.map((told) => {
    const all = told.map(
      (each, index) => `FNL:${index},${each.line}\nFNA:${index},${hits(each)},${each.name}\n`,
    );
    return `SF:src/a.c\n${all.join('')}DA:1,1\nend_of_record\n`;
  });
  return `TN:\n${sections.join('')}`;
}

function istanbul(...tellings: readonly (readonly Told[])[]): string {
  const place = (line: number) => ({ start: { line, column: 2 }, end: { line, column: 9 } });
  const files = tellings.map((told, index) => [
    `${'./'.repeat(index)}src/a.js`,
    {
      ...{ statementMap: { 0: place(1) }, s: { 0: 1 }, branchMap: {}, b: {} },
      fnMap: Object.fromEntries(
        told.map(({ name, line }, id) => [id, { loc: place(line), name, decl: place(line) }]),
      ),
      f: Object.fromEntries(told.map((each, id) => [id, hits(each)])),
    },
  ]);
  return JSON.stringify(Object.fromEntries(files));
}

function clover(...tellings: readonly (readonly Told[])[]): string {
  const files = tellings.map((told) => {
    const lines = told.map(
      (each) =>
        `<line num="${each.line}" type="method" name="${each.name}" count="${hits(each)}"/>`,
    );
    return `<file path="src/a.php"><line num="1" type="stmt" count="1"/>${lines.join('')}</file>`;
  });
  return `<coverage generated="1504056655580"><project name="p">${files.join('')}</project></coverage>`;
}

function resultset(...tellings: readonly (readonly Told[])[]): string {
  const commands = tellings.map((told, index) => [
    `run ${String(index)}`,
    {
      coverage: {
        'src/a.rb': {
          lines: [1],
          methods: Object.fromEntries(
            told.map((each) => [
              `[Shop, :${each.name}, ${String(each.line)}, 2, 9, 5]`,
              hits(each),
            ]),
          ),
        },
      },
      timestamp: 1_504_056_655,
    },
  ]);
  return JSON.stringify(Object.fromEntries(commands));
}

const writers = { lcov, lcov2, istanbul, clover, resultset } as const;

describe.each(Object.entries(writers))('%s', (_name, write) => {
  const functionsOf = async (...tellings: readonly (readonly Told[])[]) => {
    const read = await readText(write(...tellings));
    expect(read.usable).toBe(true);
    return sharesOf(read)['functions'];
  };

  test('a covered function beside another one that is not', async () => {
    expect(await functionsOf([f1], [f2])).toBe('1/2');
    expect(await functionsOf([f2], [f1])).toBe('1/2');
  });

  test('the same function is one, and covered if one telling says so', async () => {
    expect(await functionsOf([f1, f2], [{ ...f1, covered: false }, f2])).toBe('1/2');
    expect(await functionsOf([f1, f2], [f2, { ...f2, line: 9 }])).toBe('1/3');
    expect(await functionsOf([f1, f2], [{ ...f2, covered: true }])).toBe('2/2');
  });

  test('two functions of one name are two', async () => {
    const twin = { ...f1, line: 7, covered: false };
    expect(await functionsOf([f1, twin])).toBe('1/2');
    expect(await functionsOf([f1], [twin])).toBe('1/2');
    expect(await functionsOf([f1, twin], [f1, twin])).toBe('1/2');
  });
});

test('LCOV: hits that are told more often than their functions count as the fewest', async () => {
  const text = (counts: readonly number[]): string =>
    `SF:a\nFN:1,f\nFN:5,f\n${counts.map((count) => `FNDA:${count},f\n`).join('')}DA:1,1\nend_of_record\n`;
  const of = async (...counts: readonly number[]) => sharesOf(await readText(text(counts)));
  expect(await of(1, 0, 1)).toMatchObject({ functions: '1/2' });
  expect(await of(1, 0, 0, 1)).toMatchObject({ functions: '1/2' });
  expect(await of(1, 1, 1)).toMatchObject({ functions: '2/2' });
  expect(await of(0, 0, 0)).toMatchObject({ functions: '0/2' });
});

test('functions by number alone may be the same or others: the worse of both readings', async () => {
  const bun = (...shares: readonly (readonly [number, number])[]): string =>
    shares
      .map(([hit, all]) => `TN:\nSF:a.ts\nFNF:${all}\nFNH:${hit}\nDA:1,1\nend_of_record\n`)
      .join('');
  const of = async (...shares: readonly (readonly [number, number])[]) =>
    sharesOf(await readText(bun(...shares)))['functions'];
  expect(await of([1, 1], [0, 1])).toBe('1/2');
  expect(await of([2, 2], [2, 2])).toBe('2/2');
  expect(await of([3, 4], [1, 4])).toBe('3/7');
});

describe('branches of LCOV', () => {
  const branches = (...tellings: readonly (readonly string[])[]): string =>
    tellings
      .map((rows) => `SF:a\n${rows.map((row) => `BRDA:5,${row}\n`).join('')}DA:5,1\nend_of_record`)
      .join('\n');
  test.each([
    ['a taken one beside another', [['0,0,1'], ['0,1,-']], '1/2'],
    ['the same of another block', [['0,0,1'], ['1,0,0']], '1/2'],
    [
      'the same ones',
      [
        ['0,0,1', '0,1,0'],
        ['0,0,0', '0,1,4'],
      ],
      '2/2',
    ],
    [
      'the same in another order',
      [
        ['0,0,1', '0,1,0'],
        ['0,1,0', '0,0,1'],
      ],
      '1/3',
    ],
  ] as const)('%s', async (_name, tellings, expected) => {
    const read = await readText(`TN:\n${branches(...tellings)}\n`);
    expect(sharesOf(read)['branches']).toBe(expected);
  });

  test('of a line of which another report tells only the number the better holds at least', () => {
    const book = openLineBook();
    book.branches('a', 5, { total: 2, taken: 2, mark: 77 });
    book.branches('a', 5, { total: 2, taken: 1 });
    expect(book.totals().branches).toEqual({ covered: 1, total: 2 });
  });
});

const told = fc.record({
  name: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  covered: fc.boolean(),
});

test('books that tell functions are put together as sets of names are', () => {
  const shards = fc.array(fc.uniqueArray(told, { selector: ({ name }) => name }), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(shards, (all) => {
      const known = new Map<string, boolean>();
      const [inOne, merged] = [openLineBook(), openLineBook()];
      for (const shard of all) {
        const rows = shard.map(({ name, covered }) => ({ identity: name, covered }));
        for (const { name, covered } of shard) known.set(name, covered || known.get(name) === true);
        inOne.functions('x', rows);
        // Of another length each time, so that what is kept is moved.
        inOne.line('x', 32 * rows.length, true);
        inOne.line('y', 1, true);
        const own = openLineBook();
        own.functions('x', rows);
        merged.merge(own);
      }
      const covered = [...known.values()].filter((each) => each).length;
      const expected = known.size === 0 ? undefined : { covered, total: known.size };
      expect(inOne.totals().functions).toEqual(expected);
      expect(merged.totals().functions).toEqual(expected);
    }),
  );
});

test('T43: functions of one file that are told one by one cost no more than their bytes', async () => {
  const sections = Array.from(
    { length: 40_000 },
    (_, index) => `SF:a\nFN:${index},f${index}\nDA:1,1\nend_of_record\n`,
  );
  const before = process.cpuUsage();
  const read = await readText(`TN:\n${sections.join('')}`);
  expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  expect(read.usable).toBe(false);
  expect(codesOf(read)).toEqual(['too-large']);
});

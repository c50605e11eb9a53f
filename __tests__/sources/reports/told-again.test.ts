/** T42: a source file that one report tells of twice is one file, and never a second covered one. */
import { expect, test } from '@jest/globals';
import { codesOf, readText, sharesOf } from './formats/coverage-text.js';

const good = { covered: 2, total: 2 };
const bad = { covered: 0, total: 4 };

interface Told {
  readonly path: string;
  readonly share: { readonly covered: number; readonly total: number };
}

function lcov(files: readonly Told[]): string {
  const sections = files.map(({ path, share: { covered, total } }) => {
    const lines = Array.from({ length: total }, (_, index) => {
      const hit = index < covered ? '1' : '0';
      const at = String(index + 1);
      return `FN:${at},f${at}\nFNDA:${hit},f${at}\nBRDA:${at},0,0,${hit}\nDA:${at},${hit}\n`;
    });
    return `SF:${path}\n${lines.join('')}end_of_record\n`;
  });
  return `TN:\n${sections.join('')}`;
}

function metrics(shares: readonly Told['share'][]): string {
  const total = String(shares.reduce((sum, each) => sum + each.total, 0));
  const covered = String(shares.reduce((sum, each) => sum + each.covered, 0));
  return ['statements', 'methods', 'conditionals']
    .map(
      (key) =>
        `${key}="${key === 'conditionals' ? '0' : total}" covered${key}="${key === 'conditionals' ? '0' : covered}"`,
    )
    .join(' ');
}

function clover(files: readonly Told[]): string {
  const elements = files.map(({ path, share }) => {
    const lines = Array.from({ length: share.total }, (_, index) => {
      const count = index < share.covered ? '1' : '0';
      return ['stmt', 'method']
        .map((type) => `<line num="${String(index + 1)}" count="${count}" type="${type}"/>`)
        .join('');
    });
    return `<file name="x" path="${path}"><metrics ${metrics([share])}/>${lines.join('')}</file>`;
  });
  const all = metrics(files.map(({ share }) => share));
  return `<coverage generated="1504056655580"><project name="p"><metrics ${all}/>${elements.join('')}</project></coverage>`;
}

function summary(files: readonly Told[]): string {
  const pct = ({ covered, total }: Told['share']): number =>
    Math.floor((covered * 10_000) / total) / 100;
  const of = (share: Told['share']) => {
    const told = { ...share, skipped: 0, pct: pct(share) };
    return { lines: told, statements: told, functions: told, branches: told };
  };
  const sum = files.reduce(
    (all, { share }) => ({ covered: all.covered + share.covered, total: all.total + share.total }),
    { covered: 0, total: 0 },
  );
  const entries = files.map(({ path, share }) => [path, of(share)]);
  return JSON.stringify({ total: of(sum), ...Object.fromEntries(entries) });
}

function final(files: readonly Told[]): string {
  const place = (line: number) => ({ start: { line, column: 0 }, end: { line, column: 9 } });
  const entries = files.map(({ path, share: { covered, total } }) => {
    const ids = Array.from({ length: total }, (_, index) => index);
    const map = <T>(of: (index: number) => T) => Object.fromEntries(ids.map((id) => [id, of(id)]));
    const hits = (id: number): number => (id < covered ? 1 : 0);
    return [
      path,
      {
        ...{ path, statementMap: map((id) => place(id + 1)), s: map(hits) },
        ...{ fnMap: map((id) => ({ name: 'f', loc: place(id + 1) })), f: map(hits) },
        branchMap: map((id) => ({ line: id + 1, locations: [place(id + 1)] })),
        b: map((id) => [hits(id)]),
      },
    ];
  });
  return JSON.stringify(Object.fromEntries(entries));
}

const writers = { lcov, clover, summary, final } as const;
const formats = Object.keys(writers) as (keyof typeof writers)[];

test.each(formats)('%s: two spellings of a covered file beside one that is not', async (format) => {
  const [one, other] = [
    { path: 'src/a.js', share: good },
    { path: 'src/b.js', share: bad },
  ];
  const once = await readText(writers[format]([one, other]));
  const twice = await readText(
    writers[format]([
      one,
      { path: './src/a.js', share: good },
      { path: 'src\\lib\\..\\a.js', share: good },
      other,
    ]),
  );
  expect(once.usable && twice.usable).toBe(true);
  expect(sharesOf(once)['lines']).toBe('2/6');
  expect(sharesOf(twice)).toEqual(sharesOf(once));
  if (twice.report?.kind !== 'coverage') throw new Error('no coverage');
  expect([...twice.report.files()].map(({ path }) => path).sort()).toEqual([
    'src/a.js',
    'src/b.js',
  ]);
});

test.each(['clover', 'summary'] as const)(
  '%s: that a file is told twice is told',
  async (format) => {
    const file = { path: 'src/a.js', share: good };
    const read = await readText(writers[format]([file, { ...file, path: './src/a.js' }]));
    expect(codesOf(read)).toEqual(['disagreement']);
    expect(read.problems[0]?.message).toBe('tells of "./src/a.js" more than once; it counts once');
  },
);

test.each(formats)('%s: shards of one file in one report are put together', async (format) => {
  const [half, none] = [
    { covered: 1, total: 2 },
    { covered: 0, total: 2 },
  ];
  const read = await readText(
    writers[format]([
      { path: 'src/a.js', share: none },
      { path: './src/a.js', share: half },
    ]),
  );
  // Sums that differ tell no lines that could be put together: the fewest count.
  const expected = format === 'summary' ? '0/2' : '1/2';
  expect(new Set(Object.values(sharesOf(read)))).toEqual(new Set([expected]));
});

test('what a summary declares to be worse stays as much worse', async () => {
  const file = { path: 'src/a.js', share: good };
  const text = summary([file, { ...file, path: './src/a.js' }]);
  const worse = text.replace('"covered":4,"total":4', '"covered":3,"total":4');
  expect(worse).not.toBe(text);
  expect(sharesOf(await readText(worse))['lines']).toBe('1/2');
});

test('bare names may be of several files: they are added as before', async () => {
  const read = await readText(
    clover([
      { path: 'a.php', share: good },
      { path: 'a.php', share: { covered: 0, total: 2 } },
    ]),
  );
  expect(sharesOf(read)).toMatchObject({ functions: '2/4', statements: '2/4' });
});

/** Coverage of several reports is never better than the truth, wherever their paths begin and however they are spelt (T42). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReportFact } from '../../src/evidence/report-fact.js';
import { factOf, partOf, type Files } from './parts-of.js';

function lcov(
  ...sections: readonly (readonly [file: string, ...hits: readonly number[]])[]
): string {
  return sections
    .map(([file, ...hits]) => {
      const lines = hits.map((hit, index) => `DA:${String(index + 1)},${String(hit)}\n`);
      return `SF:${file}\n${lines.join('')}end_of_record\n`;
    })
    .join('');
}

async function linesOf(files: Files): Promise<unknown> {
  return (await factOf([], files)).coverage?.lines;
}

function doubtsOf({ files }: ReportFact): readonly string[] {
  return files.flatMap(({ path, problems = [] }) =>
    problems.some(({ message }) => message.includes('where its paths begin')) ? [path] : [],
  );
}

const a = lcov(['src/index.ts', 1, 1, 1]);
const b = lcov(['src/index.ts', 0, 0, 0]);
const reports = { 'packages/a/r/lcov.info': a, 'packages/b/r/lcov.info': b };
const sources = { 'packages/a/src/index.ts': '', 'packages/b/src/index.ts': '' };

describe('one path, two files', () => {
  test('packages that are checked out are told apart', async () => {
    const fact = await factOf([], { ...reports, ...sources });
    expect(fact.coverage?.lines).toEqual({ covered: 3, total: 6 });
    expect(doubtsOf(fact)).toEqual([]);
  });

  test('so are their parts', async () => {
    const part = await partOf({ paths: ['packages/b/**'] }, { ...reports, ...sources });
    expect(part.coverage?.lines).toEqual({ covered: 0, total: 3 });
    const components = await partOf({ components: ['none'] }, { ...reports, ...sources });
    expect(components.coverage?.lines?.open).toEqual({ covered: 3, total: 6 });
  });

  test('a file of the same name at the top decides nothing that another file does', async () => {
    const more = { 'src/index.ts': '', 'packages/a/src/own.ts': '', 'packages/b/src/own.ts': '' };
    const own = lcov(['src/own.ts', 1]);
    const both = {
      'packages/a/r/lcov.info': a + own,
      'packages/b/r/lcov.info': b + own,
    };
    expect(await linesOf({ ...both, ...sources, ...more })).toEqual({ covered: 5, total: 8 });
  });

  test.each([
    ['nothing is checked out', {}],
    ['each may be of two files', { ...sources, 'src/index.ts': '' }],
  ])('%s: the worse reading counts, and it is said', async (_, there) => {
    const fact = await factOf([], { ...reports, ...there });
    expect(fact.coverage?.lines).toEqual({ covered: 3, total: 6 });
    expect(doubtsOf(fact)).toEqual(Object.keys(reports));
  });

  test('the same bytes in two packages are two reports', async () => {
    const bad = { ...reports, 'packages/a/r/lcov.info': b };
    const good = { 'packages/c/r/lcov.info': a, 'packages/c/src/index.ts': '' };
    expect(await linesOf({ ...bad, ...sources, ...good })).toEqual({ covered: 3, total: 9 });
  });

  test('modules of JaCoCo are told apart by where their sources are', async () => {
    const report = (ci: number): string =>
      `<report name="m"><package name="com/acme"><sourcefile name="Main.kt"><line nr="1" mi="${String(1 - ci)}" ci="${String(ci)}" mb="0" cb="0"/></sourcefile></package></report>`;
    const both = { 'one/build/r/j.xml': report(1), 'two/build/r/j.xml': report(0) };
    const main = 'src/main/kotlin/com/acme/Main.kt';
    const there = { [`one/${main}`]: '', [`two/${main}`]: '' };
    expect(await linesOf({ ...both, ...there })).toEqual({ covered: 1, total: 2 });
    expect(await linesOf(both)).toEqual({ covered: 1, total: 2 });
    const shards = { 'one/build/r/j.xml': report(1), 'one/build/r/k.xml': report(0) };
    expect(await linesOf({ ...shards, ...there })).toEqual({ covered: 1, total: 1 });
  });
});

describe('one file, several spellings', () => {
  test('in one report', async () => {
    const spellings = ['src/a.ts', './src/a.ts', 'src\\a.ts', 'src/../src/a.ts', 'src//a.ts'];
    const text = lcov(...spellings.map((each) => [each, 1, 0] as const));
    expect(await linesOf({ 'r/lcov.info': text })).toEqual({ covered: 1, total: 2 });
  });

  test('relative and absolute, in one report or in two', async () => {
    const [unit, all] = [lcov(['src/a.ts', 1, 1, 0]), lcov(['ROOT/src/a.ts', 1, 1, 0])];
    const there = { 'src/a.ts': '' };
    const truth = { covered: 2, total: 3 };
    expect(await linesOf({ 'r/1.info': unit, 'r/2.info': all, ...there })).toEqual(truth);
    expect(await linesOf({ 'r/1.info': unit + all, ...there })).toEqual(truth);
  });

  test('of a container that has the repository in another folder', async () => {
    const [unit, all] = [lcov(['src/a.ts', 1, 0]), lcov(['/app/src/a.ts', 0, 1])];
    const both = { 'r/1.info': unit, 'r/2.info': all };
    expect(await linesOf({ ...both, 'src/a.ts': '' })).toEqual({ covered: 2, total: 2 });
    // Where nothing tells, they may be one file or two.
    expect(await linesOf(both)).toEqual({ covered: 2, total: 4 });
  });

  test('from the top and from the package', async () => {
    const both = {
      'r/all.info': lcov(['packages/a/src/x.ts', 1, 1, 1], ['packages/a/src/y.ts', 0, 0]),
      'packages/a/r/own.info': lcov(['src/x.ts', 1, 1, 1]),
    };
    const there = { 'packages/a/src/x.ts': '', 'packages/a/src/y.ts': '' };
    expect(await linesOf({ ...both, ...there })).toEqual({ covered: 3, total: 5 });
    expect(await linesOf(both)).toEqual({ covered: 3, total: 5 });
  });
});

/** A class of one line for each package, which was covered or not. */
function cobertura(source: string, ...hits: readonly number[]): string {
  const packages = hits.map((hit, index) => {
    const lines = `<lines><line number="1" hits="${String(hit)}"/><line number="2" hits="${String(hit)}"/></lines>`;
    return `<package name="p${String(index)}"><classes><class filename="main.py">${lines}</class></classes></package>`;
  });
  return `<coverage><sources><source>${source}</source></sources><packages>${packages.join('')}</packages></coverage>`;
}

test('Cobertura: one file of two packages may be two, and the worse reading counts', async () => {
  expect(await linesOf({ 'r/c.xml': cobertura('.', 1, 0) })).toEqual({ covered: 2, total: 4 });
  expect(await linesOf({ 'r/c.xml': cobertura('.', 1) })).toEqual({ covered: 2, total: 2 });
});

test.each(['ROOT/lib', '/elsewhere/repo/lib', 'lib'])(
  'Cobertura: paths begin in the source %s',
  async (source) => {
    const shards = { 'r/1.xml': cobertura(source, 1), 'r/2.xml': cobertura(source, 0) };
    const there = { 'lib/main.py': '' };
    expect(await linesOf({ ...shards, ...there })).toEqual({ covered: 2, total: 2 });
  },
);

test('Go tells names that are the same everywhere', async () => {
  const profile = (name: string, ran: number): string =>
    `mode: set\n${name}:1.1,2.2 3 ${String(ran)}\n`;
  const statementsOf = async (name: string): Promise<unknown> => {
    const files = { 'r/1.out': profile(name, 1), 'r/2.out': profile(name, 0) };
    return (await factOf([], files)).coverage?.statements;
  };
  expect(await statementsOf('example.com/shop/pay/card.go')).toEqual({ covered: 3, total: 3 });
  expect(await statementsOf('shop/card.go')).toEqual({ covered: 3, total: 6 });
});

test('code that was made begins where the rest of the report does', async () => {
  const texts = [
    lcov(['src/a.ts', 1, 0], ['src/made.ts', 1, 0]),
    lcov(['src/made.ts', 0, 1], ['src/a.ts', 0]),
  ];
  const files = { 'p/r/1.info': texts[0] ?? '', 'p/r/2.info': texts[1] ?? '', 'p/src/a.ts': '' };
  const fact = await factOf([], files);
  expect(fact.coverage?.lines).toEqual({ covered: 3, total: 4 });
  expect(doubtsOf(fact)).toEqual([]);
});

describe('any split of a truth', () => {
  const file = fc.record({
    of: fc.constantFrom('packages/a', 'packages/b', '.'),
    name: fc.constantFrom('src/x.ts', 'src/y.ts', 'z.ts'),
    hits: fc.array(fc.nat({ max: 1 }), { minLength: 1, maxLength: 4 }),
    form: fc.constantFrom('package', 'top', 'rooted', 'elsewhere'),
    shard: fc.nat({ max: 2 }),
  });
  type Told = typeof file extends fc.Arbitrary<infer T> ? T : never;
  const nameOf = ({ of, name }: Told): string => (of === '.' ? name : `${of}/${name}`);
  const tellers = {
    package: ({ name }: Told) => `./${name}`,
    top: (told: Told) => nameOf(told),
    rooted: (told: Told) => `ROOT/${nameOf(told)}`,
    elsewhere: (told: Told) => `/app/${nameOf(told)}`,
  } as const;
  const reportsOf = (all: readonly Told[]): Record<string, string> => {
    const texts: Record<string, string> = {};
    for (const told of all) {
      const folder = told.form === 'package' && told.of !== '.' ? `${told.of}/` : '';
      const path = `${folder}r/${told.form}${String(told.shard)}.info`;
      texts[path] = (texts[path] ?? '') + lcov([tellers[told.form](told), ...told.hits]);
    }
    return texts;
  };
  const truthOf = (all: readonly Told[]): { covered: number; total: number } => {
    const seen = new Map<string, boolean>();
    for (const told of all)
      told.hits.forEach((hit, line) => {
        const key = `${nameOf(told)} ${String(line)}`;
        seen.set(key, hit > 0 || seen.get(key) === true);
      });
    return { covered: [...seen.values()].filter(Boolean).length, total: seen.size };
  };

  test.each([true, false])(
    'is never better than it (sources are there: %s)',
    async (isThere) => {
      await fc.assert(
        fc.asyncProperty(fc.array(file, { minLength: 2, maxLength: 8 }), async (all) => {
          const there = isThere ? Object.fromEntries(all.map((told) => [nameOf(told), ''])) : {};
          const lines = (await factOf([], { ...there, ...reportsOf(all) })).coverage?.lines;
          const truth = truthOf(all);
          const { covered, total } = lines ?? { covered: 1, total: 0 };
          expect(total).toBeGreaterThan(0);
          expect(covered * truth.total).toBeLessThanOrEqual(truth.covered * total);
        }),
        { numRuns: 150 },
      );
    },
    60_000,
  );

  test('in honest shards is the truth', async () => {
    const honest = file.map((told): Told => ({
      ...told,
      form: told.of === '.' ? 'rooted' : 'top',
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(honest, { minLength: 1, maxLength: 8 }), async (all) => {
        const there = Object.fromEntries(all.map((told) => [nameOf(told), '']));
        expect(await linesOf({ ...there, ...reportsOf(all) })).toEqual(truthOf(all));
      }),
      { numRuns: 80 },
    );
  }, 60_000);
});

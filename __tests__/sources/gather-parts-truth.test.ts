/** Parts against the truth: disjoint ones that cover everything are the whole, and no lie makes one better (T42, T43). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { factOf, partOf } from './parts-of.js';

const folders = ['a', 'b', 'c'] as const;
const parts = folders.map((folder) => ({ paths: [`${folder}/**`] }));
const sources = Object.fromEntries(folders.map((folder) => [`${folder}/x.ts`, '']));

type Folder = (typeof folders)[number];
const folder = fc.constantFrom(...folders);
const runs = { numRuns: 25 };

/** Ways to write the path of one file. */
const forms: readonly ((path: string) => string)[] = [
  (path) => path,
  (path) => `./${path}`,
  (path) => `ROOT/${path}`,
  (path) => `file://ROOT/${path}`,
  (path) => path.replace('/', '//'),
  (path) => `${path.split('/')[0] ?? ''}/../${path}`,
];
const form = fc.constantFrom(...forms);

function sumOf<T extends string>(
  keys: readonly T[],
  all: readonly (Record<T, number> | undefined)[],
) {
  return Object.fromEntries(
    keys.map((key) => [key, all.reduce((sum, each) => sum + (each?.[key] ?? 0), 0)]),
  );
}

describe('disjoint parts that cover everything are the whole', () => {
  test('lines of shards', async () => {
    const section = fc.record({
      of: folder,
      file: fc.constantFrom('x', 'y'),
      hits: fc.array(fc.nat(1), { minLength: 1, maxLength: 6 }),
    });
    const shards = fc.array(fc.array(section, { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(shards, async (all) => {
        const texts = all.map((shard, index) => {
          const sections = shard.map(({ of, file, hits }) => {
            const lines = hits.map((hit, line) => `DA:${String(line + 1)},${String(hit)}\n`);
            return `SF:${of}/${file}.ts\n${lines.join('')}end_of_record\n`;
          });
          return [`r/${String(index)}.info`, sections.join('')] as const;
        });
        const there = folders.flatMap((of) => ['x', 'y'].map((file) => [`${of}/${file}.ts`, '']));
        const files = Object.fromEntries([...there, ...texts]) as Record<string, string>;
        const fact = await factOf(parts, files);
        const shares = fact.parts?.map(({ coverage }) => coverage?.lines) ?? [];
        expect(sumOf(['covered', 'total'], shares)).toEqual(fact.coverage?.lines);
        // The truth, counted by itself.
        for (const [index, of] of folders.entries()) {
          const seen = new Map<string, boolean>();
          for (const each of all.flat().filter((one) => one.of === of))
            each.hits.forEach((hit, line) => {
              const key = `${each.file} ${String(line)}`;
              seen.set(key, hit > 0 || seen.get(key) === true);
            });
          const covered = [...seen.values()].filter(Boolean).length;
          expect(shares[index]).toEqual({ covered, total: seen.size });
        }
      }),
      runs,
    );
  });

  const outcomes = { pass: '', fail: '<failure/>', error: '<error/>', skip: '<skipped/>' } as const;

  test('cases and findings, however their paths are written', async () => {
    const item = fc.record({ of: folder, form, kind: fc.constantFrom(...keysOf(outcomes)) });
    await fc.assert(
      fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 12 }), async (items) => {
        const paths = items.map(({ of, form: write }) => write(`${of}/x.ts`));
        const cases = items.map(
          ({ kind }, index) =>
            `<testcase name="c" file="${paths[index] ?? ''}">${outcomes[kind]}</testcase>`,
        );
        const results = paths.map((uri) => ({
          ruleId: 'r',
          locations: [{ physicalLocation: { artifactLocation: { uri } } }],
        }));
        const sarif = { version: '2.1.0', runs: [{ tool: { driver: { name: 't' } }, results }] };
        const junit = `<testsuite name="s"><testcase name="one" file="a/x.ts"/>${cases.join('')}</testsuite>`;
        const fact = await factOf(parts, {
          ...sources,
          'r/a.xml': junit,
          'r/b.sarif': JSON.stringify(sarif),
        });
        const { total, failed, errors, skipped } = fact.tests ?? {};
        const ofTests = fact.parts?.map(({ tests }) => tests) ?? [];
        const whole = { total, failed, errors, skipped };
        expect(sumOf(['total', 'failed', 'errors', 'skipped'], ofTests)).toEqual(whole);
        expect(ofTests.map((tests) => tests?.open)).toEqual([undefined, undefined, undefined]);
        const count = (of: Folder): number => items.filter((each) => each.of === of).length;
        expect(fact.parts?.map(({ scan }) => scan?.medium)).toEqual(folders.map(count));
      }),
      runs,
    );
  });
});

describe('no lie makes a part better', () => {
  // The truth of a/**: 1 of 2 lines. Each adds a file with covered lines alone, or hides the own one.
  const honest = 'SF:a/x.ts\nDA:1,1\nDA:2,0\nend_of_record\n';
  const covered = 'DA:1,1\nDA:2,1\nDA:3,1\nend_of_record\n';
  test.each([
    '/other/a/y.ts',
    'b/a/y.ts',
    'b/../../../a/y.ts',
    '../../a/y.ts',
    'a/../b/y.ts',
    'A/y.ts',
    'https://a/y.ts',
    'a%2fy.ts',
    'a/%zz.ts',
    '\\\\a\\y.ts',
    'C:\\a\\y.ts',
    '/a/../a/y.ts',
    `${'/x'.repeat(100)}/a/y.ts`,
  ])('%s', async (path) => {
    const part = await partOf(
      { paths: ['a/**'] },
      { ...sources, 'r/a.info': `${honest}SF:${path}\n${covered}` },
    );
    const { covered: sure = 0, total = 0, open } = part.coverage?.lines ?? {};
    const worst = sure / (total + (open?.total ?? 0) - (open?.covered ?? 0));
    expect(total).toBeGreaterThan(0);
    expect(worst).toBeLessThanOrEqual(0.5);
  });

  test('declared numbers of all kinds are at least as bad in each part', async () => {
    const junit = (declared: string): string =>
      `<testsuite name="a" ${declared}><testcase name="c" file="a/x.ts"><failure/></testcase><testcase name="d" file="b/x.ts"/></testsuite>`;
    for (const declared of ['failures="0"', 'tests="99"', 'skipped="0" errors="0"', 'tests="1"']) {
      const { tests } = await partOf(parts[0] ?? {}, { ...sources, 'r/a.xml': junit(declared) });
      expect((tests?.failed ?? 0) + (tests?.open?.failed ?? 0)).toBeGreaterThanOrEqual(1);
      expect(tests?.total).toBeLessThanOrEqual(1);
    }
  });
});

describe('a report of very many places', () => {
  const many = Array.from({ length: 20 }, (_, index) => ({
    paths: [`p${String(index)}/**/*a*a*a*a*b`],
    components: [`c${String(index)}`],
  }));

  test('is counted, and holds no more memory for each (T43)', async () => {
    const cases = Array.from(
      { length: 30_000 },
      (_, index) => `<testcase classname="c${String(index % 20)}.${String(index)}" name="n"/>`,
    );
    const fact = await factOf(many, {
      'r/a.xml': `<testsuite name="s">${cases.join('')}</testsuite>`,
    });
    expect(fact.parts?.map(({ tests }) => tests?.total)).toEqual(many.map(() => 1500));
  });

  test('of more sets of parts than are told apart, it is open to which it belongs (T43)', async () => {
    const cases = Array.from({ length: 12_000 }, (_, index) => {
      const names = many.flatMap((_part, bit) =>
        ((index >> bit) & 1) === 1 ? `<testsuite name="c${String(bit)}">` : [],
      );
      return `${names.join('')}<testcase name="n"/>${names.map(() => '</testsuite>').join('')}`;
    });
    const fact = await factOf(many, {
      'r/a.xml': `<testsuites><testsuite name="s">${cases.join('')}</testsuite></testsuites>`,
    });
    for (const { tests } of fact.parts?.slice(0, 14) ?? []) {
      const most = (tests?.total ?? 0) + (tests?.open?.total ?? 0);
      expect(most).toBeGreaterThanOrEqual(12_000 / 2 - 4096);
    }
    expect(fact.parts?.[19]?.tests).toMatchObject({ total: 0, open: { total: 2000 } });
  });
});

function keysOf<T extends object>(of: T): readonly (keyof T)[] {
  return Object.keys(of) as (keyof T)[];
}

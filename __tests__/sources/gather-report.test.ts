/** Reports of the workspace: found by globs, read to their end, put together, and never better than they are. */
import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { factsSchema, type FactReading } from '../../src/evidence/facts.js';
import type { ReportFact } from '../../src/evidence/report-fact.js';
import { gatherReport } from '../../src/sources/gather-report.js';
import type { World } from '../../src/sources/gather.js';
import { parseInstant } from '../../src/time/instant.js';
import { policyOf, requestOf, wednesday } from '../decision/builders.js';
import { temporaryFolder } from '../hosts/git/clones.js';

const now = parseInstant(wednesday) ?? 0;

type Files = Readonly<Record<string, string>>;

function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

async function gathered(
  slot: string,
  files: Files | { readonly folder: string },
  more = '',
): Promise<FactReading<'report'>> {
  const given = 'folder' in files ? files : undefined;
  const folder = given?.folder ?? temporaryFolder();
  if (given === undefined) write(folder, files);
  const policy = await policyOf(
    `policy: 1\nreports: { unit: ${slot} }\n${more}environments: { production: { required-checks: { x: { git: { notes: c } } } } }\n`,
  );
  const workspace: World['workspace'] = () =>
    Promise.resolve({ folder, since: () => Promise.resolve(now) });
  const world = { now, workspace } as unknown as World;
  const reading = await gatherReport(
    { kind: 'report', key: 'unit' },
    { policy, request: requestOf(), world },
  );
  factsSchema.parse({ report: { unit: reading } });
  return reading;
}

async function reportOf(...asked: Parameters<typeof gathered>): Promise<ReportFact> {
  const reading = await gathered(...asked);
  if (reading.status !== 'known') throw new Error(JSON.stringify(reading));
  return reading.value;
}

function junit(name: string, ...outcomes: readonly string[]): string {
  const cases = outcomes.map(
    (inside, index) =>
      `<testcase classname="${name}" name="c${String(index)}" time="1">${inside}</testcase>`,
  );
  return `<testsuite name="${name}">${cases.join('')}</testsuite>`;
}

function lcov(file: string, ...hits: readonly number[]): string {
  const lines = hits.map((hit, index) => `DA:${String(index + 1)},${String(hit)}\n`);
  return `SF:${file}\n${lines.join('')}end_of_record\n`;
}

const failure = '<failure message="no"/>';

describe('files', () => {
  test('shards of tests are added', async () => {
    const fact = await reportOf('{ files: "r/**/*.xml" }', {
      'r/1.xml': junit('a', '', failure),
      'r/deep/er/2.xml': junit('b', '', '', '<skipped/>'),
      'r/other.txt': 'x',
    });
    expect(fact.fileCount).toBe(2);
    expect(fact.tests).toMatchObject({
      total: 5,
      passed: 3,
      failed: 1,
      skipped: 1,
      duration: 5000,
    });
    expect(fact.tests?.failures).toMatchObject([{ name: 'c1', classname: 'a' }]);
    expect(fact.files.map(({ path, format }) => `${path} ${format ?? ''}`)).toEqual([
      'r/1.xml junit',
      'r/deep/er/2.xml junit',
    ]);
  });

  test('what passed counts once if the bytes are the same', async () => {
    const text = junit('a', '');
    const fact = await reportOf('{ files: ["r/*.xml", "r/1*"] }', {
      'r/1.xml': text,
      'r/2.xml': text,
    });
    expect(fact).toMatchObject({ fileCount: 2, tests: { total: 1 } });
    expect(fact.files[1]).toMatchObject({ path: 'r/2.xml', copyOf: 'r/1.xml' });
  });

  describe('T42: the same bytes of two runs', () => {
    const tap = 'TAP version 13\n1..3\nok 1 - a\nnot ok 2 - b\nok 3 - c # SKIP\n';
    const at = ' timestamp="2026-11-18T10:00:00"';
    const cases = junit('a', '', failure, '<skipped/>');
    const timed = cases.replace('name="a"', `name="a"${at}`);

    test.each([
      ['of TAP', tap],
      ['of JUnit XML', cases],
    ])('%s count at their worst', async (_, text) => {
      const fact = await reportOf('{ files: "*/r" }', { 'a/r': text, 'b/r': text, 'c/r': text });
      expect(fact.tests).toMatchObject({ total: 7, passed: 1, failed: 3, skipped: 3 });
      const copy = { copyOf: 'a/r', problems: [{ code: 'several-files' }] };
      expect(fact.files.find(({ path }) => path === 'b/r')).toMatchObject(copy);
    });

    test('count once if they tell when they ran', async () => {
      const fact = await reportOf('{ files: "*/r" }', { 'a/r': timed, 'b/r': timed });
      expect(fact.tests).toMatchObject({ total: 3, passed: 1, failed: 1, skipped: 1 });
      expect(fact.files[1]).toMatchObject({ copyOf: 'a/r' });
    });

    test('count once if both paths lead to one file', async () => {
      const folder = temporaryFolder();
      write(folder, { 'r/1.xml': cases });
      symlinkSync('1.xml', join(folder, 'r', 'latest.xml'));
      const fact = await reportOf('{ files: "r/*.xml" }', { folder });
      expect(fact).toMatchObject({ fileCount: 2, tests: { total: 3, failed: 1 } });
    });

    test('count findings again, and say so, unless they tell when they were made', async () => {
      const results = [{ level: 'error' }, { level: 'note' }];
      const scanned = (invocations: readonly object[]): string =>
        JSON.stringify({ version: '2.1.0', runs: [{ tool: {}, invocations, results }] });
      const countOf = async (text: string) => {
        const fact = await reportOf('{ files: "*.sarif" }', { 'a.sarif': text, 'b.sarif': text });
        const byPath = [...fact.files].sort((one, other) => one.path.localeCompare(other.path));
        const doubts = byPath.map(({ problems = [] }) => problems.map(({ code }) => code));
        return { high: fact.scan?.high, doubts };
      };
      expect(await countOf(scanned([]))).toEqual({ high: 2, doubts: [[], ['several-files']] });
      const made = { executionSuccessful: true, startTimeUtc: '2026-11-18T10:00:00Z' };
      expect(await countOf(scanned([made]))).toEqual({ high: 1, doubts: [[], []] });
    });

    test('count survivors of a mutation report again, and say so', async () => {
      const mutants = ['Killed', 'Survived', 'Killed'].map((status) => ({ status }));
      const text = JSON.stringify({
        ...{ schemaVersion: '2', thresholds: { high: 80, low: 60 } },
        files: { 'a.ts': { language: 'typescript', source: '', mutants } },
      });
      const fact = await reportOf('{ files: "*/m.json" }', { 'a/m.json': text, 'b/m.json': text });
      expect(fact.mutation).toMatchObject({ detected: 2, total: 3, survived: 2 });
      expect(fact.files.map(({ problems = [] }) => problems.length).sort()).toEqual([0, 1]);
    });
  });

  test('one that is broken is in no total, and comes first (T41)', async () => {
    const fact = await reportOf('{ files: "*.xml" }', {
      'a.xml': junit('a', ''),
      'b.xml': junit('b', '', '').slice(0, -12),
    });
    expect(fact.tests?.total).toBe(1);
    expect(fact.files.map(({ path, usable }) => `${path} ${String(usable)}`)).toEqual([
      'b.xml false',
      'a.xml true',
    ]);
  });

  describe('of which no test ran (T41)', () => {
    const skipped = junit('c', '<skipped/>');
    const none = '<testsuite name="none" tests="0"/>';
    const usableOf = async (slot: string, files: Files) => {
      const { files: told, tests } = await reportOf(slot, files);
      const paths = told.filter(({ usable }) => usable).map(({ path }) => path);
      return { usable: paths.sort(), counts: `${String(tests?.total)}/${String(tests?.skipped)}` };
    };

    test('count beside others that the same glob matches', async () => {
      const files = { 'a.xml': junit('a', ''), 'c.xml': skipped, 'd.xml': none };
      expect(await usableOf('{ files: "*.xml" }', files)).toEqual({
        ...{ usable: ['a.xml', 'c.xml', 'd.xml'], counts: '2/1' },
      });
    });

    test.each([
      ['alone', '"it/*"', { 'it/c.xml': skipped, 'it/d.xml': none }, []],
      ['as all that a glob matches', '["a*", "it/*"]', { 'it/c.xml': skipped }, ['a.xml']],
      [
        'beside a broken one',
        '["a*", "it/*"]',
        { 'it/c.xml': skipped, 'it/d.xml': '<testsuite>' },
        ['a.xml'],
      ],
      ['that declares tests', '"**"', { 'd.xml': '<testsuite tests="3"/>' }, ['a.xml']],
      [
        'beside coverage alone',
        '["a*", "it/*"]',
        { 'it/c.xml': skipped, 'it/x.info': lcov('a.ts', 1) },
        ['a.xml', 'it/x.info'],
      ],
    ])('are no evidence %s', async (_, globs, files, usable) => {
      const all = usable.length === 0 ? files : { 'a.xml': junit('a', ''), ...files };
      expect((await usableOf(`{ files: ${globs} }`, all as Files)).usable).toEqual(usable);
    });
  });

  test('one that is too large is no evidence', async () => {
    const fact = await reportOf(
      '{ files: a.xml }',
      { 'a.xml': junit('a', ...Array.from({ length: 50 }, () => '')) },
      'limits: { report-size: 1KiB }\n',
    );
    expect(fact.files[0]?.problems).toMatchObject([{ code: 'too-large' }]);
  });

  test('none is an answer; a report that no layer fills has no globs', async () => {
    expect(await reportOf('{ files: "r/*.xml" }', {})).toMatchObject({
      patterns: ['r/*.xml'],
      fileCount: 0,
    });
  });

  test('a glob that matches nothing is told beside one that matches (T41)', async () => {
    const files = { 'unit/a.xml': junit('a', ''), 'other/b.xml': junit('b', failure) };
    const slot = '{ files: [unit/a.xml, "./integration/**/*.xml", "u*/*.xml"] }';
    expect(await reportOf(slot, files)).toMatchObject({
      ...{ fileCount: 1, unmatched: ['./integration/**/*.xml'] },
    });
    expect(await reportOf('{ files: ["./unit//a.xml", "**/b.xml"] }', files)).not.toHaveProperty(
      'unmatched',
    );
  });

  test('when it was written is told, and the old ones come first (T41)', async () => {
    const folder = temporaryFolder();
    write(folder, { 'a.xml': junit('a', ''), 'b.xml': junit('b', '') });
    utimesSync(join(folder, 'b.xml'), now / 1000 - 60, now / 1000 - 60);
    const fact = await reportOf('{ files: "*.xml" }', { folder });
    expect(fact.since).toBe(wednesday);
    expect(fact.files[0]).toMatchObject({ path: 'b.xml', modifiedAt: '2026-11-18T09:59:00Z' });
  });

  test.each(['../x.xml', '/etc/x.xml', 'a/../../x.xml', '.'])(
    '%s is no path of it (T43)',
    async (glob) => {
      expect(await gathered(`{ files: "${glob}" }`, {})).toMatchObject({ status: 'failed' });
    },
  );

  test('a link that leads out is no evidence, and a folder behind one is not looked into (T43)', async () => {
    const outside = temporaryFolder();
    write(outside, { 'x.xml': junit('x', '') });
    const folder = temporaryFolder();
    write(folder, { 'r/in.xml': junit('a', ''), 'kept/k.xml': junit('k', '') });
    symlinkSync(join(outside, 'x.xml'), join(folder, 'r', 'out.xml'));
    symlinkSync(outside, join(folder, 'r', 'folder'));
    symlinkSync(join(folder, 'kept'), join(folder, 'r', 'inside'));
    symlinkSync(folder, join(folder, 'r', 'circle'));
    const fact = await reportOf('{ files: "r/**/*.xml" }', { folder });
    expect(fact.files.map(({ path, usable }) => `${path} ${String(usable)}`)).toEqual([
      'r/out.xml false',
      'r/in.xml true',
      'r/inside/k.xml true',
    ]);
    expect(await gathered('{ files: "r/folder/*.xml" }', { folder })).toMatchObject({
      status: 'failed',
    });
  });

  test('.git and node_modules are looked into only if they are named', async () => {
    const files = { 'node_modules/p/x.xml': junit('p', ''), 'x.xml': junit('x', '') };
    expect((await reportOf('{ files: "**/*.xml" }', files)).fileCount).toBe(1);
    expect((await reportOf('{ files: "node_modules/**/*.xml" }', files)).fileCount).toBe(1);
  });
});

describe('coverage of several files', () => {
  test('is put together line by line', async () => {
    const fact = await reportOf('{ files: "*.info" }', {
      '1.info': lcov('a.ts', 1, 0, 0) + lcov('b.ts', 0),
      '2.info': lcov('a.ts', 0, 1, 0),
      'a.ts': '',
    });
    expect(fact.coverage?.lines).toEqual({ covered: 2, total: 4 });
  });

  test('stays as bad as a file that contradicts itself', async () => {
    const worse = lcov('a.ts', 1, 1, 1, 1).replace('end_of', 'LF:4\nLH:1\nend_of');
    const alone = await reportOf('{ files: "*.info" }', { '1.info': worse });
    const both = await reportOf('{ files: "*.info" }', {
      '1.info': worse,
      '2.info': lcov('b.ts', 1),
    });
    const covered = alone.coverage?.lines?.covered ?? 0;
    expect(covered).toBeLessThan(4);
    expect(both.coverage?.lines).toEqual({ covered: covered + 1, total: 5 });
  });
});

describe('reports that lie at a forge', () => {
  test.each(['workflow: ci.yml, artifact: r', 'job: unit'])(
    '{ %s } is not looked for in the folder of the run',
    async (from) => {
      const reading = await gathered(`{ files: "*.xml", ${from} }`, { 'a.xml': junit('a', '') });
      expect(reading).toMatchObject({
        status: 'unsupported',
        reason: expect.stringContaining('forge'),
      });
    },
  );
});

test('a host without files is not supported', async () => {
  const policy = await policyOf(
    'policy: 1\nreports: { unit: { files: x } }\nenvironments: { production: { required-checks: { x: { git: { notes: c } } } } }\n',
  );
  const world = { now } as unknown as World;
  const reading = await gatherReport(
    { kind: 'report', key: 'unit' },
    { policy, request: requestOf(), world },
  );
  expect(reading.status).toBe('unsupported');
  expect(
    await gatherReport({ kind: 'report', key: 'none' }, { policy, request: requestOf(), world }),
  ).toMatchObject({
    status: 'known',
    value: { patterns: [], fileCount: 0 },
  });
});

test('ages and states of findings add up over files, also of the same bytes, and suppressed ones are in none', async () => {
  const [may, june] = ['2026-05-01T00:00:00Z', '2026-06-01T00:00:00Z'];
  const sarif = (of: number, since: string, baselineState: string): string => {
    const result = { level: 'error', baselineState, provenance: { firstDetectionTimeUtc: since } };
    const results = [
      ...Array.from({ length: of }, () => result),
      { ...result, suppressions: [{ kind: 'inSource' }] },
    ];
    return JSON.stringify({ version: '2.1.0', runs: [{ tool: {}, results }] });
  };
  const { scan } = await reportOf('{ files: "*.sarif" }', {
    'a.sarif': sarif(70, may, 'unchanged'),
    'b.sarif': sarif(80, june, 'new'),
    'c.sarif': sarif(80, june, 'new'),
    'd.sarif': sarif(5, may, 'unchanged'),
  });
  expect(scan).toMatchObject({ total: 235, high: 235, suppressed: 4 });
  expect(scan?.findings).toHaveLength(50);
  expect(scan?.ages).toEqual({
    high: [
      { from: may, count: 75 },
      { from: june, count: 160 },
    ],
  });
  expect(scan?.states).toEqual({ high: { new: 160, unchanged: 75, updated: 0 } });
});

test('what no record could hold is not known (T42)', async () => {
  const folder = temporaryFolder();
  const policy = await policyOf(
    'policy: 1\nreports: { unit: { files: a.xml } }\nenvironments: { production: { required-checks: { x: { git: { notes: c } } } } }\n',
  );
  const year10000 = 253402300800000;
  const workspace = () => Promise.resolve({ folder, since: () => Promise.resolve(year10000) });
  const world = { now, workspace } as unknown as World;
  const ref = { kind: 'report', key: 'unit' } as const;
  expect(await gatherReport(ref, { policy, request: requestOf(), world })).toMatchObject({
    status: 'failed',
    reason: expect.stringContaining('a fault of the gate: since of the report') as unknown,
  });
});

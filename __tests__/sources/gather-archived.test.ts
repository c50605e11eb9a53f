/** Reports that jobs left at the forge: downloaded, read out of their archives, and never a part of one. */
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Archive, Downloaded, FindArchives } from '../../src/evidence/archives.js';
import { factsSchema, type FactReading } from '../../src/evidence/facts.js';
import { isEvidence } from '../../src/evidence/report-faults.js';
import type { ReportFact } from '../../src/evidence/report-fact.js';
import { gatherReport } from '../../src/sources/gather-report.js';
import type { World } from '../../src/sources/gather.js';
import { parseInstant } from '../../src/time/instant.js';
import { otherSha, policyOf, requestOf, sha, wednesday } from '../decision/builders.js';
import { temporaryFolder } from '../hosts/git/clones.js';
import { zipOf, type EntrySpec } from './archives/zip-writer.js';

const now = parseInstant(wednesday) ?? 0;
const hour = 3_600_000;
const slot = '{ files: "r/*.xml", workflow: ci.yml, artifact: reports }';

/** Folders into which archives were downloaded. */
const places = new Set<string>();
afterEach(() => {
  expect([...places].filter((place) => existsSync(place))).toEqual([]);
  places.clear();
});

function archiveOf(
  content: Buffer | readonly EntrySpec[] | Downloaded | Error,
  part: Partial<Archive> = {},
): Archive {
  return {
    name: 'artifact reports of run 91 of ci.yml',
    url: 'https://forge.test/runs/91',
    ...{ sha, since: now - hour },
    download: ({ path }) => {
      places.add(dirname(path));
      if (content instanceof Error) return Promise.reject(content);
      if ('status' in content) return Promise.resolve(content);
      const bytes = Buffer.isBuffer(content) ? content : zipOf(content);
      // Nobody else on the machine may look into it.
      expect(statSync(dirname(path)).mode & 0o077).toBe(0);
      writeFileSync(path, bytes, { flag: 'wx' });
      const digest = `sha256:${String(bytes.length).padStart(64, '0')}`;
      return Promise.resolve({ status: 'known', bytes: bytes.length, digest });
    },
    ...part,
  };
}

function finding(...archives: readonly Archive[]): FindArchives {
  const source = { level: 'artifact', fetchedAt: wednesday } as const;
  return () => Promise.resolve({ status: 'known', value: archives, source });
}

async function gathered(
  archives: FindArchives | undefined,
  given: { readonly slot?: string; readonly more?: string; readonly world?: Partial<World> } = {},
): Promise<FactReading<'report'>> {
  const policy = await policyOf(
    `policy: 1\nreports: { unit: ${given.slot ?? slot} }\n${given.more ?? ''}environments: { production: { required-checks: { x: { git: { notes: c } } } } }\n`,
  );
  const world = { now, archives, ...given.world } as unknown as World;
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

function junit(name: string, at?: string): string {
  const when = at === undefined ? '' : ` timestamp="${at}"`;
  return `<testsuite name="${name}"${when}><testcase classname="${name}" name="c"/></testsuite>`;
}

const isTests = { kind: 'tests', sha, now } as const;

test('what failed is shown at its line, where the run has the sources', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src', 'a.ts'), '');
  const failure = '<failure message="no"/>';
  const text = `<testsuite name="a"><testcase classname="a" name="c" file="/builds/x/src/a.ts" line="3">${failure}</testcase></testsuite>`;
  const port = finding(archiveOf([{ name: 'r/a.xml', text }]));
  const placeOf = async (world: Partial<World>) => {
    const reading = await gathered(port, { world });
    return reading.status === 'known' ? reading.value.tests?.failures[0]?.file : reading;
  };
  expect(await placeOf({ workspace: () => Promise.resolve({ folder }) })).toBe('src/a.ts');
  expect(await placeOf({ workspace: () => Promise.reject(new Error('none')) })).toBe(
    '/builds/x/src/a.ts',
  );
  expect(await placeOf({})).toBe('/builds/x/src/a.ts');
});

describe('archives of jobs', () => {
  test('what matches is read, with the archive that it is in, and of trust artifact', async () => {
    const entries = [
      { name: 'r/a.xml', text: junit('a') },
      { name: 'r/b.xml', text: junit('b') },
      { name: 'other.xml', text: '<broken' },
    ];
    const reading = await gathered(finding(archiveOf(entries)));
    expect(reading).toMatchObject({
      status: 'known',
      value: {
        ...{ fileCount: 2, tests: { total: 2 }, since: '2026-11-18T09:00:00Z' },
        from: { workflow: 'ci.yml', artifact: 'reports' },
        archives: [{ sha, files: 2, url: 'https://forge.test/runs/91' }],
        files: [
          { path: 'r/a.xml', archive: 'artifact reports of run 91 of ci.yml' },
          { path: 'r/b.xml' },
        ],
      },
      source: { level: 'artifact', system: 'git', url: 'https://forge.test/runs/91', sha },
    });
    // The times of a ZIP archive have no zone, and anybody can set them.
    expect(JSON.stringify(reading)).not.toContain('modifiedAt');
    expect(reading.status === 'known' && isEvidence(reading.value, isTests)).toBe(true);
  });

  test('coverage of parallel jobs: the same path in each is shards, another one may be another package', async () => {
    const lcov = (one: number, two: number): string =>
      `SF:src/a.ts\nDA:1,${String(one)}\nDA:2,${String(two)}\nend_of_record\n`;
    const linesOf = async (...names: readonly string[]): Promise<unknown> => {
      const archives = names.map((name, index) =>
        archiveOf([{ name, text: lcov(index, 1 - index) }], { name: `job unit ${String(index)}` }),
      );
      const fact = await reportOf(finding(...archives), {
        slot: '{ files: "**/*.info", job: unit }',
      });
      return fact.coverage?.lines;
    };
    expect(await linesOf('r/lcov.info', 'r/lcov.info')).toEqual({ covered: 2, total: 2 });
    expect(await linesOf('a/lcov.info', 'b/lcov.info')).toEqual({ covered: 2, total: 4 });
  });

  test('parallel jobs leave one each: the same path twice is two files, what passed counts once if the bytes are the same', async () => {
    const shard = (index: number, text: string): Archive =>
      archiveOf([{ name: 'r/a.xml', text }], { name: `job unit ${String(index)}` });
    const shards = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name, index) =>
      shard(index, junit(name)),
    );
    const reading = await gathered(finding(...shards, shard(7, junit('a'))), {
      slot: '{ files: "r/*.xml", job: unit }',
    });
    if (reading.status !== 'known') throw new Error(JSON.stringify(reading));
    expect(reading.value).toMatchObject({
      fileCount: 8,
      tests: { total: 7 },
      from: { job: 'unit' },
    });
    expect(reading.value.files.map(({ archive }) => archive)).toContain('job unit 6');
    expect(reading.source.url).toBeUndefined();
    expect(reading.source.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('the port is asked for exact names', async () => {
    const asked: unknown[] = [];
    const port: FindArchives = (...given) => {
      asked.push(given);
      return Promise.resolve({ status: 'none', source: { level: 'forge', fetchedAt: wednesday } });
    };
    await gathered(port);
    const question = { workflow: 'ci.yml', artifact: 'reports' };
    expect(asked).toEqual([[question, { request: requestOf(), now: wednesday, of: 'candidate' }]]);
  });

  test('what is larger than the policy allows is not downloaded, and not unpacked (T43)', async () => {
    const most: number[] = [];
    const archive = archiveOf([{ name: 'r/a.xml', text: junit('a').padEnd(2000) }]);
    const watched: Archive = {
      ...archive,
      download: (to) => {
        most.push(to.mostBytes);
        return archive.download(to);
      },
    };
    const fact = await reportOf(finding(watched), { more: 'limits: { report-size: 1KiB }\n' });
    expect(most).toEqual([1024]);
    expect(fact.archives?.[0]?.problem).toContain('entry "r/a.xml" has more than 1024 bytes');
    expect(fact.fileCount).toBe(0);
  });

  test('files that are too many bytes together are refused (T43)', async () => {
    const entries = ['a', 'b', 'c', 'd', 'e'].map((name) => ({
      ...{ name: `r/${name}.xml`, text: junit(name).padEnd(1000) },
    }));
    const fact = await reportOf(finding(archiveOf(entries)), {
      more: 'limits: { report-size: 1KiB }\n',
    });
    expect(fact.archives?.[0]?.problem).toContain('too many bytes');
  });

  test('more than 1000 files are refused (T43)', async () => {
    const entries = Array.from({ length: 1001 }, (_, index) => ({
      name: `r/${String(index)}.xml`,
    }));
    const fact = await reportOf(finding(archiveOf(entries)));
    expect(fact.archives?.[0]?.problem).toContain('too many files');
  });
});

describe('what is no evidence', () => {
  const good: EntrySpec = { name: 'r/a.xml', text: junit('a') };
  const name = { name: 'another' };
  test.each<[string, readonly Archive[], object, string?]>([
    [
      'an archive that leads out (T43)',
      [archiveOf([good, { name: '../b' }])],
      { problem: expect.stringContaining('"../b" leads out') },
    ],
    [
      'a link that matches (T43)',
      [archiveOf([{ ...good, mode: 0o120_777 }])],
      { problem: expect.stringContaining('no file') },
    ],
    [
      'another checksum (T43)',
      [archiveOf([{ ...good, local: { crc: 1 }, central: { crc: 1 } }])],
      { files: 1, problem: expect.stringContaining('"r/a.xml" has another checksum') },
    ],
    [
      'no ZIP archive',
      [archiveOf(Buffer.from(junit('a')))],
      { problem: expect.stringContaining('no whole ZIP') },
    ],
    ['an archive without entries', [archiveOf([])], { files: 0 }],
    [
      'an archive in which nothing matches',
      [archiveOf([{ ...good, name: 'a.xml' }])],
      { files: 0 },
    ],
    [
      'one of two in which one of two globs matches nothing',
      [archiveOf([good], name), archiveOf([good, { name: 'it/a.xml', text: junit('it') }])],
      { files: 1, unmatched: ['it/*.xml'] },
      '{ files: ["r/*.xml", "it/*.xml"], workflow: ci.yml, artifact: reports }',
    ],
    ['one of two in which nothing matches', [archiveOf([], name), archiveOf([good])], { files: 0 }],
    [
      'an archive of another commit (T40)',
      [archiveOf([good], { sha: otherSha })],
      { sha: otherSha },
    ],
    [
      'one of two of another commit (T40)',
      [archiveOf([{ ...good, text: junit('x') }], { sha: otherSha, ...name }), archiveOf([good])],
      { sha: otherSha },
    ],
  ])('%s', async (_, archives, told, files = slot) => {
    const fact = await reportOf(finding(...archives), { slot: files });
    expect(fact.archives?.[0]).toMatchObject(told);
    expect(isEvidence(fact, isTests)).toBe(false);
  });

  test('tests of which none ran in an archive, though some did in another (T41)', async () => {
    const skipped = '<testsuite><testcase name="c"><skipped/></testcase></testsuite>';
    const idle = { name: 'r/b.xml', text: skipped };
    const evidence = async (...archives: readonly Archive[]) =>
      isEvidence(await reportOf(finding(...archives)), isTests);
    expect(await evidence(archiveOf([good]), archiveOf([idle], name))).toBe(false);
    expect(await evidence(archiveOf([good, idle]))).toBe(true);
  });

  test('a broken file of another kind takes the whole archive with it', async () => {
    const broken = { name: 'r/c.xml', text: 'x', local: { crc: 1 }, central: { crc: 1 } };
    const fact = await reportOf(finding(archiveOf([good, broken])));
    expect(fact.tests?.total).toBe(1);
    expect(isEvidence(fact, isTests)).toBe(false);
  });

  test('a report that says it was made before the run of its own archive (T41)', async () => {
    const early = archiveOf([{ ...good, text: junit('a', '2026-11-18T09:10:00Z') }], {
      ...{ name: 'first', since: now - hour },
    });
    const late = archiveOf([{ ...good, text: junit('b', '2026-11-18T09:10:00Z') }], {
      ...{ name: 'second', since: now - hour / 2 },
    });
    expect(isEvidence(await reportOf(finding(early)), isTests)).toBe(true);
    const both = await reportOf(finding(early, late));
    expect(isEvidence(both, isTests)).toBe(false);
    expect(both.files[0]).toMatchObject({ archive: 'second' });
  });
});

describe('what is not known', () => {
  const failed = { status: 'failed', reason: 'no access', retryable: true } as const;
  const gone = { status: 'unsupported', reason: 'expired', needs: 'a new run' } as const;
  test.each<[string, FindArchives | undefined, object]>([
    [
      'there is no forge',
      undefined,
      { status: 'unsupported', needs: expect.stringContaining('forge') },
    ],
    ['the forge does not answer', () => Promise.resolve(failed), failed],
    ['the forge cannot tell', () => Promise.resolve(gone), gone],
    ['a download fails', finding(archiveOf([]), archiveOf(failed)), failed],
    ['an archive is gone', finding(archiveOf(gone)), gone],
    [
      'there are too many',
      finding(...Array.from({ length: 501 }, () => archiveOf([]))),
      { status: 'failed', reason: expect.stringContaining('500 archives') },
    ],
  ])('%s', async (_, port, expected) => {
    expect(await gathered(port)).toMatchObject(expected);
  });

  test('nothing was left: that is an answer', async () => {
    const source = { level: 'forge', fetchedAt: wednesday } as const;
    const fact = await reportOf(() => Promise.resolve({ status: 'none', source }));
    expect(fact).toMatchObject({ fileCount: 0, archives: [], from: { artifact: 'reports' } });
    expect(isEvidence(fact, isTests)).toBe(false);
  });

  test('a port that throws leaves nothing behind', async () => {
    const whole = archiveOf([{ name: 'r/a.xml', text: junit('a') }]);
    const port = finding(whole, archiveOf(new Error('broke')));
    await expect(gathered(port)).rejects.toThrow('broke');
    expect(places.size).toBe(1);
  });

  test.each(['../x.xml', '/etc/x.xml'])('%s is no path in an archive (T43)', async (glob) => {
    const asked = { slot: `{ files: "${glob}", job: unit }` };
    expect(await gathered(finding(), asked)).toMatchObject({ status: 'failed' });
  });
});

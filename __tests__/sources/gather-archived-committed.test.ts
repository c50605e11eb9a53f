/** T41: a report in an archive that has the bytes of a committed file need not be of the job that left it. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Archive } from '../../src/evidence/archives.js';
import { faultsOf } from '../../src/evidence/report-faults.js';
import type { CommittedFile, Workspace } from '../../src/evidence/workspace.js';
import { blobName } from '../../src/hosts/object-name.js';
import { gatherArchived } from '../../src/sources/gather-archived.js';
import type { World } from '../../src/sources/gather.js';
import { parseInstant } from '../../src/time/instant.js';
import { requestOf, sha, wednesday } from '../decision/builders.js';
import { temporaryFolder } from '../hosts/git/clones.js';
import { zipOf } from './archives/zip-writer.js';

const now = parseInstant(wednesday) ?? 0;
const text = 'SF:a.ts\nDA:1,1\nDA:2,0\nend_of_record\n';
const crlf = text.replaceAll('\n', '\r\n');

interface Given {
  /** Of each archive. */
  readonly files: readonly Readonly<Record<string, string>>[];
  readonly committed?: Readonly<Record<string, readonly string[]>>;
  readonly of?: 'candidate' | 'default-branch';
  readonly workspace?: () => Promise<Workspace>;
}

function archiveOf(files: Readonly<Record<string, string>>, index: number): Archive {
  return {
    ...{ name: `job unit ${String(index)}`, sha, since: now - 1000 },
    download({ path }) {
      const bytes = zipOf(
        Object.entries(files).map(([name, content]) => ({ name, text: content })),
      );
      writeFileSync(path, bytes, { flag: 'wx' });
      const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      return Promise.resolve({ status: 'known', bytes: bytes.length, digest });
    },
  };
}

function fileOf(content: string): CommittedFile {
  const bytes = Buffer.from(content);
  return { name: blobName(bytes, 'sha1'), size: bytes.length, isRewritten: false };
}

async function gathered({ files, committed = {}, of = 'candidate', workspace }: Given) {
  const asked: string[] = [];
  const folder = temporaryFolder();
  const found = new Map(
    Object.entries(committed).map(([path, all]) => [path, all.map((each) => fileOf(each))]),
  );
  const own: Workspace = {
    folder,
    archived(paths) {
      asked.push(...paths);
      return Promise.resolve(found);
    },
  };
  const source = { level: 'artifact', fetchedAt: wednesday } as const;
  const world = {
    now,
    workspace: workspace ?? (() => Promise.resolve(own)),
    archives: () => Promise.resolve({ status: 'known', value: files.map(archiveOf), source }),
  } as unknown as World;
  const reading = await gatherArchived({
    ...{ from: { job: 'unit' }, of, patterns: ['**/*.info'], mostBytes: 1e6 },
    ...{ request: requestOf(), world, parts: { parts: [] } },
  });
  if (reading.status !== 'known') throw new Error(JSON.stringify(reading));
  const faults = faultsOf(reading.value, { kind: 'coverage', sha, now });
  return {
    asked,
    value: reading.value,
    faults: faults.map(({ what, file }) => [what, file?.path]),
  };
}

test.each<[string, NonNullable<Given['committed']>, string, boolean]>([
  ['the same bytes', { 'r/a.info': [text] }, text, true],
  ['with the line ends of Windows', { 'r/a.info': [text] }, crlf, true],
  ['one of several files that end so', { 'r/a.info': [`${text}${text}`, text] }, text, true],
  [
    'one of many files that end so',
    { 'r/a.info': [...Array.from({ length: 40 }, (_, index) => text.slice(index)), text] },
    text,
    true,
  ],
  ['other bytes of the same length', { 'r/a.info': [text.replace('1,1', '1,0')] }, text, false],
  ['another path', { 'a.info': [text] }, text, false],
  ['nothing', {}, text, false],
])('T41: %s', async (_name, committed, content, isCommitted) => {
  const { asked, value, faults } = await gathered({ files: [{ 'r/a.info': content }], committed });
  expect(asked).toEqual(['r/a.info']);
  expect(value.coverage?.lines).toEqual({ covered: 1, total: 2 });
  expect(faults).toEqual(isCommitted ? [['committed', 'r/a.info']] : []);
});

test('T41: one that only one of parallel jobs left as it is committed', async () => {
  const files = [{ 'a.info': `${text}${text.replace('a.ts', 'b.ts')}` }, { 'a.info': text }];
  const { value, faults } = await gathered({ files, committed: { 'a.info': [text] } });
  expect(faults).toEqual([['committed', 'a.info']]);
  expect(value.files[0]).toMatchObject({ archive: 'job unit 1', path: 'a.info' });
});

test('a baseline may be committed', async () => {
  const given = { files: [{ 'a.info': text }], committed: { 'a.info': [text] } };
  const { asked, faults } = await gathered({ ...given, of: 'default-branch' });
  expect({ asked, faults }).toEqual({ asked: [], faults: [] });
});

test.each<[string, () => Promise<Workspace>]>([
  ['of another commit', () => Promise.reject(new Error('another commit'))],
  ['that no checkout tells of', () => Promise.resolve({ folder: temporaryFolder() })],
])('in a folder %s nothing is told of it', async (_name, workspace) => {
  const { value, faults } = await gathered({ files: [{ 'a.info': text }], workspace });
  expect(faults).toEqual([]);
  expect(value.coverage?.lines).toEqual({ covered: 1, total: 2 });
});

/** T41: a report that lies in the repository is told from one that the run made, by its bytes. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { ReportFileFact } from '../../src/evidence/report-fact.js';
import { blobName } from '../../src/hosts/object-name.js';
import { gatherReport } from '../../src/sources/gather-report.js';
import type { World } from '../../src/sources/gather.js';
import { parseInstant } from '../../src/time/instant.js';
import { policyOf, requestOf, wednesday } from '../decision/builders.js';
import { temporaryFolder } from '../hosts/git/clones.js';

const now = parseInstant(wednesday) ?? 0;
const text = 'SF:a.ts\nDA:1,1\nDA:2,0\nend_of_record\n';
const crlf = text.replaceAll('\n', '\r\n');

interface Given {
  readonly files?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly committed?: Readonly<Record<string, string>>;
  readonly format?: 'sha1' | 'sha256';
  readonly isRewritten?: boolean;
}

async function filesOf(given: Given) {
  const { files = {}, links = {}, committed = {}, format = 'sha1', isRewritten = false } = given;
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path));
  const asked: string[] = [];
  const found = new Map(
    Object.entries(committed).map(([path, content]) => {
      const bytes = Buffer.from(content);
      return [path, [{ name: blobName(bytes, format), size: bytes.length, isRewritten }]] as const;
    }),
  );
  const workspace: World['workspace'] = () =>
    Promise.resolve({
      folder,
      committed: (paths) => {
        asked.push(...paths);
        return Promise.resolve(found);
      },
    });
  const policy = await policyOf(
    `policy: 1\nreports: { unit: { files: "r/*.info" } }\nenvironments: { production: { required-checks: { x: { git: { notes: c } } } } }\n`,
  );
  const reading = await gatherReport(
    { kind: 'report', key: 'unit' },
    { policy, request: requestOf(), world: { now, workspace } as unknown as World },
  );
  if (reading.status !== 'known') throw new Error(JSON.stringify(reading));
  return { asked, files: reading.value.files };
}

async function committedOf(given: Given): Promise<readonly boolean[]> {
  const { files } = await filesOf(given);
  return files.map(({ committed }: ReportFileFact) => committed !== undefined);
}

test.each<[string, Given, boolean]>([
  ['the same bytes', { files: { 'r/a.info': text }, committed: { 'r/a.info': text } }, true],
  [
    'in a repository of SHA-256',
    { files: { 'r/a.info': text }, committed: { 'r/a.info': text }, format: 'sha256' },
    true,
  ],
  [
    'with the line ends of Windows',
    { files: { 'r/a.info': crlf }, committed: { 'r/a.info': text } },
    true,
  ],
  ['committed with them', { files: { 'r/a.info': crlf }, committed: { 'r/a.info': crlf } }, true],
  [
    'by a link to it',
    { files: { 'r/b': text }, links: { 'r/a.info': 'b' }, committed: { 'r/b': text } },
    true,
  ],
  [
    'shorter, and made longer by git on checkout',
    { files: { 'r/a.info': text }, committed: { 'r/a.info': `${text}\n` }, isRewritten: true },
    true,
  ],
  ['not there', { files: { 'r/a.info': text } }, false],
  [
    'as long as it',
    { files: { 'r/a.info': text }, committed: { 'r/a.info': text.replace('1,1', '1,0') } },
    false,
  ],
  ['shorter', { files: { 'r/a.info': text }, committed: { 'r/a.info': `${text}\n` } }, false],
  ['longer', { files: { 'r/a.info': `${text}\n` }, committed: { 'r/a.info': text } }, false],
  [
    'longer by a lone return',
    { files: { 'r/a.info': `\r${text}` }, committed: { 'r/a.info': text } },
    false,
  ],
  [
    'where a link alone is committed',
    { files: { 'r/b': text }, links: { 'r/a.info': 'b' }, committed: { 'r/a.info': 'b' } },
    false,
  ],
])('T41: %s', async (_, given, isCommitted) => {
  expect(await committedOf(given)).toEqual([isCommitted]);
});

test('a large file with the line ends of Windows, wherever a chunk ends', async () => {
  const lines = Array.from({ length: 70_000 }, (_, index) => `DA:${String(index + 1)},1\n`);
  const long = `SF:a.ts\n${lines.join('')}end_of_record\n`;
  const given = { committed: { 'r/a.info': long } };
  for (const lead of ['', 'TN:x\n', 'TN:xy\n']) {
    const both = [`${lead}${long}`, `${lead}${long}`.replaceAll('\n', '\r\n')] as const;
    const [committed, file] = both;
    const [isCommitted] = await committedOf({
      ...{ ...given, files: { 'r/a.info': file } },
      committed: { 'r/a.info': committed },
    });
    expect(isCommitted).toBe(true);
  }
});

test('those that are committed are listed first, and asked for together', async () => {
  const { asked, files } = await filesOf({
    files: { 'r/a.info': text, 'r/b.info': `${text}${text}` },
    committed: { 'r/b.info': `${text}${text}` },
  });
  expect(asked).toEqual(['r/a.info', 'r/b.info']);
  expect(files.map(({ path }) => path)).toEqual(['r/b.info', 'r/a.info']);
});

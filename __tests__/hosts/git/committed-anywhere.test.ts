/** T41: what commits have at paths that end as those in an archive do, from which leading folders were cut. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openCommittedAnywhere } from '../../../src/hosts/git/committed-anywhere.js';
import { blobName } from '../../../src/hosts/object-name.js';
import { newClone, temporaryFolder } from './clones.js';

const text = 'SF:a\nend_of_record\n';
const other = `${text}${text}`;
const none = '0'.repeat(40);

function fileOf(content: string) {
  return { name: blobName(Buffer.from(content), 'sha1'), size: content.length, isRewritten: false };
}

async function sizesOf(folder: string, paths: readonly string[], sha: string) {
  const found = await openCommittedAnywhere(folder)(paths, sha);
  return Object.fromEntries([...found].map(([path, all]) => [path, all.map(({ size }) => size)]));
}

test('files are told wherever they are, by whole folders of their path', async () => {
  const clone = newClone();
  const sha = clone.commit({
    'build/unit/a.info': text,
    'other/unit/a.info': other,
    'my-unit/ä b.info': text,
    'c.info': text,
  });
  clone.write('build/unit/new.info', text);
  const paths = ['a.info', 'unit/a.info', 'unit/ä b.info', 'x/c.info', 'c.info', 'new.info'];
  const found = await openCommittedAnywhere(clone.directory)(paths, sha);
  expect([...found]).toEqual([
    ['a.info', [fileOf(text), fileOf(other)]],
    ['unit/a.info', [fileOf(text), fileOf(other)]],
    ['c.info', [fileOf(text)]],
  ]);
});

test('the candidate and the head are both looked at, and the same bytes told once', async () => {
  const clone = newClone();
  const sha = clone.commit({ 'r/a.info': text });
  clone.commit({ 'r/a.info': other, 'q/a.info': text });
  expect(await sizesOf(clone.directory, ['a.info'], sha)).toEqual({
    'a.info': [text.length, other.length],
  });
  expect(await sizesOf(clone.directory, ['r/a.info'], none)).toEqual({
    'r/a.info': [other.length],
  });
});

test('a link is no file that has these bytes', async () => {
  const clone = newClone();
  const sha = clone.commit({ 'r/a.info': text });
  expect(await sizesOf(clone.directory, ['r'], sha)).toEqual({});
});

test('checkouts that steps made in folders of their own', async () => {
  const folder = temporaryFolder();
  newClone(join(folder, 'app')).commit({ 'r/a.info': text });
  newClone(join(folder, 'tools')).commit({ 'b.info': other });
  expect(await sizesOf(folder, ['a.info', 'b.info'], none)).toEqual({
    'a.info': [text.length],
    'b.info': [other.length],
  });
});

test('where nothing can be told nothing is', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.info'), text);
  expect(await sizesOf(folder, ['a.info'], none)).toEqual({});
  mkdirSync(join(folder, '.git'));
  expect(await sizesOf(folder, ['a.info'], none)).toEqual({});
  // Not even by a repository around the folder.
  const around = newClone();
  around.commit({ 'a.info': text, 'in/a.info': text });
  mkdirSync(join(around.directory, 'in/.git'));
  expect(await sizesOf(join(around.directory, 'in'), ['a.info'], none)).toEqual({});
  rmSync(folder, { recursive: true });
  expect(await sizesOf(folder, ['a.info'], none)).toEqual({});
});

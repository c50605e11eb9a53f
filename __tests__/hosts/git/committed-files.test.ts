/** T41: what the commit that is checked out has at the place of a report. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openCommitted } from '../../../src/hosts/git/committed-files.js';
import { blobName } from '../../../src/hosts/object-name.js';
import { newClone, temporaryFolder } from './clones.js';

const text = 'SF:a\nend_of_record\n';
const file = { name: blobName(Buffer.from(text), 'sha1'), size: text.length, isRewritten: false };
const none = '0'.repeat(40);

test('what is committed is told with its size, and nothing of other paths', async () => {
  const clone = newClone();
  const sha = clone.commit({ 'r/a b.info': text, 'r/ü.info': text });
  clone.write('r/new.info', text);
  const paths = ['r/new.info', 'r/ü.info', 'r/a b.info', 'r', 'gone', 'two\nlines'];
  const found = await openCommitted(clone.directory)(paths, sha);
  expect([...found]).toEqual([
    ['r/ü.info', [file]],
    ['r/a b.info', [file]],
  ]);
});

test('the candidate and the head are both looked at', async () => {
  const clone = newClone();
  const sha = clone.commit({ 'a.info': text });
  clone.commit({ 'a.info': `${text}more`, 'b.info': text });
  const found = await openCommitted(clone.directory)(['a.info', 'b.info'], sha);
  expect(found.get('a.info')).toMatchObject([file, { size: text.length + 4 }]);
  expect(found.get('b.info')).toEqual([file]);
  const shallow = await openCommitted(clone.directory)(['b.info'], none);
  expect(shallow.get('b.info')).toEqual([file]);
});

test('a checkout further down is asked for its own files', async () => {
  const folder = temporaryFolder();
  newClone(join(folder, 'app')).commit({ 'r/a.info': text });
  newClone(join(folder, 'app/vendor')).commit({ 'b.info': text });
  writeFileSync(join(folder, 'c.info'), text);
  const paths = ['app/r/a.info', 'app/vendor/b.info', 'c.info', 'app/b.info'];
  const found = await openCommitted(folder)(paths, none);
  expect([...found]).toEqual([
    ['app/r/a.info', [file]],
    ['app/vendor/b.info', [file]],
  ]);
});

test('questions of several reports are answered each with its own', async () => {
  const clone = newClone();
  const sha = clone.commit({ 'a.info': text, 'b.info': `${text}${text}` });
  const committed = openCommitted(clone.directory);
  const asked = ['a.info', 'x', 'b.info', 'a.info'].map((path) => committed([path], sha));
  const sizes = (await Promise.all(asked)).map((found) =>
    [...found].map(([path, [first]]) => [path, first?.size]),
  );
  const [a, b] = [['a.info', text.length] as const, ['b.info', 2 * text.length] as const];
  expect(sizes).toEqual([[a], [], [b], [a]]);
});

test('where nothing can be told nothing is: no checkout, none that git can read, none with a commit', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.info'), text);
  expect((await openCommitted(folder)(['a.info'], none)).size).toBe(0);
  mkdirSync(join(folder, '.git'));
  expect((await openCommitted(folder)(['a.info'], none)).size).toBe(0);
  // Not even by a repository around the folder.
  const around = newClone();
  around.commit({ 'a.info': text, 'in/a.info': text });
  mkdirSync(join(around.directory, 'in/.git'));
  expect((await openCommitted(join(around.directory, 'in'))(['a.info'], none)).size).toBe(0);
  const empty = newClone();
  empty.write('a.info', text);
  expect((await openCommitted(empty.directory)(['a.info'], none)).size).toBe(0);
  rmSync(folder, { recursive: true });
  expect((await openCommitted(folder)(['a.info'], none)).size).toBe(0);
});

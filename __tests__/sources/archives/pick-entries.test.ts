/** Which entries are files of a report: two that would be one file somewhere are none (T43). */
import { expect, test } from '@jest/globals';
import { pickEntries } from '../../../src/sources/archives/pick-entries.js';
import { openZip } from '../../../src/sources/archives/zip.js';
import { archiveFile } from './opened.js';
import { zipOf } from './zip-writer.js';

async function picked(names: readonly string[], patterns: readonly string[]) {
  const zip = await openZip(archiveFile(zipOf(names.map((name) => ({ name })))));
  await zip.close();
  const budget = { files: 9, bytes: 9999 };
  return pickEntries(zip.entries, { patterns, mostBytes: 999, budget }).map(({ path }) => path);
}

test.each([
  ['case', ['r/a.xml', 'R/A.XML']],
  ['ß', ['r/straße', 'r/STRASSE']],
  ['ſ', ['r/ſ', 'r/s']],
  ['how a letter is composed', ['r/é', 'r/e\u0301']],
])('a file whose name is there twice but for %s is refused', async (_, names) => {
  await expect(picked(names, ['r/*'])).rejects.toThrow('written differently');
});

test('names that nobody asks for may differ by case alone', async () => {
  const names = ['LICENSE', 'license', 'r/a.xml'];
  await expect(picked(names, ['r/*'])).resolves.toEqual(['r/a.xml']);
});

/** docs/decisions.md: dated, newest first, with a reason for every package that is shipped. */
import { expect, test } from '@jest/globals';
import { findImports } from '../project/imports.js';
import { readSources } from '../project/source-files.js';
import { readDocument, sectionsOf } from './markdown.js';

/** Of a package, and not of a file or of the runtime. */
const packageName = /^(?!node:)(?:@[\w-]+\/)?[a-z][\w-]*/;

const document = readDocument('docs/decisions.md');

test('every part has a date, and the newest comes first', () => {
  const titles = sectionsOf(document).filter(({ level }) => level === 2);
  const dates = titles.map(({ title }) => /^(\d{4}-\d{2}-\d{2}): /.exec(title)?.[1] ?? title);
  expect(dates).toEqual([...dates].sort().reverse());
  expect(dates.filter((date) => !/^\d/.test(date))).toEqual([]);
});

test('the table of dependencies names the packages that the sources use', () => {
  const used = readSources('src')
    .flatMap(findImports)
    .flatMap(({ specifier }) => packageName.exec(specifier)?.[0] ?? []);
  const rows = document.text.split('\n').filter((line) => line.startsWith('| `'));
  const told = rows.flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)]);
  expect(told.map(([, name]) => name).sort()).toEqual([...new Set(used)].sort());
});

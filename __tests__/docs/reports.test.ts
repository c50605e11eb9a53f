/** docs/reports.md: a row for each format that is read, in the table of its kind, and none besides. */
import { describe, expect, test } from '@jest/globals';
import { formats } from '../../src/sources/reports/formats.js';
import { readDocument } from './markdown.js';

const sections = readDocument('docs/reports.md').text.split(/^## /m).slice(1);

/** The first cells of the tables below a heading. */
function rowsOf(heading: string): readonly string[] {
  const section = sections.find((text) => text.startsWith(`${heading}\n`)) ?? '';
  const cells = [...section.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell = '']) => cell);
  return cells.filter((cell) => cell !== 'format').sort();
}

describe('docs/reports.md', () => {
  test.each([
    ['Tests', ['tests']],
    ['Coverage and mutation', ['coverage', 'mutation']],
    ['Scans', ['scan']],
    ['Performance', ['performance']],
  ])('%s', (heading, kinds) => {
    const named = formats.filter(({ kind }) => kinds.includes(kind)).map(({ title }) => title);
    expect(rowsOf(heading)).toEqual(named.sort());
  });
});

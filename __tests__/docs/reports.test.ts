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

/** The cells of each row: format, recognised by, fields read, specification. */
const rows = sections.flatMap((text) =>
  [...text.matchAll(/^\| (.+) \|$/gm)].map(([, row = '']) => row.split(' | ')),
);

describe('docs/reports.md', () => {
  test.each(formats.map(({ title }) => title))(
    '%s: how it is recognised, what is read, and a specification',
    (title) => {
      const [, recognised = '', fields = '', specification, ...more] =
        rows.find(([format]) => format === title) ?? [];
      expect(recognised.length).toBeGreaterThan(5);
      // `the same` is that of the row above.
      expect(fields).toMatch(/^\S.{6,}/);
      expect(specification).toMatch(/^\[[^\]]+\]\(https:\/\/[^)\s]+\)$/);
      expect(more).toEqual([]);
    },
  );

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

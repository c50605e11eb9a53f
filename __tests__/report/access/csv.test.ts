/** CSV that a spreadsheet shows as text: RFC 4180, no formula, nothing invisible. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AccessReport } from '../../../src/report/access/access-report.js';
import { renderAccessCsv, toCsvCell } from '../../../src/report/access/csv.js';
import { renderAccessMarkdown } from '../../../src/report/access/markdown.js';
import { renderAccessText } from '../../../src/report/access/text.js';

describe('toCsvCell', () => {
  test.each([
    ['alice', 'alice'],
    ['', ''],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['=1+1', `"'=1+1"`],
    ['+49', `"'+49"`],
    ['-2', `"'-2"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'=1"`],
    ['  =1', `"'=1"`],
    ['\r\n=1', `"'=1"`],
    ['\u{ff1d}1', `"'\u{ff1d}1"`],
    ['a\nb', '"a b"'],
  ])('T54: %j', (text, cell) => expect(toCsvCell(text)).toBe(cell));

  test('T54: no text becomes a formula, a second cell or a second line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cell = toCsvCell(text);
        expect(cell).not.toMatch(/^"?[=+\-@\t\r\n]/);
        expect(cell).not.toMatch(/[\r\n]/);
        const isQuoted = /^"(?:[^"]|"")*"$/.test(cell);
        expect(isQuoted || !/[",]/.test(cell)).toBe(true);
      }),
    );
  });
});

const hostile = '=cmd|\u001b[31m::error::x | <b>@alice';
const report: AccessReport = {
  ...{ at: '2026-11-30T12:00:00.000Z', repository: 'acme/shop', previous: null, kept: undefined },
  rows: [
    {
      change: 'first',
      row: {
        ...{ act: 'deploy', through: hostile, sources: ['people'] },
        holder: { kind: 'human', login: hostile, id: '7' },
        lastUse: { status: 'unknown' },
      },
    },
  ],
  gaps: [
    { acts: ['bypass'], source: 'keys', status: 'unsupported', reason: 'keys', needs: hostile },
  ],
  limits: [hostile],
};

test('every line of the CSV has the cells of the head, and what is not known stands there', () => {
  const [head = '', ...lines] = renderAccessCsv(report).trimEnd().split('\r\n');
  const cells = (line: string) => [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].length;
  expect(lines.map(cells)).toEqual(lines.map(() => cells(head)));
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain('bypass,,"not known",,unsupported,');
});

test('T54: text and markdown carry no command, markup or mention of a forge', () => {
  const text = renderAccessText(report, { color: false, unicode: true });
  const markdown = renderAccessMarkdown(report);
  for (const shown of [text, markdown]) expect(shown).not.toContain('\u001b');
  expect(text).not.toMatch(/^\s*::/m);
  expect(markdown).not.toMatch(/<b>|[^`\u{200b}\\]@alice/u);
});

test('ASCII alone where the terminal has no more', () => {
  expect(renderAccessText(report, { color: false, unicode: false })).toMatch(/^[\x20-\x7e\n]*$/);
});

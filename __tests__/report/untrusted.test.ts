/** Escaping, sink by sink: rows that say what a reader sees, and properties over all texts (T54). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { columnsOf, wrap } from '../../src/report/columns.js';
import {
  codeQuote,
  escapeMarkdown,
  escapeTerminal,
  longest,
  toVisible,
} from '../../src/report/untrusted.js';

const zero = String.fromCodePoint(0x200b);
const anyText = fc.string({ unit: 'binary', maxLength: 400 });

describe('ordinary text stays as it is', () => {
  test.each([
    'unit ended with failure',
    'Mon 23 Nov, 19:00–20:15 CET',
    'prod-emea',
    '87.31 % >= 85 %',
    'std::vector in src/a.cc',
    'Größe 42 µm, 批准',
  ])('%s, in a terminal', (text) => {
    expect(escapeTerminal(text)).toBe(text);
  });

  test.each([
    'unit ended with failure',
    'Mon 23 Nov, 19:00–20:15 CET',
    'checks/unit.json (line 3)',
  ])('%s, in markdown', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });
});

describe('T54: what is changed, and into what', () => {
  test.each([
    ['line break', 'a\r\nb', 'a b'],
    ['control', 'a\u001b[31mb', 'a\ufffd[31mb'],
    ['direction', 'a\u202eb', 'a\ufffdb'],
    ['command', '::error::x', ' :error::x'],
    ['command after a space', 'a ::error::x', 'a  :error::x'],
    ['old command', 'a ##[error]x', 'a # [error]x'],
    ['section', 'section_start:1:x', 'section_start 1:x'],
  ])('%s, in a terminal', (_, text, expected) => {
    expect(escapeTerminal(text)).toBe(expected);
  });

  test.each([
    ['mention', '@bob', `@${zero}bob`],
    ['reference', 'fixes #12', `fixes #${zero}12`],
    ['HTML', '<b>', '&lt;b&gt;'],
    ['markup', '*a*_b_`c`', '\\*a\\*\\_b\\_\\`c\\`'],
    ['link', '[a](b)', '\\[a\\](b)'],
    ['address', 'https://x.example', `https:${zero}//x.example`],
    ['cell', 'a|b', 'a&#124;b'],
    ['quick action', '/approve', '&#47;approve'],
  ])('%s, in markdown', (_, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  test.each([
    ['a person', 'bob', '`bob`'],
    ['a mention', '@bob', '`@bob`'],
    ['a backtick', 'a`b', 'a\\`b'],
    ['a pipe', 'a|b', 'a&#124;b'],
    ['a tag', '<b>', '&lt;b&gt;'],
    ['nothing', '', ''],
  ])('%s, in code quotes', (_, text, expected) => {
    expect(codeQuote(text)).toBe(expected);
  });
});

describe('T54: all texts', () => {
  test('are shown within their length, without anything invisible', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const visible = toVisible(text);
        expect(visible).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(Array.from(visible).length).toBeLessThanOrEqual(longest);
      }),
    );
  });

  test('are no command, however they are wrapped', () => {
    const piece = fc.constantFrom(
      ':',
      '::',
      '#',
      '##',
      '[',
      ']',
      ' ',
      'error',
      'x'.repeat(9),
      '\n',
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 30 }), (value, columns) => {
        for (const line of wrap(escapeTerminal(value), columns)) {
          expect(line.trimStart().startsWith('::') || line.includes('##[')).toBe(false);
          expect(columnsOf(line)).toBeLessThanOrEqual(columns);
        }
      }),
    );
  });

  test('end no code quote and start no tag', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const quoted = codeQuote(text);
        const inside = /^`(?<text>[^`]*)`$/.exec(quoted)?.groups?.['text'];
        expect(inside ?? quoted).not.toMatch(/[<>|]/);
        if (inside === undefined) expect(quoted).not.toMatch(/(?<!\\)`/);
      }),
    );
  });
});

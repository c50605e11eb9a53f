/** What a sink must not find in a report: commands, markup, mentions, what cannot be seen (threat T54). */
import { expect } from '@jest/globals';

/** The commands that a runner would find: `::x` after white space, `##[x]` anywhere, sections. */
export function commandsIn(output: string): readonly string[] {
  return output
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .filter(
      (line) =>
        line.trimStart().startsWith('::') ||
        line.includes('##[') ||
        /section_(start|end):/.test(line),
    );
}

/** Controls but the line feed, and what changes the direction or cannot be seen. */
const invisible =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200c-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}\ud800-\udfff]/u;

/** Markdown without code spans and link targets: what a forge reads for markup and mentions. */
export function proseOf(markdown: string): string {
  return markdown.replace(/`[^`\n]*`/g, '').replace(/\]\(https?:[^()\s]*\)/g, ']');
}

/** What a reader sees, and where a forge looks for mentions and references. */
export function decoded(prose: string): string {
  return prose.replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)));
}

const ownMarkup =
  /<\/?(?:details|summary|sub)>|<!-- promotion-gate (?:preview )?[^\s<>]+ [^\s<>]+ -->/g;

export function expectHarmlessMarkdown(markdown: string): void {
  expect(commandsIn(markdown)).toEqual([]);
  expect(markdown).not.toMatch(invisible);
  const prose = proseOf(markdown).replace(ownMarkup, '');
  expect(prose).not.toMatch(/[<>]/);
  expect(decoded(prose)).not.toMatch(/[@#!$~%^](?=[^\s\u200b#])/u);
  expect(prose).not.toMatch(/&(?!(?:amp|lt|gt|#124|#36|#47);)/);
  expect(prose).not.toMatch(/\bwww\.|:\/\/|\bGH-/i);
  expect(prose.split('\n').filter((line) => /^\s*\//.test(line))).toEqual([]);
  expect(markdown.match(/<!--/g)).toHaveLength(1);
  expect(markdown.trimEnd()).toMatch(/\n<!-- promotion-gate (?:preview )?[^\s<>]+ [^\s<>]+ -->$/);
}

export function expectHarmlessText(text: string): void {
  expect(commandsIn(text)).toEqual([]);
  expect(text).not.toMatch(invisible);
}

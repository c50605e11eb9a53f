/** What people write by mistake is named in plain words, at its place, with what to write instead. */
import { describe, expect, test } from '@jest/globals';
import { readYaml } from '../../src/policy/yaml-document.js';

function faultsOf(text: string): readonly string[] {
  const reading = readYaml({ file: 'policy.yml', text });
  if (reading.ok) return [];
  return reading.faults.map(
    ({ place, message, hint }) =>
      `${String(place.line)}:${String(place.column)} ${message} ${hint ?? ''}`,
  );
}

const MISTAKES: readonly (readonly [name: string, text: string, place: string, words: RegExp])[] = [
  ['a comparison', 'q:\n  lines: >= 80%\n  branches: 5\n', '2:10', /`>= 80%`.*begins a block.*Write `\{ at-least: 80% \}`/],
  ['a comparison without equals', 'lines: > 80%\n', '1:8', /Write `\{ at-least: 80% \}`/],
  ['a comparison between braces', 'a: { lines: >= 80% }\n', '1:13', /Write `\{ at-least: 80% \}`/],
  ['a pipe in a text', 'a: |x\n', '1:4', /begins a block.*Quote it: "\|x"/],
  ['quoted text behind a block mark', 'a: > "x" y\n', '1:4', /begins a block/],
  ['a handle that is a comment', 'contact: #ops\nb: 1\n', '1:10', /`#ops` is a comment here.*Quote it: "#ops"/],
  ['a comment as a list item', 'a:\n  - #ops\n  - b\n', '2:5', /`#ops` is a comment here/],
  ['a star in brackets', 'match: [*-prod]\n', '1:9', /`\*-prod` is read as an alias.*Quote it if it is a text: "\*-prod"/],
  ['a star', 'match: *-prod\n', '1:8', /Quote it if it is a text: "\*-prod"/],
  ['a star alone', 'match: *\n', '1:8', /no name.*Quote it: "\*"/],
  ['a star and more text', 'a: *foo bar\n', '1:4', /`\*foo` is read as an alias.*Quote it: "\*foo bar"/],
  ['an ampersand alone', 'a: & b\n', '1:4', /`&` begins an anchor.*Quote it: "& b"/],
  ['a tab before a key', 'a:\n\tb: 1\n', '2:1', /tab.*only spaces.*Replace/],
  ['a tab behind spaces', 'a:\n \tb: 1\n', '2:2', /tab.*only spaces/],
  ['a tab before a dash', 'a:\n  - x\n\t- y\n', '3:1', /tab.*only spaces/],
  ['no space after a colon', 'a: 1\nfits:45m\nb: 2\n', '2:1', /`fits:45m` has no space.*Write `fits: 45m`/],
  ['no space before a list', 'w:\n  open:[a]\n  fits: 45m\n', '2:3', /Write `open: \[a\]`/],
  ['no space in the last line', 'w:\n  a: 1\n  fits:45m\n', '3:3', /Write `fits: 45m`/],
  ['no space in the only line of a key', 'w:\n  fits:45m\n', '2:3', /has no space.*Write `fits: 45m`/],
  ['no space in the only line', 'open:[a]\n', '1:1', /Write `open: \[a\]`/],
  ['no space between braces', 'w: { fits:45m }\n', '1:6', /Write `fits: 45m`/],
  ['no space after a quoted key', 'a: 1\n"b":1\n', '2:1', /Write `"b": 1`/],
  ['a handle', 'owner: @sam\n', '1:8', /cannot begin with `@`.*Quote it: "@sam"/],
  ['a backtick', 'a: `x`\n', '1:4', /a backtick.*Quote it: "`x`"/],
  ['a percent sign', 'a: [%x]\n', '1:5', /cannot begin with `%`.*Quote it: "%x"/],
  ['a key below a value', 'a: 1\n  b: 2\n', '2:3', /indented below the value `1`/],
  ['a key too far left', 'a:\n    b: 1\n  c: 2\n', '3:3', /same column/],
  ['a first line too far right', ' a: 1\nb: 2\n', '2:1', /same column/],
  ['a dash too far left', 'a:\n  - x\n - y\n', '3:2', /list item stands where a key/],
  ['keys below a list', '- b\na: 1\n', '2:1', /same column/],
  ['no closing quote', 'a: "x\nb: 1\n', '1:4', /quote `"` that opens here is never closed/],
  ['no closing quote, and others behind', '- "x\n- "y"\n', '1:3', /quote `"` that opens here is never closed/],
  ['an apostrophe between single quotes', "reason: 'it's fine'\n", '1:13', /ends before `s fine'`.*written twice/],
  ['no closing bracket', 'a: [x, y\nb: 1\n', '1:4', /bracket `\[` that opens here is never closed/],
  ['no closing brace', 'a: {x: 1\nb: 1\n', '1:4', /bracket `\{` that opens here is never closed/],
  ['the wrong closing bracket', 'a: [x, y}\n', '1:4', /closed by `\}`. Close it with `\]`/],
  ['a bracket too many', 'a: [x]]\n', '1:7', /`\]` closes nothing/],
  ['a template', 'a: {{ x }}/y\n', '1:11', /closing bracket.*Quote the whole value/],
  ['a colon in a value', 'reason: note: more\n', '1:9', /`note: more`.*Quote it if it is a text: "note: more"/],
  ['a colon in a quoted value', 'a: "b": c\n', '1:4', /Quote it if it is a text: '"b": c'/],
  ['a list on the line of its key', 'open: - a\n', '1:7', /cannot begin on the line.*`\[a\]`/],
  ['a list below a value', 'a: x\n- b\n', '2:1', /list item stands where a key/],
  ['an indented list below a value', 'open: x\n  - b\n', '2:3', /read as part of the text/],
  ['no colon', 'a: 1\nfoo bar\nbaz: 2\n', '2:1', /`foo bar` has no colon/],
  ['no comma', 'a: [x, "y" "z"]\n', '1:12', /comma is missing/],
  ['two commas', 'a: [x,,y]\n', '1:7', /before this comma/],
  ['an unknown escape', 'a: "\\d+"\n', '1:5', /`\\d` is not an escape.*single quotes/],
  ['a comment too close', 'a: [x]#c\n', '1:7', /space before its `#`/],
  ['a tab below a comparison', 'lines: >= 5\n\tc: 1\n', '1:8', /begins a block/],
  ['something else', 'a: ?\n', '1:4', /not valid YAML: Nested mappings/],
]; // prettier-ignore

describe('mistakes are translated', () => {
  test.each(MISTAKES)('%s', (_name, text, place, words) => {
    const [first] = faultsOf(text);

    expect(first).toMatch(words);
    expect(first).toMatch(new RegExp(`^${place} `));
  });
});

describe('what follows a mistake', () => {
  test.each([
    ['independent mistakes are all told', 'a: @x\nb: [@y, @z]\n\tc: 1\nlines: >= 5\n', ['1:4', '2:5', '2:9', '3:1', '4:8']],
    ['tags, quotes and errors are told in order', 'a: !x y\nb: @z\nc: "\nd: @w\n', ['1:4', '2:4', '3:4']],
    ['an echo is not told', 'a: b\n  c: d\n  e: f\n  - g\n', ['2:3']],
    ['duplicate and numeric keys are all told', 'a: 1\na: 2\n3: { b: 1, b: 2 }\n', ['2:1', '3:1', '3:12']],
  ])('%s', (_name, text, places) => {
    expect(faultsOf(text).map((fault) => fault.split(' ')[0])).toEqual(places);
  }); // prettier-ignore

  test('a duplicate key names both of its places', () => {
    expect(faultsOf('x:\n  a: 1\n  b: 2\n  a: 3\n')[0]).toBe(
      '4:3 The key `a` is written twice; first on line 2, column 3. Keep one of them, or join their values.',
    );
  });

  test('long lines are cut in messages', () => {
    const [fault] = faultsOf(`a: @${'x'.repeat(5000)}\nb: *${'y'.repeat(5000)} z\n`);

    expect(fault?.length).toBeLessThan(300);
  });
});

describe('what looks like a mistake and is none', () => {
  test.each([
    ['a comment behind a key of a mapping', 'a: #x\n  b: 1\n'],
    ['a comment with a space behind an empty value', 'a: # later\nb: 1\n'],
    ['a comment behind a value', 'a: 1 #x\n'],
    ['an address on its own line', 'a:\n  https://x.example/y\n'],
    ['a text with a colon on the line of its key', 'image: nginx:1.27\n'],
    ['times and images in a list', 'a:\n  - 09:00\n  - nginx:latest\n'],
    ['a dash inside a folded text', 'a: one\n  two - three\n'],
    ['a list in the column of its key', 'a:\n- b\nc: 1\n'],
    ['a comparison in a block of text', 'a: |\n  x >= 80%\n  - *y\n  "z\n'],
    ['quotes with escapes and pairs', "a: \"\\\"\\\\\"\nb: 'it''s'\nc: ''''\n"],
    ['one document with its marks', '---\na: 1\n...\n# end\n'],
    ['JSON', '{"a":[1,{"b":null}]}'],
  ])('%s', (_name, text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});

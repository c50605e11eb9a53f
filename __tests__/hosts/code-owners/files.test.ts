/** CODEOWNERS files read whole: which lines count for a path, on GitHub and on GitLab. */
import { describe, expect, test } from '@jest/globals';
import { parseGithubOwners } from '../../../src/hosts/code-owners/github-file.js';
import { parseGitlabOwners } from '../../../src/hosts/code-owners/gitlab-file.js';
import { ownedPathsOf, ownersOf } from '../../../src/hosts/code-owners/owned-paths.js';
import type { OwnersFile } from '../../../src/hosts/code-owners/owners-file.js';

/** `section count: owners`, or `?` where it is not known, of each part that a path asks for. */
function asked(file: OwnersFile, path: string): readonly string[] {
  return ownedPathsOf(ownersOf(file), { paths: [path] }).map(
    ({ section, count, owners, unknown }) =>
      unknown === undefined
        ? `${section ?? '-'} ${count}: ${owners.length === 0 ? 'anybody' : owners.join(' ')}`
        : '?',
  );
}

type Row = readonly [name: string, text: string, path: string, ...asks: readonly string[]];

describe('GitHub', () => {
  const rows: readonly Row[] = [
    ['a comment and an empty line', '# * @bob\n\n* @alice', 'a.ts', '- 1: @alice'],
    ['a comment behind the owners', '*.js @alice # not @bob', 'a.js', '- 1: @alice'],
    ['the last line counts', '* @alice\n*.js @bob', 'a.js', '- 1: @bob'],
    ['an earlier line elsewhere', '* @alice\n*.js @bob', 'a.ts', '- 1: @alice'],
    ['a line without owners', '/apps/ @alice\n/apps/github', 'apps/github/a', '- 1: anybody'],
    ['no line', '/apps/ @alice', 'src/a', '- 1: anybody'],
    ['an empty file', '', 'src/a', '- 1: anybody'],
    ['teams and addresses', '* @acme/pay a@b.example', 'a', '- 1: @acme/pay a@b.example'],
    ['blanks in a path', '/my\\ docs/ @alice', 'my docs/a', '- 1: @alice'],
    ['lines of Windows', '* @alice\r\n*.js @bob\r\n', 'a.js', '- 1: @bob'],
    ['`!` may mean it', '* @alice\n!a.js', 'a.js', '?'],
    ['`!` and another path', '* @alice\n!a.js', 'b.js', '- 1: @alice'],
    ['`!` before a line that counts', '!a.js\n*.js @alice', 'a.js', '- 1: @alice'],
    ['`[ ]` may mean it', '* @alice\n[ab].js @bob', 'a.js', '?'],
    ['`\\#` may mean it', '* @alice\n\\#a @bob', '#a', '?'],
    ['an owner that is none', '* @alice\n*.js bob', 'a.js', '?'],
    ['an owner that is none, elsewhere', '* @alice\n*.js bob', 'a.ts', '- 1: @alice'],
    ['a pattern of nothing', '* @alice\n/ @bob', 'a.ts', '?'],
    ['sections are of GitLab', '* @alice\n[Docs] @bob', 'a.ts', '?'],
    ['blanks that may be of a path', '* @alice\nmy docs/ @bob', 'my docs/a', '?'],
    ['blanks, and another path', '* @alice\nmy docs/ @bob', 'your docs/a', '- 1: @alice'],
    ['T54: a character that nobody sees', '* @alice\n\u200b*.js @bob', 'a.ts', '?'],
    ['T54: a line within a line', '* @alice\n/a/ @bob\r* @bob', 'b', '?'],
    ['T54: the same in a comment', '* @alice\n# all of us\r* @bob', 'b', '?'],
    ['a blank that is none', '* @alice\n/a/\u00a0@bob', 'b', '?'],
    [
      'text of other languages, and a comment of it',
      '# für\u00a0dich\n/straße/ @bob',
      'straße/a',
      '- 1: @bob',
    ],
  ];
  test.each(rows)('%s', (_, text, path, ...asks) => {
    expect(asked(parseGithubOwners('CODEOWNERS', text), path)).toEqual(asks);
  });

  test('faults name their line', () => {
    const { faults } = parseGithubOwners('docs/CODEOWNERS', '* @alice\n!a\n\nb bob\n');
    expect(faults).toEqual([
      'docs/CODEOWNERS:2: `!` does not work in CODEOWNERS of GitHub',
      'docs/CODEOWNERS:4: "bob" is no @user, @organization/team or address',
    ]);
  });
});

describe('GitLab', () => {
  const readme =
    '* @admin\n[README Owners]\nREADME.md @u1 @u2\ninternal/README.md @u4\n[Other]\nREADME.md @u3';
  const ruby = '* @all\n!pom.xml\n[Ruby]\n*.rb @ruby\n!/config/**/*.rb\n/config/routes.rb @ops';
  const rows: readonly Row[] = [
    [
      'each section by itself',
      readme,
      'README.md',
      '- 1: @admin',
      'README Owners 1: @u1 @u2',
      'Other 1: @u3',
    ],
    [
      'the last line of a section',
      readme,
      'internal/README.md',
      '- 1: @admin',
      'README Owners 1: @u4',
      'Other 1: @u3',
    ],
    ['a count', '[Docs][2] @a @b\ndocs/', 'docs/x', 'Docs 2: @a @b'],
    [
      'owners by default',
      '[DB] @db @carol\nmodel/\nconfig/x.md @docs',
      'model/a',
      'DB 1: @db @carol',
    ],
    [
      'owners of its own',
      '[DB] @db @carol\nmodel/\nconfig/x.md @docs',
      'config/x.md',
      'DB 1: @docs',
    ],
    ['an optional section', '^[Go]\n*.go @root', 'a.go', '- 1: anybody'],
    ['an optional section beside one', '* @all\n^[Go]\n*.go @root', 'a.go', '- 1: @all'],
    ['one name twice, once required', '^[Go]\n*.go @root\n[GO]\n*.mod @x', 'a.go', 'Go 1: @root'],
    ['excluded', ruby, 'pom.xml', '- 1: anybody'],
    ['excluded from a section for good', ruby, 'config/routes.rb', '- 1: @all'],
    ['not excluded', ruby, 'lib/a.rb', '- 1: @all', 'Ruby 1: @ruby'],
    ['roles and groups', '* @@maintainers @acme/db/core', 'a', '- 1: @@maintainers @acme/db/core'],
    ['words that are no owners', '* @alice and bob', 'a', '- 1: @alice'],
    ['nothing but such words', '* @alice\n*.js bob', 'a.js', '?'],
    ['an escaped #', '\\#a @alice', '#a', '- 1: @alice'],
    ['a heading that does not end', '* @alice\n[Docs @bob', 'a', '- 1: @alice', '?'],
    ['a line without owners', '* @alice\n*.js', 'a.js', '- 1: anybody'],
    // https://docs.gitlab.com/user/project/codeowners/reference/#section-headings-and-names
    ['a heading with something behind it', '^[Go]\n*.go @x\n[DB]@carol\ndb/', 'db/a', '?'],
    ['and with owners of the line', '^[Go]\n*.go @x\n[DB]@carol\ndb/ @dave', 'db/a', 'DB 1: @dave'],
    [
      'an optional one before it ends',
      '^[Go]\n*.go @x\n[DB @carol\ndb/ @dave',
      'db/a',
      '- 1: @dave',
    ],
    [
      'the number is kept where a heading does not end',
      '[A][2] @b\n[DB\ndb/ @c',
      'db/a',
      '- 2: @c',
    ],
    ['a heading, and no set of letters', '^[Go]\n[ab].rb @x\nc.rb @y', 'c.rb', 'ab 1: @y'],
    ['a number that is empty', '[DB][] @carol\ndb/', 'db/a', 'DB 1: @carol'],
    ['no approvals are one', '[DB][0] @carol\ndb/', 'db/a', 'DB 1: @carol'],
    ['a number that is none', '[DB][two] @carol\ndb/', 'db/a', '?'],
    ['T09: more approvals than anybody has', '[DB][9999999999] @carol\n*.md @x', 'a.ts', '?'],
    ['owners by default end before a comma', '[DB] @carol, @dave\ndb/', 'db/a', 'DB 1: @carol'],
    ['a comment behind a heading', '[DB] @carol # not @dave\ndb/', 'db/a', 'DB 1: @carol'],
    ['an empty name', '^[Go]\n[] @carol\ndb/', 'x', '?'],
    [
      'commas and brackets',
      '* @alice, (@acme/db) x@y.example.',
      'a',
      '- 1: @alice @acme/db x@y.example',
    ],
    ['an excluded pattern that comes again', '* @all\n!*.rb\n*.rb @carol', 'a.rb', '- 1: @carol'],
    ['one that is excluded again', '* @all\n!*.rb\n*.rb @carol\n!*.rb', 'a.rb', '- 1: anybody'],
    ['`!` of nothing', '* @alice\n! a.rb', 'b', '?'],
    ['T54: a character that nobody sees', '^[Go]\n* @x\n\u2066[DB] @carol', 'b', '?'],
    ['a path with a blank', 'path\\ with/ @alice', 'path with/a', '- 1: @alice'],
  ];
  test.each(rows)('%s', (_, text, path, ...asks) => {
    expect(asked(parseGitlabOwners('CODEOWNERS', text), path)).toEqual(asks);
  });
});

describe('the parts of a change', () => {
  const file = parseGithubOwners('CODEOWNERS', '/a/ @alice\n/b/ @alice\n/c/ @bob');

  test('paths of the same owners are one part, and few are shown', () => {
    const paths = ['a/1', 'a/2', 'b/1', 'b/2', 'c/1', 'a/1'];
    expect(
      ownedPathsOf(ownersOf(file), { paths }).map(({ owners, paths: told, more }) => [
        owners,
        told,
        more,
      ]),
    ).toEqual([
      [['@alice'], ['a/1', 'a/2', 'b/1'], 1],
      [['@bob'], ['c/1'], 0],
    ]);
  });

  test('T24: paths that are not told are of nobody knows whom', () => {
    const parts = ownedPathsOf(ownersOf(file), { paths: ['c/1'], unknown: 'too many' });
    expect(parts.map(({ unknown }) => unknown)).toEqual([undefined, 'too many']);
  });

  test('a change of nothing is one of nobody', () => {
    expect(ownedPathsOf(ownersOf(file), { paths: [] })).toEqual([
      { count: 1, owners: [], paths: [], more: 0 },
    ]);
  });

  test('T09: thousands of paths and lines', () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `/d${index}/**/x*y*z @alice`);
    const big = parseGithubOwners('CODEOWNERS', lines.join('\n'));
    const paths = Array.from({ length: 2000 }, (_, index) => `d${index}/a/b/xyz`);
    expect(ownedPathsOf(ownersOf(big), { paths })).toHaveLength(1);
  });

  test.each([
    ['GitHub', parseGithubOwners],
    ['GitLab', parseGitlabOwners],
  ])('T09: %s: what takes too long is of nobody knows whom', (_, parse) => {
    const text = '* @alice\n/a/ @bob\n*c*c*c*b @carol';
    const owners = ownersOf(parse('CODEOWNERS', text), { left: 2000 });
    const paths = Array.from({ length: 60 }, (__, at) => `a/${at}/${'c'.repeat(60)}`);
    const parts = ownedPathsOf(owners, { paths });
    expect(parts).toHaveLength(2);
    const told = new Set(parts.map(({ unknown }) => unknown));
    expect(told).toContain('CODEOWNERS has too many lines for all that is changed');
    // What was looked up before stays so, and nothing after it is.
    const [late] = ownedPathsOf(owners, { paths: ['z'] });
    expect(late?.unknown).toContain('too many lines');
  });
});

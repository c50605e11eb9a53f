/** Patterns of CODEOWNERS: GitHub's as gitignore reads them, GitLab's as Ruby's fnmatch does. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  fnmatchPattern,
  gitignorePattern,
  type Effort,
} from '../../../src/hosts/code-owners/pattern.js';

type Row = readonly [pattern: string, path: string, matches: boolean];

function effort(): Effort {
  return { left: 1_000_000 };
}

describe('GitHub', () => {
  const rows: readonly Row[] = [
    ['*', 'a/b/c.ts', true],
    ['*.js', 'src/deep/a.js', true],
    ['*.js', 'a.js.txt', false],
    ['*.js', 'vendor.js/readme.md', true],
    ['/build/logs/', 'build/logs/x/y.log', true],
    ['/build/logs/', 'build/logs', false],
    ['/build/logs/', 'x/build/logs/y.log', false],
    ['docs/*', 'docs/getting-started.md', true],
    ['docs/*', 'docs/build-app/troubleshooting.md', false],
    ['/*', 'README.md', true],
    ['/*', 'docs/a.md', false],
    ['docs/*.md', 'docs/a.md', true],
    ['docs/*.md', 'docs/x/a.md', false],
    ['apps/', 'services/apps/a.ts', true],
    ['apps/', 'apps', false],
    ['/apps/github', 'apps/github/x.ts', true],
    ['/apps/github', 'apps/githubs/x.ts', false],
    ['**/logs', 'deeply/nested/logs/a.log', true],
    ['src/**', 'src/a/b.ts', true],
    ['src/**', 'src', false],
    ['src/**/db.ts', 'src/db.ts', true],
    ['src/**/db.ts', 'src/a/b/db.ts', true],
    ['src/a?.ts', 'src/ab.ts', true],
    ['src/a?.ts', 'src/a.ts', false],
    ['with\\ blank.md', 'x/with blank.md', true],
    ['src/\\*.md', 'src/*.md', true],
    ['src/\\*.md', 'src/a.md', false],
    ['Src/', 'src/a.ts', false],
  ];
  test.each(rows)('%s and %s: %s', (pattern, path, matches) => {
    expect(gitignorePattern(pattern)(path.split('/'), effort())).toBe(matches);
  });

  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'owners-'));
    execFileSync('git', ['init', '--quiet', folder]);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Which of the paths git ignores by this one pattern. */
  function ignored(pattern: string, paths: readonly string[]): readonly string[] {
    writeFileSync(join(folder, '.git', 'info', 'exclude'), `${pattern}\n`);
    const given = ['check-ignore', '--no-index', '--stdin', '-z'];
    const { stdout } = spawnSync('git', given, { cwd: folder, input: paths.join('\0') });
    return stdout.toString('utf8').split('\0').filter(Boolean);
  }

  const segment = fc.constantFrom('a', 'b', 'ab', 'a.b', '.a', 'ba');
  // `a**/b` is left out: git cuts off the `a` and takes the stars for leading ones.
  const wild = fc.constantFrom('a', 'b', 'ab', '*', 'a*', '*b', '?', 'a?', '**', '*.b', '\\a');
  const paths = fc.array(
    fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
    { minLength: 12, maxLength: 12 },
  );
  const patterns = fc
    .record({
      start: fc.constantFrom('', '/'),
      parts: fc.array(wild, { minLength: 1, maxLength: 3 }),
      end: fc.constantFrom('', '/'),
    })
    // The one thing that GitHub documents to be otherwise.
    .filter(({ start, parts, end }) => {
      const isAlone = parts.length === 1 && start === '';
      return parts.at(-1) !== '*' || end === '/' || isAlone;
    })
    .map(({ start, parts, end }) => `${start}${parts.join('/')}${end}`);

  test('matches what git ignores by the same pattern', () => {
    fc.assert(
      fc.property(patterns, paths, (pattern, all) => {
        const matches = gitignorePattern(pattern);
        const own = all.filter((path) => matches(path.split('/'), effort()));
        expect(new Set(own)).toEqual(new Set(ignored(pattern, all)));
      }),
      { numRuns: 120 },
    );
  });
});

describe('GitLab', () => {
  const rows: readonly Row[] = [
    ['/README.md', 'README.md', true],
    ['/README.md', 'docs/README.md', false],
    ['README.md', 'app/lib/README.md', true],
    ['internal/README.md', 'docs/api/internal/README.md', true],
    ['/docs/', 'docs/a/b.md', true],
    ['docs/', 'x/docs/a.md', true],
    ['docs', 'docs/a.md', false],
    ['docs', 'x/docs', true],
    ['/docs/*.md', 'docs/a.md', true],
    ['/docs/*.md', 'docs/a/b.md', false],
    ['/docs/*', 'docs/a/b.md', false],
    ['/docs/*/README.md', 'docs/api/README.md', true],
    ['/docs/**/index.md', 'docs/index.md', true],
    ['/docs/**/index.md', 'docs/api/graphql/index.md', true],
    ['/docs/**', 'docs/a.md', true],
    ['/docs/**', 'docs/a/b.md', false],
    ['/**/*', '.a/.b', true],
    ['*.rb', '.hidden/a.rb', true],
    ['/a/**b', 'a/xb', true],
    ['/a/**b', 'a/x/b', false],
    ['[ab].rb', 'x/b.rb', true],
    ['[!ab].rb', 'b.rb', false],
    ['[^ab].rb', 'c.rb', true],
    ['[a-c]1', 'b1', true],
    ['[a-c]1', 'd1', false],
    ['[]]', ']', true],
    ['[a', '[a', false],
    ['\\[a', '[a', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
  ];
  test.each(rows)('%s and %s: %s', (pattern, path, matches) => {
    expect(fnmatchPattern(pattern)(path.split('/'), effort())).toBe(matches);
  });
});

test('T09: patterns of many stars take no time to fail', () => {
  const stars = `${'*a'.repeat(200)}b`;
  const path = ['a'.repeat(2000)];
  expect(gitignorePattern(stars)(path, effort())).toBe(false);
  expect(fnmatchPattern(stars)(path, effort())).toBe(false);
  const deep = Array.from({ length: 300 }, () => 'a');
  expect(gitignorePattern(`${'**/a/'.repeat(100)}b`)(deep, effort())).toBe(false);
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchesGlob } from '../../src/evidence/glob.js';

describe('globs', () => {
  test.each([
    ['api/**', 'api/a.ts', true],
    ['api/**', 'api/deep/er/a.ts', true],
    ['api/**', 'apis/a.ts', false],
    ['api/**', 'lib/api/a.ts', false],
    ['**/migrations/**', 'db/migrations/1.sql', true],
    ['**/migrations/**', 'migrations/1.sql', true],
    ['*.md', 'README.md', true],
    ['*.md', 'docs/README.md', false],
    ['**/*.md', 'README.md', true],
    ['**/*.md', 'docs/a/README.md', true],
    ['**', 'any/thing', true],
    ['*', '.hidden', true],
    ['deploy/production/*', 'deploy/production/42', true],
    ['v?.?', 'v1.2', true],
    ['v?.?', 'v1.22', false],
    ['a[b]{c}(d)!', 'a[b]{c}(d)!', true],
    ['a.b', 'axb', false],
    ['', '', true],
    ['a', '', false],
    ['api/**', 'api', true],
  ])('%s on %s: %p', (glob, path, matches) => {
    expect(matchesGlob(path, glob)).toBe(matches);
  });

  test('agree with a plain regular expression', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '/', '.'), maxLength: 8 });
    const glob = fc.array(fc.constantFrom('a', 'b', '.', '*', '?', '/', '**/', '/**/', '/**'), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(text, glob, (path, parts) => {
        const pattern = parts.join('');
        expect(matchesGlob(path, pattern)).toBe(oracle(pattern).test(path));
      }),
      { numRuns: 2000 },
    );
  });

  test('T09: a glob that hangs backtracking matchers is answered', () => {
    expect(matchesGlob('a'.repeat(5000), `${'*a'.repeat(50)}b`)).toBe(false);
    expect(matchesGlob('a/'.repeat(500), `${'**/*a/'.repeat(20)}b`)).toBe(false);
  });
});

/** Segment by segment: `**` as a whole segment is any number of segments, elsewhere it is `*`. */
function oracle(glob: string): RegExp {
  const written = glob.split('/');
  const parts = written.filter((part, index) => part !== '**' || written[index - 1] !== '**');
  let source = '';
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1;
    if (part === '**' && last) source = index === 0 ? '.*' : `${source.slice(0, -1)}(?:/.*)?`;
    else if (part === '**') source += '(?:[^/]*/)*';
    else source += segment(part) + (last ? '' : '/');
  }
  return new RegExp(`^${source}$`);
}

function segment(part: string): string {
  return [...part]
    .map((char) => (char === '*' ? '[^/]*' : char === '?' ? '[^/]' : char.replace('.', '\\.')))
    .join('');
}

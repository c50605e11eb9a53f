/** The inventory of a bundle finds what is bundled twice, and what was not found. */
import { describe, expect, test } from '@jest/globals';
import { findCopies, findUnresolved, listPackages } from '../../scripts/bundle-inventory.mjs';

function inIndex(...paths: readonly string[]) {
  return paths.map((path) => ({ path, size: 30_000, outputs: ['index.js'] }));
}

describe('findCopies', () => {
  const copies = [
    [
      'two versions of a package',
      inIndex(
        'node_modules/undici/index.js',
        'node_modules/@actions/a/node_modules/undici/index.js',
      ),
      'undici is bundled from node_modules/@actions/a/node_modules/undici and node_modules/undici',
    ],
    [
      'two formats by folder',
      inIndex('node_modules/date-fns-tz/dist/cjs/a.js', 'node_modules/date-fns-tz/dist/esm/a.js'),
      'node_modules/date-fns-tz/dist/cjs/a.js and node_modules/date-fns-tz/dist/esm/a.js are the same code in two formats',
    ],
    [
      'two formats by ending',
      inIndex('node_modules/zod/index.js', 'node_modules/zod/index.cjs'),
      'node_modules/zod/index.js and node_modules/zod/index.cjs are the same code in two formats',
    ],
    [
      'much of a package in three chunks',
      [
        { path: 'node_modules/yaml/a.js', size: 6_000, outputs: ['1.js', '2.js', '3.js'] },
        { path: 'node_modules/yaml/b.js', size: 9_000, outputs: ['1.js', '2.js'] },
      ],
      'yaml is repeated in several chunks, 21000 bytes of it',
    ],
  ] as const;
  test.each(copies)('%s', (_, modules, copy) => {
    expect(findCopies(modules)).toEqual([copy]);
  });

  test('none where files of packages are bundled once, but for small ones', () => {
    const modules = [
      ...inIndex('node_modules/zod/index.js', 'node_modules/zod/v4/index.js'),
      { path: 'node_modules/zod/small.js', size: 3_000, outputs: ['1.js', '2.js'] },
      { path: 'lib/time/instant.js', size: 30_000, outputs: ['1.js', '2.js'] },
    ];
    expect(findCopies(modules)).toEqual([]);
  });
});

test('listPackages names each package once, sorted', () => {
  const modules = inIndex(
    'lib/main.js',
    'node_modules/zod/a.js',
    'node_modules/@x/y/a.js',
    'node_modules/zod/b.js',
  );
  expect(listPackages(modules)).toEqual([
    { name: '@x/y', directories: ['node_modules/@x/y'] },
    { name: 'zod', directories: ['node_modules/zod'] },
  ]);
});

test('findUnresolved names what the bundler replaced by a module that throws', () => {
  const missing = 'node_modules/@vercel/ncc/dist/ncc/@@notfound.js?@actions/core';
  expect(findUnresolved(inIndex('lib/main.js', missing))).toEqual([
    '@actions/core was not found by the bundler',
  ]);
});

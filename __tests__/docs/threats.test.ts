/** docs/threats.md: every threat in it is named by the tests it links to, and none that tests name is left out. */
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from '@jest/globals';
import { parseSource, readSources, walk, type SourceFile } from '../project/source-files.js';
import { linksOf, readDocument } from './markdown.js';

const rows = readDocument('docs/threats.md')
  .text.split('\n')
  .flatMap((line) => {
    const id = /^\| ([TF]\d{2}) \|/.exec(line)?.[1];
    if (id === undefined) return [];
    const tests = linksOf({ path: 'docs/threats.md', text: line });
    return [{ id, tests: tests.map((link) => posix.join('docs', link)) }];
  });

const sources = readSources('__tests__').filter(({ path }) => path.endsWith('.test.ts'));
const named = new Map(
  sources
    .filter(({ path }) => !path.startsWith('__tests__/docs/'))
    .map((source) => [source.path, idsIn(source)]),
);

/** Ids in texts: names of tests, and of the rows of their tables. Comments prove nothing. */
function idsIn(source: SourceFile): ReadonlySet<string> {
  const texts = [...walk(parseSource(source))].filter(ts.isStringLiteralLike);
  // Not the hour of an instant: 2026-11-20T18:00.
  const ids = texts.flatMap(({ text }) => [...text.matchAll(/(?<![\w-])[TF]\d{2}(?!\w|:\d)/g)]);
  return new Set(ids.map(([id]) => id));
}

describe('docs/threats.md', () => {
  test.each(rows)('$id is named by a test in each file that it links to', ({ id, tests }) => {
    expect(tests).not.toEqual([]);
    expect(tests.filter((path) => named.get(path)?.has(id) !== true)).toEqual([]);
  });

  test('lists every id that a test names', () => {
    const listed = new Set(rows.map(({ id }) => id));
    const found = [...named].flatMap(([path, ids]) => [...ids].map((id) => `${id} in ${path}`));
    expect(found.filter((one) => !listed.has(one.slice(0, 3)))).toEqual([]);
  });

  test('lists each id once, in order', () => {
    const ids = rows.map(({ id }) => id);
    const sorted = [...ids].sort((a, b) => rank(a) - rank(b));
    expect(ids).toEqual([...new Set(sorted)]);
  });
});

/** Attacks before faults. */
function rank(id: string): number {
  return (id.startsWith('F') ? 100 : 0) + Number(id.slice(1));
}

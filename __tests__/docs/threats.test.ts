/** docs/threats.md: each threat with all tests that name it; `UPDATE_THREATS=1` writes these. */
import { writeFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from '@jest/globals';
import { parseSource, readSources, walk, type SourceFile } from '../project/source-files.js';
import { readDocument } from './markdown.js';

const path = 'docs/threats.md';
const { text } = readDocument(path);

const named = readSources('__tests__')
  .filter(({ path }) => path.endsWith('.test.ts') && !path.startsWith('__tests__/docs/'))
  .map((source) => ({ path: source.path, ids: idsIn(source) }))
  .sort((one, other) => (one.path < other.path ? -1 : 1));

/** Ids in texts: names of tests, and of the rows of their tables. Comments prove nothing. */
function idsIn(source: SourceFile): ReadonlySet<string> {
  const texts = [...walk(parseSource(source))].filter(ts.isStringLiteralLike);
  // Not the hour of an instant: 2026-11-20T18:00.
  const ids = texts.flatMap(({ text }) => [...text.matchAll(/(?<![\w-])[TF]\d{2}(?!\w|:\d)/g)]);
  return new Set(ids.map(([id]) => id));
}

const row = /^(\| ([TF]\d{2}) \|.*\|)[^|]*\|$/gm;
const listed = [...text.matchAll(row)].map(([, , id = '']) => id);

/** Links to all tests that name the id. */
function linksTo(id: string): string {
  return named
    .filter(({ ids }) => ids.has(id))
    .map(({ path }) => `[${path.slice('__tests__/'.length, -'.test.ts'.length)}](../${path})`)
    .join(', ');
}

describe('docs/threats.md', () => {
  test('links each threat to the tests that name it', () => {
    const written = text.replace(row, (_, told: string, id: string) => `${told} ${linksTo(id)} |`);
    if (process.env['UPDATE_THREATS'] !== undefined) writeFileSync(path, written);
    else expect(text).toBe(written);
  });

  test.each(listed)('%s is named by a test', (id) => {
    expect(linksTo(id)).not.toBe('');
  });

  test('lists every id that a test names', () => {
    const found = named.flatMap(({ path, ids }) => [...ids].map((id) => `${id} in ${path}`));
    expect(found.filter((one) => !listed.includes(one.slice(0, 3)))).toEqual([]);
  });

  test('lists each id once, in order', () => {
    const sorted = [...listed].sort((a, b) => rank(a) - rank(b));
    expect(listed).toEqual([...new Set(sorted)]);
  });
});

/** Attacks before faults. */
function rank(id: string): number {
  return (id.startsWith('F') ? 100 : 0) + Number(id.slice(1));
}

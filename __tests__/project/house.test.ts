/** The conventions of the house that a machine can see, each fault with its file and line. */
import { describe, expect, test } from '@jest/globals';
import { findImports } from './imports.js';
import { readSources, type SourceFile } from './source-files.js';

const sources = readSources('src');
const largestFile = 400;
const vagueNames = /(?:^|-)(?:utils?|helpers?|common|misc|shared)(?:-|$)/;

const conventions: Readonly<Record<string, (source: SourceFile) => readonly string[]>> = {
  'opens with one sentence of purpose': ({ path, text }) =>
    /^(?:#!.*\n)?\/\*\*[\s*]*[^\s*/][\s\S]*?\*\//.test(text)
      ? []
      : [`${path}:1 does not open with a /** comment that says what it is for */`],
  'has at most 400 lines': ({ path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    return lines <= largestFile ? [] : [`${path}:${largestFile + 1} is one of ${lines} lines`];
  },
  'has a name in kebab-case that says what it holds': ({ path }) =>
    path
      .replace(/\.ts$/, '')
      .split('/')
      .filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) || vagueNames.test(name))
      .map((name) => `${path}:1 has the name ${name}`),
  'imports sources, by their .js name': (source) =>
    findImports(source)
      .filter(({ specifier }) => specifier.startsWith('.'))
      .filter(({ specifier }) => !specifier.endsWith('.js') || /\/(?:lib|dist)\//.test(specifier))
      .map(({ place, specifier }) => `${place} imports ${specifier}`),
};

test('src/ was looked at', () => {
  expect(sources.map(({ path }) => path)).toContain('src/main.ts');
});

describe('each file of src/', () => {
  test.each(Object.entries(conventions))('%s', (_, findFaults) => {
    expect(sources.flatMap(findFaults)).toEqual([]);
  });
});

describe('a fault is found', () => {
  const good = { path: 'src/time/instant.ts', text: '/** Instants. */\nexport const a = 1;\n' };
  const faults = [
    ['no purpose', { ...good, text: 'export const a = 1;\n' }, 1],
    ['an empty purpose', { ...good, text: '/**\n * \n */\nexport const a = 1;\n' }, 1],
    ['a purpose of another kind', { ...good, text: '// Instants.\n' }, 1],
    ['too long', { ...good, text: `/** Long. */\n${'\n'.repeat(399)}export const a = 1;\n` }, 401],
    ['camel case', { ...good, path: 'src/time/zoneTable.ts' }, 1],
    ['a vague name', { ...good, path: 'src/time/date-utils.ts' }, 1],
    ['a vague folder', { ...good, path: 'src/common/date.ts' }, 1],
    ['no ending', { ...good, text: "/** A. */\nimport { a } from './a';\n" }, 2],
    ['the build', { ...good, text: "/** A. */\n\nimport { a } from '../../lib/a.js';\n" }, 3],
  ] as const;
  test.each(faults)('%s', (_, source, line) => {
    const found = Object.values(conventions).flatMap((findFaults) => findFaults(source));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${source.path}:${line} `));
  });
  test('and none where there is none', () => {
    expect(Object.values(conventions).flatMap((findFaults) => findFaults(good))).toEqual([]);
  });
});

/** The wall of the house holds: imports point down only, and pure rooms see nothing of the world. */
import { describe, expect, test } from '@jest/globals';
import { readSources } from './source-files.js';
import { findBreaches, roomOf, rooms } from './wall.js';

const sources = readSources('src');

describe('src/', () => {
  test('was looked at, pure rooms included', () => {
    const seen = new Set(sources.map(({ path }) => roomOf(path)));
    expect(seen).toContain('main.ts');
    expect([...seen].filter((room) => rooms[room]?.pure === true)).not.toEqual([]);
  });

  test('has no breach of the wall', () => {
    expect(sources.flatMap(findBreaches)).toEqual([]);
  });
});

describe('a breach is found', () => {
  const breaches = [
    ['an import upwards', 'time/a.ts', "import { b } from '../policy/b.js';"],
    ['an import upwards from a folder', 'checks/windows/a.ts', "import '../../policy/b.js';"],
    ['an export from above', 'evidence/a.ts', "export * from '../report/b.js';"],
    ['a dynamic import upwards', 'decision/a.ts', "const b = await import('../report/b.js');"],
    ['a dynamic import of a variable', 'decision/a.ts', 'const b = await import(name);'],
    ['a type from above', 'time/a.ts', "import type { B } from '../policy/b.js';"],
    ['an import of a type from above', 'time/a.ts', "type B = import('../policy/b.js').B;"],
    ['report by hosts, but for types', 'hosts/git/a.ts', "import { b } from '../../report/b.js';"],
    ['a type that still loads', 'hosts/a.ts', "import { type B } from '../report/b.js';"],
    ['sources by hosts, but for http', 'hosts/a.ts', "import { g } from '../sources/gather.js';"],
    ['the entry file', 'time/a.ts', "import '../main.js';"],
    ['a package of another room', 'time/a.ts', "import { z } from 'zod';"],
    ['a package nobody may use', 'sources/a.ts', "import YAML from 'js-yaml';"],
    ['a module of Node', 'policy/a.ts', "import { readFileSync } from 'node:fs';"],
    ['a module of Node without prefix', 'policy/a.ts', "import { readFileSync } from 'fs';"],
    ['the clock', 'decision/a.ts', 'const now = new Date();'],
    ['the clock as a number', 'decision/a.ts', 'const now = Date.now();'],
    ['the clock as text', 'decision/a.ts', 'const now = Date();'],
    ['the clock under another name', 'decision/a.ts', 'const D = Date;'],
    ['a date in the local zone', 'time/a.ts', 'const d = new Date(2026, 1, 1);'],
    ['a field in the local zone', 'time/a.ts', 'const h = new Date(0).getHours();'],
    ['the environment', 'checks/a.ts', 'const { TZ } = process.env;'],
    ['the network', 'checks/a.ts', "const r = fetch('https://a.example');"],
    ['zones of the runtime', 'report/a.ts', 'const f = new Intl.DateTimeFormat();'],
    ['the locale', 'report/a.ts', 'names.sort((a, b) => a.localeCompare(b));'],
    ['its own address', 'report/a.ts', 'const here = import.meta.url;'],
    ['a global in a shorthand', 'report/a.ts', 'const world = { process };'],
    ['a room that nobody planned', 'utils/a.ts', 'export const a = 1;'],
  ] as const;
  test.each(breaches)('%s', (_, path, text) => {
    const found = findBreaches({ path: `src/${path}`, text: `/** Purpose. */\n${text}\n` });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^src/${path}:[12] `));
  });
});

describe('allowed', () => {
  const allowed = [
    ['an import downwards', 'policy/a.ts', "import { b } from '../time/b.js';"],
    ['an import in the room', 'checks/windows/a.ts', "import { b } from '../b.js';"],
    ['types of report in hosts', 'hosts/a.ts', "import type { B } from '../report/b.js';"],
    ['http of sources in hosts', 'hosts/git/a.ts', "import { get } from '../../sources/http.js';"],
    ['a variable named as a global', 'checks/a.ts', 'const performance = 1;'],
    ['Node in an outer room', 'sources/a.ts', "import { request } from 'node:https';"],
    ['everything in the command', 'cli/a.ts', "import { a } from '../hosts/a.js';"],
    ['a package with a path', 'report/a.ts', "import { canonicalize } from 'canonicalize/lib';"],
    ['arithmetic of dates', 'time/a.ts', 'new Date(Date.UTC(2026, 1, 1)).toISOString();'],
    ['a date as type and class', 'time/a.ts', 'const f = (d: Date) => d instanceof Date;'],
    ['now as a fact', 'decision/a.ts', 'const now = evidence.now;'],
    [
      'words of the world as keys',
      'checks/a.ts',
      'const { process: step } = { process: a.fetch };',
    ],
    ['words of the world as members', 'checks/a.ts', 'interface A { readonly process: string }'],
    ['words of the world in text', 'checks/a.ts', "const a = 'process.env'; // fetch()"],
  ] as const;
  test.each(allowed)('%s', (_, path, text) => {
    expect(findBreaches({ path: `src/${path}`, text })).toEqual([]);
  });
});

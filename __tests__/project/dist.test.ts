/** The committed build: complete, as its manifest says, one copy of each package, light to start. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';

const manifestSchema = z.strictObject({
  name: z.literal('promotion-gate'),
  version: z.string(),
  packages: z.array(z.strictObject({ name: z.string(), version: z.string() })),
  files: z.array(z.strictObject({ path: z.string(), sha256: z.string() })),
});
const projectSchema = z.object({
  version: z.string(),
  dependencies: z.record(z.string(), z.string()),
});

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ version: z.string() })),
});

const manifest = manifestSchema.parse(readJson('dist/manifest.json'));
const project = projectSchema.parse(readJson('package.json'));
const locked = lockSchema.parse(readJson('package-lock.json')).packages;
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).sort();
const code = files
  .filter((path) => path.endsWith('.js'))
  .map((path) => ({ path, text: readFileSync(join('dist', path), 'utf8') }));

/** The entry runs before anything is known: flags, and the choice of the chunk to load. */
const largestEntry = 100_000;

/** Of each package, a piece of code that every copy of it has exactly once. */
const signatures: Readonly<Record<string, string>> = {
  '@streamparser/json': 'class TokenParser',
  '@octokit/auth-token': 'async function auth(token)',
  '@octokit/core': 'class Octokit ',
  '@octokit/endpoint': 'function parseUrl',
  '@octokit/graphql': 'function _buildMessageForResponseErrors',
  '@octokit/plugin-paginate-rest': 'function normalizePaginatedListResponse',
  '@octokit/plugin-request-log': 'function requestLog',
  '@octokit/plugin-rest-endpoint-methods': 'function restEndpointMethods',
  '@octokit/request': 'async function fetchWrapper',
  '@octokit/request-error': 'Request options that lead to the error.',
  '@octokit/rest': 'octokit-rest.js',
  'before-after-hook': 'function addHook',
  canonicalize: 'NaN is not allowed',
  'content-type': 'const SEMI_FLAG =',
  'fastest-levenshtein': 'var myers_32 = ',
  'json-with-bigint': 'const originalStringify =',
  pend: 'function pendGo(',
  re2js: 'class RE2 ',
  undici: 'class DispatcherBase',
  'universal-user-agent': 'function getUserAgent',
  saxes: 'class SaxesParser',
  xmlchars: 'function isNCNameStartChar',
  yaml: 'class YAMLMap extends',
  yauzl: 'function getFileNameLowLevel(',
  zod: '$ZodType = ',
};

/** What no run needs: the toolkit of Actions with its clients of the network, source maps (P12). */
const heavyPackages = [
  { what: 'the toolkit of Actions', name: /^@actions\//, text: '@actions/http-client' },
  { what: 'a source-map loader', name: /source-map/, text: 'sourcemap-register' },
];

/** What Octokit brings along. */
const packagesOfOctokit: ReadonlySet<string> = new Set([
  ...['before-after-hook', 'content-type', 'json-with-bigint', 'universal-user-agent'],
]);

/** What few runs need: in a chunk with nothing of the project but what uses it (P12). */
const lazyPackages = [
  { what: 'undici', name: /^undici$/ },
  { what: 'the parser of XML', name: /^saxes$|^xmlchars$/ },
  { what: 'Octokit', name: /^@octokit\// },
  { what: 'the reader of archives', name: /^yauzl$|^pend$/ },
];

describe('dist/manifest.json', () => {
  test('T69: lists every other file with its digest, sorted', () => {
    const found = files
      .filter((path) => path !== 'manifest.json')
      .map((path) => ({ path, sha256: sha256(readFileSync(join('dist', path))) }));
    expect(manifest.files).toEqual(found);
  });

  test('has the version of package.json', () => {
    expect(manifest.version).toBe(project.version);
  });

  test('lists each package once, at the locked version', () => {
    const names = manifest.packages.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort());
    expect(names).toEqual(expect.arrayContaining(Object.keys(project.dependencies)));
    const others = manifest.packages.filter(
      (each) => each.version !== locked[`node_modules/${each.name}`]?.version,
    );
    expect(others).toEqual([]);
  });
});

describe('dist/', () => {
  test('is read by Node as ES modules', () => {
    expect(readJson('dist/package.json')).toEqual({ type: 'module' });
  });

  test('has one copy of each package', () => {
    const copies = manifest.packages.map(({ name }) => [name, countOf(signatures[name])]);
    expect(copies).not.toEqual([]);
    expect(copies.filter(([, count]) => count !== 1)).toEqual([]);
  });

  test('carries the licence of each package', () => {
    const licences = readFileSync('dist/licenses.txt', 'utf8').split('\n');
    expect(manifest.packages.filter(({ name }) => !licences.includes(name))).toEqual([]);
  });

  test('has the table of holidays as it was generated, and its licence', () => {
    const table = readFileSync('data/holidays.jsonl', 'utf8');
    expect(readFileSync('dist/holidays.jsonl', 'utf8')).toBe(table);
    const header = z.object({ source: z.string(), licence: z.string() });
    const { source, licence } = header.parse(JSON.parse(table.split('\n', 1)[0] ?? ''));
    const licences = readFileSync('dist/licenses.txt', 'utf8');
    expect(licences).toContain(licence);
    expect(licences).toContain(readFileSync(join('node_modules', source, 'LICENSE'), 'utf8'));
  });

  test.each(heavyPackages)('P12: has nothing of $what', ({ name, text }) => {
    expect(manifest.packages.filter((each) => name.test(each.name))).toEqual([]);
    expect(code.filter((file) => file.text.includes(text)).map(({ path }) => path)).toEqual([]);
  });

  test.each(lazyPackages)('P12: has $what in one chunk of its own', ({ name }) => {
    const packages = manifest.packages.filter((each) => name.test(each.name));
    expect(packages).not.toEqual([]);
    const chunks = packages.map((each) => chunksWith(signatures[each.name]));
    expect(new Set(chunks.flat()).size).toBe(1);
    const others = Object.entries(signatures).filter(([other]) => !name.test(other));
    const lodgers = others.filter(([other, text]) => {
      const isAlone = chunksWith(text).every((chunk) => !chunks.flat().includes(chunk));
      return !isAlone && !packagesOfOctokit.has(other);
    });
    expect(lodgers).toEqual([]);
  });

  test('P12: has an entry that is small, and everything else behind import()', () => {
    const entry = code.find(({ path }) => path === 'index.js')?.text ?? '';
    expect(entry).not.toBe('');
    expect(entry.length).toBeLessThan(largestEntry);
    const loaded = Object.entries(signatures).filter(([, text]) => entry.includes(text));
    expect(loaded).toEqual([]);
  });
});

/** The files of the bundle that contain the text. */
function chunksWith(signature = 'no signature'): readonly string[] {
  return code.filter(({ text }) => text.includes(signature)).map(({ path }) => path);
}

/** How often the bundle contains the text; a package without a signature is in it 0 times. */
function countOf(signature = 'no signature'): number {
  return code.reduce((sum, { text }) => sum + text.split(signature).length - 1, 0);
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** What the project depends on: few packages, exact versions, known licences, nothing run on install. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { findImports } from './imports.js';
import { readSources } from './source-files.js';

const versionsSchema = z.record(z.string(), z.string());

const projectSchema = z.object({
  dependencies: versionsSchema,
  devDependencies: versionsSchema,
  overrides: versionsSchema,
});

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string(),
      license: z.string().optional(),
      dev: z.boolean().default(false),
      hasInstallScript: z.boolean().default(false),
    }),
  ),
});

/** A package that is not named here needs a reason in docs/decisions.md first. */
const allowed: ReadonlySet<string> = new Set([
  'canonicalize',
  'fastest-levenshtein',
  're2js',
  'yaml',
  'zod',
  // For the forges and for services, which are read over the network.
  '@octokit/rest',
  'undici',
  // For reports, which are read as streams.
  '@streamparser/json',
  'saxes',
  // For the archives that reports come in.
  'yauzl',
]);

/** Licences that ask for no more than their text, which dist/licenses.txt carries. */
const licences = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const lockText = readFileSync('package-lock.json', 'utf8');
const project = projectSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
const locked = Object.entries(lockSchema.parse(JSON.parse(lockText)).packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ path, ...entry }));
const shipped = locked.filter(({ dev }) => !dev);

describe('package.json', () => {
  test('has only the allowed runtime dependencies', () => {
    const names = Object.keys(project.dependencies);
    expect(names.filter((name) => !allowed.has(name))).toEqual([]);
    expect(names).not.toEqual([]);
  });

  test('declares every package that the sources import', () => {
    const imported = readSources('src')
      .flatMap(findImports)
      .map(({ specifier }) => specifier)
      .filter((specifier) => !/^(?:\.|node:)/.test(specifier))
      .map((specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
    expect(imported).not.toEqual([]);
    expect(imported.filter((name) => !(name in project.dependencies))).toEqual([]);
  });

  test.each(['dependencies', 'devDependencies', 'overrides'] as const)(
    'pins its %s exactly',
    (group) => {
      const ranges = Object.entries(project[group]).filter(
        ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
      );
      expect(ranges).toEqual([]);
    },
  );
});

describe('package-lock.json', () => {
  test('locks what package.json pins', () => {
    const pins = Object.entries({ ...project.dependencies, ...project.devDependencies });
    const versions = new Map(locked.map(({ path, version }) => [path, version]));
    expect(pins.filter(([name, pin]) => versions.get(`node_modules/${name}`) !== pin)).toEqual([]);
  });

  test('names no address to download from', () => {
    expect(lockText).not.toContain('"resolved"');
  });

  test('T68: no shipped package runs a script when it is installed', () => {
    expect(shipped.length).toBeGreaterThanOrEqual(Object.keys(project.dependencies).length);
    expect(shipped.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
  });

  test('every shipped package has a licence of the list', () => {
    const others = shipped.filter(({ license }) => !licences.includes(license ?? 'none'));
    expect(others.map(({ path, license }) => `${path}: ${license ?? 'none'}`)).toEqual([]);
  });
});

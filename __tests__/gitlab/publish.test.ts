/** The tree of the component's project: complete, the same each time, and held together by digests. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { toComponentProject } from '../../scripts/gitlab-project.mjs';
import { sha256 } from '../../scripts/manifest.mjs';
import { temporaryFolder } from '../hosts/git/clones.js';
import { partsOf, projectVersion, templatePath, textOf, tree, treeFor } from './component.js';

const manifestSchema = z.object({
  files: z.array(z.object({ path: z.string(), sha256: z.string() })),
});

const releaseSchema = z.looseObject({ release: z.object({ script: z.array(z.string()) }) });

function publish(...words: readonly string[]) {
  const all = ['scripts/publish-gitlab.mjs', ...words];
  return spawnSync(process.execPath, all, { encoding: 'utf8' });
}

/** Every file below a folder, with its digest. */
function digestsOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => `${path.slice(folder.length + 1)} ${sha256(readFileSync(path))}`)
    .sort();
}

/** What the publication reads, in a folder of its own. */
function copyOfSources(): string {
  const root = temporaryFolder();
  for (const path of ['dist', 'gitlab', 'scripts/gitlab-loader.mjs', 'LICENSE']) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    cpSync(path, join(root, path), { recursive: true });
  }
  return root;
}

describe('the tree', () => {
  test('has the component where the catalog looks for it, and what it runs', () => {
    const top = new Set([...tree.keys()].map((path) => path.split('/')[0]));
    expect([...top].sort()).toEqual([
      ...['.gitlab-ci.yml', '.promotion-gate.yml', 'Dockerfile', 'LICENSE', 'README.md', 'dist'],
      ...['manifest.json', 'package.json', 'promotion-gate.yml', 'templates'],
    ]);
    expect([...tree.keys()].filter((path) => path.startsWith('templates/'))).toEqual([
      templatePath,
    ]);
  });

  test('T68: every file of dist/ is the one of the manifest, and the component holds its digest', () => {
    const { files } = manifestSchema.parse(JSON.parse(textOf('manifest.json')));
    const published = [...tree.keys()].filter((path) => path.startsWith('dist/'));
    const named = [...files.map(({ path }) => `dist/${path}`), 'dist/manifest.json'];
    expect(published).toEqual(named.sort());
    for (const { path, sha256: digest } of files) {
      expect(sha256(tree.get(`dist/${path}`) ?? Buffer.alloc(0))).toBe(digest);
    }
    const bytes = tree.get('dist/manifest.json') ?? Buffer.alloc(0);
    expect(tree.get('manifest.json')).toEqual(bytes);
    expect(partsOf(templatePath).body).toContain(
      `node --input-type=module - ${sha256(bytes)} 'https://gitlab.com' '$[[`,
    );
  });

  test('leaves no place of the template open', () => {
    for (const path of [templatePath, 'promotion-gate.yml', 'package.json', 'Dockerfile'])
      expect(textOf(path)).not.toMatch(/__[A-Z0-9_]+__/);
    expect(textOf(templatePath)).toContain(`promotion-gate@${projectVersion()}`);
    expect(textOf(templatePath)).toContain('default: acme/promotion-gate');
  });

  test('is a package of that version, which is published to the own project unless told otherwise', () => {
    const described = JSON.parse(textOf('package.json')) as object;
    expect(described).toMatchObject({
      name: 'promotion-gate',
      version: projectVersion(),
      license: 'Apache-2.0',
      files: ['dist'],
      publishConfig: {
        registry: 'https://gitlab.com/api/v4/projects/acme%2Fpromotion-gate/packages/npm/',
      },
    });
    for (const key of ['private', 'scripts', 'dependencies', 'bin'])
      expect(described).not.toHaveProperty(key);
    expect(textOf('Dockerfile')).toContain(`version="${projectVersion()}"`);
  });

  test.each([
    ['https://gitlab.com/', 'https://gitlab.com'],
    ['HTTPS://GitLab.Example.COM//', 'https://gitlab.example.com'],
    ['https://example.com:443/GitLab/', 'https://example.com/GitLab'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://localhost/', 'http://localhost'],
  ])('for the server %s is for %s', (server, address) => {
    expect(textOf(templatePath, treeFor(server))).toContain(` '${address}' '$[[`);
  });

  test.each([
    [projectVersion(), 0],
    ['1.2.3', 1],
    [projectVersion().replaceAll('.', '0'), 1],
    ['', 1],
  ])('T68: with the tag %j its pipeline ends with %d before it releases', (tag, status) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'manifest.json'), textOf('manifest.json'));
    const { release } = releaseSchema.parse(parse(textOf('.gitlab-ci.yml')));
    const env = { PATH: process.env['PATH'], CI_COMMIT_TAG: tag };
    const ran = spawnSync('/bin/sh', ['-e', '-c', release.script.join('\n')], { cwd: folder, env });
    expect(ran.status).toBe(status);
  });

  test('is the same each time, whoever writes it and where', () => {
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    expect(publish(first, 'acme/promotion-gate').status).toBe(0);
    const words = [
      join(process.cwd(), 'scripts/publish-gitlab.mjs'),
      second,
      'acme/promotion-gate',
    ];
    execFileSync(process.execPath, words, { cwd: second, env: { TZ: 'Pacific/Apia', LANG: 'tr' } });
    expect(digestsOf(first)).toEqual(digestsOf(second));
    expect(digestsOf(first)).toHaveLength(tree.size);
  });
});

describe('the publication refuses', () => {
  test('T68 T69: a bundle that is not what its manifest says', () => {
    const root = copyOfSources();
    writeFileSync(join(root, 'dist', 'index.js'), '\n', { flag: 'a' });
    expect(() => toComponentProject({ root, project: 'acme/gate' })).toThrow(
      'dist/index.js is not what dist/manifest.json says',
    );
  });

  test('a template that lacks the place of the digest', () => {
    const root = copyOfSources();
    const path = join(root, 'gitlab', templatePath);
    writeFileSync(path, readFileSync(path, 'utf8').replace('__MANIFEST_SHA256__', 'none'));
    expect(() => toComponentProject({ root, project: 'acme/gate' })).toThrow('__MANIFEST_SHA256__');
  });

  test.each(['$[[ inputs.environment ]]', '\nEND_OF_LOADER'])('a loader that holds %j', (text) => {
    const root = copyOfSources();
    writeFileSync(join(root, 'scripts/gitlab-loader.mjs'), text, { flag: 'a' });
    expect(() => toComponentProject({ root, project: 'acme/gate' })).toThrow('loader');
  });

  test('a folder with other files, since they would stay in the release', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'old.js'), '');
    expect(publish(folder)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('not empty'),
    });
    expect(readdirSync(folder)).toEqual(['old.js']);
  });

  test.each(['gate', 'acme/gate"', 'https://gitlab.example/acme/gate', ''])(
    'the project %j',
    (project) => {
      const run = publish(join(temporaryFolder(), 'out'), project);
      expect(run).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('no path of a project'),
      });
    },
  );

  test.each([
    'gitlab.com',
    "https://gitlab.com' || true '",
    'https://a:b@gitlab.com',
    'https://gitlab.com/?a',
    'https://gitlab.com:99999',
    'ftp://gitlab.com',
  ])('the server %j', (server) => {
    const run = publish(join(temporaryFolder(), 'out'), 'acme/promotion-gate', server);
    expect(run).toMatchObject({ status: 1, stderr: expect.stringContaining('no address') });
  });

  test.each(['http://gitlab.example.com', 'http://127.0.0.1.example.com', 'http://10.0.0.1'])(
    'T62: the server %s, to which no job sends its token',
    (server) => {
      const run = publish(join(temporaryFolder(), 'out'), 'acme/promotion-gate', server);
      expect(run).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('every job would end with 3'),
      });
    },
  );

  test('to write nowhere', () => {
    expect(publish()).toMatchObject({ status: 1, stderr: expect.stringContaining('OUT') });
  });
});

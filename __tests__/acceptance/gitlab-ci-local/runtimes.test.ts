/** `runtime: npm` and `runtime: image` run what the component's project holds for them, and nothing else. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { jobOf, textOf } from '../../gitlab/component.js';
import { temporaryFolder } from '../../hosts/git/clones.js';
import { serveFiles, type FilesApi } from './files-api.js';
import { expectRefused, expectTheGate, runJobOf, type Ended } from './job-run.js';
import { serveRegistry, writeTree, type Registry } from './npm-registry.js';

let api: FilesApi;

beforeAll(async () => {
  api = await serveFiles();
});
beforeEach(() => {
  api.asked.length = 0;
});
afterAll(() => api.close());

/** The tree in which one file of the program is another one. */
function tampered(): ReadonlyMap<string, Buffer> {
  return new Map([...api.files, ['dist/index.js', Buffer.from('process.exit(0);\n')]]);
}

describe('npm', () => {
  let registry: Registry | undefined;
  afterEach(() => registry?.close());

  async function run(
    tree: ReadonlyMap<string, Buffer>,
    toVariables: (url: string) => Readonly<Record<string, string>>,
  ): Promise<Ended> {
    registry = await serveRegistry(tree);
    return runJobOf(api, { inputs: { runtime: 'npm' }, variables: toVariables(registry.url) });
  }

  test('brings the package of the project from the registry that a variable names', async () => {
    expectTheGate(await run(api.files, (url) => ({ npm_config_registry: url })));
    const paths = registry?.asked.map(({ path }) => path);
    expect(paths).toEqual(['/promotion-gate', expect.stringMatching(/\.tgz$/)]);
    expect(api.asked).toEqual([]);
  });

  test('shows the registry the token of the job, if a file says so', async () => {
    const file = join(temporaryFolder(), 'npmrc');
    const ended = await run(api.files, (url) => {
      const place = url.replace('http:', '');
      writeFileSync(file, `registry=${url}\n${place}:_authToken=\${CI_JOB_TOKEN}\n`);
      return { NPM_CONFIG_USERCONFIG: file };
    });
    expectTheGate(ended);
    const tokens = new Set(registry?.asked.map(({ token }) => token));
    expect([...tokens]).toEqual(['glcbt-64_canary-of-the-job']);
  });

  test('T62 T65: shows the registry no token of the gate, whatever a file says', async () => {
    const file = join(temporaryFolder(), 'npmrc');
    const ended = await run(api.files, (url) => {
      const place = url.replace('http:', '');
      writeFileSync(file, `registry=${url}\n${place}:_authToken=\${PROMOTION_GATE_TOKEN}\n`);
      return { NPM_CONFIG_USERCONFIG: file, PROMOTION_GATE_TOKEN: 'glpat-canary' };
    });
    expectTheGate(ended);
    expect(JSON.stringify(registry?.asked)).not.toContain('canary');
  });

  test('T68: runs nothing of a package that was changed', async () => {
    const ended = await run(tampered(), (url) => ({ npm_config_registry: url }));
    expectRefused(ended, 'dist/index.js was changed');
  });
});

describe('image', () => {
  /** The files that the Dockerfile copies, with the place of the image moved to a folder. */
  function build(tree: ReadonlyMap<string, Buffer>): string {
    const copies = [...textOf('Dockerfile').matchAll(/^COPY (\S+)\/ (\S+)\/$/gm)];
    const files = copies.flatMap(([, from = '', to = '']) =>
      [...tree]
        .filter(([path]) => path.startsWith(`${from}/`))
        .map(([path, bytes]) => [`${to}${path.slice(from.length)}`, bytes] as const),
    );
    return writeTree(new Map(files));
  }

  function run(root: string): Promise<Ended> {
    const own = jobOf({}, api.files)['promotion-gate']?.script[0] ?? '';
    const script = own.replace("'/opt/promotion-gate'", `'${root}/opt/promotion-gate'`);
    expect(script).not.toBe(own);
    return runJobOf(api, { script, inputs: { runtime: 'image' } });
  }

  test('runs what its Dockerfile copies, and asks nobody for it', async () => {
    expectTheGate(await run(build(api.files)));
    expect(api.asked).toEqual([]);
  });

  test('T68: runs nothing of a file that was changed', async () => {
    expectRefused(await run(build(tampered())), 'dist/index.js was changed');
  });

  test('T68: its files belong to another user than the one that it runs as', () => {
    expect(textOf('Dockerfile')).toMatch(/^USER node$/m);
    expect(textOf('Dockerfile')).not.toContain('--chown');
  });
});

/** The script of the job as a runner runs it: what is fetched, what is checked, and what it ends with. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { jobOf, someCommit, tree, type Values } from '../../gitlab/component.js';
import { temporaryFolder } from '../../hosts/git/clones.js';
import { serveFiles, type FilesApi } from './files-api.js';
import {
  expectRefused,
  expectTheGate,
  jobToken as token,
  runJobOf,
  type Ended,
  type JobRun,
} from './job-run.js';

const files = [...tree.keys()].filter((path) => path.startsWith('dist/'));
let api: FilesApi;

beforeAll(async () => {
  api = await serveFiles();
});
beforeEach(() => {
  api.asked.length = 0;
  api.instead = () => undefined;
});
afterAll(() => api.close());

function runJob(run: JobRun = {}): Promise<Ended> {
  return runJobOf(api, run);
}

describe('fetch', () => {
  test('brings each file of the release once, at the commit of the component, and runs it', async () => {
    expectTheGate(await runJob());
    expect(api.asked.map(({ path }) => path).sort()).toEqual([...files].sort());
    expect(api.asked[0]?.path).toBe('dist/manifest.json');
    for (const asked of api.asked) {
      expect(asked).toMatchObject({ project: 'acme/promotion-gate', ref: someCommit, token });
    }
  });

  test('does not say who asks where a public project refuses the job token', async () => {
    api.instead = (asked) => (asked.token === undefined ? undefined : { status: 403 });
    expectTheGate(await runJob());
    expect(api.asked.filter(({ token: sent }) => sent !== undefined)).toHaveLength(1);
  });

  test('F07: asks again where the server is not well', async () => {
    const failed = new Set<string>();
    api.instead = ({ path }) => {
      if (path !== 'dist/index.js' || failed.size > 0) return undefined;
      failed.add(path);
      return { status: 503 };
    };
    expectTheGate(await runJob());
    expect(api.asked.filter(({ path }) => path === 'dist/index.js')).toHaveLength(2);
  });
});

describe('T68: nothing is run, and the job ends with 3, if', () => {
  const changed = Buffer.from('process.exit(0);\n');
  test.each(['dist/index.js', 'dist/manifest.json', 'dist/package.json', files[0] ?? ''])(
    '%s was changed',
    async (path) => {
      api.instead = (asked) => (asked.path === path ? { status: 200, body: changed } : undefined);
      expectRefused(await runJob(), `${path} was changed`);
    },
  );

  test.each(['dist/index.js', 'dist/manifest.json'])('%s is missing', async (path) => {
    api.instead = (asked) => (asked.path === path ? { status: 404 } : undefined);
    expectRefused(await runJob(), `${path} of acme/promotion-gate at ${someCommit} could not be`);
  });

  test('the files are at another commit, or of another project', async () => {
    api.instead = ({ ref }) => (ref === someCommit ? undefined : { status: 404 });
    const commit = 'f'.repeat(40);
    expectRefused(await runJob({ variables: { PROMOTION_GATE_COMMIT: commit } }), commit);
  });

  test('F17: the server sends elsewhere', async () => {
    api.instead = () => ({ status: 302, location: `${api.url}/elsewhere` });
    expectRefused(await runJob(), 'could not be fetched');
    expect(api.asked.every(({ path }) => path === 'dist/manifest.json')).toBe(true);
  }, 120_000);

  test('F16: a file has no end', async () => {
    const body = Buffer.alloc(17 * 1024 * 1024);
    api.instead = ({ path }) => (path === 'dist/index.js' ? { status: 200, body } : undefined);
    expectRefused(await runJob(), 'more than a file of the gate has');
  });
});

describe('T62: the job ends with 3 if', () => {
  test.each([
    ['certificates are not checked', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, 'certificates'],
    [
      'the server is another one than the component was published for',
      { CI_SERVER_URL: 'https://evil.example', CI_API_V4_URL: 'https://evil.example/api/v4' },
      'the job runs on https://evil.example, and the component was published for http://127.0.0.1',
    ],
    ['there is no address', { CI_SERVER_URL: '' }, 'CI_SERVER_URL is not set'],
    ['the address holds a password', { CI_SERVER_URL: 'https://a:b@c.example' }, 'CI_SERVER_URL'],
    ['the project is none', { PROMOTION_GATE_PROJECT: 'gate' }, 'PROMOTION_GATE_PROJECT'],
    ['the commit is a branch', { PROMOTION_GATE_COMMIT: 'main' }, 'PROMOTION_GATE_COMMIT'],
    ['the runtime is none', { PROMOTION_GATE_RUNTIME: 'repository' }, 'PROMOTION_GATE_RUNTIME'],
    ['the package has no exact version', npm('gate@latest'), 'PROMOTION_GATE_PACKAGE'],
    ['the package is a folder', npm('file:./x'), 'PROMOTION_GATE_PACKAGE'],
  ] as const)('%s', async (_, variables, what) => {
    expectRefused(await runJob({ variables }), what);
    expect(api.asked).toEqual([]);
  });

  function npm(wanted: string): Values {
    return { PROMOTION_GATE_RUNTIME: 'npm', PROMOTION_GATE_PACKAGE: wanted };
  }

  test('the image has no Node', async () => {
    const run = await runJob({ variables: { PATH: temporaryPath() } });
    expectRefused(run, 'the image has no node');
  });

  test('the image does not hold the release', async () => {
    const run = await runJob({ inputs: { runtime: 'image' } });
    expectRefused(run, 'dist/manifest.json is missing: ENOENT');
  });
});

test('F33: the job ends with 3 where there is no place for temporary files', async () => {
  const run = await runJob({ variables: { TMPDIR: '/nowhere' } });
  expectRefused(run, 'it could not start: ENOENT');
});

test.each([
  ['another forge', { GITHUB_ACTIONS: 'true', INPUT_COMMAND: 'lint' }],
  ['no forge', { GITLAB_CI: 'false' }],
  ['another place for what is left', { CI_PROJECT_DIR: '/tmp' }],
  ['words of Node that print requests', { NODE_DEBUG: 'http,net', NODE_DEBUG_NATIVE: 'http' }],
])('T62: a variable that names %s has no effect', async (_, variables) => {
  const run = await runJob({ variables });
  expectTheGate(run);
  expect(run.log).not.toContain(token);
  expect(readdirSync(run.directory)).toContain('promotion-gate.env');
});

test('T62: the job token never goes over http to another machine', async () => {
  const server = 'http://gitlab.example';
  const own = jobOf({}, api.files)['promotion-gate']?.script[0];
  const script = own?.replaceAll(`'${api.serverUrl}'`, `'${server}'`);
  expect(script).not.toBe(own);
  expectRefused(await runJob({ script, variables: { CI_SERVER_URL: server } }), 'not https');
});

test('T62: the interface that a variable names is not asked for the program', async () => {
  const variables = { CI_API_V4_URL: 'https://evil.example/api/v4' };
  const { code, log } = await runJob({ variables });
  expect({ code, log }).toMatchObject({ code: 2, log: expect.stringContaining('CI_API_V4_URL') });
  expect(api.asked.length).toBe(files.length);
});

/** A folder of programs that has `rm`, and node only if its text is given. */
function temporaryPath(program?: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'rm'), '#!/bin/sh\n', { mode: 0o755 });
  if (program !== undefined) writeFileSync(join(folder, 'node'), program, { mode: 0o755 });
  return folder;
}

test('T62: before Node starts, what leads requests elsewhere and whom it believes are taken away', async () => {
  const names = [
    ...['NODE_OPTIONS', 'NODE_USE_ENV_PROXY', 'NODE_USE_SYSTEM_CA', 'NODE_EXTRA_CA_CERTS'],
    ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'OPENSSL_CONF', 'OPENSSL_MODULES', 'OPENSSL_ENGINES'],
    // Of the resolver of the C library: it would ask for gitlab.com.evil.example.
    ...['LOCALDOMAIN', 'RES_OPTIONS', 'HOSTALIASES', 'RESOLV_HOST_CONF'],
  ];
  const evil = Object.fromEntries(names.map((name) => [name, 'evil.example']));
  const PATH = temporaryPath('#!/bin/sh\n/usr/bin/env\n');
  const { code, log } = await runJob({ variables: { ...evil, PATH, MARK: 'evil.example' } });
  expect(code).toBe(0);
  const left = [...log.matchAll(/^(\w+)=evil\.example$/gm)].map(([, name]) => name);
  expect(left).toEqual(['MARK']);
});

describe('T62: what an earlier step prepared has no effect', () => {
  test('code that Node would load before the gate', async () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'evil.cjs'), "console.log('evil'); process.exit(0);\n");
    const options = `--require=${join(directory, 'evil.cjs')}`;
    const run = await runJob({ directory, variables: { NODE_OPTIONS: options } });
    expectTheGate(run);
    expect(run.log).not.toContain('evil');
  });

  test('a program, and packages, beside the job', async () => {
    const directory = temporaryFolder();
    for (const path of ['dist/index.js', 'node_modules/zod/index.js', 'index.js']) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), "console.log('evil'); process.exit(0);\n");
    }
    const run = await runJob({ directory, variables: { NODE_PATH: `${directory}/node_modules` } });
    expectTheGate(run);
    expect(run.log).not.toContain('evil');
  });

  test('the answer of another run, which nothing may take for this one', async () => {
    const directory = temporaryFolder();
    const left = ['promotion-gate.env', 'promotion-gate-record.json', 'promotion-gate-junit.xml'];
    for (const name of left)
      writeFileSync(join(directory, name), 'PROMOTION_GATE_DECISION=allow\n');
    api.instead = () => ({ status: 404 });
    expectRefused(await runJob({ directory }), 'could not be fetched');
    expect(readdirSync(directory)).toEqual([]);
  });

  test('folders in the places of its files, and a channel to a process that is not there', async () => {
    const directory = temporaryFolder();
    for (const name of ['promotion-gate.env', 'promotion-gate-record.json'])
      mkdirSync(join(directory, name, 'inner'), { recursive: true });
    expectTheGate(await runJob({ directory, variables: { NODE_CHANNEL_FD: '0' } }));
  });

  test('but result reads the record that the gate has left', async () => {
    const directory = temporaryFolder();
    writeFileSync(join(directory, 'promotion-gate-record.json'), '{}');
    await runJob({ directory, inputs: { command: 'result' } });
    expect(readdirSync(directory)).toContain('promotion-gate-record.json');
  });
});

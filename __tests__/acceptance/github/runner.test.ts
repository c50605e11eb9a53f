/** The runner reads commands, files and limits as GitHub's does. */
import { createPublicKey, verify, type JsonWebKey } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseCommandFile } from './command-files.js';
import { startFakeGithub, type FakeGithub } from './fake.js';
import {
  mask,
  maskedValues,
  readCommand,
  readCommands,
  shownAnnotations,
} from './runner-commands.js';
import { runAction } from './runner.js';

describe('T54: a command is', () => {
  test.each([
    [
      '::error file=a.yml,line=3::bad%0Athing',
      { form: 2, name: 'error', properties: { file: 'a.yml', line: '3' }, data: 'bad\nthing' },
    ],
    ['   ::warning::late', { form: 2, name: 'warning', data: 'late' }],
    ['::error title=a%3Ab%2Cc::x', { properties: { title: 'a:b,c' } }],
    ['::NOTICE::x', { name: 'notice' }],
    [
      'a ticket ##[set-output name=decision;]allow',
      { form: 1, name: 'set-output', properties: { name: 'decision' }, data: 'allow' },
    ],
    ['##[error]x%5D%0Ay', { form: 1, name: 'error', data: 'x]\ny' }],
    ['::error::100%2525', { data: '100%25' }],
  ])('%s', (line, expected) => expect(readCommand(line)).toMatchObject(expected));

  test.each([
    'text ::error::x',
    '::unknown::x',
    '::error',
    '##[unknown]x',
    '##[error',
    'error: x',
    '\u200b::error::x',
  ])('not %s', (line) => expect(readCommand(line)).toBeUndefined());

  test('also after a carriage return alone', () => {
    expect(readCommands('title\r::error::x\n')).toHaveLength(1);
  });
  test('nothing between stop-commands and its token', () => {
    const names = readCommands('::stop-commands::t1\n::error::x\n::t1::\n::notice::y').map(
      ({ name }) => name,
    );
    expect(names).toEqual(['stop-commands', 'notice']);
  });
});

test('T70: ten annotations of a level, each of 4096 characters', () => {
  const printed = Array.from({ length: 12 }, (_, at) => `::error::${at} ${'x'.repeat(5000)}`).join(
    '\n',
  );
  const shown = shownAnnotations(readCommands(`${printed}\n::notice::z`));
  expect(shown.map(({ message }) => message.length)).toEqual([
    ...Array.from({ length: 10 }, () => 4096),
    1,
  ]);
});

test('T65: masked values are not shown, the longest first', () => {
  const values = maskedValues(readCommands('::add-mask::abc\n::add-mask::abcdef'));
  expect(mask('abcdef abc', values)).toBe('*** ***');
});

describe('T63: an output file', () => {
  test('has lines and blocks', () => {
    expect(parseCommandFile('a=1\nb<<E\nx\ny=2\nE\n\nc=d<<e\na=2\n')).toEqual({
      a: '2',
      b: 'x\ny=2',
      c: 'd<<e',
    });
  });
  test.each(['nothing', 'a<<E\nx\n', '=1', 'a<<\nx\n'])('is refused: %j', (text) => {
    expect(() => parseCommandFile(text)).toThrow(/Invalid/);
  });
});

describe('a step', () => {
  let github: FakeGithub;
  beforeEach(async () => {
    github = await startFakeGithub();
    github.repository({ files: {} });
  });
  afterEach(() => github.close());

  function script(text: string): string {
    const file = join(mkdtempSync(join(tmpdir(), 'step-')), 'step.mjs');
    writeFileSync(
      file,
      `import { appendFileSync, readFileSync } from 'node:fs';\nconst { env } = process;\n${text}`,
    );
    return file;
  }

  test('sees the variables of a job and no others', async () => {
    const entry =
      script(`appendFileSync(env.GITHUB_OUTPUT, 'env<<EOF\\n' + JSON.stringify(env) + '\\nEOF\\n');
      appendFileSync(env.GITHUB_OUTPUT, 'event=' + JSON.parse(readFileSync(env.GITHUB_EVENT_PATH)).ref + '\\n');`);
    const token = github.token({ value: 'ghs_own' });
    const run = await runAction({
      github,
      entry,
      token,
      inputs: { environment: 'production' },
      env: { TZ: 'Asia/Tokyo' },
    });
    expect(run).toMatchObject({ code: 0, outputs: { event: 'refs/heads/main' } });
    const env = JSON.parse(run.outputs['env'] ?? '') as Record<string, string>;
    expect(env).toMatchObject({
      INPUT_ENVIRONMENT: 'production',
      INPUT_TOKEN: 'ghs_own',
      INPUT_COMMAND: 'check',
      'INPUT_POLICY-TOKEN': '',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_API_URL: github.origin,
      TZ: 'Asia/Tokyo',
    });
    const own = Object.keys(env)
      .filter((name) => !/^(GITHUB|RUNNER|INPUT)_/.test(name))
      .sort();
    expect(own).toEqual(['CI', 'HOME', 'PATH', 'TZ']);
  });

  test('tells its code, its summary, and what it printed', async () => {
    const entry =
      script(`console.log('::add-mask::s3cret'); console.log('s3cret'); console.error('::error::no');
      appendFileSync(env.GITHUB_STEP_SUMMARY, '# no'); process.exitCode = 3;`);
    const run = await runAction({ github, entry, inputs: {} });
    expect(run).toMatchObject({
      code: 3,
      summary: '# no',
      annotations: [{ level: 'error', message: 'no' }],
    });
    expect([run.stdout.includes('s3cret'), run.log.includes('s3cret')]).toEqual([true, false]);
  });

  test('leaves its record, though the directory of the step is gone', async () => {
    const entry = script(`appendFileSync(env.RUNNER_TEMP + '/r.json', '{}');
      appendFileSync(env.GITHUB_OUTPUT, 'record=' + env.RUNNER_TEMP + '/r.json\\n');`);
    expect(await runAction({ github, entry })).toMatchObject({ record: '{}' });
  });

  test('F23: a summary above 1 MiB is dropped', async () => {
    const run = await runAction({
      github,
      entry: script(`appendFileSync(env.GITHUB_STEP_SUMMARY, 'x'.repeat(1048577));`),
    });
    expect([run.summary, run.files.GITHUB_STEP_SUMMARY.length]).toEqual(['', 1_048_577]);
  });

  test('F30: is sent a signal when a request comes in', async () => {
    github.fault('silent');
    const entry = script(`process.on('SIGTERM', () => process.exit(7));
      await fetch(env.GITHUB_API_URL + '/rate_limit', { headers: { authorization: 'bearer ' + env.INPUT_TOKEN } });`);
    expect(
      await runAction({ github, entry, signal: { name: 'SIGTERM', atRequest: 1 } }),
    ).toMatchObject({ code: 7 });
  });

  test('T05: has an ID token only with the permission, and its keys fit', async () => {
    const ask = `const url = env.ACTIONS_ID_TOKEN_REQUEST_URL;
      if (url === undefined) process.exit(9);
      const got = await fetch(url + '&audience=gate', { headers: { authorization: 'bearer ' + env.ACTIONS_ID_TOKEN_REQUEST_TOKEN } });
      appendFileSync(env.GITHUB_OUTPUT, 'jwt=' + (await got.json()).value + '\\n');`;
    expect(await runAction({ github, entry: script(ask) })).toMatchObject({ code: 9 });
    const token = github.token({ permissions: { 'id-token': 'write' } });
    const run = await runAction({ github, entry: script(ask), token, environment: 'production' });
    const [head = '', body = '', signature = ''] = (run.outputs['jwt'] ?? '').split('.');
    const { keys } = (await (await fetch(`${github.issuerUrl}/.well-known/jwks`)).json()) as {
      keys: JsonWebKey[];
    };
    const key = createPublicKey({ key: keys[0] ?? {}, format: 'jwk' });
    expect(
      verify('sha256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url')),
    ).toBe(true);
    expect(JSON.parse(Buffer.from(body, 'base64url').toString())).toMatchObject({
      iss: github.issuerUrl,
      aud: 'gate',
      repository: 'acme/shop',
      environment: 'production',
    });
    expect(github.counts()).toEqual({ reads: 0, writes: 0 });
  });
});

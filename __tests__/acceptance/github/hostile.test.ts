/** Text from outside, through the whole bundle: no sink takes any of it for more than text. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { expectHarmlessMarkdown } from '../../report/harmless.js';
import { hostileTexts } from '../../report/hostile-texts.js';
import { checkRun } from './happenings.js';
import { branch, head } from './repository.js';
import type { ActionRun } from './runner.js';
import { everywhere, mergedPull, openPull } from './scenes.js';
import { newWorld, type World } from './worlds.js';

let world: World;
afterEach(async () => {
  await world.github.close();
  expect(world.github.violations).toEqual([]);
});

const plain = /^[\p{L}\p{N}./\\:+@_~ -]*$/u;
const invisible =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** The runner reads no command but those that the gate means, of the form that it writes. */
function expectOwnCommands(run: ActionRun): void {
  const { commands } = run;
  const names = new Set(commands.map(({ form, name }) => `${form} ${name}`));
  for (const one of names)
    expect(['2 group', '2 endgroup', '2 error', '2 warning', '2 notice']).toContain(one);
  const written = `${run.stdout}${run.stderr}`.split('\n').filter((line) => line.startsWith('::'));
  expect(commands).toHaveLength(written.length);
  for (const { properties } of commands)
    expect(['title', 'file', 'line', 'col']).toEqual(
      expect.arrayContaining(Object.keys(properties)),
    );
}

function expectHarmless(run: ActionRun): void {
  expectOwnCommands(run);
  expect(`${run.stdout}${run.stderr}`).not.toMatch(invisible);
  if (run.summary !== '') expectHarmlessMarkdown(run.summary);
  for (const { comments } of world.repo.pulls)
    for (const { body } of comments) expectHarmlessMarkdown(body);
  for (const { description, context } of world.repo.statuses) {
    expect(`${description ?? ''}${context}`).not.toMatch(invisible);
    expect([...(description ?? '')].length).toBeLessThanOrEqual(140);
  }
  // T63: ids, enums, instants and JSON.
  for (const [name, value] of Object.entries(run.outputs))
    if (name === 'reasons') expect(Array.isArray(JSON.parse(value))).toBe(true);
    else expect(value).toMatch(plain);
}

/** No environment variable can hold what ends it. */
const sayable = hostileTexts.filter(([, text]) => !text.includes('\u0000') && text !== '');

describe('T54 and T63: a hostile text', () => {
  test.each(sayable.filter((_, at) => at % 3 === 0))(
    'as version and name of the job: %s',
    async (_, text) => {
      world = await newWorld({ unit: 'failure' });
      const pull = mergedPull(world.repo);
      pull.title = text;
      world.repo.checkRuns.splice(0);
      checkRun(world.repo, {
        name: 'unit',
        conclusion: 'failure',
        output: { title: text, summary: text, text },
      });
      const token = world.github.token({ permissions: everywhere });
      const run = await world.run({
        token,
        job: text,
        workflow: text,
        inputs: { version: text, publish: 'status,check-run,comment' },
      });
      expect([1, 2]).toContain(run.code);
      expect(run.outputs['decision']).toBe(run.code === 1 ? 'block' : 'error');
      expectHarmless(run);
    },
  );

  const texts = sayable.filter((_, at) => at % 12 === 1);
  test.each(texts)('as environment: %s', async (_, text) => {
    world = await newWorld();
    const run = await world.run({ inputs: { environment: text } });
    expect(run.code).toBe(2);
    expect(run.outputs).toMatchObject({ decision: 'error' });
    expectHarmless(run);
  });

  test.each(texts)('as actor, ticket and artifact: %s', async (_, text) => {
    world = await newWorld({ unit: 'failure' });
    const line = text.replaceAll(/\s+/g, ' ');
    const digest = `sha256:${'4f'.repeat(32)}`;
    for (const given of [
      { actor: line, triggeringActor: line },
      { inputs: { ticket: text } },
      { inputs: { artifacts: `${line}@${digest}` } },
      { inputs: { service: text } },
      { inputs: { sha: text } },
    ]) {
      const run = await world.run(given);
      expect([1, 2, 3]).toContain(run.code);
      expect(run.outputs['decision']).not.toBe('allow');
      expectHarmless(run);
    }
  });
});

describe('T54: the names in a policy', () => {
  const chunks = [0, 1, 2, 3].map((part) => hostileTexts.filter((_, at) => at % 4 === part));
  test.each(chunks.map((chunk, at) => [at, chunk] as const))('part %i', async (_, chunk) => {
    const rows = chunk.flatMap(([, text], at) =>
      text.trim() === '' || [...text].length > 100 || /\p{Cs}/u.test(text)
        ? []
        : [`  check-${at}: { github: { name: ${JSON.stringify(text)}, app: github-actions } }`],
    );
    world = await newWorld({
      policy: {
        production: `windows: { open: [always] }\nrequired-checks:\n${rows.join('\n')}`,
        more: 'records: { store: none }',
      },
      unit: 'none',
    });
    const pull = mergedPull(world.repo);
    world.repo.checkRuns.splice(0);
    for (const [, text] of chunk) checkRun(world.repo, { name: text, conclusion: 'failure' });
    const token = world.github.token({ permissions: everywhere });
    const run = await world.run({ token, inputs: { publish: 'status,check-run,comment' } });
    expect([1, 2, 3]).toContain(run.code);
    expect(pull.comments).toHaveLength(1);
    expectHarmless(run);
  });
});

describe('T54: a branch named', () => {
  test.each([
    '::error::x',
    '##[error]x',
    'x/@acme/admins',
    '<img-src=x>',
    'a$(id)',
    '`id`',
    'x;rm',
  ])('%s', async (name) => {
    world = await newWorld({ unit: 'failure' });
    branch(world.repo, name, head(world.repo));
    const run = await world.run({ ref: `refs/heads/${name}` });
    expect([1, 2]).toContain(run.code);
    expectHarmless(run);
  });

  test.each(sayable.filter((_, at) => at % 9 === 0))(
    'and a pull request titled: %s',
    async (_, title) => {
      world = await newWorld();
      const { pull, options } = openPull(world.repo, { unit: 'failure', title });
      const token = world.github.token({ permissions: everywhere });
      const run = await world.run({ ...options, headRef: 'x/@acme/admins', token });
      expect(run.code).toBe(0);
      expect(pull.comments).toHaveLength(1);
      expectHarmless(run);
    },
  );
});

describe('T70 and F23: a policy with thousands of findings', () => {
  const lines = Array.from(
    { length: 2000 },
    (_, at) =>
      `  check-${at}: { github: { name: "check ${at} ${'long '.repeat(10)}", app: github-actions } }`,
  );
  const policy = {
    production: `windows: { open: [always] }\nrequired-checks:\n${lines.join('\n')}`,
    more: 'records: { store: none }',
  };

  test('tells the verdict first, and stays within every limit', async () => {
    world = await newWorld({ policy, unit: 'none' });
    const pull = mergedPull(world.repo);
    const token = world.github.token({ permissions: everywhere });
    const run = await world.run({ token, inputs: { publish: 'status,check-run,comment' } });
    expect([1, 2, 3]).toContain(run.code);
    expect(run.stdout.split('\n').slice(0, 2).join('\n')).toMatch(/BLOCKED|ERROR|COULD NOT DECIDE/);
    const report = run.stdout.split('\n').filter((line) => !line.startsWith('::'));
    expect(report.length).toBeLessThan(70);
    expect(run.summary).toMatch(/^### (?:⛔|❓|🛠️)/);
    expect(Buffer.byteLength(run.summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(pull.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
    expect(pull.comments[0]?.body).toContain('more');
    const printed = run.commands.filter(({ name }) => name === 'error');
    expect(printed.length).toBeLessThanOrEqual(10);
    expect(world.repo.statuses).toHaveLength(1);
    expectHarmless(run);
  });
});

/** The comment on a pull request: ours alone, edited while the verdict stays, posted anew when it changes. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { checkRun, comment } from './happenings.js';
import type { Comment, PullRequest } from './model.js';
import { account, actionsBot, commit, head } from './repository.js';
import { everywhere, mergedPull, onPull, openPull } from './scenes.js';
import type { ActionRun } from './runner.js';
import { policyWith } from '../policies.js';
import { newWorld, standard, type World } from './worlds.js';

let world: World;
afterEach(async () => {
  expect(world.github.violations).toEqual([]);
  await world.github.close();
});

interface Told {
  readonly folded: boolean;
  readonly heading: string;
}

function told({ comments }: PullRequest): readonly Told[] {
  return comments.map(({ body, minimized }) => ({
    folded: minimized !== null,
    heading: /^### \S+ [^:]+/.exec(body)?.[0] ?? body.slice(0, 20),
  }));
}

function shown(heading: string): Told {
  return { folded: false, heading };
}

function folded(heading: string): Told {
  return { folded: true, heading };
}

/** A run on the push that merged the pull request, with the check `unit` as it ended last. */
async function promote(conclusion: 'success' | 'failure'): Promise<ActionRun> {
  world.repo.checkRuns.splice(0);
  checkRun(world.repo, { name: 'unit', conclusion });
  const token = world.github.token({ permissions: everywhere });
  return world.run({ token, inputs: { publish: 'comment' } });
}

/** The same as a preview of the pull request as it is now. */
async function preview(pull: PullRequest, conclusion: 'success' | 'failure'): Promise<ActionRun> {
  world.repo.checkRuns.splice(0);
  checkRun(world.repo, { name: 'unit', sha: pull.headSha, conclusion });
  const token = world.github.token({ permissions: everywhere });
  return world.run({ ...onPull(world.repo, pull), token });
}

describe('a promotion on a push', () => {
  test('is told on the pull request that was merged', async () => {
    world = await newWorld();
    const pull = mergedPull(world.repo);
    expect(await promote('success')).toMatchObject({ code: 0, stderr: '' });
    expect(told(pull)).toEqual([shown('### ✅ Allowed')]);
  });

  test('is told on the newest one where several hold the commit', async () => {
    world = await newWorld();
    const older = mergedPull(world.repo);
    const newer = { ...older, id: older.id + 1, number: 2, comments: [] };
    older.mergedAt = new Date(Date.now() - 86_400_000).toISOString();
    world.repo.pulls.push(newer);
    await promote('success');
    expect([older.comments.length, newer.comments.length]).toEqual([0, 1]);
  });

  test('without a merged pull request is told elsewhere, and the log says so', async () => {
    world = await newWorld();
    const run = await promote('success');
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('no merged pull request holds the commit');
  });

  test('of the same verdict again edits the comment, and notifies nobody', async () => {
    world = await newWorld();
    const pull = mergedPull(world.repo);
    await promote('failure');
    const [first] = pull.comments.map(({ id }) => id);
    await promote('failure');
    expect(told(pull)).toEqual([shown('### ⛔ Blocked')]);
    expect(pull.comments[0]?.id).toBe(first);
  });

  test('of another verdict is posted anew, and the old one folded', async () => {
    world = await newWorld();
    const pull = mergedPull(world.repo);
    await promote('failure');
    await promote('success');
    expect(told(pull)).toEqual([folded('### ⛔ Blocked'), shown('### ✅ Allowed')]);
    await promote('failure');
    expect(told(pull).filter(({ folded: isFolded }) => !isFolded)).toEqual([
      shown('### ⛔ Blocked'),
    ]);
  });

  test('after a policy error leaves only the newest comment in sight', async () => {
    world = await newWorld({ policy: 'policy: 1\nserivces: {}\n' });
    const pull = mergedPull(world.repo);
    expect((await promote('success')).code).toBe(2);
    expect(told(pull)).toEqual([shown('### 🛠️ Policy error')]);
    commit(world.repo, { files: { '.promotion-gate.yml': policyWith(standard) } });
    pull.mergeSha = head(world.repo);
    expect((await promote('success')).code).toBe(0);
    expect(told(pull)).toEqual([folded('### 🛠️ Policy error'), shown('### ✅ Allowed')]);
  });
});

describe('a preview', () => {
  test('of the same verdict again edits the comment', async () => {
    world = await newWorld();
    const { pull } = openPull(world.repo);
    await preview(pull, 'success');
    const before = pull.comments[0]?.body;
    pull.headSha = commit(world.repo, { branch: 'feature', files: { 'more.txt': 'y\n' } });
    await preview(pull, 'success');
    expect(told(pull)).toEqual([shown('### 🔭 Preview')]);
    expect(pull.comments[0]?.body).not.toBe(before);
    expect(pull.comments[0]?.body).toContain(pull.headSha.slice(0, 7));
  });

  test.each([
    ['success', 'failure', '**blocked**'],
    ['failure', 'success', '**allowed**'],
  ] as const)('whose verdict changes from %s to %s is posted anew', async (one, other, word) => {
    world = await newWorld();
    const { pull } = openPull(world.repo);
    await preview(pull, one);
    await preview(pull, other);
    expect(told(pull)).toEqual([folded('### 🔭 Preview'), shown('### 🔭 Preview')]);
    expect(pull.comments[1]?.body).toContain(word);
  });

  test('and a promotion of the same pull request do not touch each other', async () => {
    world = await newWorld();
    const { pull } = openPull(world.repo);
    await preview(pull, 'success');
    const sha = commit(world.repo, { parents: [head(world.repo), pull.headSha] });
    pull.mergeSha = sha;
    pull.mergedAt = new Date().toISOString();
    pull.state = 'closed';
    await promote('success');
    expect(told(pull)).toEqual([shown('### 🔭 Preview'), shown('### ✅ Allowed')]);
  });

  test('of two environments is a comment for each', async () => {
    world = await newWorld({
      policy: `${policyWith(standard)}  staging:\n    windows: { open: [always] }\n`,
    });
    const { pull } = openPull(world.repo);
    const token = world.github.token({ permissions: everywhere });
    const options = onPull(world.repo, pull);
    await world.run({ ...options, token });
    await world.run({ ...options, token, inputs: { environment: 'staging' } });
    expect(pull.comments.map(({ body }) => body.trimEnd().split('\n').at(-1))).toEqual([
      '<!-- promotion-gate preview production shop -->',
      '<!-- promotion-gate preview staging shop -->',
    ]);
  });
});

describe('a comment of somebody else', () => {
  const marker = '<!-- promotion-gate production shop -->';

  test.each([
    ['a person', account('mallory')],
    ['another bot', account('other[bot]')],
  ])('T54: with our marker by %s is left alone', async (_, author) => {
    world = await newWorld();
    const pull = mergedPull(world.repo);
    const theirs: Comment = comment(
      pull,
      author,
      `### ✅ Allowed: shop\nAll is well.\n${marker}\n`,
    );
    const before = { ...theirs };
    await promote('failure');
    expect(theirs).toEqual(before);
    expect(told(pull)).toEqual([shown('### ✅ Allowed'), shown('### ⛔ Blocked')]);
  });

  test('of the same bot without our marker is left alone', async () => {
    world = await newWorld();
    const pull = mergedPull(world.repo);
    const theirs = comment(pull, actionsBot, `Coverage 87 %\n\n${marker} is what the gate writes`);
    const before = { ...theirs };
    await promote('failure');
    expect(theirs).toEqual(before);
    expect(pull.comments).toHaveLength(2);
  });

  test('of the same bot about another service is left alone', async () => {
    world = await newWorld();
    const pull = mergedPull(world.repo);
    const theirs = comment(
      pull,
      actionsBot,
      '### ⛔ Blocked: till\n<!-- promotion-gate production till -->',
    );
    const before = { ...theirs };
    await promote('success');
    expect(theirs).toEqual(before);
    expect(pull.comments).toHaveLength(2);
  });
});

test('a comment of ours that somebody deleted is posted again', async () => {
  world = await newWorld();
  const pull = mergedPull(world.repo);
  await promote('failure');
  pull.comments.splice(0);
  await promote('failure');
  expect(told(pull)).toEqual([shown('### ⛔ Blocked')]);
});

test('a comment of ours is found behind two hundred others', async () => {
  world = await newWorld();
  const pull = mergedPull(world.repo);
  await promote('failure');
  for (let at = 0; at < 200; at += 1) comment(pull, account('bob'), `talk ${at}`);
  await promote('failure');
  expect(pull.comments).toHaveLength(201);
});

describe('F21: a comment whose answer is lost', () => {
  test('is there once', async () => {
    world = await newWorld();
    const pull = mergedPull(world.repo);
    world.github.fault('lost-reply', { when: 'AddComment' });
    const run = await promote('failure');
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 1, stderr: '' });
    expect(told(pull)).toEqual([shown('### ⛔ Blocked')]);
  });

  test('and that did not arrive is posted by the second try', async () => {
    world = await newWorld();
    const pull = mergedPull(world.repo);
    world.github.fault('reset', { when: 'AddComment' });
    const run = await promote('failure');
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 1, stderr: '' });
    expect(told(pull)).toEqual([shown('### ⛔ Blocked')]);
  });

  test('when it was edited is still there once', async () => {
    world = await newWorld();
    const pull = mergedPull(world.repo);
    await promote('failure');
    world.github.fault('lost-reply', { when: 'UpdateComment' });
    await promote('failure');
    expect(told(pull)).toEqual([shown('### ⛔ Blocked')]);
  });
});

describe('where comments fail', () => {
  test.each([
    ['forbidden', 'AddComment'],
    ['error-500', 'AddComment'],
    ['graphql-no-data', 'Comments'],
    ['wrong-shape', 'Comments'],
    ['error-502', 'PullsOfCommit'],
  ] as const)('the verdict stands, and the log says so: %s of %s', async (fault, when) => {
    world = await newWorld();
    mergedPull(world.repo);
    world.github.fault(fault, { when, times: 'always' });
    const run = await promote('failure');
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ decision: 'block' });
    expect(run.stderr).toContain('the comment was not posted');
    expect(run.annotations.filter(({ level }) => level === 'warning')).toHaveLength(1);
  });

  test('at the folding of the old one, the new one is there and the log says so', async () => {
    world = await newWorld();
    const pull = mergedPull(world.repo);
    await promote('failure');
    world.github.fault('error-500', { when: 'FoldComment', times: 'always' });
    const run = await promote('success');
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('was not folded');
    expect(pull.comments).toHaveLength(2);
  });
});

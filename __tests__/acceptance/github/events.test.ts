/** What starts a run: which commit is judged, whether it counts, and what cannot be a promotion. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { policyWith } from '../policies.js';
import { recommended } from './fake-github.js';
import { checkRun, pullRequest } from './happenings.js';
import type { Repository } from './model.js';
import { commit, head, tag } from './repository.js';
import type { RunOptions } from './runner.js';
import { allowed, blocked, closeWorlds, production, told, worldWith } from './told.js';
import { standard } from './worlds.js';

afterEach(closeWorlds);

type Started = Partial<RunOptions> & { readonly judged?: string };

function ids({ id }: { readonly id: number }): { readonly id: number } {
  return { id };
}

const another = { id: 4711 };

/** A pull request's event; `from` is the head's repository, null for a fork that is gone. */
function pullEvent(repo: Repository, sha: string, from: object | null = ids(repo)): Started {
  const { number } = pullRequest(repo, {
    headRef: 'change',
    headSha: sha,
    fromFork: from !== null && 'id' in from && from.id !== repo.id,
  });
  return {
    eventName: 'pull_request',
    ref: `refs/pull/${number}/merge`,
    headRef: 'change',
    baseRef: 'main',
    sha,
    event: {
      repository: ids(repo),
      pull_request: { number, head: { sha, repo: from }, base: { repo: ids(repo) } },
    },
  };
}

function workflowRunEvent(repo: Repository, sha: string, from: object | null = ids(repo)): Started {
  return {
    eventName: 'workflow_run',
    sha: head(repo),
    event: {
      repository: ids(repo),
      workflow_run: {
        head_sha: sha,
        head_branch: 'main',
        head_repository: from,
        pull_requests: [],
      },
    },
  };
}

function queueEvent(sha: string, ref: string): Started {
  return {
    eventName: 'merge_group',
    ref,
    sha,
    event: { merge_group: { head_sha: sha, head_ref: ref, base_ref: 'refs/heads/main' } },
  };
}

const enforcing: readonly (readonly [string, (repo: Repository) => Started])[] = [
  ['push', () => ({})],
  ['workflow_dispatch', () => ({ eventName: 'workflow_dispatch', event: { inputs: {} } })],
  ['schedule', () => ({ eventName: 'schedule', event: { schedule: '0 8 * * *' } })],
  [
    'release',
    (repo) => {
      tag(repo, 'v1', { message: 'one' });
      return {
        eventName: 'release',
        ref: 'refs/tags/v1',
        sha: head(repo),
        event: { action: 'published' },
      };
    },
  ],
  [
    'push of a tag',
    (repo) => {
      tag(repo, 'v1');
      return { ref: 'refs/tags/v1', sha: head(repo) };
    },
  ],
  [
    'deployment',
    (repo) => ({ eventName: 'deployment', event: { deployment: { sha: head(repo) } } }),
  ],
  ['workflow_run', (repo) => workflowRunEvent(repo, head(repo))],
];

describe('what counts', () => {
  test.each(enforcing)('%s is a promotion of its commit', async (_, start) => {
    const { repo, run } = await worldWith();
    const ran = await run(start(repo));
    expect(told(ran, repo)).toEqual(allowed);
    expect(ran.outputs['sha']).toBe(head(repo));
  });

  test.each(enforcing)('%s is blocked where a rule is not met', async (_, start) => {
    const { repo, run } = await worldWith({ unit: 'failure' });
    expect(told(await run(start(repo)), repo)).toEqual(blocked('required-checks/not-passed'));
  });

  test('deployment of an older commit judges that one', async () => {
    const { repo, run } = await worldWith();
    const older = head(repo);
    commit(repo);
    const ran = await run({ eventName: 'deployment', event: { deployment: { sha: older } } });
    expect(told(ran, repo)).toEqual(allowed);
    expect(ran.outputs['sha']).toBe(older);
    expect(repo.statuses.map(({ sha }) => sha)).toEqual([older]);
  });

  test('the merge queue: a commit that is on no branch yet counts', async () => {
    const { repo, run } = await worldWith({ unit: 'none' });
    const name = `gh-readonly-queue/main/pr-1-${head(repo)}`;
    const sha = commit(repo, { branch: name });
    checkRun(repo, { name: 'unit', sha });
    const ran = await run(queueEvent(sha, `refs/heads/${name}`));
    expect(told(ran, repo)).toEqual(allowed);
    expect(repo.statuses.map((status) => status.sha)).toEqual([sha]);
  });

  test('T67: a branch that only calls itself a merge queue does not', async () => {
    const { repo, run } = await worldWith({ unit: 'none' });
    const sha = commit(repo, { branch: 'queue' });
    checkRun(repo, { name: 'unit', sha });
    const ran = await run(queueEvent(sha, 'refs/heads/queue'));
    expect(told(ran, repo)).toEqual(blocked('gate/candidate-unreachable'));
  });

  test('T67: under the merge queue no other commit is exempt', async () => {
    const { repo, run } = await worldWith({ unit: 'none' });
    const name = `gh-readonly-queue/main/pr-1-${head(repo)}`;
    const sha = commit(repo, { branch: name });
    const other = commit(repo, { branch: 'other', files: { 'other.txt': 'x' } });
    checkRun(repo, { name: 'unit', sha: other });
    const ran = await run({
      ...queueEvent(sha, `refs/heads/${name}`),
      inputs: { sha: other },
    });
    expect(told(ran, repo)).toEqual(blocked('gate/candidate-unreachable'));
  });
});

describe('what is a preview', () => {
  const shown = (state: string) => [`${state} ${production} (preview)`];

  test.each(['pull_request', 'pull_request_target'])(
    '%s tells a block and stops nobody',
    async (eventName) => {
      const { repo, run } = await worldWith();
      const sha = commit(repo, { branch: 'change' });
      checkRun(repo, { name: 'unit', sha, conclusion: 'failure' });
      const ran = await run({ ...pullEvent(repo, sha), eventName });
      expect(told(ran, repo)).toEqual({
        code: 0,
        decision: 'block',
        enforced: 'false',
        reason: 'required-checks/not-passed',
        statuses: shown('success'),
      });
      expect(ran.outputs['sha']).toBe(sha);
      expect(ran.summary).toContain('unit');
    },
  );

  test('preview: enforce makes it count', async () => {
    const policy = policyWith({ ...standard, more: `${standard.more}\npreview: enforce` });
    const { repo, run } = await worldWith({ policy, unit: 'none' });
    const sha = commit(repo, { branch: 'change' });
    checkRun(repo, { name: 'unit', sha, conclusion: 'failure' });
    const ran = await run(pullEvent(repo, sha));
    expect(told(ran, repo)).toEqual(blocked('required-checks/not-passed'));
  });

  test('preview: enforce allows what meets the rules, merged or not', async () => {
    const policy = policyWith({ ...standard, more: `${standard.more}\npreview: enforce` });
    const { repo, run } = await worldWith({ policy, unit: 'none' });
    const sha = commit(repo, { branch: 'change' });
    checkRun(repo, { name: 'unit', sha });
    expect(told(await run(pullEvent(repo, sha)), repo)).toEqual(allowed);
  });

  test('a wrong policy ends a preview with 2, which enforces nothing', async () => {
    const { repo, run } = await worldWith({ policy: 'policy: 1\nwindowz: {}\n', unit: 'none' });
    const sha = commit(repo, { branch: 'change' });
    const ran = await run(pullEvent(repo, sha));
    expect(told(ran, repo)).toMatchObject({
      code: 2,
      decision: 'error',
      enforced: 'false',
      statuses: ['error promotion-gate / production (preview)'],
    });
  });

  const reading = {
    contents: 'read',
    checks: 'read',
    statuses: 'read',
    deployments: 'read',
    'pull-requests': 'read',
  } as const;

  test('T67: a fork has a token that only reads: it is told where that can be, and why not elsewhere', async () => {
    const { github, repo, run } = await worldWith();
    const sha = commit(repo, { branch: null });
    checkRun(repo, { name: 'unit', sha });
    const token = github.token({ permissions: reading });
    const ran = await run({ ...pullEvent(repo, sha, another), token });
    expect(told(ran, repo)).toMatchObject({ code: 0, decision: 'allow', enforced: 'false' });
    expect(repo.statuses).toEqual([]);
    expect(repo.pulls.flatMap(({ comments }) => comments)).toEqual([]);
    expect(ran.summary).toContain('shop');
    expect(ran.log).toMatch(/fork/);
  });

  test.each([
    ['of a fork', another],
    ['of a fork that is gone', null],
  ])(
    'T67: pull_request_target %s, whose token can write, leaves nothing that counts',
    async (_, from) => {
      const { github, repo, run } = await worldWith({
        policy: policyWith({ ...standard, more: '' }),
      });
      const sha = commit(repo, { branch: null, files: { '.promotion-gate.yml': 'policy: 1\n' } });
      checkRun(repo, { name: 'unit', sha });
      const refs = new Map(repo.refs);
      const ran = await run({
        ...pullEvent(repo, sha, from),
        eventName: 'pull_request_target',
        token: github.token({ permissions: { ...recommended, 'pull-requests': 'write' } }),
        inputs: { publish: 'status, check-run, comment' },
      });
      expect(told(ran, repo)).toMatchObject({ code: 0, enforced: 'false' });
      const names = [
        ...repo.statuses.map(({ context }) => context),
        ...repo.checkRuns.map(({ name }) => name),
      ];
      expect(names).not.toContain(production);
      // No record: nothing was promoted.
      expect(repo.refs).toEqual(refs);
    },
  );
});

describe('T67: what a fork can start', () => {
  test.each([
    ['of a fork', another],
    ['of a fork that is gone', null],
  ])('workflow_run %s: its commit is none of the branch', async (_, from) => {
    const { repo, run } = await worldWith();
    const sha = commit(repo, { branch: null });
    checkRun(repo, { name: 'unit', sha });
    const ran = await run(workflowRunEvent(repo, sha, from));
    expect(told(ran, repo)).toMatchObject({
      code: 1,
      decision: 'block',
      reason: 'gate/candidate-unreachable',
    });
    expect(repo.statuses.filter(({ state }) => state === 'success')).toEqual([]);
  });

  test('workflow_run of a fork whose branch is called main too', async () => {
    const { repo, run } = await worldWith({ unit: 'failure' });
    const sha = commit(repo, { branch: null });
    checkRun(repo, { name: 'unit', sha });
    const ran = await run(workflowRunEvent(repo, sha, another));
    expect(told(ran, repo)).toMatchObject({ code: 1, reason: 'gate/candidate-unreachable' });
  });

  test.each([
    'issue_comment',
    'issues',
    'pull_request_review',
    'repository_dispatch',
    'workflow_call',
    'check_run',
    'status',
    'create',
    'delete',
    'fork',
    'page_build',
    'watch',
    'constructor',
    '__proto__',
  ])('%s names no change and is refused', async (eventName) => {
    const { github, repo, run } = await worldWith();
    const ran = await run({ eventName, event: { comment: { body: '/promote' } } });
    expect(told(ran, repo)).toMatchObject({
      code: 2,
      decision: 'error',
      reason: 'request/event',
      statuses: [],
    });
    expect(ran.log).toContain('workflow_dispatch');
    expect(github.counts()).toEqual({ reads: 0, writes: 0 });
  });

  test('a push that deleted the branch promotes nothing', async () => {
    const { repo, run } = await worldWith();
    const event = { after: '0'.repeat(40), deleted: true };
    const ran = await run({ event, ref: 'refs/heads/gone', sha: head(repo) });
    expect(told(ran, repo)).toMatchObject({ code: 2, reason: 'request/event' });
  });

  test.each([
    ['without the pull request', 'pull_request', {}],
    ['with another kind of sha', 'deployment', { deployment: { sha: 'main' } }],
    ['that is a list', 'workflow_run', []],
    ['that is null', 'merge_group', null],
  ])('a payload %s is refused', async (_, eventName, event) => {
    const { repo, run } = await worldWith();
    // The runner writes what it is given: null stands for an event of that text.
    const ran = await run({ eventName, event: event ?? 'null' });
    expect(told(ran, repo)).toMatchObject({ code: 2, reason: 'request/event' });
  });
});

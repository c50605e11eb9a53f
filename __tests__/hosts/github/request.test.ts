import { describe, expect, test } from '@jest/globals';
import { askCandidate, pickCandidate } from '../../../src/hosts/github/candidate.js';
import type { GithubEvent } from '../../../src/hosts/github/event.js';
import { stateRequest } from '../../../src/hosts/github/request.js';
import type { Snapshot } from '../../../src/hosts/github/snapshot.js';
import { RequestError, UnavailableError, type Inputs } from '../../../src/hosts/host.js';
import { environmentOf, headSha } from './runner-variables.js';

const other = 'b'.repeat(40);
const tree = 'c'.repeat(40);
const branch = { ref: 'refs/heads/v1', sha: headSha, tree };
const tag = { ref: 'refs/tags/v1', sha: headSha, tree };

const push: GithubEvent = {
  name: 'push',
  mode: 'enforce',
  sha: headSha,
  ref: 'refs/heads/main',
  pullRequests: [],
  fork: false,
  homeless: false,
};
const queued: GithubEvent = { ...push, name: 'merge_group', homeless: true };
const pull: GithubEvent = { ...push, name: 'pull_request', mode: 'preview', homeless: true };

function snapshotOf(candidate: Snapshot['candidate']): Snapshot {
  const unread = { status: 'failed', reason: 'not asked', retryable: false } as const;
  return {
    repository: { id: '4711', nodeId: 'R_1', name: 'acme/shop' },
    defaultBranch: {
      ref: 'refs/heads/main',
      sha: headSha,
      protected: unread,
      holdsCandidate: unread,
    },
    runBranch: undefined,
    policy: unread,
    candidate,
    checks: unread,
    deployments: unread,
    records: unread,
  };
}

function known(...refs: readonly (typeof branch)[]): Snapshot['candidate'] {
  return { status: 'known', value: refs };
}

function inputs(given: Partial<Inputs> = {}): Inputs {
  return { environment: 'production', artifacts: [], regions: [], ...given };
}

const starters = [{ login: 'alice', id: '1' }];
const own = known({ ref: headSha, sha: headSha, tree });

function requestOf(given: {
  event?: GithubEvent;
  inputs?: Partial<Inputs>;
  candidate?: Snapshot['candidate'];
  variables?: Record<string, string | undefined>;
}) {
  return stateRequest({
    environment: environmentOf(given.variables),
    event: given.event ?? push,
    snapshot: snapshotOf(given.candidate ?? own),
    inputs: inputs(given.inputs),
    starters,
  });
}

describe('the request', () => {
  test('says repository, commit, people and run', () => {
    expect(requestOf({ inputs: { version: '1.2', ticket: 'CHG1' } })).toEqual({
      host: 'github',
      mode: 'enforce',
      repository: { id: '4711', name: 'acme/shop', url: 'https://github.com/acme/shop' },
      candidate: { sha: headSha, tree, ref: 'refs/heads/main', pinned: true },
      actors: starters,
      run: {
        id: '99',
        attempt: 1,
        job: 'deploy',
        workflow: 'acme/shop/.github/workflows/deploy.yml@refs/heads/main',
        url: 'https://github.com/acme/shop/actions/runs/99/attempts/1',
      },
      version: '1.2',
      ticket: 'CHG1',
    });
  });

  test('of an old server names the workflow, and no id that nobody told', () => {
    const { run, repository } = requestOf({
      variables: {
        GITHUB_REPOSITORY_ID: undefined,
        GITHUB_WORKFLOW_REF: undefined,
        GITHUB_JOB: undefined,
      },
    });
    expect(run).toMatchObject({ workflow: 'Deploy' });
    expect(run).not.toHaveProperty('job');
    expect(repository.id).toBe('4711');
  });

  test('of another repository of the same name is refused', () => {
    expect(() => requestOf({ variables: { GITHUB_REPOSITORY_ID: '4712' } })).toThrow(
      expect.objectContaining({ code: 'request/repository-differs' }),
    );
  });

  test.each([
    { name: 'a branch', sha: 'v1', found: [branch], ref: 'refs/heads/v1', pinned: false },
    { name: 'a tag', sha: 'v1', found: [tag], ref: 'refs/tags/v1', pinned: false },
    { name: 'a full ref', sha: 'refs/tags/v1', found: [tag], ref: 'refs/tags/v1', pinned: false },
    {
      name: '40 digits',
      sha: other.toUpperCase(),
      found: [{ ref: other, sha: other, tree }],
      ref: other,
      pinned: true,
    },
    {
      name: "the event's own 40 digits",
      sha: headSha,
      found: [{ ref: headSha, sha: headSha, tree }],
      ref: 'refs/heads/main',
      pinned: true,
    },
    {
      name: 'nothing',
      sha: '',
      found: [{ ref: headSha, sha: headSha, tree }],
      ref: 'refs/heads/main',
      pinned: true,
    },
  ])('sha names $name', ({ sha, found, ref, pinned }) => {
    const { candidate } = requestOf({ inputs: { sha }, candidate: known(...found) });
    expect(candidate).toEqual({ sha: found[0]?.sha, tree, ref, pinned });
  });

  test('T05: sha in a preview leaves it a preview', () => {
    const found = known({ ref: other, sha: other, tree });
    expect(requestOf({ event: pull, inputs: { sha: other }, candidate: found }).mode).toBe(
      'preview',
    );
  });

  test.each([
    { name: 'a tag beside the branch', found: [branch, tag] },
    { name: 'a tag of another commit', found: [branch, { ...tag, sha: other }] },
  ])('T03: $name is ambiguous, whatever they stand for', ({ found }) => {
    expect(() => requestOf({ inputs: { sha: 'v1' }, candidate: known(...found) })).toThrow(
      expect.objectContaining({
        code: 'request/ambiguous-ref',
        message: '"v1" is the name of refs/heads/v1 and of refs/tags/v1',
      }),
    );
  });

  test.each(['nope', 'abc1234', other])('there is no %s', (sha) => {
    expect(() => requestOf({ inputs: { sha }, candidate: known() })).toThrow(
      expect.objectContaining({ code: 'request/unknown-commit' }),
    );
  });

  test.each([
    { name: 'an option', sha: '--output=x' },
    { name: 'two lines', sha: 'main\nmain' },
    { name: 'an expression', sha: 'main~1' },
    { name: 'a reflog', sha: 'main@{1}' },
    { name: 'a range', sha: 'main..topic' },
    { name: 'a blank', sha: 'ma in' },
    { name: 'a path', sha: '/main' },
    { name: 'too long a name', sha: 'x'.repeat(256) },
  ])('T03: $name is no name, and is not asked for', ({ sha }) => {
    expect(() => askCandidate(push, sha)).toThrow(
      expect.objectContaining({ code: 'request/unknown-commit' }),
    );
  });

  const failed = { status: 'failed', reason: 'cut short', retryable: true } as const;
  const refused = { status: 'unsupported', reason: 'no permission', needs: 'contents' } as const;
  test.each([
    { name: 'a look that failed', sha: headSha, found: failed },
    { name: 'a permission that is missing', sha: 'v1', found: refused },
    { name: 'another commit', sha: other, found: own },
    { name: 'another ref', sha: 'v1', found: known({ ...branch, ref: 'refs/heads/x/v1' }) },
  ])('$name is unavailable, not a fault of the caller', ({ sha, found }) => {
    const pick = () => pickCandidate(askCandidate(push, sha), found);
    expect(pick).toThrow(UnavailableError);
    expect(pick).not.toThrow(RequestError);
  });
});

describe('T26: only the commit that the merge queue itself built needs no branch', () => {
  test.each([
    { name: "the queue's own commit", event: queued, sha: undefined, homeless: true },
    { name: 'the same by name', event: queued, sha: headSha, homeless: true },
    { name: 'another commit in a run of the queue', event: queued, sha: other, homeless: false },
    { name: 'a branch in a run of the queue', event: queued, sha: 'topic', homeless: false },
    { name: 'a push', event: push, sha: undefined, homeless: false },
    { name: 'a preview', event: pull, sha: undefined, homeless: true },
  ])('$name', ({ event, sha, homeless }) => {
    expect(askCandidate(event, sha).homeless).toBe(homeless);
  });
});

/** Which approval of a pull request or of the run counts, and which does not any more. */
import { describe, test } from '@jest/globals';
import { allow, block, scenario, type Row } from './duties.js';
import { recommended } from './fake-github.js';
import { pullEvent, pullRequest, review } from './happenings.js';
import { mergePull, newFile } from './merges.js';
import type { PullRequest } from './model.js';
import { account, branch, commit, head, nextId } from './repository.js';
import type { World } from './worlds.js';

/** A pull request of alice's, and what happened to it. */
function row(
  name: string,
  act: (pull: PullRequest, world: World) => unknown,
  answer: Row['answer'],
): Row {
  return { name, since: (world) => act(mergePull(world.repo), world), answer };
}

const minute = 60_000;
function ago(minutes: number): string {
  return new Date(Date.now() - minutes * minute).toISOString();
}

describe('T13: an approval is one of the final head', () => {
  test.each([
    row(
      'approved before the last push',
      (pull) => void review(pull, 'carol', { sha: pull.baseSha }),
      block('#1'),
    ),
    row(
      'approved again after it',
      (pull) => {
        review(pull, 'carol', { sha: pull.baseSha, submittedAt: ago(9) });
        review(pull, 'carol', { submittedAt: ago(5) });
      },
      allow,
    ),
    row(
      'approved after the merge',
      (pull) => {
        pull.mergedAt = ago(10);
        review(pull, 'carol');
      },
      allow,
    ),
    row('approved by its author too', (pull) => void review(pull, 'alice'), block('#1')),
  ])('$name', scenario);
});

describe('T15: an approval is one for this target', () => {
  const moved = (kind: 'BaseRefChangedEvent' | 'AutomaticBaseChangeSucceededEvent', at: number) =>
    ((pull) => {
      review(pull, 'carol', { submittedAt: ago(10) });
      pullEvent(pull, { kind, createdAt: ago(at) });
    }) satisfies Parameters<typeof row>[1];
  test.each([
    row('retargeted after it', moved('BaseRefChangedEvent', 5), block('#1')),
    row(
      'retargeted by GitHub after it',
      moved('AutomaticBaseChangeSucceededEvent', 5),
      block('#1'),
    ),
    row('retargeted before it', moved('BaseRefChangedEvent', 20), allow),
    row(
      'its target was rewritten after it',
      (pull) => {
        review(pull, 'carol', { submittedAt: ago(10) });
        pullEvent(pull, { kind: 'BaseRefForcePushedEvent', createdAt: ago(5) });
      },
      block('#1'),
    ),
    {
      name: 'the same commit was approved in a pull request to another branch',
      since: ({ repo }) => {
        const pull = mergePull(repo);
        branch(repo, 'playground', pull.baseSha);
        const given = { headRef: 'x', headSha: pull.headSha, baseSha: pull.baseSha };
        const other = { ...given, baseRef: 'playground', mergeSha: pull.headSha };
        review(pullRequest(repo, other), 'carol');
      },
      answer: block('#1'),
    },
  ] satisfies readonly Row[])('$name', scenario);
});

describe('T16: the latest opinion of a person counts', () => {
  type Opinion = Parameters<typeof review>[2] & { readonly by?: string };
  const opinions = (...all: readonly Opinion[]) =>
    ((pull) => {
      for (const [index, { by = 'carol', ...one }] of all.entries())
        review(pull, by, { submittedAt: ago(20 - index), ...one });
    }) satisfies Parameters<typeof row>[1];
  const refused = { state: 'CHANGES_REQUESTED' } as const;
  const dismissed = { state: 'DISMISSED' } as const;
  test.each([
    row('approved, then asked for changes', opinions({}, refused), block('#1')),
    row('asked for changes, then approved', opinions(refused, {}), allow),
    row(
      'approved, then asked for changes, and that was dismissed: nothing comes back',
      opinions({}, dismissed),
      block('#1'),
    ),
    row('the approval was dismissed', opinions(dismissed), block('#1')),
    row('dismissed, and given again', opinions(dismissed, {}), allow),
    row('approved, and only a comment since', opinions({}, { state: 'COMMENTED' }), allow),
    row('somebody else asked for changes', opinions({}, { by: 'dave', ...refused }), allow),
    row(
      'approved as the 101st opinion',
      (pull) => {
        for (let index = 0; index < 100; index += 1)
          review(pull, `reader-${String(index)}`, { ...refused, submittedAt: ago(30) });
        review(pull, 'carol');
      },
      allow,
    ),
  ])('$name', scenario);
});

describe('T17: of somebody who may write, unedited', () => {
  test.each([
    row('without write access', (pull) => void review(pull, 'carol', { canPush: false }), block()),
    row(
      'edited afterwards',
      (pull) => void review(pull, 'carol', { editedAt: ago(1) }),
      block('#1'),
    ),
    row(
      '"lgtm" in a comment',
      (pull) => void review(pull, 'carol', { state: 'COMMENTED' }),
      block('#1'),
    ),
    row(
      'of a reader, and of a writer',
      (pull) => {
        review(pull, 'reader', { canPush: false });
        review(pull, 'carol');
      },
      allow,
    ),
  ])('$name', scenario);
});

describe('T19: the gate looks for itself', () => {
  test.each([
    {
      name: 'an administrator merged without a review',
      since: ({ repo }) => mergePull(repo, { merger: 'admin' }),
      answer: block('#1'),
    },
    {
      name: 'the protection was taken away for the merge',
      world: { rules: [] },
      since: ({ repo }) => mergePull(repo),
      answer: { decision: 'block', says: ['peer: 0 of 1'] },
    },
  ] satisfies readonly Row[])('$name', scenario);
});

const released = '{ approvals: { release: { via: environment } } }';

describe('an environment that waits for somebody', () => {
  const approved = (
    name: string,
    given: {
      readonly by?: string;
      readonly environment?: string;
      readonly state?: 'approved' | 'rejected' | 'pending';
      readonly may?: 'read' | 'write';
      readonly attempt?: number;
    },
    answer: Row['answer'],
  ): Row => {
    const runId = nextId();
    const { by = 'carol', environment = 'production', state, may = 'write', attempt = 1 } = given;
    return {
      ...{ name, answer, duties: released },
      since: ({ repo }) => {
        mergePull(repo);
        repo.permissions.set(by, may);
        const approval = { run: runId, user: account(by), environment };
        repo.approvals.push({ ...approval, ...(state === undefined ? {} : { state }) });
      },
      run: () => ({ runId, attempt }),
    };
  };
  test.each([
    approved('somebody approved it', {}, allow),
    approved('of the same name in capitals', { environment: 'Production' }, allow),
    approved('another environment', { environment: 'staging' }, block()),
    approved('rejected', { state: 'rejected' }, block()),
    approved('nobody has answered yet', { state: 'pending' }, block()),
    approved('by its author', { by: 'alice' }, block()),
    approved('by somebody who may only read', { may: 'read' }, block()),
    approved('by a bot', { by: 'helpful[bot]' }, block()),
    approved('T18: given to another attempt, for all that is told', { attempt: 2 }, block()),
  ])('$name', scenario);

  test('T66: without actions: read it is not known, and the permission is named', () => {
    const { actions: _, ...permissions } = recommended;
    return scenario({
      name: 'without actions: read',
      duties: released,
      since: ({ repo }) => mergePull(repo),
      run: ({ github }) => ({ token: github.token({ permissions }) }),
      answer: { decision: 'inconclusive', says: ['actions: read'] },
    });
  });

  test.each(['field', 'items'] as const)(
    'T66: without pull-requests: read, refused at the %s, the permission is named',
    (refuse) => {
      const { 'pull-requests': _, ...permissions } = recommended;
      return scenario({
        name: 'without pull-requests: read',
        world: { fake: { refuse } },
        since: ({ repo }) => mergePull(repo, { reviews: ['carol'] }),
        run: ({ github }) => ({ token: github.token({ permissions }) }),
        answer: { decision: 'inconclusive', says: ['pull-requests: read'] },
      });
    },
  );
});

describe('several approvals', () => {
  const two = '{ approvals: { peer: { count: 2 } } }';
  const apart = '{ approvals: { peer: {}, owner: { from: owners } } }';
  const owners = 'groups: { owners: { members: [carol, dave], contact: "#owners" } }';
  test.each([
    {
      name: 'one person gives one',
      duties: two,
      since: ({ repo }) => mergePull(repo, { reviews: ['carol', 'carol'] }),
      answer: block('1 of 2'),
    },
    {
      name: 'two people give two',
      duties: two,
      since: ({ repo }) => mergePull(repo, { reviews: ['carol', 'dave'] }),
      answer: allow,
    },
    {
      name: 'of two demands only one person can give both',
      duties: apart,
      more: owners,
      since: ({ repo }) => mergePull(repo, { reviews: ['carol'] }),
      answer: block(
        'owner and peer on #1 need 2 different people, and only carol has approved',
        'Approve #1 as owner or peer: Files changed, Review changes, Approve',
      ),
    },
    {
      name: 'each demand has a person of its own',
      duties: apart,
      more: owners,
      since: ({ repo }) => mergePull(repo, { reviews: ['carol', 'erin'] }),
      answer: allow,
    },
    {
      name: 'an approved one that is still open says nothing of another',
      since: ({ repo }) => {
        commit(repo, { branch: 'x', files: newFile(), parents: [head(repo)] });
        review(pullRequest(repo, { headRef: 'x' }), 'carol');
        mergePull(repo);
      },
      answer: block('#2'),
    },
  ] satisfies readonly Row[])('$name', scenario);
});

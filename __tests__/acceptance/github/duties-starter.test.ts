/** Who started the run, whoever stands behind it, and whether it is somebody who may. */
import { describe, test } from '@jest/globals';
import { allow, scenario, type Row } from './duties.js';
import { workflowRun } from './happenings.js';
import type { Answer } from './in-world.js';
import { mergePull } from './merges.js';
import type { Account } from './model.js';
import { account, commit, head } from './repository.js';
import type { RunOptions } from './runner.js';
import type { World } from './worlds.js';

const notAuthors = '{ deployer: { not: [contributors] } }';
const byPipeline = '{ deployer: { from: [pipeline] } }';
const byRelease = '{ deployer: { from: [release] } }';
const release = 'groups: { release: { members: [dave, "robot[bot]"], contact: "#release" } }';
const apart = '{ approvals: { peer: {} }, deployer: { not: [approvers] } }';

function blocked(reason: string): Answer {
  return { decision: 'block', reason: `separation-of-duties/${reason}` };
}
const contributed = blocked('deployer-contributed');
const notAllowed = blocked('deployer-not-allowed');
const unknown: Answer = {
  decision: 'inconclusive',
  reason: 'separation-of-duties/deployer-unknown',
};

/** A pull request of alice's, reviewed by carol and merged by bob. */
function reviewed({ repo }: World): void {
  mergePull(repo, { reviews: ['carol'] });
}

function row(
  name: string,
  duties: string,
  run: Partial<RunOptions> | ((world: World) => Partial<RunOptions>),
  answer: Answer,
): Row {
  return {
    ...{ name, duties, more: release, since: reviewed, answer },
    run: (world) => (typeof run === 'function' ? run(world) : run),
  };
}

const started = 'workflow_dispatch';
const queue = 'github-merge-queue[bot]';

describe('a run that the merge itself started', () => {
  test.each([
    row('by whoever merged it', byPipeline, { actor: 'bob' }, allow),
    row("by GitHub's queue", byPipeline, { actor: queue }, allow),
    {
      ...row("by GitHub's queue, which merged it", byPipeline, { actor: queue }, allow),
      since: ({ repo }) => mergePull(repo, { reviews: ['carol'], merger: queue }),
    },
    row('by somebody else', byPipeline, { actor: 'dave' }, notAllowed),
    row('started again', byPipeline, { actor: 'bob', attempt: 2 }, notAllowed),
    row(
      'started again by somebody else',
      byPipeline,
      { actor: 'bob', triggeringActor: 'dave', attempt: 2 },
      notAllowed,
    ),
    row('started by hand on it', byPipeline, { eventName: started, actor: 'bob' }, notAllowed),
    {
      ...row('on a branch without any protection', byPipeline, { actor: 'bob' }, notAllowed),
      world: { rules: [] },
    },
    {
      ...row('of a pull request that nobody reviewed', byPipeline, { actor: 'bob' }, notAllowed),
      since: ({ repo }) => mergePull(repo),
    },
    {
      ...row('a push is no merge', byPipeline, { actor: 'alice' }, notAllowed),
      since: ({ repo }) => commit(repo, { files: { 'a.txt': 'a' } }),
    },
    row('who merged it wrote nothing of it', notAuthors, { actor: 'bob' }, allow),
    {
      ...row('T20: GitHub tells late of the pull request', byPipeline, { actor: 'bob' }, allow),
      since: (world) => {
        reviewed(world);
        const pulls = world.repo.pulls.splice(0);
        const back = () => {
          if (world.repo.pulls.length === 0) world.repo.pulls.push(...pulls);
        };
        world.github.before({ when: 'Merge', nth: 2 }, back);
      },
    },
  ] satisfies readonly Row[])('$name', scenario);
});

describe('T18: a person started it', () => {
  test.each([
    row('who wrote it', notAuthors, { eventName: started, actor: 'alice' }, contributed),
    row('who did not', notAuthors, { eventName: started, actor: 'dave' }, allow),
    row(
      'somebody else started it first, and the author again',
      notAuthors,
      { eventName: started, actor: 'dave', triggeringActor: 'alice', attempt: 2 },
      contributed,
    ),
    row(
      'the author started it first, and somebody else again',
      notAuthors,
      { eventName: started, actor: 'alice', triggeringActor: 'dave', attempt: 2 },
      contributed,
    ),
    row(
      'a server that does not tell who started it again, but its run does',
      notAuthors,
      { eventName: started, actor: 'dave', triggeringActor: null, attempt: 2 },
      allow,
    ),
    row('of the group', byRelease, { eventName: started, actor: 'dave' }, allow),
    row('of no group', byRelease, { eventName: started, actor: 'bob' }, notAllowed),
    row(
      'who approved it',
      apart,
      { eventName: started, actor: 'carol' },
      {
        decision: 'block',
        reason: 'separation-of-duties/too-few',
      },
    ),
    row('who did not approve it', apart, { eventName: started, actor: 'dave' }, allow),
    row(
      'an approver who starts it again',
      apart,
      { eventName: started, actor: 'dave', triggeringActor: 'carol', attempt: 2 },
      { decision: 'block', reason: 'separation-of-duties/too-few' },
    ),
  ])('$name', scenario);
});

describe('T18: a machine or another run started it', () => {
  const chain = (upstream: Partial<Parameters<typeof workflowRun>[1]>, own: string) =>
    ((world) => {
      const before = workflowRun(world.repo, { sha: head(world.repo), ...upstream });
      const repository = { id: world.repo.id };
      const head_repository = repository;
      const workflow_run = { id: before.id, head_sha: before.sha, head_repository };
      const event = { repository, workflow_run };
      return { eventName: 'workflow_run', actor: own, event };
    }) satisfies (world: World) => Partial<RunOptions>;
  const people = (actor: string, triggeringActor: Account | null = account(actor)) => ({
    actor: account(actor),
    triggeringActor,
  });
  test.each([
    row(
      'a machine that the policy names',
      byRelease,
      { eventName: started, actor: 'robot[bot]' },
      allow,
    ),
    row(
      'a machine without a rule that names it',
      notAuthors,
      { eventName: started, actor: 'robot[bot]' },
      unknown,
    ),
    row(
      "a job's own token: somebody stands behind it",
      byRelease,
      { eventName: started, actor: 'github-actions[bot]' },
      { decision: 'block' },
    ),
    row(
      'a schedule, of whoever wrote it',
      notAuthors,
      { eventName: 'schedule', actor: 'alice' },
      contributed,
    ),
    row('a schedule of somebody else', notAuthors, { eventName: 'schedule', actor: 'dave' }, allow),
    row('a schedule is no merge', byPipeline, { eventName: 'schedule', actor: 'bob' }, notAllowed),
    row(
      'after a run that the merge started',
      byPipeline,
      chain({ event: 'push', ...people('bob') }, 'bob'),
      allow,
    ),
    row(
      'after a run that was started again',
      byPipeline,
      chain({ event: 'push', attempt: 2, ...people('bob') }, 'bob'),
      notAllowed,
    ),
    row(
      'after a run that the author started',
      notAuthors,
      chain({ event: started, ...people('alice') }, 'dave'),
      contributed,
    ),
    row(
      'after a run that the author started again',
      notAuthors,
      chain({ event: started, ...people('dave', account('alice')) }, 'dave'),
      contributed,
    ),
    row(
      'after a run that somebody else started',
      notAuthors,
      chain({ event: started, ...people('dave') }, 'dave'),
      allow,
    ),
    row(
      'after a run that followed another one: who began is not told',
      notAuthors,
      chain({ event: 'workflow_run', ...people('dave') }, 'dave'),
      unknown,
    ),
    row(
      'after a run by a call from outside',
      notAuthors,
      chain({ event: 'repository_dispatch', ...people('dave') }, 'dave'),
      unknown,
    ),
  ])('$name', scenario);
});

describe('a team as a group', () => {
  const duties = '{ approvals: { owner: { from: owners } } }';
  const more = 'groups: { owners: { github: acme/owners, contact: "#owners" } }';
  const team = (name: string, members: readonly string[], teams: boolean, answer: Answer): Row => ({
    ...{ name, duties, more, answer },
    since: (world) => {
      reviewed(world);
      world.repo.teams.set(
        'acme/owners',
        members.map((login) => account(login)),
      );
    },
    run: ({ github }) => ({ token: github.token({ teams }) }),
  });
  const many = Array.from({ length: 150 }, (_, index) => `member-${String(index)}`);
  test.each([
    team('whose member approved', ['carol', 'dave', 'erin'], true, allow),
    team('none of whose members approved', ['dave', 'erin', 'frank'], true, { decision: 'block' }),
    team('whose 151st member approved', [...many, 'carol'], true, allow),
    team('T66: that the token may not read: the ways out are named', ['carol'], false, {
      decision: 'inconclusive',
      says: ['members'],
    }),
  ])('$name', scenario);
});

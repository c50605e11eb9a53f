/** Who starts a pipeline of GitLab, who belongs to a group, and who consented, through the built gate. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { wordsOf } from './attempts.js';
import { answerOf, dutiesWorld, pipelineOf, promote } from './duties.js';
import type { Pipeline, Project } from './model.js';
import * as made from './project.js';
import { approve, join, merge, open, tick } from './reviewed.js';
import type { RunOptions } from './runner.js';
import { closeWorlds, type World } from './worlds.js';

afterEach(closeWorlds);

const contributed = 'block separation-of-duties/deployer-contributed';
const unknown = 'inconclusive separation-of-duties/deployer-unknown';

/** Bob writes, carol approves, and `by` merges. */
function change(project: Project, by = 'maint'): void {
  const request = open(project, { by: 'bob' });
  approve(request, 'carol');
  merge(project, request, { by });
}

interface Start {
  readonly merger?: string;
  readonly pipeline?: Partial<Pipeline>;
  readonly run?: Partial<RunOptions>;
  /** Before the run: an earlier try of the job, say. */
  readonly before?: (pipeline: Pipeline, world: World) => void;
}

const rows: readonly (readonly [title: string, start: Start, answer: string])[] = [
  ['the merge itself, by somebody else', {}, 'allow'],
  ['the merge itself, by who wrote it', { merger: 'bob', pipeline: as('bob') }, 'allow'],
  [
    'T18: who wrote it plays the job by hand',
    { merger: 'bob', pipeline: as('bob'), run: { manual: true } },
    contributed,
  ],
  [
    'T18: who wrote it plays it in the pipeline of somebody else',
    { run: { manual: true, starter: 'bob' } },
    contributed,
  ],
  [
    'T18: who wrote it runs it again',
    { run: { starter: 'bob' }, before: (pipeline) => void made.job(pipeline, 'gate') },
    contributed,
  ],
  [
    'T18: somebody else runs again what who wrote it had started',
    {
      ...{ merger: 'bob', pipeline: as('bob'), run: { starter: 'dave' } },
      before: (pipeline) => void made.job(pipeline, 'gate', { user: made.user('bob') }),
    },
    contributed,
  ],
  ['a person in the browser', { pipeline: as('dave', 'web') }, 'allow'],
  ['T18: who wrote it in the browser', { pipeline: as('bob', 'web') }, contributed],
  ['T18: a schedule of who wrote it', { pipeline: as('bob', 'schedule') }, contributed],
  ['a schedule of somebody else', { pipeline: as('dave', 'schedule') }, 'allow'],
  [
    'T18: a schedule of a token, which no rule names',
    { pipeline: as('project_5_bot', 'schedule') },
    unknown,
  ],
  ['T18: a trigger token says not who uses it', { pipeline: as('dave', 'trigger') }, unknown],
  [
    'T18: a pipeline that a pipeline of who wrote it started',
    { pipeline: { ...as('dave', 'pipeline'), upstream: above('bob') } },
    contributed,
  ],
  ['T18: one whose pipeline above is not seen', { pipeline: as('dave', 'pipeline') }, unknown],
  [
    'a child of a pipeline of somebody else',
    { pipeline: { ...as('dave', 'parent_pipeline'), upstream: above('erin') } },
    'allow',
  ],
  [
    'T18: pipelines above each other, and who wrote it at the top',
    { pipeline: { ...as('dave', 'parent_pipeline'), upstream: above('erin', above('bob')) } },
    contributed,
  ],
  [
    'T18: the push of somebody who did not merge',
    { merger: 'maint', pipeline: as('bob') },
    contributed,
  ],
];

function as(username: string, source = 'push'): Partial<Pipeline> {
  return { user: made.user(username), source };
}

function above(username: string, upstream?: Pipeline): Pipeline {
  const at = tick();
  return {
    ...{ id: 5000 + username.length, iid: 1, sha: '0'.repeat(40), ref: 'main', tag: false },
    ...{ source: 'push', status: 'running', user: made.user(username), createdAt: at },
    ...{ updatedAt: at, jobs: [], ...(upstream === undefined ? {} : { upstream }) },
  };
}

const apart = 'separation-of-duties: { deployer: { not: [contributors] } }';

describe('started by', () => {
  test.each(rows)('%s', async (_, { merger, pipeline, run, before }, answer) => {
    const world = await dutiesWorld({ rule: apart });
    const { project } = world;
    change(project, merger);
    const own = pipelineOf(project, pipeline);
    before?.(own, world);
    const ran = await promote(world, { pipeline: own, ...run });
    expect(answerOf(ran)).toBe(answer);
  });

  test('T18: the merge of what nobody approved is the act of who merged', async () => {
    const world = await dutiesWorld({ rule: apart });
    const { project } = world;
    merge(project, open(project, { by: 'bob' }), { by: 'bob' });
    const pipeline = pipelineOf(project, as('bob'));
    expect(answerOf(await promote(world, { pipeline }))).toBe(contributed);
  });

  test('T18: who approves and then starts it by hand gives no approval', async () => {
    const rule =
      'separation-of-duties: { approvals: { peer: {} }, deployer: { not: [approvers] } }';
    const world = await dutiesWorld({ rule });
    change(world.project);
    const pipeline = pipelineOf(world.project, as('carol', 'web'));
    expect(answerOf(await promote(world, { pipeline }))).toBe('block separation-of-duties/too-few');
  });

  test.each([
    ['a group', 'ops', 'dave', 'allow'],
    ['nobody of the group', 'ops', 'erin', 'block separation-of-duties/deployer-not-allowed'],
    ['a group that no token sees', 'hidden', 'dave', unknown],
  ])('%s', async (_, group, username, answer) => {
    const rule = `separation-of-duties: { deployer: { from: ${group} } }`;
    const more = 'groups: { ops: { gitlab: acme/ops }, hidden: { gitlab: acme/hidden } }';
    const world = await dutiesWorld({ rule, more });
    const { project } = world;
    const dave = { user: made.user('dave'), level: 30, state: 'active' } as const;
    project.groups.set('acme/ops', [dave]);
    change(project);
    const ran = await promote(world, { pipeline: pipelineOf(project, as(username, 'web')) });
    expect(answerOf(ran)).toBe(answer);
  });

  test('T66: without an access token nobody is told, and what would tell is named', async () => {
    const world = await dutiesWorld({ rule: apart });
    change(world.project);
    const ran = await promote(world, { token: null });
    expect(ran.code).toBe(3);
    expect(ran.log).toContain('PROMOTION_GATE_TOKEN');
  });
});

test('a server that is too old to tell who committed', async () => {
  const world = await dutiesWorld();
  world.gitlab.missing.add('Commit.committer');
  change(world.project);
  const ran = await promote(world);
  expect(ran.code).toBe(3);
  expect(wordsOf(ran.log)).toContain('a newer GitLab, which tells who committed');
});

/** Consents of the environment: `by` approves the deployment that waits. */
const consents: readonly (readonly [
  title: string,
  by: readonly (readonly [string, 'approved' | 'rejected'])[],
  answer: string,
])[] = [
  ['one approval of the deployment', [['dave', 'approved']], 'allow'],
  ['none', [], 'block separation-of-duties/too-few'],
  ['a rejection', [['dave', 'rejected']], 'block separation-of-duties/too-few'],
  ['T12: of who wrote it', [['bob', 'approved']], 'block separation-of-duties/too-few'],
  ['T19: of an administrator', [['root', 'approved']], 'block separation-of-duties/too-few'],
  ['T12: of a bot', [['project_6_bot', 'approved']], 'block separation-of-duties/too-few'],
];

describe('consents by environment', () => {
  const rule = 'separation-of-duties: { approvals: { ops: { via: environment } } }';

  function waiting(project: Project, pipeline: Pipeline, name = 'deploy') {
    return made.blockedDeployment(project, pipeline, { approvers: ['dave'], name });
  }

  test.each(consents)('%s', async (_, by, answer) => {
    const world = await dutiesWorld({ rule });
    const { project } = world;
    join(project, 'project_6_bot');
    change(project);
    const pipeline = pipelineOf(project);
    const deployment = waiting(project, pipeline);
    for (const [username, status] of by)
      deployment.approvals.push({
        ...{ user: made.user(username), status, comment: null },
        createdAt: new Date().toISOString(),
      });
    expect(answerOf(await promote(world, { pipeline }))).toBe(answer);
  });

  test('T31: of another pipeline, and of two jobs none', async () => {
    const world = await dutiesWorld({ rule });
    const { project } = world;
    change(project);
    const [pipeline, other] = [pipelineOf(project), pipelineOf(project)];
    const given = { user: made.user('dave'), status: 'approved', comment: null } as const;
    const createdAt = new Date().toISOString();
    waiting(project, other).approvals.push({ ...given, createdAt });
    expect(answerOf(await promote(world, { pipeline }))).toBe('block separation-of-duties/too-few');
    for (const name of ['deploy-shop', 'deploy-web'])
      waiting(project, pipeline, name).approvals.push({ ...given, createdAt });
    const ran = await promote(world, { pipeline });
    expect(ran.outputs['decision']).not.toBe('allow');
  });

  test('the Free tier has no approvals of deployments', async () => {
    const world = await dutiesWorld({ rule });
    const { project } = world;
    project.tier = 'Free';
    change(project);
    const pipeline = pipelineOf(project);
    waiting(project, pipeline);
    expect(answerOf(await promote(world, { pipeline }))).toBe('block separation-of-duties/too-few');
  });
});

/** access on GitLab, through the built program: roles, protected environments and branches, gaps, snapshots. */
import { afterEach, describe, expect, test } from '@jest/globals';
import type { AccessDocument } from '../../../src/cli/access-schema.js';
import { policyWith } from '../policies.js';
import type { Project, Token } from './model.js';
import * as made from './project.js';
import { join } from './reviewed.js';
import type { GateRun } from './runner.js';
import { closeWorlds, newWorld, type World } from './worlds.js';

afterEach(closeWorlds);

const policy = policyWith({
  production: `windows: { open: [always] }
separation-of-duties: { approvals: { release: { count: 1, from: release } } }`,
  stages: 'staging: { windows: { open: [always] } }',
  more: 'groups: { release: { gitlab: acme/release } }',
});

/** alice develops, bob maintains, carol reports; dave is of the group; erin is not active yet. */
async function accessWorld(): Promise<World> {
  const world = await newWorld({ policy });
  const { project } = world;
  join(project, 'alice');
  join(project, 'bob', { level: 40 });
  join(project, 'carol', { level: 20 });
  project.members.push({ user: made.user('erin'), level: 40, state: 'awaiting' });
  project.groups.set('acme/release', [{ user: made.user('dave'), level: 30, state: 'active' }]);
  return world;
}

function guard(project: Project): void {
  project.environments.splice(0);
  const deploy = [{ level: 40 }, { user: made.user('alice') }, { group: 'acme/release' }] as const;
  const rules = [{ group: 'acme/release' }, { level: 60 }] as const;
  project.environments.push(made.environment('production', { guard: { deploy, rules } }));
}

interface Asked {
  readonly args?: readonly string[];
  /** A Maintainer's if it is absent. */
  readonly token?: Token | null;
}

function access(
  world: World,
  { args = ['--format', 'json'], token }: Asked = {},
): Promise<GateRun> {
  return world.run({ args: ['access', ...args], ...(token === undefined ? {} : { token }) });
}

function documentOf({ stdout }: GateRun): AccessDocument {
  return JSON.parse(stdout) as AccessDocument;
}

function rightsOf(run: GateRun): readonly string[] {
  return documentOf(run).rows.map(({ environment = 'all', act, approval, holder, through }) =>
    [
      environment,
      act,
      ...(approval === undefined ? [] : [approval]),
      holder.login,
      '|',
      through,
    ].join(' '),
  );
}

describe('access on GitLab', () => {
  test('roles, a protected environment and the branch', async () => {
    const world = await accessWorld();
    guard(world.project);
    const run = await access(world);
    expect({ code: run.code, gaps: documentOf(run).gaps }).toEqual({ code: 0, gaps: [] });
    expect(rightsOf(run)).toEqual([
      'production deploy alice | protected environment: by name',
      'production deploy bob | protected environment: role Maintainer',
      'production deploy dave | protected environment: group release',
      'production approve administrators of the server | approval rule of the environment',
      'production approve dave | approval rule of the environment: group release',
      'production approve release dave | policy: group release, acme/release',
      'staging deploy alice | role Developer',
      'staging deploy bob | role Maintainer',
      'all bypass bob | branch main: push: role Maintainer',
      'all edit-policy bob | branch main: merge: role Maintainer',
      'all edit-policy bob | branch main: push: role Maintainer',
      'all administer bob | role Maintainer',
    ]);
    const { rows } = documentOf(run);
    const alice = rows.find(({ holder }) => holder.login === 'alice');
    expect(alice?.holder).toEqual({
      kind: 'human',
      login: 'alice',
      id: String(made.user('alice').id),
    });
  });

  test('machines are told apart, and whoever pushes by name', async () => {
    const world = await accessWorld();
    const bot = { ...made.user('project_7_bot'), bot: true, type: 'PROJECT_BOT' } as const;
    Object.assign(made.user('project_7_bot'), bot);
    world.project.members.push({ user: made.user('project_7_bot'), level: 40, state: 'active' });
    const pushers = [{ user: made.user('frank') }, { group: 'acme/release' }];
    world.project.protections.splice(0, 1, made.protection('main', { push: 0, pushers }));
    const run = await access(world);
    const bypass = documentOf(run).rows.filter(({ act }) => act === 'bypass');
    expect(bypass.map(({ holder }) => [holder.kind, holder.login])).toEqual([
      ['human', 'dave'],
      ['unknown', 'frank'],
    ]);
    const robot = documentOf(run).rows.find(({ holder }) => holder.login === 'project_7_bot');
    expect(robot?.holder.kind).toBe('bot');
  });

  test('a branch that nothing protects: every developer pushes', async () => {
    const world = await accessWorld();
    world.project.protections.splice(0);
    const rights = rightsOf(await access(world));
    expect(rights).toContain(
      'all bypass alice | branch main: a push, for nothing protects it: role Developer',
    );
  });
});

describe('what the token does not tell', () => {
  test('T66: the job token alone tells nothing, and says which would', async () => {
    const world = await accessWorld();
    const run = await access(world, { token: null });
    expect(run.code).toBe(3);
    const told = documentOf(run);
    expect(
      told.gaps.map(({ source, status, needs }) => [
        source,
        status,
        needs?.includes('project access token'),
      ]),
    ).toEqual([
      ['members', 'unsupported', true],
      ['protected environments', 'unsupported', true],
      ['protected branches', 'unsupported', true],
      ['group release', 'unsupported', true],
      ['records', 'unsupported', true],
    ]);
    expect(run.stderr).toContain('the snapshot was not kept: ');
  });

  test.each([
    [
      'a Developer’s token',
      'Developer',
      'Ultimate',
      ['protected environments', 'protected branches'],
    ],
    ['the Free tier', 'Maintainer', 'Free', ['protected environments']],
  ] as const)('%s', async (_, role, tier, sources) => {
    const world = await accessWorld();
    world.project.tier = tier;
    const token = world.gitlab.token({ projects: [world.project], role });
    const run = await access(world, { token });
    expect(run.code).toBe(3);
    const { gaps } = documentOf(run);
    expect(gaps.map(({ source }) => source)).toEqual(sources);
    expect(gaps[0]?.needs).toContain('role Maintainer, scope read_api; GitLab Premium');
    // Without the list everybody who may run a pipeline may deploy.
    expect(rightsOf(run)).toContain('production deploy alice | role Developer');
  });
});

test('snapshots: what is new and gone since the last run, kept on the branch of records', async () => {
  const world = await accessWorld();
  await access(world);
  const { members } = world.project;
  members.splice(
    members.findIndex(({ user }) => user.username === 'alice'),
    1,
  );
  join(world.project, 'frank');
  const { rows, previous } = documentOf(await access(world));
  expect(previous).not.toBeNull();
  const changed = rows.filter(({ change }) => change !== 'same');
  expect(
    changed.map(
      ({ change, environment, holder }) => `${change} ${environment ?? 'all'} ${holder.login}`,
    ),
  ).toEqual([
    'gone production alice',
    'new production frank',
    'gone staging alice',
    'new staging frank',
  ]);
});

test('text and markdown speak of GitLab, and show who has what', async () => {
  const world = await accessWorld();
  const text = await access(world, { args: [] });
  expect(text.stdout).toContain('production: deploy');
  const { stdout } = await access(world, {
    args: ['--format', 'markdown', '--environment', 'staging'],
  });
  expect(stdout).toContain('## Environment `staging`');
  expect(stdout).not.toContain('## Environment `production`');
  expect(stdout).toContain('## Sign-off');
});

test('requests: members and their kinds, environments, branches, each group', async () => {
  const world = await accessWorld();
  guard(world.project);
  await access(world);
  const asked = world.gitlab.requests().map(({ operation }) => operation);
  const own = /^(members|group\/members|protected_|graphql)/;
  expect(asked.filter((operation) => own.test(operation)).sort()).toEqual([
    ...['graphql/Group', 'graphql/Users', 'graphql/Users', 'group/members/all'],
    ...['members/all', 'protected_branches', 'protected_environments'],
  ]);
});

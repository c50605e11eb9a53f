/** access on GitHub, through the built program: rights, gaps with the token that would tell, and snapshots. */
import { describe, expect, test } from '@jest/globals';
import type { AccessDocument } from '../../../src/cli/access-schema.js';
import { policyWith } from '../policies.js';
import { fencesOf, readDocument } from '../../docs/markdown.js';
import { decide } from './duties.js';
import { inWorld } from './in-world.js';
import { mergePull } from './merges.js';
import type { Repository } from './model.js';
import { account, branch, head, nextId } from './repository.js';
import type { ActionRun, RunOptions } from './runner.js';
import { storedFiles, storedRecords } from './stored-records.js';
import { deployment, pullRequest } from './happenings.js';
import { onPull } from './scenes.js';
import type { Token } from './tokens.js';
import { protectedMain, type World } from './worlds.js';

const policy = policyWith({
  production: `windows: { open: [always] }
separation-of-duties:
  approvals: { peer: { count: 1 }, security: { count: 1, from: security } }
  deployer: { from: [pipeline, release] }`,
  stages: 'staging: { windows: { open: [always] } }',
  more: `people: people.yml
groups: { security: { members: [carol] }, release: { github: acme/release } }`,
});
const files = {
  'people.yml': 'people: { carol-c: { github: carol }, robot: { github: erin, machine: true } }',
};

/** alice administers, bob writes by a team, carol reviews, dave only reads, erin is a machine. */
function people(repo: Repository): void {
  const { access } = repo;
  const names = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank'];
  // Ids that a document can show.
  names.forEach((name, index) => Object.assign(account(name), { id: 1001 + index }));
  const team = { team: 'acme/release' };
  access.people.push(
    {
      account: account('alice'),
      permission: 'ADMIN',
      sources: [{ from: 'organization', permission: 'ADMIN' }],
    },
    {
      account: account('bob'),
      permission: 'WRITE',
      sources: [{ from: team, permission: 'WRITE' }],
    },
    {
      account: account('dave'),
      permission: 'READ',
      sources: [{ from: 'repository', permission: 'READ' }],
    },
    {
      account: account('erin'),
      permission: 'MAINTAIN',
      sources: [{ from: 'repository', permission: 'WRITE', role: 'maintain' }],
    },
  );
  repo.teams.set('acme/release', [account('bob')]);
  access.reviewers.set('production', [account('carol'), 'acme/release']);
  access.keys.push({ id: 'K1', title: '=cmd|x!A1', readOnly: false });
  access.keys.push({ id: 'K2', title: 'mirror', readOnly: true });
  access.bypasses.push(
    { actor: { app: 'acme-merge' } },
    { organizationAdmin: true, mode: 'PULL_REQUEST' },
  );
}

interface Asked {
  readonly format?: string;
  readonly args?: readonly string[];
  readonly run?: Partial<RunOptions>;
  readonly token?: Token;
}

const env = { PROMOTION_GATE_ATTEMPT: '10s', PROMOTION_GATE_TOTAL: '60s' };

/** With a token that may read all of it, unless the run says otherwise. */
function access(given: World, asked: Asked = {}): Promise<ActionRun> {
  const { github } = given;
  const { format = 'json', args = [] } = asked;
  const token = asked.token ?? github.token({ admin: true, teams: true });
  return given.run({
    token,
    env: { ...env, GITHUB_TOKEN: token.value },
    ...asked.run,
    args: ['access', '--format', format, ...args],
  });
}

function documentOf({ stdout }: ActionRun): AccessDocument {
  return JSON.parse(stdout) as AccessDocument;
}

/** `production deploy bob through role write of team acme/release`, sorted as they are told. */
function rightsOf(run: ActionRun): readonly string[] {
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

const world = { policy, files, unit: 'none', rules: [protectedMain] } as const;

describe('access on GitHub', () => {
  test('everybody who may, through what', async () => {
    await inWorld(world, async (given) => {
      people(given.repo);
      const run = await access(given);
      expect({ code: run.code, stderr: run.stderr, gaps: documentOf(run).gaps }).toEqual({
        code: 0,
        stderr: '',
        gaps: [],
      });
      expect(rightsOf(run)).toEqual([
        'production deploy alice | role admin of organization acme',
        'production deploy bob | policy, deployer: group release, acme/release',
        'production deploy bob | role write of team acme/release',
        'production deploy erin | role maintain, given directly',
        'production deploy pipeline | policy, deployer',
        'production approve bob | required reviewer of the environment: team acme/release',
        'production approve carol | required reviewer of the environment',
        'production approve peer whoever may write | policy',
        'production approve security carol | policy: group security',
        'production bypass alice | administrators may skip the reviewers unless the environment forbids it',
        'staging deploy alice | role admin of organization acme',
        'staging deploy bob | role write of team acme/release',
        'staging deploy erin | role maintain, given directly',
        'all deploy =cmd|x!A1 | deploy key with write access',
        'all bypass acme-merge | ruleset default branch: always',
        'all bypass owners of the organization | ruleset default branch: in a pull request',
        'all edit-policy =cmd|x!A1 | deploy key with write access',
        'all edit-policy alice | role admin of organization acme',
        'all edit-policy bob | role write of team acme/release',
        'all edit-policy erin | role maintain, given directly',
        'all administer alice | role admin of organization acme',
      ]);
      const of = (login: string) =>
        documentOf(run).rows.find(({ holder }) => holder.login === login);
      expect(of('carol')).toMatchObject({
        holder: { id: String(account('carol').id) },
        person: 'carol-c',
      });
      expect(of('erin')).toMatchObject({ holder: { kind: 'bot' }, person: 'robot' });
    });
  });

  test('T66: what the token of a job may not read is not known, and never nobody', async () => {
    await inWorld(world, async (given) => {
      people(given.repo);
      const token = given.github.token({ permissions: { contents: 'read' } });
      Object.assign(given.repo, { private: true });
      const run = await access(given, {
        token,
      });
      expect(run.code).toBe(3);
      expect(
        documentOf(run).gaps.map(({ source, status, needs }) => [source, status, needs]),
      ).toEqual([
        ['collaborators', 'unsupported', expect.stringContaining('members: read')],
        ['environments', 'unsupported', 'permission actions: read'],
        ['keys', 'unsupported', expect.stringContaining('administration: read')],
        ['bypass', 'unsupported', expect.stringContaining('administration: write')],
        ['protection', 'unsupported', expect.stringContaining('administration: read')],
        ['group release', 'unsupported', expect.stringContaining('members: read')],
      ]);
      const csv = await access(given, {
        format: 'csv',
        token,
      });
      expect(csv.stdout).toMatch(
        /,"deploy; edit the policy; bypass; administer",,"not known",,unsupported,,/,
      );
    });
  });

  test('a branch that no rule guards is passed by whoever may write', async () => {
    await inWorld({ ...world, rules: [] }, async (given) => {
      people(given.repo);
      expect(rightsOf(await access(given))).toContain(
        'all bypass whoever may write | a push: no rule of the branch asks for a pull request',
      );
    });
  });

  test('classic protection: past pull requests, administrators, pushes by name', async () => {
    await inWorld({ ...world, rules: [] }, async (given) => {
      people(given.repo);
      given.repo.protections.push({ pattern: 'main', approvals: 1, pushers: ['bob'] });
      given.repo.access.pastPulls.push(account('frank'));
      given.repo.access.adminEnforced = false;
      const rights = rightsOf(await access(given)).filter((right) => right.startsWith('all'));
      expect(rights).toEqual([
        'all deploy =cmd|x!A1 | deploy key with write access',
        'all bypass alice | branch protection main: does not hold for administrators',
        'all bypass frank | branch protection main: without a pull request',
        'all edit-policy =cmd|x!A1 | deploy key with write access',
        'all edit-policy alice | role admin of organization acme',
        'all edit-policy bob | branch protection main: may push by name',
        'all administer alice | role admin of organization acme',
      ]);
    });
  });
});

describe('snapshots', () => {
  test('the next run tells what is new, gone and the same', async () => {
    await inWorld(world, async (given) => {
      people(given.repo);
      const first = documentOf(await access(given));
      expect(first).toMatchObject({
        previous: null,
        kept: { store: expect.stringContaining('acme/') as unknown },
      });
      expect(new Set(first.rows.map(({ change }) => change))).toEqual(new Set(['first']));
      given.repo.access.people.splice(1, 1);
      given.repo.access.people.push({ account: account('frank'), permission: 'WRITE' });
      const second = documentOf(await access(given));
      expect(second.previous).toEqual({ at: first.at, record: first.kept?.record });
      const changed = second.rows.filter(({ change }) => change !== 'same');
      expect(
        changed.map(
          ({ act, environment = 'all', holder, change }) =>
            `${change} ${environment} ${act} ${holder.login}`,
        ),
      ).toEqual([
        'gone production deploy bob',
        'new production deploy frank',
        'gone staging deploy bob',
        'new staging deploy frank',
        'gone all edit-policy bob',
        'new all edit-policy frank',
      ]);
      expect(
        [...storedFiles(given.repo).keys()].every((path) =>
          /^@access\/\d{4}\/\d\d\/\w{26}\.json$/.test(path),
        ),
      ).toBe(true);
      expect(storedRecords(given.repo).map(({ kind }) => kind)).toEqual(['access', 'access']);
    });
  });

  test('what is not known now is not gone', async () => {
    await inWorld(world, async (given) => {
      people(given.repo);
      await access(given);
      const token = given.github.token({ permissions: { contents: 'write', actions: 'read' } });
      Object.assign(given.repo, { private: true });
      const run = documentOf(await access(given, { token }));
      const keys = run.rows.filter(({ holder }) => holder.kind === 'key');
      expect(keys.map(({ change, past }) => [change, past])).toEqual([
        ['unknown', true],
        ['unknown', true],
      ]);
      expect(run.gaps.map(({ source }) => source)).toContain('ways');
      const roles = run.rows.filter(({ through }) => /^role \w+/.test(through));
      expect(new Set(roles.map(({ change }) => change))).toEqual(new Set(['unknown']));
    });
  });

  test.each([
    { name: '--snapshot none', args: ['--snapshot', 'none'], run: () => ({}) },
    {
      name: 'a preview, which anybody may start,',
      args: [],
      run: ({ repo }: World) => {
        branch(repo, 'feature', head(repo));
        return onPull(repo, pullRequest(repo, { headRef: 'feature' }));
      },
    },
  ])('$name leaves nothing behind', async ({ args, run }) => {
    await inWorld(world, async (given) => {
      people(given.repo);
      const ran = await access(given, { args, run: run(given) });
      expect({ code: ran.code, kept: documentOf(ran).kept }).toEqual({ code: 0, kept: null });
      expect(storedFiles(given.repo).size).toBe(0);
    });
  });

  test('F21: a snapshot that could not be kept is told, and the list with it', async () => {
    await inWorld(world, async (given) => {
      people(given.repo);
      const token = given.github.token({
        admin: true,
        teams: true,
        permissions: { contents: 'read', actions: 'read' },
      });
      Object.assign(given.repo, { private: true });
      const run = await access(given, {
        token,
      });
      expect(run.code).toBe(3);
      expect(run.stderr).toContain('the snapshot was not kept: ');
      expect(documentOf(run).rows.length).toBeGreaterThan(15);
    });
  });
});

test('the last use is that of the records: who started it, whose approval counted', async () => {
  const text = policyWith({
    production:
      'windows: { open: [always] }\nseparation-of-duties: { approvals: { peer: { count: 1 } } }',
    more: 'groups: { peers: { members: [carol] } }',
  }).replace('{ count: 1 }', '{ count: 1, from: peers }');
  await inWorld({ policy: text, unit: 'none' }, async (given) => {
    people(given.repo);
    deployment(given.repo);
    mergePull(given.repo, { reviews: ['carol'] });
    const decided = await decide(given, { runId: nextId() });
    expect(decided.outputs['decision']).toBe('allow');
    const { rows } = documentOf(await access(given));
    const day = new Date().toISOString().slice(0, 7);
    const use = (act: string, login: string): unknown =>
      rows.find(
        (row) => row.act === act && row.holder.login === login && row.environment === 'production',
      )?.lastUse;
    expect(use('approve', 'carol')).toMatchObject({
      status: 'used',
      service: 'shop',
      at: expect.stringContaining(day) as unknown,
    });
    expect(use('deploy', 'alice')).toMatchObject({ status: 'used' });
    // Not since before anything was recorded.
    const since = expect.stringContaining(day) as unknown;
    expect(use('deploy', 'bob')).toEqual({ status: 'unused', since });
  });
});

test('T54: no cell of the CSV is a formula, and each line has as many', async () => {
  await inWorld(world, async (given) => {
    people(given.repo);
    const { stdout } = await access(given, { format: 'csv' });
    const lines = stdout.trimEnd().split('\r\n');
    expect(lines[0]).toMatch(
      /^at,repository,environment,service,right,approval,who,id,kind,person,through,/,
    );
    expect(stdout).toContain(`"'=cmd|x!A1"`);
    expect(stdout).not.toMatch(/(^|,)"?[=+@-]/m);
  });
});

test('requests: one for each part and team, and for each folder of records', async () => {
  await inWorld(world, async (given) => {
    people(given.repo);
    await access(given);
    const operations = given.github.requests().map(({ operation }) => operation);
    const reads = [
      'AccessPeople',
      'AccessEnvironments',
      'AccessKeys',
      'AccessBranch',
      'Team',
      'Team',
    ];
    const others = [
      'Snapshot',
      'PolicyFile',
      'git/create-tree',
      'git/create-commit',
      'git/create-ref',
    ];
    expect([...operations].sort()).toEqual([...reads, ...others].sort());
    const seen = operations.length;
    await access(given);
    // Records are there now: one request for each environment and service, one for snapshots and their files.
    const again = given.github
      .requests()
      .slice(seen)
      .map(({ operation }) => operation);
    expect(again.filter((operation) => operation.startsWith('Record')).length).toBe(4);
  });
});

test('docs/access.md shows what is printed', async () => {
  await inWorld(world, async (given) => {
    people(given.repo);
    given.repo.access.keys.splice(0, 1);
    await access(given, { format: 'text' });
    given.repo.access.people.splice(1, 1);
    const token = given.github.token({ admin: true });
    const args = ['--environment', 'production'];
    const { stdout } = await access(given, { format: 'text', args, token });
    const shown = stdout
      .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, '2026-11-30 12:00 UTC')
      .replaceAll(/\b[0-9A-Z]{26}\b/g, '01KBA1V7Q0A7Z8J2M4N6P8R0T2')
      .replaceAll(/gone since [-\d]+/g, 'gone since 2026-08-31');
    const [example] = fencesOf(readDocument('docs/access.md')).filter(
      ({ language }) => language === 'text',
    );
    expect(shown).toBe(example?.text);
  });
});

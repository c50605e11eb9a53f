/** Promotions that are allowed as long as nothing goes wrong, each reading what others do not. */
import { zipOf } from '../../sources/archives/zip-writer.js';
import { dateFromToday, policyWith } from '../policies.js';
import type { FakeOptions } from './fake.js';
import {
  checkRun,
  deployment,
  pullRequest,
  review,
  runArtifact,
  workflowRun,
} from './happenings.js';
import { branch, commit, head, tag } from './repository.js';
import type { RunOptions } from './runner.js';
import { newWorld, protectedMain, standard, type World, type WorldOptions } from './worlds.js';

export interface AllowScenario {
  readonly policy?: WorldOptions['policy'];
  readonly fake?: FakeOptions;
  /** What else is there before the run. */
  readonly prepare?: Prepare;
  readonly run?: (world: World) => Partial<RunOptions>;
  /** Operations that no other scenario asks: the others are spoiled there. */
  readonly only?: readonly string[];
}
type Prepare = (world: World) => void | Promise<void>;

const { production, more = '' } = standard;

/** The standard policy with another body of its windows, and other deployments. */
function timed(windows: string, deployments = '', rest = more): WorldOptions['policy'] {
  const body = `${deployments}
windows: { open: [always], frozen: [long-ago], ${windows} }
required-checks: { unit: { github: { name: unit, app: github-actions } } }`;
  return { production: body.trim(), more: rest };
}

const baseline = `policy: 1
owner: release-office
accepts: [v1]
timezone: UTC
catalog: acme/service-catalog//services.yml
exceptions: acme/release-policy//exceptions.yml
periods: { now: { from: ${dateFromToday(-3)}, through: ${dateFromToday(3)} } }
environments:
  production:
    windows: { frozen: [now] }
    also: { critical: { when: { tier: 0 }, windows: { frozen: [now] } } }
`;

/** Without it the baseline forbids the promotion. */
const exception = `exceptions:
  launch:
    service: shop
    rule: production/windows.frozen
    from: ${dateFromToday(-3)}
    through: ${dateFromToday(20)}
    because: it was announced
    granted-by: release-office
    ticket: REL-118
`;

/** A layer of another repository, which needs a live file beside it and one of a third repository. */
function prepareLayers({ github }: World): void {
  const rules: readonly (typeof protectedMain)[] = [
    protectedMain,
    { pattern: 'refs/tags/*', type: 'update' },
    { pattern: 'refs/tags/*', type: 'deletion' },
  ];
  const policy = github.repository({
    name: 'acme/release-policy',
    files: {
      'baseline.yml': baseline,
      'exceptions.yml': exception,
    },
    rules,
  });
  tag(policy, 'v1');
  github.repository({
    name: 'acme/service-catalog',
    files: { 'services.yml': 'catalog:\n  shop: { tier: 1 }\n' },
    rules,
  });
}

function deployments(count: number): Prepare {
  return ({ repo }) => {
    for (let age = count; age > 0; age -= 1) {
      const createdAt = new Date(Date.now() - age * 7_200_000).toISOString();
      deployment(repo, { createdAt, states: ['in_progress', 'success'] });
    }
  };
}

/** The last deployment was of the commit before, and a change went in since. */
function prepareChange({ repo }: World): void {
  deployment(repo, { states: ['in_progress', 'success'] });
  commit(repo, { files: { 'README.md': 'a better shop\n' } });
  commit(repo, { files: { 'src/app.ts': 'app\n' } });
  checkRun(repo, { name: 'unit' });
}

const policyOwner = `${more}
owner: owners
groups: { owners: { members: [erin] } }`;

/** The owner approved a pull request that changed the policy since the last deployment. */
function preparePolicyChange({ repo }: World): void {
  deployment(repo, { states: ['in_progress', 'success'] });
  const old = head(repo);
  const text = `# tighter\n${policyWith({ production, more: policyOwner })}`;
  const files = { '.promotion-gate.yml': text };
  const headSha = commit(repo, { branch: 'tighten', parents: [old], files });
  const mergeSha = commit(repo, { parents: [old], files });
  review(pullRequest(repo, { headRef: 'tighten', headSha, mergeSha }), 'erin');
  checkRun(repo, { name: 'unit' });
}

const passed = '<testsuite name="unit"><testcase name="a"/></testsuite>';

export const allowScenarios = {
  'the standard decision': {},
  'layers and live files': {
    policy: policyWith({
      production,
      more: `${more}\nextends: acme/release-policy//baseline.yml@v1`,
    }).replace('timezone: UTC\n', ''),
    prepare: prepareLayers,
  },
  'a policy of another repository': {
    policy: { production, more: `${more}\npolicy-sources: [acme/release-policy]` },
    prepare: ({ github }) => {
      const files = { 'shop.yml': policyWith(standard) };
      github.repository({ name: 'acme/release-policy', files, rules: [protectedMain] });
    },
    run: () => ({ inputs: { policy: 'acme/release-policy//shop.yml' } }),
  },
  'records, and a quota that counts them': {
    policy: timed('cadence: { at-most: 1000 per day }', '', ''),
    prepare: async (world) => {
      await world.run({ env: { PROMOTION_GATE_ATTEMPT: '5s', PROMOTION_GATE_TOTAL: '30s' } });
      commit(world.repo, { files: { 'README.md': 'a better shop\n' } });
      checkRun(world.repo, { name: 'unit' });
    },
  },
  'records in another repository': {
    policy: { production, more: 'records: { store: acme/promotion-records }' },
    prepare: async (world) => {
      world.github.repository({ name: 'acme/promotion-records', files: { 'README.md': '' } });
      await world.run({ env: { PROMOTION_GATE_ATTEMPT: '5s', PROMOTION_GATE_TOTAL: '30s' } });
    },
    run: ({ github }) => ({ inputs: { 'records-token': github.token({}).value } }),
  },
  'durations of two pages of deployments': {
    policy: timed('fits: { expected: p90, reserve: 5m }, cadence: { apart: 1h }'),
    prepare: deployments(120),
  },
  'changed paths': {
    policy: {
      production: `windows: { open: [always] }
also: { docs: { when: { paths: docs/** }, windows: { frozen: [these-days] } } }
required-checks: { unit: { github: { name: unit, app: github-actions } } }`,
      more,
    },
    prepare: prepareChange,
  },
  'tags as deployments': {
    policy: timed('cadence: { apart: 1h }', 'deployments: { tags: "deployed/production/*" }'),
    prepare: ({ repo }) => {
      const date = new Date(Date.now() - 86_400_000).toISOString();
      tag(repo, 'deployed/production/1', { message: 'deployed', date });
    },
  },
  'a ref that follows deployments': {
    policy: {
      production: `deployments: { ref: refs/heads/deployed }
windows: { open: [always] }
also: { docs: { when: { paths: docs/** }, windows: { frozen: [these-days] } } }
required-checks: { unit: { github: { name: unit, app: github-actions } } }`,
      more,
    },
    prepare: ({ repo }) => {
      branch(repo, 'deployed');
      commit(repo, { files: { 'README.md': 'a better shop\n' } });
      checkRun(repo, { name: 'unit' });
    },
  },
  'two pages of checks': {
    prepare: ({ repo }) => {
      for (let count = 0; count < 120; count += 1) checkRun(repo, { name: `other ${count}` });
    },
  },
  'a branch by name': { run: () => ({ inputs: { sha: 'main' } }) },
  'proof by ID token': {
    run: ({ github }) => ({
      environment: 'production',
      token: github.token({
        permissions: {
          contents: 'write',
          statuses: 'write',
          checks: 'read',
          deployments: 'read',
          'pull-requests': 'read',
          actions: 'read',
          'id-token': 'write',
        },
      }),
    }),
  },
  'a changed policy that its owner approved': {
    policy: { production, more: policyOwner },
    prepare: preparePolicyChange,
  },
  'a report that a run left': {
    policy: {
      production: `quality:
  trust: artifact
  tests: { unit: { cases: { at-least: 1 }, failed: { at-most: 0 } } }`,
      more: `${more}
reports: { unit: { files: '*.xml', workflow: ci.yml, artifact: results } }`,
    },
    prepare({ repo }) {
      const createdAt = new Date(Date.now() - 600_000).toISOString();
      const run = workflowRun(repo, { path: '.github/workflows/ci.yml', createdAt });
      runArtifact(repo, run, { name: 'results', zip: zipOf([{ name: 'a.xml', text: passed }]) });
    },
    only: [
      'actions/list-workflow-runs',
      'actions/list-workflow-run-artifacts',
      'actions/download-artifact',
    ],
  },
  'an older Enterprise Server': {
    fake: { enterprise: { missing: ['Ref.rules', 'Repository.rulesets'] } },
    prepare: ({ repo }) => void repo.protections.push({ pattern: 'main', approvals: 1 }),
  },
} as const satisfies Record<string, AllowScenario>;

/** Whether a reply is to be spoiled in a scenario. */
export function isAbout(name: AllowName, operation: string): boolean {
  const { only }: AllowScenario = allowScenarios[name];
  return only?.includes(operation) !== false;
}

export type AllowName = keyof typeof allowScenarios;
export const allowNames = Object.keys(allowScenarios) as readonly AllowName[];

/** The world of a scenario, ready to be run. */
export async function openScenario(name: AllowName): Promise<World> {
  const scenario: AllowScenario = allowScenarios[name];
  const { policy, fake } = scenario;
  const world = await newWorld({
    ...(policy === undefined ? {} : { policy }),
    ...(fake === undefined ? {} : { fake }),
  });
  const run: World['run'] = (given = {}) => {
    const own = scenario.run?.(ready) ?? {};
    return world.run({ ...own, ...given, inputs: { ...own.inputs, ...given.inputs } });
  };
  const ready: World = { ...world, run };
  await scenario.prepare?.(ready);
  return ready;
}

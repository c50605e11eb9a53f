/** Promotions that are allowed as long as nothing goes wrong, each reading what others do not. */
import { zipOf } from '../../sources/archives/zip-writer.js';
import { amplePatience } from '../faults/matrix.js';
import { dateFromToday, policyWith } from '../policies.js';
import { branch, commit, head, tag } from '../github/repository.js';
import type { Project } from './model.js';
import * as made from './project.js';
import { onMergeRequest } from './runner-environment.js';
import type { RunOptions } from './runner.js';
import { checks, newWorld, noRecords, standard, type World, type WorldOptions } from './worlds.js';

export interface AllowScenario {
  /** Operations that other scenarios ask alike, and that mean something else here: they are spoiled here too. */
  readonly about?: readonly string[];
  readonly world?: WorldOptions;
  /** What else is there before the run. */
  readonly prepare?: (world: World) => void | Promise<void>;
  /** Made once, so that every run is asked for the same. */
  readonly run?: (world: World) => Partial<RunOptions>;
  readonly mode?: 'preview';
}

const { production } = standard;

/** Nobody pushes, everything is merged: what `require-protected` demands. */
const closedMain = made.protection('main', { push: 0 });

/** The standard policy with other windows, and other deployments. */
function timed(windows: string, deployments = '', more = noRecords): WorldOptions {
  const body = `${deployments}\nwindows: { open: [always], frozen: [long-ago], ${windows} }\n${checks}`;
  return { policy: { production: body.trim(), more } };
}

/** What matters only if something below `docs/` changed. */
const byPaths = `windows: { open: [always] }
also: { docs: { when: { paths: docs/** }, windows: { frozen: [these-days] } } }
${checks}`;

function ago(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString();
}

/** A change on top, built by a pipeline of its own, which the run is a job of. */
function change({ project }: World, files: Readonly<Record<string, string>>): void {
  const sha = commit(project.git, { files });
  made.job(made.pipeline(project, { sha }), 'build');
}

/** A run of the last pipeline. */
function ofLatest({ project }: World): Partial<RunOptions> {
  const pipeline = project.pipelines.at(-1);
  return pipeline === undefined ? {} : { pipeline };
}

/** A run before, of which only the record is left. */
async function recordOne({ project, run }: World): Promise<void> {
  await run({ env: amplePatience });
  project.statuses.length = 0;
}

const baseline = `policy: 1
owner: release-office
accepts: [v1]
timezone: UTC
require-protected: true
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

/** A layer of another project, which needs a live file beside it and one of a third project. */
function prepareLayers({ gitlab }: World): Project {
  const protections = [closedMain];
  const policy = gitlab.project({
    path: 'acme/release-policy',
    files: { 'baseline.yml': baseline, 'exceptions.yml': exception },
    protections,
  });
  tag(policy.git, 'v1');
  policy.tagProtections.push({ name: 'v*', create: 0 });
  const services = 'catalog:\n  shop: { tier: 1 }\n';
  gitlab.project({
    path: 'acme/service-catalog',
    files: { 'services.yml': services },
    protections,
  });
  return policy;
}

function layeredPolicy(name: string): string {
  const more = `${noRecords}\nextends: acme/release-policy//baseline.yml@${name}`;
  return policyWith({ production, more }).replace('timezone: UTC\n', '');
}

export const allowScenarios = {
  'the standard decision': { world: { deployed: 'before' } },
  'records, and a quota that counts them': {
    world: timed('cadence: { at-most: 1000 per day }', '', ''),
    async prepare(world) {
      await recordOne(world);
      change(world, { 'README.md': 'a better shop\n' });
    },
    run: ofLatest,
  },
  'what nobody deployed before': {},
  'only the job token': {
    world: { deployed: 'before' },
    run: () => ({ token: null }),
  },
  'proof by ID token': {
    world: { deployed: 'before' },
    run: () => ({ idToken: {} }),
  },
  'a branch that has to be protected': {
    world: {
      deployed: 'before',
      policy: { production, more: `${noRecords}\nrequire-protected: true` },
      protections: [closedMain],
    },
  },
  'a layer at a tag, and live files': {
    world: { deployed: 'before', policy: layeredPolicy('v1') },
    prepare: (world) => void prepareLayers(world),
  },
  'a layer at a tag that was retired a moment ago': {
    world: { deployed: 'before', policy: layeredPolicy('v1') },
    prepare(world) {
      const files = { 'baseline.yml': baseline.replace('[v1]', '[v2]') };
      commit(prepareLayers(world).git, { files, date: ago(1) });
    },
  },
  'a layer at a commit': {
    world: { deployed: 'before' },
    prepare(world) {
      const policy = prepareLayers(world);
      const pinned = head(policy.git);
      commit(policy.git, { files: { 'README.md': 'policies\n' } });
      const text = layeredPolicy(pinned);
      change(world, { '.promotion-gate.yml': text });
      made.deployment(world.project);
    },
    run: ofLatest,
  },
  'a policy of another project': {
    about: ['file'],
    world: {
      deployed: 'before',
      policy: { production, more: `${noRecords}\npolicy-sources: [acme/release-policy]` },
    },
    prepare({ gitlab }) {
      const more = `${noRecords}\nrequire-protected: true`;
      const files = { 'shop.yml': policyWith({ production, more }) };
      gitlab.project({ path: 'acme/release-policy', files, protections: [closedMain] });
    },
    run: ({ gitlab }) => ({
      inputs: { policy: 'acme/release-policy//shop.yml' },
      env: { PROMOTION_GATE_POLICY_TOKEN: gitlab.token({ scopes: ['read_api'] }).value },
    }),
  },
  'records in another project': {
    world: { policy: { production, more: 'records: { store: acme/promotion-records }' } },
    async prepare(world) {
      world.gitlab.project({ path: 'acme/promotion-records', files: { 'README.md': '' } });
      await recordOne(world);
    },
    run: ({ gitlab }) => ({ env: { PROMOTION_GATE_RECORDS_TOKEN: gitlab.token().value } }),
  },
  'durations of two pages of deployments': {
    world: timed('fits: { expected: p90, reserve: 5m }, cadence: { apart: 1h }'),
    prepare({ project }) {
      for (let age = 120; age > 0; age -= 1) {
        const [createdAt, updatedAt] = [ago(2 * age), ago(2 * age - 0.1)];
        made.deployment(project, { createdAt, updatedAt });
      }
    },
  },
  'changed paths': {
    world: { deployed: 'before', policy: { production: byPaths, more: noRecords } },
    prepare(world) {
      change(world, { 'README.md': 'a better shop\n' });
      change(world, { 'src/app.ts': 'app\n' });
    },
    run: ofLatest,
  },
  'paths of what nobody deployed before': {
    world: { policy: { production: byPaths, more: noRecords } },
  },
  'tags as deployments': {
    world: timed('cadence: { apart: 1h }', 'deployments: { tags: "deployed/production/*" }'),
    prepare({ project }) {
      tag(project.git, 'deployed/production/1', { message: 'deployed', date: ago(24) });
    },
  },
  'a ref that follows deployments': {
    about: ['branches', 'tags'],
    world: {
      policy: {
        production: `deployments: { ref: deployed }\n${byPaths}`,
        more: noRecords,
      },
    },
    prepare(world) {
      branch(world.project.git, 'deployed');
      change(world, { 'README.md': 'a better shop\n' });
    },
    run: ofLatest,
  },
  'a status from outside': {
    world: {
      deployed: 'before',
      policy: {
        production: `windows: { open: [always] }
required-checks: { scan: { gitlab: { external: scan } } }`,
        more: noRecords,
      },
    },
    prepare: ({ project }) => void made.externalStatus(project, { name: 'scan' }),
  },
  'two pages of jobs': {
    world: { deployed: 'before' },
    prepare({ pipeline }) {
      for (let count = 0; count < 120; count += 1) made.job(pipeline, `other ${count}`);
    },
  },
  'a report that a job left': {
    world: {
      deployed: 'before',
      policy: {
        production: `windows: { open: [always] }
quality: { trust: artifact, tests: { unit: { cases: { at-least: 1 }, failed: { at-most: 0 } } } }`,
        more: `${noRecords}\nreports: { unit: { files: '*.xml', job: results } }`,
      },
    },
    prepare({ pipeline }) {
      const text = '<testsuite name="unit"><testcase name="a"/></testsuite>';
      made.job(pipeline, 'results', { artifacts: { archive: zipOf([{ name: 'a.xml', text }]) } });
    },
  },
  'a branch by name': {
    about: ['branches', 'tags'],
    world: { deployed: 'before' },
    run: () => ({ inputs: { sha: 'main' } }),
  },
  'a commit below the head': {
    world: { deployed: 'before' },
    prepare: (world) => change(world, { 'README.md': 'a better shop\n' }),
    run: (world) => ({
      ...ofLatest(world),
      inputs: { sha: world.pipeline.sha },
    }),
  },
  'a changed policy that its old rules allow too': {
    world: { deployed: 'before' },
    prepare(world) {
      const text = `# the same\n${policyWith(standard)}`;
      change(world, { '.promotion-gate.yml': text });
    },
    run: ofLatest,
  },
  'a preview of a merge request': {
    mode: 'preview',
    world: {
      policy: {
        production: `windows:
  open: [always]
  stabilisation: { frozen: [these-days], fixes: { labels: [hotfix] } }
${checks}`,
        more: noRecords,
      },
    },
    run({ project }) {
      const request = made.mergeRequest(project, { labels: ['hotfix'] });
      return { ...onMergeRequest(project, request), inputs: { publish: 'none' } };
    },
  },
} as const satisfies Record<string, AllowScenario>;

export type AllowName = keyof typeof allowScenarios;
export const allowNames = Object.keys(allowScenarios) as readonly AllowName[];

export interface OpenScenario extends Pick<World, 'gitlab' | 'project'> {
  readonly mode: 'enforce' | 'preview';
  readonly about: readonly string[];
  readonly run: World['run'];
}

/** The world of a scenario, ready to be run. */
export async function openScenario(name: AllowName): Promise<OpenScenario> {
  const scenario: AllowScenario = allowScenarios[name];
  const world = await newWorld(scenario.world);
  await scenario.prepare?.(world);
  const own = scenario.run?.(world) ?? {};
  return {
    ...{ gitlab: world.gitlab, project: world.project, about: scenario.about ?? [] },
    mode: scenario.mode ?? 'enforce',
    run: (given = {}) =>
      world.run({
        ...{ ...own, ...given },
        inputs: { ...own.inputs, ...given.inputs },
        env: { ...own.env, ...given.env },
      }),
  };
}

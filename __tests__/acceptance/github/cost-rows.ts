/** Decisions that cost something, by their names in the table of docs/hosts.md. */
import { zipOf } from '../../sources/archives/zip-writer.js';
import { recommended } from './fake-github.js';
import {
  checkRun,
  deployment,
  pullRequest,
  review,
  runArtifact,
  workflowRun,
} from './happenings.js';
import { mergePull } from './merges.js';
import type { Repository } from './model.js';
import { branch, commit, head, nextId, tag } from './repository.js';
import type { RunOptions } from './runner.js';
import { standard, type World, type WorldOptions } from './worlds.js';

export interface Row extends WorldOptions {
  readonly what: string;
  /** What happens before the decisions. */
  readonly arrange?: (world: World) => void;
  readonly options?: (world: World) => Partial<RunOptions>;
  /** Decisions before the one that is measured. */
  readonly before?: number;
}

const { production, more = '' } = standard;
const noRecords = more;

const onPath: WorldOptions['policy'] = {
  ...standard,
  production: `${production}
also: { schema: { when: { paths: db/** }, windows: { frozen: [long-ago] } } }`,
};

const byTier = `${production}
also: { critical: { when: { tier: 0 }, windows: { frozen: [long-ago] } } }`;

const services = { 'services.yml': 'catalog: { shop: { tier: 1 } }\n' };

const layer = `policy: 1
owner: office
accepts: [v1]
environments: { production: { required-checks: { unit: { github: { name: unit } } } } }
`;

function layered(at: (world: World) => string): Partial<Row> {
  return {
    deployed: 'never',
    arrange(world) {
      tag(world.github.repository({ name: 'acme/policy', files: { 'base.yml': layer } }), 'v1');
      extendPolicy(world.repo, `extends: acme/policy//base.yml@${at(world)}`);
      deployment(world.repo);
    },
  };
}

/** Adds a line to the policy, by a commit that `unit` has checked. */
function extendPolicy(repo: Repository, line: string, name = repo.defaultBranch): void {
  const text = policyOf(repo);
  commit(repo, { branch: name, files: { '.promotion-gate.yml': `${text}${line}\n` } });
  checkRun(repo, { name: 'unit', sha: head(repo, name) });
}

function policyOf({ objects }: Repository): string {
  const blobs = [...objects.values()].flatMap((object) =>
    object.type === 'blob' ? [object.data.toString('utf8')] : [],
  );
  return blobs.find((text) => text.startsWith('policy: 1')) ?? '';
}

function deployed(count: number): (world: World) => void {
  return ({ repo }) => {
    const hour = 3_600_000;
    for (let index = 1; index <= count; index += 1)
      deployment(repo, { createdAt: new Date(Date.now() - index * hour).toISOString() });
  };
}

function changedSince(commits: number): (world: World) => void {
  return ({ repo }) => {
    deployment(repo);
    for (let index = 1; index <= commits; index += 1)
      commit(repo, { files: { [`src/${String(index)}.ts`]: 'x' } });
    checkRun(repo, { name: 'unit' });
  };
}

/** A pull request that changes the policy, merged after the last deployment; bob approved it. */
function approvedChange({ repo }: World): void {
  deployment(repo);
  branch(repo, 'stricter');
  extendPolicy(repo, '# stricter', 'stricter');
  const sha = head(repo, 'stricter');
  const pull = pullRequest(repo, { headRef: 'stricter', headSha: sha, mergeSha: sha });
  review(pull, 'bob');
  branch(repo, 'main', sha);
}

function opened({ repo }: World): void {
  commit(repo, { branch: 'change', files: { 'src/1.ts': 'x' } });
  pullRequest(repo, { headRef: 'change' });
  checkRun(repo, { name: 'unit', sha: head(repo, 'change') });
}

/** A run on the head that left a report. */
function reported({ repo }: World): void {
  const run = workflowRun(repo, { path: '.github/workflows/ci.yml' });
  const text = '<testsuite name="unit"><testcase name="a"/></testsuite>';
  runArtifact(repo, run, { name: 'results', zip: zipOf([{ name: 'a.xml', text }]) });
}

function preview({ github, repo }: World): Partial<RunOptions> {
  const own = { full_name: 'acme/shop', id: repo.id, default_branch: 'main' };
  const sha = head(repo, 'change');
  return {
    eventName: 'pull_request',
    ref: 'refs/pull/1/merge',
    headRef: 'change',
    baseRef: 'main',
    event: {
      number: 1,
      pull_request: { number: 1, head: { sha, repo: own }, base: { ref: 'main', repo: own } },
      repository: own,
    },
    token: github.token({ permissions: { ...recommended, 'pull-requests': 'write' } }),
  };
}

function asking(sha: string): Partial<Row> {
  return {
    arrange: ({ repo }) => void tag(repo, 'v2.4.0'),
    options: () => ({ inputs: { sha } }),
  };
}

const peer = 'separation-of-duties: { approvals: { peer: {} } }';

/** So many pull requests since the last deployment, all of them reviewed. */
function reviewedPulls(count: number): Partial<Row> {
  const runId = nextId();
  return {
    policy: { production: `${production}\n${peer}`, more: noRecords },
    arrange({ repo }) {
      for (let index = 0; index < count; index += 1) mergePull(repo, { reviews: ['carol'] });
      checkRun(repo, { name: 'unit' });
      workflowRun(repo, { id: runId, status: 'in_progress' });
    },
    options: () => ({ runId }),
  };
}

/** The first one is what all the others stand beside. */
export const costRows: readonly [Row, ...Row[]] = [
  { what: 'a decision with a status, all that it reads in one request' },
  { what: 'nothing was ever deployed, which is looked at twice', deployed: 'never' },
  { what: '`publish: none`', options: () => ({ inputs: { publish: 'none' } }) },
  {
    what: '`publish: check-run`',
    options: ({ github }) => ({
      inputs: { publish: 'check-run' },
      token: github.token({ permissions: { ...recommended, checks: 'write' } }),
    }),
  },
  { what: 'a preview with its comment', arrange: opened, options: preview },
  {
    what: 'the next preview, which renews the comment',
    arrange: opened,
    options: preview,
    before: 1,
  },
  {
    what: 'another attempt, which looks for what an outage left red',
    options: () => ({ attempt: 2 }),
  },
  { what: 'the record', policy: { production }, before: 1 },
  { what: 'the first record ever, which makes the branch', policy: { production } },
  {
    what: 'the record in a repository of its own',
    policy: { production, more: 'records: { store: acme/records }' },
    arrange: ({ github }) => void github.repository({ name: 'acme/records', files: { a: '' } }),
    before: 1,
  },
  {
    what: '`cadence.at-most` over up to 40 records, and the record',
    policy: { production: 'windows: { open: [always], cadence: { at-most: 9 per year } }' },
    before: 2,
  },
  {
    what: '31 to 60 deployments to look back at',
    policy: {
      production: 'windows: { open: [always], fits: { expected: p90, reserve: 1m } }',
      more: noRecords,
    },
    arrange: deployed(31),
  },
  {
    what: '101 to 200 results on the commit',
    arrange({ repo }) {
      for (let index = 1; index <= 100; index += 1)
        checkRun(repo, { name: `part ${String(index)}` });
    },
  },
  { what: 'a check that does not come within `settle`', unit: 'none' },
  { what: '`paths`, where nothing was ever deployed', policy: onPath, deployed: 'never' },
  { what: '`paths`, 1 commit since the last deployment', policy: onPath, arrange: changedSince(1) },
  { what: '`paths`, 5 commits: each is looked at', policy: onPath, arrange: changedSince(5) },
  {
    what: 'a report in an artifact, and its file from where GitHub keeps it',
    policy: {
      production: `${production}\nquality: { tests: { unit: { failed: { at-most: 0 } } } }`,
      more: `${noRecords}
reports: { unit: { files: '*.xml', workflow: ci.yml, artifact: results } }`,
    },
    arrange: reported,
  },
  { what: '`sha` is a branch or a tag', ...asking('v2.4.0') },
  {
    what: 'the ID token',
    options: ({ github }) => ({
      environment: 'production',
      token: github.token({ permissions: { ...recommended, 'id-token': 'write' } }),
    }),
  },
  { what: 'a layer at a tag', ...layered(() => 'v1') },
  {
    what: 'a layer at 40 digits',
    ...layered(({ github }) => github.repositories.at(-1)?.refs.get('refs/tags/v1') ?? ''),
  },
  {
    what: 'a live file beside the policy',
    policy: { production: byTier, more: `${noRecords}\ncatalog: services.yml` },
    files: services,
  },
  {
    what: 'a live file elsewhere',
    policy: { production: byTier, more: `${noRecords}\ncatalog: acme/policy//services.yml` },
    arrange: ({ github }) => void github.repository({ name: 'acme/policy', files: services }),
  },
  {
    what: 'the policy changed since the last deployment: its owner approved that',
    policy: {
      production,
      more: `${noRecords}\nowner: office\ngroups: { office: { members: [bob] } }`,
    },
    arrange: approvedChange,
  },
  {
    what: 'the policy changed, and nobody approved that: the one before is asked too',
    arrange({ repo }) {
      deployment(repo);
      extendPolicy(repo, '# stricter');
    },
  },
  {
    what: '`separation-of-duties`, one pull request since the last deployment: all at once',
    ...reviewedPulls(1),
  },
  { what: '`separation-of-duties`, two to 16 pull requests', ...reviewedPulls(16) },
  {
    what: 'a server that lacks something that is asked for',
    fake: { enterprise: { missing: ['Ref.rules'] } },
  },
];

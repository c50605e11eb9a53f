/** GitLab as a forge of behaviours: a project of the fake, and the built job in it. */
import { expect } from '@jest/globals';
import type { RecordDocument } from '../../../src/report/record.js';
import { head, resolveCommit } from '../github/repository.js';
import { storedRecords } from '../github/stored-records.js';
import { startFakeGitlab, type FakeGitlab } from '../gitlab/fake-gitlab.js';
import type { CiStatus, Pipeline, Project, Token } from '../gitlab/model.js';
import * as made from '../gitlab/project.js';
import { runGate, type GateRun, type RunOptions } from '../gitlab/runner.js';
import { layOut, toZip } from './files.js';
import type { Asked, Forge, Grant, Left, Outcome, Ran, World } from './forge.js';
import { filesWith, shortBudgets } from './policies.js';

/** The token of the gate is one and the same in all runs of a world. */
const bot = 'project_9_bot';

export const gitlab: Forge = {
  name: 'GitLab',
  from: (name) => `job: ${name}`,
  async open({ policy, unit = 'success' } = {}) {
    const fake = await startFakeGitlab();
    const project = fake.project({
      files: filesWith(policy),
      protections: [made.protection('main', { push: 0 })],
      environments: ['production'],
    });
    project.tagProtections.push({ name: '*', create: 0 });
    if (unit !== 'none') check(project, unit, head(project.git));
    const run = (options: Partial<RunOptions>) =>
      runGate({
        ...{ gitlab: fake, project, environment: 'production', ...options },
        env: { ...shortBudgets, ...options.env },
      });
    return worldOf(fake, project, run);
  },
};

type Run = (options: Partial<RunOptions>) => Promise<GateRun>;

function worldOf(fake: FakeGitlab, project: Project, run: Run): World {
  const { git } = project;
  return {
    forge: 'GitLab',
    git,
    check: (outcome, sha = head(git)) => check(project, outcome, sha),
    leave: (what) => leave(project, what),
    deployed: ({ at, outcome = 'success', ...rest }) => {
      const createdAt = new Date(Date.parse(at) - 60_000).toISOString();
      const status = outcome === 'failure' ? 'failed' : outcome;
      made.deployment(project, { ...rest, createdAt, updatedAt: at, status });
    },
    other: (path, files, tags) => {
      const other = fake.project({ path, files });
      if (tags === undefined) other.tagProtections.push({ name: '*', create: 0 });
      return other.git;
    },
    change: ({ files = { 'new.txt': 'x\n' }, fork = false, unit = 'success' } = {}) => {
      const source = fork ? project.id + 1 : project.id;
      const { iid, sha } = made.mergeRequest(project, { files, sourceProjectId: source });
      check(project, unit, sha, {
        ref: `refs/merge-requests/${iid}/head`,
        source: 'merge_request_event',
      });
      return { number: iid, sha };
    },
    run: async ({ inputs, workspace, committed, grant = 'all', on } = {}) =>
      toRan(
        await run({
          ...optionsOn(project, on),
          token: tokenFor(fake, project, grant),
          inputs: { environment: 'production', ...inputs },
          prepare: (directory) => {
            layOut(directory, { workspace, committed });
          },
        }),
      ),
    command: (args, on) =>
      run({ ...optionsOn(project, on), args, token: tokenFor(fake, project, 'all') }),
    before: (moment, act) => {
      if (moment === 'record') {
        fake.before({ when: 'commits/create' }, act);
        return;
      }
      const isLook = ({ operation }: { readonly operation: string }) =>
        operation === 'branches' || operation === 'tags';
      const when = (seen: { readonly operation: string; readonly query: URLSearchParams }) =>
        isLook(seen) && seen.query.has('search');
      // The first look asks for branches and for tags.
      fake.before({ when, nth: 3 }, act);
    },
    forbidDeployments: () => fake.fault('forbidden', { when: 'deployments', times: 'always' }),
    posted: () => {
      const last = new Map(project.statuses.map(({ name, status }) => [name, status]));
      const own = [...last].filter(([name]) => name.startsWith('promotion-gate'));
      return own.map(([name, status]) => `${status === 'success' ? 'green' : 'red'} ${name}`);
    },
    reports: ({ number }) =>
      project.mergeRequests
        .filter(({ iid }) => iid === number)
        .flatMap(({ notes }) => notes)
        .map(({ id, body, author }) => ({ id, body, author: author.username })),
    records: (): readonly RecordDocument[] => storedRecords(git),
    writes: () => fake.counts().writes,
    close: async () => {
      await fake.close();
      expect(fake.violations).toEqual([]);
      expect(fake.canary.requests()).toEqual([]);
    },
  };
}

/** The job `unit` of the newest pipeline of a commit, or of a new one. */
function check(
  project: Project,
  outcome: Outcome,
  sha: string,
  given: Partial<Pick<Pipeline, 'ref' | 'source'>> = {},
): void {
  const own = project.pipelines.findLast((each) => each.sha === sha);
  const pipeline = own ?? made.pipeline(project, { sha, ...given });
  made.job(pipeline, 'unit', { status: outcome === 'failure' ? 'failed' : outcome });
}

/** The newest pipeline of the commit, or one of its own, with a job of that name. */
function leave(project: Project, { files, name = 'results', ...given }: Left): void {
  const { sha = head(project.git), ended = 'success', expired = false } = given;
  const own = project.pipelines.findLast((each) => each.sha === sha);
  const pipeline = own ?? made.pipeline(project, { sha });
  const status = jobStates[ended];
  const past = new Date(Date.now() - 60_000).toISOString();
  const artifacts = { archive: toZip(files), ...(expired ? { expireAt: past } : {}) };
  made.job(pipeline, name, { status, artifacts });
}

const jobStates: Readonly<Record<NonNullable<Left['ended']>, CiStatus>> = {
  ...({ success: 'success', failure: 'failed' } as const),
  ...({ cancelled: 'canceled', running: 'running' } as const),
};

function tokenFor(fake: FakeGitlab, project: Project, grant: Grant): Token {
  if (grant === 'all') return fake.token({ username: bot });
  if (grant === 'reads') return fake.token({ username: bot, scopes: ['read_api'] });
  return fake.token({ projects: fake.projects.filter((each) => each !== project) });
}

/** In the pipeline of the commit that is there, since its jobs are what is looked at. */
function optionsOn(project: Project, on: Asked['on']): Partial<RunOptions> {
  const { git } = project;
  if (on === undefined) {
    const found = project.pipelines.findLast(
      (each) => each.sha === head(git) && each.ref === 'main',
    );
    return { pipeline: found ?? made.pipeline(project) };
  }
  if ('tag' in on) {
    const sha = resolveCommit(git, `refs/tags/${on.tag}`) ?? '';
    const pipeline = made.pipeline(project, { sha, ref: on.tag, tag: true });
    const before = project.pipelines.find((each) => each.sha === sha && each !== pipeline);
    for (const job of before?.jobs ?? []) made.job(pipeline, job.name, { status: job.status });
    return { pipeline };
  }
  const mergeRequest = project.mergeRequests.find(({ iid }) => iid === on.number);
  const pipeline = project.pipelines.findLast((each) => each.sha === on.sha);
  if (mergeRequest === undefined || pipeline === undefined)
    throw new Error(`${project.path} has no merge request ${on.number}`);
  return { mergeRequest, pipeline };
}

function toRan({ code, log, outputs, reports }: GateRun): Ran {
  const reasons = (outputs['reasons'] ?? '').split(',').filter((reason) => reason !== '');
  return { code, log, outputs, reasons, record: reports.record ?? '' };
}

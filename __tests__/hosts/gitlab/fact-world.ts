/** A project on GitLab as the readers of facts see it: answers by path, and the other readers by hand. */
import type { RecordReader } from '../../../src/hosts/record-reader.js';
import type { FactKind, FactReading, FactRef } from '../../../src/evidence/facts.js';
import { faultOf } from '../../../src/hosts/faults.js';
import type { Request } from '../../../src/evidence/request.js';
import type { Api, Credential } from '../../../src/hosts/gitlab/api.js';
import type { BranchSources } from '../../../src/hosts/gitlab/branch-jobs.js';
import type { FactSources } from '../../../src/hosts/gitlab/fact-sources.js';
import { gitlabFacts } from '../../../src/hosts/gitlab/facts.js';
import { watchJobs } from '../../../src/hosts/gitlab/pipeline-jobs.js';
import { readEvent } from '../../../src/hosts/gitlab/event.js';
import { readMergeRequest, toPullRequest } from '../../../src/hosts/gitlab/pull-request.js';
import type { ReadContext } from '../../../src/hosts/host.js';
import { environmentOf, headSha } from './runner-variables.js';
import { stubApi, type Answers } from './stub-api.js';

export const now = '2026-11-20T12:00:00Z';
export const since = '2026-10-01T00:00:00Z';
export const candidate = headSha;
export const project = '/projects/4711';

/** A commit by a letter or digit. */
export function sha(letter: string): string {
  return letter.repeat(40);
}

export interface World {
  readonly answers: Answers;
  readonly api: Api;
  readonly credential: Credential['kind'];
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The commit that is judged; that of the pipeline unless said otherwise. */
  readonly candidate: string;
  readonly skew: number;
  readonly mode: Request['mode'];
  readonly shared: boolean;
  readonly sources: Partial<FactSources>;
}

function failing(reason: string) {
  return Promise.resolve({ status: 'failed', reason, retryable: false } as const);
}

/** The reader over such a world; `asked` tells what GitLab was asked, `waits` how long was waited. */
export function factsOf(world: Partial<World> = {}) {
  const waits: number[] = [];
  const stub = stubApi(world.answers ?? {}, world.credential);
  const api = world.api ?? stub;
  const environment = environmentOf(world.variables);
  const event = readEvent(environment);
  const sources: FactSources = {
    api,
    environment,
    jobs: (asked) => jobs(asked),
    clock: () => world.skew,
    branch: () => Promise.resolve({ ok: false, fault: faultOf('server', 'branch') }),
    job: () => failing('job'),
    pipeline: () => failing('pipeline'),
    identity: () => failing('identity'),
    pullRequest: async (context) =>
      toPullRequest(await readMergeRequest({ api, environment, event }), context.now),
    protection: (name) => failing(`protection of ${name}`),
    reachability: ({ request }) => failing(`reachability of ${request.candidate.sha}`),
    records: {
      records: ({ environment: name }) => failing(`records of ${name}`),
      deployments: ({ service }) => failing(`results of ${service}`),
      debts: ({ environment: name }) => debtsOf(name),
      baseline: ({ environment: name }) => failing(`numbers of ${name}`),
    },
    settle: () => 15_000,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    ...world.sources,
  };
  const jobs = watchJobs(sources);
  const reader = gitlabFacts(sources);
  const asked = context(world);
  return {
    waits,
    asked: stub.asked,
    sources,
    read: <K extends FactKind>(ref: FactRef<K>): Promise<FactReading<K>> => reader.read(ref, asked),
  };
}

/** The same sources where the head of main is a commit of its own. */
export function onMain<S extends object>(sources: S): S & BranchSources {
  const value = {
    name: 'main',
    ref: 'refs/heads/main',
    commit: sha('d'),
    protected: true,
    open: false,
  };
  return { ...sources, branch: () => Promise.resolve({ ok: true, value }) } as S & BranchSources;
}

export function context(
  given: Partial<Pick<World, 'mode' | 'shared' | 'candidate'>> = {},
): ReadContext {
  return {
    request: {
      host: 'gitlab',
      mode: given.mode ?? 'enforce',
      repository: { id: '4711', name: 'acme/shop' },
      service: 'shop',
      environment: 'production',
      candidate: { sha: given.candidate ?? candidate, ref: 'refs/heads/main', pinned: true },
      artifacts: [],
      regions: [],
      actors: [{ login: 'alice' }],
      run: { id: '99', attempt: 1 },
    },
    now,
    since,
    shared: given.shared ?? false,
  };
}

/** A store that cannot be read. */
function debtsOf(name: string): ReturnType<RecordReader['debts']> {
  const debts = { status: 'failed', reason: `debts of ${name}`, retryable: false } as const;
  return Promise.resolve({ debts, source: { level: 'workspace', fetchedAt: '' } });
}

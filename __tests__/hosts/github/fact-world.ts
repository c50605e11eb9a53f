/** A repository on GitHub as the readers of facts see it, made by hand: the snapshot, lists, and answers. */
import type { RecordReader } from '../../../src/hosts/record-reader.js';
import { z } from 'zod';
import type { FactKind, FactReading, FactRef } from '../../../src/evidence/facts.js';
import type { Request } from '../../../src/evidence/request.js';
import type { Api, GraphqlQuery, GraphqlRefusal } from '../../../src/hosts/github/api.js';
import type { GithubEnvironment } from '../../../src/hosts/github/environment.js';
import type { FactSources } from '../../../src/hosts/github/fact-sources.js';
import { githubFacts } from '../../../src/hosts/github/facts.js';
import type {
  BranchHead,
  CheckEntry,
  DeploymentEntry,
  Page,
  Snapshot,
} from '../../../src/hosts/github/snapshot.js';
import type { ReadContext } from '../../../src/hosts/host.js';
import type { FaultKind, HttpFault, HttpReply } from '../../../src/sources/http/http.js';

export const now = '2026-11-20T12:00:00Z';
export const candidate = 'c'.repeat(40);

/** A commit by a letter or digit. */
export function sha(letter: string): string {
  return letter.repeat(40);
}

export function fault(kind: FaultKind, reason: string = kind): HttpFault {
  return { kind, reason, retryable: kind === 'server', sent: false };
}

/** What a route or document is answered with. */
export type Answer =
  | { readonly data: unknown; readonly refused?: readonly GraphqlRefusal[] }
  | { readonly fault: HttpFault };

type Variables = Readonly<Record<string, unknown>>;

export interface World {
  readonly snapshot: Partial<Snapshot>;
  readonly snapshotFault: HttpFault;
  /** Answers by name of the operation, with its variables. */
  readonly graphql: Readonly<Record<string, (variables: Variables, nth: number) => Answer>>;
  /** Answers by route, with its parameters. */
  readonly rest: Readonly<Record<string, (parameters: Variables) => Answer>>;
  /** Pages of checks: by cursor, or as the n-th look at the first page. */
  readonly checks: (cursor: string | undefined, nth: number) => HttpReply<Page<CheckEntry>>;
  readonly deployments: (
    environment: string,
    cursor: string | undefined,
  ) => HttpReply<Page<DeploymentEntry>>;
  readonly skew: number;
  readonly mode: Request['mode'];
  readonly shared: boolean;
  readonly sources: Partial<FactSources>;
}

/** The reader over such a world; `log` tells what was asked beyond the snapshot, `waits` how long was waited. */
export function factsOf(world: Partial<World> = {}) {
  const log: string[] = [];
  const waits: number[] = [];
  let looks = 0;
  const sources: FactSources = {
    asked: 'production',
    snapshot: () =>
      Promise.resolve(
        world.snapshotFault
          ? { ok: false, fault: world.snapshotFault }
          : { ok: true, value: snapshot(world.snapshot) },
      ),
    api: apiOf(world, log),
    environment: environment(),
    checks: (_, cursor) => {
      log.push(`checks ${cursor ?? 'anew'}`);
      looks += cursor === undefined ? 1 : 0;
      return Promise.resolve(world.checks?.(cursor, looks) ?? unexpected('checks'));
    },
    deployments: (name, cursor) => {
      log.push(`deployments ${name} ${cursor ?? 'anew'}`);
      return Promise.resolve(world.deployments?.(name, cursor) ?? unexpected('deployments'));
    },
    clock: () => world.skew,
    identity: () => Promise.resolve({ status: 'failed', reason: 'identity', retryable: false }),
    records: {
      records: ({ environment: name }) =>
        Promise.resolve({ status: 'failed', reason: `records of ${name}`, retryable: false }),
      deployments: ({ service }) =>
        Promise.resolve({ status: 'failed', reason: `results of ${service}`, retryable: false }),
      debts: ({ environment: name }) => debtsOf(name),
      baseline: ({ environment: name }) =>
        Promise.resolve({ status: 'failed', reason: `numbers of ${name}`, retryable: false }),
    },
    protection: (name) =>
      Promise.resolve({ status: 'failed', reason: `protection of ${name}`, retryable: false }),
    settle: () => 15,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    ...world.sources,
  };
  const reader = githubFacts(sources);
  const asked = context(world);
  return {
    log,
    waits,
    read: <K extends FactKind>(ref: FactRef<K>): Promise<FactReading<K>> => reader.read(ref, asked),
  };
}

/** Asked where the snapshot holds no deployment. */
export const deploymentsRoute = 'GET /repos/{owner}/{repo}/deployments';

function apiOf(world: Partial<World>, log: string[]): Api {
  const counts = new Map<string, number>();
  function rest<S extends z.ZodType>(
    route: string,
    parameters: Variables,
    schema: S,
  ): HttpReply<z.infer<S>> {
    const told = Object.values(parameters).filter((each) => each !== 'acme' && each !== 'shop');
    log.push(`${route} ${told.join(' ')}`);
    // Where nothing was deployed, the list that confirms it is as empty.
    const none = route === deploymentsRoute ? { data: [] } : undefined;
    const answer = world.rest?.[route]?.(parameters) ?? none;
    if (answer === undefined) return unexpected(route);
    return 'fault' in answer ? { ok: false, fault: answer.fault } : parse(schema, answer.data);
  }
  return {
    graphql: (query: GraphqlQuery, schema) => {
      const { name, variables } = query;
      log.push(name);
      const nth = counts.get(name) ?? 0;
      counts.set(name, nth + 1);
      const answer = world.graphql?.[name]?.(variables, nth);
      if (answer === undefined) return Promise.resolve({ ...unexpected(name), refused: [] });
      if ('fault' in answer) {
        return Promise.resolve({ ok: false, fault: answer.fault, refused: [] });
      }
      return Promise.resolve({ ...parse(schema, answer.data), refused: answer.refused ?? [] });
    },
    rest: (route, parameters, schema) => Promise.resolve(rest(route, parameters, schema)),
    // The items alone: how they lie in the answer is the business of the list.
    list: (route, parameters, { item, most }) => {
      const found = rest(route, parameters, z.array(item));
      const isTooLong = found.ok && found.value.length > most;
      return Promise.resolve(isTooLong ? { ok: false, fault: fault('too-large') } : found);
    },
    download: (route) => Promise.resolve(unexpected(route)),
  };
}

function parse<S extends z.ZodType>(schema: S, data: unknown): HttpReply<z.infer<S>> {
  const parsed = schema.safeParse(data);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, fault: fault('malformed', parsed.error.issues[0]?.path.join('.') ?? '') };
}

function unexpected(what: string): { readonly ok: false; readonly fault: HttpFault } {
  return { ok: false, fault: fault('refused', `nobody expected ${what}`) };
}

export function context(given: Partial<Pick<World, 'mode' | 'shared'>> = {}): ReadContext {
  return {
    request: {
      host: 'github',
      mode: given.mode ?? 'enforce',
      repository: { id: '1', name: 'acme/shop' },
      service: 'shop',
      environment: 'production',
      candidate: { sha: candidate, ref: 'refs/heads/main', pinned: true },
      artifacts: [],
      regions: [],
      actors: [{ login: 'alice' }],
      run: { id: '77', attempt: 1 },
    },
    now,
    since: '2026-10-01T00:00:00Z',
    shared: given.shared ?? false,
  };
}

function environment(): GithubEnvironment {
  return {
    apiUrl: 'https://api.github.com',
    graphqlUrl: 'https://api.github.com/graphql',
    serverUrl: 'https://github.com',
    owner: 'acme',
    name: 'shop',
    repositoryId: '1',
    sha: candidate,
    ref: 'refs/heads/main',
    event: { name: 'push', path: undefined },
    actor: { login: 'alice', id: '5' },
    triggeringActor: 'alice',
    run: {
      id: '77',
      attempt: 1,
      job: 'deploy',
      workflow: 'deploy',
      workflowRef: undefined,
      url: 'https://github.com/acme/shop/actions/runs/77',
    },
    files: { output: undefined, summary: undefined },
    tokens: { own: 'canary-token', policy: undefined, records: undefined },
    idToken: undefined,
    directory: '.',
    temp: undefined,
  };
}

export function snapshot(given: Partial<Snapshot> = {}): Snapshot {
  return {
    repository: { id: '1', nodeId: 'R_1', name: 'acme/shop' },
    defaultBranch: branch('refs/heads/main'),
    runBranch: undefined,
    policy: { status: 'known', value: null },
    candidate: {
      status: 'known',
      value: [{ ref: candidate, sha: candidate, tree: sha('7') }],
    },
    checks: { status: 'known', value: page([]) },
    deployments: { status: 'known', value: page([]) },
    records: { status: 'known', value: null },
    ...given,
  };
}

export function branch(ref: string, given: Partial<BranchHead> = {}): BranchHead {
  return {
    ref,
    sha: sha('d'),
    protected: { status: 'known', value: true },
    holdsCandidate: { status: 'known', value: true },
    ...given,
  };
}

export function page<T>(items: readonly T[], next?: string): Page<T> {
  return { items, next };
}

export function known<T>(value: T): { readonly status: 'known'; readonly value: T } {
  return { status: 'known', value };
}

export function checkRun(given: Partial<CheckEntry> = {}): CheckEntry {
  return {
    kind: 'check-run',
    name: 'test',
    conclusion: 'success',
    creator: 'github-actions',
    creatorKind: 'app',
    appId: '15368',
    workflow: '/acme/shop/actions/workflows/test.yml',
    suite: undefined,
    id: '1',
    startedAt: undefined,
    completedAt: undefined,
    url: undefined,
    ...given,
  };
}

export function status(given: Partial<CheckEntry> = {}): CheckEntry {
  return checkRun({
    kind: 'status',
    creator: 'bob',
    creatorKind: 'user',
    appId: undefined,
    workflow: undefined,
    id: undefined,
    ...given,
  });
}

/** `states` newest first, one a minute; `run` is the number of the run that made it. */
export function deployment(given: {
  readonly sha: string;
  readonly states: readonly string[];
  readonly day?: string;
  readonly run?: string;
  readonly ref?: string;
  readonly policyBlob?: string;
}): DeploymentEntry {
  const { states, day = '2026-11-10', run = '12' } = given;
  return {
    id: given.sha.slice(0, 4),
    sha: given.sha,
    environment: 'production',
    createdAt: `${day}T08:00:00Z`,
    ref: given.ref,
    policyBlob: given.policyBlob,
    statuses: states.map((state, index) => ({
      state,
      createdAt: `${day}T08:0${states.length - index}:00Z`,
      logUrl: `https://github.com/acme/shop/actions/runs/${run}/job/4`,
    })),
  };
}

/** A store that cannot be read. */
function debtsOf(name: string): ReturnType<RecordReader['debts']> {
  const debts = { status: 'failed', reason: `debts of ${name}`, retryable: false } as const;
  return Promise.resolve({ debts, source: { level: 'workspace', fetchedAt: '' } });
}

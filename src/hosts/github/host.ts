/** GitHub as a host: policy and facts by API, the decision posted where people look. */
import type { Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { parseInstant } from '../../time/instant.js';
import { openHttp } from '../../sources/http/client.js';
import type { HttpClient, HttpLimits, HttpReply } from '../../sources/http/http.js';
import { defaultLimits } from '../../sources/http/limits.js';
import { readProxies } from '../../sources/http/proxies.js';
import { readBudgets } from '../budgets.js';
import { UnavailableError, type Host, type Inputs } from '../host.js';
import { demandOwnFiles } from '../own-files.js';
import type { ReadRecord } from '../past-records.js';
import { delegating, once, standingFacts, timeToDecide } from '../run.js';
import type { Api } from './api.js';
import { askCandidate, type AskedCandidate } from './candidate.js';
import { claimCandidate } from './candidate-claim.js';
import { readEnvironment, type GithubEnvironment } from './environment.js';
import { readEvent, type GithubEvent } from './event.js';
import { githubFacts } from './facts.js';
import { forgeLists } from './forge-lists.js';
import { identityOrigins, readIdentity } from './identity.js';
import { openApi } from './open-api.js';
import { toUnknown, wanted } from './permissions.js';
import { githubPolicies } from './policies.js';
import { snapshotPath } from './policy-names.js';
import { readRecordsHead, toRecordPlace } from './record-branch.js';
import { githubRecords, type GithubRecords } from './records.js';
import { readSnapshot } from './read-snapshot.js';
import { stateRequest } from './request.js';
import type { Snapshot } from './snapshot.js';
import { readStarters } from './starters.js';

/** What the host takes from the process; `now` is RFC 3339 in UTC. */
export interface GithubHostOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly inputs: Inputs;
  readonly now: string;
  readonly out: Writable;
  readonly readRecord: ReadRecord;
  /** What `policy-sources` of a policy's text lists; undefined if that cannot be read. */
  readonly listSources: (text: string) => readonly string[] | undefined;
}

/** What one run works with. */
interface Session extends GithubHostOptions {
  readonly environment: GithubEnvironment;
  readonly event: GithubEvent;
  readonly asked: AskedCandidate;
  readonly http: HttpClient;
  readonly api: Api;
  /** The one round trip, begun when it is first asked for. */
  readonly snapshot: () => Promise<HttpReply<Snapshot>>;
  /** Milliseconds that the whole run may take. */
  total: number;
  /** Clients that post answers. */
  readonly telling: HttpClient[];
}

/** Throws a RequestError if the step is not what the runner of GitHub starts, or asks for nonsense. */
export async function githubHost(options: GithubHostOptions): Promise<Host> {
  const session = await openSession(options);
  const { inputs, now, environment, event, asked, http, api, snapshot } = session;
  const policies = githubPolicies({
    snapshot,
    policyPath: snapshotPath(inputs.policy),
    api,
    policyApi: apiWith(session, environment.tokens.policy),
    environment,
    listSources: options.listSources,
    now,
  });
  let records = recordsIn(session, undefined);
  const identity = once(() => readIdentity({ environment, http, now, asked: inputs.environment }));
  const began = once(async () => {
    const { readOwnStart } = await import('./workflow-runs.js');
    return readOwnStart({ api, environment });
  });
  const archives = once(async () => {
    const { githubArchives } = await import('./archives.js');
    return githubArchives({ api, environment, snapshot });
  });
  const committed = once(async () => {
    const { openCommitted } = await import('../git/committed-files.js');
    return openCommitted(environment.directory);
  });
  const archived = once(async () => {
    const { openCommittedAnywhere } = await import('../git/committed-anywhere.js');
    return openCommittedAnywhere(environment.directory);
  });
  const facts = githubFacts({
    ...{ snapshot, api, environment, identity, wait, asked: inputs.environment },
    ...{ pullRequest: event.pullRequest, queue: event.queue },
    ...{
      protection: (name: string) => policies.protection(name),
      settle: () => http.limits().settle,
    },
    ...forgeLists(api, environment),
    clock: () => http.skew(new URL(environment.apiUrl).origin),
    records: {
      records: (query) => records.reader.records(query),
      deployments: (query) => records.reader.deployments(query),
      debts: (query) => records.reader.debts(query),
      baseline: (query, asked) => records.reader.baseline(query, asked),
    },
  });
  return {
    id: 'github',
    async request() {
      // The token is asked for at once: it is as old as the run, and has to be valid for it.
      if (environment.idToken !== undefined) void identity();
      const [found, starters] = await Promise.all([snapshot(), readStarters(api, environment)]);
      const told = orUnavailable(found);
      const request = stateRequest({ environment, event, snapshot: told, inputs, starters });
      return event.fork ? { ...request, foreign: true } : request;
    },
    policies,
    policiesAt: (commit) => policies.policiesAt(commit),
    facts,
    tellsDeployments: true,
    async workspace({ candidate }) {
      await demandOwnFiles(filesOf(event, environment), candidate.sha);
      return {
        folder: environment.directory,
        since: began,
        committed: async (paths) => (await committed())(paths, candidate.sha),
        archived: async (paths) => (await archived())(paths, candidate.sha),
      };
    },
    archives: async (...asked) => (await archives())(...asked),
    standing: ({ mode }) => standingFacts(asked.homeless || mode === 'preview'),
    claims: {
      candidate: (request) => claimCandidate({ api, environment, asked, request, now }),
    },
    async access(environments) {
      const { readAccess } = await import('./access/read-access.js');
      const { readGroup } = await import('./duties/group.js');
      const team = (slug: string) => readGroup({ api }, { key: slug, spec: { github: slug } }, now);
      return readAccess({ api, ...placeOf(environment), team }, environments);
    },
    records: delegating(() => records),
    async movedTags() {
      const moved = await records.movedTags(policies.tags());
      // Not known is no reason to doubt a tag: it is a warning that may be missing, never an allow.
      return moved.status === 'known' ? moved.value : [];
    },
    // Of the time to decide, so that what is silent leaves time to say so (F15); no token of the forge.
    outside: ({ limits, origins, reach }) =>
      openHttp({
        limits: { ...http.limits(), ...limits },
        began: parseInstant(now),
        proxies: readProxies(options.env),
        origins,
        reach,
      }),
    configure({ limits, store }) {
      session.total = Math.min(session.total, limits.total ?? session.total);
      http.limit({ ...limits, total: timeToDecide(session.total) });
      records = recordsIn(session, store);
    },
    halt() {
      // What is under way ends with its first answer: a second try could come after the last word.
      for (const client of session.telling) client.limit({ total: 0 });
    },
    async publish(publication) {
      const { githubPublisher } = await import('./publish.js');
      const { out } = options;
      const { name, pinned } = asked;
      return githubPublisher({
        ...{ api: openToTell(session), environment, event, places: inputs.publish, out },
        candidate: pinned ? name : undefined,
      })(publication);
    },
  };
}

async function openSession(options: GithubHostOptions): Promise<Session> {
  const { env, inputs } = options;
  const environment = readEnvironment(env);
  const event = await readEvent(environment);
  const asked = askCandidate(event, inputs.sha);
  const { tokens, ref } = environment;
  const budgets = readBudgets(env, 'request/github-environment');
  const { total = defaultLimits.total } = budgets;
  const http = openClient(options, environment, { ...budgets, total: timeToDecide(total) });
  const api = openApi({ http, environment, token: tokens.own });
  const snapshot = once(() =>
    readSnapshot(api, {
      ...placeOf(environment),
      candidate: asked.name,
      runBranch: ref.startsWith('refs/heads/') ? ref : undefined,
      policyPath: snapshotPath(inputs.policy),
      environment: inputs.environment,
    }),
  );
  return { ...options, environment, event, asked, http, api, snapshot, total, telling: [] };
}

/** The time of the run counts from its start, however many clients it opens. */
function openClient(
  { env, now }: Pick<GithubHostOptions, 'env' | 'now'>,
  environment: GithubEnvironment,
  limits: Partial<HttpLimits>,
): HttpClient {
  const { apiUrl, graphqlUrl } = environment;
  const origins = [apiUrl, graphqlUrl].map((url) => new URL(url).origin);
  return openHttp({
    limits,
    began: parseInstant(now),
    proxies: readProxies(env),
    origins: [...origins, ...identityOrigins(environment)],
  });
}

/** A client of its own, for what is left of the whole run. */
function openToTell(session: Session): Api {
  const { http, environment, total, telling } = session;
  const client = openClient(session, environment, { ...http.limits(), total });
  telling.push(client);
  return openApi({ http: client, environment, token: environment.tokens.own });
}

/** Throws an UnavailableError that names the permission, if one is missing. */
function orUnavailable(reply: HttpReply<Snapshot>): Snapshot {
  if (reply.ok) return reply.value;
  const unknown = toUnknown(reply.fault, wanted.repository);
  const needs = unknown.status === 'unsupported' ? unknown.needs : undefined;
  throw new UnavailableError(
    needs === undefined || unknown.reason.includes(needs)
      ? unknown.reason
      : `${unknown.reason} (needs ${needs})`,
  );
}

/** A pull request's run stands on a merge of its head; any other run on the commit that GitHub notes for it. */
function filesOf({ name, sha }: GithubEvent, environment: GithubEnvironment): string {
  return name === 'pull_request' ? sha : environment.sha;
}

/** The store that the policy names: a branch here, or one of another repository with its own token. */
function recordsIn(session: Session, store: string | undefined): GithubRecords {
  const { environment, snapshot, readRecord, now, api: own } = session;
  const place = toRecordPlace(store, environment);
  const isHere = place.folder === undefined;
  const api = isHere ? own : (apiWith(session, environment.tokens.records) ?? own);
  return githubRecords({
    ...{ api, place, readRecord, now },
    async head() {
      if (!isHere) return readRecordsHead(api, place);
      const reply = await snapshot();
      if (reply.ok) return reply.value.records;
      return { status: 'failed', reason: reply.fault.reason, retryable: true };
    },
  });
}

function apiWith({ http, environment }: Session, token: string | undefined): Api | undefined {
  return token === undefined ? undefined : openApi({ http, environment, token });
}

function placeOf({ owner, name }: GithubEnvironment): { owner: string; name: string } {
  return { owner, name };
}

/** GitLab as a host: policy and facts by its interface, the decision posted where people look. */
import type { Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { openHttp } from '../../sources/http/client.js';
import type { HttpClient } from '../../sources/http/http.js';
import { defaultLimits } from '../../sources/http/limits.js';
import { parseInstant } from '../../time/instant.js';
import { readBudgets } from '../budgets.js';
import type { Host, Inputs } from '../host.js';
import { demandOwnFiles } from '../own-files.js';
import type { ReadRecord } from '../past-records.js';
import { delegating, once, standingFacts, timeToDecide } from '../run.js';
import { openApi, type Api, type Credential } from './api.js';
import { askCandidate, readCandidate, type AskedCandidate } from './candidate.js';
import { claimCandidate } from './candidate-claim.js';
import { readClaims } from './claims.js';
import { openClient } from './client.js';
import {
  readEnvironment,
  tokenVariables,
  type AccessToken,
  type GitlabEnvironment,
} from './environment.js';
import { readEvent, type GitlabEvent } from './event.js';
import { gitlabFacts } from './facts.js';
import type { FreezePlace } from './freeze-periods.js';
import { readIdentity } from './identity.js';
import { readJob } from './job.js';
import { watchJobs } from './pipeline-jobs.js';
import { createdAt, readPipeline } from './pipeline.js';
import { gitlabPolicies } from './policies.js';
import { declaredProxies } from './proxies.js';
import { readMergeRequest, toPullRequest } from './pull-request.js';
import { readReachability } from './reachability.js';
import { recordToken, toRecordPlace } from './record-branch.js';
import { gitlabRecords, type GitlabRecords } from './records.js';
import { stateRequest } from './request.js';
import { confirmInputs } from './signed-inputs.js';
import { startersOf } from './starters.js';

/** What the host takes from the process; `now` is RFC 3339 in UTC. */
export interface GitlabHostOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly inputs: Inputs;
  readonly now: string;
  readonly out: Writable;
  readonly readRecord: ReadRecord;
  /** What `policy-sources` of a policy's text lists; undefined if that cannot be read. */
  readonly listSources: (text: string) => readonly string[] | undefined;
}

/** What one run works with. */
interface Session extends GitlabHostOptions {
  readonly environment: GitlabEnvironment;
  readonly event: GitlabEvent;
  readonly asked: AskedCandidate;
  readonly http: HttpClient;
  /** With the access token if there is one, else with the job's. */
  readonly api: Api;
  /** Milliseconds that the whole run may take. */
  total: number;
  /** What somebody should know of how the facts were read. */
  readonly noted: Set<string>;
  /** Clients that post answers. */
  readonly telling: HttpClient[];
}

/** Throws a RequestError if the job is not what the runner of GitLab starts, or asks for nonsense. */
export function gitlabHost(options: GitlabHostOptions): Host {
  const session = openSession(options);
  const { inputs, now, environment, event, asked, http, api } = session;
  const place = { api, project: environment.project.id };
  const policies = gitlabPolicies({
    ...{ api, environment, now, listSources: options.listSources },
    policyApi: apiWith(session, 'policy'),
  });
  const branch = () => policies.branch();
  let records = recordsIn(session, undefined);
  const job = once(() => readJob(openWith(session, jobCredential(environment))));
  const mergeRequest = once(() => readMergeRequest({ api, environment, event }));
  const pipeline = once(() => readPipeline(api, environment));
  const claims = once(() => readClaims({ environment, http, now }));
  const identity = once(() => readIdentity({ environment, http, now, job, claims }));
  const settle = () => http.limits().settle;
  const jobs = watchJobs({ api, environment, wait, settle });
  const committed = once(async () => {
    const { openCommitted } = await import('../git/committed-files.js');
    return openCommitted(environment.directory);
  });
  const facts = gitlabFacts({
    ...{ api, environment, jobs, identity, wait, settle, branch, job, pipeline },
    pullRequest: async (context) => toPullRequest(await mergeRequest(), context.now),
    protection: (name) => policies.protection(name),
    reachability: (context) => readReachability({ ...place, branch }, context),
    clock: () => http.skew(new URL(environment.apiUrl).origin),
    records: {
      records: (query) => records.reader.records(query),
      deployments: (query) => records.reader.deployments(query),
      debts: (query) => records.reader.debts(query),
      baseline: (query, asked) => records.reader.baseline(query, asked),
    },
  });
  return {
    id: 'gitlab',
    async request() {
      const [signed, told, started, found, source] = await Promise.all([
        // At once: the token has to be valid for this run.
        claims(),
        job(),
        pipeline(),
        readCandidate({ api, environment }, asked),
        mergeRequest(),
      ]);
      confirmInputs(options.env, environment, signed);
      return stateRequest({
        ...{ environment, event, asked, found, inputs },
        ...{ job: told, mergeRequest: source },
        starters: startersOf(environment, told, started),
      });
    },
    policies,
    policiesAt: (commit) => policies.policiesAt(commit),
    facts,
    tellsDeployments: true,
    async workspace({ candidate }) {
      await demandOwnFiles(environment.sha, candidate.sha);
      const since = () => createdAt({ job, claims, pipeline });
      const find = async (paths: readonly string[]) => (await committed())(paths, candidate.sha);
      // In archives of jobs paths begin at the top of the project.
      return { folder: environment.directory, since, committed: find, archived: find };
    },
    archives: async (question, context) => {
      const { findJobArchives } = await import('./job-archives.js');
      return findJobArchives({ api, environment, jobs, branch }, question, context);
    },
    standing: ({ mode }) => standingFacts(asked.homeless || mode === 'preview'),
    claims: {
      candidate: (request) => claimCandidate({ api, environment, asked, request, now }),
    },
    async access(environments) {
      const { readAccess } = await import('./access/read-access.js');
      return readAccess({ ...place, branch }, environments);
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
        proxies: declaredProxies(options.env),
        origins,
        reach,
      }),
    freezes: async ({ project, now: at }) => {
      const { readFreezePeriods } = await import('./freeze-periods.js');
      return readFreezePeriods(freezePlace(session, project), at);
    },
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
      const { gitlabPublisher } = await import('./publish.js');
      const { outputsPath, writeOutputs } = await import('./outputs.js');
      const { name, pinned } = asked;
      const tell = gitlabPublisher({
        ...{ api: openToTell(session), environment, event, out: options.out },
        places: inputs.publish,
        leaveOutputs: (outputs) => writeOutputs(outputsPath(environment.directory), outputs),
        candidate: pinned ? name : undefined,
      });
      return [...(await tell(publication)), ...session.noted];
    },
  };
}

function openSession(options: GitlabHostOptions): Session {
  const { env, inputs } = options;
  const environment = readEnvironment(env);
  const event = readEvent(environment);
  const asked = askCandidate(event, inputs.sha);
  const budgets = readBudgets(env, 'request/gitlab-environment');
  const { total = defaultLimits.total } = budgets;
  const http = openClient(options, environment, { ...budgets, total: timeToDecide(total) });
  const credential = accessTo(environment, 'own') ?? jobCredential(environment);
  const api = openApi({ http, url: environment.apiUrl, credential });
  return { ...options, environment, event, asked, http, api, total, noted: new Set(), telling: [] };
}

/** A client of its own, for what is left of the whole run; without an access token nothing is posted. */
function openToTell(session: Session): Api | undefined {
  const { http, environment, total, telling } = session;
  const credential = accessTo(environment, 'own');
  if (credential === undefined) return undefined;
  const client = openClient(session, environment, { ...http.limits(), total });
  telling.push(client);
  return openApi({ http: client, url: environment.apiUrl, credential });
}

/** The store that the policy names: a branch here, or one of another project with its own token. */
function recordsIn(session: Session, store: string | undefined): GitlabRecords {
  const { environment, readRecord, now } = session;
  const place = toRecordPlace(store, environment);
  const api = apiWith(session, recordToken(place, environment));
  const note = (text: string) => void session.noted.add(text);
  return gitlabRecords({ api, place, readRecord, now, note });
}

/**
 * Of another project with the token for the policy's project, if there is one: it is often the same. What
 * the policy names is asked for by that name, whatever CI_PROJECT_PATH says.
 */
function freezePlace(session: Session, project: string | undefined): FreezePlace {
  const { api, environment } = session;
  const own = environment.project;
  if (project === undefined) return { api, project: own.id };
  if (project.toLowerCase() === own.path.toLowerCase()) return { api, project };
  const policyApi = apiWith(session, 'policy');
  return {
    api: policyApi ?? api,
    project,
    variable: policyApi && tokenVariables.policy,
  };
}

function apiWith(session: Session, token: AccessToken): Api | undefined {
  const credential = accessTo(session.environment, token);
  return credential && openWith(session, credential);
}

function openWith({ http, environment }: Session, credential: Credential): Api {
  return openApi({ http, url: environment.apiUrl, credential });
}

/** Undefined for a token that the job was not given. */
function accessTo({ tokens }: GitlabEnvironment, name: AccessToken): Credential | undefined {
  const token = tokens[name];
  return token === undefined
    ? undefined
    : { kind: 'access', token, variable: tokenVariables[name] };
}

function jobCredential({ tokens }: GitlabEnvironment): Credential {
  return { kind: 'job', token: tokens.job };
}

/** GitLab as a host: policy and facts by its interface, the decision posted where people look. */
import type { Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { openHttp } from '../../sources/http/client.js';
import type { HttpClient } from '../../sources/http/http.js';
import { defaultLimits } from '../../sources/http/limits.js';
import { readProxies } from '../../sources/http/proxies.js';
import { parseInstant } from '../../time/instant.js';
import type { BranchRecords } from '../branch-records.js';
import { readBudgets } from '../budgets.js';
import type { Host, Inputs } from '../host.js';
import type { ReadRecord } from '../past-records.js';
import { delegating, once, standingFacts, timeToDecide } from '../run.js';
import { openApi, type Api, type Credential } from './api.js';
import { askCandidate, readCandidate, type AskedCandidate } from './candidate.js';
import { claimCandidate } from './candidate-claim.js';
import { readClaims } from './claims.js';
import { openClient } from './client.js';
import { readEnvironment, type GitlabEnvironment } from './environment.js';
import { readEvent, type GitlabEvent } from './event.js';
import { gitlabFacts } from './facts.js';
import type { FreezePlace } from './freeze-periods.js';
import { readIdentity } from './identity.js';
import { readJob } from './job.js';
import { gitlabPolicies } from './policies.js';
import { readPolicyChange } from './policy-change.js';
import { readPullRequest } from './pull-request.js';
import { readReachability } from './reachability.js';
import { recordToken, toRecordPlace } from './record-branch.js';
import { gitlabRecords } from './records.js';
import { stateRequest } from './request.js';
import { confirmInputs } from './signed-inputs.js';
import { readStarters } from './starters.js';

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
    policyApi: apiWith(session, environment.tokens.policy),
  });
  let records = recordsIn(session, undefined);
  const job = once(() => readJob(openWith(session, jobCredential(environment))));
  const claims = once(() => readClaims({ environment, http, now, issuer: environment.issuer }));
  const identity = once(() => readIdentity({ environment, http, now, job, claims }));
  const facts = gitlabFacts({
    ...{ api, environment, identity, wait },
    pullRequest: (context) => readPullRequest({ api, environment }, context.now),
    protection: (name) => policies.protection(name),
    reachability: (context) =>
      readReachability({ ...place, branch: () => policies.branch() }, context),
    policyChange: (question, context) => readPolicyChange(place, context, question),
    settle: () => http.limits().settle,
    clock: () => http.skew(new URL(environment.apiUrl).origin),
    records: {
      records: (query) => records.reader.records(query),
      deployments: (query) => records.reader.deployments(query),
      baseline: (query, asked) => records.reader.baseline(query, asked),
    },
  });
  return {
    id: 'gitlab',
    async request() {
      const [signed, told, found] = await Promise.all([
        // At once: the token has to be valid for this run.
        claims(),
        job(),
        readCandidate({ api, environment }, asked),
      ]);
      confirmInputs(options.env, environment, signed);
      const starters = await readStarters(api, environment, told);
      return stateRequest({
        ...{ environment, event, asked, found, inputs, starters },
        job: told,
      });
    },
    policies,
    policiesAt: (commit) => policies.policiesAt(commit),
    facts,
    tellsDeployments: true,
    workspace: () =>
      Promise.resolve({ folder: environment.directory, since: environment.pipeline.created }),
    standing: ({ mode }) => standingFacts(asked.homeless || mode === 'preview'),
    claims: {
      candidate: (request) => claimCandidate({ api, environment, asked, request, now }),
    },
    records: delegating(() => records),
    // Of the time to decide, so that what is silent leaves time to say so (F15); no token of the forge.
    outside: ({ limits, origins, reach }) =>
      openHttp({
        limits: { ...http.limits(), ...limits },
        began: parseInstant(now),
        proxies: readProxies(options.env),
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
  const { own } = environment.tokens;
  const credential: Credential =
    own === undefined ? jobCredential(environment) : { kind: 'access', token: own };
  const api = openApi({ http, url: environment.apiUrl, credential });
  return { ...options, environment, event, asked, http, api, total, noted: new Set(), telling: [] };
}

/** A client of its own, for what is left of the whole run; without an access token nothing is posted. */
function openToTell(session: Session): Api | undefined {
  const { http, environment, total, telling } = session;
  const { own } = environment.tokens;
  if (own === undefined) return undefined;
  const client = openClient(session, environment, { ...http.limits(), total });
  telling.push(client);
  const credential = { kind: 'access', token: own } as const;
  return openApi({ http: client, url: environment.apiUrl, credential });
}

/** The store that the policy names: a branch here, or one of another project with its own token. */
function recordsIn(session: Session, store: string | undefined): BranchRecords {
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
  const policyApi = apiWith(session, environment.tokens.policy);
  return {
    api: policyApi ?? api,
    project,
    variable: policyApi && 'PROMOTION_GATE_POLICY_TOKEN',
  };
}

function apiWith(session: Session, token: string | undefined): Api | undefined {
  return token === undefined ? undefined : openWith(session, { kind: 'access', token });
}

function openWith({ http, environment }: Session, credential: Credential): Api {
  return openApi({ http, url: environment.apiUrl, credential });
}

function jobCredential({ tokens }: GitlabEnvironment): Credential {
  return { kind: 'job', token: tokens.job };
}

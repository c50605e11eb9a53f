/** What the runner tells the step: the only place that reads GitHub's variables. */
import { isLoopback } from '../../sources/http/addresses.js';
import { tlsProblem } from '../../sources/http/tls-problem.js';
import { RequestError } from '../host.js';
import { shapes, variableReader, type VariableReader, type Variables } from '../variables.js';

const words = {
  code: 'request/github-environment',
  hint: 'run the gate as a step of GitHub Actions, and let only the runner set its variables',
};

/** Names and addresses as the runner set them; tokens are nowhere else. */
export interface GithubEnvironment {
  /** `https://api.github.com`, or `https://HOST/api/v3`; no slash at the end. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** `https://github.com`. */
  readonly serverUrl: string;
  readonly owner: string;
  readonly name: string;
  /** Decimal ids, where the runner tells them. */
  readonly repositoryId: string | undefined;
  readonly sha: string;
  /** In full, `refs/heads/main`; empty for events without one. */
  readonly ref: string;
  readonly event: { readonly name: string; readonly path: string | undefined };
  readonly actor: { readonly login: string; readonly id: string | undefined };
  /** Who started this attempt; undefined on servers older than 3.7. */
  readonly triggeringActor: string | undefined;
  readonly run: {
    readonly id: string;
    readonly attempt: number;
    readonly job: string | undefined;
    readonly workflow: string | undefined;
    /** `owner/repo/.github/workflows/deploy.yml@refs/heads/main`. */
    readonly workflowRef: string | undefined;
    readonly url: string;
  };
  /** Files through which a step speaks to the runner. */
  readonly files: { readonly output: string | undefined; readonly summary: string | undefined };
  readonly tokens: {
    readonly own: string;
    readonly policy: string | undefined;
    readonly records: string | undefined;
  };
  /** Where an ID token can be had; undefined without the permission `id-token: write`. */
  readonly idToken: { readonly url: string; readonly token: string } | undefined;
  /** GITHUB_WORKSPACE: where the job has its files, such as reports. */
  readonly directory: string;
  /** RUNNER_TEMP. */
  readonly temp: string | undefined;
}

/**
 * Reads the variables by name, and no others: an input that is not declared means nothing (T62).
 * Throws a RequestError with `request/github-environment`, `request/token` or `request/tls-off`.
 */
export function readEnvironment(env: Variables): GithubEnvironment {
  const problem = tlsProblem(env);
  if (problem !== undefined) throw new RequestError('request/tls-off', problem);
  const read = variableReader(env, words);
  const places = readPlaces(read);
  const repository = read.demand('GITHUB_REPOSITORY', shapes.repository);
  const [owner = '', name = ''] = repository.split('/');
  return {
    ...places,
    owner,
    name,
    repositoryId: read.shaped('GITHUB_REPOSITORY_ID', shapes.id),
    sha: read.demand('GITHUB_SHA', shapes.commit),
    ref: read.shaped('GITHUB_REF', shapes.ref) ?? '',
    event: {
      name: read.demand('GITHUB_EVENT_NAME', shapes.word),
      path: read.text('GITHUB_EVENT_PATH'),
    },
    actor: {
      login: read.demand('GITHUB_ACTOR', shapes.login),
      id: read.shaped('GITHUB_ACTOR_ID', shapes.id),
    },
    triggeringActor: read.shaped('GITHUB_TRIGGERING_ACTOR', shapes.login),
    run: readRun(read, `${places.serverUrl}/${repository}`),
    files: {
      output: read.text('GITHUB_OUTPUT'),
      summary: read.text('GITHUB_STEP_SUMMARY'),
    },
    tokens: readTokens(read),
    idToken: readIdTokenPlace(read),
    directory: read.text('GITHUB_WORKSPACE') ?? '.',
    temp: read.text('RUNNER_TEMP'),
  };
}

/**
 * All three belong to one server, so that an earlier step that sets one of them cannot have the
 * token sent elsewhere (T62).
 */
function readPlaces(
  read: VariableReader,
): Pick<GithubEnvironment, 'apiUrl' | 'graphqlUrl' | 'serverUrl'> {
  const server = read.address('GITHUB_SERVER_URL');
  const [api, graphql] = ['GITHUB_API_URL', 'GITHUB_GRAPHQL_URL'].map((name) => {
    const address = read.address(name);
    if (isOf(server, address)) return toText(address);
    throw read.mistaken(`${name} and GITHUB_SERVER_URL are addresses of different servers`);
  }) as [string, string];
  return { apiUrl: api, graphqlUrl: graphql, serverUrl: toText(server) };
}

function isOf(server: URL, address: URL): boolean {
  if (isLoopback(server.hostname)) return isLoopback(address.hostname);
  return [server.hostname, `api.${server.hostname}`].includes(address.hostname);
}

function toText({ origin, pathname }: URL): string {
  return `${origin}${pathname}`.replace(/\/+$/, '');
}

function readRun(read: VariableReader, repositoryUrl: string): GithubEnvironment['run'] {
  const id = read.demand('GITHUB_RUN_ID', shapes.id);
  const attempt = Number(read.demand('GITHUB_RUN_ATTEMPT', shapes.attempt));
  return {
    id,
    attempt,
    job: read.text('GITHUB_JOB'),
    workflow: read.text('GITHUB_WORKFLOW'),
    workflowRef: read.text('GITHUB_WORKFLOW_REF'),
    url: `${repositoryUrl}/actions/runs/${id}/attempts/${attempt}`,
  };
}

/** Inputs of the action; a `run:` step has no inputs and sets variables. */
function readTokens(read: VariableReader): GithubEnvironment['tokens'] {
  const own = read.token('INPUT_TOKEN', 'GITHUB_TOKEN');
  if (own === undefined) {
    const hint = 'leave the input `token` out, or set GITHUB_TOKEN: ${{ github.token }}';
    throw new RequestError('request/token', 'there is no token to ask GitHub with', hint);
  }
  return {
    own,
    policy: read.token('INPUT_POLICY-TOKEN', 'PROMOTION_GATE_POLICY_TOKEN'),
    records: read.token('INPUT_RECORDS-TOKEN', 'PROMOTION_GATE_RECORDS_TOKEN'),
  };
}

/** The runner sets both or none; one alone is no permission that is missing, but a mistake. */
function readIdTokenPlace(read: VariableReader): GithubEnvironment['idToken'] {
  const names = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'] as const;
  const token = read.token(names[1]);
  if (token === undefined && read.text(names[0]) === undefined) return undefined;
  const url = read.address(names[0]).href;
  if (token === undefined) throw read.mistaken(`${names[1]} is not set, although ${names[0]} is`);
  return { url, token };
}

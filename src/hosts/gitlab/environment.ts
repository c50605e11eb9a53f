/** What GitLab's runner tells the job: the only place that reads its variables. */
import { tlsProblem } from '../../sources/http/tls-problem.js';
import { RequestError } from '../host.js';
import { shapes, variableReader, type VariableReader, type Variables } from '../variables.js';

/**
 * Names and addresses as the runner set them; tokens are nowhere else. A variable of the pipeline can
 * stand in for nearly each of them, so nothing here is believed because it is here: the ID token or the
 * interface says what the run really is (https://docs.gitlab.com/ci/variables/#cicd-variable-precedence).
 */
export interface GitlabEnvironment {
  /** `https://gitlab.com/api/v4`; no slash at the end. */
  readonly apiUrl: string;
  /** `https://gitlab.com`. */
  readonly serverUrl: string;
  /** Decimal id, and `group/subgroup/name`. */
  readonly project: { readonly id: string; readonly path: string };
  readonly sha: string;
  /** `main`, `v1.2`, or `refs/merge-requests/7/head`. */
  readonly ref: string;
  readonly tag: boolean;
  readonly defaultBranch: string;
  readonly pipeline: {
    readonly id: string;
    readonly source: string;
    /** When it was created, as the runner writes it; undefined where it does not. */
    readonly created: string | undefined;
  };
  /** The address is made of server, project and id: whoever follows it may rely on these. */
  readonly job: { readonly id: string; readonly url: string };
  readonly user: { readonly login: string; readonly id: string | undefined };
  /** The folder of the job: reports lie there, and the runner collects those of the gate from there. */
  readonly directory: string;
  readonly tokens: {
    /** CI_JOB_TOKEN: reads deployments, jobs and files; nothing is posted or approved with it. */
    readonly job: string;
    /** The input `token`: a project or group access token, with which the decision is posted. */
    readonly own: string | undefined;
    readonly policy: string | undefined;
    readonly records: string | undefined;
  };
  /** The job's ID token with the audience of the gate, if the job asked for one. */
  readonly idToken: string | undefined;
  /** True in a job of the component, whose ID token holds the inputs as well: it sets this itself. */
  readonly signsInputs: boolean;
  /** The merge request of a merge-request pipeline; `projectId` is the project that it is one of. */
  readonly mergeRequest:
    | { readonly iid: string; readonly sourceProjectId: string; readonly projectId?: string }
    | undefined;
}

/** Where access tokens are. */
export const tokenVariables = {
  own: 'PROMOTION_GATE_TOKEN',
  policy: 'PROMOTION_GATE_POLICY_TOKEN',
  records: 'PROMOTION_GATE_RECORDS_TOKEN',
} as const;
export type AccessToken = keyof typeof tokenVariables;

const words = {
  code: 'request/gitlab-environment',
  hint: 'run the gate as a job of GitLab CI/CD, and let only the runner set its variables',
};

const own = {
  path: { pattern: /^[\w.-]+(\/[\w.-]+)+$/, expected: 'group/project' },
  ref: { pattern: /^[^\s\p{Cc}]{1,1000}$/u, expected: 'a branch, a tag or a merge-request ref' },
} as const;

/**
 * Throws a RequestError with `request/gitlab-environment`, `request/token` or `request/tls-off`. The
 * names are those of https://docs.gitlab.com/ci/variables/predefined_variables/.
 */
export function readEnvironment(env: Variables): GitlabEnvironment {
  const problem = tlsProblem(env);
  if (problem !== undefined) throw new RequestError('request/tls-off', problem);
  const read = variableReader(env, words);
  const places = readPlaces(read);
  const path = read.demand('CI_PROJECT_PATH', own.path);
  const job = read.demand('CI_JOB_ID', shapes.id);
  return {
    ...places,
    project: { id: read.demand('CI_PROJECT_ID', shapes.id), path },
    sha: read.demand('CI_COMMIT_SHA', shapes.commit),
    ref: read.demand('CI_COMMIT_REF_NAME', own.ref),
    tag: read.text('CI_COMMIT_TAG') !== undefined,
    defaultBranch: read.demand('CI_DEFAULT_BRANCH', own.ref),
    pipeline: {
      id: read.demand('CI_PIPELINE_ID', shapes.id),
      source: read.demand('CI_PIPELINE_SOURCE', shapes.word),
      created: read.text('CI_PIPELINE_CREATED_AT'),
    },
    job: { id: job, url: `${places.serverUrl}/${path}/-/jobs/${job}` },
    user: {
      login: read.demand('GITLAB_USER_LOGIN', shapes.login),
      id: read.shaped('GITLAB_USER_ID', shapes.id),
    },
    directory: read.text('CI_PROJECT_DIR') ?? '.',
    tokens: readTokens(read),
    idToken: read.token('PROMOTION_GATE_ID_TOKEN'),
    signsInputs: read.text('PROMOTION_GATE_SIGNS_INPUTS') === 'true',
    mergeRequest: readMergeRequest(read),
  };
}

/**
 * The interface is that of the server, and the server the one whose tokens are believed if that is fixed, so that
 * nobody can have a token sent elsewhere (T62): whoever sets one variable can set the other, too.
 */
function readPlaces(read: VariableReader): Pick<GitlabEnvironment, 'apiUrl' | 'serverUrl'> {
  const server = read.address('CI_SERVER_URL');
  const api = read.address('CI_API_V4_URL');
  const issuer = read.text('PROMOTION_GATE_ISSUER');
  if (issuer !== undefined && issuer !== toText(server)) {
    throw read.mistaken('CI_SERVER_URL is the address of another server than the issuer');
  }
  const [apiUrl, serverUrl] = [toText(api), toText(server)];
  // https://docs.gitlab.com/api/rest/: below it something else may answer on the same server.
  if (apiUrl === `${serverUrl}/api/v4`) return { apiUrl, serverUrl };
  throw read.mistaken(`CI_API_V4_URL is not ${serverUrl}/api/v4, as GitLab itself says it`);
}

function toText({ origin, pathname }: URL): string {
  return `${origin}${pathname}`.replace(/\/+$/, '');
}

function readTokens(read: VariableReader): GitlabEnvironment['tokens'] {
  const job = read.token('CI_JOB_TOKEN');
  if (job === undefined) {
    const hint = 'every job of GitLab has CI_JOB_TOKEN: run the gate as one';
    throw new RequestError('request/token', 'there is no token to ask GitLab with', hint);
  }
  return {
    job,
    own: read.token(tokenVariables.own),
    policy: read.token(tokenVariables.policy),
    records: read.token(tokenVariables.records),
  };
}

function readMergeRequest(read: VariableReader): GitlabEnvironment['mergeRequest'] {
  const iid = read.shaped('CI_MERGE_REQUEST_IID', shapes.id);
  if (iid === undefined) return undefined;
  const projectId = read.shaped('CI_MERGE_REQUEST_PROJECT_ID', shapes.id);
  return {
    iid,
    sourceProjectId: read.demand('CI_MERGE_REQUEST_SOURCE_PROJECT_ID', shapes.id),
    ...(projectId === undefined ? {} : { projectId }),
  };
}

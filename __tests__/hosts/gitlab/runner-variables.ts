/** The variables of a runner of gitlab.com, and the environment that they make. */
import { readEnvironment, type GitlabEnvironment } from '../../../src/hosts/gitlab/environment.js';

export const headSha = 'a'.repeat(40);

type Given = Readonly<Record<string, string | undefined>>;

/** As a runner sets them on a branch; a variable that is given as undefined is not there. */
export function runnerVariables(given: Given = {}): Record<string, string> {
  const all: Given = {
    GITLAB_CI: 'true',
    CI_API_V4_URL: 'https://gitlab.com/api/v4',
    CI_SERVER_URL: 'https://gitlab.com',
    CI_PROJECT_ID: '4711',
    CI_PROJECT_PATH: 'acme/shop',
    CI_PROJECT_DIR: '.',
    CI_COMMIT_SHA: headSha,
    CI_COMMIT_REF_NAME: 'main',
    CI_COMMIT_REF_PROTECTED: 'true',
    CI_DEFAULT_BRANCH: 'main',
    CI_PIPELINE_ID: '99',
    CI_PIPELINE_SOURCE: 'push',
    CI_PIPELINE_CREATED_AT: '2026-11-20T11:00:00Z',
    CI_JOB_ID: '1001',
    CI_JOB_TOKEN: 'glcbt-own',
    GITLAB_USER_LOGIN: 'alice',
    GITLAB_USER_ID: '1',
    ...given,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
  );
}

export function environmentOf(given: Given = {}): GitlabEnvironment {
  return readEnvironment(runnerVariables(given));
}

/** The variables of a merge-request pipeline; the source branch is one of this project. */
export function mergeRequestVariables(given: Given = {}): Record<string, string | undefined> {
  return {
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_COMMIT_REF_NAME: 'topic',
    CI_COMMIT_REF_PROTECTED: 'false',
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '4711',
    ...given,
  };
}

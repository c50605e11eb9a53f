/** Claims as GitLab CI/CD makes them for the job of `runnerVariables()`; signed with the helpers of GitHub's tokens. */
import { seconds } from '../github/id-tokens.js';

export { newKeys, newToken, now, seconds, toJwk } from '../github/id-tokens.js';

export const issuer = 'https://gitlab.com';

/** What a job with `environment: production` gets; undefined takes a claim out. */
export function claims(given: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    iss: issuer,
    aud: 'promotion-gate',
    sub: 'project_path:acme/shop:ref_type:branch:ref:main',
    exp: seconds + 300,
    iat: seconds,
    nbf: seconds - 5,
    project_id: '4711',
    project_path: 'acme/shop',
    job_project_id: '4711',
    pipeline_id: '99',
    pipeline_source: 'push',
    job_id: '1001',
    sha: 'a'.repeat(40),
    ref: 'main',
    ref_type: 'branch',
    ref_path: 'refs/heads/main',
    ref_protected: 'true',
    environment: 'production',
    environment_protected: 'true',
    environment_action: 'verify',
    user_id: '1',
    user_login: 'alice',
    runner_id: 1,
    ...given,
  };
}

/** The answer to `GET /job` for the same job. */
export function jobAnswer(given: Record<string, unknown> = {}, pipeline: object = {}) {
  return {
    id: 1001,
    name: 'promotion-gate',
    ref: 'main',
    tag: false,
    user: { id: 1, username: 'alice' },
    pipeline: {
      id: 99,
      project_id: 4711,
      sha: 'a'.repeat(40),
      ref: 'main',
      source: 'push',
      created_at: '2026-11-20T11:00:00.987Z',
      ...pipeline,
    },
    web_url: 'https://gitlab.com/acme/shop/-/jobs/1001',
    ...given,
  };
}

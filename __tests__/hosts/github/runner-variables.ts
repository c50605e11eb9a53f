/** The variables of a runner of github.com, and the environment that they make. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment, type GithubEnvironment } from '../../../src/hosts/github/environment.js';

export const headSha = 'a'.repeat(40);

type Given = Readonly<Record<string, string | undefined>>;

/** As a runner sets them; a variable that is given as undefined is not there. */
export function runnerVariables(given: Given = {}): Record<string, string> {
  const all: Given = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REPOSITORY_ID: '4711',
    GITHUB_SHA: headSha,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_ACTOR: 'alice',
    GITHUB_ACTOR_ID: '1',
    GITHUB_TRIGGERING_ACTOR: 'alice',
    GITHUB_RUN_ID: '99',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'deploy',
    GITHUB_WORKFLOW: 'Deploy',
    GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/deploy.yml@refs/heads/main',
    INPUT_TOKEN: 'ghs_own',
    ...given,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
  );
}

export function environmentOf(given: Given = {}): GithubEnvironment {
  return readEnvironment(runnerVariables(given));
}

/** The variables of an event, with its payload in a file; a text is written as it is. */
export function eventVariables(name: string, payload?: unknown): Record<string, string> {
  if (payload === undefined) return { GITHUB_EVENT_NAME: name };
  const path = join(mkdtempSync(join(tmpdir(), 'gate-event-')), 'event.json');
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path };
}

/**
 * The other side, in a process of its own: the tests' fake of GitHub with a repository for each policy.
 * Tells the variables of their steps to its parent, and takes the latency in milliseconds from it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [harness = '', workspace = ''] = process.argv.slice(2);

/** @typedef {import('../../__tests__/acceptance/github/model.js').Repository} Repository */
/** @type {typeof import('../../__tests__/acceptance/github/fake.js')} */
const { startFakeGithub } = await load('fake.js');
/** @type {typeof import('../../__tests__/acceptance/github/happenings.js')} */
const { checkRun, deployment, workflowRun } = await load('happenings.js');
/** @type {typeof import('../../__tests__/acceptance/github/merges.js')} */
const { mergePull } = await load('merges.js');
/** @type {typeof import('../../__tests__/acceptance/github/repository.js')} */
const { account } = await load('repository.js');
/** @type {typeof import('../../__tests__/acceptance/github/runner-environment.js')} */
const { newJob } = await load('runner-environment.js');

const github = await startFakeGithub();

process.on('message', (latency) => {
  github.latency = Number(latency);
  process.send?.('set');
});
process.send?.({
  standard: step('standard', (repository) => checkRun(repository, { name: 'unit' })),
  duties: step('duties', (repository) =>
    mergePull(repository, { author: 'bob', reviews: ['carol'] }),
  ),
});

/**
 * @param {string} name of the policy beside this file
 * @param {(repository: Repository) => unknown} happen after the first deployment
 * @returns {Readonly<Record<string, string | undefined>>} the variables of the step
 */
function step(name, happen) {
  const policy = readFileSync(new URL(`./${name}.yml`, import.meta.url), 'utf8');
  const repository = github.repository({
    name: `acme/${name}`,
    files: { 'README.md': 'shop\n', '.promotion-gate.yml': policy },
    rules: [{ pattern: 'refs/heads/main', type: 'pull_request' }],
    environments: ['production'],
  });
  // Where nothing was ever deployed, GitHub is asked once more whether that is so.
  deployment(repository);
  happen(repository);
  const { token, event, variables } = newJob({ github, repository });
  workflowRun(repository, {
    ...{ id: Number(variables['GITHUB_RUN_ID']), attempt: 1, event: 'push' },
    ...{ status: 'in_progress', actor: account('alice'), triggeringActor: account('alice') },
  });
  const place = join(workspace, name);
  mkdirSync(place);
  writeFileSync(join(place, 'event.json'), JSON.stringify(event));
  return {
    ...variables,
    GITHUB_EVENT_PATH: join(place, 'event.json'),
    GITHUB_OUTPUT: join(place, 'output'),
    GITHUB_STEP_SUMMARY: join(place, 'summary'),
    RUNNER_TEMP: place,
    INPUT_COMMAND: 'check',
    INPUT_ENVIRONMENT: 'production',
    INPUT_TOKEN: token.value,
  };
}

/** @param {string} name */
function load(name) {
  return import(pathToFileURL(join(harness, name)).href);
}

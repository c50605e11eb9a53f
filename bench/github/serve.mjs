/**
 * The other side, in a process of its own: the tests' fake of GitHub with one repository. Tells the
 * variables of a step to its parent, and takes the latency in milliseconds from it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [harness = '', policy = '', workspace = ''] = process.argv.slice(2);

/** @type {typeof import('../../__tests__/acceptance/github/fake.js')} */
const { startFakeGithub } = await load('fake.js');
/** @type {typeof import('../../__tests__/acceptance/github/happenings.js')} */
const { checkRun, deployment } = await load('happenings.js');
/** @type {typeof import('../../__tests__/acceptance/github/runner-environment.js')} */
const { newJob } = await load('runner-environment.js');

const github = await startFakeGithub();
const repository = github.repository({
  files: { 'README.md': 'shop\n', '.promotion-gate.yml': readFileSync(policy, 'utf8') },
  rules: [{ pattern: 'refs/heads/main', type: 'pull_request' }],
  environments: ['production'],
});
checkRun(repository, { name: 'unit' });
// Where nothing was ever deployed, GitHub is asked once more whether that is so.
deployment(repository);
const { token, event, variables } = newJob({ github, repository });
const payload = join(workspace, 'event.json');
writeFileSync(payload, JSON.stringify(event));

process.on('message', (latency) => {
  github.latency = Number(latency);
  process.send?.('set');
});
process.send?.({
  ...variables,
  GITHUB_EVENT_PATH: payload,
  GITHUB_OUTPUT: join(workspace, 'output'),
  GITHUB_STEP_SUMMARY: join(workspace, 'summary'),
  RUNNER_TEMP: workspace,
  INPUT_COMMAND: 'check',
  INPUT_ENVIRONMENT: 'production',
  INPUT_TOKEN: token.value,
});

/** @param {string} name */
function load(name) {
  return import(pathToFileURL(join(harness, name)).href);
}

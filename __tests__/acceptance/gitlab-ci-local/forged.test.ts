/** What somebody changes who may start a pipeline, or write to the component's project: nothing is deployed. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { makeCertificate } from '../../sources/http/programs.js';
import { startProxy, startTls } from '../connect-proxy.js';
import { commit, head } from '../github/repository.js';
import { policyWith } from '../policies.js';
import * as made from '../gitlab/project.js';
import { checks, closeWorlds, noRecords } from '../gitlab/worlds.js';
import { tamperWithRelease } from './component-project.js';
import {
  expectDeployed,
  expectNothingDeployed,
  expectStopped,
  openShop,
  type Shop,
} from './shop.js';

afterEach(closeWorlds);

type Variables = Readonly<Record<string, string>>;

/** A commit whose job passed, in a pipeline of its own: what the one that failed would like to be. */
function goodPipeline({ project }: Shop): { readonly sha: string; readonly id: number } {
  const pipeline = made.pipeline(project, { sha: head(project.git) });
  made.job(pipeline, 'build');
  return pipeline;
}

/** A shop whose last commit was not built, after one that was. */
async function openFailed(): Promise<Shop & { readonly good: { sha: string; id: number } }> {
  const shop = await openShop();
  const good = goodPipeline(shop);
  commit(shop.project.git, { files: { 'late.txt': 'late\n' } });
  const pipeline = made.pipeline(shop.project);
  made.job(pipeline, 'build', { status: 'failed' });
  return { ...shop, pipeline, good, run: (given = {}) => shop.run({ pipeline, ...given }) };
}

describe('T62: a variable of the pipeline that only the runner may set', () => {
  const rows: readonly (readonly [
    string,
    (shop: { good: { sha: string; id: number } }) => Variables,
  ])[] = [
    ['the commit of a good pipeline', ({ good }) => ({ CI_COMMIT_SHA: good.sha })],
    [
      'all of a good pipeline',
      ({ good }) => ({ CI_COMMIT_SHA: good.sha, CI_PIPELINE_ID: String(good.id) }),
    ],
    [
      'T05: that it is a merge request, which is only previewed',
      () => ({
        ...{ CI_PIPELINE_SOURCE: 'merge_request_event', CI_MERGE_REQUEST_IID: '1' },
        CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '1',
      }),
    ],
    ['another job', () => ({ CI_JOB_ID: '77' })],
    ['somebody else', () => ({ GITLAB_USER_LOGIN: 'mallory', GITLAB_USER_ID: '77' })],
    [
      'another forge, where somebody else says what to do',
      () => ({ GITHUB_ACTIONS: 'true', INPUT_COMMAND: 'lint' }),
    ],
    ['no check of certificates', () => ({ NODE_TLS_REJECT_UNAUTHORIZED: '0' })],
  ];
  test.each(rows)('%s', async (_, variables) => {
    const shop = await openFailed();
    expectNothingDeployed(shop, await shop.run({ variables: variables(shop) }));
  });

  test.each(['CI_API_V4_URL', 'CI_SERVER_URL'])(
    '%s of another server: it is not asked',
    async (name) => {
      const shop = await openShop();
      const variables = { [name]: 'https://gitlab.example.com/api/v4' };
      expectNothingDeployed(shop, await shop.run({ variables }));
    },
  );

  test('code that Node would load before the gate', async () => {
    const shop = await openShop({ build: 'failed', files: { 'evil.cjs': 'process.exit(0)\n' } });
    const variables = { NODE_OPTIONS: '--require=./evil.cjs' };
    expectStopped(shop, await shop.run({ variables }), 1);
  });
});

describe('T62: somebody between the job and GitLab', () => {
  const certificate = makeCertificate();
  const server = 'https://gate.example';

  /** A shop on gate.example, which only the proxy finds, with a certificate that nobody else trusts. */
  async function openBehind() {
    const shop = await openShop({ server });
    const proxy = await startProxy(await startTls(certificate, shop.gitlab.origin));
    const variables = { CI_SERVER_URL: server, CI_API_V4_URL: `${server}/api/v4` };
    const run = (given: Variables, inputs: Variables = {}) =>
      shop.run({
        gates: [{ inputs }],
        idToken: { iss: server },
        variables: { ...variables, ...given },
      });
    return { shop, proxy, run };
  }

  test('whom variables of the pipeline name is not asked, and sees no token', async () => {
    const { shop, proxy, run } = await openBehind();
    const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'ALL_PROXY'];
    const end = await run({
      ...Object.fromEntries(names.map((name) => [name, proxy.url])),
      NODE_USE_ENV_PROXY: '1',
      NODE_EXTRA_CA_CERTS: certificate.path,
      SSL_CERT_FILE: certificate.path,
      PROMOTION_GATE_PROXY: proxy.origin,
      PROMOTION_GATE_INPUT_PROXY: proxy.origin,
    });
    expectStopped(shop, end, 3);
    expect(end.log).toContain('HTTPS_PROXY is set and not followed');
    expect(proxy.targets).toEqual([]);
  }, 120_000);

  test('whom the inputs of the component name is followed, by what brings the gate and by the gate', async () => {
    const { shop, proxy, run } = await openBehind();
    const inputs = { proxy: proxy.origin, certificates: certificate.path };
    expectDeployed(shop, await run({ PROMOTION_GATE_PROXY: 'http://127.0.0.1:9' }, inputs));
    expect(new Set(proxy.targets)).toEqual(new Set(['gate.example:443']));
  }, 120_000);
});

describe('T05: an input that the one who starts the pipeline changes', () => {
  const policy = policyWith({
    production: `windows: { open: [next-week] }\n${checks}`,
    more: noRecords,
  }).replace('environments:\n', 'environments:\n  staging: { windows: { open: [always] } }\n');

  test('to an environment that is open', async () => {
    const shop = await openShop({ policy });
    const variables = { PROMOTION_GATE_INPUT_ENVIRONMENT: 'staging' };
    expectNothingDeployed(shop, await shop.run({ variables }));
  });
});

describe('T68: a program that was changed is not run', () => {
  test('in a commit of the component that is not the release', async () => {
    const shop = await openShop();
    const end = await shop.run({ release: shop.component.tampered });
    expectStopped(shop, end, 3);
    expect(end.log).toContain('dist/index.js was changed');
    expect(shop.project.statuses).toEqual([]);
  });

  test('under the commit of the release', async () => {
    const shop = await openShop();
    tamperWithRelease(shop.component);
    const end = await shop.run();
    expectStopped(shop, end, 3);
    expect(end.log).toContain('dist/index.js was changed');
    expect(end.reports()).toMatchObject({ dotenv: undefined, record: undefined });
  });

  test('by a variable that names another commit', async () => {
    const shop = await openShop();
    const variables = { PROMOTION_GATE_COMMIT: shop.component.tampered };
    const end = await shop.run({ variables });
    expectStopped(shop, end, 3);
    expect(end.log).toContain('dist/index.js was changed');
  });
});

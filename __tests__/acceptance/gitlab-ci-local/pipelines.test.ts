/** Whole pipelines that include the component: what GitLab's schema accepts, and what stops a deployment. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readExamples } from '../../gitlab/readme-examples.js';
import { parse } from 'yaml';
import { partsOf, paste, templatePath, textOf } from '../../gitlab/component.js';
import { serveFiles, type FilesApi } from './files-api.js';
import { openPipelines, ownComponent, type Pipelines } from './local-pipeline.js';

let pipelines: Pipelines;
let api: FilesApi;

beforeAll(async () => {
  api = await serveFiles();
  pipelines = openPipelines(api.files);
});
beforeEach(() => {
  api.asked.length = 0;
  api.instead = () => undefined;
});
afterAll(() => api.close());

/** A gate and a job that deploys, with the inputs as they stand in YAML. */
function pipeline(inputs: string): string {
  return [
    'stages: [gate, deploy]',
    'include:',
    `  - component: ${ownComponent}`,
    `    inputs: ${inputs}`,
    "deploy: { stage: deploy, script: ['echo it was de''''ployed'] }",
    '',
  ].join('\n');
}

const gateAndDeploy = pipeline('{ environment: production, stage: gate }');

function variables(): Readonly<Record<string, string>> {
  const { serverUrl, url } = api;
  const token = { CI_JOB_TOKEN: 'glcbt-64_canary' };
  return { GITLAB_CI: 'true', CI_SERVER_URL: serverUrl, CI_API_V4_URL: url, ...token };
}

describe('a pipeline', () => {
  test('T06: of which the gate does not allow deploys nothing', async () => {
    const { code, log } = await pipelines.run(gateAndDeploy, variables());
    expect(log).toMatch(/promotion-gate > promotion-gate: /);
    expect(log).toMatch(/promotion-gate finished in .* FAIL [23]/);
    expect(log).not.toContain('it was deployed');
    expect(code).toBe(1);
    expect(new Set(api.asked.map(({ token }) => token))).toEqual(new Set(['glcbt-64_canary']));
  });

  test('T68: with a bundle that was tampered with runs none of it, and deploys nothing', async () => {
    const body = Buffer.from('process.exit(0);\n');
    api.instead = ({ path }) => (path === 'dist/index.js' ? { status: 200, body } : undefined);
    const { code, log } = await pipelines.run(gateAndDeploy, variables());
    expect(log).toContain('promotion-gate component: dist/index.js was changed');
    expect(log).toMatch(/promotion-gate finished in .* FAIL 3/);
    expect(log).not.toContain('it was deployed');
    expect(code).toBe(1);
  });

  test('that has no gate would deploy, so that the others prove something', async () => {
    const alone = gateAndDeploy.replace(/include:[\s\S]*?(?=deploy:)/, '');
    const { code, log } = await pipelines.run(alone, variables());
    expect(log).toContain('it was deployed');
    expect(code).toBe(0);
  });
});

describe('T63: a pipeline is not made with', () => {
  test.each([
    ['an environment of another form', "{ environment: 'Production\"; id' }", 'environment'],
    ['an environment that is a variable', '{ environment: $CI_COMMIT_BRANCH }', 'environment'],
    ['no environment', '{ stage: gate }', 'environment'],
    ['a command that is none', '{ environment: production, command: approve }', 'command'],
    ['text around a variable', "{ environment: production, version: 'v$CI_JOB_TOKEN' }", 'version'],
    ['a list for a text', '{ environment: production, regions: [eu, us] }', 'regions'],
  ])('%s', async (_, inputs, name) => {
    const { code, log } = await pipelines.check(pipeline(inputs));
    expect(log).toContain(`\`${name}\` input`);
    expect(code).toBe(1);
  });
});

describe("GitLab's schema accepts", () => {
  test("the pipeline of the component's own project", async () => {
    const { code, log } = await pipelines.check(textOf('.gitlab-ci.yml'));
    expect(log).toMatch(/^self-test /m);
    expect(code).toBe(0);
  });

  test('the examples of README.md, one below the other', async () => {
    const parts = readExamples().map(({ text }) => parse(toOwn(text)) as Part);
    const jobs = parts.flatMap(({ include }) =>
      include.map(({ inputs }) => inputs['job-name'] ?? 'promotion-gate'),
    );
    const stages = parts.flatMap(({ include }) =>
      include.map(({ inputs }) => inputs['stage'] ?? 'test'),
    );
    const whole = {
      ...Object.fromEntries(parts.flatMap((part) => Object.entries(part))),
      stages: [...new Set([...stages, 'deploy'])].filter((stage) => stage !== '.post'),
      include: parts.flatMap(({ include }) => include),
    };
    const { code, log } = await pipelines.check(JSON.stringify(whole));
    expect([code, log]).toEqual([0, expect.anything()]);
    // What is listed is the pipeline of the default branch: all but those of merge requests.
    const isListed = (job: string): boolean => new RegExp(`^${job} `, 'm').test(log);
    const unlisted = [...jobs, 'tests', 'deploy'].filter((job) => !isListed(job));
    expect([...new Set(unlisted)].sort()).toEqual(['policy-lint', 'promotion-preview']);
  });

  test('no job with other keywords', async () => {
    const faults = [
      ['interruptible: false', 'interuptible: false'],
      ['action: verify', 'action: approve'],
      ['annotations: promotion', 'anotations: promotion'],
    ] as const;
    const { body } = partsOf(templatePath);
    const wrong = faults.reduce((text, [from, to]) => text.replace(from, to), body);
    const { code, log } = await pipelines.check(paste(wrong, { environment: 'production' }));
    expect(log).toContain('Invalid .gitlab-ci.yml configuration');
    for (const [, fault] of faults)
      expect(log).toContain(fault.replace(/.*: (?=approve)|: .*/, ''));
    expect(code).toBe(1);
  });
});

interface Part {
  readonly include: readonly { readonly inputs: Readonly<Record<string, string>> }[];
}

/** An example that includes the component of this repository. */
function toOwn(text: string): string {
  return text
    .replaceAll(/component: \S+/g, `component: ${ownComponent}`)
    .replaceAll(/- project: .*\n +ref: .*\n +file: (.*)$/gm, '- local: $1');
}

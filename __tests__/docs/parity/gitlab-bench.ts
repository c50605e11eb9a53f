/** GitLab, probed: which token is the first that a row holds with, of those that may more and more. */
import type { ReadContext } from '../../../src/evidence/fact-reader.js';
import { gitlabHost } from '../../../src/hosts/gitlab/host.js';
import { branch, commit, head, tag } from '../../acceptance/github/repository.js';
import { startFakeGitlab, type TokenGrant } from '../../acceptance/gitlab/fake-gitlab.js';
import * as made from '../../acceptance/gitlab/project.js';
import { newJob, onMergeRequest } from '../../acceptance/gitlab/runner-environment.js';
import { readRecord } from '../../hosts/git/builders.js';
import { captured } from '../../hosts/github/publications.js';
import { temporaryFolder } from '../../hosts/git/clones.js';
import {
  absent,
  answersOf,
  branchName,
  contextFor,
  groupName,
  inputsOf,
  leftIn,
  policyPath,
  policyText,
  settled,
  budgets,
  storeName,
  tagName,
  type Act,
  type Answers,
  type Bench,
  type Setting,
} from './bench.js';

/** The one that may least comes first. */
const grants: readonly { readonly name: string; readonly grant: TokenGrant | null }[] = [
  { name: 'job token', grant: null },
  { name: 'Reporter, `read_api`', grant: { role: 'Reporter', scopes: ['read_api'] } },
  { name: 'Developer, `api`', grant: { role: 'Developer', scopes: ['api'] } },
  { name: 'Maintainer, `read_api`', grant: { role: 'Maintainer', scopes: ['read_api'] } },
  { name: 'Maintainer, `api`', grant: { role: 'Maintainer', scopes: ['api'] } },
];

interface Run {
  readonly answers: Answers;
  readonly context: ReadContext;
}

async function run(
  act: Act,
  asked: Setting,
  of: { readonly grant: TokenGrant | null; readonly known?: ReadContext | undefined },
): Promise<Run> {
  const fake = await startFakeGitlab();
  const project = fake.project({
    files: { 'README.md': 'shop\n', [policyPath]: `# older\n${policyText}` },
    protections: [made.protection('main', { push: 0, merge: 30 })],
    environments: ['production'],
  });
  const { git } = project;
  made.deployment(project);
  commit(git, { files: { [policyPath]: policyText } });
  branch(git, branchName);
  tag(git, tagName, { message: 'first' });
  const pipeline = made.pipeline(project, { sha: head(git) });
  made.job(pipeline, 'unit');
  const request = made.mergeRequest(project);
  const setting = settled(asked, head(git));
  project.groups.set(groupName, [{ user: made.user('carol'), level: 30, state: 'active' }]);
  fake.project({ path: storeName, files: { 'README.md': 'records\n' } });
  const writer = fake.token();
  const folder = temporaryFolder();
  const { out, text } = captured();
  const { variables } = newJob({
    ...{ gitlab: fake, project, pipeline },
    ...(setting.change === true ? onMergeRequest(project, request) : {}),
    ...(setting.signed === true ? { idToken: {} } : {}),
    token: of.grant === null ? null : fake.token(of.grant),
  });
  const host = gitlabHost({
    env: {
      ...variables,
      PROMOTION_GATE_RECORDS_TOKEN: writer.value,
      CI_PROJECT_DIR: folder,
      ...budgets,
    },
    inputs: inputsOf(setting),
    now: new Date().toISOString(),
    out,
    readRecord,
    listSources: () => [],
  });
  try {
    const context = await contextFor(host, setting, {
      context: of.known,
      sha: setting.change === true ? request.sha : head(git),
    });
    const { counts } = fake;
    const requests = () => counts().reads + counts().writes;
    const left = () => leftIn(folder, text());
    const opened = { host, context, requests, writes: () => counts().writes, left };
    return { context, answers: await answersOf(act, opened) };
  } finally {
    await fake.close();
  }
}

export const gitlabBench: Bench = {
  async probe(act, setting = {}) {
    let known: ReadContext | undefined;
    const cells = new Map<string, string>();
    const fromMost = [...grants].reverse();
    for (const { name, grant } of setting.full === true ? fromMost.slice(0, 1) : fromMost) {
      const { answers, context } = await run(act, setting, { grant, known });
      known ??= context;
      for (const [row, holds] of Object.entries(answers)) {
        if (holds) cells.set(row, setting.full === true ? 'yes' : name);
        else if (!cells.has(row)) cells.set(row, absent);
      }
    }
    return Object.fromEntries(cells);
  },
};

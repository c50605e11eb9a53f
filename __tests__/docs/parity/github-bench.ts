/** GitHub, probed: which permissions of the job a row needs, each taken away alone. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadContext } from '../../../src/evidence/fact-reader.js';
import { githubHost } from '../../../src/hosts/github/host.js';
import { recommended, startFakeGithub } from '../../acceptance/github/fake.js';
import * as made from '../../acceptance/github/happenings.js';
import { branch, commit, head, tag } from '../../acceptance/github/repository.js';
import { newJob } from '../../acceptance/github/runner-environment.js';
import { onPull } from '../../acceptance/github/scenes.js';
import type { Level, PermissionKey, Permissions } from '../../acceptance/github/tokens.js';
import { protectedMain } from '../../acceptance/github/worlds.js';
import { readRecord } from '../../hosts/git/builders.js';
import { captured } from '../../hosts/github/publications.js';
import { temporaryFolder } from '../../hosts/git/clones.js';
import {
  absent,
  answersOf,
  branchName,
  contextFor,
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

const all: Permissions = { ...recommended, checks: 'write', 'pull-requests': 'write' };

/** Each permission with a level less, and what is needed where that is too little. */
const lesser = (Object.entries(all) as [PermissionKey, Level][]).flatMap(([key, level]) => [
  { permissions: { ...all, [key]: 'none' as const }, needs: `${key}: read` },
  ...(level === 'write'
    ? [{ permissions: { ...all, [key]: 'read' as const }, needs: `${key}: write` }]
    : []),
]);

interface Run {
  readonly answers: Answers;
  readonly context: ReadContext;
}

async function run(
  act: Act,
  asked: Setting,
  of: { readonly permissions: Permissions; readonly known?: ReadContext },
): Promise<Run> {
  const fake = await startFakeGithub();
  const repository = fake.repository({
    files: { 'README.md': 'shop\n', [policyPath]: `# older\n${policyText}` },
    rules: [protectedMain],
    environments: ['production'],
  });
  made.deployment(repository);
  const headSha = commit(repository, { branch: 'stricter', files: { [policyPath]: policyText } });
  const mergeSha = commit(repository, { files: { [policyPath]: policyText } });
  made.review(made.pullRequest(repository, { headRef: 'stricter', headSha, mergeSha }), 'carol');
  branch(repository, branchName);
  tag(repository, tagName, { message: 'first' });
  made.checkRun(repository, { name: 'unit' });
  const change = commit(repository, { branch: 'feature', files: { 'new.txt': 'x\n' } });
  const pull = made.pullRequest(repository, { headRef: 'feature', headSha: change });
  const setting = settled(asked, head(repository));
  const signed = setting.signed === true ? ({ 'id-token': 'write' } as const) : {};
  const token = fake.token({ permissions: { ...of.permissions, ...signed } });
  const runId = made.workflowRun(repository, { status: 'in_progress' }).id;
  const { variables, event } = newJob({
    runId,
    ...{ github: fake, repository, token, sha: head(repository) },
    ...(setting.change === true ? onPull(repository, pull) : {}),
  });
  fake.repository({ name: storeName, files: { 'README.md': 'records\n' } });
  const writer = fake.token({ permissions: all });
  const { out, text } = captured();
  const folder = temporaryFolder();
  const file = (name: string, text = '') => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  mkdirSync(join(folder, 'work'));
  const eventPath = file('event.json', JSON.stringify(event));
  const host = await githubHost({
    env: {
      ...variables,
      INPUT_TOKEN: token.value,
      'INPUT_RECORDS-TOKEN': writer.value,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_WORKSPACE: join(folder, 'work'),
      RUNNER_TEMP: folder,
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
      sha: setting.change === true ? change : head(repository),
    });
    const { counts } = fake;
    const requests = () => counts().reads + counts().writes;
    const left = () => leftIn(folder, text()).filter((name) => name !== 'event.json');
    const opened = { host, context, requests, writes: () => counts().writes, left };
    return { context, answers: await answersOf(act, opened) };
  } finally {
    await fake.close();
  }
}

export const githubBench: Bench = {
  async probe(act, setting = {}) {
    const full = await run(act, setting, { permissions: all });
    const needs = new Map<string, string[]>(Object.keys(full.answers).map((row) => [row, []]));
    for (const { permissions, needs: needed } of setting.full === true ? [] : lesser) {
      const { answers } = await run(act, setting, { permissions, known: full.context });
      for (const [row, list] of needs) if (answers[row] !== true) list.push(needed);
    }
    const cells = Object.entries(full.answers).map(([row, holds]) => {
      const list = withoutWeaker(needs.get(row) ?? []).map((need) => `\`${need}\``);
      return [row, holds ? list.join(', ') || 'yes' : absent] as const;
    });
    return Object.fromEntries(cells);
  },
};

/** Who may write may read. */
function withoutWeaker(needs: readonly string[]): readonly string[] {
  return needs.filter(
    (need) => !needs.includes(need.replace(/: read$/, ': write')) || need.endsWith(': write'),
  );
}

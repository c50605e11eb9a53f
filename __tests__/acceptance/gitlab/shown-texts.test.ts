/**
 * The words are those of GitLab. `runGate` looks for others in all that any scenario shows; here are the
 * scenarios whose words differ from forge to forge.
 */
import { afterEach, describe, expect, test } from '@jest/globals';
import { wordsOf } from './attempts.js';
import * as made from './project.js';
import { onMergeRequest } from './runner-environment.js';
import { findForeignWords } from './shown-texts.js';
import { checks, closeWorlds, newWorld, noRecords } from './worlds.js';

afterEach(closeWorlds);

const remedy =
  'Set "Allowed to push and merge" to "No one" for the policy\'s branch (Settings, Repository, Protected branches)';
const danger = 'members who may push to it (Maintainers, and whoever else its rules let)';

/** A freeze of merging, whose words depend on whether there is something to merge. */
const production = `windows:
  open: [always]
  stabilisation: { frozen: [these-days], fixes: { labels: [hotfix] } }
${checks}`;

const required = { production, more: `${noRecords}\nrequire-protected: true` };

describe("a branch that is protected as GitLab's default is", () => {
  const protections = [made.protection('main', { push: 40 })];

  test('is warned of, with who could change the policy, and where that is set', async () => {
    const { run } = await newWorld({ protections, policy: { production, more: noRecords } });
    const ran = await run();
    expect(ran.code).toBe(0);
    expect(wordsOf(ran.stdout)).toContain(danger);
    expect(wordsOf(ran.stdout)).toContain(remedy);
  });

  test('blocks where the policy demands more, with what to do as a step', async () => {
    const { project, run } = await newWorld({ protections, policy: required });
    const ran = await run();
    expect(ran.code).toBe(1);
    expect(ran.outputs['reason-code']).toBe('policy/unprotected');
    expect(wordsOf(ran.stdout)).toContain(danger);
    expect(wordsOf(ran.stdout)).toContain(remedy);
    expect(project.statuses).toMatchObject([
      { status: 'failed', description: expect.stringContaining('not protected') },
    ]);
  });

  test('is told likewise in the note of a merge request', async () => {
    const { project, run } = await newWorld({ protections, policy: required });
    const request = made.mergeRequest(project, { labels: ['hotfix'] });
    await run(onMergeRequest(project, request));
    expect(request.notes).toMatchObject([{ body: expect.stringContaining('Allowed to push') }]);
  });
});

test('a branch that nothing protects is told in the same words', async () => {
  const { run } = await newWorld({ protections: [], policy: required });
  expect(wordsOf((await run()).stdout)).toContain(danger);
});

test.each([
  ['outcome', { command: 'result', record: 'record.json' }],
  ['record', { command: 'result', outcome: 'success' }],
])('an input that is missing is one of a pipeline: %s', async (name, inputs) => {
  const { run } = await newWorld();
  const ran = await run({ inputs });
  expect(ran.code).toBe(2);
  expect(wordsOf(ran.log)).toContain(`--${name} is missing`);
  expect(wordsOf(ran.log)).toContain(`in a pipeline, the input \`${name}\``);
});

test('the change that cannot be read is no pull request', async () => {
  const { gitlab, project, run } = await newWorld({ policy: required });
  const request = made.mergeRequest(project);
  gitlab.fault('error-500', { when: 'merge_request', times: 'always' });
  const ran = await run(onMergeRequest(project, request));
  expect(wordsOf(ran.log)).toContain('the change that is to be merged could not be read');
});

describe('words of GitHub are found', () => {
  test.each([
    ['Protect it with a rule that asks for pull requests.', 1],
    ['a rule that asks for pull\n      requests', 1],
    ['Pull request 7', 1],
    ['`pull-request` could not be read', 1],
    ['give it pull_requests: write', 1],
    ['[windows/no-pull-request]', 0],
    ['in a step on GitHub, the input `outcome`', 1],
    ['the decision stands\nin the summary of GitHub', 1],
    ['on GitLab by `dependencies`, on GitHub by actions/download-artifact', 0],
    ['on GitLab by `dependencies`,\n  on GitHub by actions/download-artifact', 0],
    ['GITHUB_ACTIONS and GITLAB_CI are both set', 0],
    ['https://github.com/acme', 0],
    ['a merge request, which pulls nothing', 0],
  ])('%j: %d', (text, count) => {
    expect(findForeignWords([text])).toHaveLength(count);
  });
});

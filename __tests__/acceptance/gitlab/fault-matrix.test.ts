/** Every reply that an allow was read from, spoiled in every way: none of the runs may say allow. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { isMine, isWhole } from '../faults/cell-share.js';
import { allowNames } from './allow-scenarios.js';
import { harmless, runMatrix } from './matrix.js';
import * as made from './project.js';
import { allowed, newWorld, told } from './worlds.js';

const outcomes = runMatrix(3, isMine);
const minutes = 60_000;
let count = 0;

/** All that GitLab is asked for to decide. */
const operations = [
  ...['blob/raw', 'branch', 'branches', 'commit', 'commit/statuses', 'commits', 'compare'],
  ...['deployments', 'file', 'file/raw', 'job', 'job/artifacts', 'merge_base', 'merge_request'],
  ...['oidc/keys', 'pipeline', 'pipeline/bridges', 'pipeline/jobs', 'pipelines', 'project'],
  ...['protected_branches', 'protected_tags', 'tags', 'tree'],
];

const ids = 'F01, F04, F05, F06, F07, F08, F09, F11, F12, F13, F14, F15, F16, F17';
describe(`${ids}: a reply that cannot be used is never an allow`, () => {
  test.each(allowNames)(
    '%s',
    async (name) => {
      const outcome = await outcomes.get(name);
      count += outcome?.cells.length ?? 0;
      expect(outcome?.without).toMatchObject({ code: 0, decision: 'allow' });
      expect(outcome?.violations).toEqual([]);
      expect(outcome?.cells.flatMap(({ problems }) => problems)).toEqual([]);
    },
    10 * minutes,
  );

  test('every question that decides is among them, and there are enough of them', async () => {
    const all = await Promise.all(outcomes.values());
    const spoiled = new Set(all.flatMap(({ cells }) => cells.map(({ operation }) => operation)));
    expect([...spoiled].sort()).toEqual(operations);
    expect(count).toBeGreaterThanOrEqual(isWhole ? 500 : 250);
  });

  test('what does not matter did not', async () => {
    const cells = (await Promise.all(outcomes.values())).flatMap((outcome) => outcome.cells);
    const passed = new Set(cells.filter(({ allowed: is }) => is).map((cell) => cell.operation));
    const expected = harmless.map(({ operation }) => operation);
    expect(expected).toEqual(expect.arrayContaining([...passed]));
    if (isWhole) expect([...passed].sort()).toEqual([...expected].sort());
  });
});

/**
 * The others are answers by themselves: that there is no folder is said by 404, whatever its body, and the
 * cells of the folder that is there show it to be held against the one around it.
 */
describe('what may be spoiled says nothing that could forbid the promotion', () => {
  test('whoever started the pipeline, it is allowed', async () => {
    const { gitlab, project, run } = await newWorld();
    const pipeline = made.pipeline(project, { user: made.user('mallory') });
    made.job(pipeline, 'build');
    expect(told(await run({ pipeline, starter: 'alice' }), project)).toEqual(allowed);
    await gitlab.close();
  });

  test('F07: what an earlier run left red stays if it is not found, and that is said', async () => {
    const { gitlab, project, run } = await newWorld();
    gitlab.fault('error-500', { when: 'commit/statuses', times: 'always' });
    const ran = await run();
    expect(told(ran, project)).toEqual(allowed);
    expect(ran.log).toContain('whether an earlier run left "promotion-gate / production"');
    await gitlab.close();
  });
});

afterAll(() => {
  process.stderr.write(`fault matrix: ${count} cells\n`);
});

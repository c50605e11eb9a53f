/** A failed test is shown at its line: in the log of the step, and in the check run. */
import { afterEach, expect, test } from '@jest/globals';
import { temporaryFolder } from '../../hosts/git/clones.js';
import { leaveReport, testsPolicy } from '../source-lines.js';
import { everywhere } from './scenes.js';
import { newWorld, type World } from './worlds.js';

let world: World;
afterEach(async () => {
  expect(world.github.violations).toEqual([]);
  await world.github.close();
});

const place = { file: 'cart/src/pay.test.ts', line: 12 };

test('a failed test is shown at its line, after the rule that it breaks', async () => {
  world = await newWorld({ policy: testsPolicy });
  const workspace = temporaryFolder();
  leaveReport(workspace);
  const token = world.github.token({ permissions: everywhere });
  const ran = await world.run({ token, workspace, inputs: { publish: 'check-run' } });
  expect(ran.code).toBe(1);
  expect(ran.annotations).toMatchObject([
    { level: 'error', title: 'unit failed 1 [quality/missed]' },
    {
      ...{ level: 'error', title: 'Test failed: pays: twice, please [quality/missed]', ...place },
      message: 'expected 3 (report unit, rule production/quality.tests.unit.failed)',
    },
  ]);
  const run = world.repo.checkRuns.find(({ name }) => name.startsWith('promotion-gate'));
  expect(run?.annotations).toContainEqual(
    expect.objectContaining({ path: place.file, start_line: 12, annotation_level: 'failure' }),
  );
});

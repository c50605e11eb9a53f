/** Every reply that an allow was read from, spoiled in every way: none of the runs may say allow. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { isMine, isWhole } from '../faults/cell-share.js';
import { inLanes } from '../faults/lanes.js';
import { allowNames } from './allow-scenarios.js';
import { runScenario } from './matrix.js';

const outcomes = inLanes(allowNames, 3, (name) => runScenario(name, isMine));
const minutes = 60_000;
let cells = 0;

const ids = 'F01, F02, F04, F05, F07, F08, F09, F11, F12, F13, F14, F15, F16, F17';
describe(`${ids}: a reply that cannot be used is never an allow`, () => {
  test.each(allowNames)(
    '%s',
    async (name) => {
      const outcome = await outcomes.get(name);
      cells += outcome?.cells.length ?? 0;
      expect(outcome?.without).toEqual({ code: 0, decision: 'allow' });
      expect(outcome?.violations).toEqual([]);
      expect(outcome?.cells.flatMap(({ problems }) => problems)).toEqual([]);
    },
    10 * minutes,
  );

  test('reports that runs left are among them', async () => {
    const { cells: own = [] } = (await outcomes.get('a report that a run left')) ?? {};
    const operations = ['actions/download-artifact', 'actions/list-workflow-run-artifacts'];
    expect([...new Set(own.map(({ operation }) => operation))].sort()).toEqual([
      ...[...operations, 'actions/list-workflow-runs'],
    ]);
  });

  test('there are enough of them', () => {
    expect(cells).toBeGreaterThanOrEqual(isWhole ? 800 : 400);
  });
});

afterAll(() => {
  process.stderr.write(`fault matrix: ${cells} cells\n`);
});

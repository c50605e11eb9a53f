/** A report of many metrics: those that rules ask for are told, whatever else it tells. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { neededFacts } from '../../src/decision/needs.js';
import type { FactRef } from '../../src/evidence/facts.js';
import type { ReportFact } from '../../src/evidence/report-fact.js';
import { gatherReport } from '../../src/sources/gather-report.js';
import type { World } from '../../src/sources/gather.js';
import { parseInstant } from '../../src/time/instant.js';
import { policyOf, requestOf, wednesday } from '../decision/builders.js';
import { temporaryFolder } from '../hosts/git/clones.js';

const now = parseInstant(wednesday) ?? 0;

const policy = await policyOf(`
policy: 1
reports: { load: { files: "*.json" } }
environments:
  production:
    quality:
      performance:
        last: { from: load, metric: m299, at-most: 5 }
        second: { from: load, metric: m298, at-most: 5 }
        again: { from: load, metric: m299, at-least: 1 }
      tests: { load: { failed: { at-most: 0 } } }
`);

/** Files of plain metrics `m0` to `m299`, gathered as the rules ask. */
async function gathered(files: number): Promise<ReportFact> {
  const folder = temporaryFolder();
  for (let file = 0; file < files; file += 1) {
    const metrics = Array.from({ length: 300 }, (_, index) => ({
      ...{ name: `m${String(index)}`, value: file, unit: '' },
    }));
    writeFileSync(join(folder, `${String(file)}.json`), JSON.stringify(metrics));
  }
  const request = requestOf();
  const refs = neededFacts(policy, request).filter(({ kind }) => kind === 'report');
  expect(refs).toEqual([
    { kind: 'report', key: 'load', spec: { parts: [], metrics: ['m299', 'm298'] } },
  ]);
  const workspace: World['workspace'] = () => Promise.resolve({ folder });
  const world = { now, workspace } as unknown as World;
  const reading = await gatherReport(refs[0] as FactRef<'report'>, { policy, request, world });
  if (reading.status !== 'known') throw new Error(JSON.stringify(reading));
  return reading.value;
}

function valuesOf({ performance = [] }: ReportFact, metric: string): readonly number[] {
  return performance.filter((each) => each.metric === metric).map(({ value }) => value);
}

test('those that rules ask for come first, and others up to 200', async () => {
  const fact = await gathered(3);
  expect(fact.refused).toBeUndefined();
  expect(valuesOf(fact, 'm298')).toEqual([0, 1, 2]);
  expect(valuesOf(fact, 'm299')).toEqual([0, 1, 2]);
  expect(fact.performance).toHaveLength(200);
  expect(valuesOf(fact, 'm0')).toEqual([0]);
});

test('T42: none of what rules ask for is left out: too many of it is no evidence', async () => {
  const fact = await gathered(101);
  expect(fact.performance).toBeUndefined();
  expect(fact.refused).toEqual([
    { kind: 'performance', reason: 'more than 200 values of the metrics that rules ask for' },
  ]);
});

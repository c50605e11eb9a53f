/** Parts of reports that jobs left: paths begin at the top of the repository, and shards are one (T40). */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Archive } from '../../src/evidence/archives.js';
import { factsSchema } from '../../src/evidence/facts.js';
import type { PartSelection, ReportPart } from '../../src/evidence/report-parts.js';
import { gatherReport } from '../../src/sources/gather-report.js';
import type { World } from '../../src/sources/gather.js';
import { parseInstant } from '../../src/time/instant.js';
import { policyOf, requestOf, sha, wednesday } from '../decision/builders.js';
import { zipOf } from './archives/zip-writer.js';

const now = parseInstant(wednesday) ?? 0;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'archived-parts-'));
  mkdirSync(join(folder, 'src/pay'), { recursive: true });
  writeFileSync(join(folder, 'src/pay/card.ts'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One archive for each text, which is its file `r/a`. */
async function partOf(
  part: PartSelection,
  texts: readonly string[],
  checkout: 'there' | 'absent' = 'absent',
): Promise<ReportPart | undefined> {
  const archives = texts.map((text, index): Archive => ({
    ...{ name: `artifact r of run ${String(index)}`, sha, since: now - 1000 },
    download: ({ path }) => {
      const bytes = zipOf([{ name: 'r/a', text }]);
      writeFileSync(path, bytes);
      const digest = `sha256:${String(index).padStart(64, '0')}`;
      return Promise.resolve({ status: 'known', bytes: bytes.length, digest });
    },
  }));
  const policy = await policyOf(
    'policy: 1\nreports: { unit: { files: r/*, workflow: ci.yml, artifact: r } }\nenvironments: { production: { required-checks: { x: { git: { notes: c } } } } }\n',
  );
  const source = { level: 'artifact', fetchedAt: wednesday } as const;
  const world = {
    now,
    archives: () => Promise.resolve({ status: 'known', value: archives, source }),
    ...(checkout === 'there' && { workspace: () => Promise.resolve({ folder }) }),
  } as unknown as World;
  const ref = { kind: 'report', key: 'unit', spec: { parts: [part] } } as const;
  const reading = await gatherReport(ref, { policy, request: requestOf(), world });
  factsSchema.parse({ report: { unit: reading } });
  if (reading.status !== 'known') throw new Error(JSON.stringify(reading));
  return reading.value.parts?.[0];
}

function lcov(path: string, ...hits: readonly number[]): string {
  const lines = hits.map((hit, index) => `DA:${String(index + 1)},${String(hit)}\n`);
  return `SF:${path}\n${lines.join('')}end_of_record\n`;
}

const pay = { paths: ['src/pay/**'] };

test('relative paths need no checkout, and lines of shards count once', async () => {
  const shards = [lcov('src/pay/card.ts', 1, 0), lcov('src/pay/card.ts', 0, 0, 1)];
  const part = await partOf(pay, shards);
  expect(part?.coverage).toEqual({ lines: { covered: 2, total: 3 } });
});

test('absolute paths of one machine are understood, of two they are open', async () => {
  const own = lcov('/w/1/src/pay/card.ts', 1, 0);
  const one = await partOf(pay, [own, lcov('/w/1/src/pay/pin.ts', 1)]);
  expect(one?.coverage).toEqual({ lines: { covered: 2, total: 3 } });
  const two = await partOf(pay, [own, lcov('/w/2/src/pay/card.ts', 1, 1)]);
  expect(two).toMatchObject({
    coverage: { lines: { covered: 0, total: 0, open: { covered: 3, total: 4 } } },
    unclear: 'its absolute paths begin elsewhere than others',
  });
});

test('findings of shards are added, and where none is, a file of the part is looked for', async () => {
  const sarif = (...uris: readonly string[]): string => {
    const results = uris.map((uri) => ({
      ruleId: 'r',
      locations: [{ physicalLocation: { artifactLocation: { uri } } }],
    }));
    return JSON.stringify({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 't' } }, results }],
    });
  };
  const found = await partOf(pay, [sarif('src/pay/card.ts'), sarif('src/pay/pin.ts', 'src/x.ts')]);
  expect(found).toMatchObject({ there: true, scan: { medium: 2 } });
  expect((await partOf(pay, [sarif()]))?.there).toBeUndefined();
  expect((await partOf(pay, [sarif()], 'there'))?.there).toBe(true);
  expect((await partOf({ paths: ['src/paid/**'] }, [sarif()], 'there'))?.there).toBeUndefined();
});

test('an archive that is broken leaves no number of a part either', async () => {
  const part = await partOf({ components: ['pay'] }, ['<testsuite name="pay"><testcase']);
  expect(part?.tests).toBeUndefined();
});

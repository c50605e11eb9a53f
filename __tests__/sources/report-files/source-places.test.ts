/** Paths as tools write them, made those of the workspace where such a file is there. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { withSourcePlaces } from '../../../src/sources/report-files/source-places.js';
import { openMarksBySeverity } from '../../../src/sources/reports/finding-marks.js';
import { openTallies } from '../../../src/sources/reports/finding-tally.js';
import type { FailedCase, TestsReport } from '../../../src/sources/reports/report.js';

let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'places-')));
  for (const path of ['src/pay.ts', 'packages/a/src/pay.ts', 'packages/a/src/own.ts']) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const totals = { total: 1, passed: 0, failed: 1, errors: 0, skipped: 0 };
function report(failures: readonly FailedCase[]): TestsReport {
  return { kind: 'tests', totals, failures, flaky: 0, told: { commits: [] } };
}

/** What becomes of a path that a report at `path` tells. */
function placed(file: string, path = 'packages/a/reports/unit.xml') {
  const failures = [{ name: 'pays', file, line: 3 }];
  const found = withSourcePlaces(report(failures), { folder, path });
  if (found.kind !== 'tests') throw new Error('another kind');
  return found.failures[0];
}

describe('found', () => {
  test.each([
    ['from the top', 'src/pay.ts', 'unit.xml', 'src/pay.ts'],
    [
      'from the top, though the report is further down',
      'packages/a/src/own.ts',
      undefined,
      'packages/a/src/own.ts',
    ],
    ['where the tool ran, above the report', 'src/own.ts', undefined, 'packages/a/src/own.ts'],
    ['the nearest of two', 'src/pay.ts', undefined, 'packages/a/src/pay.ts'],
    ['up from the report', '../src/own.ts', undefined, 'packages/a/src/own.ts'],
    ['with backslashes', 'src\\own.ts', undefined, 'packages/a/src/own.ts'],
    ['in a container', '/app/packages/a/src/own.ts', undefined, 'packages/a/src/own.ts'],
    ['in a folder of Windows', 'D:\\a\\shop\\src\\pay.ts', undefined, 'src/pay.ts'],
    ['as a part of an address', 'src/own%2Ets', undefined, 'packages/a/src/own.ts'],
    ['with steps that lead nowhere', './src/../src/own.ts', undefined, 'packages/a/src/own.ts'],
  ])('%s', (_, told, path, expected) => {
    expect(placed(told, path)).toEqual({ name: 'pays', file: expected, line: 3 });
  });

  test('below the workspace, as a path and as an address', () => {
    const path = join(folder, 'src/pay.ts');
    expect(placed(path)?.file).toBe('src/pay.ts');
    expect(placed(pathToFileURL(path).href)?.file).toBe('src/pay.ts');
  });

  test('of findings too', () => {
    const scan = {
      ...({ kind: 'scan', told: { commits: [] } } as const),
      totals: { total: 1, critical: 0, high: 1, medium: 0, low: 0, info: 0, suppressed: 0 },
      findings: [{ severity: 'high', file: '/builds/shop/src/pay.ts' }] as const,
      tallies: openTallies(),
      marks: openMarksBySeverity(),
    };
    const found = withSourcePlaces(scan, { folder, path: 'sast.sarif' });
    expect(found).toEqual({ ...scan, findings: [{ severity: 'high', file: 'src/pay.ts' }] });
  });
});

describe('T43: left as it is told', () => {
  test.each([
    ['what is not there', 'src/gone.ts'],
    ['a folder', 'src'],
    ['what leads out', '../../../../../../../../etc/passwd'],
    ['a name alone, of somewhere else', '/elsewhere/pay.ts'],
    ['an address', 'https://example.com/src/pay.ts'],
    ['an address of a file on another machine', 'file://server/src/pay.ts'],
    ['a path that no system has', 'src/pay.ts\0'],
    ['nothing', ''],
    ['what leads out of a folder of Windows', 'D:\\a\\..\\..\\pay.ts'],
  ])('%s', (_, told) => {
    expect(placed(told)?.file).toBe(told);
  });
});

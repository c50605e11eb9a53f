/** Report files that other tools wrote, in the folder that PROMOTION_GATE_CORPUS names; jest.config.js runs this only then. */
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/sources/reports/read-report.js';

const corpus = process.env['PROMOTION_GATE_CORPUS'];
if (corpus === undefined) throw new Error('PROMOTION_GATE_CORPUS names no folder of report files');

describe.each(['tests', 'coverage', 'scans'])('%s', (folder) => {
  const files = readdirSync(join(corpus, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(corpus.length + 1));
  let usable = 0;

  // Who refuses all of them has read none.
  afterAll(() => expect(usable).toBeGreaterThan(files.length / 3));

  test('there are files', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  test.each(files)('%s is read, or refused with a reason', async (file) => {
    const read = await readReport({ bytes: createReadStream(join(corpus, file)) });
    expect(read.problems.some(({ message }) => message.includes('a fault of the gate'))).toBe(
      false,
    );
    if (!read.usable) {
      expect(read.problems).not.toEqual([]);
      return;
    }
    usable += 1;
    expect(read).toMatchObject({
      format: expect.any(String) as unknown,
      report: { kind: read.kind },
    });
  });
});

test.each([
  [
    'tests/dorny/__tests__/fixtures/python-xunit-pytest.xml',
    { total: 10, passed: 6, failed: 2, errors: 0, skipped: 2 },
  ],
])('%s has the totals that its cases and its suite tell', async (file, totals) => {
  const read = await readReport({ bytes: createReadStream(join(corpus, file)) });
  expect(read).toMatchObject({ usable: true, report: { totals } });
});

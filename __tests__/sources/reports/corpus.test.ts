/** Report files that other tools wrote, where PROMOTION_GATE_CORPUS names a folder of them. */
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readReport } from '../../../src/sources/reports/read-report.js';

const corpus = process.env['PROMOTION_GATE_CORPUS'];
const folders = ['tests', 'coverage', 'scans'];

const files =
  corpus === undefined
    ? []
    : folders.flatMap((folder) =>
        readdirSync(join(corpus, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(corpus.length + 1)),
      );

if (corpus === undefined) {
  process.stderr.write(
    'SKIPPED: PROMOTION_GATE_CORPUS names no folder, so no foreign report was read\n',
  );
  test.skip('SKIPPED: PROMOTION_GATE_CORPUS names no folder of report files', () => undefined);
} else {
  test('there are files in each folder', () => {
    for (const folder of folders) {
      expect(files.filter((file) => file.startsWith(folder)).length).toBeGreaterThan(0);
    }
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
    expect(read).toMatchObject({
      format: expect.any(String) as unknown,
      report: { kind: read.kind },
    });
  });
}

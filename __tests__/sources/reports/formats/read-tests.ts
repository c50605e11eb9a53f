/** Reads the text of a test report, and gives in short what tests ask. */
import { readReport } from '../../../../src/sources/reports/read-report.js';
import type { TestsReport } from '../../../../src/sources/reports/report.js';

export interface TestsRead {
  readonly format: string | undefined;
  readonly usable: boolean;
  /** `passed/failed/skipped`, with `(errors)` behind the failed ones if there are any; undefined if not read. */
  readonly counts: string | undefined;
  readonly codes: readonly string[];
  readonly messages: string;
  readonly report: TestsReport | undefined;
}

export async function readTests(text: string): Promise<TestsRead> {
  const read = await readReport({ bytes: chunksOf(Buffer.from(text)) });
  const report = read.report?.kind === 'tests' ? read.report : undefined;
  const totals = report?.totals;
  if (totals !== undefined && totals.total !== totals.passed + totals.failed + totals.skipped)
    throw new Error('the totals do not add up');
  const errors = totals === undefined || totals.errors === 0 ? '' : `(${String(totals.errors)})`;
  return {
    format: read.format,
    usable: read.usable,
    counts:
      totals &&
      `${String(totals.passed)}/${String(totals.failed)}${errors}/${String(totals.skipped)}`,
    codes: read.problems.map(({ code }) => code),
    messages: read.problems.map(({ message }) => message).join('\n'),
    report,
  };
}

/** In small pieces, so that every state is met across their edges. */
async function* chunksOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
  const size = Math.max(1, Math.min(997, bytes.length));
  await Promise.resolve();
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

/** Reads a report that is written in a test. */
import { readReport } from '../../../../src/sources/reports/read-report.js';
import type { ReportRead } from '../../../../src/sources/reports/report.js';

export async function readText(text: string): Promise<ReportRead> {
  async function* bytes(): AsyncIterable<Uint8Array> {
    // In pieces, so that nothing depends on how a file is cut.
    const all = await Promise.resolve(Buffer.from(text));
    for (let from = 0; from < all.length; from += 1000) yield all.subarray(from, from + 1000);
  }
  return readReport({ bytes: bytes() });
}

/** The codes of its problems. */
export function codesOf(read: ReportRead): readonly string[] {
  return read.problems.map(({ code }) => code);
}

/** `{ lines: '1/2' }`. */
export function sharesOf(read: ReportRead): Readonly<Record<string, string>> {
  const { report } = read;
  if (report?.kind !== 'coverage') return {};
  return Object.fromEntries(
    Object.entries(report.totals).map(([key, { covered, total }]) => [
      key,
      `${String(covered)}/${String(total)}`,
    ]),
  );
}

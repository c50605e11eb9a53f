/** Reads texts as report files, in pieces of any size. */
import { readReport } from '../../../src/sources/reports/read-report.js';
import type { Report, ReportKind, ReportRead } from '../../../src/sources/reports/report.js';

/** The bytes in pieces of `size`. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) {
    await Promise.resolve();
    yield bytes.subarray(from, from + size);
  }
}

export function read(text: string | Uint8Array, size = 1 << 16): Promise<ReportRead> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return readReport({ bytes: inPieces(bytes, size) });
}

/** The report of a kind; a fault of the test if it is none. */
export async function readKind<K extends ReportKind>(
  kind: K,
  text: string,
): Promise<Extract<Report, { kind: K }> & { problems: readonly string[]; usable: boolean }> {
  const { report, problems, usable } = await read(text);
  if (report?.kind !== kind) throw new Error(`not read: ${JSON.stringify(problems)}`);
  const found = report as Extract<Report, { kind: K }>;
  return { ...found, problems: problems.map(({ message }) => message), usable };
}

/** Codes of the problems, each once. */
export function codesOf({ problems }: ReportRead): readonly string[] {
  return [...new Set(problems.map(({ code }) => code))];
}

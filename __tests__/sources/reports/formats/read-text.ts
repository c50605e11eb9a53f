/** Reads a text as a report file. */
import { readReport } from '../../../../src/sources/reports/read-report.js';
import type { ReportRead } from '../../../../src/sources/reports/report.js';

/** In pieces of few bytes, so that no reader relies on where a piece ends. */
export async function readText(text: string, piece = 7): Promise<ReportRead> {
  const bytes = Buffer.from(text);
  return readReport({
    bytes: (async function* pieces() {
      await Promise.resolve();
      for (let from = 0; from < bytes.length; from += piece)
        yield bytes.subarray(from, from + piece);
    })(),
  });
}

export async function readValue(value: unknown): Promise<ReportRead> {
  return readText(JSON.stringify(value));
}

/** `name value unit` of each metric; undefined where nothing could be read. */
export function metricsOf({ report }: ReportRead): readonly string[] | undefined {
  if (report?.kind !== 'performance') return undefined;
  return report.metrics.map(({ metric, value, unit }) =>
    `${metric} ${String(value)} ${unit}`.trim(),
  );
}

/** Codes of the problems. */
export function codesOf({ problems }: ReportRead): readonly string[] {
  return problems.map(({ code }) => code);
}

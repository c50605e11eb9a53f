/** Reads one report file as a stream: recognised from its content, in constant memory, and never better than it is. */
import { beyondCounting, tooManyToCount } from './beyond-counting.js';
import { encodingOf, openDecoder } from './drivers/decode.js';
import type { Format } from './format.js';
import { formats } from './formats.js';
import { headBytes, toHead, type Head } from './head.js';
import { defaultMostBytes, measureBytes, type MeasuredBytes } from './measured.js';
import { noParts, type PartBook } from './part-book.js';
import { brief, openProblems, problemCodes, quote, ReportFault, type Problems } from './problem.js';
import type { Report, ReportRead } from './report.js';

export interface ReportInput {
  /** Read once, from the beginning. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The most that is read; more is a problem. */
  readonly mostBytes?: number;
  /** What is counted by parts besides; nothing if undefined. */
  readonly parts?: PartBook | undefined;
}

/** Never throws: what goes wrong is a problem, and a file with such a problem is no evidence. */
export async function readReport(input: ReportInput): Promise<ReportRead> {
  const problems = openProblems();
  const measured = measureBytes(input.bytes, input.mostBytes ?? defaultMostBytes);
  let format: Format | undefined;
  let report: Report | undefined;
  try {
    format = await recognise(measured);
    const { parts = noParts } = input;
    report = withParts(await run(format, { measured, problems, parts }), parts);
    tellBeyondCounting(report, problems);
  } catch (error) {
    const { code, message } = error instanceof ReportFault ? error : crashed(error);
    problems.add(code, message);
  }
  return conclude({ format, report, problems, measured });
}

async function recognise(measured: MeasuredBytes): Promise<Format> {
  const bytes = await measured.head(headBytes);
  if (bytes.length === 0) throw new ReportFault('empty', 'is empty');
  const start = bytes.subarray(0, headBytes);
  const head = toHead(textOf(start));
  if (head.text.trim() === '') throw new ReportFault('empty', 'holds nothing but blank lines');
  return formats.find((each) => each.recognises(head)) ?? refuseUnknown(head);
}

/** A character that is cut at the end of the beginning is left out. */
function textOf(start: Uint8Array): string {
  return openDecoder(encodingOf(start)).write(start);
}

function refuseUnknown(head: Head): never {
  throw new ReportFault(
    'unknown-format',
    `begins with ${beginningOf(head)}, as none of the ${formats.length} formats does that are read (docs/reports.md)`,
  );
}

function beginningOf({ xml, json, text }: Head): string {
  if (xml !== undefined && xml.root !== '') return `<${brief(xml.root, 60)}>`;
  if (json !== undefined && json.keys.length > 0) {
    return `the keys ${json.keys.slice(0, 6).map(quote).join(', ')}`;
  }
  return quote(text.trim().split(/\r?\n/, 1)[0] ?? '');
}

/** Each driver is loaded when a file needs it. */
async function run(
  format: Format,
  part: {
    readonly measured: MeasuredBytes;
    readonly problems: Problems;
    readonly parts: PartBook;
  },
): Promise<Report> {
  const { measured, problems, parts } = part;
  switch (format.driver) {
    case 'xml': {
      const { readXml } = await import('./drivers/xml.js');
      return readXml(measured.chunks(), format.read(problems, parts));
    }
    case 'json': {
      const { readJson } = await import('./drivers/json.js');
      return readJson(measured.chunks(), format.read(problems, parts));
    }
    case 'lines': {
      const { readLines } = await import('./drivers/lines.js');
      return readLines(measured.chunks(), format.read(problems, parts));
    }
  }
}

function tellBeyondCounting(report: Report, problems: Problems): void {
  if (report.kind === 'performance') return;
  const beyond = beyondCounting(report.totals);
  if (beyond !== undefined) problems.add('impossible-number', tooManyToCount(beyond));
}

function withParts(report: Report, parts: PartBook): Report {
  if (parts === noParts) return report;
  switch (report.kind) {
    case 'tests':
      return { ...report, parts: parts.ofTests(report.totals) };
    case 'scan':
      return { ...report, parts: parts.ofScan(report.totals) };
    case 'coverage':
      return { ...report, named: parts.files() };
    default:
      return report;
  }
}

function crashed(error: unknown): ReportFault {
  const reason = error instanceof Error ? error.message : String(error);
  return new ReportFault('not-readable', `could not be read: a fault of the gate: ${reason}`);
}

function conclude(part: {
  readonly format: Format | undefined;
  readonly report: Report | undefined;
  readonly problems: Problems;
  readonly measured: MeasuredBytes;
}): ReportRead {
  const { format, report, measured } = part;
  const problems = part.problems.list();
  const digest = measured.digest();
  const usable =
    report !== undefined && problems.every(({ code }) => problemCodes[code] === 'shown');
  // An impossible number says that no number of this file can be believed.
  const believed = problems.every(({ code }) => code !== 'impossible-number');
  return {
    ...(format && { format: format.id, kind: format.kind }),
    ...(report && believed && { report }),
    problems,
    usable,
    bytes: measured.count(),
    ...(digest !== undefined && { digest }),
  };
}

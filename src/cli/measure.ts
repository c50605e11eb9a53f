/** measure: what the gate reads in report files, for people who wonder where a number comes from. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { PartBook } from '../sources/reports/part-book.js';
import { problemCodes } from '../sources/reports/problem.js';
import { ranIn } from '../sources/reports/ran.js';
import { readReport } from '../sources/reports/read-report.js';
import type { ReportRead } from '../sources/reports/report.js';
import type { Arguments } from './arguments.js';
import { toJson, type Console } from './console.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { toPlainFormat } from './inputs.js';
import { openPart } from './measure-part.js';
import type { MeasureDocument } from './measure-schema.js';
import { renderMeasured } from './measure-view.js';
import { toPart } from './part-selection.js';

/** One after the other, so that memory is that of one. 1 if any file has a problem. */
export async function measure(given: Arguments, console: Console): Promise<ExitCode> {
  const format = toPlainFormat(given);
  const selection = toPart(given);
  const measured: Measured[] = [];
  for (const path of given.operands) {
    const part = selection && (await openPart(selection, path));
    const read = await readFile(path, part?.book);
    const own = read.report && (await part?.of(read.report));
    measured.push({ file: toFile(path, read), ran: ranIn(read), part: own });
  }
  const someRan = measured.some(({ ran }) => ran === 'some');
  const files = measured.map((each) => withPart(someRan ? besideOthers(each) : each));
  const document: MeasureDocument = { schema: 1, files };
  console.out(format === 'json' ? toJson(document) : renderMeasured(document, console));
  return files.some(({ problems }) => problems.length > 0) ? exitCodes.blocked : exitCodes.done;
}

/** Without the report itself, which may hold much. */
interface Measured {
  readonly file: MeasuredFile;
  readonly ran: ReturnType<typeof ranIn>;
  readonly part: Awaited<ReturnType<Awaited<ReturnType<typeof openPart>>['of']>> | undefined;
}

/** Where tests of another file ran, one of which none did is evidence, as it is for the checks. */
function besideOthers(measured: Measured): Measured {
  const { file, ran } = measured;
  if (ran !== 'none') return measured;
  const problems = file.problems.map((each) => ({ ...each, severity: 'shown' as const }));
  return { ...measured, file: { ...file, problems } };
}

/** No evidence has no part. */
function withPart({ file, part }: Measured): MeasuredFile {
  const isUsable = file.problems.every(({ severity }) => severity === 'shown');
  return file.kind !== null && isUsable && part !== undefined ? { ...file, part } : file;
}

type MeasuredFile = MeasureDocument['files'][number];

async function readFile(path: string, parts: PartBook | undefined): Promise<ReportRead> {
  const problem = await refuse(path);
  if (problem === undefined) return readReport({ bytes: createReadStream(path), parts });
  const message = `could not be read: ${problem}`;
  return { problems: [{ code: 'not-readable', message }], usable: false, bytes: 0 };
}

/** A pipe or a device would never end. */
async function refuse(path: string): Promise<string | undefined> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'it is a folder; name the files in it';
    return found.isFile() ? undefined : 'it is not a file';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return 'there is no such file (a pattern is for the shell to expand)';
    return error instanceof Error ? error.message : String(error);
  }
}

function toFile(path: string, read: ReportRead): MeasuredFile {
  const problems = read.problems.map(({ code, message }) => ({
    ...{ code, message, severity: problemCodes[code] },
  }));
  const { format, kind, report } = read;
  if (format === undefined || kind === undefined) {
    return { path, kind: null, format: null, totals: null, problems };
  }
  if (report === undefined) return { path, kind, format, totals: null, problems };
  switch (report.kind) {
    case 'tests':
      return { path, kind: report.kind, format, totals: report.totals, problems };
    case 'coverage':
      return { path, kind: report.kind, format, totals: report.totals, problems };
    case 'scan':
      return { path, kind: report.kind, format, totals: report.totals, problems };
    case 'performance':
      return { path, kind: report.kind, format, totals: [...report.metrics], problems };
    case 'mutation':
      return { path, kind: report.kind, format, totals: report.totals, problems };
  }
}

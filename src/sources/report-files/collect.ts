/** The files of a report as one: each is read once, listed, and added if it is evidence. */
import { matchesGlob, plainGlob } from '../../evidence/glob.js';
import type { ReportFileFact } from '../../evidence/report-fact.js';
import { severalFiles } from '../../evidence/report-validity.js';
import { sha256 } from '../digest.js';
import { ranIn } from '../reports/ran.js';
import type { Report } from '../reports/report.js';
import { openMerge, type Merged, type MergeParts } from './merge.js';
import type { ReportOrigin } from './merge-parts.js';
import type { FileRead } from './read-file.js';
import { toFile } from './told-file.js';

/** So many files are read at once: each may hold the lines of a whole code base. */
export const atOnce = 4;

export interface Collection {
  /** Reads all files of a folder or an archive, and takes them in this order. */
  readonly take: (reads: readonly (() => Promise<FileRead>)[]) => Promise<void>;
  readonly files: () => readonly ReportFileFact[];
  readonly merged: () => Merged;
}

/** The first file with some bytes. */
interface Counted {
  readonly path: string;
  readonly target: string | undefined;
}

interface Taken {
  readonly origin: ReportOrigin;
  readonly file: ReportFileFact;
  readonly ran: ReturnType<typeof ranIn>;
}

/** Nothing yet. `patterns` are the globs of the report. */
export function openCollection({
  patterns,
  ...parts
}: MergeParts & { readonly patterns: readonly string[] }): Collection {
  const merge = openMerge(parts);
  const counted = new Map<string, Counted>();
  const copies = new Map<ReportOrigin, string>();
  const files: Taken[] = [];
  const add = (each: FileRead): Taken => {
    const { path, archive, read, target } = each;
    const { report } = read;
    const before = read.digest === undefined ? undefined : counted.get(read.digest);
    // Two packages may have the same lines: they are put together by where they are.
    const copied = hasLines(report) ? undefined : before;
    const origin = { path, archive };
    const ran = ranIn(read);
    const file = { ...toFile(each), ...(copied && { copyOf: copied.path }) };
    const taken: Taken = { origin, file, ran };
    if ((!read.usable && ran !== 'none') || report === undefined) return taken;
    if (read.digest !== undefined && before === undefined)
      counted.set(read.digest, { path, target });
    if (copied === undefined) {
      merge.add(report, origin);
    } else if (!isOneRun(copied, { target, report })) {
      merge.addAgain(report, origin);
      const counts = countedAgain(report);
      if (counts !== undefined) copies.set(origin, toldAgain(copied, counts));
    }
    return taken;
  };
  return {
    take: async (reads) => {
      const taken: Taken[] = [];
      for (let start = 0; start < reads.length; start += atOnce) {
        const batch = reads.slice(start, start + atOnce).map((read) => read());
        taken.push(...(await Promise.all(batch)).map(add));
      }
      files.push(...withIdle(taken, patterns));
    },
    files() {
      const doubts = new Map([...merge.doubts(), ...copies]);
      return files.map(({ origin, file }) => withDoubt(file, doubts.get(origin)));
    },
    merged: () => merge.merged(),
  };
}

/** A file of which no test ran, as of one class, is evidence beside another that the same glob matches, and of which some did. */
function withIdle(taken: readonly Taken[], patterns: readonly string[]): readonly Taken[] {
  const matches = ({ file }: Taken, glob: string): boolean => matchesGlob(file.path, glob);
  const globs = patterns
    .flatMap((each) => plainGlob(each) ?? [])
    .filter((glob) => taken.some((each) => each.ran === 'some' && matches(each, glob)));
  return taken.map((each) => {
    const isBeside = each.ran === 'none' && globs.some((glob) => matches(each, glob));
    return isBeside ? { ...each, file: { ...each.file, usable: true } } : each;
  });
}

function hasLines(report: Report | undefined): boolean {
  return report?.kind === 'coverage' && report.book !== undefined;
}

/** Two runs that find the same write the same bytes, unless they tell when they ran. */
function isOneRun(
  before: Counted,
  { target, report }: { readonly target: string | undefined; readonly report: Report },
): boolean {
  const isOneFile = target !== undefined && target === before.target;
  return isOneFile || report.told.first !== undefined;
}

/** What of it counts again, in words; tests tell of their own. */
function countedAgain(report: Report): string | undefined {
  if (report.kind !== 'scan' && report.kind !== 'mutation') return undefined;
  if (report.totals.total === 0) return undefined;
  return report.kind === 'scan'
    ? 'its findings count again'
    : 'its survivors count again, and its score where that is lower';
}

function toldAgain({ path }: Counted, counts: string): string {
  return `has the same bytes as ${path}, and does not tell when it was made: ${counts} (let the report name only one of both)`;
}

function withDoubt(file: ReportFileFact, message: string | undefined): ReportFileFact {
  if (message === undefined) return file;
  return { ...file, problems: [...(file.problems ?? []), { code: severalFiles, message }] };
}

/** Of the only one, or of the list of digests and names; undefined if one was not read to its end. */
export function digestOfAll(
  parts: readonly { readonly name: string; readonly digest: string | undefined }[],
): string | undefined {
  const [only, ...others] = parts;
  if (parts.some(({ digest }) => digest === undefined)) return undefined;
  if (only === undefined || others.length === 0) return only?.digest;
  const lines = parts.map(({ digest, name }) => `${digest ?? ''}  ${name}\n`);
  return `sha256:${sha256(lines.join(''))}`;
}

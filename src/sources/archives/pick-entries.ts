/** Which entries of an archive are the files of a report, and whether they may be read (T43). */
import { matchesGlob, plainGlob } from '../../evidence/glob.js';
import { refuse, refuseEntry } from './archive-fault.js';
import { checkAlike } from './entry-names.js';
import type { ZipEntry } from './zip.js';

/** What all archives of a report may still have. */
export interface Budget {
  files: number;
  /** Unpacked, together. */
  bytes: number;
}

/** Throws an ArchiveFault if one of them is no file or too large, or if there are too many. */
export function pickEntries(
  entries: readonly ZipEntry[],
  asked: {
    readonly patterns: readonly string[];
    /** Of one entry. */
    readonly mostBytes: number;
    readonly budget: Budget;
  },
): readonly ZipEntry[] {
  const { mostBytes, budget } = asked;
  const globs = asked.patterns.flatMap((each) => plainGlob(each) ?? []);
  const picked = entries.filter(({ path }) => globs.some((glob) => matchesGlob(path, glob)));
  checkAlike(
    picked.map(({ path }) => path),
    entries.map(({ path }) => path),
  );
  for (const { path, bytes, isRegular } of picked) {
    if (!isRegular) refuseEntry(path, 'is no file, but a link or the like');
    if (bytes > mostBytes) {
      refuseEntry(path, `has more than ${String(mostBytes)} bytes (limits.report-size)`);
    }
    budget.bytes -= bytes;
    budget.files -= 1;
    if (budget.files < 0) refuse('has too many files that match');
    if (budget.bytes < 0) refuse('has, with those before it, too many bytes for one report');
  }
  return picked;
}

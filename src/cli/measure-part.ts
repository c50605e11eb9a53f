/** The part of reports that `measure` is asked for besides, as a rule of the policy would ask for it. */
import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { PartSelection, ReportPart } from '../evidence/report-parts.js';
import { openMerge } from '../sources/report-files/merge.js';
import {
  partBookOf,
  type PartsAsked,
  type ReportOrigin,
} from '../sources/report-files/merge-parts.js';
import { withFilesThere } from '../sources/report-files/part-files.js';
import type { PartBook } from '../sources/reports/part-book.js';
import type { Report } from '../sources/reports/report.js';

/** Counts the part of one file. */
export interface PartOfFile {
  readonly book: PartBook | undefined;
  of(report: Report): Promise<ReportPart | undefined>;
}

/** The folder in which the command runs stands for the top of the repository. */
export async function openPart(selection: PartSelection, path: string): Promise<PartOfFile> {
  const folder = process.cwd();
  const root = await realpath(folder);
  const below = relative(root, await realpath(path).catch(() => path))
    .split(sep)
    .join('/');
  const isBelow = below !== '..' && !below.startsWith('../');
  const origin: ReportOrigin = isBelow ? { path: below } : { path, archive: '' };
  const asked: PartsAsked = { selections: [selection], workspace: { folder, root } };
  return {
    book: partBookOf(asked, origin),
    async of(report) {
      const merge = openMerge({ parts: asked, sources: asked.workspace });
      merge.add(report, origin);
      const { parts } = await withFilesThere(merge.merged(), root);
      return parts?.[0];
    },
  };
}

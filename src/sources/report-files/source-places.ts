/** Where in the repository a report's failures and findings are: paths as tools write them, made the workspace's own. */
import { join } from 'node:path';
import type { Report, ReportPlace } from '../reports/report.js';
import { toldPath } from '../reports/told-path.js';
import { isFile, topsOf } from './part-paths.js';

/** More are never shown. */
const mostPlaces = 100;
const deepest = 12;

/** Where paths of a report may begin: `folder` is the workspace, `path` that of the report below it. */
interface Around {
  readonly folder: string;
  readonly path: string;
}

/**
 * The report, with the path of each place from the top of the workspace where such a file is there;
 * others stay as they are told.
 */
export function withSourcePlaces(report: Report, around: Around): Report {
  if (report.kind === 'tests') return { ...report, failures: settle(report.failures, around) };
  if (report.kind === 'scan') return { ...report, findings: settle(report.findings, around) };
  return report;
}

function settle<T extends ReportPlace>(places: readonly T[], around: Around): readonly T[] {
  const known = new Map<string, string | undefined>();
  const find = (file: string): string | undefined => {
    if (!known.has(file)) known.set(file, findSource(file, around));
    return known.get(file);
  };
  return places.map((place, index) => {
    if (place.file === undefined || index >= mostPlaces) return place;
    const file = find(place.file);
    return file === undefined ? place : { ...place, file };
  });
}

/** The first of the candidates that is a file. */
function findSource(told: string, around: Around): string | undefined {
  return candidatesOf(told, around).find((candidate) => isFile(join(around.folder, candidate)));
}

/**
 * A path below the workspace is that. Any other absolute one may be of a container, which has the same
 * folders further down. A relative one begins where the tool ran: at the report's folder or above it.
 */
function candidatesOf(told: string, { folder, path }: Around): readonly string[] {
  const tops = [...topsOf(path).toReversed(), '.'];
  const found = toldPath(told, { folders: [folder], tops });
  if (found === undefined) return [];
  if (found.kind === 'within') return found.paths;
  const { segments } = found;
  // A name alone says too little.
  return segments.slice(0, Math.min(deepest, segments.length - 1)).map((_, index) => {
    return segments.slice(index).join('/');
  });
}

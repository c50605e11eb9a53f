/** Reads one file of a report as a stream, if it lies in the folder and is a file (T43). */
import { constants } from 'node:fs';
import { open, realpath, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { readReport } from '../reports/read-report.js';
import type { ReportRead } from '../reports/report.js';
import type { CommittedFile } from '../../evidence/workspace.js';
import { openCommittedCheck } from './committed.js';
import { isInside } from './find-files.js';
import { partBookOf, type PartsAsked } from './merge-parts.js';
import { withSourcePlaces } from './source-places.js';

export interface FileRead {
  readonly path: string;
  /** The name of the archive that it is in. */
  readonly archive?: string;
  readonly read: ReportRead;
  /** The file that the path leads to, by links or not. */
  readonly target?: string;
  /** When it was last written, in milliseconds since 1970. */
  readonly modifiedAt?: number;
  /** The name that git gives to what the commit has at this place, where that may be these bytes. */
  readonly committed?: string;
}

/** Bytes. Longer texts are set apart by V8, and memory that is new for each piece costs more than to ask the disk again. */
const readAtOnce = 64 * 1024;

/** `root` is a real path. Never throws: what cannot be read is a file that is no evidence. */
export async function readReportFile(part: {
  readonly root: string;
  readonly path: string;
  readonly mostBytes: number;
  readonly parts?: PartsAsked | undefined;
  /** What commits have at its place. */
  readonly committed?: readonly CommittedFile[] | undefined;
}): Promise<FileRead> {
  const { root, path } = part;
  try {
    const target = await realpath(join(root, path));
    if (!isInside(root, target)) return refuse(path, 'a link that leads out of the folder');
    // A named pipe would keep a blocking open waiting for ever.
    const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;
    const handle = await open(target, flags);
    try {
      return { ...(await readFrom(handle, part)), target };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return refuse(path, `cannot be read: ${error instanceof Error ? error.message : 'it failed'}`);
  }
}

async function readFrom(
  handle: FileHandle,
  part: Parameters<typeof readReportFile>[0],
): Promise<FileRead> {
  const { root, path, mostBytes } = part;
  const stat = await handle.stat();
  if (!stat.isFile()) return refuse(path, 'not a file');
  const stream = handle.createReadStream({ autoClose: false, highWaterMark: readAtOnce });
  const check = openCommittedCheck(part.committed ?? [], stat.size);
  const bytes = check?.watch(stream) ?? stream;
  const parts = partBookOf(part.parts, { path });
  const read = await readReport({ bytes, mostBytes, parts });
  stream.destroy();
  const committed = read.digest === undefined ? undefined : check?.found();
  const { report } = read;
  const placed = report && { report: withSourcePlaces(report, { folder: root, path }) };
  return {
    path,
    read: { ...read, ...placed },
    modifiedAt: Math.floor(stat.mtimeMs),
    ...(committed !== undefined && { committed }),
  };
}

function refuse(path: string, message: string): FileRead {
  const problems = [{ code: 'not-readable', message }] as const;
  return { path, read: { problems, usable: false, bytes: 0 } };
}

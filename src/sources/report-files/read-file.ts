/** Reads one file of a report as a stream, if it lies in the folder and is a file (T43). */
import { constants } from 'node:fs';
import { open, realpath, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { readReport } from '../reports/read-report.js';
import type { ReportRead } from '../reports/report.js';
import { isInside } from './find-files.js';

export interface FileRead {
  readonly path: string;
  readonly read: ReportRead;
  /** When it was last written, in milliseconds since 1970. */
  readonly modifiedAt?: number;
}

/** `root` is a real path. Never throws: what cannot be read is a file that is no evidence. */
export async function readReportFile(part: {
  readonly root: string;
  readonly path: string;
  readonly mostBytes: number;
}): Promise<FileRead> {
  const { root, path } = part;
  try {
    const target = await realpath(join(root, path));
    if (!isInside(root, target)) return refuse(path, 'a link that leads out of the folder');
    // A named pipe would keep a blocking open waiting for ever.
    const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;
    const handle = await open(target, flags);
    try {
      return await readFrom(handle, part);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return refuse(path, `cannot be read: ${error instanceof Error ? error.message : 'it failed'}`);
  }
}

async function readFrom(
  handle: FileHandle,
  part: { readonly path: string; readonly mostBytes: number },
): Promise<FileRead> {
  const { path, mostBytes } = part;
  const stat = await handle.stat();
  if (!stat.isFile()) return refuse(path, 'not a file');
  const bytes = handle.createReadStream({ autoClose: false, highWaterMark: 1 << 18 });
  const read = await readReport({ bytes, mostBytes });
  bytes.destroy();
  return { path, read, modifiedAt: Math.floor(stat.mtimeMs) };
}

function refuse(path: string, message: string): FileRead {
  const problems = [{ code: 'not-readable', message }] as const;
  return { path, read: { problems, usable: false, bytes: 0 } };
}

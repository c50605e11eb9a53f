/** Reads a file below a folder without leaving it, not even by a symbolic link (T43). */
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';

/** `whole` is false where the file is longer than what was asked for. */
export type FileReading =
  | { readonly status: 'known'; readonly bytes: Buffer; readonly whole: boolean }
  | { readonly status: 'none' }
  | { readonly status: 'failed'; readonly reason: string };

/** True if a path as written stays below the folder that it is relative to. */
export function staysBelow(path: string): boolean {
  return path !== '' && !isAbsolute(path) && !/(?:^|[/\\])\.\.(?:[/\\]|$)|[\0\n]/.test(path);
}

/** Reads at most `largest` bytes of `path`, relative to `folder`. */
export async function readBelow(
  folder: string,
  path: string,
  largest: number,
): Promise<FileReading> {
  if (!staysBelow(path)) return failed(`${path} does not lie in the repository`);
  try {
    const target = await realpath(join(folder, path));
    const way = relative(await realpath(folder), target);
    if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) {
      return failed(`${path} is a link that leads out of the repository`);
    }
    return await readStart(target, { path, largest });
  } catch (error) {
    return isMissing(error)
      ? { status: 'none' }
      : failed(`${path} cannot be read: ${codeOf(error)}`);
  }
}

/** The text of bytes that are UTF-8, or undefined; a character cut off at the end is dropped. */
export function decodeText(bytes: Buffer, whole: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, {
      stream: !whole,
    });
  } catch {
    return undefined;
  }
}

async function readStart(
  target: string,
  wanted: { path: string; largest: number },
): Promise<FileReading> {
  // A named pipe would keep a blocking open waiting for ever.
  const file = await open(target, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = await file.stat();
    if (!stat.isFile()) return failed(`${wanted.path} is not a file`);
    const length = Math.min(stat.size, wanted.largest);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    const whole = stat.size <= wanted.largest;
    return { status: 'known', bytes: buffer.subarray(0, bytesRead), whole };
  } finally {
    await file.close();
  }
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return String(hasCode ? error.code : error);
}

function failed(reason: string): FileReading {
  return { status: 'failed', reason };
}

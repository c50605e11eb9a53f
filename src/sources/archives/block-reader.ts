/** Reads an archive in blocks, as the many small parts of its directory lie side by side. */
import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';

const blockLength = 1 << 16;
const chunkLength = 1 << 18;

export interface BlockReader {
  /** What yauzl reads through. Closing it leaves the file open. */
  readonly reader: RandomAccessReader;
  /** Fewer bytes at the end of the file. */
  readonly read: (position: number, length: number) => Promise<Buffer>;
}

/** For one reading at a time, besides streams. */
export function openBlocks(file: FileHandle): BlockReader {
  let block = { start: 0, bytes: Buffer.alloc(0) };
  const read: BlockReader['read'] = async (position, length) => {
    const at = position - block.start;
    if (at < 0 || at + length > block.bytes.length) {
      const buffer = Buffer.alloc(Math.max(length, blockLength));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
      block = { start: position, bytes: buffer.subarray(0, bytesRead) };
    }
    const from = position - block.start;
    return block.bytes.subarray(from, from + length);
  };
  // It is made to be a superclass, and works as well if its methods are given to an object of it.
  const Base = RandomAccessReader as unknown as new () => RandomAccessReader;
  const reader = Object.assign(new Base(), {
    read: (...[buffer, offset, length, position, done]: ReadArguments) => {
      read(position, length).then(
        (bytes) => {
          bytes.copy(buffer, offset);
          done(null, bytes.length);
        },
        (error: unknown) => {
          done(error instanceof Error ? error : new Error('it cannot be read'));
        },
      );
    },
    // A stream of the file itself would close it when it is destroyed.
    createReadStream: (range: Range) => Readable.from(chunksOf(file, range), { objectMode: false }),
  });
  return { reader, read };
}

interface Range {
  readonly start: number;
  /** Not in it. */
  readonly end: number;
}

async function* chunksOf(file: FileHandle, { start, end }: Range): AsyncGenerator<Buffer> {
  for (let at = start; at < end;) {
    const buffer = Buffer.allocUnsafe(Math.min(chunkLength, end - at));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}

type ReadArguments = [
  buffer: Buffer,
  offset: number,
  length: number,
  position: number,
  done: (error: Error | null, bytesRead?: number) => void,
];

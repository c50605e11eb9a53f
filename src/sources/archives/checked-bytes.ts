/** The bytes of an entry, unpacked as a stream: as many as are told, and of the checksum that is told (T43). */
import { pipeline, type Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { ArchiveFault, refuseEntry } from './archive-fault.js';

export interface Packed {
  readonly name: string;
  /** As they lie in the archive. */
  readonly raw: Readable;
  readonly isDeflated: boolean;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly crc: number;
}

/** Throws an ArchiveFault as soon as there are more bytes than told, and at the end if anything else is not as told. */
export async function* checkedBytes(packed: Packed): AsyncGenerator<Uint8Array> {
  const { name, raw, isDeflated, packedBytes, bytes, crc } = packed;
  const inflate = isDeflated ? zlib.createInflateRaw() : undefined;
  // Whatever breaks destroys both, and is thrown where they are read.
  if (inflate !== undefined) pipeline(raw, inflate, () => undefined);
  let count = 0;
  let sum = 0;
  try {
    for await (const chunk of (inflate ?? raw) as AsyncIterable<Buffer>) {
      count += chunk.length;
      if (count > bytes)
        refuseEntry(name, `has more than the ${String(bytes)} bytes it should have`);
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof ArchiveFault) throw error;
    refuseEntry(name, `is broken (${codeOf(error)})`);
  } finally {
    raw.destroy();
    inflate?.destroy();
  }
  if (count !== bytes)
    refuseEntry(name, `has ${String(count)} bytes, and should have ${String(bytes)}`);
  const used = inflate?.bytesWritten ?? count;
  if (used !== packedBytes) refuseEntry(name, 'has bytes behind its end');
  if (sum !== crc) refuseEntry(name, 'has another checksum than it should have');
}

/** `Z_DATA_ERROR`, `EIO`. */
function codeOf(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode ? String(error.code) : 'it cannot be read';
}

type Crc32 = (data: Uint8Array, before: number) => number;

/** Since Node 20.15. */
const native = (zlib as { readonly crc32?: Crc32 }).crc32;
const crc32: Crc32 = native ?? tableCrc32;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1)
    rest = (rest & 1) === 1 ? (rest >>> 1) ^ 0xed_b8_83_20 : rest >>> 1;
  return rest;
});

/** CRC-32 of ZIP and gzip; `before` is that of all bytes so far, 0 at the beginning. */
export function tableCrc32(data: Uint8Array, before: number): number {
  let sum = ~before;
  for (const byte of data) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}

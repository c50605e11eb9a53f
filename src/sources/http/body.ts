/** Reads a whole body, unpacked, and never more of it than is allowed. */
import { pipeline } from 'node:stream/promises';
import type { Transform } from 'node:stream';
import type { HttpFile } from './http.js';
import type { Incoming } from './transport.js';

/** `cut` are the first bytes of a body that is longer than allowed. */
export interface Body {
  readonly status: 'whole' | 'cut';
  /** None of what was saved, or was not because it is no file. */
  readonly bytes: Buffer;
  readonly file?: HttpFile;
  /** Why it was not saved; continues the host's name. */
  readonly noFile?: string;
}

/** The body is longer than allowed. */
export class TooLargeError extends Error {}

/** The body is not what its headers say, so that a part of it may be missing. */
export class BrokenBodyError extends Error {}

/**
 * `most` bounds the bytes on the wire as well as the unpacked ones (F16). Rejects if the connection
 * breaks, if the length is another one than announced, and if the packing is broken or unknown.
 */
export async function readBody(incoming: Incoming, method: string, most: number): Promise<Body> {
  // Headers of an answer without a body speak of the one that it would have.
  const isBare = method === 'HEAD' || incoming.status === 204;
  const announced = isBare ? undefined : incoming.headers['content-length'];
  const packing = isBare ? undefined : incoming.headers['content-encoding'];
  const unpack = await openUnpacking(packing).catch((error: unknown) => {
    incoming.body.destroy();
    throw error;
  });
  const chunks: Buffer[] = [];
  let received = 0;
  let size = 0;

  async function* count(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      received += chunk.length;
      if (received > most) {
        if (unpack === undefined) chunks.push(chunk);
        throw new TooLargeError();
      }
      yield chunk;
    }
  }
  async function collect(source: AsyncIterable<Buffer>): Promise<void> {
    for await (const chunk of source) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > most) throw new TooLargeError();
    }
  }

  try {
    await (unpack === undefined
      ? pipeline(incoming.body, count, collect)
      : pipeline(incoming.body, count, unpack, collect));
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error;
    return { status: 'cut', bytes: Buffer.concat(chunks).subarray(0, most) };
  }
  if (announced !== undefined && Number(announced) !== received) throw new BrokenBodyError();
  return { status: 'whole', bytes: Buffer.concat(chunks) };
}

async function openUnpacking(encoding: string | undefined): Promise<Transform | undefined> {
  if (encoding === undefined) return undefined;
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity') return undefined;
  const zlib = await import('node:zlib');
  if (name === 'gzip' || name === 'x-gzip') return zlib.createGunzip();
  if (name === 'deflate') return zlib.createInflate();
  if (name === 'br') return zlib.createBrotliDecompress();
  throw new BrokenBodyError();
}

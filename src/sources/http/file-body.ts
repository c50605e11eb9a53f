/** Saves a whole body into a new file, as it comes, and never more of it than is allowed. */
import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { BrokenBodyError, TooLargeError, type Body } from './body.js';
import { contentType, isDelimited, type Content } from './content.js';
import type { HttpDownload } from './http.js';
import type { Incoming } from './transport.js';

const nothing = Buffer.alloc(0);

/**
 * Rejects if the connection breaks, if the length is another one than announced, and if the body is
 * packed, for it was asked for as it is. Only a whole body leaves a file.
 */
export async function saveBody(
  incoming: Incoming,
  { to, mostBytes }: Pick<HttpDownload, 'to' | 'mostBytes'>,
): Promise<Body> {
  const { headers, body } = incoming;
  const announced = headers['content-length'];
  const noFile = whyNoFile(headers);
  if (noFile !== undefined || Number(announced) > mostBytes) {
    body.destroy();
    return {
      status: noFile === undefined ? 'cut' : 'whole',
      bytes: nothing,
      ...(noFile && { noFile }),
    };
  }
  const hash = createHash('sha256');
  let bytes = 0;
  async function* count(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > mostBytes) throw new TooLargeError();
      hash.update(chunk);
      yield chunk;
    }
  }
  const file = await open(to, 'wx', 0o600).catch(toFault);
  if (typeof file === 'string') {
    body.destroy();
    return { status: 'whole', bytes: nothing, noFile: file };
  }
  try {
    await pipeline(body, count, file.createWriteStream());
    if (announced !== undefined && Number(announced) !== bytes) throw new BrokenBodyError();
    return {
      status: 'whole',
      bytes: nothing,
      file: { bytes, digest: `sha256:${hash.digest('hex')}` },
    };
  } catch (error) {
    body.destroy();
    await rm(to, { force: true });
    if (error instanceof TooLargeError) return { status: 'cut', bytes: nothing };
    throw error;
  }
}

/** Whether a success left a file: an answer without one is never taken for it. */
export function checkSaved({ file, noFile }: Body, status: number): Content {
  if (file !== undefined) return { ok: true, text: '', parsed: undefined };
  return { ok: false, what: noFile ?? `did not answer with a file (${status})` };
}

function toFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'it failed';
  return `answered, but its file cannot be written here (${code})`;
}

/** A page of a server in between is no file, and the end of a body must show. */
function whyNoFile(headers: Readonly<Record<string, string>>): string | undefined {
  const type = contentType(headers);
  const packing = headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (type === 'text/html') return 'did not answer as needed: expected a file, got text/html';
  if (packing !== 'identity')
    return 'did not answer as needed: expected a file as it is, got it packed';
  return isDelimited(headers) ? undefined : 'answered without saying where the answer ends';
}

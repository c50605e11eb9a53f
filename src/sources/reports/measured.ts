/** The bytes of a file on their way to a driver: counted, bounded, hashed, and their beginning looked at. */
import { createHash } from 'node:crypto';
import { ReportFault } from './problem.js';

/** What the policy allows if it says nothing (`limits.report-size`): 512 MB. */
export const defaultMostBytes = 512_000_000;

export interface MeasuredBytes {
  /** The first bytes, at least as many as were asked for unless the file is smaller; empty for an empty file. */
  head(atLeast: number): Promise<Uint8Array>;
  /** All bytes from the beginning, once. Throws a ReportFault beyond the bound, or if reading fails. */
  chunks(): AsyncIterable<Uint8Array>;
  /** Bytes so far. */
  count(): number;
  /** `sha256:…` of all bytes, or undefined if they were not read to the end. */
  digest(): string | undefined;
}

/** Measures bytes, of which there may be `most`. */
export function measureBytes(source: AsyncIterable<Uint8Array>, most: number): MeasuredBytes {
  const iterator = source[Symbol.asyncIterator]();
  const hash = createHash('sha256');
  let count = 0;
  let digest: string | undefined;
  let first: Uint8Array = new Uint8Array();

  const next = async (): Promise<Uint8Array | undefined> => {
    const step = await iterator.next().catch(toFault);
    if (step.done === true) {
      digest ??= `sha256:${hash.digest('hex')}`;
      return undefined;
    }
    const { value } = step;
    count += value.length;
    if (count > most) {
      await iterator.return?.();
      throw new ReportFault('too-large', `has more than ${String(most)} bytes`);
    }
    hash.update(value);
    return value;
  };
  return {
    async head(atLeast) {
      const parts: Uint8Array[] = [];
      let length = 0;
      while (length < atLeast && digest === undefined) {
        const part = await next();
        if (part === undefined) break;
        parts.push(part);
        length += part.length;
      }
      first = parts.length === 1 ? (parts[0] ?? first) : Buffer.concat(parts);
      return first;
    },
    async *chunks() {
      if (first.length > 0) yield first;
      while (digest === undefined) {
        const part = await next();
        if (part !== undefined && part.length > 0) yield part;
      }
    },
    count: () => count,
    digest: () => digest,
  };
}

function toFault(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  throw new ReportFault('not-readable', `could not be read: ${reason}`);
}

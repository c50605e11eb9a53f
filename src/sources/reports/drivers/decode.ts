/** Bytes to text, in pieces: UTF-8, UTF-16 and ISO-8859-1, and nothing that is none of them. */
import { isAscii } from 'node:buffer';
import { quote, ReportFault } from '../problem.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1';

/** The encoding of a byte order mark, and how long it is. */
export function byteOrderMark(
  bytes: Uint8Array,
): { readonly encoding: Encoding; readonly length: number } | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

const declarations: Readonly<Record<string, readonly Encoding[]>> = {
  'utf-8': ['utf-8'],
  utf8: ['utf-8'],
  'us-ascii': ['utf-8'],
  ascii: ['utf-8'],
  'utf-16': ['utf-16le', 'utf-16be'],
  'utf-16le': ['utf-16le'],
  'utf-16be': ['utf-16be'],
  'iso-8859-1': ['latin1'],
  latin1: ['latin1'],
};

/**
 * The encoding of a file: its byte order mark, and for XML what its declaration says, which must not
 * contradict. Throws a ReportFault that names an encoding which is not read.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const mark = byteOrderMark(bytes)?.encoding ?? bareUtf16(bytes);
  const start = openDecoder(mark ?? 'latin1').write(bytes.subarray(0, 512));
  const declared = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1];
  if (declared === undefined) return mark ?? 'utf-8';
  const key = declared.toLowerCase();
  const known = Object.hasOwn(declarations, key) ? (declarations[key] ?? []) : [];
  if (known.length === 0) {
    const read = 'UTF-8, UTF-16 and ISO-8859-1 are read';
    throw new ReportFault('encoding', `declares the encoding ${quote(declared)}; ${read}`);
  }
  const found = mark ?? (known.length === 1 ? known[0] : undefined);
  if (found !== undefined && known.includes(found) && (mark !== undefined || !isWide(found))) {
    return found;
  }
  const is = mark?.toUpperCase() ?? 'bytes without a byte order mark';
  throw new ReportFault('encoding', `declares the encoding ${quote(declared)}, and is ${is}`);
}

/** XML in UTF-16 without a mark begins with `<?`: https://www.w3.org/TR/xml/#sec-guessing */
function bareUtf16([a, b, c, d]: Uint8Array): Encoding | undefined {
  if (a === 0x3c && b === 0 && c === 0x3f && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0 && d === 0x3f) return 'utf-16be';
  return undefined;
}

function isWide(encoding: Encoding): boolean {
  return encoding === 'utf-16le' || encoding === 'utf-16be';
}

export interface Decoder {
  /** Throws a ReportFault for bytes that are not of the encoding. */
  write(bytes: Uint8Array): string;
  /** What is left; throws if a character is cut. */
  end(): string;
}

/** A decoder of one file. A byte order mark is taken away. */
export function openDecoder(encoding: Encoding): Decoder {
  if (encoding === 'latin1') {
    return { write: (bytes) => toBuffer(bytes).toString('latin1'), end: () => '' };
  }
  const decoder = new TextDecoder(encoding, { fatal: true });
  // ASCII is the same in UTF-8, and is copied several times faster; not where a character is open.
  let fast = false;
  const decode = (bytes: Uint8Array, stream: boolean): string => {
    try {
      return decoder.decode(bytes, { stream });
    } catch {
      throw new ReportFault('encoding', `holds bytes that are not ${encoding.toUpperCase()}`);
    }
  };
  return {
    write: (bytes) => {
      if (fast && isAscii(bytes)) return toBuffer(bytes).toString('latin1');
      const last = bytes.at(-1);
      fast = encoding === 'utf-8' && last !== undefined && last < 0x80;
      return decode(bytes, true);
    },
    end: () => decode(new Uint8Array(), false),
  };
}

function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

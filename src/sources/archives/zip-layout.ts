/**
 * Whether a ZIP file is nothing but its entries, its directory and its end, one behind the other, and says
 * the same in all places (APPNOTE 4.3). What lies between or overlaps is read by one reader and not by
 * another, or many times over.
 */
import { parseExtraFields, type Entry, type LocalFileHeader, type ZipFile } from 'yauzl';
import { refuse, refuseEntry } from './archive-fault.js';

export interface Layout {
  readonly zip: ZipFile;
  /** In the order of the directory, with their checked names. */
  readonly entries: readonly { readonly name: string; readonly entry: Entry }[];
  /** Where the directory begins, and where it ends. */
  readonly directory: { readonly start: number; readonly end: number };
  readonly read: (position: number, length: number) => Promise<Buffer>;
}

/** Throws an ArchiveFault if it is not so. */
export async function checkLayout(layout: Layout): Promise<void> {
  await checkEnd(layout);
  const ordered = [...layout.entries].sort((one, other) => startOf(one) - startOf(other));
  let free = 0;
  for (const [index, each] of ordered.entries()) {
    const { name, entry } = each;
    const start = entry.relativeOffsetOfLocalHeader;
    if (start < free) refuseEntry(name, 'overlaps another one');
    if (start > free) refuseEntry(name, 'comes after bytes that belong to nothing');
    const header = await headerOf(layout, each);
    checkHeader(name, { entry, header });
    const next = ordered[index + 1];
    const end = header.fileDataStart + entry.compressedSize;
    const limit = next === undefined ? layout.directory.start : startOf(next);
    if (end > limit) refuseEntry(name, 'overlaps what is behind it');
    if (hasDescriptor(entry))
      await checkDescriptor(layout, { name, entry, end, length: limit - end });
    free = hasDescriptor(entry) ? limit : end;
  }
  if (free !== layout.directory.start)
    refuse('has bytes that belong to nothing before its directory');
}

function startOf({ entry }: { readonly entry: Entry }): number {
  return entry.relativeOffsetOfLocalHeader;
}

async function headerOf(
  { zip }: Layout,
  { name, entry }: { readonly name: string; readonly entry: Entry },
): Promise<LocalFileHeader> {
  return zip
    .readLocalFileHeaderPromise(entry)
    .catch(() => refuseEntry(name, 'is not where the directory says'));
}

/** Encrypted, sizes behind the bytes, strongly encrypted, UTF-8, headers masked. */
const flagsThatMatter = 0x28_49;

function checkHeader(
  name: string,
  { entry, header }: { readonly entry: Entry; readonly header: LocalFileHeader },
): void {
  const isSame =
    header.fileName.equals(entry.fileNameRaw) &&
    header.compressionMethod === entry.compressionMethod &&
    ((header.generalPurposeBitFlag ^ entry.generalPurposeBitFlag) & flagsThatMatter) === 0;
  const told = [...sizesOf(name, header), header.crc32];
  const expected = [entry.uncompressedSize, entry.compressedSize, entry.crc32];
  const isTold = told.every(
    (number, index) => number === expected[index] || (hasDescriptor(entry) && number === 0),
  );
  if (!isSame || !isTold) refuseEntry(name, 'is told differently by itself and by the directory');
}

const inExtraField = 0xff_ff_ff_ff;

/** Unpacked and packed; of large ones in an extra field (APPNOTE 4.5.3). */
function sizesOf(name: string, header: LocalFileHeader): readonly [number, number] {
  const { uncompressedSize, compressedSize, extraField } = header;
  if (uncompressedSize !== inExtraField && compressedSize !== inExtraField) {
    return [uncompressedSize, compressedSize];
  }
  const large = parseExtraFields(extraField).find(({ id }) => id === 1)?.data;
  if (large === undefined || large.length < 16) refuseEntry(name, 'does not tell its size');
  return [Number(large.readBigUInt64LE(0)), Number(large.readBigUInt64LE(8))];
}

function hasDescriptor({ generalPurposeBitFlag }: Entry): boolean {
  return (generalPurposeBitFlag & 8) !== 0;
}

/** Checksum and sizes behind the bytes, with or without a signature, in 4 or 8 bytes (APPNOTE 4.3.9). */
async function checkDescriptor(
  { read }: Layout,
  part: {
    readonly name: string;
    readonly entry: Entry;
    readonly end: number;
    readonly length: number;
  },
): Promise<void> {
  const { name, entry, end, length } = part;
  if (![12, 16, 20, 24].includes(length))
    refuseEntry(name, 'is not directly followed by the next part');
  const bytes = await read(end, length);
  const isSigned = length === 16 || length === 24;
  const [crc, ...sizes] =
    length < 20
      ? [0, 4, 8].map((at) => bytes.readUInt32LE(at + (isSigned ? 4 : 0)))
      : [
          bytes.readUInt32LE(isSigned ? 4 : 0),
          ...[4, 12].map((at) => Number(bytes.readBigUInt64LE(at + (isSigned ? 4 : 0)))),
        ];
  const isRight =
    (!isSigned || bytes.readUInt32LE(0) === 0x08_07_4b_50) &&
    crc === entry.crc32 &&
    sizes[0] === entry.compressedSize &&
    sizes[1] === entry.uncompressedSize;
  if (!isRight) refuseEntry(name, 'is told differently behind its bytes and by the directory');
}

const endLength = 22;
const locatorLength = 20;
const shortestLarge = 56;
const longestLarge = 4096;

/** The end says where the directory is; between both there is only what large archives need. */
async function checkEnd({ zip, entries, directory, read }: Layout): Promise<void> {
  // Each byte of the comment is one character.
  const start = zip.fileSize - endLength - zip.comment.length;
  const between = start - directory.end;
  if (between < 0) refuse('has a directory that is longer than it should be');
  if (between > 0) await checkLarge({ read, directory, between });
  const end = await read(start, endLength);
  const size = directory.end - directory.start;
  const isRight =
    [end.readUInt16LE(8), end.readUInt16LE(10)].every(
      (count) => count === entries.length || (between > 0 && count === 0xff_ff),
    ) &&
    (
      [
        [12, size],
        [16, directory.start],
      ] as const
    ).every(([at, expected]) => {
      const told = end.readUInt32LE(at);
      return told === expected || (between > 0 && told === inExtraField);
    });
  if (!isRight) refuse('has an end that does not fit its directory');
}

/** The end of a large archive, and what tells where that is (APPNOTE 4.3.14, 4.3.15). */
async function checkLarge(part: {
  readonly read: Layout['read'];
  readonly directory: Layout['directory'];
  readonly between: number;
}): Promise<void> {
  const { read, directory, between } = part;
  const length = between - locatorLength;
  const isSound =
    length >= shortestLarge &&
    length <= longestLarge &&
    isLargeEnd(await read(directory.end, between), { length, directory });
  if (!isSound) refuse('has bytes that belong to nothing behind its directory');
}

function isLargeEnd(
  bytes: Buffer,
  { length, directory }: { readonly length: number; readonly directory: Layout['directory'] },
): boolean {
  return (
    bytes.readUInt32LE(0) === 0x06_06_4b_50 &&
    bytes.readBigUInt64LE(4) === BigInt(length - 12) &&
    bytes.readBigUInt64LE(40) === BigInt(directory.end - directory.start) &&
    bytes.readBigUInt64LE(48) === BigInt(directory.start) &&
    bytes.readUInt32LE(length) === 0x07_06_4b_50 &&
    bytes.readBigUInt64LE(length + 8) === BigInt(directory.end)
  );
}

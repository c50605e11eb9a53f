/** Writes ZIP archives byte by byte (APPNOTE 4.3), also ones that no tool would write. */
import { deflateRawSync } from 'node:zlib';
import { tableCrc32 } from '../../../src/sources/archives/checked-bytes.js';

export interface EntrySpec {
  readonly name: string | Buffer;
  readonly text?: string | Buffer;
  /** 8 (deflate) if undefined. */
  readonly method?: number;
  readonly flags?: number;
  /** Of Unix, with the kind of file: 0o120777 is a link. */
  readonly mode?: number;
  readonly madeBy?: number;
  readonly attributes?: number;
  /** Length of what follows the bytes and tells their sizes; nothing if undefined. */
  readonly descriptor?: 12 | 16 | 20 | 24;
  /** Sizes and place in an extra field. */
  readonly large?: true;
  readonly extra?: Buffer;
  /** The bytes as they lie in the archive, in place of the packed text. */
  readonly packed?: Buffer;
  /** What headers say, in place of the truth. */
  readonly local?: Partial<Told>;
  readonly central?: Partial<Told>;
  readonly behind?: Partial<Told>;
  /** Bytes that belong to nothing before it. */
  readonly gap?: number;
}

interface Told {
  readonly name: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly bytes: number;
  readonly offset: number;
}

export interface ArchiveSpec {
  readonly before?: Buffer;
  readonly comment?: Buffer;
  readonly behind?: Buffer;
  /** The end of a large archive. */
  readonly large?: true;
  readonly end?: Partial<{
    count: number;
    countHere: number;
    size: number;
    offset: number;
    disk: number;
  }>;
  readonly largeEnd?: Partial<{ size: number; offset: number; count: number; place: number }>;
  readonly betweenDirectoryAndEnd?: Buffer;
  readonly gapBeforeDirectory?: number;
}

const utf8 = 0x800;

export function zipOf(entries: readonly EntrySpec[], archive: ArchiveSpec = {}): Buffer {
  const parts: Buffer[] = [archive.before ?? Buffer.alloc(0)];
  const directory: Buffer[] = [];
  const lengthOf = (list: readonly Buffer[]): number =>
    list.reduce((sum, { length }) => sum + length, 0);
  for (const entry of entries) {
    parts.push(Buffer.alloc(entry.gap ?? 0));
    const truth = truthOf(entry, lengthOf(parts));
    const { told } = truth;
    parts.push(localHeader(entry, told), truth.packed, descriptor(entry, told));
    directory.push(centralHeader(entry, told));
  }
  parts.push(Buffer.alloc(archive.gapBeforeDirectory ?? 0));
  const place = { start: lengthOf(parts), size: lengthOf(directory), count: entries.length };
  return Buffer.concat([
    ...parts,
    ...directory,
    archive.betweenDirectoryAndEnd ?? Buffer.alloc(0),
    ...(archive.large ? [largeEnd(place, archive)] : []),
    endOf(place, archive),
    archive.behind ?? Buffer.alloc(0),
  ]);
}

function truthOf(entry: EntrySpec, offset: number): { told: Told; packed: Buffer } {
  const bytes = Buffer.from(entry.text ?? '');
  const method = entry.method ?? 8;
  const packed = entry.packed ?? (method === 8 ? deflateRawSync(bytes) : bytes);
  const told = {
    name: Buffer.from(entry.name),
    flags: (entry.flags ?? utf8) | (entry.descriptor === undefined ? 0 : 8),
    ...{ method, crc: tableCrc32(bytes, 0), packed: packed.length, bytes: bytes.length, offset },
  };
  return { told, packed };
}

function localHeader(entry: EntrySpec, truth: Told): Buffer {
  const isLater = entry.descriptor !== undefined;
  const told = { ...truth, ...(isLater && { crc: 0, packed: 0, bytes: 0 }), ...entry.local };
  const isLarge = entry.large === true && !isLater;
  const extra = Buffer.concat([
    isLarge ? extraField(1, [told.bytes, told.packed]) : Buffer.alloc(0),
    entry.extra ?? Buffer.alloc(0),
  ]);
  return Buffer.concat([
    ...[u32(0x04_03_4b_50), u16(45), u16(told.flags), u16(told.method), u32(0), u32(told.crc)],
    ...[u32(isLarge ? 0xff_ff_ff_ff : told.packed), u32(isLarge ? 0xff_ff_ff_ff : told.bytes)],
    ...[u16(told.name.length), u16(extra.length), told.name, extra],
  ]);
}

function centralHeader(entry: EntrySpec, truth: Told): Buffer {
  const told = { ...truth, ...entry.central };
  const most = 0xff_ff_ff_ff;
  const [packed, bytes, offset] = entry.large
    ? [most, most, most]
    : [told.packed, told.bytes, told.offset];
  const extra = Buffer.concat([
    entry.large ? extraField(1, [told.bytes, told.packed, told.offset]) : Buffer.alloc(0),
    entry.extra ?? Buffer.alloc(0),
  ]);
  const attributes = entry.attributes ?? (entry.mode ?? 0o100_644) * 0x1_00_00;
  return Buffer.concat([
    ...[u32(0x02_01_4b_50), u16(((entry.madeBy ?? 3) << 8) | 45), u16(45), u16(told.flags)],
    ...[u16(told.method), u32(0), u32(told.crc), u32(packed), u32(bytes)],
    ...[u16(told.name.length), u16(extra.length), u16(0), u16(0), u16(0)],
    ...[u32(attributes), u32(offset), told.name, extra],
  ]);
}

function descriptor(entry: EntrySpec, truth: Told): Buffer {
  const { descriptor: length } = entry;
  if (length === undefined) return Buffer.alloc(0);
  const told = { ...truth, ...entry.behind };
  const signature = length === 16 || length === 24 ? [u32(0x08_07_4b_50)] : [];
  const size = length < 20 ? u32 : u64;
  return Buffer.concat([...signature, u32(told.crc), size(told.packed), size(told.bytes)]);
}

interface Place {
  readonly start: number;
  readonly size: number;
  readonly count: number;
}

function largeEnd(place: Place, { largeEnd: told = {} }: ArchiveSpec): Buffer {
  const count = told.count ?? place.count;
  return Buffer.concat([
    ...[u32(0x06_06_4b_50), u64(44), u16(45), u16(45), u32(0), u32(0), u64(count), u64(count)],
    ...[u64(told.size ?? place.size), u64(told.offset ?? place.start)],
    ...[u32(0x07_06_4b_50), u32(0), u64(told.place ?? place.start + place.size), u32(1)],
  ]);
}

function endOf(place: Place, { end = {}, large, comment = Buffer.alloc(0) }: ArchiveSpec): Buffer {
  const count = end.count ?? (large ? 0xff_ff : place.count);
  return Buffer.concat([
    ...[u32(0x06_05_4b_50), u16(end.disk ?? 0), u16(0), u16(end.countHere ?? count), u16(count)],
    ...[u32(end.size ?? (large ? 0xff_ff_ff_ff : place.size))],
    ...[u32(end.offset ?? (large ? 0xff_ff_ff_ff : place.start)), u16(comment.length), comment],
  ]);
}

/** An extra field of numbers in 8 bytes. */
function extraField(id: number, numbers: readonly number[]): Buffer {
  return rawField(id, Buffer.concat(numbers.map(u64)));
}

export function rawField(id: number, data: Buffer): Buffer {
  return Buffer.concat([u16(id), u16(data.length), data]);
}

/** Another name in UTF-8, valid if the name in the header has this checksum (APPNOTE 4.6.9). */
export function nameField(name: string, header: Buffer): Buffer {
  return rawField(
    0x70_75,
    Buffer.concat([Buffer.from([1]), u32(tableCrc32(header, 0)), Buffer.from(name)]),
  );
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

/** Opens a ZIP archive: all that its directory says is checked before a byte of an entry is read (T43). */
import { open } from 'node:fs/promises';
import {
  fromRandomAccessReaderPromise,
  type Entry,
  type RandomAccessReader,
  type ZipFile,
} from 'yauzl';
import { ArchiveFault, refuse, refuseEntry } from './archive-fault.js';
import { openBlocks } from './block-reader.js';
import { checkedBytes } from './checked-bytes.js';
import { checkDistinct, nameOf } from './entry-names.js';
import { checkLayout, type Layout } from './zip-layout.js';

const mostEntries = 50_000;
/** Of names, extra fields and comments together, which are held. */
const longestDirectory = 32 * 2 ** 20;

/** A file in an archive; folders are none. */
export interface ZipEntry {
  /** From the top of the archive. */
  readonly path: string;
  /** Unpacked. */
  readonly bytes: number;
  /** False for a link, a device and the like. */
  readonly isRegular: boolean;
  /** Throws an ArchiveFault where they are not as the archive says; until their end nothing of them counts. */
  readonly read: () => AsyncGenerator<Uint8Array>;
}

export interface ZipArchive {
  /** In the order of their paths. */
  readonly entries: readonly ZipEntry[];
  /** What was found wrong with the bytes of an entry so far. */
  readonly fault: () => string | undefined;
  readonly close: () => Promise<void>;
}

/** Rejects with an ArchiveFault if anything about the archive is odd: it is refused, never repaired. */
export async function openZip(path: string): Promise<ZipArchive> {
  const file = await open(path, 'r');
  try {
    const { reader, read } = openBlocks(file);
    const { size } = await file.stat();
    const zip = await openDirectory(reader, size);
    // Without a listener an error that comes late would end the process.
    zip.on('error', () => undefined);
    const entries = await readDirectory(zip, (position, length) =>
      whole(read(position, length), length),
    );
    return toArchive({ zip, entries, close: () => file.close() });
  } catch (error) {
    await file.close();
    return refuse(toldOf(error));
  }
}

async function openDirectory(reader: RandomAccessReader, size: number): Promise<ZipFile> {
  return fromRandomAccessReaderPromise(reader, size, {
    ...{ decodeStrings: false, validateEntrySizes: false, autoClose: false },
  });
}

/** Bytes that are all there; throws an ArchiveFault otherwise. */
async function whole(reading: Promise<Buffer>, length: number): Promise<Buffer> {
  const bytes = await reading;
  return bytes.length === length ? bytes : refuse('ends too early');
}

/** The other method that is read is deflate. */
const stored = 0;

interface Named {
  readonly name: string;
  readonly entry: Entry;
}

async function readDirectory(zip: ZipFile, read: Layout['read']): Promise<readonly Named[]> {
  if (zip.entryCount > mostEntries) refuse(`has more than ${String(mostEntries)} entries`);
  // The types call it a truth value; it is a position.
  const start = Number(zip.readEntryCursor);
  const entries: Named[] = [];
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    checkEntry(name, entry);
    entries.push({ name, entry });
    if (Number(zip.readEntryCursor) - start > longestDirectory)
      refuse('has a directory that is too long');
  }
  checkDistinct(entries.map(({ name }) => name));
  const directory = { start, end: Number(zip.readEntryCursor) };
  await checkLayout({ zip, entries, directory, read });
  return entries;
}

function checkEntry(name: string, entry: Entry): void {
  const { compressionMethod: method, compressedSize, uncompressedSize } = entry;
  if (entry.isEncrypted()) refuseEntry(name, 'is encrypted');
  if (!entry.canDecodeFileData())
    refuseEntry(name, `is packed by the method ${String(method)}, which is not read here`);
  if (method === stored && compressedSize !== uncompressedSize) {
    refuseEntry(name, 'is not packed, and has two sizes');
  }
  if (isFolder(name) && uncompressedSize !== 0)
    refuseEntry(name, 'is a folder with bytes of its own');
}

function isFolder(name: string): boolean {
  return name.endsWith('/');
}

function toArchive(part: {
  readonly zip: ZipFile;
  readonly entries: readonly Named[];
  readonly close: () => Promise<void>;
}): ZipArchive {
  const { zip, close } = part;
  let fault: string | undefined;
  const readEntry = async function* ({ name, entry }: Named): AsyncGenerator<Uint8Array> {
    try {
      yield* checkedBytes({
        name,
        raw: await zip.openReadStreamPromise(entry, { decodeFileData: false }),
        isDeflated: entry.compressionMethod !== stored,
        packedBytes: entry.compressedSize,
        bytes: entry.uncompressedSize,
        crc: entry.crc32,
      });
    } catch (error) {
      fault ??= toldOf(error);
      throw error;
    }
  };
  const entries = part.entries
    .filter(({ name }) => !isFolder(name))
    .map((each): ZipEntry => ({
      path: each.name,
      bytes: each.entry.uncompressedSize,
      isRegular: isRegular(each.entry),
      read: () => readEntry(each),
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  return { entries, fault: () => fault, close };
}

const kindOfFile = 0o17_00_00;
const regularFile = 0o10_00_00;
/** A folder or the name of a disk, as DOS has it. */
const noFile = 0x18;

/** Some writers say no kind at all, and mean a file. */
function isRegular({ externalFileAttributes: attributes }: Entry): boolean {
  const kind = (attributes >>> 16) & kindOfFile;
  return (kind === 0 || kind === regularFile) && (attributes & noFile) === 0;
}

function toldOf(error: unknown): string {
  if (error instanceof ArchiveFault) return error.message;
  return `is no whole ZIP archive (${error instanceof Error ? error.message : 'it cannot be read'})`;
}

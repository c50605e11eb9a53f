export const id = 1139;
export const ids = [1139];
export const modules = {

/***/ 41139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherArchived: () => (/* binding */ gatherArchived)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/glob.js
var evidence_glob = __webpack_require__(32027);
// EXTERNAL MODULE: ./lib/time/instant.js
var instant = __webpack_require__(96216);
// EXTERNAL MODULE: ./lib/sources/reports/problem.js
var problem = __webpack_require__(78469);
;// CONCATENATED MODULE: ./lib/sources/archives/archive-fault.js
/** What makes an archive no evidence. */

/** Nothing of the archive counts: its parts contradict each other, or it holds what must not be in it. */
class ArchiveFault extends Error {
}
/** Ends the reading of the archive. */
function refuse(reason) {
    throw new ArchiveFault(reason);
}
/** The same for what is wrong with one entry, whose name is from outside. */
function refuseEntry(name, reason) {
    refuse(`entry ${(0,problem/* quote */.hD)(name)} ${reason}`);
}

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./lib/sources/archives/entry-names.js
/** Names of entries: plain paths below the archive, each of them once, whatever file system they are meant for (T43). */



/** In bytes, as written. */
const longestName = 1024;
const deepest = 64;
const utf8Flag = 0x800;
/** The name of an entry; a folder ends with `/`. Throws an ArchiveFault if it is no plain path. */
function nameOf(entry) {
    const { generalPurposeBitFlag: flags, fileNameRaw, extraFieldRaw } = entry;
    if (fileNameRaw.length > longestName) {
        refuse(`an entry has a name of ${String(fileNameRaw.length)} bytes, more than ${String(longestName)}`);
    }
    const name = (0,yauzl/* getFileNameLowLevel */.ax)(flags, fileNameRaw, (0,yauzl/* parseExtraFields */.HM)(extraFieldRaw), true);
    const isText = (flags & utf8Flag) === 0 || Buffer.from(name, 'utf8').equals(fileNameRaw);
    const fault = isText ? faultOf(name) : 'has a name that is no valid UTF-8, or two names';
    if (fault !== undefined)
        refuseEntry(name, fault);
    return name;
}
function faultOf(name) {
    if (name === '')
        return 'has no name';
    if (/\p{Cc}/u.test(name))
        return 'has a control character in its name';
    if (name.includes('\\'))
        return 'has a backslash in its name';
    if (name.startsWith('/') || /^[a-z]:/i.test(name))
        return 'has an absolute path';
    const segments = name.replace(/\/$/, '').split('/');
    if (segments.includes('..'))
        return 'leads out of the archive';
    if (segments.includes('') || segments.includes('.'))
        return 'has a path that is not plain';
    if (segments.length > deepest)
        return 'lies too deep';
    return undefined;
}
/** Throws an ArchiveFault if a name is there twice, or is that of a file which another takes for a folder. */
function checkDistinct(names) {
    const seen = new Map();
    for (const name of names) {
        const path = withoutSlash(name);
        if (seen.has(path))
            refuseEntry(name, 'is there twice');
        seen.set(path, name);
    }
    for (const name of names) {
        const segments = withoutSlash(name).split('/');
        for (let length = 1; length < segments.length; length += 1) {
            const above = seen.get(segments.slice(0, length).join('/'));
            if (above?.endsWith('/') === false)
                refuseEntry(name, 'lies below a file');
        }
    }
}
/**
 * Throws an ArchiveFault if what is picked would be one file with another somewhere: the same name but for case or
 * the composition of its letters. Of names that nobody asks for such pairs are common.
 */
function checkAlike(picked, all) {
    if (picked.length === 0)
        return;
    const keys = new Map(picked.map((name) => [keyOf(name), name]));
    for (const name of all) {
        const own = keys.get(keyOf(name));
        if (own !== undefined && own !== name)
            refuseEntry(own, `is there twice, written differently (${(0,problem/* quote */.hD)(name)})`);
    }
}
function withoutSlash(name) {
    return name.replace(/\/$/, '');
}
/** Upper case first: some letters have only that in common, such as ß and ss. */
function keyOf(name) {
    return withoutSlash(name).normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

;// CONCATENATED MODULE: ./lib/sources/archives/pick-entries.js
/** Which entries of an archive are the files of a report, and whether they may be read (T43). */



/** Throws an ArchiveFault if one of them is no file or too large, or if there are too many. */
function pickEntries(entries, asked) {
    const { mostBytes, budget } = asked;
    const globs = asked.patterns.flatMap((each) => (0,evidence_glob/* plainGlob */.Bq)(each) ?? []);
    const picked = entries.filter(({ path }) => globs.some((glob) => (0,evidence_glob/* matchesGlob */.kt)(path, glob)));
    checkAlike(picked.map(({ path }) => path), entries.map(({ path }) => path));
    for (const { path, bytes, isRegular } of picked) {
        if (!isRegular)
            refuseEntry(path, 'is no file, but a link or the like');
        if (bytes > mostBytes) {
            refuseEntry(path, `has more than ${String(mostBytes)} bytes (limits.report-size)`);
        }
        budget.bytes -= bytes;
        budget.files -= 1;
        if (budget.files < 0)
            refuse('has too many files that match');
        if (budget.bytes < 0)
            refuse('has, with those before it, too many bytes for one report');
    }
    return picked;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./lib/sources/archives/block-reader.js


const blockLength = 1 << 16;
const chunkLength = 1 << 18;
/** For one reading at a time, besides streams. */
function openBlocks(file) {
    let block = { start: 0, bytes: Buffer.alloc(0) };
    const read = async (position, length) => {
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
    const Base = yauzl/* RandomAccessReader */.lJ;
    const reader = Object.assign(new Base(), {
        read: (...[buffer, offset, length, position, done]) => {
            read(position, length).then((bytes) => {
                bytes.copy(buffer, offset);
                done(null, bytes.length);
            }, (error) => {
                done(error instanceof Error ? error : new Error('it cannot be read'));
            });
        },
        // A stream of the file itself would close it when it is destroyed.
        createReadStream: (range) => external_node_stream_.Readable.from(chunksOf(file, range), { objectMode: false }),
    });
    return { reader, read };
}
async function* chunksOf(file, { start, end }) {
    for (let at = start; at < end;) {
        const buffer = Buffer.allocUnsafe(Math.min(chunkLength, end - at));
        const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
        if (bytesRead === 0)
            return;
        yield buffer.subarray(0, bytesRead);
        at += bytesRead;
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/sources/archives/checked-bytes.js
/** The bytes of an entry, unpacked as a stream: as many as are told, and of the checksum that is told (T43). */



/** Throws an ArchiveFault as soon as there are more bytes than told, and at the end if anything else is not as told. */
async function* checkedBytes(packed) {
    const { name, raw, isDeflated, packedBytes, bytes, crc } = packed;
    const inflate = isDeflated ? external_node_zlib_.createInflateRaw() : undefined;
    // Whatever breaks destroys both, and is thrown where they are read.
    if (inflate !== undefined)
        (0,external_node_stream_.pipeline)(raw, inflate, () => undefined);
    let count = 0;
    let sum = 0;
    try {
        for await (const chunk of (inflate ?? raw)) {
            count += chunk.length;
            if (count > bytes)
                refuseEntry(name, `has more than the ${String(bytes)} bytes it should have`);
            sum = crc32(chunk, sum);
            yield chunk;
        }
    }
    catch (error) {
        if (error instanceof ArchiveFault)
            throw error;
        refuseEntry(name, `is broken (${codeOf(error)})`);
    }
    finally {
        raw.destroy();
        inflate?.destroy();
    }
    if (count !== bytes)
        refuseEntry(name, `has ${String(count)} bytes, and should have ${String(bytes)}`);
    const used = inflate?.bytesWritten ?? count;
    if (used !== packedBytes)
        refuseEntry(name, 'has bytes behind its end');
    if (sum !== crc)
        refuseEntry(name, 'has another checksum than it should have');
}
/** `Z_DATA_ERROR`, `EIO`. */
function codeOf(error) {
    const hasCode = typeof error === 'object' && error !== null && 'code' in error;
    return hasCode ? String(error.code) : 'it cannot be read';
}
/** Since Node 20.15. */
const checked_bytes_native = external_node_zlib_.crc32;
const crc32 = checked_bytes_native ?? tableCrc32;
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1)
        rest = (rest & 1) === 1 ? (rest >>> 1) ^ 0xed_b8_83_20 : rest >>> 1;
    return rest;
});
/** CRC-32 of ZIP and gzip; `before` is that of all bytes so far, 0 at the beginning. */
function tableCrc32(data, before) {
    let sum = ~before;
    for (const byte of data)
        sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
    return ~sum >>> 0;
}

;// CONCATENATED MODULE: ./lib/sources/archives/zip-layout.js
/**
 * Whether a ZIP file is nothing but its entries, its directory and its end, one behind the other, and says
 * the same in all places (APPNOTE 4.3). What lies between or overlaps is read by one reader and not by
 * another, or many times over.
 */


/** Throws an ArchiveFault if it is not so. */
async function checkLayout(layout) {
    await checkEnd(layout);
    const ordered = [...layout.entries].sort((one, other) => startOf(one) - startOf(other));
    let free = 0;
    for (const [index, each] of ordered.entries()) {
        const { name, entry } = each;
        const start = entry.relativeOffsetOfLocalHeader;
        if (start < free)
            refuseEntry(name, 'overlaps another one');
        if (start > free)
            refuseEntry(name, 'comes after bytes that belong to nothing');
        const header = await headerOf(layout, each);
        checkHeader(name, { entry, header });
        const next = ordered[index + 1];
        const end = header.fileDataStart + entry.compressedSize;
        const limit = next === undefined ? layout.directory.start : startOf(next);
        if (end > limit)
            refuseEntry(name, 'overlaps what is behind it');
        if (hasDescriptor(entry))
            await checkDescriptor(layout, { name, entry, end, length: limit - end });
        free = hasDescriptor(entry) ? limit : end;
    }
    if (free !== layout.directory.start)
        refuse('has bytes that belong to nothing before its directory');
}
function startOf({ entry }) {
    return entry.relativeOffsetOfLocalHeader;
}
async function headerOf({ zip }, { name, entry }) {
    return zip
        .readLocalFileHeaderPromise(entry)
        .catch(() => refuseEntry(name, 'is not where the directory says'));
}
/** Encrypted, sizes behind the bytes, strongly encrypted, UTF-8, headers masked. */
const flagsThatMatter = 0x28_49;
function checkHeader(name, { entry, header }) {
    const isSame = header.fileName.equals(entry.fileNameRaw) &&
        header.compressionMethod === entry.compressionMethod &&
        ((header.generalPurposeBitFlag ^ entry.generalPurposeBitFlag) & flagsThatMatter) === 0;
    const told = [...sizesOf(name, header), header.crc32];
    const expected = [entry.uncompressedSize, entry.compressedSize, entry.crc32];
    const isTold = told.every((number, index) => number === expected[index] || (hasDescriptor(entry) && number === 0));
    if (!isSame || !isTold)
        refuseEntry(name, 'is told differently by itself and by the directory');
}
const inExtraField = 0xff_ff_ff_ff;
/** Unpacked and packed; of large ones in an extra field (APPNOTE 4.5.3). */
function sizesOf(name, header) {
    const { uncompressedSize, compressedSize, extraField } = header;
    if (uncompressedSize !== inExtraField && compressedSize !== inExtraField) {
        return [uncompressedSize, compressedSize];
    }
    const large = (0,yauzl/* parseExtraFields */.HM)(extraField).find(({ id }) => id === 1)?.data;
    if (large === undefined || large.length < 16)
        refuseEntry(name, 'does not tell its size');
    return [Number(large.readBigUInt64LE(0)), Number(large.readBigUInt64LE(8))];
}
function hasDescriptor({ generalPurposeBitFlag }) {
    return (generalPurposeBitFlag & 8) !== 0;
}
/** Checksum and sizes behind the bytes, with or without a signature, in 4 or 8 bytes (APPNOTE 4.3.9). */
async function checkDescriptor({ read }, part) {
    const { name, entry, end, length } = part;
    if (![12, 16, 20, 24].includes(length))
        refuseEntry(name, 'is not directly followed by the next part');
    const bytes = await read(end, length);
    const isSigned = length === 16 || length === 24;
    const [crc, ...sizes] = length < 20
        ? [0, 4, 8].map((at) => bytes.readUInt32LE(at + (isSigned ? 4 : 0)))
        : [
            bytes.readUInt32LE(isSigned ? 4 : 0),
            ...[4, 12].map((at) => Number(bytes.readBigUInt64LE(at + (isSigned ? 4 : 0)))),
        ];
    const isRight = (!isSigned || bytes.readUInt32LE(0) === 0x08_07_4b_50) &&
        crc === entry.crc32 &&
        sizes[0] === entry.compressedSize &&
        sizes[1] === entry.uncompressedSize;
    if (!isRight)
        refuseEntry(name, 'is told differently behind its bytes and by the directory');
}
const endLength = 22;
const locatorLength = 20;
const shortestLarge = 56;
const longestLarge = 4096;
/** The end says where the directory is; between both there is only what large archives need. */
async function checkEnd({ zip, entries, directory, read }) {
    // Each byte of the comment is one character.
    const start = zip.fileSize - endLength - zip.comment.length;
    const between = start - directory.end;
    if (between < 0)
        refuse('has a directory that is longer than it should be');
    if (between > 0)
        await checkLarge({ read, directory, between });
    const end = await read(start, endLength);
    const size = directory.end - directory.start;
    const isRight = [end.readUInt16LE(8), end.readUInt16LE(10)].every((count) => count === entries.length || (between > 0 && count === 0xff_ff)) &&
        [
            [12, size],
            [16, directory.start],
        ].every(([at, expected]) => {
            const told = end.readUInt32LE(at);
            return told === expected || (between > 0 && told === inExtraField);
        });
    if (!isRight)
        refuse('has an end that does not fit its directory');
}
/** The end of a large archive, and what tells where that is (APPNOTE 4.3.14, 4.3.15). */
async function checkLarge(part) {
    const { read, directory, between } = part;
    const length = between - locatorLength;
    const isSound = length >= shortestLarge &&
        length <= longestLarge &&
        isLargeEnd(await read(directory.end, between), { length, directory });
    if (!isSound)
        refuse('has bytes that belong to nothing behind its directory');
}
function isLargeEnd(bytes, { length, directory }) {
    return (bytes.readUInt32LE(0) === 0x06_06_4b_50 &&
        bytes.readBigUInt64LE(4) === BigInt(length - 12) &&
        bytes.readBigUInt64LE(40) === BigInt(directory.end - directory.start) &&
        bytes.readBigUInt64LE(48) === BigInt(directory.start) &&
        bytes.readUInt32LE(length) === 0x07_06_4b_50 &&
        bytes.readBigUInt64LE(length + 8) === BigInt(directory.end));
}

;// CONCATENATED MODULE: ./lib/sources/archives/zip.js
/** Opens a ZIP archive: all that its directory says is checked before a byte of an entry is read (T43). */







const mostEntries = 50_000;
/** Of names, extra fields and comments together, which are held. */
const longestDirectory = 32 * 2 ** 20;
/** Rejects with an ArchiveFault if anything about the archive is odd: it is refused, never repaired. */
async function openZip(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { reader, read } = openBlocks(file);
        const { size } = await file.stat();
        const zip = await openDirectory(reader, size);
        // Without a listener an error that comes late would end the process.
        zip.on('error', () => undefined);
        const entries = await readDirectory(zip, (position, length) => whole(read(position, length), length));
        return toArchive({ zip, entries, close: () => file.close() });
    }
    catch (error) {
        await file.close();
        return refuse(toldOf(error));
    }
}
async function openDirectory(reader, size) {
    return (0,yauzl/* fromRandomAccessReaderPromise */.or)(reader, size, {
        ...{ decodeStrings: false, validateEntrySizes: false, autoClose: false },
    });
}
/** Bytes that are all there; throws an ArchiveFault otherwise. */
async function whole(reading, length) {
    const bytes = await reading;
    return bytes.length === length ? bytes : refuse('ends too early');
}
/** The other method that is read is deflate. */
const stored = 0;
async function readDirectory(zip, read) {
    if (zip.entryCount > mostEntries)
        refuse(`has more than ${String(mostEntries)} entries`);
    // The types call it a truth value; it is a position.
    const start = Number(zip.readEntryCursor);
    const entries = [];
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
function checkEntry(name, entry) {
    const { compressionMethod: method, compressedSize, uncompressedSize } = entry;
    if (entry.isEncrypted())
        refuseEntry(name, 'is encrypted');
    if (!entry.canDecodeFileData())
        refuseEntry(name, `is packed by the method ${String(method)}, which is not read here`);
    if (method === stored && compressedSize !== uncompressedSize) {
        refuseEntry(name, 'is not packed, and has two sizes');
    }
    if (isFolder(name) && uncompressedSize !== 0)
        refuseEntry(name, 'is a folder with bytes of its own');
}
function isFolder(name) {
    return name.endsWith('/');
}
function toArchive(part) {
    const { zip, close } = part;
    let fault;
    const readEntry = async function* ({ name, entry }) {
        try {
            yield* checkedBytes({
                name,
                raw: await zip.openReadStreamPromise(entry, { decodeFileData: false }),
                isDeflated: entry.compressionMethod !== stored,
                packedBytes: entry.compressedSize,
                bytes: entry.uncompressedSize,
                crc: entry.crc32,
            });
        }
        catch (error) {
            fault ??= toldOf(error);
            throw error;
        }
    };
    const entries = part.entries
        .filter(({ name }) => !isFolder(name))
        .map((each) => ({
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
function isRegular({ externalFileAttributes: attributes }) {
    const kind = (attributes >>> 16) & kindOfFile;
    return (kind === 0 || kind === regularFile) && (attributes & noFile) === 0;
}
function toldOf(error) {
    if (error instanceof ArchiveFault)
        return error.message;
    return `is no whole ZIP archive (${error instanceof Error ? error.message : 'it cannot be read'})`;
}

// EXTERNAL MODULE: ./lib/sources/report-files/committed.js
var committed = __webpack_require__(28945);
// EXTERNAL MODULE: ./lib/sources/report-files/collect.js
var collect = __webpack_require__(90489);
// EXTERNAL MODULE: ./lib/sources/report-files/find-files.js
var find_files = __webpack_require__(49946);
// EXTERNAL MODULE: ./lib/sources/report-files/merge-parts.js + 1 modules
var merge_parts = __webpack_require__(60258);
// EXTERNAL MODULE: ./lib/sources/report-files/part-files.js
var part_files = __webpack_require__(89848);
// EXTERNAL MODULE: ./lib/sources/report-files/source-places.js
var source_places = __webpack_require__(13931);
// EXTERNAL MODULE: ./lib/sources/report-files/told-file.js
var told_file = __webpack_require__(61609);
// EXTERNAL MODULE: ./lib/sources/reports/read-report.js + 86 modules
var read_report = __webpack_require__(52605);
;// CONCATENATED MODULE: ./lib/sources/gather-archived.js
/** Gathers a named report out of archives that jobs left at the forge (T40, T43). */
















/** All files of a report may have so many times what one may have. */
const togetherTimes = 4;
const mostArchives = 500;
/** Rejects if there is no room for temporary files. */
async function gatherArchived(slot) {
    const { from, of, patterns, request, world } = slot;
    const now = (0,instant/* formatInstant */.r4)(world.now);
    if (world.archives === undefined)
        return nowhere(from);
    if (patterns.some((pattern) => (0,evidence_glob/* plainGlob */.Bq)(pattern) === undefined)) {
        const reason = `${patterns.join(', ')}: is no path in an archive`;
        return { status: 'failed', reason, retryable: false };
    }
    const found = await world.archives(from, { request, now, of });
    if (found.status === 'failed' || found.status === 'unsupported')
        return found;
    const archives = found.status === 'known' ? found.value : [];
    if (archives.length > mostArchives) {
        const reason = `there are more than ${String(mostArchives)} archives of one report`;
        return { status: 'failed', reason, retryable: false };
    }
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'promotion-gate-'));
    try {
        const read = await readAll(archives, { slot, folder });
        if ('status' in read)
            return read;
        return { status: 'known', value: read.value, source: sourceOf(read.value, { request, now }) };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
    }
}
function nowhere({ workflow, artifact, job }) {
    const what = job === undefined ? `artifact ${artifact ?? ''} of ${workflow ?? ''}` : `job ${job}`;
    return {
        status: 'unsupported',
        reason: `there is no forge here that keeps reports (${what})`,
        needs: 'a run on the forge, or a report that names only `files`, in the folder of the run',
    };
}
async function readAll(archives, { slot, folder }) {
    const { from, patterns, mostBytes, request } = slot;
    const parts = (0,merge_parts/* toAsked */.YF)(slot.parts);
    const budget = { files: find_files/* mostFiles */.p, bytes: togetherTimes * mostBytes };
    const own = await ownFiles(slot);
    const sources = own?.folder;
    const workspace = sources === undefined ? undefined : await workspaceOf(sources);
    const { metrics } = slot.parts;
    const collection = (0,collect/* openCollection */.ls)({ patterns, parts, sources: workspace, metrics });
    const told = [];
    for (let start = 0; start < archives.length; start += collect/* atOnce */.zd) {
        const batch = archives.slice(start, start + collect/* atOnce */.zd).map((archive, index) => ({
            ...{ archive, path: (0,external_node_path_.join)(folder, `${String(start + index)}.zip`) },
        }));
        const downloads = await Promise.all(batch.map(({ archive, path }) => archive.download({ path, mostBytes })));
        for (const [index, { archive, path }] of batch.entries()) {
            const download = downloads[index];
            if (download?.status !== 'known')
                return download ?? lost(archive);
            const read = await readArchive({ archive, path, slot, own, collection, budget });
            told.push(toTold(archive, { download, read }));
            await (0,promises_.rm)(path, { force: true });
        }
    }
    const files = collection.files();
    const sha = (slot.of === 'candidate' ? undefined : archives[0]?.sha) ?? request.candidate.sha;
    const times = archives.map(({ since }) => since);
    const since = times.length === 0 ? {} : { since: (0,instant/* formatInstant */.r4)(Math.min(...times)) };
    const value = {
        ...{ patterns, ...since, from, archives: told, fileCount: files.length },
        files: (0,told_file/* toListed */.N)(files, { sha, archives: told, ...since }),
        ...(await (0,part_files/* withFilesThere */.c)(collection.merged(), parts && sources)),
    };
    return { value };
}
function lost({ name }) {
    return { status: 'failed', reason: `${name} was not downloaded`, retryable: true };
}
/** What is shown of a number is shown at its line where the run has a work tree; without one as the report tells it. */
async function ownFiles({ of, request, world }) {
    if (of !== 'candidate')
        return undefined;
    return world.workspace?.(request).catch(() => undefined);
}
async function workspaceOf(folder) {
    return { folder, root: await (0,promises_.realpath)(folder) };
}
/** What is wrong with an archive is found out before its files are read, or with them. */
async function readArchive(part) {
    const { archive, slot, own, collection, budget } = part;
    const { patterns, mostBytes } = slot;
    const parts = (0,merge_parts/* toAsked */.YF)(slot.parts);
    let zip;
    try {
        zip = await openZip(part.path);
        const entries = pickEntries(zip.entries, { patterns, mostBytes, budget });
        const paths = entries.map((entry) => entry.path);
        const unmatched = (0,evidence_glob/* unmatchedOf */.dL)(patterns, paths);
        const committed = await own?.archived?.(paths);
        const how = { archive: archive.name, mostBytes, parts, sources: own?.folder };
        await collection.take(entries.map((entry) => () => readEntry(entry, { ...how, committed: committed?.get(entry.path) })));
        const problem = zip.fault();
        return {
            files: entries.length,
            ...(unmatched.length > 0 && { unmatched }),
            ...(problem !== undefined && { problem }),
        };
    }
    catch (error) {
        if (error instanceof ArchiveFault)
            return { files: 0, problem: error.message };
        throw error;
    }
    finally {
        await zip?.close();
    }
}
async function readEntry(entry, part) {
    const { archive, mostBytes, parts, sources: folder } = part;
    const { path } = entry;
    const check = (0,committed/* openCommittedCheck */.J)(part.committed ?? [], entry.bytes);
    const unpacked = entry.read();
    const bytes = check?.watch(unpacked) ?? unpacked;
    try {
        const book = (0,merge_parts/* partBookOf */.WM)(parts, { path, archive });
        const read = await (0,read_report/* readReport */.t)({ bytes, mostBytes, parts: book });
        const placed = folder &&
            read.report && { report: (0,source_places/* withSourcePlaces */._)(read.report, { folder, path }) };
        // Nobody can believe the times that an archive tells of its files.
        const committed = read.digest === undefined ? undefined : check?.found();
        return {
            ...{ path, archive, read: { ...read, ...placed } },
            ...(committed !== undefined && { committed }),
        };
    }
    finally {
        await unpacked.return(undefined);
    }
}
function toTold({ name, url, sha, since }, part) {
    return {
        ...{ name, ...(url !== undefined && { url }), sha, since: (0,instant/* formatInstant */.r4)(since) },
        ...{ digest: part.download.digest, ...part.read },
    };
}
/** The page of the only archive, and the commit if all are of one. */
function sourceOf({ archives = [] }, { request, now }) {
    const [first, ...others] = archives;
    const isOneCommit = others.every(({ sha }) => sha === first?.sha);
    const digest = (0,collect/* digestOfAll */.JP)(archives);
    return {
        ...{ level: 'artifact', system: request.host, fetchedAt: now },
        ...(first?.url !== undefined && others.length === 0 && { url: first.url }),
        ...(first !== undefined && isOneCommit && { sha: first.sha }),
        ...(digest !== undefined && { digest }),
    };
}


/***/ })

};

/** ZIP archives are read as they are written, or not at all (T43). */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { tableCrc32 } from '../../../src/sources/archives/checked-bytes.js';
import { openZip } from '../../../src/sources/archives/zip.js';
import { temporaryFolder } from '../../hosts/git/clones.js';
import { archiveFile, contentsOf, refusalOf } from './opened.js';
import { nameField, zipOf, type ArchiveSpec, type EntrySpec } from './zip-writer.js';

const text = '<testsuite name="a"/>\n'.repeat(40);
const one: EntrySpec = { name: 'r/a.xml', text };
const two: EntrySpec = { name: 'r/b.xml', text: 'b' };

describe('an archive that is read', () => {
  test.each<[string, readonly EntrySpec[], ArchiveSpec]>([
    ['packed', [one, two], {}],
    ['not packed', [{ ...one, method: 0 }, two], {}],
    ['with an empty file', [one, { ...two, text: '' }, { name: 'r/c', text: '', method: 0 }], {}],
    ['with folders', [{ name: 'r/', text: '', method: 0, mode: 0o40_755 }, one, two], {}],
    [
      'written as a stream',
      [
        { ...one, descriptor: 16 },
        { ...two, descriptor: 12 },
      ],
      {},
    ],
    [
      'written as a stream, large',
      [
        { ...one, descriptor: 24 },
        { ...two, descriptor: 20 },
      ],
      {},
    ],
    ['large', [{ ...one, large: true }, two], { large: true }],
    ['with a comment', [one, two], { comment: Buffer.from('made by a tool') }],
    [
      'without kinds of files',
      [
        { ...one, mode: 0 },
        { ...two, mode: 0, madeBy: 0 },
      ],
      {},
    ],
    ['of old names in ASCII', [{ ...one, flags: 0 }, two], {}],
    ['behind no order', [two, one], {}],
  ])('%s', async (_, entries, archive) => {
    const expected = entries
      .filter(({ name }) => !name.toString().endsWith('/'))
      .map((entry) => [entry.name.toString(), entry.text?.toString()])
      .sort();
    expect(await contentsOf(zipOf(entries, archive))).toEqual(expected);
  });

  test('of names in UTF-8, in code page 437, and in both', async () => {
    const old = Buffer.from([0x61, 0x84]);
    const names = [
      { name: 'ä/ü.xml' },
      { name: old, flags: 0 },
      {
        name: Buffer.from([0x62, 0x84]),
        flags: 0,
        extra: nameField('bé', Buffer.from([0x62, 0x84])),
      },
    ];
    expect((await contentsOf(zipOf(names))).map(([path]) => path)).toEqual(['aä', 'bé', 'ä/ü.xml']);
  });

  test('without entries', async () => {
    expect(await contentsOf(zipOf([]))).toEqual([]);
  });

  test('as zip and Python write it', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.xml'), text);
    const script =
      'import sys, zipfile\nz = zipfile.ZipFile(sys.stdout.buffer, "w", zipfile.ZIP_DEFLATED)\nz.write("a.xml")\nz.close()';
    const python = tryRun('python3', ['-c', script], folder);
    const zip = tryRun('zip', ['-q', '-r', '-', '.'], folder);
    for (const bytes of [python, zip]) {
      // Where a tool is not installed, the others are what this can show.
      if (bytes !== undefined) expect(await contentsOf(bytes)).toContainEqual(['a.xml', text]);
    }
  });

  test('tells links and devices from files (T43)', async () => {
    const modes = [0o100_644, 0, 0o120_777, 0o10_644, 0o60_644, 0o20_644, 0o140_644, 0o40_755];
    const specs = modes.map((mode, index) => ({ name: `f${String(index)}`, mode }));
    const bytes = zipOf([...specs, { name: 'f8', madeBy: 0, attributes: 0x10 }]);
    const zip = await openZip(archiveFile(bytes));
    await zip.close();
    expect(zip.entries.filter(({ isRegular }) => isRegular).map((entry) => entry.path)).toEqual([
      'f0',
      'f1',
    ]);
  });
});

const other = Buffer.from('r/x.xml');
const long = `${'a/'.repeat(40)}${'b'.repeat(1000)}`;

describe('an archive that is refused (T43)', () => {
  test.each<[string, readonly EntrySpec[], ArchiveSpec, string]>([
    ['a path that leads out', [{ name: '../a.xml' }], {}, 'entry "../a.xml" leads out'],
    ['a path that leads out within', [{ name: 'a/../../b' }], {}, 'leads out'],
    ['a path that ends above', [{ name: 'a/..' }], {}, 'leads out'],
    ['an absolute path', [{ name: '/etc/passwd' }], {}, 'absolute'],
    ['a path of two slashes', [{ name: '//host/share' }], {}, 'absolute'],
    ['a drive', [{ name: 'C:/a.xml' }], {}, 'absolute'],
    ['a drive without a slash', [{ name: 'c:a.xml' }], {}, 'absolute'],
    ['a backslash', [{ name: '..\\a.xml' }], {}, 'backslash'],
    ['a NUL', [{ name: 'a.xml\0.png' }], {}, 'control character'],
    ['a line end', [{ name: 'a\n::error::b' }], {}, 'control character'],
    ['no name', [{ name: '' }], {}, 'has no name'],
    ['an empty segment', [{ name: 'a//b' }], {}, 'not plain'],
    ['a dot', [{ name: './a' }], {}, 'not plain'],
    ['a long name', [{ name: long }], {}, 'name of 1080 bytes'],
    ['a deep path', [{ name: `${'a/'.repeat(64)}b` }], {}, 'too deep'],
    ['a name that is no UTF-8', [{ name: Buffer.from([0x61, 0xff]) }], {}, 'no valid UTF-8'],
    ['two names', [{ name: 'a', extra: nameField('b', Buffer.from('a')) }], {}, 'two names'],
    ['a name twice', [one, one], {}, 'is there twice'],
    ['a folder and a file', [{ name: 'a/', text: '' }, { name: 'a' }], {}, 'is there twice'],
    ['a file below a file', [{ name: 'a' }, { name: 'a/b' }], {}, 'lies below a file'],
    ['a folder with bytes', [{ name: 'a/', text: 'x' }], {}, 'folder with bytes'],
    ['an encrypted entry', [one, { ...two, flags: 0x801 }], {}, 'entry "r/b.xml" is encrypted'],
    ['strong encryption', [{ ...one, flags: 0x841 }], {}, 'strong encryption'],
    ['a masked directory', [{ ...one, local: { flags: 0x2800 } }], {}, 'differently'],
    ['another compression', [{ ...one, method: 93 }], {}, 'method 93'],
    ['two sizes without packing', [{ ...two, method: 0, central: { bytes: 2 } }], {}, 'two sizes'],
    ['another name in the header', [{ ...one, local: { name: other } }], {}, 'differently'],
    ['another method in the header', [{ ...one, local: { method: 0 } }], {}, 'differently'],
    ['another size in the header', [{ ...one, local: { bytes: 3 } }], {}, 'differently'],
    ['another checksum in the header', [{ ...one, local: { crc: 3 } }], {}, 'differently'],
    [
      'no descriptor',
      [{ ...one, local: { flags: 0x808 }, central: { flags: 0x808 } }],
      {},
      'not directly',
    ],
    [
      'another size behind',
      [{ ...one, descriptor: 16, behind: { bytes: 3 } }],
      {},
      'behind its bytes',
    ],
    [
      'another checksum behind',
      [{ ...one, descriptor: 12, behind: { crc: 3 } }],
      {},
      'behind its bytes',
    ],
    [
      'another large size behind',
      [{ ...one, descriptor: 24, behind: { packed: 3 } }],
      {},
      'behind its bytes',
    ],
    [
      'fewer bytes than told',
      [{ ...one, local: { bytes: 9999 }, central: { bytes: 9999 } }],
      {},
      'has 880 bytes',
    ],
    [
      'more bytes than told',
      [{ ...one, local: { bytes: 9 }, central: { bytes: 9 } }],
      {},
      'more than the 9 bytes',
    ],
    [
      'another checksum',
      [{ ...one, local: { crc: 3 }, central: { crc: 3 } }],
      {},
      'entry "r/a.xml" has another checksum',
    ],
    ['broken packing', [{ ...one, packed: Buffer.from([0xff, 0xff, 0xff]) }], {}, 'is broken'],
    ['packing that is cut', [{ ...one, packed: Buffer.from([0x4b]) }], {}, 'is broken'],
    [
      'bytes behind the packing',
      [{ ...two, packed: Buffer.from([0x4b, 0x02, 0x00, 0x50, 0x4b]) }],
      {},
      'behind its end',
    ],
    ['an overlap', [one, { ...two, central: { offset: 0 } }], {}, 'overlaps'],
    [
      'an overlap with the directory',
      [{ ...one, central: { packed: 60 }, local: { packed: 60 } }],
      {},
      'overlaps',
    ],
    ['a place outside', [{ ...one, central: { offset: 99_999 } }], {}, 'belong to nothing'],
    [
      'a place that is none',
      [{ ...one, gap: 1, central: { offset: 0 } }],
      {},
      'not where the directory says',
    ],
    ['bytes before', [one], { before: Buffer.from('#!/bin/sh\n') }, 'belong to nothing'],
    ['bytes between', [one, { ...two, gap: 4 }], {}, 'belong to nothing'],
    ['bytes before the directory', [one], { gapBeforeDirectory: 7 }, 'before its directory'],
    [
      'bytes after the directory',
      [one],
      { betweenDirectoryAndEnd: Buffer.alloc(90) },
      'behind its directory',
    ],
    ['bytes after all', [one], { behind: Buffer.from('x') }, 'comment length'],
    ['an archive behind another', [one], { before: zipOf([two]) }, 'belong to nothing'],
    ['an archive in the comment', [one], { comment: zipOf([two]) }, 'no whole ZIP archive'],
    ['an end in the comment', [one], { comment: zipOf([]) }, 'belong to nothing'],
    ['fewer entries than there are', [one, two], { end: { count: 1 } }, 'belong to nothing'],
    ['more entries than there are', [one], { end: { count: 2 } }, 'no whole ZIP archive'],
    ['two counts', [one], { end: { countHere: 2 } }, 'end that does not fit'],
    ['another size of the directory', [one], { end: { size: 1 } }, 'end that does not fit'],
    ['another place of the directory', [one], { end: { offset: 1 } }, 'no whole ZIP archive'],
    ['several disks', [one], { end: { disk: 1 } }, 'multi-disk'],
    [
      'a large end of another size',
      [one],
      { large: true, largeEnd: { size: 1 } },
      'behind its directory',
    ],
    [
      'a large end of another place',
      [one],
      { large: true, largeEnd: { place: 1 } },
      'no whole ZIP archive',
    ],
    [
      'a large and a small count',
      [one],
      { large: true, end: { count: 2 } },
      'end that does not fit',
    ],
    [
      'too many entries',
      [one],
      { large: true, largeEnd: { count: 50_001 } },
      'more than 50000 entries',
    ],
  ])('%s', async (_, entries, archive, reason) => {
    expect(await refusalOf(zipOf(entries, archive))).toContain(reason);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('<testsuite/>')],
    ['a directory without its entries', zipOf([one]).subarray(-100)],
  ])('%s', async (_, bytes) => {
    expect(await refusalOf(bytes)).toContain('no whole ZIP archive');
  });

  test('one that is cut, wherever', async () => {
    const bytes = zipOf([{ ...one, descriptor: 16 }, two]);
    for (let length = 0; length < bytes.length; length += 1) {
      expect(await refusalOf(bytes.subarray(0, length))).not.toContain('not refused');
    }
  });

  test('one of which a bit is another, unless its contents are the same', async () => {
    const bytes = zipOf([
      { name: 'a', text: 'aaaaaaaa' },
      { ...two, descriptor: 16 },
    ]);
    const expected = await contentsOf(bytes);
    let refused = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const contents = await Promise.all(
        [0, 1, 2, 3, 4, 5, 6, 7].map((bit) => contentsOf(flip(bytes, at, bit)).catch(() => 'no')),
      );
      const told = contents.filter((each) => each !== 'no');
      refused += contents.length - told.length;
      expect(told).toEqual(told.map(() => expected));
    }
    expect(refused).toBeGreaterThan(bytes.length * 4);
  });
});

describe('what an entry holds', () => {
  test('a fault is known as soon as it was read (T43)', async () => {
    const broken: EntrySpec = { ...one, local: { crc: 1 }, central: { crc: 1 } };
    const zip = await openZip(archiveFile(zipOf([broken, two])));
    expect(zip.fault()).toBeUndefined();
    const read = async (): Promise<void> => {
      for await (const chunk of zip.entries[0]?.read() ?? [])
        expect(chunk.length).toBeGreaterThan(0);
    };
    await expect(read()).rejects.toThrow('checksum');
    expect(zip.fault()).toContain('"r/a.xml" has another checksum');
    await zip.close();
  });

  test.each([0, 1, 9, 1000])('the checksum of %i bytes is that of gzip', (length) => {
    const bytes = Buffer.from(text.repeat(2).slice(0, length));
    const half = bytes.length >> 1;
    const inTwo = tableCrc32(bytes.subarray(half), tableCrc32(bytes.subarray(0, half), 0));
    const expected = gzipSync(bytes).readUInt32LE(gzipSync(bytes).length - 8);
    expect(tableCrc32(bytes, 0)).toBe(expected);
    expect(inTwo).toBe(expected);
  });

  test('the checksum is that of the standard', () => {
    expect(tableCrc32(Buffer.from('123456789'), 0)).toBe(0xcb_f4_39_26);
  });
});

function flip(bytes: Buffer, at: number, bit: number): Buffer {
  const flipped = Buffer.from(bytes);
  flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
  return flipped;
}

function tryRun(command: string, args: readonly string[], cwd: string): Buffer | undefined {
  try {
    return execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

/** A large report in a small archive is read as a stream, and a bomb is not read at all (T43). */
import { once } from 'node:events';
import { constants, createDeflateRaw } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { tableCrc32 } from '../../../src/sources/archives/checked-bytes.js';
import { pickEntries } from '../../../src/sources/archives/pick-entries.js';
import { openZip } from '../../../src/sources/archives/zip.js';
import { readReport } from '../../../src/sources/reports/read-report.js';
import { archiveFile } from './opened.js';
import { zipOf, type EntrySpec } from './zip-writer.js';
import { heldBytes } from '../held-bytes.js';

const million = 1_000_000;

/** An entry of JUnit with `parts` times as much output, made without holding it. */
async function entryOf(parts: number): Promise<EntrySpec> {
  const start = '<testsuite name="a"><testcase classname="a" name="c"><system-out>';
  const line = `${'a line of output '.repeat(6)}\n`;
  const part = Buffer.from(line.repeat(Math.ceil(million / line.length)));
  const end = '</system-out></testcase></testsuite>';
  const deflate = createDeflateRaw({ level: constants.Z_BEST_SPEED });
  const packed: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => packed.push(chunk));
  const told = { crc: 0, bytes: 0 };
  const write = async (bytes: Buffer): Promise<void> => {
    told.crc = tableCrc32(bytes, told.crc);
    told.bytes += bytes.length;
    if (!deflate.write(bytes)) await once(deflate, 'drain');
  };
  await write(Buffer.from(start));
  for (let count = 0; count < parts; count += 1) await write(part);
  await write(Buffer.from(end));
  deflate.end();
  await once(deflate, 'end');
  return { name: 'r/a.xml', packed: Buffer.concat(packed), local: told, central: told };
}

test('80 MB are read while little of it is held', async () => {
  const bytes = zipOf([await entryOf(80)]);
  expect(bytes.length).toBeLessThan(8 * million);
  const zip = await openZip(archiveFile(bytes));
  const [entry] = zip.entries;
  if (entry === undefined) throw new Error('no entry');
  const before = heldBytes();
  let most = 0;
  let passed = 0;
  let looks = 0;
  async function* watched(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      passed += chunk.length;
      // Each look collects the garbage of all that the test runner holds, so there are few.
      if (passed > (looks + 1) * 16 * million) {
        most = Math.max(most, heldBytes() - before);
        looks += 1;
      }
      yield chunk;
    }
  }
  const read = await readReport({ bytes: watched(entry.read()), mostBytes: 512 * million });
  await zip.close();
  expect(read).toMatchObject({ usable: true, report: { totals: { total: 1 } } });
  expect(read.bytes).toBeGreaterThan(80 * million);
  expect(zip.fault()).toBeUndefined();
  expect(looks).toBeGreaterThan(3);
  // Held as a whole it would be 64 MB at the last look, and twice that as a text.
  expect(most).toBeLessThan(25 * million);
});

test('a bomb is refused by what it says, and ends where it lies about that', async () => {
  const honest = await entryOf(20);
  const asked = { patterns: ['r/*.xml'], mostBytes: 10 * million };
  const zip = await openZip(archiveFile(zipOf([honest])));
  const budget = { files: 1000, bytes: 40 * million };
  expect(() => pickEntries(zip.entries, { ...asked, budget })).toThrow('limits.report-size');
  await zip.close();

  const small = { bytes: million };
  const lying = await openZip(
    archiveFile(
      zipOf([
        {
          ...honest,
          local: { ...honest.local, ...small },
          central: { ...honest.central, ...small },
        },
      ]),
    ),
  );
  const [entry] = pickEntries(lying.entries, { ...asked, budget });
  let read = 0;
  const readAll = async (): Promise<void> => {
    for await (const chunk of entry?.read() ?? []) read += chunk.length;
  };
  await expect(readAll()).rejects.toThrow('more than the 1000000 bytes');
  expect(read).toBeLessThanOrEqual(million);
  await lying.close();
});

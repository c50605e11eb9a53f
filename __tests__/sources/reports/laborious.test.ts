/**
 * T43: files of each format in which one text is long, and in which it is besides told of many things: reading takes no
 * more than 250 ms a megabyte.
 */
import { describe, expect, test } from '@jest/globals';
import { pathsAsTold } from '../../../src/sources/report-files/part-paths.js';
import { formats } from '../../../src/sources/reports/formats.js';
import { openPartBook } from '../../../src/sources/reports/part-book.js';
import { readReport } from '../../../src/sources/reports/read-report.js';
import { samples } from './format-samples.js';
import { textsOf, withMany, withText } from './grown.js';
import { inPieces } from './reading.js';

const long = 50_000;
/** What a pattern may try again from each of its characters, and then a wrong one. */
const runs: Readonly<Record<string, string>> = {
  digits: `${'1'.repeat(long)}x`,
  blanks: `a${' '.repeat(long)}b`,
  brackets: '('.repeat(long),
  folders: 'a/'.repeat(long / 2),
};
const many = 1000;
/**
 * Microseconds; a file of a few kilobytes takes some in any case. Six times the limit: this process holds what other tests
 * have left, which is looked through for garbage meanwhile, and what is read again and again takes a hundred times as much.
 */
function mostFor(bytes: number): number {
  return 6 * (0.25 * bytes + 50_000);
}

async function readParts(text: string): Promise<string | undefined> {
  const selections = [{ paths: ['src/**'], components: ['c'] }];
  const parts = openPartBook(selections, pathsAsTold);
  return (await readReport({ bytes: inPieces(Buffer.from(text), 1 << 16), parts })).format;
}

/** Microseconds of CPU, the least of five readings if the first seems long. */
async function costOf(text: string): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < 5 && least > mostFor(text.length); round += 1) {
    const before = process.cpuUsage();
    await readParts(text);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}

/** Beginnings of those that take too long. */
async function tooLong(texts: Iterable<string>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const text of texts) {
    const cost = await costOf(text);
    if (cost > mostFor(text.length)) found.push(`${String(cost)} µs: ${text.slice(0, 300)}`);
  }
  return found;
}

test('there is a sample of each format, and it is read as such', async () => {
  expect(Object.keys(samples).sort()).toEqual(formats.map(({ id }) => id).sort());
  for (const [id, text] of Object.entries(samples)) {
    expect(await readParts(text.replaceAll('#', '1'))).toBe(id);
  }
});

describe.each(Object.entries(samples))('T43: %s', (_id, sample) => {
  test.each(Object.entries(runs))('a long run of %s in each text', async (_name, run) => {
    expect(await tooLong(withText(sample, run))).toEqual([]);
  });

  test('a long name of what holds much', async () => {
    expect(await tooLong(heldBy(sample))).toEqual([]);
  }, 300_000);
});

test('T43: names of Go tests, each longer by a slash than one that it does not begin with', async () => {
  const names = Array.from({ length: 2000 }, (_, index) => `T${'/'.repeat(index)}x`);
  const events = names.map((Test) => JSON.stringify({ Action: 'run', Package: 'p', Test }));
  expect(await tooLong([events.join('\n')])).toEqual([]);
});

test.each([
  ['from the last to the first', (index: number) => 150_000 - index],
  ['without order', (index: number) => (index * 7919) % 150_001],
])('T43: branches of one file in LCOV, %s', async (_, lineOf) => {
  const rows = Array.from(
    { length: 150_000 },
    (_, index) => `BRDA:${String(lineOf(index) + 1)},0,0,1`,
  );
  expect(await tooLong([`SF:a.c\n${rows.join('\n')}\nend_of_record\n`])).toEqual([]);
});

/** Each word in turn long, and each part behind it many times over. */
function* heldBy(sample: string): Iterable<string> {
  for (const { from, to } of textsOf(sample)) {
    if (/^[\d.]+$/.test(sample.slice(from, to))) continue;
    for (const text of withMany(`${sample.slice(0, from)}\u{1}${sample.slice(to)}`, many)) {
      if (text.indexOf('\u{1}') === text.lastIndexOf('\u{1}') && text.indexOf('\u{1}') <= from)
        yield text.replace('\u{1}', () => 'a/'.repeat(long));
    }
  }
}

/** T43: what a reader holds until its file, or a part of it, ends is bounded. */
import { expect, test } from '@jest/globals';
import { readReport } from '../../../src/sources/reports/read-report.js';
import { codesOf } from './reading.js';

async function* textsOf(count: number, part: (index: number) => string): AsyncIterable<Uint8Array> {
  await Promise.resolve();
  for (let from = 0; from < count; from += 1000) {
    const texts = Array.from({ length: 1000 }, (_, nth) => part(from + nth));
    yield Buffer.from(texts.join(''));
  }
}

test('T43: tests of a package of Go that does not end', async () => {
  const bytes = textsOf(
    501_000,
    (nth) => `{"Action":"run","Package":"p","Test":"T/${String(nth)}"}\n`,
  );
  const read = await readReport({ bytes });
  expect([codesOf(read), read.usable]).toEqual([['too-large'], false]);
});

test('T43: names of Google Benchmark', async () => {
  const bytes = textsOf(21_000, (nth) => {
    const head = nth === 0 ? '{"benchmarks":[' : ',';
    return `${head}{"name":"b${String(nth)}","time_unit":"ns","real_time":1,"cpu_time":1}`;
  });
  const read = await readReport({ bytes });
  expect([codesOf(read), read.usable]).toEqual([['too-large'], false]);
});

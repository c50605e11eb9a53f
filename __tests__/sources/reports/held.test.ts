/** What reading holds grows with what a report is about, and not with its bytes (T43). */
import { expect, test } from '@jest/globals';
import { readReport } from '../../../src/sources/reports/read-report.js';
import { heldBytes } from '../held-bytes.js';
import { inPieces } from './reading.js';

const million = 1_000_000;
const linesOfFile = 400;
/** Chunks as a file gives them. */
const chunkSize = 1 << 16;

interface Shape {
  readonly head: string;
  readonly part: (index: number) => string;
  readonly tail: string;
}

const numbers = Array.from({ length: linesOfFile }, (_, nth) => nth + 1);

const shapes: Readonly<Record<string, Shape>> = {
  Cobertura: {
    head: '<coverage line-rate="1" branch-rate="0"><packages><package name="shop" line-rate="1"><classes>',
    part: (index) =>
      `<class name="C${index}" filename="src/module${index % 90}/file${index}.py" line-rate="1"><lines>${numbers
        .map((line) => `<line number="${line}" hits="${line}00${index}"/>`)
        .join('\n')}</lines></class>`,
    tail: '</classes></package></packages></coverage>',
  },
  LCOV: {
    head: 'TN:\n',
    part: (index) =>
      `SF:src/module${index % 90}/file${index}.ts\n${numbers
        .map((line) => `DA:${line},${line}00${index}\n`)
        .join('')}end_of_record\n`,
    tail: '',
  },
  JUnit: {
    head: '<testsuites>',
    part: (index) =>
      `<testsuite name="suite ${index}"><testcase classname="c${index}" name="n"/><system-out>${'a line of output\n'.repeat(
        600,
      )}</system-out></testsuite>`,
    tail: '</testsuites>',
  },
  SARIF: {
    head: '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"t"}},"results":[{"ruleId":"first","message":{"text":"m"}}',
    part: (index) =>
      `,${JSON.stringify({
        ruleId: `r${index % 40}`,
        message: { text: 'a message '.repeat(800) },
        locations: [{ physicalLocation: { artifactLocation: { uri: `src/file${index}.ts` } } }],
      })}`,
    tail: ']}]}',
  },
};

/** Each look collects the garbage of all that the test runner holds, so there are few. */
const looked = 6 * million;

/** The report in chunks; `look` is asked in between. */
async function* chunksOf(shape: Shape, most: number, look: () => void): AsyncGenerator<Buffer> {
  let text = shape.head;
  let passed = 0;
  let next = looked;
  for (let index = 0; passed < most; index += 1) {
    text += shape.part(index);
    while (text.length > chunkSize) {
      await Promise.resolve();
      yield Buffer.from(text.slice(0, chunkSize));
      text = text.slice(chunkSize);
      passed += chunkSize;
    }
    if (passed < next) continue;
    look();
    next += looked;
  }
  yield Buffer.from(text + shape.tail);
}

const ofOneFile: Readonly<
  Record<string, { readonly part: (index: number) => string; readonly most: number }>
> = {
  'lines with branches': { part: (index) => `BRDA:${index + 1},0,0,1\n`, most: 1 << 20 },
  functions: { part: (index) => `FNDA:1,f${String(index).padStart(7, '0')}\n`, most: 310_689 },
};

async function readFile(part: (index: number) => string, count: number) {
  const text = Array.from({ length: count }, (_, index) => part(index)).join('');
  const bytes = inPieces(Buffer.from(`SF:a.c\nDA:1,1\n${text}end_of_record\n`), chunkSize);
  return readReport({ bytes });
}

test.each(Object.entries(ofOneFile))(
  'T43: of one file in LCOV only so many %s are held',
  async (what, { part, most }) => {
    expect(await readFile(part, most / 16)).toMatchObject({ usable: true, problems: [] });
    const message = `tells of too many ${what} of "a.c"`;
    expect(await readFile(part, most + 1)).toMatchObject({
      ...{ usable: false, problems: [{ code: 'too-large', message }] },
    });
  },
);

test.each(Object.keys(shapes))('of 40 MB of %s little is held', async (name) => {
  const shape = shapes[name];
  if (shape === undefined) throw new Error(name);
  const before = heldBytes();
  let most = 0;
  let looks = 0;
  const bytes = chunksOf(shape, 40 * million, () => {
    most = Math.max(most, heldBytes() - before);
    looks += 1;
  });
  const read = await readReport({ bytes, mostBytes: 100 * million });
  expect(read).toMatchObject({ usable: true });
  expect(read.bytes).toBeGreaterThan(40 * million);
  expect(looks).toBeGreaterThan(5);
  // A piece of a chunk that is kept for each file would hold all of them.
  expect(most).toBeLessThan(12 * million);
});

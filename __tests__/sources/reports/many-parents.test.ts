/** T43: what holds other things and may be told without end is bounded: memory does not grow with the file. */
import { expect, test } from '@jest/globals';
import { readReport } from '../../../src/sources/reports/read-report.js';

const rows: readonly {
  name: string;
  head: string;
  part: (index: number) => string;
  most: number;
}[] = [
  {
    name: 'source files that no point is in (OpenCover)',
    head: '<CoverageSession><Modules><Module><Files>',
    part: (index) => `<File uid="${String(index)}" fullPath="/src/${String(index)}.cs"/>`,
    most: 200_000,
  },
  {
    name: 'packages that never end (Go)',
    head: '{"Action":"start","Package":"p"}\n',
    part: (index) => `{"Action":"start","Package":"p/${String(index)}"}\n`,
    most: 10_000,
  },
  {
    name: 'audits of a run (Lighthouse)',
    head: '{"lighthouseVersion":"12.0.0","audits":{"first":{"numericValue":1}',
    part: (index) => `,"a${String(index)}":{"numericValue":1}`,
    most: 200_000,
  },
];

test.each(rows)('T43: $name', async ({ head, part, most }) => {
  let given = 0;
  async function* endless(): AsyncIterable<Uint8Array> {
    yield Buffer.from(head.padEnd(70_000));
    for (; given < 3 * most; given += 1000) {
      await Promise.resolve();
      yield Buffer.from(Array.from({ length: 1000 }, (_, nth) => part(given + nth)).join(''));
    }
  }
  const { problems } = await readReport({ bytes: endless() });
  expect(problems[0]).toMatchObject({ code: 'too-large' });
  expect(given).toBeLessThan(1.2 * most);
});

test.each([
  ['a package of Go', `{"Action":"start","Package":"${'p'.repeat(5000)}"}\n`],
  [
    'a path of OpenCover',
    `<CoverageSession><Files><File uid="1" fullPath="${'p'.repeat(5000)}"/></Files></CoverageSession>`,
  ],
  [
    'an audit of Lighthouse',
    `{"lighthouseVersion":"12.0.0","audits":{"${'a'.repeat(1001)}":{"numericValue":1}}}`,
  ],
  ['a page of Lighthouse', `{"lighthouseVersion":"12.0.0","requestedUrl":"${'a'.repeat(5000)}"}`],
])('T43: the name of %s is bounded', async (_, text) => {
  async function* whole(): AsyncIterable<Uint8Array> {
    await Promise.resolve();
    yield Buffer.from(text);
  }
  const { problems } = await readReport({ bytes: whole() });
  expect(problems[0]).toMatchObject({ code: 'too-large' });
});

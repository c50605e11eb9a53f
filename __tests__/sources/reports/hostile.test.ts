/** Files that were made to deceive or to break: each is refused with a reason, in little memory. */
import { describe, expect, test } from '@jest/globals';
import { formats } from '../../../src/sources/reports/formats.js';
import { toHead } from '../../../src/sources/reports/head.js';
import { readReport } from '../../../src/sources/reports/read-report.js';
import { codesOf, inPieces, read } from './reading.js';

const good = '<testsuite tests="1"><testcase name="a"/></testsuite>';
const json = '{"version":"2.1.0","runs":[{"tool":{},"results":[]}]}';
const utf16 = Buffer.from(`\u{feff}<?xml version="1.0" encoding="UTF-16"?>${good}`, 'utf16le');
const laughs = Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY l${String(index + 1)} "${`&l${String(index)};`.repeat(10)}">`,
);
const deep = 100_000;

const refused: readonly {
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly code: string;
}[] = [
  { name: 'an empty file', text: '', code: 'empty' },
  { name: 'blank lines', text: ' \n\n\t', code: 'empty' },
  { name: 'a byte order mark alone', text: '\u{feff}', code: 'empty' },
  {
    name: 'a page of HTML',
    text: '<!DOCTYPE html><html><body>404</body></html>',
    code: 'unknown-format',
  },
  { name: 'another JSON', text: '{"hello":1}', code: 'unknown-format' },
  { name: 'a text', text: 'all 30 tests passed', code: 'unknown-format' },
  { name: 'a zip', text: Buffer.from('504b0304140000000800', 'hex'), code: 'unknown-format' },
  { name: 'T42: XML that is cut in a tag', text: good.slice(0, -8), code: 'truncated' },
  { name: 'T42: XML that is cut between tags', text: good.slice(0, -12), code: 'truncated' },
  {
    name: 'T42: XML that is cut in CDATA',
    text: '<testsuite><testcase><failure><![CDATA[x',
    code: 'truncated',
  },
  {
    name: 'T42: a duplicate attribute',
    text: '<testsuite failures="1" failures="0"><testcase/></testsuite>',
    code: 'not-well-formed',
  },
  {
    name: 'T42: tags that cross',
    text: '<testsuite><testcase></testsuite></testcase>',
    code: 'not-well-formed',
  },
  { name: 'T42: a second root', text: `${good}${good}`, code: 'not-well-formed' },
  { name: 'T42: text after the root', text: `${good}x`, code: 'not-well-formed' },
  {
    name: 'T42: a character that XML does not have',
    text: '<testsuite name="\u0001"/>',
    code: 'not-well-formed',
  },
  {
    name: 'T42: an attribute without quotes',
    text: '<testsuite tests=1><testcase/></testsuite>',
    code: 'not-well-formed',
  },
  {
    name: 'T43: an external entity',
    text: `<!DOCTYPE testsuite [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuite name="&x;"/>`,
    code: 'doctype',
  },
  {
    name: 'T43: billion laughs',
    text: `<!DOCTYPE testsuite [<!ENTITY l0 "ha">${laughs.join('')}]><testsuite name="&l9;"/>`,
    code: 'doctype',
  },
  {
    name: 'T43: an entity that nobody declares',
    text: '<testsuite name="&x;"><testcase/></testsuite>',
    code: 'not-well-formed',
  },
  { name: 'T43: suites nested without end', text: '<testsuite>'.repeat(deep), code: 'too-deep' },
  {
    name: 'T43: an attribute of 40 MB',
    text: `<testsuite name="${'x'.repeat(40_000_000)}"/>`,
    code: 'too-large',
  },
  {
    name: 'T43: a comment of 40 MB',
    text: `<testsuite><!--${'x'.repeat(40_000_000)}`,
    code: 'too-large',
  },
  {
    name: 'T43: a tag of 10,000 attributes',
    text: `<testsuite ${Array.from({ length: 200_000 }, (_, index) => `a${String(index)}=""`).join(' ')}/>`,
    code: 'too-large',
  },
  {
    name: 'an encoding that is not read',
    text: `<?xml version="1.0" encoding="EBCDIC-CP-US"?>${good}`,
    code: 'encoding',
  },
  {
    name: 'an encoding that is not the one of the bytes',
    text: `<?xml version="1.0" encoding="UTF-16"?>${good}`,
    code: 'encoding',
  },
  {
    name: 'bytes that are no UTF-8',
    text: Buffer.from([...Buffer.from('<testsuite name="'), 0xff, 0xfe, ...Buffer.from('"/>')]),
    code: 'encoding',
  },
  {
    name: 'T42: UTF-8 that is cut',
    text: Buffer.from([...Buffer.from(`${good}<!--`), 0xc3]),
    code: 'encoding',
  },
  ...['tests', 'failures', 'errors', 'skipped'].flatMap((key) =>
    ['NaN', '-1', '1e999', '18446744073709551616', '1.5', '0x10', '', 'many'].map((value) => ({
      name: `T42: ${key}="${value}"`,
      text: `<testsuite ${key}="${value}"><testcase/></testsuite>`,
      code: 'impossible-number',
    })),
  ),
  { name: 'T42: JSON that is cut in a text', text: json.slice(0, 10), code: 'unknown-format' },
  { name: 'T42: JSON that is cut in a list', text: json.slice(0, -3), code: 'truncated' },
  { name: 'T42: JSON that is cut at the end', text: json.slice(0, -1), code: 'truncated' },
  {
    name: 'T42: a key twice',
    text: json.replace('"tool":{}', '"tool":{"a":1,"a":1}'),
    code: 'duplicate',
  },
  {
    name: 'T42: a key twice, once escaped',
    text: json.replace('"tool":{}', '"tool":{"a":1,"\\u0061":1}'),
    code: 'duplicate',
  },
  { name: 'T42: a comma too many', text: json.replace('[]', '[{},]'), code: 'not-well-formed' },
  {
    name: 'T42: a colon too few',
    text: json.replace('"tool":', '"tool" '),
    code: 'not-well-formed',
  },
  { name: 'T42: a second document', text: `${json}${json}`, code: 'not-well-formed' },
  {
    name: 'T42: a comment',
    text: json.replace('"tool"', '/* x */"tool"'),
    code: 'not-well-formed',
  },
  {
    name: 'T42: a number with a leading zero',
    text: json.replace('{}', '{"a":012}'),
    code: 'not-well-formed',
  },
  { name: 'T42: NaN', text: json.replace('{}', '{"a":NaN}'), code: 'not-well-formed' },
  {
    name: 'T42: a line break in a text',
    text: json.replace('{}', '{"a":"\n"}'),
    code: 'not-well-formed',
  },
  {
    name: 'T42: brackets that cross',
    text: json.replace('{}', '{"a":[}'),
    code: 'not-well-formed',
  },
  {
    name: 'T43: lists nested without end',
    text: json.replace('{}', `{"a":${'['.repeat(deep)}`),
    code: 'too-deep',
  },
  {
    name: 'T43: a text of 40 MB',
    text: json.replace('{}', `{"a":"${'x'.repeat(40_000_000)}"}`),
    code: 'too-large',
  },
  {
    name: 'T43: a result of a million values',
    text: json.replace('[]', `[{"a":[${'1,'.repeat(1_000_000)}1]}]`),
    code: 'too-large',
  },
  {
    name: 'T43: a line of 10 MB',
    text: `SF:a\nDA:1,1${'0'.repeat(10_000_000)}`,
    code: 'too-large',
  },
  {
    name: 'T43: a source file of 2^40 lines',
    text: 'SF:a\nDA:1099511627776,1\nend_of_record\n',
    code: 'impossible-number',
  },
];

test('there are as many hostile files as the issue asks for', () => {
  expect(refused.length).toBeGreaterThanOrEqual(60);
});

test.each(refused)('$name is refused', async ({ text, code }) => {
  const found = await read(text);
  expect({ codes: codesOf(found), usable: found.usable, report: found.report }).toEqual({
    codes: expect.arrayContaining([code]) as unknown,
    usable: false,
    report: undefined,
  });
  expect(found.problems.every(({ message }) => message.length < 500)).toBe(true);
});

describe('what looks unusual and is well', () => {
  test.each([
    { name: 'UTF-16 with a mark', text: utf16 },
    { name: 'UTF-16 without its declaration', text: Buffer.from(`\u{feff}${good}`, 'utf16le') },
    {
      name: 'ISO-8859-1',
      text: Buffer.from(
        `<?xml version="1.0" encoding="ISO-8859-1"?>${good.replace('"a"', '"\u00e4"')}`,
        'latin1',
      ),
    },
    {
      name: 'a DOCTYPE that names a DTD',
      text: `<!DOCTYPE testsuite PUBLIC "-//x" "http://x/y.dtd">${good}`,
    },
    {
      name: 'comments, instructions and blank lines',
      text: `\n<!-- <failure/> -->\n<?x y?>${good}\n<!-- z -->\n`,
    },
    {
      name: 'a prefix of a namespace',
      text: '<j:testsuite xmlns:j="urn:j"><j:testcase name="a"/></j:testsuite>',
    },
    {
      name: 'a long output of a test',
      text: `<testsuite><testcase name="a"/><system-out>${'x'.repeat(20_000_000)}</system-out></testsuite>`,
    },
    {
      name: 'a key called __proto__ as an attribute',
      text: '<testsuite __proto__="x"><testcase name="a" constructor="y"/></testsuite>',
    },
  ])('$name', async ({ text }) => {
    const { report, problems } = await read(text);
    expect({ report, problems }).toMatchObject({
      report: { totals: { total: 1, passed: 1 } },
      problems: [],
    });
  });
});

test.each([1, 2, 3, 7])('in pieces of %s bytes it is the same', async (size) => {
  const text = `<?xml version="1.0" encoding="UTF-8"?><testsuite name="äöü€😀" tests="2"><testcase name="a"/>\r\n<testcase name="b"><failure>ä<![CDATA[😀]]></failure></testcase></testsuite>`;
  const sarif = json.replace('[]', '[{"level":"error","message":{"text":"ä😀\\ud83d\\ude00"}}]');
  const lcov = 'TN:\r\nSF:ä€.c\r\nDA:1,1\r\nend_of_record\r\n';
  for (const each of [text, sarif, lcov]) {
    // As JSON, since functions are never equal.
    expect(JSON.stringify(await read(each, size))).toBe(JSON.stringify(await read(each)));
    expect((await read(each, size)).usable).toBe(true);
  }
});

test('T43: more bytes than the policy allows are not read', async () => {
  let given = 0;
  async function* endless(): AsyncIterable<Uint8Array> {
    for (;;) {
      await Promise.resolve();
      given += 1000;
      yield Buffer.from(given === 1000 ? `<testsuite>${' '.repeat(989)}` : ' '.repeat(1000));
    }
  }
  const found = await readReport({ bytes: endless(), mostBytes: 500_000 });
  expect(codesOf(found)).toEqual(['too-large']);
  expect(given).toBeLessThan(510_000);
});

test('a source that fails is a problem, and no exception', async () => {
  async function* failing(): AsyncIterable<Uint8Array> {
    yield Buffer.from('<testsuite><testcase/></testsuite>'.padEnd(70_000));
    await Promise.reject(new Error('the disk is gone'));
  }
  const found = await readReport({ bytes: failing() });
  expect(found).toMatchObject({
    usable: false,
    problems: [{ code: 'not-readable', message: 'could not be read: the disk is gone' }],
  });
  expect(found.digest).toBeUndefined();
});

test('the digest is that of the whole file', async () => {
  const found = await readReport({ bytes: inPieces(Buffer.from(good), 5) });
  expect(found).toMatchObject({
    bytes: good.length,
    digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as unknown,
  });
});

test('no file is of two formats, and ids are unique', () => {
  const samples = [
    good,
    json,
    'SF:a\n',
    '<coverage line-rate="1"><packages/></coverage>',
    '{"results":{"tool":{},"summary":{}}}',
  ];
  for (const sample of samples) {
    expect(formats.filter((each) => each.recognises(toHead(sample)))).toHaveLength(1);
  }
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
});

import { expect, test } from '@jest/globals';
import { readTests } from './read-tests.js';

const declared = 'total="3" passed="1" failed="1" skipped="1" time="1.5"';
const cases = `<test name="A.adds" type="A" method="adds" time="0.1" result="Pass" />
<test name="A.drops" type="A" method="drops" time="0.2" result="Fail" source-file="A.cs" source-line="9">
<failure exception-type="X"><message><![CDATA[no & more]]></message>
<stack-trace>at A.drops() in /src/B.cs:line 4</stack-trace></failure></test>
<test name="A.later" type="A" method="later" time="0" result="Skip"><reason>not yet</reason></test>`;

function assembly(attributes: string, content: string): string {
  return `<assembly name="a.dll" run-date="2026-01-02" run-time="03:04:05" ${attributes}>${content}</assembly>`;
}

function assemblies(content: string, attributes = ''): string {
  return `<?xml version="1.0"?><assemblies ${attributes}>${content}</assemblies>`;
}

const collection = `<collection name="c" ${declared}>${cases}</collection>`;

test.each([
  ['v2', assemblies(assembly(`${declared} errors="0"`, `<errors />${collection}`))],
  [
    'v3',
    assemblies(
      assembly(
        `${declared} errors="0" not-run="0" start-rtf="2026-01-02T03:04:05+00:00"`,
        collection,
      ),
      'schema-version="3" timestamp="01/02/2026"',
    ),
  ],
  ['v1', assembly(declared, `<class name="A" ${declared}>${cases}</class>`)],
])('reads %s', async (_, text) => {
  const read = await readTests(text);
  expect(read).toMatchObject({ format: 'xunit', usable: true, counts: '1/1/1', codes: [] });
  expect(read.report?.totals.duration).toBe(1500);
  expect(read.report?.failures).toEqual([
    { name: 'A.drops', classname: 'A', file: 'A.cs', line: 9, message: 'no & more' },
  ]);
  expect(read.report?.told.first?.at).toBe(Date.UTC(2026, 0, 2, 3, 4, 5));
});

test.each([
  ['Pass', '2/0/0'],
  ['Fail', '1/1/0'],
  ['Skip', '1/0/1'],
  ['NotRun', '1/0/1'],
])('a test of the result %s is %s', async (result, counts) => {
  const content = `<test name="a" result="Pass"/><test name="b" result="${result}"/>`;
  expect((await readTests(assemblies(assembly('total="2"', content)))).counts).toBe(counts);
});

test.each(['result="Passed"', 'result="toString"', ''])(
  'refuses a test with %j',
  async (result) => {
    const read = await readTests(assemblies(assembly('total="1"', `<test name="a" ${result}/>`)));
    expect(read).toMatchObject({ usable: false, counts: undefined, codes: ['wrong-shape'] });
  },
);

test('a test that passed with a failure in it failed', async () => {
  const content = '<test name="a" result="Pass"><failure><message>x</message></failure></test>';
  expect((await readTests(assemblies(assembly('total="1"', content)))).counts).toBe('0/1/0');
});

test('an error outside of the tests counts, and one that is only declared too', async () => {
  const error =
    '<errors><error type="assembly-cleanup" name="Db"><failure><message>locked</message></failure></error></errors>';
  const content = `${error}<collection><test name="a" result="Pass"/></collection>`;
  const told = await readTests(
    assemblies(assembly('total="1" passed="1" failed="0" errors="1"', content)),
  );
  expect(told).toMatchObject({ usable: true, counts: '1/1(1)/0', codes: [] });
  expect(told.report?.failures).toEqual([{ name: 'Db', message: 'locked' }]);
  const only = '<collection><test name="a" result="Pass"/></collection>';
  const declaredOnly = await readTests(assemblies(assembly('total="1" errors="2"', only)));
  expect(declaredOnly).toMatchObject({ counts: '1/2(2)/0', codes: ['disagreement'] });
});

test('T42 an assembly that declares worse than it has is as bad as it declares', async () => {
  const content =
    '<collection><test name="a" result="Pass"/><test name="b" result="Pass"/></collection>';
  const read = await readTests(
    assemblies(
      assembly('total="2" passed="1" failed="1"', content) +
        assembly('total="2" passed="2" failed="0"', content),
    ),
  );
  expect(read).toMatchObject({ usable: true, counts: '3/1/0' });
  expect(read.codes).toEqual(['disagreement', 'disagreement']);
});

test('an assembly that did not come to its end is no evidence', async () => {
  const read = await readTests(assemblies(assembly('', '<test name="a" result="Pass"/>')));
  expect(read).toMatchObject({ usable: false, codes: ['incomplete'] });
});

test.each([
  ['<assemblies></assemblies>', ['nothing-counted']],
  [assemblies(assembly('total="-1"', cases)), ['impossible-number']],
  [
    '<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0"></assembly>',
    ['unknown-format'],
  ],
])('refuses %s', async (text, codes) => {
  const read = await readTests(text);
  expect(read.usable).toBe(false);
  expect(read.codes).toEqual(expect.arrayContaining(codes));
});

import { expect, test } from '@jest/globals';
import { codesOf, readText, sharesOf } from './coverage-text.js';

const istanbul = `<?xml version="1.0"?><coverage generated="1504056655580" clover="3.2.0"><project timestamp="1" name="All files">
<metrics statements="3" coveredstatements="2" conditionals="3" coveredconditionals="2" methods="2" coveredmethods="1"/>
<file name="a.js" path="/src/a.js">
<metrics statements="3" coveredstatements="2" conditionals="3" coveredconditionals="2" methods="2" coveredmethods="1"/>
<line num="1" count="1" type="stmt"/><line num="2" count="3" type="cond" truecount="2" falsecount="1"/><line num="4" count="0" type="stmt"/>
</file></project></coverage>`;

test('Istanbul: truecount is how many branches were taken', async () => {
  const read = await readText(istanbul);
  expect(read).toMatchObject({ format: 'clover', usable: true, problems: [] });
  expect(sharesOf(read)).toEqual({
    lines: '2/3',
    branches: '2/3',
    functions: '1/2',
    statements: '2/3',
  });
});

test('OpenClover: truecount is how often, test code is not counted', async () => {
  const read =
    await readText(`<coverage clover="4.4" generated="1"><project><metrics conditionals="2" coveredconditionals="1"
    statements="2" coveredstatements="1" methods="1" coveredmethods="1"/><package name="p"><file name="A.java" path="/A.java">
    <line num="1" type="method" count="7"/><line num="2" type="stmt" count="7"/><line num="2" type="stmt" count="0"/>
    <line num="2" type="cond" truecount="7" falsecount="0"/></file></package></project>
    <testproject><metrics statements="9" coveredstatements="9"/><package><file name="T.java"><line num="1" type="stmt" count="1"/></file></package></testproject></coverage>`);
  expect(read).toMatchObject({ usable: true, problems: [] });
  expect(sharesOf(read)).toEqual({
    lines: '1/1',
    branches: '1/2',
    functions: '1/1',
    statements: '1/2',
  });
});

test('PHPUnit: a method counts as covered only if all of it is, as its metrics say', async () => {
  const metrics = (extra: string): string =>
    `<metrics methods="2" coveredmethods="1" conditionals="0" coveredconditionals="0" statements="2" coveredstatements="1" ${extra}/>`;
  const read =
    await readText(`<coverage generated="1365848893"><project timestamp="1365848893"><file name="/a.php">
    <class name="A" namespace="global">${metrics('')}</class><line num="5" type="method" name="a" count="1"/><line num="7" type="stmt" count="1"/>
    <line num="9" type="method" name="b" count="1"/><line num="10" type="stmt" count="0"/>${metrics('loc="9"')}</file>${metrics('files="1"')}</project></coverage>`);
  expect(read).toMatchObject({ usable: true, problems: [] });
  expect(sharesOf(read)).toEqual({ lines: '1/2', functions: '1/2', statements: '1/2' });
});

test('hits that are written as if they were branches are read as the worse (T42)', async () => {
  const read = await readText(
    '<coverage generated="1"><project><file name="a"><line num="1" type="cond" count="9" truecount="9" falsecount="0"/></file></project></coverage>',
  );
  expect(sharesOf(read)['branches']).toBe('1/2');
});

test('metrics that are better than the lines do not count (T42)', async () => {
  const read = await readText(
    istanbul.replaceAll('coveredstatements="2"', 'coveredstatements="3"'),
  );
  expect(sharesOf(read)['statements']).toBe('2/3');
});

test.each([
  ['more covered than there are', 'coveredmethods="1"', 'coveredmethods="5"', 'impossible-number'],
  ['a negative count', 'count="0"', 'count="-1"', 'impossible-number'],
  ['an unknown type of line', 'type="stmt"', 'type="guess"', 'wrong-shape'],
  ['a line without count', 'count="1" type', 'type', 'wrong-shape'],
])('refuses %s', async (_name, from, to, code) => {
  const read = await readText(istanbul.replace(from, to));
  expect(read.usable).toBe(false);
  expect(codesOf(read)).toContain(code);
});

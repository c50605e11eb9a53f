/** measure: what the gate reads in report files, as a table and as JSON. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../hosts/git/clones.js';
import { gate, root } from './gate.js';

const good =
  '<testsuite tests="3" failures="1"><testcase name="a"/><testcase name="b"/><testcase name="c"><failure/></testcase></testsuite>';
const lying = good.replace('failures="1"', 'failures="2"');

function folder(): string {
  const directory = temporaryFolder();
  const files = {
    'good.xml': good,
    'lying.xml': lying,
    'cut.xml': good.slice(0, -5),
    'empty.xml': '',
    'lcov.info': 'SF:a\nDA:1,1\nDA:2,0\nDA:3,1\nend_of_record\n',
    '::error::x': '<html/>',
    'unit.json': JSON.stringify({ name: 'p95', value: 3, unit: '\u001b[2J\r::error::x' }),
    'scan.json': '{"version":"2.1.0","runs":[{"tool":{},"results":[{"level":"error"}]}]}',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  mkdirSync(join(directory, 'folder'));
  return directory;
}

test('files without a problem: exit 0, and a line each', async () => {
  const { code, stdout, stderr } = await gate(folder(), [
    'measure',
    'good.xml',
    'lcov.info',
    'scan.json',
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.split('\n')).toEqual([
    '✓ good.xml   tests (junit)    3 cases: 2 passed, 1 failed, 0 skipped',
    '✓ lcov.info  coverage (lcov)  lines 66.66 % (2 of 3)',
    '✓ scan.json  scan (sarif)     1 finding: 0 critical, 1 high, 0 medium, 0 low, 0 info',
    '',
  ]);
});

test.each([
  {
    file: 'lying.xml',
    says: '! lying.xml  tests (junit)  3 cases: 1 passed, 2 failed, 0 skipped\n  - the report declares 2 failed, and has 1\n',
  },
  {
    file: 'cut.xml',
    says: '✗ cut.xml  tests (junit)  not read\n  - ends before the document does',
  },
  { file: 'empty.xml', says: '✗ empty.xml  -  not read\n  - is empty\n' },
  { file: '::error::x', says: 'begins with <html>' },
  { file: 'absent.xml', says: 'there is no such file' },
  { file: 'folder', says: 'it is a folder' },
])('$file has a problem: exit 1', async ({ file, says }) => {
  const { code, stdout } = await gate(folder(), ['measure', 'good.xml', file]);
  const alone = await gate(folder(), ['measure', file]);
  expect({ code, alone: alone.code }).toEqual({ code: 1, alone: 1 });
  expect(alone.stdout).toContain(says);
  expect(stdout).not.toMatch(/^::/m);
});

test('a file of which no test ran is evidence beside another of which some did, as for a check', async () => {
  const directory = folder();
  const idle = '<testsuite name="s"><testcase name="a"><skipped/></testcase></testsuite>';
  writeFileSync(join(directory, 'idle.xml'), idle);
  const alone = await gate(directory, ['measure', 'idle.xml', 'lcov.info']);
  expect(alone.stdout).toContain('✗ idle.xml ');
  const beside = await gate(directory, ['measure', 'idle.xml', 'good.xml']);
  expect(beside.stdout).toContain('! idle.xml ');
  expect(beside.stdout).toContain('which is skipped');
});

test('T54: a unit of its own is a text from outside', async () => {
  const { code, stdout } = await gate(folder(), ['measure', 'unit.json']);
  expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('p95 3 ') });
  expect(stdout).not.toMatch(/[\u001b\r]|^::/m);
});

test('JSON is what its schema says', async () => {
  const files = [
    'good.xml',
    'lying.xml',
    'cut.xml',
    'empty.xml',
    'lcov.info',
    'scan.json',
    'absent.xml',
  ];
  const { code, stdout } = await gate(folder(), ['measure', ...files, '--format', 'json']);
  const document = JSON.parse(stdout) as { files: readonly object[] };
  const validate = validator();
  expect({ valid: validate(document), errors: validate.errors, code }).toEqual({
    valid: true,
    errors: null,
    code: 1,
  });
  expect(document.files).toHaveLength(files.length);
  expect(document.files[1]).toEqual({
    ...{ path: 'lying.xml', kind: 'tests', format: 'junit' },
    totals: { total: 3, passed: 1, failed: 2, errors: 0, skipped: 0 },
    problems: [
      {
        code: 'disagreement',
        message: 'the report declares 2 failed, and has 1',
        severity: 'shown',
      },
    ],
  });
  expect(document.files[2]).toMatchObject({
    kind: 'tests',
    format: 'junit',
    totals: null,
    problems: [{ code: 'truncated' }],
  });
  expect(document.files[3]).toMatchObject({ kind: null, format: null, totals: null });
});

test.each([
  { name: 'no file', args: ['measure'] },
  { name: 'another format', args: ['measure', 'good.xml', '--format', 'xml'] },
  { name: 'an unknown flag', args: ['measure', 'good.xml', '--policy', 'x'] },
])('$name: exit 2', async ({ args }) => {
  expect((await gate(folder(), args)).code).toBe(2);
});

test('a part is told below each file, and in JSON', async () => {
  const directory = folder();
  mkdirSync(join(directory, 'src'));
  writeFileSync(join(directory, 'src/pay.ts'), '');
  writeFileSync(join(directory, 'p.info'), 'SF:src/pay.ts\nDA:1,1\nDA:2,0\nend_of_record\n');
  writeFileSync(join(directory, 'folder/p.info'), 'SF:pay.ts\nDA:1,1\nend_of_record\n');
  const asked = ['--paths', 'src/**', '--components', 'a\u001b[2J'];
  const files = ['p.info', 'folder/p.info', 'good.xml', 'scan.json', 'cut.xml'];
  const { stdout } = await gate(directory, ['measure', ...files, ...asked]);
  expect(stdout.split('\n').slice(0, 8)).toEqual([
    '✓ p.info         coverage (lcov)  lines 50.00 % (1 of 2)',
    '  - of the part: lines 50.00 % (1 of 2)',
    '✓ folder/p.info  coverage (lcov)  lines 100.00 % (1 of 1)',
    '  - of the part: nothing; 1 line may be of it or not ("pay.ts" is no file of the workspace)',
    '✓ good.xml       tests (junit)    3 cases: 2 passed, 1 failed, 0 skipped',
    '  - of the part: nothing; 3 cases: 2 passed, 1 failed, 0 skipped may be of it or not (some of it',
    '    tells no path and no component)',
    '✓ scan.json      scan (sarif)     1 finding: 0 critical, 1 high, 0 medium, 0 low, 0 info',
  ]);
  const json = await gate(directory, ['measure', ...files, ...asked, '--format', 'json']);
  const document = JSON.parse(json.stdout) as { files: readonly { part?: object }[] };
  expect(validator()(document)).toBe(true);
  expect(document.files[0]?.part).toMatchObject({ coverage: { lines: { covered: 1, total: 2 } } });
  expect(document.files[4]?.part).toBeUndefined();
});

test('a path that no rule could have is a wrong usage', async () => {
  const { code, stderr } = await gate(folder(), ['measure', 'good.xml', '--paths', '../x']);
  expect(code).toBe(2);
  expect(stderr).toContain('--paths ../x is no path of files below this folder');
});

function validator() {
  const schema = JSON.parse(
    readFileSync(join(root, 'schema', 'measure.schema.json'), 'utf8'),
  ) as object;
  return new Ajv({ strict: false, validateFormats: false }).compile(schema);
}

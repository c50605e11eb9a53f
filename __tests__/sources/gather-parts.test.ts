/** Parts of reports: what belongs to one by its path or component is counted by itself, and never better than it is. */
import { describe, expect, test } from '@jest/globals';
import { partOf, partsOf } from './parts-of.js';

const pay = { paths: ['src/pay/**'] };
const sources = { 'src/pay/card.ts': '', 'src/cart.ts': '' };

function lcov(...files: readonly (readonly [path: string, ...hits: number[]])[]): string {
  return files
    .map(([path, ...hits]) => {
      const lines = hits.map((hit, index) => `DA:${String(index + 1)},${String(hit)}\n`);
      return `SF:${path}\n${lines.join('')}end_of_record\n`;
    })
    .join('');
}

describe('coverage', () => {
  const lines = [
    ['src/pay/card.ts', 1, 0],
    ['src/cart.ts', 1, 1, 1],
  ] as const;

  test('of a part are the lines of its files', async () => {
    const part = await partOf(pay, { ...sources, 'r/a.info': lcov(...lines) });
    expect(part).toEqual({ ...pay, coverage: { lines: { covered: 1, total: 2 } } });
  });

  test('of shards each line counts once', async () => {
    const part = await partOf(pay, {
      ...sources,
      'r/a.info': lcov(...lines),
      'r/b.info': lcov(['src/pay/card.ts', 0, 1], ['src/cart.ts', 0]),
    });
    expect(part.coverage).toEqual({ lines: { covered: 2, total: 2 } });
  });

  test.each([
    'ROOT/src/pay/card.ts',
    './src/pay/card.ts',
    'src\\pay\\card.ts',
    'src/pay/../pay/card.ts',
    'src/%70ay/card.ts',
    'file://ROOT/src/pay/card.ts',
  ])('%s is the file of the workspace', async (path) => {
    const part = await partOf(pay, { ...sources, 'r/a.info': lcov([path, 1, 0]) });
    expect(part.coverage).toEqual({ lines: { covered: 1, total: 2 } });
  });

  test('a tool that ran below the top tells paths from there, and the file that is there decides (T40)', async () => {
    const own = { 'svc/pay/src/card.ts': '', 'svc/pay/r/a.info': lcov(['src/card.ts', 1, 0]) };
    const svc = { paths: ['svc/pay/**'] };
    expect((await partOf(svc, own)).coverage).toEqual({ lines: { covered: 1, total: 2 } });
    // The change adds a file of this name elsewhere; it may be either now.
    const doubled = await partOf(svc, { ...own, 'src/card.ts': '' });
    expect(doubled.coverage).toEqual({
      lines: { covered: 0, total: 0, open: { covered: 1, total: 2 } },
    });
    expect(doubled.unclear).toBe('"src/card.ts" may be "svc/pay/src/card.ts" or "src/card.ts"');
  });

  test('without its file a path that may be of the part is open', async () => {
    const part = await partOf(pay, { 'r/a.info': lcov(...lines) });
    expect(part.coverage).toEqual({
      lines: { covered: 0, total: 0, open: { covered: 4, total: 5 } },
    });
  });

  test('T42: lines of what is no file of the workspace may be of the part', async () => {
    const own = { ...sources, 'src/pay/refund.ts': '' };
    const uncovered = lcov(lines[0], lines[1], ['refund.ts', 0, 0, 0]);
    expect(await partOf(pay, { ...own, 'r/a.info': uncovered })).toMatchObject({
      coverage: { lines: { covered: 1, total: 2, open: { covered: 0, total: 3 } } },
      unclear: '"refund.ts" is no file of the workspace',
    });
    const built = lcov(['/build/src/pay/card.ts', 1, 0], ['/build/refund.ts', 0]);
    expect((await partOf(pay, { ...own, 'r/a.info': built })).coverage).toEqual({
      lines: { covered: 1, total: 2, open: { covered: 0, total: 1 } },
    });
    // By its end it cannot be.
    const ends = { paths: ['src/pay/*.ts', '**/pay/x.js'] };
    const others = lcov(lines[0], ['refund.js', 0], ['pax/x.js', 0]);
    expect((await partOf(ends, { ...own, 'r/a.info': others })).coverage).toEqual({
      lines: { covered: 1, total: 2 },
    });
  });

  test('absolute paths of a container are matched from where the repository begins (T40)', async () => {
    const honest = lcov(['/app/src/pay/card.ts', 1, 0], ['/app/src/cart.ts', 1]);
    const part = await partOf(pay, { ...sources, 'r/a.info': honest });
    expect(part.coverage).toEqual({ lines: { covered: 1, total: 2 } });
    // A folder of the same name below is not taken for the part.
    const lie = lcov(['/app/src/x/src/pay/all.ts', 1, 1, 1, 1, 1, 1]);
    const both = await partOf(pay, { ...sources, 'r/a.info': lie + honest });
    expect(both.coverage).toEqual({
      lines: { covered: 0, total: 0, open: { covered: 7, total: 8 } },
    });
  });

  test('T42: what the file declares worse than its lines, each part is worse', async () => {
    const less = lcov(...lines).replace('DA:1,1\nDA:2,1\n', 'LH:1\nLF:9\nDA:1,1\nDA:2,1\n');
    const part = await partOf(pay, { ...sources, 'r/a.info': less });
    expect(part.coverage?.lines).toEqual({ covered: 0, total: 2, open: { covered: 0, total: 6 } });
  });

  test('a summary without files tells no part', async () => {
    const total = { total: 10, covered: 9, skipped: 0, pct: 90 };
    const summary = {
      total: { lines: total, statements: total, functions: total, branches: total },
    };
    const part = await partOf(pay, { ...sources, 'r/a.json': JSON.stringify(summary) });
    expect(part.coverage).toEqual({});
  });

  test('packages and groups are components', async () => {
    const jacoco =
      '<report name="r"><sessioninfo id="s" start="1" dump="2"/><group name="core"><package name="com/acme/pay"><sourcefile name="Card.java"><line nr="1" mi="0" ci="1" mb="0" cb="0"/><line nr="2" mi="1" ci="0" mb="0" cb="0"/></sourcefile></package><package name="com/acme/payroll"><sourcefile name="P.java"><line nr="1" mi="0" ci="1" mb="0" cb="0"/></sourcefile></package></group></report>';
    const selections = [
      { components: ['com.acme.pay'] },
      { components: ['core'] },
      { paths: ['**/com/acme/pay/*'] },
    ];
    const parts = await partsOf(selections, { 'r/a.xml': jacoco });
    expect(parts.map(({ coverage }) => coverage?.lines)).toEqual([
      { covered: 1, total: 2 },
      { covered: 2, total: 3 },
      { covered: 1, total: 2 },
    ]);
    const cobertura =
      '<coverage line-rate="0.5"><packages><package name="Acme.Pay"><classes><class name="Card" filename="Card.cs"><lines><line number="1" hits="1"/><line number="2" hits="0"/></lines></class></classes></package></packages></coverage>';
    const [byName] = await partsOf([{ components: ['Acme.Pay'] }], { 'r/a.xml': cobertura });
    expect(byName?.coverage).toEqual({ lines: { covered: 1, total: 2 } });
    // T40: lines of another package in the same file make it no better.
    const other =
      '<package name="Acme.Cart"><classes><class name="All" filename="Card.cs"><lines><line number="3" hits="1"/><line number="4" hits="1"/></lines></class></classes></package></packages>';
    const shared = cobertura.replace('</packages>', other);
    const [mixed] = await partsOf([{ components: ['Acme.Pay'] }], { 'r/a.xml': shared });
    expect(mixed?.coverage).toEqual({
      lines: { covered: 0, total: 0, open: { covered: 3, total: 4 } },
    });
  });

  test('where no component is told, none is known', async () => {
    const part = await partOf({ components: ['pay'] }, { 'r/a.info': lcov(...lines) });
    expect(part).toMatchObject({
      coverage: { lines: { covered: 0, total: 0, open: { covered: 4, total: 5 } } },
      unclear: 'it does not name the components of each source file',
    });
  });
});

describe('test cases', () => {
  const one =
    '<testcase classname="com.acme.pay.CardTest" name="a"><failure message="no"/></testcase>';
  const other = '<testcase classname="com.acme.payroll.T" name="b"/>';
  const components = { components: ['com.acme.pay'] };

  test('of a class, of a suite, of a file', async () => {
    const part = await partOf(components, {
      'r/a.xml': `<testsuite name="s">${one}${other}</testsuite>`,
      'r/b.xml': `<testsuite name="com.acme.pay"><testcase name="c"/></testsuite>`,
    });
    expect(part).toEqual({ ...components, tests: { total: 2, failed: 1, errors: 0, skipped: 0 } });
    const byFile = await partOf(pay, {
      ...sources,
      'r/a.xml': '<testsuite name="s" file="src/pay/card.ts"><testcase name="a"/></testsuite>',
      'r/b.xml':
        '<testsuite name="src"><testcase classname="src/pay/card.ts" name="b"><skipped/></testcase><testcase classname="src/cart.ts" name="d"/></testsuite>',
      'r/c.xml': '<testsuite name="s"><testcase file="src/cart.ts" name="c"/></testsuite>',
    });
    expect(byFile.tests).toEqual({ total: 2, failed: 0, errors: 0, skipped: 1 });
  });

  test('T42: what no case stands for may be of any part, and cases that are too many count in none', async () => {
    const more = await partOf(components, {
      'r/a.xml': `<testsuite name="s" tests="4" failures="2">${one}${other}</testsuite>`,
    });
    expect(more.tests?.open).toEqual({ total: 2, failed: 2, errors: 0, skipped: 0 });
    const fewer = await partOf(components, {
      'r/a.xml': `<testsuite name="com.acme.pay" tests="1">${other}${other}${other}</testsuite>`,
    });
    expect(fewer.tests).toEqual({ total: 1, failed: 0, errors: 0, skipped: 0 });
  });

  test('cases that tell no path are open for a part of paths, as all of a format without any', async () => {
    const junit = await partOf(pay, {
      'r/a.xml': `<testsuite name="s">${one}${other}</testsuite>`,
    });
    expect(junit.tests).toMatchObject({ total: 0, open: { total: 2, failed: 1 } });
    expect(junit.unclear).toBe('some of it tells no path');
    const tap = await partOf(pay, { 'r/a.tap': 'TAP version 13\n1..2\nok 1 - a\nnot ok 2 - b\n' });
    expect(tap.tests).toMatchObject({ total: 0, open: { total: 2, failed: 1 } });
  });

  test('of the same file twice what passed counts once, and what failed each time', async () => {
    const text = `<testsuite name="s">${one}${other}</testsuite>`;
    const files = { 'r/a.xml': text, 'r/b.xml': text };
    expect((await partOf(components, files)).tests).toMatchObject({
      ...{ total: 1, failed: 1 },
      open: { total: 1, failed: 1 },
    });
    const others = await partOf({ components: ['com.acme.payroll'] }, files);
    expect(others.tests).toMatchObject({ total: 1, failed: 0 });
  });

  test.each([
    [
      'go-test',
      '{"Action":"run","Package":"acme/pay","Test":"A"}\n{"Action":"fail","Package":"acme/pay","Test":"A"}\n{"Action":"fail","Package":"acme/pay"}\n',
      'acme/pay',
    ],
    [
      'a failed build',
      '{"ImportPath":"acme/pay [acme/pay.test]","Action":"build-fail"}\n{"Action":"start","Package":"x"}\n{"Action":"pass","Package":"x","Elapsed":1}\n',
      'acme/pay',
    ],
    [
      'nunit3',
      '<test-run total="1" passed="0" failed="1" result="Failed"><test-suite type="Assembly" total="1" failed="1"><test-case name="a" classname="Acme.Pay.T" result="Failed"/></test-suite></test-run>',
      'Acme.Pay',
    ],
    [
      'xunit',
      '<assemblies><assembly name="a" total="1" passed="0" failed="1" skipped="0" errors="0"><collection><test name="a" type="Acme.Pay.T" result="Fail"/></collection></assembly></assemblies>',
      'Acme.Pay',
    ],
    [
      'ctrf',
      '{"reportFormat":"CTRF","results":{"tool":{"name":"t"},"summary":{},"tests":[{"name":"a","status":"failed","suite":["pay","card"]}]}}',
      'pay',
    ],
  ])('%s', async (_format, text, name) => {
    const part = await partOf({ components: [name] }, { 'r/a': text });
    expect(part.tests).toMatchObject({ total: 1, failed: 1 });
    expect(part.tests?.open).toBeUndefined();
  });
});

describe('findings', () => {
  const result = (uri: string | undefined, level = 'error') => ({
    ruleId: 'r1',
    level,
    ...(uri !== undefined && { locations: [{ physicalLocation: { artifactLocation: { uri } } }] }),
  });
  const sarif = (results: readonly unknown[], more: object = {}): string =>
    JSON.stringify({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 't' } }, results, ...more }],
    });

  test('of the files of the part, with their ages', async () => {
    const old = {
      ...result('src/pay/card.ts'),
      provenance: { firstDetectionTimeUtc: '2026-01-01T00:00:00Z' },
    };
    const part = await partOf(pay, {
      ...sources,
      'r/a.sarif': sarif([old, result('src/cart.ts'), result('src/pay/card.ts', 'note')]),
    });
    expect(part).toMatchObject({
      there: true,
      scan: { high: 1, low: 1, medium: 0, ages: { high: [{ count: 1 }] } },
    });
    expect(part.scan?.open).toBeUndefined();
  });

  test('of several places any counts, and without one it may be of any part', async () => {
    const both = { ...result('src/cart.ts') };
    both.locations?.push(...(result('src/pay/card.ts').locations ?? []));
    const part = await partOf(pay, { ...sources, 'r/a.sarif': sarif([both, result(undefined)]) });
    expect(part.scan).toMatchObject({ high: 1, open: { high: 1 } });
  });

  test('T42: of SARIF are placed by their base; where only an index is told it may be any', async () => {
    const at = (...artifactLocations: readonly object[]) => ({
      level: 'error',
      ruleId: 'R',
      locations: artifactLocations.map((artifactLocation) => ({
        physicalLocation: { artifactLocation },
      })),
    });
    const based = at({ uri: 'card.ts', uriBaseId: 'PAY' });
    const bases = {
      PAY: { uri: 'pay/', uriBaseId: 'SRC' },
      SRC: { uri: 'src/' },
    };
    // A file of this name at the top is another one.
    const files = { ...sources, 'card.ts': '' };
    const run = (more: object) =>
      JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 't' } }, ...more }] });
    const before = run({ originalUriBaseIds: bases, results: [based] });
    expect((await partOf(pay, { ...files, 'r/a.sarif': before })).scan).toMatchObject({ high: 1 });
    const after = run({ results: [based], originalUriBaseIds: bases });
    const late = await partOf(pay, { ...files, 'r/a.sarif': after });
    expect(late.scan).toMatchObject({ high: 0, open: { high: 1 } });
    const second = run({ results: [at({ uri: 'src/cart.ts' }, { index: 1 })] });
    const indexed = await partOf(pay, { ...files, 'r/a.sarif': second });
    expect(indexed.scan).toMatchObject({ high: 0, open: { high: 1 } });
    // What is told of the top alone stays there.
    const top = at({ uri: 'src/cart.ts', uriBaseId: '%SRCROOT%' });
    const plain = run({ results: [top], originalUriBaseIds: { '%SRCROOT%': {} } });
    const scan = (await partOf(pay, { ...files, 'r/a.sarif': plain })).scan;
    expect(scan).toMatchObject({ high: 0 });
    expect(scan).not.toHaveProperty('open');
  });

  test('nothing found is an answer only for what is there (T41)', async () => {
    const clean = { 'r/a.sarif': sarif([]) };
    expect((await partOf(pay, clean)).there).toBeUndefined();
    expect((await partOf(pay, { ...clean, 'src/pay/card.ts': '' })).there).toBe(true);
    const artifacts = [{ location: { uri: 'src/pay/card.ts' } }];
    const looked = { 'r/a.sarif': sarif([], { artifacts }), 'src/cart.ts': '' };
    expect((await partOf({ paths: ['**/pay/**'] }, looked)).there).toBe(true);
  });

  test('rated findings by file and package', async () => {
    const trivy = JSON.stringify({
      SchemaVersion: 2,
      ArtifactName: '.',
      Results: [
        {
          Target: 'src/pay/package-lock.json',
          Vulnerabilities: [
            {
              VulnerabilityID: 'CVE-1',
              PkgName: 'lodash',
              InstalledVersion: '4.1',
              Severity: 'HIGH',
            },
          ],
        },
      ],
    });
    const parts = await partsOf([pay, { components: ['lodash'] }, { components: ['lod'] }], {
      'src/pay/package-lock.json': '',
      'r/t.json': trivy,
    });
    expect(parts.map(({ scan }) => scan?.high)).toEqual([1, 1, 0]);
  });
});

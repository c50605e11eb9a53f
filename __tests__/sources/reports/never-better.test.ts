/**
 * Hostile files of all kinds, made from one honest file each: none is read better than the honest one is, whether it is
 * refused or read, and none takes much more work than its bytes are worth.
 */
import { describe, expect, test } from '@jest/globals';
import type { Report, ReportRead } from '../../../src/sources/reports/report.js';
import { read } from './reading.js';

/** How good a report is: from 0 to 1, and minus its findings for a scan. */
function goodness(report: Report): number {
  switch (report.kind) {
    case 'tests':
      return report.totals.passed / report.totals.total;
    case 'coverage':
      return (report.totals.lines?.covered ?? 0) / (report.totals.lines?.total ?? 1);
    case 'scan':
      return -report.totals.total - 100 * report.totals.critical - 10 * report.totals.high;
    case 'mutation':
      return report.totals.detected / report.totals.total;
    case 'performance':
      return -Math.max(...report.metrics.map(({ value }) => value));
  }
}

interface Honest {
  readonly text: string;
  /** Edits that would make it look better: what is replaced, and by what. */
  readonly lies: readonly (readonly [from: string, to: string])[];
}

const honest: Readonly<Record<string, Honest>> = {
  JUnit: {
    text: '<testsuites><testsuite name="s" tests="2" failures="1" errors="0" skipped="0"><testcase name="a"/><testcase name="b"><failure message="x"/></testcase></testsuite></testsuites>',
    lies: [
      ['failures="1"', 'failures="0"'],
      ['failures="1"', 'failures="-1"'],
      ['tests="2"', 'tests="1000"'],
      ['failures="1"', 'failures="1" failures="0"'],
      ['<failure message="x"/>', '<failure message="x"/><passed/>'],
      ['name="b">', 'name="b" status="passed">'],
    ],
  },
  'NUnit 3': {
    text: '<test-run total="2" passed="1" failed="1" result="Failed"><test-suite type="Assembly" total="2" passed="1" failed="1"><test-case name="a" result="Passed"/><test-case name="b" result="Failed"/></test-suite></test-run>',
    lies: [
      ['failed="1" result="Failed"', 'failed="0" result="Passed"'],
      ['passed="1" failed="1" result', 'passed="2" failed="0" result'],
      ['name="b" result="Failed"', 'name="b" result="Failed" label="Passed"'],
    ],
  },
  'xUnit.net': {
    text: '<assemblies><assembly name="a" total="2" passed="1" failed="1" skipped="0" errors="0"><collection><test name="a" result="Pass"/><test name="b" result="Fail"/></collection></assembly></assemblies>',
    lies: [
      ['failed="1"', 'failed="0"'],
      ['passed="1" failed="1"', 'passed="2" failed="0"'],
    ],
  },
  TAP: {
    text: 'TAP version 13\n1..2\nok 1 - a\nnot ok 2 - b\n',
    lies: [
      ['1..2', '1..1'],
      ['not ok 2 - b\n', 'not ok 2 - b\nok 2 - b\n'],
      ['1..2', '1..200'],
      ['not ok 2 - b', 'ok 2 - b\nBail out! a\rb'],
    ],
  },
  'Go test -json': {
    text: `${['{"Action":"run","Package":"p","Test":"A"}', '{"Action":"pass","Package":"p","Test":"A"}', '{"Action":"run","Package":"p","Test":"B"}', '{"Action":"fail","Package":"p","Test":"B"}', '{"Action":"fail","Package":"p"}'].join('\n')}\n`,
    lies: [
      ['"Action":"fail","Package":"p"}', '"Action":"pass","Package":"p"}'],
      [
        '"Action":"fail","Package":"p","Test"',
        '"Action":"fail","Action":"pass","Package":"p","Test"',
      ],
      [
        '{"Action":"fail","Package":"p","Test":"B"}\n',
        '{"Action":"fail","Package":"p","Test":"B"}\n{"Action":"pass","Package":"p","Test":"B"}\n',
      ],
    ],
  },
  CTRF: {
    text: '{"results":{"tool":{"name":"t"},"summary":{"tests":2,"passed":1,"failed":1,"pending":0,"skipped":0,"other":0,"start":1,"stop":2},"tests":[{"name":"a","status":"passed","duration":1},{"name":"b","status":"failed","duration":1}]}}',
    lies: [
      ['"passed":1,"failed":1', '"passed":2,"failed":0'],
      ['"tests":2', '"tests":1e999'],
      ['"status":"failed"', '"status":"failed","status":"passed"'],
    ],
  },
  Cobertura: {
    text: '<coverage line-rate="0.5" lines-covered="1" lines-valid="2"><packages><package name="p"><classes><class name="c" filename="c"><methods/><lines><line number="1" hits="1"/><line number="2" hits="0"/></lines></class></classes></package></packages></coverage>',
    lies: [
      ['line-rate="0.5"', 'line-rate="1.0"'],
      ['line-rate="0.5"', 'line-rate="1.5"'],
      ['line-rate="0.5"', 'line-rate="NaN"'],
      ['lines-covered="1"', 'lines-covered="2"'],
      ['number="2" hits="0"', 'number="2" hits="-1"'],
      ['number="2" hits="0"', 'number="2" hits="18446744073709551616"'],
      ['number="2"', 'number="99999999999"'],
    ],
  },
  LCOV: {
    text: 'TN:\nSF:a.c\nDA:1,1\nDA:2,0\nLF:2\nLH:1\nend_of_record\n',
    lies: [
      ['LH:1', 'LH:2'],
      ['LF:2', 'LF:1'],
      ['DA:2,0', 'DA:2,-1'],
      ['DA:2,0', 'DA:2,1e999'],
      ['DA:2,0', 'DA:2,'],
      ['DA:2,0', 'DA:,9'],
    ],
  },
  JaCoCo: {
    text: '<report name="r"><package name="p"><sourcefile name="a"><line nr="1" mi="0" ci="1" mb="0" cb="0"/><line nr="2" mi="1" ci="0" mb="0" cb="0"/><counter type="LINE" missed="1" covered="1"/></sourcefile><counter type="LINE" missed="1" covered="1"/></package><counter type="LINE" missed="1" covered="1"/></report>',
    lies: [
      ['missed="1" covered="1"/></report>', 'missed="0" covered="2"/></report>'],
      ['missed="1" covered="1"/></sourcefile>', 'missed="0" covered="2"/></sourcefile>'],
      ['mi="1" ci="0"', 'mi="-1" ci="0"'],
    ],
  },
  SARIF: {
    text: '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"t"}},"results":[{"ruleId":"r","level":"error","message":{"text":"m"}}]}]}',
    lies: [
      ['"level":"error"', '"level":"error","kind":"pass"'],
      ['"level":"error"', '"level":"error","level":"none"'],
      ['"level":"error"', '"level":"harmless"'],
      ['"message"', '"suppressions":[],"message"'],
      ['"message"', '"suppressions":[{"status":"rejected"}],"message"'],
      ['"results":[', '"results":null,"other":['],
      ['"runs":[{', '"runs":[{"invocations":[{"executionSuccessful":false}],'],
    ],
  },
  'npm audit': {
    text: '{"auditReportVersion":2,"vulnerabilities":{"a":{"name":"a","severity":"high","isDirect":true,"via":[{"source":1,"name":"a","dependency":"a","title":"t","url":"u","severity":"high","range":"*"}],"effects":[],"range":"*","nodes":["n"],"fixAvailable":false}},"metadata":{"vulnerabilities":{"info":0,"low":0,"moderate":0,"high":1,"critical":0,"total":1}}}',
    lies: [
      ['"high":1,"critical":0,"total":1', '"high":0,"critical":0,"total":0'],
      ['"name":"a","severity":"high"', '"name":"a","severity":"fine"'],
    ],
  },
  Stryker: {
    text: '{"schemaVersion":"1","thresholds":{"high":80,"low":60},"files":{"a.js":{"language":"js","source":"","mutants":[{"id":"1","mutatorName":"m","status":"Killed","location":{}},{"id":"2","mutatorName":"m","status":"Survived","location":{}}]}}}',
    lies: [
      ['"status":"Survived"', '"status":"Survived","status":"Killed"'],
      ['"status":"Survived"', '"status":"Great"'],
    ],
  },
};

interface Hostile {
  readonly name: string;
  readonly text: string;
  readonly of: string;
}

const hostile: readonly Hostile[] = Object.entries(honest).flatMap(([kind, { text, lies }]) => {
  const first = text.charAt(0);
  const entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
  const parts: readonly (readonly [string, string])[] = [
    ...[0.3, 0.6, 0.9].map((part): [string, string] => [
      `T42: cut at ${String(part * 100)} %`,
      text.slice(0, Math.floor(text.length * part)),
    ]),
    ['T41: cut to nothing', ''],
    ...(first === '<' ? [['T43: with an entity', `${entity}${text}`] as const] : []),
    ...(first === '<' ? [['T42: twice in one file', `${text}${text}`] as const] : []),
    ...lies.map(([from, to]): [string, string] => [`T42: ${to}`, text.replace(from, () => to)]),
  ];
  return parts.map(([name, changed]) => ({ name: `${kind}: ${name}`, text: changed, of: kind }));
});

function honestOf({ of }: Hostile): Promise<ReportRead> {
  return read(honest[of]?.text ?? '');
}

describe('hostile files', () => {
  test('are as many as the issue asks for, and none is an honest one', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(60);
    expect(new Set(hostile.map(({ name }) => name)).size).toBe(hostile.length);
    expect(hostile.filter(({ of, text }) => text === honest[of]?.text)).toEqual([]);
  });

  test.each(Object.keys(honest))('%s: the honest one is evidence', async (kind) => {
    expect(await read(honest[kind]?.text ?? '')).toMatchObject({ usable: true, problems: [] });
  });

  test.each(hostile)('$name', async (file) => {
    const truth = (await honestOf(file)).report;
    const { usable, report } = await read(file.text);
    if (truth === undefined) throw new Error('the honest file was not read');
    // What is refused must say so; what is read must not be better.
    const isBetter = usable && (report === undefined || goodness(report) > goodness(truth));
    expect({ isBetter, report }).toMatchObject({ isBetter: false });
  });
});

/** A megabyte or so, each made to take long; but for one that is refused early. */
const laborious: readonly (readonly [name: string, text: string])[] = [
  [
    'T43: two source files in turns',
    'SF:a\nDA:16777215,1\nend_of_record\nSF:b\nDA:16777215,1\nend_of_record\n'.repeat(15_000),
  ],
  [
    'T43: lines from the last to the first',
    `SF:a\n${Array.from({ length: 60_000 }, (_, at) => `BRDA:${String(60_000 - at)},0,0,1\n`).join('')}end_of_record\n`,
  ],
  [
    'T43: many rules of one id',
    `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"t","rules":[${'{"id":"r"},'.repeat(12_000)}{"id":"r"}]}},"results":[{"ruleId":"r"}]}]}`,
  ],
  [
    'T43: many rules of one result each',
    `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"t"}},"results":[${Array.from({ length: 50_000 }, (_, at) => `{"ruleId":"r${String(at)}"}`).join()}]}]}`,
  ],
  [
    'T43: as many rules as results',
    `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"t","rules":[${Array.from({ length: 30_000 }, (_, at) => `{"id":"r${String(at)}"}`).join()}]}},"results":[${Array.from({ length: 30_000 }, (_, at) => `{"ruleId":"r${String(at)}"}`).join()}]}]}`,
  ],
  [
    'T43: many keys in one object',
    `{"version":"2.1.0","runs":[{"a":{${Array.from({ length: 90_000 }, (_, at) => `"k${String(at)}":1`).join()}},"results":[]}]}`,
  ],
  [
    'T43: many suites in one another',
    `${'<testsuite>'.repeat(60)}${'<testsuite><testcase/></testsuite>'.repeat(30_000)}${'</testsuite>'.repeat(60)}`,
  ],
  [
    'T43: a time of many digits that is none',
    `<testsuite><testcase name="a" time="${'1'.repeat(1_000_000)}x"/></testsuite>`,
  ],
  [
    'T43: a score of many digits that is none',
    `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"t","rules":[{"id":"r","properties":{"security-severity":"${'1'.repeat(1_000_000)}x"}}]}},"results":[{"ruleId":"r"}]}]}`,
  ],
  ['T43: blanks within a name', `1..1\nok 1 - a${' '.repeat(1_000_000)}b\n`],
  ['T43: blanks within a directive', `1..1\nok 1 # skip${' '.repeat(1_000_000)}a\rb\n`],
  ['T43: blanks within a reason', `1..1\nok 1\nBail out!${' '.repeat(1_000_000)}a\rb\n`],
  [
    'T43: blanks within a message',
    `1..1\nnot ok 1 - a\n  ---\n  message: x${' '.repeat(1_000_000)}b\n  ...\n`,
  ],
  [
    'T43: many brackets around branches',
    `<coverage line-rate="1"><packages><package name="p"><classes><class name="c" filename="c"><lines><line number="1" hits="1" branch="true" condition-coverage="${'('.repeat(1_000_000)}"/></lines></class></classes></package></packages></coverage>`,
  ],
  [
    'T43: backslashes in one text',
    `{"Action":"output","Package":"p","Output":"${'\\\\'.repeat(500_000)}"}\n`,
  ],
];

test.each(laborious)('%s: no more work than bytes', async (_name, text) => {
  const bytes = Buffer.from(text);
  // Three hundred looks at each byte take 250 ms a megabyte; in the same process. The first reading also warms up, and Jest costs more.
  const readings = [];
  for (let round = 0; round < 3; round += 1) readings.push(await workOf(() => read(bytes)));
  const plain = await workOf(() => lookAt(bytes, 300));
  expect(Math.min(...readings) / plain).toBeLessThan(3);
});

/** CPU of this process, not time on the clock. */
async function workOf(act: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function lookAt(bytes: Uint8Array, times: number): number {
  let sum = 0;
  for (let time = 0; time < times; time += 1) {
    for (let at = 0, end = bytes.length; at < end; at += 1) sum = (sum + (bytes[at] ?? 0)) | 0;
  }
  return sum;
}

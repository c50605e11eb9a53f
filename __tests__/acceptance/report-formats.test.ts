/** Each report format through the built command: recognised from content, read right, and told with its source. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { formats } from '../../src/sources/reports/formats.js';
import { samples } from '../sources/reports/format-samples.js';
import { decisionOf, gate, recordOf, repository } from './gate.js';
import type { Decision } from '../../src/decision/decision.js';
import type { RecordDocument } from '../../src/report/record.js';

type Data = Readonly<Record<string, unknown>>;

/** Of each format the number that a rule asks for: its name, a bound, what is found, and what `measure` tells. */
const rows: readonly (readonly [string, string, string, object, Data, unknown])[] = [
  ...[
    ['junit', 1, 1],
    ['trx', 1, 1],
    ['nunit2', 1, 1],
    ['nunit3', 1, 1],
    ['xunit', 1, 1],
    ['tap', 1, 2],
    ['go-test', 2, 2],
    ['ctrf', 1, 1],
  ].map(([id, amount, total]) => {
    const told = { failed: amount, total };
    return [String(id), 'tests', 'failed', { 'at-most': 0 }, { amount, total }, told] as const;
  }),
  ...[
    ['cobertura', 'lines', 1, 2],
    ['lcov', 'lines', 1, 2],
    ['jacoco', 'statements', 1, 1],
    ['clover', 'branches', 1, 2],
    ['istanbul-summary', 'functions', 1, 2],
    ['istanbul', 'branches', 1, 2],
    ['go-cover', 'statements', 1, 4],
    ['simplecov', 'lines', 1, 2],
    ['simplecov-resultset', 'lines', 1, 2],
    ['opencover', 'branches', 1, 1],
  ].map(([id, measure, covered, total]) => {
    const told = { [String(measure)]: { covered, total } };
    const bound = { 'at-least': '100%' };
    return [String(id), 'coverage', String(measure), bound, { covered, total }, told] as const;
  }),
  ...[
    ['sarif', 'high', 1],
    ['npm-audit', 'high', 1],
    ['trivy', 'high', 5],
    ['grype', 'high', 1],
    ['osv-scanner', 'critical', 1],
    ['semgrep', 'high', 1],
    ['gitlab-security', 'high', 1],
    ['cyclonedx', 'high', 1],
    ['cyclonedx-xml', 'high', 1],
  ].map(([id, severity, amount]) => {
    const told = { [String(severity)]: amount };
    return [String(id), 'scan', String(severity), { 'at-most': 0 }, { amount }, told] as const;
  }),
  ...[
    ['gatling', 'n1.max', '6ms', 7, 'ms'],
    ['google-benchmark', 'BM_A/1.real_time', '0.0049ms', 0.005, 'ms'],
    ['jmeter-csv', 'error-rate', '49%', 50, '%'],
    ['jmeter-xml', 'mean', '99ms', 100, 'ms'],
    ['k6', 'http_req_duration{a:1}.p(90)', '209ms', 210, 'ms'],
    ['lighthouse', 'performance1.score', '49%', 50, '%'],
    ['plain-metrics', 'start1', '1s', 1132, 'ms'],
    ['pytest-benchmark', 'a.py::n1.mean', '1s', 1500, 'ms'],
  ].map(([id, metric, most, amount, unit]) => {
    const told = expect.arrayContaining([
      { metric, value: amount, unit: unit === '%' ? 'percent' : unit },
    ]);
    return [
      ...([String(id), 'performance', String(metric), { 'at-most': most }] as const),
      ...([{ amount, unit }, told] as const),
    ] as const;
  }),
  ['stryker', 'mutation', 'score', { 'at-least': '100%' }, { covered: 1, total: 1 }, { total: 1 }],
];

/** Told as a run that went through, in a file whose name says nothing. */
const files = rows.map(([id], index) => ({
  path: `in/${String(index)}`,
  text: (samples[id] ?? '')
    .replaceAll('#', '1')
    .replace(/^Bail out!.*$/m, '')
    .replace(/<RunInfos>.*<\/RunInfos>/, ''),
}));
const strange = { path: 'in/strange', text: '{"stats":{"tests":3},"tests":[]}' };

/** A rule for each; coverage has one report a block, so each of its formats has its own. */
function policyOf(): string {
  const ofKind = (kind: string) => rows.filter(([, each]) => each === kind);
  const byId = (kind: string, rule: (row: (typeof rows)[number]) => object) =>
    Object.fromEntries(ofKind(kind).map((row) => [row[0], rule(row)]));
  const one = ([id, , measure, bounds]: (typeof rows)[number]) => ({ from: id, [measure]: bounds });
  const also = byId('coverage', (row) => ({ quality: { coverage: one(row) } }));
  const [mutation] = ofKind('mutation');
  const reports = rows.map(([id], index) => [id, { files: files[index]?.path }] as const);
  return JSON.stringify({
    policy: 1,
    services: { shop: {} },
    reports: { ...Object.fromEntries(reports), strange: { files: strange.path } },
    environments: {
      production: {
        also,
        quality: {
          tests: {
            ...byId('tests', ([, , measure, bounds]) => ({ [measure]: bounds })),
            strange: { failed: { 'at-most': 0 } },
          },
          performance: byId('performance', ([id, , metric, bounds]) => ({
            ...{ from: id, metric, ...bounds },
          })),
          ...(mutation && { mutation: one(mutation) }),
        },
        'security-scan': {
          scans: byId('scan', ([, , measure, bounds]) => ({ [measure]: bounds })),
        },
      },
    },
  });
}

let measured: readonly { readonly path: string }[] = [];
let decision: Decision | undefined;
let record: RecordDocument | undefined;

beforeAll(async () => {
  const clone = repository(undefined);
  // The samples tell times of their own: they are of after the commit.
  clone.write('.promotion-gate.yml', policyOf());
  clone.commit({}, '2001-01-01T12:00:00Z');
  for (const { path, text } of [...files, strange]) clone.write(path, text);
  const paths = [...files, strange].map(({ path }) => path);
  const format = ['--format', 'json'];
  const told = await gate(clone.directory, ['measure', ...paths, ...format]);
  measured = (JSON.parse(told.stdout) as { files: typeof measured }).files;
  const args = ['check', '--environment', 'production', '--record', 'record.json'];
  decision = decisionOf(await gate(clone.directory, [...args, ...format]));
  record = recordOf(clone);
});

test('there is a row for each format', () => {
  expect(rows.map(([id]) => id).sort()).toEqual(formats.map(({ id }) => id).sort());
});

describe.each(rows.map((row, index) => ({ row, index, name: row[0] })))('$name', (each) => {
  const [id, kind, measure, , found, told] = each.row;
  const { path = '', text = '' } = files[each.index] ?? {};

  test('measure recognises the content, and tells its number', () => {
    const file = measured.find((one) => one.path === path);
    expect(file).toMatchObject({ kind, format: id, totals: told });
  });

  test('the number that decides is right, and its file is told', () => {
    const own = decision?.findings.find(({ data }) => data['report'] === id);
    const isHeld = 'covered' in found && found['covered'] === found['total'];
    const check = kind === 'scan' ? 'security-scan' : 'quality';
    expect(own).toMatchObject({
      code: `${check}/${isHeld ? 'met' : 'missed'}`,
      data: { ...found, kind, measure, file: path, files: 1 },
    });
  });

  test('the record has its file, digest and trust', () => {
    const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`;
    const reading = record?.kind === 'decision' ? record.evidence?.facts.report?.[id] : undefined;
    expect(reading).toMatchObject({
      status: 'known',
      value: { files: [{ path, format: id, kind, digest, usable: true }] },
      source: { level: 'workspace', system: 'files' },
    });
  });
});

test('T41: what no format recognises is named, and is no empty report', () => {
  const keys = 'begins with the keys "stats", "tests", as none of the';
  expect(measured.at(-1)).toMatchObject({
    ...{ path: strange.path, kind: null, format: null, totals: null },
    problems: [{ message: expect.stringContaining(keys), severity: 'unusable' }],
  });
  expect(decision?.findings.find(({ data }) => data['report'] === 'strange')).toMatchObject({
    code: 'quality/unusable',
    outcome: 'unknown',
    data: { file: strange.path, problem: 'unknown-format', reason: expect.stringContaining(keys) },
  });
});

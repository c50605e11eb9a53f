/** One small report of each format in JSON, by its id, with the texts and numbers that its reader looks at. */

function json(value: unknown): string {
  return JSON.stringify(value);
}

const share = { total: 2, covered: 1, skipped: 0, pct: 50 };
const shares = { lines: share, statements: share, functions: share, branches: share };
const times = { total: 5, ok: 5, ko: 5 };
const span = { start: { line: 1, column: 0 }, end: { line: 1, column: 9 } };

export const jsonSamples: Readonly<Record<string, string>> = {
  ctrf: json({
    results: {
      tool: { name: 't', version: '1' },
      summary: {
        tests: 1,
        passed: 0,
        failed: 1,
        pending: 0,
        skipped: 0,
        other: 0,
        start: 1,
        stop: 2,
      },
      tests: [
        {
          name: 'a#',
          status: 'failed',
          duration: 1,
          suite: 's',
          message: 'm',
          trace: 'a/b.ts:1:2',
          filePath: 'a.ts',
          line: 3,
          flaky: false,
          retries: 0,
          rawStatus: 'x',
        },
      ],
      environment: { commit: 'c', buildNumber: '1' },
    },
  }),
  gatling: json({
    type: 'GROUP',
    name: 'All Requests',
    path: '',
    stats: {
      name: 'g',
      numberOfRequests: { total: 2, ok: 1, ko: 1 },
      minResponseTime: times,
      meanResponseTime: times,
      maxResponseTime: times,
      percentiles1: times,
      meanNumberOfRequestsPerSecond: times,
    },
    contents: {
      'one#': {
        type: 'REQUEST',
        name: 'n#',
        path: 'n',
        stats: {
          name: 'n',
          numberOfRequests: { total: '2', ok: '1', ko: '1' },
          maxResponseTime: { total: '7', ok: '-', ko: '7' },
        },
      },
      group: {
        type: 'GROUP',
        name: 's',
        stats: {},
        contents: {
          'a#': {
            type: 'REQUEST',
            name: 'm',
            stats: { numberOfRequests: { total: 2, ok: 1, ko: 1 } },
          },
        },
      },
    },
  }),
  'google-benchmark': json({
    context: { date: '2024-03-01T10:00:00+01:00', num_cpus: 8, library_build_type: 'release' },
    benchmarks: [
      {
        name: 'BM_A/#',
        run_name: 'BM_A/#',
        run_type: 'iteration',
        repetitions: 1,
        iterations: 100,
        real_time: 5,
        cpu_time: 2.5,
        time_unit: 'us',
        items_per_second: 20,
        label: 'l',
      },
      {
        name: 'BM_B_mean',
        run_name: 'BM_B',
        run_type: 'aggregate',
        aggregate_name: 'mean',
        aggregate_unit: 'time',
        real_time: 5,
        cpu_time: 5,
        time_unit: 'us',
      },
    ],
  }),
  k6: json({
    root_group: {
      name: '',
      path: '',
      groups: [
        {
          name: 'g',
          path: '::g',
          groups: [],
          checks: [{ name: 'c#', path: 'c', passes: 4, fails: 1 }],
        },
      ],
      checks: [],
    },
    state: { testRunDurationMs: 20050.7 },
    metrics: {
      'http_req_duration{a:#}': {
        type: 'trend',
        contains: 'time',
        values: { avg: 120.5, min: 80, med: 110, max: 400, 'p(90)': 210 },
        thresholds: { 'p(95)<250': { ok: false } },
      },
      http_req_failed: {
        type: 'rate',
        contains: 'default',
        values: { rate: 0.02, passes: 2, fails: 98 },
      },
    },
  }),
  lighthouse: json({
    lighthouseVersion: '12.0.0',
    requestedUrl: 'https://example.org/',
    finalUrl: 'https://example.org/',
    fetchTime: '2024-06-06T05:40:04.435Z',
    audits: { 'paint#': { id: 'p', score: 0.7, numericValue: 5, numericUnit: 'millisecond' } },
    categories: { 'performance#': { id: 'performance', score: 0.5, auditRefs: [] } },
  }),
  'plain-metrics': json([{ name: 'start#', unit: 's', value: 1.132, range: '± 3', extra: 'a' }]),
  'pytest-benchmark': json({
    machine_info: { node: 'n' },
    commit_info: { id: 'c', time: '2024-06-06T05:40:04Z', dirty: false },
    benchmarks: [
      {
        group: 'g',
        name: 'n#',
        fullname: 'a.py::n#',
        params: null,
        stats: {
          min: 1,
          max: 2,
          mean: 1.5,
          stddev: 0.1,
          rounds: 5,
          median: 1.5,
          ops: 3,
          iterations: 1,
        },
      },
    ],
    datetime: '2024-06-06T05:40:04',
    version: '4.0.0',
  }),
  'istanbul-summary': json({ total: shares, '/src/a#.js': shares }),
  istanbul: json({
    '/src/a#.js': {
      path: '/src/a#.js',
      statementMap: { '0': span },
      fnMap: { '0': { name: 'f', decl: span, loc: span, line: 1 } },
      branchMap: { '0': { loc: span, type: 'if', locations: [span, span], line: 1 } },
      s: { '0': 1 },
      f: { '0': 1 },
      b: { '0': [1, 0] },
      hash: 'h',
    },
  }),
  simplecov: json({
    meta: { simplecov_version: '1.0.3', timestamp: '2026-08-13T18:17:33.819+00:00' },
    total: { lines: { covered: 1, missed: 1, total: 2 } },
    coverage: {
      'app/a#.rb': {
        lines: [null, 3, 0, 'ignored'],
        branches: [{ type: 'then', start_line: 2, end_line: 2, coverage: 1 }],
        methods: [{ name: 'A#b', start_line: 2, end_line: 3, coverage: 3 }],
      },
    },
  }),
  'simplecov-resultset': json({
    RSpec: {
      coverage: {
        '/app/a#.rb': {
          lines: [null, 1, 0],
          branches: { '[:if, 0, 2, 6, 6, 9]': { '[:then, 1, 3, 8, 4, 81]': 3 } },
        },
      },
      timestamp: 1_700_000_000,
    },
  }),
  stryker: json({
    schemaVersion: '1',
    thresholds: { high: 80, low: 60 },
    files: {
      'a#.js': {
        language: 'js',
        source: '',
        mutants: [
          { id: '#', mutatorName: 'm', status: 'Killed', location: span, statusReason: 'r' },
        ],
      },
    },
  }),
};

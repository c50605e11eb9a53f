/** CTRF, the Common Test Report Format: https://ctrf.io/docs/specification/overview */
import { keepFailed } from '../failed-cases.js';
import type { JsonFormat, JsonObject, JsonReader, JsonValue } from '../format.js';
import { readCount, readLine, readSeconds } from '../numbers.js';
import type { PartBook } from '../part-book.js';
import { openProblems, quote, ReportFault, type Problems } from '../problem.js';
import type { FailedCase } from '../report.js';
import {
  addTests,
  noTests,
  tellDisagreements,
  toTestTotals,
  worseOf,
  type DeclaredTests,
} from '../tests-totals.js';
import { openTold } from '../told.js';
import { isObject, textOf } from '../values.js';

export const ctrf: JsonFormat = {
  id: 'ctrf',
  kind: 'tests',
  title: 'CTRF',
  specification: 'https://ctrf.io/docs/specification/overview',
  driver: 'json',
  recognises: ({ json }) =>
    json !== undefined &&
    (json.value('reportFormat') === 'CTRF' ||
      (json.has('results.tool') && (json.has('results.summary') || json.has('results.tests')))),
  read: readCtrf,
};

/** `other` is no success; as if it had failed. */
const outcomes: Readonly<Record<string, 'passed' | 'skipped' | 'failed' | 'error'>> = {
  passed: 'passed',
  failed: 'failed',
  skipped: 'skipped',
  pending: 'skipped',
  other: 'error',
};

function readCtrf(problems: Problems, parts: PartBook): JsonReader {
  const failures: FailedCase[] = [];
  const told = openTold();
  let counted = noTests;
  let summary: JsonObject | undefined;
  let flaky = 0;
  let took = 0;
  let hasTests = false;

  const takeTest = (value: JsonValue): void => {
    if (!isObject(value)) throw new ReportFault('wrong-shape', 'has a test that is no object');
    const status = textOf(value['status']) ?? '';
    const outcome = Object.hasOwn(outcomes, status) ? outcomes[status] : undefined;
    if (outcome === undefined) {
      throw new ReportFault('wrong-shape', `has a test of the unknown status ${quote(status)}`);
    }
    const failed = outcome === 'failed' || outcome === 'error' ? 1 : 0;
    const errors = outcome === 'error' ? 1 : 0;
    const counts = { total: 1, failed, errors, skipped: outcome === 'skipped' ? 1 : 0 };
    counted = addTests(counted, counts);
    const holder = holderOf(value['suite']);
    parts.cases({ files: [textOf(value['filePath'])], components: [holder] }, counts);
    if (value['flaky'] === true && outcome === 'passed') flaky += 1;
    took += milliseconds(value['duration'], 'the duration of a test', problems) ?? 0;
    if (failed === 0) return;
    keepFailed(failures, {
      name: textOf(value['name']) ?? '',
      classname: holder,
      file: textOf(value['filePath']),
      line: readLine(value['line']),
      message: textOf(value['message']) ?? textOf(value['trace']),
      trace: textOf(value['trace']),
    });
  };

  return {
    selections: [
      { path: 'results.summary', value: (value) => void (summary = isObject(value) ? value : {}) },
      { path: 'results.tests', open: (type) => void (hasTests = type === 'list') },
      {
        path: 'results.tests.*',
        value: takeTest,
        without: ['steps', 'attachments', 'extra', 'retryAttempts', 'stdout', 'stderr'],
      },
      { path: 'results.environment.commit', value: told.commit },
      { path: 'timestamp', value: told.time },
    ],
    end() {
      if (!hasTests)
        throw new ReportFault('no-results', 'has no list of tests, only a summary at best');
      const declared = summary === undefined ? {} : declaredIn(summary, problems);
      tellDisagreements({ of: 'the summary', counted, declared, problems });
      told.time(summary?.['start']);
      told.time(summary?.['stop']);
      const duration = summary === undefined ? took : (span(summary) ?? took);
      const totals = toTestTotals(worseOf(counted, declared), { duration, problems });
      return { kind: 'tests', totals, failures, flaky, told: told.told() };
    },
  };
}

/** A text, or a list of nested ones. */
function holderOf(suite: JsonValue | undefined): string | undefined {
  if (!Array.isArray(suite)) return textOf(suite);
  return suite.filter((each) => typeof each === 'string').join(' > ');
}

function declaredIn(summary: JsonObject, problems: Problems): DeclaredTests {
  const count = (key: string): number | undefined =>
    readCount(summary[key], { what: `${key} of the summary`, problems });
  const sum = (keys: readonly string[]): number | undefined => {
    const told = keys.map(count).filter((each) => each !== undefined);
    return told.length === 0 ? undefined : told.reduce((total, each) => total + each, 0);
  };
  return {
    total: count('tests'),
    passed: count('passed'),
    failed: sum(['failed', 'other']),
    errors: count('other'),
    skipped: sum(['skipped', 'pending']),
  };
}

function milliseconds(
  raw: JsonValue | undefined,
  what: string,
  problems: Problems,
): number | undefined {
  const seconds = typeof raw === 'number' ? raw / 1000 : raw;
  return readSeconds(seconds, { what, problems });
}

/** From start to stop, both milliseconds since 1970. */
function span({ start, stop }: JsonObject): number | undefined {
  if (typeof start !== 'number' || typeof stop !== 'number') return undefined;
  return stop >= start ? milliseconds(stop - start, 'the duration', openProblems()) : undefined;
}

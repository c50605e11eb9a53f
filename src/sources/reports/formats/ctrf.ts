/** CTRF, the Common Test Report Format: https://ctrf.io/docs/specification/overview */
import { openCaseNames } from '../case-names.js';
import { keepFailed } from '../failed-cases.js';
import type { JsonFormat, JsonObject, JsonReader, JsonValue } from '../format.js';
import { readCount, readLine } from '../numbers.js';
import { knownTime, openTimes, readTime, type PartTime } from '../part-times.js';
import type { PartBook } from '../part-book.js';
import { openProblems, quote, ReportFault, type Problems } from '../problem.js';
import type { FailedCase } from '../report.js';
import { keptText, openMarkedSuites, openSuiteMark, type SuiteMark } from '../suite-marks.js';
import {
  addTests,
  noTests,
  tellDisagreements,
  toTestTotals,
  worseOf,
  type DeclaredTests,
  type TestCounts,
} from '../tests-totals.js';
import { openTold } from '../told.js';
import { isObject, textOf } from '../values.js';
import { countsOf, isFailure, outcomeIn, type Outcome } from './outcome.js';

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
const outcomes: Readonly<Record<string, Outcome>> = {
  passed: 'passed',
  failed: 'failed',
  skipped: 'skipped',
  pending: 'skipped',
  other: 'error',
};

/** Tests one after the other of one file and suite, until the first comes again: what is put together from others keeps them so. */
interface Group {
  readonly holder: string;
  readonly first: string;
  readonly begun: string | undefined;
  readonly mark: SuiteMark;
  counts: TestCounts;
}

function readCtrf(problems: Problems, parts: PartBook): JsonReader {
  const failures: FailedCase[] = [];
  const names = openCaseNames('ctrf');
  const told = openTold();
  const marked = openMarkedSuites();
  let group: Group | undefined;
  let counted = noTests;
  let summary: JsonObject | undefined;
  let flaky = 0;
  const times = openTimes();
  let hasTests = false;

  const endGroup = (): void => {
    if (group === undefined || marked.isFull()) return;
    const { mark, counts, begun } = group;
    marked.add({ mark: mark.mark(), counts, ...(begun !== undefined && { begun }) });
  };
  const addToGroup = (test: JsonObject, outcome: Outcome): void => {
    const holder = JSON.stringify([textOf(test['filePath']), holderOf(test['suite'])]);
    const name = textOf(test['name']) ?? '';
    if (group?.holder !== holder || group.first === name) {
      endGroup();
      const { start } = test;
      const begun = keptText(typeof start === 'number' ? String(start) : textOf(start));
      group = { holder, first: name, begun, mark: openSuiteMark(), counts: noTests };
    }
    group.counts = addTests(group.counts, countsOf[outcome]);
    const { duration } = test;
    const time = typeof duration === 'number' ? duration : undefined;
    if (!marked.isFull()) group.mark.add({ classname: holder, name, time, outcome });
  };
  const takeTest = (value: JsonValue): void => {
    if (!isObject(value)) throw new ReportFault('wrong-shape', 'has a test that is no object');
    const status = textOf(value['status']) ?? '';
    const outcome = outcomeIn(outcomes, status);
    if (outcome === undefined) {
      throw new ReportFault('wrong-shape', `has a test of the unknown status ${quote(status)}`);
    }
    const counts = countsOf[outcome];
    counted = addTests(counted, counts);
    names.add(textOf(value['name']) ?? '', outcome);
    addToGroup(value, outcome);
    const holder = holderOf(value['suite']);
    parts.cases({ files: [textOf(value['filePath'])], components: [holder] }, counts);
    if (value['flaky'] === true && outcome === 'passed') flaky += 1;
    const took = milliseconds(value['duration'], 'the duration of a test', problems);
    // What was skipped took no time.
    if (took !== 'missing' || outcome !== 'skipped') times.add(took);
    if (!isFailure(outcome)) return;
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
      endGroup();
      const declared = summary === undefined ? {} : declaredIn(summary, problems);
      tellDisagreements({ of: 'the summary', counted, declared, problems });
      told.time(summary?.['start']);
      told.time(summary?.['stop']);
      const duration = knownTime(times.whole(span(summary ?? {})));
      const totals = toTestTotals(worseOf(counted, declared), { duration, problems });
      return {
        kind: 'tests',
        totals,
        failures,
        flaky,
        ...marked.told(),
        names: names.told(),
        told: told.told(),
      };
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

function milliseconds(raw: JsonValue | undefined, what: string, problems: Problems): PartTime {
  const seconds = typeof raw === 'number' ? raw / 1000 : raw;
  return readTime(seconds, { what, problems });
}

/** From start to stop, both milliseconds since 1970; who does not know writes the same twice. */
function span({ start, stop }: JsonObject): PartTime {
  if (typeof start !== 'number' || typeof stop !== 'number' || stop <= start) return 'missing';
  return milliseconds(stop - start, 'the duration', openProblems());
}

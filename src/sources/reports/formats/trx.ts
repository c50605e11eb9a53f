/**
 * TRX of Visual Studio and `dotnet test`:
 * https://github.com/microsoft/vstest/tree/main/src/Microsoft.TestPlatform.Extensions.TrxLogger
 */
import { openCaseNames } from '../case-names.js';
import type { Attributes, XmlFormat, XmlReader } from '../format.js';
import { keepFailed, type FailedParts } from '../failed-cases.js';
import { knownTime, openTimes } from '../part-times.js';
import { quote, type Problems } from '../problem.js';
import type { FailedCase } from '../report.js';
import { keptText, openMarkedSuites, openSuiteMark } from '../suite-marks.js';
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
import { placeIn, toMilliseconds } from './dotnet.js';
import { countsOf, isFailure, worseOutcome, type Outcome } from './outcome.js';
import { judgeTrxRun, trxCounters, trxOutcome } from './trx-outcomes.js';

export const trx: XmlFormat = {
  id: 'trx',
  kind: 'tests',
  title: 'TRX',
  specification:
    'https://github.com/microsoft/vstest/tree/main/src/Microsoft.TestPlatform.Extensions.TrxLogger',
  driver: 'xml',
  recognises: ({ xml }) =>
    xml?.root === 'TestRun' &&
    (/\/TeamTest\//i.test(xml.attributes['xmlns'] ?? '') ||
      ['Results', 'TestDefinitions', 'ResultSummary'].some((each) => xml.elements.includes(each))),
  read: readTrx,
};

/** Any element in `Results` or `InnerResults`: a case, or the summary of those within it. */
interface Result {
  readonly attributes: Attributes;
  outcome: Outcome;
  readonly depth: number;
  /** The worst of the results within; undefined if there are none. */
  inner: Outcome | undefined;
  message: string;
  stackTrace: string;
}

/** Kept with its test, whose class is told after all results. */
interface Failure {
  readonly testId: string | undefined;
  parts: FailedParts;
}

const mostFailures = 50;

function readTrx(problems: Problems): XmlReader {
  const path: string[] = [];
  const results: Result[] = [];
  const failures: Failure[] = [];
  const names = openCaseNames('trx');
  const told = openTold();
  /** The whole run: what holds a case is told after all of them. */
  const mark = openSuiteMark();
  const marked = openMarkedSuites();
  let begun: string | undefined;
  let leaves: TestCounts = noTests;
  /** With the summaries of data-driven tests, which versions of the tool count or not. */
  let all: TestCounts = noTests;
  const times = openTimes();
  let declared: DeclaredTests = {};
  let run: string | undefined;
  let test: string | undefined;

  const begin = (attributes: Attributes, depth: number): void => {
    const outcome = trxOutcome(attributes);
    if (attributes['outcome'] === 'PassedButRunAborted')
      problems.add('incomplete', 'has a case that passed in a run that was aborted');
    results.push({ attributes, outcome, depth, inner: undefined, message: '', stackTrace: '' });
  };
  const finish = (done: Result): void => {
    const { attributes, outcome, inner } = done;
    all = addTests(all, countsOf[outcome]);
    const parent = results.at(-1);
    const worst = inner === undefined ? outcome : worseOutcome(inner, outcome);
    if (parent !== undefined) parent.inner = worseOutcome(parent.inner ?? 'passed', worst);
    // A summary counts where it failed and nothing in it did.
    if (inner !== undefined && (isFailure(inner) || !isFailure(outcome))) return;
    leaves = addTests(leaves, countsOf[outcome]);
    const time = toMilliseconds(attributes['duration']);
    names.add(attributes['testName'] ?? '', outcome);
    mark.add({ classname: '', name: attributes['testName'] ?? '', time, outcome });
    // What was skipped took no time, and what sums others up is told by them.
    if (inner === undefined && (time !== undefined || outcome !== 'skipped'))
      times.add(time ?? 'missing');
    if (!isFailure(outcome) || failures.length >= mostFailures) return;
    failures.push({
      testId: attributes['testId'],
      parts: {
        name: attributes['testName'] ?? '',
        message: done.message,
        ...placeIn(done.stackTrace),
      },
    });
  };
  /** `TestMethod` of a `UnitTest`. */
  const name = (className: string | undefined): void => {
    for (const failure of failures) {
      if (failure.testId !== undefined && failure.testId === test)
        failure.parts = { ...failure.parts, classname: className };
    }
  };
  const takeRunError = (text: string): void => {
    if (!isOfCases(text)) problems.add('failed-run', `says of the run: ${quote(text)}`);
  };
  let isRunError = false;

  return {
    open(element, attributes, depth) {
      const parent = path.at(-1);
      path.push(element);
      if (parent === 'Results' || parent === 'InnerResults') {
        begin(attributes, depth);
        return false;
      }
      const result = results.at(-1);
      // What has passed has no error; a skipped one may tell its reason so.
      if (element === 'ErrorInfo' && result?.outcome === 'passed') result.outcome = 'failed';
      if (result !== undefined)
        return parent === 'ErrorInfo' && (element === 'Message' || element === 'StackTrace');
      if (element === 'Times' && depth === 2) {
        begun = keptText(attributes['start']);
        told.time(attributes['start']);
        told.time(attributes['finish']);
      } else if (element === 'UnitTest') {
        test = attributes['id'];
      } else if (element === 'TestMethod') {
        name(attributes['className']);
      } else if (element === 'ResultSummary' && depth === 2) {
        run = attributes['outcome'];
      } else if (element === 'Counters' && parent === 'ResultSummary') {
        declared = trxCounters(attributes, problems);
      } else if (element === 'RunInfo') {
        isRunError = !['Warning', 'Passed', 'Completed'].includes(attributes['outcome'] ?? '');
      } else if (element === 'Text' && parent === 'RunInfo') {
        return isRunError;
      }
      return false;
    },
    close(element, text, depth) {
      path.pop();
      const current = results.at(-1);
      if (current?.depth === depth) {
        results.pop();
        finish(current);
      } else if (current !== undefined && text !== '') {
        if (element === 'Message') current.message = text;
        else if (element === 'StackTrace') current.stackTrace = text;
      } else if (current === undefined && element === 'Text' && isRunError) {
        takeRunError(text);
      }
    },
    end() {
      judgeTrxRun(run, { hasFailed: leaves.failed > 0, problems });
      const counted = agrees(all, declared) ? all : leaves;
      tellDisagreements({ of: 'the summary', counted, declared, problems });
      const worse = counted === all ? leaves : worseOf(leaves, declared);
      const duration = knownTime(times.whole('missing'));
      const totals = toTestTotals(worse, { duration, problems });
      const list: FailedCase[] = [];
      failures.forEach(({ parts }) => keepFailed(list, parts));
      marked.add({ mark: mark.mark(), counts: leaves, ...(begun !== undefined && { begun }) });
      return {
        ...{ kind: 'tests', totals, failures: list, flaky: 0, told: told.told() },
        ...{ ...marked.told(), names: names.told() },
      };
    },
  };
}

function agrees(counts: TestCounts, { total, passed, failed, skipped }: DeclaredTests): boolean {
  return (
    total === counts.total &&
    passed === counts.total - counts.failed - counts.skipped &&
    failed === counts.failed &&
    (skipped ?? counts.skipped) === counts.skipped
  );
}

/**
 * Errors of the run that say no more than failed cases do: the adapter of xUnit.net writes each of them
 * so, and exit code 2 is theirs (https://learn.microsoft.com/dotnet/core/testing/microsoft-testing-platform-exit-codes).
 */
function isOfCases(text: string): boolean {
  return text.endsWith('[FAIL]') || /'2'(?:(?!'2').)*\/testingplatform\/exitcodes/.test(text);
}

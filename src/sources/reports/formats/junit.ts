/**
 * JUnit XML and its dialects: Ant, surefire, pytest, jest, gtest, gotestsum, PHPUnit, nextest and more.
 *
 * There is no one specification; read are the union of https://github.com/testmoapp/junitxml and
 * https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd.
 */
import { openCaseNames } from '../case-names.js';
import type { Attributes, XmlFormat, XmlReader } from '../format.js';
import { keepFailed } from '../failed-cases.js';
import { readLine } from '../numbers.js';
import { knownTime, readTime } from '../part-times.js';
import type { PartBook } from '../part-book.js';
import { quote, ReportFault, type Problems } from '../problem.js';
import type { FailedCase } from '../report.js';
import { openMarkedSuites } from '../suite-marks.js';
import { addTests, noTests, toTestTotals, type TestCounts } from '../tests-totals.js';
import { isCommitName, openTold } from '../told.js';
import {
  closeSuite,
  isSourceFile,
  markedSuite,
  openSuite,
  timeOf,
  type Suite,
} from './junit-suite.js';
import { countsOf, isFailure, outcomeIn, worseOutcome, type Outcome } from './outcome.js';

export const junit: XmlFormat = {
  id: 'junit',
  kind: 'tests',
  title: 'JUnit XML',
  specification: 'https://github.com/testmoapp/junitxml',
  driver: 'xml',
  recognises: ({ xml }) => xml?.root === 'testsuites' || xml?.root === 'testsuite',
  read: readJunit,
};

interface Case {
  readonly attributes: Attributes;
  outcome: Outcome;
  /** It failed, and passed when it was run again: https://maven.apache.org/surefire/maven-surefire-plugin/examples/rerun-failing-tests.html */
  flaky: boolean;
  /** Of the first failure. */
  place: Attributes;
  message: string;
  trace: string;
}

/** What an element within a case makes of it. */
const marks: Readonly<Record<string, Outcome>> = {
  skipped: 'skipped',
  failure: 'failed',
  rerunFailure: 'failed',
  error: 'error',
  rerunError: 'error',
};

/**
 * `status` and `result` of a case, in lower case and without what parts the words. `run` and `completed` say that it ran:
 * gtest, Catch2, doctest, CTest, Abseil, Bazel. The others are of Pester, Ginkgo, behave, Behat, Criterion, Katalon, utPLSQL
 * and Qt (whose expected and blacklisted results have a word each). A word that is not here is an error.
 */
const words: Readonly<Record<string, Outcome>> = Object.fromEntries(
  Object.entries({
    passed:
      'run ran executed complete completed finished done pass passed success successful succeeded ok fixed xfail bpass bxfail',
    skipped:
      'disabled notrun notexecuted notrunnable skipped skip ignored ignore pending suppressed untested todo excluded bfail bxpass',
    failed: 'fail failed failure xpass regression',
    error: 'error errored broken timeout timedout aborted',
  } satisfies Record<Outcome, string>).flatMap(([outcome, list]) =>
    list.split(' ').map((word) => [word, outcome as Outcome]),
  ),
);

function readJunit(problems: Problems, parts: PartBook): XmlReader {
  const suites: Suite[] = [];
  const failures: FailedCase[] = [];
  const marked = openMarkedSuites();
  const names = openCaseNames('junit');
  const told = openTold();
  let current: Case | undefined;
  let flaky = 0;
  let whole: TestCounts = noTests;
  let duration: number | undefined;

  const count = (outcome: Outcome, of: Attributes = {}): void => {
    const suite = suites.at(-1);
    if (suite === undefined)
      throw new ReportFault('wrong-shape', 'has a test case outside of a suite');
    suite.direct = addTests(suite.direct, countsOf[outcome]);
    if (!parts.isAsked) return;
    const name = of['classname'] ?? of['class'];
    const holders = [name, ...suites.map((each) => each.name)];
    const file = of['file'] ?? suites.findLast((each) => each.file)?.file;
    // Vitest and others write the path of the file as the name of what holds the case.
    const files = file
      ? [file]
      : [isSourceFile(name ?? '') ? name : undefined, ...suites.map((each) => each.nameOfFile)];
    parts.cases({ files, components: holders }, countsOf[outcome]);
  };
  const finishCase = (done: Case): void => {
    const { attributes, place, message, trace, outcome } = done;
    count(outcome, attributes);
    names.add(attributes['name'] ?? '', outcome);
    if (done.flaky && outcome === 'passed') flaky += 1;
    const took = readTime(attributes['time'], { what: 'the time of a test case', problems });
    const suite = suites.at(-1);
    // What was skipped took no time.
    if (took !== 'missing' || outcome !== 'skipped') suite?.times.add(took);
    if (suite !== undefined && !marked.isFull()) {
      const classname = attributes['classname'] ?? attributes['class'] ?? suite.holder;
      suite.mark.add({ classname, name: attributes['name'] ?? '', time: knownTime(took), outcome });
    }
    if (outcome === 'passed' || outcome === 'skipped') return;
    keepFailed(failures, {
      name: attributes['name'] ?? '',
      classname: attributes['classname'] ?? attributes['class'] ?? suites.at(-1)?.name,
      file: place['file'] ?? attributes['file'],
      line: readLine(place['line'] ?? attributes['line']),
      message,
      trace: trace === '' ? message : trace,
    });
  };
  const mark = (name: string, attributes: Attributes): boolean => {
    if (current === undefined) return false;
    if (name === 'flakyFailure' || name === 'flakyError') current.flaky = true;
    const outcome = Object.hasOwn(marks, name) ? marks[name] : undefined;
    if (outcome === undefined) return false;
    const isFirst = !isFailure(current.outcome) && isFailure(outcome);
    current.outcome = worseOutcome(current.outcome, outcome);
    if (!isFirst) return false;
    current.place = attributes;
    current.message = attributes['message'] ?? '';
    return true;
  };

  return {
    open(name, attributes, depth) {
      if (name === 'testsuites' || name === 'testsuite') {
        if (current !== undefined)
          throw new ReportFault('wrong-shape', 'has a suite within a test case');
        told.time(attributes['timestamp']);
        suites.push(openSuite(attributes, { problems, isRoot: depth === 1 }));
        return false;
      }
      if (name === 'testcase') {
        if (current !== undefined)
          throw new ReportFault('wrong-shape', 'has a test case within another');
        current = {
          attributes,
          outcome: statedOutcome(attributes, problems),
          flaky: false,
          place: {},
          message: '',
          trace: '',
        };
        return false;
      }
      if (name === 'property' && isCommitName(attributes['name'] ?? ''))
        told.commit(attributes['value']);
      if (current !== undefined) return mark(name, attributes);
      // A suite that broke before its first case.
      if ((name === 'error' || name === 'failure') && suites.length === depth - 1) {
        count(name === 'error' ? 'error' : 'failed');
        keepFailed(failures, { name: suites.at(-1)?.name ?? '', message: attributes['message'] });
      }
      return false;
    },
    close(name, text) {
      if (name === 'testcase' && current !== undefined) {
        finishCase(current);
        current = undefined;
      } else if (current !== undefined && text !== '' && current.trace === '') {
        current.trace = text;
        current.message ||= text;
      } else if (name === 'testsuites' || name === 'testsuite') {
        const suite = suites.pop();
        if (suite === undefined) return;
        if (suite.direct.total > 0 && !marked.isFull()) marked.add(markedSuite(suite));
        const result = closeSuite(suite, { parent: suites.at(-1), problems });
        if (suites.length > 0) return;
        whole = result;
        duration = knownTime(timeOf(suite));
      }
    },
    end() {
      const totals = toTestTotals(whole, { duration, problems });
      return {
        ...{ kind: 'tests', totals, failures, flaky, told: told.told() },
        ...{ ...marked.told(), names: names.told() },
      };
    },
  };
}

/** What the attributes of a case say, the worse of two; a word that nobody knows is told. */
function statedOutcome(attributes: Attributes, problems: Problems): Outcome {
  return ['status', 'result'].reduce<Outcome>((worse, key) => {
    const text = attributes[key] ?? '';
    const word = text.toLowerCase().replace(/[\s_-]/g, '');
    if (word === '') return worse;
    const outcome = outcomeIn(words, word);
    if (outcome === undefined) {
      problems.add(
        'unknown-outcome',
        `a test case has the ${key} ${quote(text)}, which is not known and counts as an error`,
      );
    }
    return worseOutcome(worse, outcome ?? 'error');
  }, 'passed');
}
